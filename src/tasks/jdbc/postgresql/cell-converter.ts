/** PostgreSQL's values, as the server writes them, as values of expressions with the types that Kestra gives them. */

import { offsetAt, type Zone } from '../../../expression/java/zone.ts';
import { parseJson } from '../../../expression/json-text.ts';
import { fieldsOfInstant, LocalDateTime, LocalTime, ZonedDateTime } from '../../../expression/time-values.ts';
import { makeDouble, makeInteger } from '../../../expression/values.ts';
import { decimalCell } from '../number-cells.ts';
import {
  type ArrayItem,
  instantOfMoment,
  intervalText,
  type Moment,
  parseArray,
  parseBytes,
  parseHstore,
  parseMoment,
} from './cell-texts.ts';
import type { ColumnType } from './column-types.ts';

export interface ConverterOptions {
  /** Zone of the moments that tasks give. */
  readonly zone: Zone;
  /** Rows of a file keep every digit of a decimal, and bytes as such. */
  readonly stored: boolean;
}

type Convert = (text: string) => unknown;

export interface CellConverter {
  readonly convert: Convert;
  /** Kestra refuses values of the type; what is given is their text. */
  readonly foreign: boolean;
}

const asText: Convert = (text) => text;

/** A function for one column. */
export function cellConverter(type: ColumnType, options: ConverterOptions): CellConverter {
  if (type.kind === 'array') {
    const { convert, foreign } = cellConverter(type.inner!, options);
    // Boxes are the only type whose arrays have another delimiter.
    const delimiter = type.inner!.name === 'box' ? ';' : ',';
    const item = (value: ArrayItem): unknown =>
      value === null ? null : Array.isArray(value) ? value.map(item) : convert(value);
    return { convert: (text) => parseArray(text, delimiter).map(item), foreign };
  }
  if (type.kind === 'domain') return cellConverter(type.inner!, options);
  if (type.kind === 'enum') return { convert: asText, foreign: false };
  const convert =
    type.kind === 'base' || type.name === 'void' ? baseConverter(type.name, options) : undefined;
  return convert === undefined ? { convert: asText, foreign: true } : { convert, foreign: false };
}

function baseConverter(name: string, options: ConverterOptions): Convert | undefined {
  switch (name) {
    case 'bool':
      return (text) => text === 't';
    case 'int2':
    case 'int4':
    case 'oid':
      return Number;
    case 'int8':
      return (text) => makeInteger(BigInt(text));
    case 'float4':
    case 'float8':
      return (text) => makeDouble(Number(text));
    case 'numeric':
      return (text) => decimalCell(text, options.stored);
    case 'money':
      return (text) => makeDouble(Number(text.replace(/[^\d.]/g, '')) * (/^\s*[-(]/.test(text) ? -1 : 1));
    case 'char':
    case 'name':
    case 'text':
    case 'bpchar':
    case 'varchar':
    case 'unknown':
    case 'uuid':
    case 'tsvector':
      return asText;
    case 'void':
      return () => null;
    case 'bytea':
      return options.stored ? parseBytes : (text) => parseBytes(text).toString('base64');
    case 'json':
    case 'jsonb':
      return (text) => parseJson(text);
    case 'interval':
      return (text) => intervalText(text) ?? text;
    case 'hstore':
      return parseHstore;
    case 'date':
    case 'time':
    case 'timetz':
    case 'timestamp':
    case 'timestamptz':
      return timeConverter(name, options.zone);
    default:
      return undefined;
  }
}

function timeConverter(name: 'date' | 'time' | 'timetz' | 'timestamp' | 'timestamptz', zone: Zone): Convert {
  // `infinity` has no fields; its text says what it is.
  const parsed =
    (convert: (moment: Moment) => unknown): Convert =>
    (text) => {
      const moment = parseMoment(text);
      return moment === undefined ? text : convert(moment);
    };
  switch (name) {
    case 'date':
      return parsed(({ date }) => date);
    case 'time':
      // Kestra: whole seconds.
      return parsed(({ time }) => new LocalTime(time.hour, time.minute, time.second));
    case 'timetz':
      // Kestra: the time of day that it is in the zone, on the first of January 1970.
      return parsed((moment) => {
        const instant = instantOfMoment(moment);
        const fields = fieldsOfInstant(instant, offsetAt(zone, instant));
        return new LocalTime(fields.hour, fields.minute, fields.second, fields.nanosecond);
      });
    case 'timestamp':
      return parsed(({ date, time }) => new LocalDateTime(date!, time));
    case 'timestamptz':
      return parsed((moment) => {
        const instant = instantOfMoment(moment);
        return new ZonedDateTime(instant, offsetAt(zone, instant), zone.id);
      });
  }
}
