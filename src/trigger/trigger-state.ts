/** What is remembered of triggers from one look to the next, and the port of the place where it is kept. */

/** A small JSON value under a key, with a version that changes whenever it is written. */
export interface StoredState {
  readonly version: string;
  readonly value: unknown;
}

/**
 * The place where the state of triggers is kept. Keys are made of namespaces and ids joined by `/`:
 * see `triggerKey`.
 */
export interface TriggerStateStore {
  /** Everything there is, by key. */
  all(): Promise<ReadonlyMap<string, StoredState>>;
  /**
   * Writes a value if the key still has the version that was read (`undefined`: if it is not there yet), and deletes
   * the key when the value is undefined. Gives the new version (any text for a deleted key); undefined when somebody
   * else was first: read again and decide anew.
   */
  swap(key: string, version: string | undefined, value: unknown): Promise<string | undefined>;
}

/** State of one trigger of one flow. */
export interface TriggerState {
  /** Everything up to this moment is done with: fired, left out, or before the trigger was first seen. ISO-8601. */
  readonly date: string;
  /** The schedule this is the state of; another one starts anew. */
  readonly schedule?: string;
  /** The execution that was started last, while it is not known to have ended. */
  readonly executionId?: string;
  /** When it was started: ISO-8601. */
  readonly started?: string;
  /** Its schedule date: ISO-8601. */
  readonly firing?: string;
  /** When a tick first saw the schedule: it has fired nothing from before. ISO-8601. */
  readonly begun?: string;
  /** Moments that the flow's own workflow has fired out of their turn. ISO-8601. */
  readonly fired?: readonly string[];
  /** Set by `stopAfter` or by somebody: the trigger no longer fires. The value says why. */
  readonly disabled?: string;
  /** A trigger that fires on a change only: it fitted when it was asked last. */
  readonly fitted?: true;
  /** Conditions that were met within a window, by the id of the preconditions. */
  readonly windows?: Readonly<Record<string, WindowState>>;
}

/** A window of time in which executions come together. */
export interface WindowState {
  /** ISO-8601, inclusive. */
  readonly start: string;
  /** ISO-8601, exclusive. */
  readonly end: string;
  /** Conditions that were met, with the execution that met each last. */
  readonly met: Readonly<Record<string, MetCondition>>;
  /** It fired; with `fireOnce` it does not again. */
  readonly fired?: true;
}

export interface MetCondition {
  readonly executionId: string;
  /** Name of the flow, `namespace.id`. */
  readonly flow: string;
  /** ISO-8601. */
  readonly at: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** What a backfill has left to do. */
export interface BackfillState {
  /** ISO-8601; the first moment is at or after it. */
  readonly start: string;
  /** ISO-8601, inclusive. */
  readonly end: string;
  /** Moments that have been started and not ended, with their executions. */
  readonly running: Readonly<Record<string, string>>;
  /** ISO-8601: every moment up to it has been started; absent before the first. */
  readonly reached?: string;
  readonly done: number;
  readonly failed: number;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly labels?: readonly { readonly key: string; readonly value: string }[];
  /** Left to the ticks. */
  readonly inTicks?: true;
  readonly paused?: true;
}

export function triggerKey(
  flow: { readonly namespace: string; readonly id: string },
  triggerId: string,
): string {
  return `triggers/${flow.namespace}/${flow.id}/${triggerId}`;
}

export function backfillKey(
  flow: { readonly namespace: string; readonly id: string },
  triggerId: string,
): string {
  return `backfills/${flow.namespace}/${flow.id}/${triggerId}`;
}

/** Key of what the last tick left: see `TickState`. */
export const TICK_KEY = 'tick';

export interface TickState {
  /** When triggers were last looked at: ISO-8601. */
  readonly at: string;
}

/** Key of the executions that Flow triggers have been told of: see `SeenExecutions`. */
export const SEEN_KEY = 'executions';

export interface SeenExecutions {
  /** Executions that ended before count as seen: ISO-8601. */
  readonly since: string;
  /** Number of changes of state that were looked at, by execution id. */
  readonly changes: Readonly<Record<string, number>>;
  /** When executions among `changes` were first not to be found: another machine has them. ISO-8601, by id. */
  readonly missing?: Readonly<Record<string, string>>;
}
