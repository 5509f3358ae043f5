/** `first`: the first element of a list or the first character of a text. */

import { defineFilter } from '../define.ts';
import { describeType } from '../operators.ts';
import { isList } from '../values.ts';

export const firstFilter = defineFilter({
  name: 'first',
  apply(input, _args, context) {
    if (input === null) return null;
    if (isList(input)) return input[0] ?? null;
    if (typeof input !== 'string')
      return context.fail(`\`first\` needs a list or text, found ${describeType(input)}`);
    if (input === '') return context.fail('`first` finds no character in empty text');
    return String.fromCodePoint(input.codePointAt(0)!);
  },
});
