/** `decrypt(key, encrypted)`: the text inside what `encrypt` sealed. */

import { unseal } from '../aes-gcm.ts';
import { textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';

export const decryptFunction = defineFunction({
  name: 'decrypt',
  parameters: [{ name: 'key' }, { name: 'encrypted' }],
  apply(args, context) {
    const key = textArgument(args.key, 'key', context);
    const sealed = textArgument(args.encrypted, 'encrypted', context);
    return sealed === '' ? sealed : unseal(key, sealed);
  },
});
