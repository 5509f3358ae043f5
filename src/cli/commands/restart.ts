/** `gitestra restart`: an execution from its failed task runs, with the flow it had or a fix of it. */

import { ANEW_OPTIONS, beginAnew } from '../anew.ts';
import { defineCommand } from '../command.ts';
import { readInputOptions, readSecretsOption } from '../input-options.ts';
import { openView } from '../watch-execution.ts';
import { workspaceOptions } from '../workspace-options.ts';

export const restart = defineCommand({
  summary: 'Begin an execution again where it failed',
  description: [
    'The same execution goes on from the task runs that failed; what was done stays. Runs of errors, finally and afterExecution are forgotten.',
    'When the flow has changed meanwhile, it goes on with the flow as it is now: what the change touches, and what depends on that, begins again too. Task runs whose type, rendered properties and files are the same stay. The plan is shown first.',
    'It keeps its inputs: SECRET ones are given again with -i, and so are inputs that the flow has only now.',
  ],
  operands: {
    usage: '<execution>',
    min: 1,
    max: 1,
    missing: 'the id of an execution, or its beginning; gitestra executions list shows them',
  },
  options: {
    revision: {
      type: 'string',
      value: 'REV',
      description: 'Flow to go on with: a revision (3, latest), commit, branch or tag; same: as it was',
      default: 'what its file says now',
    },
    ...ANEW_OPTIONS,
  },
  examples: [
    { command: 'gitestra restart 4xBq --plan', does: 'only show what would begin again' },
    { command: 'gitestra restart 4xBq', does: 'with the flow as its file has it now' },
    { command: 'gitestra restart 4xBq --revision same', does: 'once more, with the flow as it was' },
  ],
  async run({ options, operands, host, terminal }) {
    const inputs = await readInputOptions(options, host);
    const secrets = await readSecretsOption(options.secrets, host);
    const [{ openWorkspace }, { prepareRestart }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/restart.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: true,
      warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
      ...(secrets === undefined ? {} : { secrets }),
    });
    const view = await openView(options, host, terminal);
    const { revision } = options;
    const planned = await prepareRestart(
      {
        execution: operands[0]!,
        inputs,
        observer: view,
        ...(revision === undefined ? {} : { revision }),
      },
      workspace,
    ).catch((error: unknown) => {
      view.close();
      throw error;
    });
    const { namespace, flowId } = planned.header;
    const title = `Restart of ${planned.id}, ${namespace}.${flowId}`;
    return await beginAnew(planned, title, view, workspace, { options, host, terminal });
  },
});
