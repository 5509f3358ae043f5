/** Dates and times of rows as texts of given formats. */

import { inZone, momentOf, printMoment } from '../../expression/java/date-time.ts';
import { parseZone } from '../../expression/java/zone.ts';
import { Instant, LocalDate, LocalDateTime, LocalTime, ZonedDateTime } from '../../expression/time-values.ts';
import type { Value } from '../../expression/values.ts';
import { text } from '../../plugin/property.ts';

export const timeFormatProperties = {
  dateFormat: text({ description: 'Java pattern of dates.', default: 'yyyy-MM-dd' }),
  timeFormat: text({ description: 'Java pattern of times of day.', default: 'HH:mm:ss[XXX]' }),
  dateTimeFormat: text({
    description: 'Java pattern of dates with a time.',
    default: "yyyy-MM-dd'T'HH:mm:ss.SSS[XXX]",
  }),
  timeZoneId: text({
    description: 'Time zone that moments with an offset are shown in; those of UTC stay there.',
    default: 'UTC',
  }),
};

const UTC = parseZone('Z');

/** Optional parts of a pattern that print an offset or a zone, which local times do not have. */
const ZONE_PART = /\[[^\]]*[XxZzVO][^\]]*\]/g;

/** The text of a time value; undefined for all others. May throw Pending and RuntimeFailure. */
export function timeTexts(formats: {
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly dateTimeFormat: string;
  readonly timeZoneId: string;
}): (value: Value) => string | undefined {
  const { dateFormat, timeFormat, dateTimeFormat, timeZoneId } = formats;
  return (value) => {
    if (value instanceof Instant)
      return printMoment(inZone(value.epochNanoseconds, UTC), UTC, dateTimeFormat, 'en');
    if (value instanceof ZonedDateTime) {
      const zone = parseZone(timeZoneId);
      return printMoment(inZone(value.epochNanoseconds, zone), zone, dateTimeFormat, 'en');
    }
    if (value instanceof LocalDateTime) {
      return printMoment(
        momentOf(value, UTC, undefined, 'en'),
        UTC,
        dateTimeFormat.replace(ZONE_PART, ''),
        'en',
      );
    }
    if (value instanceof LocalDate)
      return printMoment(momentOf(value, UTC, undefined, 'en'), UTC, dateFormat, 'en');
    if (value instanceof LocalTime) {
      const moment = momentOf(new LocalDateTime(new LocalDate(1970, 1, 1), value), UTC, undefined, 'en');
      return printMoment(moment, UTC, timeFormat.replace(ZONE_PART, ''), 'en');
    }
    return undefined;
  };
}
