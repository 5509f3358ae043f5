/** Formats that Kestra knows by name: its own four, java.time's constants, and the styles of a locale. */

import { nearest } from '../../util/nearest.ts';
import type { DateElement, DateField, DateFormat, NumberElement } from './date-elements.ts';
import { fieldText, STYLE_SAMPLE, stylePieces } from './date-names.ts';
import { parseDatePattern } from './date-pattern.ts';

const literal = (text: string): DateElement => ({ kind: 'literal', text });
const optional = (...elements: DateElement[]): DateElement => ({ kind: 'optional', elements });

function two(field: DateField): NumberElement {
  return { kind: 'number', field, min: 2, max: 2, sign: 'never' };
}

function year(field: DateField): NumberElement {
  return { kind: 'number', field, min: 4, max: 10, sign: 'exceeds' };
}

const OFFSET: DateElement = { kind: 'offset', pattern: 'lenient', zero: 'Z' };
const REGION: DateElement = { kind: 'zone region' };
const DATE = [year('year'), literal('-'), two('month'), literal('-'), two('day of month')];
const FRACTION: DateElement = { kind: 'fraction', min: 0, max: 9, point: true };
const TIME = [
  two('hour'),
  literal(':'),
  two('minute'),
  optional(literal(':'), two('second'), optional(FRACTION)),
];
const DATE_TIME = [...DATE, literal('T'), ...TIME];

const english = (field: DateField): DateElement => ({
  kind: 'text',
  field,
  style: 'short',
  standalone: false,
  locale: 'en-US',
});

const RFC_1123: readonly DateElement[] = [
  optional(english('day of week'), literal(', ')),
  { kind: 'number', field: 'day of month', min: 1, max: 2, sign: 'never' },
  literal(' '),
  english('month'),
  literal(' '),
  { kind: 'number', field: 'year', min: 4, max: 4, sign: 'never' },
  literal(' '),
  two('hour'),
  literal(':'),
  two('minute'),
  optional(literal(':'), two('second')),
  literal(' '),
  { kind: 'offset', pattern: '+HHMM', zero: 'GMT' },
];

function iso(...elements: readonly DateElement[]): DateFormat {
  return { elements, ignoreCase: true, strict: true };
}

const CONSTANTS: Readonly<Record<string, DateFormat>> = {
  iso_date_time: iso(...DATE_TIME, optional(OFFSET, optional(REGION))),
  iso_date: iso(...DATE, optional(OFFSET)),
  iso_time: iso(...TIME, optional(OFFSET)),
  iso_local_date: iso(...DATE),
  iso_local_date_time: iso(...DATE_TIME),
  iso_local_time: iso(...TIME),
  iso_offset_date_time: iso(...DATE_TIME, OFFSET),
  iso_offset_date: iso(...DATE, OFFSET),
  iso_offset_time: iso(...TIME, OFFSET),
  iso_zoned_date_time: iso(...DATE_TIME, OFFSET, optional(REGION)),
  iso_instant: iso({ kind: 'instant' }),
  iso_ordinal_date: iso(
    year('year'),
    literal('-'),
    { kind: 'number', field: 'day of year', min: 3, max: 3, sign: 'never' },
    optional(OFFSET),
  ),
  iso_week_date: iso(
    year('ISO week year'),
    literal('-W'),
    two('ISO week'),
    literal('-'),
    { kind: 'number', field: 'day of week', min: 1, max: 1, sign: 'never' },
    optional(OFFSET),
  ),
  rfc_1123_date_time: { elements: RFC_1123, ignoreCase: true, strict: false },
};

const PATTERNS: Readonly<Record<string, string>> = {
  iso: "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX",
  iso_milli: "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
  iso_sec: "yyyy-MM-dd'T'HH:mm:ssXXX",
  sql: 'yyyy-MM-dd HH:mm:ss.SSSSSS',
  sql_milli: 'yyyy-MM-dd HH:mm:ss.SSS',
  sql_seq: 'yyyy-MM-dd HH:mm:ss',
};

const STYLES = ['full', 'long', 'medium', 'short'] as const;

/** The pattern letters that print one piece of a locale's style. */
function lettersOf(locale: string, type: string, value: string, twelveHours: boolean): string {
  const { month, weekday } = STYLE_SAMPLE;
  const isLong = (field: DateField, number: number): boolean =>
    value === fieldText(locale, field, number, 'long', false) ||
    value === fieldText(locale, field, number, 'long', true);
  switch (type) {
    case 'weekday':
      return isLong('day of week', weekday) ? 'EEEE' : 'EEE';
    case 'month':
      return /^\d+$/.test(value) ? 'M'.repeat(value.length) : isLong('month', month) ? 'MMMM' : 'MMM';
    case 'day':
      return 'd'.repeat(value.length);
    case 'year':
      return value.length === 2 ? 'yy' : 'y';
    case 'era':
      return 'G';
    case 'hour':
      return (twelveHours ? 'h' : 'H').repeat(value.length);
    case 'minute':
      return 'mm';
    case 'second':
      return 'ss';
    case 'dayPeriod':
      return 'a';
    case 'timeZoneName':
      return value === 'UTC' ? 'z' : 'zzzz';
    default:
      return `'${value.replaceAll("'", "''")}'`;
  }
}

function stylePattern(locale: string, style: (typeof STYLES)[number]): string {
  const pieces = stylePieces(locale, style);
  const twelveHours = pieces.some((piece) => piece.type === 'dayPeriod');
  return pieces.map((piece) => lettersOf(locale, piece.type, piece.value, twelveHours)).join('');
}

const cache = new Map<string, DateFormat>();

/** Templates in loops use few formats many times; a flow that computes formats must not fill the memory. */
const CACHE_SIZE = 200;

function makeFormat(format: string, locale: string): DateFormat {
  const name = format.toLowerCase();
  const constant = Object.hasOwn(CONSTANTS, name) ? CONSTANTS[name] : undefined;
  if (constant !== undefined) return constant;
  const style = STYLES.find((known) => known === name);
  if (style !== undefined) return parseDatePattern(stylePattern(locale, style));
  const pattern = Object.hasOwn(PATTERNS, name) ? PATTERNS[name]! : format;
  return parseDatePattern(pattern);
}

/**
 * The format of a name (`iso`, `sql`, `rfc_1123_date_time`, `short`, …) or of a Java pattern.
 * @throws RuntimeFailure when it is neither
 */
export function dateFormat(format: string, locale: string): DateFormat {
  const key = `${locale} ${format}`;
  let found = cache.get(key);
  if (found === undefined) {
    found = makeFormat(format, locale);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, found);
  }
  return found;
}

/** The named format that a text nearly is, for messages about texts that are no pattern. */
export function nearestFormatName(format: string): string | undefined {
  return nearest(format, [...Object.keys(PATTERNS), ...Object.keys(CONSTANTS), ...STYLES]);
}
