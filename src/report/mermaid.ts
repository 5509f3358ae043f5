/** The graph of a flow as a Mermaid flowchart that GitHub draws, whatever its labels say. */

import type { State } from '../flow/states.ts';
import {
  childrenOf,
  type FoldedGraph,
  foldGraph,
  type GraphItem,
  type GraphLink,
  type GraphView,
  shortType,
} from './graph-view.ts';
import type { ChangeMark } from './plan.ts';
import { count, truncate } from './printable.ts';

export interface MermaidOptions {
  /** State of each task by task id; draws the outlines in the colour of the state. */
  readonly states?: ReadonlyMap<string, State>;
  /** Outlines by the id of an item, for drawings of a change; they win over `states`. */
  readonly marks?: ReadonlyMap<string, ChangeMark>;
  /** Most boxes drawn; deeper clusters are folded. GitHub refuses 500 edges and 50,000 characters. @default 120 */
  readonly limit?: number;
  /** @default 'TB' */
  readonly direction?: 'TB' | 'LR';
}

const LONGEST_LABEL = 60;
const HARMLESS = /[\p{L}\p{N}\p{M} ._/()+=?!'…-]/u;
const MOST_CHARACTERS = 45_000;
const MOST_LINKS = 450;

/** Outlines only: they stay readable on GitHub's light and dark pages. */
const CLASSES: Readonly<Record<string, { readonly colour: string; readonly states: readonly State[] }>> = {
  success: { colour: '#1a7f37', states: ['SUCCESS'] },
  warning: { colour: '#bf8700', states: ['WARNING', 'RETRIED', 'RETRYING'] },
  failed: { colour: '#cf222e', states: ['FAILED'] },
  stopped: { colour: '#8250df', states: ['KILLED', 'KILLING', 'CANCELLED'] },
  running: {
    colour: '#0969da',
    states: ['CREATED', 'SUBMITTED', 'RUNNING', 'PAUSED', 'QUEUED', 'RESTARTED'],
  },
  skipped: { colour: '#8c959f', states: ['SKIPPED', 'RESUBMITTED', 'BREAKPOINT'] },
};

const MARKS: Readonly<Record<ChangeMark, string>> = {
  added: 'stroke:#1a7f37,stroke-width:2px',
  changed: 'stroke:#bf8700,stroke-width:2px',
  removed: 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 3',
  affected: 'stroke:#0969da,stroke-width:2px,stroke-dasharray:2 2',
};

/** Mermaid text without the fence; at most 45,000 characters and 450 edges, by folding more if need be. */
export function renderMermaid(graph: GraphView, options: MermaidOptions = {}): string {
  let limit = options.limit ?? 120;
  for (;;) {
    const folded = foldGraph(graph, limit);
    const text = draw({ ...folded, links: folded.links.slice(0, MOST_LINKS) }, options);
    if (text.length <= MOST_CHARACTERS || limit <= 1) return text;
    limit = Math.floor(limit / 2);
  }
}

/**
 * Text inside a quoted label. Everything but letters, digits, spaces and a few harmless marks becomes a Mermaid
 * entity: quotes, directives (`%%{`), icons (`fa:`), formulas (`$$`), Markdown strings and HTML all lose their meaning.
 */
export function mermaidLabel(text: string, limit = LONGEST_LABEL): string {
  const line = truncate(text.replace(/\s+/g, ' ').trim(), limit);
  let out = '';
  for (const letter of line) out += HARMLESS.test(letter) ? letter : `#${letter.codePointAt(0)};`;
  return out === '' ? ' ' : out;
}

function draw(graph: FoldedGraph, options: MermaidOptions): string {
  const names = new Map(graph.items.map((item, index) => [item.id, `n${index}`]));
  const children = childrenOf(graph.items);
  const lines = [`flowchart ${options.direction ?? 'TB'}`];
  const list = (parent: string | undefined, indent: string): void => {
    for (const item of children.get(parent) ?? []) {
      const name = names.get(item.id);
      if (!children.has(item.id)) {
        lines.push(`${indent}${name}${box(item, graph.folded.get(item.id))}`);
        continue;
      }
      lines.push(`${indent}subgraph ${name}["${boxLabel(item, ' · ')}"]`);
      list(item.id, `${indent}  `);
      lines.push(`${indent}end`);
    }
  };
  list(undefined, '  ');
  if (graph.leftOut > 0) lines.push(`  more["… ${count(graph.leftOut, 'more task')}"]`);
  for (const link of graph.links) {
    const [from, to] = [names.get(link.from), names.get(link.to)];
    if (from !== undefined && to !== undefined) lines.push(`  ${from} ${arrow(link)} ${to}`);
  }
  return [...lines, ...colours(graph, names, options.states), ...outlines(graph, names, options.marks)].join(
    '\n',
  );
}

function box(item: GraphItem, inside: number | undefined): string {
  const label = boxLabel(item, '<br/>');
  if (item.kind === 'trigger') return `(["${label}"])`;
  if (item.kind === 'choice') return `{"${mermaidLabel(item.label)}"}`;
  return inside === undefined ? `["${label}"]` : `[["${label}<br/>${count(inside, 'task')}"]]`;
}

function boxLabel(item: GraphItem, separator: string): string {
  const parts = [mermaidLabel(item.label)];
  if (item.type !== undefined) parts.push(mermaidLabel(shortType(item.type)));
  if (item.disabled === true) parts.push('disabled');
  return parts.join(separator);
}

function colours(
  graph: FoldedGraph,
  names: ReadonlyMap<string, string>,
  states: ReadonlyMap<string, State> | undefined,
): string[] {
  const members = new Map<string, string[]>();
  for (const item of graph.items) {
    const state = item.kind === 'task' || item.kind === 'flowable' ? states?.get(item.label) : undefined;
    const name = state && Object.keys(CLASSES).find((one) => CLASSES[one]!.states.includes(state));
    if (name === undefined) continue;
    const list = members.get(name);
    if (list === undefined) members.set(name, [names.get(item.id)!]);
    else list.push(names.get(item.id)!);
  }
  return [...members].flatMap(([name, list]) => [
    `  classDef ${name} stroke:${CLASSES[name]!.colour},stroke-width:2px`,
    `  class ${list.join(',')} ${name}`,
  ]);
}

function outlines(
  graph: FoldedGraph,
  names: ReadonlyMap<string, string>,
  marks: ReadonlyMap<string, ChangeMark> = new Map(),
): string[] {
  return Object.entries(MARKS).flatMap(([mark, style]) => {
    const members = graph.items.flatMap(({ id }) => (marks.get(id) === mark ? names.get(id)! : []));
    return members.length === 0
      ? []
      : [`  classDef ${mark} ${style}`, `  class ${members.join(',')} ${mark}`];
  });
}

function arrow(link: GraphLink): string {
  const line = link.kind === 'sequence' || link.kind === 'dependency' ? '-->' : '-.->';
  return link.label === undefined || link.label === '' ? line : `${line}|"${mermaidLabel(link.label, 40)}"|`;
}
