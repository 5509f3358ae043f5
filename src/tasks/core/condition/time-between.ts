/** The condition that a time of the day lies between two others. */

import { template, text } from '../../../plugin/property.ts';
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
});
