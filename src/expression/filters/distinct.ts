/** `distinct`: a list without repetitions, the first of equal elements stays. */

import { listInput } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { javaText } from '../print.ts';
import { equalValues, isNumber, toDouble, typeName, type Value } from '../values.ts';

export const distinctFilter = defineFilter({
  name: 'distinct',
  apply(input, _args, context) {
    // Kestra: null gives the text `null`.
    if (input === null) return 'null';
    // Only elements with the same text can be equal, which keeps long lists fast.
    const seen = new Map<string, Value[]>();
    return listInput(input, context).filter((item) => {
      const key = isNumber(item) ? `number ${toDouble(item)}` : `${typeName(item)} ${javaText(item)}`;
      const alike = seen.get(key);
      if (alike === undefined) seen.set(key, [item]);
      else if (alike.some((other) => equalValues(other, item))) return false;
      else alike.push(item);
      return true;
    });
  },
});
