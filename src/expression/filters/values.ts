/** `values`: the values of a map. */

import { mapInput } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { mapEntries } from '../values.ts';

export const valuesFilter = defineFilter({
  name: 'values',
  apply: (input, _args, context) =>
    input === null ? null : mapEntries(mapInput(input, context)).map(([, value]) => value),
});
