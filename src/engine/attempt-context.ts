/**
 * What a task is given to work with. Attempts come by the hundred thousand and most tasks use little of this,
 * so each part is made when it is asked for.
 */

import { LOG_LEVELS, type LogLevel, type Metric, type TaskLogger, type TaskPorts } from '../plugin/ports.ts';
import type { Subflow, SubflowRequest, TaskContext, TaskResult, Variables } from '../plugin/task.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import { instantText } from '../util/clock.ts';
import type { MaybePromise } from '../util/maybe-promise.ts';
import type { AttemptLogFile } from './attempt-log-file.ts';
import type { AttemptStop } from './attempt-stop.ts';
import { attemptsMade } from './judge-attempt.ts';
import type { EnginePorts } from './ports.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import type { TaskRenderer } from './task-renderer.ts';

/** The attempt that the context belongs to. */
export interface AttemptHost {
  readonly state: ExecutionState;
  readonly run: TaskRun;
  readonly ports: EnginePorts;
  readonly renderer: TaskRenderer;
  readonly stop: AttemptStop;
  /** Where the log goes when the task wants a file of its own. */
  readonly logFile: AttemptLogFile | undefined;
  addMetric(metric: Metric): void;
  /** Done once the attempt has ended, however it ended. */
  addCleanup(cleanup: () => void | Promise<void>): void;
  runOther(type: string, properties: Readonly<Record<string, unknown>>): Promise<TaskResult | undefined>;
}

export class AttemptContext implements TaskContext {
  readonly #host: AttemptHost;
  readonly rawProperties: Readonly<Record<string, unknown>>;
  #madePorts: TaskPorts | undefined;
  #logger: TaskLogger | undefined;
  #folder: Promise<string> | undefined;

  constructor(host: AttemptHost, rawProperties: Readonly<Record<string, unknown>>) {
    this.#host = host;
    this.rawProperties = rawProperties;
  }

  get #ports(): TaskPorts {
    this.#madePorts ??= this.#host.ports.taskPorts(this.#host.state, this.#host.run);
    return this.#madePorts;
  }

  get clock(): TaskPorts['clock'] {
    return this.#ports.clock;
  }

  get storage(): TaskPorts['storage'] {
    return this.#ports.storage;
  }

  get namespaceFiles(): TaskPorts['namespaceFiles'] {
    return this.#ports.namespaceFiles;
  }

  get kv(): TaskPorts['kv'] {
    return this.#ports.kv;
  }

  get process(): TaskPorts['process'] {
    return this.#ports.process;
  }

  get containers(): TaskPorts['containers'] {
    return this.#ports.containers;
  }

  get files(): TaskPorts['files'] {
    return this.#ports.files;
  }

  get history(): TaskPorts['history'] {
    return this.#ports.history;
  }

  get settings(): TaskPorts['settings'] {
    return this.#ports.settings;
  }

  get flow(): TaskContext['flow'] {
    const { header } = this.#host.state;
    return {
      id: header.flowId,
      namespace: header.namespace,
      ...(header.revision === undefined ? {} : { revision: header.revision }),
    };
  }

  get execution(): TaskContext['execution'] {
    return { id: this.#host.state.header.id, startDate: this.#host.state.created };
  }

  get task(): TaskContext['task'] {
    const { spec } = this.#host.run;
    return { id: spec.id, type: spec.type };
  }

  get taskRun(): TaskContext['taskRun'] {
    const { run } = this.#host;
    return {
      id: run.id,
      attempt: attemptsMade(run),
      ...(run.value === undefined ? {} : { value: run.value }),
      ...(run.iteration === undefined ? {} : { iteration: run.iteration }),
    };
  }

  get logger(): TaskLogger {
    this.#logger ??= new AttemptLogger(this.#host);
    return this.#logger;
  }

  get signal(): AbortSignal {
    return this.#host.stop.signal;
  }

  get variables(): Variables {
    return this.#host.renderer.variables;
  }

  get render(): TaskContext['render'] {
    return this.#host.renderer.render;
  }

  get renderStructure(): TaskContext['renderStructure'] {
    return this.#host.renderer.renderStructure;
  }

  get renderTyped(): TaskContext['renderTyped'] {
    return this.#host.renderer.renderTyped;
  }

  // What tasks take out of the context and call by itself has to find its way back without `this`.

  get workingDir(): () => Promise<string> {
    return () => {
      this.#folder ??= this.#workingDir();
      return this.#folder;
    };
  }

  get metric(): (metric: Metric) => void {
    return (metric) => this.#host.addMetric(metric);
  }

  get startSubflow(): (request: SubflowRequest) => Promise<Subflow> {
    const { ports, state, run } = this.#host;
    // Task runs that a replay kept have the ids of the execution that it replays.
    const { id, originalId } = state.header;
    const owner = originalId === undefined || originalId === id ? '' : `${id}/`;
    return (request) =>
      ports.startSubflow(request, `${owner}${run.id}/${attemptsMade(run)}/${request.index ?? 0}`, state, run);
  }

  get runTask(): TaskContext['runTask'] {
    return (type, properties) => this.#host.runOther(type, properties);
  }

  get maskSecret(): (text: string) => void {
    return (text) => this.#host.ports.maskSecret(text);
  }

  get holdsSecret(): (text: string) => boolean {
    return (text) => this.#host.ports.redact(text) !== text;
  }

  async #workingDir(): Promise<string> {
    const { state, run, ports } = this.#host;
    const owner = run.flowable ? run : folderOwner(state, run);
    if (owner !== undefined) {
      const shared = ports.sharedWorkingDir(owner);
      if (owner === run) await this.files.makeFolder(shared);
      else if (!(await this.files.exists(shared))) {
        throw new TaskFailure(
          `the working directory of \`${owner.spec.id}\` is gone: it was on another machine or has been removed; run the flow again`,
        );
      }
      return shared;
    }
    const path = await ports.makeWorkingDir(run);
    this.#host.addCleanup(() => ports.removeWorkingDir(path));
    return path;
  }
}

