import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventStart, eventStart, type StartEvent } from '../../src/app/event-start.ts';
import { TriggerRepository } from './trigger-repository.ts';

let repository: TriggerRepository;
beforeEach(() => {
  repository = new TriggerRepository();
});
afterEach(() => repository.remove());

const start = async (event: StartEvent, inputs = {}): Promise<EventStart> =>
  eventStart(event, 'company.team.etl', inputs, await repository.open({ GITESTRA_SECRET_HOOK: 's3cret' }));

describe('a webhook', () => {
  const call = (payload: Record<string, unknown>, inputs = {}) => start({ kind: 'webhook', payload }, inputs);
  const HOOK = `- id: hook
  type: io.kestra.plugin.core.trigger.Webhook
  key: "{{ secret('HOOK') }}"
  inputs:
    ref: "{{ trigger.body.ref }}"
  labels:
    event: "{{ trigger.headers['x-event'][0] }}"
  conditions:
    - type: io.kestra.plugin.core.condition.Expression
      expression: "{{ trigger.body.ref != 'skip' }}"
- id: other
  type: io.kestra.plugin.core.trigger.Webhook
  key: another
  disabled: true`;
  beforeEach(() => repository.logging('etl', HOOK));

  it('starts the flow with what was sent', async () => {
    const payload = { key: 's3cret', body: '{"ref": "main"}', headers: { 'x-event': 'push' } };
    const found = await call(payload, { more: 1 });
    expect(found).toMatchObject({
      kind: 'start',
      ready: {
        triggerId: 'hook',
        variables: { body: { ref: 'main' }, headers: { 'x-event': ['push'] }, parameters: {} },
        inputs: { ref: 'main', more: 1 },
      },
    });
    if (found.kind === 'start') expect(found.ready.labels).toContainEqual({ key: 'event', value: 'push' });
  });

  it.each<[Record<string, unknown>]>([
    [{ key: 'wrong' }],
    [{ key: '' }],
    [{}],
    [{ key: 's3cret ' }],
    [{ key: 's3cret', trigger: 'other' }],
    [{ key: 'another' }],
    [{ key: 's3cret', trigger: 'nope' }],
  ])('is refused with %j', async (payload) => {
    const refused = call(payload);
    await expect(refused).rejects.toThrow(/no webhook of the flow has this key|the payload has no `key`/);
    await expect(refused).rejects.not.toThrow(/s3cret/);
  });

  it('does nothing when its conditions do not hold', async () => {
    expect(await call({ key: 's3cret', body: { ref: 'skip' } })).toEqual({
      kind: 'skip',
      reason: 'the conditions of trigger `hook` do not hold',
    });
  });

  it('is not looked for in a flow that has none', async () => {
    repository.logging('etl', '- id: x\n  type: io.kestra.plugin.core.trigger.Schedule\n  cron: "@daily"');
    expect(await call({ anything: 1 })).toEqual({ kind: 'plain' });
  });
});

describe('a schedule', () => {
  const at = (time: string, cron?: string) =>
    start({ kind: 'schedule', now: Date.parse(time), ...(cron === undefined ? {} : { cron }) });
  const NIGHTLY = `- id: nightly
  type: io.kestra.plugin.core.trigger.Schedule
  cron: "0 3 * * *"
  timezone: Europe/Paris
  lateMaximumDelay: PT2H
  stopAfter: [FAILED]
  conditions:
    - type: io.kestra.plugin.core.condition.DayWeek
      dayOfWeek: MONDAY
- id: noon
  type: io.kestra.plugin.core.trigger.Schedule
  cron: "0 12 * * *"`;
  beforeEach(() => repository.logging('etl', NIGHTLY));

  it('has the date that it was meant for, however late the job begins', async () => {
    // 2025-01-06 is a Monday.
    const found = await at('2025-01-06T02:25:00Z', '0 3 * * *');
    expect(found).toMatchObject({
      kind: 'start',
      ready: {
        triggerId: 'nightly',
        variables: { date: '2025-01-06T03:00:00+01:00', next: '2025-01-13T03:00:00+01:00' },
      },
    });
  });

  it('is the one whose date is the latest when the expression is none of them', async () => {
    expect(await at('2025-01-07T12:10:00Z', '7 12 * * *')).toMatchObject({ ready: { triggerId: 'noon' } });
    expect(await at('2025-01-06T02:10:00Z')).toMatchObject({ ready: { triggerId: 'nightly' } });
  });

  it('does not fire against its conditions, or too late', async () => {
    expect(await at('2025-01-07T02:10:00Z')).toEqual({
      kind: 'skip',
      reason: 'the conditions of trigger `nightly` do not hold on 2025-01-07T02:00:00.000Z',
    });
    expect(await at('2025-01-06T04:10:00Z', '0 3 * * *')).toEqual({
      kind: 'skip',
      reason: 'trigger `nightly`: 2025-01-06T02:00:00.000Z is longer ago than `lateMaximumDelay` allows',
    });
  });

  it('is switched off by `stopAfter`', async () => {
    const found = await at('2025-01-06T02:10:00Z');
    if (found.kind !== 'start') throw new Error(found.kind);
    await found.ended('SUCCESS');
    expect((await at('2025-01-13T02:10:00Z')).kind).toBe('start');
    await found.ended('FAILED');
    expect(await at('2025-01-13T02:10:00Z')).toMatchObject({
      kind: 'skip',
      reason: expect.stringContaining('switched off') as string,
    });
  });
});
