/** Names of months, days, eras, halves of the day and zones in a locale, from the runtime's own data. */

import { RuntimeFailure } from '../errors.ts';
import type { DateField, TextStyle } from './date-elements.ts';
import { type WeekRule, weekRule } from './week-fields.ts';
import type { Zone } from './zone.ts';
import { zoneAbbreviation } from './zone-abbreviations.ts';

/** ICU writes narrow no-break spaces where Java (until 19) writes plain ones. */
const plainSpaces = (text: string): string => text.replaceAll('\u202f', ' ');

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats of Intl cost a millisecond each to make, so they are kept. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
      ...options,
    });
    formats.set(key, format);
  }
  return format;
}

function partOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  milliseconds: number,
  type: Intl.DateTimeFormatPartTypes,
): string | undefined {
  const found = formatOf(locale, options)
    .formatToParts(milliseconds)
    .find((part) => part.type === type);
  return found === undefined ? undefined : plainSpaces(found.value);
}

/**
 * The BCP 47 form of a locale; Java's `fr_FR` is accepted too.
 * @throws RuntimeFailure when it is none
 */
export function parseLocale(locale: string): string {
  try {
    return new Intl.Locale(locale.trim().replaceAll('_', '-')).toString();
  } catch {
    throw new RuntimeFailure(`"${locale}" is not a locale`, 'write a language tag such as en, fr or pt-BR');
  }
}

/** Short and long names, `#` for the number, or all four. */
const QUARTERS: Readonly<Record<string, readonly [short: string, long: string]>> = {
  en: ['Q#', '1st quarter|2nd quarter|3rd quarter|4th quarter'],
  fr: ['T#', '1er trimestre|2e trimestre|3e trimestre|4e trimestre'],
  de: ['Q#', '#. Quartal'],
  es: ['T#', '1.er trimestre|2.º trimestre|3.er trimestre|4.º trimestre'],
  it: ['T#', '#º trimestre'],
  pt: ['T#', '#º trimestre'],
  nl: ['K#', '#e kwartaal'],
  pl: ['I kw.|II kw.|III kw.|IV kw.', 'I kwartał|II kwartał|III kwartał|IV kwartał'],
  ru: ['#-й кв.', '#-й квартал'],
  ja: ['Q#', '第#四半期'],
  zh: ['#季度', '第一季度|第二季度|第三季度|第四季度'],
  ko: ['#분기', '제 1/4분기|제 2/4분기|제 3/4분기|제 4/4분기'],
  sv: ['K#', '1:a kvartalet|2:a kvartalet|3:e kvartalet|4:e kvartalet'],
  tr: ['Ç#', '#. çeyrek'],
  cs: ['Q#', '#. čtvrtletí'],
  da: ['#. kvt.', '#. kvartal'],
  fi: ['#. nelj.', '#. neljännes'],
  nb: ['K#', '#. kvartal'],
  sk: ['Q#', '#. štvrťrok'],
  hu: ['I. n.év|II. n.év|III. n.év|IV. n.év', 'I. negyedév|II. negyedév|III. negyedév|IV. negyedév'],
  ro: [
    'trim. I|trim. II|trim. III|trim. IV',
    'trimestrul I|trimestrul al II-lea|trimestrul al III-lea|trimestrul al IV-lea',
  ],
  bg: ['#. трим.', '#. тримесечие'],
  el: ['Τ#', '#ο τρίμηνο'],
  uk: ['#-й кв.', '#-й квартал'],
  hr: ['#kv', '#. kvartal'],
  sl: ['#. čet.', '#. četrtletje'],
  et: ['K#', '#. kvartal'],
  lv: ['#. cet.', '#. ceturksnis'],
  lt: ['I k.|II k.|III k.|IV k.', 'I ketvirtis|II ketvirtis|III ketvirtis|IV ketvirtis'],
  vi: ['Q#', 'Quý #'],
  th: ['ไตรมาส #', 'ไตรมาส #'],
  id: ['K#', 'Kuartal ke-#'],
  ca: ['#T', '1r trimestre|2n trimestre|3r trimestre|4t trimestre'],
  he: ['Q#', 'רבעון #'],
  ar: [
    'الربع الأول|الربع الثاني|الربع الثالث|الربع الرابع',
    'الربع الأول|الربع الثاني|الربع الثالث|الربع الرابع',
  ],
  hi: ['ति#', 'पहली तिमाही|दूसरी तिमाही|तीसरी तिमाही|चौथी तिमाही'],
  fa: ['س‌م۱|س‌م۲|س‌م۳|س‌م۴', 'سه‌ماههٔ اول|سه‌ماههٔ دوم|سه‌ماههٔ سوم|سه‌ماههٔ چهارم'],
};

/** Intl has no names of quarters: those of the languages above are known, others get CLDR's root form `Q1`. */
function quarterText(locale: string, quarter: number, style: TextStyle): string {
  if (style === 'narrow') return String(quarter);
  const names = QUARTERS[new Intl.Locale(locale).language];
  if (names === undefined) return `Q${quarter}`;
  const name = names[style === 'short' ? 0 : 1];
  return name.includes('|') ? name.split('|')[quarter - 1]! : name.replace('#', String(quarter));
}

/** In many languages a month beside a day has another form than the month alone (genitive). */
function monthText(locale: string, month: number, style: TextStyle, standalone: boolean): string {
  const at = Date.UTC(2024, month - 1, 15);
  const alone = partOf(locale, { month: style }, at, 'month') ?? String(month);
  // A month alone may carry a suffix that is a literal part, such as the Japanese sign for month.
  const whole = plainSpaces(formatOf(locale, { month: style }).format(at));
  const nominative = /^\d+$/.test(alone) ? whole : alone;
  if (standalone || style === 'narrow') return style === 'narrow' ? alone : nominative;
  const inDate = partOf(locale, { month: style, day: 'numeric', year: 'numeric' }, at, 'month') ?? nominative;
  return /^\d+\.?$/.test(inDate) ? nominative : inDate;
}

