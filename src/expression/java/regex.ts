/** Java's regular expressions at work: find, replace with `$1`, and a bound on the time that matching may take. */

import { createContext, Script } from 'node:vm';
import { RuntimeFailure } from '../errors.ts';
import { type Translation, translateRegex } from './regex-translate.ts';

export interface RegexMatch {
  readonly index: number;
  /** Text of the groups by number, 0 is the whole match; undefined for a group that took no part. */
  readonly groups: readonly (string | undefined)[];
  /** The whole match. */
  readonly 0: string;
}

/**
 * Milliseconds that one call may spend on matching. Patterns are written by the flow's author but texts come from
 * anywhere, and a pattern such as `(a+)+$` takes twice as long for every letter more.
 */
export const TIME_LIMIT = 500;

/** Shorter texts can not keep a pattern with one repetition busy. */
const LONG_TEXT = 4096;

let guard: { readonly context: { task?: () => void }; readonly script: Script } | undefined;

/** Runs a task and interrupts it when it takes too long; V8 stops even inside the search of one match. */
function withinTime(pattern: string, task: () => void): void {
  guard ??= { context: createContext(Object.create(null) as object), script: new Script('task()') };
  guard.context.task = task;
  try {
    guard.script.runInContext(guard.context, { timeout: TIME_LIMIT });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new RuntimeFailure(
      `the regular expression "${pattern}" took longer than ${TIME_LIMIT} ms on this text`,
      'avoid repetitions inside repetitions, such as (a+)+',
    );
  } finally {
    delete guard.context.task;
  }
}

export class JavaRegex {
  readonly pattern: string;
  readonly groupCount: number;
  readonly names: ReadonlyMap<string, number>;
  readonly #regex: RegExp;
  readonly #risky: boolean;

  constructor(pattern: string, translation: Translation) {
    this.pattern = pattern;
    this.groupCount = translation.groupCount;
    this.names = translation.names;
    this.#risky = translation.risky;
    try {
      this.#regex = new RegExp(translation.source, translation.flags);
    } catch {
      throw new RuntimeFailure(`"${pattern}" is not a regular expression that is supported`);
    }
  }

  #collect(text: string, limit: number): RegexMatch[] {
    const found: RegexMatch[] = [];
    const regex = this.#regex;
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
      const groups: (string | undefined)[] = [match[0]];
      for (let number = 1; number <= this.groupCount; number++) groups.push(match.groups?.[`g${number}`]);
      found.push({ index: match.index, groups, 0: match[0] });
      if (found.length >= limit) break;
      // Half of a character would be read as the whole of it again, for ever.
      if (match[0] === '') regex.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    }
    return found;
  }

  /**
   * Matches from left to right, `limit` at most.
   * @throws RuntimeFailure when matching takes longer than {@link TIME_LIMIT}
   */
  matches(text: string, limit = Number.POSITIVE_INFINITY): RegexMatch[] {
    if (!this.#risky && text.length < LONG_TEXT) return this.#collect(text, limit);
    let found: RegexMatch[] = [];
    withinTime(this.pattern, () => {
      found = this.#collect(text, limit);
    });
    return found;
  }

  /** The first match, or undefined. */
  find(text: string): RegexMatch | undefined {
    return this.matches(text, 1)[0];
  }

  /** Every match replaced; `$1`, `${name}` stand for groups, a backslash makes the next character plain. */
  replaceAll(text: string, replacement: string): string {
    const matches = this.matches(text);
    if (matches.length === 0) return text;
    const parts = this.#parseReplacement(replacement);
    let result = '';
    let from = 0;
    for (const match of matches) {
      result += text.slice(from, match.index);
      for (const part of parts) result += typeof part === 'string' ? part : (match.groups[part] ?? '');
      from = match.index + match[0].length;
    }
    return result + text.slice(from);
  }

  #refuseReplacement(replacement: string, problem: string, help: string): never {
    throw new RuntimeFailure(`the replacement "${replacement}" is malformed: ${problem}`, help);
  }

  /** Plain texts and numbers of groups. */
  #parseReplacement(replacement: string): (string | number)[] {
    const parts: (string | number)[] = [];
    let plain = '';
    for (let at = 0; at < replacement.length; at++) {
      const char = replacement[at]!;
      if (char === '\\') {
        at++;
        if (at === replacement.length)
          this.#refuseReplacement(replacement, 'it ends with a backslash', 'write \\\\');
        plain += replacement[at];
      } else if (char === '$') {
        const reference = this.#readReference(replacement, at + 1);
        parts.push(plain, reference.number);
        plain = '';
        at = reference.next - 1;
      } else {
        plain += char;
      }
    }
    parts.push(plain);
    return parts;
  }

  #readReference(replacement: string, start: number): { number: number; next: number } {
    const named = /^\{([A-Za-z][A-Za-z0-9]*)\}/.exec(replacement.slice(start));
    if (named !== null) {
      const number = this.names.get(named[1]!);
      if (number === undefined) {
        this.#refuseReplacement(
          replacement,
          `there is no group named ${named[1]}`,
          'name it with (?<name>…)',
        );
      }
      return { number, next: start + named[0].length };
    }
    if (!/[0-9]/.test(replacement[start] ?? '')) {
      this.#refuseReplacement(replacement, 'a $ refers to no group', 'write \\$ for the character itself');
    }
    let number = Number(replacement[start]);
    if (number > this.groupCount) {
      const groups = this.groupCount === 1 ? 'one group' : `${this.groupCount} groups`;
      this.#refuseReplacement(
        replacement,
        `$${number} does not exist, there are ${groups}`,
        'write \\$ for a plain $',
      );
    }
    let next = start + 1;
    // Java takes further digits only while such a group exists.
    while (
      /[0-9]/.test(replacement[next] ?? '') &&
      number * 10 + Number(replacement[next]) <= this.groupCount
    ) {
      number = number * 10 + Number(replacement[next++]);
    }
    return { number, next };
  }
}

const cache = new Map<string, JavaRegex>();
const CACHE_SIZE = 500;

/**
 * The regular expression of a Java pattern.
 * @throws RuntimeFailure when it is malformed, or uses what is not supported (`\G`, `\N{…}`, blocks such as `\p{InGreek}`)
 */
export function javaRegex(pattern: string): JavaRegex {
  let regex = cache.get(pattern);
  if (regex === undefined) {
    regex = new JavaRegex(pattern, translateRegex(pattern));
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(pattern, regex);
  }
  return regex;
}
