import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBlobs } from '../../src/git/blobs.ts';
import { deepen } from '../../src/git/deepen.ts';
import { fileHistory, historiesBelow } from '../../src/git/file-history.ts';
import { gitByCapture, textOf } from '../../src/git/git-command.ts';
import { openRepository, type Repository } from '../../src/git/repository.ts';
import { flowRevision } from '../../src/git/revisions.ts';
import { createCapture } from '../../src/process/capture-program.ts';
import { TemporaryRepository } from './temporary-repository.ts';

const bytes = gitByCapture(createCapture(process.env));
const git = textOf(bytes);

let repository: TemporaryRepository;
const folders: string[] = [];
beforeEach(() => {
  repository = new TemporaryRepository();
});
afterEach(() => {
  repository.remove();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Long enough that a change of one line is still the same file. */
function flow(id: string, change = ''): string {
  return `id: ${id}\nnamespace: company.team\ntasks:\n${Array.from({ length: 20 }, (_, index) => `  - {id: t${index}, type: io.kestra.plugin.core.log.Log, message: "${index}"}\n`).join('')}${change}`;
}

const A = 'flows/company/team/a.yaml';

/** `number status path` by commit message, oldest first, as one file is asked for; all files at once must agree. */
async function revisions(path: string, root = repository.root): Promise<string[]> {
  const one = await fileHistory(root, path, git);
  const all = (await historiesBelow(root, ['flows'], git)).get(path);
  expect(one?.revisions).toEqual(all?.revisions);
  return (one?.revisions ?? []).map(
    ({ revision, commit, status, path: name }) =>
      `${revision} ${commit.subject}: ${status}${name === path ? '' : ` ${name}`}`,
  );
}

async function open(root = repository.root): Promise<Repository> {
  const opened = await openRepository(root, git);
  if ('reason' in opened) throw new Error(opened.reason);
  return opened;
}

function clone(...args: string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-clone-')));
  folders.push(folder);
  execFileSync('git', ['clone', '-q', ...args, `file://${repository.root}`, folder]);
  return folder;
}

describe('revisions of a file', () => {
  it('are the commits that changed it, through renames and moves of its namespace', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    repository.commit({ other: 'x' }, 'other');
    repository.commit({ [A]: flow('a', '# two\n') }, 'two');
    repository.git('mv', A, 'flows/company/team/b.yaml');
    repository.commit({}, 'renamed');
    repository.git('mv', 'flows/company/team', 'flows/company/crew');
    const moved = 'flows/company/crew/b.yaml';
    repository.commit({ [moved]: flow('b', '# two\n') }, 'moved');
    expect(await revisions(moved)).toEqual([
      `1 one: added ${A}`,
      `2 two: modified ${A}`,
      '3 renamed: renamed flows/company/team/b.yaml',
      '4 moved: renamed',
    ]);
  });

  it('come from outside of the folder of flows', async () => {
    repository.commit({ 'drafts/a.yaml': flow('a') }, 'draft');
    repository.git('rm', '-q', '--cached', 'drafts/a.yaml');
    rmSync(join(repository.root, 'drafts'), { recursive: true });
    repository.commit({ [A]: flow('a') }, 'published');
    expect(await revisions(A)).toEqual(['1 draft: added drafts/a.yaml', '2 published: renamed']);
  });

  it('tell names apart by their case', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    repository.git('mv', A, 'flows/company/team/A.yaml');
    repository.commit({}, 'upper');
    expect(await revisions('flows/company/team/A.yaml')).toEqual([`1 one: added ${A}`, '2 upper: renamed']);
  });

  it('begin anew for a copy', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    repository.commit({ 'flows/copy.yaml': flow('a') }, 'copy');
    expect(await revisions('flows/copy.yaml')).toEqual(['1 copy: added']);
  });

  it('go on when a deleted file comes back', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    repository.git('rm', '-q', A);
    repository.commit({}, 'gone');
    repository.commit({ [A]: 'something: else\n' }, 'back');
    expect(await revisions(A)).toEqual(['1 one: added', '2 gone: deleted', '3 back: added']);
  });

  it('are kept apart when a new file takes the name of a renamed one', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    repository.git('mv', A, 'flows/b.yaml');
    repository.commit({}, 'renamed');
    repository.commit({ [A]: 'something: else\n' }, 'new');
    repository.commit({ [A]: 'something: new\n' }, 'newer');
    expect(await revisions('flows/b.yaml')).toEqual([`1 one: added ${A}`, '2 renamed: renamed']);
    expect(await revisions(A)).toEqual(['1 new: added', '2 newer: modified']);
  });

  it('count a merge only when it makes a new text', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ [A]: flow('a', '# topic\n') }, 'topic');
    repository.git('checkout', '-q', 'main');
    repository.commit({ other: 'x' }, 'other');
    repository.git('merge', '-q', '--no-ff', '-m', 'clean', 'topic');
    expect(await revisions(A)).toEqual(['1 one: added', '2 topic: modified']);
    repository.git('checkout', '-q', '-b', 'second');
    repository.commit({ [A]: `# second\n${flow('a', '# topic\n')}` }, 'second');
    repository.git('checkout', '-q', 'main');
    repository.commit({ [A]: flow('a', '# topic and main\n') }, 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'both', 'second');
    expect(await revisions(A)).toEqual([
      '1 one: added',
      '2 topic: modified',
      '3 second: modified',
      '4 main: modified',
      '5 both: merged',
    ]);
  });

  it('count what a branch did under the old name after the rename', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    repository.git('checkout', '-q', '-b', 'topic');
    repository.git('checkout', '-q', 'main');
    repository.git('mv', A, 'flows/b.yaml');
    repository.commit({}, 'renamed');
    repository.git('checkout', '-q', 'topic');
    repository.commit({ [A]: flow('a', '# topic\n') }, 'late');
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    expect(await revisions('flows/b.yaml')).toEqual([
      `1 one: added ${A}`,
      '2 renamed: renamed',
      `3 late: modified ${A}`,
      '4 merge: merged',
    ]);
  });

  it('survive octopus merges, reverts and cherry-picks', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    for (const name of ['x', 'y', 'z']) {
      repository.git('checkout', '-q', '-b', name, 'main');
      repository.commit({ [`flows/${name}.yaml`]: flow(name) }, `add ${name}`);
    }
    repository.git('checkout', '-q', 'main');
    repository.commit({ [A]: flow('a', '# main\n') }, 'main');
    repository.git('merge', '-q', '-m', 'octopus', 'x', 'y', 'z');
    repository.git('revert', '--no-edit', 'HEAD^1');
    repository.git('checkout', '-q', '-b', 'pick', 'main^');
    const picked = repository.commit({ [A]: `# picked\n${flow('a', '# main\n')}` }, 'picked');
    repository.git('checkout', '-q', 'main');
    repository.git('cherry-pick', picked);
    expect(await revisions(A)).toEqual([
      '1 one: added',
      '2 main: modified',
      '3 Revert "main": modified',
      '4 picked: modified',
    ]);
    expect(await revisions('flows/z.yaml')).toEqual(['1 add z: added']);
  });

  it('take names with spaces, quotes and letters of all alphabets', async () => {
    const path = 'flows/größe/my "flow" ﹫日本.yaml';
    repository.commit({ [path]: flow('a') }, 'Änderung „eins“');
    repository.commit({ [path]: flow('a', '# x\n') }, 'zwei');
    expect(await revisions(path)).toEqual(['1 Änderung „eins“: added', '2 zwei: modified']);
    expect(await flowRevision(await open(), path, git)).toMatchObject({ revision: 2, uncommitted: false });
  });

  it('are those of the commit that is checked out, detached or in a linked work tree', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    repository.commit({ [A]: flow('a', '# two\n') }, 'two');
    const tree = `${repository.root}-tree`;
    folders.push(tree);
    repository.git('worktree', 'add', '-q', '--detach', tree, 'HEAD^');
    expect(await flowRevision(await open(tree), A, git)).toMatchObject({ revision: 1 });
    repository.git('checkout', '-q', '--detach', 'HEAD^');
    expect(await revisions(A)).toEqual(['1 one: added']);
  });

  it('leave submodules alone', async () => {
    const inner = new TemporaryRepository();
    try {
      inner.commit({ [A]: flow('inner') }, 'inner');
      repository.commit({ [A]: flow('a') }, 'one');
      repository.git(
        '-c',
        'protocol.file.allow=always',
        'submodule',
        '--quiet',
        'add',
        inner.root,
        'flows/sub',
      );
      repository.commit({}, 'submodule');
      expect(await revisions(A)).toEqual(['1 one: added']);
      expect(await revisions('flows/sub')).toEqual([]);
      // A flow of the submodule belongs to the submodule's history.
      const root = join(repository.root, 'flows/sub');
      expect(await flowRevision(await open(root), A, git)).toMatchObject({ revision: 1 });
    } finally {
      inner.remove();
    }
  });

  it('are none in a repository without commits', async () => {
    expect(await revisions(A)).toEqual([]);
  });
});

