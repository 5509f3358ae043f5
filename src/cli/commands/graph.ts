/** `gitestra graph`: the topology of a flow as a tree for the terminal or as Mermaid. */

import { defineCommand, EXIT_FAILED, EXIT_SUCCESS } from '../command.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const graph = defineCommand({
  summary: 'Draw the topology of a flow',
  description: [
    'Prints the tasks of a flow with their branches, dependencies and triggers: as a tree, or as a Mermaid flowchart that GitHub draws in Markdown. Nothing is run.',
  ],
  operands: {
    usage: '<flow>',
    min: 1,
    max: 1,
    missing: 'the flow to draw, by namespace.id or by the path of its file',
  },
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      short: 'f',
      choices: ['text', 'mermaid'],
      default: 'text',
      description: 'What to print',
    },
    direction: {
      type: 'string',
      value: 'DIR',
      choices: ['TB', 'LR'],
      default: 'TB',
      description: 'Mermaid only: from top to bottom, or from left to right',
    },
    ...FLOWS_OPTIONS,
  },
  examples: [
    { command: 'gitestra graph company.team.etl', does: 'the tree of a flow' },
    {
      command: 'gitestra graph flows/company/team/etl.yaml --format mermaid',
      does: 'a flowchart for a README',
    },
  ],
  async run({ options, operands, host, terminal }) {
    const [{ openWorkspace }, { findFlow }, { parseFlow }, { flowGraph }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/find-flow.ts'),
      import('../../flow/parse-flow.ts'),
      import('../../flow/graph.ts'),
    ]);
    const target = operands[0]!;
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: /\.ya?ml$/i.test(target),
    });
    const { flow, diagnostics } = parseFlow(await findFlow(target, workspace));
    if (flow === undefined) {
      const { renderPretty } = await import('../../report/pretty.ts');
      terminal.err(`${renderPretty(diagnostics, { style: terminal.errStyle })}\n`);
      return EXIT_FAILED;
    }
    const { chartView, treeView } = await import('../../report/flow-graph-view.ts');
    const title = `${flow.namespace}.${flow.id}`;
    if (options.format === 'mermaid') {
      const { renderMermaid } = await import('../../report/mermaid.ts');
      terminal.out(
        `${renderMermaid(chartView(flowGraph(flow), title), { direction: options.direction ?? 'TB' })}\n`,
      );
    } else {
      const { renderGraphText } = await import('../../report/graph-text.ts');
      terminal.out(`${renderGraphText(treeView(flowGraph(flow), title), { style: terminal.style })}\n`);
    }
    return EXIT_SUCCESS;
  },
});
