/**
 * From what was supplied to the inputs of an execution.
 * Kestra: flow-model §2; other than Kestra, which stops at the first input that is wrong, every problem is reported.
 */

import { isList, type Value } from '../../expression/values.ts';
import type { Input, InputDependency } from '../../flow/model.ts';
import type { MaybePromise } from '../../util/maybe-promise.ts';
import { nearest } from '../../util/nearest.ts';
import { assignNested, isPlainMap } from './assign-nested.ts';
import { checkValue } from './check-value.ts';
import { INPUT_TYPE_HELP } from './input-type.ts';
import { InvalidValue, type ParsePorts, parseValue, type ValueShape } from './parse-value.ts';

export interface InputPorts extends ParsePorts {
  /** Renders with the flow's variables, `inputs` replaced by those given. */
  renderTyped(template: string, inputs: Readonly<Record<string, unknown>>): MaybePromise<unknown>;
  renderStructure(value: unknown, inputs: Readonly<Record<string, unknown>>): MaybePromise<unknown>;
  /** Told of every SECRET value before it is used anywhere; `name` is `inputs.<id>`. */
  registerSecret?(value: string, name: string): void;
}

export interface InputProblem {
  readonly id: string;
  readonly kind: 'missing' | 'invalid' | 'expression';
  /** A whole sentence without its stop: what is expected, what was found. */
  readonly message: string;
  /** What to write instead, such as `count=42`. */
  readonly example?: string;
}

/** What became of one input; children of a FORM stand by themselves. */
export interface InputState {
  /** With the full id; `required` and `defaults` as declared. */
  readonly input: Input;
  /** False: its dependencies are not met, so it is dropped, whatever was supplied. */
  readonly enabled: boolean;
  /** Absent while there is no valid value; null for an optional input without one. */
  readonly value?: Value;
  /** Where the value came from. */
  readonly origin?: 'supplied' | 'default';
  /** What SELECT, ENUM and MULTISELECT offer. */
  readonly choices: readonly { readonly value: string; readonly label?: string }[];
  readonly problems: readonly InputProblem[];
}

export interface ResolvedInputs {
  /** By name, dotted ids nested; complete only when there are no errors. */
  readonly values: Readonly<Record<string, Value>>;
  /** In the order of declaration. */
  readonly states: readonly InputState[];
  readonly warnings: readonly string[];
  /** In the order of declaration. */
  readonly errors: readonly InputProblem[];
}

/** Never throws for what a user wrote; only a fault of a port gets through. */
export async function resolveInputs(
  inputs: readonly Input[],
  supplied: ReadonlyMap<string, unknown>,
  ports: InputPorts,
): Promise<ResolvedInputs> {
  const resolution = new Resolution(expandForms(inputs), supplied, ports);
  const states = await resolution.all();
  const values: Record<string, Value> = Object.create(null) as Record<string, Value>;
  for (const state of states) {
    if (state.enabled && state.value !== undefined) assignNested(values, state.input.id, state.value);
  }
  return {
    values,
    states,
    warnings: [...resolution.warnings, ...unknownNames(states, supplied)],
    errors: states.flatMap((state) => state.problems),
  };
}

interface Leaf {
  readonly input: Input;
  /** Its own, and its form's. */
  readonly dependencies: readonly InputDependency[];
}

/** Children of a FORM become inputs named `form.child`; one level, as Kestra has it. */
function expandForms(inputs: readonly Input[]): Leaf[] {
  const own = (input: Input): InputDependency[] => (input.dependsOn === undefined ? [] : [input.dependsOn]);
  return inputs.flatMap((input): Leaf[] => {
    if (input.type !== 'FORM') return [{ input, dependencies: own(input) }];
    return input.inputs.map((child) => ({
      input: { ...child, id: `${input.id}.${child.id}` },
      dependencies: [...own(input), ...own(child)],
    }));
  });
}

class Resolution {
  readonly warnings: string[] = [];
  readonly #leaves: readonly Leaf[];
  readonly #byId: ReadonlyMap<string, Leaf>;
  readonly #supplied: ReadonlyMap<string, unknown>;
  readonly #ports: InputPorts;
  readonly #done = new Map<string, InputState>();
  /** Inputs being resolved: a cycle (validation reports it) ends here instead of never. */
  readonly #busy = new Set<string>();

  constructor(leaves: readonly Leaf[], supplied: ReadonlyMap<string, unknown>, ports: InputPorts) {
    this.#leaves = leaves;
    this.#byId = new Map(leaves.map((leaf) => [leaf.input.id, leaf]));
    this.#supplied = supplied;
    this.#ports = ports;
  }

  async all(): Promise<InputState[]> {
    const states: InputState[] = [];
    for (const leaf of this.#leaves) states.push(await this.#resolve(leaf));
    return states;
  }

  async #resolve(leaf: Leaf): Promise<InputState> {
    const known = this.#done.get(leaf.input.id);
    if (known !== undefined) return known;
    this.#busy.add(leaf.input.id);
    const state = await this.#decide(leaf);
    this.#busy.delete(leaf.input.id);
    this.#done.set(leaf.input.id, state);
    return state;
  }

