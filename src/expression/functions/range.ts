/** `range(start, end, increment)`: an inclusive list of integers or single characters. */

import { defineFunction } from '../define.ts';
import { range } from '../operators.ts';

export const rangeFunction = defineFunction({
  name: 'range',
  parameters: [
    { name: 'start', required: true },
    { name: 'end', required: true },
    { name: 'increment', default: 1 },
  ],
  apply(args, context) {
    const elements = range(args.start!, args.end!, args.increment!);
    context.spend(elements.length);
    return elements;
  },
});
