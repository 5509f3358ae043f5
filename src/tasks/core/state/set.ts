/** Sets entries of a state. */

import { any, map } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { deepMerge } from '../../deep-merge.ts';
import { DEPRECATED, readState, stateKey, stateProperties, writeState } from './state-store.ts';

export const stateSetTask = defineTask({
  type: 'io.kestra.plugin.core.state.Set',
  aliases: ['io.kestra.core.tasks.states.Set'],
  title: 'Set entries of a state.',
  description: 'Maps are merged into those that are there, lists are joined, everything else is replaced.',
  deprecated: DEPRECATED,
  properties: {
    ...stateProperties,
    data: map(any({ description: 'Any value.' }), { description: 'The entries.', default: {} }),
  },
  outputs: {
    count: { type: 'integer', description: 'Number of entries of the state.' },
    key: { type: 'string', description: 'Its key in the KV store.' },
  },
  examples: [
    {
      title: 'Count executions',
      flow: `id: state_set
namespace: company.team
tasks:
  - id: last
    type: io.kestra.plugin.core.state.Get
  - id: next
    type: io.kestra.plugin.core.state.Set
    data:
      "{{ flow.id }}": "{{ (outputs.last.data[flow.id] ?? 0) + 1 }}"
  - id: now
    type: io.kestra.plugin.core.state.Get
`,
      expect: { outputs: { next: { count: 1 }, now: { count: 1, data: { state_set: '1' } } } },
    },
  ],
  async run({ data, ...address }, context) {
    const key = stateKey(address, context);
    const state = deepMerge((await readState(key, context)) ?? {}, data);
    await writeState(key, state, context);
    return { outputs: { count: Object.keys(state).length, key } };
  },
});
