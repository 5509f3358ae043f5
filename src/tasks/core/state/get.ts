/** Reads a state. */

import { boolean } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { DEPRECATED, missingState, readState, stateKey, stateProperties } from './state-store.ts';

export const stateGetTask = defineTask({
  type: 'io.kestra.plugin.core.state.Get',
  aliases: ['io.kestra.core.tasks.states.Get'],
  title: 'Read a state.',
  description: 'A state that nobody has set is empty.',
  deprecated: DEPRECATED,
  properties: {
    ...stateProperties,
    errorOnMissing: boolean({ description: 'Fail when there is no such state.', default: false }),
  },
  outputs: {
    count: { type: 'integer', description: 'Number of entries.' },
    data: { type: 'map', description: 'The entries.' },
  },
  examples: [
    {
      title: 'A state that nobody has set',
      flow: `id: state_get
namespace: company.team
tasks:
  - id: cursor
    type: io.kestra.plugin.core.state.Get
    name: cursor
`,
      expect: { outputs: { cursor: { count: 0, data: {} } } },
    },
  ],
  async run({ errorOnMissing, ...address }, context) {
    const data = await readState(stateKey(address, context), context);
    if (data === undefined && errorOnMissing) throw missingState(address.name);
    return { outputs: { count: Object.keys(data ?? {}).length, data: data ?? {} } };
  },
});
