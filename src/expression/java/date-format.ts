/** Prints a moment through the elements of a date format. */

import { RuntimeFailure } from '../errors.ts';
import { epochDay, Instant, type ZonedDateTime } from '../time-values.ts';
import type { DateElement, DateField, NumberElement, OffsetPattern } from './date-elements.ts';
import { dayPeriodText, fieldText, weekRuleOf, zoneName } from './date-names.ts';
import { dayOfWeek, ISO_WEEK, localDayOfWeek, weekOfMonth, weekOfYear } from './week-fields.ts';
import type { Zone } from './zone.ts';

interface Moment {
  readonly value: ZonedDateTime;
  readonly fields: ZonedDateTime['fields'];
  readonly zone: Zone;
  readonly locale: string;
}

function fieldOf({ fields, locale }: Moment, field: DateField): number {
  const day = (): number => epochDay(fields);
  switch (field) {
    case 'era':
      return fields.year > 0 ? 1 : 0;
    case 'year':
      return fields.year;
    case 'year of era':
      return fields.year > 0 ? fields.year : 1 - fields.year;
    case 'quarter':
      return Math.ceil(fields.month / 3);
    case 'month':
      return fields.month;
    case 'day of month':
      return fields.day;
    case 'day of year':
      return day() - epochDay({ year: fields.year, month: 1, day: 1 }) + 1;
    case 'modified Julian day':
      return day() + 40587;
    case 'day of week':
      return dayOfWeek(day());
    case 'local day of week':
      return localDayOfWeek(day(), weekRuleOf(locale));
    case 'local week year':
      return weekOfYear(day(), weekRuleOf(locale)).year;
    case 'local week':
      return weekOfYear(day(), weekRuleOf(locale)).week;
    case 'local week of month':
      return weekOfMonth(day(), weekRuleOf(locale));
    case 'ISO week year':
      return weekOfYear(day(), ISO_WEEK).year;
    case 'ISO week':
      return weekOfYear(day(), ISO_WEEK).week;
    case 'aligned day of week':
      return ((fields.day - 1) % 7) + 1;
    case 'AM/PM':
      return fields.hour < 12 ? 0 : 1;
    case 'hour':
      return fields.hour;
    case 'hour 1-24':
      return fields.hour === 0 ? 24 : fields.hour;
    case 'hour 0-11':
      return fields.hour % 12;
    case 'hour 1-12':
      return fields.hour % 12 === 0 ? 12 : fields.hour % 12;
    case 'minute':
      return fields.minute;
    case 'second':
      return fields.second;
    case 'nanosecond':
      return fields.nanosecond;
    case 'millisecond of day':
      return secondOfDay(fields) * 1000 + Math.floor(fields.nanosecond / 1e6);
    case 'nanosecond of day':
      return secondOfDay(fields) * 1e9 + fields.nanosecond;
  }
}

function secondOfDay(fields: ZonedDateTime['fields']): number {
  return fields.hour * 3600 + fields.minute * 60 + fields.second;
}

