/** What lies between a commit and the working tree: files, commits, and what of it is not committed. */

import { type ChangedFile, changedFiles } from './changed-files.ts';
import { type GitCommand, GitError } from './git-command.ts';
import type { Repository } from './repository.ts';

export interface ChangeSet {
  /** Where the two histories part. */
  readonly base: string;
  /** New files that git does not know yet are among them. */
  readonly files: readonly ChangedFile[];
  /** Commits of HEAD that the base does not have. */
  readonly commits: ReadonlySet<string>;
  /** Paths that differ from HEAD. */
  readonly uncommitted: ReadonlySet<string>;
}

/** Throws a GitError when there is no such commit. */
export async function changesSince(repository: Repository, ref: string, git: GitCommand): Promise<ChangeSet> {
  const { root } = repository;
  const base = await mergeBase(repository, ref, git);
  const [files, entries, commits] = await Promise.all([
    changedFiles(repository, { base, fromMergeBase: false }, git),
    statusEntries(repository, git),
    git(root, ['rev-list', `${base}..HEAD`]),
  ]);
  const known = new Set(files.map((file) => file.path));
  const untracked = entries
    .filter((entry) => entry.startsWith('??'))
    .map((entry) => entry.slice(3))
    .filter((path) => !known.has(path));
  return {
    base,
    files: [...files, ...untracked.map((path): ChangedFile => ({ path, status: 'added', lines: [] }))],
    commits: new Set(commits.stdout.split('\n').filter((commit) => commit !== '')),
    uncommitted: new Set(entries.map((entry) => entry.slice(3))),
  };
}

/** Paths that differ from HEAD, new files among them. */
export async function uncommittedFiles(
  repository: Repository,
  git: GitCommand,
): Promise<ReadonlySet<string>> {
  return new Set((await statusEntries(repository, git)).map((entry) => entry.slice(3)));
}

/** `XY path`. */
async function statusEntries({ root }: Repository, git: GitCommand): Promise<readonly string[]> {
  const answer = await git(root, [
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--ignore-submodules',
  ]);
  return answer.stdout.split('\0').filter((entry) => entry.length > 3);
}

async function mergeBase(repository: Repository, ref: string, git: GitCommand): Promise<string> {
  const found = await git(repository.root, [
    'rev-parse',
    '--verify',
    '-q',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (found.exitCode !== 0) throw new GitError(`“${ref}” names no commit of this repository`);
  const commit = found.stdout.trim();
  const meeting = await git(repository.root, ['merge-base', commit, 'HEAD']);
  return meeting.exitCode === 0 ? meeting.stdout.trim() : commit;
}

/** The branch that work is usually compared with; `HEAD` when there is none but the one that is checked out. */
export async function usualBase(repository: Repository, git: GitCommand): Promise<string> {
  const answer = await git(repository.root, [
    'for-each-ref',
    '--format=%(refname)',
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
  ]);
  const there = new Set(answer.stdout.split('\n'));
  const candidates = [
    'remotes/origin/HEAD',
    'remotes/origin/main',
    'remotes/origin/master',
    'heads/main',
    'heads/master',
  ];
  const found = candidates.find((name) => there.has(`refs/${name}`));
  return found === undefined ? 'HEAD' : found.replace(/^(remotes|heads)\//, '');
}
