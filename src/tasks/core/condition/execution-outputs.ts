/** The condition on the outputs of another execution. */

import { template } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';
import { observedExecution, saysYes } from './observed-execution.ts';

export const executionOutputsCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.ExecutionOutputs',
  aliases: [
    'io.kestra.core.models.conditions.types.ExecutionOutputsCondition',
    'io.kestra.plugin.core.condition.ExecutionOutputsCondition',
  ],
  title: 'Outputs of an execution.',
  description: 'True when the expression over `trigger.outputs` is; false when there are no outputs.',
  schedule: true,
  properties: {
    expression: template({ description: 'Expression.', required: true }),
  },
  async holds({ expression }, context) {
    const { outputs } = observedExecution(context);
    if (outputs === undefined || Object.keys(outputs).length === 0) return false;
    return saysYes(await context.render(expression, { trigger: { outputs } }));
  },
});
