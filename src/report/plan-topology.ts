/** One graph of everything that a branch changes: flows with their tasks, and who calls them. */

import type { FlowChange } from '../flow/flow-diff.ts';
import { flowGraph } from '../flow/graph.ts';
import type { Flow } from '../flow/model.ts';
import { chartView } from './flow-graph-view.ts';
import type { GraphItem, GraphLink } from './graph-view.ts';
import type { AffectedFlow, ChangeMark, PlannedFlow, Topology } from './plan.ts';

export interface TopologySource {
  readonly planned: PlannedFlow;
  /** What it is now; what it was when it is deleted. Absent when it cannot be read. */
  readonly flow: Flow | undefined;
}

/** Undefined when there is nothing to draw. */
export function planTopology(
  sources: readonly TopologySource[],
  affected: readonly AffectedFlow[],
): Topology | undefined {
  if (sources.length === 0 && affected.length === 0) return undefined;
  const drawing = new Drawing();
  for (const source of sources) drawing.addFlow(source);
  for (const { name } of affected) drawing.addBox(name, 'affected');
  for (const { planned } of sources) drawing.addCallers(planned);
  return { view: { title: 'plan', items: drawing.items, links: drawing.links }, marks: drawing.marks };
}

class Drawing {
  readonly items: GraphItem[] = [];
  readonly links: GraphLink[] = [];
  readonly marks = new Map<string, ChangeMark>();
  readonly #boxes = new Set<string>();

  addFlow({ planned, flow }: TopologySource): void {
    const { name, fate, diff } = planned;
    const whole: ChangeMark | undefined =
      fate === 'new' ? 'added' : fate === 'deleted' ? 'removed' : fate === 'layout' ? undefined : 'changed';
    const gone = diff.changes.filter((change) => change.kind === 'removed' && change.part === 'task');
    if (flow === undefined || (flow.tasks.length === 0 && gone.length === 0)) {
      this.addBox(name, whole);
      return;
    }
    const box = this.#box(name);
    this.items.push({ id: box, kind: 'flowable', label: name });
    if (whole !== undefined) this.marks.set(box, whole);
    const inside = (id: string): string => `${box} ${id}`;
    const view = chartView(flowGraph(flow), name);
    const byName = changesByName(diff.changes);
    for (const item of view.items) {
      const id = inside(item.id);
      this.items.push({ ...item, id, parent: item.parent === undefined ? box : inside(item.parent) });
      const part = item.kind === 'trigger' ? 'trigger' : 'task';
      const change = item.kind === 'branch' ? undefined : byName.get(`${part} ${item.label}`);
      const mark = whole === 'changed' ? change?.kind : whole;
      if (mark !== undefined && item.kind !== 'branch' && item.kind !== 'choice') this.marks.set(id, mark);
    }
    for (const link of view.links) this.links.push({ ...link, from: inside(link.from), to: inside(link.to) });
    for (const { id: label, type } of gone) {
      const id = inside(`gone ${label}`);
      this.items.push({ id, kind: 'task', label, parent: box, ...(type === undefined ? {} : { type }) });
      this.marks.set(id, 'removed');
    }
  }

  addBox(name: string, mark: ChangeMark | undefined): void {
    const id = this.#box(name);
    this.items.push({ id, kind: 'task', label: name });
    if (mark !== undefined) this.marks.set(id, mark);
  }

  addCallers({ name, callers }: PlannedFlow): void {
    const to = `flow ${name}`;
    const seen = new Set<string>();
    for (const { flow, kind } of callers) {
      const from = `flow ${flow}`;
      if (!this.#boxes.has(from) || !this.#boxes.has(to) || from === to || seen.has(`${from} ${kind}`))
        continue;
      seen.add(`${from} ${kind}`);
      // Who waits is started by the end of the other one.
      this.links.push(
        kind === 'call'
          ? { from, to, kind: 'dependency', label: 'calls' }
          : { from: to, to: from, kind: 'trigger', label: 'starts' },
      );
    }
  }

  #box(name: string): string {
    const id = `flow ${name}`;
    this.#boxes.add(id);
    return id;
  }
}

function changesByName(changes: readonly FlowChange[]): ReadonlyMap<string, FlowChange> {
  return new Map(changes.map((change) => [`${change.part} ${change.id}`, change]));
}
