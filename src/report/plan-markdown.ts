/** The plan for a job summary or a comment of a pull request: as much of it as the room allows. */

import { renderDiffMarkdown } from './flow-diff-markdown.ts';
import { code, details, escapeText, fence, link, sentence, table } from './markdown.ts';
import { renderMermaid } from './mermaid.ts';
import type { FlowFate, Plan, PlannedFlow, ScheduleChange, ScheduleTimes } from './plan.ts';
import {
  callerWords,
  dateWords,
  hasBrokenCalls,
  movedWords,
  planTitle,
  revisionWords,
  scheduleWords,
  secretWords,
} from './plan-words.ts';
import { count } from './printable.ts';

export interface PlanMarkdownOptions {
  /** Such as `https://github.com/owner/name`; with `commit` it makes every file a link. */
  readonly repositoryUrl?: string;
  readonly commit?: string;
  /** Largest size in bytes of UTF-8. @default 262144 */
  readonly budget?: number;
}

const ICONS: Readonly<Record<FlowFate, string>> = {
  new: '🟢',
  changed: '🟡',
  renamed: '🟡',
  layout: '⚪',
  deleted: '🔴',
};

/** No flow is told in fewer bytes. */
const SMALLEST = 80;

/** Ends with a line break. What there is no room for is counted. */
export function renderPlanMarkdown(plan: Plan, options: PlanMarkdownOptions = {}): string {
  const budget = options.budget ?? 256 * 1024;
  const broken = plan.flows.filter(hasBrokenCalls).length;
  const head = [
    `## 🗺️ Plan: ${escapeText(planTitle(plan))}`,
    ...(broken === 0 ? [] : [`❌ Calls of ${count(broken, 'flow')} do not work any more.`]),
  ].join('\n\n');
  const drawing = topology(plan);
  const affected = affectedTable(plan, options);
  let room = budget - size(head) - 300;
  const parts: string[] = [];
  const take = (...forms: readonly (() => string)[]): boolean => {
    if (room < SMALLEST) return false;
    for (const form of forms) {
      const text = form();
      if (size(text) > room) continue;
      room -= size(text);
      parts.push(text);
      return true;
    }
    return false;
  };
  if (drawing !== '' && size(drawing) <= room / 2) take(() => drawing);
  let leftOut = 0;
  for (const flow of plan.flows) {
    // Lines of scripts go first, then what changed; that it changed is said as long as there is room at all.
    const part = (lines: number) => (): string => flowPart(flow, options, lines);
    if (!take(part(400), part(40), part(0), () => headline(flow, options))) leftOut++;
  }
  if (leftOut > 0) parts.push(`… and ${count(leftOut, 'more flow')}.`);
  if (affected !== '' && !take(() => affected))
    parts.push(`${count(plan.affected.length, 'flow')} more may do something else.`);
  const base = `<sub>Compared with ${code(plan.base.name)} at ${commitLink(plan.base.commit, options)}${plan.uncommitted ? ', changes that are not committed included' : ''}.</sub>`;
  return `${[head, ...parts, base].join('\n\n')}\n`;
}

function size(text: string): number {
  return Buffer.byteLength(text) + 2;
}

function topology({ topology: found }: Plan): string {
  if (found === undefined) return '';
  const chart = renderMermaid(found.view, { marks: found.marks, limit: 100 });
  const legend =
    '<sub>Outlines: green is new, yellow changed, red dashed goes away, blue dotted is affected.</sub>';
  return `${fence(chart, 'mermaid')}\n\n${legend}`;
}

function headline(flow: PlannedFlow, options: PlanMarkdownOptions): string {
  const word = flow.fate === 'layout' ? 'only comments or layout' : flow.fate;
  const place = flow.fate === 'deleted' ? code(flow.path) : fileLink(flow.path, options);
  return `### ${ICONS[flow.fate]} ${code(flow.name)} ${word}\n\n${escapeText(revisionWords(flow))} · ${place}`;
}

function flowPart(flow: PlannedFlow, options: PlanMarkdownOptions, lines: number): string {
  const facts = [...movedWords(flow), ...flow.facts, ...secretWords(flow)].map(
    (words) => `- ${sentence(words)}`,
  );
  const { kind } = flow.diff;
  const changes =
    kind === 'same' || kind === 'layout'
      ? ''
      : renderDiffMarkdown(flow.diff, flow.texts, { lines, changes: Math.max(20, lines) });
  const callers = flow.callers
    .slice(0, 50)
    .map((caller) => `- ${caller.problems.length > 0 ? '❌' : '↩️'} ${sentence(callerWords(caller))}`);
  if (flow.callers.length > 50) callers.push(`- … and ${flow.callers.length - 50} more`);
  return [
    headline(flow, options),
    facts.join('\n'),
    changes,
    ...flow.schedules.map(scheduleTable),
    callers.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function scheduleTable({ trigger, before, after }: ScheduleChange): string {
  const columns = [
    ...(before === undefined ? [] : [{ title: 'Before', times: before }]),
    ...(after === undefined ? [] : [{ title: 'After', times: after }]),
  ];
  const head = [`Schedule ${code(trigger)}`, ...columns.map(({ title }) => title)];
  const rows = [
    ['', ...columns.map(({ times }) => sentence(scheduleWords(times)))],
    ['next', ...columns.map(({ times }) => nextDates(times))],
  ];
  return table(head, rows);
}

function nextDates({ next, disabled }: ScheduleTimes): string {
  if (next.length === 0) return disabled ? 'never' : '?';
  return next.map((date) => escapeText(dateWords(date))).join('<br>');
}

function affectedTable({ affected }: Plan, options: PlanMarkdownOptions): string {
  if (affected.length === 0) return '';
  const rows = affected
    .slice(0, 200)
    .map(({ name, path, reasons }) => [
      `${code(name)}<br>${fileLink(path, options)}`,
      reasons.slice(0, 10).map(sentence).join('<br>') +
        (reasons.length > 10 ? `<br>… and ${reasons.length - 10} more` : ''),
    ]);
  const more = affected.length > rows.length ? `\n\n… and ${affected.length - rows.length} more.` : '';
  const body = `${table(['Flow', 'Why'], rows)}${more}`;
  const title = `🔵 ${count(affected.length, 'flow')} may do something else`;
  return affected.length <= 5 ? `### ${title}\n\n${body}` : details(title, body);
}

function fileLink(path: string, { repositoryUrl, commit }: PlanMarkdownOptions): string {
  if (repositoryUrl === undefined || commit === undefined) return code(path);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return link(code(path), `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encoded}`);
}

function commitLink(commit: string, { repositoryUrl }: PlanMarkdownOptions): string {
  const short = code(commit.slice(0, 8));
  return repositoryUrl === undefined ? short : link(short, `${repositoryUrl}/commit/${commit}`);
}
