/** Reading attributes: own entries only, and the few members of Java's classes that templates use. */

import { RuntimeFailure } from './errors.ts';
import { describeType } from './operators.ts';
import {
  Duration,
  Instant,
  isTimeValue,
  LocalDate,
  type LocalDateTime,
  LocalTime,
  type TimeValue,
  ZonedDateTime,
} from './time-values.ts';
import { isInteger, isList, isMap, MapEntry, makeInteger, mapGet, mapSize, type Value } from './values.ts';

/** `target.name`; undefined when there is no such attribute. */
export function attributeOf(target: unknown, name: string): Value | undefined {
  if (target === null || typeof target === 'boolean' || typeof target === 'number') return undefined;
  if (typeof target === 'string') return name === 'length' ? target.length : stringMember(target, name);
  if (isList(target))
    return elementOf(target, name) ?? (name === 'size' ? target.length : emptiness(target.length, name));
  if (isTimeValue(target)) return timeMember(target, name);
  if (isMap(target)) return mapGet(target, name);
  if (target instanceof MapEntry)
    return name === 'key' ? target.key : name === 'value' ? target.value : undefined;
  return undefined;
}

/** `target[key]`; undefined when there is no such entry. */
export function entryOf(target: unknown, key: Value): Value | undefined {
  if (typeof key === 'string') return attributeOf(target, key);
  if (isList(target)) return isInteger(key) ? target[Number(key)] : undefined;
  if (isMap(target)) {
    if (isInteger(key)) return mapGet(target, key);
    return typeof key === 'boolean' ? mapGet(target, String(key)) : undefined;
  }
  return undefined;
}

/** Kestra: text that is an index works like the number. */
function elementOf(list: readonly Value[], index: string): Value | undefined {
  return /^\d{1,9}$/.test(index) ? list[Number(index)] : undefined;
}

function emptiness(size: number, name: string): boolean | undefined {
  return name === 'empty' ? size === 0 : undefined;
}

function stringMember(text: string, name: string): Value | undefined {
  return name === 'empty' ? text === '' : name === 'blank' ? text.trim() === '' : undefined;
}

/**
 * `target.name(…)` without arguments; undefined when there is no such method. Kestra: methods with arguments are not
 * found, and those that reach Java's reflection are refused.
 */
export function callMethod(target: unknown, name: string, argumentCount: number): Value | undefined {
  if (name === 'getClass' || name === 'wait' || name === 'notify' || name === 'notifyAll') {
    throw new RuntimeFailure(`\`${name}()\` is not allowed`);
  }
  if (argumentCount > 0) return undefined;
  if (typeof target === 'string') return stringMethod(target, name);
  if (isList(target)) return sizeMethod(target.length, name);
  if (isTimeValue(target)) return timeMethod(target, name);
  return isMap(target) ? sizeMethod(mapSize(target), name) : undefined;
}

function sizeMethod(size: number, name: string): Value | undefined {
  return name === 'size' ? size : name === 'isEmpty' ? size === 0 : undefined;
}

function stringMethod(text: string, name: string): Value | undefined {
  switch (name) {
    case 'length':
      return text.length;
    case 'toUpperCase':
      return text.toUpperCase();
    case 'toLowerCase':
      return text.toLowerCase();
    case 'trim':
      return javaTrim(text);
    case 'isEmpty':
      return text === '';
    case 'isBlank':
      return text.trim() === '';
    case 'toString':
      return text;
    default:
      return undefined;
  }
}

/** Java's `trim`: everything up to and including the space, and nothing above it. */
export function javaTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const MONTHS = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
] as const;

function timeMember(value: TimeValue, name: string): Value | undefined {
  if (value instanceof Duration) {
    if (name === 'seconds') return makeInteger(floorSeconds(value.nanoseconds));
    return name === 'nano' ? Number(BigInt.asUintN(64, modulo(value.nanoseconds))) : undefined;
  }
  if (name === 'epochSecond') {
    return value instanceof ZonedDateTime || value instanceof Instant
      ? makeInteger(floorSeconds(value.epochNanoseconds))
      : undefined;
  }
  if (value instanceof Instant) return name === 'nano' ? value.fields.nanosecond : undefined;
  if (name === 'zone' && value instanceof ZonedDateTime) return value.zone;
  const fields: Readonly<Record<string, number>> =
    value instanceof LocalDate || value instanceof LocalTime ? { ...(value as object) } : { ...value.fields };
  switch (name) {
    case 'year':
    case 'hour':
    case 'minute':
    case 'second':
      return fields[name];
    case 'monthValue':
      return fields.month;
    case 'month':
      return fields.month === undefined ? undefined : MONTHS[fields.month - 1];
    case 'dayOfMonth':
      return fields.day;
    case 'dayOfWeek':
      return value instanceof LocalTime ? undefined : DAYS[weekday(value)];
    case 'nano':
      return fields.nanosecond;
    default:
      return undefined;
  }
}

/** `getYear()` and the like are the attributes under their Java names. */
function timeMethod(value: TimeValue, name: string): Value | undefined {
  if (name === 'toString') return value.toString();
  const getter = /^get([A-Z])(.*)$/.exec(name);
  if (getter !== null) return timeMember(value, getter[1]!.toLowerCase() + getter[2]);
  if (name === 'toEpochSecond') return timeMember(value, 'epochSecond');
  if (name === 'toEpochMilli' && value instanceof Instant)
    return makeInteger(floorDivide(value.epochNanoseconds, 1_000_000n));
  if (!(value instanceof Duration)) return undefined;
  const unit = {
    toMillis: 1_000_000n,
    toSeconds: 1_000_000_000n,
    toMinutes: 60_000_000_000n,
    toHours: 3_600_000_000_000n,
    toDays: 86_400_000_000_000n,
  };
  return Object.hasOwn(unit, name)
    ? makeInteger(floorDivide(value.nanoseconds, unit[name as keyof typeof unit]))
    : undefined;
}

function weekday(value: ZonedDateTime | LocalDate | LocalDateTime): number {
  const { year, month, day } = value instanceof LocalDate ? value : value.fields;
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
}

function floorSeconds(nanoseconds: bigint): bigint {
  return floorDivide(nanoseconds, 1_000_000_000n);
}

function modulo(nanoseconds: bigint): bigint {
  return nanoseconds - floorSeconds(nanoseconds) * 1_000_000_000n;
}

/** What a loop runs over: elements of a list, entries of a map as maps that print `key=value`; null is nothing at all. */
export function iterationOf(value: unknown): readonly unknown[] | null {
  if (value === null) return null;
  if (isList(value)) return value;
  if (isMap(value)) {
    const entries =
      value instanceof Map ? [...value] : Object.entries(value).filter(([, item]) => item !== undefined);
    return entries.map(([key, item]) => new MapEntry(key as Value, item as Value));
  }
  throw new RuntimeFailure(
    `cannot loop over ${describeType(value)}`,
    typeof value === 'string' ? "turn text into a list with `| split(',')` or `fromJson(…)`" : undefined,
  );
}
