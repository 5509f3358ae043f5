/** Executions controlled from outside: killed, paused, restarted, replayed, by another process than the one that runs them. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import {
  eventually,
  folderOf,
  gitestra,
  isRunning,
  onlyExecution,
  start,
  storedExecutions,
} from './program.ts';

/** `slow` waits for a file named `go`, and says in `slow.pid` that it has begun. */
const WAITS = `
id: waits
namespace: company.team
inputs:
  - id: folder
    type: STRING
tasks:
  - {id: first, type: io.kestra.plugin.core.debug.Return, format: one}
  - id: slow
    type: io.kestra.plugin.scripts.shell.Commands
    env: { FOLDER: "{{ inputs.folder }}" }
    commands:
      - echo $$ > "$FOLDER/slow.pid"
      - while [ -d "$FOLDER" ] && [ ! -e "$FOLDER/go" ]; do sleep 0.05; done
  - {id: last, type: io.kestra.plugin.core.debug.Return, format: "{{ outputs.first.value }} two"}
outputs: [{id: text, type: STRING, value: "{{ outputs.last.value }}"}]
`;

const CALLS = `
id: calls
namespace: company.team
inputs:
  - id: folder
    type: STRING
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: waits
    inputs: { folder: "{{ inputs.folder }}" }
`;

const APPROVAL = `
id: approval
namespace: company.team
tasks:
  - id: wait
    type: io.kestra.plugin.core.flow.Pause
    onResume: [{id: name, type: STRING}]
outputs: [{id: name, type: STRING, value: "{{ outputs.wait.onResume.name }}"}]
`;

const ASKS = `
id: asks
namespace: company.team
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: approval
  - {id: after, type: io.kestra.plugin.core.debug.Return, format: "{{ outputs.call.outputs.name }}"}
outputs: [{id: name, type: STRING, value: "{{ outputs.after.value }}"}]
`;

function flows(): string {
  return folderOf({
    'flows/company/team/waits.yaml': WAITS,
    'flows/company/team/calls.yaml': CALLS,
    'flows/company/team/approval.yaml': APPROVAL,
    'flows/company/team/asks.yaml': ASKS,
  });
}

async function running(flow: string): Promise<{ folder: string; program: ReturnType<typeof start> }> {
  const folder = flows();
  const program = start(['run', `company.team.${flow}`, '-i', `folder=${folder}`], { cwd: folder });
  await eventually(() => existsSync(join(folder, 'slow.pid')));
  return { folder, program };
}

const pidOfSlow = (folder: string): number => Number(readFileSync(join(folder, 'slow.pid'), 'utf8'));

describe.skipIf(process.platform === 'win32').concurrent('gitestra kill', () => {
  it('ends an execution that another process runs, with its scripts', async () => {
    const { folder, program } = await running('waits');
    const { id } = onlyExecution(folder);
    const killed = await gitestra(['kill', id], { cwd: folder });
    expect([killed.status, killed.stdout]).toEqual([
      0,
      `Execution ${id} of company.team.waits was ended by its process: KILLED\n`,
    ]);
    expect((await program.ended).status).toBe(1);
    expect(isRunning(pidOfSlow(folder))).toBe(false);
    const { journal, logs } = onlyExecution(folder);
    expect(journal.at(-1)?.type).toBe('execution.completed');
    expect(logs.some((entry) => entry.message.startsWith('Ended by '))).toBe(true);

    const again = await gitestra(['kill', id], { cwd: folder });
    expect(again.stdout).toContain('had ended already: KILLED');
    const restarted = await gitestra(['restart', id], { cwd: folder });
    expect([restarted.status, restarted.stderr]).toEqual([
      2,
      expect.stringContaining(`gitestra replay ${id} --from slow`),
    ]);
  });

  it('ends a process that does not answer by force, and its scripts with it', async () => {
    const { folder, program } = await running('waits');
    const { id } = onlyExecution(folder);
    process.kill(program.pid, 'SIGSTOP');
    const killed = await gitestra(['kill', id, '--grace', 'PT0.5S'], { cwd: folder });
    expect(killed.stdout).toContain('its process was ended by force: KILLED');
    expect((await program.ended).signal).toBe('SIGKILL');
    await eventually(() => !isRunning(pidOfSlow(folder)));
    expect(onlyExecution(folder).journal.at(-1)?.type).toBe('execution.completed');
  });

  it('writes down the end of an execution whose process is gone, and of its subflows', async () => {
    const { folder, program } = await running('calls');
    process.kill(program.pid, 'SIGKILL');
    await program.ended;
    const parent = storedExecutions(folder).find(
      ({ journal }) => journal[0]?.type === 'execution.created' && journal[0].execution.flowId === 'calls',
    )!;
    const killed = await gitestra(['kill', parent.id], { cwd: folder });
    expect(killed.stdout.match(/had no process any more; its end is written down: KILLED/g)).toHaveLength(2);
    for (const { journal, record } of storedExecutions(folder)) {
      expect(record?.state).toBe('KILLED');
      expect(journal.at(-1)?.type).toBe('execution.completed');
      expect(journal.map((event) => event.seq)).toEqual(journal.map((_, index) => index + 1));
    }
  });

  it('ends a subflow that waits for somebody together with its parent', async () => {
    const folder = flows();
    await gitestra(['run', 'company.team.asks'], { cwd: folder });
    const parent = storedExecutions(folder).find(({ record }) => record?.flowId === 'asks')!;
    const killed = await gitestra(['kill', parent.id], { cwd: folder });
    expect(killed.status).toBe(0);
    expect(storedExecutions(folder).map(({ record }) => record?.state)).toEqual(['KILLED', 'KILLED']);
  });
});

