/** The part of Java's DecimalFormat that flows use: digits, grouping, percent, per mille, exponents, two sub-patterns. */

import { RuntimeFailure } from '../errors.ts';

interface SubPattern {
  readonly prefix: string;
  readonly suffix: string;
}

export interface DecimalPattern {
  readonly positive: SubPattern;
  readonly negative: SubPattern;
  readonly minInteger: number;
  /** Most digits before the point; only exponents heed it. */
  readonly maxInteger: number;
  readonly minFraction: number;
  readonly maxFraction: number;
  /** 0 for none. */
  readonly grouping: number;
  /** Power of ten by which the number is multiplied: 2 for percent, 3 for per mille. */
  readonly scale: number;
  /** Least digits of the exponent; undefined for plain notation. */
  readonly exponent: number | undefined;
  readonly alwaysPoint: boolean;
}

/** An exact decimal: `digits` × 10^`exponent`. */
interface Decimal {
  readonly negative: boolean;
  readonly digits: bigint;
  readonly exponent: number;
}

/** Kestra: what numbers look like when no pattern is given. */
export const DEFAULT_PATTERN = '#,##0.###';

const SPECIAL = new Set(['#', '0', ',', '.']);

function refuse(pattern: string, problem: string): never {
  throw new RuntimeFailure(`"${pattern}" is not a number pattern: ${problem}`, 'write for example #,##0.00');
}

/** Splits at the first `;` outside quotes. */
function splitPattern(pattern: string): [string, string | undefined] {
  let quoted = false;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === "'") quoted = !quoted;
    else if (pattern[at] === ';' && !quoted) return [pattern.slice(0, at), pattern.slice(at + 1)];
  }
  return [pattern, undefined];
}

interface Affix {
  readonly text: string;
  readonly scale: number;
  readonly next: number;
}

/** Text before or behind the digits, with `%`, `‰` and the currency sign put in place. */
function readAffix(pattern: string, start: number, isPrefix: boolean): Affix {
  let text = '';
  let scale = 0;
  let quoted = false;
  let at = start;
  for (; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === "'") {
      if (pattern[at + 1] === "'") {
        text += "'";
        at++;
      } else {
        quoted = !quoted;
      }
      continue;
    }
    if (!quoted && SPECIAL.has(char)) {
      if (isPrefix) break;
      refuse(pattern, `${char} stands behind the end of the number; put it in quotes to print it`);
    }
    if (!quoted && char === '%') scale = 2;
    if (!quoted && char === '‰') scale = 3;
    text += !quoted && char === '¤' ? '$' : char;
  }
  if (quoted) refuse(pattern, 'a quote is not closed');
  return { text, scale, next: at };
}

interface Digits {
  readonly minInteger: number;
  readonly maxInteger: number;
  readonly minFraction: number;
  readonly maxFraction: number;
  readonly grouping: number;
  readonly exponent: number | undefined;
  readonly alwaysPoint: boolean;
  readonly next: number;
}

