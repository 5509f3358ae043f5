/** The way a task says that it failed: facts first, prose second. */

const BRAND = Symbol.for('gitestra.TaskFailure');

export interface TaskFailureFacts {
  readonly exitCode?: number;
  readonly signalName?: string;
  readonly timedOut?: boolean;
  readonly killed?: boolean;
  /** Outputs that are kept although the task failed. Kestra: a failing script keeps `exitCode`, `vars`, `outputFiles`. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

export class TaskFailure extends Error {
  readonly [BRAND] = true;
  readonly facts: TaskFailureFacts;

  constructor(message: string, facts: TaskFailureFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'TaskFailure';
    this.facts = facts;
  }
}

export function isTaskFailure(error: unknown): error is TaskFailure {
  return typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[BRAND] === true;
}
