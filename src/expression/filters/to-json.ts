/** `toJson`: compact JSON of any value. */

import { defineFilter } from '../define.ts';
import { jsonText } from '../print.ts';

export const toJsonFilter = defineFilter({
  name: 'toJson',
  apply: (input) => jsonText(input),
});
