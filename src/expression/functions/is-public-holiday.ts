/** `isPublicHoliday`: whether a date is a public holiday of a country or of one of its parts. */

import { optionalText, textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { calendarDate } from '../java/calendar-date.ts';
import { isPublicHoliday } from '../java/holidays.ts';

export const isPublicHolidayFunction = defineFunction({
  name: 'isPublicHoliday',
  parameters: [{ name: 'date' }, { name: 'countryCode' }, { name: 'subDivision' }],
  apply(args, context) {
    const { date } = calendarDate(args.date, 'date', context);
    const country = textArgument(args.countryCode, 'countryCode', context);
    return isPublicHoliday(date, country, optionalText(args.subDivision, 'subDivision', context));
  },
});
