/** `gitestra show`: the text of a flow as it was. */

import { UsageError } from '../../app/usage-error.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { readFlowAt } from '../flow-at.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const show = defineCommand({
  summary: 'Print a flow as it was at a revision',
  description: [
    'Prints the file of a flow as it was at a revision, commit, branch or tag; without one, as it is. Nothing is written.',
  ],
  operands: {
    usage: '<flow>@<version>',
    min: 1,
    max: 1,
    missing: 'the flow and its revision, such as company.team.etl@3',
  },
  options: { ...FLOWS_OPTIONS },
  examples: [
    { command: 'gitestra show company.team.etl@3', does: 'the third revision' },
    { command: 'gitestra show company.team.etl@main', does: 'what the branch holds' },
  ],
  async run({ options, operands, host, terminal }) {
    const { target, version } = readFlowAt(operands[0]!);
    const [{ openWorkspace }, { openFlowHistory, versionText, workTreeText }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/flow-history.ts'),
    ]);
    const workspace = await openWorkspace({ ...workspaceOptions(host, options), flowsDirOptional: true });
    const history = await openFlowHistory(target, workspace);
    const shown =
      version === undefined ? workTreeText(history) : await versionText(history, version, workspace);
    if (shown === undefined) {
      throw new UsageError(
        `${history.name} is not in the working tree any more`,
        `say which revision: gitestra show ${target}@${Math.max(1, history.revisions.length - 1)}`,
      );
    }
    const { text } = shown.source;
    terminal.out(text.endsWith('\n') ? text : `${text}\n`);
    return EXIT_SUCCESS;
  },
});
