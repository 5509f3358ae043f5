/** Turns the properties that an author wrote into the values that a task receives: render, then convert. */

import { parseDuration } from '../util/iso-duration.ts';
import { chain, isPromise, type MaybePromise } from '../util/maybe-promise.ts';
import { nearest } from '../util/nearest.ts';
import type { Property, PropertyMap } from './property.ts';

/** Renders with the variables of the place where the properties stand. */
export interface Renderer {
  render(template: string): MaybePromise<string>;
  renderStructure(value: unknown): MaybePromise<unknown>;
}

/** A property that could not be converted; the message says which, what was found, and what to write. */
export class BindError extends Error {
  readonly property: string;

  constructor(property: string, message: string, cause?: unknown) {
    super(`property \`${property}\`: ${message}`, cause === undefined ? undefined : { cause });
    this.name = 'BindError';
    this.property = property;
  }
}

export interface BindOptions {
  /** Properties to leave out. */
  readonly skip?: readonly string[];
  /** Told of every value of a property marked secret, before anything else can see it. */
  readonly onSecret?: (value: string) => void;
}

/** Absent optional properties are absent in the result; defaults are filled in. */
export function bindProperties(
  properties: PropertyMap,
  raw: Readonly<Record<string, unknown>>,
  renderer: Renderer,
  options: BindOptions = {},
): MaybePromise<Record<string, unknown>> {
  const bound: Record<string, unknown> = {};
  const waiting: Promise<void>[] = [];
  for (const [name, property] of Object.entries(properties)) {
    if (property['x-bind'] === 'tasks' || options.skip?.includes(name) === true) continue;
    const value = rawValue(name, property, raw);
    if (value === undefined || value === null) {
      if (property.presence === 'required') throw new BindError(name, 'is required but missing');
      if (property.presence === 'default') bound[name] = property.default;
      continue;
    }
    const outcome = chain(bindValue(name, property, value, renderer, options.onSecret), (result) => {
      if (property['x-secret'] === true && typeof result === 'string') options.onSecret?.(result);
      bound[name] = result;
    });
    if (isPromise(outcome)) waiting.push(outcome);
  }
  return waiting.length === 0 ? bound : Promise.all(waiting).then(() => bound);
}

function rawValue(
  name: string,
  property: Property<unknown>,
  raw: Readonly<Record<string, unknown>>,
): unknown {
  if (raw[name] !== undefined) return raw[name];
  for (const alias of (property['x-aliases'] as readonly string[] | undefined) ?? []) {
    if (raw[alias] !== undefined) return raw[alias];
  }
  return undefined;
}

function bindValue(
  name: string,
  property: Property<unknown>,
  raw: unknown,
  renderer: Renderer,
  onSecret: BindOptions['onSecret'],
): MaybePromise<unknown> {
  switch (property['x-bind']) {
    case 'raw':
    case 'tasks':
      return raw;
    case 'template':
      return String(raw);
    case 'any':
      return rendered(name, () =>
        typeof raw === 'string' ? renderer.render(raw) : renderer.renderStructure(raw),
      );
    case 'list':
    case 'map':
    case 'object':
      return bindContainer(name, property, raw, renderer, onSecret);
    case 'either':
      return bindValue(name, alternative(property, raw), raw, renderer, onSecret);
    default:
      return typeof raw === 'string'
        ? chain(
            rendered(name, () => renderer.render(raw)),
            (value) => convertScalar(name, property, value),
          )
        : convertScalar(name, property, raw);
  }
}

/** Says which property an expression that fails stands in. */
function rendered<T>(name: string, render: () => MaybePromise<T>): MaybePromise<T> {
  const named = (error: unknown): never => {
    throw error instanceof BindError ? error : new BindError(name, (error as Error).message, error);
  };
  try {
    const value = render();
    return isPromise(value) ? value.catch(named) : value;
  } catch (error) {
    return named(error);
  }
}

const LITERAL: Renderer = { render: (text) => text, renderStructure: (value) => value };

