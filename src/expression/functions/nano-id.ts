/** `nanoId(length, alphabet)`: a short random id. */

import { integerArgument, optionalText } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { randomBelow } from '../random.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-';
const MAX_LENGTH = 1000;

export const nanoIdFunction = defineFunction({
  name: 'nanoId',
  parameters: [{ name: 'length', default: 21 }, { name: 'alphabet' }],
  apply(args, context) {
    const length = integerArgument(args.length, 'length', context);
    if (length < 1 || length > MAX_LENGTH)
      return context.fail(`the length of \`nanoId\` has to be 1 to ${MAX_LENGTH}, found ${length}`);
    const alphabet = [...(optionalText(args.alphabet, 'alphabet', context) ?? ALPHABET)];
    if (alphabet.length === 0) return context.fail('the alphabet of `nanoId` is empty');
    const bound = BigInt(alphabet.length);
    return Array.from({ length }, () => alphabet[Number(randomBelow(bound, context))]).join('');
  },
});
