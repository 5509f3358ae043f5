/** `dayOfMonth`: day of the month of a date, from 1. */

import { defineFunction } from '../define.ts';
import { calendarDate } from '../java/calendar-date.ts';

export const dayOfMonthFunction = defineFunction({
  name: 'dayOfMonth',
  parameters: [{ name: 'date' }],
  apply(args, context) {
    return calendarDate(args.date, 'date', context).date.day;
  },
});
