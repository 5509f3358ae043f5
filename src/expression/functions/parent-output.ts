/** `parentOutput(index)`: the outputs of an enclosing task, by default the direct parent. */

import { integerArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { attributeOf, entryOf } from '../lookup.ts';
import { isList } from '../values.ts';

export const parentOutputFunction = defineFunction({
  name: 'parentOutput',
  levels: [1],
  parameters: [{ name: 'index' }],
  apply(args, context) {
    let parent = context.variable('parent') ?? null;
    if (args.index != null) {
      const index = integerArgument(args.index, 'index', context);
      const parents = context.variable('parents') ?? null;
      const count = isList(parents) ? parents.length : 0;
      // Kestra: 0 is the outermost parent.
      const found = isList(parents) && index >= 0 ? parents.toReversed()[index] : undefined;
      if (found === undefined) return context.fail(`there is no parent ${index}, this task has ${count}`);
      parent = found;
    }
    const id = attributeOf(attributeOf(parent, 'task') ?? null, 'id') ?? null;
    if (id === null) return context.fail('`parentOutput` works inside of other tasks only');
    const outputs = entryOf(context.variable('outputs') ?? null, id) ?? null;
    const value = attributeOf(attributeOf(parent, 'taskrun') ?? null, 'value') ?? null;
    return value === null ? outputs : (entryOf(outputs, value) ?? null);
  },
});
