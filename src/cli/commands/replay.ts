/** `gitestra replay`: an execution again, as a new one. */

import { ANEW_OPTIONS, beginAnew } from '../anew.ts';
import { defineCommand } from '../command.ts';
import { readInputOptions, readLabelOptions, readSecretsOption } from '../input-options.ts';
import { openView } from '../watch-execution.ts';
import { workspaceOptions } from '../workspace-options.ts';

export const replay = defineCommand({
  summary: 'Run an execution again, as a new one',
  description: [
    'A new execution with the inputs, the labels and the flow of an old one: from its start, or from one of its task runs on. What was done before that is taken over with its outputs and files; the old execution stays as it is.',
    'A task run is named by its id, by its task, or by task and iteration value: transform[oslo].',
  ],
  operands: {
    usage: '<execution>',
    min: 1,
    max: 1,
    missing: 'the id of an execution, or its beginning; gitestra executions list shows them',
  },
  options: {
    from: {
      type: 'string',
      value: 'TASKRUN',
      description: 'Task run from which it runs again',
      default: 'the start',
    },
    revision: {
      type: 'string',
      value: 'REV',
      description: 'Flow to run: a revision (3, latest), commit, branch or tag',
      default: 'the flow as it was',
    },
    label: {
      type: 'string',
      short: 'l',
      value: 'KEY=VALUE',
      multiple: true,
      description: 'Label of the new execution',
    },
    ...ANEW_OPTIONS,
  },
  examples: [
    { command: 'gitestra replay 4xBq -i day=2024-03-05', does: 'from the start, with another input' },
    { command: 'gitestra replay 4xBq --from transform', does: 'from one task on' },
    {
      command: "gitestra replay 4xBq --from 'load[oslo]' --revision latest",
      does: 'from one iteration, with the flow as it is',
    },
  ],
  async run({ options, operands, host, terminal }) {
    const inputs = await readInputOptions(options, host);
    const secrets = await readSecretsOption(options.secrets, host);
    const labels = readLabelOptions(options.label);
    const [{ openWorkspace }, { prepareReplay }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/replay.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: true,
      ...(secrets === undefined ? {} : { secrets }),
    });
    const view = await openView(options, host, terminal);
    const { from, revision } = options;
    const planned = await prepareReplay(
      {
        execution: operands[0]!,
        inputs,
        labels,
        observer: view,
        ...(from === undefined ? {} : { from }),
        ...(revision === undefined ? {} : { revision }),
      },
      workspace,
    ).catch((error: unknown) => {
      view.close();
      throw error;
    });
    const { namespace, flowId } = planned.header;
    const where = from === undefined ? 'the start' : `\`${from}\``;
    const title = `Replay of ${planned.originalId}, ${namespace}.${flowId}, from ${where}`;
    return await beginAnew(planned, title, view, workspace, { options, host, terminal });
  },
});
