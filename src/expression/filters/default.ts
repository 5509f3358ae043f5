/** `default`: another value where the input is undefined, null, blank text, or an empty list or map. */

import { defineFilter } from '../define.ts';
import { isEmptyValue } from '../tests/empty.ts';

export const defaultFilter = defineFilter({
  name: 'default',
  parameters: [{ name: 'default', default: null }],
  catchesUndefined: true,
  apply: (input, args) => (isEmptyValue(input) ? args.default! : input),
});
