/** `format`: Java's `String.format` with the input as the format. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { dateConversion } from '../java/date-conversion.ts';
import { formatString } from '../java/string-format.ts';

export const formatFilter = defineFilter({
  name: 'format',
  variadic: true,
  apply(input, _args, context, rest) {
    if (input === null) return null;
    return formatString(textInput(input, context), rest, dateConversion(context));
  },
});
