import { describe, expect, it } from 'vitest';
import { createExpressionEngine } from '../../src/expression/engine.ts';
import { Registry } from '../../src/plugin/registry.ts';
import type { ObservedExecution } from '../../src/plugin/trigger.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { dateText, readSchedule, WantedMoments } from '../../src/trigger/schedule.ts';
import { TriggerConditions } from '../../src/trigger/trigger-conditions.ts';
import { zoneOffsets } from '../../src/trigger/zone-offsets.ts';

const CORE = 'io.kestra.plugin.core.condition.';
const flow = { namespace: 'company.team', id: 'child' };
const registry = new Registry(TASK_ENTRIES);

function conditions(level: 1 | 2 = 1): TriggerConditions {
  return new TriggerConditions({
    registry,
    expressions: createExpressionEngine({ level }),
    variables: { flow, vars: { day: 'MONDAY' } },
    flow,
  });
}

const upstream: ObservedExecution = {
  id: 'one',
  namespace: 'company.data',
  flowId: 'parent',
  state: 'WARNING',
  labels: [{ key: 'env', value: 'prod' }],
  outputs: { rows: 3, none: '' },
  taskRuns: [
    { taskId: 'a', state: 'SUCCESS', attempts: [{ state: 'FAILED' }, { state: 'SUCCESS' }] },
    { taskId: 'b', state: 'KILLED', attempts: [{ state: 'KILLED' }] },
  ],
  startDate: '2025-01-01T00:00:00.000Z',
};

describe('conditions on a date', () => {
  // 2025-01-06 is a Monday, the Epiphany.
  it.each<[string, Record<string, unknown>, string, boolean]>([
    ['DayWeek', { dayOfWeek: 'MONDAY' }, '2025-01-06T10:00:00Z', true],
    ['DayWeek', { dayOfWeek: '{{ vars.day }}' }, '2025-01-07T10:00:00Z', false],
    ['DayWeek', { dayOfWeek: 'SUNDAY', date: '2025-01-05' }, '2025-01-06T10:00:00Z', true],
    ['DayWeekInMonth', { dayOfWeek: 'MONDAY', dayInMonth: 'FIRST' }, '2025-01-06T10:00:00Z', true],
    ['DayWeekInMonth', { dayOfWeek: 'MONDAY', dayInMonth: 'FIRST' }, '2025-01-13T10:00:00Z', false],
    ['DayWeekInMonth', { dayOfWeek: 'MONDAY', dayInMonth: 'SECOND' }, '2025-01-13T10:00:00Z', true],
    ['DayWeekInMonth', { dayOfWeek: 'MONDAY', dayInMonth: 'LAST' }, '2025-01-27T10:00:00Z', true],
    ['Weekend', {}, '2025-01-05T23:59:59Z', true],
    ['Weekend', {}, '2025-01-06T00:00:00Z', false],
    ['PublicHoliday', { country: 'FR' }, '2025-07-14T10:00:00Z', true],
    ['PublicHoliday', { country: 'FR' }, '2025-07-15T10:00:00Z', false],
    ['PublicHoliday', { country: 'DE', subDivision: 'BY' }, '2025-01-06T10:00:00Z', true],
    ['PublicHoliday', { country: 'DE' }, '2025-01-06T10:00:00Z', false],
    ['DateTimeBetween', { after: '2025-01-01T00:00:00Z' }, '2025-01-01T00:00:01Z', true],
    ['DateTimeBetween', { after: '2025-01-01T00:00:00Z' }, '2025-01-01T00:00:00Z', false],
    ['DateTimeBetween', { before: '2025-01-01T00:00:00+02:00' }, '2024-12-31T21:59:59Z', true],
    ['DateTimeBetween', { before: '2025-01-01T00:00:00+02:00' }, '2024-12-31T22:00:00Z', false],
    [
      'DateTimeBetween',
      { after: '2025-01-01T00:00:00Z', before: '2025-02-01T00:00:00Z' },
      '2025-03-01T00:00:00Z',
      false,
    ],
    ['TimeBetween', { after: '08:00:00Z', before: '10:00:00+00:00' }, '2025-01-06T09:59:59Z', true],
    ['TimeBetween', { after: '08:00:00Z', before: '10:00:00+00:00' }, '2025-01-06T10:00:00Z', false],
    ['TimeBetween', { after: '10:00:00+02:00' }, '2025-01-06T08:00:01Z', true],
    ['TimeBetween', { after: '10:00:00+02:00' }, '2025-01-06T09:00:01+01:00', true],
    ['Expression', { expression: "{{ trigger.date | date('HH') == '09' }}" }, '2025-01-06T09:00:00Z', true],
    ['Expression', { expression: '0' }, '2025-01-06T09:00:00Z', true],
    ['Expression', { expression: ' false ' }, '2025-01-06T09:00:00Z', false],
    ['Expression', { expression: "{{ '  ' }}" }, '2025-01-06T09:00:00Z', false],
    ['Not', { conditions: [{ type: `${CORE}Weekend` }] }, '2025-01-06T09:00:00Z', true],
    ['Not', { conditions: [{ type: `${CORE}Weekend` }] }, '2025-01-05T09:00:00Z', false],
    [
      'Or',
      { conditions: [{ type: `${CORE}Weekend` }, { type: `${CORE}DayWeek`, dayOfWeek: 'MONDAY' }] },
      '2025-01-06T09:00:00Z',
      true,
    ],
    [
      'Or',
      { conditions: [{ type: `${CORE}Weekend` }, { type: `${CORE}DayWeek`, dayOfWeek: 'MONDAY' }] },
      '2025-01-07T09:00:00Z',
      false,
    ],
  ])('%s %j on %s: %s', async (type, properties, date, expected) => {
    const condition = { type: CORE + type, ...properties };
    expect(await conditions().holds(condition, { trigger: { date } })).toBe(expected);
  });
});

