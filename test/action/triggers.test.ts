/** The action under events that triggers are for, and its ticks: the program itself, in a job that is made up. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TriggerRepository } from '../app/trigger-repository.ts';
import { parseEnvironmentFile } from '../fake-runner/environment-file.ts';

let repository: TriggerRepository;
beforeEach(() => {
  repository = new TriggerRepository();
});
afterEach(() => repository.remove());

interface Job {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

function job(event: string, payload: object, inputs: Readonly<Record<string, string>>): Job {
  const file = (name: string): string => join(repository.root, name);
  for (const name of ['output', 'state', 'summary']) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), JSON.stringify(payload));
  const main = new URL('../../src/action/main.ts', import.meta.url).href;
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      '--input-type=module',
      '-e',
      `await (await import(${JSON.stringify(main)})).main()`,
    ],
    {
      cwd: repository.root,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_WORKSPACE: repository.root,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        INPUT_ARTIFACT: 'false',
        ...Object.fromEntries(given),
      },
    },
  );
  return {
    status,
    log: stdout + stderr,
    outputs: Object.fromEntries(parseEnvironmentFile(readFileSync(file('output'), 'utf8'))),
    summary: readFileSync(file('summary'), 'utf8'),
  };
}

describe('repository_dispatch', () => {
  const RUN = { command: 'run', flow: 'company.team.hook', secrets: '{"KEY": "right-key-of-the-hook"}' };
  beforeEach(() =>
    repository.flow(
      'hook',
      `tasks:
  - id: log
    type: io.kestra.plugin.core.log.Log
    message: "rows {{ trigger.body.rows }}"
outputs:
  - id: rows
    type: INT
    value: "{{ trigger.body.rows }}"
triggers:
  - id: in
    type: io.kestra.plugin.core.trigger.Webhook
    key: "{{ secret('KEY') }}"
`,
    ),
  );

  it('starts the flow with the body when the key is right', () => {
    const payload = { action: 'x', client_payload: { key: 'right-key-of-the-hook', body: { rows: 7 } } };
    const { status, log, outputs } = job('repository_dispatch', payload, RUN);
    expect(log).toContain('rows 7');
    expect(status).toBe(0);
    expect(outputs.outputs).toBe('{"rows":7}');
  });

  it('refuses a wrong key, and runs nothing', () => {
    const payload = { action: 'x', client_payload: { key: 'wrong', body: { rows: 7 } } };
    const { status, log, outputs } = job('repository_dispatch', payload, RUN);
    expect(status).toBe(1);
    expect(log).toContain('no webhook of the flow has this key');
    // The key itself is told to the runner once, to be masked.
    expect(log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('right-key-of-the-hook');
    expect(outputs['execution-id']).toBeUndefined();
  });
});

describe('schedule', () => {
  it('does not run against the conditions of the trigger', () => {
    repository.logging(
      'never',
      '- id: s\n  type: io.kestra.plugin.core.trigger.Schedule\n  cron: "* * * * *"\n  conditions:\n    - type: io.kestra.plugin.core.condition.Expression\n      expression: "false"',
    );
    const { status, log, summary } = job(
      'schedule',
      { schedule: '* * * * *' },
      { command: 'run', flow: 'company.team.never' },
    );
    expect(status).toBe(0);
    expect(log).toContain('company.team.never does not run: the conditions of trigger `s` do not hold');
    expect(summary).toBe('');
  });
});

describe('tick', () => {
  it('runs what is due, with a summary of each', async () => {
    repository.logging('a', '- id: s\n  type: io.kestra.plugin.core.trigger.Schedule\n  cron: "@hourly"');
    await repository.tick(undefined);
    expect(job('schedule', {}, { command: 'tick' })).toMatchObject({ status: 0 });
    // The state says that an hour has passed.
    await repository.rewind('triggers/company.team/a/s', 3_600_000);
    const { status, log, summary, outputs } = job('schedule', {}, { command: 'tick' });
    expect(log).toMatch(/SUCCESS {2}company\.team\.a\.s {2}\d{4}-/);
    expect(status).toBe(0);
    expect(summary).toContain('company.team.a');
    expect(outputs.state).toBe('SUCCESS');
  });
});
