/** Runs one attempt of a runnable task: binds its properties, gives it a context, and turns the end into facts. */

import { isRecord } from '../flow/path.ts';
import type { State } from '../flow/states.ts';
import { type BindOptions, bindProperties } from '../plugin/bind-properties.ts';
import type { Metric } from '../plugin/ports.ts';
import type { ExecutionUpdates, TaskContext, TaskDefinition, TaskResult } from '../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../plugin/task-failure.ts';
import { formatDurationForPeople, parseDuration } from '../util/iso-duration.ts';
import { chain, isPromise, type MaybePromise } from '../util/maybe-promise.ts';
import { AttemptContext, type AttemptHost, logOf } from './attempt-context.ts';
import { attemptDigest } from './attempt-digest.ts';
import { AttemptLogFile } from './attempt-log-file.ts';
import { AttemptStop } from './attempt-stop.ts';
import { failureRecord } from './failure.ts';
import { isTrue } from './judge-attempt.ts';
import type { EnginePorts } from './ports.ts';
import type { FailureRecord } from './record.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import { rendererFor, type TaskRenderer } from './task-renderer.ts';

export interface AttemptResult {
  readonly state: State;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly failure?: FailureRecord;
  readonly updates?: ExecutionUpdates;
  readonly metrics?: readonly Metric[];
  /** See `attempt-digest.ts`; absent when the properties could not be rendered. */
  readonly digest?: string;
  /** The attempt has not ended; it goes on when the execution is resumed. */
  readonly suspended?: true;
  /** URI of the attempt's own log. */
  readonly logFile?: string;
}

/** Milliseconds that a task which was told to stop has to do so before it is left behind. */
const ABORT_GRACE = 4500;

export function runAttempt(
  state: ExecutionState,
  run: TaskRun,
  stop: AttemptStop,
  ports: EnginePorts,
): MaybePromise<AttemptResult> {
  return new AttemptRunner(state, run, stop, ports).start();
}

/** Does something that needs what a task gets, for a task run that has no attempts of its own. */
export async function withTaskContext<T>(
  state: ExecutionState,
  run: TaskRun,
  ports: EnginePorts,
  work: (context: TaskContext) => Promise<T>,
): Promise<T> {
  return work(new AttemptRunner(state, run, new AttemptStop(), ports).context());
}

class AttemptRunner implements AttemptHost {
  readonly state: ExecutionState;
  readonly run: TaskRun;
  readonly ports: EnginePorts;
  readonly renderer: TaskRenderer;
  readonly stop: AttemptStop;
  readonly logFile: AttemptLogFile | undefined;
  #metrics: Metric[] | undefined;
  #cleanups: (() => void | Promise<void>)[] | undefined;
  #digest: string | undefined;

  constructor(state: ExecutionState, run: TaskRun, stop: AttemptStop, ports: EnginePorts) {
    this.state = state;
    this.run = run;
    this.stop = stop;
    this.ports = ports;
    this.renderer = rendererFor(state, run, ports);
    this.logFile = !run.flowable && isTrue(run.spec.properties.logToFile) ? this.#openLogFile() : undefined;
  }

  start(): MaybePromise<AttemptResult> {
    let outcome: MaybePromise<AttemptResult>;
    try {
      outcome = chain(this.#start(), (result) => this.#success(result));
    } catch (error) {
      outcome = this.#failure(error);
    }
    if (!isPromise(outcome)) {
      const over = this.#cleanups === undefined && this.logFile === undefined;
      return over ? outcome : this.#cleanUp(outcome);
    }
    return outcome.catch((error: unknown) => this.#failure(error)).then((result) => this.#cleanUp(result));
  }

  context(rawProperties = this.run.spec.properties): TaskContext {
    return new AttemptContext(this, rawProperties);
  }

  addMetric(metric: Metric): void {
    this.#metrics ??= [];
    this.#metrics.push(metric);
  }

  addCleanup(cleanup: () => void | Promise<void>): void {
    this.#cleanups ??= [];
    this.#cleanups.push(cleanup);
  }

  async #cleanUp(result: AttemptResult): Promise<AttemptResult> {
    const logFile = await this.logFile?.store().catch((error: unknown) => this.#unstoredLog(error));
    for (const cleanup of this.#cleanups ?? []) await cleanup();
    return logFile === undefined ? result : { ...result, logFile };
  }

  #openLogFile(): AttemptLogFile {
    return new AttemptLogFile(this.context(), async () => {
      const folder = await this.ports.makeWorkingDir(this.run);
      this.addCleanup(() => this.ports.removeWorkingDir(folder));
      return folder;
    });
  }

  #unstoredLog(error: unknown): undefined {
    const message = `The log of the task could not be stored: ${(error as Error).message}`;
    void logOf({ run: this.run, ports: this.ports, logFile: undefined }, 'ERROR', message);
  }

  #start(): MaybePromise<TaskResult | undefined> {
    const definition = this.state.flow.definition(this.run.spec) as TaskDefinition;
    const { timeout } = this.run.spec.properties;
    if (timeout === undefined || timeout === null) return this.#bindAndRun(definition);
    return chain(this.renderer.render(String(timeout)), (text) => {
      this.#limit(text);
      return this.#bindAndRun(definition);
    });
  }

