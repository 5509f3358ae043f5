/** `isDayWeekInMonth`: whether a date is for example the first Monday, or the last Friday, of its month. */

import { textArgument } from '../checks.ts';
import { defineFunction, lazy } from '../define.ts';

const POSITIONS = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST'];

const loadCalendarDate = lazy(() => import('../java/calendar-date.ts'));
const loadDateParts = lazy(() => import('../java/date-parts.ts'));

export const isDayWeekInMonthFunction = defineFunction({
  name: 'isDayWeekInMonth',
  parameters: [{ name: 'date' }, { name: 'dayOfWeek' }, { name: 'position' }],
  apply(args, context) {
    const { calendarDate, weekdayArgument, weekdayOf } = loadCalendarDate();
    const { daysInMonth } = loadDateParts();
    const { date } = calendarDate(args.date, 'date', context);
    const weekday = weekdayArgument(textArgument(args.dayOfWeek, 'dayOfWeek', context), 'dayOfWeek', context);
    const position = textArgument(args.position, 'position', context);
    const index = POSITIONS.indexOf(position.trim().toUpperCase());
    if (index === -1) {
      const help = `write one of ${POSITIONS.join(', ')}`;
      return context.fail(`argument \`position\` of \`isDayWeekInMonth\` has no value "${position}"`, help);
    }
    if (weekdayOf(date) !== weekday) return false;
    const isLast = date.day + 7 > daysInMonth(date.year, date.month);
    return POSITIONS[index] === 'LAST' ? isLast : Math.ceil(date.day / 7) === index + 1;
  },
});
