/** What the drawings of a flow need to know of its graph, and the folding that keeps large ones readable. */

/**
 * One box of the drawing.
 * - `task`: a task that holds no other task
 * - `flowable`: a task with children
 * - `branch`: a named list of children (`then`, `errors`, `case a`) of a flowable or of the flow
 * - `choice`: the place inside a flowable where one of its branches is chosen
 * - `trigger`: what starts the flow
 */
export interface GraphItem {
  readonly id: string;
  readonly kind: 'task' | 'flowable' | 'branch' | 'choice' | 'trigger';
  /** The task's or trigger's id, the branch's name. */
  readonly label: string;
  /** Type of a task or trigger. */
  readonly type?: string;
  /** Flowable or branch that it stands in; absent at the top. */
  readonly parent?: string;
  readonly disabled?: boolean;
}

export interface GraphLink {
  /** Ids of items. */
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** `error` and `finally` links are taken only then; `trigger` links lead into the flow. */
  readonly kind: 'sequence' | 'dependency' | 'error' | 'finally' | 'trigger';
}

export interface GraphView {
  /** Name of the flow. */
  readonly title: string;
  /** In the order of the flow; a parent stands before its children. */
  readonly items: readonly GraphItem[];
  readonly links: readonly GraphLink[];
}

export interface FoldedGraph extends GraphView {
  /** Items drawn as one box although they hold tasks, with the number of tasks inside. */
  readonly folded: ReadonlyMap<string, number>;
  /** Tasks left out altogether. */
  readonly leftOut: number;
}

/**
 * The graph with at most `limit` items: the deepest flowables and branches become one box each, level by level; when
 * the top level alone is too long, what comes after the limit is left out and counted.
 */
export function foldGraph(graph: GraphView, limit: number): FoldedGraph {
  const depths = new Map<string, number>();
  let level = 0;
  for (const item of graph.items) {
    const depth = item.parent === undefined ? 0 : (depths.get(item.parent) ?? 0) + 1;
    depths.set(item.id, depth);
    level = Math.max(level, depth);
  }
  let result: FoldedGraph = { ...graph, folded: new Map(), leftOut: 0 };
  while (level > 0 && result.items.length > limit) result = foldAt(graph, depths, --level);
  return result.items.length > limit ? cutAt(result, limit) : result;
}

/** What lies deeper than `level` disappears into its ancestor there. */
function foldAt(graph: GraphView, depths: ReadonlyMap<string, number>, level: number): FoldedGraph {
  const shownAs = new Map<string, string>();
  const folded = new Map<string, number>();
  const items: GraphItem[] = [];
  for (const item of graph.items) {
    if (item.parent === undefined || (depths.get(item.id) ?? 0) <= level) {
      shownAs.set(item.id, item.id);
      items.push(item);
      continue;
    }
    const box = shownAs.get(item.parent) ?? item.parent;
    shownAs.set(item.id, box);
    folded.set(box, (folded.get(box) ?? 0) + tasks(item));
  }
  const seen = new Set<string>();
  const links: GraphLink[] = [];
  for (const link of graph.links) {
    const from = shownAs.get(link.from) ?? link.from;
    const to = shownAs.get(link.to) ?? link.to;
    const key = [from, to, link.kind, link.label ?? ''].join('\n');
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    links.push({ ...link, from, to });
  }
  return { title: graph.title, items, links, folded, leftOut: 0 };
}

function cutAt(graph: FoldedGraph, limit: number): FoldedGraph {
  const items = graph.items.slice(0, Math.max(1, limit));
  const kept = new Set(items.map((item) => item.id));
  let leftOut = 0;
  for (const item of graph.items.slice(items.length)) {
    leftOut += (graph.folded.get(item.id) ?? 0) + tasks(item);
  }
  return {
    ...graph,
    items,
    links: graph.links.filter((link) => kept.has(link.from) && kept.has(link.to)),
    leftOut,
  };
}

function tasks(item: GraphItem): number {
  return item.kind === 'task' || item.kind === 'flowable' ? 1 : 0;
}

/** Children by parent, in the order of the flow; the top is under `undefined`. */
export function childrenOf(
  items: readonly GraphItem[],
): ReadonlyMap<string | undefined, readonly GraphItem[]> {
  const children = new Map<string | undefined, GraphItem[]>();
  for (const item of items) {
    const list = children.get(item.parent);
    if (list === undefined) children.set(item.parent, [item]);
    else list.push(item);
  }
  return children;
}

/** `ForEach` of `io.kestra.plugin.core.flow.ForEach`. */
export function shortType(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
