/** `gitestra kv delete`. */

import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { KEY_OPERANDS, KV_OPTIONS, noSuchKey, withKeyValueStore } from '../kv-options.ts';

export const kvDelete = defineCommand({
  summary: 'Delete a key',
  description: ['Its versions stay: gitestra kv history shows them, and kv get --at finds what it held.'],
  operands: KEY_OPERANDS,
  options: KV_OPTIONS,
  examples: [{ command: 'gitestra kv delete company.team cursor', does: 'the key is gone for flows' }],
  async run({ options, operands: [namespace, key], host, terminal }) {
    return withKeyValueStore(host, terminal, options, async (store) => {
      if (!(await store.delete(namespace!, key!))) throw await noSuchKey(store, namespace!, key!);
      return EXIT_SUCCESS;
    });
  },
});
