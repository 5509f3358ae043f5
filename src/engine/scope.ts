/**
 * The children of a flowable (or of the flow): which branch runs, which lanes are open, and what the children that
 * have ended add up to. It counts instead of searching, so a step costs the same with ten children and ten thousand.
 */

import type { State } from '../flow/states.ts';
import type { ChildPlan, Slot, TaskSpec } from '../plugin/flowable.ts';
import type { TaskRunRecord } from './record.ts';
import type { TaskRun } from './state.ts';

/** A child to create now. */
export interface NextChild extends Slot {
  readonly branch: TaskRunRecord['branch'];
  readonly lane?: number;
}

/** The lane that stands for the end of a pause. */
export const GATE = -1;

type Branch = 'tasks' | 'errors' | 'finally';

export class Scope {
  readonly #plan: ChildPlan;
  readonly #errors: readonly TaskSpec[] | undefined;
  readonly #finally: readonly TaskSpec[] | undefined;
  branch: Branch = 'tasks';
  /** Index of the next slot of each lane. */
  readonly #next: Uint32Array;
  /** Lanes that may start, from `#readyHead` on. */
  readonly #ready: number[] = [];
  #readyHead = 0;
  /** For lanes with dependencies: how many are still open, and who waits for whom. */
  readonly #blocked = new Map<number, number>();
  readonly #dependents = new Map<number, number[]>();
  #openLanes = 0;
  /** Next task of the errors or finally branch. */
  #serial = 0;
  /** Children of the current errors or finally branch that have not ended. */
  #serialRunning = 0;
  #mainRunning = 0;
  /** The main children are not all there is: a pause, or the question whether to repeat them, is still open. */
  #gated: boolean;
  /** What the gate came to; undefined before. */
  gateOutcome: State | undefined;
  readonly #gateAfterFailure: boolean;
  /** Children of all branches, in the order of their creation. */
  readonly children: TaskRun[] = [];
  /** Children of any branch that have been created and have not ended. */
  readonly active = new Set<TaskRun>();
  /** The errors branch runs for a child that is tried again, and is forgotten then. */
  #provisional = false;
  #returned = false;
  readonly #ended = { KILLED: 0, FAILED: 0, WARNING: 0 };

  constructor(
    plan: ChildPlan,
    errors: readonly TaskSpec[] | undefined,
    finallyTasks: readonly TaskSpec[] | undefined,
    gated: boolean | 'also-after-failure' = false,
  ) {
    this.#plan = plan;
    this.#gated = gated !== false;
    this.#gateAfterFailure = gated === 'also-after-failure';
    this.#errors = errors;
    this.#finally = finallyTasks;
    this.#next = new Uint32Array(plan.lanes.length);
    plan.lanes.forEach((lane, index) => {
      const after = lane.after ?? [];
      if (after.length === 0) {
        // A lane without slots (a flow whose tasks are all disabled) is over before it begins.
        if (lane.slots.length > 0) this.#ready.push(index);
        return;
      }
      this.#blocked.set(index, after.length);
      for (const dependency of after) {
        const waiting = this.#dependents.get(dependency);
        if (waiting === undefined) this.#dependents.set(dependency, [index]);
        else waiting.push(index);
      }
    });
  }

  /** Whether a main child has failed for good. */
  get failed(): boolean {
    return this.#ended.FAILED > 0;
  }

