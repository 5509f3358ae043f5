/** `loopOutputs(outputs, name)`: one named output of every iteration of a loop, null where it is absent. */

import { listInput, textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { attributeOf } from '../lookup.ts';

export const loopOutputsFunction = defineFunction({
  name: 'loopOutputs',
  parameters: [{ name: 'outputs', required: true }, { name: 'name' }],
  apply(args, context) {
    const name = textArgument(args.name, 'name', context);
    return listInput(args.outputs!, context).map(
      (iteration) => attributeOf(attributeOf(iteration, 'outputs') ?? null, name) ?? null,
    );
  },
});
