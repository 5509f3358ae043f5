/** The commands about triggers, from the arguments to what is printed and what is remembered. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TriggerRepository } from '../app/trigger-repository.ts';
import { gitestra } from './fake-host.ts';

let repository: TriggerRepository;
beforeEach(() => {
  repository = new TriggerRepository();
});
afterEach(() => repository.remove());

const run = (...argv: string[]) =>
  gitestra(argv, { cwd: repository.root, env: { PATH: process.env.PATH!, HOME: repository.root } });

const ETL = `inputs:
  - id: day
    type: STRING
    defaults: none
`;
const MONDAYS = `- id: monday
  type: io.kestra.plugin.core.trigger.Schedule
  cron: "0 9 * * *"
  timezone: Europe/Paris
  conditions:
    - type: io.kestra.plugin.core.condition.DayWeek
      dayOfWeek: MONDAY
  inputs:
    day: "{{ trigger.date | date('yyyy-MM-dd') }}"
`;

describe('schedule next', () => {
  it('shows the next dates in the zone of the schedule, and those that come first, first', async () => {
    repository.logging('etl', MONDAYS, ETL);
    repository.logging(
      'later',
      '- id: yearly\n  type: io.kestra.plugin.core.trigger.Schedule\n  cron: "@yearly"\n  disabled: true',
    );
    const { status, out, err } = await run('schedule', 'next', '-n', '2', '--after', '2025-03-25');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out.replace(/ {2}in .*/g, '')).toBe(`company.team.etl.monday  0 9 * * *, Europe/Paris
  Mon 2025-03-31T09:00:00+02:00
  Mon 2025-04-07T09:00:00+02:00

company.team.later.yearly  @yearly, UTC, disabled
  Thu 2026-01-01T00:00:00Z
  Fri 2027-01-01T00:00:00Z
`);
    const json = await run(
      'schedule',
      'next',
      'company.team.etl',
      '-n',
      '1',
      '--after',
      '2025-03-25',
      '-o',
      'json',
    );
    expect(JSON.parse(json.out)).toEqual([
      {
        flow: 'company.team.etl',
        triggerId: 'monday',
        cron: '0 9 * * *',
        disabled: false,
        timezone: 'Europe/Paris',
        dates: ['2025-03-31T09:00:00+02:00'],
      },
    ]);
  });

  it('says what is no date, and what no flow', async () => {
    repository.logging('etl', MONDAYS, ETL);
    expect(await run('schedule', 'next', '--after', 'tomorrow')).toMatchObject({ status: 2 });
    expect((await run('schedule', 'next', 'company.team.etk')).err).toMatch('company.team.etl');
  });
});

