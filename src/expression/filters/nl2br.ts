/** `nl2br`: line breaks as HTML's `<br />`. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const nl2brFilter = defineFilter({
  name: 'nl2br',
  apply: (input, _args, context) =>
    input === null ? null : textInput(input, context).replace(/\r\n|\n\r|\n|\r/g, '<br />'),
});
