/** `rsort`: a list in descending order, as a copy. */

import { listInput } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { sorted } from './sort.ts';

export const rsortFilter = defineFilter({
  name: 'rsort',
  apply: (input, _args, context) =>
    input === null ? null : sorted(listInput(input, context), context).reverse(),
});
