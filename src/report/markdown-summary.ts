/**
 * The summary of an execution for the page of a GitHub job: overview, failures, warnings, inputs, outputs, topology,
 * Gantt and task runs, always within a budget of bytes.
 *
 * When the whole is too large, detail goes in this order until it fits: task runs beyond 50, the Gantt chart, outputs of tasks and metrics, log
 * lines beyond 10 a failure, the rest of the task runs, the topology, long values of outputs and inputs, failures beyond 5, all outputs and
 * inputs. What is gone is named. The overview always stays.
 */

import type { ExecutionRecord, LogEntry, TaskRunRecord } from '../engine/record.ts';
import { formatDurationForPeople } from '../util/iso-duration.ts';
import {
  executionDuration,
  failedTaskRuns,
  failureText,
  lastFailure,
  stateIcon,
  statesByTask,
  taskRunDuration,
  taskRunLabel,
} from './execution-facts.ts';
import { renderGantt } from './gantt.ts';
import type { GraphView } from './graph-view.ts';
import { shortType } from './graph-view.ts';
import { code, details, escapeText, fence, link, sentence, table } from './markdown.ts';
import { renderMermaid } from './mermaid.ts';
import { metricTags, metricValue, notableMetrics } from './metric-rows.ts';
import { count, truncate } from './printable.ts';

export interface ExecutionSummaryOptions {
  /** Draws the topology, outlined in the colours of the task runs. */
  readonly graph?: GraphView;
  /** Log of the execution, or at least of its failed tasks; masked already. */
  readonly logs?: readonly LogEntry[];
  /** Such as `https://github.com/owner/name`: makes the commit and the flow's file links. */
  readonly repositoryUrl?: string;
  /** Where journal, logs and files were uploaded. */
  readonly artifact?: { readonly name: string; readonly url?: string };
  /** Largest size in bytes of UTF-8. GitHub drops a summary over 1 MiB altogether. @default 921600 */
  readonly budget?: number;
}

/** Bytes that leave room below GitHub's limit of 1 MiB for what else a step writes. */
export const SUMMARY_BUDGET = 900 * 1024;

interface Detail {
  readonly taskRuns: number;
  readonly gantt: boolean;
  readonly taskOutputs: boolean;
  readonly logLines: number;
  readonly topology: boolean;
  /** Longest value of an input or output, in characters. */
  readonly value: number;
  readonly failures: number;
  readonly values: boolean;
}

const FULL: Detail = {
  taskRuns: 500,
  gantt: true,
  taskOutputs: true,
  logLines: 40,
  topology: true,
  value: 10_000,
  failures: 20,
  values: true,
};

/** Each step gives up what its predecessors gave up, and one thing more. */
const STEPS: readonly { readonly change: Partial<Detail>; readonly name: string }[] = [
  { change: { taskRuns: 50 }, name: 'task runs beyond 50' },
  { change: { gantt: false }, name: 'the Gantt chart' },
  { change: { taskOutputs: false }, name: 'outputs of tasks' },
  { change: { logLines: 10 }, name: 'log lines beyond 10 a failure' },
  { change: { taskRuns: 0 }, name: 'the list of task runs' },
  { change: { topology: false }, name: 'the topology' },
  { change: { value: 500 }, name: 'the end of long values' },
  { change: { failures: 5 }, name: 'failures beyond 5' },
  { change: { values: false, logLines: 0 }, name: 'inputs, outputs and log lines' },
];

export function renderExecutionSummary(
  execution: ExecutionRecord,
  options: ExecutionSummaryOptions = {},
): string {
  const budget = options.budget ?? SUMMARY_BUDGET;
  let detail = FULL;
  let text = compose(execution, options, detail, []);
  const lost: string[] = [];
  for (const step of STEPS) {
    if (Buffer.byteLength(text) <= budget) return text;
    detail = { ...detail, ...step.change };
    lost.push(step.name);
    text = compose(execution, options, detail, lost);
  }
  return Buffer.byteLength(text) <= budget
    ? text
    : `${heading(execution)}\n\nThe summary was too large to be shown.\n`;
}

