/** The folded record of an execution: what `execution.json` holds and what every report is made from. */

import type { State, StateChange } from '../flow/states.ts';
import type { LogLevel, Metric } from '../plugin/ports.ts';

/** Why an attempt, or the execution before any task, did not succeed. Facts first; `message` is for people. */
export interface FailureRecord {
  readonly message: string;
  readonly exitCode?: number;
  readonly signalName?: string;
  readonly timedOut?: boolean;
  readonly killed?: boolean;
  /** Messages of the errors underneath, outermost first. */
  readonly cause?: readonly string[];
  /** For an expression: which property of which file, and where in it (both from 1). */
  readonly at?: {
    readonly property?: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  };
}

export interface AttemptRecord {
  readonly state: State;
  /** ISO-8601 instants, milliseconds. */
  readonly startDate: string;
  readonly endDate?: string;
  readonly failure?: FailureRecord;
  readonly metrics?: readonly Metric[];
  /** URI of the attempt's log, for a task with `logToFile`. */
  readonly logFile?: string;
}

export interface TaskRunRecord {
  readonly id: string;
  readonly taskId: string;
  readonly type: string;
  readonly parentId?: string;
  readonly value?: string;
  readonly iteration?: number;
  /** Which list of its parent (or of the flow) the task stands in. */
  readonly branch: 'tasks' | 'errors' | 'finally' | 'afterExecution' | 'listeners';
  readonly state: State;
  readonly histories: readonly StateChange[];
  readonly attempts: readonly AttemptRecord[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** One time that an execution was begun anew in the middle. */
export interface RestartRecord {
  /** ISO-8601 instant. */
  readonly date: string;
  readonly kind: 'restart' | 'replay' | 'change-status';
  /** Revision of the flow from then on. */
  readonly revision?: number;
  readonly commit?: string;
  readonly uncommitted?: boolean;
  /** How many task runs began again or were forgotten. */
  readonly again: number;
  /** How many stayed. */
  readonly kept: number;
}

export interface ExecutionRecord {
  readonly id: string;
  readonly namespace: string;
  readonly flowId: string;
  /** n-th commit that changed the flow's file; n+1 for a working tree that differs. Absent outside a repository. */
  readonly revision?: number;
  readonly commit?: string;
  /** The file differs from its last commit, or has none. */
  readonly uncommitted?: boolean;
  /** Path of the flow's file, relative to the repository or the current folder. */
  readonly flowFile?: string;
  readonly state: State;
  readonly histories: readonly StateChange[];
  readonly startDate: string;
  readonly endDate?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly labels: readonly { readonly key: string; readonly value: string }[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly trigger?: Readonly<Record<string, unknown>>;
  /** In creation order. */
  readonly taskRuns: readonly TaskRunRecord[];
  readonly failure?: FailureRecord;
  /** Things the user should know although nothing failed (folder and namespace disagree, image not used). */
  readonly warnings?: readonly string[];
  readonly parentId?: string;
  readonly originalId: string;
  /** One case of a test. */
  readonly kind?: 'TEST';
  /** Date before which no task was to run. */
  readonly scheduleDate?: string;
  /** Absent when there were none. */
  readonly restarts?: readonly RestartRecord[];
}

/** One line of `logs.ndjson`. */
export interface LogEntry {
  /** ISO-8601 instant, milliseconds. */
  readonly at: string;
  readonly level: LogLevel;
  readonly message: string;
  readonly taskRunId?: string;
  readonly taskId?: string;
  readonly value?: string;
  /** Counts from 1. */
  readonly attempt?: number;
}
