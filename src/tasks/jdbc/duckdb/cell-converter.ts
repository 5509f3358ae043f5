/** DuckDB's values as values of expressions, with the types that Kestra gives them. */

import type { DuckDBType } from '@duckdb/node-api';
import { instantInZone, type Zone } from '../../../expression/java/zone.ts';
import { fieldsOfInstant, LocalDate, LocalTime, ZonedDateTime } from '../../../expression/time-values.ts';
import { makeDouble, makeInteger } from '../../../expression/values.ts';
import { decimalCell, floatCell } from '../number-cells.ts';
import type { DuckDb } from './load-duckdb.ts';

export interface ConverterOptions {
  /** Zone of timestamps that have none. */
  readonly zone: Zone;
  /** See `decimalCell`. */
  readonly exactDecimals: boolean;
}

type Convert = (value: unknown) => unknown;

const NANOS_PER_MICRO = 1000n;
const NANOS_PER_DAY = 86_400_000_000_000n;

/** A function for one column; null stays null. */
export function cellConverter(duckdb: DuckDb, type: DuckDBType, options: ConverterOptions): Convert {
  const convert = converterOf(duckdb, type, options);
  return (value) => (value === null || value === undefined ? null : convert(value));
}

function converterOf(duckdb: DuckDb, type: DuckDBType, options: ConverterOptions): Convert {
  const { DuckDBTypeId: Id } = duckdb;
  const nested = (inner: DuckDBType): Convert => cellConverter(duckdb, inner, options);
  switch (type.typeId) {
    case Id.BOOLEAN:
    case Id.VARCHAR:
    case Id.ENUM:
    case Id.TINYINT:
    case Id.SMALLINT:
    case Id.INTEGER:
    case Id.UTINYINT:
    case Id.USMALLINT:
    case Id.UINTEGER:
      return (value) => value;
    case Id.BIGINT:
      return (value) => makeInteger(value as bigint);
    case Id.FLOAT:
      return (value) => floatCell(value as number);
    case Id.DOUBLE:
      return (value) => makeDouble(value as number);
    case Id.DECIMAL:
      return (value) => decimalCell(String(value), options.exactDecimals);
    case Id.DATE:
    case Id.TIME:
    case Id.TIME_NS:
    case Id.TIMESTAMP:
    case Id.TIMESTAMP_S:
    case Id.TIMESTAMP_MS:
    case Id.TIMESTAMP_NS:
    case Id.TIMESTAMP_TZ:
      return timeConverter(duckdb, type, options.zone);
    case Id.BLOB:
      return (value) => Buffer.from((value as { bytes: Uint8Array }).bytes).toString('base64');
    case Id.LIST:
    case Id.ARRAY: {
      const item = nested((type as unknown as { valueType: DuckDBType }).valueType);
      return (value) => (value as { items: readonly unknown[] }).items.map(item);
    }
    case Id.STRUCT:
      return structConverter(type as unknown as StructShape, nested);
    case Id.MAP: {
      const { keyType, valueType } = type as unknown as { keyType: DuckDBType; valueType: DuckDBType };
      const [key, item] = [nested(keyType), nested(valueType)];
      return (value) =>
        Object.fromEntries(
          (value as { entries: readonly { key: unknown; value: unknown }[] }).entries.map((entry) => [
            String(key(entry.key)),
            item(entry.value),
          ]),
        );
    }
    case Id.UNION:
      return (value) =>
        unionValue(type as unknown as UnionShape, value as { tag: string; value: unknown }, nested);
    default:
      // Kestra: HUGEINT, UBIGINT, UUID, INTERVAL and whatever else has no type of its own is text.
      return String;
  }
}

interface StructShape {
  readonly entryNames: readonly string[];
  readonly entryTypes: readonly DuckDBType[];
}

interface UnionShape {
  readonly memberTags: readonly string[];
  readonly memberTypes: readonly DuckDBType[];
}

function structConverter(type: StructShape, nested: (inner: DuckDBType) => Convert): Convert {
  const members = type.entryNames.map((name, index) => [name, nested(type.entryTypes[index]!)] as const);
  return (value) => {
    const { entries } = value as { entries: Readonly<Record<string, unknown>> };
    return Object.fromEntries(members.map(([name, convert]) => [name, convert(entries[name])]));
  };
}

function unionValue(
  type: UnionShape,
  value: { readonly tag: string; readonly value: unknown },
  nested: (inner: DuckDBType) => Convert,
): unknown {
  const member = type.memberTypes[type.memberTags.indexOf(value.tag)];
  return member === undefined ? String(value.value) : nested(member)(value.value);
}

function timeConverter({ DuckDBTypeId: Id }: DuckDb, type: DuckDBType, zone: Zone): Convert {
  // Infinite dates and timestamps have no fields; their text says what they are.
  const finite =
    (convert: Convert): Convert =>
    (value) =>
      (value as { isFinite?: boolean }).isFinite === false ? String(value) : convert(value);
  const local = (nanoseconds: bigint): ZonedDateTime => {
    const found = instantInZone(fieldsOfInstant(nanoseconds), zone);
    return new ZonedDateTime(found.epochNanoseconds, found.offsetSeconds, zone.id);
  };
  switch (type.typeId) {
    case Id.DATE:
      return finite((value) => {
        const { year, month, day } = fieldsOfInstant(
          BigInt((value as { days: number }).days) * NANOS_PER_DAY,
        );
        return new LocalDate(year, month, day);
      });
    case Id.TIME:
      return (value) => timeOfDay((value as { micros: bigint }).micros * NANOS_PER_MICRO);
    case Id.TIME_NS:
      return (value) => timeOfDay((value as { nanos: bigint }).nanos);
    case Id.TIMESTAMP_S:
      return finite((value) => local((value as { seconds: bigint }).seconds * 1_000_000_000n));
    case Id.TIMESTAMP_MS:
      return finite((value) => local((value as { millis: bigint }).millis * 1_000_000n));
    case Id.TIMESTAMP_NS:
      return finite((value) => local((value as { nanos: bigint }).nanos));
    case Id.TIMESTAMP_TZ:
      return finite((value) => new ZonedDateTime((value as { micros: bigint }).micros * NANOS_PER_MICRO, 0));
    default:
      return finite((value) => local((value as { micros: bigint }).micros * NANOS_PER_MICRO));
  }
}

function timeOfDay(nanoseconds: bigint): LocalTime {
  const { hour, minute, second, nanosecond } = fieldsOfInstant(nanoseconds);
  return new LocalTime(hour, minute, second, nanosecond);
}
