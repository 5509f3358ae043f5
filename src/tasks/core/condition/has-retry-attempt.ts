/** The condition that a task of an execution needed more than one attempt. */

import { STATES } from '../../../flow/states.ts';
import { choice, list } from '../../../plugin/property.ts';
import { defineCondition } from '../../../plugin/trigger.ts';
import { fitsStates, observedExecution } from './observed-execution.ts';

export const hasRetryAttemptCondition = defineCondition({
  type: 'io.kestra.plugin.core.condition.HasRetryAttempt',
  aliases: [
    'io.kestra.core.models.conditions.types.HasRetryAttemptCondition',
    'io.kestra.plugin.core.condition.HasRetryAttemptCondition',
  ],
  title: 'Retried tasks.',
  description: 'True when a task run has several attempts and the state of one of them fits.',
  schedule: false,
  properties: {
    in: list(choice(STATES, { description: 'State.' }), { description: 'States of which one must hold.' }),
    notIn: list(choice(STATES, { description: 'State.' }), { description: 'States that must not hold.' }),
  },
  holds(states, context) {
    const retried = observedExecution(context).taskRuns.filter((run) => run.attempts.length > 1);
    return retried.some((run) => run.attempts.some((attempt) => fitsStates(attempt.state, states)));
  },
});
