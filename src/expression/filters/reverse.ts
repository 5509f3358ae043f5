/** `reverse`: a list backwards, as a copy. */

import { listInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const reverseFilter = defineFilter({
  name: 'reverse',
  apply: (input, _args, context) => (input === null ? null : listInput(input, context).toReversed()),
});
