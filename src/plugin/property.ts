/**
 * Property builders: one definition gives the TypeScript type of a task's properties, their JSON Schema,
 * and the way each is rendered and converted before the task sees it (see `bind-properties.ts`).
 */

import { Kind, type TSchema, Type } from '@sinclair/typebox';

/** How a raw YAML value becomes the value that a task receives. */
export type BindKind =
  | 'text' // rendered to a string
  | 'template' // kept as written; the task renders it itself, perhaps several times
  | 'integer' // rendered, then converted
  | 'number'
  | 'boolean'
  | 'choice'
  | 'duration' // rendered, then ISO-8601 to milliseconds
  | 'any' // strings inside are rendered, everything else is kept
  | 'raw' // kept as written
  | 'list'
  | 'map'
  | 'object'
  | 'either'
  | 'tasks'; // child tasks of a flowable: never bound

export interface PropertyOptions {
  /** Short text for the docs page and for editors. */
  readonly description: string;
  readonly required?: boolean;
  /** The value a task sees when the property is absent (already converted: milliseconds for durations). */
  readonly default?: unknown;
  /** The bound value is masked in logs, summaries and files before anything can print it. */
  readonly secret?: boolean;
  /** Why not to use it any more, and what to use instead. */
  readonly deprecated?: string;
  /** Other spellings accepted by Kestra. */
  readonly aliases?: readonly string[];
}

type Presence = 'required' | 'default' | 'optional';

/** A TypeBox schema that knows the type of its bound value. */
export interface Property<T, P extends Presence = Presence> extends TSchema {
  static: T;
  readonly presence: P;
  readonly 'x-bind': BindKind;
}

export type PropertyMap = Readonly<Record<string, Property<unknown>>>;

type PresenceOf<O> = O extends { readonly required: true }
  ? 'required'
  : O extends { readonly default: unknown }
    ? 'default'
    : 'optional';

type BoundValue<S> =
  S extends Property<infer T, infer P> ? (P extends 'optional' ? T | undefined : T) : never;

/** The object that `run` receives for a map of properties. */
export type Bound<P extends PropertyMap> = { readonly [K in keyof P]: BoundValue<P[K]> };

/** Strings that hold a template can be anything until they are rendered. */
const TEMPLATE_PATTERN = '\\{[{%]';

function build<T, O extends PropertyOptions>(
  bind: BindKind,
  schema: TSchema,
  options: O,
  extra: Record<string, unknown> = {},
): Property<T, PresenceOf<O>> {
  const presence = options.required === true ? 'required' : 'default' in options ? 'default' : 'optional';
  return {
    ...schema,
    [Kind]: schema[Kind],
    description: options.description,
    ...('default' in options ? { default: options.default } : {}),
    ...(options.secret === true ? { 'x-secret': true } : {}),
    ...(options.deprecated === undefined ? {} : { deprecated: true, 'x-deprecated': options.deprecated }),
    ...(options.aliases === undefined ? {} : { 'x-aliases': options.aliases }),
    ...extra,
    presence,
    'x-bind': bind,
  } as unknown as Property<T, PresenceOf<O>>;
}

/** A scalar that may be written literally or as an expression: the literal must already be of the type. */
function dynamic(literal: TSchema, textPattern: string): TSchema {
  return Type.Union([literal, Type.String({ pattern: `${TEMPLATE_PATTERN}|${textPattern}` })]);
}

/** A string, rendered. Kestra: numbers and booleans written there count as their text. */
export function text<const O extends PropertyOptions>(options: O): Property<string, PresenceOf<O>> {
  return build('text', Type.Union([Type.String(), Type.Number(), Type.Boolean()]), options);
}

/** A template that the task renders itself (a condition, an expression over each item). */
export function template<const O extends PropertyOptions>(options: O): Property<string, PresenceOf<O>> {
  return build('template', Type.Union([Type.String(), Type.Number(), Type.Boolean()]), options);
}

export function integer<
  const O extends PropertyOptions & { readonly minimum?: number; readonly maximum?: number },
>(options: O): Property<number, PresenceOf<O>> {
  const bounds = {
    ...(options.minimum === undefined ? {} : { minimum: options.minimum }),
    ...(options.maximum === undefined ? {} : { maximum: options.maximum }),
  };
  return build('integer', dynamic(Type.Integer(bounds), '^\\s*[-+]?\\d+\\s*$'), options, {
    'x-bounds': bounds,
  });
}

export function number<const O extends PropertyOptions>(options: O): Property<number, PresenceOf<O>> {
  return build(
    'number',
    dynamic(Type.Number(), '^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*$'),
    options,
  );
}

