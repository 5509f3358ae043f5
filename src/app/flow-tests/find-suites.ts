/** Finds the test suites of a repository, or those below given paths. */

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFlowPath } from '../../flow/catalog.ts';
import { SourceFile } from '../../flow/source.ts';
import { isTestSuite } from '../../flow/test-suite.ts';
import { createFlowFiles } from '../../storage/flow-files.ts';
import { UsageError } from '../usage-error.ts';
import { shownPath, type Workspace } from '../workspace.ts';

/**
 * By path, each once. Without paths: those of the folder of tests and those that lie among the flows.
 * Throws a UsageError for a path that is not there and for a file that is no suite.
 */
export async function findSuites(
  paths: readonly string[],
  workspace: Workspace,
): Promise<readonly SourceFile[]> {
  const folders = paths.length > 0 ? paths : suiteFolders(workspace);
  const found = new Map<string, SourceFile>();
  for (const path of folders) {
    const full = resolve(workspace.cwd, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat === undefined) {
      throw new UsageError(`there is no file or folder ${path}`, 'give files or folders of test suites');
    }
    const shown = shownPath(workspace.cwd, full);
    if (stat.isFile()) {
      const source = new SourceFile(shown, readFileSync(full, 'utf8'));
      if (!isTestSuite(source)) {
        throw new UsageError(
          `${path} is no test suite: it has no \`testCases\``,
          'a suite has `id`, `namespace`, `flowId` and `testCases`',
        );
      }
      found.set(shown, source);
    } else for (const source of await suitesBelow(shown, workspace)) found.set(source.path, source);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where suites are looked for when nothing is said, relative to where the user stands; only what is there. */
export function suiteFolders(workspace: Workspace): readonly string[] {
  const tests = resolve(workspace.root, workspace.config.testsDir);
  return [tests, workspace.flowsDir]
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true)
    .map((folder) => shownPath(workspace.cwd, folder));
}

async function suitesBelow(folder: string, workspace: Workspace): Promise<readonly SourceFile[]> {
  const files = createFlowFiles(workspace.cwd);
  const suites: SourceFile[] = [];
  for await (const path of files.list(folder)) {
    if (!isFlowPath(path)) continue;
    const source = new SourceFile(path, (await files.read(path)) ?? '');
    if (isTestSuite(source)) suites.push(source);
  }
  return suites;
}
