/** `base64decode`: base64 back to UTF-8 text. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

export const base64decodeFilter = defineFilter({
  name: 'base64decode',
  apply(input, _args, context) {
    if (input === null) return null;
    const text = textInput(input, context);
    if (!BASE64.test(text)) return context.fail('the text is not base64');
    return Buffer.from(text, 'base64').toString('utf8');
  },
});
