/** The condition that the flow itself is a given one. */

import { text } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';

export const flowCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.FlowCondition',
  aliases: ['io.kestra.core.models.conditions.types.FlowCondition'],
  title: 'The flow itself.',
  description: 'Compares the flow that the trigger belongs to.',
  deprecated: 'it compares the flow with itself; use ExecutionFlow',
  schedule: false,
  properties: {
    namespace: text({ description: 'Namespace.', required: true }),
    flowId: text({ description: 'Id of the flow.', required: true }),
  },
  holds({ namespace, flowId }, { flow }) {
    return flow.namespace === namespace && flow.id === flowId;
  },
});
