/**
 * Decides which task runs of an execution stay, and which begin again, when it is restarted, replayed from one of them,
 * or one of them is given another state. It changes nothing: the plan becomes an event, and people see it before.
 */

import type { State } from '../flow/states.ts';
import type { ChildPlan, FlowableDefinition, TaskSpec } from '../plugin/flowable.ts';
import { rootPlan } from './apply-restart.ts';
import type { CompiledFlow } from './compile-flow.ts';
import type { ExecutionRestarted } from './event.ts';
import { keyOfRun, keyOfSlot } from './rebuild-scope.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import type { TaskChanges } from './task-change.ts';
import type { TaskVariableReference } from './task-references.ts';

export interface RestartRequest {
  readonly kind: ExecutionRestarted['kind'];
  /** Everything from this task run on begins again. */
  readonly from?: TaskRun;
  /** The task run that gets another state. */
  readonly mark?: { readonly run: TaskRun; readonly state: State };
  /** The flow that it goes on with, and what tells what it changes. @default the flow that it had */
  readonly fix?: { readonly flow: CompiledFlow; readonly changes: TaskChanges };
}

export type PlannedAction = 'kept' | 'again' | 'reopened' | 'dropped' | 'marked';

export interface PlannedTaskRun {
  readonly run: TaskRun;
  /** `again`: with a new attempt, or anew; `dropped`: forgotten, and nothing takes its place. */
  readonly action: PlannedAction;
  /** Why it does not stay: `FAILED`, `uses outputs of extract`. */
  readonly reason?: string;
}

export interface RestartPlan
  extends Pick<ExecutionRestarted, 'kind' | 'reset' | 'reopened' | 'dropped' | 'marked' | 'evaluations'> {
  /** Every task run of the execution, in the order of their creation; what stands below one that begins again is left out. */
  readonly taskRuns: readonly PlannedTaskRun[];
  /** Tasks that the flow did not have. */
  readonly added: readonly string[];
}

/** States of a runnable task from which a restart begins. Kestra: FAILED and PAUSED; what was killed did not finish either. */
function isUnfinished({ state, ended }: TaskRun): boolean {
  return !ended || state === 'FAILED' || state === 'KILLED' || state === 'CANCELLED' || state === 'RETRIED';
}

const SETS_VARIABLES = /\.(Set|Unset)Variables$/;

export async function planRestart(state: ExecutionState, request: RestartRequest): Promise<RestartPlan> {
  // What depends on a task run that begins again does so too, and what depends on that; each round finds more.
  let known = new Set<TaskRun>();
  for (;;) {
    const planner = new Planner(state, request, known);
    await planner.visitRoot();
    const again = planner.beginsAgain;
    if (request.fix === undefined || again.size === known.size) return planner.plan();
    known = again;
  }
}

interface Place {
  readonly lane: number;
  readonly index: number;
}

interface Cut {
  readonly place: Place;
  readonly lanes: ReadonlySet<number>;
}

class Planner {
  readonly #state: ExecutionState;
  readonly #request: RestartRequest;
  readonly #flow: CompiledFlow;
  /** Task runs that begin again, as far as the round before has found out. */
  readonly #known: ReadonlySet<TaskRun>;
  readonly #actions = new Map<TaskRun, Omit<PlannedTaskRun, 'run'>>();
  readonly #reset: string[] = [];
  readonly #reopened: string[] = [];
  readonly #dropped: string[] = [];
  readonly #evaluations: Record<string, unknown> = {};
  readonly #added: string[] = [];
  /** Ancestors of the task run that the request names. */
  readonly #above = new Set<TaskRun>();
  readonly beginsAgain = new Set<TaskRun>();
  #again: ReadonlyMap<string, readonly TaskRun[]> = new Map();

