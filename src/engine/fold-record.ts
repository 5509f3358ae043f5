/** Makes the records that people and tools read from the engine's state. */

import type { ExecutionProgress } from './observer.ts';
import type { AttemptRecord, ExecutionRecord, TaskRunRecord } from './record.ts';
import type { Attempt, ExecutionState, TaskRun } from './state.ts';

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

export function toExecutionRecord(state: ExecutionState): ExecutionRecord {
  return { ...toProgress(state), taskRuns: [...state.taskRuns.values()].map(toTaskRunRecord) };
}

export function toProgress(state: ExecutionState): ExecutionProgress {
  const { header } = state;
  return {
    id: header.id,
    namespace: header.namespace,
    flowId: header.flowId,
    ...(header.revision === undefined ? {} : { revision: header.revision }),
    ...(header.commit === undefined ? {} : { commit: header.commit }),
    ...(header.uncommitted === undefined ? {} : { uncommitted: header.uncommitted }),
    ...(header.flowFile === undefined ? {} : { flowFile: header.flowFile }),
    state: state.state,
    histories: state.histories,
    startDate: iso(state.created),
    ...(state.end === undefined ? {} : { endDate: iso(state.end) }),
    inputs: header.inputs,
    outputs: state.outputs ?? {},
    labels: state.labels,
    variables: state.variables,
    ...(header.trigger === undefined ? {} : { trigger: header.trigger }),
    ...(state.failure === undefined ? {} : { failure: state.failure }),
    ...(header.warnings === undefined ? {} : { warnings: header.warnings }),
    ...(header.scheduleDate === undefined ? {} : { scheduleDate: iso(header.scheduleDate) }),
    ...(header.parentId === undefined ? {} : { parentId: header.parentId }),
    originalId: header.originalId ?? header.id,
    ...(header.kind === undefined ? {} : { kind: header.kind }),
    ...(state.restarts.length === 0 ? {} : { restarts: state.restarts }),
  };
}

export function toTaskRunRecord(run: TaskRun): TaskRunRecord {
  // A flowable has no attempts of its own; what made it fail is shown like one.
  const attempts: readonly AttemptRecord[] =
    run.flowable && run.failure !== undefined
      ? [
          {
            state: run.state,
            startDate: iso(run.start ?? run.created),
            ...(run.end === undefined ? {} : { endDate: iso(run.end) }),
            failure: run.failure,
          },
        ]
      : run.attempts.map(toAttemptRecord);
  return {
    id: run.id,
    taskId: run.spec.id,
    type: run.spec.type,
    ...(run.parent === undefined ? {} : { parentId: run.parent.id }),
    ...(run.value === undefined ? {} : { value: run.value }),
    ...(run.iteration === undefined ? {} : { iteration: run.iteration }),
    branch: run.branch,
    state: run.state,
    histories: run.histories,
    attempts,
    ...(run.start === undefined ? {} : { startDate: iso(run.start) }),
    ...(run.end === undefined ? {} : { endDate: iso(run.end) }),
    outputs: run.outputs ?? {},
  };
}

function toAttemptRecord(attempt: Attempt): AttemptRecord {
  return {
    state: attempt.state,
    startDate: iso(attempt.start),
    ...(attempt.end === undefined ? {} : { endDate: iso(attempt.end) }),
    ...(attempt.failure === undefined ? {} : { failure: attempt.failure }),
    ...(attempt.logFile === undefined ? {} : { logFile: attempt.logFile }),
    ...(attempt.metrics === undefined || attempt.metrics.length === 0 ? {} : { metrics: attempt.metrics }),
  };
}
