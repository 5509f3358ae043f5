import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitPlumbing } from '../../src/git/git-plumbing.ts';
import { StateRef, StateRefError, type StateRefOptions } from '../../src/git/state-ref.ts';
import { createCapture } from '../../src/process/capture-program.ts';
import { systemClock } from '../../src/util/clock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gitestra-state-'));
  git(root, 'init', '-q', '--bare', 'remote.git');
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

function clone(name: string, ...options: string[]): string {
  git(root, 'clone', '-q', ...options, `file://${join(root, 'remote.git')}`, name);
  return join(root, name);
}

let ids = 0;
/** Counts the git commands that talk to the remote. */
const trips: string[] = [];
function open(folder: string, options: Partial<StateRefOptions> = {}): StateRef {
  const run = createCapture(process.env);
  const counted: typeof run = (request) => {
    const command = request.argv.find((word) => ['fetch', 'push', 'ls-remote'].includes(word));
    if (command !== undefined) trips.push(command);
    return run(request);
  };
  return new StateRef({
    git: new GitPlumbing(counted, folder),
    branch: 'state',
    remote: 'origin',
    clock: systemClock,
    random: Math.random,
    newId: () => `test-${ids++}`,
    shallow: false,
    ...options,
  });
}

const files = (commit = 'state'): string[] =>
  git(join(root, 'remote.git'), 'ls-tree', '-r', '--name-only', commit).trim().split('\n');

describe('state ref', () => {
  it('writes files that others read, without touching the work tree', async () => {
    const one = clone('one');
    writeFileSync(join(one, 'mine.txt'), 'work in progress');
    git(one, 'add', 'mine.txt');
    const state = open(one);
    await state.update('first', (tree) => tree.write('kv/company.team/grüße key.json', '{"a": "é\\n"}\n'));
    await state.update('second', (tree) => {
      tree.write('kv/b.json', '');
      tree.remove('kv/not-there.json');
    });
    const other = await open(clone('two')).tree();
    expect(await other.list('kv/')).toEqual(['kv/b.json', 'kv/company.team/grüße key.json']);
    expect(await other.read('kv/company.team/grüße key.json')).toBe('{"a": "é\\n"}\n');
    expect(await other.read('kv/b.json')).toBe('');
    expect(await other.read('kv/c.json')).toBeUndefined();
    expect(git(one, 'status', '--porcelain')).toBe('A  mine.txt\n');
    expect(git(one, 'for-each-ref', '--format=%(refname)')).toBe('refs/remotes/origin/state\n');
    expect(git(join(root, 'remote.git'), 'log', '--format=%an <%ae> %s', 'state')).toBe(
      'Gitestra <gitestra@users.noreply.github.com> second\nGitestra <gitestra@users.noreply.github.com> first\n',
    );
  });

  it('needs two round trips for a write, one when the state is known', async () => {
    const state = open(clone('one'));
    trips.length = 0;
    await state.update('first', (tree) => tree.write('a', '1'));
    expect(trips).toEqual(['fetch', 'push']);
    await state.update('second', (tree) => tree.write('a', '2'));
    expect(trips).toEqual(['fetch', 'push', 'push']);
  });

  it('puts changes of the same moment into one push, and a failing one does not touch the others', async () => {
    const state = open(clone('one'));
    trips.length = 0;
    const results = await Promise.allSettled([
      state.update('a', (tree) => tree.write('a', '1')),
      state.update('b', (tree) => {
        tree.write('b', '1');
        throw new Error('no');
      }),
      state.update('c', async (tree) => {
        tree.write('c', `${await tree.read('a')}${await tree.read('b')}`);
        return 7;
      }),
    ]);
    expect(
      results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason))),
    ).toEqual([undefined, 'Error: no', 7]);
    expect(trips).toEqual(['fetch', 'push']);
    expect(git(join(root, 'remote.git'), 'show', 'state:c')).toBe('1undefined');
    expect(files()).toEqual(['a', 'c']);
  });

  it('works on the local branch where there is no remote', async () => {
    const folder = join(root, 'alone');
    git(root, 'init', '-q', 'alone');
    const { remote: _, ...local } = { remote: undefined };
    const state = new StateRef({
      git: new GitPlumbing(createCapture(process.env), folder),
      branch: 'state',
      clock: systemClock,
      random: Math.random,
      newId: () => `test-${ids++}`,
      shallow: false,
      ...local,
    });
    await Promise.all([1, 2, 3].map((n) => state.update(`w${n}`, (tree) => tree.write(`f${n}`, String(n)))));
    expect(git(folder, 'ls-tree', '-r', '--name-only', 'state')).toBe('f1\nf2\nf3\n');
  });

  it('leaves its history behind after a while, and other clones follow', async () => {
    const writer = open(clone('one'), {
      squashAfter: 3,
      retire: async (tree) => {
        for (const path of await tree.list('old/')) tree.remove(path);
      },
    });
    const reader = open(clone('two'));
    await writer.update('w0', (tree) => tree.write('old/x', ''));
    expect(await (await reader.tree()).list('')).toEqual(['old/x']);
    for (let n = 1; n < 8; n++) await writer.update(`w${n}`, (tree) => tree.write(`f${n}`, String(n)));
    expect(Number(git(join(root, 'remote.git'), 'rev-list', '--count', 'state'))).toBeLessThanOrEqual(3);
    expect(await (await reader.tree({ fresh: true })).list('')).toEqual([
      'f1',
      'f2',
      'f3',
      'f4',
      'f5',
      'f6',
      'f7',
    ]);
    await reader.update('other', (tree) => tree.write('f8', '8'));
    await writer.update('w9', (tree) => tree.write('f9', '9'));
    expect(files()).toHaveLength(9);
  });

  it('reads and writes from shallow and blobless clones', async () => {
    await open(clone('one')).update('first', (tree) => tree.write('a', '1'));
    git(root, 'clone', '-q', '--branch', 'state', `file://${join(root, 'remote.git')}`, 'seed');
    writeFileSync(join(root, 'seed/flow.yaml'), 'id: x');
    git(join(root, 'seed'), 'checkout', '-q', '--orphan', 'main');
    for (const n of [1, 2, 3]) {
      writeFileSync(join(root, 'seed/flow.yaml'), `id: x${n}`);
      git(join(root, 'seed'), 'add', '-A');
      git(join(root, 'seed'), 'commit', '-qm', `m${n}`);
    }
    git(join(root, 'seed'), 'push', '-q', 'origin', 'main');
    git(join(root, 'remote.git'), 'config', 'uploadpack.allowFilter', 'true');
    const shallow = open(clone('shallow', '--depth=1', '--branch', 'main'), { shallow: true });
    await shallow.update('from shallow', async (tree) => tree.write('b', `${await tree.read('a')}2`));
    const blobless = open(clone('blobless', '--filter=blob:none', '--branch', 'main'));
    await blobless.update('from blobless', async (tree) => tree.write('c', `${await tree.read('b')}3`));
    await shallow.update('again', async (tree) => tree.write('d', `${await tree.read('c')}4`));
    expect(git(join(root, 'remote.git'), 'show', 'state:d')).toBe('1234');
    expect(git(join(root, 'shallow'), 'log', '--oneline', 'main').trim().split('\n')).toHaveLength(1);
  });

  it('says so when the remote refuses or does not answer, and still reads what it knows', async () => {
    const folder = clone('one');
    await open(folder).update('first', (tree) => tree.write('a', '1'));
    const hook = join(root, 'remote.git/hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "branch is protected" >&2\nexit 1\n', { mode: 0o755 });
    const refused = open(folder).update('second', (tree) => tree.write('a', '2'));
    await expect(refused).rejects.toThrow(
      'the state cannot be written to state of origin: pre-receive hook declined',
    );
    await expect(refused).rejects.toMatchObject({ kind: 'refused' });
    rmSync(join(root, 'remote.git'), { recursive: true });
    const offline = open(folder);
    const unread = offline.tree();
    await expect(unread).rejects.toBeInstanceOf(StateRefError);
    await expect(unread).rejects.toMatchObject({ kind: 'unreachable' });
    expect(await (await offline.lastKnown()).read('a')).toBe('1');
  });

  it.each(['../out', 'a//b', '.git/config', 'a/.GIT/x', 'line\nbreak', 'a/./b'])(
    'refuses the path %j',
    async (path) => {
      const state = open(clone('one'));
      await expect(state.update('x', (tree) => tree.write(path, ''))).rejects.toThrow('cannot be a path');
    },
  );
});

