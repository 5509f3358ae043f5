/** The server's texts of times, intervals, arrays and maps, taken apart. */

import { instantOfFields, LocalDate, LocalDateTime, LocalTime } from '../../../expression/time-values.ts';

const MOMENT =
  /^(?:(\d{4,})-(\d\d)-(\d\d))?(?: ?(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?)?([+-]\d\d(?::\d\d){0,2})?( BC)?$/;

export interface Moment {
  readonly date: LocalDate | undefined;
  readonly time: LocalTime;
  /** Seconds east of Greenwich, where the text says so. */
  readonly offsetSeconds: number | undefined;
}

/** A date, a time of day, or both; undefined for `infinity` and texts of another style. */
export function parseMoment(text: string): Moment | undefined {
  const match = MOMENT.exec(text);
  if (match === null || text === '') return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', offset, bc] = match;
  return {
    date:
      year === undefined
        ? undefined
        : new LocalDate(bc === undefined ? Number(year) : 1 - Number(year), Number(month), Number(day)),
    // 24:00:00 is the end of the day, which Java has no time for: its driver begins the next one.
    time: new LocalTime(Number(hour) % 24, Number(minute), Number(second), Number(fraction.padEnd(9, '0'))),
    offsetSeconds: offset === undefined ? undefined : offsetSeconds(offset),
  };
}

function offsetSeconds(text: string): number {
  if (text === '+00') return 0;
  const [hours, minutes = '0', seconds = '0'] = text.slice(1).split(':');
  const magnitude = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return text.startsWith('-') ? -magnitude : magnitude;
}

/** Nanoseconds since the epoch. */
export function instantOfMoment({ date, time, offsetSeconds: offset }: Moment): bigint {
  const day = date ?? new LocalDate(1970, 1, 1);
  return instantOfFields(new LocalDateTime(day, time).fields, offset ?? 0);
}

const UNITS = ['year', 'mon', 'day', 'hour', 'min', 'sec'] as const;
const LETTERS = ['Y', 'M', 'D', 'H', 'M', 'S'] as const;

/** Kestra: `P10Y4M5DT0H0M10S`, without fractions of a second. Undefined for a style that cannot be told apart. */
export function intervalText(text: string): string | undefined {
  const parts = text.startsWith('P') ? isoInterval(text) : wordedInterval(text);
  if (parts === undefined) return undefined;
  const shown = parts.map((amount, index) => `${Math.trunc(amount) + 0}${LETTERS[index]}`);
  return `P${shown.slice(0, 3).join('')}T${shown.slice(3).join('')}`;
}

function isoInterval(text: string): number[] | undefined {
  const number = '(?:(-?\\d+(?:\\.\\d+)?)';
  const match = new RegExp(
    `^P${number}Y)?${number}M)?${number}W)?${number}D)?(?:T${number}H)?${number}M)?${number}S)?)?$`,
  ).exec(text);
  if (match === null) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return [years!, months!, weeks! * 7 + days!, hours!, minutes!, seconds!];
}

/** `1 year 2 mons -3 days +04:05:06.7`, `@ 1 year 2 hours ago`. */
function wordedInterval(text: string): number[] | undefined {
  const parts = [0, 0, 0, 0, 0, 0];
  const ago = /^@ .* ago$/.test(text);
  const body = text.replace(/^@ /, '').replace(/ ago$/, '');
  const rest = body
    .replace(/([-+]?\d+(?:\.\d+)?) (year|mon|day|hour|min|sec)s?\b/g, (_, amount: string, unit) => {
      parts[UNITS.indexOf(unit as (typeof UNITS)[number])] = Number(amount);
      return '';
    })
    .trim();
  const clock = /^([-+]?)(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(rest);
  if (clock !== null) {
    const sign = clock[1] === '-' ? -1 : 1;
    for (const index of [0, 1, 2]) parts[3 + index] = sign * Number(clock[2 + index]);
  } else if (rest !== '' && rest !== '0') return undefined;
  return ago ? parts.map((amount) => -amount) : parts;
}

export type ArrayItem = string | null | ArrayItem[];

/** `{1,NULL,"a b"}`, `[0:1]={1,2}`, nested ones too. */
export function parseArray(text: string, delimiter = ','): ArrayItem[] {
  let at = text.indexOf('{');
  const items = (): ArrayItem[] => {
    const found: ArrayItem[] = [];
    at++;
    while (at < text.length && text[at] !== '}') {
      if (text[at] === delimiter) at++;
      else if (text[at] === '{') found.push(items());
      else found.push(text[at] === '"' ? quoted() : plain());
    }
    at++;
    return found;
  };
  const quoted = (): string => {
    let value = '';
    for (at++; at < text.length && text[at] !== '"'; at++) {
      if (text[at] === '\\') at++;
      value += text[at];
    }
    at++;
    return value;
  };
  const plain = (): string | null => {
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '}') at++;
    const value = text.slice(start, at);
    return value === 'NULL' ? null : value;
  };
  return at < 0 ? [] : items();
}

/** The text of an array; `item` gives that of a single one. */
export function arrayText(items: readonly unknown[], item: (value: unknown) => string | null): string {
  const texts = items.map((value) => {
    if (Array.isArray(value)) return arrayText(value, item);
    const text = item(value);
    return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${texts.join(',')}}`;
}

/** `"a"=>"1", "b"=>NULL`. */
export function parseHstore(text: string): Record<string, string | null> {
  const found: [string, string | null][] = [];
  for (const [, key, value] of text.matchAll(/"((?:[^"\\]|\\.)*)"=>(?:"((?:[^"\\]|\\.)*)"|NULL)/gs)) {
    found.push([unescaped(key!), value === undefined ? null : unescaped(value)]);
  }
  return Object.fromEntries(found);
}

export function hstoreText(map: Readonly<Record<string, unknown>>): string {
  const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
  return Object.entries(map)
    .map(([key, value]) => `${quote(key)}=>${value === null ? 'NULL' : quote(String(value))}`)
    .join(',');
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

/** Bytes of `\xdeadbeef`, or of the older form with octal escapes. */
export function parseBytes(text: string): Buffer {
  if (text.startsWith('\\x')) return Buffer.from(text.slice(2), 'hex');
  return Buffer.from(
    text.replace(/\\(\\|[0-7]{3})/g, (_, code: string) =>
      code === '\\' ? '\\' : String.fromCharCode(Number.parseInt(code, 8)),
    ),
    'latin1',
  );
}
