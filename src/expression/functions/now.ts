/** `now`: the current time as text. */

import { defineFunction } from '../define.ts';
import { dateSettings, formatArgument, inZone, printMoment } from '../java/date-time.ts';
import { Instant } from '../time-values.ts';

export const nowFunction = defineFunction({
  name: 'now',
  parameters: [{ name: 'format' }, { name: 'timeZone' }, { name: 'existingFormat' }, { name: 'locale' }],
  apply(args, context) {
    const { zone, locale } = dateSettings(args, context);
    const moment = inZone(Instant.ofEpochMilliseconds(context.now()).epochNanoseconds, zone);
    return printMoment(moment, zone, formatArgument(args, context), locale);
  },
});
