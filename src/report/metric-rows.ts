/** The metrics of an execution as people read them: one row for each task, name and set of tags. */

import type { ExecutionRecord } from '../engine/record.ts';
import { formatDurationForPeople } from '../util/iso-duration.ts';

export interface MetricRow {
  readonly task: string;
  readonly name: string;
  readonly type: 'counter' | 'timer' | 'gauge';
  /** `key: value`, in order of the keys. */
  readonly tags: string;
  /** Counters and timers of all task runs added up, of a gauge the last one. */
  readonly value: number;
}

export function metricRows({ taskRuns }: Pick<ExecutionRecord, 'taskRuns'>): MetricRow[] {
  const rows = new Map<string, MetricRow>();
  for (const { taskId: task, attempts } of taskRuns) {
    for (const { name, type, value, tags: map = {} } of attempts.flatMap(({ metrics }) => metrics ?? [])) {
      const tags = Object.entries(map)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, tag]) => `${key}: ${tag}`)
        .join(', ');
      const key = JSON.stringify([task, name, type, tags]);
      const before = type === 'gauge' ? 0 : (rows.get(key)?.value ?? 0);
      rows.set(key, { task, name, type, tags, value: before + value });
    }
  }
  return [...rows.values()];
}

export function metricValue({ type, value }: Pick<MetricRow, 'type' | 'value'>): string {
  return type === 'timer' ? formatDurationForPeople(value) : String(Number(value.toPrecision(12)));
}
