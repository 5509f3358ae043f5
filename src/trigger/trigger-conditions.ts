/** Whether the conditions of a trigger hold: `conditions` of level 1 and `when` of level 2. */

import type { ExpressionEngine } from '../expression/engine.ts';
import { isTruthy } from '../expression/truthy.ts';
import { ConditionError, conditionContext, conditionDefinition } from '../plugin/condition-context.ts';
import type { Registry } from '../plugin/registry.ts';
import type { ConditionContext, ObservedExecution } from '../plugin/trigger.ts';

export type RawCondition = Readonly<Record<string, unknown>>;
export type ConditionVariables = Readonly<Record<string, unknown>>;

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
      if ((await conditionDefinition(String(condition.type), this.#ports.registry)).schedule)
        found.push(condition);
    return found;
  }

  /** What conditions are evaluated with. */
  context(extra: ConditionVariables, execution: ObservedExecution | undefined): ConditionContext {
    const { variables } = this.#ports;
    return conditionContext({
      ...this.#ports,
      variables: { ...variables, ...extra },
      ...(execution === undefined ? {} : { execution }),
    });
  }
}
