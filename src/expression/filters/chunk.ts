/** `chunk`: a list cut into lists of at most `size` elements. */

import { integerArgument, listInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const chunkFilter = defineFilter({
  name: 'chunk',
  parameters: [{ name: 'size' }],
  apply(input, args, context) {
    const size = integerArgument(args.size, 'size', context);
    if (size < 1) return context.fail(`the size of a chunk has to be at least 1, found ${size}`);
    if (input === null) return null;
    const list = listInput(input, context);
    return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
      list.slice(index * size, (index + 1) * size),
    );
  },
});
