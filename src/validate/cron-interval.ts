/** How often a cron expression fires at most. */

import { checkCron } from '../trigger/cron-syntax.ts';

/**
 * The fewest minutes between two firings, as far as the minutes tell: an expression that fires once an hour or less
 * often gives 60, one that fires several times a minute 0. undefined when it is not a valid one.
 */
export function shortestInterval(cron: string, withSeconds = false): number | undefined {
  const text = cron.trim();
  if (checkCron(text, { withSeconds }) !== undefined) return undefined;
  if (text.startsWith('@')) return 60;
  const fields = text.split(/\s+/);
  if (withSeconds && !/^\d+$/.test(fields[0]!)) return 0;
  const [minutes = '*', hours = '*'] = withSeconds ? fields.slice(1) : fields;
  const fires = [...minutesOf(minutes)].sort((a, b) => a - b);
  let shortest = 60;
  for (let index = 1; index < fires.length; index++)
    shortest = Math.min(shortest, fires[index]! - fires[index - 1]!);
  // From the last minute of an hour to the first of the next, when both hours are in it.
  if (fires.length > 0 && /[*,/-]/.test(hours)) shortest = Math.min(shortest, fires[0]! + 60 - fires.at(-1)!);
  return shortest;
}

function minutesOf(field: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const [range = '*', step] = part.split('/');
    const [from = 0, to] = range === '*' ? [0, 59] : range.split('-').map(Number);
    const by = step === undefined ? 1 : Number(step);
    const last = to ?? (step === undefined ? from : 59);
    for (let minute = from; minute <= last; minute += by) found.add(minute);
  }
  return found;
}
