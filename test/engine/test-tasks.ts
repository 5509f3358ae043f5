/** Task types that only tests need, made with the public contract. */

import { integer, text } from '../../src/plugin/property.ts';
import type { PluginEntry } from '../../src/plugin/registry.ts';
import { defineTask } from '../../src/plugin/task.ts';
import { TaskFailure } from '../../src/plugin/task-failure.ts';

/** Fails until its given attempt, then succeeds; keeps outputs in both cases. */
const failUntil = defineTask({
  type: 'test.FailUntil',
  title: 'Fail a few times',
  description: 'Fails until the given attempt.',
  properties: { attempt: integer({ description: 'First attempt that succeeds.', default: 2 }) },
  outputs: {},
  examples: [],
  run: ({ attempt }, context) => {
    if (context.taskRun.attempt < attempt) {
      throw new TaskFailure(`attempt ${context.taskRun.attempt} fails`, {
        outputs: { at: context.taskRun.attempt },
      });
    }
    return { outputs: { at: context.taskRun.attempt } };
  },
});

/** Ends in the state it is told. */
const end = defineTask({
  type: 'test.End',
  title: 'End in a state',
  description: 'Ends in the given state.',
  properties: { state: text({ description: 'State.', default: 'SUCCESS' }) },
  outputs: {},
  examples: [],
  run: ({ state }) => ({ state: state as 'SUCCESS' | 'WARNING' }),
});

const tasks = [failUntil, end];

export const TEST_TASKS: readonly PluginEntry[] = tasks.map((task) => ({
  type: task.type,
  kind: 'task',
  load: async () => task,
}));
