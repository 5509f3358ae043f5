/** Starts the execution that a Subflow task asks for, or takes it up again when it was started before a crash. */

import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileFlow } from '../engine/compile-flow.ts';
import type { ExecutionHeader } from '../engine/event.ts';
import { resolveInputs } from '../engine/inputs/resolve-inputs.ts';
import type { ExecutionRecord, TaskRunRecord } from '../engine/record.ts';
import { isTerminal } from '../flow/states.ts';
import type { SubflowEnd, SubflowRequest } from '../plugin/task.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import {
  createExecutionFolder,
  type ExecutionFolder,
  executionFolder,
  readExecutionRecord,
} from '../storage/execution-folder.ts';
import { lockExecution } from '../storage/execution-lock.ts';
import { journalHead } from '../storage/journal-file.ts';
import type { ForeignExecution } from '../storage/task-storage.ts';
import { friendlyId } from '../util/ids.ts';
import { compileFlows } from './compile-flows.ts';
import { ExecutionSession } from './execution-session.ts';
import { findFlow } from './find-flow.ts';
import type { FlowAtRevision } from './flow-at-revision.ts';
import { type FlowOrigin, flowOrigin } from './flow-origin.ts';
import { followRetries } from './flow-retry.ts';
import { type PreparedFlow, prepareFlow, recordedPath } from './prepare-flow.ts';
import { readEvents, recordedEvents, requireSecrets } from './read-events.ts';
import type { RunningExecution } from './running-execution.ts';
import { inputPorts, outputConverter, sessionBasis } from './session-basis.ts';
import type { SessionOptions, StartedSubflow, SubflowParent } from './session-options.ts';
import { isUsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

/** `startOthers` is what the new execution starts subflows of its own with. */
export async function startSubflow(
  request: SubflowRequest,
  key: string,
  parent: SubflowParent,
  workspace: Workspace,
  startOthers: SessionOptions['startSubflow'],
): Promise<StartedSubflow> {
  const called = await readFlow(request, workspace);
  const again =
    request.restartBehavior === 'RETRY_FAILED'
      ? await restartedChild(key, called, parent, startOthers)
      : undefined;
  if (again !== undefined) return again;
  const id = childId(key);
  const child = new Child(id, called, parent, startOthers);
  return existsSync(executionFolder(workspace.executionsDir, id).journalFile)
    ? child.takeUp()
    : child.start(request);
}

/** Kestra: with RETRY_FAILED a restart goes on with the execution that there is, unless it has not failed. */
async function restartedChild(
  key: string,
  called: CalledFlow,
  parent: SubflowParent,
  startOthers: SessionOptions['startSubflow'],
): Promise<StartedSubflow | undefined> {
  const { restartOther } = parent.options;
  const id = earlierChild(key, parent, called.workspace);
  if (id === undefined) return undefined;
  const folder = executionFolder(called.workspace.executionsDir, id);
  const record = readExecutionRecord(folder);
  const child = new Child(id, called, parent, startOthers);
  // Begun again before this process took up the execution around it.
  if (record === undefined || !isOver(folder)) return child.takeUp();
  if (record.state !== 'FAILED') return child.asItIs(record);
  return restartOther === undefined ? child.takeUp() : child.restart(restartOther);
}

/** The execution that the last attempt before a restart has started. A retry of the task starts a new one. */
function earlierChild(key: string, { taskRun }: SubflowParent, workspace: Workspace): string | undefined {
  const last = taskRun.histories.findLast(({ state }) => state !== 'RUNNING' && state !== 'CREATED');
  if (last?.state !== 'RESTARTED') return undefined;
  // `…/<attempt>/<index>`
  const parts = key.split('/');
  for (let attempt = Number(parts.at(-2)) - 1; attempt > 0; attempt--) {
    const id = childId([...parts.slice(0, -2), attempt, parts.at(-1)].join('/'));
    if (existsSync(executionFolder(workspace.executionsDir, id).journalFile)) return id;
  }
  return undefined;
}

/** A record may be older than the last restart; the journal is not. */
function isOver({ journalFile }: ExecutionFolder): boolean {
  const last = journalHead(journalFile)?.last;
  return last === 'execution.completed' || last === 'execution.marked';
}

function childId(key: string): string {
  return friendlyId((size) => createHash('sha256').update(key).digest().subarray(0, size));
}

interface CalledFlow {
  readonly prepared: PreparedFlow;
  /** With the namespace files of the revision that was asked for. */
  readonly workspace: Workspace;
  /** Known for a revision that was asked for. */
  readonly origin?: FlowOrigin;
}

async function readFlow(
  { namespace, flowId, revision }: SubflowRequest,
  workspace: Workspace,
): Promise<CalledFlow> {
  const name = `${namespace}.${flowId}`;
  const at =
    revision === undefined ? await asItIs(name, workspace) : await atRevision(name, revision, workspace);
  const prepared = await prepareFlow(at.source, at.workspace);
  if ('diagnostics' in prepared) {
    const first = prepared.diagnostics[0];
    throw new TaskFailure(`flow \`${name}\` cannot run: ${first?.message ?? 'it is not a flow'}`);
  }
  if (prepared.flow.disabled) {
    throw new TaskFailure(`flow \`${name}\` is disabled; remove \`disabled: true\` from ${at.source.path}`);
  }
  return { ...at, prepared };
}

async function asItIs(name: string, workspace: Workspace): Promise<Omit<FlowAtRevision, 'origin'>> {
  const source = await findFlow(name, workspace).catch((error: unknown) => {
    throw failureOf(error);
  });
  return { source, workspace };
}

async function atRevision(name: string, revision: number, workspace: Workspace): Promise<FlowAtRevision> {
  const { flowAtRevision } = await import('./flow-at-revision.ts');
  return await flowAtRevision(name, `r${revision}`, workspace).catch((error: unknown) => {
    throw failureOf(error);
  });
}

/** What is wrong with a call is the task's failure. */
function failureOf(error: unknown): unknown {
  if (!isUsageError(error)) return error;
  return new TaskFailure(error.help === undefined ? error.message : `${error.message} (${error.help})`);
}

class Child {
  readonly #id: string;
  readonly #called: CalledFlow;
  readonly #prepared: PreparedFlow;
  readonly #parent: SubflowParent;
  readonly #workspace: Workspace;
  readonly #startOthers: SessionOptions['startSubflow'];

  constructor(
    id: string,
    called: CalledFlow,
    parent: SubflowParent,
    startOthers: SessionOptions['startSubflow'],
  ) {
    this.#id = id;
    this.#called = called;
    this.#prepared = called.prepared;
    this.#parent = parent;
    this.#workspace = called.workspace;
    this.#startOthers = startOthers;
  }

  async start(request: SubflowRequest): Promise<StartedSubflow> {
    const { flow, data, source } = this.#prepared;
    // Left behind by a process that died before the first event.
    rmSync(executionFolder(this.#workspace.executionsDir, this.#id).path, { recursive: true, force: true });
    const folder = createExecutionFolder(this.#workspace.executionsDir, this.#id);
    const session = new ExecutionSession(this.#sessionOptions(folder));
    const ports = inputPorts(this.#id, this.#prepared, session, this.#workspace);
    const resolved = await resolveInputs(flow.inputs, new Map(Object.entries(request.inputs)), ports);
    if (resolved.errors.length > 0) {
      rmSync(folder.path, { recursive: true, force: true });
      throw new TaskFailure(
        `flow \`${flow.namespace}.${flow.id}\` was not started: ${resolved.errors.map((error) => error.message).join('; ')}`,
      );
    }
    const [compiled, origin] = await Promise.all([
      compileFlow(data, this.#workspace.registry),
      this.#called.origin ?? flowOrigin(resolve(this.#workspace.cwd, source.path), this.#workspace),
    ]);
    const warnings = [...this.#prepared.warnings, ...resolved.warnings];
    const header: ExecutionHeader = {
      id: this.#id,
      namespace: flow.namespace,
      flowId: flow.id,
      ...origin.revision,
      flowFile: recordedPath(source, this.#workspace),
      ...(this.#workspace.past === undefined ? {} : { filesCommit: this.#workspace.past.commit }),
      flow: data,
      inputs: resolved.values,
      labels: this.#labels(request),
      variables: (data.variables ?? {}) as Record<string, unknown>,
      originalId: this.#id,
      parentId: this.#parent.header.id,
      trigger: this.#trigger(),
      ...(request.scheduleDate === undefined ? {} : { scheduleDate: request.scheduleDate }),
      ...(warnings.length === 0 ? {} : { warnings }),
    };
    return this.#started(session.start(compiled, header), folder);
  }

  /** The execution is there: it goes on where it stopped, or its end is taken as it is. */
  async takeUp(): Promise<StartedSubflow> {
    const folder = executionFolder(this.#workspace.executionsDir, this.#id);
    const record = readExecutionRecord(folder);
    const waits =
      record?.state === 'PAUSED' && journalHead(folder.journalFile)?.last === 'execution.suspended';
    if (record !== undefined && (isOver(folder) || waits)) {
      return this.#ended(record, folder);
    }
    const lock = lockExecution(folder.path);
    try {
      const around = this.#parent.redactor;
      const { events, missing } = readEvents(folder.journalFile, { around }, this.#workspace);
      requireSecrets(missing);
      if (events[0]?.type !== 'execution.created') throw new TaskFailure(`execution ${this.#id} never began`);
      const flows = await compileFlows(events, this.#workspace.registry);
      const session = new ExecutionSession(this.#sessionOptions(folder));
      return this.#started(session.restore(flows, events, lock).go(), folder);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  async restart(restartOther: NonNullable<SessionOptions['restartOther']>): Promise<StartedSubflow> {
    const folder = executionFolder(this.#workspace.executionsDir, this.#id);
    return this.#started(await restartOther(this.#id, this.#parent), folder);
  }

  /** Kestra: what has not failed is a success of its task when the one around it is restarted. */
  asItIs(record: ExecutionRecord): StartedSubflow {
    const ended = this.#ended(record, executionFolder(this.#workspace.executionsDir, this.#id));
    if (!isTerminal(record.state)) return ended;
    return { ...ended, finished: ended.finished.then((end) => ({ ...end, state: 'SUCCESS' })) };
  }

  /** Kestra: what the flow defines, then what it inherits, then what the task gives; the last one of a key wins. */
  #labels(request: SubflowRequest): ExecutionHeader['labels'] {
    const own = this.#prepared.flow.labels.filter((label) => !label.key.startsWith('system.'));
    const defined = new Set(own.map((label) => label.key));
    const inherited = this.#parent.labels.filter(
      ({ key }) => key.startsWith('system.') || (request.inheritLabels && !defined.has(key)),
    );
    const all = [...own, ...inherited, ...request.labels];
    return [...new Map(all.map((label) => [label.key, label])).values()];
  }

  #trigger(): Readonly<Record<string, unknown>> {
    const { header, taskRun } = this.#parent;
    return {
      executionId: header.id,
      namespace: header.namespace,
      flowId: header.flowId,
      ...(header.revision === undefined ? {} : { flowRevision: header.revision }),
      taskRunId: taskRun.id,
      taskId: taskRun.spec.id,
      ...(taskRun.value === undefined ? {} : { taskRunValue: taskRun.value }),
      ...(taskRun.iteration === undefined ? {} : { taskRunIteration: taskRun.iteration }),
    };
  }

  #sessionOptions(folder: ExecutionFolder): SessionOptions {
    const { flow, namespaceVariables, locate } = this.#prepared;
    const { options, address, observer, redactor } = this.#parent;
    return {
      ...sessionBasis(this.#workspace, flow),
      folder,
      observer,
      around: redactor,
      namespaceVariables,
      maxParallel: options.maxParallel,
      locate,
      relatives: [...(options.relatives ?? []), address],
      startSubflow: this.#startOthers,
      ...(options.history === undefined ? {} : { history: options.history }),
      convertOutputs: outputConverter(flow, this.#workspace),
      ...(options.keepFolders === true ? { keepFolders: true } : {}),
      ...(options.onSecret === undefined ? {} : { onSecret: options.onSecret }),
      ...(options.logLevel === undefined ? {} : { logLevel: options.logLevel }),
      ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
    };
  }

  /** Kestra: the task hears of the end of this execution; one that a flow retry puts in its place runs by itself. */
  #started(execution: RunningExecution, folder: ExecutionFolder): StartedSubflow {
    const followed = followRetries(execution);
    // A fault is the task's, which waits for this execution; who is gone by then must not hear of it again.
    const replaced = followed.finished.catch(() => undefined);
    return {
      executionId: this.#id,
      state: 'CREATED',
      address: this.#address(folder),
      kill: () => followed.kill(),
      redactor: execution.redactor,
      finished: execution.finished.then(() => this.#end(execution.unmasked())),
      replaced,
    };
  }

  #ended(record: ExecutionRecord, folder: ExecutionFolder): StartedSubflow {
    const session = new ExecutionSession(this.#sessionOptions(folder));
    return {
      executionId: this.#id,
      state: record.state,
      address: this.#address(folder),
      redactor: session.redactor,
      kill: () => {},
      finished: this.#recorded(folder, session).then((unmasked) => this.#end(unmasked)),
    };
  }

  /** The record of an execution that has ended, with its secrets, which only the journal can give back. */
  async #recorded(folder: ExecutionFolder, session: ExecutionSession): Promise<ExecutionRecord> {
    const { events } = recordedEvents(folder.journalFile, session.redactor);
    const flows = await compileFlows(events, this.#workspace.registry);
    return session.unmaskedRecord(flows, events);
  }

  #address({ filesDir }: ExecutionFolder): ForeignExecution {
    const { flow } = this.#prepared;
    return { namespace: flow.namespace, flowId: flow.id, executionId: this.#id, filesDir };
  }

  #end(record: ExecutionRecord): SubflowEnd {
    return {
      // A process that ends before its execution waits for somebody, whatever the execution is called meanwhile.
      state: isTerminal(record.state) ? record.state : 'PAUSED',
      outputs: record.outputs,
      declaresOutputs: this.#prepared.flow.outputs.length > 0,
      taskOutputs: taskOutputs(record.taskRuns),
    };
  }
}

/** Outputs by task, one level deeper for each iteration value around it. */
function taskOutputs(runs: readonly TaskRunRecord[]): Record<string, unknown> {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const values = (run: TaskRunRecord | undefined): string[] =>
    run === undefined
      ? []
      : [
          ...values(run.parentId === undefined ? undefined : byId.get(run.parentId)),
          ...(run.value === undefined ? [] : [run.value]),
        ];
  const tree: Record<string, unknown> = {};
  for (const run of runs) {
    if (run.outputs === undefined) continue;
    const keys = [run.taskId, ...values(run)];
    let node = tree;
    for (const key of keys.slice(0, -1)) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node[keys[keys.length - 1]!] = run.outputs;
  }
  return tree;
}
