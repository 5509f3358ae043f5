/**
 * Checks a cron expression without computing dates.
 *
 * Kestra: unix fields (seconds in front when asked for) with `*`, lists, ranges, steps and English names; strict ranges;
 * day of week 0-7 with both ends Sunday; nicknames but `@reboot`; no `L`, `W`, `#` or `?` (level 2: `L` as day of month).
 */

import { nearest } from '../util/nearest.ts';

export interface CronProblem {
  /** The part of the expression that is wrong. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help?: string;
}

export interface CronField {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
  /** Number of the first name. */
  readonly first?: number;
}

/** Nicknames, written in lower case, and what they are short for. */
export const CRON_NICKNAMES: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

const SECOND: CronField = { name: 'second', min: 0, max: 59 };
const FIELDS: readonly CronField[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of month', min: 1, max: 31 },
  {
    name: 'month',
    min: 1,
    max: 12,
    names: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
    first: 1,
  },
  // Kestra: 0 and 7 are Sunday, the name is 7, so that `SAT-SUN` is a range and `SUN-TUE` is none.
  { name: 'day of week', min: 0, max: 7, names: ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'], first: 1 },
];

/** The fields of an expression, in their order. */
export function cronFields(withSeconds: boolean): readonly CronField[] {
  return withSeconds ? [SECOND, ...FIELDS] : FIELDS;
}

export interface CronOptions {
  /** Six fields, seconds first. @default false */
  readonly withSeconds?: boolean;
  /** Level 2's `L` as day of month. @default false */
  readonly lastDay?: boolean;
}

/** The first problem of a cron expression; undefined when it is valid. */
export function checkCron(text: string, options: CronOptions = {}): CronProblem | undefined {
  const whole = { start: 0, end: text.length };
  const trimmed = text.trim();
  if (trimmed.startsWith('@')) {
    if (Object.hasOwn(CRON_NICKNAMES, trimmed)) return undefined;
    const known = Object.keys(CRON_NICKNAMES);
    const near = nearest(trimmed.toLowerCase(), known);
    const help = near === undefined ? `write one of ${known.join(', ')}` : `did you mean \`${near}\`?`;
    return { ...whole, message: `\`${trimmed}\` is no nickname of a schedule`, help };
  }
  const fields = cronFields(options.withSeconds === true);
  const parts = [...text.matchAll(/\S+/g)];
  if (parts.length !== fields.length) {
    const found = `${parts.length} field${parts.length === 1 ? '' : 's'}`;
    return {
      ...whole,
      message: `a cron expression has ${fields.length} fields, this one has ${found}`,
      ...fieldHelp(parts.length, options),
    };
  }
  for (const [index, field] of fields.entries()) {
    const part = parts[index]!;
    const problem = checkField(part[0], field, options);
    if (problem !== undefined) {
      return {
        start: part.index + problem.start,
        end: part.index + problem.end,
        message: problem.message,
        ...help(problem.help),
      };
    }
  }
  return undefined;
}

function help(text: string | undefined): { help?: string } {
  return text === undefined ? {} : { help: text };
}

function fieldHelp(count: number, options: CronOptions): { help?: string } {
  if (count === 6 && options.withSeconds !== true)
    return { help: 'set `withSeconds: true` when the first field counts seconds' };
  if (count === 5 && options.withSeconds === true)
    return { help: 'put the seconds in front, such as `0 */5 * * * *`' };
  return { help: 'write minute, hour, day of month, month and day of week, such as `0 9 * * 1-5`' };
}

function checkField(text: string, field: CronField, options: CronOptions): CronProblem | undefined {
  let start = 0;
  for (const item of text.split(',')) {
    const problem = checkItem(item, field, options);
    if (problem !== undefined) return { start, end: Math.max(start + item.length, start + 1), ...problem };
    start += item.length + 1;
  }
  return undefined;
}

function checkItem(
  item: string,
  field: CronField,
  options: CronOptions,
): { message: string; help?: string } | undefined {
  if (item === 'L' && field.name === 'day of month' && options.lastDay === true) return undefined;
  if (item === '') return { message: `the ${field.name} has an empty place in its list` };
  const [range, step, ...more] = item.split('/');
  if (more.length > 0) return { message: `\`${item}\` has more than one step` };
  if (step !== undefined && (!/^\d+$/.test(step) || Number(step) < 1 || Number(step) > field.max)) {
    return {
      message: `\`${step}\` is not a possible step of the ${field.name}`,
      help: `write a number from 1 to ${field.max}`,
    };
  }
  if (range === '*') return undefined;
  const ends = range!.split('-');
  if (ends.length > 2 || range === '') return unknown(item, field);
  const numbers: number[] = [];
  for (const end of ends) {
    const number = numberIn(end, field);
    if (number === undefined) return unknown(end === '' ? item : end, field);
    if (number < field.min || number > field.max) {
      return {
        message: `${end} is not a possible ${field.name}`,
        help: `write a number from ${field.min} to ${field.max}`,
      };
    }
    numbers.push(number);
  }
  const [from, to] = numbers;
  // Kestra: 7 is made 0 before it is looked at, here too.
  if (field.max === 7 && to !== undefined && Number(step) === 7) {
    return { message: '`7` is not a possible step of a range of days', help: `write \`${ends[0]}\` alone` };
  }
  if (to !== undefined && from! > to) {
    return {
      message: `the range \`${range}\` runs backwards`,
      help: `write \`${ends[0]}-${field.max},${field.min}-${ends[1]}\``,
    };
  }
  return undefined;
}

function unknown(item: string, field: CronField): { message: string; help?: string } {
  if (/[LW#?]/.test(item)) {
    return {
      message: `\`${item}\` is not a possible ${field.name}`,
      help: 'unix cron has no `L`, `W`, `#` or `?`; write `*` for any',
    };
  }
  const near = field.names === undefined ? undefined : nearest(item, field.names);
  const names =
    field.names === undefined ? '' : `, or a name from ${field.names[0]} to ${field.names.at(-1)}`;
  return {
    message: `\`${item}\` is not a possible ${field.name}`,
    help:
      near === undefined
        ? `write a number from ${field.min} to ${field.max}${names}`
        : `did you mean \`${near}\`?`,
  };
}

/** Number of a digit or name; undefined for anything else. */
export function numberIn(text: string, field: CronField): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const index = field.names?.indexOf(text.toUpperCase()) ?? -1;
  return index === -1 ? undefined : index + field.first!;
}