function compose(
  execution: ExecutionRecord,
  options: ExecutionSummaryOptions,
  detail: Detail,
  lost: readonly string[],
): string {
  const sections = [
    heading(execution),
    overview(execution, options),
    failures(execution, options.logs ?? [], detail),
    warnings(execution),
    detail.values ? values('Inputs', execution.inputs, detail) : '',
    detail.values ? values('Outputs', execution.outputs ?? {}, detail) : '',
    topology(execution, options.graph, detail),
    gantt(execution, detail),
    taskRuns(execution, detail),
    taskOutputs(execution, detail),
    metrics(execution, detail),
    lost.length === 0 ? '' : `<sub>Left out, because a summary may hold 1 MiB: ${lost.join(', ')}.</sub>`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function heading(execution: ExecutionRecord): string {
  return `## ${stateIcon(execution.state)} ${code(truncate(`${execution.namespace}.${execution.flowId}`, 300))} ${execution.state}`;
}

function overview(execution: ExecutionRecord, options: ExecutionSummaryOptions): string {
  const milliseconds = executionDuration(execution);
  const rows: string[][] = [
    ['State', `${stateIcon(execution.state)} ${execution.state}`],
    ['Flow', flowCell(execution, options.repositoryUrl)],
    ['Revision', revisionCell(execution, options.repositoryUrl)],
    ['Execution', code(execution.id)],
    ['Started', escapeText(instant(execution.startDate))],
    ['Duration', milliseconds === undefined ? 'not ended' : formatDurationForPeople(milliseconds)],
    ['Trigger', triggerCell(execution)],
    [
      'Labels',
      execution.labels
        .filter((one) => !one.key.startsWith('system.'))
        .slice(0, 50)
        .map((one) => code(truncate(`${one.key}: ${one.value}`, 200)))
        .join(' '),
    ],
    ['Task runs', countsCell(execution)],
    ['Restart of', execution.originalId === execution.id ? '' : code(execution.originalId)],
    ['Artifact', artifactCell(options.artifact)],
  ];
  return table(
    ['', ''],
    rows.filter((row) => row[1] !== '').map(([name = '', cell = '']) => [`**${name}**`, cell]),
  );
}

function flowCell(execution: ExecutionRecord, repository: string | undefined): string {
  const name = code(truncate(`${execution.namespace}.${execution.flowId}`, 300));
  const { flowFile, commit } = execution;
  if (flowFile === undefined) return name;
  const path = flowFile.split('/').map(encodeURIComponent).join('/');
  const linkable = repository !== undefined && commit !== undefined && execution.uncommitted !== true;
  const file = code(truncate(flowFile, 300));
  return `${name} in ${linkable ? link(file, `${repository}/blob/${encodeURIComponent(commit)}/${path}`) : file}`;
}

function revisionCell(execution: ExecutionRecord, repository: string | undefined): string {
  const { revision, commit, uncommitted } = execution;
  const parts: string[] = [];
  if (revision !== undefined) parts.push(String(revision));
  if (uncommitted === true) parts.push('uncommitted');
  if (commit !== undefined) {
    const short = code(commit.slice(0, 7));
    const shown =
      repository === undefined ? short : link(short, `${repository}/commit/${encodeURIComponent(commit)}`);
    parts.push(uncommitted === true ? `on top of ${shown}` : shown);
  }
  return parts.join(' · ');
}

function triggerCell(execution: ExecutionRecord): string {
  const trigger = execution.trigger;
  if (trigger === undefined) return '';
  const { id, type } = trigger;
  const name = typeof id === 'string' ? code(truncate(id, 200)) : '';
  const kind = typeof type === 'string' ? code(shortType(truncate(type, 200))) : '';
  return [name, kind].filter((part) => part !== '').join(' · ') || 'yes';
}

function countsCell(execution: ExecutionRecord): string {
  const counts = new Map<string, number>();
  for (const run of execution.taskRuns) counts.set(run.state, (counts.get(run.state) ?? 0) + 1);
  const parts = [...counts].map(([state, number]) => `${number} ${state}`);
  return parts.length === 0 ? 'none' : parts.join(' · ');
}

function artifactCell(artifact: ExecutionSummaryOptions['artifact']): string {
  if (artifact === undefined) return '';
  const name = code(artifact.name);
  return artifact.url === undefined ? name : link(name, artifact.url);
}

function failures(execution: ExecutionRecord, logs: readonly LogEntry[], detail: Detail): string {
  const failed = failedTaskRuns(execution);
  const blocks: string[] = [];
  if (execution.failure !== undefined && failed.length === 0) {
    blocks.push(fence(truncate(failureText(execution.failure), 4_000)));
  }
  const shown = failed.slice(0, detail.failures);
  const byRun = lastLines(logs, new Set(shown.map((run) => run.id)), detail.logLines);
  for (const run of shown) blocks.push(failureBlock(run, byRun.get(run.id) ?? []));
  if (failed.length > shown.length)
    blocks.push(`… and ${count(failed.length - shown.length, 'more failed task run')}.`);
  return blocks.length === 0 ? '' : `### Failures\n\n${blocks.join('\n\n')}`;
}

function failureBlock(run: TaskRunRecord, lines: readonly LogEntry[]): string {
  const failure = lastFailure(run);
  const attempts = run.attempts.length > 1 ? `, after ${run.attempts.length} attempts` : '';
  const head = `**${code(truncate(taskRunLabel(run), 200))}** · ${code(shortType(run.type))} · ${run.state}${attempts}`;
  const parts = [
    head,
    fence(truncate(failure === undefined ? 'No reason was recorded' : failureText(failure), 4_000)),
  ];
  if (lines.length > 0) {
    const text = lines.map(
      (line) => `${line.at.slice(11, 23)} ${line.level.padEnd(5)} ${truncate(line.message, 1_000)}`,
    );
    parts.push(details(`Last ${count(lines.length, 'log line')}`, fence(text.join('\n'))));
  }
  return parts.join('\n\n');
}

function lastLines(
  logs: readonly LogEntry[],
  wanted: ReadonlySet<string>,
  limit: number,
): ReadonlyMap<string, readonly LogEntry[]> {
  const found = new Map<string, LogEntry[]>();
  if (limit === 0 || wanted.size === 0) return found;
  for (let index = logs.length - 1; index >= 0; index--) {
    const entry = logs[index]!;
    if (entry.taskRunId === undefined || !wanted.has(entry.taskRunId)) continue;
    const list = found.get(entry.taskRunId);
    if (list === undefined) found.set(entry.taskRunId, [entry]);
    else if (list.length < limit) list.push(entry);
  }
  for (const list of found.values()) list.reverse();
  return found;
}

function warnings(execution: ExecutionRecord): string {
  const list = (execution.warnings ?? []).slice(0, 50);
  if (list.length === 0) return '';
  return `### Warnings\n\n${list.map((text) => `- ${sentence(truncate(text, 1_000))}`).join('\n')}`;
}

const SHORT_VALUE = 200;
const MOST_VALUES = 200;

/** Short values in a table, long and structured ones in blocks below it. */
function values(title: string, record: Readonly<Record<string, unknown>>, detail: Detail): string {
  const entries = Object.entries(record);
  if (entries.length === 0) return '';
  const rows: string[][] = [];
  const blocks: string[] = [];
  for (const [name, value] of entries.slice(0, MOST_VALUES)) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
    const key = code(truncate(name, 200));
    if (text.length <= SHORT_VALUE && text.split('\n').length <= 5) {
      rows.push([key, code(text)]);
      continue;
    }
    const long = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
    const language = typeof value === 'string' ? '' : 'json';
    blocks.push(details(key, fence(truncate(long, detail.value), language)));
  }
  if (entries.length > MOST_VALUES) blocks.push(`… and ${entries.length - MOST_VALUES} more.`);
  const parts = [`### ${title}`, table(['Name', 'Value'], rows), ...blocks];
  return parts.filter((part) => part !== '').join('\n\n');
}

function topology(execution: ExecutionRecord, graph: GraphView | undefined, detail: Detail): string {
  if (graph === undefined || graph.items.length === 0 || !detail.topology) return '';
  return `### Topology\n\n${fence(renderMermaid(graph, { states: statesByTask(execution) }), 'mermaid')}`;
}

function gantt(execution: ExecutionRecord, detail: Detail): string {
  if (!detail.gantt) return '';
  const { text, leftOut } = renderGantt(execution);
  if (text === '') return '';
  const note = leftOut === 0 ? '' : `\n\n<sub>${count(leftOut, 'shorter task run')} left out.</sub>`;
  return `### Gantt\n\n${fence(text, 'mermaid')}${note}`;
}

function taskRuns(execution: ExecutionRecord, detail: Detail): string {
  const runs = execution.taskRuns;
  if (runs.length === 0 || detail.taskRuns === 0) return '';
  const depths = new Map<string, number>();
  const rows = runs.slice(0, detail.taskRuns).map((run) => {
    const depth = run.parentId === undefined ? 0 : (depths.get(run.parentId) ?? -1) + 1;
    depths.set(run.id, depth);
    const milliseconds = taskRunDuration(run);
    return [
      `${'&emsp;'.repeat(Math.min(depth, 8))}${code(truncate(taskRunLabel(run), 120))}`,
      code(truncate(shortType(run.type), 80)),
      `${stateIcon(run.state)} ${run.state}`,
      String(run.attempts.length),
      milliseconds === undefined ? '' : formatDurationForPeople(milliseconds),
    ];
  });
  const more =
    runs.length > rows.length ? `\n\n… and ${count(runs.length - rows.length, 'more task run')}.` : '';
  const body = `${table(['Task', 'Type', 'State', 'Attempts', 'Duration'], rows)}${more}`;
  return details(`<b>${count(runs.length, 'task run')}</b>`, body);
}

const MOST_TASK_OUTPUTS = 50;

function taskOutputs(execution: ExecutionRecord, detail: Detail): string {
  if (!detail.taskOutputs) return '';
  const runs = execution.taskRuns.filter((run) => Object.keys(run.outputs ?? {}).length > 0);
  if (runs.length === 0) return '';
  const blocks = runs.slice(0, MOST_TASK_OUTPUTS).map((run) => {
    const text = JSON.stringify(run.outputs, undefined, 2);
    return `${code(truncate(taskRunLabel(run), 200))}\n\n${fence(truncate(text, Math.min(detail.value, 4_000)), 'json')}`;
  });
  if (runs.length > blocks.length)
    blocks.push(`… and the outputs of ${count(runs.length - blocks.length, 'more task run')}.`);
  return details('<b>Outputs of tasks</b>', blocks.join('\n\n'));
}

const MOST_METRICS = 50;

function metrics(execution: ExecutionRecord, detail: Detail): string {
  if (!detail.taskOutputs) return '';
  const rows = notableMetrics(execution);
  if (rows.length === 0) return '';
  const cells = rows
    .slice(0, MOST_METRICS)
    .map((row) => [
      code(row.task),
      code(truncate(row.name, 200)),
      row.type,
      escapeText(truncate(metricTags(row), 200)),
      metricValue(row),
    ]);
  const more = rows.length > MOST_METRICS ? `\n\n… and ${count(rows.length - MOST_METRICS, 'more row')}` : '';
  return details('<b>Metrics</b>', `${table(['Task', 'Metric', 'Type', 'Tags', 'Value'], cells)}${more}`);
}

/** `2026-11-22 19:44:05 UTC` */
function instant(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
