/** Flows that call one another in a circle. */

import type { Catalog } from '../../flow/catalog.ts';
import { flowCalls, knownFlow } from '../called-flows.ts';
import type { Rule } from '../rule.ts';

export const subflowRecursion: Rule = {
  name: 'subflow-recursion',
  severity: 'warning',
  description: 'Flows that call one another in a circle end only when a condition in one of them stops it.',
  async check({ flow, catalog, report }) {
    if (catalog === undefined) return;
    const own = `${flow.namespace}.${flow.id}`;
    for (const call of flowCalls(flow)) {
      const first = `${call.namespace}.${call.flowId}`;
      if (first === own) continue;
      const way = await wayTo(catalog, own, call);
      if (way === undefined) continue;
      report({
        message: `task \`${call.taskId}\` starts a circle of calls: ${[own, ...way, own].join(' → ')}`,
        path: [...call.path, 'flowId'],
        help: 'make sure that a condition ends it',
      });
    }
  },
};

interface Named {
  readonly namespace: string;
  readonly flowId: string;
}

/** Names of the flows on the shortest way of calls from one flow to another. */
async function wayTo(catalog: Catalog, target: string, from: Named): Promise<readonly string[] | undefined> {
  const seen = new Set<string>();
  let level: { readonly at: Named; readonly way: readonly string[] }[] = [{ at: from, way: [] }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { at, way } of level) {
      const name = `${at.namespace}.${at.flowId}`;
      if (name === target) return way;
      if (seen.has(name)) continue;
      seen.add(name);
      const known = await knownFlow(catalog, at.namespace, at.flowId);
      for (const call of known === undefined ? [] : flowCalls(known.flow))
        next.push({ at: call, way: [...way, name] });
    }
    level = next;
  }
  return undefined;
}
