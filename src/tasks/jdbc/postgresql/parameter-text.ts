/** Values of tasks as texts of parameters, by the type that the server wants. */

import { BigDecimal } from '../../../expression/java/number-parse.ts';
import { javaText, jsonText } from '../../../expression/print.ts';
import { isTimeValue } from '../../../expression/time-values.ts';
import { Double, isMap } from '../../../expression/values.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { arrayText, hstoreText } from './cell-texts.ts';
import type { ColumnType } from './column-types.ts';

const INT4_LIMIT = 2 ** 31;

/** JDBC: the type follows from the value. 0 lets the server find out. */
export function typeOfParameter(value: unknown, textType: number): number {
  if (typeof value === 'string') return textType;
  if (typeof value === 'boolean') return 16;
  if (typeof value === 'bigint') return 20;
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) return 701;
    return value >= -INT4_LIMIT && value < INT4_LIMIT ? 23 : 20;
  }
  if (Array.isArray(value)) return typeOfList(value, textType);
  if (value instanceof BigDecimal) return 1700;
  return value instanceof Double ? 701 : 0;
}

/** Types of arrays by those of what is in them. */
const ARRAYS: Readonly<Record<number, number>> = {
  16: 1000,
  20: 1016,
  23: 1007,
  701: 1022,
  1043: 1015,
  1700: 1231,
};

function typeOfList(items: readonly unknown[], textType: number): number {
  const types = new Set(
    items
      .flat(Number.POSITIVE_INFINITY)
      .flatMap((item) => (item === null ? [] : [typeOfParameter(item, textType)])),
  );
  if (types.has(20)) types.delete(23);
  return types.size === 1 ? (ARRAYS[[...types][0]!] ?? 0) : 0;
}

/**
 * Text of a value for a parameter of the type; null stays null.
 * @throws TaskFailure that names the parameter (`place`) when the type cannot hold such a value
 */
export function encodeParameter(value: unknown, type: ColumnType, place: string): string | null {
  if (value === null || value === undefined) return null;
  if (type.kind === 'domain') return encodeParameter(value, type.inner!, place);
  if (type.name === 'json' || type.name === 'jsonb') {
    return typeof value === 'string' ? value : jsonText(value);
  }
  if (Array.isArray(value)) {
    if (type.kind === 'array') return arrayText(value, (item) => encodeParameter(item, type.inner!, place));
    if (type.name === 'unknown') return arrayText(value, (item) => encodeParameter(item, type, place));
    throw refusal('a list', type, place);
  }
  if (isMap(value)) {
    if (type.name === 'hstore') return hstoreText(value as Record<string, unknown>);
    throw refusal('a map', type, place);
  }
  if (type.name === 'bytea') return bytesText(value, type, place);
  // `[Europe/Paris]` behind the offset is Java's own.
  if (isTimeValue(value)) return value.toString().replace(/\[.*\]$/, '');
  if (/^(date|time|timetz|timestamp|timestamptz)$/.test(type.name))
    return String(value).replace(/\[.*\]$/, '');
  if (type.name === 'interval' && typeof value !== 'string') return `${javaText(value)} seconds`;
  return javaText(value);
}

function refusal(what: string, { name, kind }: ColumnType, place: string): TaskFailure {
  return new TaskFailure(
    `${place} is ${what}, but the SQL wants a value of the type ${kind === 'array' ? `${name.slice(1)}[]` : name} there`,
  );
}

/** Kestra's rows hold bytes, which are base64 where they are read as text. */
function bytesText(value: unknown, type: ColumnType, place: string): string {
  if (typeof value === 'string' && value.startsWith('\\x')) return value;
  if (typeof value === 'string' && /^[A-Za-z\d+/]*={0,2}$/.test(value) && value.length % 4 === 0) {
    return `\\x${Buffer.from(value, 'base64').toString('hex')}`;
  }
  throw refusal('no base64 text', type, place);
}
