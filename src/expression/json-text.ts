/** JSON text to values: keeps the digits of large integers and the difference between `1` and `1.0`. */

import { RuntimeFailure } from './errors.ts';
import { emptyMap, makeDouble, type Value } from './values.ts';

/** Kestra's JSON reader stops here as well. */
const MAX_DEPTH = 1000;

const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * First JSON value of the text. Kestra: text behind it is ignored.
 * @throws RuntimeFailure saying what was found and where
 */
export function parseJson(text: string): Value {
  return new JsonReader(text).first();
}

/** The whole text is one JSON value. */
export function isJson(text: string): boolean {
  try {
    new JsonReader(text).only();
    return true;
  } catch (error) {
    if (error instanceof RuntimeFailure) return false;
    throw error;
  }
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  first(): Value {
    return this.#value(0);
  }

  only(): Value {
    const value = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#fail();
    return value;
  }

  #fail(): never {
    const found = this.#text[this.#at];
    throw new RuntimeFailure(
      found === undefined
        ? 'this is not JSON: the text ends too early'
        : `this is not JSON: found ${JSON.stringify(found)} at offset ${this.#at}`,
    );
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at++;
    }
  }

  #value(depth: number): Value {
    if (depth > MAX_DEPTH) throw new RuntimeFailure(`this JSON is nested deeper than ${MAX_DEPTH} levels`);
    this.#skipSpace();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#map(depth);
      case '[':
        return this.#list(depth);
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #word(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at) || /\w/.test(this.#text[this.#at + word.length] ?? ''))
      this.#fail();
    this.#at += word.length;
    return value;
  }

  #number(): Value {
    NUMBER.lastIndex = this.#at;
    const match = NUMBER.exec(this.#text);
    if (match === null || /[\w.]/.test(this.#text[NUMBER.lastIndex] ?? '')) this.#fail();
    this.#at = NUMBER.lastIndex;
    if (match[1] !== undefined || match[2] !== undefined) return makeDouble(Number(match[0]));
    const small = Number(match[0]);
    // Kestra: integers beyond 64 bits keep their digits.
    return Number.isSafeInteger(small) ? (small === 0 ? 0 : small) : BigInt(match[0]);
  }

  #string(): string {
    const start = this.#at++;
    const plain = this.#plain();
    if (this.#text[this.#at] === '"') {
      this.#at++;
      return plain;
    }
    return this.#quickly(start) ?? this.#slowly(plain);
  }

  #plain(): string {
    PLAIN.lastIndex = this.#at;
    const plain = PLAIN.exec(this.#text)![0];
    this.#at += plain.length;
    return plain;
  }

  /** A long text with many escapes is a matter for the reader that the machine has; it does not say where it fails. */
  #quickly(start: number): string | undefined {
    let end = this.#at;
    let quote = this.#text.indexOf('"', end);
    let mark = end;
    while (mark !== -1 && mark < quote) {
      end = mark + 2;
      if (quote < end) quote = this.#text.indexOf('"', end);
      mark = this.#text.indexOf('\\', end);
    }
    if (quote === -1) return undefined;
    try {
      const text = JSON.parse(this.#text.slice(start, quote + 1)) as string;
      this.#at = quote + 1;
      return text;
    } catch {
      return undefined;
    }
  }

  #slowly(beginning: string): string {
    let result = beginning;
    for (;;) {
      const char = this.#text[this.#at];
      if (char === '"') {
        this.#at++;
        return result;
      }
      if (char !== '\\') this.#fail();
      result += this.#escape();
      result += this.#plain();
    }
  }

  #escape(): string {
    const char = this.#text[this.#at + 1] ?? '';
    if (char === 'u') {
      const hex = this.#text.slice(this.#at + 2, this.#at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.#fail();
      this.#at += 6;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const value = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined;
    if (value === undefined) this.#fail();
    this.#at += 2;
    return value;
  }

  #list(depth: number): Value {
    const items: Value[] = [];
    this.#at++;
    this.#skipSpace();
    if (this.#text[this.#at] === ']') {
      this.#at++;
      return items;
    }
    for (;;) {
      items.push(this.#value(depth + 1));
      this.#skipSpace();
      const char = this.#text[this.#at];
      if (char !== ',' && char !== ']') this.#fail();
      this.#at++;
      if (char === ']') return items;
    }
  }

  #map(depth: number): Value {
    const map = emptyMap();
    this.#at++;
    this.#skipSpace();
    if (this.#text[this.#at] === '}') {
      this.#at++;
      return map;
    }
    for (;;) {
      this.#skipSpace();
      if (this.#text[this.#at] !== '"') this.#fail();
      const key = this.#string();
      this.#skipSpace();
      if (this.#text[this.#at] !== ':') this.#fail();
      this.#at++;
      map[key] = this.#value(depth + 1);
      this.#skipSpace();
      const char = this.#text[this.#at];
      if (char !== ',' && char !== '}') this.#fail();
      this.#at++;
      if (char === '}') return map;
    }
  }
}
