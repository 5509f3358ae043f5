/** The repository around a folder: its root, HEAD, whether its history is cut off, and what state a file is in. */

import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { GitCommand } from './git-command.ts';

export interface Repository {
  /** Absolute path of the work tree. */
  readonly root: string;
  /** Full hash; undefined in a repository without commits. */
  readonly head?: string;
  /** A shallow clone: commits at which the history was cut off. Empty in a whole one. */
  readonly cutOff: ReadonlySet<string>;
}

/** Why there is no repository to speak of, as a sentence for people. */
export interface NoRepository {
  readonly reason: string;
}

/** Root of the work tree around a folder, found without starting git; undefined outside of one. */
export function findRepositoryRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    // A folder in a clone, a file in a linked work tree or a submodule.
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

export async function openRepository(folder: string, git: GitCommand): Promise<Repository | NoRepository> {
  // Without a commit the last question fails, and the answers to the others stand.
  const answer = await git(folder, ['rev-parse', '--show-toplevel', '--git-path', 'shallow', 'HEAD']);
  const [root, shallow, head] = answer.stdout.split('\n');
  if (root === undefined || root === '' || shallow === undefined)
    return { reason: whyNot(folder, answer.stderr) };
  const cutOff = readIfThere(isAbsolute(shallow) ? shallow : join(folder, shallow));
  return {
    root: resolve(root),
    ...(head !== undefined && /^[0-9a-f]{40,64}$/.test(head) ? { head } : {}),
    cutOff: new Set(cutOff.split('\n').filter((line) => line !== '')),
  };
}

export type FileStatus = 'committed' | 'modified' | 'untracked';

/** State of a file (path relative to the root, or absolute) in the work tree against HEAD. Staged changes count as modified. */
export async function fileStatus(repository: Repository, path: string, git: GitCommand): Promise<FileStatus> {
  const answer = await git(repository.root, [
    'status',
    '--porcelain=v1',
    '--ignored',
    '--untracked-files=all',
    '--',
    literal(repository, path),
  ]);
  const code = answer.stdout.slice(0, 2);
  if (code === '') return 'committed';
  return code === '??' || code === '!!' || code.startsWith('A') ? 'untracked' : 'modified';
}

/** Address of the remote a clone came from, without a password that may stand in it. */
export async function remoteUrl(
  repository: Repository,
  git: GitCommand,
  remote = 'origin',
): Promise<string | undefined> {
  const answer = await git(repository.root, ['config', '--get', `remote.${remote}.url`]);
  const url = answer.stdout.trim();
  return url === '' ? undefined : url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}

/** Path of a file as git calls it; undefined when it lies outside the work tree. */
export function pathInRepository(repository: Repository, path: string): string | undefined {
  const absolute = isAbsolute(path) ? path : join(repository.root, path);
  for (const candidate of [absolute, realPath(absolute)]) {
    const inside = relative(repository.root, candidate);
    if (inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)) return inside.split(sep).join('/');
  }
  return undefined;
}

/** A pathspec that means exactly this file, whatever characters it has. */
export function literal(repository: Repository, path: string): string {
  return `:(top,literal)${pathInRepository(repository, path) ?? path}`;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function whyNot(folder: string, stderr: string): string {
  if (stderr.includes('dubious ownership')) {
    return `git refuses to read the repository around ${folder} because another user owns it; allow it with: git config --global --add safe.directory ${findRepositoryRoot(folder) ?? folder}`;
  }
  if (stderr.includes('must be run in a work tree'))
    return `${folder} is in a bare repository, which has no files`;
  if (stderr === '' || stderr.includes('not a git repository')) return `${folder} is in no Git repository`;
  return `git cannot read the repository around ${folder}: ${stderr.trim().replace(/^fatal: /, '')}`;
}
