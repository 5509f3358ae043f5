/** Continues an execution whose process is gone: replays its journal, then goes on where it stopped. */

import { compileFlow } from '../engine/compile-flow.ts';
import type { EngineEvent, ExecutionHeader } from '../engine/event.ts';
import type { ExecutionObserver } from '../engine/observer.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import { makeDouble } from '../expression/values.ts';
import { parseFlow } from '../flow/parse-flow.ts';
import { SourceFile } from '../flow/source.ts';
import { findExecutionFolder, readExecutionRecord } from '../storage/execution-folder.ts';
import { lockExecution } from '../storage/execution-lock.ts';
import { ExecutionSession, type RunningExecution } from './execution-session.ts';
import { readEvents, requireSecrets } from './read-events.ts';
import { answerPause, resumeInputs, waitingRun } from './resume-pause.ts';
import { defaultParallelism, outputConverter, sessionBasis } from './session-basis.ts';
import { subflowStarter } from './subflow-starter.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface ResumeRequest {
  /** Id of the execution; an unambiguous beginning will do. */
  readonly execution: string;
  readonly observer?: ExecutionObserver;
  readonly maxParallel?: number;
  /** SECRET inputs again, by id, for their values are in no file; and values for `onResume` of the Pause that waits. */
  readonly inputs?: ReadonlyMap<string, unknown>;
}

export interface ResumedRun {
  readonly execution: RunningExecution;
  /** Task runs that were under way and get a new attempt. */
  readonly interrupted: readonly string[];
  readonly warnings: readonly string[];
}

/** Throws a UsageError for an execution that has ended, or whose secrets are missing. */
export async function resumeExecution(
  request: ResumeRequest,
  current: Workspace,
): Promise<ResumedRun | { readonly ended: ExecutionRecord }> {
  const folder = findExecutionFolder(current.executionsDir, request.execution);
  const lock = lockExecution(folder.path);
  try {
    const { events, missing } = readEvents(folder.journalFile, request, current);
    const first = events[0];
    if (first?.type !== 'execution.created') {
      throw new UsageError(`execution ${folder.id} never began: its journal is empty`, 'run the flow again');
    }
    const ended = readExecutionRecord(folder);
    if (events.some((event) => event.type === 'execution.completed') && ended !== undefined) {
      lock.release();
      return { ended };
    }
    requireSecrets(missing);
    const { execution } = first;
    const workspace = await workspaceOf(execution, current);
    const flow = await compileFlow(execution.flow, workspace.registry);
    const settings = await workspace.catalog.settings(execution.namespace);
    // The flow is the one that was started, whatever the file says now; only its outputs are needed typed.
    const typed = parseFlow(new SourceFile('journal', JSON.stringify(execution.flow)), {
      double: makeDouble,
    }).flow;
    const session = new ExecutionSession({
      ...sessionBasis(workspace, { namespace: execution.namespace, id: execution.flowId }),
      folder,
      observer: request.observer ?? {},
      namespaceVariables: { ...workspace.config.variables, ...settings.variables },
      maxParallel: request.maxParallel ?? defaultParallelism(),
      startSubflow: subflowStarter(workspace),
      convertOutputs: outputConverter(typed ?? { outputs: [] }, workspace),
    });
    const waiting = waitingRun(events);
    const asked = new Set(waiting === undefined ? [] : resumeInputs(flow, waiting).map((input) => input.id));
    for (const [id, value] of request.inputs ?? []) {
      if (!asked.has(id)) session.redactor.register(String(value), `inputs.${id}`);
    }
    const answer =
      waiting === undefined
        ? undefined
        : await answerPause(waiting, flow, request.inputs ?? new Map(), session, workspace);
    return {
      execution: session.resume(flow, events, lock, answer),
      interrupted: interruptedTasks(events),
      warnings: execution.warnings ?? [],
    };
  } catch (error) {
    lock.release();
    throw error;
  }
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

/** An execution of an older revision goes on with the namespace files of its commit. */
async function workspaceOf({ filesCommit }: ExecutionHeader, workspace: Workspace): Promise<Workspace> {
  if (filesCommit === undefined) return workspace;
  const { workspaceAt } = await import('./flow-at-revision.ts');
  return await workspaceAt(filesCommit, workspace);
}
