/** `isWeekend`: whether a date is a Saturday or a Sunday. */

import { defineFunction, lazy } from '../define.ts';

const loadCalendarDate = lazy(() => import('../java/calendar-date.ts'));

export const isWeekendFunction = defineFunction({
  name: 'isWeekend',
  parameters: [{ name: 'date' }],
  apply(args, context) {
    const { calendarDate, weekdayOf } = loadCalendarDate();
    return weekdayOf(calendarDate(args.date, 'date', context).date) > 5;
  },
});
