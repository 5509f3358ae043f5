/** Turns the fields that a text named into a date, a time, an offset and a zone, or says that they do not agree. */

import { type DateFields, dateOfEpochDay, epochDay, type TimeFields } from '../time-values.ts';
import type { DateField } from './date-elements.ts';
import { weekRuleOf } from './date-names.ts';
import {
  dayOfWeek,
  ISO_WEEK,
  localDayOfWeek,
  startOfWeekYear,
  type WeekRule,
  weekOfYear,
} from './week-fields.ts';

export interface DateParts {
  readonly date: DateFields | undefined;
  readonly time: TimeFields | undefined;
  readonly offsetSeconds: number | undefined;
  readonly zone: string | undefined;
}

const LIMITS: Partial<Record<DateField, readonly [from: number, to: number]>> = {
  month: [1, 12],
  quarter: [1, 4],
  'day of month': [1, 31],
  'day of year': [1, 366],
  'day of week': [1, 7],
  'local day of week': [1, 7],
  'local week': [1, 53],
  'ISO week': [1, 53],
  hour: [0, 24],
  'hour 1-24': [1, 24],
  'hour 0-11': [0, 11],
  'hour 1-12': [1, 12],
  minute: [0, 59],
  second: [0, 59],
  nanosecond: [0, 999_999_999],
  'millisecond of day': [0, 86_399_999],
  'nanosecond of day': [0, 86_399_999_999_999],
};

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return epochDay(next) - epochDay({ year, month, day: 1 });
}

export class DatePartsBuilder {
  readonly #locale: string;
  readonly #strict: boolean;
  #fields = new Map<DateField, number>();
  #periodHours: readonly number[] | undefined;
  #offsetSeconds: number | undefined;
  #zone: string | undefined;

  constructor(locale: string, strict: boolean) {
    this.#locale = locale;
    this.#strict = strict;
  }

  /** False when the value is out of range or contradicts an earlier one. */
  set(field: DateField, value: number): boolean {
    const limits = LIMITS[field];
    if (limits !== undefined && (value < limits[0] || value > limits[1])) return false;
    const before = this.#fields.get(field);
    if (before !== undefined && before !== value) return false;
    this.#fields.set(field, value);
    return true;
  }

  /** Hours that a named part of the day, such as `in the morning`, may stand for. */
  setPeriodHours(hours: readonly number[]): void {
    this.#periodHours = hours;
  }

