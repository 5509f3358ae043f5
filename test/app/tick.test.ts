import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFlow } from '../../src/app/run.ts';
import type { ReadyStart } from '../../src/app/start-triggered.ts';
import { switchTrigger } from '../../src/app/trigger-list.ts';
import { openTriggerStates } from '../../src/app/trigger-states.ts';
import { TriggerRepository } from './trigger-repository.ts';

let repository: TriggerRepository;
beforeEach(() => {
  repository = new TriggerRepository();
});
afterEach(() => repository.remove());

const SCHEDULE = 'id: hourly\ntype: io.kestra.plugin.core.trigger.Schedule\ncron: "@hourly"';
const item = (text: string): string => `- ${text.replaceAll('\n', '\n  ')}`;

describe('schedules', () => {
  it('begin when they are first seen, then fire what came due', async () => {
    repository.logging('etl', item(SCHEDULE));
    expect(await repository.fired('10T09:30:00')).toEqual([]);
    expect(await repository.fired('10T09:59:59')).toEqual([]);
    expect(await repository.fired('10T10:00:00')).toEqual(['etl 10T10:00 SUCCESS']);
    expect(await repository.fired('10T10:05:00')).toEqual([]);
    expect(await repository.fired('10T11:03:00')).toEqual(['etl 10T11:00 SUCCESS']);
  });

  it.each([
    ['ALL', ['etl 10T10:00 SUCCESS', 'etl 10T11:00 SUCCESS', 'etl 10T12:00 SUCCESS'], undefined],
    ['LAST', ['etl 10T12:00 SUCCESS'], '2 times were'],
    ['NONE', [], '3 times were'],
  ])('after an outage recover %s', async (recovery, expected, note) => {
    repository.logging('etl', item(`${SCHEDULE}\nrecoverMissedSchedules: ${recovery}`));
    await repository.fired('10T09:30:00');
    const report = await repository.tick('10T12:10:00');
    expect(report.outageSince).toBe('2025-01-10T09:30:00.000Z');
    expect(report.executions.map(({ date, state }) => `etl ${date?.slice(8, 16)} ${state}`)).toEqual(
      expected,
    );
    expect(report.notes[0]?.message.slice(0, 12)).toBe(note);
    expect(await repository.fired('10T12:12:00')).toEqual([]);
  });

  it('do not take a late look for an outage', async () => {
    repository.logging('etl', item(`${SCHEDULE}\nrecoverMissedSchedules: NONE`));
    await repository.fired('10T09:55:00');
    expect(await repository.fired('10T10:09:00')).toEqual(['etl 10T10:00 SUCCESS']);
  });

  it('give their executions dates, inputs and labels', async () => {
    repository.logging(
      'etl',
      item(
        `${SCHEDULE}\ntimezone: Asia/Tokyo\ninputs:\n  day: "{{ trigger.date | date('yyyy-MM-dd HH:mm') }}"\nlabels:\n  of: "{{ schedule.previous }}"\n  bad: "{{ nothing }}"`,
      ),
      'labels:\n  team: data\ninputs:\n  - id: day\n    type: STRING\n',
    );
    await repository.tick('10T09:55:00');
    const { executions } = await repository.tick('10T10:01:00');
    const record = repository.record(executions[0]!.id);
    expect(record.inputs).toEqual({ day: '2025-01-10 10:00' });
    expect(record.trigger).toEqual({
      date: '2025-01-10T19:00:00+09:00',
      next: '2025-01-10T20:00:00+09:00',
      previous: '2025-01-10T18:00:00+09:00',
    });
    expect(Object.fromEntries(record.labels.map(({ key, value }) => [key, value]))).toEqual({
      team: 'data',
      of: '2025-01-10T18:00:00+09:00',
      'system.from': 'trigger',
      'system.correlationId': record.id,
    });
  });

  it('make an execution that has failed where one cannot be made', async () => {
    repository.logging('etl', item(SCHEDULE), 'inputs:\n  - id: needed\n    type: INT\n');
    repository.logging(
      'bad',
      item(
        `${SCHEDULE}\nconditions:\n  - type: io.kestra.plugin.core.condition.DayWeek\n    dayOfWeek: MONDAY\n    date: "{{ nothing }}"`,
      ),
    );
    await repository.tick('10T09:55:00');
    const { executions } = await repository.tick('10T10:01:00');
    const states = executions.map(({ flow, state }) => `${flow} ${state}`).sort();
    expect(states).toEqual(['company.team.bad FAILED', 'company.team.etl FAILED']);
    const failures = executions.map(({ id }) => repository.record(id).failure?.message ?? '').join('\n');
    expect(failures).toContain('Input “needed” is required and was not given');
    expect(failures).toContain('condition DayWeek');
    expect(await repository.fired('10T10:02:00')).toEqual([]);
  });

  it('stop after a state, until somebody switches them on', async () => {
    repository.flow(
      'etl',
      `tasks:\n  - id: fail\n    type: io.kestra.plugin.core.execution.Fail\ntriggers:\n  - ${`${SCHEDULE}\nstopAfter: [FAILED]`.replaceAll('\n', '\n    ')}\n`,
    );
    await repository.tick('10T09:55:00');
    expect(await repository.fired('10T10:00:00')).toEqual(['etl 10T10:00 FAILED']);
    const later = await repository.tick('10T11:00:00');
    expect(later.executions).toEqual([]);
    expect(later.notes[0]?.message).toMatch(/^it is disabled: execution .* ended FAILED \(`stopAfter`\)$/);
    const workspace = await repository.open();
    const on = {
      target: 'company.team.etl',
      triggerId: 'hourly',
      on: true,
      now: Date.parse('2025-01-10T11:30:00Z'),
    };
    expect(await switchTrigger(on, workspace, openTriggerStates(workspace))).toBe(true);
    expect(await switchTrigger(on, workspace, openTriggerStates(workspace))).toBe(false);
    expect(await repository.fired('10T12:00:00')).toEqual(['etl 10T12:00 FAILED']);
  });

  it('are not fired while they are disabled, and start anew when they are changed', async () => {
    repository.logging('etl', item(SCHEDULE));
    await repository.tick('10T09:55:00');
    repository.logging('etl', item(`${SCHEDULE}\ndisabled: true`));
    expect(await repository.fired('10T10:00:00')).toEqual([]);
    repository.logging('etl', item(SCHEDULE.replace('@hourly', '30 * * * *')));
    expect(await repository.fired('10T10:45:00')).toEqual([]);
    expect(await repository.fired('10T11:30:00')).toEqual(['etl 10T11:30 SUCCESS']);
  });

  it('fire once although two ticks look at the same time', async () => {
    repository.logging('etl', item(SCHEDULE));
    await repository.tick('10T09:55:00');
    const both = await Promise.all([repository.tick('10T10:00:00'), repository.tick('10T10:00:00')]);
    expect(both.flatMap((report) => report.executions)).toHaveLength(1);
  });

  it('start no more at once than allowed, and the others the next time', async () => {
    repository.logging('etl', item(SCHEDULE));
    await repository.tick('10T00:30:00');
    expect(await repository.fired('10T05:10:00', { limit: 2 })).toHaveLength(2);
    expect(await repository.fired('10T05:12:00', { limit: 2 })).toEqual([
      'etl 10T03:00 SUCCESS',
      'etl 10T04:00 SUCCESS',
    ]);
    expect(await repository.fired('10T05:14:00', { limit: 2 })).toEqual(['etl 10T05:00 SUCCESS']);
  });

  it('wait for an execution that is paused, unless they may go side by side', async () => {
    const paused = (id: string, more: string): void =>
      repository.flow(
        id,
        `tasks:\n  - id: wait\n    type: io.kestra.plugin.core.flow.Pause\ntriggers:\n  - ${`${SCHEDULE}${more}`.replaceAll('\n', '\n    ')}\n`,
      );
    paused('alone', '');
    paused('together', '\nallowConcurrent: true');
    await repository.tick('10T09:55:00');
    expect((await repository.fired('10T10:00:00')).sort()).toEqual([
      'alone 10T10:00 PAUSED',
      'together 10T10:00 PAUSED',
    ]);
    const later = await repository.tick('10T11:00:00');
    expect(later.executions.map(({ flow }) => flow)).toEqual(['company.team.together']);
    expect(later.notes[0]?.message).toMatch(/^execution .* is still at work, or waits for somebody$/);
  });

  it('change nothing in a dry run', async () => {
    repository.logging('etl', item(SCHEDULE));
    await repository.tick('10T09:55:00');
    expect(await repository.fired('10T11:00:00', { dryRun: true })).toEqual(['etl 10T10:00', 'etl 10T11:00']);
    expect(await repository.fired('10T11:00:00')).toHaveLength(2);
  });

  it('hand their executions over, one at a time', async () => {
    repository.logging(
      'etl',
      item(`${SCHEDULE}\ninputs:\n  hour: "{{ trigger.date | date('HH') }}"`),
      'inputs:\n  - id: hour\n    type: STRING\n    defaults: x\n',
    );
    await repository.tick('10T09:55:00');
    const handed: ReadyStart[] = [];
    const request = { dispatch: async (start: ReadyStart) => void handed.push(start) };
    await repository.tick('10T12:00:00', request);
    expect(handed).toMatchObject([
      {
        flow: 'company.team.etl',
        triggerId: 'hourly',
        inputs: { hour: '10' },
        variables: { date: '2025-01-10T10:00:00Z' },
      },
    ]);
    // It is not known to have ended.
    await repository.tick('10T12:05:00', request);
    expect(handed).toHaveLength(1);
  });

  it('tell what keeps them from firing', async () => {
    repository.logging(
      'bad-cron',
      item('id: t\ntype: io.kestra.plugin.core.trigger.Schedule\ncron: "{{ vars.cron }}"'),
      'variables:\n  cron: 61 * * * *\n',
    );
    repository.flow(
      'broken',
      'tasks: []\ntriggers:\n  - id: t\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: "@hourly"\n',
    );
    const { problems } = await repository.tick('10T09:00:00');
    expect(problems.map(({ name }) => name).sort()).toEqual([
      'flows/company/team/bad-cron.yaml',
      'flows/company/team/broken.yaml',
    ]);
    expect(problems.find(({ name }) => name.includes('bad-cron'))?.message).toMatch(
      'the flow has errors, its triggers do not fire: flows/company/team/bad-cron.yaml:',
    );
  });

  it('fire on dates, once each', async () => {
    repository.logging(
      'dates',
      item(
        'id: d\ntype: io.kestra.plugin.core.trigger.ScheduleOnDates\ntimezone: Europe/Paris\ndates:\n  - "2025-01-09T00:00:00Z"\n  - "2025-01-10T10:00:00Z"\n  - "2025-01-10T09:58:00+00:00"',
      ),
    );
    await repository.tick('10T09:55:00');
    const { executions } = await repository.tick('10T10:01:00');
    expect(executions.map(({ date }) => date?.slice(8, 16))).toEqual(['10T09:58', '10T10:00']);
    expect(repository.record(executions[0]!.id).trigger).toEqual({ date: '2025-01-10T10:58:00+01:00' });
    expect(await repository.fired('10T10:10:00')).toEqual([]);
  });

  it('keep their state in memory alone when nothing is to be kept', async () => {
    repository.write('gitestra.yaml', 'state: none\n');
    repository.logging('etl', item(SCHEDULE));
    await repository.tick('10T09:55:00');
    expect(await repository.fired('10T10:05:00')).toEqual([]);
  });
});

