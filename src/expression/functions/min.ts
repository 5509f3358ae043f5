/** `min(…)`: the smallest of its arguments. */

import { numberInput } from '../checks.ts';
import { type CallContext, defineFunction } from '../define.ts';
import { less } from '../operators.ts';
import { isList, type Value } from '../values.ts';

export const minFunction = defineFunction({
  name: 'min',
  apply: (_args, context, rest) => extreme(rest, context, less),
});

/** Kestra: null is passed over, the first of equal values wins, a lone list comes back as it is. */
export function extreme(
  values: readonly Value[],
  context: CallContext,
  wins: (a: Value, b: Value) => boolean,
): Value {
  if (values.length === 1 && isList(values[0])) return values[0];
  let best: Value = null;
  for (const value of values) {
    if (value === null) continue;
    const number = numberInput(value, context);
    if (best === null || wins(number, best)) best = number;
  }
  return best;
}
