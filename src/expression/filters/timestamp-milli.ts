/** `timestampMilli`: milliseconds since 1970 of a date, as text. */

import { defineFilter } from '../define.ts';
import { dateSettings, floorDivide, momentOf } from '../java/date-time.ts';

export const timestampMilliFilter = defineFilter({
  name: 'timestampMilli',
  parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
  apply(input, args, context) {
    if (input === null) return null;
    const { zone, locale, existingFormat } = dateSettings(args, context);
    const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
    return String(floorDivide(epochNanoseconds, 1_000_000n));
  },
});
