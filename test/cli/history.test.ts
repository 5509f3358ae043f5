/** What jobs leave for one another on the branch of the state: past executions, and places of limited number. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PastExecution } from '../../src/app/past-execution.ts';
import { gitestra } from './fake-host.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-history-')));
  execFileSync('git', ['init', '-q', '--bare', 'remote.git'], { cwd: root });
  for (const name of ['one', 'two']) {
    execFileSync('git', ['clone', '-q', `file://${join(root, 'remote.git')}`, name], {
      cwd: root,
      stdio: 'pipe',
    });
    add(name, 'gitestra.yaml', 'state: git\n');
    add(name, 'flows/company/team/hello.yaml', HELLO);
    add(name, 'flows/company/team/parent.yaml', PARENT);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

const HELLO = `id: hello
namespace: company.team
inputs:
  - {id: user, type: STRING, defaults: Rick}
  - {id: password, type: SECRET, required: false}
tasks:
  - {id: greet, type: io.kestra.plugin.core.debug.Return, format: "{{ inputs.user == 'nobody' ? missing : inputs.user }}"}
outputs:
  - {id: who, type: STRING, value: "{{ outputs.greet.value }} {{ inputs.password ?? '' }}"}
`;
const PARENT = `id: parent
namespace: company.team
tasks:
  - {id: child, type: io.kestra.plugin.core.flow.Subflow, namespace: company.team, flowId: hello}
`;

function add(clone: string, path: string, text: string): void {
  mkdirSync(join(root, clone, path, '..'), { recursive: true });
  writeFileSync(join(root, clone, path), text);
}

const at =
  (clone: string, env: Record<string, string> = {}) =>
  (...argv: string[]) =>
    gitestra(argv, { cwd: join(root, clone), env: { PATH: process.env.PATH!, HOME: root, ...env } });

async function list(clone: string, ...argv: string[]): Promise<PastExecution[]> {
  const { status, out, err } = await at(clone)('executions', 'list', '-o', 'json', ...argv);
  expect(err).toBe('');
  expect(status).toBe(0);
  return JSON.parse(out) as PastExecution[];
}

describe('history', () => {
  it('shows executions of other clones, with the job that ran them, and no secret', async () => {
    const job = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' };
    await at('one', job)(
      'run',
      'company.team.hello',
      '-i',
      'user=Ann',
      '-i',
      'password=tops3cret',
      '-l',
      'env=prod',
    );
    await at('one')('run', 'company.team.hello', '-i', 'user=nobody');
    const rows = await list('two');
    expect(rows).toMatchObject([
      {
        namespace: 'company.team',
        flowId: 'hello',
        state: 'FAILED',
        failure: expect.stringMatching(/^greet: .*missing/) as string,
        source: 'state',
        taskRuns: { FAILED: 1 },
      },
      {
        state: 'SUCCESS',
        job: { url: 'https://github.com/o/r/actions/runs/77/attempts/2', runId: '77', runAttempt: 2 },
        inputs: { user: 'Ann' },
        labels: expect.arrayContaining([{ key: 'env', value: 'prod' }]) as unknown,
      },
    ]);
    const stored = execFileSync('git', ['archive', 'gitestra-state'], { cwd: join(root, 'remote.git') });
    expect(stored.includes('Ann')).toBe(true);
    expect(stored.includes('tops3cret')).toBe(false);
  });

  it('is filtered by flow, state, label, date and revision, and lists each execution once', async () => {
    await at('one')('run', 'company.team.parent', '-l', 'env=prod');
    await at('two')('run', 'company.team.hello', '-i', 'user=nobody');
    const ids = async (...argv: string[]): Promise<string[]> =>
      (await list('two', ...argv)).map(({ flowId, state }) => `${flowId} ${state}`);
    expect((await ids()).sort()).toEqual(['hello FAILED', 'hello SUCCESS', 'parent SUCCESS']);
    expect(await ids('-s', 'failed')).toEqual(['hello FAILED']);
    expect(await ids('-l', 'env=prod', '--flow', 'company.team.parent')).toEqual(['parent SUCCESS']);
    expect(await ids('--since', 'PT1H', '--flow', 'company.team.hello')).toHaveLength(2);
    expect(await ids('--until', '2020-01-01')).toEqual([]);
    expect(await ids('--revision', '1')).toHaveLength(3);
    expect(await ids('--revision', '2')).toEqual([]);
    expect(await ids('-n', '1')).toEqual(['hello FAILED']);
    // One commit for the parent and its child, one for the other.
    const log = execFileSync('git', ['log', '--format=%s', 'gitestra-state'], {
      cwd: join(root, 'remote.git'),
      encoding: 'utf8',
    });
    expect(log.trim().split('\n')).toHaveLength(2);
  });
});

describe('executions stats', () => {
  it('counts the executions of all clones by revision', async () => {
    await at('one')('run', 'company.team.hello');
    await at('one')('run', 'company.team.hello', '-i', 'user=nobody');
    const { status, out } = await at('two')('executions', 'stats', 'company.team.hello');
    expect(status).toBe(0);
    expect(out).toMatch(/^r1 {4} 2 executions {5}1 failed {4}median .* longest .* last \d{4}-\d\d-\d\d\n$/);
    expect((await at('two')('executions', 'stats', 'company.team.none')).out).toContain('No execution of');
  });
});

describe('provenance', () => {
  const REPORT = `id: report
namespace: company.team
inputs:
  - {id: day, type: STRING}
tasks:
  - {id: write, type: io.kestra.plugin.core.storage.Write, content: "{{ inputs.day }}\\n", extension: .txt}
`;

  it('knows a file again that another clone made', async () => {
    for (const clone of ['one', 'two']) add(clone, 'flows/company/team/report.yaml', REPORT);
    const made = await at('one')('run', 'company.team.report', '-i', 'day=monday', '-o', 'json');
    await at('one')('run', 'company.team.report', '-i', 'day=tuesday');
    add('two', 'copy.txt', 'monday\n');
    const { status, out } = await at('two')('provenance', 'copy.txt');
    expect(status).toBe(0);
    const { id } = JSON.parse(made.out) as PastExecution;
    expect(out).toContain(`execution  ${id} of company.team.report`);
    expect(out).toMatch(/file {7}\S+\.txt, by task write/);
    expect(out).toContain('inputs     {"day":"monday"}');
    add('two', 'copy.txt', 'wednesday\n');
    const unknown = await at('two')('provenance', 'copy.txt');
    expect([unknown.status, unknown.out]).toEqual([
      1,
      expect.stringContaining('No execution that is known here'),
    ]);
    expect((await at('two')('provenance', 'none.txt')).err).toContain('no such file');
  });
});

describe('bisect', () => {
  it('runs revisions and names the one that changed an output', async () => {
    const text = (n: number): string =>
      `id: sum\nnamespace: company.team\ntasks:\n  - {id: t, type: io.kestra.plugin.core.debug.Return, format: "${n}"}\noutputs:\n  - {id: total, type: INT, value: "{{ (outputs.t.value | number) >= 40 ? 2 : 1 }}"}\n`;
    const commit = (message: string): void => {
      for (const args of [
        ['add', '-A'],
        ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-qm', message],
      ])
        execFileSync('git', args, { cwd: join(root, 'one') });
    };
    for (const [index, n] of [10, 20, 30, 40, 50].entries()) {
      add('one', 'flows/company/team/sum.yaml', text(n));
      commit(`step ${index + 1}`);
    }
    const { status, out, err } = await at('one')('bisect', 'company.team.sum', '--on', 'total');
    expect(`${status} ${err}`).toMatch(/^0 /);
    expect(out).toMatch(/^revision 4 \w{12} {2}T {2}step 4\n/);
    expect(
      err
        .split('\n')
        .map((line) => line.split(/ +/).slice(0, 4).join(' '))
        .slice(0, 2),
    ).toEqual(['revision 1 good 1', 'revision 5 bad 2']);
  });
});

describe('an execution that waits', () => {
  const WAITS = `id: waits
namespace: company.team
tasks:
  - {id: wait, type: io.kestra.plugin.core.flow.Pause}
  - {id: after, type: io.kestra.plugin.core.debug.Return, format: x}
`;
  /** Paused in the first clone, copied to the second as its artifact would be. */
  async function paused(): Promise<string> {
    for (const clone of ['one', 'two']) add(clone, 'flows/company/team/waits.yaml', WAITS);
    const { out } = await at('one')('run', 'company.team.waits', '-o', 'json');
    const { id, state } = JSON.parse(out) as PastExecution;
    expect(state).toBe('PAUSED');
    const folder = join('.gitestra/executions', id);
    cpSync(join(root, 'one', folder), join(root, 'two', folder), { recursive: true });
    return id;
  }

  it('goes on in one of two clones, and the other says where it went', async () => {
    const id = await paused();
    const both = await Promise.all(['one', 'two'].map((clone) => at(clone)('resume', id)));
    expect(both.map(({ status }) => status).sort()).toEqual([0, 2]);
    const refusal = both.find(({ status }) => status === 2)!.err;
    expect(refusal).toMatch(/is being worked on by process \d+ on |went on elsewhere and is SUCCESS there/);
    for (const clone of ['one', 'two']) {
      const again = await at(clone)('restart', id);
      expect(again.status).not.toBe(0);
    }
    const row = { id, state: 'SUCCESS' };
    for (const clone of ['one', 'two']) expect(await list(clone)).toMatchObject([row]);
  });

  it('is not taken up while another job has it', async () => {
    const id = await paused();
    const state = join(root, 'state');
    execFileSync('git', ['clone', '-q', '-b', 'gitestra-state', join(root, 'remote.git'), state]);
    const holder = {
      id: 'other',
      token: 1,
      since: '2026-01-01T00:00:00.000Z',
      expires: '2999-01-01T00:00:00.000Z',
      where: 'https://github.com/o/r/actions/runs/7',
    };
    add('state', `slots/execution-${id}.json`, JSON.stringify({ fence: 1, holders: [holder], queue: [] }));
    for (const args of [
      ['add', '-A'],
      ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-qm', 'taken'],
      ['push', '-q'],
    ])
      execFileSync('git', args, { cwd: state });
    for (const command of [['resume'], ['restart'], ['change-status', 'FAILED'], ['kill']]) {
      const { status, err } = await at('two')(command[0]!, id, ...command.slice(1));
      expect(status).not.toBe(0);
      expect(err).toContain(
        `xecution ${id} is being worked on by https://github.com/o/r/actions/runs/7 since 2026-01-01T00:00:00.000Z`,
      );
    }
  });

  it('goes on with a warning where the state may not be written', async () => {
    const id = await paused();
    writeFileSync(join(root, 'remote.git/hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { status, err, out } = await at('one')('resume', id);
    expect(status).toBe(0);
    expect(out + err).toContain(`another machine may be at work on execution ${id} too`);
  });
});

