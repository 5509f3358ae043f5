/** The condition that at least one of some conditions holds. */

import { defineCondition } from '../../../plugin/trigger.ts';
import { conditionList } from './condition-list.ts';

export const orCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.Or',
  aliases: [
    'io.kestra.core.models.conditions.types.OrCondition',
    'io.kestra.plugin.core.condition.OrCondition',
  ],
  title: 'One of some conditions.',
  description: 'True when any condition is true.',
  schedule: true,
  properties: {
    conditions: conditionList({ description: 'Conditions.', required: true }),
  },
  async holds({ conditions }, context) {
    for (const condition of conditions) if (await context.holds(condition)) return true;
    return false;
  },
});
