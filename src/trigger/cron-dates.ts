/**
 * The moments at which a cron expression fires in a time zone.
 *
 * Kestra: a local time that a change of the clocks skips does not fire. One that comes twice fires both times when the
 * expression fires at least hourly around it, else only the first time.
 */

import { ZonedDateTime } from '../expression/time-values.ts';
import type { Cron } from './cron.ts';
import type { ZoneOffsets } from './zone-offsets.ts';

const HOUR = 3600;
/** Years are looked through in stretches of one offset; this many is more than ten years of any zone. */
const MOST_SPANS = 60;

/** All moments are milliseconds since the epoch, the results whole seconds. */
export class CronDates {
  readonly #cron: Cron;
  readonly #zone: ZoneOffsets;

  constructor(cron: Cron, zone: ZoneOffsets) {
    this.#cron = cron;
    this.#zone = zone;
  }

  /** The first firing after a moment; undefined when there is none within ten years. */
  next(after: number): number | undefined {
    let second = Math.floor(after / 1000);
    for (;;) {
      const found = this.#matchAfter(second);
      if (found === undefined) return undefined;
      if (!this.#isRepetition(found)) return found * 1000;
      second = found;
    }
  }

  /** The last firing before a moment; undefined when there is none within ten years. */
  previous(before: number): number | undefined {
    let second = Math.ceil(before / 1000);
    for (;;) {
      const found = this.#matchBefore(second);
      if (found === undefined) return undefined;
      if (!this.#isRepetition(found)) return found * 1000;
      second = found;
    }
  }

  /** Firings after a moment, one after another. */
  *after(moment: number): Generator<number, void, undefined> {
    for (let at = this.next(moment); at !== undefined; at = this.next(at)) yield at;
  }

  /** Whether the expression fires at exactly this moment. */
  firesAt(moment: number): boolean {
    return moment % 1000 === 0 && this.next(moment - 1000) === moment;
  }

  #matchAfter(second: number): number | undefined {
    let from = second + 1;
    for (let spans = 0; spans < MOST_SPANS; spans++) {
      const { offset, end } = this.#zone.spanAt(from);
      const local = this.#cron.atOrAfter(from + offset);
      if (local === undefined) return undefined;
      if (local - offset < end) return local - offset;
      from = end;
    }
    return undefined;
  }

  #matchBefore(second: number): number | undefined {
    let until = second - 1;
    for (let spans = 0; spans < MOST_SPANS; spans++) {
      const { offset, start } = this.#zone.spanAt(until);
      const local = this.#cron.atOrBefore(until + offset);
      if (local === undefined) return undefined;
      if (local - offset >= start) return local - offset;
      until = start - 1;
    }
    return undefined;
  }

  /** Whether clocks went back between the match before and this one, less than an hour ago, and the next one is far. */
  #isRepetition(second: number): boolean {
    const span = this.#zone.spanAt(second);
    if (second - span.start >= HOUR || this.#zone.spanAt(span.start - 1).offset <= span.offset) return false;
    const before = this.#matchBefore(second);
    if (before === undefined || before >= span.start || second - before > HOUR) return false;
    const after = this.#matchAfter(second);
    return after === undefined || after - second >= 2 * HOUR;
  }
}

/** A moment as expressions see it. */
export function zonedDateTime(moment: number, zone: ZoneOffsets): ZonedDateTime {
  const { offset } = zone.spanAt(Math.floor(moment / 1000));
  return new ZonedDateTime(BigInt(moment) * 1_000_000n, offset, zone.id);
}
