/** `sort`: a list in ascending order, as a copy. */

import { listInput } from '../checks.ts';
import { type CallContext, defineFilter } from '../define.ts';
import { compareNumbers, describeType } from '../operators.ts';
import { compareTimes, isTimeValue } from '../time-values.ts';
import { isNumber, type Value } from '../values.ts';

export const sortFilter = defineFilter({
  name: 'sort',
  apply: (input, _args, context) => (input === null ? null : sorted(listInput(input, context), context)),
});

/** Kestra: all elements have to be of one kind that has an order. */
export function sorted(list: readonly Value[], context: CallContext): Value[] {
  if (list.length === 1) naturalOrder(list[0]!, list[0]!, context);
  return list.toSorted((left, right) => naturalOrder(left, right, context));
}

function naturalOrder(left: Value, right: Value, context: CallContext): number {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) ?? 0;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (isTimeValue(left) && isTimeValue(right)) {
    const order = compareTimes(left, right);
    if (order !== undefined) return order;
  }
  return context.fail(`\`${context.name}\` cannot order ${describeType(left)} and ${describeType(right)}`);
}