  constructor(state: ExecutionState, request: RestartRequest, known: ReadonlySet<TaskRun>) {
    this.#state = state;
    this.#request = request;
    this.#flow = request.fix?.flow ?? state.flow;
    this.#known = known;
    const named = request.from ?? request.mark?.run;
    for (let at = named?.parent; at !== undefined; at = at.parent) this.#above.add(at);
    this.#again = byTask(known);
    if (request.fix !== undefined) {
      for (const id of this.#flow.specs.keys()) if (!state.flow.specs.has(id)) this.#added.push(id);
    }
  }

  async visitRoot(): Promise<void> {
    const top = [...this.#state.taskRuns.values()].filter((run) => run.parent === undefined);
    await this.#visitChildren(top, rootPlan({ flow: this.#flow }), rootPlan(this.#state));
  }

  plan(): RestartPlan {
    const { mark, kind } = this.#request;
    const taskRuns: PlannedTaskRun[] = [];
    for (const run of this.#state.taskRuns.values()) {
      const planned = this.#actions.get(run);
      if (planned !== undefined) taskRuns.push({ run, ...planned });
    }
    return {
      kind,
      reset: this.#reset,
      reopened: this.#reopened,
      dropped: this.#dropped,
      ...(mark === undefined ? {} : { marked: { id: mark.run.id, state: mark.state } }),
      ...(Object.keys(this.#evaluations).length === 0 ? {} : { evaluations: this.#evaluations }),
      taskRuns,
      added: this.#added,
    };
  }

  /** Gives whether something is left to run among the children. */
  async #visitChildren(runs: readonly TaskRun[], plan: ChildPlan, before: ChildPlan): Promise<boolean> {
    const places = placesOf(plan);
    const cut = this.#cutOf(runs, plan, places);
    /** Lanes that have something to run, and the place of the first of it. */
    const open = new Map<number, number>();
    let changed = false;
    if (this.#request.fix !== undefined) {
      const known = placesOf(before);
      for (const [key, { lane, index }] of places) if (!known.has(key)) openAt(open, lane, index);
    }
    const placed: { readonly run: TaskRun; readonly place: Place }[] = [];
    for (const run of runs) {
      const place = run.branch === 'tasks' ? places.get(keyOfRun(run)) : undefined;
      if (place !== undefined) placed.push({ run, place });
      else {
        this.#dropTree(run, run.branch === 'tasks' ? 'its task is no longer there' : undefined);
        changed = changed || run.branch === 'tasks';
      }
    }
    placed.sort((a, b) => a.place.index - b.place.index);
    for (const { run, place } of placed) {
      const reason = this.#reasonOfPlace(place, plan, cut, open);
      const outcome = reason === undefined ? await this.#visit(run) : { again: reason, anew: true };
      if (outcome === 'kept') continue;
      changed = true;
      if (outcome === 'open') {
        openAt(open, place.lane, place.index);
        continue;
      }
      const first = open.get(place.lane);
      // Only what may begin at once keeps its attempts; the others are made when their turn comes.
      const mayBegin = !outcome.anew && (first === undefined || first > place.index);
      openAt(open, place.lane, place.index);
      if (mayBegin) this.#resetTree(run, outcome.again);
      else this.#dropTree(run, outcome.again, 'again');
    }
    return changed || open.size > 0;
  }

  /** What comes behind the task run from which a replay begins: later in its lane, or in lanes that wait for it. */
  #cutOf(runs: readonly TaskRun[], plan: ChildPlan, places: ReadonlyMap<string, Place>): Cut | undefined {
    const { from } = this.#request;
    if (from === undefined) return undefined;
    const on = runs.find((run) => run === from || this.#above.has(run));
    const place = on === undefined ? undefined : places.get(keyOfRun(on));
    return place === undefined ? undefined : { place, lanes: lanesBehind(plan, place.lane) };
  }

  #reasonOfPlace(
    place: Place,
    plan: ChildPlan,
    cut: Cut | undefined,
    open: ReadonlyMap<number, number>,
  ): string | undefined {
    if (cut !== undefined) {
      const behind =
        place.lane === cut.place.lane ? place.index > cut.place.index : cut.lanes.has(place.lane);
      if (behind) return `comes after \`${this.#request.from!.spec.id}\``;
    }
    if (this.#request.fix === undefined) return undefined;
    const awaited = (plan.lanes[place.lane]!.after ?? []).find((lane) => open.has(lane));
    return awaited === undefined ? undefined : `depends on \`${plan.lanes[awaited]!.slots[0]!.task.id}\``;
  }

  async #visit(run: TaskRun): Promise<'kept' | 'open' | { readonly again: string; readonly anew: boolean }> {
    const { from, mark, fix } = this.#request;
    if (run === mark?.run) {
      this.#actions.set(run, { action: 'marked', reason: `becomes ${mark.state}` });
      return 'open';
    }
    if (run === from) return { again: 'chosen', anew: false };
    const spec = fix === undefined ? run.spec : this.#flow.specs.get(run.spec.id)!;
    const dependency = fix === undefined ? undefined : this.#dependency(run, spec);
    if (dependency !== undefined) {
      return isUnfinished(run)
        ? { again: `${run.state}, ${dependency}`, anew: false }
        : { again: dependency, anew: true };
    }
    return run.flowable ? this.#visitFlowable(run, spec) : this.#visitTask(run, spec);
  }

  async #visitTask(run: TaskRun, spec: TaskSpec): Promise<'kept' | { again: string; anew: boolean }> {
    const { fix, kind } = this.#request;
    const reason = await fix?.changes.taskReason(run, spec);
    // Somebody who gives one task run another state means that one.
    if (isUnfinished(run) && kind !== 'change-status') {
      return { again: reason === undefined ? run.state : `${run.state}, ${reason}`, anew: false };
    }
    if (reason !== undefined) return { again: reason, anew: true };
    this.#actions.set(run, { action: 'kept' });
    return 'kept';
  }

  async #visitFlowable(
    run: TaskRun,
    spec: TaskSpec,
  ): Promise<'kept' | 'open' | { again: string; anew: boolean }> {
    const { fix, kind } = this.#request;
    const check = await fix?.changes.flowableCheck(run, spec);
    const failed = isUnfinished(run) && kind !== 'change-status';
    if (check !== undefined && 'reason' in check) return { again: check.reason, anew: !failed };
    const { scope } = run;
    const whole = this.#beginsWhole(run, spec);
    if (scope === undefined) {
      if (failed) return { again: run.state, anew: false };
      this.#actions.set(run, { action: 'kept' });
      return 'kept';
    }
    const definition = this.#flow.definition(spec) as FlowableDefinition;
    const evaluation = check === undefined ? run.evaluation : check.evaluation;
    const plan = definition.plan(spec, evaluation).children;
    if (plan === undefined) return { again: 'has no tasks to run any more', anew: !failed };
    const before = (this.#state.flow.definition(run.spec) as FlowableDefinition).plan(
      run.spec,
      run.evaluation,
    );
    const mark = this.#bookmark();
    const open = await this.#visitChildren(scope.children, plan, before.children ?? plan);
    if (!open && !failed && !this.#above.has(run)) {
      // Of what is kept whole, the errors and finally branches stay too.
      this.#restore(mark);
      this.#keepTree(run);
      return 'kept';
    }
    if (whole || (!open && failed && !this.#above.has(run))) {
      this.#restore(mark);
      return { again: failed ? run.state : 'has tasks that begin again', anew: !failed };
    }
    if (check !== undefined) this.#evaluations[run.id] = evaluation;
    this.#actions.set(run, { action: 'reopened' });
    this.#reopened.push(run.id);
    return 'open';
  }

  /** Kestra: tasks of one working directory begin together, for the folder is new; and a pause begins anew. */
  #beginsWhole(run: TaskRun, spec: TaskSpec): boolean {
    const definition = this.#flow.definition(spec) as FlowableDefinition;
    return definition.sharedFolder !== undefined || run.state === 'PAUSED';
  }