describe('backfill', () => {
  const backfill = (...more: string[]) => run('backfill', 'company.team.etl', ...more);
  beforeEach(() => repository.logging('etl', MONDAYS, ETL));

  it('runs the flow for each date, oldest first, and forgets it when it is done', async () => {
    const { status, out } = await backfill('--from', '2025-03-20', '--to', '2025-04-07', '-l', 'kind=late');
    expect(status).toBe(0);
    expect(
      out.replace(/ {2}\w{20,}/g, ''),
    ).toBe(`company.team.etl.monday  3 dates  2025-03-20T01:00:00+01:00 to 2025-04-08T01:59:59+02:00
1/3 ✔ SUCCESS company.team.etl.monday  2025-03-24T08:00:00Z
2/3 ✔ SUCCESS company.team.etl.monday  2025-03-31T07:00:00Z
3/3 ✔ SUCCESS company.team.etl.monday  2025-04-07T07:00:00Z
done  3 of 3 succeeded
`);
    const id = / (\w{20,})$/m.exec(out)![1]!;
    const record = repository.record(id);
    expect(record.inputs).toEqual({ day: '2025-03-24' });
    expect(record.trigger).toEqual({
      date: '2025-03-24T09:00:00+01:00',
      next: '2025-03-31T09:00:00+02:00',
      previous: '2025-03-17T09:00:00+01:00',
    });
    expect(record.labels).toContainEqual({ key: 'kind', value: 'late' });
    expect((await backfill()).err).toMatch('There is no backfill of `company.team.etl.monday` to go on with');
  });

  it('only lists dates in a dry run', async () => {
    const { out } = await backfill('--from', '2025-03-20', '--to', '2025-04-01', '--dry-run');
    expect(out.split('\n').slice(1)).toEqual([
      '  2025-03-24T09:00:00+01:00',
      '  2025-03-31T09:00:00+02:00',
      '',
    ]);
    expect((await backfill()).status).toBe(2);
  });

  it('takes inputs, and runs several at a time', async () => {
    const options = ['--from', '2025-01-01', '--to', '2025-03-01', '-i', 'day=always', '--parallel', '4'];
    const { status, out } = await backfill(...options, '-o', 'json');
    expect(status).toBe(0);
    const { executions, end } = JSON.parse(out) as {
      executions: { id: string; date: string }[];
      end: string;
    };
    expect(end).toBe('done');
    expect(new Set(executions.map(({ date }) => date))).toHaveLength(8);
    expect(repository.record(executions[0]!.id).inputs).toEqual({ day: 'always' });
  });

  it('is left to ticks, which go on with it', async () => {
    const { out } = await backfill('--from', '2025-01-01', '--to', '2025-03-01', '--in-ticks');
    expect(out).toMatch('left to `gitestra tick`');
    expect((await run('triggers', 'list')).out).toMatch('backfill 2025-01-01 to 2025-03-01, 0 done');
    await run('tick', '--limit', '3');
    expect((await run('triggers', 'list')).out).toMatch('backfill 2025-01-01 to 2025-03-01, 3 done');
    expect((await backfill('--from', '2024-01-01')).err).toMatch('is not done yet');
    const rest = await backfill();
    expect(rest.out).toMatch('5 dates left, 3 done before');
    expect(rest.out).toMatch('done  5 of 5 succeeded');
  });

  it('can be given up', async () => {
    await backfill('--from', '2025-01-01', '--to', '2025-03-01', '--in-ticks');
    expect((await backfill('--cancel')).out).toMatch('given up, with 8 left');
    expect((await backfill()).status).toBe(2);
  });

  it.each([
    [['--from', '2025-02-01', '--to', '2025-01-01'], '--from 2025-02-01T00:00:00.000Z is after --to'],
    [['--trigger', 'mondy', '--from', '2025-01-01'], 'did you mean `monday`?'],
    [['--from', 'January'], '--from January is no date'],
  ])('refuses %j', async (options, message) => {
    const { status, err } = await backfill(...options);
    expect(status).toBe(2);
    expect(err.toLowerCase()).toMatch(message.toLowerCase());
  });

  it('writes no secret down', async () => {
    repository.logging('etl', MONDAYS, `${ETL}  - id: key\n    type: SECRET\n    required: false\n`);
    const { status, err } = await backfill('--from', '2025-01-01', '--to', '2025-01-02', '-i', 'key=abc');
    expect(status).toBe(2);
    expect(err).toMatch('The input “key” holds a secret, and a backfill writes its inputs down');
    expect(err).not.toMatch('abc');
  });

  it('goes on after its process was killed, and runs no date twice', async () => {
    // The program that runs the shell dies with the third date.
    const kill = `if [ "{{ inputs.day }}" = 2025-01-20 ]; then kill -9 $PPID; sleep 5; fi`;
    repository.flow(
      'etl',
      `${ETL}tasks:
  - id: note
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    commands:
      - echo "{{ inputs.day }}" >> ${repository.root}/days
      - ${kill}
triggers:
${MONDAYS.replace(/^/gm, '  ').trimEnd()}
`,
    );
    const start = new URL('../../src/cli/start.ts', import.meta.url).pathname;
    const options = ['backfill', 'company.team.etl', '--from', '2025-01-01', '--to', '2025-02-01'];
    const argv = ['--import', import.meta.resolve('tsx'), start, ...options];
    const { signal } = spawnSync(process.execPath, argv, { cwd: repository.root, stdio: 'ignore' });
    expect(signal).toBe('SIGKILL');
    const { out } = await backfill();
    expect(out).toMatch('was interrupted');
    const days = readFileSync(`${repository.root}/days`, 'utf8').trim().split('\n');
    expect(days).toEqual(['2025-01-06', '2025-01-13', '2025-01-20', '2025-01-27']);
  });
});

describe('tick', () => {
  it('says what it did, and what it left', async () => {
    repository.logging('etl', '- id: poll\n  type: io.kestra.plugin.core.http.Trigger\n  uri: nowhere\n');
    repository.logging('kafka', '- id: k\n  type: io.kestra.plugin.kafka.RealtimeTrigger\n  topic: t');
    const { status, out, err } = await run('tick');
    expect(status).toBe(1);
    expect(out).toBe('nothing is due  2 triggers\n');
    expect(err).toMatch(
      '✖ company.team.etl.poll: it could not be evaluated: `nowhere` is no absolute address',
    );
    expect(err).toMatch('▲ company.team.kafka.k: a io.kestra.plugin.kafka.RealtimeTrigger needs a process');
    const json = await run('tick', '-o', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ triggers: 2, executions: [] });
  });
});

describe('triggers', () => {
  it('lists them, and switches one off and on', async () => {
    repository.logging('etl', MONDAYS, ETL);
    expect((await run('triggers', 'list')).out).toMatch(
      /^company\.team\.etl\.monday {2}Schedule +never looked at\n$/,
    );
    expect((await run('triggers', 'disable', 'company.team.etl', 'monday')).out).toBe(
      'company.team.etl.monday is off now\n',
    );
    expect((await run('triggers', 'list')).out).toMatch('off: somebody switched it off');
    expect((await run('tick')).out).toMatch('it is disabled: somebody switched it off');
    expect((await run('triggers', 'enable', 'company.team.etl', 'monday')).out).toMatch('is on now');
    expect((await run('triggers', 'enable', 'company.team.etl', 'mondy')).err).toMatch(
      /Did you mean `monday`/,
    );
  });
});

describe('run --triggers', () => {
  it('runs the flows that wait for the execution, and those that wait for these', async () => {
    const listen = (flowId: string) =>
      `- id: on\n  type: io.kestra.plugin.core.trigger.Flow\n  preconditions:\n    id: p\n    flows:\n      - namespace: company.team\n        flowId: ${flowId}`;
    repository.logging('a', MONDAYS, ETL);
    repository.logging('b', listen('a'));
    repository.logging('c', listen('b'));
    const { status, out } = await run('run', 'company.team.a', '--triggers', '-q');
    expect(status).toBe(0);
    expect([...out.matchAll(/^✔ SUCCESS (company\S+)/gm)].map((match) => match[1])).toEqual([
      'company.team.a',
      'company.team.b.on',
      'company.team.c.on',
    ]);
    expect((await run('tick')).out).toMatch('nothing is due');
  });
});