describe.skipIf(process.platform === 'win32').concurrent('gitestra pause', () => {
  it('lets the task at work end, then its process, and resume goes on', async () => {
    const { folder, program } = await running('waits');
    const { id } = onlyExecution(folder);
    const paused = await gitestra(['pause', id], { cwd: folder });
    expect([paused.status, paused.stdout]).toEqual([0, expect.stringContaining(`gitestra resume ${id}`)]);
    expect((await gitestra(['pause', id], { cwd: folder })).stderr).toContain('it is PAUSED');
    writeFileSync(join(folder, 'go'), '');
    await program.ended;
    expect(onlyExecution(folder).record?.state).toBe('PAUSED');
    expect(onlyExecution(folder).record?.taskRuns.map((run) => `${run.taskId} ${run.state}`)).toEqual([
      'first SUCCESS',
      'slow SUCCESS',
    ]);
    const resumed = await gitestra(['resume', id, '-o', 'json'], { cwd: folder });
    expect(JSON.parse(resumed.stdout)).toMatchObject({ state: 'SUCCESS', outputs: { text: 'one two' } });
    expect(
      onlyExecution(folder).record?.taskRuns.map((run) => run.attempts.map((attempt) => attempt.state)),
    ).toEqual([['SUCCESS'], ['SUCCESS'], ['SUCCESS']]);
  });

  it('is taken back by resume while the process still runs', async () => {
    const { folder, program } = await running('waits');
    const { id } = onlyExecution(folder);
    await gitestra(['pause', id], { cwd: folder });
    const resumed = await gitestra(['resume', id], { cwd: folder });
    expect(resumed.stdout).toBe(`Execution ${id} goes on in process ${program.pid}\n`);
    writeFileSync(join(folder, 'go'), '');
    expect((await program.ended).status).toBe(0);
    expect(onlyExecution(folder).record?.outputs).toEqual({ text: 'one two' });
  });
});

describe.concurrent('an execution that waits for a paused subflow', () => {
  it('goes on when the subflow is resumed', async () => {
    const folder = flows();
    await gitestra(['run', 'company.team.asks'], { cwd: folder });
    const child = storedExecutions(folder).find(({ record }) => record?.flowId === 'approval')!;
    const resumed = await gitestra(['resume', child.id, '-i', 'name=Rick'], { cwd: folder });
    expect([resumed.status, resumed.stderr]).toEqual([0, expect.stringContaining('goes on')]);
    const parent = storedExecutions(folder).find(({ record }) => record?.flowId === 'asks')!;
    expect(parent.record).toMatchObject({ state: 'SUCCESS', outputs: { name: 'Rick' } });
  });
});

const FAILS = `
id: fails
namespace: company.team
tasks:
  - id: make
    type: io.kestra.plugin.core.storage.Write
    content: made once
  - id: use
    type: io.kestra.plugin.scripts.shell.Commands
    namespaceFiles: { enabled: true }
    commands:
      - cat words.txt
      - echo '::{"outputs":{"text":"used"}}::'
  - id: read
    type: io.kestra.plugin.core.debug.Return
    format: "{{ read(outputs.make.uri) }} {{ outputs.use.vars.text }}"
  - {id: load, type: io.kestra.plugin.core.execution.Fail}
outputs: [{id: text, type: STRING, value: "{{ outputs.read.value }}"}]
`;

const actions = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^ {2}\S (stays|again|gone|goes on|changed)/.test(line))
    .map((line) => line.trim().replace(/^\S /, '').replace(/\s+/g, ' '));

