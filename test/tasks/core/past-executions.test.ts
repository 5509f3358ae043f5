/** Tasks that look back at executions, on a history that the test makes up. */

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LoggedEntry, LogLevel } from '../../../src/plugin/ports.ts';
import { countTask } from '../../../src/tasks/core/execution/count.ts';
import { purgeExecutionsTask } from '../../../src/tasks/core/execution/purge-executions.ts';
import { resumeTask } from '../../../src/tasks/core/execution/resume.ts';
import { purgeKvTask } from '../../../src/tasks/core/kv/purge-kv.ts';
import { kvSetTask } from '../../../src/tasks/core/kv/set.ts';
import { logFetchTask } from '../../../src/tasks/core/log/fetch.ts';
import { purgeLogsTask } from '../../../src/tasks/core/log/purge-logs.ts';
import { SimulatedClock } from '../../../src/util/clock.ts';
import { MemoryHistory } from '../memory-history.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../task-context.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-06-30T00:00:00Z');

let history: MemoryHistory;
let context: TestContext;
let clock: SimulatedClock;

beforeEach(() => {
  history = new MemoryHistory();
  clock = new SimulatedClock(NOW);
  context = createTaskContext({ clock, ports: { history } });
});

const day = (days: number): string => new Date(NOW - days * DAY).toISOString();

function past(id: string, flowId: string, days: number, state = 'SUCCESS', namespace = 'company.team'): void {
  const execution = { id, namespace, flowId, start: NOW - days * DAY, state: state as 'SUCCESS' };
  history.executions = [...history.executions, execution];
}

const entry = (level: LogLevel, message: string, taskId: string, days = 0): LoggedEntry => ({
  at: day(days),
  level,
  message,
  taskId,
  attempt: 1,
});

describe('execution.Count', () => {
  beforeEach(() => {
    past('a1', 'a', 1);
    past('a2', 'a', 2, 'FAILED');
    past('a3', 'a', 40);
    past('b1', 'b', 1, 'SUCCESS', 'company.other');
  });

  const a = { namespace: 'company.team', flowId: 'a' };
  const never = { namespace: 'company.team', flowId: 'never' };

  it.each([
    ['of the last 30 days', { flows: [a] }, [{ ...a, count: 2 }], 2],
    ['since a date', { flows: [a], startDate: day(100) }, [{ ...a, count: 3 }], 3],
    ['up to a date', { flows: [a], startDate: day(100), endDate: day(10) }, [{ ...a, count: 1 }], 1],
    ['in states', { flows: [a], states: ['FAILED'] }, [{ ...a, count: 1 }], 1],
    ['of a flow that has none', { flows: [never] }, [{ ...never, count: 0 }], 0],
    ['of a namespace', { namespaces: ['company.team'] }, [{ namespace: 'company.team', count: 2 }], 2],
    [
      'that the expression wants',
      { flows: [a, never], expression: '{{ count == 0 }}' },
      [{ ...never, count: 0 }],
      0,
    ],
  ])('counts executions %s', async (_, properties, results, total) => {
    const given = { expression: '{{ true }}', ...properties };
    expect((await runTask(countTask, given, context)).outputs).toEqual({ results, total });
  });

  it('says what to count is missing, and what is no date', async () => {
    expect((await failureOf(runTask(countTask, { expression: 'true' }, context))).message).toContain(
      'neither',
    );
    const wrong = { expression: 'true', flows: [a], startDate: 'yesterday' };
    expect((await failureOf(runTask(countTask, wrong, context))).message).toContain('`yesterday` is no date');
  });
});

describe('log.Fetch', () => {
  it.each([
    [{}, ['two', 'three']],
    [{ level: 'TRACE' }, ['one', 'two', 'three']],
    [{ level: 'WARN' }, ['three']],
    [{ tasksId: ['y'], level: 'DEBUG' }, ['two']],
    [{ executionId: 'other', namespace: 'n.s', flowId: 'f' }, ['elsewhere']],
  ])('%j', async (properties, messages) => {
    history.entries.set('execution1', [
      entry('TRACE', 'one', 'x'),
      entry('INFO', 'two', 'y'),
      entry('WARN', 'three', 'x'),
    ]);
    history.entries.set('other', [entry('INFO', 'elsewhere', 'z')]);
    const { outputs } = await runTask(logFetchTask, properties, context);
    const text = readFileSync(await context.storage.localPath(String(outputs!.uri)), 'utf8');
    const rows = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => row.message)).toEqual(messages);
    expect(outputs!.size).toBe(messages.length);
    expect(rows[0]).toMatchObject({ timestamp: day(0), attemptNumber: 0 });
  });

  it('says which log is not here', async () => {
    const failure = await failureOf(runTask(logFetchTask, { executionId: 'gone' }, context));
    expect(failure.message).toBe('there is no log of execution `gone` on this machine');
  });
});

