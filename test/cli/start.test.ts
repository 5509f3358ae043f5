/** The program as a process: signals, closed pipes, exit statuses. */

import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';

const start = new URL('../../src/cli/start.ts', import.meta.url).pathname;
const loader = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).pathname;

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-start-')));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function gitestra(...argv: string[]) {
  const child = spawn(process.execPath, ['--import', loader, start, ...argv], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (data) => (texts.out += String(data)));
  child.stderr.on('data', (data) => (texts.err += String(data)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, texts, ended };
}

it.skipIf(process.platform === 'win32')('ends its children and its journal on SIGTERM', async () => {
  mkdirSync(join(cwd, 'flows/company'), { recursive: true });
  writeFileSync(
    join(cwd, 'flows/company/slow.yaml'),
    'id: slow\nnamespace: company\ntasks:\n  - id: t\n    type: io.kestra.plugin.scripts.shell.Commands\n    commands: ["echo $$ > {{ vars.pid }}; exec sleep 60"]\nvariables:\n' +
      `  pid: ${join(cwd, 'pid')}\n`,
  );
  const { child, ended } = gitestra('run', 'company.slow');
  const pid = (): number =>
    readdirSync(cwd).includes('pid') ? Number(readFileSync(join(cwd, 'pid'), 'utf8')) : 0;
  while (pid() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGTERM');
  expect(await ended).toBe(1);
  expect(() => process.kill(pid(), 0)).toThrow(/ESRCH/);
  const [id] = readdirSync(join(cwd, '.gitestra/executions'));
  const record = JSON.parse(
    readFileSync(join(cwd, '.gitestra/executions', id!, 'execution.json'), 'utf8'),
  ) as ExecutionRecord;
  expect(record.state).toBe('KILLED');
  expect(
    readdirSync(join(cwd, '.gitestra/executions', id!)).filter((name) => name.startsWith('lock')),
  ).toEqual([]);
});

it('is silent when who reads has stopped reading', async () => {
  const { child, texts, ended } = gitestra('--help');
  child.stdout.destroy();
  expect([0, null]).toContain(await ended);
  expect(texts.err).toBe('');
});

it('ends with 2 and one message when the command line is wrong', async () => {
  const { texts, ended } = gitestra('rum');
  expect(await ended).toBe(2);
  expect(texts).toEqual({
    out: '',
    err: '✖ There is no command “rum”\n  Did you mean gitestra run?\n  gitestra --help shows how it is used\n',
  });
});
