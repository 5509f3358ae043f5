/** The states of executions and task runs, with the sets that Kestra derives from them. */

export const STATES = [
  'CREATED',
  'SUBMITTED',
  'RUNNING',
  'PAUSED',
  'QUEUED',
  'RESTARTED',
  'RETRYING',
  'RETRIED',
  'KILLING',
  'BREAKPOINT',
  'SUCCESS',
  'WARNING',
  'FAILED',
  'KILLED',
  'CANCELLED',
  'SKIPPED',
  'RESUBMITTED',
] as const;

export type State = (typeof STATES)[number];

/** States that end an execution or a task run. */
export type TerminalState =
  | 'SUCCESS'
  | 'WARNING'
  | 'FAILED'
  | 'KILLED'
  | 'CANCELLED'
  | 'SKIPPED'
  | 'RETRIED'
  | 'RESUBMITTED';

const TERMINAL: ReadonlySet<State> = new Set([
  'SUCCESS',
  'WARNING',
  'FAILED',
  'KILLED',
  'CANCELLED',
  'SKIPPED',
  'RETRIED',
  'RESUBMITTED',
]);

export function isTerminal(state: State): state is TerminalState {
  return TERMINAL.has(state);
}

/** One entry of the history that every execution and task run keeps; `date` in milliseconds since the epoch. */
export interface StateChange {
  readonly state: State;
  readonly date: number;
}

const ENDS: readonly State[] = ['SUCCESS', 'WARNING', 'FAILED', 'KILLED', 'CANCELLED', 'SKIPPED', 'RETRIED'];

/**
 * The state machine of executions and task runs: which states may follow. Any state may come to an end at once, because
 * what is open when its parent ends takes that end; only a restart or a change by hand leads out of an end again.
 */
export const NEXT_STATES: Readonly<Record<State, readonly State[]>> = {
  CREATED: ['QUEUED', 'SUBMITTED', 'RUNNING', 'PAUSED', 'BREAKPOINT', 'KILLING', ...ENDS],
  SUBMITTED: ['RUNNING', 'KILLING', ...ENDS],
  QUEUED: ['RUNNING', 'PAUSED', 'KILLING', ...ENDS],
  // Back to CREATED: the process that ran it was lost.
  RUNNING: ['CREATED', 'PAUSED', 'RETRYING', 'BREAKPOINT', 'KILLING', ...ENDS],
  PAUSED: ['RUNNING', 'RESTARTED', 'BREAKPOINT', 'KILLING', ...ENDS],
  RETRYING: ['CREATED', 'RUNNING', 'PAUSED', 'BREAKPOINT', 'KILLING', ...ENDS],
  BREAKPOINT: ['CREATED', 'RUNNING', 'PAUSED', 'RESTARTED', 'KILLING', ...ENDS],
  KILLING: ENDS,
  RESTARTED: ['RUNNING', 'PAUSED', 'BREAKPOINT', 'KILLING', ...ENDS],
  SUCCESS: ['RESTARTED', 'RUNNING', ...ENDS],
  WARNING: ['RESTARTED', 'RUNNING', ...ENDS],
  FAILED: ['RESTARTED', 'RUNNING', ...ENDS],
  KILLED: ['RESTARTED', 'RUNNING', ...ENDS],
  CANCELLED: ['RESTARTED', 'RUNNING', ...ENDS],
  SKIPPED: ['RESTARTED', 'RUNNING', ...ENDS],
  RETRIED: [],
  RESUBMITTED: [],
};
