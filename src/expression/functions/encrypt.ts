/** `encrypt(key, plaintext)`: text sealed with a base64 key. */

import { IV_SIZE, seal } from '../aes-gcm.ts';
import { textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { randomBytes } from '../random.ts';

export const encryptFunction = defineFunction({
  name: 'encrypt',
  parameters: [{ name: 'key' }, { name: 'plaintext' }],
  apply(args, context) {
    const key = textArgument(args.key, 'key', context);
    const text = textArgument(args.plaintext, 'plaintext', context);
    // Kestra: empty text comes back unchanged.
    return text === '' ? text : seal(key, randomBytes(IV_SIZE, context), text);
  },
});
