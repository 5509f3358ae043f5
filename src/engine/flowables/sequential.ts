/** Sequential: its tasks one after another. */

import { defineFlowable, inSequence } from '../../plugin/flowable.ts';
import { tasks } from '../../plugin/property.ts';
import { localBranches } from './local-branches.ts';

export const sequential = defineFlowable({
  type: 'io.kestra.plugin.core.flow.Sequential',
  aliases: ['io.kestra.core.tasks.flows.Sequential'],
  title: 'Run tasks one after another',
  description:
    'Groups tasks, for example as one chain of a `Parallel`, or to give them `errors` of their own.',
  properties: {
    tasks: tasks('list', { description: 'Tasks to run in this order.', required: true }),
    ...localBranches,
  },
  outputs: {},
  examples: [
    {
      title: 'Two tasks as one group',
      flow: `id: grouped
namespace: company.team
tasks:
  - id: group
    type: io.kestra.plugin.core.flow.Sequential
    tasks:
      - id: first
        type: io.kestra.plugin.core.debug.Return
        format: one
      - id: second
        type: io.kestra.plugin.core.debug.Return
        format: "{{ outputs.first.value }} and two"
`,
      expect: { outputs: { second: { value: 'one and two' } } },
    },
  ],
  evaluate: () => null,
  plan: (task) => ({ children: inSequence(task.children.tasks ?? []) }),
});
