/** `slugify`: text as it can stand in a URL, lower-case letters and digits with single dashes. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const slugifyFilter = defineFilter({
  name: 'slugify',
  apply(input, _args, context) {
    if (input === null) return null;
    return textInput(input, context)
      .replace(/[ \t\n\v\f\r]/g, '-')
      .normalize('NFD')
      .replace(/[^A-Za-z0-9_-]/g, '')
      .replace(/[_-]+/g, '-')
      .replace(/^-/, '')
      .replace(/-$/, '')
      .toLowerCase();
  },
});
