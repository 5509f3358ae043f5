/** When the task runs of an execution ran, as a Mermaid Gantt chart. */

import type { ExecutionRecord, TaskRunRecord } from '../engine/record.ts';
import type { State } from '../flow/states.ts';
import { taskRunLabel } from './execution-facts.ts';
import { truncate } from './printable.ts';

export interface GanttOptions {
  /** Most bars; the shortest task runs that did not fail are left out first. @default 60 */
  readonly limit?: number;
}

export interface Gantt {
  /** Mermaid text without the fence; empty when no task ran. */
  readonly text: string;
  /** Task runs that found no room. */
  readonly leftOut: number;
}

interface Bar {
  readonly run: TaskRunRecord;
  readonly start: number;
  readonly end: number;
}

const MINUTE = 60_000;

/** A task run that has not ended is drawn up to the end of the execution, or to the last instant in the record. */
export function renderGantt(execution: ExecutionRecord, options: GanttOptions = {}): Gantt {
  const all = bars(execution);
  if (all.length === 0) return { text: '', leftOut: 0 };
  const chosen = choose(all, options.limit ?? 60);
  const first = Math.min(...chosen.map((bar) => bar.start));
  const last = Math.max(...chosen.map((bar) => bar.end));
  const lines = ['gantt', '  dateFormat x', `  axisFormat ${axisFormat(last - first)}`];
  const tops = topAncestors(execution.taskRuns);
  const withChildren = new Set(
    execution.taskRuns.flatMap((run) => (run.parentId === undefined ? [] : [run.parentId])),
  );
  let section: string | undefined;
  chosen.forEach((bar, index) => {
    const top = tops.get(bar.run.id) ?? bar.run;
    const next = withChildren.has(top.id) ? top.id : '';
    if (next !== section) {
      section = next;
      if (next !== '' || index > 0)
        lines.push(`  section ${next === '' ? '-' : ganttText(taskRunLabel(top))}`);
    }
    const tag = TAGS[bar.run.state];
    const label = `${tag?.sign ?? '▸'} ${ganttText(taskRunLabel(bar.run))}`;
    lines.push(
      `  ${label} :${tag?.tag === undefined ? '' : `${tag.tag}, `}t${index}, ${bar.start}, ${bar.end}`,
    );
  });
  return { text: lines.join('\n'), leftOut: all.length - chosen.length };
}

const TAGS: Readonly<Partial<Record<State, { readonly sign: string; readonly tag?: string }>>> = {
  SUCCESS: { sign: '✔', tag: 'done' },
  WARNING: { sign: '▲', tag: 'active' },
  FAILED: { sign: '✖', tag: 'crit' },
  KILLED: { sign: '■', tag: 'crit' },
  CANCELLED: { sign: '■', tag: 'crit' },
  RUNNING: { sign: '▸', tag: 'active' },
};

/**
 * Text that a Gantt line can hold: the chart has no escapes, so what would be syntax becomes a middle dot. The sign in
 * front of every label keeps words such as `section` from being read as commands.
 */
function ganttText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return truncate(line.replace(/[^\p{L}\p{N}\p{M} ._/()=[\]…-]/gu, '·'), 50) || '·';
}

function bars(execution: ExecutionRecord): Bar[] {
  const instants = execution.taskRuns.flatMap((run) => [run.startDate, run.endDate]);
  const known = [execution.endDate, ...instants].flatMap((text) =>
    text === undefined ? [] : [Date.parse(text)],
  );
  const latest = known.reduce((a, b) => Math.max(a, b), Date.parse(execution.startDate));
  const result: Bar[] = [];
  for (const run of execution.taskRuns) {
    if (run.startDate === undefined) continue;
    const start = Date.parse(run.startDate);
    const end = run.endDate === undefined ? latest : Date.parse(run.endDate);
    if (Number.isFinite(start) && Number.isFinite(end))
      result.push({ run, start, end: Math.max(end, start + 1) });
  }
  return result;
}

function choose(all: readonly Bar[], limit: number): readonly Bar[] {
  if (all.length <= limit) return all;
  const weight = (bar: Bar): number =>
    bar.run.state === 'SUCCESS' || bar.run.state === 'SKIPPED'
      ? bar.end - bar.start
      : Number.MAX_SAFE_INTEGER;
  const kept = new Set([...all].sort((a, b) => weight(b) - weight(a)).slice(0, limit));
  return all.filter((bar) => kept.has(bar));
}

function topAncestors(runs: readonly TaskRunRecord[]): ReadonlyMap<string, TaskRunRecord> {
  const tops = new Map<string, TaskRunRecord>();
  for (const run of runs)
    tops.set(run.id, (run.parentId === undefined ? undefined : tops.get(run.parentId)) ?? run);
  return tops;
}

function axisFormat(milliseconds: number): string {
  if (milliseconds < 5_000) return '%S.%L';
  if (milliseconds < 60 * MINUTE) return '%H:%M:%S';
  return milliseconds < 36 * 60 * MINUTE ? '%H:%M' : '%m-%d %H:%M';
}
