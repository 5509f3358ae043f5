/** `numberFormat`: a number by a pattern such as `#,##0.00`, ties to the even digit. */

import { numberInput, optionalText } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';
import { isInteger, toBigInt, toDouble } from '../values.ts';

const loadDecimalFormat = lazy(() => import('../java/decimal-format.ts'));

export const numberFormatFilter = defineFilter({
  name: 'numberFormat',
  parameters: [{ name: 'format' }],
  apply(input, args, context) {
    const { DEFAULT_PATTERN, formatDecimal, parseDecimalPattern } = loadDecimalFormat();
    if (input === null) return null;
    const number = numberInput(input, context);
    const pattern = parseDecimalPattern(optionalText(args.format, 'format', context) ?? DEFAULT_PATTERN);
    return formatDecimal(isInteger(number) ? toBigInt(number) : toDouble(number), pattern);
  },
});
