/** What filters and functions demand of their inputs and arguments, with one wording for all. */

import type { CallContext } from './define.ts';
import { describeType } from './operators.ts';
import { type Double, isInteger, isList, isMap, isNumber, type Value, type ValueMap } from './values.ts';

/** The input as text. */
export function textInput(input: Value, context: CallContext): string {
  if (typeof input === 'string') return input;
  return context.fail(
    `\`${context.name}\` needs text, found ${describeType(input)}`,
    "turn it into text with `~ ''`",
  );
}

export function numberInput(input: Value, context: CallContext): number | bigint | Double {
  if (isNumber(input)) return input;
  const help = typeof input === 'string' ? 'turn text into a number with `| number`' : undefined;
  return context.fail(`\`${context.name}\` needs a number, found ${describeType(input)}`, help);
}

export function listInput(input: Value, context: CallContext): readonly Value[] {
  if (isList(input)) return input;
  return context.fail(`\`${context.name}\` needs a list, found ${describeType(input)}`);
}

export function mapInput(input: Value, context: CallContext): ValueMap | ReadonlyMap<Value, Value> {
  if (isMap(input)) return input;
  return context.fail(`\`${context.name}\` needs a map, found ${describeType(input)}`);
}

/** An argument that has to be given, and to be text. */
export function textArgument(value: Value | undefined, argument: string, context: CallContext): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null)
    return context.fail(`\`${context.name}\` needs the argument \`${argument}\``);
  return context.fail(
    `argument \`${argument}\` of \`${context.name}\` has to be text, found ${describeType(value)}`,
  );
}

/** Text, or undefined when the argument is not given or null. */
export function optionalText(
  value: Value | undefined,
  argument: string,
  context: CallContext,
): string | undefined {
  return value === undefined || value === null ? undefined : textArgument(value, argument, context);
}

/** An integer small enough to count with. */
export function integerArgument(value: Value | undefined, argument: string, context: CallContext): number {
  if (isInteger(value)) {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    return context.fail(`argument \`${argument}\` of \`${context.name}\` is too large`);
  }
  if (value === undefined || value === null)
    return context.fail(`\`${context.name}\` needs the argument \`${argument}\``);
  return context.fail(
    `argument \`${argument}\` of \`${context.name}\` has to be an integer, found ${describeType(value)}`,
  );
}

export function booleanArgument(value: Value | undefined, argument: string, context: CallContext): boolean {
  if (typeof value === 'boolean') return value;
  return context.fail(
    `argument \`${argument}\` of \`${context.name}\` has to be true or false, found ${describeType(value)}`,
  );
}

/** A service that this place may not have. */
export function service<T>(found: T | undefined, what: string, context: CallContext): T {
  return found ?? context.fail(`\`${context.name}\` does not work here: ${what}`);
}
