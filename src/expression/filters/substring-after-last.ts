/** `substringAfterLast`: what stands behind the last separator; nothing when there is none. */

import { textArgument, textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const substringAfterLastFilter = defineFilter({
  name: 'substringAfterLast',
  parameters: [{ name: 'separator' }],
  apply(input, args, context) {
    const separator = textArgument(args.separator, 'separator', context);
    if (input === null) return null;
    const text = textInput(input, context);
    const at = text.lastIndexOf(separator);
    return at === -1 ? '' : text.slice(at + separator.length);
  },
});