  /** A task run that begins again and whose result this one uses. */
  #dependency(run: TaskRun, spec: TaskSpec): string | undefined {
    for (const reference of this.#request.fix!.changes.references(spec).variables) {
      const { root, path } = reference;
      if (root === 'vars') {
        const setter = [...this.#known].find((other) => SETS_VARIABLES.test(other.spec.type));
        if (setter !== undefined && setter !== run) return `uses variables that \`${setter.spec.id}\` sets`;
      }
      if (root !== 'outputs') continue;
      const [taskId] = path;
      if (taskId === undefined) {
        const any = [...this.#known].find((other) => other !== run && !isBelow(other, run));
        if (any !== undefined) return `may use outputs of \`${any.spec.id}\``;
        continue;
      }
      if (this.#added.includes(taskId)) return `uses outputs of \`${taskId}\``;
      const others = this.#again.get(taskId) ?? [];
      if (others.some((other) => other !== run && !isBelow(other, run) && mayMean(reference, other, run)))
        return `uses outputs of \`${taskId}\``;
    }
    return undefined;
  }

  #resetTree(run: TaskRun, reason: string): void {
    this.#forgetBelow(run);
    this.#reset.push(run.id);
    this.#actions.set(run, { action: 'again', reason });
    this.beginsAgain.add(run);
  }

  #dropTree(run: TaskRun, reason: string | undefined, action: 'again' | 'dropped' = 'dropped'): void {
    this.#forgetBelow(run);
    this.#dropped.push(run.id);
    // Errors, finally and afterExecution are forgotten with what they followed.
    if (reason !== undefined) this.#actions.set(run, { action, reason });
    this.beginsAgain.add(run);
  }

