/** The one place that knows secrets: masks them in all that is written, and seals them in the journal for a later resume. */

import { type Match, PatternSearch } from './pattern-search.ts';
import { SHORTEST_SEARCHED, secretForms } from './secret-forms.ts';

/** What stands where a secret stood. */
export const SECRET_MASK = '******';

/** Begins every mark that sealing leaves; a `⟦` of the text itself is marked too, so that nothing is ambiguous. */
const OPEN = '⟦';
const MARK = /⟦(?:literal|secret:([^#⟧]*)#(\d+)(?:@(\d+))?)⟧/g;
/** Before a sealed text that was a number. */
const NUMBER = '⟦number⟧';

interface Form {
  /** Undefined for a secret without a name: it can be masked, but not restored. */
  readonly name: string | undefined;
  /** Place in {@link secretForms}. */
  readonly index: number;
  /** What it is a form of. */
  readonly secret: string;
}

/** Begins the names of secrets that an execution has from the one that started it. */
export const FROM_PARENT = 'parent.';
/** Begins the names of secrets that an execution has from one that it started. */
export const FROM_SUBFLOW = 'subflow.';

export interface Unsealed {
  readonly value: unknown;
  /** Names of secrets that the text holds and that are not registered (any more). */
  readonly missing: readonly string[];
}

/**
 * Masks and seals. A secret counts from the moment it is registered; text that passed before stays as it was.
 *
 * Guarantee: what {@link redact} and {@link redactStructure} return holds no registered secret of four or more
 * characters: not raw, base64 (any alignment), URL-, JSON- or XML-escaped, nor any line of a multi-line secret.
 * A shorter secret is masked only where it is the whole text or value.
 */
export class Redactor {
  readonly #search = new PatternSearch<Form>();
  /** Secrets too short to search for. */
  readonly #short = new Map<string, string | undefined>();
  /** Every secret, with its name. */
  readonly #secrets = new Map<string, string | undefined>();
  /** Forms of named secrets: what a mark in a journal stands for. */
  readonly #named = new Map<string, readonly string[]>();

  /** True when there is nothing to mask. */
  get isEmpty(): boolean {
    return this.#search.size === 0 && this.#short.size === 0;
  }

  /**
   * From now on the text is a secret; blank text is none. `name` is what a sealed journal calls it
   * (`DB_PASSWORD`, `inputs.token`): without one the value cannot be restored by a resume.
   */
  register(secret: string, name?: string): void {
    if (secret.trim() === '') return;
    const isShort = secret.length < SHORTEST_SEARCHED;
    const forms = isShort ? [secret] : secretForms(secret);
    if (name !== undefined) this.#named.set(name, forms);
    const known = this.#secrets.has(secret);
    if (!known || isBetter(name, this.#secrets.get(secret))) this.#secrets.set(secret, name);
    if (isShort) this.#short.set(secret, this.#secrets.get(secret));
    else
      for (const [index, form] of forms.entries())
        this.#search.add(form, { name, index, secret }, (old) => isBetter(name, old.name));
  }

  /** What the execution knows that started this one is secret here too; names that are known here already count more. */
  inherit(around: Redactor): void {
    for (const [secret, name] of around.#secrets)
      this.register(secret, name === undefined ? undefined : FROM_PARENT + name);
  }

  /** The secrets that stand in a value, with their names. */
  secretsIn(value: unknown): ReadonlyMap<string, string | undefined> {
    const found = new Map<string, string | undefined>();
    const look = (text: string): string => {
      if (this.#short.has(text)) found.set(text, this.#short.get(text));
      for (const { tag } of this.#search.find(text)) found.set(tag.secret, tag.name);
      return text;
    };
    mapTexts(value, look, (number) => {
      look(String(number));
      return number;
    });
    return found;
  }

  /** The text with every secret replaced by {@link SECRET_MASK}. */
  redact(text: string): string {
    if (this.#short.has(text)) return SECRET_MASK;
    const matches = this.#search.find(text);
    if (matches.length === 0) return text;
    let result = '';
    let at = 0;
    for (const { start, end } of mergeOverlaps(matches)) {
      result += text.slice(at, start) + SECRET_MASK;
      at = end;
    }
    return result + text.slice(at);
  }

  /** A copy with every text (keys too) redacted; unchanged parts are shared. Numbers that are a secret become the mask. */
  redactStructure<T>(value: T): T {
    if (this.isEmpty) return value;
    return mapTexts(
      value,
      (text) => this.redact(text),
      (number) => (this.#isSecretNumber(number) ? SECRET_MASK : number),
    ) as T;
  }

  /** Redacts text that arrives in pieces; see {@link RedactedStream}. */
  stream(): RedactedStream {
    return new RedactedStream(this.#search, (text) => this.redact(text));
  }

  /** A copy in which named marks stand for secrets; {@link unseal} with the same secrets gives the value back. */
  seal(value: unknown): unknown {
    return mapTexts(
      value,
      (text) => this.#sealText(text),
      (number) => (this.#isSecretNumber(number) ? NUMBER + this.#sealText(String(number)) : number),
    );
  }

  /** Restores what {@link seal} marked. A secret that is not registered leaves {@link SECRET_MASK} and its name in `missing`. */
  unseal(value: unknown): Unsealed {
    const missing = new Set<string>();
    const open = (text: string): string => (text.includes(OPEN) ? this.#unsealText(text, missing) : text);
    const restored = mapTexts(value, (text) => {
      if (!text.startsWith(NUMBER)) return open(text);
      const digits = open(text.slice(NUMBER.length));
      const number = Number(digits);
      return digits.trim() === '' || Number.isNaN(number) ? digits : number;
    });
    return { value: restored, missing: [...missing] };
  }

  #isSecretNumber(number: number | bigint): boolean {
    const text = String(number);
    return this.#short.has(text) || this.redact(text) === SECRET_MASK;
  }

  #sealText(text: string): string {
    if (this.#short.has(text)) return mark({ name: this.#short.get(text), index: 0, secret: text }, 0);
    const matches = this.#search.find(text);
    if (matches.length === 0) return escapeMarks(text);
    let result = '';
    let at = 0;
    for (const { start, end, tag } of matches) {
      if (end <= at) continue;
      if (start > at) result += escapeMarks(text.slice(at, start));
      // Of a secret that overlaps the one before, only the rest is left to stand for.
      result += mark(tag, Math.max(0, at - start));
      at = end;
    }
    return result + escapeMarks(text.slice(at));
  }

  #unsealText(text: string, missing: Set<string>): string {
    return text.replace(
      MARK,
      (_, encoded: string | undefined, index: string | undefined, from: string | undefined) => {
        if (encoded === undefined) return OPEN;
        if (encoded === '') return SECRET_MASK;
        const name = decodeURIComponent(encoded);
        const form = this.#named.get(name)?.[Number(index)];
        if (form === undefined) missing.add(name);
        return form === undefined ? SECRET_MASK : form.slice(Number(from ?? 0));
      },
    );
  }
}

/**
 * Redacts a text that comes in pieces, whose borders may lie inside a secret: what may be the beginning of one is held
 * back until enough has come to tell. Never holds more than the longest secret's longest spelling and what overlaps it.
 */
export class RedactedStream {
  readonly #search: PatternSearch<Form>;
  readonly #redact: (text: string) => string;
  #held = '';

  constructor(search: PatternSearch<Form>, redact: (text: string) => string) {
    this.#search = search;
    this.#redact = redact;
  }

  push(piece: string): string {
    const text = this.#held + piece;
    let cut = text.length - Math.max(0, this.#search.longest - 1);
    if (this.#search.longest === 0) cut = text.length;
    if (cut <= 0) {
      this.#held = text;
      return '';
    }
    for (const { start, end } of mergeOverlaps(this.#search.find(text)))
      if (start < cut && end > cut) cut = start;
    this.#held = text.slice(cut);
    return this.#redact(text.slice(0, cut));
  }

  /** What is still held back; call it once, at the end. */
  end(): string {
    const rest = this.#redact(this.#held);
    this.#held = '';
    return rest;
  }
}

/**
 * A value may become known by itself first, and by its name later: the name is what brings it back. A name of the
 * execution's own can be given again by whoever takes it up alone.
 */
function isBetter(name: string | undefined, old: string | undefined): boolean {
  return rank(name) > rank(old);
}

function rank(name: string | undefined): number {
  if (name === undefined) return 0;
  return name.startsWith(FROM_PARENT) || name.startsWith(FROM_SUBFLOW) ? 1 : 2;
}

function mark(form: Form, from: number): string {
  const name = form.name === undefined ? '' : encodeURIComponent(form.name);
  return `${OPEN}secret:${name}#${form.index}${from === 0 ? '' : `@${from}`}⟧`;
}

function escapeMarks(text: string): string {
  return text.includes(OPEN) ? text.replaceAll(OPEN, `${OPEN}literal⟧`) : text;
}

function mergeOverlaps(matches: readonly Match<unknown>[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of matches) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Applies `text` to every string of plain data, keys included, and `number` to every number; shares what did not change. */
function mapTexts(
  value: unknown,
  text: (text: string) => unknown,
  number: (number: number | bigint) => unknown = (same) => same,
): unknown {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number' || typeof value === 'bigint') return number(value);
  if (Array.isArray(value)) {
    let changed = false;
    const items = value.map((item: unknown) => {
      const mapped = mapTexts(item, text, number);
      if (mapped !== item) changed = true;
      return mapped;
    });
    return changed ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) {
    return new Map(
      [...value].map(([key, item]) => [mapTexts(key, text, number), mapTexts(item, text, number)]),
    );
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  let changed = false;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    const mappedKey = String(text(key));
    const mapped = mapTexts(item, text, number);
    if (mapped !== item || mappedKey !== key) changed = true;
    return [mappedKey, mapped];
  });
  if (!changed) return value;
  const result = Object.create(prototype as object | null) as Record<string, unknown>;
  for (const [key, item] of entries) {
    // Assignment would take a key named __proto__ for the prototype.
    Object.defineProperty(result, key, { value: item, enumerable: true, configurable: true, writable: true });
  }
  return result;
}
