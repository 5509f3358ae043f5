/** The listeners of a flow, which older flows have in place of `afterExecution`: which of them hear the end. */

import { isRecord } from '../flow/path.ts';
import type { ConditionContext } from '../plugin/trigger.ts';
import { toExecutionRecord } from './fold-record.ts';
import type { EnginePorts } from './ports.ts';
import type { ExecutionState } from './state.ts';
import { flowVariables } from './variables.ts';

/** Places of the listeners whose conditions all hold. Kestra: a condition that cannot be evaluated does not hold. */
export async function listenersToRun(state: ExecutionState, ports: EnginePorts): Promise<readonly number[]> {
  const { conditionContext } = await import('../plugin/condition-context.ts');
  const { namespace, id, branches } = state.flow;
  const { outputs, ...execution } = toExecutionRecord(state);
  const context = conditionContext({
    registry: ports.registry,
    expressions: ports.expressions,
    variables: flowVariables(state, ports.constants),
    flow: { namespace, id },
    execution: { ...execution, ...(outputs === undefined ? {} : { outputs }) },
    options: { services: ports.expressionServices(state, undefined), onSecret: ports.maskSecret },
  });
  const found: number[] = [];
  for (const [index, { conditions }] of branches.listeners.entries()) {
    if (await allHold(conditions, context, index, ports)) found.push(index);
  }
  return found;
}

async function allHold(
  conditions: readonly unknown[],
  context: ConditionContext,
  index: number,
  ports: EnginePorts,
): Promise<boolean> {
  try {
    for (const condition of conditions)
      if (isRecord(condition) && !(await context.holds(condition))) return false;
    return true;
  } catch (error) {
    const at = new Date(ports.clock.now()).toISOString();
    const message = `Listener ${index + 1} does not run: ${(error as Error).message}`;
    void ports.log({ at, level: 'WARN', message: ports.redact(message) });
    return false;
  }
}
