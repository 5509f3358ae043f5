/** The `%t…` conversions of Java's `String.format`, which print one part of a date each. */

import type { CallContext } from '../define.ts';
import { RuntimeFailure } from '../errors.ts';
import { Instant } from '../time-values.ts';
import { isInteger, type Value } from '../values.ts';
import { parseLocale } from './date-names.ts';
import { floorDivide, momentOf, NANOS_PER_SECOND, printMoment } from './date-time.ts';
import type { DateConversion } from './string-format.ts';
import { parseZone } from './zone.ts';

const PATTERNS: Readonly<Record<string, string>> = {
  H: 'HH',
  I: 'hh',
  k: 'H',
  l: 'h',
  M: 'mm',
  S: 'ss',
  L: 'SSS',
  N: 'SSSSSSSSS',
  z: 'xx',
  Z: 'z',
  B: 'MMMM',
  b: 'MMM',
  h: 'MMM',
  A: 'EEEE',
  a: 'EEE',
  Y: 'uuuu',
  y: 'uu',
  j: 'DDD',
  m: 'MM',
  d: 'dd',
  e: 'd',
  R: 'HH:mm',
  T: 'HH:mm:ss',
  r: 'hh:mm:ss a',
  D: 'MM/dd/uu',
  F: 'uuuu-MM-dd',
  c: 'EEE MMM dd HH:mm:ss z uuuu',
};

/** Dates are shown in the context's zone; Java: an integer is milliseconds since 1970, not seconds. */
export function dateConversion(context: CallContext): DateConversion {
  return (value: Value, letter: string): string => {
    const zone = parseZone(context.timeZone);
    const locale = parseLocale(context.locale);
    const date = isInteger(value) ? new Instant(BigInt(value) * 1_000_000n) : value;
    const moment = momentOf(date, zone, undefined, locale);
    const milliseconds = floorDivide(moment.epochNanoseconds, 1_000_000n);
    if (letter === 's') return String(floorDivide(moment.epochNanoseconds, NANOS_PER_SECOND));
    if (letter === 'Q') return String(milliseconds);
    if (letter === 'C') return String(Math.floor(moment.fields.year / 100)).padStart(2, '0');
    if (letter === 'p') return printMoment(moment, zone, 'a', locale).toLowerCase();
    const pattern = Object.hasOwn(PATTERNS, letter) ? PATTERNS[letter] : undefined;
    if (pattern === undefined) {
      throw new RuntimeFailure(
        `%t${letter} is no conversion of dates`,
        'write for example %tF, %tT, %tY, %tm or %td',
      );
    }
    return printMoment(moment, zone, pattern, locale);
  };
}
