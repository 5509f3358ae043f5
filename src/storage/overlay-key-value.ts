/** A KV store that begins as another one and keeps to itself what is changed: a test writes into a copy. */

import { createKeyValueStore } from '../plugin/key-value-files.ts';
import { writeKeyValueRecord } from '../plugin/key-value-record.ts';
import type { KeyValueStore } from '../plugin/ports.ts';
import type { Clock } from '../util/clock.ts';

export function overlayKeyValue(base: KeyValueStore, clock: Pick<Clock, 'now'>): KeyValueStore {
  /** Texts that have been read or changed; undefined where there is nothing (any more). */
  const own = new Map<string, Map<string, Promise<{ text: string | undefined }>>>();
  const cell = (namespace: string, key: string): Promise<{ text: string | undefined }> => {
    let cells = own.get(namespace);
    if (cells === undefined) {
      cells = new Map();
      own.set(namespace, cells);
    }
    let found = cells.get(key);
    if (found === undefined) {
      found = base.versions(namespace, key).then((versions) => ({
        text: versions.length === 0 ? undefined : writeKeyValueRecord(versions),
      }));
      cells.set(key, found);
    }
    return found;
  };
  const keysOf = async (namespace: string): Promise<ReadonlySet<string>> =>
    new Set([...(await base.keys(namespace, { gone: true })), ...(own.get(namespace)?.keys() ?? [])]);
  const readAll = async (namespace: string): Promise<Map<string, string>> => {
    const texts = new Map<string, string>();
    for (const key of await keysOf(namespace)) {
      const { text } = await cell(namespace, key);
      if (text !== undefined) texts.set(key, text);
    }
    return texts;
  };
  return createKeyValueStore({
    clock,
    files: {
      place: (namespace, key) => `${key} of ${namespace}`,
      read: async (namespace, key) => (await cell(namespace, key)).text,
      readAll,
      async namespaces() {
        const names = new Set([...(await base.namespaces()), ...own.keys()]);
        const filled: string[] = [];
        for (const name of names) if ((await readAll(name)).size > 0) filled.push(name);
        return filled;
      },
      async change(namespace, key, _subject, change) {
        const entry = await cell(namespace, key);
        const [text, result] = change(entry.text);
        entry.text = text;
        return result;
      },
    },
  });
}
