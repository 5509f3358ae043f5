/** `is json`: text that is one JSON value. */

import { defineTest } from '../define.ts';
import { isJson } from '../json-text.ts';

export const jsonTest = defineTest({
  name: 'json',
  apply: (input) => typeof input === 'string' && isJson(input),
});
