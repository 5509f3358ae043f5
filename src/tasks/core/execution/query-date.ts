/** Dates that tasks take to look back. */

import { TaskFailure } from '../../../plugin/task-failure.ts';

/** Milliseconds since the epoch; throws a TaskFailure for text that is no date. */
export function queryDate(property: string, text: string): number;
export function queryDate(property: string, text: string | undefined): number | undefined;
export function queryDate(property: string, text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  // Kestra writes zoned dates with the name of the zone behind them.
  const at = Date.parse(text.trim().replace(/\[[^\]]*\]$/, ''));
  if (!Number.isNaN(at)) return at;
  throw new TaskFailure(
    `property \`${property}\`: \`${text}\` is no date and time such as 2030-01-31T08:00:00Z`,
  );
}