describe('many writers', () => {
  /** Runs a writer until it has written everything; kills it now and then. */
  async function write(folder: string, name: string, count: number, kills: number): Promise<number> {
    for (let killed = 0; ; ) {
      const script = join(import.meta.dirname, 'state-writer.ts');
      const child: ChildProcess = spawn(
        process.execPath,
        ['--import', 'tsx', script, folder, name, String(count)],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      let seen = 0;
      child.stdout!.on('data', (chunk: Buffer) => {
        seen += String(chunk).split('\n').length - 1;
        // Right after a line was written the next write is under way.
        if (killed < kills && seen >= 3 + killed * 4) {
          killed++;
          child.kill('SIGKILL');
        }
      });
      const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
      if (code === 0) return killed;
      if (code !== null) throw new Error(`writer ${name} ended with ${code}`);
    }
  }

  it('lose nothing and double nothing: 8 clones, 200 writes, pushes that fail, writers that are killed', async () => {
    // Every 7th push breaks after it arrived, as a lost connection does.
    writeFileSync(
      join(root, 'remote.git/hooks/post-receive'),
      '#!/bin/sh\necho x >> count\n[ $(( $(wc -l < count) % 7 )) -eq 0 ] && kill -9 $PPID\nexit 0\n',
      { mode: 0o755 },
    );
    const names = Array.from({ length: 8 }, (_, index) => `w${index}`);
    const folders = names.map((name) => clone(name));
    const killed = await Promise.all(names.map((name, index) => write(folders[index]!, name, 25, index % 3)));
    expect(killed.reduce((sum, one) => sum + one, 0)).toBe(7);
    const show = (path: string): string => git(join(root, 'remote.git'), 'show', `state:${path}`);
    expect(show('total.txt')).toBe('200');
    const all = Array.from({ length: 25 }, (_, index) => `${index}\n`).join('');
    for (const name of names) expect(show(`writers/${name}.txt`)).toBe(all);
  }, 120_000);
});
