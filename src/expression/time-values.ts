/** Light holders for java.time values: they print, compare and give their fields without any calendar library. */

const NANOS_PER_SECOND = 1_000_000_000n;
const NANOS_PER_DAY = 86_400n * NANOS_PER_SECOND;

export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TimeFields {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
}

/** Days since 1970-01-01 of a proleptic ISO date. */
export function epochDay({ year, month, day }: DateFields): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** The proleptic ISO date that lies `days` after 1970-01-01. */
export function dateOfEpochDay(days: number): DateFields {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : year > 9999 ? `+${digits}` : digits;
}

function dateText(date: DateFields): string {
  return `${yearText(date.year)}-${two(date.month)}-${two(date.day)}`;
}

/** Java groups the digits of a fraction of a second by three. */
function fractionText(nanosecond: number): string {
  if (nanosecond === 0) return '';
  const digits = String(nanosecond).padStart(9, '0');
  return (
    '.' +
    (digits.endsWith('000000') ? digits.slice(0, 3) : digits.endsWith('000') ? digits.slice(0, 6) : digits)
  );
}

function timeText(time: TimeFields, alwaysSeconds: boolean): string {
  const short = !alwaysSeconds && time.second === 0 && time.nanosecond === 0;
  const seconds = short ? '' : `:${two(time.second)}${fractionText(time.nanosecond)}`;
  return `${two(time.hour)}:${two(time.minute)}${seconds}`;
}

/** `Z`, `+02:00`, `-03:30:15`. */
export function offsetText(seconds: number): string {
  if (seconds === 0) return 'Z';
  const magnitude = Math.abs(seconds);
  const rest = magnitude % 60;
  const minutes = Math.floor(magnitude / 60) % 60;
  const text = `${seconds < 0 ? '-' : '+'}${two(Math.floor(magnitude / 3600))}:${two(minutes)}`;
  return rest === 0 ? text : `${text}:${two(rest)}`;
}

function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
}

/** Local fields of an instant, `offsetSeconds` east of Greenwich. */
export function fieldsOfInstant(epochNanoseconds: bigint, offsetSeconds = 0): DateFields & TimeFields {
  const rest = Number(epochNanoseconds % NANOS_PER_SECOND);
  const whole = Number(epochNanoseconds / NANOS_PER_SECOND);
  if (!Number.isSafeInteger(whole)) return fieldsOfFarInstant(epochNanoseconds, offsetSeconds);
  // Plain numbers where they are exact: rows of a database have millions of these.
  const local = whole - (rest < 0 ? 1 : 0) + offsetSeconds;
  const days = Math.floor(local / 86_400);
  return fieldsOfDay(days, local - days * 86_400, rest < 0 ? rest + 1_000_000_000 : rest);
}

function fieldsOfFarInstant(epochNanoseconds: bigint, offsetSeconds: number): DateFields & TimeFields {
  const local = epochNanoseconds + BigInt(offsetSeconds) * NANOS_PER_SECOND;
  const days = floorDivide(local, NANOS_PER_DAY);
  const ofDay = local - days * NANOS_PER_DAY;
  return fieldsOfDay(Number(days), Number(ofDay / NANOS_PER_SECOND), Number(ofDay % NANOS_PER_SECOND));
}

function fieldsOfDay(epochDays: number, seconds: number, nanosecond: number): DateFields & TimeFields {
  // Spreading the date would take twenty times as long as all the rest.
  const { year, month, day } = dateOfEpochDay(epochDays);
  const hour = Math.floor(seconds / 3600);
  return { year, month, day, hour, minute: Math.floor(seconds / 60) % 60, second: seconds % 60, nanosecond };
}

/** Nanoseconds since the epoch of local fields that lie `offsetSeconds` east of Greenwich. */
export function instantOfFields(fields: DateFields & TimeFields, offsetSeconds = 0): bigint {
  const seconds = fields.hour * 3600 + fields.minute * 60 + fields.second - offsetSeconds;
  return (
    BigInt(epochDay(fields)) * NANOS_PER_DAY + BigInt(seconds) * NANOS_PER_SECOND + BigInt(fields.nanosecond)
  );
}

/** A moment in a zone. The offset is kept, so that nothing but arithmetic needs the zone's rules. */
export class ZonedDateTime {
  readonly kind = 'zoned date-time';
  readonly epochNanoseconds: bigint;
  readonly offsetSeconds: number;
  /** IANA name, or an offset such as `Z` or `+02:00`. */
  readonly zone: string;

  constructor(epochNanoseconds: bigint, offsetSeconds: number, zone: string = offsetText(offsetSeconds)) {
    this.epochNanoseconds = epochNanoseconds;
    this.offsetSeconds = offsetSeconds;
    this.zone = zone;
  }

  get fields(): DateFields & TimeFields {
    return fieldsOfInstant(this.epochNanoseconds, this.offsetSeconds);
  }

