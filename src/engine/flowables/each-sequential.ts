/** EachSequential: the older spelling of ForEach, one value after another. */

import { defineFlowable } from '../../plugin/flowable.ts';
import { raw, tasks } from '../../plugin/property.ts';
import { chain } from '../../util/maybe-promise.ts';
import { iterationSource, iterationValues } from './iteration-values.ts';
import { localBranches } from './local-branches.ts';

export const eachSequential = defineFlowable({
  type: 'io.kestra.plugin.core.flow.EachSequential',
  aliases: ['io.kestra.core.tasks.flows.EachSequential'],
  title: 'Run tasks for every value, one after another',
  description: 'Results are `outputs.<task>[<value>]`; inside, `{{ taskrun.value }}` is the value.',
  deprecated: 'Use `io.kestra.plugin.core.flow.ForEach`.',
  properties: {
    value: raw(iterationSource, {
      description: 'List of values, or an expression that gives a JSON array.',
      required: true,
    }),
    tasks: tasks('list', { description: 'Tasks to run for every value, in order.', required: true }),
    ...localBranches,
  },
  outputs: {},
  examples: [
    {
      title: 'Values from an expression',
      flow: `id: each_sequential
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.EachSequential
    value: '["a", "b"]'
    tasks:
      - id: show
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.value }}"
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.show['b'].value }}"
`,
      expect: { outputs: { last: { value: 'b' } } },
    },
  ],
  evaluate: (context) =>
    chain(iterationValues(context.properties.value, 'value', context), (values) => ({ values })),
  plan: (task, { values }) => ({
    children: {
      lanes: [
        {
          slots: values.flatMap((value, iteration) =>
            (task.children.tasks ?? []).map((child) => ({ task: child, value, iteration })),
          ),
        },
      ],
      concurrency: 1,
    },
  }),
});
