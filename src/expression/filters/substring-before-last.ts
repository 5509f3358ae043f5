/** `substringBeforeLast`: what stands in front of the last separator; the whole text when there is none. */

import { textArgument, textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const substringBeforeLastFilter = defineFilter({
  name: 'substringBeforeLast',
  parameters: [{ name: 'separator' }],
  apply(input, args, context) {
    const separator = textArgument(args.separator, 'separator', context);
    if (input === null) return null;
    const text = textInput(input, context);
    const at = text.lastIndexOf(separator);
    return at === -1 ? text : text.slice(0, at);
  },
});