  /** `2024-03-05T14:07+01:00`, without the zone's name. */
  toOffsetString(alwaysSeconds = false): string {
    const fields = this.fields;
    return `${dateText(fields)}T${timeText(fields, alwaysSeconds)}${offsetText(this.offsetSeconds)}`;
  }

  toString(): string {
    const isOffset = this.zone === 'Z' || /^[+-]/.test(this.zone);
    return isOffset ? this.toOffsetString() : `${this.toOffsetString()}[${this.zone}]`;
  }
}

export class Instant {
  readonly kind = 'instant';
  readonly epochNanoseconds: bigint;

  constructor(epochNanoseconds: bigint) {
    this.epochNanoseconds = epochNanoseconds;
  }

  static ofEpochMilliseconds(milliseconds: number): Instant {
    return new Instant(BigInt(Math.floor(milliseconds)) * 1_000_000n);
  }

  get fields(): DateFields & TimeFields {
    return fieldsOfInstant(this.epochNanoseconds);
  }

  toString(): string {
    const fields = this.fields;
    return `${dateText(fields)}T${timeText(fields, true)}Z`;
  }
}

export class LocalDate implements DateFields {
  readonly kind = 'local date';
  readonly year: number;
  readonly month: number;
  readonly day: number;

  constructor(year: number, month: number, day: number) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  toString(): string {
    return dateText(this);
  }
}

export class LocalTime implements TimeFields {
  readonly kind = 'local time';
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;

  constructor(hour: number, minute: number, second = 0, nanosecond = 0) {
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.nanosecond = nanosecond;
  }

  /** `alwaysSeconds` gives ISO_LOCAL_TIME instead of Java's toString. */
  toString(alwaysSeconds = false): string {
    return timeText(this, alwaysSeconds);
  }
}

export class LocalDateTime {
  readonly kind = 'local date-time';
  readonly date: LocalDate;
  readonly time: LocalTime;

  constructor(date: LocalDate, time: LocalTime) {
    this.date = date;
    this.time = time;
  }

  get fields(): DateFields & TimeFields {
    const { year, month, day } = this.date;
    const { hour, minute, second, nanosecond } = this.time;
    return { year, month, day, hour, minute, second, nanosecond };
  }

  /** `alwaysSeconds` gives ISO_LOCAL_DATE_TIME instead of Java's toString. */
  toString(alwaysSeconds = false): string {
    return `${dateText(this.date)}T${timeText(this.time, alwaysSeconds)}`;
  }
}

export class Duration {
  readonly kind = 'duration';
  readonly nanoseconds: bigint;

  constructor(nanoseconds: bigint) {
    this.nanoseconds = nanoseconds;
  }

  static ofMilliseconds(milliseconds: number): Duration {
    return new Duration(BigInt(Math.round(milliseconds * 1000)) * 1000n);
  }

  /** Hours are never turned into days. */
  toString(): string {
    if (this.nanoseconds === 0n) return 'PT0S';
    const negative = this.nanoseconds < 0n;
    const total = negative ? -this.nanoseconds : this.nanoseconds;
    const seconds = total / NANOS_PER_SECOND;
    const sign = negative ? '-' : '';
    const hours = seconds / 3600n;
    const minutes = (seconds / 60n) % 60n;
    const fraction = (total % NANOS_PER_SECOND).toString().padStart(9, '0').replace(/0+$/, '');
    let text = 'PT';
    if (hours > 0n) text += `${sign}${hours}H`;
    if (minutes > 0n) text += `${sign}${minutes}M`;
    if (seconds % 60n > 0n || fraction !== '') {
      text += `${sign}${seconds % 60n}${fraction === '' ? '' : `.${fraction}`}S`;
    }
    return text;
  }
}

export type TimeValue = ZonedDateTime | Instant | LocalDate | LocalDateTime | LocalTime | Duration;

export function isTimeValue(value: unknown): value is TimeValue {
  return (
    value instanceof ZonedDateTime ||
    value instanceof Instant ||
    value instanceof LocalDate ||
    value instanceof LocalDateTime ||
    value instanceof LocalTime ||
    value instanceof Duration
  );
}

/** Same kind and same printed form, which is Java's equality for every one of these types. */
export function sameTime(left: TimeValue, right: TimeValue): boolean {
  return left.kind === right.kind && left.toString() === right.toString();
}

/** Java's natural order within one kind; undefined for values of two kinds. */
export function compareTimes(left: TimeValue, right: TimeValue): number | undefined {
  if (left.kind !== right.kind) return undefined;
  const key = (value: TimeValue): bigint => {
    if (value instanceof ZonedDateTime || value instanceof Instant) return value.epochNanoseconds;
    if (value instanceof Duration) return value.nanoseconds;
    const midnight = { hour: 0, minute: 0, second: 0, nanosecond: 0 };
    if (value instanceof LocalDate) return instantOfFields({ ...value, ...midnight });
    if (value instanceof LocalTime) return instantOfFields({ year: 1970, month: 1, day: 1, ...value });
    return instantOfFields(value.fields);
  };
  const a = key(left);
  const b = key(right);
  return a < b ? -1 : a > b ? 1 : 0;
}
