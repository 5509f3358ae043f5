/** A Schedule or ScheduleOnDates trigger as moments: which come next, which came before, and whether each is wanted. */

import { readDate } from '../expression/java/date-parse.ts';
import { dateFormat } from '../expression/java/named-formats.ts';
import { instantOfFields } from '../expression/time-values.ts';
import { parseDuration } from '../util/iso-duration.ts';
import { parseCron } from './cron.ts';
import { CronDates, zonedDateTime } from './cron-dates.ts';
import { checkCron } from './cron-syntax.ts';
import type { RawCondition, TriggerConditions } from './trigger-conditions.ts';
import { type ZoneOffsets, zoneOffsets } from './zone-offsets.ts';

export const RECOVERIES = ['ALL', 'LAST', 'NONE'] as const;
export type Recovery = (typeof RECOVERIES)[number];

/** Moments in milliseconds since the epoch. */
export interface Moments {
  next(after: number): number | undefined;
  previous(before: number): number | undefined;
}

export interface Schedule {
  readonly kind: 'cron' | 'dates';
  readonly moments: Moments;
  readonly zone: ZoneOffsets;
  /** @default 'ALL' */
  readonly recovery: Recovery;
  /** Milliseconds; older moments are left out. */
  readonly lateMaximumDelay?: number;
  readonly conditions: readonly RawCondition[];
  readonly when?: string;
}

/** A schedule that no moments can be computed from; the message is a sentence for people. */
export class ScheduleError extends Error {}

/** Whether a type name is one of a schedule: its own, or an older one. */
export function isSchedule(type: string): boolean {
  return /\.(Schedule|ScheduleOnDates)$/.test(type);
}

/**
 * Reads a schedule from the properties of its trigger, plugin defaults applied and expressions rendered.
 * Throws a ScheduleError.
 */
export function readSchedule(
  properties: Readonly<Record<string, unknown>>,
  options: { readonly level: 1 | 2 },
): Schedule {
  const kind = String(properties.type).endsWith('.ScheduleOnDates') ? 'dates' : 'cron';
  const zone = readZone(properties.timezone);
  const { when } = properties;
  return {
    kind,
    moments: kind === 'dates' ? readDates(properties.dates) : readCron(properties, zone, options.level),
    zone,
    recovery: readRecovery(properties.recoverMissedSchedules),
    ...readDelay(properties.lateMaximumDelay),
    conditions: [...list(properties.conditions), ...list(properties.scheduleConditions)],
    ...(when === undefined || when === null ? {} : { when: String(when) }),
  };
}

function list(value: unknown): readonly RawCondition[] {
  return Array.isArray(value) ? (value as RawCondition[]) : [];
}

function readZone(value: unknown): ZoneOffsets {
  try {
    return zoneOffsets(value === undefined || value === null ? 'UTC' : String(value));
  } catch (error) {
    throw new ScheduleError((error as Error).message);
  }
}

function readCron(
  { cron, withSeconds }: Readonly<Record<string, unknown>>,
  zone: ZoneOffsets,
  level: 1 | 2,
): Moments {
  if (typeof cron !== 'string') throw new ScheduleError('it has no `cron`');
  const options = { withSeconds: String(withSeconds) === 'true', lastDay: level === 2 };
  const parsed = parseCron(cron, options);
  if (parsed !== undefined) return new CronDates(parsed, zone);
  const problem = checkCron(cron, options)!;
  throw new ScheduleError(
    problem.help === undefined ? problem.message : `${problem.message}; ${problem.help}`,
  );
}

function readRecovery(value: unknown): Recovery {
  if (value === undefined || value === null) return 'ALL';
  const found = RECOVERIES.find((known) => known === value);
  if (found === undefined)
    throw new ScheduleError(`\`recoverMissedSchedules\` is “${String(value)}”; write ALL, LAST or NONE`);
  return found;
}

function readDelay(value: unknown): { lateMaximumDelay?: number } {
  if (value === undefined || value === null) return {};
  const delay = typeof value === 'number' ? value * 1000 : parseDuration(String(value));
  if (delay === undefined)
    throw new ScheduleError(`\`lateMaximumDelay\` is “${String(value)}”; write a duration such as PT1H`);
  return { lateMaximumDelay: delay };
}

function readDates(value: unknown): Moments {
  if (!Array.isArray(value)) throw new ScheduleError('it has no list of `dates`');
  const dates = [...new Set(value.map(readMoment))].sort((a, b) => a - b);
  return {
    next: (after) => dates.find((date) => date > after),
    previous: (before) => dates.findLast((date) => date < before),
  };
}

