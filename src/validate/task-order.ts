/** When tasks of a flow run, as seen from one another: what can have outputs by then, and what cannot. */

import type { Branch, Task } from '../flow/model.ts';
import { canonicalFlowable, isFlowableType, type VisitedTask } from '../flow/task-structure.ts';

/**
 * How the task that is read stands to the task that reads it.
 * - `before`: it has run, or may have run, by then
 * - `self`: it is the same task
 * - `later`: it runs afterwards
 * - `elsewhere`: it is in another branch of the same choice, so only one of the two runs
 * - `beside`: both may run at the same time
 * - `around`: it holds the reading task
 * - `inside`: it is held by the reading task
 */
export type TaskOrder = 'before' | 'self' | 'later' | 'elsewhere' | 'beside' | 'around' | 'inside';

const CORE = 'io.kestra.plugin.core.flow.';

/** Tasks that run their children once for each value; outputs of the children are kept under that value. */
const ITERATIONS: ReadonlySet<string> = new Set(
  ['ForEach', 'EachSequential', 'EachParallel'].map((name) => CORE + name),
);
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['Parallel', 'EachParallel'].map((name) => CORE + name));
const CHOICES: ReadonlySet<string> = new Set(['If', 'Switch'].map((name) => CORE + name));
/** What the lists at the top of a flow wait for. */
const TOP_ORDER: readonly string[] = ['tasks', 'errors', 'finally', 'afterExecution'];

export class TaskOrders {
  readonly #visited: ReadonlyMap<string, VisitedTask>;

  constructor(tasks: readonly VisitedTask[]) {
    // Of two tasks with one id, the first counts.
    this.#visited = new Map([...tasks].reverse().map((visited) => [visited.task.id, visited]));
  }

  /** undefined when one of them is not in the flow, or nothing certain can be said. */
  order(readerId: string, readId: string): TaskOrder | undefined {
    const reader = this.#visited.get(readerId);
    const read = this.#visited.get(readId);
    if (reader === undefined || read === undefined) return undefined;
    if (reader === read) return isRepeated(reader.ancestors) ? 'before' : 'self';
    if (reader.ancestors.includes(read.task)) return 'around';
    if (read.ancestors.includes(reader.task)) return 'inside';
    const shared = sharedLength(reader.ancestors, read.ancestors);
    const common = reader.ancestors[shared - 1];
    // In a later round of a loop, everything of the round before has run.
    if (isRepeated(reader.ancestors.slice(0, shared))) return undefined;
    const readerStep = this.#step(reader, shared);
    const readStep = this.#step(read, shared);
    if (readerStep === undefined || readStep === undefined) return undefined;
    if (readerStep.branch === readStep.branch) return orderInList(common, readerStep, readStep);
    return orderOfLists(common, readerStep.branch, readStep.branch);
  }

  /** The tasks around a task that run it once for each value, the outermost first. */
  iterationsAround(taskId: string): readonly Task[] {
    const visited = this.#visited.get(taskId);
    return visited === undefined ? [] : iterationsOf(visited);
  }

  /** Whether the task itself gets a value: what a task inside an iteration holds has none of its own. */
  hasValue(taskId: string): boolean {
    const visited = this.#visited.get(taskId);
    const parent = visited?.parent;
    if (visited === undefined || parent === undefined) return false;
    // Kestra: the tasks of a WorkingDirectory have the value of the WorkingDirectory itself.
    if (canonicalFlowable(parent.type) === `${CORE}WorkingDirectory`) return this.hasValue(parent.id);
    return iterationsOf(visited).at(-1) === parent;
  }

  /** Whether some task around it may set values of its own that are not known here. */
  hasUnknownAround(taskId: string): boolean {
    return (
      this.#visited
        .get(taskId)
        ?.ancestors.some(
          (task) => !isFlowableType(task.type) || canonicalFlowable(task.type) === `${CORE}Loop`,
        ) === true
    );
  }

  /** The ancestor (or the task itself) that stands in the list below the shared ancestors. */
  #step(visited: VisitedTask, shared: number): VisitedTask | undefined {
    const task = visited.ancestors[shared] ?? visited.task;
    return task === visited.task ? visited : this.#visited.get(task.id);
  }
}

function iterationsOf({ task, ancestors, branch }: VisitedTask): readonly Task[] {
  const chain = [...ancestors, task];
  return ancestors.filter((ancestor, index) => {
    if (!ITERATIONS.has(canonicalFlowable(ancestor.type))) return false;
    // Error handlers of an iterating task run once, after it.
    const child = chain[index + 1]!;
    const list = child === task ? branch : ancestor.branches.find((one) => one.tasks.includes(child));
    return list === undefined || list.role === 'main';
  });
}

function isRepeated(ancestors: readonly Task[]): boolean {
  return ancestors.some((task) => {
    // A type that is not known may be a loop too.
    return canonicalFlowable(task.type) === `${CORE}LoopUntil` || !isFlowableType(task.type);
  });
}

function sharedLength(a: readonly Task[], b: readonly Task[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function orderInList(common: Task | undefined, reader: VisitedTask, read: VisitedTask): TaskOrder {
  const { branch } = reader;
  if (branch.dependsOn !== undefined) return orderInDag(branch, reader.task.id, read.task.id);
  if (branch.role === 'main' && common !== undefined && SIDE_BY_SIDE.has(canonicalFlowable(common.type))) {
    return 'beside';
  }
  return read.index < reader.index ? 'before' : 'later';
}

function orderInDag(branch: Branch, reader: string, read: string): TaskOrder {
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    const pending = [from];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (id === to && id !== from) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      const index = branch.tasks.findIndex((task) => task.id === id);
      pending.push(...(branch.dependsOn?.[index] ?? []));
      if (pending.includes(to)) return true;
    }
    return false;
  };
  if (reaches(reader, read)) return 'before';
  return reaches(read, reader) ? 'later' : 'beside';
}

function orderOfLists(common: Task | undefined, reader: Branch, read: Branch): TaskOrder | undefined {
  if (common === undefined) {
    const [a, b] = [TOP_ORDER.indexOf(reader.name), TOP_ORDER.indexOf(read.name)];
    return a === -1 || b === -1 ? undefined : b < a ? 'before' : 'later';
  }
  if (reader.role === 'main' && read.role === 'main') {
    return CHOICES.has(canonicalFlowable(common.type)) ? 'elsewhere' : undefined;
  }
  if (reader.role === 'handler' || read.role === 'handler') return undefined;
  const rank = { main: 0, errors: 1, finally: 2 } as const;
  return rank[read.role] < rank[reader.role] ? 'before' : 'later';
}
