/** Continues an execution whose process is gone: replays its journal, then goes on where it stopped. */

import { existsSync } from 'node:fs';
import type { EngineEvent, ExecutionHeader } from '../engine/event.ts';
import type { ExecutionObserver } from '../engine/observer.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import { executionFolder, findExecutionFolder, readExecutionRecord } from '../storage/execution-folder.ts';
import { executionHolder } from '../storage/execution-lock.ts';
import { journalHead } from '../storage/journal-file.ts';
import { isHere } from '../storage/process-holder.ts';
import { compileFlows } from './compile-flows.ts';
import { followRetries, replacementFolder } from './flow-retry.ts';
import { secretName } from './read-events.ts';
import { answerPause, resumeInputs, waitingRun } from './resume-pause.ts';
import type { RunRequest } from './run.ts';
import type { Restored, RunningExecution } from './running-execution.ts';
import {
  lockStoredExecution,
  type StoredExecution,
  type StoredRequest,
  sessionOf,
  workspaceOf,
} from './stored-execution.ts';
import { taskHistory } from './task-history.ts';
import type { Workspace } from './workspace.ts';

export interface ResumeRequest extends StoredRequest {
  readonly observer?: ExecutionObserver;
  readonly maxParallel?: number;
  /** SECRET inputs again, by id, for their values are in no file; and values for `onResume` of the Pause that waits. */
  readonly inputs?: ReadonlyMap<string, unknown>;
  /** Asks a person for inputs of `onResume` that are missing or wrong. */
  readonly ask?: RunRequest['ask'];
  /** Called with every value that turns out to be secret, before it can be printed. */
  readonly onSecret?: (value: string) => void;
}

export interface ResumedRun {
  readonly kind: 'resumed';
  readonly execution: RunningExecution;
  /** Task runs that were under way and get a new attempt. */
  readonly interrupted: readonly string[];
  readonly warnings: readonly string[];
  /** Execution that waits for this one, to be resumed when it has ended. */
  readonly parentId?: string;
}

/** A living process goes on with it. */
export interface ReleasedRun {
  readonly kind: 'released';
  readonly id: string;
  readonly pid: number;
}

export interface EndedRun {
  readonly kind: 'ended';
  readonly ended: ExecutionRecord;
}

/** Throws a UsageError for inputs that do not fit or are missing, a StorageError for an execution that another process runs. */
export async function resumeExecution(
  request: ResumeRequest,
  current: Workspace,
): Promise<ResumedRun | ReleasedRun | EndedRun> {
  const released = await releaseLive(request, current);
  if (released !== undefined) return released;
  const stored = await lockStoredExecution(request, current);
  const { folder, lock, events, header } = stored;
  try {
    const ended = stored.completed ? readExecutionRecord(folder) : undefined;
    if (ended !== undefined && ended.state !== 'RETRIED') {
      lock.release();
      return { kind: 'ended', ended };
    }
    const workspace = await workspaceOf(header, current);
    const flows = await compileFlows(events, workspace.registry);
    const session = await sessionOf(stored, workspace, {
      observer: request.observer ?? {},
      history: taskHistory(workspace, resumeExecution),
      ...(request.maxParallel === undefined ? {} : { maxParallel: request.maxParallel }),
      ...(request.onSecret === undefined ? {} : { onSecret: request.onSecret }),
    });
    const flow = flows.at(-1)!;
    const restored = session.restore(flows, events, lock);
    if (ended !== undefined) {
      lock.release();
      return await resumeReplacement(
        ended,
        { ...restored, redactor: session.redactor },
        stored,
        request,
        current,
      );
    }
    const goesOn = restored.state.held || restored.state.stopped.size > 0;
    // What somebody held goes on first; a Pause waits for the next time.
    const waiting = goesOn ? undefined : waitingRun(events);
    const asked = new Set(waiting === undefined ? [] : resumeInputs(flow, waiting).map((input) => input.id));
    for (const [id, value] of request.inputs ?? []) {
      if (!asked.has(id)) session.redactor.register(String(value), secretName(id));
    }
    const answer =
      waiting === undefined ? undefined : await answerPause(waiting, flow, request, session, workspace);
    const wasEnding = restored.state.state === 'KILLING';
    const execution = restored.go(
      goesOn ? [{ type: 'execution.resumed', released: true }] : undefined,
      answer,
    );
    return {
      kind: 'resumed',
      execution: wasEnding ? closingBelow(execution, workspace) : followRetries(execution),
      interrupted: interruptedTasks(events),
      warnings: header.warnings ?? [],
      ...waitingParent(header, current),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A flow retry puts another execution in the place of one that has failed: that one goes on, or begins now. */
async function resumeReplacement(
  ended: ExecutionRecord,
  { state, replacement, redactor }: Restored & Pick<RunningExecution, 'redactor'>,
  { folder, header }: StoredExecution,
  request: ResumeRequest,
  workspace: Workspace,
): Promise<ResumedRun | ReleasedRun | EndedRun> {
  if (replacement() === undefined) return { kind: 'ended', ended };
  const next = replacementFolder(state, folder);
  if (existsSync(next.journalFile)) return resumeExecution({ ...request, execution: next.id }, workspace);
  const first: RunningExecution = {
    id: folder.id,
    folder,
    kill: () => {},
    finished: Promise.resolve(ended),
    unmasked: () => ended,
    redactor,
    replacement,
  };
  return {
    kind: 'resumed',
    execution: followRetries(first),
    interrupted: [],
    warnings: header.warnings ?? [],
  };
}

/** What an execution that was told to end has left open below it ends with it. */
function closingBelow(execution: RunningExecution, workspace: Workspace): RunningExecution {
  const finished = execution.finished.then(async (record) => {
    const { killChildren } = await import('./kill.ts');
    await killChildren(execution, {}, workspace);
    return record;
  });
  return { ...execution, finished };
}

/** A process that holds its execution goes on with it when it is asked to. */
async function releaseLive(request: ResumeRequest, workspace: Workspace): Promise<ReleasedRun | undefined> {
  const folder = findExecutionFolder(workspace.executionsDir, request.execution);
  const holder = executionHolder(folder.path);
  if (holder === undefined || !isHere(holder)) return undefined;
  const { askHolder } = await import('./ask-holder.ts');
  const answer = await askHolder(folder, holder, 'resume', workspace);
  return typeof answer === 'object' && answer.done
    ? { kind: 'released', id: folder.id, pid: holder.pid }
    : undefined;
}

/** The execution whose task waits for this one and whose process has ended meanwhile. */
function waitingParent(
  { parentId, trigger }: ExecutionHeader,
  workspace: Workspace,
): { readonly parentId?: string } {
  if (parentId === undefined || trigger?.executionId !== parentId) return {};
  const folder = executionFolder(workspace.executionsDir, parentId);
  return journalHead(folder.journalFile)?.last === 'execution.suspended' ? { parentId } : {};
}

/** Ids of tasks whose attempt had begun and not ended. */
function interruptedTasks(events: readonly EngineEvent[]): string[] {
  const running = new Set<string>();
  for (const event of events) {
    if (event.type === 'taskrun.started') running.add(event.id);
    else if (
      event.type === 'taskrun.evaluated' ||
      event.type === 'attempt.ended' ||
      event.type === 'taskrun.ended'
    ) {
      running.delete(event.id);
    } else if (event.type === 'execution.resumed') running.clear();
  }
  if (running.size === 0) return [];
  return events.flatMap((event) =>
    event.type === 'taskrun.created' && running.has(event.id) ? [event.taskId] : [],
  );
}
