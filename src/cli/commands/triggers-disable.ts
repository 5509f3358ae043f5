/** `gitestra triggers disable`. */

import { systemClock } from '../../util/clock.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const triggersDisable = defineCommand({
  summary: 'Switch a trigger off',
  description: [
    'It no longer fires until it is switched on again. `disabled: true` in its file does the same for everybody who has that file.',
  ],
  operands: {
    usage: '<flow> <trigger>',
    min: 2,
    max: 2,
    missing: 'the flow, by namespace.id, and the id of the trigger',
  },
  options: FLOWS_OPTIONS,
  examples: [{ command: 'gitestra triggers disable company.team.etl daily', does: 'switch it off' }],
  async run({ options, operands, host, terminal }) {
    const [target, triggerId] = operands as readonly [string, string];
    const [{ openWorkspace }, { switchTrigger }, { openTriggerStates }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/trigger-list.ts'),
      import('../../app/trigger-states.ts'),
    ]);
    const workspace = await openWorkspace(workspaceOptions(host, options));
    const request = { target, triggerId, on: false, now: systemClock.now() };
    const changed = await switchTrigger(request, workspace, openTriggerStates(workspace));
    terminal.out(`${target}.${triggerId} ${changed ? 'is off now' : 'was off already'}\n`);
    return EXIT_SUCCESS;
  },
});
