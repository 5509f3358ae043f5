/**
 * Checks the properties of a task, trigger or condition against the JSON Schema of its type, and turns what the schema
 * validator says into one clear finding for each fault. Schemas are compiled on first use and kept.
 */

import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { describeValue, oneOf } from '../flow/fields.ts';
import type { PlainMap } from '../flow/model.ts';
import { isRecord, type Path, pathOfPointer, valueAt } from '../flow/path.ts';
import type { LocatedPart } from '../flow/yaml.ts';
import { nearest } from '../util/nearest.ts';
import { certainlyFits } from './plain-schema.ts';

export interface SchemaFault {
  readonly code:
    | 'missing-property'
    | 'unknown-property'
    | 'wrong-type'
    | 'invalid-value'
    | 'invalid-duration';
  readonly message: string;
  /** Relative to the checked map. */
  readonly path: Path;
  readonly part: LocatedPart;
  readonly help?: string | undefined;
}

/** Parts of the schemas of `plugin/property.ts` that say what was meant. */
interface PropertySchema {
  readonly 'x-bind'?: string;
  readonly 'x-values'?: readonly string[];
  readonly 'x-bounds'?: { readonly minimum?: number; readonly maximum?: number };
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly unknown[];
  readonly type?: string;
}

let loading: Promise<SchemaChecker> | undefined;

class SchemaChecker {
  readonly #ajv: Ajv;
  readonly #compiled = new WeakMap<object, ValidateFunction>();

  private constructor(ajv: Ajv) {
    this.#ajv = ajv;
  }

  /** The one checker; loads the schema validator first, which takes longer than most flows take to check. */
  static load(): Promise<SchemaChecker> {
    // The default is the class in Node and in the bundle alike; the bundle has no named exports of a CommonJS function.
    loading ??= import('ajv').then(
      (module) =>
        new SchemaChecker(
          new (module.default as unknown as typeof Ajv)({
            allErrors: true,
            strict: false,
            verbose: true,
            validateSchema: false,
          }),
        ),
    );
    return loading;
  }

  #judge(schema: object, value: PlainMap): readonly ErrorObject[] {
    let validate = this.#compiled.get(schema);
    if (validate === undefined) {
      validate = this.#ajv.compile(schema);
      this.#compiled.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []);
  }

  /** The faults of a map that may not fit. */
  faults(schema: object, value: PlainMap, written: PlainMap, owner: string): readonly SchemaFault[] {
    return relevant(this.#judge(schema, value)).map((error) => describe(error, value, written, owner));
  }
}

/**
 * Checks a map; the schema validator is loaded only for one that may have faults.
 * @param properties the map's own properties, without those that all tasks have
 * @param owner what the map is, for messages
 * @param options.partial the map holds some of the properties: nothing that is missing is a fault
 */
export async function checkProperties(
  schema: object,
  properties: PlainMap,
  owner: string,
  { partial = false }: { readonly partial?: boolean } = {},
): Promise<readonly SchemaFault[]> {
  const value = withoutNulls(properties);
  const asked = partial ? { ...schema, required: [] } : (schema as PlainMap);
  if (certainlyFits(asked, value)) return [];
  const checker = await SchemaChecker.load();
  const faults = checker.faults(schema, value, properties, owner);
  return partial ? faults.filter(({ code }) => code !== 'missing-property') : faults;
}

/** Kestra: a null is the same as nothing written. Numbers of any size are numbers. */
function withoutNulls(value: PlainMap): PlainMap {
  const copy = (item: unknown): unknown => {
    if (typeof item === 'bigint') return Number(item);
    if (Array.isArray(item)) return item.map(copy);
    if (!isRecord(item)) return item;
    const kept: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(item)) if (inner !== null) kept[key] = copy(inner);
    return kept;
  };
  return copy(value) as PlainMap;
}

/**
 * Of the errors of an alternative, keeps those of the alternative that was meant: the one whose errors lie deeper,
 * or that recognised the value as an object. When none did, the failed choice itself is the error.
 */
function relevant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const kept = new Set(errors);
  const choices = errors
    .filter((error) => error.keyword === 'anyOf')
    .sort((a, b) => b.schemaPath.length - a.schemaPath.length);
  for (const choice of choices) {
    if (!kept.has(choice)) continue;
    const inside = [...kept].filter(
      (error) =>
        error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
        error.instancePath.startsWith(choice.instancePath),
    );
    const meant = inside.filter(
      (error) =>
        error.instancePath.length > choice.instancePath.length ||
        error.keyword === 'required' ||
        error.keyword === 'additionalProperties',
    );
    if (meant.length === 0) for (const error of inside) kept.delete(error);
    else {
      kept.delete(choice);
      const best = fewestErrors(meant, choice.schemaPath);
      for (const error of inside) if (!best.has(error)) kept.delete(error);
    }
  }
  return [...kept];
}

