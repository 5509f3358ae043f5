/**
 * The contract of a flowable: a task that schedules other tasks. A flowable is pure data and pure functions;
 * the engine renders what it asks for, records the answer, and creates the children that its plan names.
 */

import type { State } from '../flow/states.ts';
import type { MaybePromise } from '../util/maybe-promise.ts';
import type { Bound, PropertyMap } from './property.ts';
import type { OutputDoc, PluginDoc, TaskContext, TaskExample, Variables } from './task.ts';

/** A task of a flow as the engine runs it: plugin defaults applied, children found. */
export interface TaskSpec {
  readonly id: string;
  /** As written in the flow. */
  readonly type: string;
  /** All properties as written, after plugin defaults. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Child tasks by branch: `tasks`, `then`, `else`, `errors`, `cases.<key>`, …; disabled ones are left out. */
  readonly children: Readonly<Record<string, readonly TaskSpec[]>>;
}

/** One child to create. */
export interface Slot {
  readonly task: TaskSpec;
  /** Iteration value. */
  readonly value?: string;
  readonly iteration?: number;
}

/** Slots that run strictly one after another. */
export interface Lane {
  readonly slots: readonly Slot[];
  /**
   * Indexes of lanes that must have ended before this one starts. Lane -1 ends when the flowable goes on after a
   * pause, or never; `gateOf` may name other negative ones.
   */
  readonly after?: readonly number[];
}

/** The main children of a flowable: lanes run side by side, at most `concurrency` at a time (0 = no limit). */
export interface ChildPlan {
  readonly lanes: readonly Lane[];
  readonly concurrency: number;
  /**
   * Which ends of children count: failures of any kind (FAILED, KILLED, CANCELLED) as FAILED, or none at all.
   * @default KILLED, FAILED and WARNING, each as what it is
   */
  readonly counts?: 'failures' | 'none';
}

export interface FlowablePlan {
  /** undefined: there is no list of children at all, which fails the flowable (Kestra: Switch without a match). */
  readonly children: ChildPlan | undefined;
  /** Why there are none, for the log. */
  readonly reason?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** The flowable is PAUSED before it does anything else; lanes after -1 wait for its end. */
  readonly pause?: FlowablePause;
}

export interface FlowablePause {
  /** Milliseconds after which it goes on by itself; absent: when somebody resumes the execution. */
  readonly duration?: number;
  /** What it then is; CANCELLED ends the whole execution. */
  readonly outcome: 'SUCCESS' | 'WARNING' | 'FAILED' | 'CANCELLED';
  /** It begins when the lanes that wait for nothing are through, and not with the flowable. */
  readonly afterChildren?: true;
  /** Outputs when its time is up. */
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** What follows when the children of a flowable that repeats are through. */
export type Review =
  | {
      readonly end: 'SUCCESS' | 'WARNING' | 'FAILED' | 'CANCELLED';
      /** The whole execution ends in this state; CANCELLED as `end` means the same. */
      readonly exit?: 'SUCCESS' | 'KILLED';
      readonly outputs?: Readonly<Record<string, unknown>>;
    }
  /** Once more, after so many milliseconds in which the flowable is PAUSED. */
  | { readonly again: number };

export interface ReviewContext<P extends PropertyMap> extends EvaluationContext<P> {
  /** How many times the children have run, from 1. */
  readonly iterationCount: number;
  /** Milliseconds since the flowable began. */
  readonly elapsed: number;
  /** What `evaluate` has answered. */
  readonly evaluation: unknown;
  /** Outputs of the flowable so far. */
  readonly outputs: Readonly<Record<string, unknown>>;
  /** Main children in the order of their creation. */
  readonly children: readonly ReviewedChild[];
}

export interface ReviewedChild {
  readonly state: State;
  readonly value: string | undefined;
  readonly iteration: number | undefined;
  readonly outputs: Readonly<Record<string, unknown>> | undefined;
}

export interface EvaluationContext<P extends PropertyMap> {
  /** Bound properties; `template` and `raw` ones as written, `tasks` ones absent. */
  readonly properties: Bound<P>;
  readonly variables: Variables;
  render(template: string, extra?: Variables): MaybePromise<string>;
  renderStructure(value: unknown, extra?: Variables): MaybePromise<unknown>;
  /** Does something that needs what a task is given: storage, files, its log. */
  withContext<T>(work: (context: TaskContext) => Promise<T>): Promise<T>;
}

export interface SharedFolder<P extends PropertyMap> {
  open(properties: Bound<P>, context: TaskContext): Promise<void>;
  close(properties: Bound<P>, context: TaskContext): Promise<Readonly<Record<string, unknown>> | undefined>;
}

export interface FlowableDefinition<P extends PropertyMap = PropertyMap, E = unknown> extends PluginDoc {
  readonly kind: 'flowable';
  readonly properties: P;
  readonly outputs: Readonly<Record<string, OutputDoc>>;
  readonly examples: readonly TaskExample[];
  /**
   * What must be known before children can be planned. It runs once, when the flowable starts; its JSON result is
   * journalled and given to `plan`. Throwing fails the flowable with the error's message.
   */
  readonly evaluate: (context: EvaluationContext<P>) => MaybePromise<E>;
  readonly plan: (task: TaskSpec, evaluation: E) => FlowablePlan;
  /**
   * Makes the flowable repeat its children: asked each time they have ended without a failure. Kestra: the task runs
   * of the time before are discarded. Throwing fails the flowable.
   */
  readonly review?: (context: ReviewContext<P>) => MaybePromise<Review>;
  /**
   * Gives the main children one working directory. `open` prepares it before the first of them, `close` is called when
   * they have ended, well or not; what it returns becomes the outputs. Throwing fails the flowable.
   */
  readonly sharedFolder?: SharedFolder<P>;
  /** Which lanes may start after the pause, by the outputs that its answer has given. @default -1 */
  readonly gateOf?: (outputs: Readonly<Record<string, unknown>>) => number;
  /** Its children have `outputs` and `tasks` of their own, beside those of the execution. */
  readonly isolated?: true;
  /** Child tasks that are not written but follow from the task, as YAML would have them: they become branch `tasks`, whatever is written there. */
  readonly expand?: (
    id: string,
    written: Readonly<Record<string, unknown>>,
  ) => readonly Readonly<Record<string, unknown>>[];
  /** Changes the state that the children add up to, after allowFailure and allowWarning. */
  readonly outcome?: (state: State) => State;
}

export function defineFlowable<const P extends PropertyMap, E>(
  definition: Omit<FlowableDefinition<P, E>, 'kind'>,
): FlowableDefinition<P, E> {
  return { kind: 'flowable', ...definition };
}

/** One lane with all tasks: what Sequential, If and Switch do with their chosen branch. */
export function inSequence(tasks: readonly TaskSpec[]): ChildPlan {
  return { lanes: [{ slots: tasks.map((task) => ({ task })) }], concurrency: 0 };
}
