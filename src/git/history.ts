/** The history of HEAD as one `git log` tells it: commits with the files they changed, newest first. */

import { type GitCommand, GitError } from './git-command.ts';

export interface HistoryCommit {
  readonly info: CommitInfo;
  readonly changes: readonly FileChange[];
}

export interface CommitInfo {
  /** Full hash. */
  readonly commit: string;
  readonly author: string;
  readonly email: string;
  /** When it was written, milliseconds since the epoch. */
  readonly date: number;
  /** First line of the message. */
  readonly subject: string;
  /** It has no parent, as far as this clone knows. */
  readonly isRoot: boolean;
}

export interface FileChange {
  /**
   * `merged`: a merge made a text that none of its parents has. Merges that take a file as one parent has it change
   * nothing.
   */
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed' | 'merged';
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Path before a rename. */
  readonly from?: string;
  /** Hash of the new content; absent when the file was deleted. */
  readonly blob?: string;
}

export interface HistoryOptions {
  /** Files and folders, relative to the root. Commits that touch none of them are left out, the others are whole. */
  readonly paths: readonly string[];
  /** Where the history ends. @default 'HEAD' */
  readonly head?: string;
  /**
   * Only what the commits did to the paths: cheaper, and blind to renames from elsewhere, which look like new files.
   * @default false
   */
  readonly pathsOnly?: boolean;
}

/**
 * Children before parents, else by date: an order that does not depend on which paths are asked for. No history is
 * simplified away, so that one file and all files are counted alike. Copies are no renames: a flow that was copied
 * begins anew. Throws a GitError when there is no such commit.
 */
export async function readHistory(
  root: string,
  { paths, head = 'HEAD', pathsOnly = false }: HistoryOptions,
  git: GitCommand,
): Promise<readonly HistoryCommit[]> {
  const answer = await git(root, [
    'log',
    '--date-order',
    '--full-history',
    // Renames are told from the whole of a commit, whatever part of it was asked for.
    ...(pathsOnly ? [] : ['--full-diff']),
    '--find-renames',
    '--diff-merges=combined',
    '--raw',
    '--no-abbrev',
    '-z',
    '--encoding=UTF-8',
    '--no-show-signature',
    '--no-notes',
    `--format=${FORMAT}`,
    '--end-of-options',
    head,
    '--',
    ...paths.map((path) => (path === '.' ? ':(top)' : `:(top,literal)${path}`)),
  ]);
  if (answer.exitCode !== 0) {
    // Before the first commit there is a HEAD that leads nowhere.
    if (head === 'HEAD' && /does not have any commits|unknown revision|bad revision/.test(answer.stderr))
      return [];
    throw new GitError(`git log failed: ${answer.stderr.trim().replace(/^fatal: /, '')}`);
  }
  return parseHistory(answer.stdout);
}

const START = '\u0002';
const FIELD = '\u001f';
const FORMAT = '%x02%H%x1f%P%x1f%aN%x1f%aE%x1f%at%x1f%s%x1f';
const SUBMODULE = '160000';

function parseHistory(text: string): HistoryCommit[] {
  const parts = text.split('\0');
  const commits: HistoryCommit[] = [];
  let changes: FileChange[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.startsWith(START) || part.startsWith(`\n${START}`)) {
      changes = [];
      commits.push({ info: parseCommit(part.slice(part.indexOf(START) + 1)), changes });
      continue;
    }
    const raw = part.startsWith('\n') ? part.slice(1) : part;
    if (!raw.startsWith(':')) continue;
    const path = parts[++at] ?? '';
    const renamed = /[RC]\d+$/.test(raw);
    const change = parseChange(raw, path, renamed ? (parts[++at] ?? '') : undefined);
    if (change !== undefined) changes.push(change);
  }
  return commits;
}

function parseCommit(text: string): CommitInfo {
  const [commit = '', parents = '', author = '', email = '', date = '0', subject = ''] = text.split(FIELD);
  return { commit, author, email, date: Number(date) * 1000, subject, isRoot: parents === '' };
}

/** `:100644 100644 <old> <new> M`, or of a merge `::100644 100644 100644 <one> <two> <new> MM`. */
function parseChange(raw: string, path: string, renamedTo: string | undefined): FileChange | undefined {
  const parents = raw.lastIndexOf(':') + 1;
  const fields = raw.slice(parents).split(' ');
  const modes = fields.slice(0, parents + 1);
  const blob = fields[2 * parents + 1]!;
  const code = fields[2 * parents + 2] ?? '';
  if (modes.includes(SUBMODULE)) return undefined;
  if (renamedTo !== undefined) {
    // `-M` finds no copies; should a setting ask for them, the copy is a new file.
    return code.startsWith('R')
      ? { status: 'renamed', path: renamedTo, from: path, blob }
      : { status: 'added', path: renamedTo, blob };
  }
  if (/^0+$/.test(blob)) return { status: 'deleted', path };
  if (parents > 1) return { status: /^A+$/.test(code) ? 'added' : 'merged', path, blob };
  return { status: code === 'A' ? 'added' : 'modified', path, blob };
}