describe('log.PurgeLogs', () => {
  it('deletes entries by level and date, of executions that are asked for', async () => {
    past('p1', 'a', 5);
    past('p2', 'b', 5);
    for (const id of ['p1', 'p2'])
      history.entries.set(id, [
        entry('DEBUG', 'old', 'x', 5),
        entry('ERROR', 'old', 'x', 5),
        entry('DEBUG', 'new', 'x', 1),
      ]);
    const properties = { flowId: 'a', logLevels: ['DEBUG'], endDate: day(2), startDate: day(9) };
    expect((await runTask(purgeLogsTask, properties, context)).outputs).toEqual({ count: 1 });
    expect(history.entries.get('p1')!.map(({ level, message }) => `${level} ${message}`)).toEqual([
      'ERROR old',
      'DEBUG new',
    ]);
    expect(history.entries.get('p2')).toHaveLength(3);
  });
});

describe('execution.PurgeExecutions', () => {
  it('deletes what has ended, but never itself', async () => {
    past('execution1', 'a', 5);
    past('done', 'a', 5);
    past('young', 'a', 1);
    past('paused', 'a', 5, 'PAUSED');
    past('failed', 'a', 5, 'FAILED');
    const properties = { endDate: day(2), states: ['SUCCESS', 'PAUSED'] };
    expect((await runTask(purgeExecutionsTask, properties, context)).outputs).toMatchObject({
      executionsCount: 1,
      storagesCount: 1,
    });
    expect(history.executions.map(({ id }) => id)).toEqual(['execution1', 'young', 'paused', 'failed']);
  });
});

describe('execution.Resume', () => {
  it('resumes another execution with inputs', async () => {
    await runTask(resumeTask, { executionId: 'other', inputs: { n: '{{ 1 + 1 }}' } }, context);
    expect(history.resumed).toEqual([['other', { n: '2' }]]);
  });

  it('refuses itself, and an execution of another flow', async () => {
    past('other', 'a', 1, 'PAUSED');
    const itself = await failureOf(runTask(resumeTask, { executionId: 'execution1' }, context));
    expect(itself.message).toContain('cannot resume itself');
    const wrong = { executionId: 'other', namespace: 'company.team', flowId: 'b' };
    expect((await failureOf(runTask(resumeTask, wrong, context))).message).toBe(
      'execution `other` is one of company.team.a, not of company.team.b',
    );
  });
});

describe('kv.PurgeKV', () => {
  const set = (key: string, value: string, more = {}): Promise<unknown> =>
    runTask(kvSetTask, { key, value, ...more }, context);
  const purge = async (properties: Record<string, unknown>): Promise<unknown> =>
    (await runTask(purgeKvTask, properties, context)).outputs!.size;
  const left = async (namespace = 'company.team'): Promise<readonly string[]> =>
    context.kv.keys(namespace, { gone: true });

  beforeEach(async () => {
    await set('a.old', 'x', { ttl: 'PT1S' });
    await set('a.kept', 'x');
    await set('b.old', 'x', { ttl: 'PT1S' });
    await set('far.old', 'x', { ttl: 'PT1S', namespace: 'company.team.below' });
    clock.moveBy(5000);
  });

  it('removes keys that have expired, also below', async () => {
    expect(await purge({})).toBe(3);
    expect([await left(), await left('company.team.below')]).toEqual([['a.kept'], []]);
  });

  it.each([
    [{ keyPattern: 'a.*' }, 1, ['a.kept', 'b.old'], 1],
    [{ includeChildNamespaces: false }, 2, ['a.kept'], 1],
    [{ namespaces: ['company'], behavior: { expiredOnly: false } }, 4, [], 0],
    [{ namespacePattern: '*.below' }, 1, ['a.kept', 'a.old', 'b.old'], 0],
    [{ expiredOnly: false, keyPattern: '{a,b}.*' }, 3, [], 1],
  ])('%j', async (properties, size, keys, below) => {
    expect(await purge(properties)).toBe(size);
    expect((await left()).toSorted()).toEqual(keys);
    expect(await left('company.team.below')).toHaveLength(below);
  });

  it('removes versions that are no longer in use', async () => {
    for (const value of ['one', 'two', 'three']) {
      await set('v', value);
      clock.moveBy(DAY);
    }
    expect(await purge({ keyPattern: 'v', behavior: { type: 'version', keepAmount: 2 } })).toBe(1);
    const before = new Date(clock.now() - 1.5 * DAY).toISOString();
    expect(await purge({ keyPattern: 'v', behavior: { type: 'version', before } })).toBe(1);
    const versions = await context.kv.versions('company.team', 'v');
    expect(versions.map(({ entry: held }) => held?.value)).toEqual(['three']);
    const unclear = await failureOf(runTask(purgeKvTask, { behavior: { type: 'version' } }, context));
    expect(unclear.message).toContain('`before` or `keepAmount`');
  });
});
