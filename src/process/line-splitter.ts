/** Cuts the bytes of a stream into lines of text with bounded memory. */

import { StringDecoder } from 'node:string_decoder';

/** Longer lines are handed on in pieces of this many UTF-16 units. */
export const LONGEST_LINE = 1024 * 1024;

/** Outputs travel as one line of JSON, which may be long and is useless in pieces. */
const MESSAGE_START = '::{';
export const LONGEST_MESSAGE = 64 * 1024 * 1024;

/** Lines end in LF, CRLF or CR; bytes that are no UTF-8 become U+FFFD; a last line without an end counts. */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  /** The line that has not come to its end: put together only then, as every putting together copies it. */
  #pieces: string[] = [];
  #length = 0;
  /** Some of the line has been handed on already. */
  #continued = false;
  /** The last text ended in CR: a LF right after it ends no other line. */
  #afterReturn = false;

  /** Complete lines of what has come so far. */
  push(chunk: Uint8Array): string[] {
    return this.#cut(this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)));
  }

  /** What is left when the stream has ended. */
  end(): string[] {
    const lines = this.#cut(this.#decoder.end());
    if (this.#length > 0) lines.push(this.#take(''));
    return lines;
  }

  #cut(text: string): string[] {
    const lines: string[] = [];
    if (text === '') return lines;
    let start = this.#afterReturn && text.startsWith('\n') ? 1 : 0;
    this.#afterReturn = text.endsWith('\r');
    let feed = text.indexOf('\n', start);
    let carriage = text.indexOf('\r', start);
    while (feed !== -1 || carriage !== -1) {
      const end = carriage === -1 || (feed !== -1 && feed < carriage) ? feed : carriage;
      lines.push(this.#take(text.slice(start, end)));
      start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
      if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
      if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
    }
    if (start < text.length) this.#keep(start === 0 ? text : text.slice(start), lines);
    return lines;
  }

  /** The whole line, now that its end has come. */
  #take(end: string): string {
    const line = this.#length === 0 ? end : this.#pieces.join('') + end;
    this.#pieces = [];
    this.#length = 0;
    this.#continued = false;
    return line;
  }

  #keep(piece: string, lines: string[]): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length <= LONGEST_LINE || (this.#length <= LONGEST_MESSAGE && this.#isMessage())) return;
    let rest = this.#pieces.join('');
    while (rest.length > LONGEST_LINE) {
      const cut = isHighSurrogate(rest.charCodeAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    this.#pieces = [rest];
    this.#length = rest.length;
    this.#continued = true;
  }

  #isMessage(): boolean {
    if (this.#continued) return false;
    // A pipe may have cut the first few characters apart.
    const head = this.#pieces.slice(0, MESSAGE_START.length).join('');
    return head.startsWith(MESSAGE_START);
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
