/** Which properties of which task types hold child tasks, and how to visit every task of a flow. */

import type { Branch, BranchRole, Flow, Task } from './model.ts';
import { isRecord } from './path.ts';

/**
 * - `list`: a list of tasks
 * - `single`: one task
 * - `map`: a map from a key to a list of tasks
 * - `dag`: a list of `{task, dependsOn}`
 */
export interface BranchShape {
  readonly property: string;
  readonly form: 'list' | 'single' | 'map' | 'dag';
  readonly role: BranchRole;
  /** The property must be there and hold at least one task. */
  readonly required?: true;
}

export type TaskStructure = readonly BranchShape[];

const CORE = 'io.kestra.plugin.core.flow.';
const LEGACY = 'io.kestra.core.tasks.flows.';

const TASKS: BranchShape = { property: 'tasks', form: 'list', role: 'main', required: true };
const ERRORS: BranchShape = { property: 'errors', form: 'list', role: 'errors' };
const FINALLY: BranchShape = { property: 'finally', form: 'list', role: 'finally' };
const HANDLERS: TaskStructure = [ERRORS, FINALLY];
const SIMPLE: TaskStructure = [TASKS, ...HANDLERS];

const list = (property: string, role: BranchRole = 'main'): BranchShape => ({ property, form: 'list', role });

const STRUCTURES: ReadonlyMap<string, TaskStructure> = new Map([
  [`${CORE}Sequential`, SIMPLE],
  [`${CORE}Parallel`, SIMPLE],
  [`${CORE}AllowFailure`, SIMPLE],
  [`${CORE}WorkingDirectory`, SIMPLE],
  [`${CORE}ForEach`, SIMPLE],
  [`${CORE}EachSequential`, SIMPLE],
  [`${CORE}EachParallel`, SIMPLE],
  [`${CORE}Loop`, SIMPLE],
  [`${CORE}LoopUntil`, SIMPLE],
  [`${CORE}ForEachItem`, HANDLERS],
  [`${CORE}If`, [{ ...list('then'), required: true } satisfies BranchShape, list('else'), ...HANDLERS]],
  [
    `${CORE}Switch`,
    [{ property: 'cases', form: 'map', role: 'main' } satisfies BranchShape, list('defaults'), ...HANDLERS],
  ],
  [
    `${CORE}Dag`,
    [{ property: 'tasks', form: 'dag', role: 'main', required: true } satisfies BranchShape, ...HANDLERS],
  ],
  [
    `${CORE}Pause`,
    [
      list('tasks'),
      { property: 'onPause', form: 'single', role: 'handler' } satisfies BranchShape,
      ...HANDLERS,
    ],
  ],
  [
    `${CORE}Approval`,
    [list('onWait', 'handler'), list('onApprove', 'handler'), list('onDeny', 'handler'), ...HANDLERS],
  ],
]);

/** Aliases that do not simply have the old package name. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  [`${CORE}WaitFor`, `${CORE}LoopUntil`],
  [`${LEGACY}Worker`, `${CORE}WorkingDirectory`],
]);

/** Current name of a flowable's alias; any other type as it is. */
export function canonicalFlowable(type: string): string {
  const alias = ALIASES.get(type);
  if (alias !== undefined) return alias;
  if (!type.startsWith(LEGACY)) return type;
  const renamed = CORE + type.slice(LEGACY.length);
  return STRUCTURES.has(renamed) ? renamed : type;
}

/**
 * The branches of a task type. For types that are no flowable of Kestra's core (tasks of plugins, test types),
 * every property `tasks`, `errors` or `finally` that holds things looking like tasks counts.
 */
export function taskStructure(type: string, properties: Readonly<Record<string, unknown>>): TaskStructure {
  const known = STRUCTURES.get(canonicalFlowable(type));
  if (known !== undefined) return known;
  return SIMPLE.filter((shape) => looksLikeTasks(properties[shape.property]));
}

/** Whether Kestra's core has a flowable of this name or alias. */
export function isFlowableType(type: string): boolean {
  return STRUCTURES.has(canonicalFlowable(type));
}

function looksLikeTasks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isRecord(item) && typeof item.id === 'string' && typeof item.type === 'string')
  );
}

/** A task where it was met on a walk. */
export interface VisitedTask {
  readonly task: Task;
  /** Absent at the top of the flow. */
  readonly parent?: Task;
  /** The list that holds the task; at the top `tasks`, `errors`, `finally`, `afterExecution` or `listeners[n].tasks`. */
  readonly branch: Branch;
  /** Position in `branch.tasks`. */
  readonly index: number;
  /** From the outermost flowable to the parent. */
  readonly ancestors: readonly Task[];
}

/** The task lists at the top of a flow, as branches. Lists that are empty are left out. */
export function flowBranches(flow: Flow): readonly Branch[] {
  const branches: Branch[] = [
    { name: 'tasks', role: 'main', path: ['tasks'], tasks: flow.tasks },
    { name: 'errors', role: 'errors', path: ['errors'], tasks: flow.errors },
    { name: 'finally', role: 'finally', path: ['finally'], tasks: flow.finally },
    { name: 'afterExecution', role: 'handler', path: ['afterExecution'], tasks: flow.afterExecution },
  ];
  flow.listeners.forEach((listener, index) => {
    const name = `listeners[${index}].tasks`;
    branches.push({ name, role: 'handler', path: [...listener.path, 'tasks'], tasks: listener.tasks });
  });
  return branches.filter((branch) => branch.tasks.length > 0);
}

/** Every task of the flow, parents before children, in the order they are written. */
export function* walkTasks(flow: Flow): Generator<VisitedTask> {
  for (const branch of flowBranches(flow)) yield* walkBranch(branch, []);
}

/** Every task below a list. */
export function* walkBranch(branch: Branch, ancestors: readonly Task[]): Generator<VisitedTask> {
  const parent = ancestors.at(-1);
  for (const [index, task] of branch.tasks.entries()) {
    yield parent === undefined
      ? { task, branch, index, ancestors }
      : { task, parent, branch, index, ancestors };
    if (task.branches.length === 0) continue;
    const below = [...ancestors, task];
    for (const child of task.branches) yield* walkBranch(child, below);
  }
}

/** The task of this id, wherever it is nested. */
export function findTask(flow: Flow, id: string): Task | undefined {
  for (const { task } of walkTasks(flow)) if (task.id === id) return task;
  return undefined;
}
