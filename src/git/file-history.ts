/** Revisions of files: the commits that changed each of them, numbered from the oldest, through all its names. */

import type { GitCommand } from './git-command.ts';
import { type FileChange, type HistoryCommit, readHistory } from './history.ts';

export interface FileRevision {
  /** From 1, the oldest. */
  readonly revision: number;
  readonly commit: HistoryCommit;
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
  /** Newest first; `at` counts the commits of the walk. */
  readonly changes: { readonly at: number; readonly commit: HistoryCommit; readonly change: FileChange }[];
  readonly names: string[];
}

/**
 * The files of a history by their last names. Of two files that had the same last name one after the other without a
 * commit between them, only the newer one is given; a file that was deleted and added again is one file.
 */
export function fileHistories(commits: readonly HistoryCommit[]): ReadonlyMap<string, FileHistory> {
  const tracks = new Map<string, Track>();
  /** By what the file is called at this point of the walk. */
  const current = new Map<string, Track>();
  for (const [at, commit] of commits.entries()) {
    const renames: { readonly track: Track; readonly change: FileChange; readonly from: string }[] = [];
    for (const change of commit.changes) {
      const track = current.get(change.path) ?? begin(change.path, tracks, current);
      track.changes.push({ at, commit, change });
      if (change.from !== undefined) renames.push({ track, change, from: change.from });
    }
    // Two files may swap their names in one commit: all names are given back before any is taken.
    for (const { track, change } of renames)
      if (current.get(change.path) === track) current.delete(change.path);
    for (const { track, from } of renames) takeName(track, from, tracks, current);
  }
  const histories = new Map<string, FileHistory>();
  for (const [path, track] of tracks) histories.set(path, finished(track));
  return histories;
}

function begin(path: string, tracks: Map<string, Track>, current: Map<string, Track>): Track {
  const track: Track = { path, changes: [], names: [path] };
  current.set(path, track);
  if (!tracks.has(path)) tracks.set(path, track);
  return track;
}

/**
 * From here on back the file is called `from`. A branch that was merged later may have changed it under that name
 * after the rename: such changes are the file's too, and nobody else can have been meant by them, unless a new file of
 * the name was added meanwhile.
 */
function takeName(track: Track, from: string, tracks: Map<string, Track>, current: Map<string, Track>): void {
  const other = current.get(from);
  if (
    other !== undefined &&
    other !== track &&
    other.changes.every(({ change }) => change.status === 'modified')
  ) {
    track.changes.push(...other.changes);
    track.changes.sort((a, b) => a.at - b.at);
    if (tracks.get(from) === other) tracks.delete(from);
  }
  current.set(from, track);
  if (!track.names.includes(from)) track.names.push(from);
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
    const options = { paths: [...paths], ...(head === undefined ? {} : { head }) };
    const histories = fileHistories(await readHistory(root, options, git));
    const before = paths.size;
    for (const [path, { names }] of histories) {
      if (covered(path)) for (const name of names) if (!covered(name)) paths.add(name);
    }
    if (paths.size === before) return histories;
  }
}
