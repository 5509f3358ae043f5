/**
 * What can happen to an execution. Events are facts: decisions are taken once, recorded here, and never taken again,
 * so a journal replays to the same state whatever a later version would decide.
 */

import type { Label, SlaBehavior } from '../flow/model.ts';
import type { State, TerminalState } from '../flow/states.ts';
import type { Metric } from '../plugin/ports.ts';
import type { ExecutionUpdates } from '../plugin/task.ts';
import type { FlowData } from './compile-flow.ts';
import type { FailureRecord, TaskRunRecord } from './record.ts';

/** Everything that is known when an execution is created. */
export interface ExecutionHeader {
  readonly id: string;
  readonly namespace: string;
  readonly flowId: string;
  readonly revision?: number;
  readonly commit?: string;
  readonly uncommitted?: boolean;
  readonly flowFile?: string;
  /** Commit whose namespace files are read, when the flow runs at an older revision. */
  readonly filesCommit?: string;
  /** The flow with plugin defaults applied: a resume continues with exactly this. */
  readonly flow: FlowData;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly labels: readonly { readonly key: string; readonly value: string }[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly trigger?: Readonly<Record<string, unknown>>;
  readonly parentId?: string;
  readonly originalId?: string;
  /** Counts the executions made by a flow retry, from 1. */
  readonly attemptNumber?: number;
  /** Start of the first of them. */
  readonly originalCreatedDate?: number;
  readonly warnings?: readonly string[];
  /** Milliseconds since the epoch before which no task runs. */
  readonly scheduleDate?: number;
  /** Messages of `checks` with FAIL_EXECUTION that did not pass: the execution fails before its first task. */
  readonly failedChecks?: readonly string[];
  /** Task runs that stop before they begin, until somebody resumes the execution. */
  readonly breakpoints?: readonly Breakpoint[];
  /** Id of the task after which nothing new begins, until somebody resumes the execution. */
  readonly until?: string;
  /** It is one case of a test. @default an execution like any other */
  readonly kind?: 'TEST';
  /** Task runs that are not executed. */
  readonly fixtures?: readonly TaskFixture[];
  /** Files of a test's fixtures, `files` of expressions: URIs by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What stands in for the task runs of an id. */
export interface TaskFixture {
  readonly id: string;
  /** Iteration value; absent: of a task run without one. */
  readonly value?: string;
  /** State in which they end. */
  readonly state: TerminalState;
  /** Expressions are rendered. */
  readonly outputs?: Readonly<Record<string, unknown>>;
}

export interface Breakpoint {
  /** Id of the task. */
  readonly id: string;
  /** Only for this iteration value. */
  readonly value?: string;
}

export type EventBody =
  | { readonly type: 'execution.created'; readonly execution: ExecutionHeader }
  /** A process took up the execution again; attempts that were running are lost. */
  | {
      readonly type: 'execution.resumed';
      /** It is about to end: nothing begins again. */
      readonly ending?: true;
      /** Whether it also goes on from where somebody held it. */
      readonly released?: true;
      /** Whether it is only to come to its end. */
      readonly killed?: true;
    }
  /** Nothing new begins; what is at work comes to its end. */
  | { readonly type: 'execution.held'; readonly state: 'PAUSED' | 'BREAKPOINT' }
  /** The same process goes on from where it was held. */
  | { readonly type: 'execution.released' }
  | ExecutionRestarted
  /** Somebody gave an execution that had ended another state; nothing runs. */
  | { readonly type: 'execution.marked'; readonly state: State }
  | { readonly type: 'execution.kill' }
  /** It waits for a place; `holders` are the executions that have them. */
  | { readonly type: 'execution.queued'; readonly holders: readonly string[] }
  | { readonly type: 'execution.admitted' }
  | SlaViolation
  /** All that is left waits for somebody to resume the execution; the process ends. */
  | { readonly type: 'execution.suspended' }
  | {
      readonly type: 'taskrun.created';
      readonly id: string;
      readonly taskId: string;
      readonly parentId?: string;
      readonly value?: string;
      readonly iteration?: number;
      readonly branch: TaskRunRecord['branch'];
      /** Lane of the parent's plan; absent in errors, finally and afterExecution. */
      readonly lane?: number;
    }
  /** An attempt begins (runnable), or the flowable is RUNNING. */
  | { readonly type: 'taskrun.started'; readonly id: string }
  | { readonly type: 'taskrun.evaluated'; readonly id: string; readonly evaluation: unknown }
  | {
      readonly type: 'attempt.ended';
      readonly id: string;
      readonly state: State;
      readonly outputs?: Readonly<Record<string, unknown>>;
      readonly failure?: FailureRecord;
      readonly updates?: ExecutionUpdates;
      readonly metrics?: readonly Metric[];
      /** URI of the attempt's own log. */
      readonly logFile?: string;
      /** Of the type, the properties as they were rendered, and the files they name; see `attempt-digest.ts`. */
      readonly digest?: string;
      /** What the attempt means for its task run: the run ends in this state … */
      readonly runState?: State;
      /** … or is tried again. */
      readonly retry?: PlannedRetry;
    }
  /** A flowable ends, or a task run ends without an attempt of its own (skipped, killed before it began). */
  | {
      readonly type: 'taskrun.ended';
      readonly id: string;
      readonly state: State;
      readonly outputs?: Readonly<Record<string, unknown>>;
      readonly failure?: FailureRecord;
    }
  /** The flowable waits: until `due` (milliseconds since the epoch), or for somebody to resume the execution. */
  | { readonly type: 'taskrun.paused'; readonly id: string; readonly due?: number }
  /** The flowable goes on after its pause or its last repetition, which has come to `outcome`. */
  | {
      readonly type: 'taskrun.woken';
      readonly id: string;
      readonly outcome: 'SUCCESS' | 'WARNING' | 'FAILED' | 'CANCELLED';
      /** The whole execution ends in this state. */
      readonly exit?: State;
      readonly outputs?: Readonly<Record<string, unknown>>;
      readonly failure?: FailureRecord;
    }
  /** The children of the flowable are discarded and run once more. */
  | { readonly type: 'taskrun.repeated'; readonly id: string }
  | { readonly type: 'retry.due'; readonly id: string }
  /** The task run stops before it begins: there is a breakpoint. */
  | { readonly type: 'taskrun.stopped'; readonly id: string }
  | {
      readonly type: 'execution.outputs';
      readonly outputs?: Readonly<Record<string, unknown>>;
      readonly failure?: FailureRecord;
    }
  | {
      readonly type: 'execution.ended';
      readonly state: State;
      readonly retryAt?: number;
      readonly failure?: FailureRecord;
      /** State of the task runs that are still open, except for the one that was created last. @default `state` */
      readonly others?: State;
    }
  /** Which listeners of the flow hear its end, by their places. */
  | { readonly type: 'execution.listened'; readonly listeners: readonly number[] }
  /** afterExecution is over too: nothing will happen any more. */
  | { readonly type: 'execution.completed' };

/** A service level agreement, the `index`-th of the flow, is broken. */
export interface SlaViolation {
  readonly type: 'execution.violated';
  readonly sla: string;
  readonly index: number;
  readonly behavior: SlaBehavior;
  readonly reason: string;
  readonly labels?: readonly Label[];
}

/**
 * An execution begins anew in the middle: from its failed task runs, from a chosen one, or from one whose state was
 * changed. Task runs that are not named stay as they are.
 */
export interface ExecutionRestarted {
  readonly type: 'execution.restarted';
  readonly kind: 'restart' | 'replay' | 'change-status';
  /** Begin again, with a new attempt. */
  readonly reset: readonly string[];
  /** Flowables that go on with those of their children that are left. */
  readonly reopened: readonly string[];
  /** Forgotten; a task run that takes the place of one is created when its turn comes. */
  readonly dropped: readonly string[];
  /** The task run that somebody gave another state. */
  readonly marked?: { readonly id: string; readonly state: State };
  /** By task run: what the properties of a reopened flowable come to now, where that has changed. */
  readonly evaluations?: Readonly<Record<string, unknown>>;
  /** The flow from now on, and where it comes from. */
  readonly flow?: FlowData;
  readonly origin?: Pick<
    ExecutionHeader,
    'revision' | 'commit' | 'uncommitted' | 'flowFile' | 'filesCommit' | 'warnings'
  >;
  /** All inputs and variables from now on. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Labels from now on. */
  readonly labels: readonly { readonly key: string; readonly value: string }[];
}

export interface PlannedRetry {
  /** Milliseconds since the epoch. */
  readonly due: number;
  /** Kestra: CREATE_NEW_EXECUTION ends this execution as RETRIED and starts another one from scratch. */
  readonly newExecution: boolean;
  /** The errors branch around the task runs meanwhile. */
  readonly handled?: true;
}

/** `seq` counts from 1; `at` in milliseconds since the epoch. */
export type EngineEvent = EventBody & { readonly seq: number; readonly at: number };

/** What the transition wants done. The scheduler does it and answers with events. */
export type Command =
  | { readonly type: 'emit'; readonly event: EventBody }
  | {
      readonly type: 'create';
      readonly taskId: string;
      readonly parentId?: string;
      readonly value?: string;
      readonly iteration?: number;
      readonly branch: TaskRunRecord['branch'];
      readonly lane?: number;
    }
  /** Take up a task run: wait for a place, look at its condition, answer with `taskrun.started` or its end. */
  | { readonly type: 'start'; readonly id: string }
  /** End a task run by its fixture: answers with `taskrun.ended`. */
  | { readonly type: 'substitute'; readonly id: string }
  /** Run the attempt that has been recorded as started. */
  | { readonly type: 'run'; readonly id: string }
  | { readonly type: 'evaluate'; readonly id: string }
  /** Ask a flowable that repeats whether it does: answers with `taskrun.woken` or `taskrun.paused`. */
  | { readonly type: 'review'; readonly id: string }
  /** Answers with `taskrun.woken` or `taskrun.repeated` when the date has come. */
  | { readonly type: 'wait-pause'; readonly id: string; readonly due: number }
  /** Answers with `retry.due` when the date has come. */
  | { readonly type: 'wait-retry'; readonly id: string; readonly due: number }
  | { readonly type: 'abort'; readonly id: string }
  | { readonly type: 'render-outputs' }
  /** Look at the conditions of listeners: answers with `execution.listened`. */
  | { readonly type: 'listen' }
  | { readonly type: 'complete' };
