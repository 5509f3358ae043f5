/** Fails on purpose, always or when a condition holds. */

import { isTruthy } from '../../../expression/truthy.ts';
import { template, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';

export const failTask = defineTask({
  type: 'io.kestra.plugin.core.execution.Fail',
  aliases: ['io.kestra.core.tasks.executions.Fail'],
  title: 'Fail the execution.',
  description:
    'Without a condition it always fails; with one it fails when the condition renders to something true.',
  properties: {
    condition: template({ description: 'An expression; the task fails when its result is true.' }),
    errorMessage: text({ description: 'Message of the failure.', default: 'Task failure' }),
  },
  outputs: {},
  examples: [
    {
      title: 'Fail on a condition',
      flow: `id: guard
namespace: company.team
inputs:
  - id: amount
    type: INT
    defaults: 150
tasks:
  - id: check
    type: io.kestra.plugin.core.execution.Fail
    condition: "{{ inputs.amount > 100 }}"
    errorMessage: "{{ inputs.amount }} is too much"
`,
      expect: { state: 'FAILED', logs: ['150 is too much'] },
    },
    {
      title: 'A condition that does not hold',
      flow: `id: guard_passed
namespace: company.team
tasks:
  - id: check
    type: io.kestra.plugin.core.execution.Fail
    condition: "{{ 1 > 2 }}"
`,
      expect: { state: 'SUCCESS' },
    },
  ],
  async run({ condition, errorMessage }, context) {
    if (condition !== undefined && !isTruthy(await context.render(condition))) return;
    throw new TaskFailure(errorMessage);
  },
});
