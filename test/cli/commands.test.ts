/** Commands as a user meets them: real folders, real files, the real engine, in this process. */

import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { asNobody } from '../as-nobody.ts';
import { fakeHost, gitestra } from './fake-host.ts';

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-cli-')));
  add('flows/company/team/hello.yaml', HELLO);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function add(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

const run = (...argv: string[]) => gitestra(argv, { cwd });

const HELLO = `id: hello
namespace: company.team
inputs:
  - {id: user, type: STRING, defaults: Rick}
  - {id: n, type: INT}
tasks:
  - {id: greet, type: io.kestra.plugin.core.log.Log, message: "Hello {{ inputs.user }}"}
  - {id: twice, type: io.kestra.plugin.core.debug.Return, format: "{{ inputs.n * 2 }}"}
outputs:
  - {id: total, type: INT, value: "{{ outputs.twice.value }}"}
`;

const executions = (): string[] => {
  try {
    return readdirSync(join(cwd, '.gitestra/executions'));
  } catch {
    return [];
  }
};

describe('run', () => {
  it('runs a flow by name and tells what happened', async () => {
    const { status, out, err } = await run('run', 'company.team.hello', '-i', 'n=4', '-l', 'env=dev');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/INFO {2}greet {2}Hello Rick\n/);
    expect(out).toMatch(/✔ SUCCESS twice {2}/);
    expect(out).toMatch(/✔ SUCCESS company\.team\.hello .*2 task runs\n/);
    expect(out).toContain('outputs    total: 8');
    expect(out).toContain('labels     env: dev');
  });

  it('prints the record and nothing else', async () => {
    const { status, out } = await run(
      'run',
      './flows/company/team/hello.yaml',
      '-i',
      'n=4',
      '--output',
      'json',
    );
    expect(status).toBe(0);
    const record = JSON.parse(out) as ExecutionRecord;
    expect(record).toMatchObject({
      namespace: 'company.team',
      flowId: 'hello',
      state: 'SUCCESS',
      inputs: { user: 'Rick', n: 4 },
      outputs: { total: 8 },
    });
    expect(record.taskRuns.map((taskRun) => taskRun.taskId)).toEqual(['greet', 'twice']);
    expect(
      JSON.parse(readFileSync(join(cwd, '.gitestra/executions', record.id, 'execution.json'), 'utf8')),
    ).toEqual(record);
  });

  it('says only the result when it is to be quiet', async () => {
    const { out } = await run('run', 'company.team.hello', '-i', 'n=4', '-q');
    expect(out).toMatch(/^✔ SUCCESS company/);
    expect((await run('run', 'company.team.hello', '-i', 'n=4', '--no-logs')).out).not.toContain(
      'Hello Rick',
    );
  });

  it('tells every input that is wrong, how to write it, and leaves nothing behind', async () => {
    add(
      'flows/company/team/two.yaml',
      HELLO.replace('id: hello', 'id: two').replace('- {id: user', '- {id: day, type: DATE}\n  - {id: user'),
    );
    const { status, out, err } = await run('run', 'company.team.two', '-i', 'n=many', '-o', 'json');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe(
      '✖ Input “day” is required and was not given; it takes a date (DATE)\n  -i day=2025-03-01\n' +
        '✖ Input “n” must be an integer between -2147483648 and 2147483647 (INT), but “many” was given\n  -i n=42\n',
    );
    expect(executions()).toEqual([]);
  });

  it.each<[string[], number, RegExp]>([
    [
      ['run', 'company.team.helo'],
      2,
      /^✖ There is no flow `company\.team\.helo`.*\n {2}Did you mean company\.team\.hello\?/,
    ],
    [['run', 'nowhere.yaml'], 2, /^✖ There is no file nowhere\.yaml/],
    [['run', 'company.team.hello', '--flows-dir', 'none'], 2, /there is no folder of flows at none/i],
    [['run', 'company.team.hello', '--max-parallel', '0'], 2, /--max-parallel must be a whole number from 1/],
    [['run', 'company.team.hello', '--time-zone', 'Mars/Base'], 2, /there is no time zone “Mars\/Base”/i],
    [['run', 'company.team.hello', '--task-runner', 'dokcer'], 2, /Did you mean docker\?/],
    [['run', 'broken.yaml'], 1, /broken\.yaml:\d+:\d+/],
  ])('%j ends with %i', async (argv, status, message) => {
    add('broken.yaml', 'id: broken\nnamespace: a\ntasks: [\n');
    const result = await run(...argv);
    expect(result.err).toMatch(message);
    expect(result.status).toBe(status);
    expect(result.out).toBe('');
  });

  it('fails with the place of an expression that cannot be evaluated', async () => {
    add(
      'flows/company/team/bad.yaml',
      'id: bad\nnamespace: company.team\ntasks:\n  - id: t\n    type: io.kestra.plugin.core.log.Log\n    message: "{{ vars.none }}"\n',
    );
    const { status, out } = await run('run', 'company.team.bad');
    expect(status).toBe(1);
    expect(out).toMatch(/✖ t: .*`vars` is not defined\n {2}at message flows\/company\/team\/bad\.yaml:6:/);
    expect(out).toContain('✖ FAILED company.team.bad');
  });

  it('says what is wrong with a folder that cannot be written', async () => {
    chmodSync(cwd, 0o555);
    try {
      const { status, err } = await asNobody(() => run('run', 'company.team.hello', '-i', 'n=1'));
      expect(status).toBe(1);
      expect(err).toMatch(/Cannot write executions to .*permission denied/);
    } finally {
      chmodSync(cwd, 0o700);
    }
  });

  it.runIf(process.platform === 'linux')(
    'says what is wrong with a place where nobody may write',
    async () => {
      const { status, err } = await run(
        'run',
        'company.team.hello',
        '-i',
        'n=1',
        '--executions-dir',
        '/sys/gitestra',
      );
      expect(status).toBe(1);
      expect(err).toMatch(
        /^✖ Cannot write executions to \/sys\/gitestra: (permission denied|the file system is read-only)/,
      );
      expect(err).toContain('--executions-dir');
    },
  );

  it('says what is wrong when a file stands where executions go', async () => {
    add('.gitestra', '');
    const { status, err } = await run('run', 'company.team.hello', '-i', 'n=1');
    expect(status).toBe(1);
    expect(err).toMatch(/^✖ Cannot write executions to .*a part of the path is a file/);
  });

  it('shows faults of the configuration at their place', async () => {
    add('gitestra.yaml', 'flowDir: x\n');
    const { status, err } = await run('run', 'company.team.hello', '-i', 'n=1');
    expect(status).toBe(2);
    expect(err).toContain('gitestra.yaml:1:1');
    expect(err).toContain('did you mean `flowsDir`?');
  });

  it('masks secrets wherever they would be seen', async () => {
    add(
      'flows/company/team/secret.yaml',
      'id: secret\nnamespace: company.team\ninputs: [{id: token, type: SECRET}]\ntasks:\n  - {id: t, type: io.kestra.plugin.core.log.Log, message: "{{ inputs.token }} {{ secret(\'DB\') }}"}\noutputs:\n  - {id: o, type: STRING, value: "{{ inputs.token }}"}\n',
    );
    const { status, out, err } = await gitestra(
      ['run', 'company.team.secret', '-i', 'token=hunter2hunter2'],
      { cwd, env: { GITESTRA_SECRET_DB: 'swordfish9' } },
    );
    expect(status).toBe(0);
    expect(out).toContain('****** ******');
    const [id] = executions();
    const folder = join(cwd, '.gitestra/executions', id!);
    const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(written.length).toBeGreaterThan(2);
    for (const text of [
      out,
      err,
      ...written.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    ]) {
      expect(text).not.toMatch(/hunter2|swordfish/);
    }
  });

  it('ends as KILLED when it is interrupted', async () => {
    add(
      'flows/company/team/slow.yaml',
      'id: slow\nnamespace: company.team\ntasks:\n  - {id: t, type: io.kestra.plugin.core.flow.Sleep, duration: PT1H}\n',
    );
    const host = fakeHost(['run', 'company.team.slow'], { cwd });
    const status = main(host);
    while (!host.stdout.text.includes('RUNNING')) await new Promise((resolve) => setTimeout(resolve, 5));
    host.interrupt('SIGINT');
    expect(await status).toBe(1);
    expect(host.stderr.text).toContain('SIGINT: ending the execution; once more to leave at once');
    expect(host.stdout.text).toContain('■ KILLED company.team.slow');
  });

  it('leaves at once when it is interrupted twice', async () => {
    add(
      'flows/company/team/slow.yaml',
      'id: slow\nnamespace: company.team\ntasks:\n  - {id: t, type: io.kestra.plugin.core.flow.Sleep, duration: PT1H}\n',
    );
    const host = fakeHost(['run', 'company.team.slow'], { cwd });
    const status = main(host);
    while (!host.stdout.text.includes('RUNNING')) await new Promise((resolve) => setTimeout(resolve, 5));
    host.interrupt('SIGINT');
    expect(() => host.interrupt('SIGINT')).toThrow('the process is gone');
    expect(host.exits).toEqual([130]);
    await status;
  });
});

