/** The window of time in which several executions must come together. */

import { choice, duration, object, text } from '../../../plugin/property.ts';

export const timeWindow = object(
  {
    type: choice(['DURATION_WINDOW', 'SLIDING_WINDOW', 'DAILY_TIME_WINDOW', 'DAILY_TIME_DEADLINE'], {
      description: 'Kind of window.',
      default: 'DURATION_WINDOW',
    }),
    window: duration({ description: 'Length, for DURATION_WINDOW and SLIDING_WINDOW. Default: P1D.' }),
    windowAdvance: duration({ description: 'Shift of the start, for DURATION_WINDOW.' }),
    startTime: text({ description: 'Start, a time of the day with offset, for DAILY_TIME_WINDOW.' }),
    endTime: text({ description: 'End, a time of the day with offset, for DAILY_TIME_WINDOW.' }),
    deadline: text({ description: 'Time of the day with offset, for DAILY_TIME_DEADLINE.' }),
  },
  { description: 'Window of time.' },
);
