/** `timestampMilli`: milliseconds since 1970 of a date, as text. */

import { defineFilter, lazy } from '../define.ts';

const loadDateTime = lazy(() => import('../java/date-time.ts'));

export const timestampMilliFilter = defineFilter({
  name: 'timestampMilli',
  parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
  apply(input, args, context) {
    const { dateSettings, floorDivide, momentOf } = loadDateTime();
    if (input === null) return null;
    const { zone, locale, existingFormat } = dateSettings(args, context);
    const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
    return String(floorDivide(epochNanoseconds, 1_000_000n));
  },
});
