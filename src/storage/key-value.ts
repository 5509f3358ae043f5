/** The KV store in a local folder: `<root>/<namespace as folders>/<key>.json`, one small file a key. */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { createKeyValueStore, type KeyValueFiles } from '../plugin/key-value-files.ts';
import type { KeyValueStore } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import type { Clock } from '../util/clock.ts';
import { type ExecutionLock, lockExecution } from './execution-lock.ts';
import { describeSystemError, isStorageError } from './storage-error.ts';

const SUFFIX = '.json';
/** No namespace begins with a dot. */
const LOCK = '.lock';
/** Milliseconds between looks at a lock that somebody has, and how long a writer waits for it. */
const LOOK = 5;
const PATIENCE = 10_000;

export interface KeyValueFolderOptions {
  readonly root: string;
  /** Decides what has expired. */
  readonly clock: Pick<Clock, 'now'>;
  /** Versions kept for each key. */
  readonly kept?: number;
}

/** Keys of exactly the namespace asked for; falling back to parent namespaces is the caller's. */
export function createKeyValueFolder({ root, clock, kept }: KeyValueFolderOptions): KeyValueStore {
  return createKeyValueStore({
    files: keyValueFolder(root),
    clock,
    ...(kept === undefined ? {} : { kept }),
  });
}

function keyValueFolder(root: string): KeyValueFiles {
  const folderOf = (namespace: string): string =>
    join(root, ...namespace.split('.').filter((part) => part !== ''));
  const place = (namespace: string, key: string): string => join(folderOf(namespace), key + SUFFIX);
  return {
    place,
    read: async (namespace, key) => readIfThere(place(namespace, key)),
    async readAll(namespace) {
      const found = new Map<string, string>();
      for (const key of keysIn(folderOf(namespace))) {
        const text = readIfThere(place(namespace, key));
        if (text !== undefined) found.set(key, text);
      }
      return found;
    },
    async namespaces() {
      return foldersBelow(root)
        .filter((folder) => keysIn(folder).length > 0)
        .map((folder) => relative(root, folder).split(sep).join('.'));
    },
    async change(namespace, key, _subject, change) {
      const path = place(namespace, key);
      try {
        mkdirSync(dirname(path), { recursive: true });
        const lock = await takeLock(join(root, LOCK));
        try {
          const [text, result] = change(readIfThere(path));
          if (text === undefined) rmSync(path, { force: true });
          else replace(path, text);
          return result;
        } finally {
          lock.release();
        }
      } catch (error) {
        if (error instanceof TaskFailure) throw error;
        throw new TaskFailure(
          `Cannot write the KV entry “${key}” of ${namespace}: ${describeSystemError(error)}`,
          { cause: error },
        );
      }
    },
  };
}

async function takeLock(folder: string): Promise<ExecutionLock> {
  mkdirSync(folder, { recursive: true });
  for (let waited = 0; ; waited += LOOK) {
    try {
      return lockExecution(folder);
    } catch (error) {
      if (!isStorageError(error) || error.code !== 'execution-busy' || waited >= PATIENCE) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** Replaced in one step: a reader in another process never sees half a value. */
function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function keysIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX))
      .map((entry) => entry.name.slice(0, -SUFFIX.length))
      .sort();
  } catch {
    return [];
  }
}

function foldersBelow(root: string): string[] {
  try {
    return readdirSync(root, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isDirectory() && entry.name !== LOCK)
      .map((entry) => join(entry.parentPath, entry.name));
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
