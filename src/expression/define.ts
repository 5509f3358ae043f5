/** The contract of filters, functions and tests: one file each, a declared signature, and a context to call out with. */

import type { Value, Variables } from './values.ts';

/** 1 is Kestra 1.x (reference 1.3), 2 is Kestra 2.x. */
export type Level = 1 | 2;

export type MaybePromise<T> = T | Promise<T>;

/** Thrown by a call whose answer is not there yet; the engine waits for the promise and renders again. */
export class Pending {
  readonly promise: Promise<unknown>;

  constructor(promise: Promise<unknown>) {
    this.promise = promise;
  }
}

/**
 * A module that is loaded on first use only. Before it is there, the returned function throws {@link Pending};
 * afterwards it answers at once. A failed load is reported to the render that asked and tried again by the next.
 */
export function lazy<T>(load: () => Promise<T>): () => T {
  let loaded: { readonly value: T } | undefined;
  let loading: Promise<void> | undefined;
  return () => {
    if (loaded !== undefined) return loaded.value;
    loading ??= load().then(
      (value) => {
        loaded = { value };
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    throw new Pending(loading);
  };
}

export interface HttpRequest {
  readonly uri: string;
  readonly method: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The `options` argument as it was written. */
  readonly options: Value;
}

export interface HttpResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: string;
}

export interface FilePlace {
  readonly namespace?: string;
  /** Revision of a namespace file. */
  readonly version?: number;
}

/**
 * Everything outside the template. Each may answer with a promise; a missing one makes the function that needs it
 * fail with a sentence that says so.
 */
export interface ExpressionServices {
  /** Milliseconds since the epoch. */
  now?(): number;
  randomBytes?(size: number): Uint8Array;
  /** Undefined when there is no such secret. */
  secret?(key: string, namespace?: string): MaybePromise<string | undefined>;
  /** Undefined when there is no such key in exactly this namespace. */
  kv?(key: string, namespace?: string): MaybePromise<Value | undefined>;
  /** Text of a namespace file or of an internal-storage URI; undefined when there is none. */
  readFile?(pathOrUri: string, place: FilePlace): MaybePromise<string | undefined>;
  /** Size in bytes, undefined when there is no such file. */
  fileSize?(pathOrUri: string, place: FilePlace): MaybePromise<number | undefined>;
  http?(request: HttpRequest): MaybePromise<HttpResponse>;
  /** Log entries of level ERROR of this execution. */
  errorLogs?(): MaybePromise<Value>;
  /** Runs a subflow to its end and gives its outputs. */
  subflow?(request: Readonly<Record<string, Value>>): MaybePromise<Value>;
  /** A free port of this machine. */
  randomPort?(): MaybePromise<number>;
}

/** What a call may ask for besides its arguments. */
export interface CallContext {
  /** Name under which it was called. */
  readonly name: string;
  readonly level: Level;
  /** IANA zone in which times are shown when nothing else is said. */
  readonly timeZone: string;
  /** BCP 47 locale used when none is given. */
  readonly locale: string;
  readonly services: ExpressionServices;
  readonly variables: Variables;
  /** Milliseconds since the epoch, the same for one whole render. */
  now(): number;
  /** A top-level variable, or undefined. */
  variable(name: string): Value | undefined;
  /** Ends the call with an error of this call: what was found, why it is wrong, what to write. */
  fail(message: string, help?: string): never;
  /**
   * Answer of something outside the template (asynchronous, random or with an effect). It is asked once per call
   * and render however often the render is repeated. A rejected promise becomes a runtime error.
   */
  ask<T>(start: () => MaybePromise<T>): T;
  /** Renders text found in a value, as `render()` does. */
  renderAgain(template: string, recursive: boolean): string;
  /** Renders a block of this template again; undefined when there is none of that name. */
  renderBlock(name: string): string | undefined;
  /** Counts work that grows with values, such as the elements of a range, against the render's budget. */
  spend(steps: number): void;
  /** Says that a value is secret and has to be masked wherever it appears. */
  markSecret(value: string): void;
}

export interface Parameter {
  readonly name: string;
  /** Used when the argument is not given. Without it the argument is `undefined`. */
  readonly default?: Value;
  /** A call without it fails and names it. */
  readonly required?: boolean;
}

/** Arguments by parameter name; `undefined` when not given and without default. */
export type Arguments = Readonly<Record<string, Value | undefined>>;

interface Definition {
  readonly name: string;
  /** Language levels at which it exists; both when absent. */
  readonly levels?: readonly Level[];
  /** What to use instead at a level at which it does not exist. */
  readonly replacement?: string;
  /** In the order of positional arguments. */
  readonly parameters?: readonly Parameter[];
  /** Takes any number of positional arguments, handed over as `rest`. */
  readonly variadic?: boolean;
}

export interface FilterDefinition extends Definition {
  /** An undefined variable anywhere in the input arrives as null instead of failing. */
  readonly catchesUndefined?: boolean;
  apply(input: Value, args: Arguments, context: CallContext, rest: readonly Value[]): Value;
}

export interface FunctionDefinition extends Definition {
  apply(args: Arguments, context: CallContext, rest: readonly Value[]): Value;
}

export interface TestDefinition extends Definition {
  readonly catchesUndefined?: boolean;
  apply(input: Value, args: Arguments, context: CallContext): boolean;
}

export function defineFilter(definition: FilterDefinition): FilterDefinition {
  return definition;
}

export function defineFunction(definition: FunctionDefinition): FunctionDefinition {
  return definition;
}

export function defineTest(definition: TestDefinition): TestDefinition {
  return definition;
}