describe('conditions on an execution', () => {
  it.each<[string, Record<string, unknown>, boolean]>([
    ['ExecutionFlow', { namespace: 'company.data', flowId: 'parent' }, true],
    ['ExecutionFlow', { namespace: 'company.data', flowId: 'other' }, false],
    ['ExecutionNamespace', { namespace: 'company.data' }, true],
    ['ExecutionNamespace', { namespace: 'company' }, false],
    ['ExecutionNamespace', { namespace: 'company', prefix: true }, true],
    ['ExecutionNamespace', { namespace: '.data', comparison: 'SUFFIX' }, true],
    ['ExecutionNamespace', { namespace: 'company', comparison: 'EQUALS', prefix: true }, false],
    ['ExecutionStatus', { in: ['SUCCESS', 'WARNING'] }, true],
    ['ExecutionStatus', { notIn: ['WARNING'] }, false],
    ['ExecutionStatus', {}, true],
    ['ExecutionLabels', { labels: { env: 'prod' } }, true],
    ['ExecutionLabels', { labels: [{ key: 'env', value: 'dev' }] }, false],
    ['ExecutionLabels', { labels: { env: 'prod', team: 'x' } }, false],
    ['ExecutionOutputs', { expression: '{{ trigger.outputs.rows > 2 }}' }, true],
    ['ExecutionOutputs', { expression: '{{ trigger.outputs.none }}' }, false],
    ['HasRetryAttempt', { in: ['FAILED'] }, true],
    ['HasRetryAttempt', { in: ['KILLED'] }, false],
    ['HasRetryAttempt', { notIn: ['FAILED', 'SUCCESS'] }, false],
    ['FlowCondition', { namespace: 'company.team', flowId: 'child' }, true],
    ['FlowNamespaceCondition', { namespace: 'company', prefix: true }, true],
    ['FlowNamespaceCondition', { namespace: 'company' }, false],
  ])('%s %j: %s', async (type, properties, expected) => {
    expect(await conditions().holds({ type: CORE + type, ...properties }, {}, upstream)).toBe(expected);
  });

  it('have nothing to say without outputs', async () => {
    const { outputs: _, ...silent } = upstream;
    const condition = { type: `${CORE}ExecutionOutputs`, expression: 'yes' };
    expect(await conditions().holds(condition, {}, silent)).toBe(false);
  });
});

it.each<[Record<string, unknown>, string]>([
  [{ type: `${CORE}Nope` }, 'condition Nope: there is no such type of condition'],
  [
    { type: `${CORE}ExecutionStatus` },
    'condition ExecutionStatus: it looks at an execution, and there is none here',
  ],
  [{ type: `${CORE}DateTimeBetween` }, 'condition DateTimeBetween: it needs `after` or `before`'],
  [
    { type: `${CORE}TimeBetween`, after: '8 o’clock' },
    'condition TimeBetween: property `after`: “8 o’clock” is no time with an offset such as 08:00:00+02:00',
  ],
  [
    { type: `${CORE}PublicHoliday` },
    'condition PublicHoliday: it needs `country`: there is no server here whose country could be meant',
  ],
  [{ type: `${CORE}Weekend`, date: '{{ trigger.dat }}' }, 'condition Weekend: '],
  [
    { type: `${CORE}MultipleCondition`, id: 'm', conditions: {} },
    'condition MultipleCondition: it is only possible',
  ],
])('%j cannot be evaluated', async (condition, message) => {
  const evaluation = conditions().holds(condition, { trigger: { date: '2025-01-06T09:00:00Z' } });
  await expect(evaluation).rejects.toThrow(message);
});

