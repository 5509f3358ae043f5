/** `gitestra restore`: brings the text of an older revision back into the working tree. */

import { UsageError } from '../../app/usage-error.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { readFlowAt } from '../flow-at.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const restore = defineCommand({
  summary: 'Bring back the text of an older revision',
  description: [
    'Writes the file of a flow as it was at a revision, commit, branch or tag into the working tree; a flow that was deleted comes back where it was. Commit it to make it the next revision.',
    'Changes that are not committed are not overwritten without --force.',
  ],
  operands: {
    usage: '<flow>@<version>',
    min: 1,
    max: 1,
    missing: 'the flow and the revision to bring back, such as company.team.etl@3',
  },
  options: {
    force: { type: 'boolean', description: 'Overwrite changes that are not committed' },
    ...FLOWS_OPTIONS,
  },
  examples: [
    { command: 'gitestra restore company.team.etl@3', does: 'the third revision, as a change to commit' },
  ],
  async run({ options, operands, host, terminal }) {
    const { target, version } = readFlowAt(operands[0]!);
    if (version === undefined)
      throw new UsageError('the revision to bring back is missing', `write it as ${target}@3`);
    const [{ openWorkspace }, { restoreFlow }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/restore.ts'),
    ]);
    const workspace = await openWorkspace({ ...workspaceOptions(host, options), flowsDirOptional: true });
    const restored = await restoreFlow({ target, version, force: options.force }, workspace);
    const { green, dim } = terminal.style;
    terminal.out(
      restored.unchanged
        ? `${dim('•')} ${restored.path} is as in ${restored.version.label} already\n`
        : `${green('✔')} ${restored.path} is as in ${restored.version.label} again; commit it to make it the next revision\n`,
    );
    return EXIT_SUCCESS;
  },
});
