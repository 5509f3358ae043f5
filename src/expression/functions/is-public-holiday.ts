/** `isPublicHoliday`: whether a date is a public holiday of a country or of one of its parts. */

import { optionalText, textArgument } from '../checks.ts';
import { defineFunction, lazy } from '../define.ts';

const loadCalendarDate = lazy(() => import('../java/calendar-date.ts'));
const loadHolidays = lazy(() => import('../java/holidays.ts'));

export const isPublicHolidayFunction = defineFunction({
  name: 'isPublicHoliday',
  parameters: [{ name: 'date' }, { name: 'countryCode' }, { name: 'subDivision' }],
  apply(args, context) {
    const { calendarDate } = loadCalendarDate();
    const { isPublicHoliday } = loadHolidays();
    const { date } = calendarDate(args.date, 'date', context);
    const country = textArgument(args.countryCode, 'countryCode', context);
    return isPublicHoliday(date, country, optionalText(args.subDivision, 'subDivision', context));
  },
});
