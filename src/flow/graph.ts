/**
 * The topology of a flow as plain data for renderers: nodes, clusters (flowables and branches), edges.
 * An edge may begin or end at a node or at a cluster, so its number grows with the tasks and not with their combinations.
 */

import type { Branch, Flow, Task, Trigger } from './model.ts';
import { formatPath } from './path.ts';
import { canonicalFlowable, flowBranches } from './task-structure.ts';

export type NodeKind =
  | 'task'
  /** First node of a flowable's cluster: stands for the flowable itself. */
  | 'flowable'
  /** A flowable that chooses one of its branches: If, Switch. */
  | 'choice'
  | 'trigger';

export interface GraphNode {
  /** Unique in the graph; the path of the task or trigger in its document. */
  readonly id: string;
  readonly kind: NodeKind;
  /** Task or trigger id. */
  readonly name: string;
  readonly type: string;
  /** Cluster that holds the node; absent at the top. */
  readonly cluster?: string;
  readonly disabled: boolean;
}

export interface GraphCluster {
  readonly id: string;
  /** `flowable`: a task with its branches. `branch`: one list of tasks, such as `errors` or a case. */
  readonly kind: 'flowable' | 'branch';
  /** Task id, or the branch's name. */
  readonly name: string;
  /** Of a flowable. */
  readonly type?: string;
  /** Cluster around this one; absent at the top. */
  readonly parent?: string;
}

export type EdgeKind = 'sequence' | 'branch' | 'dependency' | 'errors' | 'finally' | 'handler' | 'trigger';

export interface GraphEdge {
  /** Node or cluster. */
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** `then`, `else`, a case's key, `errors` … */
  readonly label?: string;
}

export interface FlowGraph {
  readonly nodes: readonly GraphNode[];
  readonly clusters: readonly GraphCluster[];
  readonly edges: readonly GraphEdge[];
}

/** Flowables whose main tasks do not wait for one another. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(
  ['Parallel', 'EachParallel'].map((name) => `io.kestra.plugin.core.flow.${name}`),
);
const CHOICES: ReadonlySet<string> = new Set(
  ['If', 'Switch'].map((name) => `io.kestra.plugin.core.flow.${name}`),
);

/** @returns clusters and nodes with parents before what they hold */
export function flowGraph(flow: Flow): FlowGraph {
  const graph = new Builder();
  const [main, ...others] = flowBranches(flow);
  if (main === undefined) return graph;
  // Only when there is something beside them, the main tasks need a frame of their own.
  const framed = others.length > 0 || main.name !== 'tasks';
  const cluster = framed ? graph.addBranchCluster(main, undefined) : undefined;
  const first = graph.addSequence(main, cluster);
  for (const branch of others) {
    const id = graph.addBranchCluster(branch, undefined);
    graph.addSequence(branch, id);
    graph.edges.push({ from: cluster!, to: id, kind: edgeKind(branch), label: branch.name });
  }
  for (const trigger of flow.triggers) {
    graph.addTrigger(trigger);
    if (first !== undefined) graph.edges.push({ from: formatPath(trigger.path), to: first, kind: 'trigger' });
  }
  return { nodes: graph.nodes, clusters: graph.clusters, edges: graph.edges };
}

class Builder implements FlowGraph {
  readonly nodes: GraphNode[] = [];
  readonly clusters: GraphCluster[] = [];
  readonly edges: GraphEdge[] = [];

  addTrigger(trigger: Trigger): void {
    const { id: name, type, disabled } = trigger;
    this.nodes.push({ id: formatPath(trigger.path), kind: 'trigger', name, type, disabled });
  }

  addBranchCluster(branch: Branch, parent: string | undefined): string {
    const id = `${formatPath(branch.path)}:branch`;
    this.clusters.push({
      id,
      kind: 'branch',
      name: branch.name,
      ...(parent === undefined ? {} : { parent }),
    });
    return id;
  }

  /** Adds tasks that follow one another; gives the first one's node or cluster. */
  addSequence(branch: Branch, cluster: string | undefined): string | undefined {
    let first: string | undefined;
    let previous: string | undefined;
    for (const task of branch.tasks) {
      const current = this.#addTask(task, cluster);
      if (previous !== undefined) this.edges.push({ from: previous, to: current, kind: 'sequence' });
      first ??= current;
      previous = current;
    }
    return first;
  }

