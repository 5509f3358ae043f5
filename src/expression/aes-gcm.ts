/** Kestra's sealed texts: AES-GCM with a 12-byte IV in front and the 16-byte tag at the end, in base64. */

import { type CipherGCMTypes, createCipheriv, createDecipheriv } from 'node:crypto';
import { RuntimeFailure } from './errors.ts';

export const IV_SIZE = 12;
const TAG_SIZE = 16;

const ALGORITHMS: ReadonlyMap<number, CipherGCMTypes> = new Map([
  [16, 'aes-128-gcm'],
  [24, 'aes-192-gcm'],
  [32, 'aes-256-gcm'],
]);

function keyOf(base64: string): { readonly key: Buffer; readonly algorithm: CipherGCMTypes } {
  const key = Buffer.from(base64, 'base64');
  const algorithm = ALGORITHMS.get(key.length);
  if (algorithm === undefined) {
    throw new RuntimeFailure(`the key has ${key.length} bytes`, 'a key is 16, 24 or 32 bytes in base64');
  }
  return { key, algorithm };
}

export function seal(base64Key: string, iv: Uint8Array, text: string): string {
  const { key, algorithm } = keyOf(base64Key);
  const cipher = createCipheriv(algorithm, key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  );
}

/** @throws RuntimeFailure when the text was not sealed with this key */
export function unseal(base64Key: string, sealed: string): string {
  const { key, algorithm } = keyOf(base64Key);
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < IV_SIZE + TAG_SIZE) throw new RuntimeFailure('the encrypted text is too short');
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, IV_SIZE), { authTagLength: TAG_SIZE });
  decipher.setAuthTag(bytes.subarray(-TAG_SIZE));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV_SIZE, -TAG_SIZE)), decipher.final()]).toString(
      'utf8',
    );
  } catch {
    throw new RuntimeFailure('the text was not encrypted with this key, or it was changed since');
  }
}
