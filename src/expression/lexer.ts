/** Template text to tokens: delimiters, whitespace control, verbatim and raw, comments, strings with interpolation. */

import { ExpressionError } from './errors.ts';
import { rawRanges } from './raw.ts';
import { type Double, makeDouble, makeInteger } from './values.ts';

interface At {
  readonly start: number;
  readonly end: number;
}

export type StringPart =
  | ({ readonly text: string } & At)
  /** Tokens between `#{` and `}`, ended by an `end` token. */
  | ({ readonly tokens: readonly Token[] } & At);

export type Token = At &
  (
    | { readonly kind: 'text' | 'name' | 'string' | 'operator' | 'punctuation'; readonly value: string }
    | { readonly kind: 'number'; readonly value: number | bigint | Double }
    | { readonly kind: 'interpolation'; readonly value: string; readonly parts: readonly StringPart[] }
    | {
        readonly kind: 'print-open' | 'print-close' | 'tag-open' | 'tag-close' | 'end';
        readonly value: string;
      }
  );

/** Longest first; a word operator counts only when no letter, digit or underscore follows. */
const WORD_OPERATORS = ['is not', 'contains', 'equals', 'isIn', 'and', 'not', 'or', 'is'] as const;
const SYMBOL_OPERATORS = [
  '???',
  '??',
  '..',
  '==',
  '!=',
  '<=',
  '>=',
  '<',
  '>',
  '~',
  '|',
  '+',
  '-',
  '*',
  '/',
  '%',
] as const;

const SPACE = /[\s\u00a0]+/y;
const NAME = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const WORD = /(?:is not|contains|equals|isIn|and|not|or|is)(?![\p{L}\p{Nd}_])/uy;
const NUMBER = /([0-9]+)(?:(\.[0-9]+)|L(?![\p{L}\p{Nd}_]))?/uy;
const VERBATIM = /\{%-?\s*verbatim\s*(-?)%\}/y;
const END_VERBATIM = /\{%(-?)\s*endverbatim\s*(-?)%\}/g;
/** Interpolations inside one another; more would exhaust the stack. */
const MAX_INTERPOLATIONS = 100;

/** What people write out of habit from other languages, and what to write here. */
const FOREIGN_OPERATORS: readonly (readonly [found: string, help: string])[] = [
  ['&&', 'write `and`'],
  ['||', 'write `or`'],
  ['===', 'write `==`; it never converts text to numbers'],
  ['!==', 'write `!=`'],
  ['//', 'write `/`; dividing two integers already drops the fraction'],
  ['**', 'there is no power operator; multiply instead'],
  ['<>', 'write `!=`'],
  ['!', 'write `not`'],
];

export function foreignOperatorHelp(template: string, offset: number): string | undefined {
  return FOREIGN_OPERATORS.find(([found]) => template.startsWith(found, offset))?.[1];
}

export function tokenize(template: string): Token[] {
  return new Lexer(template).run();
}

class Lexer {
  readonly #source: string;
  readonly #tokens: Token[] = [];
  #at = 0;
  /** Set by `-}}`: whitespace at the head of the text that follows is dropped. */
  #trimNext = false;

  /** Where raw blocks end, by where they start; their tags stay in the text and are removed from the result. */
  readonly #rawEnds: ReadonlyMap<number, number>;
  #interpolations = 0;

  constructor(source: string) {
    this.#source = source;
    this.#rawEnds = new Map(rawRanges(source).map((range) => [range.start, range.end]));
  }

  run(): Token[] {
    while (this.#at < this.#source.length) this.#text();
    this.#push({ kind: 'end', value: '', start: this.#at, end: this.#at });
    return this.#tokens;
  }

  #push(token: Token): void {
    this.#tokens.push(token);
  }

  #fail(message: string, start: number, end: number = start, help?: string): never {
    throw new ExpressionError('syntax', message, this.#source, { offset: start, end, ...(help && { help }) });
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#source);
  }

