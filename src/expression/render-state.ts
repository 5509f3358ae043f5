/** What compiled templates call while they run: output, lookups, operators, calls and scopes. */

import type { Context, Environment, runtime } from 'nunjucks';
import { bindArguments, countOf, type Named } from './bind-arguments.ts';
import type { FilterDefinition, Pending, TestDefinition } from './define.ts';
import type { ExpressionError } from './errors.ts';
import { Invocation } from './invocation.ts';
import { attributeOf, callMethod, entryOf, iterationOf } from './lookup.ts';
import * as operators from './operators.ts';
import { PlacedErrors, undefinedError } from './placed-errors.ts';
import { javaText, printedText } from './print.ts';
import type { Program } from './program.ts';
import type { Session } from './session.ts';
import { ThrownSignal, UndefinedSignal } from './signals.ts';
import { emptyMap, isList, isMap, type Value } from './values.ts';

type Frame = runtime.Frame;

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

type MacroFunction = (
  state: RenderState,
  environment: Environment,
  context: Context,
  library: typeof runtime,
  values: readonly (Value | undefined)[],
) => string;

/** The state `$` of one run of one compiled template; shares its session with templates rendered inside of it. */
export class RenderState {
  readonly session: Session;
  readonly program: Program;
  readonly constants: readonly unknown[];
  #errors: PlacedErrors | undefined;
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

  /** Made on first use: most renders have no error to place. */
  get errors(): PlacedErrors {
    this.#errors ??= new PlacedErrors(this.program, this.session.callables);
    return this.#errors;
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
      throw this.errors.located(error, undefined);
    }
  }

  /** Kestra: the first write decides, a second print always fails, text may only follow text. */
  write(value: unknown): void {
    if (value === null || value === undefined) return;
    if (this.value !== undefined) {
      throw this.errors.failure(
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
      throw this.errors.failure(
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
      throw this.errors.located(error, place);
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
      throw this.errors.located(error, undefined);
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
      throw this.errors.located(error, place);
    }
  }

  // --- operators

  condition(value: Value, place: number): boolean {
    if (typeof value === 'boolean') return value;
    try {
      return operators.condition(value);
    } catch (error) {
      throw this.errors.located(error, place);
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
      throw this.errors.located(error, place);
    }
  }

  unary(operator: '+' | '-', operand: Value, place: number): Value {
    try {
      return operator === '-' ? operators.negate(operand) : operators.positive(operand);
    } catch (error) {
      throw this.errors.located(error, place);
    }
  }

  contains(left: Value, right: () => Value, place: number): boolean {
    if (left === null) return false;
    const wanted = right();
    try {
      return operators.contains(left, wanted);
    } catch (error) {
      throw this.errors.located(error, place);
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
        throw this.errors.failure(
          `a key of a map has to be text, found ${operators.describeType(key)}`,
          place,
        );
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
    if (filter === undefined) throw this.errors.unknown('filter', name, place);
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
    if (test === undefined) throw this.errors.unknown('test', name, place);
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
    if (definition === undefined) throw this.errors.unknown('function', name, place);
    const { args, rest } = bindArguments(definition, 'function', positional, named, place, this);
    try {
      return definition.apply(args, new Invocation(this, definition.name, frame), rest);
    } catch (error) {
      throw this.errors.located(error, place);
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
      throw this.errors.failure(
        `macro \`${name}\` takes ${countOf(parameters.length, 'argument')}, found ${positional.length}`,
        place,
      );
    }
    const values: (Value | undefined)[] = [...positional];
    for (let index = 0; named !== null && index < named.length; index += 2) {
      const at = parameters.indexOf(named[index] as string);
      if (at === -1)
        throw this.errors.unknownArgument('macro', name, named[index] as string, parameters, place);
      values[at] = named[index + 1] as Value;
    }
    try {
      return this.session.nested(() => macro(this, this.#environment, this.#context, this.#library, values));
    } catch (error) {
      throw this.errors.located(error, place);
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
    const { args, rest } = bindArguments(filter, 'filter', positional, named, place, this);
    try {
      return filter.apply(input, args, new Invocation(this, filter.name, frame), rest);
    } catch (error) {
      throw this.errors.located(error, place);
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
    const { args } = bindArguments(test, 'test', positional, named, place, this);
    try {
      return test.apply(input, args, new Invocation(this, test.name, frame));
    } catch (error) {
      throw this.errors.located(error, place);
    }
  }

  /** The error behind anything that came out of a run of this template. */
  errorOf(thrown: unknown): ExpressionError | Pending {
    if (thrown instanceof UndefinedSignal) return undefinedError(thrown);
    const signal = this.errors.located(thrown, undefined);
    return signal instanceof ThrownSignal ? signal.cause : undefinedError(signal as UndefinedSignal);
  }
}

function outermost(frame: Frame): Frame {
  let outer = frame;
  while (outer.parent !== undefined) outer = outer.parent;
  return outer;
}
