import { expect, it } from 'vitest';
import { createExpressionEngine } from '../../src/expression/engine.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { dueMoments } from '../../src/trigger/due-moments.ts';
import { readSchedule, WantedMoments } from '../../src/trigger/schedule.ts';
import { TriggerConditions } from '../../src/trigger/trigger-conditions.ts';

const flow = { namespace: 'company.team', id: 'child' };
const conditions = new TriggerConditions({
  registry: new Registry(TASK_ENTRIES),
  expressions: createExpressionEngine({ level: 1 }),
  variables: { flow },
  flow,
});
const WEEKDAYS = [
  {
    type: 'io.kestra.plugin.core.condition.Not',
    conditions: [{ type: 'io.kestra.plugin.core.condition.Weekend' }],
  },
];

/** 2025-01-10 is a Friday. */
it.each<[string, Record<string, unknown>, string, string, boolean, string[], number]>([
  ['a look that comes in time', {}, '10T09:59:50', '10T10:00:10', false, ['10T10:00'], 0],
  ['a look that comes too early', {}, '10T09:59:40', '10T09:59:50', false, [], 0],
  ['a look exactly then', {}, '10T09:59:50', '10T10:00:00', false, ['10T10:00'], 0],
  ['a look that is late by minutes', {}, '10T09:55:00', '10T10:07:00', false, ['10T10:00'], 0],
  [
    'a look that is late, whatever is recovered',
    { recoverMissedSchedules: 'NONE' },
    '10T09:55:00',
    '10T10:07:00',
    false,
    ['10T10:00'],
    0,
  ],
  ['an outage of minutes', {}, '10T09:10:00', '10T10:07:00', true, ['10T10:00'], 0],
  [
    'an outage of hours',
    {},
    '10T06:30:00',
    '10T10:07:00',
    true,
    ['10T07:00', '10T08:00', '10T09:00', '10T10:00'],
    0,
  ],
  ['the last only', { recoverMissedSchedules: 'LAST' }, '10T06:30:00', '10T10:07:00', true, ['10T10:00'], 3],
  [
    'the last only, which is now',
    { recoverMissedSchedules: 'LAST' },
    '10T06:30:00',
    '10T10:00:00',
    true,
    ['10T10:00'],
    3,
  ],
  ['none', { recoverMissedSchedules: 'NONE' }, '10T06:30:00', '10T10:07:00', true, [], 4],
  [
    'none that are too late',
    { lateMaximumDelay: 'PT90M' },
    '10T06:30:00',
    '10T10:07:00',
    true,
    ['10T09:00', '10T10:00'],
    2,
  ],
  [
    'exactly as late as is allowed',
    { lateMaximumDelay: 'PT1H' },
    '10T06:30:00',
    '10T10:00:00',
    false,
    ['10T09:00', '10T10:00'],
    2,
  ],
  [
    'the last is too late',
    { recoverMissedSchedules: 'LAST', lateMaximumDelay: 'PT5M' },
    '10T06:30:00',
    '10T10:07:00',
    true,
    [],
    4,
  ],
  [
    'an outage of days, with conditions',
    { cron: '0 12 * * *', conditions: WEEKDAYS },
    '10T09:00:00',
    '14T13:00:00',
    true,
    ['10T12:00', '13T12:00', '14T12:00'],
    0,
  ],
  [
    'the last before a weekend',
    { cron: '0 12 * * *', conditions: WEEKDAYS, recoverMissedSchedules: 'LAST' },
    '08T13:00:00',
    '12T13:00:00',
    true,
    ['10T12:00'],
    1,
  ],
  [
    'an outage of weeks',
    { cron: '0 0 * * 1' },
    '01T00:00:00',
    '31T00:00:00',
    true,
    ['06T00:00', '13T00:00', '20T00:00', '27T00:00'],
    0,
  ],
])('%s', async (_, properties, since, now, outage, expected, leftOut) => {
  const schedule = readSchedule({ type: 'x.Schedule', cron: '@hourly', ...properties }, { level: 1 });
  const found = await dueMoments(schedule, new WantedMoments(schedule, conditions), {
    since: Date.parse(`2025-01-${since}Z`),
    now: Date.parse(`2025-01-${now}Z`),
    outage,
    limit: 100,
  });
  expect(found.due.map((at) => new Date(at).toISOString().slice(8, 16))).toEqual(expected);
  expect(found.leftOut).toBe(leftOut);
  expect(found.until).toBe(Date.parse(`2025-01-${now}Z`));
});

it('leaves the rest for later when there are too many', async () => {
  const schedule = readSchedule({ type: 'x.Schedule', cron: '* * * * *' }, { level: 1 });
  const wanted = new WantedMoments(schedule, conditions);
  const now = Date.parse('2025-02-01T00:00Z');
  let since = Date.parse('2025-01-01T00:00Z');
  let fired = 0;
  while (since < now) {
    const { due, until } = await dueMoments(schedule, wanted, { since, now, outage: true, limit: 1000 });
    fired += due.length;
    since = until;
  }
  expect(fired).toBe(31 * 24 * 60);
});
