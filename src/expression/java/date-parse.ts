/** Reads a text through the elements of a date format, by java.time's rules for widths, signs and neighbours. */

import {
  type DateElement,
  type DateField,
  type DateFormat,
  isFixedWidth,
  type NumberElement,
} from './date-elements.ts';
import { dayPeriodText, fieldText } from './date-names.ts';
import { type DateParts, DatePartsBuilder } from './date-parts.ts';
import { offsetZone, parseOffset } from './zone.ts';
import { ZONE_OF_ABBREVIATION } from './zone-abbreviations.ts';

interface Reader {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly locale: string;
}

/** Where reading stands, or undefined when the text does not fit. */
type Reached = number | undefined;

function startsWith(reader: Reader, at: number, wanted: string): boolean {
  const found = reader.text.slice(at, at + wanted.length);
  return found === wanted || (reader.ignoreCase && found.toLowerCase() === wanted.toLowerCase());
}

/** Digits that the fixed-width elements right behind an element need for themselves. */
function reservedWidth(elements: readonly DateElement[], index: number): number {
  let width = 0;
  for (let next = index + 1; next < elements.length; next++) {
    const element = elements[next]!;
    if (!isFixedWidth(element)) break;
    width += element.max;
  }
  return width;
}

function digitsAt(text: string, at: number, limit: number): number {
  let end = at;
  while (end < text.length && end - at < limit && text[end]! >= '0' && text[end]! <= '9') end++;
  return end - at;
}

function readNumber(
  reader: Reader,
  at: number,
  element: NumberElement,
  reserved: number,
  parts: DatePartsBuilder,
): Reached {
  const { text } = reader;
  const sign = text[at] === '-' || text[at] === '+' ? text[at] : undefined;
  if (sign === '-' && (element.sign === 'never' || element.reduced === true)) return undefined;
  if (sign === '+' && element.sign !== 'exceeds') return undefined;
  const start = sign === undefined ? at : at + 1;
  let count = digitsAt(text, start, element.max + reserved);
  if (reserved > 0) count = Math.max(element.min, count - reserved);
  if (count < element.min || digitsAt(text, start, count) < count || count === 0) return undefined;
  // Java: a year longer than its letters carries a plus, and only such a year does.
  if (element.sign === 'exceeds' && sign === undefined && count > element.min) return undefined;
  if (element.sign === 'exceeds' && sign === '+' && count <= element.min) return undefined;
  const digits = Number(text.slice(start, start + count));
  const value = element.reduced === true ? 2000 + digits : sign === '-' ? -digits : digits;
  return parts.set(element.field, value) ? start + count : undefined;
}

function readFraction(
  reader: Reader,
  at: number,
  element: Extract<DateElement, { kind: 'fraction' }>,
  parts: DatePartsBuilder,
): Reached {
  let start = at;
  if (element.point) {
    if (reader.text[at] !== '.') return element.min === 0 ? at : undefined;
    start++;
  }
  const count = digitsAt(reader.text, start, element.max);
  if (count < Math.max(element.min, element.point ? 1 : 0)) return undefined;
  const nanosecond = Number(reader.text.slice(start, start + count).padEnd(9, '0'));
  return parts.set('nanosecond', nanosecond) ? start + count : undefined;
}

const RANGES: Partial<Record<DateField, readonly [from: number, to: number]>> = {
  era: [0, 1],
  quarter: [1, 4],
  month: [1, 12],
  'day of week': [1, 7],
  'AM/PM': [0, 1],
};

function readText(
  reader: Reader,
  at: number,
  element: Extract<DateElement, { kind: 'text' }>,
  parts: DatePartsBuilder,
): Reached {
  const [from, to] = RANGES[element.field] ?? [1, 0];
  let best: { value: number; length: number } | undefined;
  for (let value = from; value <= to; value++) {
    const name = fieldText(
      element.locale ?? reader.locale,
      element.field,
      value,
      element.style,
      element.standalone,
    );
    if (name.length > (best?.length ?? 0) && startsWith(reader, at, name))
      best = { value, length: name.length };
  }
  return best !== undefined && parts.set(element.field, best.value) ? at + best.length : undefined;
}

function readDayPeriod(
  reader: Reader,
  at: number,
  style: Extract<DateElement, { kind: 'day period' }>['style'],
  parts: DatePartsBuilder,
): Reached {
  let best = '';
  const hours: number[] = [];
  for (let hour = 0; hour < 24; hour++) {
    for (const minute of [0, 1]) {
      const name = dayPeriodText(reader.locale, hour, minute, style);
      if (name.length < best.length || !startsWith(reader, at, name)) continue;
      if (name.length > best.length) hours.length = 0;
      best = name;
      if (!hours.includes(hour)) hours.push(hour);
    }
  }
  if (best === '') return undefined;
  parts.setPeriodHours(hours);
  return at + best.length;
}

const OFFSET_SHAPES: Readonly<Record<string, RegExp>> = {
  '+HH': /[+-]\d\d/y,
  '+HHmm': /[+-]\d\d(?:\d\d)?/y,
  '+HHMM': /[+-]\d{4}/y,
  '+HH:MM': /[+-]\d\d:\d\d/y,
  '+HHMMss': /[+-]\d{4}(?:\d\d)?/y,
  '+HH:MM:ss': /[+-]\d\d:\d\d(?::\d\d)?/y,
  lenient: /[+-]\d\d(?::\d\d(?::\d\d)?)?/y,
};

