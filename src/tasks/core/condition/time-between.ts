/** The condition that a time of the day lies between two others. */

import { parseOffset } from '../../../expression/java/zone.ts';
import { template, text } from '../../../plugin/property.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { defineCondition } from '../../../plugin/trigger.ts';

export const timeBetweenCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.TimeBetween',
  aliases: [
    'io.kestra.core.models.conditions.types.TimeBetweenCondition',
    'io.kestra.plugin.core.condition.TimeBetweenCondition',
  ],
  title: 'A time between two others.',
  description: 'True when the time of the day is strictly after and before the given ones.',
  schedule: true,
  properties: {
    date: template({ description: 'Date that is looked at.', default: '{{ trigger.date }}' }),
    after: text({ description: 'Earliest time with offset, such as 08:00:00+02:00.' }),
    before: text({ description: 'Latest time with offset.' }),
  },
  async holds({ date, after, before }, context) {
    if (after === undefined && before === undefined) throw new TaskFailure('it needs `after` or `before`');
    const shown = await context.render(date);
    const time = secondOfDay(shown.slice(shown.indexOf('T') + 1).replace(/\[.*\]$/, ''), 'date');
    if (after !== undefined && time <= secondOfDay(after, 'after')) return false;
    return before === undefined || time < secondOfDay(before, 'before');
  },
});

/** Kestra: times with different offsets are compared at Greenwich, on one and the same day. */
function secondOfDay(text: string, property: string): number {
  const match = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d(?::?\d\d)?)$/.exec(text.trim());
  const offset = match === null ? undefined : parseOffset(match[4]!);
  if (match === null || offset === undefined) {
    throw new TaskFailure(
      `property \`${property}\`: “${text}” is no time with an offset such as 08:00:00+02:00`,
    );
  }
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0) - offset;
}
