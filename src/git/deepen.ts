/** Fetches the part of the history that a shallow clone was made without. */

import { type GitCommand, GitError } from './git-command.ts';
import { openRepository, type Repository } from './repository.ts';

/**
 * The repository with its whole history; commits and folders only, contents come when they are read. Throws a
 * GitError that says what to set when the remote does not give it.
 */
export async function deepen(repository: Repository, git: GitCommand): Promise<Repository> {
  if (repository.cutOff.size === 0) return repository;
  const remote = await remoteOf(repository, git);
  const answer = await git(repository.root, [
    'fetch',
    '--quiet',
    '--filter=blob:none',
    '--unshallow',
    '--no-tags',
    '--no-recurse-submodules',
    remote,
  ]);
  const opened = await openRepository(repository.root, git);
  if (answer.exitCode === 0 && !('reason' in opened) && opened.cutOff.size === 0) return opened;
  const reason = answer.stderr
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/^(fatal|error): /, '');
  throw new GitError(
    `This clone holds only the last commits, and the others could not be fetched${reason === undefined || reason === '' ? '' : ` (${reason})`}. In a workflow, set \`fetch-depth: 0\` and \`filter: blob:none\` for actions/checkout; elsewhere, run: git fetch --unshallow`,
  );
}

/** The remote of the branch that is checked out, else the first one. */
async function remoteOf(repository: Repository, git: GitCommand): Promise<string> {
  const [branch, remotes] = await Promise.all([
    git(repository.root, ['config', '--get-regexp', '^branch\\..*\\.remote$']),
    git(repository.root, ['remote']),
  ]);
  const names = remotes.stdout.split('\n').filter((name) => name !== '');
  const tracked = branch.stdout.split(/\s+/).find((word) => names.includes(word));
  return tracked ?? (names.includes('origin') ? 'origin' : (names[0] ?? 'origin'));
}
