/** The file of a key of the KV store: what it holds, and what it held before. People read it, every store writes it. */

import type { KeyValueEntry, KeyValueVersion } from './ports.ts';
import { TaskFailure } from './task-failure.ts';

/** Versions kept for each key, the one that holds included. */
export const KEPT_VERSIONS = 20;

interface StoredVersion {
  readonly version?: number;
  /** ISO-8601 instant. */
  readonly at?: string;
  readonly by?: string;
  readonly deleted?: true;
  readonly type?: KeyValueEntry['type'];
  readonly value?: unknown;
  readonly description?: string;
  /** ISO-8601 instant; a number of milliseconds in files of the first version. */
  readonly expires?: string | number;
}

interface StoredRecord extends StoredVersion {
  /** Oldest first. */
  readonly previous?: readonly StoredVersion[];
}

/** All versions of a file, oldest first. Throws a TaskFailure that names the file (`place`) when it is damaged. */
export function readKeyValueRecord(text: string, place: string): readonly KeyValueVersion[] {
  let stored: StoredRecord;
  try {
    stored = JSON.parse(text) as StoredRecord;
  } catch (cause) {
    throw new TaskFailure(
      `The KV entry ${place} is no JSON: ${(cause as Error).message}. Repair or delete the file`,
      { cause },
    );
  }
  const { previous = [], ...current } = stored;
  return [...previous, current].map(toVersion);
}

/** Text of a file; `versions` oldest first and not empty. */
export function writeKeyValueRecord(versions: readonly KeyValueVersion[]): string {
  const stored = versions.map(fromVersion);
  const current = stored.at(-1)!;
  const previous = stored.slice(0, -1);
  return `${JSON.stringify({ ...current, ...(previous.length === 0 ? {} : { previous }) }, null, 2)}\n`;
}

/** The versions after one more was written; the oldest beyond `kept` are dropped. */
export function withVersion(
  versions: readonly KeyValueVersion[],
  next: Omit<KeyValueVersion, 'version'>,
  kept: number,
): readonly KeyValueVersion[] {
  const version = (versions.at(-1)?.version ?? 0) + 1;
  return [...versions, { ...next, version }].slice(-Math.max(1, kept));
}

/** What the key holds at a time; undefined when it is not there, was deleted, or has expired. */
export function entryAt(versions: readonly KeyValueVersion[], now: number): KeyValueEntry | undefined {
  const holding = versions.findLast(({ at }) => at === undefined || at <= now)?.entry;
  return holding?.expires !== undefined && holding.expires <= now ? undefined : holding;
}

function toVersion(stored: StoredVersion): KeyValueVersion {
  const { version = 1, at, by, deleted, type = 'JSON', value, description, expires } = stored;
  return {
    version,
    ...(at === undefined ? {} : { at: Date.parse(at) }),
    ...(by === undefined ? {} : { by }),
    ...(deleted === true
      ? {}
      : {
          entry: {
            value,
            type,
            ...(description === undefined ? {} : { description }),
            ...(expires === undefined
              ? {}
              : { expires: typeof expires === 'number' ? expires : Date.parse(expires) }),
          },
        }),
  };
}

function fromVersion({ version, at, by, entry }: KeyValueVersion): StoredVersion {
  return {
    version,
    ...(entry === undefined
      ? { deleted: true as const }
      : {
          type: entry.type,
          value: entry.value,
          ...(entry.description === undefined ? {} : { description: entry.description }),
          ...(entry.expires === undefined ? {} : { expires: new Date(entry.expires).toISOString() }),
        }),
    ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
    ...(by === undefined ? {} : { by }),
  };
}
