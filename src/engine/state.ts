/** The state of an execution, folded from its events. It is updated in place: the work of an event is what it changes. */

import { isTerminal, STATES, type State, type StateChange } from '../flow/states.ts';
import type { FlowablePause, TaskSpec } from '../plugin/flowable.ts';
import type { Metric } from '../plugin/ports.ts';
import type { CompiledFlow } from './compile-flow.ts';
import type { ExecutionHeader } from './event.ts';
import { OutputHome, place, unplace } from './output-home.ts';
import type { FailureRecord, RestartRecord, TaskRunRecord } from './record.ts';
import { Scope } from './scope.ts';

export interface Attempt {
  state: State;
  readonly start: number;
  end?: number;
  failure?: FailureRecord;
  metrics?: readonly Metric[];
  logFile?: string;
}

/** A task that runs after the end. */
export interface AfterTask {
  readonly task: TaskSpec;
  readonly branch: 'listeners' | 'afterExecution';
}

/** Whether a branch runs after the end of the execution. */
export function isAfter(branch: TaskRunRecord['branch']): boolean {
  return branch === 'afterExecution' || branch === 'listeners';
}

export class TaskRun {
  readonly id: string;
  spec: TaskSpec;
  readonly parent: TaskRun | undefined;
  readonly value: string | undefined;
  iteration: number | undefined;
  readonly branch: TaskRunRecord['branch'];
  lane: number | undefined;
  readonly home: OutputHome;
  readonly flowable: boolean;
  state: State = 'CREATED';
  readonly created: number;
  /** Set once it was in other states than CREATED, RUNNING and its end: those follow from the dates. */
  #histories: StateChange[] | undefined;
  /** There is one in most cases; more are kept behind it. */
  #firstAttempt: Attempt | undefined;
  #moreAttempts: Attempt[] | undefined;
  #start: number | undefined;
  #end: number | undefined;
  outputs: Readonly<Record<string, unknown>> | undefined;
  failure: FailureRecord | undefined;
  /** Date of the next attempt while RETRYING. */
  retryDue: number | undefined;
  /** Children, from the moment the flowable is evaluated. */
  scope: Scope | undefined;
  evaluation: unknown;
  pause: FlowablePause | undefined;
  /** Date until which it is PAUSED, if there is one. */
  pausedUntil: number | undefined;
  /** How many times a flowable has run its children. */
  iterationCount = 1;
  /** What it came to before it was begun again. */
  outputsBefore: Readonly<Record<string, unknown>> | undefined;

  constructor(
    id: string,
    spec: TaskSpec,
    flowable: boolean,
    at: Pick<TaskRun, 'parent' | 'value' | 'iteration' | 'branch' | 'lane' | 'home'>,
    created: number,
  ) {
    this.id = id;
    this.spec = spec;
    this.flowable = flowable;
    this.parent = at.parent;
    this.value = at.value;
    this.iteration = at.iteration;
    this.branch = at.branch;
    this.lane = at.lane;
    this.home = at.home;
    this.created = created;
  }

  /** An iteration of a Loop, whose tasks have their own `outputs`. */
  get isolated(): boolean {
    return this.parent !== undefined && this.parent.home !== this.home;
  }

  /** Iteration values from the outermost ancestor in its home to this run: where its outputs stand. */
  get valuePath(): readonly string[] {
    const path: string[] = [];
    for (let run: TaskRun | undefined = this; run !== undefined && !run.isolated; run = run.parent) {
      if (run.value !== undefined) path.unshift(run.value);
    }
    return path;
  }

  /** When it was RUNNING for the first time. */
  get start(): number | undefined {
    return this.#start;
  }

  /** When it came to the end that it is in. */
  get end(): number | undefined {
    return this.#end;
  }