/** The flowable whose folder the task run works in; tasks of `errors` and `finally` have their own. */
function folderOwner(state: ExecutionState, run: TaskRun): TaskRun | undefined {
  for (let at = run; at.parent !== undefined && at.branch === 'tasks'; at = at.parent) {
    const definition = state.flow.definition(at.parent.spec);
    if (definition.kind === 'flowable' && definition.sharedFolder !== undefined) return at.parent;
  }
  return undefined;
}

type LoggingAttempt = Pick<AttemptHost, 'run' | 'ports' | 'logFile'>;

class AttemptLogger implements TaskLogger {
  readonly #attempt: LoggingAttempt;

  constructor(attempt: LoggingAttempt) {
    this.#attempt = attempt;
  }

  trace(message: string): void {
    void logOf(this.#attempt, 'TRACE', message);
  }

  debug(message: string): void {
    void logOf(this.#attempt, 'DEBUG', message);
  }

  info(message: string): void {
    void logOf(this.#attempt, 'INFO', message);
  }

  warn(message: string): void {
    void logOf(this.#attempt, 'WARN', message);
  }

  error(message: string): void {
    void logOf(this.#attempt, 'ERROR', message);
  }

  log(level: LogLevel, message: string): MaybePromise<void> {
    return logOf(this.#attempt, level, message);
  }
}

/** Writes an entry of a task run's attempt, unless its level is below the lowest that is wanted. */
export function logOf(
  { run, ports, logFile }: LoggingAttempt,
  level: LogLevel,
  message: string,
): MaybePromise<void> {
  const lowest = (run.spec.properties.logLevel as LogLevel | undefined) ?? ports.logLevel ?? 'TRACE';
  if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(lowest)) return undefined;
  const now = ports.clock.now();
  if (logFile !== undefined) return logFile.write(new Date(now), level, ports.redact(message));
  return ports.log({
    at: instantText(now),
    level,
    message: ports.redact(message),
    taskRunId: run.id,
    taskId: run.spec.id,
    attempt: Math.max(1, run.attemptCount),
    ...(run.value === undefined ? {} : { value: run.value }),
  });
}
