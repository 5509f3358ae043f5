/** The condition on the state of an execution. */

import { STATES } from '../../../flow/states.ts';
import { choice, list } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';
import { fitsStates, observedExecution } from './observed-execution.ts';

export const executionStatusCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.ExecutionStatus',
  aliases: [
    'io.kestra.core.models.conditions.types.ExecutionStatusCondition',
    'io.kestra.plugin.core.condition.ExecutionStatusCondition',
  ],
  title: 'State of an execution.',
  description: 'True when the state is one of `in` and none of `notIn`.',
  schedule: false,
  properties: {
    in: list(choice(STATES, { description: 'State.' }), { description: 'States of which one must hold.' }),
    notIn: list(choice(STATES, { description: 'State.' }), { description: 'States that must not hold.' }),
  },
  holds(states, context) {
    return fitsStates(observedExecution(context).state, states);
  },
});
