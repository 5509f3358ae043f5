/** JSON Schema of test suites of flows, in Kestra's format. */

import { EXPECTED_STATES, FIXTURE_STATES, type Operator } from '../../src/flow/test-suite.ts';
import { any, choice, flag, type Json, list, map, object, said, text } from './json.ts';

const ID = { pattern: '^[a-zA-Z0-9][a-zA-Z0-9_-]*$' };

const SCALAR = { type: ['string', 'number', 'boolean'] };
const SOMETHING = { type: ['string', 'number', 'boolean', 'object', 'array'] };
const LISTS = { type: ['array', 'string'], items: { type: ['string', 'number', 'boolean'] }, minItems: 1 };

const OPERATORS: Readonly<Record<Operator, Json>> = {
  equalTo: said(SOMETHING, 'The value is this; numbers and booleans are compared by their text.'),
  notEqualTo: said(SOMETHING, 'The value is not this.'),
  greaterThan: said({ type: ['number', 'string'] }, 'The value is a number above this one.'),
  greaterThanOrEqualTo: said({ type: ['number', 'string'] }, 'The value is this number or one above it.'),
  lessThan: said({ type: ['number', 'string'] }, 'The value is a number below this one.'),
  lessThanOrEqualTo: said({ type: ['number', 'string'] }, 'The value is this number or one below it.'),
  contains: said(SCALAR, 'The value is text with this in it.'),
  startsWith: said(SCALAR, 'The value is text that begins with this.'),
  endsWith: said(SCALAR, 'The value is text that ends with this.'),
  in: said(LISTS, 'The value is one of these.'),
  notIn: said(LISTS, 'The value is none of these.'),
  isNull: said({ type: ['boolean', 'string'] }, 'The value is null; with `false`, it is not.'),
  isNotNull: said({ type: ['boolean', 'string'] }, 'The value is not null; with `false`, it is.'),
};

const ASSERTION = {
  ...object(
    {
      value: said(SOMETHING, 'What is looked at: an expression, rendered when the execution has ended.'),
      taskId: text('Task that the report names beside it.'),
      description: text('What is expected, in words.'),
      errorMessage: text('What the report says when it does not hold.'),
      ...OPERATORS,
    },
    'Something that must hold when the execution has ended. All operators that are given must hold.',
    ['value'],
  ),
  anyOf: Object.keys(OPERATORS).map((name) => ({ required: [name] })),
};

const FIXTURES = object(
  {
    inputs: map('Inputs of the execution.'),
    files: said(
      { type: 'object', additionalProperties: { type: 'string' } },
      'Files by name: their content, or the address of a namespace file. Expressions read `files["name"]`.',
    ),
    tasks: list(
      object(
        {
          id: text('Id of the task.'),
          value: said(SCALAR, 'Value of the round, for a task that is repeated.'),
          state: choice(FIXTURE_STATES, 'State that the task ends in.', 'SUCCESS'),
          outputs: map('Outputs of the task; expressions are rendered.'),
          assets: any('Lineage (Kestra Enterprise).'),
          description: text('Why the task is not run.'),
        },
        'A task that is not run: it has this state and these outputs at once.',
        ['id'],
      ),
      'Tasks that are not run.',
    ),
    trigger: object(
      {
        id: text('Id of the trigger.'),
        type: text('Type of the trigger.'),
        variables: map('What expressions read as `trigger`.'),
      },
      'The trigger that starts the execution.',
      ['id', 'type'],
    ),
  },
  'What the execution is given in place of the real things.',
);

export const TEST_SCHEMA: Json = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:gitestra:schema:1:test',
  title: 'Tests of a flow, in the format of Kestra',
  type: 'object',
  required: ['id', 'namespace', 'flowId', 'testCases'],
  additionalProperties: false,
  properties: {
    id: text('Name of the suite.', ID),
    namespace: text('Namespace of the flow.', { pattern: '^[a-z0-9][a-z0-9._-]*$', maxLength: 150 }),
    flowId: text('Id of the flow.', { pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]*$', maxLength: 100 }),
    tenantId: text('Tenant (Kestra Enterprise).'),
    description: text('What is tested.'),
    disabled: flag('Leave the suite out.', false),
    deleted: flag('Written by Kestra.', false),
    testCases: list(
      object(
        {
          id: text('Name of the case.', { minLength: 1 }),
          type: said({ enum: ['io.kestra.core.tests.flow.UnitTest'] }, 'Kind of the case.'),
          description: text('What is tested.'),
          disabled: flag('Leave the case out.', false),
          fixtures: FIXTURES,
          assertions: list(ASSERTION, 'What must hold.'),
          expectedState: choice(
            EXPECTED_STATES,
            'State that the execution must end in (Kestra 2). Default: any.',
          ),
        },
        'One execution of the flow, and what must hold afterwards.',
        ['id', 'type', 'assertions'],
      ),
      'Executions of the flow, each by itself.',
      { minItems: 1 },
    ),
  },
};
