/** `isLastWorkingDay`: whether a date is the last of its month that is worked on. */

import { textArgument } from '../checks.ts';
import { defineFunction, lazy } from '../define.ts';
import { isList } from '../values.ts';

const loadCalendarDate = lazy(() => import('../java/calendar-date.ts'));
const loadDateParts = lazy(() => import('../java/date-parts.ts'));

export const isLastWorkingDayFunction = defineFunction({
  name: 'isLastWorkingDay',
  parameters: [
    { name: 'date' },
    { name: 'workingDays', default: 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY' },
  ],
  apply(args, context) {
    const { calendarDate, weekdayArgument, weekdayOf } = loadCalendarDate();
    const { daysInMonth } = loadDateParts();
    const { date } = calendarDate(args.date, 'date', context);
    const given = args.workingDays;
    const names = isList(given)
      ? given.map((name) => textArgument(name, 'workingDays', context))
      : textArgument(given, 'workingDays', context).split(',');
    const days = new Set(names.map((name) => weekdayArgument(name, 'workingDays', context)));
    if (days.size === 0) return context.fail('`isLastWorkingDay` needs at least one working day');
    const { year, month } = date;
    let last = daysInMonth(year, month);
    // Every month has each weekday in its last seven days.
    while (!days.has(weekdayOf({ year, month, day: last }))) last--;
    return date.day === last;
  },
});
