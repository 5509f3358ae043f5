/** `gitestra change-status`: another state for an execution that has ended, or for one of its task runs. */

import { GIVEN_STATES, type GivenState } from '../../app/change-status.ts';
import { UsageError } from '../../app/usage-error.ts';
import { nearest } from '../../util/nearest.ts';
import { ANEW_OPTIONS, beginAnew } from '../anew.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { readInputOptions, readSecretsOption } from '../input-options.ts';
import { openView } from '../watch-execution.ts';
import { workspaceOptions } from '../workspace-options.ts';

export const changeStatus = defineCommand({
  summary: 'Give an execution or a task run another state',
  description: [
    'Without --taskrun, an execution that has ended gets another state, and nothing runs.',
    'With --taskrun, the task run gets the state and the execution goes on behind it: marked SUCCESS, a failed task no longer keeps those after it from running. The last attempt gets the state too.',
  ],
  operands: {
    usage: '<execution> <STATE>',
    min: 2,
    max: 2,
    missing: `an execution and a state: ${GIVEN_STATES.join(', ')}`,
  },
  options: {
    taskrun: {
      type: 'string',
      value: 'TASKRUN',
      description: 'Task run that gets the state: its id, its task, or task[value]',
    },
    ...ANEW_OPTIONS,
  },
  examples: [
    { command: 'gitestra change-status 4xBq WARNING', does: 'of the execution, when it has ended' },
    {
      command: 'gitestra change-status 4xBq SUCCESS --taskrun load',
      does: 'go on as if `load` had not failed',
    },
  ],
  async run({ options, operands, host, terminal }) {
    const state = givenState(operands[1]!);
    const inputs = await readInputOptions(options, host);
    const secrets = await readSecretsOption(options.secrets, host);
    const [{ openWorkspace }, { changeExecutionStatus, prepareTaskStatus }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/change-status.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: true,
      warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
      ...(secrets === undefined ? {} : { secrets }),
    });
    const request = { execution: operands[0]!, state, inputs };
    if (options.taskrun === undefined) {
      if (options.plan)
        throw new UsageError('--plan goes with --taskrun: of an execution only the state changes');
      const { from, execution } = await changeExecutionStatus(request, workspace);
      const record = await execution.finished;
      if (options.output === 'json') terminal.out(`${JSON.stringify(record, null, 2)}\n`);
      else terminal.out(`Execution ${record.id} is ${record.state}; it was ${from}\n`);
      return EXIT_SUCCESS;
    }
    const view = await openView(options, host, terminal);
    const planned = await prepareTaskStatus(
      { ...request, taskRun: options.taskrun, observer: view },
      workspace,
    ).catch((error: unknown) => {
      view.close();
      throw error;
    });
    const { namespace, flowId } = planned.header;
    const title = `${options.taskrun} of ${planned.id}, ${namespace}.${flowId}: ${planned.from} becomes ${state}`;
    return await beginAnew(planned, title, view, workspace, { options, host, terminal });
  },
});

function givenState(text: string): GivenState {
  const found = GIVEN_STATES.find((state) => state === text.toUpperCase());
  if (found !== undefined) return found;
  const close = nearest(text.toUpperCase(), GIVEN_STATES);
  throw new UsageError(
    `“${text}” is no state that can be given`,
    close === undefined ? `write one of ${GIVEN_STATES.join(', ')}` : `did you mean ${close}?`,
  );
}
