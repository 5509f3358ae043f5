/** The KV store of a repository that keeps no state (`state: none`): what is set lasts as long as the command. */

import type { KeyValueEntry, KeyValueStore } from '../plugin/ports.ts';
import type { Clock } from '../util/clock.ts';
import { checkKey, checkNamespace } from './key-value.ts';

export function createMemoryKeyValue(clock: Pick<Clock, 'now'>): KeyValueStore {
  const namespaces = new Map<string, Map<string, KeyValueEntry>>();
  const entriesOf = (namespace: string): Map<string, KeyValueEntry> => {
    checkNamespace(namespace);
    let entries = namespaces.get(namespace);
    if (entries === undefined) {
      entries = new Map();
      namespaces.set(namespace, entries);
    }
    return entries;
  };
  const read = (namespace: string, key: string): KeyValueEntry | undefined => {
    checkKey(key);
    const entry = entriesOf(namespace).get(key);
    if (entry?.expires === undefined || entry.expires > clock.now()) return entry;
    entriesOf(namespace).delete(key);
    return undefined;
  };
  return {
    get: async (namespace, key) => read(namespace, key),
    async set(namespace, key, entry) {
      checkKey(key);
      entriesOf(namespace).set(key, entry);
    },
    async delete(namespace, key) {
      const found = read(namespace, key) !== undefined;
      entriesOf(namespace).delete(key);
      return found;
    },
    async keys(namespace) {
      return [...entriesOf(namespace).keys()].filter((key) => read(namespace, key) !== undefined).sort();
    },
  };
}
