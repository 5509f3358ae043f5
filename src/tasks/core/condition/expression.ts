/** The condition that an expression is true. */

import { template } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';
import { saysYes } from './observed-execution.ts';

export const expressionCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.Expression',
  aliases: [
    'io.kestra.core.models.conditions.types.VariableCondition',
    'io.kestra.plugin.core.condition.ExpressionCondition',
  ],
  title: 'An expression.',
  description: 'True unless the expression renders to blank text or `false`.',
  schedule: true,
  properties: {
    expression: template({ description: 'Expression.', required: true }),
  },
  async holds({ expression }, context) {
    return saysYes(await context.render(expression));
  },
});
