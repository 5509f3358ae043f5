/** Weeks as a locale counts them: which day comes first, and how many days make the year's first week. */

import { dateOfEpochDay, epochDay } from '../time-values.ts';

export interface WeekRule {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number;
  readonly minimalDays: number;
}

export const ISO_WEEK: WeekRule = { firstDay: 1, minimalDays: 4 };

/** 1 is Monday, 7 is Sunday. */
export function dayOfWeek(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** 1 for the rule's first day of the week, 7 for its last. */
export function localDayOfWeek(day: number, rule: WeekRule): number {
  return ((dayOfWeek(day) - rule.firstDay + 7) % 7) + 1;
}

/** Epoch day on which the first week of a period begins that itself begins at `start`. */
function firstWeek(start: number, rule: WeekRule): number {
  const before = localDayOfWeek(start, rule) - 1;
  return 7 - before >= rule.minimalDays ? start - before : start - before + 7;
}

/** Epoch day on which week 1 of a week-based year begins. */
export function startOfWeekYear(year: number, rule: WeekRule): number {
  return firstWeek(epochDay({ year, month: 1, day: 1 }), rule);
}

export function weekOfYear(day: number, rule: WeekRule): { year: number; week: number } {
  const { year } = dateOfEpochDay(day);
  for (const candidate of [year + 1, year, year - 1]) {
    const start = startOfWeekYear(candidate, rule);
    if (day >= start) return { year: candidate, week: Math.floor((day - start) / 7) + 1 };
  }
  throw new Error(`no week holds the epoch day ${day}`);
}

/** 0 for days before the month's first week. */
export function weekOfMonth(day: number, rule: WeekRule): number {
  const { year, month } = dateOfEpochDay(day);
  return Math.floor((day - firstWeek(epochDay({ year, month, day: 1 }), rule)) / 7) + 1;
}

/** How a locale's region counts weeks. Java: without a region weeks begin on Sundays, whatever the language. */
export function weekRule(locale: string): WeekRule {
  const parsed = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number; minimalDays?: number };
    weekInfo?: { firstDay: number; minimalDays?: number };
  };
  if (parsed.region === undefined) return { firstDay: 7, minimalDays: 1 };
  const info = parsed.getWeekInfo?.() ?? parsed.weekInfo;
  if (info === undefined) return ISO_WEEK;
  return { firstDay: info.firstDay, minimalDays: info.minimalDays ?? (FOUR_DAYS.has(parsed.region) ? 4 : 1) };
}

/** Newer runtimes no longer tell the minimal days; these regions need four, as ISO does (CLDR supplemental data). */
const FOUR_DAYS = new Set(
  'AD AN AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ NL NO PL PT RE RU SE SJ SK SM VA'.split(
    ' ',
  ),
);