  async #decide({ input, dependencies }: Leaf): Promise<InputState> {
    const scope: Record<string, Value> = Object.create(null) as Record<string, Value>;
    const disabled = (problems: readonly InputProblem[] = []): InputState => ({
      input,
      enabled: false,
      choices: [],
      problems,
    });
    for (const dependency of dependencies) {
      const met = await this.#dependenciesMet(dependency, scope);
      if (!met) return disabled();
      if (dependency.condition === undefined) continue;
      try {
        if ((await this.#ports.renderTyped(dependency.condition, scope)) !== true) return disabled();
      } catch (error) {
        return disabled([expressionProblem(input, 'the condition of its `dependsOn`', error)]);
      }
    }
    return await this.#valueOf(input, this.#defaultsScope(scope));
  }

  /** Kestra: every dependency is enabled and has a value. Unknown ids and the input's own are passed over. */
  async #dependenciesMet(dependency: InputDependency, scope: Record<string, Value>): Promise<boolean> {
    for (const id of dependency.inputs) {
      const leaf = this.#byId.get(id);
      if (leaf === undefined || this.#busy.has(id)) continue;
      const state = await this.#resolve(leaf);
      if (!state.enabled || state.value === undefined || state.value === null) return false;
      assignNested(scope, id, state.value);
    }
    return true;
  }

  /** Kestra: while defaults are rendered, other inputs that have defaults are there as null. */
  #defaultsScope(dependencies: Readonly<Record<string, Value>>): Record<string, Value> {
    const scope: Record<string, Value> = Object.assign(
      Object.create(null) as Record<string, Value>,
      dependencies,
    );
    for (const { input } of this.#leaves) {
      if (hasDefaults(input) && !input.id.includes('.') && !(input.id in scope)) scope[input.id] = null;
    }
    return scope;
  }

  async #valueOf(input: Input, scope: Readonly<Record<string, Value>>): Promise<InputState> {
    let choices: InputState['choices'] = [];
    const failed = (problem: InputProblem): InputState => ({
      input,
      enabled: true,
      choices,
      problems: [problem],
    });
    try {
      choices = await this.#choicesOf(input, scope);
    } catch (error) {
      return failed(expressionProblem(input, '`expression`, which gives its values,', error));
    }
    let raw = suppliedValue(this.#supplied, input.id);
    const origin = raw === undefined || raw === null ? 'default' : 'supplied';
    if (origin === 'default') {
      try {
        raw = await this.#defaultOf(input, choices, scope);
      } catch (error) {
        return failed(expressionProblem(input, 'its default', error));
      }
    }
    if (raw === undefined || raw === null) {
      if (!input.required)
        return { input, enabled: true, value: null, origin: 'default', choices, problems: [] };
      return failed(missingProblem(input, choices));
    }
    return await this.#parsed(input, raw, origin, choices);
  }

  async #parsed(
    input: Input,
    raw: unknown,
    origin: 'supplied' | 'default',
    choices: InputState['choices'],
  ): Promise<InputState> {
    const problem = (message: string, example?: string): InputProblem => ({
      id: input.id,
      kind: 'invalid',
      message: `${subject(input)} ${origin === 'default' ? 'has a default that ' : ''}${message}`,
      ...exampleOf(input, choices, example),
    });
    try {
      const value =
        input.type === 'TABLE'
          ? await parseRows(input, raw, this.#ports)
          : await parseValue(shapeOf(input), raw, this.#ports);
      // Before it is checked: no message of a check may hold what is not masked yet.
      if (input.type === 'SECRET') this.#ports.registerSecret?.(value as string, `inputs.${input.id}`);
      this.#warnOfOddWord(input, raw);
      const faults = await checkValue(
        input,
        value,
        choices.map((choice) => choice.value),
      );
      if (faults.length === 0) return { input, enabled: true, value, origin, choices, problems: [] };
      return { input, enabled: true, choices, problems: faults.map((fault) => problem(fault)) };
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      return { input, enabled: true, choices, problems: [problem(error.message, error.example)] };
    }
  }

  /** Kestra takes `yes` for false without a word; a word is the least that is owed. */
  #warnOfOddWord(input: Input, raw: unknown): void {
    if ((input.type !== 'BOOL' && input.type !== 'BOOLEAN') || typeof raw === 'boolean') return;
    const text = String(raw).toLowerCase();
    if (text === 'true' || text === 'false') return;
    this.warnings.push(
      `${subject(input)} is a BOOL: “${String(raw)}” counts as false, as everything but “true” does`,
    );
  }

  async #choicesOf(input: Input, scope: Readonly<Record<string, Value>>): Promise<InputState['choices']> {
    if (input.type !== 'SELECT' && input.type !== 'ENUM' && input.type !== 'MULTISELECT') return [];
    if (input.expression === undefined) return input.values;
    const list = await this.#ports.renderTyped(input.expression, scope);
    if (!isList(list)) throw new Error('it must give a list');
    return list.filter((item) => item !== null).map((item) => ({ value: String(item) }));
  }

  async #defaultOf(
    input: Input,
    choices: InputState['choices'],
    scope: Readonly<Record<string, Value>>,
  ): Promise<unknown> {
    if (hasDefaults(input)) {
      const written = input.defaults;
      // Text types take the text of an expression, the others its value.
      const typed =
        typeof written === 'string' &&
        !['STRING', 'SECRET', 'SELECT', 'ENUM', 'EMAIL', 'URI', 'FILE'].includes(input.type);
      return typed
        ? await this.#ports.renderTyped(written, scope)
        : await this.#ports.renderStructure(written, scope);
    }
    const first = choices[0]?.value;
    if (first === undefined) return undefined;
    if ((input.type === 'SELECT' || input.type === 'ENUM') && input.autoSelectFirst) return first;
    return input.type === 'MULTISELECT' && input.autoSelectFirst ? [first] : undefined;
  }
}