describe('run, secrets of a file', () => {
  it('are used and masked, and win over the environment', async () => {
    add(
      'flows/company/team/secret.yaml',
      "id: secret\nnamespace: company.team\ntasks:\n  - {id: t, type: io.kestra.plugin.core.debug.Return, format: \"{{ secret('DB') == 'swordfish9' }} {{ secret('DB') }}\"}\n",
    );
    add('secrets.yaml', 'DB: swordfish9\n');
    const options = { cwd, env: { GITESTRA_SECRET_DB: 'other-value' } };
    const { status, out } = await gitestra(
      ['run', 'company.team.secret', '--secrets', 'secrets.yaml', '-o', 'json'],
      options,
    );
    expect(status).toBe(0);
    expect((JSON.parse(out) as ExecutionRecord).taskRuns[0]!.outputs).toEqual({ value: 'true ******' });
    add('secrets.yaml', 'DB: {a: swordfish9}\n');
    expect(await gitestra(['run', 'company.team.secret', '--secrets', 'secrets.yaml'], options)).toEqual({
      status: 2,
      out: '',
      err: expect.stringMatching(/^✖ The secret DB of secrets\.yaml must be text\n/),
    });
  });
});

describe('resume', () => {
  it('goes on after a process was killed: what has ended stays, what was under way is tried again', async () => {
    add(
      'flows/company/team/long.yaml',
      `id: long
namespace: company.team
tasks:
  - {id: first, type: io.kestra.plugin.core.debug.Return, format: "{{ uuid() }}"}
  - id: wait
    type: io.kestra.plugin.scripts.shell.Commands
    commands: ["if [ -e '${cwd}/go' ]; then echo on; else touch '${cwd}/started'; sleep 60; fi"]
  - {id: last, type: io.kestra.plugin.core.debug.Return, format: "{{ outputs.first.value }}"}
`,
    );
    const start = new URL('../../src/cli/start.ts', import.meta.url).pathname;
    const loader = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', loader, start, 'run', 'company.team.long'], {
      cwd,
      stdio: 'ignore',
    });
    const gone = new Promise((resolve) => child.on('exit', resolve));
    while (!readdirSync(cwd).includes('started')) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await gone;
    add('go', '');
    const [id] = executions();
    const listed = await run('executions', 'list');
    expect(listed.out).toMatch(new RegExp(`${id} {2}\\? INTERRUPTED +company\\.team\\.long`));
    const { status, out } = await run('resume', id!.slice(0, 10), '-o', 'json');
    expect(status).toBe(0);
    const record = JSON.parse(out) as ExecutionRecord;
    const [first, wait, last] = record.taskRuns;
    expect(record.state).toBe('SUCCESS');
    expect(record.taskRuns).toHaveLength(3);
    expect(first!.attempts).toHaveLength(1);
    expect(wait!.attempts).toHaveLength(2);
    expect(last!.outputs).toEqual(first!.outputs);
    const again = await run('resume', id!);
    expect(again).toMatchObject({ status: 0, out: expect.stringContaining('has ended already: SUCCESS') });
  });

  it('refuses what is not there', async () => {
    expect(await run('resume', 'nope')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('There is no execution “nope”'),
    });
  });
});

