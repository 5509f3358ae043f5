/** The journal of an execution on disk: `journal.ndjson`, a header line, then one event a line, written before it takes effect. */

import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { firstLine, LineFile, lastLine, readLines } from './line-file.ts';
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

function* parsePieces(path: string): Generator<JournalPiece> {
  for (const { text, lines } of readArrays(path)) {
    let events: unknown[] | undefined;
    try {
      events = JSON.parse(text) as unknown[];
    } catch {}
    if (events?.length !== lines) throw damaged(path);
    yield { events, marked: text.includes('⟦') || text.includes('{"$') };
  }
}

const BLOCK = 256 * 1024;
const [NEWLINE, COMMA, OPEN, CLOSE] = [0x0a, 0x2c, 0x5b, 0x5d];

/**
 * The finished lines of the file, many at a time, as the text of a JSON array: one call of the parser that reads many
 * events is quicker than many that read one, and a line break cannot stand inside a JSON text.
 */
function* readArrays(path: string): Generator<{ readonly text: string; readonly lines: number }> {
  const descriptor = openSync(path, 'r');
  try {
    let bytes = Buffer.allocUnsafe(BLOCK);
    // The first byte is where the array begins; up to here lines are kept that have not come to their end.
    let filled = 1;
    for (;;) {
      if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
      const read = readSync(descriptor, bytes, filled, bytes.length - filled, null);
      if (read === 0) return;
      const end = bytes.subarray(filled, filled + read).lastIndexOf(NEWLINE);
      const last = filled + end;
      filled += read;
      if (end === -1) continue;
      bytes[0] = OPEN;
      let lines = 1;
      for (let at = bytes.indexOf(NEWLINE); at < last; at = bytes.indexOf(NEWLINE, at + 1)) {
        bytes[at] = COMMA;
        lines += 1;
      }
      bytes[last] = CLOSE;
      yield { text: bytes.toString('utf8', 0, last + 1), lines };
      bytes.copyWithin(1, last + 1, filled);
      filled -= last;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Which line it is that is no event. */
function damaged(path: string): StorageError {
  for (const { number, text } of readLines(path)) {
    const problem = problemOf(text);
    if (problem === undefined) continue;
    return new StorageError(
      'journal-damaged',
      `Line ${number} of ${path} is no JSON (${problem}); the journal was changed or damaged after it was written`,
    );
  }
  return new StorageError('journal-damaged', `${path} was changed while it was read`);
}

function problemOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
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
