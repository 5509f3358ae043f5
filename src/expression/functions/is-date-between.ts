/** `isDateBetween`: whether a moment lies after one and before another; both ends are excluded. */

import { defineFunction, lazy } from '../define.ts';

const loadCalendarDate = lazy(() => import('../java/calendar-date.ts'));

export const isDateBetweenFunction = defineFunction({
  name: 'isDateBetween',
  parameters: [{ name: 'date' }, { name: 'after' }, { name: 'before' }],
  apply(args, context) {
    const { zonedMoment } = loadCalendarDate();
    const date = zonedMoment(args.date, 'date', context);
    const after = zonedMoment(args.after, 'after', context);
    const before = zonedMoment(args.before, 'before', context);
    return date > after && date < before;
  },
});
