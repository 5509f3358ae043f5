/** Lets another execution go on that waits for somebody. */

import { any, map, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';

export const resumeTask = defineTask({
  type: 'io.kestra.plugin.core.execution.Resume',
  aliases: ['io.kestra.core.tasks.executions.Resume'],
  title: 'Let another execution go on that is paused.',
  description:
    'The execution goes on in this process, beside this one, from the first task that waits. It must be on this machine.',
  properties: {
    executionId: text({ description: 'Id of the execution.', required: true }),
    namespace: text({ description: 'Namespace of its flow; the id alone tells which it is.' }),
    flowId: text({ description: 'Id of its flow; the id of the execution alone tells which it is.' }),
    inputs: map(any({ description: 'Value.' }), {
      description: 'Values for what the task that waits asks for.',
    }),
  },
  outputs: {},
  examples: [
    {
      title: 'Go on with another execution',
      flow: `id: resume_other
namespace: company.team
inputs:
  - id: execution
    type: STRING
tasks:
  - id: resume
    type: io.kestra.plugin.core.execution.Resume
    executionId: "{{ inputs.execution }}"
    inputs:
      approved: true
`,
      needs: 'an execution that is paused',
    },
  ],
  async run({ executionId, namespace, flowId, inputs }, { history, execution }) {
    if (executionId === execution.id) throw new TaskFailure('an execution cannot resume itself');
    if (namespace !== undefined || flowId !== undefined) {
      const found = (await history.find({})).find(({ id }) => id === executionId);
      const wrong =
        found !== undefined &&
        ((namespace !== undefined && found.namespace !== namespace) ||
          (flowId !== undefined && found.flowId !== flowId));
      if (wrong) {
        throw new TaskFailure(
          `execution \`${executionId}\` is one of ${found.namespace}.${found.flowId}, not of ${namespace ?? found.namespace}.${flowId ?? found.flowId}`,
        );
      }
    }
    await history.resume(executionId, inputs ?? {});
    return {};
  },
});
