/**
 * Drives one execution: stamps events, writes them to the journal, asks the transition what to do, and does it.
 * Everything that happens comes back as an event through one inbox, so there is one order of things.
 */

import { isTruthy } from '../expression/engine.ts';
import { bindProperties } from '../plugin/bind-properties.ts';
import type {
  EvaluationContext,
  FlowableDefinition,
  FlowablePause,
  Review,
  ReviewContext,
  SharedFolder,
} from '../plugin/flowable.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import type { Timer } from '../util/clock.ts';
import { chain, isPromise, type MaybePromise } from '../util/maybe-promise.ts';
import { Admission } from './admission.ts';
import { AttemptStop } from './attempt-stop.ts';
import type { CompiledFlow } from './compile-flow.ts';
import type { Command, EngineEvent, EventBody, ExecutionHeader, SlaViolation } from './event.ts';
import { failureRecord } from './failure.ts';
import { substituted } from './fixture.ts';
import { toProgress, toTaskRunRecord } from './fold-record.ts';
import { endStateOf, judgeAttempt, softened } from './judge-attempt.ts';
import { listenersToRun } from './listeners.ts';
import type { EnginePorts } from './ports.ts';
import { renderOutputs } from './render-outputs.ts';
import { type AttemptResult, runAttempt, withTaskContext } from './run-attempt.ts';
import { SlaWatch } from './sla.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import { rendererFor } from './task-renderer.ts';
import { begin, replay, transition } from './transition.ts';

/** Commands between two pauses in which signals and the terminal have their turn. */
const BREATH = 128;

/** Kestra: a pause that may fail goes on with its tasks when its time is up. */
function softenedPause(run: TaskRun): FlowablePause['outcome'] {
  const outcome = run.pause!.outcome;
  return outcome === 'FAILED' && softened(run.spec, 'FAILED') !== 'FAILED' ? 'WARNING' : outcome;
}

export interface RestoreOptions {
  readonly later?: readonly CompiledFlow[];
  /** @default the process takes up the execution again */
  readonly next?: readonly EventBody[];
}

type Effect = Exclude<Command, { type: 'emit' | 'create' }>;

export class Scheduler {
  readonly #ports: EnginePorts;
  readonly state: ExecutionState;
  #seq = 0;
  /** Events of one decision, processed before anything else. */
  readonly #internal: EventBody[] = [];
  #inbox: EventBody[] = [];
  #effects: Effect[] = [];
  readonly #initial: readonly Command[];
  #draining = false;
  /** Whether the tasks may run yet. */
  #admitted = false;
  readonly #admission: Admission;
  readonly #sla: SlaWatch;
  #left: Promise<void> | undefined;
  #sinceBreath = 0;
  readonly #stops = new Map<TaskRun, AttemptStop>();
  readonly #timers = new Map<string, Timer>();
  /** Task runs whose condition is being looked at. */
  readonly #beginning = new Set<TaskRun>();
  readonly #waiting: TaskRun[] = [];
  #waitingHead = 0;
  #busy = 0;
  /** Promises that will still bring something. */
  #pending = 0;
  #suspended = false;
  /** Task runs whose attempt goes on in another process. */
  readonly #parked = new Set<TaskRun>();
  readonly #finished: Promise<void>;
  #finish!: () => void;
  #fault!: (error: unknown) => void;

