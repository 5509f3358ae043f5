/** `format`: Java's `String.format` with the input as the format. */

import { textInput } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';

const loadDateConversion = lazy(() => import('../java/date-conversion.ts'));
const loadStringFormat = lazy(() => import('../java/string-format.ts'));

export const formatFilter = defineFilter({
  name: 'format',
  variadic: true,
  apply(input, _args, context, rest) {
    const { dateConversion } = loadDateConversion();
    const { formatString } = loadStringFormat();
    if (input === null) return null;
    return formatString(textInput(input, context), rest, dateConversion(context));
  },
});
