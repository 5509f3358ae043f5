/** `item` inside the iterations of a Loop: the value, its place, its key, and the items of the loops around. */

import type { TaskRun } from './state.ts';

export interface LoopItem {
  /** Kestra: always text; what is no text is JSON. */
  readonly value: string;
  readonly index: number;
  /** Of a loop over a map. */
  readonly key?: string;
  readonly parent?: LoopItem;
  /** Closest first. */
  readonly parents: readonly LoopItem[];
}

/** The iteration of a Loop that a task run belongs to; an iteration belongs to itself. */
export function iterationOf(run: TaskRun): TaskRun | undefined {
  for (let at: TaskRun | undefined = run; at !== undefined; at = at.parent) if (at.isolated) return at;
  return undefined;
}

export function loopItem(run: TaskRun): LoopItem | undefined {
  const iteration = iterationOf(run);
  if (iteration === undefined) return undefined;
  const loop = iteration.parent!;
  const { keys } = loop.evaluation as { readonly keys?: readonly string[] };
  const key = keys?.[iteration.iteration!];
  const parent = loopItem(loop);
  return {
    value: iteration.value!,
    index: iteration.iteration!,
    ...(key === undefined ? {} : { key }),
    ...(parent === undefined ? {} : { parent }),
    parents: parent === undefined ? [] : [parent, ...parent.parents],
  };
}