it('works with SHA-256', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-sha256-')));
  folders.push(root);
  execFileSync('git', ['init', '-q', '-b', 'main', '--object-format=sha256', root]);
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  const run = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: root, env, ...(input === '' ? {} : { input }) });
  const blob = run(['hash-object', '-w', '--stdin'], flow('a')).toString().trim();
  run(['update-index', '--add', '--cacheinfo', `100644,${blob},flows/a.yaml`]);
  run(['commit', '-q', '-m', 'one']);
  const history = await fileHistory(root, 'flows/a.yaml', git);
  expect(history?.revisions).toMatchObject([{ revision: 1, status: 'added', blob }]);
  expect(blob).toHaveLength(64);
  expect((await readBlobs(root, [blob], bytes)).get(blob)?.toString()).toBe(flow('a'));
});

it('gives a file its past that a merge kept beside a renamed one', async () => {
  repository.commit({ [A]: flow('a') }, 'one');
  repository.git('checkout', '-q', '-b', 'topic');
  repository.commit({ other: 'x' }, 'topic');
  repository.git('checkout', '-q', 'main');
  repository.git('mv', A, 'flows/b.yaml');
  repository.commit({}, 'renamed');
  repository.git('merge', '-q', '--no-commit', '--no-ff', 'topic');
  repository.commit({ [A]: flow('a') }, 'merge');
  expect(await revisions('flows/b.yaml')).toEqual([`1 one: added ${A}`, '2 renamed: renamed']);
  expect(await revisions(A)).toEqual(['1 one: added']);
});

