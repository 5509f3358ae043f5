/** The expression engine: renders texts, structures and typed values, synchronously unless something must be waited for. */

import { callablesOf } from './callables.ts';
import { compileTemplate } from './compiler.ts';
import type { ExpressionServices, Level, MaybePromise } from './define.ts';
import { parseTemplate } from './parser.ts';
import type { Program } from './program.ts';
import { DEFAULT_LIMITS, type Limits, Session, type SessionHost } from './session.ts';
import { emptyMap, isList, isMap, type Value, type Variables } from './values.ts';

export type { ExpressionServices, Level, MaybePromise } from './define.ts';
export { ExpressionError, type ExpressionErrorKind } from './errors.ts';
export { isTruthy } from './truthy.ts';

export interface RenderOptions {
  /** Renders the result again until it no longer changes. @default the engine's `recursive` */
  readonly recursive?: boolean;
  /** Services of this render in place of the engine's. */
  readonly services?: ExpressionServices;
  /** Called with every secret value the render reads, before it can appear anywhere. */
  readonly onSecret?: (value: string) => void;
}

export interface ExpressionEngine {
  readonly level: Level;
  /**
   * Text of a template. Every problem is an {@link ExpressionError} with a place inside the template, thrown at once
   * or as a rejection when the render had to wait.
   */
  render(template: string, variables: Variables, options?: RenderOptions): MaybePromise<string>;
  /**
   * Maps and lists with every key and text rendered. Numbers, booleans and null stay; when two keys render alike the
   * first wins.
   */
  renderStructure(value: unknown, variables: Variables, options?: RenderOptions): MaybePromise<Value>;
  /** The value of a lone `{{ … }}`, or text; nothing at all is null. */
  renderTyped(template: string, variables: Variables, options?: RenderOptions): MaybePromise<Value>;
}

export interface EngineOptions {
  readonly level: Level;
  /** IANA zone in which times are shown. @default 'UTC' */
  readonly timeZone?: string;
  /** BCP 47 locale of names of days and months. @default 'en' */
  readonly locale?: string;
  /** Kestra's `kestra.variables.recursive-rendering`. @default false */
  readonly recursive?: boolean;
  readonly services?: ExpressionServices;
  readonly limits?: Partial<Limits>;
  readonly onSecret?: (value: string) => void;
  /** Compiled templates kept. @default 1000 (Kestra's) */
  readonly cacheSize?: number;
}

export function createExpressionEngine(options: EngineOptions): ExpressionEngine {
  return new Engine(options);
}

class Engine implements ExpressionEngine {
  readonly level: Level;
  readonly #recursive: boolean;
  readonly #host: SessionHost;
  readonly #recursiveHost: SessionHost;

  constructor(options: EngineOptions) {
    this.level = options.level;
    this.#recursive = options.recursive ?? false;
    const cache = new ProgramCache(options.level, options.cacheSize ?? 1000);
    this.#host = {
      level: options.level,
      timeZone: options.timeZone ?? 'UTC',
      locale: options.locale ?? 'en',
      services: options.services ?? {},
      callables: callablesOf(options.level),
      limits: { ...DEFAULT_LIMITS, ...options.limits },
      onSecret: options.onSecret,
      program: (template, typed) => cache.get(template, typed),
    };
    this.#recursiveHost = { ...this.#host, callables: callablesOf(options.level, true) };
  }

  render(template: string, variables: Variables, options?: RenderOptions): MaybePromise<string> {
    if (!template.includes('{')) return template;
    const recursive = options?.recursive ?? this.#recursive;
    const session = this.#session(variables, recursive, options);
    return session.complete(() => session.text(template, recursive));
  }

  renderTyped(template: string, variables: Variables, options?: RenderOptions): MaybePromise<Value> {
    if (!template.includes('{')) return template;
    const session = this.#session(variables, options?.recursive ?? this.#recursive, options);
    return session.complete(() => session.typed(template) as Value);
  }

  renderStructure(value: unknown, variables: Variables, options?: RenderOptions): MaybePromise<Value> {
    return drive(this.#structure(value, variables, options));
  }

  /** Yields every text to be rendered and takes its rendering, whether that came at once or later. */
  *#structure(
    value: unknown,
    variables: Variables,
    options?: RenderOptions,
  ): Generator<MaybePromise<string>, Value, string> {
    if (typeof value === 'string') return yield this.render(value, variables, options);
    if (isList(value)) {
      const items: Value[] = [];
      for (const item of value) items.push(yield* this.#structure(item, variables, options));
      return items;
    }
    if (!isMap(value)) return value as Value;
    const rendered = emptyMap();
    for (const [key, item] of value instanceof Map ? value : Object.entries(value)) {
      if (item === undefined) continue;
      // Kestra: keys are rendered once even where values are rendered recursively.
      const name =
        typeof key === 'string'
          ? yield this.render(key, variables, { ...options, recursive: false })
          : String(key);
      const content = yield* this.#structure(item, variables, options);
      if (!Object.hasOwn(rendered, name)) rendered[name] = content;
    }
    return rendered;
  }

  #session(variables: Variables, recursive: boolean, options: RenderOptions | undefined): Session {
    const host = recursive ? this.#recursiveHost : this.#host;
    return new Session(host, variables, options);
  }
}

/** Runs a generator to its end; becomes a promise at the first promise it yields. */
function drive<T>(steps: Generator<MaybePromise<string>, T, string>): MaybePromise<T> {
  let step = steps.next();
  while (step.done !== true) {
    if (typeof step.value !== 'string') return driveLater(steps, step.value);
    step = steps.next(step.value);
  }
  return step.value;
}

async function driveLater<T>(
  steps: Generator<MaybePromise<string>, T, string>,
  first: Promise<string>,
): Promise<T> {
  let step = steps.next(await first);
  while (step.done !== true) step = steps.next(await step.value);
  return step.value;
}

/** Compiled templates, the least recently used one forgotten first. */
class ProgramCache {
  readonly #level: Level;
  readonly #size: number;
  readonly #texts = new Map<string, Program>();
  readonly #typed = new Map<string, Program>();

  constructor(level: Level, size: number) {
    this.#level = level;
    this.#size = size;
  }

  get(template: string, typed: boolean): Program {
    const programs = typed ? this.#typed : this.#texts;
    let program = programs.get(template);
    // Moving an entry to the end costs more than the lookup; it matters only once old ones are being dropped.
    if (program !== undefined && programs.size < this.#size) return program;
    if (program === undefined)
      program = compileTemplate(template, parseTemplate(template, this.#level), typed);
    else programs.delete(template);
    programs.set(template, program);
    if (programs.size > this.#size) programs.delete(programs.keys().next().value!);
    return program;
  }
}
