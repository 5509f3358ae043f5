/** Inputs that depend on others. */

import { findCycles } from '../../flow/graph.ts';
import type { Input } from '../../flow/model.ts';
import { nearest } from '../../util/nearest.ts';
import { didYouMean, type Rule } from '../rule.ts';

export const inputDependency: Rule = {
  name: 'input-dependency',
  severity: 'error',
  description:
    '`dependsOn.inputs` must name other inputs of the flow, and must not lead back to the input itself.',
  check({ flow, report }) {
    const inputs = flow.inputs.flatMap((input) =>
      input.type === 'FORM' ? [input, ...children(input)] : [input],
    );
    const byId = new Map(inputs.map((input) => [input.id, input]));
    for (const input of inputs) {
      input.dependsOn?.inputs.forEach((id, index) => {
        if (byId.has(id)) return;
        report({
          message: `input \`${input.id}\` depends on \`${id}\`, which is not an input of this flow`,
          path: [...input.path, 'dependsOn', 'inputs', index],
          help: didYouMean(nearest(id, byId.keys())),
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
  },
};

function children(form: Input & { type: 'FORM' }): readonly Input[] {
  return form.inputs.map((child) => ({ ...child, id: `${form.id}.${child.id}` }));
}
