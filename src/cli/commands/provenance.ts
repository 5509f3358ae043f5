/** `gitestra provenance`. */

import { type FileOrigin, findProvenance } from '../../app/provenance.ts';
import { openWorkspace } from '../../app/workspace.ts';
import { defineCommand, EXIT_FAILED, EXIT_SUCCESS } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { EXECUTIONS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const provenance = defineCommand({
  summary: 'Tell which execution made a file',
  description: [
    'Compares the content of a file with the digests of all files that executions stored, here and, with `state: git`, on other machines. Prints execution, revision, commit, task, inputs and job of each that stored it; exit status 1 when none did.',
  ],
  operands: { usage: '<file>', min: 1, max: 1, missing: 'the file' },
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
  examples: [{ command: 'gitestra provenance report.csv', does: 'where the report comes from' }],
  async run({ options, operands, host, terminal }) {
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: true,
      warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
    });
    const found = await findProvenance(operands[0]!, workspace);
    if (options.output === 'json') terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    else {
      terminal.out(`${terminal.style.dim(`sha256:${found.sha256}, ${found.size} bytes`)}\n`);
      for (const origin of found.origins) terminal.out(describe(origin, terminal));
      if (found.origins.length === 0) terminal.out('No execution that is known here stored this content\n');
    }
    return found.origins.length === 0 ? EXIT_FAILED : EXIT_SUCCESS;
  },
});

function describe({ execution, name, task }: FileOrigin, { style }: Terminal): string {
  const { id, namespace, flowId, revision, commit, uncommitted, startDate, inputs, job } = execution;
  const made = task === undefined ? `input file ${name}` : `${name}, by task ${task}`;
  const version = [
    revision === undefined ? undefined : `revision ${revision}`,
    uncommitted === true ? 'uncommitted' : commit?.slice(0, 12),
  ].filter((part) => part !== undefined);
  const rows: [string, string | undefined][] = [
    ['execution', `${id} of ${namespace}.${flowId}`],
    ['file', made],
    ['version', version.length === 0 ? undefined : version.join(', ')],
    ['started', startDate],
    ['inputs', inputs === undefined ? undefined : JSON.stringify(inputs)],
    ['job', job?.url],
  ];
  const lines = rows.flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${style.dim(key.padEnd(10))} ${value}\n`],
  );
  return `${lines.join('')}\n`;
}
