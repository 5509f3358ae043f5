/** Past executions of a repository: those in the local folder, and those that any job has left on the state's branch. */

import type { EngineEvent } from '../engine/event.ts';
import type { State } from '../flow/states.ts';
import type { SharedState } from '../git/shared-state.ts';
import { type ExecutionPathFilter, executionPaths } from '../git/state-history.ts';
import {
  type ExecutionFolder,
  listExecutionFolders,
  readExecutionRecord,
} from '../storage/execution-folder.ts';
import { isExecutionLocked } from '../storage/execution-lock.ts';
import { readFileDigests } from '../storage/file-digests.ts';
import { journalEvents, readJournal } from '../storage/journal-file.ts';
import { type PastExecution, pastExecution } from './past-execution.ts';

export interface HistoryFilter {
  /** `namespace.flow`, or a namespace with those below it. */
  readonly flow?: string;
  /** Any of them; none: all. */
  readonly states?: readonly State[];
  /** All of them. */
  readonly labels?: readonly { readonly key: string; readonly value: string }[];
  /** Begun at or after, milliseconds since the epoch. */
  readonly since?: number;
  /** Begun before, milliseconds since the epoch. */
  readonly until?: number;
  readonly revision?: number;
  /** @default all */
  readonly limit?: number;
}

export interface HistorySources {
  /** Absolute. */
  readonly executionsDir: string;
  readonly shared: (() => Promise<SharedState>) | undefined;
}

/**
 * Newest first; an execution that is in several places is given once: as the local folder
 * has it, unless it went on elsewhere.
 */
export async function listHistory(
  sources: HistorySources,
  filter: HistoryFilter = {},
): Promise<readonly PastExecution[]> {
  const { limit = Number.POSITIVE_INFINITY } = filter;
  const published = await publishedExecutions(sources.shared, filter);
  const found: PastExecution[] = [];
  const seen = new Set<string>();
  const elsewhere = new Map(published.map((execution) => [execution.id, execution]));
  const take = (execution: PastExecution): void => {
    if (seen.has(execution.id)) return;
    seen.add(execution.id);
    if (found.length < limit && matches(execution, filter)) found.push(execution);
  };
  let next = 0;
  for (const folder of listExecutionFolders(sources.executionsDir)) {
    if (found.length >= limit) break;
    const local = localExecution(folder);
    while (next < published.length && startOf(published[next]!) > startOf(local)) {
      if (published[next]!.id !== local.id) take(published[next]!);
      next++;
    }
    take(further(local, elsewhere.get(local.id)));
  }
  while (found.length < limit && next < published.length) take(published[next++]!);
  return found;
}

/** Those on the state's branch, newest first; months that are not asked for are left out, other executions are not. */
export async function publishedExecutions(
  shared: HistorySources['shared'],
  filter: ExecutionPathFilter,
): Promise<PastExecution[]> {
  if (shared === undefined) return [];
  const tree = await (await shared()).tree();
  const paths = (await executionPaths(tree, filter)).map(({ path }) => path);
  return parsed((await tree.readAll(paths)).values()).sort((a, b) => startOf(b) - startOf(a));
}

export function localExecution(folder: ExecutionFolder): PastExecution {
  const record = readExecutionRecord(folder);
  if (record !== undefined) return { ...pastExecution(record, {}, readFileDigests(folder)), source: 'local' };
  return {
    id: folder.id,
    ...(isExecutionLocked(folder.path) ? { state: 'RUNNING' as const } : {}),
    ...beginning(folder),
    source: 'local',
  };
}

/** What the first event of the journal tells of an execution that has no record yet. */
function beginning(folder: ExecutionFolder): Partial<PastExecution> {
  try {
    const [first] = journalEvents(readJournal(folder.journalFile)) as Iterable<EngineEvent>;
    if (first?.type !== 'execution.created') return {};
    const { namespace, flowId, revision, labels } = first.execution;
    const startDate = new Date(first.at).toISOString();
    return { namespace, flowId, labels, startDate, ...(revision === undefined ? {} : { revision }) };
  } catch {
    // A journal that is damaged or never began: the id is all there is to show.
    return {};
  }
}

/** States of executions on the state's branch, as far as they are there. */
export async function publishedStates(
  shared: NonNullable<HistorySources['shared']>,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, State>> {
  const tree = await (await shared()).tree();
  const paths = (await executionPaths(tree)).filter(({ id }) => ids.has(id)).map(({ path }) => path);
  const states = new Map<string, State>();
  for (const { id, state } of parsed((await tree.readAll(paths)).values())) {
    if (state !== undefined) states.set(id, state);
  }
  return states;
}

function parsed(texts: Iterable<string>): PastExecution[] {
  const executions: PastExecution[] = [];
  for (const text of texts) {
    try {
      executions.push({ ...(JSON.parse(text) as PastExecution), source: 'state' });
    } catch {
      // Somebody else's file; a history with a hole is better than none.
    }
  }
  return executions;
}

/** The local copy knows more, unless somebody else has gone on with the execution. */
function further(local: PastExecution, published: PastExecution | undefined): PastExecution {
  return lastChange(published) > lastChange(local) ? published! : local;
}

function lastChange(execution: PastExecution | undefined): number {
  const { histories = [], endDate } = execution ?? {};
  return histories.at(-1)?.date ?? (endDate === undefined ? 0 : Date.parse(endDate));
}

function startOf({ startDate }: PastExecution): number {
  return startDate === undefined ? 0 : Date.parse(startDate);
}

function matches(execution: PastExecution, filter: HistoryFilter): boolean {
  const { flow, states = [], labels = [], since, until, revision } = filter;
  if (flow !== undefined && !belongsTo(execution, flow)) return false;
  if (states.length > 0 && (execution.state === undefined || !states.includes(execution.state))) return false;
  if (revision !== undefined && execution.revision !== revision) return false;
  const start = startOf(execution);
  if ((since !== undefined && start < since) || (until !== undefined && start >= until)) return false;
  return labels.every(
    ({ key, value }) =>
      execution.labels?.some((label) => label.key === key && String(label.value) === value) === true,
  );
}

function belongsTo({ namespace, flowId }: PastExecution, wanted: string): boolean {
  if (namespace === undefined) return false;
  return `${namespace}.${flowId}` === wanted || namespace === wanted || namespace.startsWith(`${wanted}.`);
}
