/** Says what is wrong with the inputs of a run, and what to write instead. */

import type { UnfitInputs } from '../app/run.ts';
import { EXIT_USAGE } from './command.ts';
import type { Terminal } from './terminal/terminal.ts';

export function tellInputProblems(
  { problems, warnings }: Pick<UnfitInputs, 'problems' | 'warnings'>,
  { err, errStyle }: Terminal,
): number {
  for (const { message, example } of problems) {
    err(`${errStyle.red('✖')} ${message}\n`);
    if (example !== undefined) err(errStyle.dim(`  -i ${quoted(example)}\n`));
  }
  for (const warning of warnings) err(`${errStyle.yellow('▲')} ${warning}\n`);
  return EXIT_USAGE;
}

/** As a shell wants it. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
