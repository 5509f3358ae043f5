/** Flows that a trigger waits for: they must be there, or the trigger never fires. */

import { awaitedFlows, knownFlow, reportUnknownFlow } from '../called-flows.ts';
import type { Rule } from '../rule.ts';

export const awaitedFlow: Rule = {
  name: 'awaited-flow',
  severity: 'error',
  description: 'A trigger that waits for another flow fires only when that flow exists.',
  codes: ['unknown-flow'],
  async check(context) {
    const { catalog, flow } = context;
    if (catalog === undefined) return;
    for (const { triggerId, namespace, flowId, path } of awaitedFlows(flow)) {
      if (await knownFlow(catalog, namespace, flowId)) continue;
      const place = { path: [...path, 'flowId'], owner: `trigger \`${triggerId}\`` };
      await reportUnknownFlow(context, catalog, { namespace, flowId }, place);
    }
  },
};
