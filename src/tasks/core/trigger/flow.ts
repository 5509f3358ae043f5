/** The trigger that starts a flow when executions of other flows change their state. */

import { Type } from '@sinclair/typebox';
import { FILTER_FIELDS, FILTER_OPERATORS } from '../../../flow/precondition.ts';
import { STATES } from '../../../flow/states.ts';
import {
  any,
  boolean,
  choice,
  duration,
  either,
  integer,
  list,
  map,
  object,
  raw,
  template,
  text,
} from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';
import { timeWindow } from '../condition/time-window.ts';

const states = list(choice(STATES, { description: 'State.' }), {
  description: 'States of the other execution.',
});
const labels = either(
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
  { description: 'Labels that the other execution must have.' },
);

const preconditions = object(
  {
    id: text({ description: 'Name under which met conditions are remembered.', required: true }),
    timeWindow,
    resetOnSuccess: boolean({
      description: 'Forget met conditions when the trigger has fired.',
      default: true,
    }),
    flows: list(
      object(
        {
          namespace: text({ description: 'Namespace.', required: true }),
          flowId: text({ description: 'Id of the flow.' }),
          states,
          labels,
        },
        { description: 'One flow.' },
      ),
      { description: 'Flows that must all have run.' },
    ),
    where: list(
      object(
        {
          id: text({ description: 'Name of the condition.', required: true }),
          operand: choice(['AND', 'OR'], { description: 'How the filters are joined.', default: 'AND' }),
          filters: list(
            object(
              {
                field: choice(FILTER_FIELDS, { description: 'What is compared.', required: true }),
                type: choice(FILTER_OPERATORS, { description: 'Comparison.', required: true }),
                value: text({ description: 'Value to compare with.' }),
                values: list(text({ description: 'Value.' }), { description: 'Values of IN and NOT_IN.' }),
              },
              { description: 'One filter.' },
            ),
            { description: 'Filters.' },
          ),
        },
        { description: 'One condition.' },
      ),
      { description: 'Conditions on any execution.' },
    ),
  },
  { description: 'Several executions that must come together in a window of time.' },
);

export const flowTrigger = defineTrigger({
  type: 'io.kestra.plugin.core.trigger.Flow',
  aliases: ['io.kestra.core.models.triggers.types.Flow'],
  title: 'Start a flow after other flows.',
  description:
    'Looked at on every change of state of every execution, except those of the flow itself. Without preconditions it fires for each change that fits.',
  properties: {
    inputs: map(any({ description: 'Value.' }), {
      description: 'Inputs of the execution; `trigger.outputs` are the outputs of the other flow.',
    }),
    states,
    preconditions,
    dependsOn: list(
      object(
        {
          namespace: text({ description: 'Namespace.' }),
          flowId: text({ description: 'Id of the flow.' }),
          states,
          labels,
          when: template({ description: 'Condition.' }),
        },
        { description: 'One flow.' },
      ),
      { description: 'Kestra 2: flows that must have run.' },
    ),
    mode: choice(['ALL', 'ANY', 'AT_LEAST'], {
      description: 'Kestra 2: how many of `dependsOn` must be met.',
    }),
    minSatisfied: integer({ description: 'Kestra 2: number for `mode: AT_LEAST`.', minimum: 1 }),
    window: object(
      {
        deadline: text({ description: 'Time of the day until which all must be met.' }),
        from: text({ description: 'Start of the window, a time of the day.' }),
        to: text({ description: 'End of the window, a time of the day.' }),
        every: duration({ description: 'Length of windows that follow each other.' }),
        offset: duration({ description: 'Shift of these windows.' }),
        lookback: duration({ description: 'How far back met conditions count.' }),
        fireOnce: boolean({ description: 'Fire once a window.' }),
        onMiss: raw(Type.Record(Type.String(), Type.Unknown()), {
          description: 'What happens when a window is missed.',
        }),
      },
      { description: 'Kestra 2: window of time in which `dependsOn` must be met.' },
    ),
  },
});
