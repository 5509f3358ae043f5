/** A flow as it was at a revision, with the namespace files and settings of that commit, beside the work tree. */

import { relative, resolve } from 'node:path';
import { Catalog, type FlowFiles } from '../flow/catalog.ts';
import type { SourceFile } from '../flow/source.ts';
import { createFlowFiles } from '../storage/flow-files.ts';
import { createCommitFiles } from './commit-files.ts';
import { nextRevision, openFlowHistory, versionText } from './flow-history.ts';
import type { FlowOrigin } from './flow-origin.ts';
import { type HistoryAccess, openHistory } from './history-access.ts';
import { shownPath, type Workspace } from './workspace.ts';

export interface FlowAtRevision {
  readonly source: SourceFile;
  readonly origin: FlowOrigin;
  /** Shows namespace files and `_namespace.yaml` of that commit; the work tree itself for what is not committed yet. */
  readonly workspace: Workspace;
}

/** `version` is a revision, commit, branch or tag. Throws a UsageError when there is no such flow or version. */
export async function flowAtRevision(
  target: string,
  version: string,
  workspace: Workspace,
): Promise<FlowAtRevision> {
  const history = await openFlowHistory(target, workspace);
  const { source, revision, commit } = await versionText(history, version, workspace);
  if (commit === undefined) {
    return {
      source,
      origin: { revision: { revision: nextRevision(history), uncommitted: true }, notices: [] },
      workspace,
    };
  }
  const number = revision ?? (await revisionAt(source, commit, history.access, workspace));
  return {
    source,
    origin: {
      revision: { ...(number === undefined ? {} : { revision: number }), commit, uncommitted: false },
      notices: [],
    },
    workspace: await workspaceAt(commit, workspace, history.access),
  };
}

async function revisionAt(
  source: SourceFile,
  commit: string,
  { repository, git }: HistoryAccess,
  workspace: Pick<Workspace, 'cwd'>,
): Promise<number | undefined> {
  const [{ fileHistory }, { pathInRepository }] = await Promise.all([
    import('../git/file-history.ts'),
    import('../git/repository.ts'),
  ]);
  const path = pathInRepository(repository, resolve(workspace.cwd, source.path));
  return path === undefined
    ? undefined
    : (await fileHistory(repository.root, path, git, commit))?.revisions.length;
}

/** The workspace whose namespace files and settings are those of a commit. Flows are those of the work tree: Kestra runs what is called in its latest revision. */
export async function workspaceAt(
  commit: string,
  workspace: Workspace,
  access?: HistoryAccess,
): Promise<Workspace> {
  const { repository, git, bytes } = access ?? (await openHistory(workspace));
  const inside = (path: string): string => relative(repository.root, path).replaceAll('\\', '/');
  const flowsDir = inside(workspace.flowsDir);
  const { filesDir } = workspace.config;
  const settings = await namespaceFilesAt(commit, flowsDir, { repository, git, bytes });
  const now = createFlowFiles(workspace.cwd);
  const files: FlowFiles = {
    list: (directory) => now.list(directory),
    read: async (path) =>
      path === NAMESPACE_FILE || path.endsWith(`/${NAMESPACE_FILE}`)
        ? settings.get(inside(resolve(workspace.cwd, path)))
        : now.read(path),
  };
  return {
    ...workspace,
    catalog: new Catalog(files, { flowsDir: shownPath(workspace.cwd, workspace.flowsDir) }),
    machine: {
      ...workspace.machine,
      namespaceFiles: createCommitFiles({
        root: repository.root,
        commit,
        flowsDir,
        ...(filesDir === undefined ? {} : { filesDir: inside(resolve(workspace.root, filesDir)) }),
        cacheDir: workspace.settings.cacheDir,
        git: bytes,
      }),
    },
    past: { commit, now: workspace.past?.now ?? workspace },
  };
}

const NAMESPACE_FILE = '_namespace.yaml';

/** Texts of all `_namespace.yaml` of a commit by their paths. */
async function namespaceFilesAt(
  commit: string,
  flowsDir: string,
  { repository, git, bytes }: HistoryAccess,
): Promise<ReadonlyMap<string, string>> {
  const { readBlobs } = await import('../git/blobs.ts');
  const listed = await git(repository.root, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--full-tree',
    commit,
    ...(flowsDir === '' ? [] : ['--', `${flowsDir}/`]),
  ]);
  const paths = listed.stdout
    .split('\0')
    .filter((path) => path === NAMESPACE_FILE || path.endsWith(`/${NAMESPACE_FILE}`));
  const blobs = await readBlobs(
    repository.root,
    paths.map((path) => `${commit}:${path}`),
    bytes,
  );
  return new Map(
    paths.flatMap((path) => {
      const content = blobs.get(`${commit}:${path}`);
      return content === undefined ? [] : [[path, content.toString('utf8')] as const];
    }),
  );
}
