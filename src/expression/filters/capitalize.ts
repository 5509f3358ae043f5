/** `capitalize`: the first character that is not a space in upper case, the rest untouched. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const capitalizeFilter = defineFilter({
  name: 'capitalize',
  apply(input, _args, context) {
    if (input === null) return null;
    return textInput(input, context).replace(/\S/u, (letter) => letter.toUpperCase());
  },
});
