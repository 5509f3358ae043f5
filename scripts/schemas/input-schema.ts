/** JSON Schema of declared inputs and outputs: what each type of input takes. */

import { INPUT_TYPES, type InputType } from '../../src/flow/model.ts';
import {
  any,
  choice,
  flag,
  integer,
  type Json,
  list,
  number,
  object,
  ref,
  said,
  scalar,
  text,
} from './json.ts';

const ID = '^[a-zA-Z0-9][.a-zA-Z0-9_-]*$';
/** Types that items of a list can have. */
const ITEMS = INPUT_TYPES.filter(
  (type) =>
    !['ARRAY', 'SECRET', 'MULTISELECT', 'ENUM', 'SELECT', 'FORM', 'TABLE', 'REUSABLE_INPUTS'].includes(type),
);

const MEANINGS: Readonly<Record<InputType, string>> = {
  STRING: 'Text.',
  INT: 'An integer of 32 bits.',
  FLOAT: 'A number.',
  BOOL: '`true` or `false`.',
  BOOLEAN: 'The old name of BOOL.',
  SELECT: 'One of some values.',
  ENUM: 'The old name of SELECT.',
  MULTISELECT: 'Some of some values.',
  ARRAY: 'A list of values of one type.',
  DATETIME: 'An instant, `2026-01-31T10:00:00Z`.',
  DATE: 'A day, `2026-01-31`.',
  TIME: 'A time of day, `10:00:00`.',
  DURATION: 'An ISO-8601 duration, `PT1H30M`.',
  FILE: 'A file; expressions get its address.',
  JSON: 'A value written as JSON.',
  YAML: 'A value written as YAML.',
  URI: 'An address with its scheme.',
  SECRET: 'Text that is never shown.',
  EMAIL: 'An e-mail address.',
  FORM: 'A group of inputs, `inputs.form.child`.',
  REUSABLE_INPUTS: 'Inputs that a Kestra Enterprise server keeps.',
  TABLE: 'A list of rows (Kestra 2).',
  ION: 'A value written as Amazon Ion (Kestra 2).',
  OBJECT: 'A map (Kestra 2).',
};

const VALUES = list(
  {
    anyOf: [
      { type: ['string', 'number', 'boolean'] },
      object(
        { label: text('What people see.'), value: scalar('The value.') },
        'A choice with a label (Kestra 2).',
        ['value'],
      ),
    ],
  },
  'What there is to choose from.',
);
const CHOOSING = {
  expression: text('Expression that gives the list of values.'),
  allowCustomValue: flag('Take values that are not listed.', false),
  autoSelectFirst: flag('Without a value, take the first one.', false),
};
const LIMITS = { min: number('Smallest value.'), max: number('Largest value.') };
const TIMES = { after: text('Earliest value.'), before: text('Latest value.') };
const VALIDATOR = text('Regular expression that the whole text must match.');
const SELECT = { values: VALUES, ...CHOOSING, isRadio: flag('Show as radio buttons.', false) };
const ITEM_TYPE = choice(ITEMS, 'Type of the items.');

/** Properties beside the common ones. */
const OWN: Readonly<Partial<Record<InputType, Readonly<Record<string, Json>>>>> = {
  STRING: { validator: VALIDATOR },
  SECRET: { validator: VALIDATOR },
  INT: { min: integer('Smallest value.'), max: integer('Largest value.') },
  FLOAT: LIMITS,
  SELECT,
  ENUM: SELECT,
  MULTISELECT: {
    values: VALUES,
    options: { ...VALUES, deprecated: true, deprecationMessage: 'write `values`' },
    itemType: ITEM_TYPE,
    ...CHOOSING,
  },
  ARRAY: { itemType: ITEM_TYPE },
  DATETIME: TIMES,
  DATE: TIMES,
  TIME: TIMES,
  DURATION: { min: text('Shortest value, a duration.'), max: text('Longest value, a duration.') },
  FILE: {
    allowedFileExtensions: list({ type: 'string', pattern: '^\\.' }, 'Extensions, each with its dot.'),
    extension: { type: 'string', deprecated: true, deprecationMessage: 'write `allowedFileExtensions`' },
  },
  FORM: { inputs: list(ref('input'), 'The inputs of the group.') },
  TABLE: {
    columns: list(ref('input'), 'The columns.'),
    rows: object(
      { min: integer('Fewest rows.', { minimum: 0 }), max: integer('Most rows.', { minimum: 0 }) },
      'How many rows there may be.',
    ),
  },
};
const REQUIRED: Readonly<Partial<Record<InputType, readonly string[]>>> = {
  ARRAY: ['itemType'],
  FORM: ['inputs'],
  TABLE: ['columns'],
};

const COMMON: Readonly<Record<string, Json>> = {
  id: text('Name; expressions read `inputs.<id>`. A dotted id `a.b` gives `inputs.a.b`.', { pattern: ID }),
  name: { type: 'string', deprecated: true, deprecationMessage: 'write `id`' },
  type: said(
    { enum: INPUT_TYPES, markdownEnumDescriptions: INPUT_TYPES.map((type) => MEANINGS[type]) },
    'What values the input takes.',
  ),
  description: text('What the input is for, in Markdown.'),
  displayName: text('Name that people see.'),
  required: flag('Whether a value must be given.', true),
  defaults: any('Value when none is given; expressions are rendered.'),
  prefill: any('A suggestion for people who are asked; never applied by itself.'),
  dependsOn: object(
    {
      inputs: list({ type: 'string' }, 'Ids of the inputs that this one depends on.'),
      condition: text('Expression over these inputs; the input is asked for only when it gives `true`.'),
    },
    'When the input is asked for at all.',
  ),
};

export const INPUT_SCHEMA: Json = {
  title: 'Input',
  type: 'object',
  required: ['type'],
  properties: COMMON,
  allOf: INPUT_TYPES.filter((type) => type !== 'REUSABLE_INPUTS').map((type) => ({
    if: { properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: {
      title: `Input of type ${type}`,
      ...(REQUIRED[type] === undefined ? {} : { required: REQUIRED[type] }),
      properties: {
        ...Object.fromEntries(Object.keys(COMMON).map((name) => [name, true])),
        ...OWN[type],
      },
      additionalProperties: false,
    },
  })),
};

export const OUTPUT_SCHEMA: Json = {
  ...object(
    {
      id: text('Name of the output.', { pattern: ID }),
      value: any('The value; expressions in it are rendered when the execution ends.'),
      type: choice(INPUT_TYPES, 'Type that the value is read as.'),
      itemType: ITEM_TYPE,
      displayName: text('Name that people see.'),
      description: text('What the output is, in Markdown.'),
      required: flag('Whether the execution fails without a value.', true),
    },
    'A value that the flow gives to flows that call it or wait for it.',
    ['id', 'value'],
  ),
  title: 'Output',
};