describe('readBlobs', () => {
  it('gives contents by hash or by commit and path, and leaves out what there is not', async () => {
    repository.commit({ 'a b.txt': 'one\n', 'empty.txt': '', 'flows/x.yaml': 'x' });
    const found = await readBlobs(
      repository.root,
      ['HEAD:a b.txt', 'HEAD:empty.txt', 'HEAD:nothing', 'HEAD:flows', 'HEAD:flows/x.yaml'],
      bytes,
    );
    expect(new Map([...found].map(([name, content]) => [name, content.toString()]))).toEqual(
      new Map([
        ['HEAD:a b.txt', 'one\n'],
        ['HEAD:empty.txt', ''],
        ['HEAD:flows/x.yaml', 'x'],
      ]),
    );
  });
});

describe('a clone that holds only the last commits', () => {
  it('is deepened, without the contents of old files', async () => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.commit({ [A]: flow('a') }, 'one');
    repository.commit({ [A]: flow('a', '# two\n') }, 'two');
    const folder = clone('--depth', '1');
    expect((await open(folder)).cutOff.size).toBe(1);
    const whole = await deepen(await open(folder), git);
    expect(whole.cutOff.size).toBe(0);
    expect(await revisions(A, folder)).toEqual(['1 one: added', '2 two: modified']);
    const [first] = (await fileHistory(folder, A, git))!.revisions;
    expect((await readBlobs(folder, [first!.blob!], bytes)).get(first!.blob!)?.toString()).toBe(flow('a'));
  });

  it('says what to set when the remote does not answer', async () => {
    repository.commit({ [A]: flow('a') }, 'one');
    repository.commit({ [A]: flow('a', '# two\n') }, 'two');
    const folder = clone('--depth', '1');
    execFileSync('git', ['remote', 'set-url', 'origin', 'file:///nowhere'], { cwd: folder });
    await expect(deepen(await open(folder), git)).rejects.toThrow(
      /holds only the last commits.*`fetch-depth: 0` and `filter: blob:none`/,
    );
  });

  it('without contents alone has all revisions', async () => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.commit({ [A]: flow('a') }, 'one');
    repository.git('mv', A, 'flows/b.yaml');
    repository.commit({ 'flows/b.yaml': flow('a', '# two\n') }, 'renamed');
    expect(await revisions('flows/b.yaml', clone('--filter=blob:none'))).toEqual([
      `1 one: added ${A}`,
      '2 renamed: renamed',
    ]);
  });

  it('without contents fetches all that are asked for at once', async () => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    for (let version = 0; version < 6; version++)
      repository.commit({ [A]: flow('a', `# ${version}\n`) }, 'next');
    const folder = clone('--filter=blob:none');
    const packs = (): number =>
      readdirSync(join(folder, '.git/objects/pack')).filter((name) => name.endsWith('.pack')).length;
    const before = packs();
    const { revisions: all } = (await fileHistory(folder, A, git))!;
    const blobs = await readBlobs(
      folder,
      all.map(({ blob }) => blob!),
      bytes,
    );
    expect([...blobs.values()].map(String)).toEqual(
      Array.from({ length: 6 }, (_, version) => flow('a', `# ${version}\n`)),
    );
    expect(packs()).toBe(before + 1);
  });
});