  #limit(text: string): void {
    const limit = parseDuration(text.trim()) ?? (/^\d+$/.test(text.trim()) ? Number(text) * 1000 : undefined);
    if (limit === undefined) {
      throw new TaskFailure(`property \`timeout\`: \`${text}\` is not an ISO-8601 duration such as PT30S`);
    }
    const timer = this.ports.clock.setTimer(this.ports.clock.now() + limit, () => {
      const message = `timed out after ${formatDurationForPeople(limit)} (\`timeout: ${text.trim()}\`)`;
      this.stop.abort(new TaskFailure(message, { timedOut: true }));
    });
    this.addCleanup(() => timer.cancel());
  }

  #bindAndRun(definition: TaskDefinition): MaybePromise<TaskResult | undefined> {
    const { taskCache } = this.run.spec.properties;
    // Kestra: what the engine does itself (subflows) has no cache.
    if (isRecord(taskCache) && isTrue(taskCache.enabled) && definition.waits !== true) {
      return this.#cachedOrRun(definition, taskCache);
    }
    return this.#runDefinition(definition, this.run.spec.properties, this.context());
  }

  async #cachedOrRun(
    definition: TaskDefinition,
    taskCache: Readonly<Record<string, unknown>>,
  ): Promise<TaskResult | undefined> {
    const { TaskCache } = await import('./task-cache.ts');
    const context = this.context();
    const cache = new TaskCache(taskCache, context, this.ports.redact);
    const found = await cache.find();
    if (found !== undefined) return found;
    const result = await this.#runDefinition(definition, this.run.spec.properties, context);
    if (!this.stop.aborted) await cache.save(result);
    return result;
  }

  #runDefinition(
    definition: TaskDefinition,
    written: Readonly<Record<string, unknown>>,
    context: TaskContext,
  ): MaybePromise<TaskResult | undefined> {
    const onSecret = this.ports.maskSecret;
    const options: BindOptions =
      definition.selfBound === undefined ? { onSecret } : { skip: definition.selfBound, onSecret };
    const bound = bindProperties(definition.properties, written, this.renderer, options);
    return chain(bound, (properties) => {
      const run = (): MaybePromise<TaskResult | undefined> => {
        const result = definition.run(properties as never, context);
        return isPromise(result) ? this.#raceAbort(result) : result;
      };
      // A task in another one's place is that one's affair.
      if (written !== this.run.spec.properties) return run();
      const digest = attemptDigest(this, definition, properties, context);
      if (!isPromise(digest)) {
        this.#digest = digest;
        return run();
      }
      return digest.then((text) => {
        this.#digest = text;
        return run();
      });
    });
  }

  async runOther(
    type: string,
    properties: Readonly<Record<string, unknown>>,
  ): Promise<TaskResult | undefined> {
    const definition = await this.ports.registry.load(type);
    if (definition?.kind !== 'task' || definition.type === this.state.flow.definition(this.run.spec).type) {
      throw new TaskFailure(`type \`${type}\` is not a task that can be run in place of this one`);
    }
    return this.#runDefinition(definition as TaskDefinition, properties, this.context(properties));
  }

  /** A task that does not heed its abort signal must not hold the execution for ever. */
  #raceAbort<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.stop;
    return new Promise<T>((resolve, reject) => {
      const onAbort = (): void => {
        const timer = this.ports.clock.setTimer(this.ports.clock.now() + ABORT_GRACE, () =>
          reject(signal.reason),
        );
        this.addCleanup(() => timer.cancel());
      };
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort, { once: true });
      work.then(resolve, reject);
    });
  }

  #success(result: TaskResult | undefined): AttemptResult {
    if (this.stop.aborted) return this.#failure(this.stop.reason, result?.outputs);
    return {
      state: result?.state ?? 'SUCCESS',
      ...(result?.outputs === undefined ? {} : { outputs: result.outputs }),
      ...(result?.updates === undefined ? {} : { updates: result.updates }),
      ...(result?.suspended === undefined ? {} : { suspended: result.suspended }),
      // A list that was pushed to has room for many more.
      ...(this.#metrics === undefined ? {} : { metrics: this.#metrics.slice() }),
      ...(this.#digest === undefined ? {} : { digest: this.#digest }),
    };
  }

  #failure(thrown: unknown, kept?: Readonly<Record<string, unknown>>): AttemptResult {
    // What ended the task is the abort, whatever the task made of it.
    const error = this.stop.aborted ? this.stop.reason : thrown;
    const outputs = (isTaskFailure(thrown) ? thrown.facts.outputs : undefined) ?? kept;
    const killed = isTaskFailure(error) && error.facts.killed === true;
    const failure = failureRecord(error, this.run.spec.id, this.ports);
    void logOf(this, killed ? 'WARN' : 'ERROR', failure.message);
    return {
      state: killed ? 'KILLED' : 'FAILED',
      failure,
      ...(outputs === undefined ? {} : { outputs }),
      ...(this.#metrics === undefined ? {} : { metrics: this.#metrics }),
      ...(this.#digest === undefined ? {} : { digest: this.#digest }),
    };
  }
}
