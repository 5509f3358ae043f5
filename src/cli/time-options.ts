/** Points in time on the command line. */

import { UsageError } from '../app/usage-error.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Milliseconds of `2026-01-31`, `2026-01-31T08:00` (both UTC) or `2026-01-31T08:00:00+01:00`. A day as an `end` is its
 * last millisecond. Throws a UsageError.
 */
export function parseTime(option: string, text: string, end = false): number {
  const match = DATE_TIME.exec(text);
  const isDay = DAY.test(text);
  const zone = isDay ? 'T00:00:00Z' : match?.[1] === undefined ? 'Z' : '';
  const time = isDay || match !== null ? Date.parse(text + zone) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new UsageError(
      `${option} ${text} is no date`,
      `write ${option} 2026-01-31, ${option} 2026-01-31T08:00 (UTC) or ${option} 2026-01-31T08:00:00+01:00`,
    );
  }
  return isDay && end ? time + 86_400_000 - 1 : time;
}

/** A whole number from 1. Throws a UsageError. */
export function parseCount(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new UsageError(`${option} must be a whole number from 1, but “${text}” was given`);
}
