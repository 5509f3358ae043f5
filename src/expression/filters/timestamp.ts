/** `timestamp`: whole seconds since 1970 of a date. */

import { defineFilter } from '../define.ts';
import { dateSettings, floorDivide, momentOf, NANOS_PER_SECOND } from '../java/date-time.ts';
import { makeInteger } from '../values.ts';

export const timestampFilter = defineFilter({
  name: 'timestamp',
  parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
  apply(input, args, context) {
    if (input === null) return null;
    const { zone, locale, existingFormat } = dateSettings(args, context);
    const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
    return makeInteger(floorDivide(epochNanoseconds, NANOS_PER_SECOND));
  },
});
