/** Values to plain JSON and back without losing their types: the journal's form of inputs, outputs and variables. */

import { RuntimeFailure } from './errors.ts';
import {
  Duration,
  Instant,
  instantOfFields,
  isTimeValue,
  LocalDate,
  LocalDateTime,
  LocalTime,
  type TimeValue,
  ZonedDateTime,
} from './time-values.ts';
import { Double, isList, isMap, MapEntry, makeDouble, mapEntries, type Value } from './values.ts';

/** Plain JSON, as `JSON.stringify` takes it and `JSON.parse` gives it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const MARKERS = {
  'zoned date-time': '$zdt',
  instant: '$instant',
  'local date': '$localDate',
  'local date-time': '$localDateTime',
  'local time': '$localTime',
  duration: '$duration',
} as const satisfies Record<TimeValue['kind'], string>;

/**
 * JSON in which `{"$zdt": "…"}` and the like stand for what JSON cannot say: `$instant`, `$localDate`,
 * `$localDateTime`, `$localTime`, `$duration`, `$long` (digits beyond 2^53), `$double` (an integral or infinite
 * double), `$map` (entries of a map whose keys look like markers, are not texts, or would change their order).
 */
export function toTypedJson(value: unknown): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { $double: String(value) };
    case 'bigint':
      return { $long: value.toString() };
    case 'object':
      return value === null ? null : objectToJson(value);
    default:
      return null;
  }
}

function objectToJson(value: object): Json {
  if (value instanceof Double) return { $double: value.digits ?? doubleJson(value.value) };
  if (isList(value)) return value.map(toTypedJson);
  if (isTimeValue(value)) return { [MARKERS[value.kind]]: value.toString() };
  if (value instanceof MapEntry) return { $entry: [toTypedJson(value.key), toTypedJson(value.value)] };
  if (!isMap(value))
    throw new RuntimeFailure('a value that is neither data nor time cannot be written as JSON');
  const entries = mapEntries(value);
  const exact = value instanceof Map && entries.some(([key]) => typeof key !== 'string' || /^\d+$/.test(key));
  const [only] = entries;
  const ambiguous = entries.length === 1 && typeof only![0] === 'string' && only![0].startsWith('$');
  if (exact || ambiguous)
    return { $map: entries.map(([key, item]) => [toTypedJson(key), toTypedJson(item)]) };
  const json: Record<string, Json> = Object.create(null) as Record<string, Json>;
  for (const [key, item] of entries) json[String(key)] = toTypedJson(item);
  return json;
}

function doubleJson(value: number): Json {
  return Number.isFinite(value) && !Object.is(value, -0)
    ? value
    : Object.is(value, -0)
      ? '-0'
      : String(value);
}

/** @throws RuntimeFailure when a marker holds text that is no such value */
export function fromTypedJson(json: unknown): Value {
  if (typeof json === 'number')
    return Number.isInteger(json) && !Number.isSafeInteger(json) ? new Double(json) : json;
  if (typeof json !== 'object' || json === null) return json as Value;
  if (isList(json)) return json.map(fromTypedJson);
  const entries = Object.entries(json);
  if (entries.length === 1 && entries[0]![0].startsWith('$')) {
    const [marker, content] = entries[0]! as [string, unknown];
    const value = markedValue(marker, content);
    if (value !== undefined) return value;
  }
  const map = Object.create(null) as Record<string, Value>;
  for (const [key, item] of entries) map[key] = fromTypedJson(item);
  return map;
}

function markedValue(marker: string, content: unknown): Value | undefined {
  switch (marker) {
    case '$long': {
      const value = BigInt(content as string | number);
      return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    }
    case '$double':
      // Digits as text that are not those of the number belong to a decimal that keeps them.
      return typeof content === 'string' && /^-?\d+\.?\d*$/.test(content) && content !== '-0'
        ? new Double(Number(content), content)
        : makeDouble(Number(content));
    case '$map':
      return new Map(
        (content as [unknown, unknown][]).map(([key, item]) => [fromTypedJson(key), fromTypedJson(item)]),
      );
    case '$entry': {
      const [key, item] = content as [unknown, unknown];
      return new MapEntry(fromTypedJson(key), fromTypedJson(item));
    }
    default:
      return typeof content === 'string' ? markedTime(marker, content) : undefined;
  }
}

function markedTime(marker: string, text: string): TimeValue | undefined {
  switch (marker) {
    case '$zdt':
      return parseZonedDateTime(text);
    case '$instant':
      return new Instant(parseZonedDateTime(text).epochNanoseconds);
    case '$localDate':
      return parseLocalDate(text);
    case '$localDateTime': {
      const [date, time] = text.split('T') as [string, string?];
      return new LocalDateTime(parseLocalDate(date), parseLocalTime(time ?? ''));
    }
    case '$localTime':
      return parseLocalTime(text);
    case '$duration':
      return parseDuration(text);
    default:
      return undefined;
  }
}

function notA(what: string, text: string): never {
  throw new RuntimeFailure(`${JSON.stringify(text)} is not a ${what}`);
}

function parseLocalDate(text: string): LocalDate {
  const match = /^([+-]?\d{4,9})-(\d\d)-(\d\d)$/.exec(text) ?? notA('date', text);
  return new LocalDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function parseLocalTime(text: string): LocalTime {
  const match = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/.exec(text) ?? notA('time', text);
  return new LocalTime(
    Number(match[1]),
    Number(match[2]),
    Number(match[3] ?? 0),
    Number((match[4] ?? '').padEnd(9, '0')),
  );
}

/** Java's text of a moment: the offset is always there, so no zone's rules are needed. */
function parseZonedDateTime(text: string): ZonedDateTime {
  const match = /^(.+?)T([\d:.]+)(Z|[+-][\d:]+)(?:\[(.+)\])?$/.exec(text) ?? notA('moment', text);
  const offset = parseOffset(match[3]!);
  const { year, month, day } = parseLocalDate(match[1]!);
  const { hour, minute, second, nanosecond } = parseLocalTime(match[2]!);
  const instant = instantOfFields({ year, month, day, hour, minute, second, nanosecond }, offset);
  return match[4] === undefined
    ? new ZonedDateTime(instant, offset)
    : new ZonedDateTime(instant, offset, match[4]);
}

function parseOffset(text: string): number {
  if (text === 'Z') return 0;
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number);
  const magnitude = hours * 3600 + minutes * 60 + seconds;
  return text.startsWith('-') ? -magnitude : magnitude;
}

function parseDuration(text: string): Duration {
  const match =
    /^PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?)(\d+)(?:\.(\d{1,9}))?S)?$/.exec(text) ?? notA('duration', text);
  const [, hours = '0', minutes = '0', sign = '', seconds = '0', fraction = ''] = match;
  const rest = BigInt(seconds) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
  const whole = (BigInt(hours) * 3600n + BigInt(minutes) * 60n) * 1_000_000_000n;
  return new Duration(whole + (sign === '-' ? -rest : rest));
}
