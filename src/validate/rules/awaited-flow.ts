/** Flows that a trigger waits for: they must be there, or the trigger never fires, and have the outputs it reads. */

import { isRecord } from '../../flow/path.ts';
import { nearest } from '../../util/nearest.ts';
import { type AwaitedFlow, awaitedFlows } from '../awaited-flows.ts';
import { type KnownFlow, knownFlow, reportUnknownFlow } from '../called-flows.ts';
import { flowExpressions } from '../expressions.ts';
import { didYouMean, type Rule, type RuleContext } from '../rule.ts';

export const awaitedFlow: Rule = {
  name: 'awaited-flow',
  severity: 'error',
  description: 'A trigger that waits for another flow fires only when that flow exists.',
  codes: ['unknown-flow', 'unknown-output'],
  async check(context) {
    const { catalog, flow } = context;
    if (catalog === undefined) return;
    const all = awaitedFlows(flow);
    for (const awaited of all) {
      const { trigger, namespace, flowId, path } = awaited;
      const known = await knownFlow(catalog, namespace, flowId);
      if (known === undefined) {
        const place = { path: [...path, 'flowId'], owner: `trigger \`${trigger.id}\`` };
        await reportUnknownFlow(context, catalog, { namespace, flowId }, place);
      } else if (isOnly(awaited, all)) checkOutputs(context, awaited, known);
    }
  },
};

/** Whether every execution that the trigger starts comes from this one flow. */
function isOnly({ trigger }: AwaitedFlow, all: readonly AwaitedFlow[]): boolean {
  if (all.filter((other) => other.trigger === trigger).length !== 1) return false;
  const { preconditions } = trigger.properties;
  return !isRecord(preconditions) || preconditions.where === undefined;
}

function checkOutputs(context: RuleContext, awaited: AwaitedFlow, { flow, source, idSpan }: KnownFlow): void {
  const { trigger, namespace, flowId } = awaited;
  const names = new Set(flow.outputs.map((output) => output.id));
  for (const { references, path, owner } of flowExpressions(context.flow, context.level)) {
    if (owner !== 'trigger' || context.flow.triggers[path[1] as number] !== trigger) continue;
    for (const { root, path: steps, guarded, start, end } of references.variables) {
      const [property, name] = steps;
      if (root !== 'trigger' || property !== 'outputs' || name === undefined || guarded) continue;
      if (names.has(name)) continue;
      context.report({
        code: 'unknown-output',
        message: `\`${namespace}.${flowId}\` has no output \`${name}\``,
        span: context.document.locateInside(path, start, end),
        related: [{ message: 'the flow is here', file: source, span: idSpan }],
        help: didYouMean(nearest(name, names)),
      });
    }
  }
}
