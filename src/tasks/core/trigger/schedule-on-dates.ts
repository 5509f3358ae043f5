/** The trigger that starts a flow once at each of some dates. */

import { any, choice, list, map, text } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';

export const scheduleOnDatesTrigger = defineTrigger({
  type: 'io.kestra.plugin.core.trigger.ScheduleOnDates',
  title: 'Start a flow on given dates.',
  description: 'The flow runs once for each date, in order.',
  properties: {
    dates: list(text({ description: 'Date and time with offset or zone, such as `2026-01-01T08:00:00Z`.' }), {
      description: 'Dates.',
      required: true,
    }),
    timezone: text({ description: 'Time zone in which dates are shown. Default: UTC.' }),
    inputs: map(any({ description: 'Value.' }), { description: 'Inputs of the execution.' }),
    recoverMissedSchedules: choice(['ALL', 'LAST', 'NONE'], {
      description: 'Which missed dates are made up for.',
      default: 'ALL',
    }),
  },
});