  /** Kestra: killed before failed before warning, and only main children count. */
  get outcome(): 'KILLED' | 'FAILED' | 'WARNING' | 'SUCCESS' {
    if (this.#ended.KILLED > 0) return 'KILLED';
    if (this.#ended.FAILED > 0) return 'FAILED';
    return this.#ended.WARNING > 0 ? 'WARNING' : 'SUCCESS';
  }

  get gated(): boolean {
    return this.#gated;
  }

  /** Whether the main children are through and the gate is what is left. */
  get atGate(): boolean {
    if (!this.#gated || this.branch !== 'tasks') return false;
    return this.failed ? this.#gateAfterFailure && this.active.size === 0 : this.#childrenDone;
  }

  /** Goes on behind the gate; lanes that wait for it may start unless it has come to a failure. */
  open(outcome: State): void {
    this.#gated = false;
    this.gateOutcome = outcome;
    if (outcome === 'FAILED' || outcome === 'WARNING') this.#ended[outcome] += 1;
    if (outcome !== 'FAILED') this.release(GATE);
  }

  /** Takes over a child that ended before a restart; its slot is no part of the plan any more. */
  adopt(run: TaskRun): void {
    this.children.push(run);
    if (run.branch === 'tasks') this.#count(run.state);
  }

  childCreated(run: TaskRun): void {
    const { branch, lane } = run;
    this.children.push(run);
    this.active.add(run);
    if (branch !== 'tasks') {
      if (branch === 'errors' || branch === 'finally') {
        if (this.branch !== branch) this.#enter(branch);
        this.#serial += 1;
        this.#serialRunning += 1;
      }
      return;
    }
    this.#mainRunning += 1;
    if (lane === undefined) return;
    if (this.#next[lane] === 0) {
      this.#openLanes += 1;
      // The lane at the head is the one that was offered; on replay it is the same one.
      if (this.#ready[this.#readyHead] === lane) this.#readyHead += 1;
      else this.#ready.splice(this.#ready.indexOf(lane, this.#readyHead), 1);
    }
    this.#next[lane]! += 1;
  }

  childEnded(run: TaskRun): void {
    const { branch, lane, state } = run;
    this.active.delete(run);
    if (branch !== 'tasks') {
      this.#serialRunning -= 1;
      return;
    }
    this.#mainRunning -= 1;
    this.#count(state);
    if (lane !== undefined && this.#next[lane]! >= this.#plan.lanes[lane]!.slots.length)
      this.#laneEnded(lane);
  }

  #count(state: State): void {
    const { counts } = this.#plan;
    if (counts === undefined) {
      if (state === 'KILLED' || state === 'FAILED' || state === 'WARNING') this.#ended[state] += 1;
    } else if (counts === 'failures' && (state === 'FAILED' || state === 'KILLED' || state === 'CANCELLED')) {
      this.#ended.FAILED += 1;
    }
  }

  #laneEnded(lane: number): void {
    this.#openLanes -= 1;
    this.release(lane);
  }

  /** Lanes that wait for `lane`, or for one of the gates, may start. */
  release(lane: number): void {
    for (const dependent of this.#dependents.get(lane) ?? []) {
      const left = this.#blocked.get(dependent)! - 1;
      this.#blocked.set(dependent, left);
      if (left === 0) this.#ready.push(dependent);
    }
  }

  /** Kestra: which list runs now, see `flow-model` §6.1. */
  chooseBranch(): void {
    if (this.branch === 'tasks') {
      if (this.failed) {
        if (this.#errors !== undefined) this.#enter('errors');
        else if (this.#finally !== undefined) this.#enter('finally');
      } else if (this.#mainDone && this.#finally !== undefined) {
        this.#enter('finally');
      }
    }
    if (this.branch !== 'errors' || !this.#serialDone || this.#isProvisional) return;
    if (this.#finally !== undefined) this.#enter('finally');
  }

  /** Another child may fail for good meanwhile: then the branch stays. */
  get #isProvisional(): boolean {
    return this.#provisional && !this.failed;
  }

  /** A child has failed and will be tried again: errors run until then. */
  handleForNow(): void {
    if (this.branch !== 'tasks') return;
    this.#enter('errors');
    this.#provisional = true;
  }

  /** The child is tried again: answers with the children of errors, which are to be forgotten. */
  leaveErrors(): readonly TaskRun[] {
    if (!this.#isProvisional) return [];
    this.#provisional = false;
    this.#returned = true;
    this.#enter('tasks');
    const forgotten = this.children.filter((child) => child.branch === 'errors');
    const kept = this.children.filter((child) => child.branch !== 'errors');
    this.children.length = 0;
    for (const child of kept) this.children.push(child);
    for (const child of forgotten) this.active.delete(child);
    return forgotten;
  }

  /** Whether it has come back from errors since this was last asked: lanes may have stood still. */
  takeReturn(): boolean {
    const returned = this.#returned;
    this.#returned = false;
    return returned;
  }

  #enter(branch: Branch): void {
    this.branch = branch;
    this.#serial = 0;
    this.#serialRunning = 0;
  }

  get #serialTasks(): readonly TaskSpec[] {
    return (this.branch === 'errors' ? this.#errors : this.#finally) ?? [];
  }

  get #serialDone(): boolean {
    return this.#serialRunning === 0 && this.#serial >= this.#serialTasks.length;
  }

  get #mainDone(): boolean {
    // A child that was killed leaves nothing to decide.
    return (!this.#gated || this.#ended.KILLED > 0) && this.#childrenDone;
  }

  get #childrenDone(): boolean {
    return this.#mainRunning === 0 && this.#openLanes === 0 && this.#readyHead >= this.#ready.length;
  }

  /** Whether the current branch is through and no other follows; ask after `chooseBranch`. */
  get done(): boolean {
    if (this.branch !== 'tasks') return this.#serialDone && !this.#isProvisional;
    return this.failed || this.#mainDone;
  }

  /**
   * Children to create after the child of `lane` has ended (or at the start, with undefined).
   * Ask after `chooseBranch`; answers with nothing while the current branch has to wait.
   */
  nextChildren(lane?: number): NextChild[] {
    if (this.branch !== 'tasks') {
      const task = this.#serialRunning > 0 ? undefined : this.#serialTasks[this.#serial];
      return task === undefined ? [] : [{ task, branch: this.branch }];
    }
    if (this.failed) return [];
    const children: NextChild[] = [];
    if (lane !== undefined) {
      const slot = this.#plan.lanes[lane]!.slots[this.#next[lane]!];
      if (slot !== undefined) children.push({ ...slot, branch: 'tasks', lane });
    }
    let open = this.#openLanes;
    for (let head = this.#readyHead; head < this.#ready.length; head++) {
      if (this.#plan.concurrency > 0 && open >= this.#plan.concurrency) break;
      const index = this.#ready[head]!;
      const slot = this.#plan.lanes[index]!.slots[0];
      if (slot === undefined) continue;
      open += 1;
      children.push({ ...slot, branch: 'tasks', lane: index });
    }
    return children;
  }

  /** Lanes with a next slot whose last child has ended: what a resume has to continue. */
  idleLanes(): number[] {
    const running = new Set<number | undefined>();
    for (const run of this.active) running.add(run.lane);
    const idle: number[] = [];
    for (let lane = 0; lane < this.#next.length; lane++) {
      const next = this.#next[lane]!;
      if (next > 0 && next < this.#plan.lanes[lane]!.slots.length && !running.has(lane)) idle.push(lane);
    }
    return idle;
  }
}
