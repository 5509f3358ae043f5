/** Parts of a request for a subflow that several tasks write in the same way. */

import { labelList } from '../../../flow/label-list.ts';
import type { Label } from '../../../flow/model.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';

/** Labels for the new execution; throws a TaskFailure for one that only the system may set. */
export function subflowLabels(rendered: unknown): readonly Label[] {
  const labels = labelList(rendered);
  const reserved = labels.find((label) => label.key.startsWith('system.'));
  if (reserved === undefined) return labels;
  throw new TaskFailure(
    `label \`${reserved.key}\` cannot be set: keys that start with \`system.\` are reserved; choose another key`,
  );
}

/** Milliseconds since the epoch; throws a TaskFailure for text that is no date. */
export function subflowDate(text: string): number {
  const at = Date.parse(text);
  if (!Number.isNaN(at)) return at;
  throw new TaskFailure(
    `property \`scheduleDate\`: \`${text}\` is no date and time such as 2030-01-31T08:00:00Z`,
  );
}
