/** The small core tasks. */

import { describe, expect, it } from 'vitest';
import { TaskFailure } from '../../../src/plugin/task-failure.ts';
import { returnTask } from '../../../src/tasks/core/debug/return.ts';
import { failTask } from '../../../src/tasks/core/execution/fail.ts';
import { labelsTask } from '../../../src/tasks/core/execution/labels.ts';
import { sleepTask } from '../../../src/tasks/core/flow/sleep.ts';
import { logTask } from '../../../src/tasks/core/log/log.ts';
import { outputValuesTask } from '../../../src/tasks/core/output/output-values.ts';
import { SimulatedClock } from '../../../src/util/clock.ts';
import { createTaskContext, failureOf, runTask } from '../task-context.ts';

describe('log.Log', () => {
  it.each([
    { message: 'one {{ 1 + 1 }}', level: undefined, logs: [{ level: 'INFO', message: 'one 2' }] },
    { message: 5, level: 'DEBUG', logs: [{ level: 'DEBUG', message: '5' }] },
    {
      message: ['a', '{{ task.id }}', 3],
      level: 'WARN',
      logs: ['a', 'task', '3'].map((message) => ({ level: 'WARN', message })),
    },
    { message: '{{ ["a", "b"] }}', level: undefined, logs: [{ level: 'INFO', message: '["a","b"]' }] },
    { message: 'x', level: '{{ "ERROR" }}', logs: [{ level: 'ERROR', message: 'x' }] },
  ])('logs $message at $level', async ({ message, level, logs }) => {
    const context = createTaskContext();
    expect(await runTask(logTask, { message, level }, context)).toEqual({});
    expect(context.logs).toEqual(logs);
  });

  it('names the level that was meant', async () => {
    await expect(runTask(logTask, { message: 'x', level: 'WARNN' })).rejects.toThrow(
      /`level`: `WARNN` is not one of .*did you mean WARN\?/,
    );
  });
});

describe('debug.Return', () => {
  it('gives the rendered text, logs it at DEBUG and measures it', async () => {
    const context = createTaskContext();
    expect(await runTask(returnTask, { format: 'ab {{ task.id }}' }, context)).toEqual({
      outputs: { value: 'ab task' },
    });
    expect(context.logs).toEqual([{ level: 'DEBUG', message: 'ab task' }]);
    expect(context.metrics.map(({ name, type, value }) => [name, type, value])).toEqual([
      ['length', 'counter', 7],
      ['duration', 'timer', 0],
    ]);
  });

  it.each([
    [{}, null],
    [{ format: '' }, ''],
    [{ format: 12 }, '12'],
    [{ format: '{{ [1, 2] }}' }, '[1,2]'],
  ])('gives the value of %j', async (properties, value) => {
    expect((await runTask(returnTask, properties)).outputs).toEqual({ value });
  });
});

describe('flow.Sleep', () => {
  it('waits on the clock of the task', async () => {
    const clock = new SimulatedClock(1000);
    let done = false;
    const running = runTask(sleepTask, { duration: 'PT1H' }, createTaskContext({ clock })).then(() => {
      done = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(clock.next).toBe(1000 + 3_600_000);
    clock.moveBy(3_599_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toBe(false);
    clock.moveBy(1);
    await running;
    expect(done).toBe(true);
  });

  it('ends with the reason when it is aborted, and leaves no timer', async () => {
    const clock = new SimulatedClock();
    const controller = new AbortController();
    const reason = new TaskFailure('killed', { killed: true });
    const running = runTask(
      sleepTask,
      { duration: 'P1D' },
      createTaskContext({ clock, signal: controller.signal }),
    );
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(reason);
    expect(await failureOf(running)).toBe(reason);
    expect(clock.next).toBeUndefined();
  });

  it.each([
    ['PT', 'not an ISO-8601 duration'],
    ['-PT1S', 'is negative'],
  ])('refuses %s', async (duration, message) => {
    await expect(runTask(sleepTask, { duration })).rejects.toThrow(message);
  });
});

describe('execution.Fail', () => {
  it.each([
    [{}, 'Task failure'],
    [{ errorMessage: 'no {{ task.id }}' }, 'no task'],
    [{ condition: '{{ 1 < 2 }}' }, 'Task failure'],
    [{ condition: 'FALSE' }, 'Task failure'],
  ])('fails with %j', async (properties, message) => {
    expect((await failureOf(runTask(failTask, properties))).message).toBe(message);
  });

  it.each(['{{ 1 > 2 }}', 'false', '0', '', '{{ "" }}'])(
    'passes when the condition is %j',
    async (condition) => {
      expect(await runTask(failTask, { condition })).toEqual({});
    },
  );
});

describe('execution.Labels', () => {
  it.each([
    { labels: { a: '{{ 1 + 1 }}', '{{ task.id }}': true } },
    {
      labels: [
        { key: 'a', value: 2 },
        { key: '{{ task.id }}', value: 'true' },
      ],
    },
    { labels: '{{ {"a": 2, "task": "true"} }}' },
  ])('adds labels from $labels', async ({ labels }) => {
    expect((await runTask(labelsTask, { labels })).updates).toEqual({
      labels: [
        { key: 'a', value: '2' },
        { key: 'task', value: 'true' },
      ],
    });
  });

  it.each([
    [{ 'system.x': '1' }, 'are reserved'],
    [{ a: '' }, 'label `a` has an empty value'],
    [{ a: null }, 'label `a` has no value'],
    [{ ' ': 'x' }, 'empty key'],
    ['{{ [1] }}', 'must be a map'],
    ['{{ "no json" }}', 'no JSON object'],
  ])('refuses %j', async (labels, message) => {
    await expect(runTask(labelsTask, { labels })).rejects.toThrow(message);
  });
});

describe('output.OutputValues', () => {
  it.each([
    [
      { a: 1, b: true, c: '{{ 1 + 1 }}', d: { e: ['{{ task.id }}', 2.5, null] } },
      { a: 1, b: true, c: '2', d: { e: ['task', 2.5, null] } },
    ],
    ['{{ {"a": [1, {"b": 2}]} }}', { a: [1, { b: 2 }] }],
  ])('renders %j', async (values, expected) => {
    expect((await runTask(outputValuesTask, { values })).outputs).toEqual({ values: expected });
  });
});
