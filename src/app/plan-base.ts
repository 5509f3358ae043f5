/** The files of a repository before a change, where they differ from those of the working tree. */

import { resolve } from 'node:path';
import { SourceFile } from '../flow/source.ts';
import type { ChangeSet } from '../git/change-set.ts';
import type { ChangedFile } from '../git/changed-files.ts';
import { createFlowFiles } from '../storage/flow-files.ts';
import type { HistoryAccess } from './history-access.ts';
import { shownPath, type Workspace } from './workspace.ts';

/** A file that changed; at least one of its texts is there. */
export interface ChangedText {
  /** In the repository. */
  readonly path: string;
  readonly oldPath?: string;
  readonly before?: SourceFile;
  readonly after?: SourceFile;
  readonly uncommitted: boolean;
}

/** Reads the files that are wanted, at both ends. */
export async function changedTexts(
  changes: ChangeSet,
  wanted: (path: string) => boolean,
  { repository, bytes }: HistoryAccess,
  workspace: Pick<Workspace, 'cwd'>,
): Promise<readonly ChangedText[]> {
  const { readBlobs } = await import('../git/blobs.ts');
  const files = changes.files.filter(
    ({ path, from }) => wanted(path) || (from !== undefined && wanted(from)),
  );
  const oldPathOf = (file: ChangedFile): string | undefined =>
    file.status === 'added' ? undefined : (file.from ?? file.path);
  const specs = files.flatMap((file) => {
    const path = oldPathOf(file);
    return path === undefined ? [] : [`${changes.base}:${path}`];
  });
  const blobs = await readBlobs(repository.root, specs, bytes);
  const now = createFlowFiles(repository.root);
  const source = (path: string, text: string): SourceFile =>
    new SourceFile(shownPath(workspace.cwd, resolve(repository.root, path)), text);
  return await Promise.all(
    files.map(async (file): Promise<ChangedText> => {
      const oldPath = oldPathOf(file);
      const old =
        oldPath === undefined ? undefined : blobs.get(`${changes.base}:${oldPath}`)?.toString('utf8');
      const text = file.status === 'deleted' ? undefined : await now.read(file.path);
      return {
        path: file.path,
        ...(oldPath === undefined ? {} : { oldPath }),
        ...(old === undefined ? {} : { before: source(oldPath!, old) }),
        ...(text === undefined ? {} : { after: source(file.path, text) }),
        uncommitted: changes.uncommitted.has(file.path),
      };
    }),
  );
}
