/** Random identifiers in Kestra's shape. */

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Fills and returns the given bytes with random ones; the port behind which randomness stays replaceable. */
export type RandomBytes = (size: number) => Uint8Array;

/** A 22-character base-62 id of 128 random bits, the form of Kestra's execution and task-run ids. */
export function friendlyId(randomBytes: RandomBytes): string {
  let value = 0n;
  for (const byte of randomBytes(16)) value = (value << 8n) | BigInt(byte);
  let id = '';
  for (let index = 0; index < 22; index++) {
    id = ALPHABET[Number(value % 62n)]! + id;
    value /= 62n;
  }
  return id;
}
