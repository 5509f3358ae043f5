/** What compiled templates call while they run: lookups, operators, calls, scopes, budgets, and errors with a place. */

import type { Context, Environment, runtime } from 'nunjucks';
import { nearest } from '../util/nearest.ts';
import type { Expression } from './ast.ts';
import type {
  CallContext,
  FilterDefinition,
  FunctionDefinition,
  Parameter,
  TestDefinition,
} from './define.ts';
import { type Arguments, Pending } from './define.ts';
import { ExpressionError, type ExpressionErrorKind, RuntimeFailure } from './errors.ts';
import { attributeHelp, type CallableKind, callableHelp } from './habits.ts';
import { attributeOf, callMethod, entryOf, iterationOf } from './lookup.ts';
import * as operators from './operators.ts';
import { javaText, printedText } from './print.ts';
import { printPath } from './print-ast.ts';
import type { Session } from './session.ts';
import { emptyMap, isList, isMap, type Value } from './values.ts';

type Frame = runtime.Frame;

export interface Place {
  readonly start: number;
  readonly end: number;
  /** The expression at this place, for messages. */
  readonly node?: Expression;
}

/** A compiled template. */
export interface Program {
  readonly template: string;
  readonly places: readonly Place[];
  readonly constants: readonly unknown[];
  /** Blocks by their names in the template. */
  readonly blockIds: ReadonlyMap<string, string>;
  run(state: RenderState): string;
}

/**
 * Anything thrown through nunjucks. It returns errors unchanged that have a line number and an `Update` method;
 * without them class, path and place would be lost.
 */
abstract class Signal {
  readonly lineno = 1;

  Update(): this {
    return this;
  }
}

/** An undefined variable or attribute: cheap to throw, because `??` and `default` catch it. */
export class UndefinedSignal extends Signal {
  readonly state: RenderState;
  readonly place: number;
  readonly target: unknown;
  readonly missing: string;

  constructor(state: RenderState, place: number, target: unknown, missing: string) {
    super();
    this.state = state;
    this.place = place;
    this.target = target;
    this.missing = missing;
  }
}

/** An error with its place, or the wish to wait for something. */
export class ThrownSignal extends Signal {
  readonly cause: ExpressionError | Pending;

  constructor(cause: ExpressionError | Pending) {
    super();
    this.cause = cause;
  }
}

const OPERATORS = {
  add: operators.add,
  subtract: operators.subtract,
  multiply: operators.multiply,
  divide: operators.divide,
  modulo: operators.modulo,
  concatenate: operators.concatenate,
  range: operators.range,
  equals: operators.equals,
  notEquals: operators.notEquals,
  less: operators.less,
  lessOrEqual: operators.lessOrEqual,
  greater: operators.greater,
  greaterOrEqual: operators.greaterOrEqual,
  isIn: operators.isIn,
} as const;

const NO_ARGUMENTS: Arguments = Object.freeze(Object.create(null) as Record<string, never>);

type MacroFunction = (
  state: RenderState,
  environment: Environment,
  context: Context,
  library: typeof runtime,
  values: readonly (Value | undefined)[],
) => string;

type Named = readonly unknown[] | null;

/** The state `$` of one run of one compiled template; shares its session with templates rendered inside of it. */
export class RenderState {
  readonly session: Session;
  readonly program: Program;
  readonly constants: readonly unknown[];
  /** What typed rendering has written so far. */
  value: unknown;
  /** The finished text. */
  text = '';
  /** Variables of the caller, and for a template inside `render()` the scopes around it. */
  readonly #variables: (name: string) => unknown;
  #environment!: Environment;
  #context!: Context;
  #library!: typeof runtime;

  constructor(session: Session, program: Program, variables: (name: string) => unknown) {
    this.session = session;
    this.program = program;
    this.constants = program.constants;
    this.#variables = variables;
  }

  enter(environment: Environment, context: Context, library: typeof runtime): void {
    this.#environment = environment;
    this.#context = context;
    this.#library = library;
  }

  // --- output

  print(value: unknown): string {
    try {
      const text = typeof value === 'string' ? value : printedText(value);
      this.session.countOutput(text.length);
      return text;
    } catch (error) {
      throw this.#located(error, undefined);
    }
  }

