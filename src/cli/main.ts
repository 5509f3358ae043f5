/** The program: finds the command, parses its options, runs it, and turns whatever comes out into an exit status. */

import { isUsageError, UsageError } from '../app/usage-error.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import { isStorageError } from '../storage/storage-error.ts';
import { nearestAll } from '../util/nearest.ts';
import { VERSION } from '../util/version.ts';
import {
  type Command,
  type CommandEntry,
  type CommandGroup,
  type CommandTable,
  EXIT_FAILED,
  EXIT_FAULT,
  EXIT_SUCCESS,
  EXIT_USAGE,
  isGroup,
} from './command.ts';
import { CommandFailure } from './command-failure.ts';
import { COMMANDS } from './command-table.ts';
import type { CliHost } from './host.ts';
import { parseOptions } from './parse-options.ts';
import { sentence } from './sentence.ts';
import { createTerminal, type Terminal } from './terminal/terminal.ts';

/** Never rejects: the exit status tells. */
export async function main(host: CliHost, table: CommandTable = COMMANDS): Promise<number> {
  const color = !host.argv.includes('--no-color');
  const terminal = createTerminal(host, { color });
  let name = '';
  try {
    const [first, ...rest] = host.argv;
    if (
      first === undefined ||
      first === '--help' ||
      first === '-h' ||
      (first === 'help' && rest.length === 0)
    ) {
      const { programHelp } = await import('./help.ts');
      terminal.out(programHelp(table, VERSION, terminal.style));
      return first === undefined ? EXIT_USAGE : EXIT_SUCCESS;
    }
    if (first === '--version' || first === '-V') {
      terminal.out(`${VERSION}\n`);
      return EXIT_SUCCESS;
    }
    // `gitestra help run` is `gitestra run --help`.
    const words = first === 'help' ? [...rest, '--help'] : [...host.argv];
    const found = findCommand(words, table);
    name = found.name;
    if (isGroup(found.entry)) return await showGroup(found.name, found.entry, found.args, terminal);
    return await runCommand(found.name, await found.entry.load(), found.args, host, terminal);
  } catch (error) {
    return await reportError(error, host, terminal, name);
  }
}

async function runCommand(
  name: string,
  command: Command<never> | Command,
  args: readonly string[],
  host: CliHost,
  terminal: Terminal,
): Promise<number> {
  const { options, globals, operands } = parseOptions(command as Command, args);
  if (globals.help) {
    const { commandHelp } = await import('./help.ts');
    terminal.out(commandHelp(name, command, terminal.style));
    return EXIT_SUCCESS;
  }
  return await (command as Command).run({ options, operands, host, terminal });
}

async function showGroup(
  name: string,
  group: CommandGroup,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [first] = args;
  if (first !== undefined && !first.startsWith('-'))
    throw unknownCommand(first, Object.keys(group.commands), `gitestra ${name}`);
  const { groupHelp } = await import('./help.ts');
  terminal.out(groupHelp(name, group, terminal.style));
  return args.includes('--help') || args.includes('-h') ? EXIT_SUCCESS : EXIT_USAGE;
}

interface FoundCommand {
  readonly name: string;
  readonly entry: CommandEntry | CommandGroup;
  readonly args: readonly string[];
}

function findCommand(words: readonly string[], table: CommandTable): FoundCommand {
  const [first = '', second, ...rest] = words;
  const entry = Object.hasOwn(table, first) ? table[first] : undefined;
  if (entry === undefined) {
    if (first.startsWith('-'))
      throw new UsageError(`The command comes first, options behind it: gitestra <command> ${first}`);
    throw unknownCommand(first, Object.keys(table), 'gitestra');
  }
  if (isGroup(entry) && second !== undefined && Object.hasOwn(entry.commands, second)) {
    return { name: `${first} ${second}`, entry: entry.commands[second]!, args: rest };
  }
  return { name: first, entry, args: words.slice(1) };
}

function unknownCommand(given: string, known: readonly string[], program: string): UsageError {
  const close = nearestAll(given, known);
  if (close.length > 0)
    return new UsageError(`There is no command “${given}”`, `Did you mean ${program} ${close[0]}?`);
  // Who names a flow at once wants it run.
  const help = /\.ya?ml$|^[a-z][a-z0-9._-]*\.[A-Za-z0-9._-]+$/.test(given)
    ? `To run a flow, write: gitestra run ${given}`
    : `Commands are ${known.join(', ')}`;
  return new UsageError(`There is no command “${given}”`, help);
}

/** Says what went wrong on the error stream, a stack only to those who ask for it; gives the exit status. */
export async function reportError(
  error: unknown,
  host: CliHost,
  terminal: Terminal = createTerminal(host),
  name = '',
): Promise<number> {
  const { red, dim } = terminal.errStyle;
  const line = (message: string, help?: string): void => {
    terminal.err(`${red('✖')} ${sentence(message)}\n`);
    if (help !== undefined) terminal.err(`  ${sentence(help)}\n`);
  };
  const debug = host.argv.includes('--debug') || (host.env.GITESTRA_DEBUG ?? '') !== '';
  const stack = (): void => {
    if (debug) terminal.err(`${dim(stackOf(error))}\n`);
  };
  if (isUsageError(error)) {
    const { diagnostics } = error as { diagnostics?: readonly Diagnostic[] };
    if (diagnostics !== undefined && diagnostics.length > 0) {
      const { renderPretty } = await import('../report/pretty.ts');
      terminal.err(`${renderPretty(diagnostics, { style: terminal.errStyle })}\n`);
      return EXIT_USAGE;
    }
    line(error.message, error.help);
    terminal.err(
      dim(`  ${name === '' ? 'gitestra --help' : `gitestra ${name} --help`} shows how it is used\n`),
    );
    return EXIT_USAGE;
  }
  if (error instanceof CommandFailure) {
    line(error.message, error.help);
    stack();
    return EXIT_FAILED;
  }
  // Git is not there, or refuses: its words say why.
  if (error instanceof Error && error.name === 'GitError') {
    line(error.message);
    stack();
    return EXIT_FAILED;
  }
  if (isStorageError(error)) {
    line(error.message);
    stack();
    return error.code === 'execution-not-found' ? EXIT_USAGE : EXIT_FAILED;
  }
  const message = error instanceof Error ? error.message : String(error);
  line(
    `A fault of Gitestra: ${message.split('\n')[0]}`,
    debug ? undefined : 'Please report it, with what this prints when --debug is added',
  );
  stack();
  return EXIT_FAULT;
}

function stackOf(error: unknown): string {
  const parts: string[] = [];
  for (
    let at: unknown = error;
    at !== undefined && parts.length < 5;
    at = (at as { cause?: unknown }).cause
  ) {
    parts.push(at instanceof Error ? (at.stack ?? at.message) : String(at));
    if (typeof at !== 'object' || at === null) break;
  }
  return parts.join('\ncaused by ');
}
