/** git.Clone with real repositories on the disk, a server that asks for a password, and a stand-in for ssh. */

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gitCloneTask } from '../../../src/tasks/git/clone.ts';
import { SimulatedClock } from '../../../src/util/clock.ts';
import { createTaskContext, failureOf, runTask, type TestContext, temporaryFolder } from '../task-context.ts';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...IDENTITY } }).trim();
}

/** `main` with two commits, the first tagged `v1`; `other` with one more. */
function makeRepository(): { url: string; path: string; first: string; second: string } {
  const path = join(temporaryFolder(), 'source');
  mkdirSync(path);
  git(path, 'init', '-q', '-b', 'main');
  const commit = (content: string): string => {
    writeFileSync(join(path, 'file.txt'), content);
    git(path, 'add', '.');
    git(path, 'commit', '-q', '-m', content);
    return git(path, 'rev-parse', 'HEAD');
  };
  const first = commit('one');
  git(path, 'tag', 'v1');
  const second = commit('two');
  git(path, 'checkout', '-q', '-b', 'other');
  commit('three');
  git(path, 'checkout', '-q', 'main');
  return { url: `file://${path}`, path, first, second };
}

async function clone(
  properties: Readonly<Record<string, unknown>>,
  context: TestContext = createTaskContext(),
): Promise<{ folder: string; context: TestContext; file: string }> {
  const { outputs } = await runTask(gitCloneTask, properties, context);
  const folder = String(outputs!.directory);
  return { folder, context, file: readFileSync(join(folder, 'file.txt'), 'utf8') };
}

let source: ReturnType<typeof makeRepository>;

