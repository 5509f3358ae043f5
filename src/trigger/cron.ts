/** A cron expression as sets of numbers, and the local times that it names. Zones and instants are `cron-dates.ts`'s. */

import { dateOfEpochDay, epochDay } from '../expression/time-values.ts';
import {
  CRON_NICKNAMES,
  type CronField,
  type CronOptions,
  checkCron,
  cronFields,
  numberIn,
} from './cron-syntax.ts';

const DAY = 86_400;
/** Local times farther away than this are not looked for: the 29th of February comes back within eight years. */
const HORIZON_YEARS = 10;

/** Seconds of local time count from 1970-01-01T00:00:00 of the place. */
export interface Cron {
  /** The first matching second at or after a local time; undefined when there is none within ten years. */
  atOrAfter(local: number): number | undefined;
  /** The last matching second at or before a local time; undefined when there is none within ten years. */
  atOrBefore(local: number): number | undefined;
}

/** Undefined for an expression that `checkCron` finds a problem in. */
export function parseCron(text: string, options: CronOptions = {}): Cron | undefined {
  if (checkCron(text, options) !== undefined) return undefined;
  const trimmed = text.trim();
  const nickname = CRON_NICKNAMES[trimmed];
  const fields = cronFields(options.withSeconds === true && nickname === undefined);
  const parts = (nickname ?? trimmed).split(/\s+/);
  const sets = fields.map((field, index) => valuesOf(parts[index]!, field));
  const [minute, hour, day, month, weekday] = sets.slice(-5) as [Values, Values, Values, Values, Values];
  const second = sets.length === 6 ? sets[0]! : { numbers: new Set([0]), any: false, last: false };
  return new LocalCron(second.numbers, minute.numbers, hour.numbers, day, month.numbers, weekday);
}

interface Values {
  readonly numbers: ReadonlySet<number>;
  /** Written `*`, or `*` with the step 1. */
  readonly any: boolean;
  /** Level 2's `L`: the last day of the month. */
  readonly last: boolean;
}

function valuesOf(text: string, field: CronField): Values {
  const numbers = new Set<number>();
  const weekday = field.max === 7;
  let last = false;
  for (const item of text.split(',')) {
    if (item === 'L') {
      last = true;
      continue;
    }
    const [range, step] = item.split('/') as [string, string | undefined];
    const ends =
      range === '*' ? [field.min, field.max] : range.split('-').map((end) => numberIn(end, field)!);
    // Kestra: a step counts from Sunday as 0, although the day is also 7.
    const from = weekday && step !== undefined && ends.length === 1 && ends[0] === 7 ? 0 : ends[0]!;
    const to = ends[1] ?? (step === undefined ? from : field.max);
    for (let number = from; number <= to; number += step === undefined ? 1 : Number(step)) {
      numbers.add(weekday ? number % 7 : number);
    }
  }
  return { numbers, any: text === '*' || text === '*/1', last };
}

/** Tables by number: the next number of a set at or after it, the last at or before it; -1 for none. */
interface Neighbours {
  readonly next: Int8Array;
  readonly previous: Int8Array;
}

function neighbours(numbers: ReadonlySet<number>, size: number): Neighbours {
  const next = new Int8Array(size + 1).fill(-1);
  const previous = new Int8Array(size + 1).fill(-1);
  for (let at = size - 1; at >= 0; at--) next[at] = numbers.has(at) ? at : next[at + 1]!;
  for (let at = 0; at < size; at++) previous[at] = numbers.has(at) ? at : at === 0 ? -1 : previous[at - 1]!;
  return { next, previous };
}

class LocalCron implements Cron {
  readonly #seconds: Neighbours;
  readonly #minutes: Neighbours;
  readonly #hours: Neighbours;
  readonly #day: Values;
  readonly #months: ReadonlySet<number>;
  readonly #weekday: Values;

  constructor(
    seconds: ReadonlySet<number>,
    minutes: ReadonlySet<number>,
    hours: ReadonlySet<number>,
    day: Values,
    months: ReadonlySet<number>,
    weekday: Values,
  ) {
    this.#seconds = neighbours(seconds, 60);
    this.#minutes = neighbours(minutes, 60);
    this.#hours = neighbours(hours, 24);
    this.#day = day;
    this.#months = months;
    this.#weekday = weekday;
  }

