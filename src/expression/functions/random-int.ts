/** `randomInt(lower, upper)`: a random integer, `upper` excluded. */

import { integerArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { randomBelow } from '../random.ts';
import { makeInteger } from '../values.ts';

export const randomIntFunction = defineFunction({
  name: 'randomInt',
  parameters: [{ name: 'lower' }, { name: 'upper' }],
  apply(args, context) {
    const lower = BigInt(integerArgument(args.lower, 'lower', context));
    const upper = BigInt(integerArgument(args.upper, 'upper', context));
    if (upper <= lower)
      return context.fail(`\`upper\` (${upper}) has to be greater than \`lower\` (${lower})`);
    return makeInteger(lower + randomBelow(upper - lower, context));
  },
});
