/** Reads declared inputs and outputs. */

import { type Fields, numberOf } from './fields.ts';
import {
  INPUT_TYPES,
  type Input,
  type InputChoice,
  type InputDependency,
  type InputType,
  type Output,
} from './model.ts';
import { deprecated } from './parse-common.ts';
import { given } from './parse-task.ts';
import { isRecord } from './path.ts';

const ID = /^[a-zA-Z0-9][.a-zA-Z0-9_-]*$/;
const ID_HELP = 'begin with a letter or digit; letters, digits, `_`, `-` and `.` may follow';

const COMMON = [
  'id',
  'name',
  'type',
  'description',
  'displayName',
  'required',
  'defaults',
  'prefill',
  'dependsOn',
];

/** Properties of each type beside the common ones; undefined: any. */
const OWN: Readonly<Record<InputType, readonly string[] | undefined>> = {
  STRING: ['validator'],
  SECRET: ['validator'],
  INT: ['min', 'max'],
  FLOAT: ['min', 'max'],
  BOOL: [],
  BOOLEAN: [],
  SELECT: ['values', 'expression', 'allowCustomValue', 'isRadio', 'autoSelectFirst'],
  ENUM: ['values', 'expression', 'allowCustomValue', 'isRadio', 'autoSelectFirst'],
  MULTISELECT: ['values', 'options', 'expression', 'itemType', 'allowCustomValue', 'autoSelectFirst'],
  ARRAY: ['itemType'],
  DATETIME: ['after', 'before'],
  DATE: ['after', 'before'],
  TIME: ['after', 'before'],
  DURATION: ['min', 'max'],
  FILE: ['allowedFileExtensions', 'extension'],
  JSON: [],
  YAML: [],
  URI: [],
  EMAIL: [],
  ION: [],
  OBJECT: [],
  FORM: ['inputs'],
  TABLE: ['columns', 'rows'],
  REUSABLE_INPUTS: undefined,
};

export function parseInputs(fields: Fields, property = 'inputs'): readonly Input[] {
  const items = fields.maps(property, (item, index) => {
    const id = item.id ?? item.name;
    return typeof id === 'string' || typeof id === 'number' ? `input \`${id}\`` : `input ${index + 1}`;
  });
  return (items ?? []).map(parseInput).filter((input) => input !== undefined);
}

function parseInput(fields: Fields): Input | undefined {
  if (fields.has('name')) deprecated(fields, 'name', 'id');
  const idKey = fields.has('id') || !fields.has('name') ? 'id' : 'name';
  fields.require(idKey);
  const id = fields.string(idKey, { pattern: ID, patternHelp: ID_HELP, code: 'invalid-id' }) ?? '';
  fields.require('type');
  const type = fields.oneOf('type', INPUT_TYPES);
  if (type === undefined) return undefined;
  const own = OWN[type];
  if (own !== undefined) fields.refuseUnknown([...COMMON, ...own]);
  const common = {
    id,
    path: fields.path,
    ...given('description', fields.string('description')),
    ...given('displayName', fields.string('displayName')),
    required: fields.boolean('required') ?? true,
    ...(fields.has('defaults') ? { defaults: fields.raw('defaults') } : {}),
    ...(fields.has('prefill') ? { prefill: fields.raw('prefill') } : {}),
    ...given('dependsOn', parseDependency(fields)),
  };
  switch (type) {
    case 'STRING':
    case 'SECRET':
      return { ...common, type, ...given('validator', fields.string('validator')) };
    case 'INT':
    case 'FLOAT': {
      const bound = (key: string): number | undefined =>
        type === 'INT' ? fields.integer(key) : fields.number(key);
      return { ...common, type, ...given('min', bound('min')), ...given('max', bound('max')) };
    }
    case 'SELECT':
    case 'ENUM':
      return {
        ...common,
        type,
        values: parseChoices(fields, 'values'),
        ...given('expression', fields.string('expression')),
        allowCustomValue: fields.boolean('allowCustomValue') ?? false,
        isRadio: fields.boolean('isRadio') ?? false,
        autoSelectFirst: fields.boolean('autoSelectFirst') ?? false,
      };
    case 'MULTISELECT':
      if (fields.has('options')) deprecated(fields, 'options', 'values');
      return {
        ...common,
        type,
        values: parseChoices(fields, fields.has('values') ? 'values' : 'options'),
        ...given('expression', fields.string('expression')),
        itemType: fields.oneOf('itemType', INPUT_TYPES) ?? 'STRING',
        allowCustomValue: fields.boolean('allowCustomValue') ?? false,
        autoSelectFirst: fields.boolean('autoSelectFirst') ?? false,
      };
    case 'ARRAY':
      fields.require('itemType');
      return { ...common, type, itemType: fields.oneOf('itemType', INPUT_TYPES) ?? 'STRING' };
    case 'DATETIME':
    case 'DATE':
    case 'TIME':
      return {
        ...common,
        type,
        ...given('after', fields.string('after')),
        ...given('before', fields.string('before')),
      };
    case 'DURATION': {
      const bound = (key: string): string | undefined => {
        fields.duration(key);
        return fields.string(key);
      };
      return { ...common, type, ...given('min', bound('min')), ...given('max', bound('max')) };
    }
    case 'FILE':
      return {
        ...common,
        type,
        ...given(
          'allowedFileExtensions',
          fields.strings('allowedFileExtensions')?.map((extension) => extension.toLowerCase()),
        ),
        ...given('extension', fields.string('extension')),
      };
    case 'FORM':
      fields.require('inputs');
      return { ...common, type, inputs: parseInputs(fields) };
    case 'TABLE': {
      fields.require('columns');
      const rows = fields.nested('rows', `\`rows\` of ${fields.owner}`);
      rows?.refuseUnknown(['min', 'max']);
      const limits = { ...given('min', rows?.integer('min', 0)), ...given('max', rows?.integer('max', 0)) };
      return { ...common, type, columns: parseInputs(fields, 'columns'), rows: limits };
    }
    default:
      return { ...common, type };
  }
}

