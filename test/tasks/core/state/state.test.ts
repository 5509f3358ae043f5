/** The tasks of states, and the metrics that a flow records itself. */

import { describe, expect, it } from 'vitest';
import { publishTask } from '../../../../src/tasks/core/metric/publish.ts';
import { stateDeleteTask } from '../../../../src/tasks/core/state/delete.ts';
import { stateGetTask } from '../../../../src/tasks/core/state/get.ts';
import { stateSetTask } from '../../../../src/tasks/core/state/set.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../../task-context.ts';

const inIteration = (context: TestContext, value: string): TestContext => ({
  ...context,
  taskRun: { ...context.taskRun, value },
});

const dataOf = async (context: TestContext, properties = {}): Promise<unknown> =>
  (await runTask(stateGetTask, properties, context)).outputs?.data;

describe('state.Set, state.Get and state.Delete', () => {
  it('merge into what is there', async () => {
    const context = createTaskContext();
    const set = async (data: unknown): Promise<unknown> =>
      (await runTask(stateSetTask, { data }, context)).outputs;
    expect(await set({ a: { b: 1, l: [1] }, c: 'x' })).toEqual({ count: 2, key: 'states_tested_default' });
    expect(await set({ a: { d: '{{ 1 + 1 }}', l: [2] }, c: true, e: 1.5 })).toMatchObject({ count: 3 });
    expect(await dataOf(context)).toEqual({ a: { b: 1, d: '2', l: [1, 2] }, c: true, e: 1.5 });
    expect(await runTask(stateDeleteTask, {}, context)).toEqual({ outputs: { deleted: true } });
    expect(await runTask(stateGetTask, {}, context)).toEqual({ outputs: { count: 0, data: {} } });
  });

  it('are separate by name, flow and value of the iteration', async () => {
    const context = createTaskContext();
    const one = inIteration(context, 'one');
    const other: TestContext = { ...context, flow: { ...context.flow, id: 'other' } };
    const set = (where: TestContext, v: number, more = {}): Promise<unknown> =>
      runTask(stateSetTask, { data: { v }, ...more }, where);
    await set(context, 1);
    await set(one, 2);
    await set(inIteration(context, 'two'), 3);
    await set(context, 4, { name: 'with blank' });
    await set(other, 5);
    await set(context, 6, { namespace: true });
    expect(await dataOf(context)).toEqual({ v: 1 });
    expect(await dataOf(one)).toEqual({ v: 2 });
    expect(await dataOf(one, { taskrunValue: false })).toEqual({ v: 1 });
    expect(await dataOf(inIteration(context, 'two'))).toEqual({ v: 3 });
    expect(await dataOf(context, { name: 'with blank' })).toEqual({ v: 4 });
    expect(await dataOf(other)).toEqual({ v: 5 });
    expect(await dataOf(other, { namespace: true })).toEqual({ v: 6 });
  });

  it.each([stateGetTask, stateDeleteTask])('fail for a missing state when asked to', async (task) => {
    const run = runTask(task, { name: 'n', errorOnMissing: true });
    expect((await failureOf(run)).message).toContain('there is no state `n`');
  });

  it('say that a key holds something else', async () => {
    const context = createTaskContext();
    await context.kv.set('company.team', 'states_tested_default', { type: 'STRING', value: 'x' });
    await expect(dataOf(context)).rejects.toThrow('holds no map and is no state');
  });
});

describe('metric.Publish', () => {
  it('records what it is given', async () => {
    const context = createTaskContext();
    const metrics = [
      { type: 'counter', name: 'c', value: '{{ 1 + 1 }}', tags: { t: '{{ flow.id }}' } },
      { type: 'gauge', name: 'g', value: -1.5, description: 'd' },
      { type: 'timer', name: 't', value: 'PT1.5S' },
      { type: 'timer', name: 's', value: 2 },
    ];
    await runTask(publishTask, { metrics }, context);
    expect(context.metrics).toEqual([
      { type: 'counter', name: 'c', value: 2, tags: { t: 'tested' } },
      { type: 'gauge', name: 'g', value: -1.5, description: 'd' },
      { type: 'timer', name: 't', value: 1500 },
      { type: 'timer', name: 's', value: 2000 },
    ]);
  });

  it.each([
    [{ type: 'counter', name: 'c', value: 'many' }, 'metric `c` is `many`, which is no number'],
    [{ type: 'timer', name: 't', value: 'long' }, 'timer `t` is `long`'],
    [{ type: 'counter', name: ' ', value: 1 }, 'empty name'],
    [{ type: 'conter', name: 'c', value: 1 }, 'did you mean counter?'],
  ])('refuses %j', async (metric, message) => {
    await expect(runTask(publishTask, { metrics: [metric] })).rejects.toThrow(message);
  });
});