describe('git.Clone', () => {
  it('fetches the last commit of the default branch', async () => {
    source = makeRepository();
    const { folder, context, file } = await clone({ url: source.url });
    expect(file).toBe('two');
    expect(folder).toBe(await context.workingDir());
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(git(folder, 'branch', '--show-current')).toBe('main');
    expect(git(folder, 'branch', '-r')).toContain('origin/other');
    expect(git(folder, 'rev-parse', '--abbrev-ref', '@{u}')).toBe('origin/main');
    expect(git(folder, 'remote', 'get-url', 'origin')).toBe(source.url);
  });

  it.each([
    ['a branch alone', { branch: 'other', cloneAllBranches: false }, 'three', 'other'],
    ['a branch with its history', { branch: 'other', depth: 10 }, 'three', 'other'],
    ['a tag', { tag: 'v1' }, 'one', ''],
    ['a folder', { directory: 'code/{{ 1 }}' }, 'two', 'main'],
    ['no tags', { noTags: true, depth: 5 }, 'two', 'main'],
  ])('takes %s', async (_title, properties, content, branch) => {
    source = makeRepository();
    const { folder, context, file } = await clone({ url: source.url, ...properties });
    expect(file).toBe(content);
    expect(git(folder, 'branch', '--show-current')).toBe(branch);
    if ('cloneAllBranches' in properties) expect(git(folder, 'branch', '-r')).toBe('origin/other');
    if ('depth' in properties) expect(Number(git(folder, 'rev-list', '--count', 'HEAD'))).toBeGreaterThan(1);
    if ('directory' in properties) expect(folder).toBe(join(await context.workingDir(), 'code/1'));
    expect(git(folder, 'tag')).toBe(
      'noTags' in properties ? '' : 'depth' in properties || 'tag' in properties ? 'v1' : '',
    );
  });

  it('takes a commit, shortened too', async () => {
    source = makeRepository();
    for (const commit of [source.first, source.first.slice(0, 9)]) {
      const { folder, file } = await clone({ url: source.url, commit, branch: 'other' });
      expect(file).toBe('one');
      expect(git(folder, 'rev-parse', 'HEAD')).toBe(source.first);
    }
  });

  it('leaves other files of the folder alone, and sets what it is told', async () => {
    source = makeRepository();
    const context = createTaskContext();
    writeFileSync(join(await context.workingDir(), 'mine.txt'), 'mine');
    const { folder } = await clone(
      {
        url: source.url,
        gitConfig: { 'core.autocrlf': false, 'user.name': '{{ "R" }}', 'remote.origin.fetch': '' },
      },
      context,
    );
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
    expect(git(folder, 'config', 'core.autocrlf')).toBe('false');
    expect(git(folder, 'config', '--local', 'user.name')).toBe('R');
    expect(git(folder, 'config', '--local', '--list')).not.toContain('remote.origin.fetch');
  });

  it('brings a repository up to date that is there already', async () => {
    source = makeRepository();
    const { folder, context } = await clone({ url: source.url });
    writeFileSync(join(source.path, 'file.txt'), 'four');
    git(source.path, 'commit', '-q', '-a', '-m', 'four');
    const again = await clone({ url: source.url }, context);
    expect(again.folder).toBe(folder);
    expect(again.file).toBe('four');
    expect(context.messages('INFO').at(-1)).toContain('up to date');
  });

  it('fetches submodules', async () => {
    source = makeRepository();
    const outer = makeRepository();
    git(outer.path, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', source.url, 'inner');
    git(outer.path, 'commit', '-q', '-m', 'inner');
    const context = createTaskContext({
      environment: { ...process.env, GIT_ALLOW_PROTOCOL: 'file' },
    });
    const { folder } = await clone({ url: outer.url, cloneSubmodules: true, depth: 1 }, context);
    expect(readFileSync(join(folder, 'inner/file.txt'), 'utf8')).toBe('two');
  });

  it('keeps a copy that later clones bring up to date, until its time is over', async () => {
    source = makeRepository();
    const folder = temporaryFolder();
    const clock = new SimulatedClock(1_000);
    const cached = (): Promise<{ file: string; context: TestContext; folder: string }> =>
      clone({ url: source.url, cache: true, cacheTtl: 'PT1H' }, createTaskContext({ folder, clock }));
    expect((await cached()).file).toBe('two');
    const [copy] = readdirSync(join(folder, 'cache/git'));
    const made = join(folder, 'cache/git', copy!, 'gitestra-made');
    expect(readFileSync(made, 'utf8')).toBe('1000');
    writeFileSync(join(source.path, 'file.txt'), 'four');
    git(source.path, 'commit', '-q', '-a', '-m', 'four');
    clock.moveBy(3_600_000);
    const second = await cached();
    expect(second.file).toBe('four');
    expect(git(second.folder, 'remote', 'get-url', 'origin')).toBe(source.url);
    expect(readFileSync(made, 'utf8')).toBe('1000');
    clock.moveBy(1);
    expect((await cached()).file).toBe('four');
    expect(readFileSync(made, 'utf8')).toBe('3601001');
  });

  it.each([
    [{ branch: 'none' }, 'none'],
    [{ tag: 'none' }, 'none'],
    [{ commit: 'abcdef1' }, 'git '],
    [{ branch: '--upload-pack=touch x' }, '`branch`: `--upload-pack=touch x` is no name of a branch'],
    [{ directory: '../x' }, 'inside the working directory'],
    [{ gitConfig: { autocrlf: 1 } }, 'core.autocrlf'],
    [{ url: '--upload-pack=x' }, '`url`: `--upload-pack=x` is no address'],
    [{ depth: 0 }, '`depth`'],
  ])('refuses %j', async (properties, message) => {
    source = makeRepository();
    await expect(clone({ url: source.url, ...properties })).rejects.toThrow(message);
  });

  it('gives a server its password, and nobody else', async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(403).end('no');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/team/code.git`;
    const context = createTaskContext();
    const failure = await failureOf(
      runTask(gitCloneTask, { url, username: 'rick', password: 'pickle-token' }, context),
    );
    const encoded = Buffer.from('rick:pickle-token').toString('base64');
    expect(seen[0]).toBe(`Basic ${encoded}`);
    expect(failure.message).toContain('403');
    expect(failure.message + context.messages().join()).not.toMatch(/pickle-token|cmljazp/);
    expect(context.secrets).toEqual(expect.arrayContaining(['pickle-token', encoded]));
    const config = readFileSync(join(await context.workingDir(), '.git/config'), 'utf8');
    expect(config).not.toContain('Authorization');
  });

  it('gives ssh the key in a file that is gone afterwards', async () => {
    const bin = temporaryFolder();
    const report = join(bin, 'report');
    writeFileSync(
      join(bin, 'ssh'),
      `#!/bin/sh
echo "$@" > ${report}
for last in "$@"; do [ "$before" = -i ] && { stat -c %a "$last"; cat "$last"; } >> ${report}; before=$last; done
"$SSH_ASKPASS" >> ${report}
exit 255
`,
    );
    chmodSync(join(bin, 'ssh'), 0o755);
    const context = createTaskContext({
      environment: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    });
    const run = runTask(
      gitCloneTask,
      {
        url: 'git@example.com:a/b.git',
        privateKey: 'KEY\nLINES\n',
        passphrase: 'open $HOME',
        connectTimeout: 2000,
      },
      context,
    );
    expect((await failureOf(run)).message).toContain('git ls-remote failed');
    const said = readFileSync(report, 'utf8');
    expect(said).toContain('-o ConnectTimeout=2');
    expect(said).toContain('600\nKEY\nLINES\nopen $HOME\n');
    expect(readdirSync(join(await context.workingDir(), '.gitestra'))).toEqual([]);
    expect(context.secrets).toEqual(expect.arrayContaining(['open $HOME']));
  });

  it('says when there is no git', async () => {
    const context = createTaskContext({ environment: { PATH: temporaryFolder() } });
    await expect(clone({ url: 'x' }, context)).rejects.toThrow('git is not installed here');
    expect(existsSync(join(await context.workingDir(), '.git'))).toBe(false);
  });
});
