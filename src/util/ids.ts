/** Random identifiers in Kestra's shape. */

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Fills and returns the given bytes with random ones; the port behind which randomness stays replaceable. */
export type RandomBytes = (size: number) => Uint8Array;

/** Two digits of base 62 at once, by value. */
const PAIRS = Array.from(
  { length: 62 * 62 },
  (_, value) => ALPHABET[Math.floor(value / 62)]! + ALPHABET[value % 62]!,
);

/** A 22-character base-62 id of 128 random bits, the form of Kestra's execution and task-run ids. */
export function friendlyId(randomBytes: RandomBytes): string {
  const bytes = randomBytes(16);
  // Long division of eight 16-bit digits by 62², least significant pair of letters first.
  const digits = new Array<number>(8);
  for (let index = 0; index < 8; index++) digits[index] = (bytes[2 * index]! << 8) | bytes[2 * index + 1]!;
  let id = '';
  for (let pair = 0; pair < 11; pair++) {
    let rest = 0;
    for (let index = 0; index < 8; index++) {
      const value = rest * 0x10000 + digits[index]!;
      digits[index] = Math.floor(value / PAIRS.length);
      rest = value % PAIRS.length;
    }
    id = PAIRS[rest]! + id;
  }
  return id;
}
