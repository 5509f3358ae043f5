/** `slice`: a part of a text or list, from one index up to another. */

import { integerArgument } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { describeType } from '../operators.ts';
import { isList } from '../values.ts';

export const sliceFilter = defineFilter({
  name: 'slice',
  parameters: [{ name: 'fromIndex', default: 0 }, { name: 'toIndex' }],
  apply(input, args, context) {
    if (input === null) return null;
    if (typeof input !== 'string' && !isList(input)) {
      return context.fail(`\`slice\` needs text or a list, found ${describeType(input)}`);
    }
    const from = integerArgument(args.fromIndex, 'fromIndex', context);
    const to = args.toIndex == null ? input.length : integerArgument(args.toIndex, 'toIndex', context);
    if (from < 0 || to < 0) return context.fail('the indexes of `slice` cannot be negative');
    if (to > input.length) return context.fail(`\`slice\` ends at ${to}, behind the end at ${input.length}`);
    if (from >= to)
      return context.fail(
        `\`slice\` from ${from} to ${to} is empty`,
        '`fromIndex` has to be less than `toIndex`',
      );
    return input.slice(from, to);
  },
});
