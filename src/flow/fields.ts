/**
 * Reads the properties of one map of a document as typed values and reports what does not fit, each at its place.
 *
 * Kestra: scalars are converted where nothing is lost: a number is accepted for text, `"true"` for a boolean, `"3"` for a
 * number.
 */

import { parseDuration } from '../util/iso-duration.ts';
import { nearest } from '../util/nearest.ts';
import type { Diagnostic, RelatedPlace, Severity } from './diagnostic.ts';
import { isRecord, type Path } from './path.ts';
import type { LocatedPart, YamlDocument } from './yaml.ts';

export interface Report {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
  /** @default 'value' */
  readonly part?: LocatedPart;
  /** @default 'error' */
  readonly severity?: Severity;
  readonly help?: string | undefined;
  readonly related?: readonly RelatedPlace[];
}

/** Collects diagnostics that speak of one document. */
export class Problems {
  readonly document: YamlDocument;
  readonly diagnostics: Diagnostic[] = [];

  constructor(document: YamlDocument) {
    this.document = document;
  }

  add(report: Report): void {
    this.diagnostics.push({
      code: report.code,
      severity: report.severity ?? 'error',
      message: report.message,
      file: this.document.source,
      span: this.document.locate(report.path, report.part ?? 'value'),
      ...(report.related === undefined ? {} : { related: report.related }),
      ...(report.help === undefined ? {} : { help: report.help }),
    });
  }
}

