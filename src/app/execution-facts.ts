/** What notifications are told of an execution: of the one they belong to, of a record, of the history. */

import type { ExecutionRecord } from '../engine/record.ts';
import type { ExecutionState } from '../engine/state.ts';
import type { ExecutionFacts } from '../plugin/ports.ts';
import { jobOf, type PastExecution } from './past-execution.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export function factsOfState(state: ExecutionState, environment: Environment): ExecutionFacts {
  const { header } = state;
  return {
    id: header.id,
    namespace: header.namespace,
    flowId: header.flowId,
    state: state.state,
    start: state.created,
    ...(state.end === undefined ? {} : { end: state.end }),
    taskRuns: [...state.taskRuns.values()].map((run) => ({
      id: run.id,
      taskId: run.spec.id,
      state: run.state,
      ...(run.parent === undefined ? {} : { parentId: run.parent.id }),
    })),
    ...pageOf(environment),
  };
}

/** An execution of this machine: in a job, one of this job, which takes up what others began. */
export function factsOfRecord(record: ExecutionRecord, environment: Environment): ExecutionFacts {
  const { id, namespace, flowId, state, startDate, endDate, taskRuns } = record;
  return {
    id,
    namespace,
    flowId,
    state,
    start: Date.parse(startDate),
    ...(endDate === undefined ? {} : { end: Date.parse(endDate) }),
    taskRuns: taskRuns.map(({ id, taskId, state, parentId }) => ({
      id,
      taskId,
      state,
      ...(parentId === undefined ? {} : { parentId }),
    })),
    ...pageOf(environment),
  };
}

export function factsOfPast(past: PastExecution): ExecutionFacts | undefined {
  const { id, namespace, flowId, state, startDate, endDate, notable = [], job } = past;
  if (namespace === undefined || flowId === undefined || startDate === undefined) return undefined;
  return {
    id,
    namespace,
    flowId,
    ...(state === undefined ? {} : { state }),
    start: Date.parse(startDate),
    ...(endDate === undefined ? {} : { end: Date.parse(endDate) }),
    taskRuns: notable.map(({ taskId, state }) => ({ taskId, state })),
    ...(job === undefined ? {} : { url: job.url }),
  };
}

function pageOf(environment: Environment): { readonly url?: string } {
  const job = jobOf(environment);
  return job === undefined ? {} : { url: job.url };
}
