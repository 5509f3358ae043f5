/** `isWeekend`: whether a date is a Saturday or a Sunday. */

import { defineFunction } from '../define.ts';
import { calendarDate, weekdayOf } from '../java/calendar-date.ts';

export const isWeekendFunction = defineFunction({
  name: 'isWeekend',
  parameters: [{ name: 'date' }],
  apply(args, context) {
    return weekdayOf(calendarDate(args.date, 'date', context).date) > 5;
  },
});
