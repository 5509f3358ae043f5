/** Windows of time in which several executions must come together. */

import { parseOffset } from '../expression/java/zone.ts';
import { parseDuration } from '../util/iso-duration.ts';

/** Milliseconds since the epoch. */
export interface TimeSpan {
  /** Inclusive. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A window that cannot be computed; the message is a sentence for people. */
export class WindowError extends Error {}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The window around a moment, as a new one would begin: undefined when the moment lies outside of it.
 * Kestra: days begin at midnight of the server, which is UTC here.
 */
export function windowAt(written: unknown, moment: number): TimeSpan | undefined {
  const window = (written ?? {}) as Readonly<Record<string, unknown>>;
  const span = spanOf(window, moment);
  return span.start <= moment && moment < span.end ? span : undefined;
}

function spanOf(window: Readonly<Record<string, unknown>>, moment: number): TimeSpan {
  const day = Math.floor(moment / DAY) * DAY;
  const type = String(window.type ?? 'DURATION_WINDOW');
  switch (type) {
    case 'DURATION_WINDOW': {
      const length = durationOf(window, 'window', DAY);
      const start = beginning(moment, length) + durationOf(window, 'windowAdvance', 0);
      return { start, end: start + length - 1 };
    }
    case 'SLIDING_WINDOW': {
      const start = Math.floor(moment / 1000) * 1000;
      return { start, end: start + durationOf(window, 'window', DAY) };
    }
    case 'DAILY_TIME_WINDOW':
      return { start: day + timeOf(window, 'startTime'), end: day + timeOf(window, 'endTime') };
    case 'DAILY_TIME_DEADLINE':
      return { start: day, end: day + timeOf(window, 'deadline') };
    default:
      throw new WindowError(`there is no time window of type ${type}`);
  }
}

/**
 * Kestra: windows of a day and more begin at midnight, those of an hour and more at the full hour, those of minutes at a
 * multiple of their length; so one of six hours begins with the hour that it is, not at 0, 6, 12 or 18.
 */
function beginning(moment: number, length: number): number {
  if (length >= DAY) return Math.floor(moment / DAY) * DAY;
  const hour = Math.floor(moment / HOUR) * HOUR;
  if (length >= HOUR) return hour;
  if (length < MINUTE) return Math.floor(moment / 1000) * 1000;
  const step = Math.floor(length / MINUTE) * MINUTE;
  return hour + Math.floor((moment - hour) / step) * step;
}

function durationOf(window: Readonly<Record<string, unknown>>, name: string, otherwise: number): number {
  const value = window[name];
  if (value === undefined || value === null) return otherwise;
  const length = typeof value === 'number' ? value * 1000 : parseDuration(String(value));
  if (length === undefined)
    throw new WindowError(`\`${name}\` is “${String(value)}”; write a duration such as PT6H`);
  return length;
}

/** Milliseconds after midnight; a time without offset is UTC. */
function timeOf(window: Readonly<Record<string, unknown>>, name: string): number {
  const text = String(window[name] ?? '');
  const match = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-].*)?$/.exec(text);
  const offset = match === null ? undefined : parseOffset(match[4] ?? 'Z');
  if (match === null || offset === undefined) {
    throw new WindowError(
      `\`${name}\` is ${text === '' ? 'missing' : `“${text}”`}; write a time such as 09:00:00Z`,
    );
  }
  return Number(match[1]) * HOUR + Number(match[2]) * MINUTE + Number(match[3] ?? 0) * 1000 - offset * 1000;
}

/** Level 2's `window` in the words of level 1's `timeWindow`. */
export function timeWindowOf(window: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (window.deadline !== undefined) return { type: 'DAILY_TIME_DEADLINE', deadline: window.deadline };
  if (window.from !== undefined || window.to !== undefined)
    return { type: 'DAILY_TIME_WINDOW', startTime: window.from, endTime: window.to };
  if (window.lookback !== undefined) return { type: 'SLIDING_WINDOW', window: window.lookback };
  return { type: 'DURATION_WINDOW', window: window.every, windowAdvance: window.offset };
}
