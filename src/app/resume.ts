/** Continues an execution whose process is gone: replays its journal, then goes on where it stopped. */

import { compileFlow } from '../engine/compile-flow.ts';
import type { EngineEvent } from '../engine/event.ts';
import type { ExecutionObserver } from '../engine/observer.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import { makeDouble } from '../expression/values.ts';
import { parseFlow } from '../flow/parse-flow.ts';
import { SourceFile } from '../flow/source.ts';
import { findExecutionFolder, readExecutionRecord } from '../storage/execution-folder.ts';
import { lockExecution } from '../storage/execution-lock.ts';
import { readJournal } from '../storage/journal-file.ts';
import { Redactor } from '../storage/redaction.ts';
import { ExecutionSession, type RunningExecution, readJournalEvent } from './execution-session.ts';
import { answerPause, resumeInputs, waitingRun } from './resume-pause.ts';
import { defaultParallelism, outputConverter, sessionBasis } from './run.ts';
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
  workspace: Workspace,
): Promise<ResumedRun | { readonly ended: ExecutionRecord }> {
  const folder = findExecutionFolder(workspace.executionsDir, request.execution);
  const lock = lockExecution(folder.path);
  try {
    const { events, missing } = readEvents(folder.journalFile, request, workspace);
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

function readEvents(
  journalFile: string,
  request: ResumeRequest,
  workspace: Workspace,
): { events: readonly EngineEvent[]; missing: ReadonlySet<string> } {
  const redactor = new Redactor();
  workspace.secrets.registerAll(redactor);
  for (const [id, value] of request.inputs ?? []) redactor.register(String(value), `inputs.${id}`);
  const missing = new Set<string>();
  const events: EngineEvent[] = [];
  for (const line of readJournal(journalFile).events) {
    const read = readJournalEvent(line, redactor);
    for (const name of read.missing) missing.add(name);
    events.push(read.event);
  }
  return { events, missing };
}

function requireSecrets(missing: ReadonlySet<string>): void {
  // What a flow output held was computed after all tasks: nothing needs it again.
  const names = [...missing].filter((name) => !name.startsWith('outputs.')).sort();
  if (names.length === 0) return;
  const inputs = names.filter((name) => name.startsWith('inputs.')).map((name) => `-i ${name.slice(7)}=…`);
  const secrets = names.filter((name) => !name.startsWith('inputs.') && name !== '');
  const help = [
    ...(inputs.length === 0 ? [] : [`give ${inputs.join(' ')} again`]),
    ...(secrets.length === 0 ? [] : [`set ${secrets.map((name) => `GITESTRA_SECRET_${name}`).join(', ')}`]),
  ];
  throw new UsageError(
    `the journal refers to ${names.length === 1 ? 'a secret that is' : 'secrets that are'} not known here: ${names.join(', ')}`,
    help.join('; ') || 'run the flow again',
  );
}

/** Ids of tasks whose attempt had begun and not ended. */
function interruptedTasks(events: readonly EngineEvent[]): string[] {
  const taskOf = new Map<string, string>();
  const running = new Set<string>();
  for (const event of events) {
    if (event.type === 'taskrun.created') taskOf.set(event.id, event.taskId);
    else if (event.type === 'taskrun.started') running.add(event.id);
    else if (
      event.type === 'taskrun.evaluated' ||
      event.type === 'attempt.ended' ||
      event.type === 'taskrun.ended'
    ) {
      running.delete(event.id);
    } else if (event.type === 'execution.resumed') running.clear();
  }
  return [...running].map((id) => taskOf.get(id) ?? id);
}
