/** The journal of an execution on disk: `journal.ndjson`, a header line, then one event a line, written before it takes effect. */

import { existsSync } from 'node:fs';
import { LineFile, readLines } from './line-file.ts';
import { StorageError } from './storage-error.ts';

export const JOURNAL_FILE = 'journal.ndjson';

/** Version of the format, the value of `gitestra` in the first line. */
export const JOURNAL_VERSION = 1;

/** First line of a journal. The engine adds what it needs to begin a replay (ids, flow text, settings). */
export interface JournalHeader {
  readonly gitestra: number;
  readonly [key: string]: unknown;
}

export interface JournalWriter {
  /** Adds one event as a line of JSON; it is on its way to the disk only after {@link flush}. */
  append(line: string): void;
  /** Synchronous: when it returns, what was appended outlives this process. */
  flush(): void;
  close(): void;
}

/** Starts a journal; the folder must exist. Throws a StorageError when there is one already. */
export function createJournal(path: string, header: Readonly<Record<string, unknown>>): JournalWriter {
  if (existsSync(path)) {
    throw new StorageError('execution-exists', `${path} is there already; a journal is never overwritten`);
  }
  const file = new LineFile(path);
  file.append(JSON.stringify({ gitestra: JOURNAL_VERSION, ...header }));
  file.flush();
  return file;
}

/** Opens a journal to go on with it; a torn last line is cut off first. */
export function appendJournal(path: string): JournalWriter {
  if (!existsSync(path)) throw missing(path);
  return new LineFile(path);
}

export interface Journal {
  readonly header: JournalHeader;
  /** Events in order, read as they are asked for; can be walked once. */
  readonly events: Iterable<unknown>;
}

/**
 * Reads a journal. A last line that was never finished is left out: its event had not taken effect.
 * Throws a StorageError for a missing file, another format version, or a line in the middle that is no JSON.
 */
export function readJournal(path: string): Journal {
  if (!existsSync(path)) throw missing(path);
  const values = parseLines(path);
  const first = values.next();
  const header = first.done === true ? undefined : first.value;
  if (
    typeof header !== 'object' ||
    header === null ||
    typeof (header as JournalHeader).gitestra !== 'number'
  ) {
    throw new StorageError(
      'journal-damaged',
      `${path} does not begin with the line {"gitestra": ${JOURNAL_VERSION}, …}; it is no journal of an execution, or it was never begun`,
    );
  }
  const version = (header as JournalHeader).gitestra;
  if (version !== JOURNAL_VERSION) {
    throw new StorageError(
      'journal-version',
      `${path} has journal format ${version}; this version of Gitestra reads format ${JOURNAL_VERSION}. Use the version that wrote it`,
    );
  }
  return { header: header as JournalHeader, events: { [Symbol.iterator]: () => values } };
}

function* parseLines(path: string): Generator<unknown> {
  for (const { number, text } of readLines(path)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw new StorageError(
        'journal-damaged',
        `Line ${number} of ${path} is no JSON (${(error as Error).message}); the journal was changed or damaged after it was written`,
        error,
      );
    }
    yield value;
  }
}

function missing(path: string): StorageError {
  return new StorageError(
    'journal-missing',
    `There is no journal ${path}; the execution never began, or its folder was moved`,
  );
}
