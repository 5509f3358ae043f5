/** The task runs of an execution as a tree of lines. What a frame costs depends on what is shown, not on how many there are. */

import type { ExecutionProgress } from '../../engine/observer.ts';
import type { TaskRunRecord } from '../../engine/record.ts';
import { isTerminal, type State } from '../../flow/states.ts';
import { taskRunLabel } from '../../report/execution-facts.ts';
import { shortType } from '../../report/graph-view.ts';
import { count, textWidth } from '../../report/printable.ts';
import type { Style } from '../../report/style.ts';
import { formatDurationForPeople } from '../../util/iso-duration.ts';
import { cutToWidth, type Line, makeLine, oneLine, type Piece, padToWidth } from './line.ts';
import { statePaint, stateSign } from './state-mark.ts';

interface Node {
  /** Of an execution that a task run started: made up from it. */
  run: TaskRunRecord;
  /** How many task runs it has, when it is an execution. */
  taskRuns?: number;
  /** Nearest execution around it that a task run started. */
  readonly within: Node | undefined;
  /** Place among its siblings. */
  readonly index: number;
  /** The one it belongs to, and that of its children. */
  readonly above: Family;
  readonly family: Family;
}

/** The children of a task run, or of the execution, with what must be known of them without looking at each. */
interface Family {
  readonly children: Node[];
  /** Not ended yet. */
  readonly active: Set<Node>;
  /** The last few. */
  readonly failed: Node[];
  readonly states: Map<State, number>;
}

export interface TreeOptions {
  readonly width: number;
  /** Most lines. */
  readonly height: number;
  readonly style: Style;
  /** Milliseconds since the epoch, for what still runs. */
  readonly now: number;
  readonly frame?: number;
}

/** Longest label before the column of durations. */
const LABEL_WIDTH = 44;

/** Failed children of a long list that stay in sight. */
const FAILURES_SHOWN = 3;

/** Rows collected before the window is cut out of them. */
const MOST_ROWS = 1000;

interface Row {
  readonly depth: number;
  readonly node?: Node;
  /** In place of a node: what is not shown. */
  readonly note?: string;
}

export class TaskTree {
  readonly #nodes = new Map<string, Node>();
  readonly #top = newFamily();

  get size(): number {
    return this.#nodes.size;
  }

  /** Number of task runs in each state, the children of flowables included, those of subflows not. */
  count(matches: (state: State) => boolean): number {
    let sum = 0;
    for (const [state, number] of this.#all) if (matches(state)) sum += number;
    return sum;
  }

  readonly #all = new Map<State, number>();

  /** `within` is the execution that it belongs to, when a task run started that one. */
  update(run: TaskRunRecord, within?: string): void {
    const known = this.#nodes.get(run.id);
    if (known !== undefined) {
      this.#change(known, run);
      return;
    }
    const execution = within === undefined ? undefined : this.#nodes.get(within);
    if (execution?.taskRuns !== undefined) {
      const isOver = isTerminal(execution.run.state);
      if (!isOver || run.state === 'CREATED') execution.taskRuns += 1;
      // It is one line by now; what runs after its end does not open it again.
      if (isOver) return;
    }
    this.#add(run, this.#nodes.get(run.parentId ?? '') ?? execution, execution);
  }

  /** An execution that a task run started: its task runs stand below it until it ends. */
  updateExecution(execution: ExecutionProgress, startedBy: string): void {
    const { id, namespace, flowId, state, histories, startDate, endDate } = execution;
    const run: TaskRunRecord = {
      ...{ id, taskId: `${namespace}.${flowId}`, type: '', branch: 'tasks', state, histories, startDate },
      attempts: [],
      ...(endDate === undefined ? {} : { endDate }),
    };
    let node = this.#nodes.get(id);
    if (node === undefined) {
      const starter = this.#nodes.get(startedBy);
      node = this.#add(run, starter, starter?.within, 0);
    } else this.#change(node, run);
    if (isTerminal(state)) this.#clear(node);
  }

  #add(run: TaskRunRecord, parent: Node | undefined, within: Node | undefined, taskRuns?: number): Node {
    const above = parent?.family ?? this.#top;
    const node: Node = {
      run,
      within,
      above,
      index: above.children.length,
      family: newFamily(),
      ...(taskRuns === undefined ? {} : { taskRuns }),
    };
    this.#nodes.set(run.id, node);
    above.children.push(node);
    this.#enter(node);
    return node;
  }

  #change(node: Node, run: TaskRunRecord): void {
    const before = node.run.state;
    node.run = run;
    if (before === run.state) return;
    step(node.above.states, before, -1);
    if (isOwn(node)) step(this.#all, before, -1);
    this.#enter(node);
  }

  #clear({ family }: Node): void {
    for (const child of family.children) {
      this.#clear(child);
      this.#nodes.delete(child.run.id);
    }
    family.children.length = 0;
    family.failed.length = 0;
    family.active.clear();
    family.states.clear();
  }

  #enter(node: Node): void {
    const { state } = node.run;
    const family = node.above;
    step(family.states, state, 1);
    if (isOwn(node)) step(this.#all, state, 1);
    if (isTerminal(state)) family.active.delete(node);
    else family.active.add(node);
    if (state !== 'FAILED' || family.failed.includes(node)) return;
    family.failed.push(node);
    if (family.failed.length > FAILURES_SHOWN) family.failed.shift();
  }

  render(options: TreeOptions): Line[] {
    const rows: Row[] = [];
    collect(this.#top, 0, Math.max(4, options.height), rows);
    const shown = windowed(rows, options.height);
    const labelWidth = Math.min(
      LABEL_WIDTH,
      Math.max(
        0,
        ...shown.map(({ node, depth }) => (node === undefined ? 0 : depth * 2 + textWidth(labelOf(node)))),
      ),
    );
    return shown.map((row) => rowLine(row, labelWidth, options));
  }
}

