/** A flow through time: the revisions of its file, and the text that it had at any of them, in any commit, or now. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogEntry, isFlowPath } from '../flow/catalog.ts';
import { SourceFile } from '../flow/source.ts';
import { type FileHistory, type FileRevision, fileHistory, historiesBelow } from '../git/file-history.ts';
import { fileStatus, pathInRepository } from '../git/repository.ts';
import { nearestAll } from '../util/nearest.ts';
import { findFlow } from './find-flow.ts';
import { type HistoryAccess, openHistory } from './history-access.ts';
import { isUsageError, UsageError } from './usage-error.ts';
import { shownPath, type Workspace } from './workspace.ts';

export interface FlowHistory {
  /** `namespace.id`, or the path of a file that says neither. */
  readonly name: string;
  /** Path in the repository. */
  readonly path: string;
  /** What the working tree holds; absent when the flow is deleted there. */
  readonly source?: SourceFile;
  /** The working tree differs from HEAD: a commit would make the next revision. */
  readonly uncommitted: boolean;
  /** Oldest first; none before the first commit. */
  readonly revisions: readonly FileRevision[];
  /** Every name of the file, the last one first. */
  readonly names: readonly string[];
  readonly access: HistoryAccess;
}

/** The text of a flow at some point of time. */
export interface VersionText {
  /** `revision 3`, `working tree`, or the commit or branch that was asked for. */
  readonly label: string;
  readonly revision?: number;
  readonly commit?: string;
  readonly source: SourceFile;
}

/** Throws a UsageError when neither the working tree nor the history has such a flow. */
export async function openFlowHistory(target: string, workspace: Workspace): Promise<FlowHistory> {
  let source: SourceFile;
  try {
    source = await findFlow(target, workspace);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const deleted = await findDeleted(target, workspace);
    if (deleted === undefined) throw error;
    return deleted;
  }
  const access = await openHistory(workspace);
  const { repository, git } = access;
  const path = pathInRepository(repository, resolve(workspace.cwd, source.path));
  if (path === undefined) {
    throw new UsageError(
      `${source.path} lies outside the repository ${repository.root}, so it has no revisions`,
    );
  }
  const [history, status] = await Promise.all([
    fileHistory(repository.root, path, git),
    fileStatus(repository, path, git),
  ]);
  return {
    name: nameOf(source) ?? path,
    path,
    source,
    uncommitted: status !== 'committed',
    revisions: history?.revisions ?? [],
    names: history?.names ?? [path],
    access,
  };
}

function nameOf(source: SourceFile): string | undefined {
  const entry = catalogEntry(source);
  return entry === undefined || entry.id === '' ? undefined : `${entry.namespace}.${entry.id}`;
}

/** A flow that is not in the working tree any more, by its last path or by the name that its folder and file tell. */
async function findDeleted(target: string, workspace: Workspace): Promise<FlowHistory | undefined> {
  let access: HistoryAccess;
  try {
    access = await openHistory(workspace);
  } catch (error) {
    if (isUsageError(error)) return undefined;
    throw error;
  }
  const { repository, git } = access;
  const flowsDir = pathInRepository(repository, workspace.flowsDir) ?? '.';
  const histories = await historiesBelow(repository.root, [flowsDir], git);
  const asPath = pathInRepository(repository, resolve(workspace.cwd, target));
  const found = [...histories.values()].find((history) => {
    const { path } = history;
    if (!isFlowPath(path) || existsSync(resolve(repository.root, path))) return false;
    return path === asPath || conventionalName(path, flowsDir) === target;
  });
  return found === undefined ? undefined : deletedFlow(found, target, access);
}

function deletedFlow(history: FileHistory, name: string, access: HistoryAccess): FlowHistory {
  const { path, revisions, names } = history;
  // Deleted in the working tree only, or in a commit.
  const uncommitted = revisions.at(-1)?.status !== 'deleted';
  return { name, path, uncommitted, revisions, names, access };
}

function conventionalName(path: string, flowsDir: string): string {
  const inside = flowsDir === '.' ? path : path.slice(flowsDir.length + 1);
  return inside.replace(/\.ya?ml$/i, '').replaceAll('/', '.');
}

/** Number of the revision that a commit of the working tree would make. */
export function nextRevision(flow: Pick<FlowHistory, 'revisions'>): number {
  return flow.revisions.length + 1;
}

/**
 * The text at a version as people write it: a revision (`3`, `r3`, `latest`), else a commit, branch or tag. Throws a
 * UsageError when there is none.
 */