  /** Gives the id of the node or cluster that edges to and from the task use. */
  #addTask(task: Task, cluster: string | undefined): string {
    const id = formatPath(task.path);
    const type = canonicalFlowable(task.type);
    const inside = cluster === undefined ? {} : { cluster };
    if (!task.branches.some((branch) => branch.tasks.length > 0)) {
      this.nodes.push({
        id,
        kind: 'task',
        name: task.id,
        type: task.type,
        disabled: task.disabled,
        ...inside,
      });
      return id;
    }
    const own = `${id}:cluster`;
    const parent = cluster === undefined ? {} : { parent: cluster };
    this.clusters.push({ id: own, kind: 'flowable', name: task.id, type: task.type, ...parent });
    const kind = CHOICES.has(type) ? 'choice' : 'flowable';
    this.nodes.push({ id, kind, name: task.id, type: task.type, disabled: task.disabled, cluster: own });
    for (const branch of task.branches) if (branch.tasks.length > 0) this.#addBranch(id, own, type, branch);
    return own;
  }

  #addBranch(head: string, cluster: string, type: string, branch: Branch): void {
    if (branch.role !== 'main') {
      const inner = this.addBranchCluster(branch, cluster);
      this.addSequence(branch, inner);
      this.edges.push({ from: head, to: inner, kind: edgeKind(branch), label: branch.name });
    } else if (branch.dependsOn !== undefined) {
      this.#addDag(head, cluster, branch, branch.dependsOn);
    } else if (SIDE_BY_SIDE.has(type)) {
      for (const task of branch.tasks) {
        this.edges.push({ from: head, to: this.#addTask(task, cluster), kind: 'branch' });
      }
    } else {
      const first = this.addSequence(branch, cluster);
      const label = branch.key ?? branch.name;
      const edge = { from: head, to: first!, kind: 'branch' } as const;
      this.edges.push(branch.name === 'tasks' ? edge : { ...edge, label });
    }
  }

  #addDag(head: string, cluster: string, branch: Branch, dependsOn: readonly (readonly string[])[]): void {
    const places = branch.tasks.map((task) => this.#addTask(task, cluster));
    const byId = new Map(branch.tasks.map((task, index) => [task.id, places[index]!]));
    branch.tasks.forEach((_, index) => {
      const before = (dependsOn[index] ?? [])
        .map((id) => byId.get(id))
        .filter((place) => place !== undefined);
      for (const from of before) this.edges.push({ from, to: places[index]!, kind: 'dependency' });
      if (before.length === 0) this.edges.push({ from: head, to: places[index]!, kind: 'branch' });
    });
  }
}

function edgeKind(branch: Branch): EdgeKind {
  return branch.role === 'main' ? 'branch' : branch.role;
}

/**
 * Circles in a relation "waits for", each once, as the names on the way round: `['a', 'b']` when a waits for b and b for a.
 * Names that are no key are ignored.
 */
export function findCycles(waitsFor: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of waitsFor.keys()) {
    if (done.has(start)) continue;
    // An explicit stack: a chain of dependencies may be longer than the call stack.
    const trail: { name: string; next: number }[] = [{ name: start, next: 0 }];
    const onTrail = new Map([[start, 0]]);
    while (trail.length > 0) {
      const top = trail.at(-1)!;
      const target = waitsFor.get(top.name)![top.next++];
      if (target === undefined) {
        trail.pop();
        onTrail.delete(top.name);
        done.add(top.name);
      } else if (onTrail.has(target)) {
        cycles.push(trail.slice(onTrail.get(target)).map((step) => step.name));
      } else if (waitsFor.has(target) && !done.has(target)) {
        onTrail.set(target, trail.length);
        trail.push({ name: target, next: 0 });
      }
    }
  }
  return cycles;
}

/** Circles among the dependencies of a Dag's tasks. */
export function dagCycles(branch: Branch): readonly (readonly string[])[] {
  return findCycles(new Map(branch.tasks.map((task, index) => [task.id, branch.dependsOn?.[index] ?? []])));
}
