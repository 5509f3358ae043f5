/** The condition on the labels of an execution. */

import { either, list, map, object, text } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';
import { hasLabels, observedExecution } from './observed-execution.ts';

export const executionLabelsCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.ExecutionLabels',
  aliases: [
    'io.kestra.core.models.conditions.types.ExecutionLabelsCondition',
    'io.kestra.plugin.core.condition.ExecutionLabelsCondition',
  ],
  title: 'Labels of an execution.',
  description: 'True when all labels are present with equal values.',
  schedule: false,
  properties: {
    labels: either(
      map(text({ description: 'Value.' }), { description: 'As a map.' }),
      list(
        object(
          {
            key: text({ description: 'Key.', required: true }),
            value: text({ description: 'Value.', required: true }),
          },
          { description: 'One label.' },
        ),
        { description: 'As a list.' },
      ),
      { description: 'Labels.', required: true },
    ),
  },
  holds({ labels }, context) {
    const wanted = Array.isArray(labels)
      ? labels
      : Object.entries(labels).map(([key, value]) => ({ key, value }));
    return hasLabels(observedExecution(context), wanted as readonly { key: string; value: string }[]);
  },
});
