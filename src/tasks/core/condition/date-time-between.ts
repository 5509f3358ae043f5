/** The condition that a date lies between two dates. */

import { template, text } from '../../../plugin/property.ts';
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
});
