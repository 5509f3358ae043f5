/** Values of the KV store: which type a value is of, its plain JSON form in the store, and the value of an entry. */

import { parseJson } from '../../../expression/json-text.ts';
import { javaText, jsonText } from '../../../expression/print.ts';
import { Duration, Instant, isTimeValue, LocalDate, ZonedDateTime } from '../../../expression/time-values.ts';
import { fromTypedJson } from '../../../expression/typed-json.ts';
import { Double, isList, isMap, isNumber, mapEntries, type Value } from '../../../expression/values.ts';
import type { KeyValueEntry } from '../../../plugin/ports.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';

export const KV_TYPES = ['STRING', 'NUMBER', 'BOOLEAN', 'DATETIME', 'DATE', 'DURATION', 'JSON'] as const;
export type KvType = (typeof KV_TYPES)[number];

/** Type and stored form of an entry; its description and its end are the caller's. */
export type StoredValue = Pick<KeyValueEntry, 'value' | 'type'>;

/**
 * The stored form of a rendered value. Stores keep plain JSON, so numbers that JSON would change (`3.0`, more than 53
 * bits) and times are stored as their text.
 */
export function storedValue(value: unknown): StoredValue {
  if (typeof value === 'string') return { type: 'STRING', value };
  if (typeof value === 'boolean') return { type: 'BOOLEAN', value };
  if (isNumber(value)) return { type: 'NUMBER', value: plainNumber(value) };
  if (value instanceof Instant) return { type: 'DATETIME', value: value.toString() };
  if (value instanceof ZonedDateTime)
    return { type: 'DATETIME', value: new Instant(value.epochNanoseconds).toString() };
  if (value instanceof LocalDate) return { type: 'DATE', value: value.toString() };
  if (value instanceof Duration) return { type: 'DURATION', value: value.toString() };
  if (isTimeValue(value)) return { type: 'STRING', value: value.toString() };
  return { type: 'JSON', value: plain(value) };
}

/** What an entry means to expressions. */
export function entryValue({ value, type }: StoredValue): Value {
  if (typeof value !== 'string') return value as Value;
  switch (type) {
    case 'NUMBER':
      return /^-?(?:NaN|Infinity)$/.test(value) ? new Double(Number(value)) : parseJson(value);
    case 'DATETIME':
      return fromTypedJson({ $instant: value });
    case 'DATE':
      return fromTypedJson({ $localDate: value });
    case 'DURATION':
      return fromTypedJson({ $duration: value });
    default:
      return value;
  }
}

/** Kestra: `kvType` says how a text is read; values that are no texts keep their own type, numbers may become texts. */
export function storedAs(rendered: unknown, type: KvType | undefined): StoredValue {
  if (type === 'STRING' && isNumber(rendered)) return { type, value: javaText(rendered) };
  if (type === undefined || typeof rendered !== 'string') return storedValue(rendered);
  const text = rendered.trim();
  switch (type) {
    case 'NUMBER':
      if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text))
        throw unreadable(rendered, type, '42 or 3.14');
      return storedValue(parseJson(jsonNumber(text)));
    case 'BOOLEAN':
      // Kestra: every text but `true` is false.
      return { type, value: text.toLowerCase() === 'true' };
    case 'DATETIME':
      return { type, value: moment(text, rendered, type) };
    case 'DATE':
      return { type, value: date(text, rendered, type) };
    case 'DURATION':
      return { type, value: duration(text, rendered) };
    case 'JSON':
      return { type, value: json(rendered) };
    default:
      return { type, value: rendered };
  }
}

function jsonNumber(text: string): string {
  const [, sign, whole, rest] = /^([-+]?)0*(\d*)(.*)$/.exec(text)!;
  const fraction = rest!.replace(/^\.(?=$|[eE])/, '');
  return `${sign === '-' ? '-' : ''}${whole === '' ? '0' : whole}${fraction}`;
}

function moment(text: string, shown: string, type: KvType): string {
  if (!/^[+-]?\d{4,9}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text)) {
    throw unreadable(shown, type, '2024-05-06T07:08:09Z');
  }
  return (fromTypedJson({ $instant: text }) as Instant).toString();
}

/** Kestra reads a moment here; a date alone is taken too. */
function date(text: string, shown: string, type: KvType): string {
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return text;
  return moment(text, shown, type).slice(0, 'yyyy-MM-dd'.length);
}

const DURATION =
  /^([-+]?)P(?:([-+]?\d+)D)?(?:T(?=[-+\d])(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?)(\d+)(?:[.,](\d{0,9}))?S)?)?$/i;

function duration(text: string, shown: string): string {
  const match = DURATION.exec(text);
  if (match === null || !/\d/.test(text)) throw unreadable(shown, 'DURATION', 'PT30M or P1D');
  const [, sign, days = '0', hours = '0', minutes = '0', secondsSign, seconds = '0', fraction = ''] = match;
  const whole = BigInt(days) * 86_400n + BigInt(hours) * 3600n + BigInt(minutes) * 60n;
  const rest = BigInt(seconds) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
  const nanoseconds = whole * 1_000_000_000n + (secondsSign === '-' ? -rest : rest);
  return new Duration(sign === '-' ? -nanoseconds : nanoseconds).toString();
}

function json(text: string): unknown {
  try {
    return plain(parseJson(text));
  } catch (cause) {
    throw new TaskFailure(
      `property \`value\`: ${quote(text)} cannot be stored as JSON: ${(cause as Error).message}`,
      { cause },
    );
  }
}

function unreadable(text: string, type: KvType, example: string): TaskFailure {
  return new TaskFailure(
    `property \`value\`: ${quote(text)} cannot be stored as ${type}; write for example ${example}`,
  );
}

function quote(text: string): string {
  return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}

function plainNumber(value: number | bigint | Double): number | string {
  return typeof value === 'number' && Number.isFinite(value) ? value : javaText(value);
}

/** A copy that `JSON.stringify` writes as meant: nested times as text, nested integers beyond 53 bits as digits. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Double) return value.value;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (isList(value)) return value.map(plain);
  if (isMap(value))
    return Object.fromEntries(mapEntries(value).map(([key, item]) => [javaText(key), plain(item)]));
  return typeof value === 'object' ? JSON.parse(jsonText(String(value))) : value;
}
