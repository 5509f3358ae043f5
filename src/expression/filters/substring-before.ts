/** `substringBefore`: what stands in front of the first separator; the whole text when there is none. */

import { textArgument, textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const substringBeforeFilter = defineFilter({
  name: 'substringBefore',
  parameters: [{ name: 'separator' }],
  apply(input, args, context) {
    const separator = textArgument(args.separator, 'separator', context);
    if (input === null) return null;
    const text = textInput(input, context);
    const at = text.indexOf(separator);
    return at === -1 ? text : text.slice(0, at);
  },
});
