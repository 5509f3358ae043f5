/** `length`: size of a text (UTF-16), list or map; 0 for everything else. */

import { defineFilter } from '../define.ts';
import { isList, isMap, mapSize } from '../values.ts';

export const lengthFilter = defineFilter({
  name: 'length',
  apply(input) {
    if (typeof input === 'string' || isList(input)) return input.length;
    return isMap(input) ? mapSize(input) : 0;
  },
});
