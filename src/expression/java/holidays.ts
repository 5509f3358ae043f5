/** Public holidays by country and subdivision, from the data set of `date-holidays` (loaded on first use). */

import type HolidaysClass from 'date-holidays';
import { nearest } from '../../util/nearest.ts';
import { lazy } from '../define.ts';
import { RuntimeFailure } from '../errors.ts';
import { type DateFields, epochDay } from '../time-values.ts';

const loadHolidays = lazy(async (): Promise<typeof HolidaysClass> => (await import('date-holidays')).default);

const DAY = 86_400_000;

/** Epoch days of the public holidays of a year, by place and year; a year of one country takes some 10 ms. */
const years = new Map<string, ReadonlySet<number>>();

function place(country: string, subdivision: string | undefined): { calendar: HolidaysClass; key: string } {
  const Holidays = loadHolidays();
  const countries = new Holidays().getCountries();
  const code = country.trim().toUpperCase();
  if (!Object.hasOwn(countries, code)) {
    const known = nearest(code, Object.keys(countries));
    throw new RuntimeFailure(
      `there are no public holidays known of the country "${country}"`,
      known === undefined ? 'write its two-letter code, such as FR' : `did you mean ${known}?`,
    );
  }
  if (subdivision === undefined) return { calendar: new Holidays(code), key: code };
  const states = new Holidays().getStates(code) ?? {};
  const wanted = subdivision.trim().toUpperCase().replace(`${code}-`, '');
  const state = Object.keys(states).find((each) => each.toUpperCase() === wanted);
  if (state === undefined) {
    const all = Object.keys(states);
    throw new RuntimeFailure(
      `there are no public holidays known of "${subdivision}" in ${code}`,
      all.length === 0 ? `leave it out: ${code} has no subdivisions` : `write one of ${all.join(', ')}`,
    );
  }
  return { calendar: new Holidays(code, state), key: `${code}-${state}` };
}

function holidaysOf(calendar: HolidaysClass, key: string, year: number): ReadonlySet<number> {
  const known = years.get(`${key} ${year}`);
  if (known !== undefined) return known;
  const days = new Set<number>();
  for (const holiday of calendar.getHolidays(year)) {
    if (holiday.type !== 'public') continue;
    const [y, month, day] = holiday.date.slice(0, 10).split('-').map(Number);
    const first = epochDay({ year: y!, month: month!, day: day! });
    const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY));
    for (let offset = 0; offset < length; offset++) days.add(first + offset);
  }
  years.set(`${key} ${year}`, days);
  return days;
}

/**
 * Whether a date is a public holiday. Kestra takes its holidays from another data set; both follow the law, and may
 * differ in days that are holidays for some only. Bank, school and optional holidays do not count.
 * @throws RuntimeFailure for an unknown country or subdivision
 */
export function isPublicHoliday(date: DateFields, country: string, subdivision?: string): boolean {
  const { calendar, key } = place(country, subdivision);
  const day = epochDay(date);
  // A holiday of several days may begin in the year before.
  return [date.year, date.year - 1].some((year) => holidaysOf(calendar, key, year).has(day));
}
