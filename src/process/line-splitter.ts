/** Cuts the bytes of a stream into lines of text with bounded memory. */

import { StringDecoder } from 'node:string_decoder';

/** Longer lines are handed on in pieces of this many UTF-16 units. */
export const LONGEST_LINE = 1024 * 1024;

/** Outputs travel as one line of JSON, which may be long and is useless in pieces. */
const MESSAGE_START = '::{';
export const LONGEST_MESSAGE = 64 * 1024 * 1024;

/** Lines end in LF or CRLF; bytes that are no UTF-8 become U+FFFD; a last line without an end counts. */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';

  /** Complete lines of what has come so far. */
  push(chunk: Uint8Array): string[] {
    return this.#cut(this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)));
  }

  /** What is left when the stream has ended. */
  end(): string[] {
    const lines = this.#cut(this.#decoder.end());
    if (this.#rest !== '') lines.push(withoutReturn(this.#rest));
    this.#rest = '';
    return lines;
  }

  #cut(text: string): string[] {
    const lines: string[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      const line = this.#rest === '' ? text.slice(start, end) : this.#rest + text.slice(start, end);
      this.#rest = '';
      lines.push(withoutReturn(line));
      start = end + 1;
    }
    if (start < text.length) this.#rest += start === 0 ? text : text.slice(start);
    const limit = this.#rest.startsWith(MESSAGE_START) ? LONGEST_MESSAGE : LONGEST_LINE;
    while (this.#rest.length > limit) {
      const cut = isHighSurrogate(this.#rest.charCodeAt(limit - 1)) ? limit - 1 : limit;
      lines.push(this.#rest.slice(0, cut));
      this.#rest = this.#rest.slice(cut);
    }
    return lines;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
