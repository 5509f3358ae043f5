/** Finds the task run that somebody named: by its id, or by task and iteration value. */

import type { ExecutionState, TaskRun } from '../engine/state.ts';
import { nearest } from '../util/nearest.ts';
import { UsageError } from './usage-error.ts';

/** `name` is the id of a task run or its beginning, a task, or `task[value]`. Throws a UsageError that offers what there is. */
export function findTaskRun(state: Pick<ExecutionState, 'taskRuns'>, name: string): TaskRun {
  const runs = [...state.taskRuns.values()];
  const exact = state.taskRuns.get(name);
  if (exact !== undefined) return exact;
  const [, taskId = name, value] = /^(.*?)(?:\[(.*)\])?$/s.exec(name) ?? [];
  const ofTask = runs.filter((run) => run.spec.id === taskId && (value === undefined || run.value === value));
  if (ofTask.length === 1) return ofTask[0]!;
  if (ofTask.length > 1) {
    const values = ofTask.flatMap((run) => (run.value === undefined ? [] : [`${taskId}[${run.value}]`]));
    const distinct = new Set(values).size === ofTask.length;
    throw new UsageError(
      `task \`${taskId}\` ran ${ofTask.length} times`,
      `name one of them: ${(distinct ? values : ofTask.map((run) => run.id)).slice(0, 5).join(', ')}${ofTask.length > 5 ? ', …' : ''}`,
    );
  }
  const beginning = name.length < 4 ? [] : runs.filter((run) => run.id.startsWith(name));
  if (beginning.length === 1) return beginning[0]!;
  const close = nearest(taskId, [...new Set(runs.map((run) => run.spec.id))]);
  const others = [...new Set(runs.filter((run) => run.spec.id === taskId).map((run) => run.value))];
  throw new UsageError(
    `the execution has no task run \`${name}\``,
    others.length > 0
      ? `\`${taskId}\` ran for ${others.slice(0, 5).join(', ')}${others.length > 5 ? ', …' : ''}`
      : close === undefined
        ? 'gitestra executions show lists them'
        : `did you mean \`${close}\`?`,
  );
}
