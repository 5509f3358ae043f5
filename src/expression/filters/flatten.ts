/** `flatten`: lists inside a list dissolved, one level deep. */

import { listInput } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { MAX_LIST } from '../operators.ts';
import { isList, type Value } from '../values.ts';

export const flattenFilter = defineFilter({
  name: 'flatten',
  apply(input, _args, context) {
    if (input === null) return null;
    const list = listInput(input, context);
    const size = list.reduce((sum: number, item) => sum + (isList(item) ? item.length : 1), 0);
    if (size > MAX_LIST) return context.fail(`the list would have more than ${MAX_LIST} elements`);
    return list.flatMap((item): readonly Value[] => (isList(item) ? item : [item]));
  },
});