export function boolean<const O extends PropertyOptions>(options: O): Property<boolean, PresenceOf<O>> {
  return build('boolean', dynamic(Type.Boolean(), '^\\s*([tT]rue|TRUE|[fF]alse|FALSE)\\s*$'), options);
}

/** One of some words, exactly as written. */
export function choice<const V extends readonly string[], const O extends PropertyOptions>(
  values: V,
  options: O,
): Property<V[number], PresenceOf<O>> {
  const schema = Type.Union([
    Type.Unsafe<V[number]>({ type: 'string', enum: [...values] }),
    Type.String({ pattern: TEMPLATE_PATTERN }),
  ]);
  return build('choice', schema, options, { 'x-values': values });
}

/** An ISO-8601 duration, bound as milliseconds. Kestra also takes a plain number of seconds. */
export function duration<const O extends PropertyOptions>(options: O): Property<number, PresenceOf<O>> {
  const iso =
    '^\\s*[-+]?[pP]([-+]?\\d+[dD])?([tT]([-+]?\\d+[hH])?([-+]?\\d+[mM])?([-+]?\\d+([.,]\\d+)?[sS])?)?\\s*$';
  return build('duration', dynamic(Type.Number(), iso), options, { 'x-format': 'duration' });
}

/** Any value; the strings in it are rendered. */
export function any<const O extends PropertyOptions>(options: O): Property<unknown, PresenceOf<O>> {
  return build('any', Type.Unknown(), options);
}

/** A value of a given shape that is kept as written. */
export function raw<S extends TSchema, const O extends PropertyOptions>(
  schema: S,
  options: O,
): Property<S['static'], PresenceOf<O>> {
  return build('raw', schema, options);
}

/** A list, or text that renders to a JSON array. */
export function list<T, const O extends PropertyOptions>(
  item: Property<T>,
  options: O,
): Property<readonly T[], PresenceOf<O>> {
  const schema = Type.Union([Type.Array(item), Type.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\[` })]);
  return build('list', schema, options, { 'x-item': item });
}

/** A map of any keys, or text that renders to a JSON object. Keys are rendered too. */
export function map<T, const O extends PropertyOptions>(
  value: Property<T>,
  options: O,
): Property<Readonly<Record<string, T>>, PresenceOf<O>> {
  const schema = Type.Union([
    Type.Record(Type.String(), value),
    Type.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\{` }),
  ]);
  return build('map', schema, options, { 'x-value': value });
}

/** A nested object with known properties. */
export function object<P extends PropertyMap, const O extends PropertyOptions>(
  properties: P,
  options: O,
): Property<Bound<P>, PresenceOf<O>> {
  return build('object', objectSchema(properties), options, { 'x-properties': properties });
}

/** The first alternative that the raw value fits; write the most specific first. */
export function either<A, B, const O extends PropertyOptions>(
  first: Property<A>,
  second: Property<B>,
  options: O,
): Property<A | B, PresenceOf<O>> {
  return build('either', Type.Union([first, second]), options, { 'x-either': [first, second] });
}

/** Child tasks of a flowable; `concern` says how they are written. */
export function tasks<const O extends PropertyOptions>(
  shape: 'list' | 'cases' | 'dag' | 'single',
  options: O,
): Property<unknown, PresenceOf<O>> {
  const task = Type.Object({ id: Type.String(), type: Type.String() }, { additionalProperties: true });
  const schemas = {
    list: Type.Array(task, { minItems: options.required === true ? 1 : 0 }),
    cases: Type.Record(Type.String(), Type.Array(task)),
    dag: Type.Array(
      Type.Object(
        { task, dependsOn: Type.Optional(Type.Array(Type.String())) },
        { additionalProperties: false },
      ),
      { minItems: 1 },
    ),
    single: task,
  };
  return build('tasks', schemas[shape], options, { 'x-tasks': shape });
}

/** The JSON Schema of a closed object with these properties; aliases are accepted under their own names. */
export function objectSchema(properties: PropertyMap): TSchema {
  const members: Record<string, TSchema> = {};
  for (const [name, property] of Object.entries(properties)) {
    const aliases = (property['x-aliases'] as readonly string[] | undefined) ?? [];
    const needed = property.presence === 'required' && aliases.length === 0;
    members[name] = needed ? property : Type.Optional(property);
    for (const alias of aliases) members[alias] = Type.Optional(property);
  }
  return Type.Object(members, { additionalProperties: false });
}
