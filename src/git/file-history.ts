/** Revisions of files: the commits that changed each of them, numbered from the oldest, through all its names. */

import type { GitCommand } from './git-command.ts';
import { type CommitInfo, type FileChange, type HistoryCommit, readHistory } from './history.ts';

export interface FileRevision {
  /** From 1, the oldest. */
  readonly revision: number;
  readonly commit: CommitInfo;
  readonly status: FileChange['status'];
  /** What the file was called then. */
  readonly path: string;
  /** What it was called before, when this revision renamed it. */
  readonly from?: string;
  /** Hash of its content; absent when this revision deleted it. Kestra: a deletion is a revision too. */
  readonly blob?: string;
}

export interface FileHistory {
  /** Last name. */
  readonly path: string;
  /** Oldest first; at least one. */
  readonly revisions: readonly FileRevision[];
  /** Every name that it had, the last one first. */
  readonly names: readonly string[];
}

/** A file on the way back through time. */
interface Track {
  readonly path: string;
  /** It is there at the end of the history. */
  readonly isThere: boolean;
  /** Newest first; `at` counts the commits of the walk. */
  readonly changes: { readonly at: number; readonly commit: CommitInfo; readonly change: FileChange }[];
  readonly names: string[];
}

/**
 * The files of a history by their last names. Of two files that had the same last name one after the other without a
 * commit between them, only the newer one is given; a file that was deleted and added again is one file.
 *
 * @param present paths of the files that are there at the end of the history
 */
export function fileHistories(
  commits: readonly HistoryCommit[],
  present: Iterable<string> = [],
): ReadonlyMap<string, FileHistory> {
  const tracks = new Map<string, Track>();
  /** By what a file is called at this point of the walk; after a rename that a merge half undid, two share a past. */
  const current = new Map<string, Track[]>();
  const begin = (path: string, isThere: boolean): Track[] => {
    const begun = [{ path, isThere, changes: [], names: [path] }];
    current.set(path, begun);
    if (!tracks.has(path)) tracks.set(path, begun[0]!);
    return begun;
  };
  for (const path of present) begin(path, true);
  for (const [at, { info: commit, changes }] of commits.entries()) {
    const renames: { readonly from: string; readonly moved: readonly Track[] }[] = [];
    for (const change of changes) {
      const changed = current.get(change.path) ?? begin(change.path, false);
      for (const track of changed) track.changes.push({ at, commit, change });
      if (change.from === undefined) continue;
      renames.push({ from: change.from, moved: changed });
      current.delete(change.path);
    }
    // Two files may swap their names in one commit: all names are given back before any is taken.
    for (const { from, moved } of renames) current.set(from, takeName(from, moved, current, tracks));
  }
  return new Map(
    [...tracks].flatMap(([path, track]) => (track.changes.length === 0 ? [] : [[path, finished(track)]])),
  );
}

/**
 * From here on back the files are called `from`. What went by that name until now, and was not added later, is
 * another file when it is still there; else it is a branch that was merged later, which went on changing the file under
 * its old name.
 */
function takeName(
  from: string,
  moved: readonly Track[],
  current: ReadonlyMap<string, readonly Track[]>,
  tracks: Map<string, Track>,
): Track[] {
  const older = (current.get(from) ?? []).filter(({ changes }) =>
    changes.every(({ change }) => change.status === 'modified' || change.status === 'merged'),
  );
  for (const track of moved) {
    for (const other of older) {
      if (other.isThere) continue;
      track.changes.push(...other.changes);
      if (tracks.get(from) === other) tracks.delete(from);
    }
    track.changes.sort((a, b) => a.at - b.at);
    if (!track.names.includes(from)) track.names.push(from);
  }
  return [...older.filter((other) => other.isThere && !moved.includes(other)), ...moved];
}

function finished({ path, changes, names }: Track): FileHistory {
  const revisions = changes.map(({ commit, change }, index): FileRevision => {
    const { status, from, blob } = change;
    return {
      revision: changes.length - index,
      commit,
      status,
      path: change.path,
      ...(from === undefined ? {} : { from }),
      ...(blob === undefined ? {} : { blob }),
    };
  });
  return { path, names, revisions: revisions.reverse() };
}

/**
 * The history of one file under all its names, as {@link fileHistories} would give it among all others; undefined when
 * no commit holds it. Most files were added once and never renamed: git is then spared the look at whole commits.
 */
export async function fileHistory(
  root: string,
  path: string,
  git: GitCommand,
  head?: string,
): Promise<FileHistory | undefined> {
  const options = { paths: [path], pathsOnly: true, ...(head === undefined ? {} : { head }) };
  const history = fileHistories(await readHistory(root, options, git)).get(path);
  if (history === undefined || (await isWholeStory(root, history, git))) return history;
  return (await historiesBelow(root, [path], git, head)).get(path);
}

/** Whether what happened at one path is all that happened to the file: it was added once, and not by a rename. */
async function isWholeStory(
  root: string,
  { revisions, path }: FileHistory,
  git: GitCommand,
): Promise<boolean> {
  const [first, ...others] = revisions;
  if (first?.status !== 'added') return false;
  if (others.some(({ status }) => status === 'added' || status === 'deleted')) return false;
  if (first.commit.isRoot) return true;
  const renamed = await git(root, [
    'diff-tree',
    '--no-commit-id',
    '-r',
    '-z',
    '--find-renames',
    '--diff-filter=R',
    '--name-only',
    first.commit.commit,
  ]);
  return !renamed.stdout.split('\0').includes(path);
}

/** The histories of all files that lie, or once lay, in the folders given; wherever they came from. */
export async function historiesBelow(
  root: string,
  folders: readonly string[],
  git: GitCommand,
  head?: string,
): Promise<ReadonlyMap<string, FileHistory>> {
  const paths = new Set(folders);
  const covered = (name: string): boolean =>
    paths.has(name) || paths.has('.') || folders.some((folder) => name.startsWith(`${folder}/`));
  for (;;) {
    const asked = [...paths];
    const [commits, present] = await Promise.all([
      readHistory(root, { paths: asked, ...(head === undefined ? {} : { head }) }, git),
      filesAt(root, head ?? 'HEAD', asked, git),
    ]);
    const histories = fileHistories(commits, present);
    const before = paths.size;
    for (const [path, { names }] of histories) {
      if (covered(path)) for (const name of names) if (!covered(name)) paths.add(name);
    }
    if (paths.size === before) return histories;
  }
}

async function filesAt(
  root: string,
  commit: string,
  paths: readonly string[],
  git: GitCommand,
): Promise<readonly string[]> {
  const where = paths.includes('.') ? [] : ['--', ...paths];
  const answer = await git(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, ...where]);
  return answer.stdout.split('\0').filter((path) => path !== '');
}
