/** Resume, restart and replay as a step of a job does them: the execution is fetched, taken up, and followed to its end. */

import type { RunningExecution } from '../app/running-execution.ts';
import { readStoredExecution, recordedFlow, type StoredExecution } from '../app/stored-execution.ts';
import { UsageError } from '../app/usage-error.ts';
import type { Workspace } from '../app/workspace.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import type { Flow } from '../flow/model.ts';
import { adoptExecution } from '../storage/adopt-execution.ts';
import type { ExecutionFolder } from '../storage/execution-folder.ts';
import { isStorageError } from '../storage/storage-error.ts';
import type { TakeUpRequest } from './use-cases.ts';

export interface Followed {
  readonly record: ExecutionRecord;
  readonly folder: ExecutionFolder;
  /** The one it went on with. */
  readonly flow: Flow | undefined;
  readonly parentId?: string;
}

/** Undefined: a living process of this machine goes on with it. Throws a UsageError for what cannot be taken up. */
export async function takeUpExecution(
  request: TakeUpRequest,
  workspace: Workspace,
): Promise<Followed | undefined> {
  try {
    const { execution: id, download } = request;
    if (download !== undefined) await adoptExecution(workspace.executionsDir, id, download);
    const inputs = new Map(Object.entries(request.inputs));
    const stored = readStoredExecution({ execution: id, inputs }, workspace);
    await bringCache(request, stored, workspace);
    const begun = await begin(request, stored, workspace);
    return begun === undefined ? undefined : await follow(request, stored, begun);
  } catch (error) {
    throw forStep(error, request);
  }
}

async function bringCache(
  { onCacheUse }: TakeUpRequest,
  { header: { namespace, flowId, flow } }: StoredExecution,
  workspace: Workspace,
): Promise<void> {
  if (onCacheUse === undefined) return;
  const { usesCache } = await import('../app/cache-use.ts');
  if (await usesCache({ flow: { namespace, id: flowId }, data: flow }, workspace))
    await onCacheUse(workspace.settings.cacheDir);
}

interface Begun {
  readonly execution: RunningExecution;
  readonly parentId?: string;
  /** The flow it goes on with. @default the one that is recorded */
  readonly flow?: Flow;
}

async function begin(
  request: TakeUpRequest,
  { folder }: StoredExecution,
  workspace: Workspace,
): Promise<Begun | undefined> {
  const { command, observer, onSecret, onNote, revision } = request;
  const asked = {
    execution: folder.id,
    inputs: new Map(Object.entries(request.inputs)),
    observer,
    onSecret,
  };
  if (command !== 'resume') {
    const again = { ...asked, ...(revision === undefined ? {} : { revision }) };
    const planned =
      command === 'restart'
        ? await (await import('../app/restart.ts')).prepareRestart(again, workspace)
        : await (await import('../app/replay.ts')).prepareReplay(again, workspace);
    const { flow } = planned;
    return { execution: planned.start(), ...(flow === undefined ? {} : { flow }) };
  }
  const { resumeExecution } = await import('../app/resume.ts');
  const resumed = await resumeExecution(asked, workspace);
  if (resumed.kind === 'ended') {
    throw new UsageError(
      `execution ${folder.id} has ended already: ${resumed.ended.state}`,
      'Begin it anew with `command: restart`, or run it again with `command: replay`',
    );
  }
  if (resumed.kind === 'released') {
    onNote(`Execution ${resumed.id} goes on in process ${resumed.pid}`);
    return undefined;
  }
  if (resumed.interrupted.length > 0)
    onNote(`Interrupted, and run again as a new attempt: ${resumed.interrupted.join(', ')}`);
  return resumed;
}

async function follow(
  { command, onStart, signal }: TakeUpRequest,
  { header, events }: StoredExecution,
  { execution, parentId, flow = recordedFlow(header) }: Begun,
): Promise<Followed> {
  const begun = events.filter(
    ({ type }) => type === 'execution.resumed' || type === 'execution.restarted',
  ).length;
  const secretInputs = (flow?.inputs ?? []).flatMap(({ id, type }) => (type === 'SECRET' ? [id] : []));
  const name = `${header.namespace}.${header.flowId}`;
  const tell = ({ id, folder }: RunningExecution, round: number): void =>
    onStart({ id, folder: folder.path, name, round, secretInputs });
  tell(execution, command === 'replay' ? 1 : begun + 2);
  execution.onReplaced?.((next) => tell(next, 1));
  const kill = (): void => execution.kill();
  if (signal.aborted) kill();
  signal.addEventListener('abort', kill, { once: true });
  try {
    const record = await execution.finished;
    return { record, folder: execution.folder, flow, ...(parentId === undefined ? {} : { parentId }) };
  } finally {
    signal.removeEventListener('abort', kill);
  }
}

/** Commands of the terminal are of no use in a job. */
function forStep(error: unknown, { execution, download }: TakeUpRequest): unknown {
  if (!isStorageError(error)) return error;
  if (error.code === 'execution-not-found' && download === undefined) {
    return new UsageError(
      `there is no execution ${execution} in this workspace`,
      'Name the artifact that holds it in the input `execution-artifact`: the output `artifact-name` of the step that ran it',
    );
  }
  return new UsageError(error.message, undefined, error);
}
