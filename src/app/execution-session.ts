/** Everything one execution needs while it runs: its folder, journal, log, storage, masks; shared by run and resume. */

import { readdirSync } from 'node:fs';
import type { CompiledFlow } from '../engine/compile-flow.ts';
import type { EngineEvent, ExecutionHeader } from '../engine/event.ts';
import { executionRenderer } from '../engine/execution-renderer.ts';
import { toExecutionRecord, toTaskRunRecord } from '../engine/fold-record.ts';
import type { ExecutionObserver } from '../engine/observer.ts';
import type { EnginePorts } from '../engine/ports.ts';
import type { ExecutionRecord, LogEntry } from '../engine/record.ts';
import { Scheduler } from '../engine/scheduler.ts';
import type { ExecutionState, TaskRun } from '../engine/state.ts';
import { UnfitEventError } from '../engine/transition.ts';
import { createExpressionEngine } from '../expression/engine.ts';
import { toTypedJson } from '../expression/typed-json.ts';
import type { ExecutionHistory, KeyValueStore, TaskPorts } from '../plugin/ports.ts';
import type { Subflow, SubflowEnd, SubflowRequest } from '../plugin/task.ts';
import type { ControlAnswer, ControlRequest } from '../storage/control-requests.ts';
import { type ExecutionFolder, writeExecutionRecord } from '../storage/execution-folder.ts';
import { type ExecutionLock, lockExecution } from '../storage/execution-lock.ts';
import type { FileDigest } from '../storage/file-digests.ts';
import { appendJournal, createJournal, type JournalWriter } from '../storage/journal-file.ts';
import { type LogWriter, openLogFile } from '../storage/log-file.ts';
import { FROM_SUBFLOW, Redactor } from '../storage/redaction.ts';
import { isStorageError, StorageError } from '../storage/storage-error.ts';
import {
  createExecutionStorage,
  type ExecutionStorage,
  type ForeignExecution,
} from '../storage/task-storage.ts';
import { systemClock } from '../util/clock.ts';
import { watchControl } from './control-watch.ts';
import { executionKeyValue } from './execution-key-value.ts';
import { isLeased } from './execution-lease.ts';
import { expressionServices, type ServiceSources } from './expression-services.ts';
import { nextExecution } from './flow-retry.ts';
import { newId } from './new-id.ts';
import { answerExample } from './pause-question.ts';
import { needsTypes, toPlain } from './plain-values.ts';
import type { Replacement, Restored, RunningExecution } from './running-execution.ts';
import type { SessionOptions, StartedSubflow } from './session-options.ts';
import { type AskingExecution, NO_HISTORY } from './task-history.ts';
import { type WorkingFolders, workingFolders } from './working-folders.ts';

/** Events that hold texts and whole numbers only, and are most of a journal. */
const WITHOUT_VALUES: Partial<Record<EngineEvent['type'], true>> = {
  'taskrun.created': true,
  'taskrun.started': true,
};

/** Error entries that `errorLogs()` can give; the oldest are dropped beyond it. */
const ERROR_LOGS = 1000;

