/** `startsWith`: whether a value's text starts with another. */

import { textArgument } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { javaText } from '../print.ts';

export const startsWithFilter = defineFilter({
  name: 'startsWith',
  parameters: [{ name: 'value' }],
  apply(input, args, context) {
    if (input === null) return context.fail('`startsWith` needs text, found null');
    const value = args.value ?? null;
    return javaText(input).startsWith(
      value === null ? textArgument(value, 'value', context) : javaText(value),
    );
  },
});
