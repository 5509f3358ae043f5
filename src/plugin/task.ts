/** The contract of a runnable task type: one definition, one file. */

import type { State } from '../flow/states.ts';
import type { MaybePromise } from '../util/maybe-promise.ts';
import type { Metric, TaskLogger, TaskPorts } from './ports.ts';
import type { Bound, PropertyMap } from './property.ts';

/** Names that expressions see; see `flow-model` §14 for the roots. */
export type Variables = Readonly<Record<string, unknown>>;

export interface TaskContext extends TaskPorts {
  readonly flow: { readonly id: string; readonly namespace: string; readonly revision?: number };
  readonly execution: { readonly id: string; readonly startDate: number };
  readonly task: { readonly id: string; readonly type: string };
  readonly taskRun: {
    readonly id: string;
    /** Iteration value, always text. */
    readonly value?: string;
    readonly iteration?: number;
    /** Counts from 1; an attempt that was lost with its process does not count. */
    readonly attempt: number;
  };
  readonly logger: TaskLogger;
  /** Aborted by a timeout or a kill; `reason` is a TaskFailure that says which. */
  readonly signal: AbortSignal;
  readonly variables: Variables;
  /** The properties as the author wrote them, after plugin defaults. */
  readonly rawProperties: Readonly<Record<string, unknown>>;
  /** Renders with the task's variables and `extra` on top. */
  render(template: string, extra?: Variables): MaybePromise<string>;
  renderStructure(value: unknown, extra?: Variables): MaybePromise<unknown>;
  renderTyped(template: string, extra?: Variables): MaybePromise<unknown>;
  /** Folder of this task run, made on first use and removed when the attempt ends. */
  workingDir(): Promise<string>;
  metric(metric: Metric): void;
  /**
   * Starts an execution of another flow. The same request of the same attempt gives the same execution, also after a
   * crash. Throws a TaskFailure when there is no such flow, it cannot run, or the inputs do not fit.
   */
  startSubflow(request: SubflowRequest): Promise<Subflow>;
  /** Runs a task of another type in this one's place, with properties as an author would write them. */
  runTask(type: string, properties: Readonly<Record<string, unknown>>): Promise<TaskResult | undefined>;
  /** From now on the text is masked in everything that is written. */
  maskSecret(text: string): void;
  /** Whether the text holds something that is masked. */
  holdsSecret(text: string): boolean;
}

export interface SubflowRequest {
  readonly namespace: string;
  readonly flowId: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly labels: readonly { readonly key: string; readonly value: string }[];
  /** Whether it gets all labels of this execution, and not only the system's. */
  readonly inheritLabels: boolean;
  /** The n-th commit that changed its file, from 1. @default the flow as it is now */
  readonly revision?: number;
  /** Milliseconds since the epoch before which no task of it runs. */
  readonly scheduleDate?: number;
  /**
   * What a restart of this execution does with the one that the attempt before has started. RETRY_FAILED restarts it
   * if it has failed, and takes it as it is if it has not. @default 'NEW_EXECUTION'
   */
  readonly restartBehavior?: 'RETRY_FAILED' | 'NEW_EXECUTION';
  /** Tells apart the executions that one attempt starts. @default 0 */
  readonly index?: number;
}

/** An execution that a task has started. */
export interface Subflow {
  readonly executionId: string;
  /** State when it was started. */
  readonly state: State;
  /** PAUSED when its process has nothing left to do but wait for somebody. */
  readonly finished: Promise<SubflowEnd>;
  kill(): void;
}

export interface SubflowEnd {
  readonly state: State;
  /** Outputs that its flow declares, typed. */
  readonly outputs: Readonly<Record<string, unknown>> | undefined;
  readonly declaresOutputs: boolean;
  /** Outputs of its tasks, as its own expressions see them. */
  readonly taskOutputs: Readonly<Record<string, unknown>>;
}

export interface TaskResult {
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** @default 'SUCCESS' */
  readonly state?: 'SUCCESS' | 'WARNING' | 'FAILED' | 'KILLED' | 'CANCELLED';
  /** It goes on only when somebody resumes something; this process need not wait for it. */
  readonly suspended?: true;
  /** Changes to the execution itself. Kestra: tasks that update the execution run in its engine, not on a worker. */
  readonly updates?: ExecutionUpdates;
}

export interface ExecutionUpdates {
  readonly labels?: readonly { readonly key: string; readonly value: string }[];
  /** The whole new map of execution variables. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Ends the execution in this state once the task run is recorded. */
  readonly exit?: Extract<State, 'SUCCESS' | 'WARNING' | 'KILLED' | 'FAILED' | 'CANCELLED'>;
}

export interface TaskExample {
  readonly title: string;
  /** A whole flow. */
  readonly flow: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What a run of it must give; a test runs every example that says something here. */
  readonly expect?: {
    /** @default 'SUCCESS' */
    readonly state?: State;
    /** Outputs by task id; every key that is named must be equal. */
    readonly outputs?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    /** Texts that must appear in the log. */
    readonly logs?: readonly string[];
  };
  /** Why the example cannot run by itself (a service, a host program). */
  readonly needs?: string;
}

export interface OutputDoc {
  readonly type:
    | 'string'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'map'
    | 'list'
    | 'uri'
    | 'any'
    | 'duration'
    | 'datetime';
  readonly description: string;
}

export interface PluginDoc {
  /** Full class name as flows write it. */
  readonly type: string;
  readonly aliases?: readonly string[];
  readonly title: string;
  readonly description: string;
  /** Why not to use the type any more, and what to use instead. */
  readonly deprecated?: string;
}

export interface TaskDefinition<P extends PropertyMap = PropertyMap> extends PluginDoc {
  readonly kind: 'task';
  readonly properties: P;
  readonly outputs: Readonly<Record<string, OutputDoc>>;
  readonly examples: readonly TaskExample[];
  /** It only waits for other work, and takes no place at work itself. */
  readonly waits?: true;
  /** Properties that are bound by the task itself (with `ctx.render`), such as scripts that see `workingDir`. */
  readonly selfBound?: readonly (keyof P & string)[];
  readonly run: (properties: Bound<P>, context: TaskContext) => MaybePromise<TaskResult | undefined>;
}

/** Gives a task definition its types; see `tasks/core/log/log.ts` for a small one. */
export function defineTask<const P extends PropertyMap>(
  definition: Omit<TaskDefinition<P>, 'kind'>,
): TaskDefinition<P> {
  return { kind: 'task', ...definition };
}
