/** The condition that an execution is one of a given namespace. */

import { boolean, choice, text } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';
import { fitsNamespace, observedExecution } from './observed-execution.ts';

export const executionNamespaceCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.ExecutionNamespace',
  aliases: [
    'io.kestra.core.models.conditions.types.ExecutionNamespaceCondition',
    'io.kestra.plugin.core.condition.ExecutionNamespaceCondition',
  ],
  title: 'Executions of a namespace.',
  description: 'True when the namespace compares as asked.',
  schedule: false,
  properties: {
    namespace: text({ description: 'Namespace, prefix or suffix.', required: true }),
    comparison: choice(['EQUALS', 'PREFIX', 'SUFFIX'], {
      description: 'Comparison. Default: EQUALS, or PREFIX with `prefix`.',
    }),
    prefix: boolean({ description: 'Short for `comparison: PREFIX`.', default: false }),
  },
  holds({ namespace, comparison, prefix }, context) {
    return fitsNamespace(
      observedExecution(context).namespace,
      namespace,
      comparison ?? (prefix ? 'PREFIX' : 'EQUALS'),
    );
  },
});
