/** `upper`: a value's Java text in upper case. */

import { defineFilter } from '../define.ts';
import { javaText } from '../print.ts';

export const upperFilter = defineFilter({
  name: 'upper',
  apply: (input) => (input === null ? null : javaText(input).toUpperCase()),
});
