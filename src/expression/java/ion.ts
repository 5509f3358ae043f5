/** Amazon Ion as text, the form of Kestra's row files: values to text, and text to values. */

import type * as IonModule from 'ion-js';
import { lazy } from '../define.ts';
import { RuntimeFailure } from '../errors.ts';
import { isJson, parseJson } from '../json-text.ts';
import { javaText } from '../print.ts';
import {
  Duration,
  Instant,
  instantOfFields,
  isTimeValue,
  LocalDate,
  LocalDateTime,
  LocalTime,
  type TimeValue,
  ZonedDateTime,
} from '../time-values.ts';
import {
  Double,
  doubleText,
  emptyMap,
  isList,
  isMap,
  makeDouble,
  makeInteger,
  mapEntries,
  type Value,
} from '../values.ts';
import { BigDecimal } from './number-parse.ts';

const MAX_DEPTH = 1000;

const ESCAPES: Readonly<Record<string, string>> = {
  '\x00': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
};

/** Java's Ion writer keeps to ASCII. */
function escapeCharacter(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 0x100) return ESCAPES[char] ?? `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\U${code.toString(16).padStart(8, '0')}`;
}

function escapeText(text: string, quote: '"' | "'"): string {
  const escaped = text.replace(/[^\x20-\x5b\x5d-\x7e]/gu, escapeCharacter);
  return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}

/** Names that need no quotes; `$7` would be a number in Ion's symbol table. */
function fieldName(name: string): string {
  const plain = /^[A-Za-z_$][\w$]*$/.test(name) && !/^(?:null|true|false|nan|\$\d+)$/.test(name);
  return plain ? name : escapeText(name, "'");
}

/** Java's Ion writer: the digits of a double with `e0`, so that it is a float and no decimal. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? '+inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0e0' : '0e0';
  const text = doubleText(value);
  return text.includes('E') ? text : `${text.replace(/\.0$/, '')}e0`;
}

/** Moments and dates are Ion timestamps, times of day and durations have no Ion form and become text. */
function timeText(value: TimeValue): string {
  if (value instanceof ZonedDateTime) return value.toOffsetString(true);
  // Ion writes -00:00 where the offset is not known.
  if (value instanceof LocalDateTime) return `${value.toString(true)}-00:00`;
  if (value instanceof Duration || value instanceof LocalTime) return `"${value.toString()}"`;
  return value.toString();
}

/**
 * Compact Ion text of a value. Entries of maps that are null stay, unlike in JSON.
 * @throws RuntimeFailure when it is nested too deeply
 */
