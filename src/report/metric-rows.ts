/** The metrics of an execution as people read them: one row for each task, name and set of tags. */

import type { ExecutionRecord } from '../engine/record.ts';
import { formatDurationForPeople } from '../util/iso-duration.ts';

export interface MetricRow {
  readonly task: string;
  readonly name: string;
  readonly type: 'counter' | 'timer' | 'gauge';
  /** In order of the keys. */
  readonly tags: Readonly<Record<string, string>>;
  /** Counters and timers of all task runs added up, of a gauge the last one. */
  readonly value: number;
  /** Of the task itself, at every run: not worth a line in a summary. */
  readonly incidental: boolean;
}

/** Those that a summary tells: what flows and scripts count, and what tasks have read, written or found. */
export function notableMetrics(execution: Pick<ExecutionRecord, 'taskRuns'>): MetricRow[] {
  return metricRows(execution).filter(({ incidental }) => !incidental);
}

export function metricRows({ taskRuns }: Pick<ExecutionRecord, 'taskRuns'>): MetricRow[] {
  const rows = new Map<string, MetricRow>();
  for (const { taskId: task, attempts } of taskRuns) {
    for (const metric of attempts.flatMap(({ metrics }) => metrics ?? [])) {
      const { name, type, value, tags: map = {}, incidental = false } = metric;
      const tags = Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
      const key = JSON.stringify([task, name, type, tags]);
      const before = type === 'gauge' ? 0 : (rows.get(key)?.value ?? 0);
      rows.set(key, { task, name, type, tags, value: before + value, incidental });
    }
  }
  return [...rows.values()];
}

/** `key: value, …`. */
export function metricTags({ tags }: Pick<MetricRow, 'tags'>): string {
  return Object.entries(tags)
    .map(([key, tag]) => `${key}: ${tag}`)
    .join(', ');
}

export function metricValue({ type, value }: Pick<MetricRow, 'type' | 'value'>): string {
  return type === 'timer' ? formatDurationForPeople(value) : String(Number(value.toPrecision(12)));
}
