/** A raw value (text of a command line, or data of a file or an expression) to the value that an input of a type holds. */

import { isJson, parseJson } from '../../expression/json-text.ts';
import { javaText } from '../../expression/print.ts';
import {
  Duration,
  Instant,
  LocalDate,
  LocalDateTime,
  LocalTime,
  ZonedDateTime,
} from '../../expression/time-values.ts';
import {
  isInteger,
  isList,
  isMap,
  isNumber,
  makeDouble,
  toBigInt,
  toDouble,
  type Value,
} from '../../expression/values.ts';
import { isEmail, isUri } from '../../flow/input-text.ts';
import type { InputType } from '../../flow/model.ts';
import { GivenFile } from './given-file.ts';
import { describeFound, INPUT_TYPE_HELP } from './input-type.ts';
import { parseInstant, parseIsoDuration, parseLocalDate, parseLocalTime } from './temporal-text.ts';

/** What parsing may ask of the world. */
export interface ParsePorts {
  /** Stores a local file for the input and returns its URI. Rejects with a sentence when there is no such file. */
  upload(inputId: string, path: string): Promise<string>;
}

/** A value that does not fit. `message` is the rest of a sentence that begins with the input: “must be …, but …”. */
export class InvalidValue extends Error {
  readonly example: string | undefined;

  constructor(message: string, example?: string) {
    super(message);
    this.name = 'InvalidValue';
    this.example = example;
  }
}

/** What of an input decides how its value is read. */
export interface ValueShape {
  readonly id: string;
  readonly type: InputType;
  /** Of ARRAY and MULTISELECT. Absent: items stay as they are. */
  readonly itemType?: InputType;
}

/** `null` and `undefined` never come here. Throws InvalidValue. */
export async function parseValue(shape: ValueShape, raw: unknown, ports: ParsePorts): Promise<Value> {
  if (raw instanceof GivenFile) return await parseValue(shape, await contentOf(shape, raw), ports);
  switch (shape.type) {
    case 'STRING':
    case 'SECRET':
    case 'SELECT':
    case 'ENUM':
      return javaText(raw);
    case 'EMAIL':
      return parseEmail(javaText(raw));
    case 'INT':
      return parseInteger(raw);
    case 'FLOAT':
      return parseFloat32(raw);
    case 'BOOL':
    case 'BOOLEAN':
      // Kestra: whatever is not true is false; the resolver warns about words that mean neither.
      return typeof raw === 'boolean' ? raw : javaText(raw).toLowerCase() === 'true';
    case 'DATETIME':
    case 'DATE':
    case 'TIME':
    case 'DURATION':
      return parseTemporal(shape.type, raw);
    case 'URI':
      return parseUriText(javaText(raw));
    case 'FILE':
      return await parseFile(shape.id, raw, ports);
    case 'JSON':
      return isList(raw) || isMap(raw) ? raw : parseJsonText(shape.type, javaText(raw));
    case 'YAML':
      return isList(raw) || isMap(raw) ? raw : await parseYamlText(javaText(raw));
    case 'ION':
      return isList(raw) || isMap(raw) ? raw : await parseIonText(javaText(raw));
    case 'OBJECT': {
      const value = typeof raw === 'string' ? parseJsonText(shape.type, raw) : (raw as Value);
      if (!isMap(value)) throw unexpected(shape.type, raw);
      return value as Value;
    }
    case 'ARRAY':
    case 'MULTISELECT':
      return await parseItems(shape, raw, ports);
    case 'TABLE':
      return parseList(shape.type, raw);
    case 'FORM':
      throw new InvalidValue('is a form; give its inputs one by one, by their full names');
    case 'REUSABLE_INPUTS':
      throw new InvalidValue(
        'is of type REUSABLE_INPUTS, which takes inputs from a Kestra Enterprise server; write the inputs into the flow',
      );
  }
}

/** A FILE takes the file itself, every other type what is in it, without the line break that ends most files. */
async function contentOf(shape: ValueShape, file: GivenFile): Promise<string> {
  if (shape.type === 'FILE') return file.path;
  try {
    return (await file.read()).replace(/\r?\n$/, '');
  } catch (error) {
    throw new InvalidValue(`was given as ${file}, but ${(error as Error).message}`);
  }
}

function unexpected(type: InputType, raw: unknown): InvalidValue {
  const { expects, example } = INPUT_TYPE_HELP[type];
  return new InvalidValue(`must be ${expects} (${type}), but ${describeFound(raw)} was given`, example);
}

function parseInteger(raw: unknown): Value {
  const value = isInteger(raw)
    ? toBigInt(raw)
    : typeof raw === 'string' && /^[-+]?\d+$/.test(raw)
      ? BigInt(raw.replace('+', ''))
      : undefined;
  if (value === undefined || value < -2147483648n || value > 2147483647n) throw unexpected('INT', raw);
  return Number(value);
}

/** Kestra keeps a 32-bit float, which prints with as few digits as tell it from its neighbours. */
function parseFloat32(raw: unknown): Value {
  const text = typeof raw === 'string' ? raw.trim() : undefined;
  let number: number;
  if (isNumber(raw)) number = toDouble(raw);
  else if (text !== undefined && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?[fd]?$/i.test(text))
    number = Number(text.replace(/[fd]$/i, ''));
  else if (text !== undefined && /^[-+]?(NaN|Infinity)$/.test(text)) number = Number(text.replace('+', ''));
  else throw unexpected('FLOAT', raw);
  const single = Math.fround(number);
  if (!Number.isFinite(single)) return makeDouble(single);
  for (let digits = 1; digits <= 9; digits++) {
    const shortest = Number(single.toPrecision(digits));
    if (Math.fround(shortest) === single) return makeDouble(shortest);
  }
  return makeDouble(single);
}

