/** `now`: the current time as text. */

import { defineFunction, lazy } from '../define.ts';
import { Instant } from '../time-values.ts';

const loadDateTime = lazy(() => import('../java/date-time.ts'));

export const nowFunction = defineFunction({
  name: 'now',
  parameters: [{ name: 'format' }, { name: 'timeZone' }, { name: 'existingFormat' }, { name: 'locale' }],
  apply(args, context) {
    const { dateSettings, formatArgument, inZone, printMoment } = loadDateTime();
    const { zone, locale } = dateSettings(args, context);
    const moment = inZone(Instant.ofEpochMilliseconds(context.now()).epochNanoseconds, zone);
    return printMoment(moment, zone, formatArgument(args, context), locale);
  },
});