/** A value as messages name it: `text "abc"`, `the number 3`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string')
    return `text "${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`.replaceAll('\n', '⏎');
  if (typeof value === 'boolean') return `\`${value}\``;
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a map';
  return `the number ${String(value)}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

export class Fields {
  readonly problems: Problems;
  readonly record: Readonly<Record<string, unknown>>;
  readonly path: Path;
  /** What the map is, for messages: `the flow`, `task \`a\``. */
  readonly owner: string;

  constructor(problems: Problems, record: Readonly<Record<string, unknown>>, path: Path, owner: string) {
    this.problems = problems;
    this.record = record;
    this.path = path;
    this.owner = owner;
  }

  at(key: string): Path {
    return [...this.path, key];
  }

  /** Kestra: null and absent are the same. */
  has(key: string): boolean {
    const value = this.raw(key);
    return value !== null && value !== undefined;
  }

  raw(key: string): unknown {
    return Object.hasOwn(this.record, key) ? this.record[key] : undefined;
  }

  error(code: string, key: string, message: string, help?: string): void {
    this.problems.add({ code, message, path: this.at(key), help });
  }

  /** Says that a property must be there; true when it is. */
  require(key: string, help?: string): boolean {
    if (this.has(key)) return true;
    const written = Object.hasOwn(this.record, key);
    this.problems.add({
      code: 'missing-property',
      message: written ? `\`${key}\` of ${this.owner} has no value` : `${this.owner} has no \`${key}\``,
      path: written ? this.at(key) : this.path,
      part: 'head',
      help,
    });
    return false;
  }

  string(
    key: string,
    options: { pattern?: RegExp; patternHelp?: string; max?: number; code?: string } = {},
  ): string | undefined {
    const value = this.raw(key);
    if (value === null || value === undefined) return undefined;
    const text = this.#text(key, value);
    if (text === undefined) {
      this.#wrong(key, 'text', value);
      return undefined;
    }
    const code = options.code ?? 'invalid-value';
    if (options.pattern !== undefined && !options.pattern.test(text)) {
      const what =
        text === ''
          ? `\`${key}\` of ${this.owner} is empty`
          : `\`${text}\` is not a valid \`${key}\` of ${this.owner}`;
      this.error(code, key, what, options.patternHelp);
    } else if (options.max !== undefined && text.length > options.max) {
      this.error(code, key, `\`${key}\` has ${text.length} characters, ${options.max} are allowed`);
    }
    return text;
  }

  boolean(key: string): boolean | undefined {
    const value = this.raw(key);
    if (value === null || value === undefined || value === '') return undefined;
    if (typeof value === 'boolean') return value;
    const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
    if (text === 'true' || text === 'false') return text === 'true';
    const expression = typeof value === 'string' && value.includes('{{');
    this.#wrong(
      key,
      '`true` or `false`',
      value,
      expression ? 'an expression is not possible here' : undefined,
    );
    return undefined;
  }

  /** An integer, at least `min`. */
  integer(key: string, min?: number): number | undefined {
    const value = this.number(key);
    if (value === undefined) return undefined;
    if (!Number.isInteger(value)) {
      this.#wrong(key, 'an integer', this.raw(key));
      return undefined;
    }
    if (min !== undefined && value < min) {
      this.error('invalid-value', key, `\`${key}\` is ${value}, but must be at least ${min}`);
    }
    return value;
  }

  number(key: string): number | undefined {
    const value = this.raw(key);
    if (value === null || value === undefined || value === '') return undefined;
    const number = numberOf(value);
    if (number === undefined) this.#wrong(key, 'a number', value);
    return number;
  }

  /** Milliseconds. Kestra: a plain number counts seconds. */
  duration(key: string): number | undefined {
    const value = this.raw(key);
    if (value === null || value === undefined) return undefined;
    if (typeof value === 'number') return value * 1000;
    const milliseconds = typeof value === 'string' ? parseDuration(value.trim()) : undefined;
    if (milliseconds === undefined) this.#invalidDuration(key, value);
    return milliseconds;
  }

  /** ISO-8601 text or an expression that gives it. */
  durationOrExpression(key: string): string | undefined {
    const value = this.raw(key);
    if (value === null || value === undefined) return undefined;
    if (typeof value === 'string' && (value.includes('{{') || value.includes('{%'))) return value;
    if (typeof value === 'number') return `PT${value}S`;
    if (typeof value === 'string' && parseDuration(value.trim()) !== undefined) return value.trim();
    this.#invalidDuration(key, value);
    return undefined;
  }

  oneOf<const T extends string>(key: string, values: readonly T[]): T | undefined {
    const value = this.string(key);
    if (value === undefined) return undefined;
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) {
      const near = nearest(value, values);
      const help =
        near === undefined
          ? `write ${oneOf(values.map((name) => `\`${name}\``))}`
          : `did you mean \`${near}\`?`;
      this.error('invalid-value', key, `\`${value}\` is not a possible \`${key}\` of ${this.owner}`, help);
    }
    return found;
  }

  map(key: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.raw(key);
    if (value === null || value === undefined) return undefined;
    if (isRecord(value)) return value;
    this.#wrong(key, 'a map', value);
    return undefined;
  }

  list(key: string): readonly unknown[] | undefined {
    const value = this.raw(key);
    if (value === null || value === undefined) return undefined;
    if (Array.isArray(value)) return value;
    const help = isRecord(value) ? 'begin each item with `- `' : undefined;
    this.#wrong(key, 'a list', value, help);
    return undefined;
  }

  strings(key: string): readonly string[] | undefined {
    const items = this.list(key);
    if (items === undefined) return undefined;
    const texts: string[] = [];
    items.forEach((item, index) => {
      const text =
        typeof item === 'string' ? item : scalarText(this.problems.document, [...this.at(key), index], item);
      if (text !== undefined) texts.push(text);
      else
        this.problems.add(
          wrongType(`item ${index + 1} of \`${key}\``, 'text', item, [...this.at(key), index]),
        );
    });
    return texts;
  }

  /** Items of a list of maps, each with its fields; items that are no maps are reported and left out. */
  maps(
    key: string,
    owner: (item: Readonly<Record<string, unknown>>, index: number) => string,
  ): Fields[] | undefined {
    const items = this.list(key);
    if (items === undefined) return undefined;
    const fields: Fields[] = [];
    items.forEach((item, index) => {
      const path = [...this.at(key), index];
      if (isRecord(item)) fields.push(new Fields(this.problems, item, path, owner(item, index)));
      else this.problems.add(wrongType(`item ${index + 1} of \`${key}\``, 'a map', item, path));
    });
    return fields;
  }

  nested(key: string, owner: string): Fields | undefined {
    const record = this.map(key);
    return record === undefined ? undefined : new Fields(this.problems, record, this.at(key), owner);
  }

  /** Reports every property that is not in `known`, with the name that was most likely meant. */
  refuseUnknown(known: readonly string[]): void {
    for (const key of Object.keys(this.record)) {
      if (known.includes(key)) continue;
      const near = nearest(key, known);
      this.problems.add({
        code: 'unknown-property',
        message: `${this.owner} has no property \`${key}\``,
        path: this.at(key),
        part: 'key',
        help: near === undefined ? undefined : `did you mean \`${near}\`?`,
      });
    }
  }

  #text(key: string, value: unknown): string | undefined {
    return typeof value === 'string' ? value : scalarText(this.problems.document, this.at(key), value);
  }

  #wrong(key: string, expected: string, value: unknown, help?: string): void {
    this.problems.add(wrongType(`\`${key}\` of ${this.owner}`, expected, value, this.at(key), help));
  }

  #invalidDuration(key: string, value: unknown): void {
    this.error(
      'invalid-duration',
      key,
      `\`${key}\` of ${this.owner} must be an ISO-8601 duration, found ${describeValue(value)}`,
      'write `PT10S`, `PT5M`, `PT1H30M` or `P1D`',
    );
  }
}

function wrongType(what: string, expected: string, value: unknown, path: Path, help?: string): Report {
  return {
    code: 'wrong-type',
    message: `${what} must be ${expected}, found ${describeValue(value)}`,
    path,
    part: typeof value === 'object' ? 'head' : 'value',
    help,
  };
}

/** Text of a number or boolean, as it is written when it stands in the document (`007`, `1.0`). */
export function scalarText(document: YamlDocument, path: Path, value: unknown): string | undefined {
  if (value === null || value === undefined || Array.isArray(value) || isRecord(value)) return undefined;
  return document.textAt(path) ?? String(value);
}

/** A number, or text that is one. Values that stand for doubles give their number. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string')
    return /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value.trim()) ? Number(value) : undefined;
  if (typeof value !== 'object' || value === null || isRecord(value)) return undefined;
  const inner = (value as { value?: unknown }).value;
  return typeof inner === 'number' ? inner : undefined;
}
