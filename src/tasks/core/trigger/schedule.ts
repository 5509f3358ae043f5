/** The trigger that starts a flow at times given by a cron expression. */

import { Type } from '@sinclair/typebox';
import { any, boolean, choice, duration, map, raw, text } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';
import { conditionList } from '../condition/condition-list.ts';

export const scheduleTrigger = defineTrigger({
  type: 'io.kestra.plugin.core.trigger.Schedule',
  aliases: ['io.kestra.core.models.triggers.types.Schedule'],
  title: 'Start a flow on a schedule.',
  description:
    'Cron with five fields (six with `withSeconds`), English names of months and days, and `@hourly`, `@daily`, `@midnight`, `@weekly`, `@monthly`, `@yearly`, `@annually`. In a GitHub workflow the schedule of the workflow looks for due times, so times are met as exactly as GitHub starts jobs.',
  properties: {
    cron: text({ description: 'Cron expression.', required: true }),
    withSeconds: boolean({ description: 'The expression begins with a field of seconds.', default: false }),
    timezone: text({ description: 'Time zone of the expression, such as `Europe/Paris`. Default: UTC.' }),
    inputs: map(any({ description: 'Value.' }), { description: 'Inputs of the execution.' }),
    lateMaximumDelay: duration({ description: 'Times that are missed by more than this are left out.' }),
    recoverMissedSchedules: choice(['ALL', 'LAST', 'NONE'], {
      description: 'Which missed times are made up for.',
      default: 'ALL',
    }),
    scheduleConditions: conditionList({ description: 'Conditions.', deprecated: 'write `conditions`' }),
    backfill: raw(Type.Record(Type.String(), Type.Unknown()), {
      description: 'Start of times to make up for.',
      deprecated: 'run `gitestra backfill`',
    }),
  },
});
