/**
 * The generated workflows and the action as nektos/act runs them: another runner than GitHub's and than the tests' own,
 * with real expressions, jobs that need one another, and the action by its path.
 */

import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ResultServices, runtimeToken } from '../fake-runner/result-services.ts';
import { DIST, folderOf, gitestra, ROOT } from './program.ts';

const ACT = process.env.ACT ?? 'act';
const skipped =
  spawnSync(ACT, ['--version']).status !== 0
    ? ', skipped: act is not installed'
    : existsSync(join(DIST, 'index.js'))
      ? ''
      : ', skipped: there is no dist/';

const CORE = 'io.kestra.plugin.core';
const head = (id: string): string => `id: ${id}\nnamespace: company.team\n`;
const say = (message: string): string => `  - {id: say, type: ${CORE}.log.Log, message: "${message}"}\n`;
const FLOWS = {
  pushed: `${head('pushed')}tasks:\n${say('pushed at revision {{ flow.revision }}')}`,
  nightly: `${head('nightly')}inputs:
  - {id: day, type: DATE, required: false}
  - {id: count, type: INT, defaults: 2}
  - {id: loud, type: BOOL, defaults: false}
tasks:
${say("nightly {{ inputs.count + 1 }} {{ inputs.loud ? 'LOUD' : 'quiet' }} {{ trigger.date ?? 'by hand' }} {{ secret('TOKEN') }}")}triggers:
  - {id: night, type: ${CORE}.trigger.Schedule, cron: "0 3 * * *"}
`,
  hook: `${head('hook')}tasks:
  - {id: ask, type: ${CORE}.flow.Pause}
${say('hook {{ trigger.body.name }}')}triggers:
  - {id: web, type: ${CORE}.trigger.Webhook, key: a-long-key-9}
`,
};
const CONFIG = `workflows:
  action: ./tools/gitestra
  checkout: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
  push: ["*.pushed"]
  environment: production
`;
const SECRET = 's3cr3t-of-the-job';

interface Acted {
  readonly status: number;
  readonly log: string;
}

describe.skipIf(skipped !== '')(`act${skipped}`, () => {
  let work: string;
  let home: string;
  let services: ResultServices;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', ...args], {
      cwd: work,
      encoding: 'utf8',
    }).trim();

  beforeAll(async () => {
    services = await ResultServices.start();
    // Without settings it asks which images it may use.
    home = folderOf({ '.config/act/actrc': '' });
    work = folderOf({
      '.gitignore': '.gitestra/\n',
      'gitestra.yaml': CONFIG,
      ...Object.fromEntries(
        Object.entries(FLOWS).map(([id, text]) => [`flows/company/team/${id}.yaml`, text]),
      ),
    });
    cpSync(join(ROOT, 'action.yml'), join(work, 'tools/gitestra/action.yml'));
    cpSync(DIST, join(work, 'tools/gitestra/dist'), { recursive: true });
    git('init', '-q', '-b', 'main');
    const written = await gitestra(['workflows', '--write'], { cwd: work });
    expect(written.stderr).toBe('');
    git('add', '.');
    git('commit', '-q', '-m', 'Flows');
  });
  afterAll(() => services?.close());

  /** Runs a workflow for an event on this machine, without containers. */
  function act(event: string, workflow: string, payload: object): Promise<Acted> {
    const file = join(home, 'event.json');
    writeFileSync(file, JSON.stringify(payload));
    const args = [
      event,
      ...['-W', `.github/workflows/gitestra-${workflow}.yml`, '-e', file],
      ...['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--action-offline-mode'],
      ...['-s', `TOKEN=${SECRET}`],
      // Its own server does not take what the client of today sends.
      ...['--env', `ACTIONS_RESULTS_URL=${services.url}`, '--env', `ACTIONS_RUNTIME_TOKEN=${runtimeToken()}`],
    ];
    const env = { PATH: process.env.PATH ?? '', HOME: home, XDG_CACHE_HOME: join(home, '.cache') };
    return new Promise((resolve) => {
      const child = execFile(ACT, args, { cwd: work, env, timeout: 50_000 }, (error, stdout, stderr) =>
        resolve({ status: error === null ? 0 : Number(error.code ?? -1), log: stdout + stderr }),
      );
      child.stdin?.end();
    });
  }

  it('push runs the flow at its revision', async () => {
    const { status, log } = await act('push', 'company.team.pushed', { ref: 'refs/heads/main' });
    expect(log).toContain('pushed at revision 1');
    expect(log).toContain('set-output:: state=SUCCESS');
    expect(status).toBe(0);
  }, 60_000);

  it('schedule gives the date that was due, and the defaults of the inputs', async () => {
    const { status, log } = await act('schedule', 'company.team.nightly', { schedule: '0 3 * * *' });
    expect(log).toMatch(/nightly 3 quiet \d{4}-\d\d-\d\dT03:00:00Z \*\*\*/);
    expect(log).not.toContain(SECRET);
    expect(status).toBe(0);
  }, 60_000);

  it('workflow_dispatch hands typed inputs over', async () => {
    const inputs = { day: '', count: '41', loud: 'true' };
    const { status, log } = await act('workflow_dispatch', 'company.team.nightly', { inputs });
    expect(log).toContain('nightly 42 LOUD by hand ***');
    expect(status).toBe(0);
  }, 60_000);

  it('repository_dispatch with the key calls the webhook; what is paused goes on in the second job', async () => {
    const payload = { trigger: 'web', key: 'a-long-key-9', body: { name: 'Ada' } };
    const { status, log } = await act('repository_dispatch', 'company.team.hook', {
      action: 'company.team.hook',
      client_payload: payload,
    });
    expect(log).toMatch(/hook\/run\b.*set-output:: state=PAUSED/);
    expect(log).toMatch(/hook\/resume\b.*hook Ada/);
    expect(log).toMatch(/hook\/resume\b.*set-output:: state=SUCCESS/);
    expect(status).toBe(0);
  }, 60_000);

  it('repository_dispatch with a wrong key runs nothing', async () => {
    const { status, log } = await act('repository_dispatch', 'company.team.hook', {
      action: 'company.team.hook',
      client_payload: { trigger: 'web', key: 'another-key', body: { name: 'Ada' } },
    });
    expect(log).toContain('no webhook of the flow has this key');
    expect(log).not.toContain('RUNNING');
    expect(status).not.toBe(0);
  }, 60_000);

  it('pull_request validates what the branch changes, and finds stale workflows', async () => {
    const base = git('rev-parse', 'HEAD');
    git('switch', '-q', '-c', 'change');
    const changed = FLOWS.nightly.replace('0 3', '30 4').replace('inputs.count + 1', 'inputs.cuont + 1');
    writeFileSync(join(work, 'flows/company/team/nightly.yaml'), changed);
    git('commit', '-q', '-a', '-m', 'Later');
    const sha = git('rev-parse', 'HEAD');
    const { status, log } = await act('pull_request', 'validate', {
      number: 7,
      pull_request: { number: 7, base: { ref: 'main', sha: base }, head: { ref: 'change', sha } },
    });
    expect(log).toContain('undeclared-input');
    expect(log).toContain('stale-workflow');
    expect(log).toContain('30 4 * * *');
    expect(status).not.toBe(0);
  }, 60_000);
});
