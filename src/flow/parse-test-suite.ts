/** Reads a test suite: every property typed, every fault at its place, unknown names with the nearest known one. */

import type { Diagnostic } from './diagnostic.ts';
import { describeValue, Fields, numberOf, oneOf, Problems, scalarText } from './fields.ts';
import { isRecord } from './path.ts';
import type { SourceFile } from './source.ts';
import {
  type Assertion,
  EXPECTED_STATES,
  FIXTURE_STATES,
  type FixtureTask,
  type FixtureTrigger,
  OPERATORS,
  type Operator,
  type TestCase,
  type TestSuite,
  UNIT_TEST,
} from './test-suite.ts';
import { parseYaml, type YamlDocument, type YamlOptions } from './yaml.ts';

export interface ParsedTestSuite {
  /** Absent when the file is no YAML map. Parts that were reported may be missing from it or empty. */
  readonly suite?: TestSuite;
  readonly document: YamlDocument;
  readonly diagnostics: readonly Diagnostic[];
}

const SUITE_PROPERTIES = [
  'id',
  'namespace',
  'flowId',
  'tenantId',
  'description',
  'disabled',
  'deleted',
  'testCases',
] as const;
const CASE_PROPERTIES = [
  'id',
  'type',
  'description',
  'disabled',
  'fixtures',
  'assertions',
  'expectedState',
] as const;
const ASSERTION_PROPERTIES = ['value', 'taskId', 'description', 'errorMessage', ...OPERATORS] as const;

const SUITE_ID = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/;
const FLOW_ID = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const NAMESPACE = /^[a-z0-9][a-z0-9._-]*$/;

export function parseTestSuite(source: SourceFile, options: YamlOptions = {}): ParsedTestSuite {
  const document = parseYaml(source, options);
  const problems = new Problems(document);
  if (!isRecord(document.value)) {
    if (!document.broken) {
      const message = 'a test suite is a map with `id`, `namespace`, `flowId` and `testCases`';
      problems.add({ code: 'wrong-type', message, path: [], part: 'head' });
    }
    return { document, diagnostics: [...document.diagnostics, ...problems.diagnostics] };
  }
  const suite = readSuite(new Fields(problems, document.value, [], 'the test suite'));
  const structural = document.broken ? [] : problems.diagnostics;
  return { suite, document, diagnostics: [...document.diagnostics, ...structural] };
}

function readSuite(fields: Fields): TestSuite {
  fields.refuseUnknown(SUITE_PROPERTIES);
  const name = (key: string, pattern: RegExp, patternHelp: string, max?: number): string => {
    if (!fields.require(key)) return '';
    const limit = max === undefined ? {} : { max };
    return fields.string(key, { pattern, patternHelp, code: 'invalid-id', ...limit }) ?? '';
  };
  const id = name('id', SUITE_ID, 'begin with a letter or digit; letters, digits, `_` and `-` may follow');
  const namespace = name('namespace', NAMESPACE, 'write it like `company.team`', 150);
  const flowId = name('flowId', FLOW_ID, 'write the `id` of the flow, without its namespace', 100);
  const description = fields.string('description');
  const written = fields.require('testCases', 'a suite has at least one case');
  const cases = written ? (fields.maps('testCases', nameOfCase) ?? []) : [];
  if (written && Array.isArray(fields.raw('testCases')) && (fields.raw('testCases') as []).length === 0) {
    fields.error('empty-list', 'testCases', 'the test suite has no cases', 'a suite has at least one case');
  }
  return {
    id,
    namespace,
    flowId,
    ...(description === undefined ? {} : { description }),
    disabled: fields.boolean('disabled') ?? false,
    testCases: cases.map(readCase),
  };
}

function nameOfCase(item: Readonly<Record<string, unknown>>, index: number): string {
  return typeof item.id === 'string' && item.id !== '' ? `case \`${item.id}\`` : `case ${index + 1}`;
}

function readCase(fields: Fields): TestCase {
  fields.refuseUnknown(CASE_PROPERTIES);
  const id = fields.require('id') ? (fields.string('id', { pattern: /\S/, code: 'invalid-id' }) ?? '') : '';
  if (fields.require('type', `write \`type: ${UNIT_TEST}\``)) fields.oneOf('type', [UNIT_TEST]);
  const description = fields.string('description');
  const expectedState = fields.oneOf('expectedState', EXPECTED_STATES);
  const fixtures = fields.nested('fixtures', `the fixtures of ${fields.owner}`);
  fixtures?.refuseUnknown(['inputs', 'files', 'tasks', 'trigger']);
  const trigger = fixtures === undefined ? undefined : readTrigger(fixtures);
  fields.require('assertions', 'say what must hold: `value` and an operator such as `equalTo`');
  const label = (_: unknown, index: number): string => `assertion ${index + 1} of ${fields.owner}`;
  return {
    id,
    path: fields.path,
    ...(description === undefined ? {} : { description }),
    disabled: fields.boolean('disabled') ?? false,
    inputs: fixtures?.map('inputs') ?? {},
    files: fixtures === undefined ? {} : readFiles(fixtures),
    tasks: fixtures === undefined ? [] : readTasks(fixtures),
    ...(trigger === undefined ? {} : { trigger }),
    assertions: (fields.maps('assertions', label) ?? []).map(readAssertion),
    ...(expectedState === undefined ? {} : { expectedState }),
  };
}