  /** Every state it was in, oldest first. */
  get histories(): readonly StateChange[] {
    if (this.#histories !== undefined) return this.#histories;
    const histories: StateChange[] = [{ state: 'CREATED', date: this.created }];
    if (this.#start !== undefined) histories.push({ state: 'RUNNING', date: this.#start });
    if (this.#end !== undefined) histories.push({ state: this.state, date: this.#end });
    return histories;
  }

  get attempts(): readonly Attempt[] {
    if (this.#firstAttempt === undefined) return NO_ATTEMPTS;
    return this.#moreAttempts === undefined
      ? [this.#firstAttempt]
      : [this.#firstAttempt, ...this.#moreAttempts];
  }

  get attemptCount(): number {
    return this.#firstAttempt === undefined ? 0 : 1 + (this.#moreAttempts?.length ?? 0);
  }

  get lastAttempt(): Attempt | undefined {
    return this.#moreAttempts?.[this.#moreAttempts.length - 1] ?? this.#firstAttempt;
  }

  addAttempt(attempt: Attempt): void {
    if (this.#firstAttempt === undefined) this.#firstAttempt = attempt;
    else if (this.#moreAttempts === undefined) this.#moreAttempts = [attempt];
    else this.#moreAttempts.push(attempt);
  }

  get ended(): boolean {
    return isTerminal(this.state);
  }

  moveTo(state: State, at: number): void {
    // What this state makes of the dates must be all that can be said of the states before.
    const usual =
      this.#histories === undefined &&
      (state === 'RUNNING'
        ? this.state === 'CREATED' && this.#start === undefined
        : isTerminal(state) &&
          this.#end === undefined &&
          (this.state === 'RUNNING' || this.#start === undefined));
    if (!usual) {
      this.#histories ??= [...this.histories];
      this.#histories.push({ state, date: at });
    }
    this.state = state;
    if (state === 'RUNNING') this.#start ??= at;
    this.#end = isTerminal(state) ? at : undefined;
  }
}

const NO_ATTEMPTS: readonly Attempt[] = [];

/** What expressions find at `tasks.<id>`; the same for all task runs in a state. */
const STATE_LEAVES = Object.fromEntries(STATES.map((state) => [state, Object.freeze({ state })])) as Readonly<
  Record<State, object>
>;

export class ExecutionState {
  flow: CompiledFlow;
  header: ExecutionHeader;
  state: State = 'CREATED';
  readonly histories: StateChange[] = [];
  readonly created: number;
  end: number | undefined;
  /** In creation order. */
  readonly taskRuns = new Map<string, TaskRun>();
  root: Scope;
  labels: readonly { readonly key: string; readonly value: string }[];
  variables: Readonly<Record<string, unknown>>;
  readonly home = new OutputHome();
  /** Flow outputs, once rendered. */
  outputs: Readonly<Record<string, unknown>> | undefined;
  failure: FailureRecord | undefined;
  /** What runs: the flow's tasks, then its outputs, then what comes after the end. */
  phase: 'tasks' | 'outputs' | 'after' | 'completed' = 'tasks';
  /** State in which a task asked the execution to end. */
  exit: State | undefined;
  /** What runs after the end; known when the listeners have been asked, or when there are none. */
  after: readonly AfterTask[] | undefined;
  /** Index into `after` of the next task to create. */
  afterNext = 0;
  /** Whether a task of afterExecution has been created and has not ended. */
  afterOpen = false;
  retryAt: number | undefined;
  /** A task run wants another execution in place of this one, at that date. */
  replacedAt: number | undefined;
  /** Service level agreements that are broken, by their place in the flow. */
  readonly violatedSlas = new Set<number>();
  /** Task runs that have been forced to an end while their work goes on. */
  readonly detached = new Set<TaskRun>();
  readonly running = new Set<TaskRun>();
  readonly paused = new Set<TaskRun>();
  /** Task runs that a breakpoint stopped before they began. */
  readonly stopped = new Set<TaskRun>();
  /** Whether somebody asked that nothing new begins. */
  held = false;
  /** Task after which nothing new begins. */
  until: string | undefined;
  /** The flows of restarts to come, compiled: applying an event must not wait. */
  readonly laterFlows: CompiledFlow[] = [];
  /** How often it was begun anew in the middle, and when. */
  readonly restarts: RestartRecord[] = [];

  constructor(flow: CompiledFlow, header: ExecutionHeader, at: number) {
    this.flow = flow;
    this.header = header;
    this.created = at;
    this.labels = header.labels;
    this.variables = header.variables;
    this.until = header.until;
    this.root = new Scope(
      { lanes: [{ slots: flow.branches.tasks.map((task) => ({ task })) }], concurrency: 0 },
      flow.branches.errors,
      flow.branches.finally,
    );
    this.histories.push({ state: 'CREATED', date: at });
  }

  moveTo(state: State, at: number): void {
    this.state = state;
    this.histories.push({ state, date: at });
    if (isTerminal(state)) this.end = at;
  }

  /** Results of tasks, the root that expressions call `outputs`. */
  get taskOutputs(): Readonly<Record<string, unknown>> {
    return this.home.outputs;
  }

  scopeOf(run: TaskRun): Scope {
    return run.parent?.scope ?? this.root;
  }

  /** Puts the outputs of a task run where expressions look for them. */
  placeOutputs(run: TaskRun): void {
    if (run.outputs !== undefined) place(run.home.outputs, run.spec.id, run.valuePath, run.outputs);
  }

  placeState(run: TaskRun): void {
    place(run.home.states, run.spec.id, run.valuePath, STATE_LEAVES[run.state]);
  }

  /** Forgets a task run whose place another one will take. */
  discard(run: TaskRun): void {
    this.taskRuns.delete(run.id);
    this.paused.delete(run);
    this.stopped.delete(run);
    this.running.delete(run);
    this.displace(run);
  }

  /** Takes the outputs and the state of a task run from where expressions look for them. */
  displace(run: TaskRun): void {
    unplace(run.home.outputs, run.spec.id, run.valuePath);
    unplace(run.home.states, run.spec.id, run.valuePath);
  }
}