type TemporalType = 'DATETIME' | 'DATE' | 'TIME' | 'DURATION';

function parseTemporal(type: TemporalType, raw: unknown): Value {
  const value = temporalOf(type, raw);
  if (value === undefined) throw unexpected(type, raw);
  return value;
}

/** Also used for bounds. Values of expressions are taken over where they hold what the type asks for. */
export function temporalOf(
  type: TemporalType,
  raw: unknown,
): Instant | LocalDate | LocalTime | Duration | undefined {
  if (raw instanceof Date) raw = raw.toISOString();
  switch (type) {
    case 'DATETIME':
      if (raw instanceof ZonedDateTime) return new Instant(raw.epochNanoseconds);
      return raw instanceof Instant ? raw : parseInstant(javaText(raw).trim());
    case 'DATE':
      if (raw instanceof LocalDateTime) return raw.date;
      return raw instanceof LocalDate ? raw : parseLocalDate(javaText(raw).trim());
    case 'TIME':
      return raw instanceof LocalTime ? raw : parseLocalTime(javaText(raw).trim());
    case 'DURATION':
      return raw instanceof Duration ? raw : parseIsoDuration(javaText(raw).trim());
  }
}

function parseEmail(text: string): string {
  if (!isEmail(text)) throw unexpected('EMAIL', text);
  return text;
}

function parseUriText(text: string): string {
  if (!isUri(text)) throw unexpected('URI', text);
  return text;
}

async function parseFile(id: string, raw: unknown, ports: ParsePorts): Promise<string> {
  if (typeof raw !== 'string' || raw === '') throw unexpected('FILE', raw);
  if (/^(kestra|nsfile|file):\/\//.test(raw)) return raw;
  try {
    return await ports.upload(id, raw);
  } catch (error) {
    throw new InvalidValue(
      `must be ${INPUT_TYPE_HELP.FILE.expects} (FILE), but ${describeFound(raw)} cannot be used: ${(error as Error).message}`,
      './data.csv',
    );
  }
}

function parseJsonText(type: InputType, text: string): Value {
  if (isJson(text)) return parseJson(text);
  const { expects, example } = INPUT_TYPE_HELP[type];
  let reason = 'something follows it';
  try {
    parseJson(text);
  } catch (error) {
    reason = (error as Error).message;
  }
  throw new InvalidValue(
    `must be ${expects} (${type}), but ${describeFound(text)} is none: ${reason}`,
    example,
  );
}

async function parseYamlText(text: string): Promise<Value> {
  const [{ parseYaml }, { SourceFile }] = await Promise.all([
    import('../../flow/yaml.ts'),
    import('../../flow/source.ts'),
  ]);
  const document = parseYaml(new SourceFile('input', text), {
    double: makeDouble,
    maxLength: Number.POSITIVE_INFINITY,
  });
  const fault = document.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (fault === undefined) return document.value as Value;
  const { line, column } = document.source.position(fault.span.start);
  throw new InvalidValue(
    `must be YAML, but has a fault in line ${line}, column ${column}: ${fault.message}`,
    INPUT_TYPE_HELP.YAML.example,
  );
}

/** One value; of several, the list of them. */
async function parseIonText(text: string): Promise<Value> {
  const [{ parseIon }, { Pending }] = await Promise.all([
    import('../../expression/java/ion.ts'),
    import('../../expression/define.ts'),
  ]);
  for (;;) {
    try {
      const values = parseIon(text);
      return values.length === 1 ? (values[0] ?? null) : values;
    } catch (error) {
      if (!(error instanceof Pending)) {
        throw new InvalidValue(
          `must be Amazon Ion text (ION), but ${describeFound(text)} is none: ${(error as Error).message}`,
          INPUT_TYPE_HELP.ION.example,
        );
      }
      // The Ion library is on its way.
      await error.promise;
    }
  }
}

function parseList(type: InputType, raw: unknown): readonly Value[] {
  if (isList(raw)) return raw;
  if (typeof raw !== 'string') throw unexpected(type, raw);
  const { expects, example } = INPUT_TYPE_HELP[type];
  const value = isJson(raw) ? parseJson(raw) : undefined;
  if (!isList(value)) {
    throw new InvalidValue(
      `must be ${expects} (${type}) written as a JSON array, but ${describeFound(raw)} was given`,
      example,
    );
  }
  return value;
}

async function parseItems(shape: ValueShape, raw: unknown, ports: ParsePorts): Promise<Value> {
  const items = parseList(shape.type, raw);
  if (shape.itemType === undefined) return items;
  const parsed: Value[] = [];
  for (const [index, item] of items.entries()) {
    if (item === null) {
      parsed.push(null);
      continue;
    }
    try {
      parsed.push(await parseValue({ id: shape.id, type: shape.itemType }, item, ports));
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      throw new InvalidValue(
        `has an item ${index + 1} that ${error.message}`,
        error.example === undefined ? undefined : `["${error.example}"]`,
      );
    }
  }
  return parsed;
}