const NUMBER = /[#,]*[0,]*(\.0*#*)?(E0+)?/y;

function readDigits(pattern: string, start: number): Digits {
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(pattern)!;
  const next = start + match[0].length;
  const fraction = (match[1] ?? '').slice(1);
  const whole = match[0].slice(0, match[0].length - (match[1] ?? '').length - (match[2] ?? '').length);
  const lastComma = whole.lastIndexOf(',');
  const grouping = lastComma === -1 ? 0 : whole.length - lastComma - 1;
  if (lastComma !== -1 && grouping === 0) refuse(pattern, 'a grouping comma needs digits behind it');
  const digits = whole.replaceAll(',', '');
  if (digits === '' && fraction === '') refuse(pattern, 'it has no digits');
  const zeros = digits.length - digits.indexOf('0');
  let minInteger = digits.includes('0') ? zeros : 0;
  let minFraction = fraction.lastIndexOf('0') + 1;
  // Java: a pattern without any zero prints at least one digit, before the point if there is a place for it.
  if (minInteger === 0 && minFraction === 0 && digits !== '' && match[1] === undefined) minInteger = 1;
  else if (minInteger === 0 && minFraction === 0 && digits === '' && fraction !== '') minFraction = 1;
  else if (minInteger === 0 && minFraction === 0 && match[1] === '.') minInteger = 1;
  return {
    minInteger,
    maxInteger: digits.length,
    minFraction,
    maxFraction: fraction.length,
    grouping,
    exponent: match[2] === undefined ? undefined : match[2].length - 1,
    alwaysPoint: match[1] === '.',
    next,
  };
}

/**
 * Reads a pattern such as `#,##0.00;(#)`.
 * @throws RuntimeFailure when it is malformed
 */
export function parseDecimalPattern(pattern: string): DecimalPattern {
  const [positiveText, negativeText] = splitPattern(pattern === '' ? DEFAULT_PATTERN : pattern);
  const prefix = readAffix(positiveText, 0, true);
  const digits = readDigits(positiveText, prefix.next);
  const suffix = readAffix(positiveText, digits.next, false);
  if (digits.exponent !== undefined && digits.grouping > 0)
    refuse(pattern, 'exponents and grouping exclude each other');
  const positive = { prefix: prefix.text, suffix: suffix.text };
  let negative: SubPattern = { prefix: `-${prefix.text}`, suffix: suffix.text };
  if (negativeText !== undefined && negativeText !== '') {
    const before = readAffix(negativeText, 0, true);
    const after = readAffix(negativeText, readDigits(negativeText, before.next).next, false);
    const same = before.text === positive.prefix && after.text === positive.suffix;
    if (!same) negative = { prefix: before.text, suffix: after.text };
  }
  return { ...digits, positive, negative, scale: Math.max(prefix.scale, suffix.scale) };
}

/** The exact value of a double, which is always a finite decimal. */
function decimalOfDouble(value: number): Decimal {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
  const power = Math.max(biased, 1) - 1075;
  const negative = bits >> 63n === 1n;
  if (power >= 0) return { negative, digits: mantissa << BigInt(power), exponent: 0 };
  // m × 2^-p is m × 5^p × 10^-p.
  return { negative, digits: mantissa * 5n ** BigInt(-power), exponent: power };
}

/** `value` rounded to a multiple of 10^`exponent`, ties to the even neighbour. */
function round(value: Decimal, exponent: number): Decimal {
  if (value.exponent >= exponent) {
    return { ...value, digits: value.digits * 10n ** BigInt(value.exponent - exponent), exponent };
  }
  const divisor = 10n ** BigInt(exponent - value.exponent);
  const quotient = value.digits / divisor;
  const twice = (value.digits % divisor) * 2n;
  const up = twice > divisor || (twice === divisor && quotient % 2n === 1n);
  return { ...value, digits: up ? quotient + 1n : quotient, exponent };
}

function group(digits: string, size: number): string {
  if (size === 0) return digits;
  let text = '';
  for (let end = digits.length; end > 0; end -= size) {
    const part = digits.slice(Math.max(0, end - size), end);
    text = text === '' ? part : `${part},${text}`;
  }
  return text;
}

/** Digits before and behind the point, without the zeros that the pattern does not ask for. */
function plainDigits(
  value: Decimal,
  minInteger: number,
  minFraction: number,
): { whole: string; fraction: string } {
  const places = -value.exponent;
  const text = value.digits.toString().padStart(places + 1, '0');
  const whole = text
    .slice(0, text.length - places)
    .replace(/^0+/, '')
    .padStart(minInteger, '0');
  const fraction = text
    .slice(text.length - places)
    .replace(/0+$/, '')
    .padEnd(minFraction, '0');
  return { whole, fraction: places === 0 ? ''.padEnd(minFraction, '0') : fraction };
}

function plainText(value: Decimal, pattern: DecimalPattern): { text: string; zero: boolean } {
  const rounded = round(value, -pattern.maxFraction);
  const { whole, fraction } = plainDigits(rounded, pattern.minInteger, pattern.minFraction);
  const digits = whole === '' && fraction === '' ? '0' : whole;
  const point = fraction !== '' || pattern.alwaysPoint ? '.' : '';
  return { text: group(digits, pattern.grouping) + point + fraction, zero: rounded.digits === 0n };
}

function exponentText(value: Decimal, pattern: DecimalPattern): { text: string; zero: boolean } {
  const width = pattern.exponent!;
  const printExponent = (exponent: number): string =>
    `E${exponent < 0 ? '-' : ''}${String(Math.abs(exponent)).padStart(width, '0')}`;
  if (value.digits === 0n) {
    const { text } = plainText(
      { ...value, exponent: 0 },
      { ...pattern, grouping: 0, minInteger: Math.max(pattern.minInteger, 1) },
    );
    return { text: text + printExponent(0), zero: true };
  }
  // Java: with optional digits before the point the exponent is a multiple of their number (engineering notation).
  const engineering = pattern.maxInteger > 1 && pattern.maxInteger > pattern.minInteger;
  const shiftOf = (magnitude: number): number =>
    engineering
      ? Math.floor(magnitude / pattern.maxInteger) * pattern.maxInteger
      : magnitude - Math.max(pattern.minInteger, pattern.minFraction > 0 ? 0 : 1) + 1;
  const magnitudeOf = (number: Decimal): number => number.digits.toString().length - 1 + number.exponent;
  let shift = shiftOf(magnitudeOf(value));
  const significant = engineering
    ? pattern.minInteger + pattern.maxFraction
    : Math.max(pattern.minInteger, 0) + pattern.maxFraction;
  let rounded = round(value, magnitudeOf(value) - Math.max(significant, 1) + 1);
  if (shiftOf(magnitudeOf(rounded)) !== shift) shift = shiftOf(magnitudeOf(rounded));
  rounded = { ...rounded, exponent: rounded.exponent - shift };
  const shown = rounded.exponent > 0 ? round(rounded, 0) : rounded;
  const { whole, fraction } = plainDigits(shown, pattern.minInteger, pattern.minFraction);
  const point = fraction !== '' || pattern.alwaysPoint ? '.' : '';
  return { text: whole + point + fraction + printExponent(shift), zero: false };
}

/**
 * Text of a number by a pattern, half-even on its exact value. `bigint` is an integer, `number` a double.
 */
export function formatDecimal(value: number | bigint, pattern: DecimalPattern): string {
  if (typeof value === 'number' && Number.isNaN(value)) return 'NaN';
  const affixes = (negative: boolean): SubPattern => (negative ? pattern.negative : pattern.positive);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    const { prefix, suffix } = affixes(value < 0);
    return `${prefix}∞${suffix}`;
  }
  const exact: Decimal =
    typeof value === 'bigint'
      ? { negative: value < 0n, digits: value < 0n ? -value : value, exponent: 0 }
      : decimalOfDouble(value);
  const scaled = { ...exact, exponent: exact.exponent + pattern.scale };
  const { text, zero } =
    pattern.exponent === undefined ? plainText(scaled, pattern) : exponentText(scaled, pattern);
  // An integer has no negative zero, a double that rounds to zero keeps its sign in Java.
  const { prefix, suffix } = affixes(exact.negative && !(zero && typeof value === 'bigint'));
  return prefix + text + suffix;
}
