/** Ends an execution: one that another process runs, or one whose process is gone; its subflows too. */

import type { ExecutionRecord } from '../engine/record.ts';
import { isTerminal } from '../flow/states.ts';
import {
  type ExecutionFolder,
  findExecutionFolder,
  listExecutionFolders,
  readExecutionRecord,
} from '../storage/execution-folder.ts';
import { executionHolder } from '../storage/execution-lock.ts';
import { journalHead } from '../storage/journal-file.ts';
import type { Holder } from '../storage/process-holder.ts';
import { askHolder, holderGone, whoAsks } from './ask-holder.ts';
import { compileFlows } from './compile-flows.ts';
import type { RunningExecution } from './running-execution.ts';
import { lockStoredExecution, sessionOf, workspaceOf } from './stored-execution.ts';
import type { Workspace } from './workspace.ts';

export interface KillRequest {
  readonly execution: string;
  /** Milliseconds that a living process has to end it; then the process itself is ended, by force. @default 10,000 */
  readonly grace?: number;
}

/** `already`: it had ended; `asked`: its process ended it; `forced`: its process had to be ended; `completed`: nobody ran it. */
export type KillManner = 'already' | 'asked' | 'forced' | 'completed';

export interface KilledRun {
  readonly id: string;
  readonly manner: KillManner;
  readonly record: ExecutionRecord;
  /** Executions that it had started and that were still open. */
  readonly children: readonly KilledRun[];
}

const GRACE = 10_000;

export async function killExecution(request: KillRequest, workspace: Workspace): Promise<KilledRun> {
  const folder = findExecutionFolder(workspace.executionsDir, request.execution);
  const holder = executionHolder(folder.path);
  const manner = holder === undefined ? undefined : await endHolder(folder, holder, request, workspace);
  const before = readExecutionRecord(folder);
  const isOver = before !== undefined && isTerminal(before.state) && isCompleted(folder);
  const record = isOver ? before : await complete(folder, workspace);
  return {
    id: folder.id,
    manner: manner ?? (isOver ? 'already' : 'completed'),
    record,
    // One that waits for somebody has no process that could have told it.
    children: await killChildren(folder, request, workspace),
  };
}

async function endHolder(
  folder: ExecutionFolder,
  holder: Holder,
  { grace = GRACE }: KillRequest,
  workspace: Workspace,
): Promise<KillManner> {
  const deadline = Date.now() + grace;
  const answer = await askHolder(folder, holder, 'kill', workspace, Math.min(grace, 5000));
  if (answer === 'gone') return 'asked';
  if (answer !== 'silent' && (await holderGone(folder, holder, Math.max(0, deadline - Date.now()))))
    return 'asked';
  const { killProcessTree } = await import('../process/process-tree.ts');
  killProcessTree(holder.pid);
  await holderGone(folder, holder, GRACE);
  return 'forced';
}

/** Its record may be older than its last restart. */
function isCompleted(folder: ExecutionFolder): boolean {
  const last = journalHead(folder.journalFile)?.last;
  return last === 'execution.completed' || last === 'execution.marked';
}

/** Writes down the end of an execution that nobody runs. What runs after the end runs here. */
async function complete(folder: ExecutionFolder, current: Workspace): Promise<ExecutionRecord> {
  const stored = await lockStoredExecution({ execution: folder.id }, current);
  let execution: RunningExecution;
  try {
    const { events, lock, header } = stored;
    const workspace = await workspaceOf(header, current);
    // An end needs no secrets.
    const session = await sessionOf({ ...stored, missing: new Set() }, workspace, {});
    const flows = await compileFlows(events, workspace.registry);
    execution = session.restore(flows, events, lock).go([{ type: 'execution.resumed', killed: true }]);
    session.say(`Ended by ${whoAsks(current)}`);
  } catch (error) {
    stored.lock.release();
    throw error;
  }
  return execution.finished;
}

/** Executions that one has started and that are still open. */
export async function killChildren(
  { id }: Pick<ExecutionFolder, 'id'>,
  request: Omit<KillRequest, 'execution'>,
  workspace: Workspace,
): Promise<KilledRun[]> {
  const killed: KilledRun[] = [];
  for (const child of listExecutionFolders(workspace.executionsDir)) {
    if (journalHead(child.journalFile)?.parent !== id || isCompleted(child)) continue;
    killed.push(await killExecution({ ...request, execution: child.id }, workspace));
  }
  return killed;
}
