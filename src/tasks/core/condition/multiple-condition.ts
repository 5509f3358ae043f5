/** Several conditions that must come true within a window of time. */

import { Type } from '@sinclair/typebox';
import { boolean, duration, raw, text } from '../../../plugin/property.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { defineCondition } from '../../../plugin/trigger.ts';
import { timeWindow } from './time-window.ts';

export const multipleCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.MultipleCondition',
  aliases: ['io.kestra.core.models.conditions.types.MultipleCondition'],
  title: 'Several conditions in a window of time.',
  description: 'True when every condition has been true for some execution within the window.',
  deprecated: 'write `preconditions` of the Flow trigger',
  schedule: false,
  properties: {
    id: text({ description: 'Name under which met conditions are remembered.', required: true }),
    timeWindow,
    window: duration({ description: 'Length of the window.', deprecated: 'write `timeWindow.window`' }),
    windowAdvance: duration({
      description: 'Shift of the window.',
      deprecated: 'write `timeWindow.windowAdvance`',
    }),
    resetOnSuccess: boolean({
      description: 'Forget met conditions when the trigger has fired.',
      default: true,
    }),
    conditions: raw(
      Type.Record(Type.String(), Type.Object({ type: Type.String() }, { additionalProperties: true })),
      { description: 'Conditions by name.', required: true },
    ),
  },
  holds() {
    throw new TaskFailure('it is only possible on a Flow trigger, directly in its `conditions`');
  },
});
