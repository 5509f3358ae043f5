/** The KV store of a repository that keeps no state (`state: none`): what is set lasts as long as the command. */

import { createKeyValueStore } from '../plugin/key-value-files.ts';
import type { KeyValueStore } from '../plugin/ports.ts';
import type { Clock } from '../util/clock.ts';

export function createMemoryKeyValue(clock: Pick<Clock, 'now'>): KeyValueStore {
  const namespaces = new Map<string, Map<string, string>>();
  const textsOf = (namespace: string): Map<string, string> => {
    let texts = namespaces.get(namespace);
    if (texts === undefined) {
      texts = new Map();
      namespaces.set(namespace, texts);
    }
    return texts;
  };
  return createKeyValueStore({
    clock,
    files: {
      place: (namespace, key) => `${key} of ${namespace}`,
      read: async (namespace, key) => namespaces.get(namespace)?.get(key),
      readAll: async (namespace) => new Map(namespaces.get(namespace)),
      namespaces: async () => [...namespaces].filter(([, texts]) => texts.size > 0).map(([name]) => name),
      async change(namespace, key, _subject, change) {
        const texts = textsOf(namespace);
        const [text, result] = change(texts.get(key));
        if (text === undefined) texts.delete(key);
        else texts.set(key, text);
        return result;
      },
    },
  });
}
