/** What changed between two commits, and on which lines: what a pull request is checked by. */

import { type GitCommand, GitError } from './git-command.ts';
import type { Repository } from './repository.ts';

/** Lines of the new file, both counted from 1 and included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

export interface ChangedFile {
  /** Path in the new state (the old one of a deleted file), relative to the root, with `/`. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Path before a rename. */
  readonly from?: string;
  /** Added or changed lines; none for a deleted file, a pure rename or a binary file. */
  readonly lines: readonly LineRange[];
}

export interface ChangedFilesOptions {
  /** Where the change begins: a commit, branch or tag. */
  readonly base: string;
  /** Where it ends. @default the working tree, untracked files left out */
  readonly head?: string;
  /** Begin where the two histories part, as a pull request does, so that news on the base branch do not count. @default true */
  readonly fromMergeBase?: boolean;
}

export async function changedFiles(
  repository: Repository,
  options: ChangedFilesOptions,
  git: GitCommand,
): Promise<ChangedFile[]> {
  const base = await startOf(repository, options, git);
  const range = options.head === undefined ? [base] : [base, options.head];
  const flags = ['--find-renames', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
  const [names, patch] = await Promise.all([
    ask(repository, ['diff', ...flags, '--name-status', '-z', ...range, '--'], git),
    // The prefixes are fixed: a user's diff.noprefix must not change what is parsed.
    ask(
      repository,
      ['diff', ...flags, '--unified=0', '--src-prefix=a/', '--dst-prefix=b/', ...range, '--'],
      git,
    ),
  ]);
  const files = parseNames(names);
  const lines = parseHunks(patch);
  // Both lists come in the same order, and only the names are free of quoting.
  return files.map((file, index) => ({
    ...file,
    lines: file.status === 'deleted' ? [] : (lines[index] ?? []),
  }));
}

async function startOf(
  repository: Repository,
  { base, head, fromMergeBase = true }: ChangedFilesOptions,
  git: GitCommand,
): Promise<string> {
  const found = await git(repository.root, [
    'rev-parse',
    '--verify',
    '-q',
    '--end-of-options',
    `${base}^{commit}`,
  ]);
  if (found.exitCode !== 0) {
    const shallow = repository.cutOff.size > 0;
    throw new GitError(
      shallow
        ? `The commit “${base}” is not in this clone, which holds only the last commits. In a workflow, set \`fetch-depth: 0\` for actions/checkout; elsewhere, run: git fetch --unshallow`
        : `“${base}” names no commit of this repository`,
    );
  }
  const commit = found.stdout.trim();
  if (!fromMergeBase) return commit;
  const meeting = await git(repository.root, ['merge-base', commit, head ?? 'HEAD']);
  // Histories without a common commit (or with it cut off) are compared as they are.
  return meeting.exitCode === 0 && meeting.stdout.trim() !== '' ? meeting.stdout.trim() : commit;
}

async function ask(repository: Repository, args: readonly string[], git: GitCommand): Promise<string> {
  const answer = await git(repository.root, args);
  if (answer.exitCode !== 0)
    throw new GitError(`git diff failed: ${answer.stderr.trim().replace(/^fatal: /, '')}`);
  return answer.stdout;
}

/** `M\0path\0` or `R087\0old\0new\0`. */
function parseNames(text: string): Omit<ChangedFile, 'lines'>[] {
  const parts = text.split('\0');
  const files: Omit<ChangedFile, 'lines'>[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const code = parts[at]!.trim().charAt(0);
    const path = parts[at + 1]!;
    if (code === 'R' || code === 'C') {
      files.push({ path: parts[at + 2]!, status: code === 'R' ? 'renamed' : 'added', from: path });
      at += 3;
      continue;
    }
    files.push({ path, status: code === 'A' ? 'added' : code === 'D' ? 'deleted' : 'modified' });
    at += 2;
  }
  return files;
}

/** New-side line ranges of each file of a patch without context, in order. */
function parseHunks(patch: string): LineRange[][] {
  const files: LineRange[][] = [];
  // Lines of content that look like headers are skipped by counting, not by guessing.
  let content = 0;
  for (const line of patch.split('\n')) {
    if (content > 0) {
      if (!line.startsWith('\\')) content -= 1;
      continue;
    }
    if (line.startsWith('diff --git ')) {
      files.push([]);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const start = Number(hunk[2]);
    const count = Number(hunk[3] ?? 1);
    content = Number(hunk[1] ?? 1) + count;
    if (count > 0) files.at(-1)?.push({ start, end: start + count - 1 });
  }
  return files;
}
