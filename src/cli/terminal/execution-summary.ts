/** What is said when an execution is over, and what `executions show` says about it. */

import type { ExecutionRecord } from '../../engine/record.ts';
import { jsonText } from '../../expression/print.ts';
import {
  executionDuration,
  failedTaskRuns,
  failureText,
  lastFailure,
  taskRunLabel,
} from '../../report/execution-facts.ts';
import { metricRows, metricTags, metricValue, notableMetrics } from '../../report/metric-rows.ts';
import { count, printable } from '../../report/printable.ts';
import type { Style } from '../../report/style.ts';
import { formatDurationForPeople } from '../../util/iso-duration.ts';
import { cutToWidth, oneLine } from './line.ts';
import { statePaint, stateSign } from './state-mark.ts';

export interface SummaryOptions {
  readonly style: Style;
  /** Columns available. @default 100 */
  readonly width?: number;
  /** Path of the execution's folder, as it is shown. */
  readonly folder?: string;
  /** Path of the working directories that were kept, as it is shown. */
  readonly work?: string;
  /** Tells how many metrics there are beside the notable ones. @default false */
  readonly countMetrics?: boolean;
  /** Failed task runs told of one by one. @default 10 */
  readonly failures?: number;
}

const LABEL_WIDTH = 11;
const MOST_METRICS = 20;

/** Failures first, then one line of result, then facts; a line break at the end. */
export function formatExecutionSummary(execution: ExecutionRecord, options: SummaryOptions): string {
  const { style, width = 100 } = options;
  const parts = [...failures(execution, options), headline(execution, style)];
  const fact = (label: string, value: string): void => {
    parts.push(
      `  ${style.dim(label.padEnd(LABEL_WIDTH))}${cutToWidth(value, Math.max(20, width - LABEL_WIDTH - 3))}\n`,
    );
  };
  fact('execution', execution.id);
  const revision = revisionText(execution);
  if (revision !== '') fact('revision', revision);
  for (const [index, line] of historyLines(execution).entries()) fact(index === 0 ? 'history' : '', line);
  // System labels are bookkeeping.
  const labels = execution.labels.filter(({ key }) => !key.startsWith('system.'));
  if (labels.length > 0)
    fact('labels', labels.map(({ key, value }) => `${key}: ${oneLine(value)}`).join(', '));
  for (const [title, values] of [
    ['inputs', execution.inputs],
    ['outputs', execution.outputs ?? {}],
  ] as const) {
    for (const [index, [key, value]] of Object.entries(values).entries()) {
      fact(
        index === 0 ? title : '',
        `${key}: ${typeof value === 'string' ? oneLine(value) : oneLine(jsonText(value))}`,
      );
    }
  }
  for (const [index, line] of metricLines(execution, options).entries())
    fact(index === 0 ? 'metrics' : '', line);
  if (options.folder !== undefined) fact('folder', options.folder);
  if (options.work !== undefined) fact('kept', options.work);
  for (const warning of execution.warnings ?? []) parts.push(`${style.yellow('▲')} ${printable(warning)}\n`);
  return parts.join('');
}

function metricLines(execution: ExecutionRecord, { countMetrics = false }: SummaryOptions): string[] {
  const notable = notableMetrics(execution);
  const shown = notable.slice(0, MOST_METRICS);
  const lines = shown.map((metric) => {
    const { task, name, type } = metric;
    const tags = metricTags(metric);
    const tagged = tags === '' ? '' : ` (${oneLine(tags)})`;
    return `${task} ${oneLine(name)}${tagged}: ${metricValue(metric)} ${type}`;
  });
  const more = (countMetrics ? metricRows(execution) : notable).length - shown.length;
  if (more > 0) {
    const number = shown.length === 0 ? String(more) : `and ${more} more`;
    lines.push(`${number}: gitestra executions metrics ${execution.id}`);
  }
  return lines;
}

/** `✔ SUCCESS company.team.hello 2.1s, 4 task runs`. */
export function headline(execution: ExecutionRecord, style: Style): string {
  const { state } = execution;
  const duration = executionDuration(execution);
  const facts = [
    ...(duration === undefined ? [] : [formatDurationForPeople(duration)]),
    count(execution.taskRuns.length, 'task run'),
  ];
  return `${statePaint(state, style)(`${stateSign(state)} ${state}`)} ${style.bold(`${execution.namespace}.${execution.flowId}`)} ${style.dim(facts.join(', '))}\n`;
}

function failures(execution: ExecutionRecord, { style, failures: limit = 10 }: SummaryOptions): string[] {
  const parts: string[] = [];
  const tell = (title: string, text: string): void => {
    const [first = '', ...rest] = printable(text).split('\n');
    parts.push(
      `${style.red('✖')} ${style.bold(title)}: ${first}\n${rest.map((line) => `  ${line}\n`).join('')}`,
    );
  };
  const failed = failedTaskRuns(execution);
  for (const run of failed.slice(0, limit)) {
    const failure = lastFailure(run);
    tell(oneLine(taskRunLabel(run)), failure === undefined ? run.state : failureText(failure));
  }
  if (failed.length > limit) parts.push(style.red(`✖ … and ${failed.length - limit} more\n`));
  if (execution.failure !== undefined)
    tell(`${execution.namespace}.${execution.flowId}`, failureText(execution.failure));
  return parts;
}

/** What somebody did to the execution beside starting it. */
function historyLines({
  id,
  parentId,
  originalId,
  trigger,
  restarts = [],
  labels,
}: ExecutionRecord): string[] {
  const isReplay = labels.some(({ key }) => key === 'system.replay') && originalId !== id;
  const replayed = parentId ?? originalId;
  return [
    ...(parentId !== undefined && trigger?.executionId === parentId
      ? [`started by execution ${parentId}`]
      : []),
    ...(isReplay ? [`replay of ${replayed}${originalId === replayed ? '' : `, first ${originalId}`}`] : []),
    ...restarts.map(({ date, kind, revision, again, kept }) => {
      const at = `${date.slice(0, 10)} ${date.slice(11, 19)}`;
      const flow = revision === undefined ? '' : ` at revision ${revision}`;
      const words = {
        restart: 'restarted',
        replay: 'replayed in part',
        'change-status': 'state of a task run changed',
      };
      return `${words[kind]} ${at}${flow}: ${count(kept, 'task run')} kept, ${again} again`;
    }),
  ];
}

function revisionText({ revision, commit, uncommitted, flowFile }: ExecutionRecord): string {
  const details = [
    ...(uncommitted === true ? ['uncommitted'] : []),
    ...(commit === undefined ? [] : [commit.slice(0, 8)]),
  ];
  const parts = [
    ...(revision === undefined ? [] : [String(revision)]),
    ...(details.length === 0
      ? []
      : [revision === undefined ? details.join(', ') : `(${details.join(', ')})`]),
    ...(flowFile === undefined
      ? []
      : [revision === undefined && details.length === 0 ? flowFile : `of ${flowFile}`]),
  ];
  return parts.join(' ');
}