  /** Kestra: the first write decides, a second print always fails, text may only follow text. */
  write(value: unknown): void {
    if (value === null || value === undefined) return;
    if (this.value !== undefined) {
      throw this.#failure(
        'a typed value has to be printed alone',
        undefined,
        'leave one `{{ … }}` and nothing else',
      );
    }
    this.value = value;
  }

  writeText(text: string): void {
    if (this.value === undefined) this.value = text;
    else if (typeof this.value === 'string') this.value += text;
    else
      throw this.#failure(
        'text beside a typed value',
        undefined,
        'leave the `{{ … }}` alone, without text or spaces around',
      );
  }

  // --- names and attributes

  name(name: string, place: number): unknown {
    const value = this.#variables(name);
    if (value === undefined) throw new UndefinedSignal(this, place, undefined, name);
    return value;
  }

  boundName(frame: Frame, name: string, place: number): unknown {
    const value = frame.lookup(name);
    return value === undefined ? this.name(name, place) : value;
  }

  /** Kestra: a macro sees its arguments and what it sets itself, nothing else. */
  macroName(frame: Frame, name: string, place: number): unknown {
    const value = frame.lookup(name);
    if (value === undefined) throw new UndefinedSignal(this, place, undefined, name);
    return value;
  }

  attribute(target: unknown, name: string, place: number): unknown {
    const value = attributeOf(target, name);
    if (value === undefined) throw new UndefinedSignal(this, place, target, name);
    return value;
  }

  entry(target: unknown, key: Value, place: number): unknown {
    const value = entryOf(target, key);
    if (value === undefined) throw new UndefinedSignal(this, place, target, javaText(key));
    return value;
  }

  method(target: unknown, name: string, positional: readonly Value[], named: Named, place: number): unknown {
    let value: Value | undefined;
    try {
      value = callMethod(target, name, positional.length + (named === null ? 0 : named.length));
    } catch (error) {
      throw this.#located(error, place);
    }
    if (value === undefined) throw new UndefinedSignal(this, place, target, name);
    return value;
  }

  /** Kestra: writes where the name already is, else into the current scope. */
  set(frame: Frame, name: string, value: unknown, isolated: boolean): void {
    const owner =
      frame.resolve(name, true) ??
      (!isolated && this.#variables(name) !== undefined ? outermost(frame) : frame);
    owner.set(name, value ?? null);
  }

  /** Next round of a loop: its variable and `loop`. The length of the body's own text counts as output. */
  loopStep(frame: Frame, name: string, items: readonly unknown[], index: number, textLength: number): void {
    try {
      this.session.spend(1);
      this.session.countOutput(textLength);
    } catch (error) {
      throw this.#located(error, undefined);
    }
    const loop = emptyMap();
    loop.index = index;
    loop.length = items.length;
    loop.first = index === 0;
    loop.last = index === items.length - 1;
    loop.revindex = items.length - index - 1;
    frame.set('loop', loop);
    frame.set(name, items[index] ?? null);
  }

  iterate(value: unknown, place: number): readonly unknown[] | null {
    try {
      return iterationOf(value);
    } catch (error) {
      throw this.#located(error, place);
    }
  }

  // --- operators

  condition(value: Value, place: number): boolean {
    if (typeof value === 'boolean') return value;
    try {
      return operators.condition(value);
    } catch (error) {
      throw this.#located(error, place);
    }
  }

  ternary(value: Value, place: number): boolean {
    return value !== null && this.condition(value, place);
  }

  binary(name: keyof typeof OPERATORS, left: Value, right: Value, place: number): Value {
    try {
      const value = OPERATORS[name](left, right);
      if (name === 'range') this.session.spend((value as readonly Value[]).length);
      return value;
    } catch (error) {
      throw this.#located(error, place);
    }
  }

  unary(operator: '+' | '-', operand: Value, place: number): Value {
    try {
      return operator === '-' ? operators.negate(operand) : operators.positive(operand);
    } catch (error) {
      throw this.#located(error, place);
    }
  }

  contains(left: Value, right: () => Value, place: number): boolean {
    if (left === null) return false;
    const wanted = right();
    try {
      return operators.contains(left, wanted);
    } catch (error) {
      throw this.#located(error, place);
    }
  }

  coalesce(left: () => unknown, right: () => unknown, nullToo: boolean): unknown {
    try {
      const value = left();
      if (value !== null || !nullToo) return value;
    } catch (error) {
      if (!(error instanceof UndefinedSignal)) throw error;
    }
    return right();
  }

  map(flat: readonly Value[], place: number): Value {
    const map = emptyMap();
    for (let index = 0; index < flat.length; index += 2) {
      const key = flat[index]!;
      if (isList(key) || isMap(key)) {
        throw this.#failure(`a key of a map has to be text, found ${operators.describeType(key)}`, place);
      }
      map[javaText(key)] = flat[index + 1]!;
    }
    return map;
  }

  join(parts: readonly Value[]): string {
    return parts.reduce<string>((text, part) => operators.concatenate(text, part), '');
  }

  // --- calls

  filter(
    name: string,
    input: Value,
    positional: readonly Value[],
    named: Named,
    frame: Frame,
    place: number,
  ): Value {
    const filter = this.session.callables.filters.get(name);
    if (filter === undefined) throw this.#unknown('filter', name, place);
    return this.#applyFilter(filter, input, positional, named, frame, place);
  }

  test(
    name: string,
    input: Value,
    positional: readonly Value[],
    named: Named,
    frame: Frame,
    place: number,
  ): boolean {
    const test = this.session.callables.tests.get(name);
    if (test === undefined) throw this.#unknown('test', name, place);
    return this.#applyTest(test, input, positional, named, frame, place);
  }

  /** A filter or test that takes an undefined input for null. */
  lenient(
    kind: 'filter' | 'test',
    name: string,
    input: () => Value,
    positional: readonly Value[],
    named: Named,
    frame: Frame,
    place: number,
  ): Value {
    let value: Value = null;
    try {
      value = input();
    } catch (error) {
      if (!(error instanceof UndefinedSignal)) throw error;
    }
    return this[kind](name, value, positional, named, frame, place);
  }

  call(name: string, positional: readonly Value[], named: Named, frame: Frame, place: number): Value {
    const definition = this.session.callables.functions.get(name);
    if (definition === undefined) throw this.#unknown('function', name, place);
    const { args, rest } = this.#bind(definition, 'function', positional, named, place);
    try {
      return definition.apply(args, new Invocation(this, definition.name, frame), rest);
    } catch (error) {
      throw this.#located(error, place);
    }
  }

  macro(
    macro: MacroFunction,
    definition: { readonly name: string; readonly parameters: readonly string[] },
    positional: readonly Value[],
    named: Named,
    place: number,
  ): string {
    const { name, parameters } = definition;
    if (positional.length > parameters.length) {
      throw this.#failure(
        `macro \`${name}\` takes ${countOf(parameters.length, 'argument')}, found ${positional.length}`,
        place,
      );
    }
    const values: (Value | undefined)[] = [...positional];
    for (let index = 0; named !== null && index < named.length; index += 2) {
      const at = parameters.indexOf(named[index] as string);
      if (at === -1) throw this.#unknownArgument('macro', name, named[index] as string, parameters, place);
      values[at] = named[index + 1] as Value;
    }
    try {
      return this.session.nested(() => macro(this, this.#environment, this.#context, this.#library, values));
    } catch (error) {
      throw this.#located(error, place);
    }
  }

  /** Text of a block; it is rendered anew each time. */
  block(id: string, frame: Frame): string {
    let text = '';
    this.session.nested(() =>
      this.#context.getBlock(id)(this.#environment, this.#context, frame, this.#library, (error, result) => {
        if (error !== null) throw error;
        text = result ?? '';
      }),
    );
    return text;
  }

  blockNamed(name: string, frame: Frame): string | undefined {
    const id = this.program.blockIds.get(name);
    return id === undefined ? undefined : this.block(id, frame);
  }

  /** Variables as a template rendered by `render()` sees them: the frame's, then ours. */
  variablesFrom(frame: Frame): (name: string) => unknown {
    return (name) => {
      const value = frame.lookup(name);
      return value === undefined ? this.#variables(name) : value;
    };
  }

  #applyFilter(
    filter: FilterDefinition,
    input: Value,
    positional: readonly Value[],
    named: Named,
    frame: Frame,
    place: number,
  ): Value {
    const { args, rest } = this.#bind(filter, 'filter', positional, named, place);
    try {
      return filter.apply(input, args, new Invocation(this, filter.name, frame), rest);
    } catch (error) {
      throw this.#located(error, place);
    }
  }

  #applyTest(
    test: TestDefinition,
    input: Value,
    positional: readonly Value[],
    named: Named,
    frame: Frame,
    place: number,
  ): boolean {
    const { args } = this.#bind(test, 'test', positional, named, place);
    try {
      return test.apply(input, args, new Invocation(this, test.name, frame));
    } catch (error) {
      throw this.#located(error, place);
    }
  }

  #bind(
    definition: FilterDefinition | FunctionDefinition | TestDefinition,
    kind: CallableKind,
    positional: readonly Value[],
    named: Named,
    place: number,
  ): { readonly args: Arguments; readonly rest: readonly Value[] } {
    const { name, parameters } = definition;
    if (parameters === undefined) {
      // Kestra: without declared names anything positional is accepted.
      if (named !== null) throw this.#unknownArgument(kind, name, named[0] as string, [], place);
      return { args: NO_ARGUMENTS, rest: positional };
    }
    if (positional.length > parameters.length && definition.variadic !== true) {
      throw this.#failure(
        `${kind} \`${name}\` takes ${countOf(parameters.length, 'argument')} (${parameters.map((each) => each.name).join(', ')}), found ${positional.length}`,
        place,
      );
    }
    const args = emptyMap() as Record<string, Value | undefined>;
    for (let index = 0; index < parameters.length; index++) {
      const parameter: Parameter = parameters[index]!;
      args[parameter.name] = positional[index] ?? (index < positional.length ? null : undefined);
    }
    for (let index = 0; named !== null && index < named.length; index += 2) {
      const argument = named[index] as string;
      if (!Object.hasOwn(args, argument)) {
        throw this.#unknownArgument(
          kind,
          name,
          argument,
          parameters.map((each) => each.name),
          place,
        );
      }
      args[argument] = named[index + 1] as Value;
    }
    for (const parameter of parameters) {
      if (args[parameter.name] !== undefined) continue;
      if (parameter.required === true)
        throw this.#failure(`${kind} \`${name}\` needs the argument \`${parameter.name}\``, place);
      args[parameter.name] = parameter.default;
    }
    return { args, rest: positional.slice(parameters.length) };
  }

  // --- errors

  #error(
    kind: ExpressionErrorKind,
    message: string,
    place: number | undefined,
    details: { readonly help?: string | undefined; readonly cause?: unknown } = {},
  ): ThrownSignal {
    const at = place === undefined ? { start: 0, end: 0 } : this.program.places[place]!;
    return new ThrownSignal(
      new ExpressionError(kind, message, this.program.template, {
        offset: at.start,
        end: at.end,
        ...(details.help !== undefined && { help: details.help }),
        ...(details.cause !== undefined && { cause: details.cause }),
      }),
    );
  }

  #failure(message: string, place: number | undefined, help?: string): ThrownSignal {
    return this.#error('runtime', message, place, { help });
  }

  #unknown(kind: CallableKind, name: string, place: number): ThrownSignal {
    return this.#error('unknown-name', `there is no ${kind} \`${name}\``, place, {
      help: this.session.callables.help(kind, name) ?? callableHelp(kind, name),
    });
  }

  #unknownArgument(
    kind: string,
    name: string,
    argument: string,
    known: readonly string[],
    place: number,
  ): ThrownSignal {
    const close = nearest(argument, known);
    const help =
      close !== undefined
        ? `did you mean \`${close}\`?`
        : known.length === 0
          ? `\`${name}\` has no named arguments`
          : `its arguments are ${known.join(', ')}`;
    return this.#error('unknown-name', `${kind} \`${name}\` has no argument \`${argument}\``, place, {
      help,
    });
  }

  /** Gives a place to whatever a helper threw; signals keep theirs. */
  #located(error: unknown, place: number | undefined): Signal {
    if (error instanceof Signal) return error;
    if (error instanceof Pending) return new ThrownSignal(error);
    if (error instanceof ExpressionError) return this.#inner(error, place);
    if (error instanceof RuntimeFailure) {
      return this.#error(error.kind, error.message, place, { help: error.help, cause: error.cause });
    }
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      return this.#error('recursion', 'the template calls itself too deeply', place);
    }
    const message = error instanceof Error ? error.message : String(error);
    return this.#error('runtime', message, place, { cause: error });
  }

  /** An error of a template inside this one: what it says, at the place of the call that rendered it. */
  #inner(error: ExpressionError, place: number | undefined): ThrownSignal {
    const at = place === undefined ? { start: 0, end: 0 } : this.program.places[place]!;
    const { path, missing, help } = error;
    return new ThrownSignal(
      new ExpressionError(error.kind, error.message, this.program.template, {
        offset: at.start,
        end: at.end,
        cause: error,
        ...(path !== undefined && { path }),
        ...(missing !== undefined && { missing }),
        ...(help !== undefined && { help }),
      }),
    );
  }

  /** The error behind anything that came out of a run of this template. */
  errorOf(thrown: unknown): ExpressionError | Pending {
    if (thrown instanceof UndefinedSignal) return undefinedError(thrown);
    const signal = this.#located(thrown, undefined);
    return signal instanceof ThrownSignal ? signal.cause : undefinedError(signal as UndefinedSignal);
  }
}

