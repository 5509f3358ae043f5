/** Makes the tree of tasks that the engine runs from a flow's plain data: children found, disabled tasks left out. */

import { isRecord } from '../flow/path.ts';
import type { FlowableDefinition, TaskSpec } from '../plugin/flowable.ts';
import type { Property, PropertyMap } from '../plugin/property.ts';
import type { Registry } from '../plugin/registry.ts';
import type { TaskDefinition } from '../plugin/task.ts';

/** A flow as plain data: what YAML says, after plugin defaults. */
export type FlowData = Readonly<Record<string, unknown>>;

/** Branches of a flow or flowable that are not its main children. */
export const LOCAL_BRANCHES = ['errors', 'finally'] as const;

/** Tasks for the end of an execution, if conditions hold. */
export interface Listener {
  /** As written. */
  readonly conditions: readonly unknown[];
  readonly tasks: readonly TaskSpec[];
}

export interface CompiledFlow {
  readonly id: string;
  readonly namespace: string;
  readonly data: FlowData;
  readonly branches: {
    readonly tasks: readonly TaskSpec[];
    readonly errors: readonly TaskSpec[] | undefined;
    readonly finally: readonly TaskSpec[] | undefined;
    readonly afterExecution: readonly TaskSpec[];
    readonly listeners: readonly Listener[];
  };
  /** Every enabled task by id; ids are unique over all branches and depths. */
  readonly specs: ReadonlyMap<string, TaskSpec>;
  readonly parents: ReadonlyMap<string, TaskSpec>;
  definition(spec: TaskSpec): RunnableDefinition;
}

// biome-ignore lint/suspicious/noExplicitAny: property types are erased where all task types meet
export type RunnableDefinition = TaskDefinition<any> | FlowableDefinition<any, any>;

/** A task of the flow that nothing here can run. */
export interface UnrunnableTask {
  readonly taskId: string;
  readonly type: string;
  readonly reason: string;
}

export class UnrunnableFlowError extends Error {
  readonly tasks: readonly UnrunnableTask[];

  constructor(tasks: readonly UnrunnableTask[]) {
    super(tasks.map((task) => `task \`${task.taskId}\`: ${task.reason}`).join('\n'));
    this.name = 'UnrunnableFlowError';
    this.tasks = tasks;
  }
}

/** Loads every task type of the flow and links the tasks. Throws UnrunnableFlowError naming all tasks that cannot run. */
export async function compileFlow(data: FlowData, registry: Registry): Promise<CompiledFlow> {
  const compiler = new Compiler(registry);
  const tasks = await compiler.list(data.tasks, undefined);
  const errors = data.errors === undefined ? undefined : await compiler.list(data.errors, undefined);
  const finallyTasks = data.finally === undefined ? undefined : await compiler.list(data.finally, undefined);
  const afterExecution = await compiler.list(data.afterExecution ?? [], undefined);
  const listeners = await compiler.listeners(data.listeners);
  if (compiler.unrunnable.length > 0) throw new UnrunnableFlowError(compiler.unrunnable);
  return {
    id: String(data.id),
    namespace: String(data.namespace),
    data,
    branches: { tasks, errors: nonEmpty(errors), finally: nonEmpty(finallyTasks), afterExecution, listeners },
    specs: compiler.specs,
    parents: compiler.parents,
    definition: (spec) => compiler.definitions.get(spec.type)!,
  };
}

/** A branch whose tasks are all disabled is as good as none. */
function nonEmpty(tasks: readonly TaskSpec[] | undefined): readonly TaskSpec[] | undefined {
  return tasks === undefined || tasks.length === 0 ? undefined : tasks;
}

interface MutableSpec extends TaskSpec {
  readonly children: Record<string, readonly TaskSpec[]>;
}

class Compiler {
  readonly specs = new Map<string, TaskSpec>();
  readonly parents = new Map<string, TaskSpec>();
  readonly definitions = new Map<string, RunnableDefinition>();
  readonly unrunnable: UnrunnableTask[] = [];
  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  async list(raw: unknown, parent: TaskSpec | undefined): Promise<readonly TaskSpec[]> {
    const specs: TaskSpec[] = [];
    for (const item of Array.isArray(raw) ? raw : []) {
      const spec = await this.#task(item, parent);
      if (spec !== undefined) specs.push(spec);
    }
    return specs;
  }

  async listeners(raw: unknown): Promise<readonly Listener[]> {
    const listeners: Listener[] = [];
    for (const one of (Array.isArray(raw) ? raw : []).filter(isRecord)) {
      const conditions = Array.isArray(one.conditions) ? one.conditions : [];
      listeners.push({ conditions, tasks: await this.list(one.tasks, undefined) });
    }
    return listeners;
  }

  async #task(raw: unknown, parent: TaskSpec | undefined): Promise<TaskSpec | undefined> {
    if (typeof raw !== 'object' || raw === null) return undefined;
    const properties = raw as Record<string, unknown>;
    // Kestra: `disabled` is a literal; a disabled task is not scheduled and leaves no task run.
    if (properties.disabled === true || properties.disabled === 'true') return undefined;
    const spec: MutableSpec = {
      id: String(properties.id),
      type: String(properties.type),
      properties,
      children: {},
    };
    this.specs.set(spec.id, spec);
    if (parent !== undefined) this.parents.set(spec.id, parent);
    const definition = await this.#definition(spec);
    if (definition?.kind === 'flowable') await this.#children(spec, definition);
    return spec;
  }

  async #definition(spec: TaskSpec): Promise<RunnableDefinition | undefined> {
    const known = this.definitions.get(spec.type);
    if (known !== undefined) return known;
    const definition = await this.#registry.load(spec.type);
    if (definition?.kind === 'task' || definition?.kind === 'flowable') {
      this.definitions.set(spec.type, definition);
      return definition;
    }
    const reason =
      definition === undefined
        ? `type \`${spec.type}\` is not one that Gitestra can run`
        : `type \`${spec.type}\` is a ${definition.kind}, not a task`;
    this.unrunnable.push({ taskId: spec.id, type: spec.type, reason });
    return undefined;
  }

  async #children(spec: MutableSpec, definition: FlowableDefinition): Promise<void> {
    if (definition.expand !== undefined) {
      spec.children.tasks = await this.list(definition.expand(spec.id, spec.properties), spec);
    }
    for (const [name, property] of Object.entries(definition.properties as PropertyMap)) {
      const shape = (property as Property<unknown>)['x-tasks'] as string | undefined;
      const raw = spec.properties[name];
      if (shape === undefined || raw === undefined || raw === null) continue;
      if (name === 'tasks' && definition.expand !== undefined) continue;
      if (shape === 'list') spec.children[name] = await this.list(raw, spec);
      else if (shape === 'single') spec.children[name] = await this.list([raw], spec);
      else if (shape === 'cases') {
        for (const [key, tasks] of Object.entries(raw as Record<string, unknown>)) {
          spec.children[`${name}.${key}`] = await this.list(tasks, spec);
        }
      } else if (shape === 'dag') {
        const entries = (raw as readonly { task?: unknown }[]).map((entry) => entry.task);
        spec.children[name] = await this.list(entries, spec);
      }
    }
  }
}
