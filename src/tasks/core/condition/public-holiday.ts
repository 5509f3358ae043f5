/** The condition that a date is a public holiday. */

import { template, text } from '../../../plugin/property.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
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
  async holds({ date, country, subDivision }, context) {
    if (country === undefined) {
      throw new TaskFailure('it needs `country`: there is no server here whose country could be meant');
    }
    const day = await context.render(date);
    const template = `{{ isPublicHoliday(day, country${subDivision === undefined ? '' : ', subDivision'}) }}`;
    return (await context.renderTyped(template, { day, country, subDivision: subDivision ?? null })) === true;
  },
});
