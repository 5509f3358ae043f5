/** The condition that a date is, for instance, the first Monday of its month. */

import { choice, template } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';

export const dayWeekInMonthCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.DayWeekInMonth',
  aliases: [
    'io.kestra.core.models.conditions.types.DayWeekInMonthCondition',
    'io.kestra.plugin.core.condition.DayWeekInMonthCondition',
  ],
  title: 'The n-th given weekday of a month.',
  description: 'True on that day.',
  schedule: true,
  properties: {
    date: template({ description: 'Date that is looked at.', default: '{{ trigger.date }}' }),
    dayOfWeek: choice(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'], {
      description: 'Day.',
      required: true,
    }),
    dayInMonth: choice(['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST'], {
      description: 'Which of these days of the month.',
      required: true,
    }),
  },
  async holds({ date, dayOfWeek, dayInMonth }, context) {
    const day = await context.render(date);
    const extra = { day, dayOfWeek, dayInMonth };
    return (await context.renderTyped('{{ isDayWeekInMonth(day, dayOfWeek, dayInMonth) }}', extra)) === true;
  },
});
