import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventStart, eventStart, type StartEvent } from '../../src/app/event-start.ts';
import { TriggerRepository } from './trigger-repository.ts';

let repository: TriggerRepository;
beforeEach(() => {
  repository = new TriggerRepository();
});
afterEach(() => repository.remove());

const start = async (event: StartEvent, inputs = {}): Promise<EventStart> =>
  eventStart(
    event,
    'company.team.etl',
    inputs,
    await repository.open({ PATH: process.env.PATH!, GITESTRA_SECRET_HOOK: 's3cret' }),
  );

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

  describe('that ticks see too', () => {
    const NOON = Date.parse('2025-01-07T12:00:00Z');
    const native = (minutes: number, more: object = {}) =>
      start({ kind: 'schedule', now: NOON + minutes * 60_000, cron: '0 12 * * *', ...more });
    const tick = (at: string): Promise<string[]> => repository.fired(at);
    beforeEach(() => repository.logging('etl', NIGHTLY.slice(NIGHTLY.indexOf('- id: noon'))));

    it('fires its moment once, whoever comes first', async () => {
      await tick('06T00:00:00');
      expect(await tick('06T12:03:00')).toEqual(['etl 06T12:00 SUCCESS']);
      const late = await start({ kind: 'schedule', now: NOON - 86_400_000 + 600_000, cron: '0 12 * * *' });
      expect(late).toEqual({
        kind: 'skip',
        reason: 'trigger `noon`: 2025-01-06T12:00:00.000Z has been fired already',
      });
      const found = await native(2);
      if (found.kind !== 'start') throw new Error(found.kind);
      // At work, then done.
      expect(await tick('07T12:05:00')).toEqual([]);
      await found.ended('SUCCESS');
      expect(await tick('07T12:10:00')).toEqual([]);
      expect((await native(20)).kind).toBe('skip');
      expect(await tick('08T12:01:00')).toEqual(['etl 08T12:00 SUCCESS']);
    });

    it('begins with the moment that its own workflow sees first, and has it once', async () => {
      expect((await native(1)).kind).toBe('start');
      expect((await native(1)).kind).toBe('skip');
    });

    it('fires a moment that a first tick has only remembered', async () => {
      expect(await tick('07T12:00:30')).toEqual([]);
      const found = await native(2);
      if (found.kind !== 'start') throw new Error(found.kind);
      await found.ended('SUCCESS');
      expect((await native(3)).kind).toBe('skip');
      expect(await tick('08T12:01:00')).toEqual(['etl 08T12:00 SUCCESS']);
    });

    it('leaves an earlier moment that nobody fired to the ticks', async () => {
      await tick('06T00:00:00');
      const found = await native(1);
      if (found.kind !== 'start') throw new Error(found.kind);
      await found.ended('SUCCESS');
      expect(await tick('07T12:05:00')).toEqual(['etl 06T12:00 SUCCESS']);
      expect((await native(6)).kind).toBe('skip');
      expect(await tick('08T12:01:00')).toEqual(['etl 08T12:00 SUCCESS']);
    });

    it('fires again in a job that somebody runs again', async () => {
      expect((await native(1)).kind).toBe('start');
      expect((await native(5, { again: true })).kind).toBe('start');
    });

    it('is claimed by one of many at once', async () => {
      const all = await Promise.all(Array.from({ length: 6 }, () => native(1)));
      expect(all.filter(({ kind }) => kind === 'start')).toHaveLength(1);
    });

    it('fires with a warning where the state cannot be written', async () => {
      repository.remove();
      repository = new TriggerRepository();
      repository.logging('etl', NIGHTLY);
      execFileSync('rm', ['-rf', '.git'], { cwd: repository.root });
      for (const args of [
        ['init', '-q'],
        ['init', '-q', '--bare', 'remote.git'],
        ['remote', 'add', 'origin', join(repository.root, 'remote.git')],
      ])
        execFileSync('git', args, { cwd: repository.root });
      repository.write('gitestra.yaml', 'state: git\n');
      repository.write('remote.git/hooks/pre-receive', '#!/bin/sh\nexit 1\n');
      chmodSync(join(repository.root, 'remote.git/hooks/pre-receive'), 0o755);
      expect(await native(1)).toMatchObject({
        kind: 'start',
        warning: expect.stringMatching(
          /^trigger `noon`: a tick may fire the same moment, for the state/,
        ) as string,
      });
    });
  });
});