/** Serves the repository until the test ends; the address to clone from. */
const SERVERS: Readonly<Record<string, () => Promise<{ url: string; close: () => void }>>> = {
  'git daemon': async () => {
    const port = await freePort();
    const daemon = spawn(
      'git',
      [
        'daemon',
        '--reuseaddr',
        '--export-all',
        '--listen=127.0.0.1',
        `--port=${port}`,
        `--base-path=${dirname(repository.root)}`,
        '--enable=upload-pack',
        dirname(repository.root),
      ],
      { stdio: 'ignore' },
    );
    const url = `git://127.0.0.1:${port}/${basename(repository.root)}`;
    const until = Date.now() + 5000;
    while (spawnSync('git', ['ls-remote', url], { stdio: 'ignore' }).status !== 0 && Date.now() < until);
    return { url, close: () => daemon.kill() };
  },
  'git http-backend': async () => {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
      const backend = spawn('git', ['http-backend'], {
        env: {
          PATH: process.env.PATH,
          GIT_PROJECT_ROOT: dirname(repository.root),
          GIT_HTTP_EXPORT_ALL: '1',
          GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
          REQUEST_METHOD: request.method ?? 'GET',
          PATH_INFO: pathname,
          QUERY_STRING: searchParams.toString(),
          CONTENT_TYPE: request.headers['content-type'] ?? '',
          HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
          REMOTE_ADDR: '127.0.0.1',
        },
      });
      request.pipe(backend.stdin);
      const pieces: Buffer[] = [];
      backend.stdout.on('data', (piece: Buffer) => pieces.push(piece));
      backend.on('close', () => {
        const answer = Buffer.concat(pieces);
        const end = answer.indexOf('\r\n\r\n');
        for (const line of answer.toString('latin1', 0, end).split('\r\n')) {
          const [name = '', value = ''] = line.split(': ');
          if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
          else response.setHeader(name, value);
        }
        response.end(answer.subarray(end + 4));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://127.0.0.1:${port}/${basename(repository.root)}/.git`,
      close: () => void server.close(),
    };
  },
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const programs = execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim();

describe.each(Object.keys(SERVERS))('over %s', (name) => {
  const isThere = existsSync(join(programs, name.replace(' ', '-')));
  it.skipIf(!isThere)(
    `a shallow clone is deepened and read${isThere ? '' : ', skipped: it is not installed'}`,
    async () => {
      repository.git('config', 'uploadpack.allowFilter', 'true');
      repository.commit({ [A]: flow('a') }, 'one');
      repository.git('mv', A, 'flows/b.yaml');
      repository.commit({ 'flows/b.yaml': flow('a', '# two\n') }, 'renamed');
      repository.commit({ 'flows/b.yaml': flow('a', '# three\n') }, 'three');
      const { url, close } = await SERVERS[name]!();
      try {
        const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-clone-')));
        folders.push(folder);
        // Not synchronously: the server is this process.
        await promisify(execFile)('git', ['clone', '-q', '--depth', '1', url, folder]);
        expect((await deepen(await open(folder), git)).cutOff.size).toBe(0);
        expect(await revisions('flows/b.yaml', folder)).toEqual([
          `1 one: added ${A}`,
          '2 renamed: renamed',
          '3 three: modified',
        ]);
        const { revisions: all } = (await fileHistory(folder, 'flows/b.yaml', git))!;
        const blobs = await readBlobs(
          folder,
          all.map(({ blob }) => blob!),
          bytes,
        );
        expect(blobs.size).toBe(3);
      } finally {
        close();
      }
    },
  );
});

/** One step of a history that is made up: what happens to which of a few files, on which of two branches. */
const STEP = fc.record({
  kind: fc.constantFrom('change', 'change', 'change', 'rename', 'delete', 'add', 'merge', 'merge and change'),
  branch: fc.constantFrom('main', 'topic'),
  file: fc.nat(5),
});

it('counts one file as it counts all of them, whatever happened', async () => {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 25 }), async (steps) => {
      const root = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-random-')));
      try {
        execFileSync('git', ['init', '-q', '-b', 'main', root]);
        execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: root, input: imported(steps) });
        const all = await historiesBelow(root, ['flows'], git);
        for (const path of execFileSync('git', ['ls-tree', '-r', '--name-only', 'main'], {
          cwd: root,
          encoding: 'utf8',
        }).split('\n')) {
          if (path === '') continue;
          files++;
          const one = await fileHistory(root, path, git);
          expect(one).toEqual(all.get(path));
          const numbers = one!.revisions.map(({ revision }) => revision);
          expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        }
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    }),
    { numRuns: 12 },
  );
  expect(files).toBeGreaterThan(10);
});