function readOffset(
  reader: Reader,
  at: number,
  element: Extract<DateElement, { kind: 'offset' }>,
  parts: DatePartsBuilder,
): Reached {
  if (element.zero !== '' && startsWith(reader, at, element.zero) && !/^[+-]/.test(element.zero)) {
    return parts.setOffset(0) ? at + element.zero.length : undefined;
  }
  const shape = OFFSET_SHAPES[element.pattern]!;
  shape.lastIndex = at;
  const found = shape.exec(reader.text)?.[0];
  const seconds = found === undefined ? undefined : parseOffset(found);
  return seconds !== undefined && parts.setOffset(seconds) ? at + found!.length : undefined;
}

function readLocalizedOffset(reader: Reader, at: number, parts: DatePartsBuilder): Reached {
  if (!startsWith(reader, at, 'GMT')) return undefined;
  const shape = /[+-](?:\d\d:\d\d(?::\d\d)?|\d{1,2}(?::\d\d(?::\d\d)?)?)/y;
  shape.lastIndex = at + 3;
  const found = shape.exec(reader.text)?.[0];
  if (found === undefined) return parts.setOffset(0) ? at + 3 : undefined;
  const seconds = parseOffset(found.replace(/^([+-])(\d)(?=:|$)/, '$10$2'));
  return seconds !== undefined && parts.setOffset(seconds) ? at + 3 + found.length : undefined;
}

function readZone(reader: Reader, at: number, names: boolean, parts: DatePartsBuilder): Reached {
  const shape = /[+-](?:\d\d:\d\d(?::\d\d)?|\d{6}|\d{4}|\d{1,2})|[A-Za-z][A-Za-z0-9~/._+:-]*/y;
  shape.lastIndex = at;
  const found = shape.exec(reader.text)?.[0];
  if (found === undefined) return undefined;
  const seconds = parseOffset(found);
  const named = names && Object.hasOwn(ZONE_OF_ABBREVIATION, found) ? ZONE_OF_ABBREVIATION[found] : undefined;
  parts.setZone(seconds === undefined ? (named ?? found) : offsetZone(seconds).id);
  return at + found.length;
}

function readRegion(reader: Reader, at: number, parts: DatePartsBuilder): Reached {
  const end = reader.text.indexOf(']', at);
  if (reader.text[at] !== '[' || end === -1) return undefined;
  parts.setZone(reader.text.slice(at + 1, end));
  return end + 1;
}

const INSTANT = /([+-]?\d{4,10})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{0,9}))?(Z|[+-]\d\d(?::?\d\d)?)/iy;

function readInstant(reader: Reader, at: number, parts: DatePartsBuilder): Reached {
  INSTANT.lastIndex = at;
  const match = INSTANT.exec(reader.text);
  if (match === null) return undefined;
  const fields: readonly DateField[] = ['year', 'month', 'day of month', 'hour', 'minute', 'second'];
  const numbers = match.slice(1, 7).map(Number);
  const fits = fields.every((field, index) => parts.set(field, numbers[index]!));
  const offset = parseOffset(match[8]!.toUpperCase());
  const nanosecond = Number((match[7] ?? '').padEnd(9, '0'));
  if (!fits || offset === undefined || !parts.set('nanosecond', nanosecond) || !parts.setOffset(offset))
    return undefined;
  return at + match[0].length;
}

function readElement(
  reader: Reader,
  at: number,
  element: DateElement,
  reserved: number,
  parts: DatePartsBuilder,
): Reached {
  switch (element.kind) {
    case 'literal':
      return startsWith(reader, at, element.text) ? at + element.text.length : undefined;
    case 'number':
      return readNumber(reader, at, element, reserved, parts);
    case 'fraction':
      return readFraction(reader, at, element, parts);
    case 'text':
      return readText(reader, at, element, parts);
    case 'day period':
      return readDayPeriod(reader, at, element.style, parts);
    case 'offset':
      return readOffset(reader, at, element, parts);
    case 'localized offset':
      return readLocalizedOffset(reader, at, parts);
    case 'zone id':
      return readZone(reader, at, false, parts);
    case 'zone region':
      return readRegion(reader, at, parts);
    case 'zone name':
      return readZone(reader, at, true, parts);
    case 'instant':
      return readInstant(reader, at, parts);
    case 'pad': {
      const end = at + element.width;
      if (end > reader.text.length) return undefined;
      let start = at;
      while (start < end && reader.text[start] === ' ') start++;
      const reached = readElement(
        { ...reader, text: reader.text.slice(0, end) },
        start,
        element.element,
        0,
        parts,
      );
      return reached === end ? end : undefined;
    }
    case 'optional': {
      const attempt = parts.copy();
      const reached = readElements(reader, at, element.elements, attempt);
      if (reached === undefined) return at;
      parts.adopt(attempt);
      return reached;
    }
  }
}

function readElements(
  reader: Reader,
  start: number,
  elements: readonly DateElement[],
  parts: DatePartsBuilder,
): Reached {
  let at: Reached = start;
  for (const [index, element] of elements.entries()) {
    const previous = elements[index - 1];
    // Only the first of a row of adjacent numbers may stretch; those behind it keep their fixed widths.
    const stretches =
      element.kind === 'number' && !(previous !== undefined && isAdjacent(previous) && isFixedWidth(element));
    at = readElement(reader, at, element, stretches ? reservedWidth(elements, index) : 0, parts);
    if (at === undefined) return undefined;
  }
  return at;
}

function isAdjacent(element: DateElement): boolean {
  return element.kind === 'number' || isFixedWidth(element);
}

/** What a text says by a format, or undefined when the whole text does not fit it. */
export function readDate(text: string, format: DateFormat, locale: string): DateParts | undefined {
  const parts = new DatePartsBuilder(locale, format.strict);
  const reached = readElements({ text, ignoreCase: format.ignoreCase, locale }, 0, format.elements, parts);
  return reached === text.length ? parts.build() : undefined;
}
