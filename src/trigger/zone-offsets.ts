/** How far a time zone is from Greenwich, and until when: stretches of one offset, found once and kept. */

import { parseOffset } from '../expression/java/zone.ts';
import { offsetText } from '../expression/time-values.ts';
import { nearest } from '../util/nearest.ts';

/** A stretch of time with one offset; all in seconds, the times since the epoch. */
export interface OffsetSpan {
  /** Inclusive. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly offset: number;
}

export interface ZoneOffsets {
  /** As Java prints it: `UTC`, `+02:00`, `Europe/Paris`. */
  readonly id: string;
  /** The stretch around a moment. Its ends are changes of the clocks, or the end of what was looked at. */
  spanAt(second: number): OffsetSpan;
}

/** There is no such zone; the message is a sentence for people. */
export class UnknownZoneError extends Error {}

/** No zone changes its clocks twice within a week. */
const STRIDE = 7 * 86_400;
const STRIDES = 60;

const known = new Map<string, ZoneOffsets>();

/** The zone of an id as Kestra takes it: names of the tz database, `UTC+2`, `GMT+02:00`, `+02:00`, `Z`. Throws an UnknownZoneError. */
export function zoneOffsets(id: string): ZoneOffsets {
  let zone = known.get(id);
  if (zone === undefined) {
    zone = openZone(id.trim());
    known.set(id, zone);
  }
  return zone;
}

function openZone(id: string): ZoneOffsets {
  const [, prefix = '', rest = ''] = /^(UTC|GMT|UT)?(.*)$/.exec(id)!;
  const fixed = rest === '' && prefix !== '' ? 0 : parseOffset(rest);
  if (fixed !== undefined && !(prefix !== '' && rest === 'Z')) {
    return fixedZone(
      prefix === '' ? offsetText(fixed) : fixed === 0 ? prefix : prefix + offsetText(fixed),
      fixed,
    );
  }
  try {
    return new NamedZone(id);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const near = nearest(id, Intl.supportedValuesOf('timeZone'));
    const help = near === undefined ? 'write a name such as Europe/Paris, or UTC' : `did you mean ${near}?`;
    throw new UnknownZoneError(`there is no time zone “${id}”; ${help}`);
  }
}

function fixedZone(id: string, offset: number): ZoneOffsets {
  const span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, offset };
  return { id, spanAt: () => span };
}

class NamedZone implements ZoneOffsets {
  readonly id: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #spans: OffsetSpan[] = [];
  #last: OffsetSpan | undefined;

  constructor(id: string) {
    this.id = id;
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'longOffset' });
  }

  spanAt(second: number): OffsetSpan {
    const last = this.#last;
    if (last !== undefined && last.start <= second && second < last.end) return last;
    let span = this.#spans.find((each) => each.start <= second && second < each.end);
    if (span === undefined) {
      span = this.#measure(second);
      this.#spans.push(span);
    }
    this.#last = span;
    return span;
  }

  #measure(second: number): OffsetSpan {
    const offset = this.#offsetAt(second);
    return { start: this.#edge(second, offset, -1), end: this.#edge(second, offset, 1), offset };
  }

  /** The first second of another offset after a moment, or of this one before it. */
  #edge(second: number, offset: number, direction: 1 | -1): number {
    let inside = second;
    let outside: number | undefined;
    for (let stride = 1; stride <= STRIDES && outside === undefined; stride++) {
      const probe = second + direction * stride * STRIDE;
      if (this.#offsetAt(probe) === offset) inside = probe;
      else outside = probe;
    }
    if (outside === undefined) return direction === 1 ? inside + 1 : inside;
    while (Math.abs(outside - inside) > 1) {
      const middle = Math.floor((inside + outside) / 2);
      if (this.#offsetAt(middle) === offset) inside = middle;
      else outside = middle;
    }
    return direction === 1 ? outside : inside;
  }

  #offsetAt(second: number): number {
    const text = this.#format.format(second * 1000);
    const match = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
    if (match === null) return 0;
    const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
    return match[1] === '-' ? -seconds : seconds;
  }
}
