/** `last`: the last element of a list or the last character of a text. */

import { defineFilter } from '../define.ts';
import { describeType } from '../operators.ts';
import { isList } from '../values.ts';

export const lastFilter = defineFilter({
  name: 'last',
  apply(input, _args, context) {
    if (input === null) return null;
    if (isList(input)) return input.at(-1) ?? null;
    if (typeof input !== 'string')
      return context.fail(`\`last\` needs a list or text, found ${describeType(input)}`);
    if (input === '') return context.fail('`last` finds no character in empty text');
    return /[\ud800-\udbff][\udc00-\udfff]$/.test(input) ? input.slice(-2) : input.slice(-1);
  },
});
