/** `timestampNano`: nanoseconds since 1970 of a date, as text. */

import { defineFilter, lazy } from '../define.ts';

const loadDateTime = lazy(() => import('../java/date-time.ts'));

export const timestampNanoFilter = defineFilter({
  name: 'timestampNano',
  parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
  apply(input, args, context) {
    const { dateSettings, momentOf } = loadDateTime();
    if (input === null) return null;
    const { zone, locale, existingFormat } = dateSettings(args, context);
    return String(momentOf(input, zone, existingFormat, locale).epochNanoseconds);
  },
});
