/** `timestamp`: whole seconds since 1970 of a date. */

import { defineFilter, lazy } from '../define.ts';
import { makeInteger } from '../values.ts';

const loadDateTime = lazy(() => import('../java/date-time.ts'));

export const timestampFilter = defineFilter({
  name: 'timestamp',
  parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
  apply(input, args, context) {
    const { dateSettings, floorDivide, momentOf, NANOS_PER_SECOND } = loadDateTime();
    if (input === null) return null;
    const { zone, locale, existingFormat } = dateSettings(args, context);
    const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
    return makeInteger(floorDivide(epochNanoseconds, NANOS_PER_SECOND));
  },
});
