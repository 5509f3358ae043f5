/** If: one of two lists of tasks. */

import { isTruthy } from '../../expression/truthy.ts';
import { defineFlowable, inSequence } from '../../plugin/flowable.ts';
import { tasks, template } from '../../plugin/property.ts';
import { chain } from '../../util/maybe-promise.ts';
import { localBranches } from './local-branches.ts';

export const ifTask = defineFlowable({
  type: 'io.kestra.plugin.core.flow.If',
  aliases: ['io.kestra.core.tasks.flows.If'],
  title: 'Run tasks if a condition holds',
  description:
    'Renders `condition` once. Kestra: `false`, `0`, `-0` and empty text are false, everything else is true. False without `else` is a success.',
  properties: {
    condition: template({ description: 'Expression that decides.', required: true }),
    // biome-ignore lint/suspicious/noThenProperty: Kestra's name of the property; the map of properties is never awaited
    then: tasks('list', { description: 'Tasks to run when it is true.', required: true }),
    else: tasks('list', { description: 'Tasks to run when it is false.' }),
    ...localBranches,
  },
  outputs: { evaluationResult: { type: 'boolean', description: 'What the condition came to.' } },
  examples: [
    {
      title: 'Greet by name if there is one',
      flow: `id: greeting
namespace: company.team
inputs:
  - id: name
    type: STRING
    required: false
tasks:
  - id: known
    type: io.kestra.plugin.core.flow.If
    condition: "{{ inputs.name is not empty }}"
    then:
      - id: by_name
        type: io.kestra.plugin.core.debug.Return
        format: "Hello {{ inputs.name }}"
    else:
      - id: anonymous
        type: io.kestra.plugin.core.debug.Return
        format: Hello
`,
      inputs: { name: 'Rick' },
      expect: { outputs: { known: { evaluationResult: true }, by_name: { value: 'Hello Rick' } } },
    },
  ],
  evaluate: ({ properties, render }) =>
    chain(render(properties.condition), (text) => ({ result: isTruthy(text.trim()) })),
  plan: (task, { result }) => ({
    children: inSequence((result ? task.children.then : task.children.else) ?? []),
    outputs: { evaluationResult: result },
  }),
});
