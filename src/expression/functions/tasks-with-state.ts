/** `tasksWithState(state)`: the task runs that are in a state, with their loop values. */

import { textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { emptyMap, isMap, mapEntries, mapGet, type Value } from '../values.ts';

export const tasksWithStateFunction = defineFunction({
  name: 'tasksWithState',
  parameters: [{ name: 'state' }],
  apply(args, context) {
    const state = textArgument(args.state, 'state', context).toUpperCase();
    const found: Value[] = [];
    const tasks = context.variable('tasks') ?? null;
    if (isMap(tasks))
      for (const [taskId, runs] of mapEntries(tasks)) collect(taskId, runs, undefined, state, found);
    return found;
  },
});

/** A task outside of loops has its state at once, one inside has a map by loop value for each enclosing loop. */
function collect(taskId: Value, runs: Value, value: Value | undefined, wanted: string, found: Value[]): void {
  if (!isMap(runs)) return;
  const state = mapGet(runs, 'state');
  if (typeof state !== 'string') {
    for (const [key, inner] of mapEntries(runs)) collect(taskId, inner, key, wanted, found);
    return;
  }
  if (state !== wanted) return;
  const entry = emptyMap();
  entry.taskId = taskId;
  entry.state = state;
  if (value !== undefined) entry.value = value;
  found.push(entry);
}
