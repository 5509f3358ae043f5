/** The shape of a command: what it takes, how its help reads, what it does. One file a command, loaded when it is called. */

import type { CliHost } from './host.ts';
import type { Terminal } from './terminal/terminal.ts';

interface OptionCommon {
  /** One letter. */
  readonly short?: string;
  /** A phrase for the help, without a stop. */
  readonly description: string;
}

export type OptionDefinition =
  | (OptionCommon & { readonly type: 'boolean' })
  | (OptionCommon & {
      readonly type: 'string';
      /** What stands for the value in the help: `DIR`. */
      readonly value: string;
      readonly multiple?: boolean;
      /** The only values accepted. */
      readonly choices?: readonly string[];
      /** Shown in the help; applying it is the command's. */
      readonly default?: string;
    });

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

type OptionValue<D extends OptionDefinition> = D extends { type: 'boolean' }
  ? boolean
  : D extends { multiple: true }
    ? readonly string[]
    : D extends { choices: readonly (infer C)[] }
      ? C | undefined
      : string | undefined;

/** Absent booleans are false, absent repeatable options empty. */
export type OptionValues<O extends OptionDefinitions> = { readonly [K in keyof O]: OptionValue<O[K]> };

export interface CommandInput<O extends OptionDefinitions> {
  readonly options: OptionValues<O>;
  readonly operands: readonly string[];
  readonly host: CliHost;
  readonly terminal: Terminal;
}

export interface Operands {
  /** As the help shows them: `<flow>`, `[path...]`. */
  readonly usage: string;
  readonly min: number;
  /** @default no limit */
  readonly max?: number;
  /** What is missing when there are too few: `the flow to run, by namespace.id or by the path of its file`. */
  readonly missing?: string;
}

export interface Command<O extends OptionDefinitions = OptionDefinitions> {
  readonly kind: 'command';
  /** One line, without a stop. */
  readonly summary: string;
  /** Paragraphs for the help. */
  readonly description: readonly string[];
  readonly operands: Operands;
  readonly options: O;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** Gives the exit status. */
  run(input: CommandInput<O>): Promise<number>;
}

export function defineCommand<const O extends OptionDefinitions>(
  command: Omit<Command<O>, 'kind'>,
): Command<O> {
  return { kind: 'command', ...command };
}

/** A command of the table: enough for the overview, the rest is loaded when it is called. */
export interface CommandEntry {
  readonly summary: string;
  // Commands differ in their options; what takes them apart looks at the definitions.
  readonly load: () => Promise<Command<never> | Command>;
}

export interface CommandGroup {
  readonly summary: string;
  readonly commands: Readonly<Record<string, CommandEntry>>;
}

export type CommandTable = Readonly<Record<string, CommandEntry | CommandGroup>>;

export function isGroup(entry: CommandEntry | CommandGroup): entry is CommandGroup {
  return 'commands' in entry;
}

export const EXIT_SUCCESS = 0;
/** The execution FAILED, was KILLED or CANCELLED; or validation found errors. */
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;
/** A fault of Gitestra. */
export const EXIT_FAULT = 3;
