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
