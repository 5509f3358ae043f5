/** Flow triggers over executions of several machines: clones that share the state on a branch of their remote. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventStart } from '../../src/app/event-start.ts';
import { followExecution } from '../../src/app/follow-execution.ts';
import { startFlow } from '../../src/app/run.ts';
import { tick } from '../../src/app/tick.ts';
import type { TickReport } from '../../src/app/tick-report.ts';
import { openTriggerStates } from '../../src/app/trigger-states.ts';
import { openWorkspace, type Workspace } from '../../src/app/workspace.ts';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { executionFolder, readExecutionRecord } from '../../src/storage/execution-folder.ts';
import { SimulatedClock } from '../../src/util/clock.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-clones-')));
  execFileSync('git', ['init', '-q', '--bare', 'remote.git'], { cwd: root });
  for (const clone of ['one', 'two']) {
    execFileSync('git', ['clone', '-q', `file://${join(root, 'remote.git')}`, clone], {
      cwd: root,
      stdio: 'pipe',
    });
    add(clone, 'gitestra.yaml', 'state: git\n');
    add(clone, 'flows/company/team/parent.yaml', PARENT);
    add(clone, 'flows/company/team/child.yaml', CHILD);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

const PARENT = `id: parent
namespace: company.team
inputs:
  - {id: rows, type: INT, defaults: 3}
tasks:
  - {id: t, type: io.kestra.plugin.core.debug.Return, format: x}
outputs:
  - {id: rows, type: INT, value: "{{ inputs.rows }}"}
`;
const CHILD = `id: child
namespace: company.team
inputs:
  - {id: rows, type: INT, required: false}
tasks:
  - {id: t, type: io.kestra.plugin.core.debug.Return, format: "{{ trigger.flowId }} {{ inputs.rows }}"}
triggers:
  - id: on
    type: io.kestra.plugin.core.trigger.Flow
    inputs: {rows: "{{ trigger.outputs.rows }}"}
    conditions:
      - {type: io.kestra.plugin.core.condition.ExecutionFlow, namespace: company.team, flowId: parent}
      - {type: io.kestra.plugin.core.condition.ExecutionStatus, in: [SUCCESS]}
`;

function add(clone: string, path: string, text: string): void {
  mkdirSync(join(root, clone, path, '..'), { recursive: true });
  writeFileSync(join(root, clone, path), text);
}

const open = (clone: string): Promise<Workspace> =>
  openWorkspace({ cwd: join(root, clone), environment: { PATH: process.env.PATH!, HOME: root } });

async function look(clone: string): Promise<TickReport> {
  const workspace = await open(clone);
  return tick({}, workspace, openTriggerStates(workspace));
}

async function run(clone: string, flow: string): Promise<ExecutionRecord> {
  const outcome = await startFlow({ target: `company.team.${flow}`, inputs: new Map() }, await open(clone));
  if (outcome.kind !== 'started') throw new Error(outcome.kind);
  return outcome.execution.finished;
}

const record = (clone: string, id: string): ExecutionRecord =>
  readExecutionRecord(executionFolder(join(root, clone, '.gitestra/executions'), id))!;

it('hear of an execution that another clone ran, once among all clones', async () => {
  await look('two');
  const parent = await run('one', 'parent');
  const { executions, problems } = await look('two');
  expect(problems).toEqual([]);
  expect(executions).toMatchObject([{ flow: 'company.team.child', triggerId: 'on', state: 'SUCCESS' }]);
  const child = record('two', executions[0]!.id);
  expect(child.inputs).toEqual({ rows: 3 });
  expect(child.trigger).toMatchObject({ executionId: parent.id, flowId: 'parent', state: 'SUCCESS' });
  expect(child.labels).toContainEqual({ key: 'system.correlationId', value: parent.id });
  for (const clone of ['one', 'two']) expect((await look(clone)).executions).toEqual([]);
});

it('do not hear again of what a machine has told before the history had it', async () => {
  await look('one');
  const parent = await run('one', 'parent');
  const path = execFileSync('git', ['ls-tree', '-r', '--name-only', 'gitestra-state', 'executions/'], {
    cwd: join(root, 'remote.git'),
    encoding: 'utf8',
  }).trim();
  expect(path).toContain(parent.id);
  const state = await (await open('one')).state.shared!();
  const text = (await (await state.tree()).read(path))!;
  // As if the first clone were slow to write its history.
  await state.update('take back', (tree) => tree.remove(path));
  expect((await look('one')).executions).toHaveLength(1);
  expect((await look('two')).executions).toEqual([]);
  // A later execution has the state written anew by a clone that does not know the first one.
  await run('two', 'parent');
  expect((await look('two')).executions).toHaveLength(1);
  await state.update('at last', (tree) => tree.write(path, text));
  expect((await look('two')).executions).toEqual([]);
});

it('hear once of an execution after another one was followed', async () => {
  await look('one');
  await run('one', 'parent');
  expect((await look('one')).executions).toHaveLength(1);
  const other = await run('one', 'parent');
  const followed = await followExecution(other, await open('one'));
  expect(followed.executions).toHaveLength(1);
  expect((await look('one')).executions).toEqual([]);
});

it('say when outputs are too large for the history', async () => {
  for (const clone of ['one', 'two']) {
    add(
      clone,
      'flows/company/team/parent.yaml',
      PARENT.replace('type: INT, value: "{{ inputs.rows }}"', 'type: STRING, value: "%"').replace(
        '%',
        'x'.repeat(40_000),
      ),
    );
    add(clone, 'flows/company/team/child.yaml', CHILD.replace(/ {4}inputs: .*\n/, ''));
  }
  await look('two');
  await run('one', 'parent');
  const { executions, problems } = await look('two');
  expect(executions).toMatchObject([{ state: 'SUCCESS' }]);
  expect(problems).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('too large for the history') as string },
  ]);
});

it('let execution.Count count what other clones ran', async () => {
  const COUNT = `id: count
namespace: company.team
tasks:
  - id: many
    type: io.kestra.plugin.core.execution.Count
    flows: [{namespace: company.team, flowId: parent}]
    states: [SUCCESS]
    startDate: "{{ now() | dateAdd(-1, 'HOURS') }}"
    expression: "{{ count >= 0 }}"
`;
  add('two', 'flows/company/team/count.yaml', COUNT);
  await run('one', 'parent');
  await run('one', 'parent');
  const counted = await run('two', 'count');
  expect(counted.taskRuns[0]?.outputs).toMatchObject({ results: [{ flowId: 'parent', count: 2 }] });
});

it('wait for an execution of another clone no longer than it lasts', async () => {
  for (const clone of ['one', 'two']) {
    const SCHEDULE =
      'triggers:\n  - {id: t, type: io.kestra.plugin.core.trigger.Schedule, cron: "@hourly"}\n';
    add(clone, 'flows/company/team/parent.yaml', PARENT + SCHEDULE);
  }
  const at = (time: string): number => Date.parse(`2025-01-10T${time}:00Z`);
  const lookAt = async (time: string): Promise<TickReport> => {
    const workspace = await open('two');
    return tick({ clock: new SimulatedClock(at(time)) }, workspace, openTriggerStates(workspace));
  };
  const workspace = await open('one');
  const event = { kind: 'schedule', now: at('10:02') } as const;
  const found = await eventStart(event, 'company.team.parent', {}, workspace);
  if (found.kind !== 'start') throw new Error(found.kind);
  expect((await lookAt('11:01')).notes[0]?.message).toMatch(/ is still at work, or waits for somebody$/);
  const { id, file: target, labels, variables: trigger } = found.ready;
  const started = await startFlow({ target, id, labels, trigger, inputs: new Map() }, workspace);
  // Its job dies before it can tell the trigger.
  if (started.kind === 'started') await started.execution.finished;
  const { executions } = await lookAt('11:06');
  expect(executions[0]).toMatchObject({ kind: 'schedule', date: '2025-01-10T11:00:00.000Z' });
});