  /** From the current offset to the next opening delimiter, and what that one opens. */
  #text(): void {
    const start = this.#at;
    let open = start;
    for (;;) {
      open = this.#source.indexOf('{', open);
      if (open === -1) {
        this.#emitText(start, this.#source.length, false);
        this.#at = this.#source.length;
        return;
      }
      const next = this.#source[open + 1];
      if (next === '%') {
        const raw = this.#rawEnds.get(open);
        if (raw !== undefined) {
          open = raw;
          continue;
        }
      }
      if (next === '{' || next === '%' || next === '#') break;
      open++;
    }
    const trimBefore = this.#source[open + 2] === '-' && /\s/.test(this.#source[open + 3] ?? '');
    this.#at = open;
    if (this.#source[open + 1] === '#') {
      this.#emitText(start, open, trimBefore);
      this.#comment();
    } else if (this.#source[open + 1] === '%') {
      const verbatim = this.#match(VERBATIM);
      this.#emitText(start, open, trimBefore);
      if (verbatim !== null) this.#verbatim(verbatim[0].length);
      else this.#delimited('tag-open', 'tag-close', '%}', trimBefore);
    } else {
      this.#emitText(start, open, trimBefore);
      this.#delimited('print-open', 'print-close', '}}', trimBefore);
    }
  }

  #emitText(start: number, end: number, trimEnd: boolean): void {
    let value = this.#source.slice(start, end);
    if (this.#trimNext) value = value.trimStart();
    if (trimEnd) value = value.trimEnd();
    this.#trimNext = false;
    if (value !== '') this.#push({ kind: 'text', value, start, end });
  }

  #comment(): void {
    const open = this.#at;
    const close = this.#source.indexOf('#}', open + 2);
    if (close === -1) this.#fail('this comment is never closed', open, open + 2, 'end it with `#}`');
    this.#trimNext = this.#source[close - 1] === '-' && close - 1 > open + 1;
    this.#at = close + 2;
  }

  #verbatim(tagLength: number): void {
    const open = this.#at;
    const from = open + tagLength;
    END_VERBATIM.lastIndex = from;
    const close = END_VERBATIM.exec(this.#source);
    if (close === null)
      this.#fail('`verbatim` is never closed', open, from, 'end it with `{% endverbatim %}`');
    let value = this.#source.slice(from, close.index).trimStart();
    if (close[1] === '-') value = value.trimEnd();
    if (value !== '') this.#push({ kind: 'text', value, start: from, end: close.index });
    this.#trimNext = close[2] === '-';
    this.#at = close.index + close[0].length;
  }

  #delimited(
    open: 'print-open' | 'tag-open',
    close: 'print-close' | 'tag-close',
    end: string,
    trim: boolean,
  ): void {
    const start = this.#at;
    this.#at += trim ? 3 : 2;
    this.#push({ kind: open, value: this.#source.slice(start, this.#at), start, end: this.#at });
    const brackets: { readonly close: string; readonly at: number }[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#source.length) {
        const inner = brackets.at(-1);
        if (inner !== undefined)
          this.#fail(
            `this bracket is never closed`,
            inner.at,
            inner.at + 1,
            `close it with \`${inner.close}\``,
          );
        this.#fail(
          `\`${this.#source.slice(start, start + 2)}\` is never closed`,
          start,
          start + 2,
          `close it with \`${end}\``,
        );
      }
      if (brackets.length === 0) {
        const dash = this.#source[this.#at] === '-' ? 1 : 0;
        if (this.#source.startsWith(end, this.#at + dash)) {
          this.#trimNext = dash === 1;
          const from = this.#at;
          this.#at += dash + 2;
          this.#push({ kind: close, value: end, start: from, end: this.#at });
          return;
        }
      }
      this.#push(this.#token(brackets));
    }
  }

  #skipSpace(): void {
    const space = this.#match(SPACE);
    if (space !== null) this.#at += space[0].length;
  }

  #token(brackets: { readonly close: string; readonly at: number }[]): Token {
    const start = this.#at;
    const char = this.#source[start]!;
    const word = this.#match(WORD);
    if (word !== null) return this.#take('operator', word[0]);
    const symbol = SYMBOL_OPERATORS.find((operator) => this.#source.startsWith(operator, start));
    if (symbol !== undefined) return this.#take('operator', symbol);
    const name = this.#match(NAME);
    if (name !== null) return this.#take('name', name[0]);
    const number = this.#match(NUMBER);
    if (number !== null) {
      this.#at += number[0].length;
      const value =
        number[2] === undefined
          ? makeInteger(BigInt(number[1]!))
          : makeDouble(Number(number[1]! + number[2]));
      return { kind: 'number', value, start, end: this.#at };
    }
    if ('([{'.includes(char)) {
      brackets.push({ close: char === '(' ? ')' : char === '[' ? ']' : '}', at: start });
      return this.#take('punctuation', char);
    }
    if (')]}'.includes(char)) {
      const open = brackets.pop();
      if (open === undefined) this.#fail(`\`${char}\` closes nothing`, start, start + 1);
      if (open.close !== char) {
        this.#fail(`found \`${char}\` where \`${open.close}\` was expected`, start, start + 1);
      }
      return this.#take('punctuation', char);
    }
    if ('?:.,='.includes(char)) return this.#take('punctuation', char);
    if (char === "'") return this.#singleQuoted();
    if (char === '"') return this.#doubleQuoted();
    const found = String.fromCodePoint(this.#source.codePointAt(start)!);
    this.#fail(
      `\`${found}\` cannot stand in an expression`,
      start,
      start + found.length,
      foreignOperatorHelp(this.#source, start) ??
        (found === '`'
          ? 'quote text with `\'` or `"`'
          : found === '$'
            ? 'variables have no `$`; write the bare name'
            : undefined),
    );
  }

  #take(kind: 'name' | 'operator' | 'punctuation', value: string): Token {
    const start = this.#at;
    this.#at += value.length;
    return { kind, value, start, end: this.#at };
  }

  /** Only the own quote can be escaped; every other backslash stays what it is. */
  #singleQuoted(): Token {
    const start = this.#at;
    for (let at = start + 1; at < this.#source.length; at++) {
      const char = this.#source[at];
      if (char === '\\') at++;
      else if (char === "'") {
        this.#at = at + 1;
        return {
          kind: 'string',
          value: this.#source.slice(start + 1, at).replaceAll("\\'", "'"),
          start,
          end: at + 1,
        };
      }
    }
    this.#fail('this text is never closed', start, start + 1, "end it with `'`");
  }

  #doubleQuoted(): Token {
    const start = this.#at;
    const parts: StringPart[] = [];
    let from = start + 1;
    let hash = false;
    for (let at = from; at < this.#source.length; at++) {
      const char = this.#source[at];
      if (char === '\\') at++;
      else if (char === '#') {
        hash = true;
        if (this.#source[at + 1] !== '{') continue;
        if (at > from) parts.push({ text: this.#source.slice(from, at), start: from, end: at });
        this.#at = at + 2;
        parts.push(this.#interpolated(at));
        from = this.#at;
        at = from - 1;
      } else if (char === '"') {
        this.#at = at + 1;
        const text = this.#source.slice(from, at);
        if (parts.length === 0) {
          // Kestra: a `#` anywhere in the text keeps the backslash of `\"`.
          return { kind: 'string', value: hash ? text : text.replaceAll('\\"', '"'), start, end: this.#at };
        }
        if (text !== '') parts.push({ text, start: from, end: at });
        return {
          kind: 'interpolation',
          value: this.#source.slice(start, this.#at),
          parts,
          start,
          end: this.#at,
        };
      }
    }
    this.#fail('this text is never closed', start, start + 1, 'end it with `"`');
  }

  /** Tokens of `#{ … }`; the current offset is behind the brace. */
  #interpolated(start: number): StringPart {
    if (++this.#interpolations > MAX_INTERPOLATIONS) {
      this.#fail(`\`#{\` is nested deeper than ${MAX_INTERPOLATIONS} levels`, start, start + 2);
    }
    const tokens: Token[] = [];
    const brackets: { readonly close: string; readonly at: number }[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#source.length)
        this.#fail('`#{` is never closed', start, start + 2, 'close it with `}`');
      if (brackets.length === 0 && this.#source[this.#at] === '}') {
        tokens.push({ kind: 'end', value: '}', start: this.#at, end: this.#at + 1 });
        this.#at++;
        this.#interpolations--;
        this.#interpolations--;
        return { tokens, start, end: this.#at };
      }
      tokens.push(this.#token(brackets));
    }
  }
}

/** Words that are operators and therefore can be neither names nor attribute names. */
export const OPERATOR_WORDS: ReadonlySet<string> = new Set(WORD_OPERATORS);
