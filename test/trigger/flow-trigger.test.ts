import { describe, expect, it } from 'vitest';
import { createExpressionEngine } from '../../src/expression/engine.ts';
import { Registry } from '../../src/plugin/registry.ts';
import type { ObservedExecution } from '../../src/plugin/trigger.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import {
  evaluateFlowTrigger,
  type FlowTriggerOutcome,
  missedWindow,
} from '../../src/trigger/flow-trigger.ts';
import { windowAt } from '../../src/trigger/time-window.ts';
import { TriggerConditions } from '../../src/trigger/trigger-conditions.ts';
import type { WindowState } from '../../src/trigger/trigger-state.ts';

const flow = { namespace: 'company.team', id: 'child' };
const registry = new Registry(TASK_ENTRIES);
let counter = 0;

function execution(flowId: string, more: Partial<ObservedExecution> = {}): ObservedExecution {
  return {
    id: `e${++counter}`,
    namespace: 'company.team',
    flowId,
    state: 'SUCCESS',
    labels: [],
    taskRuns: [],
    startDate: '2025-01-01T00:00:00.000Z',
    ...more,
  };
}

/** Tells a trigger of executions, one after another, and remembers what it remembers. */
class Listener {
  windows: Readonly<Record<string, WindowState>> = {};
  readonly #properties: Record<string, unknown>;
  readonly #level: 1 | 2;

  constructor(properties: Record<string, unknown>, level: 1 | 2 = 1) {
    this.#properties = properties;
    this.#level = level;
  }

