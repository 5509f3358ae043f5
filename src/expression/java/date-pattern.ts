/** Java's `DateTimeFormatter` pattern letters, turned into elements. */

import { RuntimeFailure } from '../errors.ts';
import type {
  DateElement,
  DateField,
  DateFormat,
  OffsetPattern,
  SignStyle,
  TextStyle,
} from './date-elements.ts';

type LetterRule = (count: number) => DateElement | undefined;

const literal = (text: string): DateElement => ({ kind: 'literal', text });

function number(field: DateField, min: number, max: number, sign: SignStyle): DateElement {
  return { kind: 'number', field, min, max, sign };
}

const free = (field: DateField): DateElement => number(field, 1, 19, 'normal');
const fixed = (field: DateField, width: number): DateElement => number(field, width, width, 'never');

function text(field: DateField, style: TextStyle, standalone = false): DateElement {
  return { kind: 'text', field, style, standalone };
}

const STYLES: Readonly<Record<number, TextStyle>> = { 3: 'short', 4: 'long', 5: 'narrow' };

function yearRule(field: DateField): LetterRule {
  return (count) => {
    if (count === 2) return { kind: 'number', field, min: 2, max: 2, sign: 'never', reduced: true };
    return number(field, count, 19, count < 4 ? 'normal' : 'exceeds');
  };
}

function numberOrTextRule(field: DateField, standalone: boolean): LetterRule {
  return (count) => {
    if (count === 1) return free(field);
    if (count === 2) return fixed(field, 2);
    const style = STYLES[count];
    return style === undefined ? undefined : text(field, style, standalone);
  };
}

function oneOrTwoRule(field: DateField): LetterRule {
  return (count) => (count === 1 ? free(field) : count === 2 ? fixed(field, 2) : undefined);
}

function wideRule(field: DateField): LetterRule {
  return (count) => number(field, count, 19, 'never');
}

const OFFSETS: readonly OffsetPattern[] = ['+HHmm', '+HHMM', '+HH:MM', '+HHMMss', '+HH:MM:ss'];

const RULES: Readonly<Record<string, LetterRule>> = {
  G: (count) => (count > 5 ? undefined : text('era', count < 4 ? 'short' : STYLES[count]!)),
  u: yearRule('year'),
  y: yearRule('year of era'),
  Y: yearRule('local week year'),
  Q: numberOrTextRule('quarter', false),
  q: numberOrTextRule('quarter', true),
  M: numberOrTextRule('month', false),
  L: numberOrTextRule('month', true),
  D: (count) =>
    count === 1 ? free('day of year') : count > 3 ? undefined : number('day of year', count, 3, 'never'),
  d: oneOrTwoRule('day of month'),
  g: (count) => number('modified Julian day', count, 19, 'normal'),
  w: (count) => (count > 2 ? undefined : number('local week', count, 2, 'never')),
  W: (count) => (count > 1 ? undefined : number('local week of month', 1, 1, 'never')),
  E: (count) => (count > 5 ? undefined : text('day of week', count < 3 ? 'short' : STYLES[count]!)),
  e: (count) => {
    if (count < 3) return number('local day of week', count, 2, 'never');
    return count > 5 ? undefined : text('day of week', STYLES[count]!);
  },
  c: (count) => {
    if (count === 1) return number('local day of week', 1, 2, 'never');
    const style = STYLES[count];
    return style === undefined ? undefined : text('day of week', style, true);
  },
  F: (count) => (count > 1 ? undefined : free('aligned day of week')),
  a: (count) => (count > 1 ? undefined : text('AM/PM', 'short')),
  B: (count) => {
    const style = count === 1 ? 'short' : count === 4 ? 'long' : count === 5 ? 'narrow' : undefined;
    return style === undefined ? undefined : { kind: 'day period', style };
  },
  H: oneOrTwoRule('hour'),
  k: oneOrTwoRule('hour 1-24'),
  K: oneOrTwoRule('hour 0-11'),
  h: oneOrTwoRule('hour 1-12'),
  m: oneOrTwoRule('minute'),
  s: oneOrTwoRule('second'),
  S: (count) => (count > 9 ? undefined : { kind: 'fraction', min: count, max: count, point: false }),
  A: wideRule('millisecond of day'),
  n: wideRule('nanosecond'),
  N: wideRule('nanosecond of day'),
  V: (count) => (count === 2 ? { kind: 'zone id' } : undefined),
  v: (count) =>
    count === 1 || count === 4 ? { kind: 'zone name', long: count === 4, generic: true } : undefined,
  z: (count) => (count > 4 ? undefined : { kind: 'zone name', long: count === 4, generic: false }),
  O: (count) => (count === 1 || count === 4 ? { kind: 'localized offset', long: count === 4 } : undefined),
  X: (count) => {
    const pattern = OFFSETS[count - 1];
    return pattern === undefined ? undefined : { kind: 'offset', pattern, zero: 'Z' };
  },
  x: (count) => {
    const pattern = OFFSETS[count - 1];
    const zero = count === 1 ? '+00' : count % 2 === 0 ? '+0000' : '+00:00';
    return pattern === undefined ? undefined : { kind: 'offset', pattern, zero };
  },
  Z: (count) => {
    if (count < 4) return { kind: 'offset', pattern: '+HHMM', zero: '+0000' };
    if (count === 4) return { kind: 'localized offset', long: true };
    return count === 5 ? { kind: 'offset', pattern: '+HH:MM:ss', zero: 'Z' } : undefined;
  },
};

