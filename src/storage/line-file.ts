/** A file of lines that only grows: buffered appends, written whole, with a torn last line cut off before the next one. */

import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { describeSystemError, StorageError } from './storage-error.ts';

/** Characters gathered before they are written without being asked to. */
const BUFFER_LIMIT = 64 * 1024;
const CHUNK = 64 * 1024;
const NEWLINE = 0x0a;

/**
 * Appends lines to a file. Lines are gathered and handed to the system in one write, at `flush()` or every 64 KiB:
 * writing in step with the caller is the back-pressure, so memory stays flat however many lines come.
 */
export class LineFile {
  readonly path: string;
  #descriptor: number | undefined;
  #lines: string[] = [];
  #length = 0;

  /** Opens or creates the file. What follows its last line break was never finished by the writer, and is cut off. */
  constructor(path: string) {
    this.path = path;
    try {
      const descriptor = openSync(path, 'a+');
      const { size } = fstatSync(descriptor);
      const whole = size === 0 ? 0 : endOfLastLine(descriptor, size);
      if (whole < size) ftruncateSync(descriptor, whole);
      this.#descriptor = descriptor;
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** `line` holds no line break. */
  append(line: string): void {
    this.#lines.push(line);
    this.#length += line.length + 1;
    if (this.#length >= BUFFER_LIMIT) this.flush();
  }

  /** Hands everything to the operating system: from here on it survives the death of this process. */
  flush(): void {
    if (this.#lines.length === 0) return;
    if (this.#descriptor === undefined) throw new Error(`${this.path} is closed; nothing can be added to it`);
    const bytes = Buffer.from(this.#lines.join('\n') + '\n');
    this.#lines = [];
    this.#length = 0;
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    } catch (error) {
      takeBack(this.#descriptor, written);
      throw unwritable(this.path, error);
    }
  }

  close(): void {
    if (this.#descriptor === undefined) return;
    try {
      this.flush();
    } finally {
      closeSync(this.#descriptor);
      this.#descriptor = undefined;
    }
  }
}

/** A write that failed half-way leaves nothing of itself behind. */
function takeBack(descriptor: number, written: number): void {
  if (written === 0) return;
  try {
    ftruncateSync(descriptor, fstatSync(descriptor).size - written);
  } catch {
    // What is left is cut off by whoever opens the file next.
  }
}

function unwritable(path: string, error: unknown): StorageError {
  return new StorageError('unwritable', `Cannot write ${path}: ${describeSystemError(error)}`, error);
}

/** One line and where it stands, from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The finished lines of a file, read in pieces; a last line without its line break is left out. */
export function* readLines(path: string): Generator<NumberedLine> {
  const descriptor = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK);
    // A line is decoded as a whole, so a character whose bytes lie in two chunks comes out right.
    let pending: Buffer[] = [];
    let number = 0;
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1 && end < read; end = chunk.indexOf(NEWLINE, start)) {
        const piece = chunk.subarray(start, end);
        number += 1;
        yield {
          number,
          text:
            pending.length === 0
              ? piece.toString('utf8')
              : Buffer.concat([...pending, piece]).toString('utf8'),
        };
        pending = [];
        start = end + 1;
      }
      if (start < read) pending.push(Buffer.from(chunk.subarray(start, read)));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The first line of a file, if it is a short one. */
export function firstLine(path: string): string | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(4096);
    const head = bytes.subarray(0, readSync(descriptor, bytes));
    const end = head.indexOf(NEWLINE);
    return end === -1 ? undefined : head.toString('utf8', 0, end);
  } finally {
    closeSync(descriptor);
  }
}

/** The last finished line of a file, read from its end; undefined when there is none. */
export function lastLine(path: string): string | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const end = endOfLastLine(descriptor, fstatSync(descriptor).size);
    if (end === 0) return undefined;
    const start = endOfLastLine(descriptor, end - 1);
    const bytes = Buffer.allocUnsafe(end - 1 - start);
    readSync(descriptor, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** Offset behind the last line break, or 0. */
function endOfLastLine(descriptor: number, size: number): number {
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK, size));
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - chunk.length);
    const read = readSync(descriptor, chunk, 0, end - start, start);
    const at = chunk.subarray(0, read).lastIndexOf(NEWLINE);
    if (at !== -1) return start + at + 1;
    end = start;
  }
  return 0;
}
