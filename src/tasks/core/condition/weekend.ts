/** The condition that a date is a Saturday or Sunday. */

import { template } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';

export const weekendCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.Weekend',
  aliases: [
    'io.kestra.core.models.conditions.types.WeekendCondition',
    'io.kestra.plugin.core.condition.WeekendCondition',
  ],
  title: 'A weekend.',
  description: 'True on Saturdays and Sundays.',
  schedule: true,
  properties: {
    date: template({ description: 'Date that is looked at.', default: '{{ trigger.date }}' }),
  },
  async holds({ date }, context) {
    return (await context.renderTyped('{{ isWeekend(day) }}', { day: await context.render(date) })) === true;
  },
});