  atOrAfter(local: number): number | undefined {
    const today = Math.floor(local / DAY);
    if (this.#fits(today)) {
      const found = this.#timeFrom(local - today * DAY);
      if (found !== undefined) return today * DAY + found;
    }
    const last = today + HORIZON_YEARS * 366;
    for (let day = today + 1; day <= last; day++) {
      if (this.#fits(day)) return day * DAY + this.#timeFrom(0)!;
      day = this.#skipForward(day);
    }
    return undefined;
  }

  atOrBefore(local: number): number | undefined {
    const today = Math.floor(local / DAY);
    if (this.#fits(today)) {
      const found = this.#timeUntil(local - today * DAY);
      if (found !== undefined) return today * DAY + found;
    }
    const first = today - HORIZON_YEARS * 366;
    for (let day = today - 1; day >= first; day--) {
      if (this.#fits(day)) return day * DAY + this.#timeUntil(DAY - 1)!;
      const date = dateOfEpochDay(day);
      if (!this.#months.has(date.month)) day = epochDay({ ...date, day: 1 });
    }
    return undefined;
  }

  /** A day that does not fit, or the last one of its month when nothing of the month does. */
  #skipForward(day: number): number {
    const date = dateOfEpochDay(day);
    return this.#months.has(date.month) ? day : firstOfNextMonth(date) - 1;
  }

  #fits(day: number): boolean {
    const date = dateOfEpochDay(day);
    if (!this.#months.has(date.month)) return false;
    const ofMonth = this.#day.numbers.has(date.day) || (this.#day.last && day + 1 === firstOfNextMonth(date));
    // The first day of 1970 was a Thursday.
    const ofWeek = this.#weekday.numbers.has((((day + 4) % 7) + 7) % 7);
    // Kestra: as in unix cron, two fields that are both written are joined by “or”.
    if (this.#day.any) return this.#weekday.any || ofWeek;
    return this.#weekday.any ? ofMonth : ofMonth || ofWeek;
  }

  #timeFrom(secondOfDay: number): number | undefined {
    let hour = Math.floor(secondOfDay / 3600);
    let minute = Math.floor(secondOfDay / 60) % 60;
    let second = this.#seconds.next[secondOfDay % 60]!;
    if (second === -1) {
      second = this.#seconds.next[0]!;
      minute++;
    }
    const foundMinute = minute > 59 ? -1 : this.#minutes.next[minute]!;
    if (foundMinute !== minute) second = this.#seconds.next[0]!;
    if (foundMinute === -1) hour++;
    const foundHour = hour > 23 ? -1 : this.#hours.next[hour]!;
    if (foundHour === -1) return undefined;
    const fresh = foundHour !== hour || foundMinute === -1;
    if (!fresh) return hour * 3600 + foundMinute * 60 + second;
    return foundHour * 3600 + this.#minutes.next[0]! * 60 + this.#seconds.next[0]!;
  }

  #timeUntil(secondOfDay: number): number | undefined {
    let hour = Math.floor(secondOfDay / 3600);
    let minute = Math.floor(secondOfDay / 60) % 60;
    let second = this.#seconds.previous[secondOfDay % 60]!;
    if (second === -1) {
      second = this.#seconds.previous[59]!;
      minute--;
    }
    const foundMinute = minute < 0 ? -1 : this.#minutes.previous[minute]!;
    if (foundMinute !== minute) second = this.#seconds.previous[59]!;
    if (foundMinute === -1) hour--;
    const foundHour = hour < 0 ? -1 : this.#hours.previous[hour]!;
    if (foundHour === -1) return undefined;
    const fresh = foundHour !== hour || foundMinute === -1;
    if (!fresh) return hour * 3600 + foundMinute * 60 + second;
    return foundHour * 3600 + this.#minutes.previous[59]! * 60 + this.#seconds.previous[59]!;
  }
}

function firstOfNextMonth({ year, month }: { readonly year: number; readonly month: number }): number {
  return epochDay(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 });
}
