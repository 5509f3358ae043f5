/** `nindent`: as `indent`, with a line break and the indentation in front of the first line too. */

import { defineFilter } from '../define.ts';
import { indented } from './indent.ts';

export const nindentFilter = defineFilter({
  name: 'nindent',
  parameters: [{ name: 'amount' }, { name: 'prefix', default: ' ' }],
  apply: (input, args, context) => indented(input, args, context, true),
});
