/** `gitestra triggers enable`. */

import { systemClock } from '../../util/clock.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const triggersEnable = defineCommand({
  summary: 'Switch a trigger on again',
  description: [
    'After `stopAfter`, or after somebody switched it off. It goes on from now: dates that passed meanwhile are not made up for, `gitestra backfill` does that.',
  ],
  operands: {
    usage: '<flow> <trigger>',
    min: 2,
    max: 2,
    missing: 'the flow, by namespace.id, and the id of the trigger',
  },
  options: FLOWS_OPTIONS,
  examples: [{ command: 'gitestra triggers enable company.team.etl daily', does: 'switch it on' }],
  async run({ options, operands, host, terminal }) {
    const [target, triggerId] = operands as readonly [string, string];
    const [{ openWorkspace }, { switchTrigger }, { openTriggerStates }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/trigger-list.ts'),
      import('../../app/trigger-states.ts'),
    ]);
    const workspace = await openWorkspace(workspaceOptions(host, options));
    const request = { target, triggerId, on: true, now: systemClock.now() };
    const changed = await switchTrigger(request, workspace, openTriggerStates(workspace));
    terminal.out(`${target}.${triggerId} ${changed ? 'is on now' : 'was on already'}\n`);
    return EXIT_SUCCESS;
  },
});
