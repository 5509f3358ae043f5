/** `hourOfDay`: hour of a date with a time, 0 to 23, as it stands in the text. */

import { defineFunction, lazy } from '../define.ts';

const loadCalendarDate = lazy(() => import('../java/calendar-date.ts'));

export const hourOfDayFunction = defineFunction({
  name: 'hourOfDay',
  parameters: [{ name: 'date' }],
  apply(args, context) {
    const { calendarDate } = loadCalendarDate();
    const { time } = calendarDate(args.date, 'date', context);
    return (
      time?.hour ?? context.fail('`hourOfDay` needs a date with a time', 'write it as 2025-01-31T08:00:00')
    );
  },
});