describe('executions', () => {
  async function record(...argv: string[]): Promise<ExecutionRecord> {
    return JSON.parse(
      (await run('run', 'company.team.hello', '-i', 'n=4', '-o', 'json', ...argv)).out,
    ) as ExecutionRecord;
  }

  it('lists, filters and limits', async () => {
    add(
      'flows/company/other.yaml',
      HELLO.replace('company.team', 'company').replace('id: hello', 'id: other'),
    );
    const first = await record();
    const second = JSON.parse(
      (await run('run', 'company.other', '-i', 'n=1', '-o', 'json')).out,
    ) as ExecutionRecord;
    const ids = async (...argv: string[]) =>
      (JSON.parse((await run('executions', 'list', '-o', 'json', ...argv)).out) as { id: string }[]).map(
        (row) => row.id,
      );
    expect(await ids()).toEqual([second.id, first.id]);
    expect(await ids('--flow', 'company.team.hello')).toEqual([first.id]);
    expect(await ids('--flow', 'company.team')).toEqual([first.id]);
    expect(await ids('--flow', 'company')).toEqual([second.id, first.id]);
    expect(await ids('--state', 'failed')).toEqual([]);
    expect(await ids('--limit', '1')).toEqual([second.id]);
    expect((await run('executions', 'list')).out).toMatch(
      new RegExp(`^${second.id} {2}✔ SUCCESS +company\\.other `),
    );
    expect((await run('executions', 'list', '--state', 'FAILD')).err).toContain('Did you mean FAILED?');
  });

  it('says so when there are none', async () => {
    expect(await run('executions', 'list')).toEqual({
      status: 0,
      out: 'No executions in .gitestra/executions\n',
      err: '',
    });
  });

  it('shows one, by the beginning of its id', async () => {
    const { id, ...rest } = await record();
    const { out } = await run('executions', 'show', id.slice(0, 12));
    expect(out).toMatch(/^✔ greet +\d+ms {2}Log\n✔ twice +\d+ms {2}Return\n✔ SUCCESS company\.team\.hello/);
    expect(JSON.parse((await run('executions', 'show', id, '-o', 'json')).out)).toEqual({ id, ...rest });
  });

  it('prints its log', async () => {
    const { id } = await record();
    expect((await run('executions', 'logs', id)).out).toMatch(/INFO {2}greet {2}Hello Rick\n/);
    expect((await run('executions', 'logs', id, '--level', 'ERROR')).out).toBe('');
    expect(
      JSON.parse((await run('executions', 'logs', id, '--task', 'greet', '-o', 'json')).out),
    ).toMatchObject({ level: 'INFO', message: 'Hello Rick' });
    expect(await run('executions', 'logs', id, '--attempt', 'x')).toMatchObject({ status: 2 });
  });

  it('prints its outputs, those of a task, or one value', async () => {
    const { id } = await record();
    expect(JSON.parse((await run('executions', 'outputs', id)).out)).toEqual({ total: 8 });
    expect(JSON.parse((await run('executions', 'outputs', id, '--task', 'twice')).out)).toEqual({
      value: '8',
    });
    expect((await run('executions', 'outputs', id, '-t', 'twice', '-p', 'value')).out).toBe('8\n');
    expect((await run('executions', 'outputs', id, '-t', 'twise')).err).toContain('Did you mean “twice”?');
    expect((await run('executions', 'outputs', id, '-p', 'totl')).err).toContain('Did you mean “total”?');
  });
});

