/** The condition that a date lies between two dates. */

import { template, text } from '../../../plugin/property.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { defineCondition } from '../../../plugin/trigger.ts';

export const dateTimeBetweenCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.DateTimeBetween',
  aliases: [
    'io.kestra.core.models.conditions.types.DateTimeBetweenCondition',
    'io.kestra.plugin.core.condition.DateTimeBetweenCondition',
  ],
  title: 'A date between two others.',
  description: 'True when the date is strictly after and before the given ones.',
  schedule: true,
  properties: {
    date: template({ description: 'Date that is looked at.', default: '{{ trigger.date }}' }),
    after: text({ description: 'Earliest date and time, exclusive.' }),
    before: text({ description: 'Latest date and time, exclusive.' }),
  },
  async holds({ date, after, before }, context) {
    if (after === undefined && before === undefined) throw new TaskFailure('it needs `after` or `before`');
    return (
      (await context.renderTyped('{{ isDateBetween(day, after, before) }}', {
        day: await context.render(date),
        after: after ?? '0001-01-01T00:00:00Z',
        before: before ?? '9999-12-31T23:59:59Z',
      })) === true
    );
  },
});
