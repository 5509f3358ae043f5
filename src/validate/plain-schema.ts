/**
 * Whether a value certainly fits a JSON Schema. It knows the few keywords that property builders write, by
 * interpretation; whatever it does not know or does not accept is for the real schema validator to judge, which costs
 * more to load than a small flow takes to run.
 */

import { isRecord } from '../flow/path.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that say nothing about validity. */
const SILENT = new Set(['description', 'title', 'default', 'presence', 'deprecated', 'examples']);

/** True: the value is valid. False: it may be or not. */
export function certainlyFits(schema: Schema, value: unknown): boolean {
  for (const [keyword, argument] of Object.entries(schema)) {
    if (SILENT.has(keyword) || keyword.startsWith('x-')) continue;
    if (!holds(keyword, argument, schema, value)) return false;
  }
  return true;
}

function holds(keyword: string, argument: unknown, schema: Schema, value: unknown): boolean {
  switch (keyword) {
    case 'type':
      return typeof argument === 'string' && hasType(argument, value);
    case 'anyOf':
      return (argument as readonly Schema[]).some((alternative) => certainlyFits(alternative, value));
    case 'enum':
      return (argument as readonly unknown[]).includes(value);
    case 'const':
      return argument === value;
    case 'pattern':
      return typeof value !== 'string' || new RegExp(argument as string, 'u').test(value);
    case 'minimum':
      return typeof value !== 'number' || value >= (argument as number);
    case 'maximum':
      return typeof value !== 'number' || value <= (argument as number);
    case 'minItems':
      return !Array.isArray(value) || value.length >= (argument as number);
    case 'items':
      return !Array.isArray(value) || value.every((item) => certainlyFits(argument as Schema, item));
    case 'required':
      return !isRecord(value) || (argument as readonly string[]).every((key) => Object.hasOwn(value, key));
    case 'properties':
    case 'patternProperties':
    case 'additionalProperties':
      // The three work together; one of them checks for all.
      return keyword !== firstOf(schema) || !isRecord(value) || membersFit(schema, value);
    default:
      return false;
  }
}

function firstOf(schema: Schema): string {
  if ('properties' in schema) return 'properties';
  return 'patternProperties' in schema ? 'patternProperties' : 'additionalProperties';
}

function membersFit(schema: Schema, value: Readonly<Record<string, unknown>>): boolean {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  const patterns = Object.entries((schema.patternProperties ?? {}) as Readonly<Record<string, Schema>>);
  const rest = schema.additionalProperties ?? true;
  return Object.entries(value).every(([key, member]) => {
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const matching = patterns.filter(([pattern]) => new RegExp(pattern, 'u').test(key));
    if (own === undefined && matching.length === 0) {
      return rest === true || (isRecord(rest) && certainlyFits(rest, member));
    }
    if (own !== undefined && !certainlyFits(own, member)) return false;
    return matching.every(([, inner]) => certainlyFits(inner, member));
  });
}

function hasType(type: string, value: unknown): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    case 'null':
      return value === null;
    default:
      return false;
  }
}
