/** Finds many texts in a text in one pass: a small hash of four characters tells where a closer look is worth it. */

import { SHORTEST_SEARCHED } from './secret-forms.ts';

const BITS = 16;
const MASK = (1 << BITS) - 1;

export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly tag: T;
}

/**
 * Texts of at least {@link SHORTEST_SEARCHED} characters, each with a tag.
 * A pass costs one table look-up a character, whatever the number of texts (thousands are fine).
 */
export class PatternSearch<T> {
  /** 1 where some text begins with four characters of that hash. */
  readonly #begins = new Uint8Array(1 << BITS);
  readonly #byHash = new Map<number, { text: string; tag: T }[]>();
  readonly #known = new Set<string>();
  #longest = 0;

  /** Length of the longest text. */
  get longest(): number {
    return this.#longest;
  }

  get size(): number {
    return this.#known.size;
  }

  /** A text that is there already keeps its tag, unless `replaces` says that the new one is better. */
  add(text: string, tag: T, replaces: (old: T) => boolean = () => false): void {
    if (text.length < SHORTEST_SEARCHED) return;
    const hash = hashAt(text, 0);
    const same = this.#byHash.get(hash) ?? [];
    if (this.#known.has(text)) {
      const known = same.find((candidate) => candidate.text === text);
      if (known !== undefined && replaces(known.tag)) known.tag = tag;
      return;
    }
    this.#known.add(text);
    this.#longest = Math.max(this.#longest, text.length);
    this.#begins[hash] = 1;
    same.push({ text, tag });
    same.sort((a, b) => b.text.length - a.text.length);
    this.#byHash.set(hash, same);
  }

  /** At each place the longest text that begins there; matches may overlap. In order of their starts. */
  find(text: string): Match<T>[] {
    const matches: Match<T>[] = [];
    if (this.#known.size === 0) return matches;
    const last = text.length - SHORTEST_SEARCHED;
    for (let at = 0; at <= last; at++) {
      if (this.#begins[hashAt(text, at)] === 0) continue;
      for (const candidate of this.#byHash.get(hashAt(text, at)) ?? []) {
        if (!text.startsWith(candidate.text, at)) continue;
        matches.push({ start: at, end: at + candidate.text.length, tag: candidate.tag });
        break;
      }
    }
    return matches;
  }
}

function hashAt(text: string, at: number): number {
  return (
    (text.charCodeAt(at) ^
      (text.charCodeAt(at + 1) << 3) ^
      (text.charCodeAt(at + 2) << 6) ^
      (text.charCodeAt(at + 3) << 9)) &
    MASK
  );
}