function weekdayText(locale: string, day: number, style: TextStyle, standalone: boolean): string {
  // The first of January 2024 was a Monday.
  const at = Date.UTC(2024, 0, day);
  if (standalone || style === 'narrow') return partOf(locale, { weekday: style }, at, 'weekday')!;
  return partOf(locale, { weekday: style, day: 'numeric', month: 'long', year: 'numeric' }, at, 'weekday')!;
}

function eraText(locale: string, era: number, style: TextStyle): string {
  // The second moment lies in 566 BC.
  const at = era === 1 ? 0 : -8e13;
  return partOf(locale, { era: style, year: 'numeric' }, at, 'era') ?? (era === 1 ? 'AD' : 'BC');
}

function halfDayText(locale: string, half: number): string {
  const at = Date.UTC(2024, 0, 1, half === 0 ? 9 : 15);
  return partOf(locale, { hour: 'numeric', hour12: true }, at, 'dayPeriod') ?? (half === 0 ? 'AM' : 'PM');
}

/** Text of a field's value. Quarters, months and days of the week count from 1, halves of the day and eras from 0. */
export function fieldText(
  locale: string,
  field: DateField,
  value: number,
  style: TextStyle,
  standalone: boolean,
): string {
  if (field === 'month') return monthText(locale, value, style, standalone);
  if (field === 'day of week') return weekdayText(locale, value, style, standalone);
  if (field === 'quarter') return quarterText(locale, value, style);
  if (field === 'era') return eraText(locale, value, style);
  if (field === 'AM/PM') return halfDayText(locale, value);
  return String(value);
}

/** `in the morning`, `noon`. Java has names for the exact moments of midnight and noon. */
export function dayPeriodText(locale: string, hour: number, minute: number, style: TextStyle): string {
  const english = new Intl.Locale(locale).language === 'en';
  if (english && minute === 0 && hour === 0) return style === 'narrow' ? 'mi' : 'midnight';
  if (english && minute === 0 && hour === 12) return style === 'narrow' ? 'n' : 'noon';
  // Just past the hour, so that ICU does not answer with its own name of noon.
  const at = Date.UTC(2024, 0, 1, hour, Math.max(minute, 1));
  const options = { hour: 'numeric', dayPeriod: style, hour12: true } as const;
  return partOf(locale, options, at, 'dayPeriod') ?? halfDayText(locale, hour < 12 ? 0 : 1);
}

function intlZoneName(
  locale: string,
  zone: string,
  at: number,
  style: 'short' | 'long' | 'shortGeneric' | 'longGeneric',
): string | undefined {
  return partOf(locale, { timeZone: zone, timeZoneName: style, year: 'numeric' }, at, 'timeZoneName');
}

/** Zones whose English name Intl gives under another id. */
const NAMED_LIKE: Readonly<Record<string, string>> = { UTC: 'UTC', UT: 'UTC', GMT: 'Africa/Abidjan' };

const looksLikeOffset = (name: string | undefined): boolean =>
  name === undefined || /^(GMT|UTC)?[+\-−]/.test(name);

/** Name of a zone at a moment; an offset without a name prints as it is. */
export function zoneName(
  locale: string,
  zone: Zone,
  epochNanoseconds: bigint,
  long: boolean,
  generic: boolean,
): string {
  const namedLike = NAMED_LIKE[zone.id];
  if (namedLike !== undefined) {
    return long
      ? (intlZoneName(locale, namedLike, 0, 'long') ?? zone.id)
      : zone.id === 'UT'
        ? 'UTC'
        : zone.id;
  }
  if (zone.offsetSeconds !== undefined) return zone.id;
  const at = Number(epochNanoseconds / 1_000_000n);
  const style = generic ? (long ? 'longGeneric' : 'shortGeneric') : long ? 'long' : 'short';
  const name = intlZoneName(locale, zone.id, at, style);
  if (long) return name ?? zone.id;
  if (!looksLikeOffset(name) && (!generic || /^[A-Z]{1,5}$/.test(name!))) return name!;
  const english = intlZoneName('en-US', zone.id, at, generic ? 'longGeneric' : 'long') ?? '';
  const known = zoneAbbreviation(english);
  if (known !== undefined) return known;
  if (generic && !looksLikeOffset(english)) return english.replace(/[^A-Z]/g, '');
  return name ?? zone.id;
}

const rules = new Map<string, WeekRule>();

export function weekRuleOf(locale: string): WeekRule {
  let rule = rules.get(locale);
  if (rule === undefined) {
    rule = weekRule(locale);
    rules.set(locale, rule);
  }
  return rule;
}

/** The moment that {@link stylePieces} shows: Wednesday, 4 September 2024, 05:06:07 UTC. */
export const STYLE_SAMPLE = { month: 9, weekday: 3 } as const;

/** A sample moment in a locale's own style, in pieces that say what they are. */
export function stylePieces(
  locale: string,
  style: 'full' | 'long' | 'medium' | 'short',
): Intl.DateTimeFormatPart[] {
  return formatOf(locale, { dateStyle: style, timeStyle: style })
    .formatToParts(Date.UTC(2024, 8, 4, 5, 6, 7))
    .map((part) => ({ type: part.type, value: plainSpaces(part.value) }));
}
