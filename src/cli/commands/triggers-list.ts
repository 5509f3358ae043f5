/** `gitestra triggers list`. */

import type { ListedTrigger } from '../../app/trigger-list.ts';
import type { Style } from '../../report/style.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const triggersList = defineCommand({
  summary: 'List triggers and what is known of them',
  description: [
    'Prints one line a trigger: flow, id, type, up to when it was looked at, whether it is switched off, what it waits for.',
  ],
  operands: { usage: '[flow]', min: 0, max: 1 },
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print',
    },
    ...FLOWS_OPTIONS,
  },
  examples: [{ command: 'gitestra triggers list', does: 'of all flows' }],
  async run({ options, operands: [target], host, terminal }) {
    const [{ openWorkspace }, { listTriggers }, { openTriggerStates }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/trigger-list.ts'),
      import('../../app/trigger-states.ts'),
    ]);
    const workspace = await openWorkspace(workspaceOptions(host, options));
    const triggers = await listTriggers(workspace, openTriggerStates(workspace), target);
    if (options.output === 'json') terminal.out(`${JSON.stringify(triggers, null, 2)}\n`);
    else if (triggers.length === 0) terminal.out(terminal.style.dim('No triggers\n'));
    else {
      const width = Math.max(...triggers.map(({ flow, triggerId }) => flow.length + triggerId.length + 1));
      for (const trigger of triggers) terminal.out(`${describe(trigger, width, terminal.style)}\n`);
    }
    return EXIT_SUCCESS;
  },
});

function describe(
  { flow, triggerId, type, disabled, date, executionId, backfill }: ListedTrigger,
  width: number,
  style: Style,
): string {
  const facts = [
    type.slice(type.lastIndexOf('.') + 1).padEnd(15),
    disabled === undefined ? '' : style.yellow(`off: ${disabled}`),
    date === undefined ? style.dim('never looked at') : style.dim(`looked at up to ${date.slice(0, 19)}Z`),
    executionId === undefined ? '' : `execution ${executionId} goes on`,
    backfill === undefined
      ? ''
      : `backfill ${backfill.start.slice(0, 10)} to ${backfill.end.slice(0, 10)}, ${backfill.done} done`,
  ];
  return [`${flow}.${triggerId}`.padEnd(width), ...facts.filter((fact) => fact !== '')].join('  ');
}
