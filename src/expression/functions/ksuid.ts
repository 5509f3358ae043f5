/** `ksuid()`: 27 base-62 characters of a time in seconds and 128 random bits; sorts by time. */

import { defineFunction } from '../define.ts';
import { randomBytes } from '../random.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The epoch of these ids, in seconds of Unix time. */
const EPOCH = 1_400_000_000;

export const ksuidFunction = defineFunction({
  name: 'ksuid',
  apply(_args, context) {
    const seconds = BigInt(Math.floor(context.now() / 1000) - EPOCH);
    let value = randomBytes(16, context).reduce(
      (sum, byte) => (sum << 8n) | BigInt(byte),
      BigInt.asUintN(32, seconds),
    );
    let text = '';
    for (let index = 0; index < 27; index++) {
      text = ALPHABET[Number(value % 62n)]! + text;
      value /= 62n;
    }
    return text;
  },
});
