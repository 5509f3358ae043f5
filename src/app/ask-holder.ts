/** Asks the process that works on an execution to do something with it, and waits for its answer. */

import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Control,
  type ControlAnswer,
  dropRequest,
  leaveRequest,
  takeAnswer,
} from '../storage/control-requests.ts';
import type { ExecutionFolder } from '../storage/execution-folder.ts';
import { executionHolder } from '../storage/execution-lock.ts';
import { type Holder, isHere } from '../storage/process-holder.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

/** Milliseconds between two looks for an answer. */
const LOOK = 25;

/** `silent`: it does not answer; `gone`: it has ended meanwhile. */
export type HolderAnswer = ControlAnswer | 'silent' | 'gone';

/** @param patience milliseconds */
export async function askHolder(
  folder: ExecutionFolder,
  holder: Holder,
  control: Control,
  workspace: Pick<Workspace, 'environment'>,
  patience = 5000,
): Promise<HolderAnswer> {
  if (!isHere(holder)) {
    throw new UsageError(
      `execution ${folder.id} is being worked on by process ${holder.pid} on ${holder.host}, and this is another machine`,
      `run gitestra ${control} ${folder.id} there`,
    );
  }
  const { pid, host, started } = holder;
  const to = { pid, host, ...(started === undefined ? {} : { started }) };
  const id = leaveRequest(folder.path, { control, to, by: whoAsks(workspace) });
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    const answer = takeAnswer(folder.path, id);
    if (answer !== undefined) return answer;
    if (executionHolder(folder.path)?.pid !== holder.pid) {
      dropRequest(folder.path, id);
      return takeAnswer(folder.path, id) ?? 'gone';
    }
    await sleep(LOOK);
  }
  dropRequest(folder.path, id);
  return takeAnswer(folder.path, id) ?? 'silent';
}

/** Resolves when nobody works on the execution any more, or false when the time is over. */
export async function holderGone(
  folder: ExecutionFolder,
  holder: Holder,
  patience: number,
): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(LOOK)) {
    if (executionHolder(folder.path)?.pid !== holder.pid) return true;
  }
  return false;
}

export function whoAsks({ environment }: Pick<Workspace, 'environment'>): string {
  return environment.GITHUB_ACTOR ?? environment.USER ?? environment.USERNAME ?? 'somebody';
}
