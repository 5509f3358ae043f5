/** Deletes a state. */

import { boolean } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { DEPRECATED, missingState, stateKey, stateProperties } from './state-store.ts';

export const stateDeleteTask = defineTask({
  type: 'io.kestra.plugin.core.state.Delete',
  aliases: ['io.kestra.core.tasks.states.Delete'],
  title: 'Delete a state.',
  description: 'All entries are gone afterwards.',
  deprecated: DEPRECATED,
  properties: {
    ...stateProperties,
    errorOnMissing: boolean({ description: 'Fail when there is no such state.', default: false }),
  },
  outputs: {
    deleted: { type: 'boolean', description: 'Whether there was such a state.' },
  },
  examples: [
    {
      title: 'Begin again',
      flow: `id: state_delete
namespace: company.team
tasks:
  - id: keep
    type: io.kestra.plugin.core.state.Set
    data:
      cursor: 5
  - id: forget
    type: io.kestra.plugin.core.state.Delete
  - id: again
    type: io.kestra.plugin.core.state.Delete
`,
      expect: { outputs: { forget: { deleted: true }, again: { deleted: false } } },
    },
  ],
  async run({ errorOnMissing, ...address }, context) {
    const deleted = await context.kv.delete(context.flow.namespace, stateKey(address, context));
    if (!deleted && errorOnMissing) throw missingState(address.name);
    return { outputs: { deleted } };
  },
});
