/** `base64encode`: the UTF-8 bytes of a value's text in base64. */

import { defineFilter } from '../define.ts';
import { javaText } from '../print.ts';

export const base64encodeFilter = defineFilter({
  name: 'base64encode',
  apply: (input) => (input === null ? null : Buffer.from(javaText(input), 'utf8').toString('base64')),
});
