/** `string`: a number, or a text that is one, as text. */

import { defineFilter } from '../define.ts';
import { describeType } from '../operators.ts';
import { javaText } from '../print.ts';
import { isNumber } from '../values.ts';

export const stringFilter = defineFilter({
  name: 'string',
  apply(input, _args, context) {
    if (input === null) return null;
    if (isNumber(input)) return javaText(input);
    if (typeof input === 'string' && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(input)) return input;
    return context.fail(
      `\`string\` needs a number, found ${describeType(input)}`,
      "for other values write `~ ''`",
    );
  },
});
