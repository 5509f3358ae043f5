/** `dayOfWeek`: English name of the weekday of a date, such as `MONDAY`. */

import { defineFunction, lazy } from '../define.ts';

const loadCalendarDate = lazy(() => import('../java/calendar-date.ts'));

export const dayOfWeekFunction = defineFunction({
  name: 'dayOfWeek',
  parameters: [{ name: 'date' }],
  apply(args, context) {
    const { calendarDate, WEEKDAYS, weekdayOf } = loadCalendarDate();
    return WEEKDAYS[weekdayOf(calendarDate(args.date, 'date', context).date) - 1]!;
  },
});
