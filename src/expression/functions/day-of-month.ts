/** `dayOfMonth`: day of the month of a date, from 1. */

import { defineFunction, lazy } from '../define.ts';

const loadCalendarDate = lazy(() => import('../java/calendar-date.ts'));

export const dayOfMonthFunction = defineFunction({
  name: 'dayOfMonth',
  parameters: [{ name: 'date' }],
  apply(args, context) {
    const { calendarDate } = loadCalendarDate();
    return calendarDate(args.date, 'date', context).date.day;
  },
});
