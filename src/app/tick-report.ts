/** What a tick did, for whoever prints it. */

import type { State } from '../flow/states.ts';

export interface TickedExecution {
  readonly id: string;
  /** `namespace.id` of the flow. */
  readonly flow: string;
  readonly triggerId: string;
  readonly kind: 'schedule' | 'backfill' | 'polling' | 'flow';
  /** ISO-8601; of schedules and backfills. */
  readonly date?: string;
  /** Absent for one that was handed over, or that would be started. */
  readonly state?: State;
}

export interface TickProblem {
  /** `namespace.flow.trigger`, or the file of a flow. */
  readonly name: string;
  readonly message: string;
  /** `warning`: nothing that should have happened did not. */
  readonly severity: 'error' | 'warning';
}

export interface TickNote {
  readonly name: string;
  readonly message: string;
}

export interface TickReport {
  /** ISO-8601. */
  readonly at: string;
  /** Nobody looked at triggers for longer than usual, since then: ISO-8601. */
  readonly outageSince?: string;
  /** Triggers that were looked at. */
  readonly triggers: number;
  readonly executions: readonly TickedExecution[];
  readonly problems: readonly TickProblem[];
  /** What did not fire, and why. */
  readonly notes: readonly TickNote[];
}
