/** The contract of triggers and conditions: what validation, docs and the trigger arithmetic need to know of them. */

import type { PropertyMap } from './property.ts';
import type { PluginDoc } from './task.ts';

export interface TriggerDefinition<P extends PropertyMap = PropertyMap> extends PluginDoc {
  readonly kind: 'trigger';
  readonly properties: P;
  /** A trigger that needs a process listening all the time, which a job is not. */
  readonly realtime?: boolean;
}

export interface ConditionDefinition<P extends PropertyMap = PropertyMap> extends PluginDoc {
  readonly kind: 'condition';
  readonly properties: P;
  /** Whether Kestra's Schedule trigger takes it into account. */
  readonly schedule: boolean;
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
