/** What schedules cost: a year of a minutely one, the next dates of a thousand flows. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { upcomingSchedules } from '../../src/app/schedule-next.ts';
import { validateFlows } from '../../src/app/validate.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import { parseCron } from '../../src/trigger/cron.ts';
import { CronDates } from '../../src/trigger/cron-dates.ts';
import { zoneOffsets } from '../../src/trigger/zone-offsets.ts';

const FLOWS = 1000;
const AFTER = Date.parse('2025-01-01T00:00Z');
const YEAR = 365 * 86_400_000;

export async function benchTriggers(): Promise<object> {
  const year = (zone: string): number => {
    const started = performance.now();
    const dates = new CronDates(parseCron('* * * * *')!, zoneOffsets(zone));
    let found = 0;
    for (const at of dates.after(AFTER)) {
      if (at > AFTER + YEAR) break;
      found++;
    }
    if (found !== 365 * 1440) throw new Error(`${found} minutes in a year`);
    return performance.now() - started;
  };
  year('UTC');
  const utc = year('UTC');
  const paris = year('Europe/Paris');
  const { read, upcoming } = await thousand();
  return {
    year_of_minutes_ms: { utc: round(utc), paris: round(paris) },
    dates_a_second: Math.round((365 * 1440) / (paris / 1000)),
    next_dates_of_flows: {
      flows: FLOWS,
      dates_each: 5,
      ms: round(upcoming),
      /** Beside reading and checking the same flows, which comes first. */
      ratio_to_validation: round(upcoming / read),
    },
  };
}

async function thousand(): Promise<{ read: number; upcoming: number }> {
  const root = mkdtempSync(join(tmpdir(), 'gitestra-bench-'));
  try {
    mkdirSync(join(root, 'flows/bench'), { recursive: true });
    const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata'];
    for (let index = 0; index < FLOWS; index++) {
      writeFileSync(join(root, `flows/bench/f${index}.yaml`), flow(index, zones[index % zones.length]!));
    }
    const open = () => openWorkspace({ cwd: root, environment: {} });
    await validateFlows({}, await open());
    let started = performance.now();
    await validateFlows({}, await open());
    const read = performance.now() - started;
    const workspace = await open();
    started = performance.now();
    const { schedules, problems } = await upcomingSchedules({ after: AFTER, count: 5 }, workspace);
    const upcoming = performance.now() - started;
    if (schedules.length !== FLOWS || problems.length > 0) throw new Error('not every flow has a schedule');
    return { read, upcoming };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function flow(index: number, zone: string): string {
  const condition =
    index % 4 === 0
      ? '\n    conditions:\n      - type: io.kestra.plugin.core.condition.DayWeek\n        dayOfWeek: MONDAY'
      : '';
  return `id: f${index}
namespace: bench
tasks:
  - id: log
    type: io.kestra.plugin.core.log.Log
    message: "{{ trigger.date }}"
triggers:
  - id: s
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "${index % 60} ${index % 24} * * *"
    timezone: ${zone}${condition}
`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
