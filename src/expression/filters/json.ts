/** `json`: the older name of `toJson`. */

import { defineFilter } from '../define.ts';
import { jsonText } from '../print.ts';

export const jsonFilter = defineFilter({
  name: 'json',
  levels: [1],
  replacement: 'toJson',
  apply: (input) => jsonText(input),
});
