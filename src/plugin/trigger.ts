/** The contract of triggers and conditions: what validation, docs and the trigger arithmetic need to know of them. */

import type { State } from '../flow/states.ts';
import type { MaybePromise } from '../util/maybe-promise.ts';
import type { Bound, PropertyMap } from './property.ts';
import type { PluginDoc, TaskContext } from './task.ts';

export interface TriggerDefinition<P extends PropertyMap = PropertyMap> extends PluginDoc {
  readonly kind: 'trigger';
  readonly properties: P;
  /** A trigger that needs a process listening all the time, which a job is not. */
  readonly realtime?: boolean;
  /**
   * Asks once whether the trigger fires: what it gives is `trigger` in the execution, nothing means not now.
   * Only polling triggers have it; `interval` is theirs too. A throw is an evaluation that failed.
   */
  readonly poll?: (
    properties: Bound<P>,
    context: TaskContext,
  ) => MaybePromise<Readonly<Record<string, unknown>> | undefined>;
  /** Properties that `poll` binds itself, such as scripts that see `workingDir`. */
  readonly selfBound?: readonly (keyof P & string)[];
  /** Whether it fires only when it did not the last time it was asked. @default never */
  readonly edge?: (properties: Bound<P>) => boolean;
}

/** What conditions may look at of an execution. */
export interface ObservedExecution {
  readonly id: string;
  readonly namespace: string;
  readonly flowId: string;
  readonly revision?: number;
  readonly state: State;
  readonly labels: readonly { readonly key: string; readonly value: string }[];
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly taskRuns: readonly {
    readonly taskId: string;
    readonly state: State;
    readonly attempts: readonly { readonly state: State }[];
  }[];
  /** ISO-8601 instants. */
  readonly startDate: string;
  readonly endDate?: string;
}

export interface ConditionContext {
  /** The flow that the trigger belongs to. */
  readonly flow: { readonly namespace: string; readonly id: string };
  /** The execution that is looked at; absent for a schedule. */
  readonly execution?: ObservedExecution;
  /** Renders with what the trigger knows, such as `trigger.date`, and `extra` on top. */
  render(template: string, extra?: Readonly<Record<string, unknown>>): MaybePromise<string>;
  renderTyped(template: string, extra?: Readonly<Record<string, unknown>>): MaybePromise<unknown>;
  /** Whether a nested condition holds, as its author wrote it. */
  holds(condition: Readonly<Record<string, unknown>>): Promise<boolean>;
}

export interface ConditionDefinition<P extends PropertyMap = PropertyMap> extends PluginDoc {
  readonly kind: 'condition';
  readonly properties: P;
  /** Whether Kestra's Schedule trigger takes it into account. */
  readonly schedule: boolean;
  /** A throw is a condition that cannot be evaluated; its message names what is wrong. */
  readonly holds: (properties: Bound<P>, context: ConditionContext) => MaybePromise<boolean>;
}

/** A task runner (Process, Docker): a nested plugin of script tasks. */
export interface RunnerDefinition<P extends PropertyMap = PropertyMap> extends PluginDoc {
  readonly kind: 'runner';
  readonly properties: P;
}

export function defineTrigger<const P extends PropertyMap>(
  definition: Omit<TriggerDefinition<P>, 'kind'>,
): TriggerDefinition<P> {
  return { kind: 'trigger', ...definition };
}

export function defineCondition<const P extends PropertyMap>(
  definition: Omit<ConditionDefinition<P>, 'kind'>,
): ConditionDefinition<P> {
  return { kind: 'condition', ...definition };
}

export function defineRunner<const P extends PropertyMap>(
  definition: Omit<RunnerDefinition<P>, 'kind'>,
): RunnerDefinition<P> {
  return { kind: 'runner', ...definition };
}