function refuse(pattern: string, problem: string, help: string): never {
  throw new RuntimeFailure(`"${pattern}" is not a date pattern: ${problem}`, help);
}

function elementOf(pattern: string, letter: string, count: number): DateElement {
  const rule = RULES[letter];
  if (rule === undefined) {
    return refuse(
      pattern,
      `the letter ${letter} has no meaning`,
      `write plain letters in quotes: '${letter}'`,
    );
  }
  return (
    rule(count) ??
    refuse(pattern, `${letter.repeat(count)} has too many letters`, `write ${letter} fewer times`)
  );
}

/** The text in quotes that begins at `start`, and the offset behind it; `''` is one quote. */
function readQuoted(pattern: string, start: number): { text: string; next: number } {
  let result = '';
  for (let at = start + 1; at < pattern.length; at++) {
    if (pattern[at] !== "'") {
      result += pattern[at];
    } else if (pattern[at + 1] === "'") {
      result += "'";
      at++;
    } else {
      return { text: result === '' ? "'" : result, next: at + 1 };
    }
  }
  return refuse(pattern, 'a quote is not closed', "close the text with ', and write '' for a quote itself");
}

/**
 * Elements of a Java pattern such as `yyyy-MM-dd'T'HH:mm[:ss]`.
 * @throws RuntimeFailure for an unknown letter, too many letters, or unbalanced quotes and brackets
 */
export function parseDatePattern(pattern: string): DateFormat {
  const stack: DateElement[][] = [[]];
  let padding: number | undefined;
  const append = (element: DateElement): void => {
    stack[stack.length - 1]!.push(padding === undefined ? element : { kind: 'pad', width: padding, element });
    padding = undefined;
  };
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at]!;
    if (/[A-Za-z]/.test(char)) {
      let end = at + 1;
      while (pattern[end] === char) end++;
      if (char === 'p') {
        if (!/[A-Za-z]/.test(pattern[end] ?? '')) {
          refuse(pattern, 'p pads the letters behind it, and there are none', 'write for example ppH');
        }
        padding = end - at;
      } else {
        append(elementOf(pattern, char, end - at));
      }
      at = end;
      continue;
    }
    at++;
    if (char === "'") {
      const quoted = readQuoted(pattern, at - 1);
      append(literal(quoted.text));
      at = quoted.next;
    } else if (char === '[') {
      stack.push([]);
    } else if (char === ']') {
      const elements = stack.pop()!;
      if (stack.length === 0) refuse(pattern, 'a ] has no [ before it', "write ']' in quotes to print it");
      append({ kind: 'optional', elements });
    } else if (char === '{' || char === '}' || char === '#') {
      refuse(pattern, `${char} is reserved`, `write '${char}' in quotes to print it`);
    } else {
      append(literal(char));
    }
  }
  // Java closes what is still open at the end of the pattern.
  while (stack.length > 1) {
    const elements = stack.pop()!;
    stack[stack.length - 1]!.push({ kind: 'optional', elements });
  }
  return { elements: stack[0]!, ignoreCase: false, strict: false };
}
