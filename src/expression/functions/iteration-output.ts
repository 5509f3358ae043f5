/** `iterationOutput(taskId, iteration)`: the `value` output of another iteration, by default the previous one. */

import { integerArgument, optionalText } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { insideLoops } from '../iteration-outputs.ts';
import { attributeOf, entryOf } from '../lookup.ts';
import { isMap, mapEntries } from '../values.ts';

export const iterationOutputFunction = defineFunction({
  name: 'iterationOutput',
  levels: [1],
  replacement: 'loopOutputs(outputs, name)',
  parameters: [{ name: 'taskId' }, { name: 'iteration' }],
  apply(args, context) {
    const current = attributeOf(context.variable('taskrun') ?? null, 'iteration') ?? null;
    if (current === null) return context.fail('`iterationOutput` works inside of loops only');
    const taskId =
      optionalText(args.taskId, 'taskId', context) ??
      attributeOf(context.variable('task') ?? null, 'id') ??
      null;
    const given = args.iteration ?? null;
    const iteration =
      given === null
        ? integerArgument(current, 'iteration', context) - 1
        : integerArgument(
            typeof given === 'string' && /^-?\d+$/.test(given) ? Number(given) : given,
            'iteration',
            context,
          );
    if (iteration < 0) return context.fail(`there is no iteration ${iteration}: the first one is 0`);
    const all = taskId === null ? null : (entryOf(context.variable('outputs') ?? null, taskId) ?? null);
    const outputs = insideLoops(all, context);
    if (!isMap(outputs)) return null;
    const iterations = mapEntries(outputs);
    const found = iterations[iteration];
    if (found === undefined) {
      return context.fail(
        `iteration ${iteration} has no outputs yet, the last one that has is ${iterations.length - 1}`,
      );
    }
    return attributeOf(found[1], 'value') ?? null;
  },
});
