/** The repository around a workspace, with its whole history and the ways to ask it. */

import type { GitBytes, GitCommand } from '../git/git-command.ts';
import type { Repository } from '../git/repository.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface HistoryAccess {
  readonly repository: Repository;
  readonly git: GitCommand;
  readonly bytes: GitBytes;
}

/**
 * A shallow clone is deepened first. Throws a UsageError where there is no repository, no commit or no git, and when
 * the rest of the history cannot be had.
 */
export async function openHistory(
  workspace: Pick<Workspace, 'flowsDir' | 'cwd' | 'machine'>,
): Promise<HistoryAccess> {
  const [{ gitByCapture, textOf, GitError }, { findRepositoryRoot, openRepository }] = await Promise.all([
    import('../git/git-command.ts'),
    import('../git/repository.ts'),
  ]);
  const folder = findRepositoryRoot(workspace.flowsDir) ?? findRepositoryRoot(workspace.cwd);
  if (folder === undefined) {
    throw new UsageError(
      `${workspace.cwd} is in no Git repository, so its flows have no revisions`,
      'make it one with: git init',
    );
  }
  const bytes = gitByCapture(workspace.machine.capture);
  const git = textOf(bytes);
  try {
    const opened = await openRepository(folder, git);
    if ('reason' in opened) throw new UsageError(opened.reason);
    if (opened.head === undefined) {
      throw new UsageError(
        `the repository ${folder} has no commits yet`,
        'commit your flows: a revision is a commit',
      );
    }
    if (opened.cutOff.size === 0) return { repository: opened, git, bytes };
    const { deepen } = await import('../git/deepen.ts');
    return { repository: await deepen(opened, git), git, bytes };
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message);
    throw error;
  }
}