/** Milliseconds of a date with time and offset, to the second. Throws a ScheduleError. */
export function readMoment(value: unknown): number {
  const text = String(value);
  const parts = readDate(text, dateFormat('iso_zoned_date_time', 'en'), 'en');
  if (parts?.date === undefined || parts.time === undefined || parts.offsetSeconds === undefined) {
    throw new ScheduleError(`“${text}” is no date with time and offset such as 2026-01-31T08:00:00Z`);
  }
  const instant = instantOfFields({ ...parts.date, ...parts.time }, parts.offsetSeconds);
  return Math.floor(Number(instant / 1_000_000n) / 1000) * 1000;
}

/** A date as Kestra writes it into the variables of an execution. */
export function dateText(moment: number, zone: ZoneOffsets): string {
  return zonedDateTime(moment, zone).toOffsetString(true);
}

/** More candidates than this are not tried in a row: a condition that never holds must end. */
const MOST_CANDIDATES = 200_000;
/** Kestra: neighbours that satisfy conditions are looked for within ten years. */
const TEN_YEARS = 10 * 366 * 86_400_000;

/** The moments of a schedule that its conditions let through. */
export class WantedMoments {
  readonly #schedule: Schedule;
  readonly #conditions: TriggerConditions;
  readonly #wanted = new Map<number, boolean>();
  #dated: readonly RawCondition[] | undefined;

  constructor(schedule: Schedule, conditions: TriggerConditions) {
    this.#schedule = schedule;
    this.#conditions = conditions;
  }

  /** Throws a ConditionError. */
  next(after: number): Promise<number | undefined> {
    return this.#find(after, (moment) => this.#schedule.moments.next(moment));
  }

  /** Throws a ConditionError. */
  previous(before: number): Promise<number | undefined> {
    return this.#find(before, (moment) => this.#schedule.moments.previous(moment));
  }

  /** The next moments, one after another. */
  async nextOnes(after: number, count: number): Promise<readonly number[]> {
    const found: number[] = [];
    for (let at = await this.next(after); at !== undefined && found.length < count; at = await this.next(at))
      found.push(at);
    return found;
  }

  /** Whether the conditions hold at a moment of the schedule. Throws a ConditionError. */
  async isWanted(moment: number): Promise<boolean> {
    const { conditions, when } = this.#schedule;
    if (conditions.length === 0 && when === undefined) return true;
    const known = this.#wanted.get(moment);
    if (known !== undefined) return known;
    this.#dated ??= await this.#conditions.ofSchedules(conditions);
    const extra = this.#candidate(moment);
    const wanted =
      (await this.#conditions.allHold(this.#dated, extra)) && (await this.#conditions.isWanted(when, extra));
    if (this.#wanted.size > 1000) this.#wanted.clear();
    this.#wanted.set(moment, wanted);
    return wanted;
  }

  /** What an execution of this moment sees as `trigger`; neighbours are those that the conditions let through. */
  async variables(moment: number): Promise<Record<string, string>> {
    const { zone } = this.#schedule;
    if (this.#schedule.kind === 'dates') return { date: dateText(moment, zone) };
    const [next, previous] = [await this.next(moment), await this.previous(moment)];
    return {
      date: dateText(moment, zone),
      ...(next === undefined ? {} : { next: dateText(next, zone) }),
      ...(previous === undefined ? {} : { previous: dateText(previous, zone) }),
    };
  }

  #candidate(moment: number): Record<string, unknown> {
    const { moments, zone } = this.#schedule;
    const text = (at: number | undefined): string | null => (at === undefined ? null : dateText(at, zone));
    const trigger = {
      date: dateText(moment, zone),
      // Looked up when asked for: few conditions look at neighbours.
      get next() {
        return text(moments.next(moment));
      },
      get previous() {
        return text(moments.previous(moment));
      },
    };
    return { trigger, schedule: trigger };
  }

  async #find(start: number, step: (moment: number) => number | undefined): Promise<number | undefined> {
    let at = step(start);
    for (let tried = 0; at !== undefined && tried < MOST_CANDIDATES; tried++) {
      if (Math.abs(at - start) > TEN_YEARS) return undefined;
      if (await this.isWanted(at)) return at;
      at = step(at);
    }
    return undefined;
  }
}