/** A task run of the execution that is shown, not of one below it. */
function isOwn({ within, taskRuns }: Node): boolean {
  return within === undefined && taskRuns === undefined;
}

function newFamily(): Family {
  return { children: [], active: new Set(), failed: [], states: new Map() };
}

function step(counts: Map<State, number>, state: State, by: number): void {
  counts.set(state, (counts.get(state) ?? 0) + by);
}

function collect(family: Family, depth: number, limit: number, rows: Row[]): void {
  const { children, hidden } = visible(family, limit);
  if (hidden !== '') rows.push({ depth, note: hidden });
  for (const node of children) {
    // Deep and wide at once: what does not fit on several screens is not worth walking to.
    if (rows.length > Math.max(MOST_ROWS, limit * 4)) return;
    rows.push({ depth, node });
    collect(node.family, depth + 1, limit, rows);
  }
}

/** All children, or of a long list those that run, some that failed, and the last ones; the others are counted. */
function visible(family: Family, limit: number): { children: readonly Node[]; hidden: string } {
  const { children } = family;
  if (children.length <= limit) return { children, hidden: '' };
  const chosen = new Set<Node>(family.failed);
  for (const node of family.active) {
    if (chosen.size >= limit - 2) break;
    chosen.add(node);
  }
  for (const node of children.slice(-3)) if (chosen.size < limit) chosen.add(node);
  const counts = new Map(family.states);
  for (const node of chosen) step(counts, node.run.state, -1);
  const parts = [...counts].filter(([, number]) => number > 0).map(([state, number]) => `${number} ${state}`);
  return { children: [...chosen].sort((a, b) => a.index - b.index), hidden: `… ${parts.join(', ')}` };
}

/** At most `height` rows: what runs or failed with what it stands in, then the latest. */
function windowed(rows: readonly Row[], height: number): readonly Row[] {
  if (rows.length <= height) return rows;
  const room = Math.max(1, height - 1);
  const keep = new Set<number>();
  const keepWithParents = (index: number): void => {
    let depth = rows[index]!.depth;
    const line = [index];
    for (let at = index - 1; at >= 0 && depth > 0; at--) {
      if (rows[at]!.depth >= depth || rows[at]!.node === undefined) continue;
      depth = rows[at]!.depth;
      line.push(at);
    }
    const missing = line.filter((at) => !keep.has(at));
    if (keep.size + missing.length <= room) for (const at of missing) keep.add(at);
  };
  rows.forEach((row, index) => {
    if (row.node !== undefined && !isTerminal(row.node.run.state)) keepWithParents(index);
  });
  rows.forEach((row, index) => {
    if (row.node?.run.state === 'FAILED') keepWithParents(index);
  });
  for (let index = rows.length - 1; index >= 0 && keep.size < room; index--) keepWithParents(index);
  const hidden = rows.length - keep.size;
  return [{ depth: 0, note: `… ${hidden} more` }, ...rows.filter((_, index) => keep.has(index))];
}

function labelOf(node: Node): string {
  return oneLine(taskRunLabel(node.run)).trim();
}

function rowLine({ depth, node, note }: Row, labelWidth: number, options: TreeOptions): Line {
  const { style, width, now } = options;
  const indent = '  '.repeat(depth);
  if (node === undefined) return makeLine([[`${indent}  ${note ?? ''}`, style.dim]], width);
  const { run } = node;
  const paint = statePaint(run.state, style);
  const label = padToWidth(cutToWidth(labelOf(node), LABEL_WIDTH), labelWidth - depth * 2);
  const pieces: Piece[] = [
    [`${indent}${stateSign(run.state, options.frame)} `, paint],
    [label, run.state === 'SKIPPED' ? style.dim : undefined],
    [`  ${durationOf(run, now).padStart(8)}`, style.dim],
    [`  ${node.taskRuns === undefined ? shortType(run.type) : executionText(node)}`, style.dim],
  ];
  const remark = node.taskRuns === undefined ? remarkOf(run) : '';
  if (remark !== '') pieces.push([`  ${remark}`, paint]);
  return makeLine(pieces, width);
}

function executionText({ run: { id, state }, taskRuns = 0 }: Node): string {
  return isTerminal(state)
    ? `${count(taskRuns, 'task run')}, ${state}, execution ${id}`
    : `execution ${id}${state === 'RUNNING' ? '' : `, ${state}`}`;
}

function durationOf(run: TaskRunRecord, now: number): string {
  if (run.startDate === undefined) return '';
  const end = run.endDate === undefined ? now : Date.parse(run.endDate);
  return formatDurationForPeople(end - Date.parse(run.startDate));
}

function remarkOf(run: TaskRunRecord): string {
  const attempts = run.attempts.length > 1 ? `attempt ${run.attempts.length}` : '';
  const said = ['SUCCESS', 'RUNNING', 'CREATED'].includes(run.state) ? '' : run.state;
  return [said, attempts].filter((part) => part !== '').join(', ');
}
