/** A retry that makes a new execution, whichever command runs the one before it. */

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { fakeHost, gitestra } from './fake-host.ts';

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-retry-')));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const CORE = 'io.kestra.plugin.core';
const FLOW = 'company.team.again';
const SECRET = 'pin-90210-4711';

/** The tasks run, the last one fails; `maxAttempts` executions in all. */
function addFlow(tasks: string, more = ''): void {
  const path = join(cwd, 'flows/company/team/again.yaml');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `id: again
namespace: company.team
retry: {type: constant, interval: PT0.01S, maxAttempts: 3, behavior: CREATE_NEW_EXECUTION}
${more}tasks:
${tasks}  - {id: end, type: ${CORE}.execution.Fail, condition: true}
`,
  );
}

const PAUSE = `  - {id: wait, type: ${CORE}.flow.Pause}\n`;

const run = (...argv: string[]) => gitestra([...argv, '-o', 'json'], { cwd });

async function ran(...argv: string[]): Promise<ExecutionRecord> {
  const { out, err } = await run(...argv);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as ExecutionRecord;
}

/** In the order in which they began. */
function executions(): ExecutionRecord[] {
  const folder = join(cwd, '.gitestra/executions');
  return readdirSync(folder)
    .map((id) => JSON.parse(readFileSync(join(folder, id, 'execution.json'), 'utf8')) as ExecutionRecord)
    .sort((a, b) => (a.histories[0]!.date < b.histories[0]!.date ? -1 : 1));
}

const states = (): string[] => executions().map(({ state }) => state);

it('has the secrets and the files of its inputs', async () => {
  writeFileSync(join(cwd, 'note.txt'), 'a note');
  addFlow(
    `  - {id: tell, type: ${CORE}.log.Log, message: "{{ inputs.pin }} {{ read(inputs.note) }}"}\n`,
    'inputs: [{id: pin, type: SECRET}, {id: note, type: FILE}]\n',
  );
  const { id, state } = await ran('run', FLOW, '-i', `pin=${SECRET}`, '-i', 'note=@note.txt');
  expect(state).toBe('FAILED');
  expect(states()).toEqual(['RETRIED', 'RETRIED', 'FAILED']);
  const [first, second, third] = executions();
  expect(third).toMatchObject({ id, parentId: second!.id, originalId: first!.id });
  for (const { id: one } of executions()) {
    const folder = join(cwd, '.gitestra/executions', one);
    expect(readFileSync(join(folder, 'logs.ndjson'), 'utf8')).toContain('****** a note');
    for (const name of ['journal.ndjson', 'logs.ndjson', 'execution.json'])
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain(SECRET);
  }
});

it('comes after a resume too, and counts the executions before it', async () => {
  addFlow(PAUSE);
  let last = await ran('run', FLOW);
  const seen: string[][] = [];
  for (let round = 1; round <= 3; round++) {
    last = await ran('resume', last.id);
    seen.push(states());
  }
  expect(seen).toEqual([
    ['RETRIED', 'PAUSED'],
    ['RETRIED', 'RETRIED', 'PAUSED'],
    ['RETRIED', 'RETRIED', 'FAILED'],
  ]);
  expect(last.state).toBe('FAILED');
});

it('goes on from an execution that was replaced', async () => {
  addFlow(PAUSE);
  const { id } = await ran('run', FLOW);
  const second = await ran('resume', id);
  expect(await ran('resume', id)).toMatchObject({ parentId: second.id });
  expect(states()).toEqual(['RETRIED', 'RETRIED', 'PAUSED']);
});

it('is begun by a resume when the process before died while it waited for its date', async () => {
  addFlow('');
  await ran('run', FLOW);
  const [first, second] = executions();
  // What such a process leaves behind.
  for (const { id: one } of executions()) {
    if (one !== first!.id) rmSync(join(cwd, '.gitestra/executions', one), { recursive: true });
  }
  await ran('resume', first!.id);
  expect(states()).toEqual(['RETRIED', 'RETRIED', 'FAILED']);
  expect(executions()[1]!.id).toBe(second!.id);
});

it.each(['restart', 'replay'])('comes after a %s too', async (command) => {
  addFlow('');
  const { id } = await ran('run', FLOW);
  const before = executions().length;
  await ran(command, id);
  // A restart goes on counting; a replay begins from one.
  expect(states().slice(before)).toEqual(command === 'restart' ? [] : ['RETRIED', 'RETRIED', 'FAILED']);
});

it('ends with a kill while it waits for its date', async () => {
  addFlow(PAUSE);
  writeFileSync(
    join(cwd, 'flows/company/team/again.yaml'),
    readFileSync(join(cwd, 'flows/company/team/again.yaml'), 'utf8').replace('PT0.01S', 'PT1H'),
  );
  const { id } = await ran('run', FLOW);
  const host = fakeHost(['resume', id], { cwd });
  const ended = main(host);
  while (states()[0] !== 'RETRIED') await new Promise((resolve) => setTimeout(resolve, 10));
  host.interrupt('SIGINT');
  expect(await ended).toBe(1);
  expect(states()).toEqual(['RETRIED']);
});

it('comes after a subflow too, whose task is a success as soon as it is replaced', async () => {
  addFlow('');
  const call = `  - {id: call, type: ${CORE}.flow.Subflow, namespace: company.team, flowId: again}\n`;
  writeFileSync(
    join(cwd, 'flows/company/team/caller.yaml'),
    `id: caller\nnamespace: company.team\ntasks:\n${call}`,
  );
  const { state, taskRuns } = await ran('run', 'company.team.caller');
  expect([state, taskRuns[0]!.outputs?.state]).toEqual(['SUCCESS', 'RETRIED']);
  const children = executions().filter(({ flowId }) => flowId === 'again');
  expect(children.map((child) => child.state)).toEqual(['RETRIED', 'RETRIED', 'FAILED']);
});
