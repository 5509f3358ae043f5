/** Flows that a trigger waits for: they must be there, or the trigger never fires. */

import { isRecord, type Path } from '../../flow/path.ts';
import { knownFlow, reportUnknownFlow } from '../called-flows.ts';
import type { Rule } from '../rule.ts';

export const awaitedFlow: Rule = {
  name: 'awaited-flow',
  severity: 'error',
  description: 'A trigger that waits for another flow fires only when that flow exists.',
  codes: ['unknown-flow'],
  async check(context) {
    const { catalog, flow } = context;
    if (catalog === undefined) return;
    for (const trigger of flow.triggers) {
      const wanted: { readonly value: unknown; readonly path: Path }[] = trigger.conditions.map(
        (condition) => ({
          value: /\.(ExecutionFlow|ExecutionFlowCondition)$/.test(condition.type)
            ? condition.properties
            : undefined,
          path: condition.path,
        }),
      );
      const { preconditions, dependsOn } = trigger.properties;
      const lists = [
        { list: isRecord(preconditions) ? preconditions.flows : undefined, path: ['preconditions', 'flows'] },
        { list: dependsOn, path: ['dependsOn'] },
      ];
      for (const { list, path } of lists) {
        if (!Array.isArray(list)) continue;
        for (const [index, value] of list.entries())
          wanted.push({ value, path: [...trigger.path, ...path, index] });
      }
      for (const { value, path } of wanted) {
        if (!isRecord(value) || typeof value.namespace !== 'string' || typeof value.flowId !== 'string')
          continue;
        const { namespace, flowId } = value;
        if (namespace.includes('{') || flowId.includes('{')) continue;
        if (await knownFlow(catalog, namespace, flowId)) continue;
        const place = { path: [...path, 'flowId'], owner: `trigger \`${trigger.id}\`` };
        await reportUnknownFlow(context, catalog, { namespace, flowId }, place);
      }
    }
  },
};
