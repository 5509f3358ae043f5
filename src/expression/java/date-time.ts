/** What every date filter and function does: take any kind of date, place it in a zone, move it, print it. */

import { nearest } from '../../util/nearest.ts';
import { optionalText } from '../checks.ts';
import type { Arguments, CallContext } from '../define.ts';
import { RuntimeFailure } from '../errors.ts';
import { describeType } from '../operators.ts';
import {
  Duration,
  dateOfEpochDay,
  epochDay,
  Instant,
  instantOfFields,
  isTimeValue,
  LocalDate,
  LocalDateTime,
  LocalTime,
  type TimeFields,
  ZonedDateTime,
} from '../time-values.ts';
import { isInteger, type Value } from '../values.ts';
import { formatDate } from './date-format.ts';
import { parseLocale } from './date-names.ts';
import { readDate } from './date-parse.ts';
import { type DateParts, daysInMonth } from './date-parts.ts';
import { dateFormat, nearestFormatName } from './named-formats.ts';
import { instantInZone, offsetAt, parseZone, type Zone } from './zone.ts';

export const NANOS_PER_SECOND = 1_000_000_000n;
const SECOND = NANOS_PER_SECOND;
const NOON: TimeFields = { hour: 12, minute: 0, second: 0, nanosecond: 0 };
const MIDNIGHT: TimeFields = { hour: 0, minute: 0, second: 0, nanosecond: 0 };

/** java.time's range of an Instant is wider; beyond this no zone can place a moment. */
const FARTHEST = 8_640_000_000_000n * SECOND;

/** Kestra: what a text is read with when no format is given, in this order. */
const DEFAULT_FORMATS = ['iso_zoned_date_time', 'iso_local_date_time', 'iso_local_date'] as const;

/** A moment as it is shown in a zone. */
export function inZone(epochNanoseconds: bigint, zone: Zone): ZonedDateTime {
  if (epochNanoseconds > FARTHEST || epochNanoseconds < -FARTHEST) {
    throw new RuntimeFailure('the date lies outside the years -271821 to 275760');
  }
  return new ZonedDateTime(epochNanoseconds, offsetAt(zone, epochNanoseconds), zone.id);
}

/** Zoned when it names a place in the world, else a local date-time, else a local date at the start of the day. */
function instantOfParts(parts: DateParts, zone: Zone): bigint | undefined {
  if (parts.date === undefined) return undefined;
  if (parts.time !== undefined && parts.offsetSeconds !== undefined) {
    if (parts.zone !== undefined) parseZone(parts.zone);
    return instantOfFields({ ...parts.date, ...parts.time }, parts.offsetSeconds);
  }
  const own = parts.zone === undefined || parts.time === undefined ? zone : parseZone(parts.zone);
  return instantInZone({ ...parts.date, ...(parts.time ?? MIDNIGHT) }, own).epochNanoseconds;
}

function instantOfText(text: string, zone: Zone, existingFormat: string | undefined, locale: string): bigint {
  for (const name of existingFormat === undefined ? DEFAULT_FORMATS : [existingFormat]) {
    const parts = readDate(text, dateFormat(name, locale), locale);
    const instant = parts === undefined ? undefined : instantOfParts(parts, zone);
    if (instant !== undefined) return instant;
  }
  if (existingFormat === undefined) {
    throw new RuntimeFailure(
      `"${text}" is not a date`,
      'write it as 2024-05-06, 2024-05-06T07:08:09 or 2024-05-06T07:08:09Z, or give its pattern as existingFormat',
    );
  }
  throw new RuntimeFailure(`"${text}" is not a date of the format "${existingFormat}"`);
}

/**
 * The moment that a value means. Kestra: integers are seconds since the epoch, a local date alone is noon in the zone,
 * a text without a time is the start of the day.
 */
export function momentOf(
  value: Value,
  zone: Zone,
  existingFormat: string | undefined,
  locale: string,
): ZonedDateTime {
  return inZone(instantOf(value, zone, existingFormat, locale), zone);
}

