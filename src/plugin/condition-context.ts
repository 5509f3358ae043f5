/** What conditions are evaluated with: their properties bound, nested conditions evaluated in the same way. */

import type { ExpressionEngine, RenderOptions } from '../expression/engine.ts';
import { bindProperties } from './bind-properties.ts';
import type { Registry } from './registry.ts';
import type { Variables } from './task.ts';
import type { ConditionContext, ConditionDefinition, ObservedExecution } from './trigger.ts';

/** A condition that could not be evaluated; the message names its type and what is wrong. */
export class ConditionError extends Error {
  constructor(type: string, cause: unknown) {
    super(`condition ${type.slice(type.lastIndexOf('.') + 1)}: ${(cause as Error).message}`, { cause });
    this.name = 'ConditionError';
  }
}

export interface ConditionWorld {
  readonly registry: Registry;
  readonly expressions: ExpressionEngine;
  /** What every expression sees. */
  readonly variables: Variables;
  readonly flow: { readonly namespace: string; readonly id: string };
  readonly execution?: ObservedExecution;
  readonly options?: RenderOptions;
}

/** Its `holds` throws a ConditionError. */
export function conditionContext(world: ConditionWorld): ConditionContext {
  const { registry, expressions, variables, flow, execution, options } = world;
  const context: ConditionContext = {
    flow,
    ...(execution === undefined ? {} : { execution }),
    render: (template, more) => expressions.render(template, { ...variables, ...more }, options),
    renderTyped: (template, more) => expressions.renderTyped(template, { ...variables, ...more }, options),
    holds: async (condition) => {
      try {
        const definition = await conditionDefinition(String(condition.type), registry);
        const bound = await bindProperties(definition.properties, condition, {
          render: (template) => context.render(template),
          renderStructure: (value) => expressions.renderStructure(value, variables, options),
        });
        return await definition.holds(bound as never, context);
      } catch (error) {
        throw error instanceof ConditionError ? error : new ConditionError(String(condition.type), error);
      }
    },
  };
  return context;
}

/** Throws a ConditionError for a type that is no condition. */
export async function conditionDefinition(type: string, registry: Registry): Promise<ConditionDefinition> {
  const definition = registry.loaded(type) ?? (await registry.load(type));
  if (definition?.kind === 'condition') return definition as ConditionDefinition;
  throw new ConditionError(type, new Error('there is no such type of condition'));
}
