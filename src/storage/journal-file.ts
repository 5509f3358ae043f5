/** The journal of an execution on disk: `journal.ndjson`, a header line, then one event a line, written before it takes effect. */

import { existsSync } from 'node:fs';
import { firstLine, LineFile, lastLine, readLineBlocks } from './line-file.ts';
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
  /** Events in order, in pieces that are read as they are asked for; can be walked once. */
  readonly pieces: Iterable<JournalPiece>;
}

/** Events that stand together in the file. */
export interface JournalPiece {
  readonly events: readonly unknown[];
  /** Whether any of them may hold a mark of a sealed secret (`⟦…⟧`) or of a type that JSON has not (`{"$…": …}`). */
  readonly marked: boolean;
}

/**
 * Reads a journal. A last line that was never finished is left out: its event had not taken effect.
 * Throws a StorageError for a missing file, another format version, or a line in the middle that is no JSON.
 */
export function readJournal(path: string): Journal {
  if (!existsSync(path)) throw missing(path);
  const pieces = parsePieces(path);
  const first = pieces.next();
  const [header, ...events] = first.done === true ? [] : first.value.events;
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
  const marked = first.done !== true && first.value.marked;
  return { header: header as JournalHeader, pieces: withFirst({ events, marked }, pieces) };
}

function* withFirst(first: JournalPiece, rest: Iterable<JournalPiece>): Generator<JournalPiece> {
  yield first;
  yield* rest;
}

/** All events of a journal in one list; for long ones, walk its pieces. */
export function journalEvents(journal: Journal): unknown[] {
  return [...journal.pieces].flatMap((piece) => piece.events);
}

/** One call of the JSON parser reads many lines: it is quicker over things of one shape that stand in a row. */
function* parsePieces(path: string): Generator<JournalPiece> {
  let number = 1;
  for (const { text, lines } of readLineBlocks(path)) {
    let events: unknown[] | undefined;
    try {
      // A line break cannot stand inside a JSON text, so each one here separates two events.
      events = JSON.parse(`[${text.replaceAll('\n', ',')}]`) as unknown[];
    } catch {}
    if (events?.length !== lines)
      events = text.split('\n').map((line, index) => parseLine(path, line, number + index));
    number += lines;
    yield { events, marked: text.includes('⟦') || text.includes('{"$') };
  }
}

function parseLine(path: string, text: string, number: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new StorageError(
      'journal-damaged',
      `Line ${number} of ${path} is no JSON (${(error as Error).message}); the journal was changed or damaged after it was written`,
      error,
    );
  }
}

function missing(path: string): StorageError {
  return new StorageError(
    'journal-missing',
    `There is no journal ${path}; the execution never began, or its folder was moved`,
  );
}

export interface JournalHead {
  /** Execution whose task started this one. */
  readonly parent?: string;
  /** Type of the last event that was written whole. */
  readonly last?: string;
}

/** What the two ends of a journal say; undefined when there is none. */
export function journalHead(path: string): JournalHead | undefined {
  if (!existsSync(path)) return undefined;
  const { parent } = parsed(firstLine(path));
  const { type } = parsed(lastLine(path));
  return {
    ...(typeof parent === 'string' ? { parent } : {}),
    ...(typeof type === 'string' ? { last: type } : {}),
  };
}

function parsed(line: string | undefined): { readonly parent?: unknown; readonly type?: unknown } {
  try {
    return line === undefined ? {} : (JSON.parse(line) as object);
  } catch {
    return {};
  }
}
