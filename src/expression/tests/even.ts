/** `is even`: an integer that 2 divides. */

import { type CallContext, defineTest } from '../define.ts';
import { describeType } from '../operators.ts';
import { isInteger, toBigInt, type Value } from '../values.ts';

export const evenTest = defineTest({
  name: 'even',
  apply: (input, _args, context) => isEven(input, context),
});

/** Kestra: a double is refused even where it is integral. */
export function isEven(input: Value, context: CallContext): boolean {
  if (!isInteger(input))
    return context.fail(`\`is ${context.name}\` needs an integer, found ${describeType(input)}`);
  return toBigInt(input) % 2n === 0n;
}
