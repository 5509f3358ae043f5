/** Flows that start one another by their triggers. */

import type { Catalog } from '../../flow/catalog.ts';
import { awaitedFlows } from '../awaited-flows.ts';
import { flowCalls, knownFlow } from '../called-flows.ts';
import type { Rule } from '../rule.ts';

export const triggerCycle: Rule = {
  name: 'trigger-cycle',
  severity: 'warning',
  description: 'Flows that start one another by triggers never come to rest, unless a condition stops them.',
  async check({ flow, catalog, report }) {
    const own = `${flow.namespace}.${flow.id}`;
    for (const { trigger, namespace, flowId, path } of awaitedFlows(flow)) {
      const first = `${namespace}.${flowId}`;
      if (first === own) {
        report({
          message: `trigger \`${trigger.id}\` waits for its own flow, which never starts itself`,
          path: [...path, 'flowId'],
          help: 'name another flow, or repeat tasks with LoopUntil',
        });
        continue;
      }
      const way = catalog === undefined ? undefined : await wayBack(catalog, own, { namespace, flowId });
      if (way === undefined) continue;
      report({
        message: `trigger \`${trigger.id}\` closes a circle of flows that start one another: ${[own, ...way, own].join(' → ')}`,
        path: [...path, 'flowId'],
        help: 'make sure that a condition ends it',
      });
    }
  },
};

interface Named {
  readonly namespace: string;
  readonly flowId: string;
}

/** Names of the flows from one that `own` starts to `from`: by triggers all the way, or by calls at first. */
async function wayBack(catalog: Catalog, own: string, from: Named): Promise<readonly string[] | undefined> {
  const called = await calledFrom(catalog, own);
  const seen = new Set<string>();
  let level: { readonly at: Named; readonly way: readonly string[] }[] = [{ at: from, way: [] }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { at, way } of level) {
      const name = `${at.namespace}.${at.flowId}`;
      if (name === own) return way;
      if (seen.has(name)) continue;
      seen.add(name);
      const calls = called.get(name);
      if (calls !== undefined) return [...calls, ...way];
      const known = await knownFlow(catalog, at.namespace, at.flowId);
      for (const awaited of known === undefined ? [] : awaitedFlows(known.flow))
        next.push({ at: awaited, way: [name, ...way] });
    }
    level = next;
  }
  return undefined;
}

/** Flows that a flow calls, also by way of others, with the names on the way. */
async function calledFrom(catalog: Catalog, own: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const dot = own.lastIndexOf('.');
  const pending: { readonly at: Named; readonly way: readonly string[] }[] = [
    { at: { namespace: own.slice(0, dot), flowId: own.slice(dot + 1) }, way: [] },
  ];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const known = await knownFlow(catalog, next.at.namespace, next.at.flowId);
    for (const call of known === undefined ? [] : flowCalls(known.flow)) {
      const name = `${call.namespace}.${call.flowId}`;
      if (name === own || found.has(name)) continue;
      const way = [...next.way, name];
      found.set(name, way);
      pending.push({ at: call, way });
    }
  }
  return found;
}
