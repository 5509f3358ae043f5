/** What an attempt that has ended means for its task run: an end, possibly softened, or another attempt. */

import type { State } from '../flow/states.ts';
import type { TaskSpec } from '../plugin/flowable.ts';
import type { ExecutionUpdates } from '../plugin/task.ts';
import type { PlannedRetry } from './event.ts';
import { applicableRetry, nextAttemptDate, retryPolicy } from './retry.ts';
import type { ExecutionState, TaskRun } from './state.ts';

/** What an attempt came to, as far as judging needs it. */
export interface JudgedResult {
  readonly state: State;
  readonly updates?: ExecutionUpdates;
}

export interface Judgement {
  readonly runState?: State;
  readonly retry?: PlannedRetry;
}

/**
 * @param at end of the attempt, milliseconds since the epoch
 * @param random draw from [0, 1) for random retries
 */
export function judgeAttempt(
  state: ExecutionState,
  run: TaskRun,
  { state: outcome, updates }: JudgedResult,
  at: number,
  random: number,
): Judgement {
  // A task that ends the execution has not failed, whatever the state is called.
  if (updates?.exit !== undefined) return { runState: outcome };
  const attempts = attemptsMade(run);
  if (outcome === 'FAILED' && state.state !== 'KILLING') {
    const retry = plannedRetry(state, run, at, random);
    if (retry !== undefined) return { retry };
  }
  const warned =
    outcome === 'SUCCESS' && attempts > 1 && retryPolicy(run.spec.properties.retry)?.warningOnRetry === true;
  return { runState: softened(run.spec, warned ? 'WARNING' : outcome) };
}

function plannedRetry(
  state: ExecutionState,
  run: TaskRun,
  at: number,
  random: number,
): PlannedRetry | undefined {
  const applicable = applicableRetry(state.flow, run.spec);
  if (applicable === undefined) return undefined;
  // Kestra: allowFailure looks at the task's own retry only, so with an inherited one the task becomes WARNING at once.
  if (!applicable.own && isTrue(run.spec.properties.allowFailure)) return undefined;
  const { policy } = applicable;
  // An execution that has ended is not replaced any more.
  if (policy.newExecution && state.phase !== 'tasks') return undefined;
  const attempts = policy.newExecution ? (state.header.attemptNumber ?? 1) : attemptsMade(run);
  const firstStart = policy.newExecution
    ? (state.header.originalCreatedDate ?? state.created)
    : (run.attempts[0]?.start ?? at);
  const due = nextAttemptDate(policy, attempts, firstStart, at, random);
  if (due === undefined) return undefined;
  const handled = !applicable.own && !policy.newExecution && hasErrorsAround(run);
  return { due, newExecution: policy.newExecution, ...(handled ? { handled } : {}) };
}

/** Kestra: with the retry of a flowable around it, a failed task is handled by `errors` each time before it is tried again. */
function hasErrorsAround({ parent, branch }: TaskRun): boolean {
  return branch === 'tasks' && (parent?.spec.children.errors?.length ?? 0) > 0;
}

/** An attempt that was lost with its process says nothing about the task and uses up no retry. */
export function attemptsMade(run: TaskRun): number {
  if (run.attemptCount < 2)
    return run.lastAttempt === undefined || run.lastAttempt.state === 'RESUBMITTED' ? 0 : 1;
  return run.attempts.filter((attempt) => attempt.state !== 'RESUBMITTED').length;
}

/** Kestra: allowFailure turns FAILED into WARNING, then allowWarning turns WARNING into SUCCESS. */
export function softened(spec: TaskSpec, outcome: State): State {
  const afterFailure = outcome === 'FAILED' && isTrue(spec.properties.allowFailure) ? 'WARNING' : outcome;
  return afterFailure === 'WARNING' && isTrue(spec.properties.allowWarning) ? 'SUCCESS' : afterFailure;
}

/** State in which a flowable ends whose children (or whose own failure) give `outcome`. */
export function endStateOf(state: ExecutionState, run: TaskRun, outcome: State): State {
  const definition = state.flow.definition(run.spec);
  const own = softened(run.spec, outcome);
  return definition.kind === 'flowable' ? (definition.outcome?.(own) ?? own) : own;
}

/** Literal `true`, also as text. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
