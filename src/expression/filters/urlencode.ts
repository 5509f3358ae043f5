/** `urlencode`: text for the query of a URL, in the form encoding: a space is `+`. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const urlencodeFilter = defineFilter({
  name: 'urlencode',
  apply(input, _args, context) {
    if (input === null) return null;
    // Java writes a question mark for half of a surrogate pair; encodeURIComponent would throw.
    const text = textInput(input, context).replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '?',
    );
    return encodeURIComponent(text)
      .replaceAll('%20', '+')
      .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  },
});
