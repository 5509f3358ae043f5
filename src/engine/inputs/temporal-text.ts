/** ISO-8601 texts to the time values of expressions, as strict as java.time: `2025-02-30` is no date. */

import { Duration, epochDay, Instant, LocalDate, LocalTime } from '../../expression/time-values.ts';

const DATE = /^([+-]\d{4,9}|\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/;
const OFFSET = /^(?:Z|([+-])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?)$/i;
const DURATION =
  /^([-+]?)P(?:([-+]?\d+)D)?(T(?=[-+\d])(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;

const SECOND = 1_000_000_000n;

/** `2025-03-01`. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return new LocalDate(year, month, day);
}

/** `14:30`, `14:30:05`, `14:30:05.123`. */
export function parseLocalTime(text: string): LocalTime | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return new LocalTime(hour, minute, second, Number((match[4] ?? '').padEnd(9, '0')));
}

/** `2025-03-01T14:30:00Z`; an offset instead of `Z` is accepted. */
export function parseInstant(text: string): Instant | undefined {
  const match = /^(.+?)T([0-9:.]+)(Z|[+-].*)$/i.exec(text);
  if (match === null) return undefined;
  const date = parseLocalDate(match[1]!);
  const time = parseLocalTime(match[2]!);
  const offset = offsetSeconds(match[3]!);
  // Java: an instant has seconds, other than a local time.
  if (date === undefined || time === undefined || offset === undefined || !/:\d\d:/.test(match[2]!))
    return undefined;
  const seconds = epochDay(date) * 86_400 + time.hour * 3600 + time.minute * 60 + time.second - offset;
  return new Instant(BigInt(seconds) * SECOND + BigInt(time.nanosecond));
}

/** `PT1H30M`, `P1DT0.5S`, `-PT5M`; days to seconds, no months. */
export function parseIsoDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  const [, sign, days, , hours, minutes, seconds, fraction] = match;
  if ([days, hours, minutes, seconds].every((part) => part === undefined)) return undefined;
  const nanos = BigInt((fraction ?? '').padEnd(9, '0')) * (seconds?.startsWith('-') ? -1n : 1n);
  const total =
    whole(days) * 86_400n * SECOND +
    whole(hours) * 3600n * SECOND +
    whole(minutes) * 60n * SECOND +
    whole(seconds) * SECOND +
    nanos;
  return new Duration(sign === '-' ? -total : total);
}

function whole(digits: string | undefined): bigint {
  return BigInt((digits ?? '0').replace('+', ''));
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function offsetSeconds(text: string): number | undefined {
  const match = OFFSET.exec(text);
  if (match === null) return undefined;
  const magnitude = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  if (magnitude > 18 * 3600 || Number(match[3] ?? 0) > 59) return undefined;
  return match[1] === '-' ? -magnitude : magnitude;
}
