/** The graph of a flow as an indented tree for a terminal. */

import { childrenOf, type GraphItem, type GraphView } from './graph-view.ts';
import { printable, textWidth } from './printable.ts';
import { plainStyle, type Style } from './style.ts';

export interface GraphTextOptions {
  /** @default plainStyle */
  readonly style?: Style;
}

interface Row {
  /** Drawing of the branches before the name. */
  readonly head: string;
  readonly name: string;
  readonly branch: boolean;
  readonly type: string;
  readonly notes: readonly string[];
}

/**
 * One line for the flow and one for each trigger, task and branch, in the order of the flow. Types stand in a column
 * of their own; dependencies and labelled edges are written behind.
 */
export function renderGraphText(graph: GraphView, options: GraphTextOptions = {}): string {
  const style = options.style ?? plainStyle;
  const rows = collect(graph);
  const column =
    Math.max(0, ...rows.filter((row) => row.type !== '').map((row) => textWidth(row.head + row.name))) + 2;
  const lines = rows.map((row) => {
    const name = row.branch ? style.cyan(row.name) : style.bold(row.name);
    if (row.type === '' && row.notes.length === 0) return `${style.dim(row.head)}${name}`;
    const gap = ' '.repeat(Math.max(2, column - textWidth(row.head + row.name)));
    const notes = row.notes.length === 0 ? '' : `  ${style.yellow(row.notes.join(', '))}`;
    return `${style.dim(row.head)}${name}${gap}${style.dim(row.type)}${notes}`.trimEnd();
  });
  return [style.bold(printable(graph.title)), ...lines].join('\n');
}

function collect(graph: GraphView): Row[] {
  const notes = dependencyNotes(graph);
  const children = childrenOf(graph.items);
  const rows: Row[] = [];
  const visit = (list: readonly GraphItem[], prefix: string): void => {
    list.forEach((item, index) => {
      const last = index === list.length - 1;
      rows.push({
        head: `${prefix}${last ? '└─ ' : '├─ '}`,
        name: printable(item.label),
        branch: item.kind === 'branch' || item.kind === 'trigger',
        type: printable(item.type ?? ''),
        notes: [...(notes.get(item.id) ?? []), ...(item.disabled === true ? ['disabled'] : [])],
      });
      visit(children.get(item.id) ?? [], `${prefix}${last ? '   ' : '│  '}`);
    });
  };
  const top = children.get(undefined) ?? [];
  visit(
    [...top.filter((item) => item.kind === 'trigger'), ...top.filter((item) => item.kind !== 'trigger')],
    '',
  );
  return rows;
}

function dependencyNotes(graph: GraphView): ReadonlyMap<string, readonly string[]> {
  const names = new Map(graph.items.map((item) => [item.id, printable(item.label)]));
  const needs = new Map<string, string[]>();
  for (const link of graph.links) {
    if (link.kind !== 'dependency') continue;
    const name = names.get(link.from) ?? link.from;
    const list = needs.get(link.to);
    if (list === undefined) needs.set(link.to, [name]);
    else list.push(name);
  }
  return new Map([...needs].map(([id, list]) => [id, [`after ${list.join(' and ')}`]]));
}
