/** Values to text: what a print writes, Java's `toString`, and compact JSON. */

import { RuntimeFailure } from './errors.ts';
import {
  Instant,
  isTimeValue,
  LocalDateTime,
  LocalTime,
  type TimeValue,
  ZonedDateTime,
} from './time-values.ts';
import { Double, doubleText, isList, isMap, MapEntry } from './values.ts';

/** Longer texts are refused: a few nested lists can describe more text than any machine holds. */
export const MAX_TEXT = 32 * 1024 * 1024;
const MAX_PARTS = 4_000_000;
const MAX_DEPTH = 1000;

/** What a print writes. Kestra: null is nothing, lists and maps are compact JSON, everything else is Java's text. */
export function printedText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return isList(value) || isMap(value) ? jsonText(value) : javaText(value);
}

/** Java's `toString`, as `~`, `join` and `upper` see a value; null is `null`, lists `[a, b]`, maps `{k=v}`. */
export function javaText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const writer = new JavaWriter();
  writer.write(value, 0);
  return writer.text;
}

/** Compact JSON. Kestra: map entries that are null are dropped, nulls in lists stay, doubles print as in Java. */
export function jsonText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const writer = new JsonWriter();
  writer.write(value, 0);
  return writer.text;
}

function numberText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : doubleText(value);
}

/** Text of everything that holds no other values; harmless for things that are no expression values at all. */
function scalarText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return numberText(value);
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (value instanceof Double) return value.toString();
      if (isTimeValue(value)) return value.toString();
      if (value instanceof Date) return dateText(value);
      return Object.prototype.toString.call(value);
    default:
      return 'null';
  }
}

function dateText(value: Date): string {
  const at = value.getTime();
  return Number.isNaN(at) ? 'Invalid Date' : Instant.ofEpochMilliseconds(at).toString();
}

abstract class Writer {
  #text = '';
  #parts = 0;

  get text(): string {
    return this.#text;
  }

  protected put(text: string): void {
    this.#text += text;
    if (++this.#parts > MAX_PARTS || this.#text.length > MAX_TEXT) {
      throw new RuntimeFailure(
        `the value is too large to be written as text (more than ${MAX_TEXT} characters or ${MAX_PARTS} parts)`,
      );
    }
  }

  write(value: unknown, depth: number): void {
    if (depth > MAX_DEPTH) throw new RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH} levels`);
    if (isList(value)) this.writeList(value, depth);
    else if (isMap(value)) this.writeMap(value instanceof Map ? value : Object.entries(value), depth);
    else if (value instanceof MapEntry) this.writeEntry(value, depth);
    else this.writeScalar(value);
  }

  protected abstract writeList(list: readonly unknown[], depth: number): void;
  protected abstract writeMap(entries: Iterable<readonly [unknown, unknown]>, depth: number): void;
  protected abstract writeEntry(entry: MapEntry, depth: number): void;
  protected abstract writeScalar(value: unknown): void;
}

class JavaWriter extends Writer {
  protected override writeList(list: readonly unknown[], depth: number): void {
    this.put('[');
    for (let index = 0; index < list.length; index++) {
      if (index > 0) this.put(', ');
      this.write(list[index], depth + 1);
    }
    this.put(']');
  }

  protected override writeMap(entries: Iterable<readonly [unknown, unknown]>, depth: number): void {
    let first = true;
    this.put('{');
    for (const [key, value] of entries) {
      if (value === undefined) continue;
      this.put(first ? `${javaText(key)}=` : `, ${javaText(key)}=`);
      this.write(value, depth + 1);
      first = false;
    }
    this.put('}');
  }

  protected override writeEntry(entry: MapEntry, depth: number): void {
    this.put(`${javaText(entry.key)}=`);
    this.write(entry.value, depth + 1);
  }

  protected override writeScalar(value: unknown): void {
    this.put(scalarText(value));
  }
}

class JsonWriter extends Writer {
  protected override writeList(list: readonly unknown[], depth: number): void {
    this.put('[');
    for (let index = 0; index < list.length; index++) {
      if (index > 0) this.put(',');
      this.write(list[index], depth + 1);
    }
    this.put(']');
  }

  protected override writeMap(entries: Iterable<readonly [unknown, unknown]>, depth: number): void {
    let first = true;
    this.put('{');
    for (const [key, value] of entries) {
      if (value === null || value === undefined) continue;
      this.put(`${first ? '' : ','}${quoteJson(javaText(key))}:`);
      this.write(value, depth + 1);
      first = false;
    }
    this.put('}');
  }

  protected override writeEntry(entry: MapEntry, depth: number): void {
    this.writeMap([[entry.key, entry.value]], depth);
  }

  protected override writeScalar(value: unknown): void {
    this.put(jsonScalar(value));
  }
}

function jsonScalar(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoteJson(value);
    case 'number':
    case 'bigint':
    case 'boolean':
      return jsonNumber(scalarText(value));
    case 'object':
      if (value === null) return 'null';
      if (value instanceof Double) return jsonNumber(value.toString());
      return quoteJson(isTimeValue(value) ? jsonTime(value) : scalarText(value));
    default:
      return 'null';
  }
}

/** JSON knows no `NaN` and no `Infinity`; Kestra writes them as text. */
function jsonNumber(text: string): string {
  return /[a-z]$/i.test(text) && !/^(?:true|false)$/.test(text) ? `"${text}"` : text;
}

/** Kestra: inside JSON a moment is an ISO offset date-time, with seconds. */
function jsonTime(value: TimeValue): string {
  if (value instanceof ZonedDateTime) return value.toOffsetString(true);
  if (value instanceof LocalDateTime || value instanceof LocalTime) return value.toString(true);
  return value.toString();
}

function quoteJson(text: string): string {
  const quoted = JSON.stringify(text);
  // Kestra: hexadecimal digits of escapes are upper case.
  return quoted.includes('\\u')
    ? quoted.replace(/\\(?:u([0-9a-f]{4})|.)/g, (all, hex: string | undefined) =>
        hex === undefined ? all : `\\u${hex.toUpperCase()}`,
      )
    : quoted;
}
