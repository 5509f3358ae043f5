/** When the Schedules of a flow fire, before and after a change. */

import type { Flow, Trigger } from '../flow/model.ts';
import { sameData } from '../flow/property-diff.ts';
import type { ScheduleChange, ScheduleTimes } from '../report/plan.ts';
import { count } from '../report/printable.ts';
import { dateText, isSchedule, readSchedule, ScheduleError } from '../trigger/schedule.ts';

const FIRINGS = 5;

interface Context {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly level: 1 | 2;
}

/** Schedules whose times differ; all of a flow that is new or gone. */
export function scheduleChanges(
  before: Flow | undefined,
  after: Flow | undefined,
  context: Context,
): readonly ScheduleChange[] {
  const [old, current] = [schedulesOf(before, context), schedulesOf(after, context)];
  const ids = new Set([...old.keys(), ...current.keys()]);
  return [...ids].flatMap((trigger): ScheduleChange[] => {
    const [one, other] = [old.get(trigger), current.get(trigger)];
    if (sameData(one, other)) return [];
    return [
      {
        trigger,
        ...(one === undefined ? {} : { before: one }),
        ...(other === undefined ? {} : { after: other }),
      },
    ];
  });
}

function schedulesOf(flow: Flow | undefined, context: Context): ReadonlyMap<string, ScheduleTimes> {
  if (flow === undefined) return new Map();
  return new Map(
    flow.triggers
      .filter((trigger) => isSchedule(trigger.type))
      .map((trigger) => [trigger.id, timesOf(trigger, flow, context)]),
  );
}

function timesOf(trigger: Trigger, flow: Flow, context: Context): ScheduleTimes {
  const { cron, dates, timezone, scheduleConditions } = trigger.properties;
  const disabled = trigger.disabled || flow.disabled;
  return {
    rule: Array.isArray(dates) ? count(dates.length, 'date') : typeof cron === 'string' ? cron : '',
    timeZone: typeof timezone === 'string' ? timezone : 'UTC',
    disabled,
    conditional:
      trigger.conditions.length > 0 || trigger.when !== undefined || scheduleConditions !== undefined,
    next: disabled ? [] : firings(trigger, context),
  };
}

/** None where the expression, a date or the zone is wrong, or known only to a run: validation says so. */
function firings({ properties }: Trigger, { now, level }: Context): string[] {
  try {
    const { moments, zone } = readSchedule(properties, { level });
    const found: string[] = [];
    for (let at = moments.next(now); at !== undefined && found.length < FIRINGS; at = moments.next(at))
      found.push(dateText(at, zone));
    return found;
  } catch (error) {
    if (error instanceof ScheduleError) return [];
    throw error;
  }
}
