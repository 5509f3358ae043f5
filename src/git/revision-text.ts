/** The text that a file had in one of its revisions. */

import { fileHistory } from './file-history.ts';
import { type GitCommand, GitError } from './git-command.ts';
import { openRepository, pathInRepository } from './repository.ts';

export interface RevisionText {
  readonly text: string;
  /** What the file was called then, relative to the root of the repository. */
  readonly path: string;
  readonly commit: string;
}

/** Throws a GitError, a sentence for people, when there is no such revision. */
export async function revisionText(
  root: string,
  file: string,
  revision: number,
  git: GitCommand,
): Promise<RevisionText> {
  const repository = await openRepository(root, git);
  if ('reason' in repository) throw new GitError(repository.reason);
  const path = pathInRepository(repository, file);
  const history = path === undefined ? undefined : await fileHistory(repository.root, path, git);
  const revisions = history?.revisions ?? [];
  const found = revisions.find((one) => one.revision === revision);
  if (found === undefined) {
    const last = revisions.at(-1)?.revision ?? 0;
    const cut = repository.cutOff.size === 0 ? '' : '; this clone holds only the last commits';
    throw new GitError(
      last === 0
        ? `${file} has no revision ${revision}: it was never committed`
        : `${file} has no revision ${revision}: the last one is ${last}${cut}`,
    );
  }
  if (found.blob === undefined) throw new GitError(`revision ${revision} of ${file} deleted it`);
  const answer = await git(repository.root, ['cat-file', 'blob', found.blob]);
  if (answer.exitCode !== 0) throw new GitError(`git cat-file failed: ${answer.stderr.trim()}`);
  return { text: answer.stdout, path: found.path, commit: found.commit.commit };
}