describe('HTTP triggers', () => {
  it('are asked at once, then once an interval, and fire when the answer fits', async () => {
    let ready = false;
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.writeHead(ready ? 200 : 503, { 'x-rows': '7' });
      response.end(ready ? '{"rows":7}' : 'not yet');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      repository.flow(
        'web',
        `tasks:\n  - id: log\n    type: io.kestra.plugin.core.debug.Return\n    format: "{{ trigger.code }} {{ json(trigger.body).rows }} {{ trigger.headers['x-rows'][0] }}"\ntriggers:\n  - id: poll\n    type: io.kestra.plugin.core.http.Trigger\n    uri: http://127.0.0.1:${port}/\n    interval: PT5M\n    labels:\n      code: "{{ trigger.code }}"\n`,
      );
      expect((await repository.tick('10T10:00:00')).executions).toEqual([]);
      expect(asked).toBe(1);
      ready = true;
      await repository.tick('10T10:04:00');
      expect(asked).toBe(1);
      const { executions } = await repository.tick('10T10:05:00');
      expect(executions).toMatchObject([{ flow: 'company.team.web', kind: 'polling', state: 'SUCCESS' }]);
      const record = repository.record(executions[0]!.id);
      expect(record.taskRuns[0]?.outputs).toEqual({ value: '200 7 7' });
      expect(record.labels).toContainEqual({ key: 'code', value: '200' });
    } finally {
      server.close();
    }
  });

  it('only say that they could not be asked, or fail where that is wanted', async () => {
    const poll = (more: string): string =>
      item(`id: poll\ntype: io.kestra.plugin.core.http.Trigger\nuri: nowhere${more}`);
    repository.logging('quiet', poll(''));
    repository.logging('loud', poll('\nfailOnTriggerError: true'));
    const { problems, executions } = await repository.tick('10T10:00:00');
    expect(problems).toMatchObject([{ name: 'company.team.quiet.poll' }]);
    expect(problems[0]?.message).toMatch('it could not be evaluated: `nowhere` is no absolute address');
    expect(executions).toMatchObject([{ flow: 'company.team.loud', state: 'FAILED' }]);
  });
});

