/** `date`: a date in another format, zone or language. */

import { defineFilter, lazy } from '../define.ts';

const loadDateTime = lazy(() => import('../java/date-time.ts'));

export const dateFilter = defineFilter({
  name: 'date',
  parameters: [{ name: 'format' }, { name: 'timeZone' }, { name: 'existingFormat' }, { name: 'locale' }],
  apply(input, args, context) {
    const { dateSettings, formatArgument, momentOf, printMoment } = loadDateTime();
    if (input === null) return null;
    const { zone, locale, existingFormat } = dateSettings(args, context);
    const moment = momentOf(input, zone, existingFormat, locale);
    return printMoment(moment, zone, formatArgument(args, context), locale);
  },
});