export class ExecutionSession {
  readonly redactor: Redactor;
  readonly storage: ExecutionStorage;
  readonly #options: SessionOptions;
  readonly #sources: ServiceSources;
  readonly #errorLogs: LogEntry[] = [];
  readonly #kv: KeyValueStore;
  #log: LogWriter | undefined;
  readonly #relatives: ForeignExecution[] = [];
  readonly #subflows: StartedSubflow[] = [];
  #killed = false;
  /** Executions that its tasks have taken up, which end with it. */
  readonly #followed: Parameters<AskingExecution['follow']>[0][] = [];
  readonly #history: ExecutionHistory;
  /** Known from the first task on. */
  #state: ExecutionState | undefined;
  readonly #folders: WorkingFolders;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.redactor = options.redactor ?? new Redactor();
    this.#folders = workingFolders(options.folder.path, options.keepFolders === true);
    this.#kv = executionKeyValue({
      store: options.kv,
      executionId: options.folder.id,
      redact: options.kvIsPublished ? (text) => this.redactor.redact(text) : undefined,
    });
    options.secrets.registerAll(this.redactor);
    if (options.around !== undefined) this.redactor.inherit(options.around);
    const history = options.history ?? (() => NO_HISTORY);
    this.#history = history({
      id: options.folder.id,
      state: () => this.#state,
      flushLog: () => this.#log?.flush(),
      follow: (other) => {
        this.#followed.push(other);
        if (this.#killed) other.kill();
      },
    });
    this.storage = createExecutionStorage({
      namespace: options.flow.namespace,
      flowId: options.flow.id,
      executionId: options.folder.id,
      filesDir: options.folder.filesDir,
      namespaceFiles: options.machine.namespaceFiles,
      allowedPaths: options.allowedPaths,
      readable: async (id) => this.#relatives.find((relative) => relative.executionId === id),
    });
    this.#relatives.push(...(options.relatives ?? []));
    this.#sources = {
      secrets: options.secrets,
      kv: options.kv,
      namespaceFiles: options.machine.namespaceFiles,
      errorLogs: () =>
        this.#errorLogs.map(({ message, level, taskId, at }) => ({ message, level, taskId, timestamp: at })),
    };
  }

  /** Expression engine for what is rendered before the execution exists (inputs). */
  readonly expressions = (): ReturnType<typeof createExpressionEngine> => {
    const { level, timeZone } = this.#options;
    return createExpressionEngine({
      level,
      ...(timeZone === undefined ? {} : { timeZone }),
      onSecret: (value) => this.maskSecret(value),
    });
  };

  /** From now on the value is masked in all that is written; `name` lets a resume restore it. */
  maskSecret(value: string, name?: string): void {
    this.redactor.register(value, name);
    this.#options.onSecret?.(value);
  }

  /** Kestra: environment variables with prefix `ENV_`, without it and in lower case. */
  get envs(): Readonly<Record<string, string>> {
    const envs: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const [name, value] of Object.entries(this.#options.environment)) {
      if (name.startsWith('ENV_') && value !== undefined)
        envs[name.slice('ENV_'.length).toLowerCase()] = value;
    }
    return envs;
  }

  /** Services for expressions that are rendered outside any task. */
  flowServices(): ReturnType<typeof expressionServices> {
    return expressionServices(this.#sources, this.#options.flow.namespace, () =>
      this.storage.forInput('inputs'),
    );
  }

  start(flow: CompiledFlow, header: ExecutionHeader): RunningExecution {
    const { folder } = this.#options;
    const lock = lockExecution(folder.path);
    const file = createJournal(folder.journalFile, {
      execution: header.id,
      flow: `${header.namespace}.${header.flowId}`,
      ...parentOf(header),
    });
    const journal: EnginePorts['journal'] = {
      append: (event) => file.append(this.#journalLine(event)),
      flush: () => file.flush(),
    };
    const ports = this.#ports(journal);
    return this.#run(Scheduler.create(flow, header, ports), ports, file, lock);
  }

  /** An execution whose journal was read, at the point where it stopped; nothing happens before `go`. */
  restore(flows: readonly CompiledFlow[], events: readonly EngineEvent[], lock: ExecutionLock): Restored {
    const [flow, ...later] = flows;
    let file: JournalWriter | undefined;
    const ports = this.#ports({
      append: (event) => file!.append(this.#journalLine(event)),
      flush: () => file!.flush(),
    });
    const scheduler = this.#restored(flow!, events, ports, later);
    return {
      state: scheduler.state,
      ports,
      replacement: () => this.#replacement(scheduler.state),
      go: (next, answer) => {
        file = appendJournal(this.#options.folder.journalFile);
        if (next !== undefined) scheduler.beginWith(next);
        const paused = answer === undefined ? undefined : scheduler.state.taskRuns.get(answer.taskRunId);
        if (paused !== undefined) scheduler.wake(paused, answer!.outputs);
        return this.#run(scheduler, ports, file, lock);
      },
    };
  }

  /** What a journal amounts to, with its secrets: for the execution around it, never for a file or a person. */
  unmaskedRecord(flows: readonly CompiledFlow[], events: readonly EngineEvent[]): ExecutionRecord {
    const [flow, ...later] = flows;
    const nothing = { append: () => {}, flush: () => {} };
    return unmasked(this.#restored(flow!, events, this.#ports(nothing), later).state);
  }

  /** A line of the journal, for a journal that is made before its execution begins. */
  journalLine(event: EngineEvent): string {
    return this.#journalLine(event);
  }

  #restored(
    flow: CompiledFlow,
    events: readonly EngineEvent[],
    ports: EnginePorts,
    later: readonly CompiledFlow[],
  ): Scheduler {
    try {
      return Scheduler.restore(flow, events, ports, { later });
    } catch (error) {
      if (!(error instanceof UnfitEventError)) throw error;
      throw new StorageError(
        'journal-damaged',
        `Line ${error.seq + 1} of ${this.#options.folder.journalFile} does not fit what stands before it; the journal was changed or damaged after it was written`,
        error,
      );
    }
  }

  #run(scheduler: Scheduler, ports: EnginePorts, file: JournalWriter, lock: ExecutionLock): RunningExecution {
    const { folder } = this.#options;
    const silence = this.#options.listenToState((message) => this.warn(message));
    const leased = isLeased(lock) ? lock : undefined;
    const here = leased === undefined ? lock : { release: () => leased.releaseHere() };
    let lost = false;
    leased?.onLost(() => {
      lost = true;
      this.warn('Another machine has taken this execution up, because this one did not answer; it ends here');
      this.#kill(scheduler);
    });
    const forget = watchControl(folder.path, (request) => this.#control(request, scheduler));
    const finish = (): ExecutionRecord => {
      this.#sayHowToResume(scheduler.state);
      const record = this.publicRecord(toExecutionRecord(scheduler.state));
      this.#log?.close();
      file.close();
      if (scheduler.state.phase === 'completed') this.#folders.clear();
      writeExecutionRecord(folder, record);
      return record;
    };
    const letGo = (): void => {
      forget();
      silence();
      for (const close of [() => this.#log?.close(), () => file.close(), () => here.release()]) {
        try {
          close();
        } catch {
          // What stands in the way has been reported.
        }
      }
    };
    return {
      id: folder.id,
      folder,
      kill: () => this.#kill(scheduler),
      finished: scheduler
        .run()
        .then(async () => {
          await this.#options.atEnd?.(executionRenderer(scheduler.state, ports));
          const record = finish();
          letGo();
          await this.#subflowsEnded();
          const child = this.#options.relatives !== undefined;
          // What went on elsewhere is told of there.
          if (!lost) await this.#options.remember(record, { child, files: await digests(folder) });
          await leased?.leave();
          return record;
        })
        .catch(async (error: unknown) => {
          letGo();
          await leased?.leave();
          throw interrupted(error, folder.id);
        }),
      unmasked: () => unmasked(scheduler.state),
      redactor: this.redactor,
      replacement: () => this.#replacement(scheduler.state),
    };
  }

  #replacement(state: ExecutionState): Replacement | undefined {
    if (state.retryAt === undefined) return undefined;
    const start = (): RunningExecution => {
      const { folder, flow, header } = nextExecution(state, this.#options.folder);
      return new ExecutionSession({ ...this.#options, folder, redactor: this.redactor }).start(flow, header);
    };
    return { date: state.retryAt, start };
  }

  #kill(scheduler: Scheduler): void {
    this.#killed = true;
    scheduler.kill();
    for (const subflow of this.#subflows) subflow.kill();
    for (const other of this.#followed) other.kill();
  }

  /** A line of the log that belongs to no task. */
  say(message: string): void {
    this.#write({ at: new Date(systemClock.now()).toISOString(), level: 'INFO', message });
  }

  /** Another process asks something of this execution. */
  #control({ control, by }: ControlRequest, scheduler: Scheduler): ControlAnswer {
    switch (control) {
      case 'kill':
        this.say(`Ended by ${by}`);
        this.#kill(scheduler);
        return { done: true };
      case 'pause':
        if (!scheduler.hold()) return { done: false, reason: `it is ${scheduler.state.state}` };
        this.say(`Paused by ${by}`);
        return { done: true };
      case 'resume':
        if (!scheduler.release()) return { done: false, reason: `it is ${scheduler.state.state}` };
        this.say(`Resumed by ${by}`);
        return { done: true };
    }
  }

  async #startSubflow(
    request: SubflowRequest,
    key: string,
    state: ExecutionState,
    taskRun: TaskRun,
  ): Promise<Subflow> {
    const { folder, flow } = this.#options;
    const { namespace, id: flowId } = flow;
    const address = { namespace, flowId, executionId: folder.id, filesDir: folder.filesDir };
    const { header, labels } = state;
    const observer = this.#masked(
      this.#options.observer.onSubflow?.(this.publicRecord(toTaskRunRecord(taskRun))) ?? {},
    );
    const { redactor } = this;
    const parent = { options: this.#options, header, labels, taskRun, address, observer, redactor };
    const started = await this.#options.startSubflow(request, key, parent);
    const subflow = {
      ...started,
      finished: started.finished.then((end) => this.#taken(end, started, taskRun)),
    };
    this.#relatives.push(subflow.address);
    this.#subflows.push(subflow);
    if (this.#killed) subflow.kill();
    return subflow;
  }

  /** What a subflow gives back is as secret here as it was there. */
  #taken(end: SubflowEnd, { redactor }: StartedSubflow, { spec }: TaskRun): SubflowEnd {
    for (const [secret, name = 'secret'] of redactor.secretsIn([end.outputs, end.taskOutputs]))
      this.maskSecret(secret, `${FROM_SUBFLOW}${spec.id}.${name}`);
    return end;
  }

  /** Subflows that no task waits for still belong to this process. */
  async #subflowsEnded(): Promise<void> {
    for (const { finished, replaced = finished } of this.#subflows) await replaced.catch(() => undefined);
    for (const { finished } of this.#followed) await finished.catch(() => undefined);
  }

  #sayHowToResume(state: ExecutionState): void {
    if (state.phase !== 'tasks') return;
    if (state.held || state.stopped.size > 0) {
      const before = [...state.stopped].map((run) => ` before \`${run.spec.id}\``).join(',');
      this.say(`Stopped${before}. Go on with: gitestra resume ${this.#options.folder.id}`);
    }
    for (const run of state.paused) {
      if (state.held || run.pausedUntil !== undefined) continue;
      this.#write({
        at: new Date(systemClock.now()).toISOString(),
        level: 'INFO',
        message: `Paused. Go on with: gitestra resume ${this.#options.folder.id}${answerExample(run.spec)}`,
        taskRunId: run.id,
        taskId: run.spec.id,
      });
    }
  }

  /** The record as it may be written and shown: plain values, secrets masked. */
  publicRecord<T>(record: T): T {
    return this.redactor.redactStructure(toPlain(record)) as T;
  }

  #ports(journal: EnginePorts['journal']): EnginePorts {
    const options = this.#options;
    return {
      clock: systemClock,
      newId,
      random: Math.random,
      journal,
      log: (entry) => this.#write(entry),
      observer: this.#masked(this.#options.observer),
      expressions: this.expressions(),
      expressionServices: (_state, run) =>
        expressionServices(this.#sources, options.flow.namespace, () =>
          run === undefined ? this.storage.forInput('outputs') : this.storage.forTaskRun(run.spec, run.id),
        ),
      registry: options.registry,
      constants: {
        envs: this.envs,
        globals: options.globals,
        namespace: options.namespaceVariables,
        kestra: { environment: { name: 'gitestra' } },
      },
      taskPorts: (state, run) => {
        this.#state = state;
        return this.#taskPorts(run);
      },
      makeWorkingDir: this.#folders.makeWorkingDir,
      sharedWorkingDir: this.#folders.sharedWorkingDir,
      removeWorkingDir: this.#folders.removeWorkingDir,
      startSubflow: (request, key, state, run) => this.#startSubflow(request, key, state, run),
      redact: (text) => this.redactor.redact(text),
      maskSecret: (value) => this.maskSecret(value),
      slots: ({ header }) =>
        options.slots({ namespace: header.namespace, flowId: header.flowId, executionId: header.id }),
      convertOutputs: (outputs) => options.convertOutputs(outputs, this),
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
      maxParallel: options.maxParallel,
      ...(options.logLevel === undefined ? {} : { logLevel: options.logLevel }),
      ...(options.locate === undefined ? {} : { locate: options.locate }),
    };
  }

  #taskPorts(run: TaskRun): TaskPorts {
    const { storage } = this;
    const { machine, settings } = this.#options;
    let made: TaskPorts['storage'] | undefined;
    return {
      clock: systemClock,
      // Most tasks store nothing.
      get storage() {
        made ??= storage.forTaskRun(run.spec, run.id);
        return made;
      },
      namespaceFiles: machine.namespaceFiles,
      history: this.#history,
      kv: this.#kv,
      process: machine.process,
      containers: machine.containers,
      files: machine.files,
      settings,
    };
  }

  #journalLine(event: EngineEvent): string {
    const typed = event.type in WITHOUT_VALUES || !needsTypes(event) ? event : toTypedJson(event);
    return JSON.stringify(this.redactor.isEmpty ? typed : this.redactor.seal(typed));
  }

  /** A warning that belongs to no task. */
  warn(message: string): void {
    this.#write({
      at: new Date(systemClock.now()).toISOString(),
      level: 'WARN',
      message: this.redactor.redact(message),
    });
  }

  /** The message comes masked; the value of an iteration may be a secret too. */
  #write(written: LogEntry): void {
    const { value } = written;
    const entry = value === undefined ? written : { ...written, value: this.redactor.redact(value) };
    this.#log ??= openLogFile(this.#options.folder.logFile);
    this.#log.write(entry);
    if (entry.level === 'ERROR') {
      this.#errorLogs.push(entry);
      if (this.#errorLogs.length > ERROR_LOGS) this.#errorLogs.shift();
    }
    this.#options.observer.onLog?.(entry);
  }

  /** An observer that sees no secret which this execution knows. */
  #masked({ onExecution, onTaskRun, onLog, onSubflow }: ExecutionObserver): ExecutionObserver {
    return {
      ...(onExecution && { onExecution: (execution) => onExecution(this.publicRecord(execution)) }),
      ...(onTaskRun && { onTaskRun: (run) => onTaskRun(this.publicRecord(run)) }),
      ...(onLog && { onLog: (entry) => onLog(this.redactor.redactStructure(entry)) }),
      ...(onSubflow && { onSubflow: (run) => this.#masked(onSubflow(run)) }),
    };
  }
}

function unmasked(state: ExecutionState): ExecutionRecord {
  return toPlain(toExecutionRecord(state)) as unknown as ExecutionRecord;
}

/** What could not be written is what keeps the execution from going on, and it can be put right. */
function interrupted(error: unknown, id: string): unknown {
  if (!isStorageError(error) || error.code !== 'unwritable') return error;
  return new StorageError(
    error.code,
    `${error.message}. The execution stops here, and keeps what it has done so far; when there is room again, go on with: gitestra resume ${id}`,
    error,
  );
}

/** The execution that a task started this one from, for whoever looks for the executions below another one. */
export function parentOf({ parentId, trigger }: ExecutionHeader): { readonly parent?: string } {
  return parentId !== undefined && trigger?.executionId === parentId ? { parent: parentId } : {};
}

/** Only an execution that stored files pays for it. */
async function digests(folder: ExecutionFolder): Promise<readonly FileDigest[]> {
  if (readdirSync(folder.filesDir).length === 0) return [];
  const { writeFileDigests } = await import('../storage/file-digests.ts');
  return writeFileDigests(folder);
}
