/** Dates as the calendar functions read them: the fields that stand in the text, never moved into another zone. */

import type { CallContext } from '../define.ts';
import { describeType } from '../operators.ts';
import {
  type DateFields,
  epochDay,
  Instant,
  LocalDate,
  LocalDateTime,
  type TimeFields,
  ZonedDateTime,
} from '../time-values.ts';
import type { Value } from '../values.ts';
import { readDate } from './date-parse.ts';
import type { DateParts } from './date-parts.ts';
import { dateFormat } from './named-formats.ts';
import { dayOfWeek } from './week-fields.ts';
import { offsetAt, parseZone } from './zone.ts';

export interface CalendarDate {
  readonly date: DateFields;
  /** Undefined when only a date is given. */
  readonly time: TimeFields | undefined;
}

export const WEEKDAYS: readonly string[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

const FORMATS = ['iso_date_time', 'iso_date'] as const;

function partsOfText(text: string): DateParts | undefined {
  for (const name of FORMATS) {
    const parts = readDate(text, dateFormat(name, 'en'), 'en');
    if (parts?.date !== undefined) return parts;
  }
  return undefined;
}

function refuse(value: Value | undefined, argument: string, context: CallContext): never {
  if (value === undefined || value === null)
    return context.fail(`\`${context.name}\` needs the argument \`${argument}\``);
  const found = typeof value === 'string' ? `"${value}"` : describeType(value);
  return context.fail(
    `argument \`${argument}\` of \`${context.name}\` has to be a date, found ${found}`,
    'write it as 2025-01-31, 2025-01-31T08:00:00 or 2025-01-31T08:00:00Z',
  );
}

/** Kestra: the fields of a date as they are written, in its own offset. A moment without offset is shown in the zone. */
export function calendarDate(value: Value | undefined, argument: string, context: CallContext): CalendarDate {
  if (typeof value === 'string') {
    const parts = partsOfText(value);
    if (parts?.date !== undefined) return { date: parts.date, time: parts.time };
  } else if (value instanceof ZonedDateTime || value instanceof LocalDateTime) {
    return { date: value.fields, time: value.fields };
  } else if (value instanceof Instant) {
    const { fields } = new ZonedDateTime(
      value.epochNanoseconds,
      offsetAt(parseZone(context.timeZone), value.epochNanoseconds),
    );
    return { date: fields, time: fields };
  } else if (value instanceof LocalDate) {
    return { date: value, time: undefined };
  }
  return refuse(value, argument, context);
}

/** Nanoseconds since the epoch of a date that says where it is. */
export function zonedMoment(value: Value | undefined, argument: string, context: CallContext): bigint {
  if (value instanceof ZonedDateTime || value instanceof Instant) return value.epochNanoseconds;
  if (typeof value !== 'string') return refuse(value, argument, context);
  const parts = readDate(value, dateFormat('iso_zoned_date_time', 'en'), 'en');
  if (parts?.date === undefined || parts.time === undefined || parts.offsetSeconds === undefined) {
    return context.fail(
      `argument \`${argument}\` of \`${context.name}\` has to be a date with a time and an offset, found "${value}"`,
      'write it as 2025-01-31T08:00:00Z or 2025-01-31T08:00:00+01:00',
    );
  }
  const { year, month, day } = parts.date;
  const { hour, minute, second, nanosecond } = parts.time;
  const seconds =
    epochDay({ year, month, day }) * 86_400 + hour * 3600 + minute * 60 + second - parts.offsetSeconds;
  return BigInt(seconds) * 1_000_000_000n + BigInt(nanosecond);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: DateFields): number {
  return dayOfWeek(epochDay(date));
}

/** Number of a weekday by its English name in either case. */
export function weekdayArgument(name: string, argument: string, context: CallContext): number {
  const index = WEEKDAYS.indexOf(name.trim().toUpperCase());
  if (index !== -1) return index + 1;
  return context.fail(
    `argument \`${argument}\` of \`${context.name}\` has no weekday "${name.trim()}"`,
    `write one of ${WEEKDAYS.join(', ')}`,
  );
}
