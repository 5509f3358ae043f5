/** What follows an execution on the command line: the flows whose Flow triggers wait for it, a line for each. */

import { followExecution } from '../app/follow-execution.ts';
import type { Workspace } from '../app/workspace.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import { EXIT_FAILED, EXIT_SUCCESS } from './command.ts';
import type { CliHost } from './host.ts';
import type { Terminal } from './terminal/terminal.ts';
import { tellExecution, untilInterrupted } from './ticked-execution.ts';
import { exitStatus } from './watch-execution.ts';

/** Gives the exit status. */
export async function runFlowTriggers(
  record: ExecutionRecord,
  workspace: Workspace,
  {
    options,
    host,
    terminal,
  }: {
    readonly options: { readonly output: string | undefined };
    readonly host: CliHost;
    readonly terminal: Terminal;
  },
): Promise<number> {
  const say = options.output === 'json' ? terminal.err : terminal.out;
  const { records, problems } = await untilInterrupted(host, workspace, (signal) =>
    followExecution(record, workspace, {
      signal,
      onExecution: (execution) => tellExecution(execution, say, terminal.style),
    }),
  );
  for (const { name, message, severity } of problems) {
    const mark = severity === 'error' ? terminal.errStyle.red('✖') : terminal.errStyle.yellow('▲');
    terminal.err(`${mark} ${name}: ${message}\n`);
  }
  if (problems.some(({ severity }) => severity === 'error')) return EXIT_FAILED;
  return Math.max(EXIT_SUCCESS, ...records.map(exitStatus));
}
