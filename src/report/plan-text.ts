/** The plan for a terminal. */

import { plainTitle, renderDiffText } from './flow-diff-lines.ts';
import type { Plan, PlannedFlow, ScheduleTimes } from './plan.ts';
import {
  callerWords,
  dateWords,
  movedWords,
  planTitle,
  revisionWords,
  scheduleWords,
  secretWords,
} from './plan-words.ts';
import { printable } from './printable.ts';
import { plainStyle, type Style } from './style.ts';

/** Without a line break at the end. */
export function renderPlanText(plan: Plan, style: Style = plainStyle): string {
  const base = style.dim(`since ${plan.base.name} (${plan.base.commit.slice(0, 8)})`);
  const head = `${style.bold(planTitle(plan))} ${base}`;
  const flows = plan.flows.map((flow) => flowText(flow, style));
  const affected = plan.affected.map(({ name, path, reasons }) =>
    [
      `${style.cyan('◦')} ${style.bold(name)}  ${style.dim(`affected, ${path}`)}`,
      ...reasons.map((reason) => `    ${plainTitle(printable(reason), style)}`),
    ].join('\n'),
  );
  return [head, ...flows, ...affected].join('\n\n');
}

const MARKS = { new: '+', changed: '~', renamed: '»', layout: '·', deleted: '-' } as const;

function flowText(flow: PlannedFlow, style: Style): string {
  const colour = {
    new: style.green,
    changed: style.yellow,
    renamed: style.yellow,
    layout: style.dim,
    deleted: style.red,
  }[flow.fate];
  const word = flow.fate === 'layout' ? 'only comments or layout' : flow.fate;
  const head = `${colour(MARKS[flow.fate])} ${style.bold(printable(flow.name))}  ${colour(word)}  ${style.dim(`${revisionWords(flow)}  ${flow.path}`)}`;
  const facts = [...movedWords(flow), ...flow.facts, ...secretWords(flow)].map((words) =>
    plainTitle(printable(words), style),
  );
  const { kind } = flow.diff;
  const changes =
    kind === 'same' || kind === 'layout' ? [] : renderDiffText(flow.diff, flow.texts, style).split('\n');
  const schedules = flow.schedules.flatMap(({ trigger, before, after }) => [
    `schedule ${style.bold(printable(trigger))}`,
    ...scheduleLines('-', style.red, before, style),
    ...scheduleLines('+', style.green, after, style),
  ]);
  const callers = flow.callers.map((caller) => {
    const words = plainTitle(printable(callerWords(caller)), style);
    return caller.problems.length > 0 ? `${style.red('✖')} ${words}` : words;
  });
  return [
    head,
    ...[...facts, ...changes, ...schedules, ...callers].map((line) => `    ${line}`.trimEnd()),
  ].join('\n');
}

function scheduleLines(
  sign: string,
  paint: (text: string) => string,
  times: ScheduleTimes | undefined,
  style: Style,
): string[] {
  if (times === undefined) return [];
  const lines = [`  ${paint(`${sign} ${printable(plainTitle(scheduleWords(times)))}`)}`];
  if (times.next.length > 0) lines.push(`      ${style.dim(`next ${times.next.map(dateWords).join(', ')}`)}`);
  return lines;
}
