/** `dateAdd`: a date moved by an amount of a unit, back or forth. */

import { textArgument } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';
import { describeType } from '../operators.ts';
import { isInteger, toBigInt } from '../values.ts';

const loadDateTime = lazy(() => import('../java/date-time.ts'));

export const dateAddFilter = defineFilter({
  name: 'dateAdd',
  parameters: [
    { name: 'amount' },
    { name: 'unit' },
    { name: 'format' },
    { name: 'timeZone' },
    { name: 'existingFormat' },
    { name: 'locale' },
  ],
  apply(input, args, context) {
    const { addToMoment, dateSettings, formatArgument, momentOf, printMoment } = loadDateTime();
    if (input === null) return null;
    const amount = args.amount;
    if (amount === undefined || amount === null) return context.fail('`dateAdd` needs the argument `amount`');
    if (!isInteger(amount)) {
      return context.fail(
        `argument \`amount\` of \`dateAdd\` has to be an integer, found ${describeType(amount)}`,
      );
    }
    const unit = textArgument(args.unit, 'unit', context);
    const { zone, locale, existingFormat } = dateSettings(args, context);
    const moment = momentOf(input, zone, existingFormat, locale);
    const moved = addToMoment(moment, zone, toBigInt(amount), unit);
    return printMoment(moved, zone, formatArgument(args, context), locale);
  },
});
