/** Pauses an execution that another process of this machine runs. */

import { findExecutionFolder, readExecutionRecord } from '../storage/execution-folder.ts';
import { executionHolder } from '../storage/execution-lock.ts';
import { askHolder } from './ask-holder.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface PausedRun {
  readonly id: string;
  readonly pid: number;
}

/** Kestra: what is at work comes to its end, nothing new begins. Throws a UsageError when nothing runs it. */
export async function pauseExecution(
  request: { readonly execution: string },
  workspace: Pick<Workspace, 'executionsDir' | 'environment'>,
): Promise<PausedRun> {
  const folder = findExecutionFolder(workspace.executionsDir, request.execution);
  const holder = executionHolder(folder.path);
  if (holder === undefined) {
    const state = readExecutionRecord(folder)?.state;
    throw new UsageError(
      state === undefined
        ? `no process works on execution ${folder.id}: it was interrupted`
        : `no process works on execution ${folder.id}: it is ${state}`,
    );
  }
  const answer = await askHolder(folder, holder, 'pause', workspace);
  if (answer === 'silent')
    throw new UsageError(`process ${holder.pid}, which works on execution ${folder.id}, does not answer`);
  if (answer === 'gone') throw new UsageError(`execution ${folder.id} has ended meanwhile`);
  if (!answer.done) throw new UsageError(`execution ${folder.id} is not paused: ${answer.reason}`);
  return { id: folder.id, pid: holder.pid };
}
