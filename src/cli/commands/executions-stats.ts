/** `gitestra executions stats`. */

import { listHistory } from '../../app/execution-history.ts';
import { flowStats, type RevisionStats, type StatsFinding } from '../../app/execution-stats.ts';
import { openWorkspace } from '../../app/workspace.ts';
import { formatDurationForPeople } from '../../util/iso-duration.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { EXECUTIONS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const executionsStats = defineCommand({
  summary: 'How often a flow failed and how long it took, by revision',
  description: [
    'Prints one line a revision: executions, failures, the median and the longest duration of those that succeeded; then since which revision it is slower or fails more. Revisions with fewer than three executions are not compared. With `state: git` executions of all machines count.',
  ],
  operands: { usage: '<flow>', min: 1, max: 1, missing: 'the flow, by namespace.id' },
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print',
    },
    ...EXECUTIONS_OPTIONS,
  },
  examples: [
    { command: 'gitestra executions stats company.team.etl', does: 'did the last revision make it slower?' },
  ],
  async run({ options, operands, host, terminal }) {
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: true,
      warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
    });
    const { executionsDir, state } = workspace;
    const flow = operands[0]!;
    const executions = await listHistory({ executionsDir, shared: state.shared }, { flow });
    const stats = flowStats(executions.filter((one) => `${one.namespace}.${one.flowId}` === flow));
    if (options.output === 'json') {
      terminal.out(`${JSON.stringify(stats, null, 2)}\n`);
      return EXIT_SUCCESS;
    }
    const { style } = terminal;
    if (stats.revisions.length === 0) terminal.out(style.dim(`No execution of ${flow} has ended\n`));
    for (const revision of stats.revisions) terminal.out(`${revisionLine(revision)}\n`);
    for (const finding of stats.findings) terminal.out(`${style.yellow('▲')} ${sentence(finding)}\n`);
    return EXIT_SUCCESS;
  },
});

function revisionLine({ revision, executions, failed, median, slowest, last }: RevisionStats): string {
  const cells = [
    (revision === undefined ? '-' : `r${revision}`).padEnd(5),
    `${executions} ${executions === 1 ? 'execution' : 'executions'}`.padEnd(15),
    `${failed} failed`.padEnd(10),
    median === undefined ? '' : `median ${formatDurationForPeople(median)}`,
    slowest === undefined ? '' : `longest ${formatDurationForPeople(slowest)}`,
    last === undefined ? '' : `last ${last.slice(0, 10)}`,
  ];
  return cells.filter((cell) => cell !== '').join('  ');
}

function sentence({ kind, since, before, current, earlier }: StatsFinding): string {
  if (kind === 'fails')
    return `fails more since revision ${since}: ${percent(current)} of its executions, ${percent(earlier)} of those of revision ${before}`;
  return `slower since revision ${since}: ${formatDurationForPeople(current)}, ${(current / earlier).toFixed(1)} times as long as revision ${before} (${formatDurationForPeople(earlier)})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