  private constructor(ports: EnginePorts, made: readonly [ExecutionState, readonly Command[]], seq: number) {
    this.#ports = ports;
    [this.state, this.#initial] = made;
    this.#seq = seq;
    this.#admission = new Admission(this.state, ports, (event) => this.#step(event));
    this.#sla = new SlaWatch(this.state, ports, (violation) => this.#violated(violation));
    this.#finished = new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#fault = reject;
    });
  }

  /** A new execution; nothing runs before `run`. */
  static create(flow: CompiledFlow, header: ExecutionHeader, ports: EnginePorts): Scheduler {
    const at = ports.clock.now();
    const scheduler = new Scheduler(ports, begin(flow, header, at), 1);
    ports.journal.append({ type: 'execution.created', execution: header, seq: 1, at });
    return scheduler;
  }

  /**
   * An execution whose journal was read; the first event is its creation. `later` are the flows of restarts, in their
   * order; `next` is what happens first.
   */
  static restore(
    flow: CompiledFlow,
    events: readonly EngineEvent[],
    ports: EnginePorts,
    { later = [], next = [{ type: 'execution.resumed' }] }: RestoreOptions = {},
  ): Scheduler {
    const first = events[0];
    if (first?.type !== 'execution.created')
      throw new Error('a journal begins with the creation of its execution');
    const [state] = begin(flow, first.execution, first.at);
    state.laterFlows.push(...later);
    for (const event of events.slice(1)) replay(state, event);
    const scheduler = new Scheduler(ports, [state, []], events[events.length - 1]!.seq);
    scheduler.#inbox.push(...next);
    return scheduler;
  }

  /** Runs to the end, or until everything left is a wait that is not ours. Rejects on faults of the engine only. */
  async run(): Promise<ExecutionState> {
    this.#ports.observer.onExecution?.(toProgress(this.state));
    this.#sla.start();
    const violation = this.#sla.check();
    if (violation !== undefined) this.#violated(violation);
    this.#settle(
      this.#guard(() => this.#admission.enter()),
      (admitted) => {
        this.#admitted = true;
        if (admitted) this.#carryOut(this.#initial);
        else this.#endOnResume();
        this.#drain();
      },
    );
    try {
      await this.#finished;
    } catch (error) {
      this.#abandon();
      throw error;
    } finally {
      this.#sla.stop();
      for (const timer of this.#timers.values()) timer.cancel();
      await this.#leave();
    }
    this.#ports.journal.flush();
    return this.state;
  }

  #violated(violation: SlaViolation): void {
    if (violation.behavior !== 'NONE') this.#admission.cancel();
    this.#post(violation);
  }

  #endOnResume(): void {
    this.#inbox = this.#inbox.map((event) =>
      event.type === 'execution.resumed' ? { ...event, ending: true } : event,
    );
  }

  /** Kestra: the place is free as soon as the execution has ended; afterExecution does not hold it. */
  #leave(): Promise<void> {
    this.#left ??= this.#admission.leave(this.#suspended ? 'suspended' : 'ended');
    return this.#left;
  }

  /** What happens first once `run` is called, in place of the process taking up the execution. */
  beginWith(events: readonly EventBody[]): void {
    this.#inbox = [...events];
  }

  /** Lets the flowable that is PAUSED go on, successfully, once `run` has been called; `outputs` are added to its own. */
  wake(run: TaskRun, outputs: Readonly<Record<string, unknown>>): void {
    this.#inbox.push({ type: 'taskrun.woken', id: run.id, outcome: 'SUCCESS', outputs });
  }

  /** Asks for the end; running tasks are told to stop, and no new ones start. */
  kill(): void {
    this.#admission.cancel();
    this.#post({ type: 'execution.kill' });
  }

  /** Begins nothing new; the process ends when what is at work has ended. False when there is nothing to hold. */
  hold(): boolean {
    const { phase, state, held } = this.state;
    if (held || phase !== 'tasks' || state === 'KILLING') return false;
    this.#post({ type: 'execution.held', state: 'PAUSED' });
    return true;
  }

  /** Goes on after {@link hold}, from breakpoints, and where another execution was waited for. False when nothing was held. */
  release(): boolean {
    const { held, stopped } = this.state;
    const parked = [...this.#parked];
    if (!held && stopped.size === 0 && parked.length === 0) return false;
    this.#parked.clear();
    for (const run of parked) this.#attempt(run);
    if (held) this.#forgetWaiting();
    if (held || stopped.size > 0) this.#post({ type: 'execution.released' });
    return true;
  }

  #post(event: EventBody): void {
    this.#inbox.push(event);
    this.#drain();
  }

  #drain(): void {
    if (this.#draining || !this.#admitted) return;
    this.#draining = true;
    try {
      this.#work();
    } catch (error) {
      this.#fault(error);
    }
  }

  #work(): void {
    for (;;) {
      this.#takeEvents();
      if (this.#effects.length === 0) break;
      this.#ports.journal.flush();
      const effects = this.#effects;
      this.#effects = [];
      for (const effect of effects) this.#perform(effect);
      this.#sinceBreath += effects.length;
      if (this.#sinceBreath >= BREATH) {
        this.#sinceBreath = 0;
        void this.#ports.breathe().then(() => {
          this.#draining = false;
          this.#drain();
        });
        return;
      }
    }
    this.#draining = false;
    this.#suspendIfIdle();
  }

  /** Nothing is under way, nothing is due, and somebody has to say that it goes on: this process is done. */
  #suspendIfIdle(): void {
    const { held, paused, stopped } = this.state;
    if (this.#draining || this.#pending > 0 || (this.#timers.size > 0 && !held)) return;
    if (paused.size === 0 && stopped.size === 0 && this.#parked.size === 0 && !held) return;
    if (this.#suspended || this.#inbox.length > 0 || this.state.phase !== 'tasks') return;
    this.#suspended = true;
    this.#step({ type: 'execution.suspended' });
    this.#finish();
  }

  #takeEvents(): void {
    for (;;) {
      // Children that one decision creates must all exist before the next decision is taken.
      for (let index = 0; index < this.#internal.length; index++) this.#step(this.#internal[index]!);
      this.#internal.length = 0;
      if (this.#inbox.length === 0) return;
      const batch = this.#inbox;
      this.#inbox = [];
      for (const event of batch) {
        this.#step(event);
        for (let index = 0; index < this.#internal.length; index++) this.#step(this.#internal[index]!);
        this.#internal.length = 0;
      }
    }
  }

  #step(body: EventBody): void {
    // A body is made for this one event, so it is stamped where it is.
    const stamped = body as { seq?: number; at?: number };
    stamped.seq = ++this.#seq;
    stamped.at = this.#ports.clock.now();
    const event = body as EngineEvent;
    this.#ports.journal.append(event);
    const before = this.state.state;
    const commands = transition(this.state, event);
    const violation = this.#sla.check();
    // What ends the execution comes before anything that would go on.
    if (violation === undefined || violation.behavior === 'NONE') this.#carryOut(commands);
    this.#observe(event, before);
    if (violation !== undefined) this.#step(violation);
  }

  /** The folder that children shared goes with the task run they belonged to. */
  #removeFolder(run: TaskRun): void {
    if (!run.ended || !run.flowable) return;
    const definition = this.state.flow.definition(run.spec) as FlowableDefinition;
    if (definition.sharedFolder === undefined) return;
    this.#settle(this.#ports.removeWorkingDir(this.#ports.sharedWorkingDir(run)), () => {});
  }

  #observe(event: EngineEvent, before: ExecutionState['state']): void {
    const { observer } = this.#ports;
    const run = 'id' in event ? this.state.taskRuns.get(event.id) : undefined;
    if (event.type === 'taskrun.ended') this.#removeFolder(run!);
    if (run !== undefined) observer.onTaskRun?.(toTaskRunRecord(run));
    if (event.type === 'execution.ended') void this.#leave();
    if (before !== this.state.state) observer.onExecution?.(toProgress(this.state));
  }

  #carryOut(commands: readonly Command[]): void {
    for (const command of commands) {
      if (command.type === 'emit') this.#internal.push(command.event);
      else if (command.type === 'create') {
        const { type: _, ...slot } = command;
        this.#internal.push({ type: 'taskrun.created', id: this.#ports.newId(), ...slot });
      } else this.#effects.push(command);
    }
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case 'start':
        this.#waiting.push(this.state.taskRuns.get(effect.id)!);
        this.#startWaiting();
        return;
      case 'substitute':
        this.#settle(substituted(this.state, this.state.taskRuns.get(effect.id)!, this.#ports), (event) =>
          this.#post(event),
        );
        return;
      case 'run':
        this.#attempt(this.state.taskRuns.get(effect.id)!);
        return;
      case 'evaluate':
        this.#evaluate(this.state.taskRuns.get(effect.id)!);
        return;
      case 'review':
        this.#review(this.state.taskRuns.get(effect.id)!);
        return;
      case 'wait-pause':
        this.#waitPause(this.state.taskRuns.get(effect.id)!, effect.due);
        return;
      case 'wait-retry':
        this.#timer(effect.id, effect.due, () => this.#post({ type: 'retry.due', id: effect.id }));
        return;
      case 'abort':
        this.#abort(this.state.taskRuns.get(effect.id)!);
        return;
      case 'render-outputs':
        this.#settle(renderOutputs(this.state, this.#ports), (event) => this.#post(event));
        return;
      case 'listen':
        this.#settle(listenersToRun(this.state, this.#ports), (listeners) =>
          this.#post({ type: 'execution.listened', listeners }),
        );
        return;
      case 'complete':
        this.#finish();
    }
  }

  #abort(run: TaskRun): void {
    this.#stops.get(run)?.abort(this.#killReason());
    if (this.#parked.delete(run)) {
      this.#post({ type: 'attempt.ended', id: run.id, state: 'KILLED', runState: 'KILLED' });
    }
  }

  /** The execution cannot go on in this process; what is at work is told to stop, and nobody waits for it. */
  #abandon(): void {
    for (const stop of this.#stops.values()) {
      stop.abort(new TaskFailure('stopped: its execution cannot go on', { killed: true }));
    }
  }

  #killReason(): TaskFailure {
    return this.state.state === 'KILLING' || this.state.state === 'KILLED'
      ? new TaskFailure('killed', { killed: true })
      : new TaskFailure('stopped: its execution has ended', { killed: true });
  }

  /** A task run waits for one date at a time. */
  #timer(id: string, at: number, callback: () => void): void {
    this.#timers.get(id)?.cancel();
    const timer = this.#ports.clock.setTimer(at, () => {
      this.#timers.delete(id);
      callback();
    });
    this.#timers.set(id, timer);
  }

  /** Runnable tasks take one of the places at work; flowables only wait for their children and need none. */
  #startWaiting(): void {
    if (this.state.held) this.#forgetWaiting();
    while (this.#waitingHead < this.#waiting.length) {
      const run = this.#waiting[this.#waitingHead]!;
      if (this.#takesPlace(run) && this.#busy >= this.#ports.maxParallel) return;
      this.#waitingHead += 1;
      if (this.#waitingHead === this.#waiting.length) {
        this.#waiting.length = 0;
        this.#waitingHead = 0;
      }
      if (run.ended || run.state === 'RUNNING' || this.#beginning.has(run)) continue;
      if (this.#takesPlace(run)) this.#busy += 1;
      this.#begin(run);
    }
  }

  /** What may not begin now is found again when the execution goes on. */
  #forgetWaiting(): void {
    this.#waiting.length = 0;
    this.#waitingHead = 0;
  }

  #takesPlace(run: TaskRun): boolean {
    const definition = this.state.flow.definition(run.spec);
    return definition.kind === 'task' && definition.waits !== true;
  }

  #release(run: TaskRun): void {
    if (!this.#takesPlace(run)) return;
    this.#busy -= 1;
    this.#startWaiting();
  }

  /** Kestra: `runIf` is rendered just before the start; a falsy one skips the task, one that fails fails it. */
  #begin(run: TaskRun): void {
    const { runIf, when } = run.spec.properties;
    const condition = runIf ?? when;
    if (condition === undefined || condition === null) {
      this.#inbox.push({ type: 'taskrun.started', id: run.id });
      this.#drain();
      return;
    }
    this.#beginning.add(run);
    const fail = (error: unknown): void => {
      this.#beginning.delete(run);
      const failure = failureRecord(error, run.spec.id, this.#ports);
      this.#post({
        type: 'taskrun.ended',
        id: run.id,
        state: 'FAILED',
        failure: { ...failure, at: { property: runIf === undefined ? 'when' : 'runIf', ...failure.at } },
      });
      this.#release(run);
    };
    this.#settle(
      this.#guard(() => rendererFor(this.state, run, this.#ports).render(String(condition))),
      (text) => {
        this.#beginning.delete(run);
        if (isTruthy(text.trim())) {
          this.#post({ type: 'taskrun.started', id: run.id });
        } else {
          this.#post({ type: 'taskrun.ended', id: run.id, state: 'SKIPPED' });
          this.#release(run);
        }
      },
      fail,
    );
  }

  #attempt(run: TaskRun): void {
    if (run.ended) {
      this.#release(run);
      return;
    }
    const stop = new AttemptStop();
    const attempt = runAttempt(this.state, run, stop, this.#ports);
    if (!isPromise(attempt)) {
      this.#attemptEnded(run, attempt);
      return;
    }
    this.#stops.set(run, stop);
    this.#settle(attempt, (result) => this.#attemptEnded(run, result));
  }

  #attemptEnded(run: TaskRun, result: AttemptResult): void {
    this.#stops.delete(run);
    if (result.suspended === true && !run.ended && this.state.state !== 'KILLING') {
      this.#parked.add(run);
      this.#release(run);
      return;
    }
    const now = this.#ports.clock.now();
    const judgement = run.ended ? {} : judgeAttempt(this.state, run, result, now, this.#ports.random());
    this.#inbox.push({ type: 'attempt.ended', id: run.id, ...result, ...judgement });
    this.#release(run);
    this.#drain();
  }

  #evaluate(run: TaskRun): void {
    if (run.ended) return;
    const definition = this.state.flow.definition(run.spec) as FlowableDefinition;
    this.#settle(
      this.#guard(() => this.#evaluation(run, definition)),
      (evaluation) => this.#post({ type: 'taskrun.evaluated', id: run.id, evaluation }),
      (error) => {
        const failure = failureRecord(error, run.spec.id, this.#ports);
        this.#post({
          type: 'taskrun.ended',
          id: run.id,
          state: endStateOf(this.state, run, 'FAILED'),
          failure,
        });
      },
    );
  }

  #evaluation(run: TaskRun, definition: FlowableDefinition): MaybePromise<unknown> {
    const renderer = rendererFor(this.state, run, this.#ports);
    return chain(bindProperties(definition.properties, run.spec.properties, renderer), (properties) =>
      chain(this.#openFolder(run, definition, properties), () =>
        definition.evaluate({
          ...renderer,
          properties,
          withContext: this.#contextOf(run),
        } as unknown as EvaluationContext<never>),
      ),
    );
  }

  #contextOf(run: TaskRun): EvaluationContext<never>['withContext'] {
    return (work) => withTaskContext(this.state, run, this.#ports, work);
  }

  #openFolder(run: TaskRun, definition: FlowableDefinition, properties: unknown): MaybePromise<void> {
    const { sharedFolder } = definition;
    if (sharedFolder === undefined) return undefined;
    return withTaskContext(this.state, run, this.#ports, (context) =>
      sharedFolder.open(properties as never, context),
    );
  }

  async #closeFolder(run: TaskRun, shared: SharedFolder<never>, properties: unknown): Promise<Review> {
    const outputs = await withTaskContext(this.state, run, this.#ports, (context) =>
      shared.close(properties as never, context),
    );
    return { end: 'SUCCESS', ...(outputs === undefined ? {} : { outputs }) };
  }

  #waitPause(run: TaskRun, due: number): void {
    const { pause } = run;
    const outputs = pause?.outputs === undefined ? {} : { outputs: pause.outputs };
    const event: EventBody =
      pause === undefined
        ? { type: 'taskrun.repeated', id: run.id }
        : { type: 'taskrun.woken', id: run.id, outcome: softenedPause(run), ...outputs };
    this.#timer(run.id, due, () => {
      // Somebody may have resumed it before its time.
      if (run.pause === pause && run.state === 'PAUSED') this.#post(event);
    });
  }

  #review(run: TaskRun): void {
    if (run.ended) return;
    const definition = this.state.flow.definition(run.spec) as FlowableDefinition;
    const now = this.#ports.clock.now();
    this.#settle(
      this.#guard(() => this.#reviewed(run, definition, now)),
      (review) =>
        this.#post(
          'again' in review
            ? { type: 'taskrun.paused', id: run.id, due: now + review.again }
            : {
                type: 'taskrun.woken',
                id: run.id,
                outcome: review.end,
                ...(review.exit === undefined ? {} : { exit: review.exit }),
                ...(review.outputs === undefined ? {} : { outputs: review.outputs }),
              },
        ),
      (error) => {
        const failure = failureRecord(error, run.spec.id, this.#ports);
        this.#post({ type: 'taskrun.woken', id: run.id, outcome: 'FAILED', failure });
      },
    );
  }

  #reviewed(run: TaskRun, definition: FlowableDefinition, now: number): MaybePromise<Review> {
    const renderer = rendererFor(this.state, run, this.#ports);
    return chain(bindProperties(definition.properties, run.spec.properties, renderer), (properties) => {
      if (definition.sharedFolder !== undefined) {
        return this.#closeFolder(run, definition.sharedFolder as SharedFolder<never>, properties);
      }
      const context = {
        ...renderer,
        properties,
        iterationCount: run.iterationCount,
        elapsed: now - run.start!,
        evaluation: run.evaluation,
        outputs: run.outputs ?? {},
        children: run.scope!.children.filter((child) => child.branch === 'tasks'),
        withContext: this.#contextOf(run),
      };
      return definition.review!(context as unknown as ReviewContext<never>);
    });
  }

  #guard<T>(work: () => MaybePromise<T>): MaybePromise<T> {
    try {
      return work();
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Goes on when the value is there; what fails without a handler is a fault of ours. */
  #settle<T>(value: MaybePromise<T>, next: (value: T) => void, failed?: (error: unknown) => void): void {
    if (!isPromise(value)) {
      next(value);
      return;
    }
    this.#pending += 1;
    const done = (): void => {
      this.#pending -= 1;
    };
    value.then(done, done);
    value
      .then(next, failed ?? ((error: unknown) => this.#fault(error)))
      .catch((error: unknown) => this.#fault(error))
      .finally(() => this.#suspendIfIdle());
  }
}
