/** The KV store over anything that keeps one text a key: what keys, versions and expiry mean is decided here once. */

import type { Clock } from '../util/clock.ts';
import { checkKey, checkNamespace } from './key-value-names.ts';
import {
  entryAt,
  KEPT_VERSIONS,
  readKeyValueRecord,
  withVersion,
  writeKeyValueRecord,
} from './key-value-record.ts';
import type { KeyValueStore, KeyValueVersion } from './ports.ts';

/** Texts by namespace and key. Names have been checked. */
export interface KeyValueFiles {
  /** For messages: where the text lies. */
  place(namespace: string, key: string): string;
  read(namespace: string, key: string): Promise<string | undefined>;
  /** Texts by key. */
  readAll(namespace: string): Promise<ReadonlyMap<string, string>>;
  namespaces(): Promise<readonly string[]>;
  /** Reads and replaces in one step that nobody comes between; undefined removes. `subject` says what is being done. */
  change<T>(
    namespace: string,
    key: string,
    subject: string,
    change: (text: string | undefined) => readonly [text: string | undefined, result: T],
  ): Promise<T>;
}

export interface KeyValueOptions {
  readonly files: KeyValueFiles;
  /** Decides what has expired. */
  readonly clock: Pick<Clock, 'now'>;
  /** Versions kept for each key, the one that holds included. @default 20 */
  readonly kept?: number;
}

export function createKeyValueStore({ files, clock, kept = KEPT_VERSIONS }: KeyValueOptions): KeyValueStore {
  const parse = (text: string | undefined, namespace: string, key: string): readonly KeyValueVersion[] =>
    text === undefined ? [] : readKeyValueRecord(text, files.place(namespace, key));
  const check = (namespace: string, key: string): void => {
    checkNamespace(namespace);
    checkKey(key);
  };
  return {
    async get(namespace, key) {
      check(namespace, key);
      return entryAt(parse(await files.read(namespace, key), namespace, key), clock.now());
    },
    async set(namespace, key, entry, { ifAbsent = false, by } = {}) {
      check(namespace, key);
      return files.change(namespace, key, `Set ${key} of ${namespace}`, (text) => {
        const versions = parse(text, namespace, key);
        if (ifAbsent && entryAt(versions, clock.now()) !== undefined) return [text, false];
        const written = { at: clock.now(), ...(by === undefined ? {} : { by }), entry };
        return [writeKeyValueRecord(withVersion(versions, written, kept)), true];
      });
    },
    async delete(namespace, key, { by } = {}) {
      check(namespace, key);
      return files.change(namespace, key, `Delete ${key} of ${namespace}`, (text) => {
        const versions = parse(text, namespace, key);
        if (entryAt(versions, clock.now()) === undefined) return [text, false];
        const deleted = { at: clock.now(), ...(by === undefined ? {} : { by }) };
        return [writeKeyValueRecord(withVersion(versions, deleted, kept)), true];
      });
    },
    async keys(namespace, { gone = false } = {}) {
      checkNamespace(namespace);
      const now = clock.now();
      return [...(await files.readAll(namespace))]
        .filter(([key, text]) => gone || entryAt(parse(text, namespace, key), now) !== undefined)
        .map(([key]) => key)
        .sort();
    },
    async namespaces() {
      return [...(await files.namespaces())].sort();
    },
    async versions(namespace, key) {
      check(namespace, key);
      return parse(await files.read(namespace, key), namespace, key);
    },
    async forget(namespace, key, forgotten) {
      check(namespace, key);
      return files.change(namespace, key, `Purge ${key} of ${namespace}`, (text) => {
        const versions = parse(text, namespace, key);
        const left = versions.filter(({ version }) => !forgotten.includes(version));
        return [left.length === 0 ? undefined : writeKeyValueRecord(left), versions.length - left.length];
      });
    },
  };
}
