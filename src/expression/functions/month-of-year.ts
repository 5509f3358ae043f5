/** `monthOfYear`: month of a date, from 1. */

import { defineFunction } from '../define.ts';
import { calendarDate } from '../java/calendar-date.ts';

export const monthOfYearFunction = defineFunction({
  name: 'monthOfYear',
  parameters: [{ name: 'date' }],
  apply(args, context) {
    return calendarDate(args.date, 'date', context).date.month;
  },
});
