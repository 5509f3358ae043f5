/** What every report of an execution asks of its record: durations, names of task runs, failures, the tree. */

import type { ExecutionRecord, FailureRecord, TaskRunRecord } from '../engine/record.ts';
import type { State } from '../flow/states.ts';

/** Milliseconds from start to end, of an execution; undefined while it runs. */
export function executionDuration(
  execution: Pick<ExecutionRecord, 'startDate' | 'endDate'>,
): number | undefined {
  return between(execution.startDate, execution.endDate);
}

/** Milliseconds from the start of the first attempt to the end; undefined when it never ran or still runs. */
export function taskRunDuration(run: TaskRunRecord): number | undefined {
  return run.startDate === undefined ? undefined : between(run.startDate, run.endDate);
}

function between(start: string, end: string | undefined): number | undefined {
  if (end === undefined) return undefined;
  const milliseconds = Date.parse(end) - Date.parse(start);
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

/** `each[3] = "b"`: the task's id with what tells its iterations apart. */
export function taskRunLabel(run: Pick<TaskRunRecord, 'taskId' | 'iteration' | 'value'>): string {
  const index = run.iteration === undefined ? '' : `[${run.iteration}]`;
  return run.value === undefined ? `${run.taskId}${index}` : `${run.taskId}${index} = ${run.value}`;
}

/** Failure of the last attempt that has one. */
export function lastFailure(run: TaskRunRecord): FailureRecord | undefined {
  return run.attempts.findLast((attempt) => attempt.failure !== undefined)?.failure;
}

/** The message, the facts that it does not mention itself, and the causes, one a line. */
export function failureText(failure: FailureRecord): string {
  const lines = [failure.message];
  const facts: string[] = [];
  if (failure.exitCode !== undefined && !/exit code/i.test(failure.message))
    facts.push(`exit code ${failure.exitCode}`);
  if (failure.signalName !== undefined) facts.push(`ended by ${failure.signalName}`);
  if (failure.timedOut === true && !/time[ds]?[ -]?out/i.test(failure.message)) facts.push('timed out');
  if (failure.killed === true && !/killed|stopped/i.test(failure.message)) facts.push('killed');
  if (facts.length > 0) lines.push(`(${facts.join(', ')})`);
  const at = failure.at;
  if (at !== undefined) {
    const where = [at.property, [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')];
    lines.push(`at ${where.filter((part) => part !== undefined && part !== '').join(' ')}`);
  }
  for (const cause of failure.cause ?? []) lines.push(`because ${cause}`);
  return lines.join('\n');
}

/**
 * Task runs whose own attempt failed or was killed; a flowable that merely passes a child's failure on is left out.
 * Those that were only stopped come after the ones that are the reason.
 */
export function failedTaskRuns(execution: ExecutionRecord): TaskRunRecord[] {
  const failed = execution.taskRuns.filter((run) => run.state === 'FAILED' || run.state === 'KILLED');
  const parents = new Set(failed.map((run) => run.parentId));
  const own = failed.filter((run) => !parents.has(run.id));
  const [stopped, reasons] = [true, false].map((killed) =>
    own.filter((run) => (lastFailure(run)?.killed === true) === killed),
  );
  return [...reasons!, ...stopped!];
}

/** The worst state that the runs of each task reached, by task id. */
export function statesByTask(execution: ExecutionRecord): Map<string, State> {
  const states = new Map<string, State>();
  for (const run of execution.taskRuns) {
    const known = states.get(run.taskId);
    if (known === undefined || badness(run.state) > badness(known)) states.set(run.taskId, run.state);
  }
  return states;
}

const BADNESS: readonly (readonly State[])[] = [
  ['SKIPPED'],
  ['SUCCESS'],
  [
    'CREATED',
    'SUBMITTED',
    'QUEUED',
    'RUNNING',
    'PAUSED',
    'RESTARTED',
    'RETRYING',
    'RETRIED',
    'BREAKPOINT',
    'RESUBMITTED',
  ],
  ['WARNING'],
  ['CANCELLED'],
  ['KILLING', 'KILLED'],
  ['FAILED'],
];

function badness(state: State): number {
  return BADNESS.findIndex((states) => states.includes(state));
}

/** A sign that keeps its meaning without colour. */
export function stateIcon(state: State): string {
  switch (state) {
    case 'SUCCESS':
      return '✅';
    case 'WARNING':
      return '⚠️';
    case 'FAILED':
      return '❌';
    case 'KILLED':
    case 'KILLING':
    case 'CANCELLED':
      return '🛑';
    case 'SKIPPED':
      return '⏭️';
    case 'PAUSED':
    case 'QUEUED':
    case 'BREAKPOINT':
      return '⏸️';
    case 'CREATED':
    case 'SUBMITTED':
    case 'RUNNING':
    case 'RESTARTED':
    case 'RETRYING':
    case 'RETRIED':
    case 'RESUBMITTED':
      return '🔵';
  }
}
