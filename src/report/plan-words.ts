/** What every form of a plan says in the same words. Names and values stand between backticks. */

import type { Caller, FlowFate, Plan, PlannedFlow, ScheduleTimes } from './plan.ts';

/** `flows: 1 new, 2 changed, 3 affected`. */
export function planTitle(plan: Plan): string {
  const of = (...fates: readonly FlowFate[]): number =>
    plan.flows.filter(({ fate }) => fates.includes(fate)).length;
  const parts = [
    [of('new'), 'new'],
    [of('changed'), 'changed'],
    [of('renamed'), 'renamed'],
    [of('layout'), 'changed only in layout'],
    [of('deleted'), 'deleted'],
    [plan.affected.length, 'affected'],
  ] as const;
  const said = parts.filter(([number]) => number > 0);
  if (said.length === 0) return 'no flow changes';
  return `flows: ${said.map(([number, what]) => `${number} ${what}`).join(', ')}`;
}

/** `revision 3 → 4`, `revision 1`. */
export function revisionWords({ revision, uncommitted, fate }: PlannedFlow): string {
  const { before, after } = revision;
  const number =
    before === undefined || before === after ? `revision ${after}` : `revision ${before} → ${after}`;
  const kind = fate === 'deleted' ? ' (deletes it)' : '';
  return `${number}${kind}${uncommitted ? ', not committed' : ''}`;
}

/** What the flow was called and where it stood; empty when nothing of it changed. */
export function movedWords({ oldName, oldPath, path }: PlannedFlow): string[] {
  return [
    ...(oldName === undefined ? [] : [`was called \`${oldName}\``]),
    ...(oldPath === undefined ? [] : [`file moved from \`${oldPath}\` to \`${path}\``]),
  ];
}

/** Secrets of a new flow; those of a changed one are among its changes. */
export function secretWords({ fate, secrets }: PlannedFlow): string[] {
  const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  if (fate === 'new' && secrets.added.length > 0) return [`secrets it needs: ${list(secrets.added)}`];
  if (fate === 'deleted' && secrets.removed.length > 0)
    return [`secrets it needed: ${list(secrets.removed)}`];
  return [];
}

export function callerWords({ flow, by, kind, problems }: Caller): string {
  const what =
    kind === 'call' ? `called by \`${flow}\`, task \`${by}\`` : `\`${flow}\` waits for it, trigger \`${by}\``;
  return problems.length === 0 ? what : `${what}: ${problems.join('; ')}`;
}

/** `0 3 * * *` in Europe/Paris. */
export function scheduleWords(times: ScheduleTimes | undefined): string {
  if (times === undefined) return 'does not exist';
  const zone = times.timeZone === 'UTC' ? '' : ` (${times.timeZone})`;
  const state = times.disabled ? ', disabled' : times.conditional ? ', if its conditions hold' : '';
  return `\`${times.rule}\`${zone}${state}`;
}

/** `2026-11-23 03:00 +01:00`: seconds only where there are some. */
export function dateWords(date: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)[.\d]*)?(Z|[+-]\d\d:\d\d)?/.exec(date);
  if (match === null) return date;
  const [, day, minutes, seconds = '00', offset = 'Z'] = match;
  const time = seconds === '00' ? minutes : `${minutes}:${seconds}`;
  return `${day} ${time}${offset === 'Z' ? ' UTC' : ` ${offset}`}`;
}

/** Whether a call does not work any more. */
export function hasBrokenCalls({ callers }: PlannedFlow): boolean {
  return callers.some(({ problems }) => problems.length > 0);
}
