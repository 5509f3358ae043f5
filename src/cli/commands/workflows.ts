/** `gitestra workflows`. */

import { UsageError } from '../../app/usage-error.ts';
import { planWorkflows, type WorkflowFile, writeWorkflows } from '../../app/workflows.ts';
import { openWorkspace } from '../../app/workspace.ts';
import { defineCommand, EXIT_FAILED, EXIT_SUCCESS } from '../command.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const workflows = defineCommand({
  summary: 'Generate the GitHub workflows that start flows',
  description: [
    'Makes one workflow for each flow that has triggers or that `workflows.dispatch` or `workflows.push` of gitestra.yaml names, one that validates pull requests, and, where triggers need it, a sentinel. Without an option it says what would change.',
    'Actions are pinned by the hash of a commit, which is asked for once and kept. Files that somebody wrote by hand are never touched.',
  ],
  operands: { usage: '', min: 0, max: 0 },
  options: {
    write: { type: 'boolean', short: 'w', description: 'Write them to .github/workflows' },
    check: { type: 'boolean', description: 'Fail when they are not what the flows ask for' },
    print: { type: 'boolean', description: 'Print them instead' },
    ...FLOWS_OPTIONS,
  },
  examples: [
    { command: 'gitestra workflows', does: 'what would change' },
    { command: 'gitestra workflows --write', does: 'write the files, then commit them' },
    { command: 'gitestra workflows --check', does: 'for a job: exit status 1 when they are stale' },
  ],
  async run({ options, host, terminal }) {
    if ([options.write, options.check, options.print].filter(Boolean).length > 1)
      throw new UsageError('--write, --check and --print exclude one another', 'give one of them');
    const workspace = await openWorkspace(workspaceOptions(host, options));
    const result = await planWorkflows(workspace);
    const { style, errStyle } = terminal;
    for (const note of result.notes) terminal.err(`${errStyle.yellow('▲')} ${note}\n`);
    if (options.print) {
      for (const { path, text } of result.files)
        if (text !== undefined) terminal.out(`${style.bold(`# ${path}`)}\n${text}\n`);
      return EXIT_SUCCESS;
    }
    const stale = result.files.filter(({ status }) => status !== 'same' && status !== 'foreign');
    if (options.write) await writeWorkflows(result, workspace);
    for (const file of result.files) terminal.out(line(file, options.write, style));
    if (result.files.length === 0) terminal.out(style.dim('No flow has a trigger\n'));
    if (!options.check || stale.length === 0) return EXIT_SUCCESS;
    terminal.err(
      `${errStyle.red('✖')} The workflows are not those of the flows\n  gitestra workflows --write makes them\n`,
    );
    return EXIT_FAILED;
  },
});

const DONE = { new: 'written', changed: 'written', gone: 'removed', same: 'unchanged' } as const;
const PLANNED = { new: 'new', changed: 'changes', gone: 'not wanted any more', same: 'unchanged' } as const;

function line(
  { path, status }: WorkflowFile,
  written: boolean,
  style: {
    dim(text: string): string;
    green(text: string): string;
    yellow(text: string): string;
    red(text: string): string;
  },
): string {
  if (status === 'foreign')
    return `${style.yellow('!')} ${path}  ${style.dim('left alone: it was not generated; delete or rename it')}\n`;
  const sign = { new: style.green('+'), changed: style.yellow('~'), gone: style.red('-'), same: ' ' }[status];
  return `${sign} ${path}  ${style.dim((written ? DONE : PLANNED)[status])}\n`;
}
