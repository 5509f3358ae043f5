/** The KV store as an execution sees it: what it writes bears its id, and secrets do not go where others read. */

import type { KeyValueEntry, KeyValueStore } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';

export interface ExecutionKeyValueOptions {
  readonly store: KeyValueStore;
  readonly executionId: string;
  /** Masks registered secrets; absent where the store is nobody else's. */
  readonly redact: ((text: string) => string) | undefined;
}

export function executionKeyValue({ store, executionId, redact }: ExecutionKeyValueOptions): KeyValueStore {
  return {
    ...store,
    async set(namespace, key, entry, options) {
      if (redact !== undefined) refuseSecret(namespace, key, entry, redact);
      return store.set(namespace, key, entry, { ...options, by: executionId });
    },
    delete: (namespace, key) => store.delete(namespace, key, { by: executionId }),
  };
}

/** Masked, the value would be wrong without anybody noticing; in clear, everybody who can read the repository knows it. */
function refuseSecret(
  namespace: string,
  key: string,
  entry: KeyValueEntry,
  redact: (text: string) => string,
): void {
  const text = JSON.stringify([entry.value, entry.description]);
  if (redact(text) === text) return;
  throw new TaskFailure(
    `the value of \`${key}\` holds a secret, and the KV store of ${namespace} is kept in the Git repository, where secrets are never written; keep it as a secret of the repository, or set \`state: local\``,
  );
}
