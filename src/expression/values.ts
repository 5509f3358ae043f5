/** The values an expression works on: what is an integer, a double, a list, a map, and how equality sees them. */

import { RuntimeFailure } from './errors.ts';
import { isTimeValue, sameTime, type TimeValue } from './time-values.ts';

/**
 * A double whose JavaScript number would look like an integer (`3.0`), or is none (`NaN`, `Infinity`, `-0.0`).
 * Every other double is a plain number with a fraction.
 */
export class Double {
  readonly value: number;
  /** The digits it prints, where those of the value are not the ones to print (Java's `BigDecimal` keeps `1.10`). */
  readonly digits: string | undefined;

  constructor(value: number, digits?: string) {
    this.value = value;
    this.digits = digits;
  }

  toString(): string {
    return this.digits ?? doubleText(this.value);
  }
}

/**
 * A safe integral `number` or a `bigint` is a 64-bit integer; a `number` with a fraction or a {@link Double} is a double.
 * Lists are arrays; maps are plain objects (without a prototype when created here) or `Map`s.
 */
export type Value =
  | null
  | boolean
  | string
  | number
  | bigint
  | Double
  | TimeValue
  | readonly Value[]
  | ValueMap
  | MapEntry
  | ReadonlyMap<Value, Value>;

/** One entry of a map in a loop; prints as `key=value` and is no map itself. */
export class MapEntry {
  readonly key: Value;
  readonly value: Value;

  constructor(key: Value, value: Value) {
    this.key = key;
    this.value = value;
  }
}

export interface ValueMap {
  readonly [key: string]: Value | undefined;
}

/** What a template sees: names at the top, own properties only. */
export type Variables = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>;

export type TypeName =
  | 'null'
  | 'boolean'
  | 'string'
  | 'integer'
  | 'double'
  | 'list'
  | 'map'
  | 'map entry'
  | 'zoned date-time'
  | 'instant'
  | 'local date'
  | 'local date-time'
  | 'local time'
  | 'duration'
  | 'unknown object';

export function isList(value: unknown): value is readonly Value[] {
  return Array.isArray(value);
}

/** Plain objects and `Map`s; class instances and time values are none. */
export function isMap(value: unknown): value is ValueMap | ReadonlyMap<Value, Value> {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Map) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

export function isInteger(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}

export function isDouble(value: unknown): value is number | Double {
  return value instanceof Double || (typeof value === 'number' && !Number.isSafeInteger(value));
}

export function isNumber(value: unknown): value is number | bigint | Double {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof Double;
}

/** The double nearest to any number. */
export function toDouble(value: number | bigint | Double): number {
  return typeof value === 'number' ? value : value instanceof Double ? value.value : Number(value);
}

export function toBigInt(value: number | bigint): bigint {
  return typeof value === 'bigint' ? value : BigInt(value);
}

/** A double, in the lightest form that does not look like an integer. */
export function makeDouble(value: number): number | Double {
  return Number.isFinite(value) && !Number.isInteger(value) ? value : new Double(value);
}

/** A 64-bit integer, in the lightest form; wraps on overflow as Java's `long` does. */
export function makeInteger(value: bigint): number | bigint {
  const wrapped = BigInt.asIntN(64, value);
  return wrapped >= -9007199254740991n && wrapped <= 9007199254740991n ? Number(wrapped) : wrapped;
}

export function typeName(value: unknown): TypeName {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  if (isInteger(value)) return 'integer';
  if (isDouble(value)) return 'double';
  if (isList(value)) return 'list';
  if (isTimeValue(value)) return value.kind;
  if (value instanceof MapEntry) return 'map entry';
  return isMap(value) ? 'map' : 'unknown object';
}

/** An empty map whose keys can never reach a prototype. */
export function emptyMap(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

/** Entries in order; keys of plain objects are strings, and properties that are `undefined` count as absent. */
export function mapEntries(map: ValueMap | ReadonlyMap<Value, Value>): [Value, Value][] {
  if (map instanceof Map) return [...map.entries()] as [Value, Value][];
  const entries: [Value, Value][] = [];
  for (const [key, value] of Object.entries(map as ValueMap))
    if (value !== undefined) entries.push([key, value]);
  return entries;
}

export function mapSize(map: ValueMap | ReadonlyMap<Value, Value>): number {
  return map instanceof Map ? map.size : mapEntries(map).length;
}

/** Own entry of a map, or undefined. A number finds the text key it prints as, and the other way round in a `Map`. */
export function mapGet(
  map: ValueMap | ReadonlyMap<Value, Value>,
  key: string | number | bigint,
): Value | undefined {
  if (map instanceof Map) {
    const found = map.get(key) as Value | undefined;
    if (found !== undefined) return found;
    return typeof key === 'string' ? undefined : (map.get(String(key)) as Value | undefined);
  }
  const name = typeof key === 'string' ? key : String(key);
  return Object.hasOwn(map, name) ? (map as ValueMap)[name] : undefined;
}

/** More comparisons than any real value needs; lists that hold one list twice, and so on, could need any number. */
const MAX_COMPARISONS = 2_500_000;
const MAX_COMPARED_DEPTH = 1000;

/** Kestra: numbers are equal by double value, everything else by type and content; null equals only null. */
export function equalValues(left: unknown, right: unknown): boolean {
  return equal(left, right, { left: MAX_COMPARISONS }, 0);
}

function equal(left: unknown, right: unknown, budget: { left: number }, depth: number): boolean {
  if (left === right) return true;
  if (left === null || left === undefined) return right === null || right === undefined;
  if (right === null || right === undefined) return false;
  if (isNumber(left)) return isNumber(right) && equalNumbers(left, right);
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  if (isTimeValue(left)) return isTimeValue(right) && sameTime(left, right);
  if (--budget.left < 0) throw new RuntimeFailure('the values are too large to compare');
  if (depth > MAX_COMPARED_DEPTH)
    throw new RuntimeFailure(`the values are nested deeper than ${MAX_COMPARED_DEPTH} levels`);
  const inside = (a: unknown, b: unknown): boolean => equal(a, b, budget, depth + 1);
  if (isList(left)) {
    return (
      isList(right) && left.length === right.length && left.every((item, index) => inside(item, right[index]))
    );
  }
  if (left instanceof MapEntry) {
    return right instanceof MapEntry && inside(left.key, right.key) && inside(left.value, right.value);
  }
  if (!isMap(left) || !isMap(right)) return false;
  const entries = mapEntries(left);
  return (
    entries.length === mapSize(right) &&
    entries.every(([key, value]) => {
      const other = mapGet(right, key as string);
      return other !== undefined && inside(value, other);
    })
  );
}

function equalNumbers(left: number | bigint | Double, right: number | bigint | Double): boolean {
  if (isInteger(left) && isInteger(right)) return toBigInt(left) === toBigInt(right);
  return toDouble(left) === toDouble(right);
}

/** Java's `Double.toString`: shortest digits, always a fraction, an exponent from 10^7 up and below 10^-3. */
export function doubleText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Infinity) return 'Infinity';
  if (value === -Infinity) return '-Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e-3 && magnitude < 1e7) {
    const text = String(value);
    return text.includes('.') ? text : text + '.0';
  }
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  return `${mantissa.includes('.') ? mantissa : mantissa + '.0'}E${Number(exponent)}`;
}