async function parseRows(
  input: Extract<Input, { type: 'TABLE' }>,
  raw: unknown,
  ports: InputPorts,
): Promise<Value> {
  const rows = (await parseValue(shapeOf(input), raw, ports)) as readonly unknown[];
  const parsed: Value[] = [];
  for (const [index, row] of rows.entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new InvalidValue(`has a row ${index + 1} that is no map of its columns`);
    const resolved = await resolveInputs(input.columns, new Map(Object.entries(row)), ports);
    const [fault] = resolved.errors;
    if (fault !== undefined) throw new InvalidValue(`has a fault in row ${index + 1}: ${fault.message}`);
    parsed.push(resolved.values as Value);
  }
  return parsed;
}

function hasDefaults(input: Input): boolean {
  return input.defaults !== undefined && input.defaults !== null;
}

function shapeOf(input: Input): ValueShape {
  return 'itemType' in input
    ? { id: input.id, type: input.type, itemType: input.itemType }
    : { id: input.id, type: input.type };
}

function subject(input: Input): string {
  return `Input “${input.id}”`;
}

function exampleOf(input: Input, choices: InputState['choices'], example?: string): { example?: string } {
  if (input.type === 'SECRET') return {};
  const value = example ?? choices[0]?.value ?? INPUT_TYPE_HELP[input.type].example;
  return {
    example: `${input.id}=${input.type === 'MULTISELECT' && choices.length > 0 ? JSON.stringify([choices[0]!.value]) : value}`,
  };
}

function missingProblem(input: Input, choices: InputState['choices']): InputProblem {
  const offers = choices.slice(0, 10).map((choice) => `“${choice.value}”`);
  const expects =
    offers.length === 0
      ? INPUT_TYPE_HELP[input.type].expects
      : `one of ${offers.join(', ')}${choices.length > 10 ? ', …' : ''}`;
  return {
    id: input.id,
    kind: 'missing',
    message: `${subject(input)} is required and was not given; it takes ${expects} (${input.type})`,
    ...exampleOf(input, choices),
  };
}

function expressionProblem(input: Input, what: string, error: unknown): InputProblem {
  return {
    id: input.id,
    kind: 'expression',
    message: `${subject(input)}: ${what} cannot be evaluated: ${(error as Error).message}`,
  };
}

/** By its full id, or inside a map given for what stands before a dot: `form: {child: …}`. */
function suppliedValue(supplied: ReadonlyMap<string, unknown>, id: string): unknown {
  if (supplied.has(id)) return supplied.get(id);
  for (let dot = id.indexOf('.'); dot !== -1; dot = id.indexOf('.', dot + 1)) {
    const map = supplied.get(id.slice(0, dot));
    if (!isPlainMap(map)) continue;
    const found = suppliedValue(new Map(Object.entries(map)), id.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Kestra accepts them silently; a misspelt optional input would never be noticed. */
function unknownNames(states: readonly InputState[], supplied: ReadonlyMap<string, unknown>): string[] {
  const ids = states.map((state) => state.input.id);
  const unknown: string[] = [];
  const visit = (name: string, value: unknown): void => {
    if (ids.includes(name)) return;
    if (ids.some((id) => id.startsWith(`${name}.`)) && isPlainMap(value)) {
      for (const [key, item] of Object.entries(value)) visit(`${name}.${key}`, item);
      return;
    }
    const close = nearest(name, ids);
    const help =
      ids.length === 0
        ? 'the flow has no inputs'
        : close === undefined
          ? `the flow has ${ids.join(', ')}`
          : `did you mean “${close}”?`;
    unknown.push(`There is no input “${name}”; ${help}`);
  };
  for (const [name, value] of supplied) visit(name, value);
  return unknown;
}
