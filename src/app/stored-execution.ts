/** An execution from its folder: locked, its journal read, its flows compiled, ready to be taken up again. */

import { existsSync } from 'node:fs';
import { headerAfter } from '../engine/apply-restart.ts';
import type { EngineEvent, ExecutionHeader } from '../engine/event.ts';
import { makeDouble } from '../expression/values.ts';
import type { Flow } from '../flow/model.ts';
import { parseFlow } from '../flow/parse-flow.ts';
import { isRecord } from '../flow/path.ts';
import { SourceFile } from '../flow/source.ts';
import {
  type ExecutionFolder,
  executionFolder,
  findExecutionFolder,
  readExecutionRecord,
} from '../storage/execution-folder.ts';
import { type ExecutionLock, lockExecution } from '../storage/execution-lock.ts';
import type { ForeignExecution } from '../storage/task-storage.ts';
import { ExecutionSession } from './execution-session.ts';
import { type GivenSecrets, lostSecrets, readEvents, requireSecrets } from './read-events.ts';
import { defaultParallelism, outputConverter, sessionBasis } from './session-basis.ts';
import type { SessionOptions } from './session-options.ts';
import { subflowStarter } from './subflow-starter.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface StoredRequest extends GivenSecrets {
  /** Id of the execution; an unambiguous beginning will do. */
  readonly execution: string;
}

export interface StoredExecution {
  readonly folder: ExecutionFolder;
  readonly events: readonly EngineEvent[];
  /** Names of secrets that the journal refers to and that are not known here. */
  readonly missing: ReadonlySet<string>;
  /** As it stands after its last restart. */
  readonly header: ExecutionHeader;
  /** Whether nothing will happen any more. */
  readonly completed: boolean;
}

/** Nobody else works on it until the lock is released. */
export interface LockedExecution extends StoredExecution {
  readonly lock: ExecutionLock;
}

export function readStoredExecution(request: StoredRequest, workspace: Workspace): StoredExecution {
  return readFolder(findExecutionFolder(workspace.executionsDir, request.execution), request, workspace);
}

/** Throws a StorageError when another process works on it, and a UsageError when another machine does. */
export async function lockStoredExecution(
  request: StoredRequest,
  workspace: Workspace,
): Promise<LockedExecution> {
  const folder = findExecutionFolder(workspace.executionsDir, request.execution);
  const here = lockExecution(folder.path);
  let lock = here;
  try {
    const stored = readFolder(folder, request, workspace);
    if (workspace.state.shared !== undefined) {
      const lease = await workspace.state.lease(folder.id, readExecutionRecord(folder));
      if (lease !== undefined) lock = (await import('./execution-lease.ts')).leasedLock(here, lease);
    }
    return { ...stored, lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function readFolder(folder: ExecutionFolder, request: GivenSecrets, workspace: Workspace): StoredExecution {
  const { events, missing } = readEvents(folder.journalFile, request, workspace);
  const [first] = events;
  if (first?.type !== 'execution.created')
    throw new UsageError(`execution ${folder.id} never began: its journal is empty`, 'run the flow again');
  return { folder, events, missing, header: headerOf(events), completed: isCompleted(events) };
}

function headerOf(events: readonly EngineEvent[]): ExecutionHeader {
  let header: ExecutionHeader | undefined;
  for (const event of events) {
    if (event.type === 'execution.created') header = event.execution;
    else if (event.type === 'execution.restarted') {
      header = headerAfter(header!, event);
      if (event.inputs !== undefined) header = { ...header, inputs: event.inputs };
    }
  }
  return header!;
}

/** Completed, and not begun anew since. */
function isCompleted(events: readonly EngineEvent[]): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const { type } = events[index]!;
    if (type === 'execution.completed') return true;
    if (type === 'execution.restarted') return false;
  }
  return false;
}

/** The workspace as the execution saw it: with the namespace files of the commit that it was started at. */
export async function workspaceOf(
  { filesCommit }: Pick<ExecutionHeader, 'filesCommit'>,
  workspace: Workspace,
): Promise<Workspace> {
  if (filesCommit === undefined) return workspace;
  const { workspaceAt } = await import('./flow-at-revision.ts');
  return await workspaceAt(filesCommit, workspace);
}

/** The flow of an execution, typed, from the plain data that is recorded. */
export function recordedFlow({ flow }: Pick<ExecutionHeader, 'flow'>): Flow | undefined {
  return parseFlow(new SourceFile('journal', JSON.stringify(flow)), { double: makeDouble }).flow;
}

/** What an execution that is taken up needs; `options` win. Throws a UsageError for secrets that are not known here. */
export async function sessionOf(
  { folder, header, missing }: Pick<StoredExecution, 'folder' | 'header' | 'missing'>,
  workspace: Workspace,
  options: Partial<SessionOptions>,
): Promise<ExecutionSession> {
  requireSecrets(missing);
  const settings = await workspace.catalog.settings(header.namespace);
  const relatives = relativesOf(header, workspace);
  const session = new ExecutionSession({
    ...sessionBasis(workspace, { namespace: header.namespace, id: header.flowId }),
    folder,
    observer: {},
    namespaceVariables: { ...workspace.config.variables, ...settings.variables },
    maxParallel: defaultParallelism(),
    startSubflow: subflowStarter(workspace),
    // The flow is the one that is recorded, whatever the file says now; only its outputs are needed typed.
    convertOutputs: outputConverter(recordedFlow(header) ?? { outputs: [] }, workspace),
    ...(relatives.length === 0 ? {} : { relatives }),
    ...options,
  });
  for (const message of lostSecrets(missing, header.id)) session.warn(message);
  return session;
}

/** Executions above, as far as they are here: the files that they handed down are read by this one. */
function relativesOf({ trigger, parentId }: ExecutionHeader, workspace: Workspace): ForeignExecution[] {
  const { executionId, namespace, flowId } = trigger ?? {};
  if (!isRecord(trigger) || typeof executionId !== 'string' || parentId === undefined) return [];
  if (typeof namespace !== 'string' || typeof flowId !== 'string') return [];
  const folder = executionFolder(workspace.executionsDir, executionId);
  return existsSync(folder.path) ? [{ namespace, flowId, executionId, filesDir: folder.filesDir }] : [];
}
