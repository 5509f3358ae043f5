/** Time zones by Java's rules for their ids; plain offsets need no data, named zones load theirs on first use. */

import { nearest } from '../../util/nearest.ts';
import { lazy } from '../define.ts';
import { RuntimeFailure } from '../errors.ts';
import { type DateFields, instantOfFields, offsetText, type TimeFields } from '../time-values.ts';

const SECOND = 1_000_000_000n;

export interface Zone {
  /** As Java prints it: `Z`, `+02:00`, `UTC`, `GMT+02:00`, `Europe/Paris`. */
  readonly id: string;
  /** Undefined for a zone that needs rules. */
  readonly offsetSeconds: number | undefined;
}

/** Offset of each named zone at a moment, in seconds; throws a RangeError for a zone that does not exist. */
export interface ZoneRules {
  offsetAt(zone: string, epochNanoseconds: bigint): number;
  /** The zone's name in its usual spelling, undefined when there is no such zone. */
  canonical(zone: string): string | undefined;
}

const loadRules = lazy(async () => (await import('./named-zones.ts')).loadZoneRules());

const OFFSET = /^([+-])(?:(\d{1,2})|(\d\d):?(\d\d)|(\d\d):(\d\d):(\d\d)|(\d\d)(\d\d)(\d\d))$/;
const MAX_OFFSET = 18 * 3600;

/** Seconds of `Z`, `+2`, `+02`, `+0200`, `+02:00`, `+02:00:00`; undefined for anything else. */
export function parseOffset(text: string): number | undefined {
  if (text === 'Z') return 0;
  const match = OFFSET.exec(text);
  if (match === null) return undefined;
  const hours = Number(match[2] ?? match[3] ?? match[5] ?? match[8]);
  const minutes = Number(match[4] ?? match[6] ?? match[9] ?? 0);
  const seconds = Number(match[7] ?? match[10] ?? 0);
  const total = hours * 3600 + minutes * 60 + seconds;
  if (minutes > 59 || seconds > 59 || total > MAX_OFFSET) return undefined;
  return match[1] === '-' ? -total : total;
}

export function offsetZone(offsetSeconds: number): Zone {
  return { id: offsetText(offsetSeconds), offsetSeconds };
}

/**
 * The zone of an id as `java.time.ZoneId.of` reads it. Letter case of names is forgiven.
 * @throws RuntimeFailure when there is no such zone
 */
export function parseZone(id: string): Zone {
  const offset = parseOffset(id);
  if (offset !== undefined) return offsetZone(offset);
  const prefixed = /^(UTC|GMT|UT)(.*)$/.exec(id);
  if (prefixed !== null) {
    const [, prefix, rest] = prefixed as unknown as [string, string, string];
    if (rest === '') return { id: prefix, offsetSeconds: 0 };
    const more = rest === 'Z' ? undefined : parseOffset(rest);
    if (more !== undefined)
      return { id: more === 0 ? prefix : prefix + offsetText(more), offsetSeconds: more };
    if (prefix !== 'GMT' || rest !== '0') refuseZone(id);
  }
  if (!/^[A-Za-z][A-Za-z0-9~/._+-]+$/.test(id)) refuseZone(id);
  const canonical = loadRules().canonical(id);
  return canonical === undefined ? refuseZone(id) : { id: canonical, offsetSeconds: undefined };
}

function refuseZone(id: string): never {
  const known = nearest(id, Intl.supportedValuesOf('timeZone'));
  throw new RuntimeFailure(
    `there is no time zone "${id}"`,
    known === undefined
      ? 'write a name such as Europe/Paris, UTC, or an offset such as +02:00'
      : `did you mean ${known}?`,
  );
}

/** Seconds east of Greenwich at a moment. */
export function offsetAt(zone: Zone, epochNanoseconds: bigint): number {
  if (zone.offsetSeconds !== undefined) return zone.offsetSeconds;
  try {
    return loadRules().offsetAt(zone.id, epochNanoseconds);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RuntimeFailure(`the date lies too far from today to be placed in ${zone.id}`);
  }
}

/**
 * The moment at which clocks of the zone show these fields. Kestra: a time that a change of the clocks skips moves
 * later by the length of the gap; of a time that comes twice the earlier is taken, unless `preferredOffset` names one.
 */
export function instantInZone(
  fields: DateFields & TimeFields,
  zone: Zone,
  preferredOffset?: number,
): { epochNanoseconds: bigint; offsetSeconds: number } {
  const local = instantOfFields(fields);
  const at = (offset: number): { epochNanoseconds: bigint; offsetSeconds: number } | undefined => {
    const epochNanoseconds = local - BigInt(offset) * SECOND;
    return offsetAt(zone, epochNanoseconds) === offset
      ? { epochNanoseconds, offsetSeconds: offset }
      : undefined;
  };
  if (zone.offsetSeconds !== undefined) return at(zone.offsetSeconds)!;
  const preferred = preferredOffset === undefined ? undefined : at(preferredOffset);
  if (preferred !== undefined) return preferred;
  // No zone changes its clocks twice within two days around one moment.
  const before = offsetAt(zone, local - 86_400n * SECOND);
  const after = offsetAt(zone, local + 86_400n * SECOND);
  const found = at(before) ?? at(after);
  if (found !== undefined) return found;
  const epochNanoseconds = local - BigInt(before) * SECOND;
  return { epochNanoseconds, offsetSeconds: offsetAt(zone, epochNanoseconds) };
}
