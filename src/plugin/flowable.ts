/**
 * The contract of a flowable: a task that schedules other tasks. A flowable is pure data and pure functions;
 * the engine renders what it asks for, records the answer, and creates the children that its plan names.
 */

import type { State } from '../flow/states.ts';
import type { MaybePromise } from '../util/maybe-promise.ts';
import type { Bound, PropertyMap } from './property.ts';
import type { OutputDoc, PluginDoc, TaskExample, Variables } from './task.ts';

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
  /** Indexes of lanes that must have ended before this one starts. An index of -1 never ends. */
  readonly after?: readonly number[];
}

/** The main children of a flowable: lanes run side by side, at most `concurrency` at a time (0 = no limit). */
export interface ChildPlan {
  readonly lanes: readonly Lane[];
  readonly concurrency: number;
}

export interface FlowablePlan {
  /** undefined: there is no list of children at all, which fails the flowable (Kestra: Switch without a match). */
  readonly children: ChildPlan | undefined;
  /** Why there are none, for the log. */
  readonly reason?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

export interface EvaluationContext<P extends PropertyMap> {
  /** Bound properties; `template` and `raw` ones as written, `tasks` ones absent. */
  readonly properties: Bound<P>;
  readonly variables: Variables;
  render(template: string, extra?: Variables): MaybePromise<string>;
  renderStructure(value: unknown, extra?: Variables): MaybePromise<unknown>;
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
