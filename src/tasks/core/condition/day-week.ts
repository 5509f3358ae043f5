/** The condition that a date is a given day of the week. */

import { choice, template } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';

export const dayWeekCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.DayWeek',
  aliases: [
    'io.kestra.core.models.conditions.types.DayWeekCondition',
    'io.kestra.plugin.core.condition.DayWeekCondition',
  ],
  title: 'A day of the week.',
  description: 'True on that day.',
  schedule: true,
  properties: {
    date: template({ description: 'Date that is looked at.', default: '{{ trigger.date }}' }),
    dayOfWeek: choice(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'], {
      description: 'Day.',
      required: true,
    }),
  },
  async holds({ date, dayOfWeek }, context) {
    const day = await context.render(date);
    return (await context.renderTyped('{{ dayOfWeek(day) }}', { day })) === dayOfWeek;
  },
});
