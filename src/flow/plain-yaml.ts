/**
 * Reads the YAML that nearly all flows are written in, ten times as fast as a reader of all of YAML can: maps and lists
 * by indentation or in brackets, plain and quoted text of one line, block scalars, comments. It knows no errors: whatever
 * is not certainly one of these is left to the `yaml` package, of which it must say the same.
 */

import { blockScalarEnd, blockScalarValue } from './block-scalar.ts';
import { type EndOf, PlainMap, type PlainNode, PlainPair, PlainScalar, PlainSeq } from './yaml-node.ts';

/** Thrown once for all: what is read is not plain. */
const NOT_PLAIN = Symbol('not plain YAML');

const MAX_DEPTH = 100;
/** A key and its colon are on one line of at most 1024 characters. */
const LONGEST_KEY = 1000;

const NEWLINE = 10;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const PIPE = 124;
const FOLD = 62;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** By character: what a plain text cannot begin with (or begins with only under conditions that are not looked at). */
const NO_BEGIN = new Uint8Array(128);
for (const sign of '\t\n\r ,[]{}#&*!|>\'"%@`?:') NO_BEGIN[sign.charCodeAt(0)] = 1;

/** Root of the document; undefined when it is not as plain as that. */
export function readPlainYaml(text: string, endOf: EndOf): PlainNode | undefined {
  try {
    return new PlainYamlReader(text, endOf).document();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

class PlainYamlReader {
  readonly #text: string;
  readonly #endOf: EndOf;
  #at = 0;
  #depth = 0;

  constructor(text: string, endOf: EndOf) {
    this.#text = text;
    this.#endOf = endOf;
  }

  document(): PlainNode {
    // A byte order mark may begin any document.
    if (/[\r\ufeff]/.test(this.#text) || this.#nextLine() !== 0) throw NOT_PLAIN;
    const root = this.#block(0);
    if (this.#at < this.#text.length) throw NOT_PLAIN;
    return root;
  }

  /**
   * From the beginning of a line to the next one that says something; gives its indentation, -1 at the end of the text.
   */
  #nextLine(): number {
    const text = this.#text;
    let at = this.#at;
    for (;;) {
      const start = at;
      while (text.charCodeAt(at) === SPACE) at++;
      const code = text.charCodeAt(at);
      if (code === HASH) {
        at = text.indexOf('\n', at);
        if (at === -1) at = text.length;
      } else if (code !== NEWLINE && at < text.length) {
        this.#at = at;
        // Begin and end of documents.
        if (at === start && (text.startsWith('---', at) || text.startsWith('...', at))) throw NOT_PLAIN;
        return at - start;
      }
      if (at >= text.length) {
        this.#at = text.length;
        return -1;
      }
      at++;
    }
  }

  /** To the beginning of the next line, past blanks and a comment, which needs a blank in front of it. */
  #endLine(): void {
    const text = this.#text;
    let at = this.#at;
    while (text.charCodeAt(at) === SPACE) at++;
    if (text.charCodeAt(at) === HASH && text.charCodeAt(at - 1) === SPACE) {
      at = text.indexOf('\n', at);
      if (at === -1) at = text.length;
    }
    if (at < text.length && text.charCodeAt(at) !== NEWLINE) throw NOT_PLAIN;
    this.#at = Math.min(at + 1, text.length);
  }

  /** A map or a list that begins here, at a column. */
  #block(column: number): PlainNode {
    if (++this.#depth > MAX_DEPTH) throw NOT_PLAIN;
    const node = this.#isDash() ? this.#blockSeq(column) : this.#blockMap(column);
    this.#depth--;
    return node;
  }

  /** Whether a list item begins here. */
  #isDash(): boolean {
    return this.#text.charCodeAt(this.#at) === DASH && isBlank(this.#text.charCodeAt(this.#at + 1));
  }

  #blockMap(column: number): PlainMap {
    return this.#blockMapFrom(this.#key(), column);
  }

  /** Behind the colon of the first key. */
  #blockMapFrom(first: PlainScalar, column: number): PlainMap {
    const map = new PlainMap(first.range[0], this.#endOf);
    let key = first;
    for (;;) {
      map.items.push(new PlainPair(key, this.#mapValue(column)));
      // The value went to the beginning of a line.
      const indent = this.#nextLine();
      if (indent < column) {
        this.#backToLine(indent);
        return map;
      }
      if (indent > column || this.#isDash()) throw NOT_PLAIN;
      key = this.#key();
    }
  }

  /** A line that belongs to something further out is looked at again there. */
  #backToLine(indent: number): void {
    if (indent > 0) this.#at -= indent;
  }

  #mapValue(column: number): PlainNode {
    const text = this.#text;
    while (text.charCodeAt(this.#at) === SPACE) this.#at++;
    const place = this.#at;
    const code = text.charCodeAt(place);
    if (code !== NEWLINE && code !== HASH && place < text.length) return this.#inline(column, false);
    this.#endLine();
    const indent = this.#nextLine();
    if (indent > column || (indent === column && this.#isDash())) return this.#block(indent);
    this.#backToLine(indent);
    return new PlainScalar('', 'PLAIN', place, place);
  }

  #blockSeq(column: number): PlainSeq {
    const seq = new PlainSeq(this.#at, this.#endOf);
    for (;;) {
      seq.items.push(this.#seqItem(column));
      const indent = this.#nextLine();
      if (indent > column) throw NOT_PLAIN;
      if (indent < column || !this.#isDash()) {
        this.#backToLine(indent);
        return seq;
      }
    }
  }

  #seqItem(column: number): PlainNode {
    const text = this.#text;
    const dash = this.#at++;
    while (text.charCodeAt(this.#at) === SPACE) this.#at++;
    const place = this.#at;
    const code = text.charCodeAt(place);
    if (code !== NEWLINE && code !== HASH && place < text.length) {
      if (this.#isDash()) return this.#block(column + place - dash);
      return this.#inline(column, true, column + place - dash);
    }
    this.#endLine();
    const indent = this.#nextLine();
    if (indent > column) return this.#block(indent);
    this.#backToLine(indent);
    return new PlainScalar('', 'PLAIN', place, place);
  }

  /**
   * A value behind `:` or `-`, to the beginning of the line after it.
   * @param column of the map or list that it is a value of
   * @param here the column of the value, when a map may begin here
   */
  #inline(column: number, mayBeMap: boolean, here = 0): PlainNode {
    const code = this.#text.charCodeAt(this.#at);
    if (code === PIPE || code === FOLD) return this.#blockScalar(column);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      const node = this.#flow(column);
      this.#endLine();
      return node;
    }
    const scalar = code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? this.#quoted() : this.#plain(false);
    if (this.#isColon()) {
      if (!mayBeMap || ++this.#depth > MAX_DEPTH) throw NOT_PLAIN;
      const map = this.#blockMapFrom(this.#endKey(scalar), here);
      this.#depth--;
      return map;
    }
    this.#endLine();
    // A line that is further in would go on with the text.
    const at = this.#at;
    if (this.#nextLine() > column) throw NOT_PLAIN;
    this.#at = at;
    return scalar;
  }

  /** A key and its colon. */
  #key(): PlainScalar {
    const code = this.#text.charCodeAt(this.#at);
    const key = code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? this.#quoted() : this.#plain(false);
    if (!this.#isColon()) throw NOT_PLAIN;
    return this.#endKey(key);
  }

  /** Goes past blanks. */
  #isColon(): boolean {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
    return this.#text.charCodeAt(this.#at) === COLON;
  }

  /** Past the colon. */
  #endKey(key: PlainScalar): PlainScalar {
    this.#at++;
    if (!isBlank(this.#text.charCodeAt(this.#at)) || this.#at - key.range[0] > LONGEST_KEY) throw NOT_PLAIN;
    // Merging is left to those who know what a map is merged from.
    if (key.value === '<<') throw NOT_PLAIN;
    return key;
  }

  /** Plain text of one line; ends in front of the blanks that follow. */
  #plain(inFlow: boolean): PlainScalar {
    const text = this.#text;
    const start = this.#at;
    const first = text.charCodeAt(start);
    if (first < 128 && NO_BEGIN[first] === 1) throw NOT_PLAIN;
    if (first === DASH && !isWord(text.charCodeAt(start + 1))) throw NOT_PLAIN;
    let end = start;
    let at = start;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === COLON) {
        const next = text.charCodeAt(at + 1);
        if (isBlank(next)) break;
        if (inFlow && isFlowSign(next)) throw NOT_PLAIN;
      } else if (code === SPACE) {
        if (text.charCodeAt(at + 1) === HASH) break;
        continue;
      } else if (code === NEWLINE || at >= text.length) {
        break;
      } else if (code < SPACE) {
        throw NOT_PLAIN;
      } else if (inFlow && isFlowSign(code)) {
        break;
      }
      end = at + 1;
    }
    this.#at = end;
    return new PlainScalar(text.slice(start, end), 'PLAIN', start, end);
  }

  #quoted(): PlainScalar {
    const text = this.#text;
    const start = this.#at;
    const quote = text.charCodeAt(start);
    let escaped = false;
    for (let at = start + 1; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) {
          this.#at = at + 1;
          break;
        }
        escaped = true;
        at++;
      } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
        escaped = true;
        at++;
      } else if (code < SPACE || at >= text.length) {
        throw NOT_PLAIN;
      }
    }
    const written = text.slice(start + 1, this.#at - 1);
    if (quote === SINGLE_QUOTE)
      return new PlainScalar(
        escaped ? written.replaceAll("''", "'") : written,
        'QUOTE_SINGLE',
        start,
        this.#at,
      );
    return new PlainScalar(escaped ? unescaped(written) : written, 'QUOTE_DOUBLE', start, this.#at);
  }

  #blockScalar(column: number): PlainScalar {
    const text = this.#text;
    const start = this.#at;
    const folded = text.charCodeAt(start) === FOLD;
    const sign = text[start + 1];
    const chomp = sign === '-' || sign === '+' ? sign : '';
    const header = start + 1 + chomp.length;
    if (text.charCodeAt(header) !== NEWLINE) throw NOT_PLAIN;
    const found = blockScalarEnd(text, header + 1, column, chomp === '+');
    if (found === undefined) throw NOT_PLAIN;
    this.#at = found.end;
    const value = blockScalarValue(text.slice(header + 1, found.end), found.indent, folded, chomp);
    return new PlainScalar(value, folded ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL', start, found.end);
  }

  /** `[…]` or `{…}`, to behind its bracket. */
  #flow(column: number): PlainNode {
    if (++this.#depth > MAX_DEPTH) throw NOT_PLAIN;
    const text = this.#text;
    const start = this.#at++;
    const isMap = text.charCodeAt(start) === OPEN_BRACE;
    const close = isMap ? CLOSE_BRACE : CLOSE_BRACKET;
    const map = new PlainMap(start, this.#endOf);
    const seq = new PlainSeq(start, this.#endOf);
    if (this.#flowBlanks(column) !== close) {
      for (;;) {
        if (isMap) map.items.push(this.#flowPair(column));
        else seq.items.push(this.#flowValue(column));
        const code = this.#flowBlanks(column);
        if (code === close) break;
        if (code !== COMMA) throw NOT_PLAIN;
        this.#at++;
        if (this.#flowBlanks(column) === close) throw NOT_PLAIN;
      }
    }
    this.#at++;
    this.#depth--;
    const node = isMap ? map : seq;
    node.endsAt(this.#at);
    return node;
  }

  /** Goes past blanks and line breaks; gives the character there. */
  #flowBlanks(column: number): number {
    const text = this.#text;
    let line = -1;
    for (; ; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === NEWLINE) line = this.#at + 1;
      else if (code !== SPACE) {
        // What is not further in than the value does not belong to it.
        if (line !== -1 && this.#at - line <= column) throw NOT_PLAIN;
        return code;
      }
    }
  }

  #flowPair(column: number): PlainPair {
    const start = this.#at;
    const code = this.#text.charCodeAt(start);
    const key = code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? this.#quoted() : this.#plain(true);
    if (this.#text.charCodeAt(this.#at) !== COLON || this.#text.charCodeAt(this.#at + 1) !== SPACE)
      throw NOT_PLAIN;
    if (key.value === '<<' || this.#at - start > LONGEST_KEY) throw NOT_PLAIN;
    this.#at++;
    this.#flowBlanks(column);
    return new PlainPair(key, this.#flowValue(column));
  }

  #flowValue(column: number): PlainNode {
    const code = this.#text.charCodeAt(this.#at);
    const node =
      code === OPEN_BRACE || code === OPEN_BRACKET
        ? this.#flow(column)
        : code === DOUBLE_QUOTE || code === SINGLE_QUOTE
          ? this.#quoted()
          : this.#plain(true);
    // Neither a pair in a list, nor text of several lines, nor a comment.
    const next = this.#flowBlanks(column);
    if (next !== COMMA && next !== CLOSE_BRACE && next !== CLOSE_BRACKET) throw NOT_PLAIN;
    return node;
  }
}

/** Blank, line break or end of the text. */
function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}

function isFlowSign(code: number): boolean {
  return (
    code === COMMA ||
    code === OPEN_BRACKET ||
    code === CLOSE_BRACKET ||
    code === OPEN_BRACE ||
    code === CLOSE_BRACE
  );
}

/** What may follow a dash that begins plain text. */
function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === DASH
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gs;

function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, x?: string, u?: string, sign?: string) => {
    const hex = x ?? u;
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    const value = Object.hasOwn(ESCAPES, sign!) ? ESCAPES[sign!] : undefined;
    if (value === undefined) throw NOT_PLAIN;
    return value;
  });
}