describe('concurrency', () => {
  const limited = (behavior: string): string => `id: limited
namespace: company.team
concurrency: {limit: 1, behavior: ${behavior}}
tasks:
  - {id: wait, type: io.kestra.plugin.core.flow.Pause}
`;

  it('counts executions of other clones, those that wait for somebody among them', async () => {
    for (const clone of ['one', 'two']) add(clone, 'flows/company/team/limited.yaml', limited('FAIL'));
    const paused = await at('one')('run', 'company.team.limited', '-o', 'json');
    const { id, state } = JSON.parse(paused.out) as PastExecution;
    expect(state).toBe('PAUSED');
    const refused = await at('two')('run', 'company.team.limited');
    expect(refused.status).toBe(1);
    expect(refused.out).toContain(
      `not run: 1 of 1 executions of company.team.limited are under way (${id} on `,
    );
    expect((await at('one')('resume', id)).status).toBe(0);
    expect(JSON.parse((await at('two')('run', 'company.team.limited', '-o', 'json')).out)).toMatchObject({
      state: 'PAUSED',
    });
  });

  it('counts what it can where the state may not be written, and says so', async () => {
    add('one', 'flows/company/team/limited.yaml', limited('QUEUE'));
    writeFileSync(join(root, 'remote.git/hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { out } = await at('one')('run', 'company.team.limited');
    expect(out).toContain('executions of other machines are not counted');
    expect(out).toContain('PAUSED');
  });
});