describe('validate', () => {
  it('checks the folder of flows', async () => {
    expect(await run('validate')).toMatchObject({
      status: 0,
      out: expect.stringContaining('1 file checked, no problems found'),
    });
  });

  it('ends with 1 on errors, in every format', async () => {
    add(
      'flows/company/team/bad.yaml',
      'id: bad\nnamespace: company.team\ntasks:\n  - {id: a, type: io.kestra.plugin.core.log.Log, mesage: x}\n',
    );
    const pretty = await run('validate');
    expect(pretty.status).toBe(1);
    expect(pretty.out).toContain('flows/company/team/bad.yaml:4:');
    for (const [format, check] of [
      ['json', (text: string) => (JSON.parse(text) as { summary: { errors: number } }).summary.errors > 0],
      ['sarif', (text: string) => (JSON.parse(text) as { version: string }).version === '2.1.0'],
      ['rdjson', (text: string) => (JSON.parse(text) as { diagnostics: unknown[] }).diagnostics.length > 0],
      ['junit', (text: string) => text.includes('<testsuite')],
    ] as const) {
      const { status, out } = await run('validate', 'flows', '--format', format);
      expect([format, status, check(out)]).toEqual([format, 1, true]);
    }
  });

  it('counts warnings when it is asked to', async () => {
    add(
      'flows/company/team/warn.yaml',
      'id: warn\nnamespace: company.team\ntasks:\n  - {id: a, type: io.kestra.plugin.aws.s3.List, bucket: x}\n',
    );
    expect((await run('validate')).status).toBe(0);
    const strict = await run('validate', '--max-warnings', '0');
    expect(strict).toMatchObject({ status: 1, err: expect.stringMatching(/more than the 0 allowed/) });
    expect((await run('validate', '-q')).out).not.toContain('aws');
  });

  it('refuses paths that are not there', async () => {
    expect(await run('validate', 'none.yaml')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/there is no file or folder none\.yaml/i),
    });
  });
});

