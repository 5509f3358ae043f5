/** `gitestra diff`: what changed between two versions of a flow, as a flow. */

import type { ComparedFlow } from '../../app/diff.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const diff = defineCommand({
  summary: 'Compare two revisions of a flow',
  description: [
    'Tells which tasks, inputs, triggers and properties changed, scripts line by line; comments and layout are named as such. Versions are revisions (3, r3, latest), commits, branches or tags.',
    'With one version it is compared with the working tree; with none, the last revision is, or the last two revisions with each other when the working tree is clean.',
  ],
  operands: {
    usage: '<flow> [A] [B]',
    min: 1,
    max: 3,
    missing: 'the flow to compare, by namespace.id or by the path of its file',
  },
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: ['pretty', 'markdown', 'json'],
      default: 'pretty',
      description: 'What to print',
    },
    ...FLOWS_OPTIONS,
  },
  examples: [
    { command: 'gitestra diff company.team.etl', does: 'what is not committed yet' },
    { command: 'gitestra diff company.team.etl 3 5', does: 'two revisions' },
    {
      command: 'gitestra diff company.team.etl main --format markdown',
      does: 'the working tree beside a branch',
    },
  ],
  async run({ options, operands, host, terminal }) {
    const [target, from, to] = operands;
    const [{ openWorkspace }, { diffFlow }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/diff.ts'),
    ]);
    const workspace = await openWorkspace({ ...workspaceOptions(host, options), flowsDirOptional: true });
    const compared = await diffFlow(
      { target: target!, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
      workspace,
    );
    terminal.out(`${await format(compared, options.format ?? 'pretty', terminal)}\n`);
    return EXIT_SUCCESS;
  },
});

async function format(compared: ComparedFlow, how: string, { style }: Terminal): Promise<string> {
  const { flow, path, before, after, diff: found } = compared;
  const texts = { before: before.source.text, after: after.source.text };
  if (how === 'json') {
    const { changeWords } = await import('../../report/flow-diff-words.ts');
    const side = ({ label, revision, commit, source }: typeof before) => ({
      label,
      revision,
      commit,
      path: source.path,
    });
    const changes = found.changes.map((change) => ({ ...change, words: changeWords(change) }));
    return JSON.stringify(
      { flow, path, before: side(before), after: side(after), kind: found.kind, changes },
      null,
      2,
    );
  }
  if (how === 'markdown') {
    const [{ renderDiffMarkdown }, { code, escapeText }] = await Promise.all([
      import('../../report/flow-diff-markdown.ts'),
      import('../../report/markdown.ts'),
    ]);
    const title = `### ${code(flow)} ${escapeText(before.label)} → ${escapeText(after.label)}`;
    return `${title}\n\n${renderDiffMarkdown(found, texts, { lines: 5000, changes: 1000 })}`;
  }
  const { renderDiffText } = await import('../../report/flow-diff-lines.ts');
  return `${style.bold(flow)}  ${style.dim(`${before.label} → ${after.label}`)}\n${renderDiffText(found, texts, style)}`;
}
