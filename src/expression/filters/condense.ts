/** `condense`: text without its line breaks. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const condenseFilter = defineFilter({
  name: 'condense',
  apply: (input, _args, context) =>
    input === null ? null : textInput(input, context).replace(/[\r\n]+/g, ''),
});
