/** `sha512`: digest of a text's UTF-8 bytes, in lower-case hexadecimal digits. */

import { createHash } from 'node:crypto';
import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const sha512Filter = defineFilter({
  name: 'sha512',
  apply: (input, _args, context) =>
    input === null ? null : createHash('sha512').update(textInput(input, context), 'utf8').digest('hex'),
});
