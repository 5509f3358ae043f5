/** Which moments of a schedule are to be fired now, after a look that was seconds, hours or weeks ago. */

import type { Schedule, WantedMoments } from './schedule.ts';

export interface DueOptions {
  /** Milliseconds since the epoch: everything up to it is done with. */
  readonly since: number;
  readonly now: number;
  /** Nobody looked at triggers for longer than is usual: what was due meanwhile was missed, not just late. */
  readonly outage: boolean;
  /** Most moments given; the others stay due. */
  readonly limit: number;
}

export interface DueMoments {
  /** In order. */
  readonly due: readonly number[];
  /** Left out by `recoverMissedSchedules` or `lateMaximumDelay`; counted up to a thousand. */
  readonly leftOut: number;
  /** Everything up to it is done with once those that are due have been fired. */
  readonly until: number;
}

const COUNTED = 1000;

/** Throws a ConditionError of the first moment whose conditions cannot be evaluated. */
export async function dueMoments(
  schedule: Schedule,
  wanted: WantedMoments,
  { since, now, outage, limit }: DueOptions,
): Promise<DueMoments> {
  if (outage && schedule.recovery === 'NONE') {
    return { due: [], leftOut: await count(wanted, since, now), until: now };
  }
  if (outage && schedule.recovery === 'LAST') {
    const last = await wanted.previous(now + 1000);
    const isDue = last !== undefined && last > since && last <= now && !isTooLate(schedule, last, now);
    const missed = await count(wanted, since, now);
    return isDue
      ? { due: [last], leftOut: missed - 1, until: now }
      : { due: [], leftOut: missed, until: now };
  }
  const { lateMaximumDelay } = schedule;
  const from = lateMaximumDelay === undefined ? since : Math.max(since, now - lateMaximumDelay - 1);
  const leftOut = from === since ? 0 : await count(wanted, since, Math.min(from, now));
  const due: number[] = [];
  for (let at = await wanted.next(from); at !== undefined && at <= now; at = await wanted.next(at)) {
    if (due.length === limit) return { due, leftOut, until: due.at(-1)! };
    due.push(at);
  }
  return { due, leftOut, until: now };
}

/** Kestra: a date that is older than the delay allows is skipped. */
function isTooLate({ lateMaximumDelay }: Schedule, moment: number, now: number): boolean {
  return lateMaximumDelay !== undefined && moment + lateMaximumDelay < now;
}

async function count(wanted: WantedMoments, since: number, until: number): Promise<number> {
  let found = 0;
  for (
    let at = await wanted.next(since);
    at !== undefined && at <= until && found < COUNTED;
    at = await wanted.next(at)
  )
    found++;
  return found;
}
