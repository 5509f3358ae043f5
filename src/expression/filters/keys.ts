/** `keys`: the keys of a map, or the indexes of a list. */

import { defineFilter } from '../define.ts';
import { describeType } from '../operators.ts';
import { isList, isMap, mapEntries } from '../values.ts';

export const keysFilter = defineFilter({
  name: 'keys',
  apply(input, _args, context) {
    if (input === null) return null;
    if (isMap(input)) return mapEntries(input).map(([key]) => key);
    if (isList(input)) return [...input.keys()];
    return context.fail(`\`keys\` needs a map or a list, found ${describeType(input)}`);
  },
});
