/** `merge`: two lists one behind the other, or two maps of which the right one wins. */

import { defineFilter } from '../define.ts';
import { describeType, MAX_LIST } from '../operators.ts';
import { javaText } from '../print.ts';
import { emptyMap, isList, isMap, MapEntry, mapEntries, type Value } from '../values.ts';

export const mergeFilter = defineFilter({
  name: 'merge',
  parameters: [{ name: 'items' }],
  apply(input, args, context) {
    const items = args.items ?? null;
    if (input === null && items === null) return context.fail('`merge` finds null on both sides');
    if (input === null) return items;
    if (items === null) return input;
    if (isList(input)) {
      const added = isList(items) ? items : isMap(items) ? entriesOf(items) : undefined;
      if (added === undefined) return context.fail(`\`merge\` cannot add ${describeType(items)} to a list`);
      if (input.length + added.length > MAX_LIST)
        return context.fail(`the list would have more than ${MAX_LIST} elements`);
      return [...input, ...added];
    }
    if (!isMap(input)) return context.fail(`\`merge\` needs a list or a map, found ${describeType(input)}`);
    const merged = emptyMap();
    for (const [key, value] of mapEntries(input)) merged[javaText(key)] = value;
    if (isMap(items)) for (const [key, value] of mapEntries(items)) merged[javaText(key)] = value;
    // Kestra: elements of a list become keys and values of the map alike.
    else if (isList(items)) for (const item of items) merged[javaText(item)] = item;
    else return context.fail(`\`merge\` cannot add ${describeType(items)} to a map`);
    return merged;
  },
});

function entriesOf(map: Parameters<typeof mapEntries>[0]): readonly Value[] {
  return mapEntries(map).map(([key, value]) => new MapEntry(key, value));
}
