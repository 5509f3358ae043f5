/** Java's regular expressions in JavaScript's notation (flag `v`), construct by construct. */

import { RuntimeFailure } from '../errors.ts';
import { letterClass, propertyClass } from './regex-classes.ts';

export interface Translation {
  /**
   * Every group is named after its number (`g1`, `g2`, …), because possessive repetitions need groups of their own
   * (`a1`, `a2`, …) and would shift the numbers.
   */
  readonly source: string;
  readonly flags: string;
  readonly groupCount: number;
  /** Number of a group by its name. */
  readonly names: ReadonlyMap<string, number>;
  /** Whether matching can take much longer than the text is long, so that its time has to be bounded. */
  readonly risky: boolean;
}

interface Flags {
  ignoreCase: boolean;
  multiline: boolean;
  dotAll: boolean;
  comments: boolean;
  unixLines: boolean;
  unicodeClasses: boolean;
}

const TERMINATORS = '\\n\\r\\u0085\\u2028\\u2029';
/** Java sees a line break of two characters as one. */
const NOT_INSIDE_CRLF = '(?<!\\r(?=\\n))';
const MAX_DEPTH = 200;
const MAX_REPEAT = 1_000_000;

/** A character as a pattern or a class with the flag `v` needs it written. */
function escapeCharacter(char: string): string {
  const code = char.codePointAt(0)!;
  if (/[A-Za-z0-9_ ]/.test(char)) return char;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code >= 0xd800 && code <= 0xdfff ? `\\u${code.toString(16)}` : char;
}

/** Letters whose other case Java's `(?i)` takes for the same: those of ASCII. */
function otherCase(char: string): string {
  if (char >= 'a' && char <= 'z') return char.toUpperCase();
  return char >= 'A' && char <= 'Z' ? char.toLowerCase() : '';
}

