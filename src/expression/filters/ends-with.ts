/** `endsWith`: whether a value's text ends with another. */

import { textArgument } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { javaText } from '../print.ts';

export const endsWithFilter = defineFilter({
  name: 'endsWith',
  parameters: [{ name: 'value' }],
  apply(input, args, context) {
    if (input === null) return context.fail('`endsWith` needs text, found null');
    const value = args.value ?? null;
    return javaText(input).endsWith(value === null ? textArgument(value, 'value', context) : javaText(value));
  },
});