describe.skipIf(process.platform === 'win32').concurrent('gitestra restart and replay', () => {
  async function failed(): Promise<{ folder: string; id: string }> {
    const folder = folderOf({
      'flows/company/team/fails.yaml': FAILS,
      'flows/company/team/_files/words.txt': 'before\n',
    });
    expect((await gitestra(['run', 'company.team.fails'], { cwd: folder })).status).toBe(1);
    return { folder, id: onlyExecution(folder).id };
  }

  const fix = (folder: string): void =>
    writeFileSync(
      join(folder, 'flows/company/team/fails.yaml'),
      FAILS.replace('core.execution.Fail', 'core.debug.Return'),
    );

  it('restarts across a fix, and says before what begins again', async () => {
    const { folder, id } = await failed();
    fix(folder);
    const plan = await gitestra(['restart', id, '--plan'], { cwd: folder });
    expect(actions(plan.stdout)).toEqual([
      'stays make',
      'stays use',
      'stays read',
      'again load FAILED, is of another type',
    ]);
    expect(onlyExecution(folder).record?.state).toBe('FAILED');
    const restarted = await gitestra(['restart', id, '-o', 'json'], { cwd: folder });
    expect(restarted.status).toBe(0);
    const record = JSON.parse(restarted.stdout) as ExecutionRecord;
    expect(record).toMatchObject({ id, state: 'SUCCESS', outputs: { text: 'made once used' } });
    expect(record.restarts).toMatchObject([{ kind: 'restart', kept: 3, again: 1 }]);
    expect(record.labels).toContainEqual({ key: 'system.restarted', value: 'true' });
    const shown = await gitestra(['executions', 'show', id], { cwd: folder });
    expect(shown.stdout).toContain('3 task runs kept, 1 again');
  });

  it('runs again what used a namespace file that has changed', async () => {
    const { folder, id } = await failed();
    fix(folder);
    writeFileSync(join(folder, 'flows/company/team/_files/words.txt'), 'after\n');
    const plan = await gitestra(['restart', id, '--plan'], { cwd: folder });
    expect(actions(plan.stdout)).toEqual([
      'stays make',
      'again use what it uses has changed',
      'again read uses outputs of `use`',
      'again load FAILED, is of another type',
    ]);
  });

  it('replays from a task, with the files of what was done before, which the old execution no longer lends', async () => {
    const { folder, id } = await failed();
    fix(folder);
    const replayed = await gitestra(
      ['replay', id, '--from', 'read', '--revision', 'latest', '-l', 'again=yes', '-o', 'json'],
      { cwd: folder },
    );
    const record = JSON.parse(replayed.stdout) as ExecutionRecord;
    expect(record).toMatchObject({
      state: 'SUCCESS',
      outputs: { text: 'made once used' },
      parentId: id,
      originalId: id,
    });
    expect(record.labels).toEqual(
      expect.arrayContaining([
        { key: 'system.replay', value: 'true' },
        { key: 'again', value: 'yes' },
      ]),
    );
    expect(JSON.stringify(record.taskRuns)).not.toContain(`/executions/${id}/`);
    expect(storedExecutions(folder).find((one) => one.id === id)!.record?.state).toBe('FAILED');
  });

  it('replays from the start with another input', async () => {
    const folder = folderOf({
      'hello.yaml': `
id: hello
namespace: company.team
inputs: [{id: name, type: STRING}, {id: times, type: INT, defaults: 2}]
tasks: [{id: greet, type: io.kestra.plugin.core.debug.Return, format: "{{ inputs.name }} {{ inputs.times + 1 }}"}]
outputs: [{id: text, type: STRING, value: "{{ outputs.greet.value }}"}]
`,
    });
    await gitestra(['run', 'hello.yaml', '-i', 'name=Rick'], { cwd: folder });
    const { id } = onlyExecution(folder);
    const replayed = await gitestra(['replay', id, '-i', 'times=5', '-o', 'json'], { cwd: folder });
    expect(JSON.parse(replayed.stdout)).toMatchObject({ parentId: id, outputs: { text: 'Rick 6' } });
    const wrong = await gitestra(['replay', id, '-i', 'tmes=5'], { cwd: folder });
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('Its inputs are name, times')]);
    expect(storedExecutions(folder)).toHaveLength(2);
  });

  it('lets one of two processes restart it, and the other say so', async () => {
    const folder = flows();
    writeFileSync(
      join(folder, 'flows/company/team/waits.yaml'),
      WAITS.replace('commands:\n', 'commands:\n      - test -e "$FOLDER/ok"\n'),
    );
    await gitestra(['run', 'company.team.waits', '-i', `folder=${folder}`], { cwd: folder });
    const { id } = onlyExecution(folder);
    writeFileSync(join(folder, 'ok'), '');
    const both = [0, 1].map(() => start(['restart', id], { cwd: folder }));
    const refused = await Promise.race(both.map((one) => one.ended));
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toMatch(/is being worked on by process \d+/);
    writeFileSync(join(folder, 'go'), '');
    await Promise.all(both.map((one) => one.ended));
    expect(
      onlyExecution(folder).journal.filter((event) => event.type === 'execution.restarted'),
    ).toHaveLength(1);
  });

  it('goes on behind a task run that was given another state', async () => {
    const { folder, id } = await failed();
    const changed = await gitestra(['change-status', id, 'warning', '--taskrun', 'load', '-o', 'json'], {
      cwd: folder,
    });
    expect(changed.status).toBe(0);
    expect(JSON.parse(changed.stdout)).toMatchObject({
      state: 'WARNING',
      outputs: { text: 'made once used' },
    });
    const marked = await gitestra(['change-status', id, 'SUCCESS'], { cwd: folder });
    expect(marked.stdout).toBe(`Execution ${id} is SUCCESS; it was WARNING\n`);
    expect(onlyExecution(folder).record?.state).toBe('SUCCESS');
  });
});
