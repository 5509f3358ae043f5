/** EachParallel: the older way to run tasks for every value at once. */

import { defineFlowable } from '../../plugin/flowable.ts';
import { integer, raw, tasks } from '../../plugin/property.ts';
import { chain } from '../../util/maybe-promise.ts';
import { iterationSource, iterationValues } from './iteration-values.ts';
import { localBranches } from './local-branches.ts';

export const eachParallel = defineFlowable({
  type: 'io.kestra.plugin.core.flow.EachParallel',
  aliases: ['io.kestra.core.tasks.flows.EachParallel'],
  title: 'Run tasks for every value, side by side',
  description: 'Every pair of value and task runs on its own, the tasks of one value as well.',
  deprecated: 'Use `io.kestra.plugin.core.flow.ForEach` with `concurrencyLimit`.',
  properties: {
    value: raw(iterationSource, {
      description: 'List of values, or an expression that gives a JSON array.',
      required: true,
    }),
    concurrent: integer({
      description: 'How many may run at the same time; 0 for no limit.',
      default: 0,
      minimum: 0,
    }),
    tasks: tasks('list', { description: 'Tasks to run for every value.', required: true }),
    ...localBranches,
  },
  outputs: {},
  examples: [
    {
      title: 'Two values at once',
      flow: `id: each_parallel
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.EachParallel
    value: ["a", "b"]
    tasks:
      - id: show
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.value }}"
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.show['a'].value }}"
`,
      expect: { outputs: { last: { value: 'a' } } },
    },
  ],
  evaluate: (context) =>
    chain(iterationValues(context.properties.value, 'value', context), (values) => ({
      values,
      concurrent: context.properties.concurrent,
    })),
  plan: (task, { values, concurrent }) => ({
    children: {
      lanes: values.flatMap((value, iteration) =>
        (task.children.tasks ?? []).map((child) => ({ slots: [{ task: child, value, iteration }] })),
      ),
      concurrency: concurrent,
    },
  }),
});
