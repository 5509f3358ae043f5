/** AllowFailure: a Sequential whose failure is only a warning. */

import { defineFlowable, inSequence } from '../../plugin/flowable.ts';
import { tasks } from '../../plugin/property.ts';
import { localBranches } from './local-branches.ts';

export const allowFailure = defineFlowable({
  type: 'io.kestra.plugin.core.flow.AllowFailure',
  aliases: ['io.kestra.core.tasks.flows.AllowFailure'],
  title: 'Run tasks whose failure is only a warning',
  description: 'Tasks after the failed one are not run, and the flow goes on behind the group.',
  properties: {
    tasks: tasks('list', { description: 'Tasks to run in this order.', required: true }),
    ...localBranches,
  },
  outputs: {},
  examples: [
    {
      title: 'Go on after a failure',
      flow: `id: tolerant
namespace: company.team
tasks:
  - id: group
    type: io.kestra.plugin.core.flow.AllowFailure
    tasks:
      - id: failing
        type: io.kestra.plugin.core.execution.Fail
  - id: after
    type: io.kestra.plugin.core.debug.Return
    format: still here
`,
      expect: { state: 'WARNING', outputs: { after: { value: 'still here' } } },
    },
  ],
  evaluate: () => null,
  plan: (task) => ({ children: inSequence(task.children.tasks ?? []) }),
  // Kestra: this downgrade comes last, so allowWarning alone does not turn it into a success.
  outcome: (state) => (state === 'FAILED' ? 'WARNING' : state),
});
