/** Compiles what a journal needs to be folded. */

import { type CompiledFlow, compileFlow } from '../engine/compile-flow.ts';
import type { EngineEvent } from '../engine/event.ts';
import type { Registry } from '../plugin/registry.ts';

/** The flow that an execution was created with, and those of its restarts. */
export async function compileFlows(
  events: readonly EngineEvent[],
  registry: Registry,
): Promise<readonly CompiledFlow[]> {
  const flows: CompiledFlow[] = [];
  for (const event of events) {
    if (event.type === 'execution.created') flows.push(await compileFlow(event.execution.flow, registry));
    else if (event.type === 'execution.restarted' && event.flow !== undefined)
      flows.push(await compileFlow(event.flow, registry));
  }
  return flows;
}
