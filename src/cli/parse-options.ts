/** Arguments of a command to its options and operands; every mistake gets the name that was most likely meant. */

import { parseArgs } from 'node:util';
import { UsageError } from '../app/usage-error.ts';
import { nearest } from '../util/nearest.ts';
import type { Command, OptionDefinition, OptionDefinitions, OptionValues } from './command.ts';

/** Options that every command has. */
export const GLOBAL_OPTIONS = {
  help: { type: 'boolean', short: 'h', description: 'Show this help' },
  'no-color': { type: 'boolean', description: 'Write without colours, as NO_COLOR=1 does' },
  debug: {
    type: 'boolean',
    description: 'Show where an unexpected fault comes from, as GITESTRA_DEBUG=1 does',
  },
} as const satisfies OptionDefinitions;

export interface ParsedOptions<O extends OptionDefinitions> {
  readonly options: OptionValues<O>;
  readonly globals: OptionValues<typeof GLOBAL_OPTIONS>;
  readonly operands: readonly string[];
}

/** Throws a UsageError. Asked for help, it does not complain about anything else. */
export function parseOptions<O extends OptionDefinitions>(
  command: Command<O>,
  args: readonly string[],
): ParsedOptions<O> {
  const definitions: OptionDefinitions = { ...command.options, ...GLOBAL_OPTIONS };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(definitions).map(([name, { type, short }]) => [
        name,
        { type, ...(short === undefined ? {} : { short }) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, boolean | string | string[]> = {};
  const operands: string[] = [];
  const mistakes: UsageError[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const definition = Object.hasOwn(definitions, token.name) ? definitions[token.name] : undefined;
    const mistake =
      definition === undefined
        ? unknownOption(token.rawName, definitions)
        : accept(values, token, definition, definitions);
    if (mistake !== undefined) mistakes.push(mistake);
  }
  const globals = Object.fromEntries(
    Object.keys(GLOBAL_OPTIONS).map((name) => [name, values[name] === true]),
  );
  if (globals.help !== true) {
    if (mistakes[0] !== undefined) throw mistakes[0];
    checkOperands(command, operands);
  }
  for (const [name, definition] of Object.entries(command.options)) {
    if (definition.type === 'boolean') values[name] ??= false;
    else if (definition.multiple === true) values[name] ??= [];
  }
  return {
    options: values as unknown as OptionValues<O>,
    globals: globals as OptionValues<typeof GLOBAL_OPTIONS>,
    operands,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function accept(
  values: Record<string, boolean | string | string[]>,
  token: OptionToken,
  definition: OptionDefinition,
  definitions: OptionDefinitions,
): UsageError | undefined {
  const { name, rawName, value } = token;
  if (definition.type === 'boolean') {
    if (value !== undefined) return new UsageError(`${rawName} takes no value, but was given “${value}”`);
    values[name] = true;
    return undefined;
  }
  if (value === undefined || (token.inlineValue !== true && looksLikeOption(value, definitions))) {
    return new UsageError(`${rawName} needs a value`, `Write ${rawName} ${definition.value}`);
  }
  if (definition.choices !== undefined && !definition.choices.includes(value)) {
    const close = nearest(value, definition.choices);
    return new UsageError(
      `${rawName} cannot be “${value}”`,
      close === undefined
        ? `It takes ${listOf(definition.choices)}`
        : `Did you mean ${close}? It takes ${listOf(definition.choices)}`,
    );
  }
  if (definition.multiple === true) {
    const list = (values[name] ?? []) as string[];
    list.push(value);
    values[name] = list;
  } else values[name] = value;
  return undefined;
}

function looksLikeOption(value: string, definitions: OptionDefinitions): boolean {
  const long = /^--([^=]+)/.exec(value)?.[1];
  if (long !== undefined) return Object.hasOwn(definitions, long);
  const short = /^-([A-Za-z])$/.exec(value)?.[1];
  return short !== undefined && Object.values(definitions).some((definition) => definition.short === short);
}

function unknownOption(rawName: string, definitions: OptionDefinitions): UsageError {
  const names = Object.keys(definitions).map((name) => `--${name}`);
  const close = rawName.startsWith('--') ? nearest(rawName, names) : undefined;
  return new UsageError(
    `There is no option ${rawName}`,
    close === undefined ? undefined : `Did you mean ${close}?`,
  );
}

function checkOperands(command: Command<never> | Command, operands: readonly string[]): void {
  const { min, max, missing } = command.operands;
  if (operands.length < min) throw new UsageError(`Missing: ${missing ?? command.operands.usage}`);
  if (max !== undefined && operands.length > max) {
    const extra = operands.slice(max).map((operand) => `“${operand}”`);
    throw new UsageError(
      `${extra.join(' ')} ${extra.length === 1 ? 'is' : 'are'} too much: this command takes ${max === 0 ? 'only options' : command.operands.usage}`,
      operands.slice(max).some((operand) => operand.includes('='))
        ? 'Inputs are written -i id=value'
        : undefined,
    );
  }
}

export function listOf(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