function instantOf(value: Value, zone: Zone, existingFormat: string | undefined, locale: string): bigint {
  if (typeof value === 'string') return instantOfText(value, zone, existingFormat, locale);
  if (isInteger(value)) return BigInt(value) * SECOND;
  if (value instanceof ZonedDateTime || value instanceof Instant) return value.epochNanoseconds;
  if (value instanceof LocalDateTime) return instantInZone(value.fields, zone).epochNanoseconds;
  if (value instanceof LocalDate) {
    const { year, month, day } = value;
    return instantInZone({ year, month, day, ...NOON }, zone).epochNanoseconds;
  }
  throw new RuntimeFailure(
    `${describeType(value)} is not a date`,
    isTimeValue(value) && (value instanceof Duration || value instanceof LocalTime)
      ? 'give a date or a date-time'
      : 'give a date, a text such as 2024-05-06T07:08:09Z, or whole seconds since 1970',
  );
}

/** Text of a moment; `format` is a name or a Java pattern. */
export function printMoment(value: ZonedDateTime, zone: Zone, format: string, locale: string): string {
  try {
    return formatDate(value, zone, dateFormat(format, locale).elements, locale);
  } catch (error) {
    const known = error instanceof RuntimeFailure ? nearestFormatName(format) : undefined;
    if (known === undefined) throw error;
    throw new RuntimeFailure((error as RuntimeFailure).message, `did you mean ${known}?`);
  }
}

type Step = { readonly nanoseconds: bigint } | { readonly days: number } | { readonly months: number };

const UNITS: Readonly<Record<string, Step>> = {
  NANOS: { nanoseconds: 1n },
  MICROS: { nanoseconds: 1_000n },
  MILLIS: { nanoseconds: 1_000_000n },
  SECONDS: { nanoseconds: SECOND },
  MINUTES: { nanoseconds: 60n * SECOND },
  HOURS: { nanoseconds: 3_600n * SECOND },
  HALF_DAYS: { nanoseconds: 43_200n * SECOND },
  DAYS: { days: 1 },
  WEEKS: { days: 7 },
  MONTHS: { months: 1 },
  YEARS: { months: 12 },
  DECADES: { months: 120 },
  CENTURIES: { months: 1_200 },
  MILLENNIA: { months: 12_000 },
};

/** Whether `unit` is one that {@link addToMoment} knows. */
export function dateUnits(): string[] {
  return Object.keys(UNITS);
}

/**
 * Moves a moment by whole units. Days and longer units keep the time that clocks show over changes of the clocks, and
 * the last day of a shorter month stands for days it does not have; hours and shorter units are exact.
 */
export function addToMoment(value: ZonedDateTime, zone: Zone, amount: bigint, unit: string): ZonedDateTime {
  const step = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (step === undefined) {
    const known = nearest(unit, dateUnits());
    throw new RuntimeFailure(
      `"${unit}" is not a unit of time`,
      known === undefined ? `write one of ${dateUnits().join(', ')}` : `did you mean ${known}?`,
    );
  }
  if ('nanoseconds' in step) return inZone(value.epochNanoseconds + amount * step.nanoseconds, zone);
  const limit = 1_000_000_000n;
  if (amount > limit || amount < -limit)
    throw new RuntimeFailure(`${amount} ${unit} lead out of the calendar`);
  const { year, month, day, ...time } = value.fields;
  const date =
    'days' in step
      ? dateOfEpochDay(epochDay({ year, month, day }) + Number(amount) * step.days)
      : addMonths({ year, month, day }, Number(amount) * step.months);
  if (Math.abs(date.year) > 270_000) throw new RuntimeFailure(`${amount} ${unit} lead out of the calendar`);
  const moved = instantInZone({ ...date, ...time }, zone, value.offsetSeconds);
  return inZone(moved.epochNanoseconds, zone);
}

function addMonths(
  date: { year: number; month: number; day: number },
  months: number,
): { year: number; month: number; day: number } {
  const total = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** The four arguments that all date filters share, read once. */
export interface DateSettings {
  readonly zone: Zone;
  readonly locale: string;
  readonly existingFormat: string | undefined;
}

/** Reads `timeZone`, `existingFormat` and `locale`; what is not given comes from the context. */
export function dateSettings(args: Arguments, context: CallContext): DateSettings {
  return {
    zone: parseZone(optionalText(args.timeZone, 'timeZone', context) ?? context.timeZone),
    locale: parseLocale(optionalText(args.locale, 'locale', context) ?? context.locale),
    existingFormat: optionalText(args.existingFormat, 'existingFormat', context),
  };
}

/** Kestra's default format of dates is `iso`. */
export function formatArgument(args: Arguments, context: CallContext): string {
  return optionalText(args.format, 'format', context) ?? 'iso';
}

/** Division that rounds towards the past, so that moments before 1970 fall into the right second. */
export function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
}