  async tell(each: ObservedExecution, at = '2025-01-15T10:30:00Z'): Promise<FlowTriggerOutcome> {
    const expressions = createExpressionEngine({ level: this.#level });
    const conditions = new TriggerConditions({ registry, expressions, variables: { flow }, flow });
    const change = { execution: each, at: Date.parse(at) };
    const outcome = await evaluateFlowTrigger(
      this.#properties,
      change,
      this.windows,
      conditions,
      this.#level,
    );
    // As it comes back from a file.
    this.windows = JSON.parse(JSON.stringify(outcome.windows)) as typeof this.windows;
    return outcome;
  }

  /** Names of flows, a time in front where it matters; the ones that fired. */
  async fired(...steps: string[]): Promise<string[]> {
    const fired: string[] = [];
    for (const step of steps) {
      const [time, name] = step.includes(' ') ? (step.split(' ') as [string, string]) : [undefined, step];
      const outcome = await this.tell(execution(name), time === undefined ? undefined : `2025-01-${time}Z`);
      expect(outcome.problems).toEqual([]);
      if (outcome.variables !== undefined) fired.push(step);
    }
    return fired;
  }
}

describe('without preconditions', () => {
  it('fires for each change into one of the usual states', async () => {
    const listener = new Listener({});
    for (const [state, fires] of [
      ['SUCCESS', true],
      ['FAILED', true],
      ['PAUSED', true],
      ['RUNNING', false],
      ['QUEUED', false],
    ] as const) {
      const outcome = await listener.tell(execution('a', { state }));
      expect(outcome.variables !== undefined, state).toBe(fires);
    }
  });

  it('fires for the states it names', async () => {
    const listener = new Listener({ states: ['RUNNING'] });
    expect((await listener.tell(execution('a', { state: 'RUNNING' }))).variables).toBeDefined();
    expect((await listener.tell(execution('a'))).variables).toBeUndefined();
  });

  it('tells the execution what happened', async () => {
    const labels = [
      { key: 'env', value: 'prod' },
      { key: 'system.correlationId', value: 'c' },
    ];
    const outcome = await new Listener({}).tell(
      execution('a', { id: 'x1', revision: 3, labels, outputs: { rows: 7 } }),
    );
    expect(outcome.variables).toEqual({
      executionId: 'x1',
      namespace: 'company.team',
      flowId: 'a',
      flowRevision: 3,
      state: 'SUCCESS',
      executionLabels: { env: 'prod', system: { correlationId: 'c' } },
      outputs: { rows: 7 },
    });
  });

  it('tells more at level 2', async () => {
    const taskRuns = [
      { taskId: 'one', state: 'FAILED', attempts: [] },
      { taskId: 'two', state: 'SUCCESS', attempts: [] },
    ] as const;
    const outcome = await new Listener({}, 2).tell(
      execution('a', { taskRuns, endDate: '2025-01-01T00:01:00Z' }),
    );
    expect(outcome.variables).toMatchObject({
      startDate: '2025-01-01T00:00:00.000Z',
      endDate: '2025-01-01T00:01:00Z',
      firstFailedTaskId: 'one',
      lastTaskId: 'two',
    });
  });

  it('needs all conditions, and takes one that cannot be evaluated for false', async () => {
    const type = 'io.kestra.plugin.core.condition.';
    const listener = new Listener({
      conditions: [
        { type: `${type}ExecutionFlow`, namespace: 'company.team', flowId: 'a' },
        { type: `${type}Expression`, expression: '{{ trigger.outputs.rows > 1 }}' },
      ],
    });
    expect((await listener.tell(execution('a', { outputs: { rows: 2 } }))).variables).toBeDefined();
    expect((await listener.tell(execution('b', { outputs: { rows: 2 } }))).variables).toBeUndefined();
    const broken = await listener.tell(execution('a'));
    expect(broken.variables).toBeUndefined();
    expect(broken.problems).toHaveLength(1);
  });
});

const AB = [
  { namespace: 'company.team', flowId: 'a' },
  { namespace: 'company.team', flowId: 'b', states: ['SUCCESS'] },
];
const both = (more: Record<string, unknown> = {}): Listener =>
  new Listener({ preconditions: { id: 'both', flows: AB, ...more } });

describe('preconditions', () => {
  it.each<[string, Record<string, unknown>, string[], string[]]>([
    ['all of them, in any order', {}, ['b', 'x', 'a'], ['a']],
    ['again only when all are met anew', {}, ['a', 'b', 'b', 'a'], ['b', 'a']],
    [
      'again for each when they are kept',
      { resetOnSuccess: false },
      ['a', 'b', 'x', 'b', 'a'],
      ['b', 'b', 'a'],
    ],
    ['a day, by default', {}, ['14T23:59:59 a', '15T00:00:00 b'], []],
    ['a day', {}, ['15T00:00:00 a', '15T23:59:59 b'], ['15T23:59:59 b']],
    [
      'a window of hours, that begins with the hour it is',
      { timeWindow: { window: 'PT2H' } },
      ['15T10:59:00 a', '15T11:59:00 b'],
      ['15T11:59:00 b'],
    ],
    ['and ends', { timeWindow: { window: 'PT2H' } }, ['15T10:59:00 a', '15T12:00:00 b'], []],
    [
      'a window of minutes, at a multiple of its length',
      { timeWindow: { window: 'PT10M' } },
      ['15T10:09:00 a', '15T10:11:00 b', '15T10:19:59 a'],
      ['15T10:19:59 a'],
    ],
    [
      'a window that is shifted',
      { timeWindow: { window: 'P1D', windowAdvance: 'PT6H' } },
      ['15T05:00:00 a', '15T06:00:00 b', '15T20:00:00 a'],
      ['15T20:00:00 a'],
    ],
    [
      'a sliding window from the first',
      { timeWindow: { type: 'SLIDING_WINDOW', window: 'PT1H' } },
      ['15T10:30:00 a', '15T11:29:59 b', '15T12:00:00 a', '15T13:00:00 b'],
      ['15T11:29:59 b'],
    ],
    [
      'times of the day',
      { timeWindow: { type: 'DAILY_TIME_WINDOW', startTime: '06:00:00', endTime: '09:00:00' } },
      ['15T05:59:59 a', '15T06:00:00 b', '15T08:59:59 a', '16T07:00:00 b', '16T09:00:00 a'],
      ['15T08:59:59 a'],
    ],
    [
      'times of the day somewhere',
      { timeWindow: { type: 'DAILY_TIME_WINDOW', startTime: '06:00:00+02:00', endTime: '09:00:00+02:00' } },
      ['15T04:00:00 a', '15T06:59:59 b'],
      ['15T06:59:59 b'],
    ],
    [
      'a deadline',
      { timeWindow: { type: 'DAILY_TIME_DEADLINE', deadline: '09:00:00Z' } },
      ['15T00:00:00 a', '15T08:59:59 b', '16T08:00:00 a', '16T09:00:00 b'],
      ['15T08:59:59 b'],
    ],
  ])('%s', async (_, more, steps, fired) => {
    expect(await both(more).fired(...steps)).toEqual(fired);
  });

  it('look at states and labels of each flow', async () => {
    const listener = new Listener({
      preconditions: {
        id: 'p',
        flows: [{ namespace: 'company.team', states: ['WARNING'], labels: { env: 'prod' } }],
      },
    });
    const labels = [{ key: 'env', value: 'prod' }];
    expect((await listener.tell(execution('a', { state: 'SUCCESS', labels }))).variables).toBeUndefined();
    expect((await listener.tell(execution('a', { state: 'WARNING' }))).variables).toBeUndefined();
    expect((await listener.tell(execution('a', { state: 'WARNING', labels }))).variables).toBeDefined();
  });

  it('join the outputs of all executions', async () => {
    const listener = both();
    await listener.tell(
      execution('a', { outputs: { list: [1], map: { x: 1 }, one: 'a' } }),
      '2025-01-15T10:00:00Z',
    );
    const { variables } = await listener.tell(
      execution('b', { outputs: { list: [2], map: { y: 2 }, one: 'b' } }),
      '2025-01-15T10:00:01Z',
    );
    expect(variables?.outputs).toEqual({ list: [1, 2], map: { x: 1, y: 2 }, one: 'b' });
    expect(variables?.flowId).toBe('b');
  });

  it.each<[Record<string, unknown>, boolean]>([
    [{ field: 'FLOW_ID', type: 'EQUAL_TO', value: 'a' }, true],
    [{ field: 'FLOW_ID', type: 'NOT_EQUAL_TO', value: 'a' }, false],
    [{ field: 'STATE', type: 'IN', values: ['SUCCESS', 'WARNING'] }, true],
    [{ field: 'STATE', type: 'NOT_IN', values: ['SUCCESS'] }, false],
    [{ field: 'NAMESPACE', type: 'STARTS_WITH', value: 'company.' }, true],
    [{ field: 'NAMESPACE', type: 'ENDS_WITH', value: '.team' }, true],
    [{ field: 'NAMESPACE', type: 'CONTAINS', value: 'any.t' }, true],
    [{ field: 'NAMESPACE', type: 'REGEX', value: 'company' }, false],
    [{ field: 'NAMESPACE', type: 'REGEX', value: 'company\\..*' }, true],
    [{ field: 'EXPRESSION', type: 'IS_TRUE', value: '{{ trigger.outputs.ok }}' }, true],
    [{ field: 'EXPRESSION', type: 'IS_FALSE', value: '{{ trigger.outputs.ok }}' }, false],
    [{ field: 'EXPRESSION', type: 'IS_NULL', value: '{{ trigger.outputs.no ?? "" }}' }, true],
    [{ field: 'EXPRESSION', type: 'IS_NOT_NULL', value: '{{ labels.env ?? "" }}' }, false],
  ])('filter %j: %s', async (filter, fires) => {
    const listener = new Listener({ preconditions: { id: 'p', where: [{ id: 'w', filters: [filter] }] } });
    const outcome = await listener.tell(execution('a', { outputs: { ok: true } }));
    expect(outcome.problems).toEqual([]);
    expect(outcome.variables !== undefined).toBe(fires);
  });

  it('join filters by AND or OR', async () => {
    const filters = [
      { field: 'FLOW_ID', type: 'EQUAL_TO', value: 'a' },
      { field: 'FLOW_ID', type: 'EQUAL_TO', value: 'b' },
    ];
    const by = (operand?: string): Listener =>
      new Listener({ preconditions: { id: 'p', where: [{ id: 'w', operand, filters }] } });
    expect(await by('OR').fired('a', 'b', 'c')).toEqual(['a', 'b']);
    expect(await by().fired('a', 'b')).toEqual([]);
  });

  it('may be a MultipleCondition, beside conditions of their own', async () => {
    const type = 'io.kestra.plugin.core.condition.';
    const of = (flowId: string) => ({ type: `${type}ExecutionFlow`, namespace: 'company.team', flowId });
    const listener = new Listener({
      conditions: [
        { type: `${type}ExecutionStatus`, in: ['SUCCESS'] },
        {
          type: `${type}MultipleCondition`,
          id: 'm',
          window: 'PT1H',
          conditions: { one: of('a'), two: of('b') },
        },
      ],
    });
    await listener.tell(execution('b', { state: 'FAILED' }));
    expect(await listener.fired('a', 'b')).toEqual(['b']);
  });
});

describe('dependsOn', () => {
  const listener = (more: Record<string, unknown> = {}): Listener =>
    new Listener({ dependsOn: AB, ...more }, 2);

  it.each<[string, Record<string, unknown>, string[], string[]]>([
    [
      'all, however long it takes',
      {},
      ['02T00:00:00 a', '30T00:00:00 b', '30T00:00:01 b'],
      ['30T00:00:00 b'],
    ],
    ['any of them', { mode: 'ANY' }, ['a', 'x', 'b'], ['a', 'b']],
    ['at least some', { mode: 'AT_LEAST', minSatisfied: 2 }, ['a', 'a', 'b'], ['b']],
    ['a window of lookback', { window: { lookback: 'PT1H' } }, ['15T10:00:00 a', '15T11:00:00 b'], []],
    [
      'windows that follow each other',
      { window: { every: 'PT30M' } },
      ['15T10:29:00 a', '15T10:30:00 b', '15T10:59:00 a'],
      ['15T10:59:00 a'],
    ],
    [
      'between two times',
      { window: { from: '06:00:00Z', to: '09:00:00Z' } },
      ['15T05:00:00 a', '15T06:00:00 a', '15T07:00:00 b'],
      ['15T07:00:00 b'],
    ],
    ['before a deadline', { window: { deadline: '09:00:00Z' } }, ['15T08:00:00 a', '15T09:30:00 b'], []],
    [
      'once in a window',
      { window: { every: 'P1D', fireOnce: true } },
      ['15T01:00:00 a', '15T02:00:00 b', '15T03:00:00 a', '15T04:00:00 b', '16T01:00:00 a', '16T02:00:00 b'],
      ['15T02:00:00 b', '16T02:00:00 b'],
    ],
    [
      'for each when it is not once',
      { window: { every: 'P1D', fireOnce: false } },
      ['15T01:00:00 a', '15T02:00:00 b', '15T03:00:00 a'],
      ['15T02:00:00 b', '15T03:00:00 a'],
    ],
  ])('%s', async (_, more, steps, fired) => {
    expect(await listener(more).fired(...steps)).toEqual(fired);
  });

  it('keeps the outputs of several flows apart', async () => {
    const each = listener();
    await each.tell(execution('a', { outputs: { rows: 1 } }), '2025-01-15T10:00:00Z');
    const { variables } = await each.tell(execution('b', { outputs: { rows: 2 } }), '2025-01-15T10:01:00Z');
    expect(variables?.outputs).toEqual({ a: { rows: 1 }, b: { rows: 2 } });
  });

  it('has conditions of each', async () => {
    const each = new Listener({ dependsOn: [{ flowId: 'a', when: '{{ trigger.outputs.rows > 1 }}' }] }, 2);
    expect((await each.tell(execution('a', { outputs: { rows: 1 } }))).variables).toBeUndefined();
    expect((await each.tell(execution('a', { outputs: { rows: 2 } }))).variables).toBeDefined();
  });
});

describe('a window that is missed', () => {
  const properties = {
    dependsOn: AB,
    window: { deadline: '09:00:00Z', onMiss: { behavior: 'FAIL', labels: { late: 'yes' } } },
  };

  it('is told when it has ended with something missing, once', async () => {
    const listener = new Listener(properties, 2);
    await listener.fired('15T08:00:00 a');
    expect(missedWindow(properties, listener.windows, Date.parse('2025-01-15T08:59:59Z'))).toBeUndefined();
    const missed = missedWindow(properties, listener.windows, Date.parse('2025-01-15T09:00:00Z'));
    expect(missed).toMatchObject({ labels: [{ key: 'late', value: 'yes' }], windows: {} });
    expect(missed?.failure).toBe(
      'the window from 2025-01-15T00:00:00.000Z to 2025-01-15T09:00:00.000Z ended without company.team.b',
    );
  });

  it('is none when all was met, or nobody wants to know', async () => {
    const met = new Listener(properties, 2);
    await met.fired('15T08:00:00 a', '15T08:30:00 b');
    expect(missedWindow(properties, met.windows, Date.parse('2025-01-16T00:00:00Z'))).toBeUndefined();
    const quiet = { ...properties, window: { deadline: '09:00:00Z' } };
    const listener = new Listener(quiet, 2);
    await listener.fired('15T08:00:00 a');
    expect(missedWindow(quiet, listener.windows, Date.parse('2025-01-16T00:00:00Z'))).toBeUndefined();
  });
});

it.each<[Record<string, unknown>, string]>([
  [{ type: 'DAILY_TIME_DEADLINE' }, '`deadline` is missing; write a time such as 09:00:00Z'],
  [{ window: 'a day' }, '`window` is “a day”; write a duration such as PT6H'],
  [{ type: 'WEEK' }, 'there is no time window of type WEEK'],
])('%j is no window', (window, message) => {
  expect(() => windowAt(window, 0)).toThrow(message);
});