function bindContainer(
  name: string,
  property: Property<unknown>,
  raw: unknown,
  renderer: Renderer,
  onSecret: BindOptions['onSecret'],
): MaybePromise<unknown> {
  if (typeof raw === 'string') {
    // Kestra: a lone expression is rendered and its text read as JSON; what comes out is not rendered again.
    return chain(
      rendered(name, () => renderer.render(raw)),
      (value) => {
        if (value.trim() === '') return undefined;
        return bindContainer(name, property, parseJson(name, property, value), LITERAL, onSecret);
      },
    );
  }
  if (property['x-bind'] === 'list') {
    if (!Array.isArray(raw)) throw wrongShape(name, property, raw);
    const item = property['x-item'] as Property<unknown>;
    return all(raw.map((entry, index) => bindValue(`${name}[${index}]`, item, entry, renderer, onSecret)));
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw wrongShape(name, property, raw);
  if (property['x-bind'] === 'object') {
    const members = property['x-properties'] as PropertyMap;
    const bind = (): MaybePromise<unknown> =>
      bindProperties(
        members,
        raw as Record<string, unknown>,
        renderer,
        onSecret === undefined ? {} : { onSecret },
      );
    try {
      return bind();
    } catch (error) {
      if (error instanceof BindError)
        throw new BindError(`${name}.${error.property}`, error.message.replace(/^[^:]*: /, ''), error);
      throw error;
    }
  }
  const value = property['x-value'] as Property<unknown>;
  const entries = Object.entries(raw).filter(([, entry]) => entry !== null && entry !== undefined);
  const pairs = entries.map(([key, entry]) =>
    chain(
      rendered(name, () => renderer.render(key)),
      (renderedKey) =>
        chain(bindValue(`${name}.${key}`, value, entry, renderer, onSecret), (bound): [string, unknown] => [
          renderedKey,
          bound,
        ]),
    ),
  );
  return chain(all(pairs), (done) => Object.fromEntries(done));
}

function all<T>(values: readonly MaybePromise<T>[]): MaybePromise<T[]> {
  return values.some(isPromise) ? Promise.all(values) : (values as T[]);
}

function alternative(property: Property<unknown>, raw: unknown): Property<unknown> {
  const choices = property['x-either'] as readonly Property<unknown>[];
  const shape = Array.isArray(raw) ? 'list' : typeof raw === 'object' ? 'map' : 'scalar';
  const fits = (choice: Property<unknown>): boolean => {
    const bind = choice['x-bind'];
    if (bind === 'any' || bind === 'raw') return true;
    if (bind === 'list') return shape === 'list';
    if (bind === 'map' || bind === 'object') return shape === 'map';
    if (bind === 'either') return (choice['x-either'] as readonly Property<unknown>[]).some(fits);
    return shape === 'scalar';
  };
  return choices.find(fits) ?? choices[0]!;
}

function parseJson(name: string, property: Property<unknown>, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const kind = property['x-bind'] === 'list' ? 'array' : 'object';
    throw new BindError(name, `rendered to ${quote(text)}, which is no JSON ${kind}`, cause);
  }
}

function wrongShape(name: string, property: Property<unknown>, raw: unknown): BindError {
  return new BindError(
    name,
    `must be a ${property['x-bind'] === 'list' ? 'list' : 'map'}, not ${quote(JSON.stringify(raw))}`,
  );
}

function convertScalar(name: string, property: Property<unknown>, value: unknown): unknown {
  switch (property['x-bind']) {
    case 'text':
      if (typeof value === 'object')
        throw new BindError(name, `must be text, not ${quote(JSON.stringify(value))}`);
      return String(value);
    case 'integer':
      return toInteger(name, property, value);
    case 'number':
      return toNumber(name, value);
    case 'boolean':
      return toBoolean(name, value);
    case 'duration':
      return toMilliseconds(name, value);
    case 'choice':
      return toChoice(name, property['x-values'] as readonly string[], value);
    default:
      return value;
  }
}

function toInteger(name: string, property: Property<unknown>, value: unknown): number {
  const number = typeof value === 'string' && /^\s*[-+]?\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) {
    throw new BindError(name, `${quote(String(value))} is not a whole number`);
  }
  const bounds = (property['x-bounds'] ?? {}) as { minimum?: number; maximum?: number };
  if (bounds.minimum !== undefined && number < bounds.minimum) {
    throw new BindError(name, `${number} is less than ${bounds.minimum}`);
  }
  if (bounds.maximum !== undefined && number > bounds.maximum) {
    throw new BindError(name, `${number} is more than ${bounds.maximum}`);
  }
  return number;
}

function toNumber(name: string, value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number))
    throw new BindError(name, `${quote(String(value))} is not a number`);
  return number;
}

function toBoolean(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  const word = String(value).trim().toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  throw new BindError(name, `${quote(String(value))} is neither true nor false`);
}

function toMilliseconds(name: string, value: unknown): number {
  if (typeof value === 'number') return value * 1000;
  const words = String(value).trim();
  const parsed = parseDuration(words) ?? (/^\d+(\.\d+)?$/.test(words) ? Number(words) * 1000 : undefined);
  if (parsed === undefined)
    throw new BindError(name, `${quote(words)} is not an ISO-8601 duration such as PT30S or P1D`);
  return parsed;
}

function toChoice(name: string, values: readonly string[], value: unknown): string {
  const word = String(value).trim();
  if (values.includes(word)) return word;
  const meant = nearest(word, values);
  throw new BindError(
    name,
    `${quote(word)} is not one of ${values.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  );
}

function quote(text: string | undefined): string {
  const shown = text ?? 'undefined';
  return `\`${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown}\``;
}
