/** Whether the conditions of a trigger hold: `conditions` of level 1 and `when` of level 2. */

import type { ExpressionEngine } from '../expression/engine.ts';
import { isTruthy } from '../expression/truthy.ts';
import { bindProperties } from '../plugin/bind-properties.ts';
import type { Registry } from '../plugin/registry.ts';
import type { ConditionContext, ConditionDefinition, ObservedExecution } from '../plugin/trigger.ts';

export type RawCondition = Readonly<Record<string, unknown>>;
export type ConditionVariables = Readonly<Record<string, unknown>>;

/** A condition that could not be evaluated; the message names its type and what is wrong. */
export class ConditionError extends Error {
  constructor(type: string, cause: unknown) {
    super(`condition ${type.slice(type.lastIndexOf('.') + 1)}: ${(cause as Error).message}`, { cause });
    this.name = 'ConditionError';
  }
}

export interface ConditionPorts {
  readonly registry: Registry;
  readonly expressions: ExpressionEngine;
  /** What every expression of the trigger sees: `flow`, `vars`, `globals` … */
  readonly variables: ConditionVariables;
  readonly flow: { readonly namespace: string; readonly id: string };
}

/** Evaluates conditions with the same ports, one moment or execution after another. */
export class TriggerConditions {
  readonly #ports: ConditionPorts;

  constructor(ports: ConditionPorts) {
    this.#ports = ports;
  }

  /** Whether all hold, in order, until one does not. Throws a ConditionError. */
  async allHold(
    conditions: readonly RawCondition[],
    extra: ConditionVariables,
    execution?: ObservedExecution,
  ): Promise<boolean> {
    if (conditions.length === 0) return true;
    const context = this.context(extra, execution);
    for (const condition of conditions) if (!(await context.holds(condition))) return false;
    return true;
  }

  /** Whether one holds. Throws a ConditionError. */
  holds(condition: RawCondition, extra: ConditionVariables, execution?: ObservedExecution): Promise<boolean> {
    return this.context(extra, execution).holds(condition);
  }

  /** Kestra 2: the truth of `when`; without one there is nothing in the way. Throws a ConditionError. */
  async isWanted(when: string | undefined, extra: ConditionVariables): Promise<boolean> {
    if (when === undefined) return true;
    try {
      return isTruthy(await this.#ports.expressions.render(when, { ...this.#ports.variables, ...extra }));
    } catch (error) {
      throw new ConditionError('when', error);
    }
  }

  /** Which of these are taken into account by a schedule. Kestra: the others are left aside. */
  async ofSchedules(conditions: readonly RawCondition[]): Promise<readonly RawCondition[]> {
    const found: RawCondition[] = [];
    for (const condition of conditions)
      if ((await this.#definition(condition)).schedule) found.push(condition);
    return found;
  }

  /** What conditions are evaluated with. */
  context(extra: ConditionVariables, execution: ObservedExecution | undefined): ConditionContext {
    const { expressions, flow } = this.#ports;
    const variables = { ...this.#ports.variables, ...extra };
    const context: ConditionContext = {
      flow,
      ...(execution === undefined ? {} : { execution }),
      render: (template, more) => expressions.render(template, { ...variables, ...more }),
      renderTyped: (template, more) => expressions.renderTyped(template, { ...variables, ...more }),
      holds: async (condition) => {
        try {
          const definition = await this.#definition(condition);
          const bound = await bindProperties(definition.properties, condition, {
            render: (template) => context.render(template),
            renderStructure: (value) => expressions.renderStructure(value, variables),
          });
          return await definition.holds(bound as never, context);
        } catch (error) {
          throw error instanceof ConditionError ? error : new ConditionError(String(condition.type), error);
        }
      },
    };
    return context;
  }

  async #definition(condition: RawCondition): Promise<ConditionDefinition> {
    const type = String(condition.type);
    const { registry } = this.#ports;
    const definition = registry.loaded(type) ?? (await registry.load(type));
    if (definition?.kind === 'condition') return definition as ConditionDefinition;
    throw new ConditionError(type, new Error('there is no such type of condition'));
  }
}
