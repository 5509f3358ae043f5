/** `abs`: a number without its sign; integers stay integers. */

import { numberInput } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { isInteger, makeDouble, makeInteger, toBigInt, toDouble } from '../values.ts';

export const absFilter = defineFilter({
  name: 'abs',
  apply(input, _args, context) {
    const number = numberInput(input, context);
    if (!isInteger(number)) return makeDouble(Math.abs(toDouble(number)));
    const value = toBigInt(number);
    return makeInteger(value < 0n ? -value : value);
  },
});
