/** `gitestra pause`: holds an execution that another process runs. */

import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { EXECUTIONS_OPTIONS, FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const pause = defineCommand({
  summary: 'Pause an execution that runs',
  description: [
    'Tasks at work come to their end, no new ones begin; then the process that runs the execution ends too. gitestra resume goes on with it, at once or any time later.',
    'Executions of its subflows are not paused with it.',
  ],
  operands: {
    usage: '<execution>',
    min: 1,
    max: 1,
    missing: 'the id of an execution, or its beginning; gitestra executions list shows them',
  },
  options: { ...FLOWS_OPTIONS, 'executions-dir': EXECUTIONS_OPTIONS['executions-dir'] },
  examples: [{ command: 'gitestra pause 4xBq', does: 'the beginning of an id is enough' }],
  async run({ options, operands, host, terminal }) {
    const [{ openWorkspace }, { pauseExecution }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/pause.ts'),
    ]);
    const workspace = await openWorkspace({ ...workspaceOptions(host, options), flowsDirOptional: true });
    const { id, pid } = await pauseExecution({ execution: operands[0]! }, workspace);
    terminal.out(
      `Execution ${id} is paused; process ${pid} ends when the tasks at work have ended. Go on with: gitestra resume ${id}\n`,
    );
    return EXIT_SUCCESS;
  },
});
