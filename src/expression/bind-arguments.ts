/** The arguments of a call by the names of its signature. */

import type { Arguments, FilterDefinition, FunctionDefinition, Parameter, TestDefinition } from './define.ts';
import type { CallableKind } from './habits.ts';
import type { PlacedErrors } from './placed-errors.ts';
import { emptyMap, type Value } from './values.ts';

const NO_ARGUMENTS: Arguments = Object.freeze(Object.create(null) as Record<string, never>);

/** Named arguments as a flat list of name and value; null when there are none. */
export type Named = readonly unknown[] | null;

/** `rest` are the positional arguments that no parameter takes. */
export function bindArguments(
  definition: FilterDefinition | FunctionDefinition | TestDefinition,
  kind: CallableKind,
  positional: readonly Value[],
  named: Named,
  place: number,
  state: { readonly errors: PlacedErrors },
): { readonly args: Arguments; readonly rest: readonly Value[] } {
  const { name, parameters } = definition;
  if (parameters === undefined) {
    // Kestra: without declared names anything positional is accepted.
    if (named !== null) throw state.errors.unknownArgument(kind, name, named[0] as string, [], place);
    return { args: NO_ARGUMENTS, rest: positional };
  }
  if (positional.length > parameters.length && definition.variadic !== true) {
    throw state.errors.failure(
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
      throw state.errors.unknownArgument(
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
      throw state.errors.failure(`${kind} \`${name}\` needs the argument \`${parameter.name}\``, place);
    args[parameter.name] = parameter.default;
  }
  return { args, rest: positional.slice(parameters.length) };
}

/** `no arguments`, `1 argument`, `2 arguments`. */
export function countOf(count: number, noun: string): string {
  return count === 0 ? `no ${noun}s` : count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