export function ionText(value: Value | undefined, depth = 0): string {
  if (depth > MAX_DEPTH) throw new RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH} levels`);
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return escapeText(value, '"');
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : floatText(value);
  if (value instanceof BigDecimal) return decimalText(value.toString());
  if (value instanceof Double) return floatText(value.value);
  if (isTimeValue(value)) return timeText(value);
  // No value of expressions: rows of a database hold bytes on their way to a file.
  if ((value as unknown) instanceof Uint8Array) return blobText(value as unknown as Uint8Array);
  if (isList(value)) return `[${value.map((item) => ionText(item, depth + 1)).join(',')}]`;
  if (!isMap(value)) return String(value);
  const fields = mapEntries(value).map(
    ([key, item]) => `${fieldName(javaText(key))}:${ionText(item, depth + 1)}`,
  );
  return `{${fields.join(',')}}`;
}

function blobText(bytes: Uint8Array): string {
  return `{{${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}}}`;
}

/** Ion marks decimals with a point or with `d` for the exponent. */
function decimalText(digits: string): string {
  const text = digits.replace(/E\+?/, 'd');
  return /[.d]/.test(text) ? text : `${text}.`;
}

type Ion = typeof IonModule;
type IonReader = ReturnType<Ion['makeReader']>;

const loadIon = lazy(async (): Promise<Ion> => {
  const module = (await import('ion-js')) as Ion & { readonly default?: Ion };
  return module.default ?? module;
});

function timestampValue(text: string): Value {
  const match =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(?:(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d))?)?$/.exec(
      text,
    );
  if (match === null) return text;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const date = { year: year!, month: month || 1, day: day || 1 };
  if (match[4] === undefined) return new LocalDate(date.year, date.month, date.day);
  const time = {
    hour: hour!,
    minute: minute!,
    second: second!,
    nanosecond: Number((match[7] ?? '').padEnd(9, '0').slice(0, 9)),
  };
  const offset = match[8]!;
  if (offset === '-00:00') {
    const clock = new LocalTime(time.hour, time.minute, time.second, time.nanosecond);
    return new LocalDateTime(new LocalDate(date.year, date.month, date.day), clock);
  }
  if (offset === 'Z' || offset === '+00:00') return new Instant(instantOfFields({ ...date, ...time }));
  const seconds =
    (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(4)) * 60);
  return new ZonedDateTime(instantOfFields({ ...date, ...time }, seconds), seconds);
}

function scalarValue(ion: Ion, reader: IonReader): Value {
  const type = reader.type();
  if (type === ion.IonTypes.BOOL) return reader.booleanValue();
  if (type === ion.IonTypes.INT) {
    const value = reader.bigIntValue()!;
    return BigInt.asIntN(64, value) === value ? makeInteger(value) : value;
  }
  if (type === ion.IonTypes.FLOAT) return makeDouble(reader.numberValue()!);
  if (type === ion.IonTypes.DECIMAL) return decimalValue(reader.decimalValue()!);
  if (type === ion.IonTypes.TIMESTAMP) return timestampValue(reader.timestampValue()!.toString());
  if (type === ion.IonTypes.BLOB) return Buffer.from(reader.uInt8ArrayValue()!).toString('base64');
  if (type === ion.IonTypes.CLOB) return Buffer.from(reader.uInt8ArrayValue()!).toString('latin1');
  return reader.stringValue();
}

/** A decimal that a double prints the same way is a double; others keep their digits. */
function decimalValue(decimal: NonNullable<ReturnType<IonReader['decimalValue']>>): Value {
  const scale = -decimal.getExponent();
  const coefficient = decimal.getCoefficient();
  const sign = decimal.isNegative() ? '-' : '';
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString();
  if (scale < 0 || scale > 400) return makeDouble(Number(`${sign}${digits}e${-scale}`));
  const padded = digits.padStart(scale + 1, '0');
  const point = padded.length - scale;
  const text = sign + padded.slice(0, point) + (scale > 0 ? `.${padded.slice(point)}` : '');
  const double = Number(text);
  return doubleText(double) === text ? makeDouble(double) : new BigDecimal(text);
}

function readValue(ion: Ion, reader: IonReader, depth: number): Value {
  if (depth > MAX_DEPTH) throw new RuntimeFailure(`this Ion is nested deeper than ${MAX_DEPTH} levels`);
  if (reader.isNull()) return null;
  const type = reader.type();
  if (type === ion.IonTypes.STRUCT) {
    const map = emptyMap();
    reader.stepIn();
    while (reader.next() !== null) map[reader.fieldName() ?? ''] = readValue(ion, reader, depth + 1);
    reader.stepOut();
    return map;
  }
  if (type === ion.IonTypes.LIST || type === ion.IonTypes.SEXP) {
    const items: Value[] = [];
    reader.stepIn();
    while (reader.next() !== null) items.push(readValue(ion, reader, depth + 1));
    reader.stepOut();
    return items;
  }
  return scalarValue(ion, reader);
}

/** A number that JSON reads as a double of fewer digits, such as `1.10`, is a decimal with all of them in Ion. */
const TRAILING_ZERO = /\.\d*[1-9]0+(?!\d)|\.00+(?!\d)/;

function isJsonLine(line: string): boolean {
  return /^\s*[{["]/.test(line) && !TRAILING_ZERO.test(line) && isJson(line);
}

/** Values of the text that are JSON, one a line, or undefined when Ion is needed to read it. */
function jsonRows(text: string, firstOnly: boolean): Value[] | undefined {
  const rows: Value[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (!isJsonLine(line)) return undefined;
    rows.push(parseJson(line));
    if (firstOnly) break;
  }
  return rows;
}

/**
 * Values at the top of an Ion text; the first alone when `firstOnly` is set. JSON lines are read without the Ion
 * library, which is loaded (by throwing Pending once) for everything else. Annotations are dropped, symbols are text,
 * blobs base64.
 * @throws RuntimeFailure when the text is not Ion
 */
export function parseIon(text: string, firstOnly = false): Value[] {
  const fast = jsonRows(text, firstOnly);
  if (fast !== undefined) return fast;
  const ion = loadIon();
  try {
    const reader = ion.makeReader(text);
    const rows: Value[] = [];
    while (reader.next() !== null) {
      rows.push(readValue(ion, reader, 0));
      if (firstOnly) break;
    }
    return rows;
  } catch (error) {
    if (error instanceof RuntimeFailure) throw error;
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
    throw new RuntimeFailure(`this is not Ion${reason === '' ? '' : `: ${reason.slice(0, 200)}`}`);
  }
}
