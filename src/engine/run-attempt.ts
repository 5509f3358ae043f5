/** Runs one attempt of a runnable task: binds its properties, gives it a context, and turns the end into facts. */

import type { State } from '../flow/states.ts';
import { bindProperties, type Renderer } from '../plugin/bind-properties.ts';
import { LOG_LEVELS, type LogLevel, type Metric, type TaskLogger, type TaskPorts } from '../plugin/ports.ts';
import type { ExecutionUpdates, TaskContext, TaskDefinition, TaskResult, Variables } from '../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../plugin/task-failure.ts';
import { formatDurationForPeople, parseDuration } from '../util/iso-duration.ts';
import { chain, isPromise, type MaybePromise } from '../util/maybe-promise.ts';
import { failureRecord } from './failure.ts';
import { attemptsMade } from './judge-attempt.ts';
import type { EnginePorts } from './ports.ts';
import type { FailureRecord } from './record.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import { taskVariables } from './variables.ts';

export interface AttemptResult {
  readonly state: State;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly failure?: FailureRecord;
  readonly updates?: ExecutionUpdates;
  readonly metrics?: readonly Metric[];
  /** The attempt has not ended; it goes on when the execution is resumed. */
  readonly suspended?: true;
}

/** Milliseconds that a task which was told to stop has to do so before it is left behind. */
const ABORT_GRACE = 15_000;

/** Properties of every task that the engine itself reads. */
export function rendererFor(state: ExecutionState, run: TaskRun, ports: EnginePorts): TaskRenderer {
  const variables = taskVariables(state, run, ports.constants);
  const options = {
    services: ports.expressionServices(state, run),
    onSecret: (value: string) => ports.maskSecret(value),
  };
  const withExtra = (extra: Variables | undefined): Variables =>
    extra === undefined ? variables : { ...variables, ...extra };
  return {
    variables,
    render: (template, extra) => ports.expressions.render(template, withExtra(extra), options),
    renderStructure: (value, extra) => ports.expressions.renderStructure(value, withExtra(extra), options),
    renderTyped: (template, extra) => ports.expressions.renderTyped(template, withExtra(extra), options),
  };
}

export interface TaskRenderer extends Renderer {
  readonly variables: Variables;
  render(template: string, extra?: Variables): MaybePromise<string>;
  renderStructure(value: unknown, extra?: Variables): MaybePromise<unknown>;
  renderTyped(template: string, extra?: Variables): MaybePromise<unknown>;
}

export function runAttempt(
  state: ExecutionState,
  run: TaskRun,
  controller: AbortController,
  ports: EnginePorts,
): MaybePromise<AttemptResult> {
  return new AttemptRunner(state, run, controller, ports).run();
}

/** Does something that needs what a task gets, for a task run that has no attempts of its own. */
export async function withTaskContext<T>(
  state: ExecutionState,
  run: TaskRun,
  ports: EnginePorts,
  work: (context: TaskContext) => Promise<T>,
): Promise<T> {
  return work(new AttemptRunner(state, run, new AbortController(), ports).context());
}

/** The flowable whose folder the task run works in; tasks of `errors` and `finally` have their own. */
function folderOwner(state: ExecutionState, run: TaskRun): TaskRun | undefined {
  for (let at = run; at.parent !== undefined && at.branch === 'tasks'; at = at.parent) {
    const definition = state.flow.definition(at.parent.spec);
    if (definition.kind === 'flowable' && definition.sharedFolder !== undefined) return at.parent;
  }
  return undefined;
}

class AttemptRunner {
  readonly #state: ExecutionState;
  readonly #run: TaskRun;
  readonly #controller: AbortController;
  readonly #ports: EnginePorts;
  readonly #renderer: TaskRenderer;
  readonly #metrics: Metric[] = [];
  readonly #cleanups: (() => void | Promise<void>)[] = [];

  constructor(state: ExecutionState, run: TaskRun, controller: AbortController, ports: EnginePorts) {
    this.#state = state;
    this.#run = run;
    this.#controller = controller;
    this.#ports = ports;
    this.#renderer = rendererFor(state, run, ports);
  }

