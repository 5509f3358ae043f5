/** Deletes a key of the KV store. */

import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { errorOnMissingProperty, keyProperty, missingKey, namespaceProperty } from './kv-properties.ts';

export const kvDeleteTask = defineTask({
  type: 'io.kestra.plugin.core.kv.Delete',
  title: 'Delete a key of the KV store.',
  description: 'Only the namespace asked for is looked at, never its parents.',
  properties: {
    key: keyProperty,
    namespace: namespaceProperty,
    errorOnMissing: errorOnMissingProperty,
  },
  outputs: {
    deleted: { type: 'boolean', description: 'Whether there was such a key.' },
  },
  examples: [
    {
      title: 'Delete a key twice',
      flow: `id: kv_delete
namespace: company.team
tasks:
  - id: remember
    type: io.kestra.plugin.core.kv.Set
    key: temporary
    value: something
  - id: forget
    type: io.kestra.plugin.core.kv.Delete
    key: temporary
  - id: again
    type: io.kestra.plugin.core.kv.Delete
    key: temporary
`,
      expect: { outputs: { forget: { deleted: true }, again: { deleted: false } } },
    },
  ],
  async run({ key, namespace = '', errorOnMissing }, context) {
    const place = namespace === '' ? context.flow.namespace : namespace;
    const deleted = await context.kv.delete(place, key);
    if (!deleted && errorOnMissing) throw new TaskFailure(missingKey(key, place));
    return { outputs: { deleted } };
  },
});
