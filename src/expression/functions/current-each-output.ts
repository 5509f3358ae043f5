/** `currentEachOutput(outputs)`: what a task of this loop put out in the current iteration. */

import { mapInput } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { insideLoops } from '../iteration-outputs.ts';
import { attributeOf, entryOf } from '../lookup.ts';

export const currentEachOutputFunction = defineFunction({
  name: 'currentEachOutput',
  levels: [1],
  replacement: 'outputs.<task> inside a Loop',
  parameters: [{ name: 'outputs', required: true }],
  apply(args, context) {
    const outputs = insideLoops(mapInput(args.outputs!, context), context);
    const value = attributeOf(context.variable('taskrun') ?? null, 'value') ?? null;
    return value === null ? null : (entryOf(outputs, value) ?? null);
  },
});
