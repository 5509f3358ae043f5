/** The KV store in a local folder: `<root>/<namespace as folders>/<key>.json`, one small file a key. */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyValueEntry, KeyValueStore } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import type { Clock } from '../util/clock.ts';
import { describeSystemError } from './storage-error.ts';

/** Kestra: what a key may look like. */
const KEY = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const NAMESPACE = /^[a-z0-9][a-z0-9._-]*$/;
const SUFFIX = '.json';

export interface KeyValueFolderOptions {
  readonly root: string;
  /** Decides what has expired. */
  readonly clock: Pick<Clock, 'now'>;
  /** Between values of expressions (dates, durations, doubles) and plain JSON. @default values are JSON already */
  readonly codec?: { encode(value: unknown): unknown; decode(value: unknown): unknown };
}

/**
 * Keys of exactly the namespace asked for; falling back to parent namespaces is the caller's.
 * An entry that has expired counts as missing and is removed when it is met.
 */
export function createKeyValueFolder({ root, clock, codec }: KeyValueFolderOptions): KeyValueStore {
  let writes = 0;
  const read = (path: string): KeyValueEntry | undefined => {
    const text = readIfThere(path);
    if (text === undefined) return undefined;
    let entry: KeyValueEntry;
    try {
      entry = JSON.parse(text) as KeyValueEntry;
    } catch (error) {
      throw new TaskFailure(
        `The KV entry ${path} is no JSON: ${(error as Error).message}. Repair or delete the file`,
        { cause: error },
      );
    }
    if (entry.expires !== undefined && entry.expires <= clock.now()) {
      rmSync(path, { force: true });
      return undefined;
    }
    return codec === undefined ? entry : { ...entry, value: codec.decode(entry.value) };
  };
  return {
    async get(namespace, key) {
      return read(fileOf(root, namespace, key));
    },
    async set(namespace, key, entry) {
      const path = fileOf(root, namespace, key);
      const temporary = `${path}.${process.pid}.${writes++}.tmp`;
      try {
        mkdirSync(folderOf(root, namespace), { recursive: true });
        // Replaced in one step: a reader in another process never sees half a value.
        writeFileSync(
          temporary,
          JSON.stringify(
            codec === undefined ? entry : { ...entry, value: codec.encode(entry.value) },
            null,
            2,
          ) + '\n',
        );
        renameSync(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw new TaskFailure(
          `Cannot write the KV entry “${key}” of ${namespace}: ${describeSystemError(error)}`,
          { cause: error },
        );
      }
    },
    async delete(namespace, key) {
      const path = fileOf(root, namespace, key);
      const found = read(path) !== undefined;
      rmSync(path, { force: true });
      return found;
    },
    async keys(namespace) {
      return namesIn(folderOf(root, namespace)).filter(
        (key) => read(fileOf(root, namespace, key)) !== undefined,
      );
    },
  };
}

function folderOf(root: string, namespace: string): string {
  checkNamespace(namespace);
  return join(root, ...namespace.split('.').filter((part) => part !== ''));
}

function fileOf(root: string, namespace: string, key: string): string {
  checkKey(key);
  return join(folderOf(root, namespace), key + SUFFIX);
}

/** Throws a TaskFailure for what is no namespace. */
export function checkNamespace(namespace: string): void {
  if (NAMESPACE.test(namespace) && !namespace.includes('..')) return;
  throw new TaskFailure(
    `“${namespace}” is no namespace: lower-case letters, digits, “-” and “_”, with dots between its parts`,
  );
}

/** Throws a TaskFailure for what is no key. */
export function checkKey(key: string): void {
  if (KEY.test(key)) return;
  throw new TaskFailure(
    `“${key}” is no key of the KV store: it begins with a letter or digit, then letters, digits, “.”, “_” and “-”`,
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX))
      .map((entry) => entry.name.slice(0, -SUFFIX.length))
      .sort();
  } catch {
    return [];
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as { code?: string }).code ?? '')) return undefined;
    throw new TaskFailure(`Cannot read the KV entry ${path}: ${describeSystemError(error)}`, {
      cause: error,
    });
  }
}