function printNumber(element: NumberElement, value: number): string {
  if (element.reduced === true) return String(Math.abs(value) % 100).padStart(2, '0');
  const digits = String(Math.abs(value));
  if (digits.length > element.max) {
    throw new RuntimeFailure(`the ${element.field} ${value} has more than ${element.max} digits`);
  }
  const padded = digits.padStart(element.min, '0');
  if (value < 0) return `-${padded}`;
  return element.sign === 'exceeds' && element.min < 19 && digits.length > element.min
    ? `+${padded}`
    : padded;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `zero` stands for no offset at all, whatever the pattern. */
export function printOffset(offsetSeconds: number, pattern: OffsetPattern, zero: string): string {
  const magnitude = Math.abs(offsetSeconds);
  const hours = Math.floor(magnitude / 3600);
  const minutes = Math.floor(magnitude / 60) % 60;
  const seconds = magnitude % 60;
  const withSeconds = pattern === '+HHMMss' || pattern === '+HH:MM:ss' || pattern === 'lenient';
  const shown = hours > 0 || (pattern !== '+HH' && minutes > 0) || (withSeconds && seconds > 0);
  if (!shown) return zero;
  const colon = pattern === '+HH:MM' || pattern === '+HH:MM:ss' || pattern === 'lenient' ? ':' : '';
  let text = (offsetSeconds < 0 ? '-' : '+') + two(hours);
  if (pattern === '+HH' || (pattern === '+HHmm' && minutes === 0)) return text;
  text += colon + two(minutes);
  return withSeconds && seconds > 0 ? text + colon + two(seconds) : text;
}

/** `GMT`, `GMT+2`, `GMT+02:00`. */
function printLocalizedOffset(offsetSeconds: number, long: boolean): string {
  if (offsetSeconds === 0) return 'GMT';
  if (long) return `GMT${printOffset(offsetSeconds, '+HH:MM:ss', '')}`;
  const magnitude = Math.abs(offsetSeconds);
  const minutes = Math.floor(magnitude / 60) % 60;
  const seconds = magnitude % 60;
  const rest = seconds > 0 ? `:${two(minutes)}:${two(seconds)}` : minutes > 0 ? `:${two(minutes)}` : '';
  return `GMT${offsetSeconds < 0 ? '-' : '+'}${Math.floor(magnitude / 3600)}${rest}`;
}

function printFraction(nanosecond: number, min: number, max: number, point: boolean): string {
  const digits = String(nanosecond).padStart(9, '0').slice(0, max);
  const needed = digits.replace(/0+$/, '').padEnd(min, '0');
  return point && needed !== '' ? `.${needed}` : needed;
}

function printElement(moment: Moment, element: DateElement): string {
  const { value, zone, locale } = moment;
  switch (element.kind) {
    case 'literal':
      return element.text;
    case 'number':
      return printNumber(element, fieldOf(moment, element.field));
    case 'fraction':
      return printFraction(moment.fields.nanosecond, element.min, element.max, element.point);
    case 'text': {
      const number = fieldOf(moment, element.field);
      return fieldText(element.locale ?? locale, element.field, number, element.style, element.standalone);
    }
    case 'day period':
      return dayPeriodText(locale, moment.fields.hour, moment.fields.minute, element.style);
    case 'offset':
      return printOffset(value.offsetSeconds, element.pattern, element.zero);
    case 'localized offset':
      return printLocalizedOffset(value.offsetSeconds, element.long);
    case 'zone id':
      return zone.id;
    case 'zone region':
      return isRegion(zone) ? `[${zone.id}]` : '';
    case 'zone name':
      return zoneName(locale, zone, value.epochNanoseconds, element.long, element.generic);
    case 'instant':
      return new Instant(value.epochNanoseconds).toString();
    case 'pad':
      return printPadded(printElement(moment, element.element), element.width);
    case 'optional':
      return printElements(moment, element.elements);
  }
}

function printPadded(text: string, width: number): string {
  if (text.length > width) {
    throw new RuntimeFailure(
      `"${text}" is longer than the ${width} characters it is padded to`,
      'write more p',
    );
  }
  return text.padStart(width);
}

/** Java's regions are all zones but plain offsets such as `Z` or `+02:00`. */
function isRegion(zone: Zone): boolean {
  return !(zone.id === 'Z' || /^[+-]/.test(zone.id));
}

function printElements(moment: Moment, elements: readonly DateElement[]): string {
  let text = '';
  for (const element of elements) text += printElement(moment, element);
  return text;
}

/** Text of a moment as it is shown in its zone. */
export function formatDate(
  value: ZonedDateTime,
  zone: Zone,
  elements: readonly DateElement[],
  locale: string,
): string {
  return printElements({ value, fields: value.fields, zone, locale }, elements);
}
