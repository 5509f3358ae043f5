/** Inputs that depend on others. */

import { findCycles } from '../../flow/graph.ts';
import type { Input } from '../../flow/model.ts';
import { nearest } from '../../util/nearest.ts';
import { flowExpressions } from '../expressions.ts';
import { inputLists } from '../input-lists.ts';
import { didYouMean, type Rule, type RuleContext } from '../rule.ts';

export const inputDependency: Rule = {
  name: 'input-dependency',
  severity: 'error',
  description:
    '`dependsOn.inputs` must name other inputs of the flow, and must not lead back to the input itself.',
  check(context) {
    for (const list of inputLists(context)) checkList(context, list);
    checkReads(context);
  },
};

function checkList({ report }: RuleContext, list: readonly Input[]): void {
  const inputs = list.flatMap((input) => (input.type === 'FORM' ? [input, ...children(input)] : [input]));
  const byId = new Map(inputs.map((input) => [input.id, input]));
  for (const input of inputs) {
    input.dependsOn?.inputs.forEach((id, index) => {
      if (byId.has(id)) return;
      const form = input.id.slice(0, input.id.lastIndexOf('.') + 1);
      report({
        message: `input \`${input.id}\` depends on \`${id}\`, which is not an input of this flow`,
        path: [...input.path, 'dependsOn', 'inputs', index],
        help: byId.has(form + id)
          ? `write its full name, \`${form}${id}\``
          : didYouMean(nearest(id, byId.keys())),
      });
    });
  }
  const waitsFor = new Map(inputs.map((input) => [input.id, input.dependsOn?.inputs ?? []]));
  for (const cycle of findCycles(waitsFor)) {
    report({
      message: `inputs depend on each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
      path: [...byId.get(cycle[0]!)!.path, 'dependsOn'],
      part: 'key',
      help: 'remove one of these dependencies',
    });
  }
}

/** Kestra: the condition and the default of an input see the inputs that it depends on, and no others. */
function checkReads({ flow, level, document, report }: RuleContext): void {
  for (const { references, path, owner } of flowExpressions(flow, level)) {
    const input =
      owner === 'input' && typeof path[1] === 'number'
        ? flow.inputs.find((one) => one.path[1] === path[1])
        : undefined;
    if (input === undefined || input.path.length !== 2) continue;
    const property = path[2] === 'dependsOn' ? 'condition' : String(path[2]);
    if (property !== 'condition' && property !== 'defaults') continue;
    const known = new Set(input.dependsOn?.inputs ?? []);
    for (const { root, path: steps, guarded, start, end } of references.variables) {
      const name = steps[0];
      if (root !== 'inputs' || name === undefined || guarded || known.has(name)) continue;
      if (!flow.inputs.some((one) => one.id === name)) continue;
      report({
        severity: property === 'condition' ? 'error' : 'warning',
        message: `the ${property === 'condition' ? 'condition' : 'default'} of input \`${input.id}\` reads input \`${name}\`, on which it does not depend`,
        span: document.locateInside(path, start, end),
        help: `add \`${name}\` to \`dependsOn.inputs\``,
      });
    }
  }
}

function children(form: Input & { type: 'FORM' }): readonly Input[] {
  return form.inputs.map((child) => ({ ...child, id: `${form.id}.${child.id}` }));
}