export async function versionText(
  flow: FlowHistory,
  version: string,
  workspace: Pick<Workspace, 'cwd'>,
): Promise<VersionText> {
  const number = revisionNumber(flow, version);
  if (number === undefined) return refText(flow, version, workspace);
  if (number === nextRevision(flow) && flow.uncommitted && flow.source !== undefined) {
    return workTreeText(flow)!;
  }
  const revision = flow.revisions[number - 1];
  if (revision === undefined) {
    throw new UsageError(`${flow.name} has no revision ${number}`, revisionRange(flow));
  }
  const text = (await revisionTexts(flow, [revision])).get(number);
  if (text === undefined) {
    throw new UsageError(
      `revision ${number} of ${flow.name} deleted the flow`,
      number > 1 ? `the last text before is that of revision ${number - 1}` : undefined,
    );
  }
  return {
    label: `revision ${number}`,
    revision: number,
    commit: revision.commit.commit,
    source: new SourceFile(shown(revision.path, flow, workspace), text),
  };
}

export function workTreeText(flow: FlowHistory): VersionText | undefined {
  if (flow.source === undefined) return undefined;
  return flow.uncommitted
    ? { label: 'working tree', revision: nextRevision(flow), source: flow.source }
    : { label: 'working tree', revision: flow.revisions.length, source: flow.source };
}

/** Texts by number; revisions that deleted the flow have none. */
export async function revisionTexts(
  flow: FlowHistory,
  revisions: readonly FileRevision[],
): Promise<ReadonlyMap<number, string>> {
  const { readBlobs } = await import('../git/blobs.ts');
  const { repository, bytes } = flow.access;
  const blobs = await readBlobs(
    repository.root,
    revisions.flatMap((revision) => revision.blob ?? []),
    bytes,
  );
  return new Map(
    revisions.flatMap(({ revision, blob }) => {
      const content = blob === undefined ? undefined : blobs.get(blob);
      return content === undefined ? [] : [[revision, content.toString('utf8')] as const];
    }),
  );
}

/** More digits than revisions ever have are the beginning of a hash. */
function revisionNumber(flow: FlowHistory, version: string): number | undefined {
  if (version === 'latest') return Math.max(1, flow.revisions.length);
  const match = /^(?:r(\d{1,9})|(\d{1,6}))$/.exec(version);
  return match === null ? undefined : Number(match[1] ?? match[2]);
}

function revisionRange({ revisions, uncommitted, source, name }: FlowHistory): string {
  if (revisions.length === 0) return `${name} was never committed`;
  const next =
    uncommitted && source !== undefined ? `, and ${revisions.length + 1} is not committed yet` : '';
  return revisions.length === 1
    ? `there is only revision 1${next}`
    : `there are revisions 1 to ${revisions.length}${next}`;
}

async function refText(
  flow: FlowHistory,
  ref: string,
  workspace: Pick<Workspace, 'cwd'>,
): Promise<VersionText> {
  const { repository, git, bytes } = flow.access;
  const answer = await git(repository.root, [
    'rev-parse',
    '--verify',
    '-q',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (answer.exitCode !== 0) {
    const refs = await git(repository.root, ['for-each-ref', '--format=%(refname:short)']);
    const close = nearestAll(
      ref,
      refs.stdout.split('\n').filter((name) => name !== ''),
    );
    throw new UsageError(
      `“${ref}” is neither a revision nor a commit, branch or tag`,
      close.length > 0 ? `did you mean ${close.join(' or ')}?` : revisionRange(flow),
    );
  }
  const commit = answer.stdout.trim();
  const { readBlobs } = await import('../git/blobs.ts');
  const names = flow.names.map((name) => ({ name, spec: `${commit}:${name}` }));
  const blobs = await readBlobs(
    repository.root,
    names.map(({ spec }) => spec),
    bytes,
  );
  const found = names.find(({ spec }) => blobs.has(spec));
  if (found === undefined) {
    throw new UsageError(`${flow.name} is not in ${ref}`, `its file is ${flow.path}`);
  }
  return {
    label: ref,
    commit,
    source: new SourceFile(shown(found.name, flow, workspace), blobs.get(found.spec)!.toString('utf8')),
  };
}

function shown(path: string, flow: FlowHistory, workspace: Pick<Workspace, 'cwd'>): string {
  return shownPath(workspace.cwd, resolve(flow.access.repository.root, path));
}