describe('moments that conditions let through', () => {
  const moments = (properties: Record<string, unknown>, level: 1 | 2 = 1): WantedMoments =>
    new WantedMoments(readSchedule({ type: 'x.Schedule', ...properties }, { level }), conditions(level));
  const texts = async (wanted: WantedMoments, after: string, count: number): Promise<string[]> =>
    (await wanted.nextOnes(Date.parse(after), count)).map((at) => new Date(at).toISOString().slice(0, 16));

  it('are those of the first Monday of each month', async () => {
    const wanted = moments({
      cron: '0 11 * * 1',
      conditions: [{ type: `${CORE}DayWeekInMonth`, dayOfWeek: 'MONDAY', dayInMonth: 'FIRST' }],
    });
    expect(await texts(wanted, '2025-01-01T00:00Z', 3)).toEqual([
      '2025-01-06T11:00',
      '2025-02-03T11:00',
      '2025-03-03T11:00',
    ]);
    expect(await wanted.variables(Date.parse('2025-02-03T11:00Z'))).toEqual({
      date: '2025-02-03T11:00:00Z',
      next: '2025-03-03T11:00:00Z',
      previous: '2025-01-06T11:00:00Z',
    });
  });

  it('look at the date in the zone of the schedule', async () => {
    const wanted = moments({
      cron: '30 0 * * *',
      timezone: 'Europe/Paris',
      conditions: [{ type: `${CORE}DayWeek`, dayOfWeek: 'MONDAY' }],
    });
    // Half past midnight on Monday in Paris is Sunday at Greenwich.
    expect(await texts(wanted, '2025-07-01T00:00Z', 2)).toEqual(['2025-07-06T22:30', '2025-07-13T22:30']);
    expect((await wanted.variables(Date.parse('2025-07-06T22:30Z'))).date).toBe('2025-07-07T00:30:00+02:00');
  });

  it('follow `when` at level 2', async () => {
    const wanted = moments({ cron: '@daily', when: '{{ isLastWorkingDay(trigger.date) }}' }, 2);
    expect(await texts(wanted, '2025-01-01T00:00Z', 3)).toEqual([
      '2025-01-31T00:00',
      '2025-02-28T00:00',
      '2025-03-31T00:00',
    ]);
  });

  it('leave conditions on executions aside', async () => {
    const wanted = moments({
      cron: '@daily',
      conditions: [{ type: `${CORE}ExecutionStatus`, in: ['FAILED'] }],
    });
    expect(await texts(wanted, '2025-01-01T12:00Z', 1)).toEqual(['2025-01-02T00:00']);
  });

  it('end when nothing comes any more', async () => {
    const never = { type: `${CORE}DateTimeBetween`, before: '2020-01-01T00:00:00Z' };
    expect(
      await moments({ cron: '0 0 1 * *', conditions: [never] }).next(Date.parse('2025-01-01')),
    ).toBeUndefined();
  });

  it('are the dates of a ScheduleOnDates, in order', async () => {
    const wanted = new WantedMoments(
      readSchedule(
        {
          type: 'io.kestra.plugin.core.trigger.ScheduleOnDates',
          timezone: 'Asia/Tokyo',
          dates: ['2025-06-01T00:00:00Z', '2025-01-01T09:00:00+09:00', '2025-03-01T00:00:00.5Z'],
        },
        { level: 1 },
      ),
      conditions(),
    );
    expect(await texts(wanted, '2024-01-01T00:00Z', 5)).toEqual([
      '2025-01-01T00:00',
      '2025-03-01T00:00',
      '2025-06-01T00:00',
    ]);
    expect(await wanted.variables(Date.parse('2025-06-01T00:00Z'))).toEqual({
      date: '2025-06-01T09:00:00+09:00',
    });
  });
});

it.each<[Record<string, unknown>, string]>([
  [{ cron: '0 25 * * *' }, '25 is not a possible hour; write a number from 0 to 23'],
  [{}, 'it has no `cron`'],
  [{ cron: '@daily', timezone: 'Mars' }, 'there is no time zone “Mars”'],
  [
    { cron: '@daily', recoverMissedSchedules: 'SOME' },
    '`recoverMissedSchedules` is “SOME”; write ALL, LAST or NONE',
  ],
  [
    { cron: '@daily', lateMaximumDelay: 'soon' },
    '`lateMaximumDelay` is “soon”; write a duration such as PT1H',
  ],
])('%j is no schedule', (properties, message) => {
  expect(() => readSchedule({ type: 'x.Schedule', ...properties }, { level: 1 })).toThrow(message);
});

it('writes dates with seconds and offset', () => {
  expect(dateText(Date.parse('2025-07-01T10:00Z'), zoneOffsets('UTC'))).toBe('2025-07-01T10:00:00Z');
});
