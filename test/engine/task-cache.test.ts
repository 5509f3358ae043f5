/** taskCache: outputs of an earlier execution in place of running the task. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { integer, text } from '../../src/plugin/property.ts';
import { defineTask } from '../../src/plugin/task.ts';
import { ConformanceWorld } from './conformance-world.ts';
import { type RunOptions, type RunOutcome, runYaml, START } from './harness.ts';

let world: ConformanceWorld;
let counter: number;

beforeEach(() => {
  world = new ConformanceWorld();
  counter = 0;
});

afterEach(() => world.remove());

/** Counts how often it has run; stores a file. */
const count = defineTask({
  type: 'test.Count',
  title: 'Count.',
  description: 'Counts.',
  properties: {
    salt: text({ description: 'Anything.' }),
    failing: integer({ description: 'Runs that fail.', default: 0 }),
    state: text({ description: 'State.', default: 'SUCCESS' }),
  },
  outputs: {},
  examples: [],
  async run({ failing, state }, context) {
    counter += 1;
    if (counter <= failing) throw new Error('not yet');
    const file = await context.storage.put('made.txt', `run ${counter}`);
    return { state: state as 'SUCCESS', outputs: { counter, nested: { file } } };
  },
});

const entry = { type: count.type, kind: count.kind, load: async () => count };

const flow = (properties: string, rest = ''): string => `
id: cached
namespace: company.team
inputs: []
tasks:
  - id: c
    type: test.Count
    ${properties}
${rest}`;

function run(yaml: string, options: RunOptions = {}): Promise<RunOutcome> {
  return runYaml(yaml, { ports: world.ports, maxIdleTurns: 400, plugins: [entry], ...options });
}

const CACHED = 'taskCache: {enabled: true, ttl: PT1H}';

describe('a task with a cache', () => {
  it('runs once, and gives its outputs again, files included', async () => {
    const first = await run(flow(CACHED));
    const second = await run(flow(CACHED));
    expect(counter).toBe(1);
    expect(second.record.state).toBe('SUCCESS');
    expect(second.run('c').outputs).toMatchObject({ counter: 1 });
    const fileOf = (outcome: RunOutcome): string => (outcome.run('c').outputs as never)['nested']['file'];
    expect(fileOf(second)).not.toBe(fileOf(first));
    const all = readdirSync(join(world.folder, 'files'), { recursive: true, encoding: 'utf8' });
    const path = all.find((one) => fileOf(second).endsWith(one.split('/').slice(-3).join('/')))!;
    expect(readFileSync(join(world.folder, 'files', path), 'utf8')).toBe('run 1');
    expect(second.logs.map((log) => log.message)).toContain(
      `Outputs taken from the cache of ${new Date(START).toISOString()}`,
    );
  });

  it.each([
    ['another rendered property', `${CACHED}\n    salt: "{{ vars.salt }}"`, 2],
    ['the same one', `${CACHED}\n    salt: "{{ 'same' }}"`, 1],
    ['a cache that is not enabled', 'taskCache: {enabled: false}', 2],
    ['a property that cannot be rendered as a whole', `${CACHED}\n    salt: "{{ nowhere }}"`, 0],
  ])('%s', async (_, properties, runs) => {
    for (const salt of ['one', 'two']) await run(flow(properties, `variables: {salt: ${salt}}`));
    expect(counter).toBe(runs);
  });

  it('runs again when what is cached is too old', async () => {
    await run(flow(CACHED));
    const wait = '  - {id: w, type: io.kestra.plugin.core.flow.Sleep, duration: PT2H}\n';
    const late = flow(CACHED).replace('tasks:\n', `tasks:\n${wait}`);
    await run(late);
    expect(counter).toBe(2);
  });

  it('keeps a warning, and no failure', async () => {
    await run(flow(`${CACHED}\n    state: WARNING`));
    const again = await run(flow(`${CACHED}\n    state: WARNING`));
    expect([counter, again.record.state]).toEqual([1, 'SUCCESS']);
    counter = 0;
    const failing = `${CACHED}\n    failing: 1`;
    expect((await run(flow(failing))).record.state).toBe('FAILED');
    expect((await run(flow(failing))).record.state).toBe('SUCCESS');
    expect((await run(flow(failing))).record.state).toBe('SUCCESS');
    expect(counter).toBe(2);
  });

  it('has one entry for each iteration value', async () => {
    const each = `
id: cached
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: [a, b]
    tasks: [{id: c, type: test.Count, ${CACHED}}]`;
    await run(each);
    await run(each);
    expect(counter).toBe(2);
  });

  it('does not keep a secret', async () => {
    const ports: RunOptions['ports'] = (base) => ({
      ...world.ports(base),
      redact: (text) => text.replaceAll('run', '***').replaceAll('counter', '***'),
    });
    const outcome = await run(flow(CACHED), { ports });
    await run(flow(CACHED), { ports });
    expect(counter).toBe(2);
    expect(outcome.logs.map((log) => log.message).join()).toContain('hold a secret');
    expect(existsSync(join(world.folder, 'cache/tasks'))).toBe(false);
  });
});

describe('logToFile', () => {
  it('puts the log of an attempt into a file of the execution, and not into its log', async () => {
    const outcome = await run(`
id: logs
namespace: company.team
tasks:
  - {id: loud, type: io.kestra.plugin.core.log.Log, message: [one, two], logToFile: true}
  - {id: silent, type: test.Count, logToFile: true}
  - id: failing
    type: io.kestra.plugin.core.execution.Fail
    logToFile: true
    retry: {type: constant, interval: PT1S, maxAttempts: 2}`);
    expect(outcome.logs).toEqual([]);
    const files = readdirSync(join(world.folder, 'files'), { recursive: true, encoding: 'utf8' });
    const read = (taskId: string, attempt: number): string => {
      const { logFile } = outcome.run(taskId).attempts[attempt]!;
      const found = files.find((path) => logFile!.endsWith(path.split('/').slice(-3).join('/')));
      return readFileSync(join(world.folder, 'files', found!), 'utf8');
    };
    const at = new Date(START).toISOString();
    expect(read('loud', 0)).toBe(`${at} INFO  one\n${at} INFO  two\n`);
    expect(outcome.run('silent').attempts[0]!.logFile).toBeUndefined();
    expect(read('failing', 0)).toContain('ERROR Task failure');
    expect(read('failing', 1)).toContain('ERROR Task failure');
  });
});
