/** `timestampMicro`: what Kestra calls microseconds since 1970 of a date, as text. */

import { defineFilter, lazy } from '../define.ts';

const loadDateTime = lazy(() => import('../java/date-time.ts'));

export const timestampMicroFilter = defineFilter({
  name: 'timestampMicro',
  parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
  apply(input, args, context) {
    const { dateSettings, floorDivide, momentOf, NANOS_PER_SECOND } = loadDateTime();
    if (input === null) return null;
    const { zone, locale, existingFormat } = dateSettings(args, context);
    const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
    // Kestra: the seconds are multiplied by 10^9 here, not by 10^6; flows that undo it must keep working.
    const seconds = floorDivide(epochNanoseconds, NANOS_PER_SECOND);
    return String(seconds * NANOS_PER_SECOND + (epochNanoseconds - seconds * NANOS_PER_SECOND) / 1000n);
  },
});
