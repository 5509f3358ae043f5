/** The names that expressions of a flow and its tasks see; `flow-model` §14. */

import { Instant } from '../expression/time-values.ts';
import type { TaskSpec } from '../plugin/flowable.ts';
import type { Variables } from '../plugin/task.ts';
import { loopItem } from './loop-item.ts';
import type { ExecutionState, TaskRun } from './state.ts';

/** Roots that are the same for every execution of a repository. */
export interface ConstantVariables {
  /** Kestra: environment variables with prefix `ENV_`, without it and in lower case. */
  readonly envs: Readonly<Record<string, string>>;
  readonly globals: Readonly<Record<string, unknown>>;
  /** Variables of the flow's namespace, inherited from its parents. */
  readonly namespace: Readonly<Record<string, unknown>>;
  readonly kestra: Readonly<Record<string, unknown>>;
}

/** What a flow-level expression sees: its outputs, a retry, the inputs of a subflow. */
export function flowVariables(state: ExecutionState, constants: ConstantVariables): Record<string, unknown> {
  const { header } = state;
  const hasEntries = (map: object): boolean => Object.keys(map).length > 0;
  return {
    flow: {
      id: header.flowId,
      namespace: header.namespace,
      ...(header.revision === undefined ? {} : { revision: header.revision }),
    },
    execution: {
      id: header.id,
      startDate: Instant.ofEpochMilliseconds(state.created),
      originalId: header.originalId ?? header.id,
      state: state.state,
      ...(state.outputs === undefined ? {} : { outputs: state.outputs }),
    },
    outputs: state.taskOutputs,
    tasks: state.home.states,
    labels: nestedLabels(state.labels),
    envs: constants.envs,
    globals: constants.globals,
    kestra: constants.kestra,
    ...(hasEntries(header.inputs) ? { inputs: header.inputs } : {}),
    ...(hasEntries(state.variables) ? { vars: state.variables } : {}),
    ...(hasEntries(constants.namespace) ? { namespace: constants.namespace } : {}),
    ...(header.files === undefined ? {} : { files: header.files }),
    ...(header.trigger === undefined ? {} : { trigger: header.trigger, schedule: header.trigger }),
  };
}

/** What a task's properties see. */
export function taskVariables(
  state: ExecutionState,
  run: TaskRun,
  constants: ConstantVariables,
  spec: TaskSpec = run.spec,
): Variables {
  const parents = ancestors(run);
  const value = run.isolated ? undefined : (run.value ?? valueOfFolder(state, run));
  const item = loopItem(run);
  return {
    ...flowVariables(state, constants),
    ...(item === undefined
      ? {}
      : { item, outputs: run.home.seen('outputs'), tasks: run.home.seen('states') }),
    task: { id: spec.id, type: spec.type },
    taskrun: {
      id: run.id,
      startDate: Instant.ofEpochMilliseconds(run.start ?? run.created),
      attemptsCount: Math.max(0, run.attemptCount - 1),
      ...(run.parent === undefined ? {} : { parentId: run.parent.id }),
      ...(value === undefined ? {} : { value }),
      ...(run.iteration === undefined ? {} : { iteration: run.iteration }),
    },
    parents,
    ...(parents.length === 0 ? {} : { parent: parents[0] }),
  };
}

/** Kestra: tasks in a working directory stand for the task that owns it, its iteration value included. */
function valueOfFolder(state: ExecutionState, { parent, branch }: TaskRun): string | undefined {
  if (parent === undefined || branch !== 'tasks') return undefined;
  const definition = state.flow.definition(parent.spec);
  return definition.kind === 'flowable' && definition.sharedFolder !== undefined ? parent.value : undefined;
}

/** Kestra: closest first; an ancestor with neither value nor outputs is left out. */
function ancestors(run: TaskRun): Record<string, unknown>[] {
  const list: Record<string, unknown>[] = [];
  // Kestra: nothing around an iteration of a Loop is an ancestor of its tasks.
  for (let parent = run.parent; parent !== undefined && !parent.isolated; parent = parent.parent) {
    const hasOutputs = parent.outputs !== undefined && Object.keys(parent.outputs).length > 0;
    if (parent.value === undefined && !hasOutputs) continue;
    list.push({
      ...(parent.value === undefined
        ? {}
        : { taskrun: { value: parent.value, iteration: parent.iteration } }),
      ...(hasOutputs ? { outputs: parent.outputs } : {}),
    });
  }
  return list;
}

/** Kestra: dotted keys nest, so `labels.system.correlationId` can be written. */
function nestedLabels(labels: ExecutionState['labels']): Record<string, unknown> {
  const tree = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of labels) {
    const path = key.split('.');
    let node = tree;
    for (const part of path.slice(0, -1)) {
      const next = node[part];
      if (typeof next === 'object' && next !== null) node = next as Record<string, unknown>;
      else {
        const made = Object.create(null) as Record<string, unknown>;
        node[part] = made;
        node = made;
      }
    }
    node[path[path.length - 1]!] = value;
  }
  return tree;
}