  #forgetBelow(run: TaskRun): void {
    for (const child of run.scope?.children ?? []) {
      this.#forgetBelow(child);
      this.#actions.delete(child);
      this.#dropped.push(child.id);
      this.beginsAgain.add(child);
    }
  }

  #keepTree(run: TaskRun): void {
    this.#actions.set(run, { action: 'kept' });
    for (const child of run.scope?.children ?? []) this.#keepTree(child);
  }

  #bookmark(): readonly number[] {
    return [this.#reset.length, this.#reopened.length, this.#dropped.length];
  }

  /** Takes back what was decided below a flowable, as it is decided for the whole of it. */
  #restore([reset, reopened, dropped]: readonly number[]): void {
    for (const id of [...this.#reset.slice(reset), ...this.#dropped.slice(dropped)])
      this.beginsAgain.delete(this.#state.taskRuns.get(id)!);
    this.#reset.length = reset!;
    this.#reopened.length = reopened!;
    this.#dropped.length = dropped!;
  }
}

function placesOf(plan: ChildPlan): Map<string, Place> {
  const places = new Map<string, Place>();
  plan.lanes.forEach(({ slots }, lane) => {
    slots.forEach((slot, index) => {
      places.set(keyOfSlot(slot), { lane, index });
    });
  });
  return places;
}

function openAt(open: Map<number, number>, lane: number, index: number): void {
  open.set(lane, Math.min(open.get(lane) ?? index, index));
}

function lanesBehind({ lanes }: ChildPlan, lane: number): Set<number> {
  const behind = new Set<number>();
  for (let size = -1; size !== behind.size; ) {
    size = behind.size;
    lanes.forEach(({ after }, index) => {
      if ((after ?? []).some((one) => one === lane || behind.has(one))) behind.add(index);
    });
  }
  return behind;
}

function byTask(runs: ReadonlySet<TaskRun>): Map<string, TaskRun[]> {
  const map = new Map<string, TaskRun[]>();
  for (const run of runs) {
    const others = map.get(run.spec.id);
    if (others === undefined) map.set(run.spec.id, [run]);
    else others.push(run);
  }
  return map;
}

function isBelow(run: TaskRun, ancestor: TaskRun): boolean {
  for (let at = run.parent; at !== undefined; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** Whether the reference of `run` may mean the outputs of `other`: those of another iteration may not, if it says so. */
function mayMean({ path, dynamic, ownValue }: TaskVariableReference, other: TaskRun, run: TaskRun): boolean {
  const values = other.valuePath;
  if (values.length === 0) return true;
  if (dynamic) return !ownValue || run.valuePath.every((value, depth) => values[depth] === value);
  const literal = path.slice(1, 1 + values.length);
  return literal.every((value, depth) => values[depth] === value);
}

/** What of a plan is recorded. */
export function restartEvent(
  { taskRuns: _, added: __, ...decided }: RestartPlan,
  labels: ExecutionRestarted['labels'],
): ExecutionRestarted {
  return { type: 'execution.restarted', ...decided, labels };
}

export function withLabel(
  { labels }: Pick<ExecutionState, 'labels'>,
  key: string,
): ExecutionRestarted['labels'] {
  return [...labels.filter((label) => label.key !== key), { key, value: 'true' }];
}
