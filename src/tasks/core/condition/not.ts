/** The condition that none of some conditions holds. */

import { defineCondition } from '../../../plugin/trigger.ts';
import { conditionList } from './condition-list.ts';

export const notCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.Not',
  aliases: [
    'io.kestra.core.models.conditions.types.NotCondition',
    'io.kestra.plugin.core.condition.NotCondition',
  ],
  title: 'None of some conditions.',
  description: 'True when all conditions are false.',
  schedule: true,
  properties: {
    conditions: conditionList({ description: 'Conditions.', required: true }),
  },
  async holds({ conditions }, context) {
    for (const condition of conditions) if (await context.holds(condition)) return false;
    return true;
  },
});