function countOf(count: number, noun: string): string {
  return count === 0 ? `no ${noun}s` : count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function outermost(frame: Frame): Frame {
  let outer = frame;
  while (outer.parent !== undefined) outer = outer.parent;
  return outer;
}

function undefinedError(signal: UndefinedSignal): ExpressionError {
  const { state, target, missing } = signal;
  const { start, end, node } = state.program.places[signal.place]!;
  const path = node === undefined ? missing : printPath(node);
  const message =
    target === null && node !== undefined && 'target' in node
      ? `\`${printPath(node.target)}\` is null, so \`${path}\` cannot be read`
      : `\`${path}\` is not defined`;
  return new ExpressionError('undefined', message, state.program.template, {
    offset: start,
    end,
    path,
    missing,
    ...helpOf(state, target, missing, path),
  });
}

function helpOf(
  state: RenderState,
  target: unknown,
  missing: string,
  path: string,
): { readonly help?: string } {
  const habit = attributeHelp(path);
  if (habit !== undefined) return { help: habit };
  const known = target === undefined ? state.session.variableNames() : isMap(target) ? mapKeys(target) : [];
  const close = nearest(missing, known);
  return close === undefined ? {} : { help: `did you mean \`${close}\`?` };
}

function mapKeys(map: object): string[] {
  return map instanceof Map ? [...map.keys()].map(String) : Object.keys(map);
}

/** One call of a filter, function or test. */
class Invocation implements CallContext {
  readonly name: string;
  readonly #state: RenderState;
  readonly #frame: Frame;

  constructor(state: RenderState, name: string, frame: Frame) {
    this.#state = state;
    this.name = name;
    this.#frame = frame;
  }

  get level(): CallContext['level'] {
    return this.#state.session.level;
  }

  get timeZone(): string {
    return this.#state.session.timeZone;
  }

  get locale(): string {
    return this.#state.session.locale;
  }

  get services(): CallContext['services'] {
    return this.#state.session.services;
  }

  get variables(): CallContext['variables'] {
    return this.#state.session.variables;
  }

  now(): number {
    return this.#state.session.now();
  }

  variable(name: string): Value | undefined {
    return this.#state.session.variable(name) as Value | undefined;
  }

  fail(message: string, help?: string): never {
    throw new RuntimeFailure(message, help);
  }

  ask<T>(start: () => T | Promise<T>): T {
    return this.#state.session.ask(start);
  }

  renderAgain(template: string, recursive: boolean): string {
    return this.#state.session.renderInside(template, recursive, this.#state.variablesFrom(this.#frame));
  }

  renderBlock(name: string): string | undefined {
    return this.#state.blockNamed(name, this.#frame);
  }

  spend(steps: number): void {
    this.#state.session.spend(steps);
  }

  markSecret(value: string): void {
    this.#state.session.markSecret(value);
  }
}
