/** Lists the revisions of a flow, newest first, with what each of them changed. */

import { resolve } from 'node:path';
import { diffFlows, type FlowVersion } from '../flow/flow-diff.ts';
import type { Flow } from '../flow/model.ts';
import { SourceFile } from '../flow/source.ts';
import { walkTasks } from '../flow/task-structure.ts';
import { uncommittedFiles } from '../git/change-set.ts';
import { type FileRevision, historiesBelow } from '../git/file-history.ts';
import { pathInRepository } from '../git/repository.ts';
import { diffWords } from '../report/flow-diff-words.ts';
import { count } from '../report/printable.ts';
import { nextRevision, openFlowHistory, revisionTexts } from './flow-history.ts';
import { readFlowVersion } from './flow-version.ts';
import { openHistory } from './history-access.ts';
import type { Workspace } from './workspace.ts';

export interface RevisionRow {
  readonly revision: number;
  /** The working tree: what a commit would make. */
  readonly uncommitted: boolean;
  readonly commit?: string;
  readonly author?: string;
  readonly email?: string;
  /** Milliseconds since the epoch. */
  readonly date?: number;
  /** First line of the commit's message. */
  readonly message?: string;
  /** Path of the file in the repository. */
  readonly path: string;
  /** Sentences; names stand between backticks. */
  readonly changes: readonly string[];
}

export interface RevisionList {
  readonly flow: string;
  readonly path: string;
  /** Newest first. */
  readonly rows: readonly RevisionRow[];
  /** Older revisions that were left out. */
  readonly leftOut: number;
}

/** @param limit most rows; @default all */
export async function listRevisions(
  target: string,
  workspace: Workspace,
  limit = Number.POSITIVE_INFINITY,
): Promise<RevisionList> {
  const history = await openFlowHistory(target, workspace);
  const { revisions, source, uncommitted } = history;
  const committed = revisions.slice(Math.max(0, revisions.length - limit + (uncommitted ? 1 : 0)));
  // The one before the oldest row is what that row is compared with.
  const before = revisions[(committed[0]?.revision ?? 1) - 2];
  const texts = await revisionTexts(history, before === undefined ? committed : [before, ...committed]);
  const level = workspace.config.kestra;
  const version = (path: string, text: string | undefined): FlowVersion | undefined =>
    text === undefined ? undefined : readFlowVersion(new SourceFile(path, text), level);
  let previous = before === undefined ? undefined : version(before.path, texts.get(before.revision));
  const rows: RevisionRow[] = committed.map((revision) => {
    const now = version(revision.path, texts.get(revision.revision));
    const row = committedRow(revision, changesOf(previous, now, revision));
    previous = now;
    return row;
  });
  if (uncommitted) {
    const now = version(history.path, source?.text);
    const { path } = history;
    rows.push({ revision: nextRevision(history), uncommitted, path, changes: changesOf(previous, now) });
  }
  return {
    flow: history.name,
    path: history.path,
    rows: rows.reverse(),
    leftOut: revisions.length - committed.length,
  };
}

export interface CurrentRevision extends Omit<RevisionRow, 'changes'> {
  /** `namespace.id`. */
  readonly flow: string;
}

/** The revision that every flow of the working tree is at, by name; one look at the history for all of them. */
export async function currentRevisions(workspace: Workspace): Promise<readonly CurrentRevision[]> {
  const { repository, git } = await openHistory(workspace);
  const flowsDir = pathInRepository(repository, workspace.flowsDir) ?? '.';
  const [entries, histories, changed] = await Promise.all([
    workspace.catalog.entries(),
    historiesBelow(repository.root, [flowsDir], git),
    uncommittedFiles(repository, git),
  ]);
  const rows = entries.flatMap((entry): CurrentRevision[] => {
    const path = pathInRepository(repository, resolve(workspace.cwd, entry.path));
    if (path === undefined || entry.id === '' || entry.namespace === '') return [];
    const revisions = histories.get(path)?.revisions ?? [];
    const last = revisions.at(-1);
    const flow = `${entry.namespace}.${entry.id}`;
    if (last === undefined || changed.has(path))
      return [{ flow, path, revision: revisions.length + 1, uncommitted: true }];
    const { changes: _, ...row } = committedRow(last, []);
    return [{ flow, ...row, path }];
  });
  return rows.sort((a, b) => (a.flow < b.flow ? -1 : 1));
}

function committedRow(revision: FileRevision, changes: readonly string[]): RevisionRow {
  const { commit, author, email, date, subject } = revision.commit;
  return {
    revision: revision.revision,
    uncommitted: false,
    commit,
    author,
    email,
    date,
    message: subject,
    path: revision.path,
    changes,
  };
}

function changesOf(
  before: FlowVersion | undefined,
  after: FlowVersion | undefined,
  revision?: Pick<FileRevision, 'status' | 'from'>,
): string[] {
  if (after === undefined) return ['deleted'];
  if (before === undefined)
    return [`created${after.flow === undefined ? '' : ` with ${count(size(after.flow), 'task')}`}`];
  const moved = revision?.from === undefined ? [] : [`file moved from \`${revision.from}\``];
  const diff = diffFlows(before, after);
  if (diff.kind === 'same' && moved.length > 0) return moved;
  return [...moved, ...diffWords(diff)];
}

function size(flow: Flow): number {
  return [...walkTasks(flow)].length;
}
