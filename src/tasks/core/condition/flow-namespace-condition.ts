/** The condition on the namespace of the flow itself. */

import { boolean, text } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';
import { fitsNamespace } from './observed-execution.ts';

export const flowNamespaceCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.FlowNamespaceCondition',
  aliases: ['io.kestra.core.models.conditions.types.FlowNamespaceCondition'],
  title: 'The namespace of the flow itself.',
  description: 'Compares the namespace of the flow that the trigger belongs to.',
  deprecated: 'it compares the flow with itself; use ExecutionNamespace',
  schedule: false,
  properties: {
    namespace: text({ description: 'Namespace or prefix.', required: true }),
    prefix: boolean({ description: 'Compare the beginning only.', default: false }),
  },
  holds({ namespace, prefix }, { flow }) {
    return fitsNamespace(flow.namespace, namespace, prefix ? 'PREFIX' : 'EQUALS');
  },
});
