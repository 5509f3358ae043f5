/** The condition that an execution is one of a given flow. */

import { text } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';
import { observedExecution } from './observed-execution.ts';

export const executionFlowCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.ExecutionFlow',
  aliases: [
    'io.kestra.core.models.conditions.types.ExecutionFlowCondition',
    'io.kestra.plugin.core.condition.ExecutionFlowCondition',
  ],
  title: 'Executions of a flow.',
  description: 'True when namespace and id are equal.',
  schedule: false,
  properties: {
    namespace: text({ description: 'Namespace.', required: true }),
    flowId: text({ description: 'Id of the flow.', required: true }),
  },
  holds({ namespace, flowId }, context) {
    const execution = observedExecution(context);
    return execution.namespace === namespace && execution.flowId === flowId;
  },
});
