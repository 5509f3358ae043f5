/** When the Schedules of a flow fire, before and after a change. */

import type { Flow, Trigger } from '../flow/model.ts';
import { sameData } from '../flow/property-diff.ts';
import type { ScheduleChange, ScheduleTimes } from '../report/plan.ts';
import { parseCron } from '../trigger/cron.ts';
import { CronDates, zonedDateTime } from '../trigger/cron-dates.ts';
import { UnknownZoneError, type ZoneOffsets, zoneOffsets } from '../trigger/zone-offsets.ts';

const FIRINGS = 5;
const SCHEDULE = /\.Schedule$/;

/** Schedules whose times differ; all of a flow that is new or gone. `now` in milliseconds since the epoch. */
export function scheduleChanges(
  before: Flow | undefined,
  after: Flow | undefined,
  now: number,
): readonly ScheduleChange[] {
  const [old, current] = [schedulesOf(before, now), schedulesOf(after, now)];
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

function schedulesOf(flow: Flow | undefined, now: number): ReadonlyMap<string, ScheduleTimes> {
  if (flow === undefined) return new Map();
  return new Map(
    flow.triggers
      .filter((trigger) => SCHEDULE.test(trigger.type))
      .map((trigger) => [trigger.id, timesOf(trigger, flow, now)]),
  );
}

function timesOf(trigger: Trigger, flow: Flow, now: number): ScheduleTimes {
  const { cron, timezone, withSeconds } = trigger.properties;
  const timeZone = typeof timezone === 'string' ? timezone : 'UTC';
  const disabled = trigger.disabled || flow.disabled;
  const text = typeof cron === 'string' ? cron : '';
  return {
    cron: text,
    timeZone,
    disabled,
    conditional: trigger.conditions.length > 0 || trigger.when !== undefined,
    next: disabled ? [] : firings(text, withSeconds === true, timeZone, now),
  };
}

/** None for an expression or a zone that is wrong: validation says so. */
function firings(text: string, withSeconds: boolean, timeZone: string, now: number): string[] {
  const cron = parseCron(text, { withSeconds });
  const zone = openZone(timeZone);
  if (cron === undefined || zone === undefined) return [];
  const dates: string[] = [];
  for (const moment of new CronDates(cron, zone).after(now)) {
    dates.push(zonedDateTime(moment, zone).toString());
    if (dates.length === FIRINGS) break;
  }
  return dates;
}

function openZone(id: string): ZoneOffsets | undefined {
  try {
    return zoneOffsets(id);
  } catch (error) {
    if (error instanceof UnknownZoneError) return undefined;
    throw error;
  }
}
