/** Java's `String.format` for the values of expressions: conversions, flags, width, precision and argument numbers. */

import { RuntimeFailure } from '../errors.ts';
import { javaText } from '../print.ts';
import { Duration, isTimeValue } from '../time-values.ts';
import { isDouble, isInteger, toBigInt, toDouble, typeName, type Value } from '../values.ts';
import { BigDecimal } from './number-parse.ts';

interface Specifier {
  /** As it was written, for messages. */
  readonly text: string;
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  /** Lower case; with its second letter for dates. */
  readonly conversion: string;
  readonly upper: boolean;
}

/** Prints a date for `%t…`; the letters follow the `t`. */
export type DateConversion = (value: Value, letter: string) => string;

const SPECIFIER = /%(?:(\d+)\$|(<))?([-#+ 0,(]*)(\d+)?(?:\.(\d+))?([tT])?([a-zA-Z%])/y;
const CONVERSIONS = 'bBhHsScCdoxXeEfgGaAn%';

/** A width is a number of characters; beyond this a template would ask for memory, not for text. */
const MAX_WIDTH = 1_000_000;

function refuse(specifier: string, problem: string, help?: string): never {
  throw new RuntimeFailure(`${specifier} can not be formatted: ${problem}`, help);
}

function readSpecifier(match: RegExpExecArray): Specifier {
  const [text, , , flags, width, precision, date, letter] = match as unknown as string[];
  const specifier: Specifier = {
    text: text!,
    flags: flags ?? '',
    width: width === undefined ? undefined : Number(width),
    precision: precision === undefined ? undefined : Number(precision),
    conversion: date === undefined ? letter!.toLowerCase() : `t${letter!}`,
    upper: (date ?? letter!) !== (date ?? letter!).toLowerCase(),
  };
  if (date === undefined && !CONVERSIONS.includes(letter!)) {
    refuse(
      text!,
      `the conversion ${letter} does not exist`,
      'write %s for text, %d for integers, %f for decimals',
    );
  }
  checkFlags(specifier);
  return specifier;
}

function checkFlags({ text, flags, width, precision, conversion }: Specifier): void {
  if (new Set(flags).size !== flags.length) refuse(text, 'a flag is written twice');
  if ((width ?? 0) > MAX_WIDTH || (precision ?? 0) > MAX_WIDTH) refuse(text, `it is wider than ${MAX_WIDTH}`);
  if (/[-0]/.test(flags) && width === undefined && conversion !== 'n')
    refuse(text, 'the flags - and 0 need a width');
  if (flags.includes('-') && flags.includes('0')) refuse(text, 'the flags - and 0 exclude each other');
  if (flags.includes('+') && flags.includes(' ')) refuse(text, 'the flags + and space exclude each other');
  const allowed: Readonly<Record<string, string>> = {
    d: '-+ 0,(',
    x: '-#0',
    o: '-#0',
    e: '-#+ 0(',
    f: '-#+ 0,(',
    g: '-+ 0,(',
    n: '',
  };
  for (const flag of flags) {
    if (!(allowed[conversion] ?? '-').includes(flag)) refuse(text, `the flag ${flag} does not go with it`);
  }
  if (precision !== undefined && /^[dxoc%n]|^t/.test(conversion)) refuse(text, 'it takes no precision');
  if (width !== undefined && conversion === 'n') refuse(text, 'it takes no width');
}

function pad(text: string, { width, flags }: Specifier): string {
  if (width === undefined) return text;
  return flags.includes('-') ? text.padEnd(width) : text.padStart(width);
}

function wrongType(specifier: Specifier, value: Value, wanted: string, help?: string): never {
  return refuse(specifier.text, `it takes ${wanted}, and got a ${typeName(value)}`, help);
}

/** Sign, brackets, zeros and width around the digits of a number. */
function signed(digits: string, negative: boolean, specifier: Specifier): string {
  const { flags, width } = specifier;
  const brackets = negative && flags.includes('(');
  const before = brackets ? '(' : negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const after = brackets ? ')' : '';
  const zeros = flags.includes('0') ? (width ?? 0) - before.length - after.length : 0;
  return pad(before + digits.padStart(zeros, '0') + after, specifier);
}

function grouped(whole: string, flags: string): string {
  return flags.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
}

function formatInteger(value: Value, specifier: Specifier): string {
  if (!isInteger(value)) {
    return wrongType(
      specifier,
      value,
      'an integer',
      isDouble(value) ? 'write %f or %.2f for decimals' : 'write %s for text',
    );
  }
  const number = toBigInt(value);
  const { conversion, flags } = specifier;
  if (conversion === 'd') {
    const digits = (number < 0n ? -number : number).toString();
    return signed(grouped(digits, flags), number < 0n, specifier);
  }
  // Negative longs print as the 64 bits they are made of.
  const digits = BigInt.asUintN(64, number).toString(conversion === 'x' ? 16 : 8);
  const prefix = flags.includes('#') ? (conversion === 'x' ? '0x' : '0') : '';
  const zeros = flags.includes('0') ? (specifier.width ?? 0) - prefix.length : 0;
  return pad(prefix + digits.padStart(zeros, '0'), specifier);
}

/** Shortest decimal digits `d.ddd` × 10^exponent, as Java's Formatter starts from them. */
interface Shortest {
  readonly digits: string;
  readonly exponent: number;
}

function shortest(value: number | Value): Shortest {
  const text = value instanceof BigDecimal ? value.toString() : toDouble(value as number).toExponential();
  const match = /^[+-]?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text)!;
  const all = match[1]! + (match[2] ?? '');
  const digits = all.replace(/^0+(?=\d)/, '');
  const exponent = Number(match[3] ?? 0) + match[1]!.length - 1 - (all.length - digits.length);
  return digits === '0' ? { digits, exponent: 0 } : { digits, exponent };
}

/** Rounds half up to `count` significant digits; a count below zero leaves nothing. */
function roundDigits({ digits, exponent }: Shortest, count: number): Shortest {
  if (count < 0) return { digits: '0', exponent: 0 };
  if (digits.length <= count) return { digits: digits.padEnd(Math.max(count, 1), '0'), exponent };
  const up = digits[count]! >= '5' ? 1n : 0n;
  const kept = (BigInt(digits.slice(0, count) || '0') + up).toString();
  if (count === 0) return up === 1n ? { digits: '1', exponent: exponent + 1 } : { digits: '0', exponent: 0 };
  return kept.length > count
    ? { digits: kept.slice(0, count), exponent: exponent + 1 }
    : { digits: kept, exponent };
}

function fixedText(value: Value, precision: number, specifier: Specifier): string {
  const exact = shortest(value);
  const { digits, exponent } = roundDigits(exact, exact.exponent + 1 + precision);
  const isZero = /^0*$/.test(digits);
  const places = isZero ? 0 : exponent;
  const whole = places < 0 ? '0' : digits.slice(0, places + 1).padEnd(places + 1, '0');
  const behind = places < 0 ? '0'.repeat(-places - 1) + digits : digits.slice(places + 1);
  const fraction = isZero ? ''.padEnd(precision, '0') : behind.slice(0, precision).padEnd(precision, '0');
  const point = precision > 0 || specifier.flags.includes('#') ? '.' : '';
  return grouped(isZero ? '0' : whole, specifier.flags) + point + fraction;
}

function scientificText(value: Value, precision: number, flags: string): string {
  const { digits, exponent } = roundDigits(shortest(value), precision + 1);
  const fraction = digits.slice(1).padEnd(precision, '0');
  const point = precision > 0 || flags.includes('#') ? '.' : '';
  const size = String(Math.abs(exponent)).padStart(2, '0');
  return `${digits[0]}${point}${fraction}e${exponent < 0 ? '-' : '+'}${size}`;
}

function generalText(value: Value, specifier: Specifier): string {
  const precision = Math.max(specifier.precision ?? 6, 1);
  const number = Math.abs(toDouble(value as number));
  const { exponent } = roundDigits(shortest(value), precision);
  if (number === 0) return fixedText(value, precision - 1, specifier);
  return exponent >= -4 && exponent < precision
    ? fixedText(value, precision - exponent - 1, specifier)
    : scientificText(value, precision - 1, specifier.flags);
}

function formatDecimal(value: Value, specifier: Specifier): string {
  if (!isDouble(value)) {
    const help = isInteger(value) ? 'write %d for integers, or multiply by 1.0 first' : 'write %s for text';
    return wrongType(specifier, value, 'a decimal number', help);
  }
  const number = toDouble(value);
  const { conversion, flags, precision } = specifier;
  if (Number.isNaN(number)) return pad('NaN', specifier);
  const negative = number < 0 || Object.is(number, -0);
  if (!Number.isFinite(number)) {
    return signed('Infinity', negative, { ...specifier, flags: flags.replace('0', '') });
  }
  const magnitude: Value =
    value instanceof BigDecimal ? new BigDecimal(value.toString().replace(/^-/, '')) : Math.abs(number);
  const digits =
    conversion === 'f'
      ? fixedText(magnitude, precision ?? 6, specifier)
      : conversion === 'e'
        ? scientificText(magnitude, precision ?? 6, flags)
        : generalText(magnitude, specifier);
  return signed(digits, negative, specifier);
}

function formatCharacter(value: Value, specifier: Specifier): string {
  if (typeof value === 'string' && [...value].length === 1) return pad(value, specifier);
  if (!isInteger(value)) return wrongType(specifier, value, 'one character or its code point');
  const code = Number(value);
  if (code < 0 || code > 0x10ffff) return refuse(specifier.text, `${code} is no code point`);
  return pad(String.fromCodePoint(code), specifier);
}

function hashCode(value: Value, specifier: Specifier): string {
  if (typeof value === 'boolean') return value ? '4cf' : '4d5';
  if (isInteger(value)) {
    const bits = BigInt.asUintN(64, toBigInt(value));
    return BigInt.asUintN(32, bits ^ (bits >> 32n)).toString(16);
  }
  if (typeof value !== 'string') return wrongType(specifier, value, 'a text, an integer or a boolean');
  let hash = 0;
  for (let index = 0; index < value.length; index++)
    hash = (Math.imul(hash, 31) + value.charCodeAt(index)) | 0;
  return (hash >>> 0).toString(16);
}

function formatValue(value: Value, specifier: Specifier, date: DateConversion): string {
  const { conversion, precision } = specifier;
  const cut = (text: string): string =>
    pad(precision === undefined ? text : text.slice(0, precision), specifier);
  if (conversion === 'b')
    return cut(value === null ? 'false' : typeof value === 'boolean' ? String(value) : 'true');
  if (value === null) return cut('null');
  if (conversion === 's') return cut(javaText(value));
  if (conversion === 'h') return cut(hashCode(value, specifier));
  if (conversion === 'c') return formatCharacter(value, specifier);
  if (/^[dxo]$/.test(conversion)) return formatInteger(value, specifier);
  if (/^[efg]$/.test(conversion)) return formatDecimal(value, specifier);
  if (conversion === 'a')
    return refuse(specifier.text, 'hexadecimal floating-point is not supported', 'write %e');
  if (!isTimeValue(value) && !isInteger(value)) return wrongType(specifier, value, 'a date');
  if (value instanceof Duration) return wrongType(specifier, value, 'a date');
  return pad(date(value, conversion.slice(1)), specifier);
}

/**
 * Text of a Java format. `date` prints `%t…` conversions.
 * @throws RuntimeFailure for a malformed format, a missing argument, or one of another type than its conversion
 */
export function formatString(format: string, args: readonly Value[], date: DateConversion): string {
  let text = '';
  let ordinary = 0;
  let last = -1;
  for (let at = 0; at < format.length; ) {
    const next = format.indexOf('%', at);
    if (next === -1) return text + format.slice(at);
    text += format.slice(at, next);
    SPECIFIER.lastIndex = next;
    const match = SPECIFIER.exec(format);
    if (match === null) {
      refuse(format.slice(next, next + 2), 'it is not a conversion', 'write %% for a percent sign itself');
    }
    at = next + match[0].length;
    const specifier = readSpecifier(match);
    if (specifier.conversion === 'n' || specifier.conversion === '%') {
      text += specifier.conversion === 'n' ? '\n' : pad('%', specifier);
      continue;
    }
    const index = match[2] !== undefined ? last : match[1] !== undefined ? Number(match[1]) - 1 : ordinary++;
    if (index < 0 || index >= args.length) {
      const given = args.length === 1 ? 'there is one' : `there are ${args.length}`;
      refuse(specifier.text, `it needs argument ${index < 0 ? 'before it' : index + 1}, and ${given}`);
    }
    last = index;
    const printed = formatValue(args[index]!, specifier, date);
    text += specifier.upper ? printed.toUpperCase() : printed;
  }
  return text;
}
