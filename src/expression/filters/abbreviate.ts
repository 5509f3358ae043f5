/** `abbreviate`: cuts long text and marks the cut with three dots. */

import { integerArgument, textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const abbreviateFilter = defineFilter({
  name: 'abbreviate',
  parameters: [{ name: 'length' }],
  apply(input, args, context) {
    const length = integerArgument(args.length, 'length', context);
    if (length < 0) return context.fail('the length of `abbreviate` cannot be negative');
    if (input === null) return null;
    const text = textInput(input, context);
    if (text.length < length || text.length <= 3) return text;
    // Kestra: no room for the dots, so the text is cut plainly.
    return length <= 3 ? text.slice(0, length) : `${text.slice(0, length - 3)}...`;
  },
});
