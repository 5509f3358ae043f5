/** `trim`: text without spaces and control characters at its ends. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { javaTrim } from '../lookup.ts';

export const trimFilter = defineFilter({
  name: 'trim',
  apply: (input, _args, context) => (input === null ? null : javaTrim(textInput(input, context))),
});
