/** `run --dry-run`: what a run would do, on the terminal or as JSON. */

import type { RunRequest } from '../app/run.ts';
import type { Workspace } from '../app/workspace.ts';
import { EXIT_FAILED, EXIT_SUCCESS } from './command.ts';
import type { CliHost } from './host.ts';
import { tellInputProblems } from './input-problems.ts';
import type { Terminal } from './terminal/terminal.ts';

export async function showDryRun(
  request: Pick<RunRequest, 'target' | 'revision' | 'inputs' | 'timeZone'>,
  workspace: Workspace,
  output: 'text' | 'json' | undefined,
  host: CliHost,
  terminal: Terminal,
): Promise<number> {
  const { dryRun } = await import('../app/dry-run.ts');
  const outcome = await dryRun(request, workspace);
  if (outcome.kind === 'inputs') return tellInputProblems(outcome, terminal);
  if (outcome.kind === 'refused') {
    const { renderPretty } = await import('../report/pretty.ts');
    terminal.err(`${renderPretty(outcome.diagnostics, { style: terminal.errStyle })}\n`);
    return EXIT_FAILED;
  }
  if (output === 'json') terminal.out(`${JSON.stringify(outcome, null, 2)}\n`);
  else {
    const { formatDryRun } = await import('./terminal/dry-run-text.ts');
    const width = Math.max(40, (host.stdout.columns ?? 121) - 1);
    terminal.out(formatDryRun(outcome, { style: terminal.style, width }));
  }
  return EXIT_SUCCESS;
}