function parseDependency(fields: Fields): InputDependency | undefined {
  const dependency = fields.nested('dependsOn', `\`dependsOn\` of ${fields.owner}`);
  if (dependency === undefined) return undefined;
  dependency.refuseUnknown(['inputs', 'condition']);
  return {
    inputs: dependency.strings('inputs') ?? [],
    ...given('condition', dependency.string('condition')),
  };
}

/** Texts, or level 2's maps of `label` and `value`. */
function parseChoices(fields: Fields, property: string): readonly InputChoice[] {
  const choices: InputChoice[] = [];
  (fields.list(property) ?? []).forEach((item, index) => {
    if (isRecord(item)) {
      const value = item.value;
      const label = item.label;
      if (typeof value === 'string' || numberOf(value) !== undefined) {
        choices.push({ value: String(value), ...(typeof label === 'string' ? { label } : {}) });
        return;
      }
    } else if (typeof item === 'string' || typeof item === 'boolean' || numberOf(item) !== undefined) {
      choices.push({
        value: fields.problems.document.textAt([...fields.at(property), index]) ?? String(item),
      });
      return;
    }
    fields.problems.add({
      code: 'wrong-type',
      message: `item ${index + 1} of \`${property}\` of ${fields.owner} must be text`,
      path: [...fields.at(property), index],
      part: 'head',
    });
  });
  return choices;
}

const OUTPUT = ['id', 'value', 'type', 'itemType', 'displayName', 'description', 'required'];

/** Flow outputs; also the `outputs` of a Loop. */
export function parseOutputs(fields: Fields, property = 'outputs'): readonly Output[] {
  const items = fields.maps(property, (item, index) =>
    typeof item.id === 'string' ? `output \`${item.id}\`` : `output ${index + 1}`,
  );
  return (items ?? []).map((item) => {
    item.refuseUnknown(OUTPUT);
    item.require('id');
    item.require('value');
    return {
      id: item.string('id', { pattern: ID, patternHelp: ID_HELP, code: 'invalid-id' }) ?? '',
      path: item.path,
      value: item.raw('value'),
      ...given('type', item.oneOf('type', INPUT_TYPES)),
      ...given('itemType', item.oneOf('itemType', INPUT_TYPES)),
      ...given('displayName', item.string('displayName')),
      ...given('description', item.string('description')),
      required: item.boolean('required') ?? true,
    };
  });
}
