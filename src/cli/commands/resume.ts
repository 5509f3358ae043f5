/** `gitestra resume`: goes on with an execution whose process died. */

import { defineCommand } from '../command.ts';
import { INPUT_OPTIONS, readInputOptions, readSecretsOption, SECRETS_OPTION } from '../input-options.ts';
import { exitStatus, openView, VIEW_OPTIONS, watchExecution } from '../watch-execution.ts';
import { EXECUTIONS_OPTIONS, FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const resume = defineCommand({
  summary: 'Go on with an execution that was interrupted',
  description: [
    'Replays the journal of an execution and goes on where it stopped: what has ended is not run again, what was under way gets a new attempt. The flow is the one that was started, whatever its file says now.',
    'Secrets are in no file: SECRET inputs are given again with -i, the others must be in the environment as they were.',
  ],
  operands: {
    usage: '<execution>',
    min: 1,
    max: 1,
    missing: 'the id of an execution, or its beginning; gitestra executions list shows them',
  },
  options: {
    input: { ...INPUT_OPTIONS.input, description: 'Value of a SECRET input, once more' },
    ...SECRETS_OPTION,
    ...VIEW_OPTIONS,
    ...FLOWS_OPTIONS,
    'executions-dir': EXECUTIONS_OPTIONS['executions-dir'],
  },
  examples: [
    { command: 'gitestra resume 4xBq', does: 'the beginning of an id is enough' },
    { command: 'gitestra resume 4xBq -i token="$TOKEN"', does: 'with a SECRET input' },
  ],
  async run({ options, operands, host, terminal }) {
    const inputs = await readInputOptions(options, host);
    const secrets = await readSecretsOption(options.secrets, host);
    const [{ openWorkspace }, { resumeExecution }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/resume.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: true,
      ...(secrets === undefined ? {} : { secrets }),
    });
    const view = await openView(options, host, terminal);
    const resumed = await resumeExecution(
      { execution: operands[0]!, inputs, observer: view },
      workspace,
    ).catch((error: unknown) => {
      view.close();
      throw error;
    });
    if ('ended' in resumed) {
      view.close();
      if (options.output === 'json') terminal.out(`${JSON.stringify(resumed.ended, null, 2)}\n`);
      else
        terminal.out(
          `Execution ${resumed.ended.id} has ended already: ${resumed.ended.state}. gitestra executions show ${resumed.ended.id} tells more\n`,
        );
      return exitStatus(resumed.ended);
    }
    if (options.output !== 'json' && resumed.interrupted.length > 0) {
      view.note(
        terminal.errStyle.yellow(
          `▲ Interrupted, and run again as a new attempt: ${resumed.interrupted.join(', ')}\n`,
        ),
      );
    }
    return await watchExecution(resumed.execution, {
      view,
      options,
      host,
      terminal,
      endProcesses: () => workspace.machine.groups.killAll(),
    });
  },
});
