/** The plan of a restart or a replay as people see it: what stays, what begins again and why, what is new. */

import type { PlannedAction, PlannedTaskRun, RestartPlan } from '../../engine/restart-plan.ts';
import { count } from '../../report/printable.ts';
import type { Style } from '../../report/style.ts';
import { oneLine } from './line.ts';

/** Task runs shown one by one; of more, each task gets one line. */
const MOST_LINES = 40;

const WORDS: Readonly<Record<PlannedAction, string>> = {
  kept: 'stays',
  again: 'again',
  reopened: 'goes on',
  dropped: 'gone',
  marked: 'changed',
};

const SIGNS: Readonly<Record<PlannedAction, string>> = {
  kept: '✔',
  again: '↻',
  reopened: '▸',
  dropped: '✖',
  marked: '●',
};

/** One line a task run, then one line that counts them. */
export function formatRestartPlan(plan: RestartPlan, style: Style): string {
  const lines = plan.taskRuns.length > MOST_LINES ? byTask(plan) : plan.taskRuns.map(runLine);
  const width = Math.min(40, Math.max(0, ...lines.map((line) => line.name.length)));
  const text = lines.map(({ action, name, reason }) => {
    const paint = action === 'kept' ? style.dim : action === 'dropped' ? style.red : style.yellow;
    const mark = paint(`${SIGNS[action]} ${WORDS[action].padEnd(7)}`);
    return `  ${mark} ${name.padEnd(reason === '' ? 0 : width)}${reason === '' ? '' : style.dim(`  ${reason}`)}\n`;
  });
  for (const id of plan.added) text.push(`  ${style.yellow(`+ ${'new'.padEnd(7)}`)} ${id}\n`);
  return `${text.join('')}${summary(plan)}\n`;
}

function summary({ taskRuns, added }: RestartPlan): string {
  const number = (action: PlannedAction): number => taskRuns.filter((run) => run.action === action).length;
  const parts = [
    `${count(number('kept'), 'task run')} ${number('kept') === 1 ? 'stays' : 'stay'}`,
    `${number('again')} again`,
    ...(number('reopened') === 0
      ? []
      : [`${number('reopened')} ${number('reopened') === 1 ? 'goes' : 'go'} on`]),
    ...(number('dropped') === 0 ? [] : [`${number('dropped')} gone`]),
    ...(added.length === 0 ? [] : [`${count(added.length, 'task')} new`]),
  ];
  return `${parts.join(', ')}, and what follows`;
}

interface PlanLine {
  readonly action: PlannedAction;
  readonly name: string;
  readonly reason: string;
}

function runLine({ run, action, reason = '' }: PlannedTaskRun): PlanLine {
  let depth = 0;
  for (let at = run.parent; at !== undefined; at = at.parent) depth += 1;
  const value = run.value === undefined ? '' : ` [${run.value}]`;
  return { action, name: oneLine(`${'  '.repeat(depth)}${run.spec.id}${value}`), reason: oneLine(reason) };
}

function byTask({ taskRuns }: RestartPlan): PlanLine[] {
  const groups = new Map<string, { readonly line: PlanLine; number: number }>();
  for (const planned of taskRuns) {
    const { action, reason = '', run } = planned;
    const key = `${action}\0${run.spec.id}\0${reason}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { line: { action, name: run.spec.id, reason: oneLine(reason) }, number: 1 });
    else group.number += 1;
  }
  return [...groups.values()].map(({ line, number }) =>
    number === 1 ? line : { ...line, name: `${line.name} ×${number}` },
  );
}

/** For programs. */
export function planAsJson(plan: RestartPlan): unknown {
  return {
    kind: plan.kind,
    taskRuns: plan.taskRuns.map(({ run, action, reason }) => ({
      id: run.id,
      taskId: run.spec.id,
      ...(run.value === undefined ? {} : { value: run.value }),
      state: run.state,
      action,
      ...(reason === undefined ? {} : { reason }),
    })),
    added: plan.added,
  };
}
