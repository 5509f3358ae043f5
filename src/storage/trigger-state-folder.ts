/** State of triggers in a local folder: `<root>/<key>.<n>.json`, where writing the next number decides who was first. */

import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { StoredState, TriggerStateStore } from '../trigger/trigger-state.ts';
import { describeSystemError, StorageError } from './storage-error.ts';

const NAME = /^(.+)\.(\d+)\.json$/;

/**
 * A version is a file of its own, made whole and then linked to its name, which only one of several writers can do.
 * Deleting writes a version that holds nothing.
 */
export function createTriggerStateFolder(root: string): TriggerStateStore {
  let writes = 0;
  return {
    async all() {
      const found = new Map<string, StoredState>();
      for (const [key, number] of newest(root, '')) {
        const value = read(join(root, `${key}.${number}.json`));
        if (value !== undefined) found.set(key, { version: String(number), value });
      }
      return found;
    },
    async swap(key, version, value) {
      const folder = join(root, dirname(key));
      const temporary = join(root, `.${process.pid}.${writes++}.tmp`);
      try {
        mkdirSync(folder, { recursive: true });
        const current = newest(folder, '', false).get(basename(key)) ?? 0;
        const isThere = current > 0 && read(join(root, `${key}.${current}.json`)) !== undefined;
        if (version === undefined ? isThere : version !== String(current)) return undefined;
        writeFileSync(temporary, value === undefined ? '' : JSON.stringify(value, null, 2) + '\n');
        try {
          linkSync(temporary, join(root, `${key}.${current + 1}.json`));
        } catch (error) {
          if ((error as { code?: string }).code === 'EEXIST') return undefined;
          throw error;
        }
        // Two others may have come and gone between the look at the newest number and the link.
        const isNewest = newest(folder, '', false).get(basename(key)) === current + 1;
        const obsolete = isNewest ? current : current + 1;
        if (obsolete > 0) rmSync(join(root, `${key}.${obsolete}.json`), { force: true });
        return isNewest ? String(current + 1) : undefined;
      } catch (error) {
        throw new StorageError(
          'unwritable',
          `The state of triggers cannot be written to ${root}: ${describeSystemError(error)}`,
          error,
        );
      } finally {
        forget(temporary);
      }
    },
  };
}

/** What cannot be removed lies in a place that could not be written to, which was said. */
function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** The highest number of each key below a folder. */
function newest(folder: string, prefix: string, deep = true): Map<string, number> {
  const found = new Map<string, number>();
  for (const entry of entriesOf(folder)) {
    if (entry.isDirectory()) {
      if (!deep) continue;
      for (const [key, number] of newest(join(folder, entry.name), `${prefix}${entry.name}/`))
        found.set(key, number);
      continue;
    }
    const match = NAME.exec(entry.name);
    if (match === null) continue;
    const key = prefix + match[1]!;
    found.set(key, Math.max(found.get(key) ?? 0, Number(match[2])));
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw new StorageError(
      'unwritable',
      `The state of triggers in ${folder} cannot be read: ${describeSystemError(error)}`,
      error,
    );
  }
}

/** Undefined for a deleted key, and for a version that somebody has replaced meanwhile. */
function read(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw new StorageError('unwritable', `${path} cannot be read: ${describeSystemError(error)}`, error);
  }
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new StorageError(
      'journal-damaged',
      `${path} is no JSON. Repair it, or delete it: its trigger then starts anew`,
    );
  }
}
