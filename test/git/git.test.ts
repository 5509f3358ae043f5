import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChangedFilesOptions, changedFiles } from '../../src/git/changed-files.ts';
import { type GitCommand, gitByCapture, gitByProcess, textOf } from '../../src/git/git-command.ts';
import {
  fileStatus,
  findRepositoryRoot,
  openRepository,
  type Repository,
  remoteUrl,
} from '../../src/git/repository.ts';
import { flowRevision } from '../../src/git/revisions.ts';
import { createCapture } from '../../src/process/capture-program.ts';
import { createProcessRunner } from '../../src/process/process-runner.ts';
import { TemporaryRepository } from './temporary-repository.ts';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository();
});
afterEach(() => repository.remove());

const FLOW = 'flows/company/team/hello.yaml';
const LINES = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);

async function open(git: GitCommand, root = repository.root): Promise<Repository> {
  const opened = await openRepository(root, git);
  if ('reason' in opened) throw new Error(opened.reason);
  return opened;
}

describe.each<[string, GitCommand]>([
  ['the process port', gitByProcess(createProcessRunner({ environment: process.env }))],
  ['bytes', textOf(gitByCapture(createCapture(process.env)))],
])('git by %s', (_, git) => {
  const revision = async (path = FLOW, root?: string) => await flowRevision(await open(git, root), path, git);
  const changes = async (options: ChangedFilesOptions) => await changedFiles(await open(git), options, git);

  describe('openRepository', () => {
    it('tells root, HEAD and a whole history, from any folder inside', async () => {
      const head = repository.commit({ [FLOW]: 'a' });
      expect(await openRepository(join(repository.root, 'flows/company'), git)).toEqual({
        root: repository.root,
        head,
        cutOff: new Set(),
      });
      expect(findRepositoryRoot(join(repository.root, 'flows/company'))).toBe(repository.root);
    });

    it('knows a repository without commits', async () => {
      expect(await open(git)).toEqual({ root: repository.root, cutOff: new Set() });
    });

    it('says why there is none', async () => {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-none-')));
      try {
        expect(await openRepository(folder, git)).toEqual({ reason: `${folder} is in no Git repository` });
        expect(findRepositoryRoot(folder)).toBeUndefined();
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('gives the remote without its password', async () => {
      expect(await remoteUrl(await open(git), git)).toBeUndefined();
      repository.git('remote', 'add', 'origin', 'https://user:token@github.com/a/b.git');
      expect(await remoteUrl(await open(git), git)).toBe('https://github.com/a/b.git');
    });
  });

  describe('fileStatus', () => {
    it('tells committed, modified, staged, untracked and ignored files apart', async () => {
      repository.commit({ 'a.yaml': '1', 'b.yaml': '1', 'c [x].yaml': '1', '.gitignore': 'ignored.yaml\n' });
      repository.write('b.yaml', '2');
      repository.write('new.yaml', '1');
      repository.write('ignored.yaml', '1');
      repository.write('staged.yaml', '1');
      repository.git('add', 'staged.yaml');
      const opened = await open(git);
      const status = (path: string) => fileStatus(opened, path, git);
      expect(await status('a.yaml')).toBe('committed');
      expect(await status('c [x].yaml')).toBe('committed');
      expect(await status(join(repository.root, 'b.yaml'))).toBe('modified');
      expect(await status('new.yaml')).toBe('untracked');
      expect(await status('ignored.yaml')).toBe('untracked');
      expect(await status('staged.yaml')).toBe('untracked');
    });
  });

  describe('flowRevision', () => {
    it('counts the commits that changed the file', async () => {
      repository.commit({ [FLOW]: '1' });
      repository.commit({ other: 'x' });
      const second = repository.commit({ [FLOW]: '2' });
      repository.commit({ other: 'y' });
      expect(await revision()).toEqual({ revision: 2, commit: second, uncommitted: false });
    });

    it('is the next one while the file differs', async () => {
      const first = repository.commit({ [FLOW]: '1' });
      repository.write(FLOW, '2');
      expect(await revision()).toEqual({ revision: 2, commit: first, uncommitted: true });
      repository.git('add', '-A');
      expect(await revision()).toEqual({ revision: 2, commit: first, uncommitted: true });
    });

    it('is 1 before the first commit', async () => {
      repository.write(FLOW, '1');
      expect(await revision()).toEqual({ revision: 1, uncommitted: true });
      repository.commit({ other: 'x' });
      repository.git('rm', '-q', '--cached', FLOW);
      repository.git('commit', '-q', '-m', 'x');
      expect(await revision('never.yaml')).toMatchObject({ revision: 0 });
    });

    it('follows renames', async () => {
      repository.commit({ 'flows/old.yaml': LINES.join('\n') });
      repository.commit({ 'flows/old.yaml': `${LINES.join('\n')}\nmore` });
      repository.git('mv', 'flows/old.yaml', 'flows/new.yaml');
      const renamed = repository.commit({});
      expect(await revision('flows/new.yaml')).toEqual({ revision: 3, commit: renamed, uncommitted: false });
    });

    it('counts commits of merged branches, and not the merge', async () => {
      repository.commit({ [FLOW]: LINES.join('\n') });
      repository.git('checkout', '-q', '-b', 'topic');
      repository.commit({ [FLOW]: LINES.join('\n').replace('line 2\n', 'two\n') });
      repository.git('checkout', '-q', 'main');
      repository.commit({ other: 'x' });
      repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
      expect(await revision()).toMatchObject({ revision: 2 });
    });

    it('says what to do in a shallow clone, and is exact where the cut does not matter', async () => {
      repository.commit({ [FLOW]: '1' });
      repository.commit({ [FLOW]: '2' });
      const added = repository.commit({ 'flows/late.yaml': '1' });
      const clone = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-clone-')));
      try {
        execFileSync('git', ['clone', '-q', '--depth', '2', `file://${repository.root}`, clone]);
        const cut = await revision(FLOW, clone);
        expect(cut.revision).toBeUndefined();
        expect(cut.commit).toBe(added);
        expect(cut.notice).toContain('fetch-depth: 0');
        expect(await revision('flows/late.yaml', clone)).toEqual({
          revision: 1,
          commit: added,
          uncommitted: false,
        });
      } finally {
        rmSync(clone, { recursive: true });
      }
    });

    it('has none for a file outside', async () => {
      repository.commit({ a: '1' });
      expect(await revision(join(tmpdir(), 'x.yaml'))).toMatchObject({
        uncommitted: true,
        notice: expect.stringContaining('outside'),
      });
    });

    it('takes a path through a link to the work tree', async () => {
      repository.commit({ [FLOW]: '1' });
      const link = `${repository.root}-link`;
      symlinkSync(repository.root, link);
      try {
        expect(await revision(join(link, FLOW))).toMatchObject({ revision: 1 });
      } finally {
        rmSync(link);
      }
    });
  });

  describe('changedFiles', () => {
    it('lists files with the lines that are new in them', async () => {
      const base = repository.commit({
        'a.yaml': LINES.join('\n'),
        'gone.yaml': 'x',
        'old name.yaml': `${LINES.join('\n')}\n`,
        'bin.dat': 'a\0b',
      });
      const changed = [...LINES];
      changed[1] = 'two';
      changed.splice(10, 0, 'new', 'new', '+++ b/fake', '@@ -1 +1,99 @@');
      changed.splice(20, 2);
      repository.write('a.yaml', changed.join('\n'));
      repository.write('bin.dat', 'a\0c');
      repository.git('rm', '-q', 'gone.yaml');
      repository.git('mv', 'old name.yaml', 'new ü name.yaml');
      repository.write('new ü name.yaml', `${LINES.join('\n')}\nadded\n`);
      repository.commit({ 'b.yaml': 'one\ntwo\n', 'empty.yaml': '' });
      const expected = [
        {
          path: 'a.yaml',
          status: 'modified',
          lines: [
            { start: 2, end: 2 },
            { start: 11, end: 14 },
          ],
        },
        { path: 'b.yaml', status: 'added', lines: [{ start: 1, end: 2 }] },
        { path: 'bin.dat', status: 'modified', lines: [] },
        { path: 'empty.yaml', status: 'added', lines: [] },
        { path: 'gone.yaml', status: 'deleted', lines: [] },
        {
          path: 'new ü name.yaml',
          status: 'renamed',
          from: 'old name.yaml',
          lines: [{ start: 31, end: 31 }],
        },
      ];
      const found = await changes({ base, head: 'HEAD' });
      expect(found.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(expected);
    });

    it('begins where the histories part', async () => {
      const start = repository.commit({ 'a.yaml': '1' });
      repository.git('checkout', '-q', '-b', 'topic');
      repository.commit({ 'topic.yaml': 'of the topic\n' });
      repository.git('checkout', '-q', 'main');
      repository.commit({ 'main.yaml': 'nothing alike' });
      const paths = async (options: ChangedFilesOptions) =>
        (await changes(options)).map((file) => `${file.status} ${file.path}`).sort();
      expect(await paths({ base: 'main', head: 'topic' })).toEqual(['added topic.yaml']);
      expect(await paths({ base: 'main', head: 'topic', fromMergeBase: false })).toEqual([
        'added topic.yaml',
        'deleted main.yaml',
      ]);
      repository.write('main.yaml', '2');
      expect(await paths({ base: start })).toEqual(['added main.yaml']);
    });

    it('is not misled by the user’s settings', async () => {
      const base = repository.commit({ 'a.yaml': '1\n' });
      repository.commit({ 'a.yaml': '1\n2\n' });
      for (const [key, value] of [
        ['diff.noprefix', 'true'],
        ['color.ui', 'always'],
        ['diff.mnemonicPrefix', 'true'],
        ['diff.renames', 'false'],
      ] as const) {
        repository.git('config', key, value);
      }
      expect(await changes({ base, head: 'HEAD' })).toEqual([
        { path: 'a.yaml', status: 'modified', lines: [{ start: 2, end: 2 }] },
      ]);
    });

    it.each(['nothing', '--output=x', 'HEAD:a.yaml'])('refuses the base %j', async (base) => {
      repository.commit({ 'a.yaml': '1' });
      await expect(changes({ base })).rejects.toThrow(`“${base}” names no commit of this repository`);
    });
  });
});

it('says so when there is no git', async () => {
  const git = gitByProcess({
    run: () => Promise.reject(new Error('spawn git ENOENT')),
    which: async () => undefined,
  });
  await expect(openRepository(repository.root, git)).rejects.toThrow(
    'git cannot be run: spawn git ENOENT. Install git',
  );
});