  setOffset(seconds: number): boolean {
    if (this.#offsetSeconds !== undefined && this.#offsetSeconds !== seconds) return false;
    this.#offsetSeconds = seconds;
    return true;
  }

  setZone(id: string): void {
    this.#zone = id;
  }

  copy(): DatePartsBuilder {
    const other = new DatePartsBuilder(this.#locale, this.#strict);
    other.adopt(this);
    return other;
  }

  adopt(other: DatePartsBuilder): void {
    this.#fields = new Map(other.#fields);
    this.#periodHours = other.#periodHours;
    this.#offsetSeconds = other.#offsetSeconds;
    this.#zone = other.#zone;
  }

  /** Undefined when the fields contradict one another. */
  build(): DateParts | undefined {
    const day = this.#epochDay();
    const time = this.#time();
    if (day === 'contradiction' || time === 'contradiction') return undefined;
    // 24:00 is midnight at the end of the day.
    const nextDay = time?.hour === 24 ? 1 : 0;
    return {
      date: day === undefined ? undefined : dateOfEpochDay(day + nextDay),
      time: time === undefined || nextDay === 0 ? time : { ...time, hour: 0 },
      offsetSeconds: this.#offsetSeconds,
      zone: this.#zone,
    };
  }

  #year(): number | undefined {
    const year = this.#fields.get('year');
    const ofEra = this.#fields.get('year of era');
    if (ofEra === undefined) return year;
    return this.#fields.get('era') === 0 ? 1 - ofEra : ofEra;
  }

  #epochDay(): number | 'contradiction' | undefined {
    const day = this.#dayFromFields();
    if (typeof day !== 'number') return day;
    const weekday = this.#fields.get('day of week');
    if (weekday !== undefined && weekday !== dayOfWeek(day)) return 'contradiction';
    const local = this.#fields.get('local day of week');
    if (local !== undefined && local !== localDayOfWeek(day, weekRuleOf(this.#locale)))
      return 'contradiction';
    return day;
  }

  #dayFromFields(): number | 'contradiction' | undefined {
    const fields = this.#fields;
    const julian = fields.get('modified Julian day');
    if (julian !== undefined) return julian - 40587;
    const year = this.#year();
    const month = fields.get('month');
    const day = fields.get('day of month');
    const dayOfYear = fields.get('day of year');
    if (year !== undefined && month !== undefined && day !== undefined) {
      const last = daysInMonth(year, month);
      if (day > last && this.#strict) return 'contradiction';
      return epochDay({ year, month, day: Math.min(day, last) });
    }
    if (year !== undefined && dayOfYear !== undefined) {
      const first = epochDay({ year, month: 1, day: 1 });
      return dayOfYear > epochDay({ year: year + 1, month: 1, day: 1 }) - first
        ? 'contradiction'
        : first + dayOfYear - 1;
    }
    return (
      this.#dayOfWeekDate('ISO week year', 'ISO week', ISO_WEEK) ??
      this.#dayOfWeekDate('local week year', 'local week', weekRuleOf(this.#locale))
    );
  }

  #dayOfWeekDate(
    yearField: DateField,
    weekField: DateField,
    rule: WeekRule,
  ): number | 'contradiction' | undefined {
    const year = this.#fields.get(yearField);
    const week = this.#fields.get(weekField);
    const weekday = this.#fields.get('day of week');
    const local =
      weekday === undefined ? this.#fields.get('local day of week') : ((weekday - rule.firstDay + 7) % 7) + 1;
    if (year === undefined || week === undefined || local === undefined) return undefined;
    const day = startOfWeekYear(year, rule) + (week - 1) * 7 + local - 1;
    return weekOfYear(day, rule).year === year ? day : 'contradiction';
  }

  #hour(): number | 'contradiction' | undefined {
    const fields = this.#fields;
    const hour = fields.get('hour');
    if (hour !== undefined) return hour;
    const to24 = fields.get('hour 1-24');
    if (to24 !== undefined) return to24 % 24;
    const to12 = fields.get('hour 1-12');
    const half = to12 === undefined ? fields.get('hour 0-11') : to12 % 12;
    if (half === undefined) return undefined;
    const afternoon = fields.get('AM/PM');
    if (afternoon !== undefined) return half + 12 * afternoon;
    if (this.#periodHours === undefined) return undefined;
    return this.#periodHours.find((candidate) => candidate % 12 === half) ?? 'contradiction';
  }

  #time(): TimeFields | 'contradiction' | undefined {
    const fields = this.#fields;
    const ofDay = fields.get('nanosecond of day');
    const milliseconds = fields.get('millisecond of day');
    if (ofDay !== undefined) return timeOfDay(Math.floor(ofDay / 1e9), ofDay % 1e9);
    if (milliseconds !== undefined) {
      return timeOfDay(
        Math.floor(milliseconds / 1000),
        fields.get('nanosecond') ?? (milliseconds % 1000) * 1e6,
      );
    }
    const hour = this.#hour();
    if (typeof hour !== 'number') return hour;
    const minute = fields.get('minute');
    const second = fields.get('second');
    const nanosecond = fields.get('nanosecond');
    // Java fills up smaller units with zero, but not a hole between two that are given.
    if (
      (minute === undefined && (second ?? nanosecond) !== undefined) ||
      (second === undefined && nanosecond !== undefined)
    ) {
      return undefined;
    }
    const time = { hour, minute: minute ?? 0, second: second ?? 0, nanosecond: nanosecond ?? 0 };
    if (hour === 24 && (this.#strict || time.minute > 0 || time.second > 0 || time.nanosecond > 0))
      return 'contradiction';
    return time;
  }
}

function timeOfDay(seconds: number, nanosecond: number): TimeFields {
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    nanosecond,
  };
}