/** Of several alternatives that came close, the one with the fewest errors. */
function fewestErrors(errors: readonly ErrorObject[], schemaPath: string): ReadonlySet<ErrorObject> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const alternative = error.schemaPath.slice(schemaPath.length + 1).split('/', 1)[0]!;
    const group = groups.get(alternative);
    if (group === undefined) groups.set(alternative, [error]);
    else group.push(error);
  }
  const best = [...groups.values()].sort((a, b) => a.length - b.length)[0] ?? [];
  return new Set(best);
}

/** @param written the map with the nulls that were left out of `value` */
function describe(error: ErrorObject, value: PlainMap, written: PlainMap, owner: string): SchemaFault {
  const path = pathOfPointer(error.instancePath, value);
  const schema = (error.parentSchema ?? {}) as PropertySchema;
  switch (error.keyword) {
    case 'required': {
      const key = String(error.params.missingProperty);
      const around = valueAt(written, path);
      if (isRecord(around) && Object.hasOwn(around, key)) {
        const message = `\`${key}\` of ${ownerAt(path, owner)} has no value`;
        return { code: 'missing-property', message, path: [...path, key], part: 'head' };
      }
      return {
        code: 'missing-property',
        message: `${ownerAt(path, owner)} has no \`${key}\``,
        path,
        part: 'head',
      };
    }
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const near = nearest(key, Object.keys(schema.properties ?? {}));
      return {
        code: 'unknown-property',
        message: `${ownerAt(path, owner)} has no property \`${key}\``,
        path: [...path, key],
        part: 'key',
        help: near === undefined ? undefined : `did you mean \`${near}\`?`,
      };
    }
    default:
      return wrongValue(schema, valueAt(value, path), path, owner, error);
  }
}

function wrongValue(
  schema: PropertySchema,
  found: unknown,
  path: Path,
  owner: string,
  error: ErrorObject,
): SchemaFault {
  const what = path.length === 0 ? owner : `${nameOf(path)} of ${owner}`;
  const part = typeof found === 'object' ? 'head' : 'value';
  const values = schema['x-values'] ?? schema.enum?.map(String);
  if (values !== undefined && typeof found === 'string') {
    const near = nearest(found, values);
    const help =
      near === undefined
        ? `write ${oneOf(values.map((name) => `\`${name}\``))}`
        : `did you mean \`${near}\`?`;
    return {
      code: 'invalid-value',
      message: `\`${found}\` is not a possible value for ${what}`,
      path,
      part,
      help,
    };
  }
  const bounds = schema['x-bounds'];
  if (bounds !== undefined && typeof found === 'number' && Number.isInteger(found)) {
    const limit =
      found < (bounds.minimum ?? -Infinity) ? `at least ${bounds.minimum}` : `at most ${bounds.maximum}`;
    return { code: 'invalid-value', message: `${what} is ${found}, but must be ${limit}`, path, part };
  }
  if (error.keyword === 'minItems') return { code: 'invalid-value', message: `${what} is empty`, path, part };
  if (schema['x-bind'] === 'duration' && typeof found === 'string') {
    const message = `${what} must be an ISO-8601 duration, found ${describeValue(found)}`;
    return {
      code: 'invalid-duration',
      message,
      path,
      part,
      help: 'write `PT10S`, `PT5M`, `PT1H30M` or `P1D`',
    };
  }
  const expected = expectation(schema, error);
  const help = expected.startsWith('a list') && isRecord(found) ? 'begin each item with `- `' : undefined;
  return {
    code: 'wrong-type',
    message: `${what} must be ${expected}, found ${describeValue(found)}`,
    path,
    part,
    help,
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  text: 'text',
  template: 'text',
  integer: 'an integer',
  number: 'a number',
  boolean: '`true` or `false`',
  choice: 'text',
  duration: 'an ISO-8601 duration',
  list: 'a list',
  map: 'a map',
  object: 'a map',
  string: 'text',
  array: 'a list',
};

function expectation(schema: PropertySchema, error: ErrorObject): string {
  const bind = schema['x-bind'];
  if (bind === 'either') {
    const kinds = ((schema as { 'x-either'?: readonly PropertySchema[] })['x-either'] ?? []).map((kind) =>
      expectation(kind, error),
    );
    return oneOf([...new Set(kinds)]);
  }
  const alternatives = (schema as { anyOf?: readonly PropertySchema[] }).anyOf;
  if (EXPECTED[bind ?? ''] === undefined && schema.type === undefined && alternatives !== undefined)
    return oneOf([...new Set(alternatives.map((kind) => expectation(kind, error)))]);
  return (
    EXPECTED[bind ?? ''] ??
    EXPECTED[schema.type ?? ''] ??
    (error.message ?? 'something else').replace(/^must be /, '')
  );
}

function nameOf(path: Path): string {
  const last = path.at(-1)!;
  if (typeof last === 'string') return `\`${last}\``;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `item ${last + 1}` : `item ${last + 1} of \`${list}\``;
}

function ownerAt(path: Path, owner: string): string {
  return path.length === 0 ? owner : `${nameOf(path)} of ${owner}`;
}
