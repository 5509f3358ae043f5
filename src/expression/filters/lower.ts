/** `lower`: a value's Java text in lower case. */

import { defineFilter } from '../define.ts';
import { javaText } from '../print.ts';

export const lowerFilter = defineFilter({
  name: 'lower',
  apply: (input) => (input === null ? null : javaText(input).toLowerCase()),
});
