/** Makes the scope of a flowable, or of the flow, anew around the children that a restart keeps. */

import type { State } from '../flow/states.ts';
import type { ChildPlan, Lane, Slot, TaskSpec } from '../plugin/flowable.ts';
import { Scope } from './scope.ts';
import type { TaskRun } from './state.ts';

export interface ScopeParts {
  /** All there is to run, kept or not. */
  readonly plan: ChildPlan;
  readonly errors: readonly TaskSpec[] | undefined;
  readonly finally: readonly TaskSpec[] | undefined;
  readonly gated: boolean | 'also-after-failure';
  /** What the gate came to, if it is open already. */
  readonly gateOutcome: State | undefined;
}

/** What tells the children of one plan apart: the task, and the value it runs for. Values of one plan are distinct. */
function slotKey(taskId: string, value: string | undefined): string {
  return value === undefined ? taskId : `${taskId}\0${value}`;
}

export function keyOfSlot({ task, value }: Slot): string {
  return slotKey(task.id, value);
}

export function keyOfRun({ spec, value }: TaskRun): string {
  return slotKey(spec.id, value);
}

/**
 * A scope in which the ended ones of `kept` count as done, wherever in their lanes they stand, and the others as begun.
 * Of those there is at most one a lane, and it comes before all that the lane has left.
 */
export function rebuildScope(parts: ScopeParts, kept: readonly TaskRun[]): Scope {
  const done = new Set<string>();
  for (const run of kept) if (run.ended) done.add(keyOfRun(run));
  const lanes = parts.plan.lanes.map(({ slots }) => slots.filter((slot) => !done.has(keyOfSlot(slot))));
  // A lane below 0 is the gate, which opens itself.
  const isOver = (lane: number): boolean => lane >= 0 && lanes[lane]!.length === 0;
  const left: ChildPlan = {
    ...parts.plan,
    lanes: parts.plan.lanes.map(({ after }, index): Lane => {
      const open = (after ?? []).filter((lane) => !isOver(lane));
      return { slots: lanes[index]!, ...(open.length === 0 ? {} : { after: open }) };
    }),
  };
  const scope = new Scope(left, parts.errors, parts.finally, parts.gated);
  if (parts.gateOutcome !== undefined) scope.open(parts.gateOutcome);
  const laneOf = new Map<string, number>();
  lanes.forEach((slots, index) => {
    const [first] = slots;
    if (first !== undefined) laneOf.set(keyOfSlot(first), index);
  });
  for (const run of kept) {
    if (run.ended) scope.adopt(run);
    else {
      run.lane = laneOf.get(keyOfRun(run));
      scope.childCreated(run);
    }
  }
  return scope;
}
