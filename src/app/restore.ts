/** Writes the text that a flow had at a revision into the working tree. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openFlowHistory, type VersionText, versionText } from './flow-history.ts';
import { UsageError } from './usage-error.ts';
import { shownPath, type Workspace } from './workspace.ts';

export interface RestoredFlow {
  readonly flow: string;
  /** Path of the file that was written, as the user would write it. */
  readonly path: string;
  readonly version: VersionText;
  /** The file held that text already; nothing was written. */
  readonly unchanged: boolean;
}

/** Refuses to overwrite what is not committed, unless it is forced. */
export async function restoreFlow(
  request: { readonly target: string; readonly version: string; readonly force?: boolean },
  workspace: Workspace,
): Promise<RestoredFlow> {
  const history = await openFlowHistory(request.target, workspace);
  const version = await versionText(history, request.version, workspace);
  const full = resolve(history.access.repository.root, history.path);
  const path = shownPath(workspace.cwd, full);
  const done = { flow: history.name, path, version };
  if (history.source?.text === version.source.text) return { ...done, unchanged: true };
  if (history.source !== undefined && history.uncommitted && request.force !== true) {
    throw new UsageError(
      `${path} has changes that are not committed, and they would be lost`,
      'commit or stash them, or give --force',
    );
  }
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, version.source.text);
  return { ...done, unchanged: false };
}
