/** `title`: the first letter of every word in upper case, the rest untouched. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const titleFilter = defineFilter({
  name: 'title',
  apply: (input, _args, context) =>
    input === null
      ? null
      : textInput(input, context).replace(
          /(^|\s)(\S)/gu,
          (_, space: string, letter: string) => space + letter.toUpperCase(),
        ),
});