/** Reads one pattern from left to right. */
class Translator {
  readonly #pattern: string;
  #at = 0;
  #depth = 0;
  #lookbehinds = 0;
  #groupCount = 0;
  readonly #names = new Map<string, number>();
  #atomicCount = 0;
  #unbounded = 0;
  /** Alternatives and optional parts: harmless alone, costly beside a repetition. */
  #choices = 0;
  #hasBackReference = false;
  #unicodeCase = false;
  #flags: Flags = {
    ignoreCase: false,
    multiline: false,
    dotAll: false,
    comments: false,
    unixLines: false,
    unicodeClasses: false,
  };

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  translate(): Translation {
    const source = this.#alternatives();
    if (this.#at < this.#pattern.length)
      this.#refuse('a ) has no ( before it', 'write \\) for the character itself');
    return {
      source,
      flags: this.#unicodeCase ? 'giv' : 'gv',
      groupCount: this.#groupCount,
      names: this.#names,
      risky: (this.#unbounded > 0 && this.#unbounded + this.#choices > 1) || this.#hasBackReference,
    };
  }

  #refuse(problem: string, help?: string): never {
    throw new RuntimeFailure(`"${this.#pattern}" is not a regular expression: ${problem}`, help);
  }

  #peek(length = 1): string {
    return this.#pattern.slice(this.#at, this.#at + length);
  }

  #take(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** The match of a sticky expression here, taken. */
  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#pattern);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  /** One code point. */
  #next(): string {
    const code = this.#pattern.codePointAt(this.#at);
    if (code === undefined) this.#refuse('it ends too early');
    const char = String.fromCodePoint(code);
    this.#at += char.length;
    return char;
  }

  #skipComments(): void {
    if (this.#flags.comments) this.#match(/(?:[ \t-\r]|#[^\n]*)*/y);
  }

  /** Alternatives up to a `)` or the end. Flags set inside a group end with it. */
  #alternatives(): string {
    if (++this.#depth > MAX_DEPTH) this.#refuse(`it is nested deeper than ${MAX_DEPTH} groups`);
    const outer = { ...this.#flags };
    let source = '';
    for (;;) {
      this.#skipComments();
      const char = this.#peek();
      if (char === '' || char === ')') break;
      if (char === '|') {
        this.#at++;
        this.#choices++;
        source += '|';
      } else {
        source += this.#quantified();
      }
    }
    this.#flags = outer;
    this.#depth--;
    return source;
  }

  #quantified(): string {
    if (this.#take('\\Q')) return this.#quoted();
    const atom = this.#atom();
    this.#skipComments();
    const match = this.#match(/([*+?]|\{(\d+)(?:(,)(\d*))?\})([?+])?/y);
    if (match === null) {
      if (this.#peek() === '{')
        this.#refuse('a { begins no repetition', 'write \\{ for the character itself');
      return atom ?? '';
    }
    if (atom === undefined) this.#refuse(`${match[0]} has nothing to repeat`);
    const [, quantifier, least, comma, most, mode] = match;
    this.#checkRepetition(quantifier!, Number(least ?? 0), most);
    if (quantifier === '*' || quantifier === '+' || comma !== undefined || Number(least ?? 0) > 1)
      this.#unbounded++;
    else this.#choices++;
    // An assertion of no width may be repeated in Java, and not in JavaScript.
    const body = /^(?:\(\?<?[=!]|\\[bB]$|\^$)/.test(atom) ? `(?:${atom})` : atom;
    if (mode === '?') return `${body}${quantifier}?`;
    return mode === '+' ? this.#atomicGroup(body + quantifier) : body + quantifier!;
  }

  #checkRepetition(quantifier: string, least: number, most: string | undefined): void {
    if (least > MAX_REPEAT || Number(most ?? 0) > MAX_REPEAT) {
      this.#refuse(`${quantifier} repeats more than ${MAX_REPEAT} times`);
    }
    if (most !== undefined && most !== '' && Number(most) < least) {
      this.#refuse(`${quantifier} has its limits the wrong way round`);
    }
  }

  /** What JavaScript can not take back: a look-ahead is never entered again, and the reference repeats its match. */
  #atomicGroup(body: string): string {
    if (this.#lookbehinds > 0)
      this.#refuse('possessive and atomic parts are not supported inside a look-behind');
    const name = `a${++this.#atomicCount}`;
    return `(?:(?=(?<${name}>${body}))\\k<${name}>)`;
  }

  #quoted(): string {
    const end = this.#pattern.indexOf('\\E', this.#at);
    const text = this.#pattern.slice(this.#at, end === -1 ? undefined : end);
    this.#at = end === -1 ? this.#pattern.length : end + 2;
    const characters = [...text].map((char) => this.#literal(char));
    const last = characters.pop();
    if (last === undefined) return '';
    // A repetition behind \E belongs to the last character.
    const match = this.#match(/([*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (match !== null) this.#unbounded++;
    return characters.join('') + last + (match?.[0] ?? '');
  }

  #literal(char: string): string {
    const other = this.#flags.ignoreCase ? otherCase(char) : '';
    return other === '' ? escapeCharacter(char) : `[${char}${other}]`;
  }

  /** Undefined for what matches nothing by itself, such as `(?i)`. */
  #atom(): string | undefined {
    const char = this.#next();
    switch (char) {
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '.':
        return this.#dot();
      case '^':
        return this.#caret();
      case '$':
        return this.#dollar();
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
        return this.#refuse(`${char} has nothing to repeat`, `write \\${char} for the character itself`);
      case '{':
        return this.#refuse('a { begins no repetition', 'write \\{ for the character itself');
      default:
        return this.#literal(char);
    }
  }

  #dot(): string {
    if (this.#flags.dotAll) return '[\\s\\S]';
    return this.#flags.unixLines ? '[^\\n]' : `[^${TERMINATORS}]`;
  }

  #caret(): string {
    if (!this.#flags.multiline) return '(?<![\\s\\S])';
    const after = this.#flags.unixLines ? '(?<=\\n)' : `(?<=[${TERMINATORS}])${NOT_INSIDE_CRLF}`;
    return `(?:(?<![\\s\\S])|${after}(?=[\\s\\S]))`;
  }

  #dollar(): string {
    if (this.#flags.unixLines) return this.#flags.multiline ? '(?=\\n|(?![\\s\\S]))' : '(?=\\n?(?![\\s\\S]))';
    if (this.#flags.multiline) return `(?:(?=[${TERMINATORS}]|(?![\\s\\S]))${NOT_INSIDE_CRLF})`;
    return `(?:(?=(?:\\r\\n|[${TERMINATORS}])?(?![\\s\\S]))${NOT_INSIDE_CRLF})`;
  }

  #close(source: string): string {
    if (!this.#take(')')) this.#refuse('a ( is not closed', 'write \\( for the character itself');
    return source;
  }

  #capture(name?: string): string {
    const number = ++this.#groupCount;
    if (name !== undefined) {
      if (this.#names.has(name)) this.#refuse(`two groups are named ${name}`);
      this.#names.set(name, number);
    }
    return this.#close(`(?<g${number}>${this.#alternatives()})`);
  }

  #group(): string | undefined {
    if (!this.#take('?')) return this.#capture();
    if (this.#take(':')) return this.#close(`(?:${this.#alternatives()})`);
    if (this.#take('=')) return this.#close(`(?=${this.#alternatives()})`);
    if (this.#take('!')) return this.#close(`(?!${this.#alternatives()})`);
    if (this.#take('>')) return this.#close(this.#atomicGroup(this.#alternatives()));
    const behind = this.#match(/<[=!]/y);
    if (behind !== null) {
      this.#lookbehinds++;
      const source = `(?${behind[0]}${this.#alternatives()})`;
      this.#lookbehinds--;
      return this.#close(source);
    }
    const named = this.#match(/<([A-Za-z][A-Za-z0-9]*)>/y);
    if (named !== null) return this.#capture(named[1]);
    return this.#inlineFlags();
  }

  /** `(?i)` holds to the end of the group around it, `(?i:…)` inside its own brackets. */
  #inlineFlags(): string | undefined {
    const match = this.#match(/([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)])/y);
    if (match === null) this.#refuse(`(?${this.#peek()} begins no kind of group`);
    const [, on, off, end] = match;
    const outer = { ...this.#flags };
    for (const flag of on!) this.#setFlag(flag, true);
    for (const flag of off ?? '') this.#setFlag(flag, false);
    if (end === ')') return undefined;
    const source = this.#close(`(?:${this.#alternatives()})`);
    this.#flags = outer;
    return source;
  }

  #setFlag(flag: string, value: boolean): void {
    const names: Readonly<Record<string, keyof Flags>> = {
      i: 'ignoreCase',
      m: 'multiline',
      s: 'dotAll',
      x: 'comments',
      d: 'unixLines',
      U: 'unicodeClasses',
    };
    if (flag === 'u') {
      // Only the whole pattern can ignore the case of letters beyond ASCII.
      if (value && this.#at > 8) this.#refuse('the flag u is only supported at its beginning');
      this.#unicodeCase = value;
      return;
    }
    const name = names[flag];
    if (name === undefined) this.#refuse(`the flag ${flag} does not exist`);
    this.#flags[name] = value;
  }

  #escape(): string {
    const char = this.#next();
    if (/[1-9]/.test(char)) return this.#backReference(char);
    const lower = char.toLowerCase();
    if (/[dwshv]/.test(lower)) {
      const inside = letterClass(lower, this.#flags.unicodeClasses)!;
      return char === lower ? `[${inside}]` : `[^${inside}]`;
    }
    if (lower === 'p') return `[${this.#property(char === 'P')}]`;
    switch (char) {
      case 'b':
      case 'B':
        return `\\${char}`;
      case 'A':
        return '(?<![\\s\\S])';
      case 'z':
        return '(?![\\s\\S])';
      case 'Z':
        return `(?:(?=(?:\\r\\n|[${TERMINATORS}])?(?![\\s\\S]))${NOT_INSIDE_CRLF})`;
      case 'R':
        return '(?:\\r\\n|[\\n-\\r\\u0085\\u2028\\u2029])';
      case 'X':
        return '(?:\\r\\n|\\P{M}\\p{M}*|\\p{M}+)';
      case 'k':
        return this.#namedReference();
      case 'E':
        return '';
      default:
        return this.#literal(this.#escapedCharacter(char));
    }
  }

  /** Java takes as many digits as there are groups for. */
  #backReference(first: string): string {
    let number = Number(first);
    if (number > this.#groupCount) this.#refuse(`\\${first} refers to a group that does not stand before it`);
    while (/\d/.test(this.#peek()) && number * 10 + Number(this.#peek()) <= this.#groupCount) {
      number = number * 10 + Number(this.#next());
    }
    return this.#reference(number);
  }

  #namedReference(): string {
    const match = this.#match(/<([A-Za-z][A-Za-z0-9]*)>/y);
    const number = match === null ? undefined : this.#names.get(match[1]!);
    if (number === undefined)
      this.#refuse(`\\k${match?.[0] ?? ''} refers to a group that does not stand before it`);
    return this.#reference(number);
  }

  #reference(number: number): string {
    if (this.#flags.ignoreCase && !this.#unicodeCase) {
      this.#refuse(
        'a reference to a group is not supported together with (?i)',
        'write (?iu) at the beginning',
      );
    }
    this.#hasBackReference = true;
    return `\\k<g${number}>`;
  }

  /** The one character that an escape stands for, inside or outside a class. */
  #escapedCharacter(char: string): string {
    const controls: Readonly<Record<string, string>> = {
      t: '\t',
      n: '\n',
      r: '\r',
      f: '\f',
      a: '\x07',
      e: '\x1b',
    };
    const control = controls[char];
    if (control !== undefined) return control;
    if (char === '0') {
      const octal = this.#match(/[0-3]?[0-7]{1,2}/y);
      return octal === null
        ? this.#refuse('\\0 needs octal digits behind it')
        : String.fromCodePoint(Number.parseInt(octal[0], 8));
    }
    if (char === 'x') return this.#hexCharacter(/([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\}/y, '\\x');
    if (char === 'u') {
      // Two escapes of surrogates are one character.
      const high = this.#hexCharacter(/([0-9A-Fa-f]{4})/y, '\\u');
      const low = /^[\ud800-\udbff]$/.test(high) ? this.#match(/\\u([dD][c-fC-F][0-9A-Fa-f]{2})/y) : null;
      return low === null ? high : high + String.fromCharCode(Number.parseInt(low[1]!, 16));
    }
    if (char === 'c') return String.fromCharCode(this.#next().charCodeAt(0) ^ 64);
    if (/[A-Za-z]/.test(char)) {
      const unsupported = char === 'G' || char === 'N' ? 'is not supported' : 'does not exist';
      this.#refuse(`the escape \\${char} ${unsupported}`);
    }
    return char;
  }

  #hexCharacter(digits: RegExp, name: string): string {
    const match = this.#match(digits);
    const code = match === null ? undefined : Number.parseInt(match[1] ?? match[2]!, 16);
    if (code === undefined || code > 0x10ffff)
      this.#refuse(`${name} needs the hexadecimal number of a character`);
    return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
  }

  /** Inside of a class for `\p{…}`. */
  #property(negated: boolean): string {
    const match = this.#match(/\{([^}]*)\}|(.)/y);
    const name = match?.[1] ?? match?.[2] ?? '';
    const inside = propertyClass(name, this.#flags.unicodeClasses, this.#flags.ignoreCase);
    if (inside === undefined) {
      this.#refuse(
        `the property ${name} is not known`,
        'use classes such as \\p{L}, \\p{Lu}, \\p{Alpha} or \\p{IsLatin}',
      );
    }
    return negated ? `[^${inside}]` : inside;
  }

  /** A class behind its `[`. Java: `&&` intersects what stands on both sides. */
  #class(): string {
    if (++this.#depth > MAX_DEPTH) this.#refuse(`it is nested deeper than ${MAX_DEPTH} classes`);
    const negated = this.#take('^');
    const operands: string[] = [];
    let items = '';
    let isFirst = true;
    for (;;) {
      this.#skipComments();
      const char = this.#peek();
      if (char === '') this.#refuse('a [ is not closed', 'write \\[ for the character itself');
      if (char === ']' && !isFirst) break;
      isFirst = false;
      if (this.#match(/&&+/y) !== null) {
        if (items !== '') operands.push(items);
        items = '';
      } else {
        items += this.#classItem();
      }
    }
    this.#at++;
    this.#depth--;
    if (items !== '') operands.push(items);
    if (operands.length === 0) this.#refuse('a class is empty');
    const inside =
      operands.length === 1 ? operands[0]! : operands.map((operand) => `[${operand}]`).join('&&');
    return `[${negated ? '^' : ''}${inside}]`;
  }

  #classItem(): string {
    if (this.#take('[')) return this.#class();
    if (this.#take('\\Q')) {
      const end = this.#pattern.indexOf('\\E', this.#at);
      const text = this.#pattern.slice(this.#at, end === -1 ? undefined : end);
      this.#at = end === -1 ? this.#pattern.length : end + 2;
      return [...text].map((char) => this.#range(char, char)).join('');
    }
    const first = this.#classCharacter();
    if (typeof first !== 'string') return first.inside;
    if (this.#peek() !== '-' || this.#peek(2) === '-]' || this.#peek(2) === '-[')
      return this.#range(first, first);
    this.#at++;
    const last = this.#classCharacter();
    if (typeof last !== 'string') return `${this.#range(first, first)}\\-${last.inside}`;
    if (last.codePointAt(0)! < first.codePointAt(0)!)
      this.#refuse(`the range ${first}-${last} runs backwards`);
    return this.#range(first, last);
  }

  /** One character, or the inside of a class that an escape stands for. */
  #classCharacter(): string | { readonly inside: string } {
    const char = this.#next();
    if (char !== '\\') return char;
    const escaped = this.#next();
    const lower = escaped.toLowerCase();
    if (lower === 'p') return { inside: this.#property(escaped === 'P') };
    const inside = letterClass(lower, this.#flags.unicodeClasses);
    if (inside === undefined) return this.#escapedCharacter(escaped);
    return { inside: escaped === lower ? inside : `[^${inside}]` };
  }

  #range(first: string, last: string): string {
    const own =
      first === last ? escapeCharacter(first) : `${escapeCharacter(first)}-${escapeCharacter(last)}`;
    if (!this.#flags.ignoreCase) return own;
    let source = own;
    for (const [from, to] of [
      ['a', 'z'],
      ['A', 'Z'],
    ] as const) {
      const low = first > from ? first : from;
      const high = last < to ? last : to;
      if (low <= high) source += `${otherCase(low)}-${otherCase(high)}`;
    }
    return source;
  }
}

/**
 * The JavaScript form of a Java pattern.
 * @throws RuntimeFailure for a malformed pattern, and for what JavaScript has no counterpart of
 */
export function translateRegex(pattern: string): Translation {
  return new Translator(pattern).translate();
}
