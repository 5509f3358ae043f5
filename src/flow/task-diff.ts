/** Tasks of two versions of a flow set side by side: the same ones, renamed, moved, new, gone. */

import type { Flow, Task } from './model.ts';
import { isRecord } from './path.ts';
import { type PropertyChange, propertyChanges, sameData } from './property-diff.ts';
import { canonicalFlowable, taskStructure, type VisitedTask, walkTasks } from './task-structure.ts';

export interface TaskPair {
  readonly before?: VisitedTask;
  readonly after?: VisitedTask;
  /** Set when it stands elsewhere than before. */
  readonly moved?: { readonly from: TaskPlace; readonly to: TaskPlace };
  readonly properties: readonly PropertyChange[];
}

/** Where a task stands. */
export interface TaskPlace {
  /** Task that holds it; absent at the top. */
  readonly parent?: string;
  /** The list: `tasks`, `then`, `errors` … */
  readonly branch: string;
  /** The task before it in the list; absent at its beginning. */
  readonly after?: string;
}

/** In the order of the new flow, what is gone at the end. */
export function taskPairs(before: Flow, after: Flow): readonly TaskPair[] {
  const [olds, news] = [[...walkTasks(before)], [...walkTasks(after)]];
  const partner = matchTasks(olds, news);
  const taken = new Set(partner.values());
  const stays = new Set(staying(olds, news, partner));
  const pairs: TaskPair[] = news.map((visited) => {
    const old = partner.get(visited);
    if (old === undefined) return { after: visited, properties: [] };
    const properties = propertyChanges(ownProperties(old), ownProperties(visited));
    const pair = { before: old, after: visited, properties };
    return stays.has(visited) ? pair : { ...pair, moved: { from: placeOf(old), to: placeOf(visited) } };
  });
  for (const old of olds) if (!taken.has(old)) pairs.push({ before: old, properties: [] });
  return pairs;
}

/** By id; what is left is taken for renamed when type and most of the properties are the same. */
function matchTasks(
  olds: readonly VisitedTask[],
  news: readonly VisitedTask[],
): Map<VisitedTask, VisitedTask> {
  const partner = new Map<VisitedTask, VisitedTask>();
  const byId = new Map<string, VisitedTask[]>();
  for (const old of olds) byId.set(old.task.id, [...(byId.get(old.task.id) ?? []), old]);
  for (const visited of news) {
    const old = byId.get(visited.task.id)?.shift();
    if (old !== undefined) partner.set(visited, old);
  }
  const taken = new Set(partner.values());
  const free = olds.filter((old) => !taken.has(old));
  for (const visited of news) {
    if (partner.has(visited)) continue;
    let best: { readonly old: VisitedTask; readonly likeness: number } | undefined;
    for (const old of free) {
      if (canonicalFlowable(old.task.type) !== canonicalFlowable(visited.task.type)) continue;
      const likeness = likenessOf(old, visited);
      if (likeness > (best?.likeness ?? 0.5)) best = { old, likeness };
    }
    if (best === undefined) continue;
    partner.set(visited, best.old);
    free.splice(free.indexOf(best.old), 1);
  }
  return partner;
}

/** From 0 to 1: the share of leaves that are the same; children count by their ids. */
function likenessOf(a: VisitedTask, b: VisitedTask): number {
  const [one, other] = [new Map(leaves(ownProperties(a))), new Map(leaves(ownProperties(b)))];
  for (const [map, task] of [
    [one, a.task],
    [other, b.task],
  ] as const) {
    map.delete('id');
    for (const child of childIds(task)) map.set(`child ${child}`, true);
  }
  const keys = new Set([...one.keys(), ...other.keys()]);
  const same = [...keys].filter(
    (key) => one.has(key) && other.has(key) && sameData(one.get(key), other.get(key)),
  );
  // Two tasks that say nothing but their type are alike only where they stand.
  if (keys.size <= 1) return a.index === b.index && a.parent?.id === b.parent?.id ? 1 : 0;
  return same.length / keys.size;
}

function childIds(task: Task): string[] {
  return task.branches.flatMap((branch) => branch.tasks.map((child) => child.id));
}

function leaves(value: unknown, path = ''): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${path}[${index}]`));
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`));
  }
  return [[path, value]];
}

/** What the task itself says: its child tasks have entries of their own. */
function ownProperties({ task, branch, index }: VisitedTask): Readonly<Record<string, unknown>> {
  const children = new Set(taskStructure(task.type, task.properties).map((shape) => shape.property));
  const properties = Object.fromEntries(
    Object.entries(task.properties).filter(([key]) => key !== 'id' && !children.has(key)),
  );
  const waitsFor = branch.dependsOn?.[index];
  return waitsFor === undefined || waitsFor.length === 0
    ? properties
    : { ...properties, dependsOn: waitsFor };
}

/** Lists whose order means nothing. */
const UNORDERED: ReadonlySet<string> = new Set(
  ['Parallel', 'Dag', 'EachParallel'].map((name) => `io.kestra.plugin.core.flow.${name}`),
);

/**
 * Tasks that stand where they stood: in the list of the same task, and in an order that the fewest others had to leave.
 */
function* staying(
  olds: readonly VisitedTask[],
  news: readonly VisitedTask[],
  partner: ReadonlyMap<VisitedTask, VisitedTask>,
): Generator<VisitedTask> {
  const oldTasks = new Map(olds.map((old) => [old.task, old]));
  const newOf = new Map([...partner].map(([visited, old]) => [old.task, visited.task]));
  const lists = new Map<string, VisitedTask[]>();
  for (const visited of news) {
    const old = partner.get(visited);
    if (old === undefined) continue;
    const parent = old.parent === undefined ? undefined : (newOf.get(old.parent) ?? old.parent);
    if (parent !== visited.parent || old.branch.name !== visited.branch.name) continue;
    const key = `${visited.parent === undefined ? '' : JSON.stringify(visited.parent.path)} ${visited.branch.name}`;
    lists.set(key, [...(lists.get(key) ?? []), visited]);
  }
  for (const list of lists.values()) {
    const type = list[0]!.parent?.type;
    if (type !== undefined && UNORDERED.has(canonicalFlowable(type))) yield* list;
    else yield* longestRise(list, (visited) => oldTasks.get(partner.get(visited)!.task)!.index);
  }
}

/** The longest part of a list whose ranks only rise. */
function longestRise<T>(list: readonly T[], rank: (item: T) => number): T[] {
  const ends: number[] = [];
  const previous: number[] = [];
  const ranks = list.map(rank);
  ranks.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranks[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : ends[low - 1]!;
    ends[low] = index;
  });
  const found: T[] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at]!) found.push(list[at]!);
  return found.reverse();
}

export function placeOf({ parent, branch, index }: VisitedTask): TaskPlace {
  const before = branch.tasks[index - 1];
  return {
    ...(parent === undefined ? {} : { parent: parent.id }),
    branch: branch.name,
    ...(before === undefined ? {} : { after: before.id }),
  };
}