  run(): MaybePromise<AttemptResult> {
    let outcome: MaybePromise<AttemptResult>;
    try {
      outcome = chain(this.#start(), (result) => this.#success(result));
    } catch (error) {
      outcome = this.#failure(error);
    }
    if (!isPromise(outcome)) return this.#cleanups.length === 0 ? outcome : this.#cleanUp(outcome);
    return outcome.catch((error: unknown) => this.#failure(error)).then((result) => this.#cleanUp(result));
  }

  async #cleanUp(result: AttemptResult): Promise<AttemptResult> {
    for (const cleanup of this.#cleanups) await cleanup();
    return result;
  }

  #start(): MaybePromise<TaskResult | undefined> {
    const definition = this.#state.flow.definition(this.#run.spec) as TaskDefinition;
    const { timeout } = this.#run.spec.properties;
    if (timeout === undefined || timeout === null) return this.#bindAndRun(definition);
    return chain(this.#renderer.render(String(timeout)), (text) => {
      this.#limit(text);
      return this.#bindAndRun(definition);
    });
  }

  #limit(text: string): void {
    const limit = parseDuration(text.trim()) ?? (/^\d+$/.test(text.trim()) ? Number(text) * 1000 : undefined);
    if (limit === undefined) {
      throw new TaskFailure(`property \`timeout\`: \`${text}\` is not an ISO-8601 duration such as PT30S`);
    }
    const timer = this.#ports.clock.setTimer(this.#ports.clock.now() + limit, () => {
      const message = `timed out after ${formatDurationForPeople(limit)} (\`timeout: ${text.trim()}\`)`;
      this.#controller.abort(new TaskFailure(message, { timedOut: true }));
    });
    this.#cleanups.push(() => timer.cancel());
  }

  #bindAndRun(definition: TaskDefinition): MaybePromise<TaskResult | undefined> {
    return this.#runDefinition(definition, this.#run.spec.properties, this.context());
  }

  #runDefinition(
    definition: TaskDefinition,
    written: Readonly<Record<string, unknown>>,
    context: TaskContext,
  ): MaybePromise<TaskResult | undefined> {
    const bound = bindProperties(definition.properties, written, this.#renderer, {
      ...(definition.selfBound === undefined ? {} : { skip: definition.selfBound }),
      onSecret: (value) => this.#ports.maskSecret(value),
    });
    return chain(bound, (properties) => {
      const result = definition.run(properties as never, context);
      return isPromise(result) ? this.#raceAbort(result) : result;
    });
  }

  async #runOther(
    type: string,
    properties: Readonly<Record<string, unknown>>,
  ): Promise<TaskResult | undefined> {
    const definition = await this.#ports.registry.load(type);
    if (definition?.kind !== 'task' || definition.type === this.#state.flow.definition(this.#run.spec).type) {
      throw new TaskFailure(`type \`${type}\` is not a task that can be run in place of this one`);
    }
    const context = { ...this.context(), rawProperties: properties };
    return this.#runDefinition(definition as TaskDefinition, properties, context);
  }

  /** A task that does not heed its abort signal must not hold the execution for ever. */
  #raceAbort<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.#controller;
    return new Promise<T>((resolve, reject) => {
      const onAbort = (): void => {
        const timer = this.#ports.clock.setTimer(this.#ports.clock.now() + ABORT_GRACE, () =>
          reject(signal.reason),
        );
        this.#cleanups.push(() => timer.cancel());
      };
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort, { once: true });
      work.then(resolve, reject);
    });
  }

  #success(result: TaskResult | undefined): AttemptResult {
    const { signal } = this.#controller;
    if (signal.aborted) return this.#failure(signal.reason, result?.outputs);
    return {
      state: result?.state ?? 'SUCCESS',
      ...(result?.outputs === undefined ? {} : { outputs: result.outputs }),
      ...(result?.updates === undefined ? {} : { updates: result.updates }),
      ...(result?.suspended === undefined ? {} : { suspended: result.suspended }),
      ...(this.#metrics.length === 0 ? {} : { metrics: this.#metrics }),
    };
  }

  #failure(thrown: unknown, kept?: Readonly<Record<string, unknown>>): AttemptResult {
    const { signal } = this.#controller;
    // What ended the task is the abort, whatever the task made of it.
    const error = signal.aborted ? signal.reason : thrown;
    const outputs = (isTaskFailure(thrown) ? thrown.facts.outputs : undefined) ?? kept;
    const killed = isTaskFailure(error) && error.facts.killed === true;
    const failure = failureRecord(error, this.#run.spec.id, this.#ports);
    void this.#log(killed ? 'WARN' : 'ERROR', failure.message);
    return {
      state: killed ? 'KILLED' : 'FAILED',
      failure,
      ...(outputs === undefined ? {} : { outputs }),
      ...(this.#metrics.length === 0 ? {} : { metrics: this.#metrics }),
    };
  }

  async #workingDir({ files }: TaskPorts): Promise<string> {
    const run = this.#run;
    const owner = run.flowable ? run : folderOwner(this.#state, run);
    if (owner !== undefined) {
      const shared = this.#ports.sharedWorkingDir(owner);
      if (owner === run) await files.makeFolder(shared);
      else if (!(await files.exists(shared))) {
        throw new TaskFailure(
          `the working directory of \`${owner.spec.id}\` is gone: it was on another machine or has been removed; run the flow again`,
        );
      }
      return shared;
    }
    const path = await this.#ports.makeWorkingDir(run);
    this.#cleanups.push(() => this.#ports.removeWorkingDir(path));
    return path;
  }

  context(): TaskContext {
    const { header } = this.#state;
    const run = this.#run;
    const taskPorts = this.#ports.taskPorts(this.#state, run);
    let workingDir: Promise<string> | undefined;
    return {
      ...taskPorts,
      flow: {
        id: header.flowId,
        namespace: header.namespace,
        ...(header.revision === undefined ? {} : { revision: header.revision }),
      },
      execution: { id: header.id, startDate: this.#state.created },
      task: { id: run.spec.id, type: run.spec.type },
      taskRun: {
        id: run.id,
        attempt: attemptsMade(run),
        ...(run.value === undefined ? {} : { value: run.value }),
        ...(run.iteration === undefined ? {} : { iteration: run.iteration }),
      },
      logger: this.#logger(),
      signal: this.#controller.signal,
      variables: this.#renderer.variables,
      rawProperties: run.spec.properties,
      render: this.#renderer.render,
      renderStructure: this.#renderer.renderStructure,
      renderTyped: this.#renderer.renderTyped,
      workingDir: () => {
        workingDir ??= this.#workingDir(taskPorts);
        return workingDir;
      },
      metric: (metric) => void this.#metrics.push(metric),
      startSubflow: (request) =>
        this.#ports.startSubflow(
          request,
          `${run.id}/${attemptsMade(run)}/${request.index ?? 0}`,
          this.#state,
          run,
        ),
      runTask: (type, properties) => this.#runOther(type, properties),
      maskSecret: (text) => this.#ports.maskSecret(text),
    };
  }

  #logger(): TaskLogger {
    const at =
      (level: LogLevel) =>
      (message: string): void =>
        void this.#log(level, message);
    return {
      trace: at('TRACE'),
      debug: at('DEBUG'),
      info: at('INFO'),
      warn: at('WARN'),
      error: at('ERROR'),
      log: (level, message) => this.#log(level, message),
    };
  }

  #log(level: LogLevel, message: string): MaybePromise<void> {
    const run = this.#run;
    const lowest = (run.spec.properties.logLevel as LogLevel | undefined) ?? this.#ports.logLevel ?? 'TRACE';
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(lowest)) return undefined;
    return this.#ports.log({
      at: new Date(this.#ports.clock.now()).toISOString(),
      level,
      message: this.#ports.redact(message),
      taskRunId: run.id,
      taskId: run.spec.id,
      attempt: Math.max(1, run.attempts.length),
      ...(run.value === undefined ? {} : { value: run.value }),
    });
  }
}