describe('graph', () => {
  it('draws a tree or a flowchart', async () => {
    expect((await run('graph', 'company.team.hello')).out).toMatch(
      /^company\.team\.hello\n├─ greet .*\n└─ twice /,
    );
    expect(
      (await run('graph', 'flows/company/team/hello.yaml', '-f', 'mermaid', '--direction', 'LR')).out,
    ).toMatch(/^flowchart LR\n/);
  });

  it('draws nothing of what is no flow', async () => {
    add('x.yaml', '- a\n');
    expect(await run('graph', 'x.yaml')).toMatchObject({ status: 1, out: '' });
  });
});

describe('render', () => {
  const render = (argv: string[], stdin?: string) =>
    gitestra(['render', ...argv], { cwd, ...(stdin === undefined ? {} : { stdin }) });

  it('prints text, or a value as JSON', async () => {
    expect(await render(['{{ 1 + 1 }} x'])).toEqual({ status: 0, out: '2 x\n', err: '' });
    expect((await render(['{{ [1, 2] }}', '--typed'])).out).toBe('[1,2]\n');
    expect((await render(['{{ 3 / 2.0 }}', '--typed'])).out).toBe('1.5\n');
  });

  it('takes variables from a file or standard input', async () => {
    add('context.json', '{"inputs": {"user": "Rick"}, "n": {"$double": 3}}');
    expect((await render(['{{ inputs.user | upper }} {{ n }}', '-c', 'context.json'])).out).toBe(
      'RICK 3.0\n',
    );
    expect((await render(['{{ a }}', '-c', '-'], '{"a": 1}')).out).toBe('1\n');
    expect((await render(['{{ v }}', '--recursive', '-c', '-'], '{"v": "{{ w }}", "w": "x"}')).out).toBe(
      'x\n',
    );
  });

  it('shows the place of a mistake', async () => {
    const { status, err } = await render(['Hello\n{{ 1 | uper }}']);
    expect(status).toBe(1);
    expect(err).toMatch(/^✖ .*uper.*\n {2}\{\{ 1 \| uper \}\}\n {9}\^+\n/);
    expect(err).toMatch(/ {2}Did you mean `upper`\?/);
  });

  it.each<[string[], RegExp]>([
    [[], /Missing: the expression/],
    [['x', '--batch'], /--batch reads expressions from standard input/],
    [['--batch', '--typed'], /--batch takes --level only/],
    [['x', '-c', 'none.json'], /The context none\.json cannot be read/],
    [['x', '-c', 'list.json'], /must be a JSON object/],
    [['x', '-c', 'bad.json'], /is no JSON/],
  ])('%j is refused', async (argv, message) => {
    add('list.json', '[]');
    add('bad.json', '{');
    expect(await render(argv)).toMatchObject({ status: 2, err: expect.stringMatching(message) });
  });

  it('renders a batch, one result a line, at the level asked for', async () => {
    const lines = [
      '{"id":"a","expr":"{{ x }}","context":{"x":1}}',
      '',
      'nonsense',
      '[]',
      '{"id":"b","expr":"{{ nope }}"}',
      '{"id":"c","expr":"{{ [1] }}","typed":true}',
    ];
    const { status, out } = await render(['--batch'], lines.join('\n'));
    expect(status).toBe(0);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(results).toMatchObject([
      { id: 'a', value: '1' },
      { error: 'request', message: expect.stringContaining('Line 3') },
      { error: 'request', message: expect.stringContaining('Line 4') },
      { id: 'b', error: 'undefined' },
      { id: 'c' },
    ]);
    const precedence = '{"id":"p","expr":"{{ null ?? 1 + 1 }}","context":{}}';
    const one = (await render(['--batch', '--level', '1'], precedence)).out;
    const two = (await render(['--batch', '--level', '2'], precedence)).out;
    expect(one === '' || two === '').toBe(false);
  });
});
