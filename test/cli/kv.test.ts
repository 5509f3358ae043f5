/** The KV store from the command line: in a folder, and on a branch that other clones see. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitestra } from './fake-host.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-kv-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

const at =
  (folder: string, env: Record<string, string> = {}) =>
  (...argv: string[]) =>
    gitestra(argv, { cwd: join(root, folder), env: { PATH: process.env.PATH!, HOME: root, ...env } });

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: join(root, folder), encoding: 'utf8', stdio: 'pipe' });
}

const FLOW = `id: count
namespace: company.team
tasks:
  - id: next
    type: io.kestra.plugin.core.kv.Set
    key: counter
    value: "{{ (kv('counter', errorOnMissing=false) ?? 0) + 1 }}"
`;

describe('kv', () => {
  it('sets, gets, lists and deletes keys of a folder', async () => {
    const run = at('.');
    expect((await run('kv', 'set', 'company.team', 'cursor', '42', '-t', 'NUMBER')).status).toBe(0);
    writeFileSync(join(root, 'settings.json'), '{"a": [1, "é"]}');
    await run(
      'kv',
      'set',
      'company.team',
      'settings',
      '@settings.json',
      '-t',
      'JSON',
      '--description',
      'all of them',
    );
    expect((await run('kv', 'get', 'company.team', 'cursor')).out).toBe('42\n');
    expect((await run('kv', 'get', 'company.team', 'settings', '-o', 'json')).out).toBe(
      `${JSON.stringify({ value: { a: [1, 'é'] }, type: 'JSON', description: 'all of them' }, null, 2)}\n`,
    );
    expect((await run('kv', 'list')).out).toBe('company.team  2 keys\n');
    expect((await run('kv', 'list', 'company.team')).out).toBe(
      'cursor    NUMBER    42\nsettings  JSON      {"a":[1,"é"]}  # all of them\n',
    );
    expect((await run('kv', 'delete', 'company.team', 'cursor')).status).toBe(0);
    const history = await run('kv', 'history', 'company.team', 'cursor');
    expect(history.out).toMatch(/^v2 .* deleted\nv1 .* 42\n$/);
    expect((await run('kv', 'get', 'company.team', 'cursor', '--at', '2999-01-01')).err).toContain(
      'held nothing at 2999-01-01',
    );
  });

  it.each([
    [['get', 'company.team', 'cursr'], 'there is no key “cursr” in company.team', 'did you mean cursor?'],
    [['get', 'company.tea', 'x'], 'there are no keys in the namespace “company.tea”', 'company.team'],
    [['set', 'company.team', 'n', 'x', '-t', 'NUMBER'], '`x` cannot be stored as NUMBER', '42'],
    [['set', 'company.team', 'cursor', 'x', '--if-absent'], 'is there already', '--if-absent'],
    [['set', 'company.team', 'n', '@none'], 'the file none cannot be read', 'no such file'],
    [['set', 'company.team', 'n', 'x', '--ttl', '5 days'], '“5 days” is no duration', 'P30D'],
    [['set', 'company.team', '../n', 'x'], 'is no key of the KV store', 'letters'],
    [['get', 'company.team', 'cursor', '--at', 'noon'], '“noon” is no date', '2026-05-06'],
  ])('%j says what is wrong', async (argv, message, help) => {
    const run = at('.');
    await run('kv', 'set', 'company.team', 'cursor', '42');
    const { status, err } = await run('kv', ...argv);
    expect(status).toBe(2);
    expect(err.toLowerCase()).toContain(message.toLowerCase());
    expect(err.toLowerCase()).toContain(help.toLowerCase());
  });
});

describe('kv with state: git', () => {
  beforeEach(() => {
    execFileSync('git', ['init', '-q', '--bare', 'remote.git'], { cwd: root });
    for (const name of ['one', 'two']) {
      execFileSync('git', ['clone', '-q', `file://${join(root, 'remote.git')}`, name], {
        cwd: root,
        stdio: 'pipe',
      });
      writeFileSync(join(root, name, 'gitestra.yaml'), 'state: git\n');
      mkdirSync(join(root, name, 'flows/company/team'), { recursive: true });
      writeFileSync(join(root, name, 'flows/company/team/count.yaml'), FLOW);
    }
  });

  it('goes on where another clone stopped', async () => {
    for (const clone of ['one', 'two', 'one'])
      expect((await at(clone)('run', 'company.team.count')).status).toBe(0);
    expect((await at('two')('kv', 'get', 'company.team', 'counter')).out).toBe('3\n');
    const stored = JSON.parse(git('remote.git', 'show', 'gitestra-state:kv/company.team/counter.json'));
    expect(stored).toMatchObject({
      version: 3,
      type: 'NUMBER',
      value: 3,
      previous: [{ value: 1 }, { value: 2 }],
    });
    expect(stored.by).toMatch(/^\w+$/);
  });

  it('never writes a secret', async () => {
    writeFileSync(
      join(root, 'one/flows/company/team/leak.yaml'),
      `id: leak
namespace: company.team
tasks:
  - {id: keep, type: io.kestra.plugin.core.kv.Set, key: copy, value: "{{ 'it is ' ~ secret('TOKEN') }}"}
`,
    );
    const { status, out } = await at('one', { GITESTRA_SECRET_TOKEN: 'hunter2hunter2' })(
      'run',
      'company.team.leak',
    );
    expect(status).toBe(1);
    expect(out).toContain('the value of `copy` holds a secret');
    expect(out).not.toContain('hunter2');
    const refs = git('remote.git', 'for-each-ref');
    expect(refs === '' || !git('remote.git', 'ls-tree', '-r', 'gitestra-state').includes('copy')).toBe(true);
  });

  it('goes on for itself where it may not write, and says so once', async () => {
    await at('one')('kv', 'set', 'company.team', 'counter', '7', '-t', 'NUMBER');
    writeFileSync(join(root, 'remote.git/hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { status, out, err } = await at('two')('run', 'company.team.count');
    expect(status).toBe(0);
    expect(`${out}${err}`.match(/cannot be written to gitestra-state of origin/g)).toHaveLength(1);
    expect((await at('one')('kv', 'get', 'company.team', 'counter')).out).toBe('7\n');
  });

  it('says what is missing outside of a repository', async () => {
    mkdirSync(join(root, 'nowhere'));
    writeFileSync(join(root, 'nowhere/gitestra.yaml'), 'state: git\n');
    const { status, err } = await at('nowhere')('kv', 'list');
    expect(status).toBe(2);
    expect(err).toContain('`state: git` needs a Git repository');
  });
});
