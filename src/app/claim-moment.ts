/**
 * A schedule that two see, the flow's own workflow by its cron and the tick that looks at all triggers: each moment is
 * claimed in the state of the trigger before it is fired, so that it is fired once.
 */

import { TICK_KEY, type TriggerState, type TriggerStateStore } from '../trigger/trigger-state.ts';
import type { OpenSchedule } from './repository-triggers.ts';

export interface MomentClaim {
  /** Of the trigger's state. */
  readonly key: string;
  readonly open: OpenSchedule;
  /** Milliseconds since the epoch. */
  readonly moment: number;
  readonly now: number;
  readonly executionId: string;
}

/** Tries to change a state that others change too. */
const TRIES = 20;
/** Milliseconds for which a moment that was fired out of its turn is remembered. */
const REMEMBERED = 7 * 24 * 3_600_000;

/**
 * True: the moment is the caller's to fire. A trigger that nobody has looked at yet begins with it. Rejects when the
 * state cannot be written.
 */
export async function claimMoment(claim: MomentClaim, store: TriggerStateStore): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    const states = await store.all();
    const stored = states.get(claim.key);
    const next = claimed(stored?.value as TriggerState | undefined, claim, states.has(TICK_KEY));
    if (next === undefined) return false;
    if ((await store.swap(claim.key, stored?.version, next)) !== undefined) return true;
  }
  throw new Error('the state of the trigger is changed by others all the time');
}

/** The state after the claim; undefined when somebody has the moment. */
function claimed(
  stored: TriggerState | undefined,
  { open, moment, now, executionId }: MomentClaim,
  ticks: boolean,
): TriggerState | undefined {
  const date = new Date(moment).toISOString();
  const at = { executionId, started: new Date(now).toISOString(), firing: date };
  if (stored?.schedule !== open.fingerprint) {
    const { disabled } = stored ?? {};
    return { date, schedule: open.fingerprint, ...at, ...(disabled === undefined ? {} : { disabled }) };
  }
  if (wasFired(stored, moment)) return undefined;
  // An execution that somebody else has started goes on holding the ticks back.
  const state = stored.executionId === undefined ? { ...stored, ...at } : stored;
  const since = Date.parse(stored.date);
  // What lies between is late: a tick still fires it, where there are ticks.
  if (moment <= since || (ticks && (open.schedule.moments.next(since) ?? moment) < moment)) {
    const remembered = (stored.fired ?? []).filter((other) => Date.parse(other) > now - REMEMBERED);
    return { ...state, fired: [...remembered, date] };
  }
  return { ...state, date };
}

/** Whether a moment was fired by somebody, or left out by a tick. */
function wasFired({ date, begun, fired = [] }: TriggerState, moment: number): boolean {
  if (firedEarly({ fired }, moment)) return true;
  // What was before the first look of a tick was left to whoever else saw it.
  return moment <= Date.parse(date) && !(begun !== undefined && moment <= Date.parse(begun));
}

/** Whether the flow's own workflow has fired it before a tick came to it. */
export function firedEarly({ fired = [] }: Pick<TriggerState, 'fired'>, moment: number): boolean {
  return fired.some((date) => Date.parse(date) === moment);
}
