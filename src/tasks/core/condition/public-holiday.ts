/** The condition that a date is a public holiday. */

import { template, text } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';

export const publicHolidayCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.PublicHoliday',
  aliases: [
    'io.kestra.core.models.conditions.types.PublicHolidayCondition',
    'io.kestra.plugin.core.condition.PublicHolidayCondition',
  ],
  title: 'A public holiday.',
  description: 'True on public holidays of the country.',
  schedule: true,
  properties: {
    date: template({ description: 'Date that is looked at.', default: '{{ trigger.date }}' }),
    country: text({ description: 'ISO code of the country, such as FR.' }),
    subDivision: text({ description: 'ISO code of the part of the country.' }),
  },
});