/** The steps as `git fast-import` reads them. */
function imported(steps: readonly { kind: string; branch: string; file: number }[]): string {
  const lines: string[] = [];
  const branches: Record<string, { mark: number; files: Map<string, string> }> = {};
  let mark = 0;
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`;
  const commit = (
    branch: string,
    parents: readonly number[],
    changes: readonly string[],
    files: Map<string, string>,
  ): void => {
    mark++;
    lines.push(
      `commit refs/heads/${branch}`,
      `mark :${mark}`,
      `committer A <a@b> ${1_700_000_000 + mark} +0000`,
      data(`c${mark}`),
    );
    parents.forEach((parent, index) => void lines.push(`${index === 0 ? 'from' : 'merge'} :${parent}`));
    lines.push(...changes);
    branches[branch] = { mark, files };
  };
  const write = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`;
  const first = new Map([0, 1, 2].map((index) => [`flows/f${index}.yaml`, flow(`f${index}`)]));
  commit(
    'main',
    [],
    [...first].map(([path, text]) => write(path, text)),
    first,
  );
  commit('topic', [1], [], new Map(first));
  for (const [step, { kind, branch, file }] of steps.entries()) {
    const { mark: parent, files: before } = branches[branch]!;
    const files = new Map(before);
    const other = branches[branch === 'main' ? 'topic' : 'main']!;
    const paths = [...files.keys()];
    const path = paths[file % Math.max(1, paths.length)];
    const changes: string[] = [];
    if (kind.startsWith('merge')) {
      // One side wins, as in a merge that somebody resolved.
      for (const [name, text] of other.files)
        if (!files.has(name)) {
          files.set(name, text);
          changes.push(write(name, text));
        }
      if (kind !== 'merge' && path !== undefined) {
        files.set(path, `${files.get(path)}# merge ${step}\n`);
        changes.push(write(path, files.get(path)!));
      }
      commit(branch, [parent, other.mark], changes, files);
      continue;
    }
    if (kind === 'add' || path === undefined) {
      files.set(`flows/n${file}.yaml`, flow(`n${file}`, `# ${step}\n`));
      changes.push(write(`flows/n${file}.yaml`, files.get(`flows/n${file}.yaml`)!));
    } else if (kind === 'change') {
      files.set(path, `${files.get(path)}# ${step}\n`);
      changes.push(write(path, files.get(path)!));
    } else {
      const text = files.get(path)!;
      files.delete(path);
      changes.push(`D ${path}`);
      if (kind === 'rename') {
        files.set(`flows/r${step}.yaml`, text);
        changes.push(write(`flows/r${step}.yaml`, text));
      }
    }
    commit(branch, [parent], changes, files);
  }
  const { main, topic } = branches;
  const files = new Map([...topic!.files, ...main!.files]);
  commit(
    'main',
    [main!.mark, topic!.mark],
    [...files].filter(([name]) => !main!.files.has(name)).map(([name, text]) => write(name, text)),
    files,
  );
  return `${lines.join('\n')}\n`;
}
