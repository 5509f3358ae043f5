/** `gitestra kill`: ends an execution, whoever runs it. */

import type { KilledRun, KillManner } from '../../app/kill.ts';
import { UsageError } from '../../app/usage-error.ts';
import { parseDuration } from '../../util/iso-duration.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { readSecretsOption, SECRETS_OPTION } from '../input-options.ts';
import { EXECUTIONS_OPTIONS, FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

const SENTENCES: Readonly<Record<KillManner, string>> = {
  already: 'had ended already',
  asked: 'was ended by its process',
  forced: 'did not end in time: its process was ended by force',
  completed: 'had no process any more; its end is written down',
};

export const kill = defineCommand({
  summary: 'End an execution',
  description: [
    'The process that runs it stops the tasks at work, begins no new ones, and ends the execution as KILLED, its subflows too. One that does not do so in time is ended by force, with all processes that it has started.',
    'Of an execution whose process is gone the end is written down. afterExecution runs all the same, as in Kestra.',
  ],
  operands: {
    usage: '<execution>',
    min: 1,
    max: 1,
    missing: 'the id of an execution, or its beginning; gitestra executions list shows them',
  },
  options: {
    grace: {
      type: 'string',
      value: 'DURATION',
      default: 'PT10S',
      description: 'Time that its process has to end it',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print; json: the record of the execution',
    },
    ...SECRETS_OPTION,
    ...FLOWS_OPTIONS,
    'executions-dir': EXECUTIONS_OPTIONS['executions-dir'],
  },
  examples: [{ command: 'gitestra kill 4xBq', does: 'the beginning of an id is enough' }],
  async run({ options, operands, host, terminal }) {
    const grace = graceOf(options.grace);
    const secrets = await readSecretsOption(options.secrets, host);
    const [{ openWorkspace }, { killExecution }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/kill.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: true,
      warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
      ...(secrets === undefined ? {} : { secrets }),
    });
    const killed = await killExecution(
      { execution: operands[0]!, ...(grace === undefined ? {} : { grace }) },
      workspace,
    );
    if (options.output === 'json') terminal.out(`${JSON.stringify(killed.record, null, 2)}\n`);
    else tell(killed, '', terminal.out);
    return EXIT_SUCCESS;
  },
});

function tell(
  { id, manner, record, children }: KilledRun,
  indent: string,
  out: (text: string) => void,
): void {
  out(
    `${indent}Execution ${id} of ${record.namespace}.${record.flowId} ${SENTENCES[manner]}: ${record.state}\n`,
  );
  for (const child of children) tell(child, `${indent}  `, out);
}

function graceOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const grace = parseDuration(text);
  if (grace === undefined) throw new UsageError(`--grace ${text} is no ISO-8601 duration such as PT10S`);
  return grace;
}