it('names triggers that cannot fire here', async () => {
  repository.logging('kafka', item('id: k\ntype: io.kestra.plugin.kafka.RealtimeTrigger\ntopic: t'));
  repository.logging('s3', item('id: s\ntype: io.kestra.plugin.aws.s3.Trigger\nbucket: b'));
  const { problems } = await repository.tick('10T10:00:00');
  expect(problems.map(({ message, severity }) => `${severity}: ${message}`).sort()).toEqual([
    expect.stringContaining(
      'a io.kestra.plugin.kafka.RealtimeTrigger needs a process that listens all the time',
    ),
    expect.stringContaining('triggers of type io.kestra.plugin.aws.s3.Trigger are not known here'),
  ]);
});

describe('Flow triggers', () => {
  const LISTEN = (more = ''): string => item(`id: on\ntype: io.kestra.plugin.core.trigger.Flow${more}`);
  const run = async (id: string): Promise<string> => {
    const outcome = await startFlow(
      { target: `company.team.${id}`, inputs: new Map() },
      await repository.open(),
    );
    if (outcome.kind !== 'started') throw new Error(outcome.kind);
    return (await outcome.execution.finished).id;
  };
  const returning = (id: string): void =>
    repository.flow(
      id,
      `tasks:\n  - id: t\n    type: io.kestra.plugin.core.debug.Return\n    format: x\noutputs:\n  - id: rows\n    type: INT\n    value: 3\n`,
    );

  it('hear of executions that were recorded since the last look, once', async () => {
    returning('first');
    repository.logging(
      'second',
      LISTEN(
        '\ninputs:\n  rows: "{{ trigger.outputs.rows }}"\nconditions:\n  - type: io.kestra.plugin.core.condition.ExecutionFlow\n    namespace: company.team\n    flowId: first',
      ),
      'inputs:\n  - id: rows\n    type: INT\n',
    );
    await run('first');
    expect((await repository.tick()).executions).toEqual([]);
    const id = await run('first');
    const { executions } = await repository.tick();
    expect(executions).toMatchObject([{ flow: 'company.team.second', triggerId: 'on', state: 'SUCCESS' }]);
    const record = repository.record(executions[0]!.id);
    expect(record.inputs).toEqual({ rows: 3 });
    expect(record.trigger).toMatchObject({
      executionId: id,
      flowId: 'first',
      state: 'SUCCESS',
      outputs: { rows: 3 },
    });
    expect(record.labels).toContainEqual({ key: 'system.correlationId', value: id });
    expect((await repository.tick()).executions).toEqual([]);
  });

  it('go on with what they start, until nothing is started any more', async () => {
    returning('a');
    const listening = (flowId: string): string =>
      LISTEN(`\npreconditions:\n  id: p\n  flows:\n    - namespace: company.team\n      flowId: ${flowId}`);
    repository.logging('b', listening('a'));
    repository.logging('c', listening('b'));
    await repository.tick();
    await run('a');
    const { executions } = await repository.tick();
    expect(executions.map(({ flow }) => flow)).toEqual(['company.team.b', 'company.team.c']);
  });

  it('remember what was met from one look to the next', async () => {
    returning('a');
    returning('b');
    repository.logging(
      'c',
      LISTEN(
        '\npreconditions:\n  id: p\n  flows:\n    - namespace: company.team\n      flowId: a\n    - namespace: company.team\n      flowId: b',
      ),
    );
    await repository.tick();
    await run('a');
    expect((await repository.tick()).executions).toEqual([]);
    await run('b');
    const { executions } = await repository.tick();
    expect(executions).toHaveLength(1);
    expect(repository.record(executions[0]!.id).trigger?.outputs).toEqual({ rows: 3 });
  });

  it('are stopped when flows start one another without an end', async () => {
    repository.logging(
      'ping',
      LISTEN(
        '\nconditions:\n  - type: io.kestra.plugin.core.condition.ExecutionFlow\n    namespace: company.team\n    flowId: pong',
      ),
    );
    repository.logging(
      'pong',
      LISTEN(
        '\nconditions:\n  - type: io.kestra.plugin.core.condition.ExecutionFlow\n    namespace: company.team\n    flowId: ping',
      ),
    );
    await repository.tick();
    await run('ping');
    const { executions, problems } = await repository.tick();
    expect(executions).toHaveLength(50);
    expect(problems.at(-1)?.message).toMatch(
      'flows start one another without an end: stopped after 50 in a row',
    );
  });
});
