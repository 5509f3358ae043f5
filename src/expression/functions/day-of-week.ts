/** `dayOfWeek`: English name of the weekday of a date, such as `MONDAY`. */

import { defineFunction } from '../define.ts';
import { calendarDate, WEEKDAYS, weekdayOf } from '../java/calendar-date.ts';

export const dayOfWeekFunction = defineFunction({
  name: 'dayOfWeek',
  parameters: [{ name: 'date' }],
  apply(args, context) {
    return WEEKDAYS[weekdayOf(calendarDate(args.date, 'date', context).date) - 1]!;
  },
});
