/** Revisions of a flow: the n-th commit on the history of HEAD that changed its file, oldest 1, renames followed. */

import { fileHistory } from './file-history.ts';
import type { GitCommand } from './git-command.ts';
import {
  fileStatus,
  type NoRepository,
  openRepository,
  pathInRepository,
  type Repository,
} from './repository.ts';

export interface FlowRevision {
  /** Absent when the history was cut off before the file's first commit. */
  readonly revision?: number;
  /** The commit that made the revision; absent for a file that was never committed. */
  readonly commit?: string;
  /** The file differs from its last commit, or has none: `revision` is the one that a commit would make. */
  readonly uncommitted: boolean;
  /** A sentence for people when something could not be told. */
  readonly notice?: string;
}

export async function flowRevision(
  repository: Repository,
  path: string,
  git: GitCommand,
): Promise<FlowRevision> {
  return revisionOf(path, repository.root, git, Promise.resolve(repository)) as Promise<FlowRevision>;
}

/** As {@link flowRevision}, for a work tree that is not opened yet: git answers all questions at the same time. */
export function flowRevisionIn(
  root: string,
  path: string,
  git: GitCommand,
): Promise<FlowRevision | NoRepository> {
  return revisionOf(path, root, git, openRepository(root, git));
}

async function revisionOf(
  path: string,
  root: string,
  git: GitCommand,
  opening: Promise<Repository | NoRepository>,
): Promise<FlowRevision | NoRepository> {
  const place: Repository = { root, cutOff: new Set() };
  const inside = pathInRepository(place, path);
  if (inside === undefined) {
    const notice = `${path} lies outside the repository ${root}, so it has no revision`;
    return { uncommitted: true, notice };
  }
  const [repository, status, history] = await Promise.all([
    opening,
    fileStatus(place, inside, git),
    fileHistory(root, inside, git),
  ]);
  if ('reason' in repository) return repository;
  if (repository.head === undefined) return { revision: 1, uncommitted: true };
  const newest = history?.revisions.at(-1)?.commit.commit;
  const uncommitted = status !== 'committed';
  if (history?.revisions.some(({ commit }) => repository.cutOff.has(commit.commit)) === true) {
    return {
      ...(newest === undefined || repository.cutOff.has(newest)
        ? { commit: repository.head }
        : { commit: newest }),
      uncommitted,
      notice: `The revision of ${inside} is unknown: this clone holds only the last commits. In a workflow, set \`fetch-depth: 0\` for actions/checkout; elsewhere, run: git fetch --unshallow`,
    };
  }
  return {
    revision: (history?.revisions.length ?? 0) + (uncommitted ? 1 : 0),
    ...(newest === undefined ? {} : { commit: newest }),
    uncommitted,
  };
}
