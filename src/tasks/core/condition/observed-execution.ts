/** What the conditions on another execution have in common. */

import type { State } from '../../../flow/states.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import type { ConditionContext, ObservedExecution } from '../../../plugin/trigger.ts';

/** Throws where there is none: on a schedule. */
export function observedExecution({ execution }: ConditionContext): ObservedExecution {
  if (execution === undefined) throw new TaskFailure('it looks at an execution, and there is none here');
  return execution;
}

/** Kestra: `0` says yes, as does everything but blank text and `false`. */
export function saysYes(text: string): boolean {
  return text.trim() !== '' && text.trim() !== 'false';
}

export function fitsStates(
  state: State,
  {
    in: wanted,
    notIn: unwanted,
  }: { readonly in: readonly State[] | undefined; readonly notIn: readonly State[] | undefined },
): boolean {
  return wanted?.includes(state) !== false && unwanted?.includes(state) !== true;
}

export function fitsNamespace(
  actual: string,
  wanted: string,
  comparison: 'EQUALS' | 'PREFIX' | 'SUFFIX',
): boolean {
  if (comparison === 'EQUALS') return actual === wanted;
  return comparison === 'PREFIX' ? actual.startsWith(wanted) : actual.endsWith(wanted);
}

/** Whether all labels are there with equal values. */
export function hasLabels(
  { labels }: Pick<ObservedExecution, 'labels'>,
  wanted: readonly { readonly key: string; readonly value: unknown }[],
): boolean {
  return wanted.every(({ key, value }) =>
    labels.some((label) => label.key === key && label.value === String(value)),
  );
}