function readFiles(fixtures: Fields): Readonly<Record<string, string>> {
  const written = fixtures.nested('files', `\`files\` of ${fixtures.owner}`);
  const files: Record<string, string> = {};
  for (const name of Object.keys(written?.record ?? {})) {
    if (!written!.require(name, 'write the text of the file, or the URI of a namespace file')) continue;
    const text = written!.string(name);
    if (text === undefined) continue;
    if (name === '' || name.startsWith('/') || /(^|[\\/])\.\.([\\/]|$)/.test(name)) {
      const help = 'write a name such as `data.csv`, or a path such as `input/data.csv`';
      const message = `\`${name}\` cannot be the name of a file`;
      fixtures.problems.add({ code: 'invalid-value', message, path: written!.at(name), part: 'key', help });
    } else files[name] = text;
  }
  return files;
}

function readTasks(fixtures: Fields): readonly FixtureTask[] {
  const owner = (item: Readonly<Record<string, unknown>>, index: number): string =>
    typeof item.id === 'string' ? `the fixture of task \`${item.id}\`` : `task fixture ${index + 1}`;
  return (fixtures.maps('tasks', owner) ?? []).map((task) => {
    task.refuseUnknown(['id', 'value', 'state', 'outputs', 'assets', 'description']);
    const id = task.require('id') ? (task.string('id') ?? '') : '';
    const value = task.string('value');
    const outputs = task.map('outputs');
    task.string('description');
    return {
      id,
      path: task.path,
      ...(value === undefined ? {} : { value }),
      state: task.oneOf('state', FIXTURE_STATES) ?? 'SUCCESS',
      ...(outputs === undefined ? {} : { outputs }),
    };
  });
}

function readTrigger(fixtures: Fields): FixtureTrigger | undefined {
  const trigger = fixtures.nested('trigger', `the trigger of ${fixtures.owner}`);
  if (trigger === undefined) return undefined;
  trigger.refuseUnknown(['id', 'type', 'variables']);
  const id = trigger.require('id') ? trigger.string('id') : undefined;
  const type = trigger.require('type', 'write the type of the trigger, as the flow has it')
    ? trigger.string('type')
    : undefined;
  return { id: id ?? '', type: type ?? '', path: trigger.path, variables: trigger.map('variables') ?? {} };
}

function readAssertion(fields: Fields): Assertion {
  fields.refuseUnknown(ASSERTION_PROPERTIES);
  fields.require('value', 'write what is looked at, such as `"{{ outputs.task.value }}"`');
  const operators = Object.keys(fields.record)
    .filter((key): key is Operator => OPERATORS.some((name) => name === key))
    .flatMap((name) =>
      hasOperand(fields, name) ? [{ name, expected: operand(fields, name), plain: fields.raw(name) }] : [],
    );
  if (!Object.keys(fields.record).some((key) => OPERATORS.some((name) => name === key))) {
    fields.problems.add({
      code: 'missing-property',
      message: `${fields.owner} has no operator, so it says nothing`,
      path: fields.path,
      part: 'head',
      help: `write one of ${oneOf(OPERATORS.map((name) => `\`${name}\``))}`,
    });
  }
  const text = (key: 'taskId' | 'description' | 'errorMessage'): { [K in typeof key]?: string } => {
    const value = fields.string(key);
    return value === undefined ? {} : { [key]: value };
  };
  return {
    path: fields.path,
    value: asWritten(fields, 'value'),
    ...text('taskId'),
    ...text('description'),
    ...text('errorMessage'),
    operators,
  };
}

/** Kestra: an operator without a value is not there. */
function hasOperand(fields: Fields, name: Operator): boolean {
  if (fields.has(name)) return true;
  fields.problems.add({
    code: 'missing-property',
    message: `\`${name}\` of ${fields.owner} has no value`,
    path: fields.at(name),
    part: 'key',
    help: name === 'equalTo' ? 'write `isNull: true` for nothing, `""` for empty text' : undefined,
  });
  return false;
}

/** The operand, checked for its type where it is no expression. */
function operand(fields: Fields, name: Operator): unknown {
  const raw = fields.raw(name);
  if (typeof raw === 'string' && /\{[{%]/.test(raw)) return raw;
  switch (name) {
    case 'equalTo':
    case 'notEqualTo':
      return asWritten(fields, name);
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return fields.string(name);
    case 'in':
    case 'notIn':
      return operandList(fields, name);
    case 'isNull':
    case 'isNotNull':
      return fields.boolean(name);
    default:
      // A double such as `1.0` is one number more than `Fields.number` would take from text.
      return numberOf(raw) ?? fields.number(name);
  }
}

function operandList(fields: Fields, name: Operator): unknown {
  const raw = fields.raw(name);
  if (typeof raw === 'string' && raw.trim().startsWith('[')) return raw;
  const items = fields.list(name);
  if (items?.length === 0) {
    fields.error('empty-list', name, `\`${name}\` of ${fields.owner} has no values`, 'write at least one');
  }
  return items?.map((item, index) => {
    const path = [...fields.at(name), index];
    const text = typeof item === 'string' ? item : scalarText(fields.problems.document, path, item);
    if (text !== undefined) return text;
    const message = `item ${index + 1} of \`${name}\` must be text, a number or a boolean, found ${describeValue(item)}`;
    fields.problems.add({ code: 'wrong-type', message, path, part: 'head' });
    return '';
  });
}

/** Kestra: scalars are compared by their texts, so `200` and `"200"` are the same and `1.0` is not `1`. */
function asWritten(fields: Fields, key: string): unknown {
  const raw = fields.raw(key);
  if (raw === null || raw === undefined || typeof raw === 'string') return raw;
  return scalarText(fields.problems.document, fields.at(key), raw) ?? raw;
}
