/** A test suite: executions of one flow, what they are given in place of the real things, and what must hold then. */

import type { PlainMap } from './model.ts';
import { isRecord, type Path } from './path.ts';
import type { SourceFile } from './source.ts';
import type { State, TerminalState } from './states.ts';
import { parseYaml } from './yaml.ts';

export const UNIT_TEST = 'io.kestra.core.tests.flow.UnitTest';

/** Everything that an assertion may ask of its value, in the order of Kestra's documentation. */
export const OPERATORS = [
  'equalTo',
  'notEqualTo',
  'contains',
  'startsWith',
  'endsWith',
  'greaterThan',
  'greaterThanOrEqualTo',
  'lessThan',
  'lessThanOrEqualTo',
  'in',
  'notIn',
  'isNull',
  'isNotNull',
] as const;

export type Operator = (typeof OPERATORS)[number];

/** States in which a task run can be left by a fixture. */
export const FIXTURE_STATES = [
  'SUCCESS',
  'WARNING',
  'FAILED',
  'KILLED',
  'CANCELLED',
  'SKIPPED',
] as const satisfies readonly TerminalState[];

/** States in which the execution of a case can be left. */
export const EXPECTED_STATES = [
  'SUCCESS',
  'WARNING',
  'FAILED',
  'KILLED',
  'CANCELLED',
  'RETRIED',
  'PAUSED',
] as const satisfies readonly State[];

export interface TestSuite {
  readonly id: string;
  readonly namespace: string;
  readonly flowId: string;
  readonly description?: string;
  readonly disabled: boolean;
  readonly testCases: readonly TestCase[];
}

export interface TestCase {
  readonly id: string;
  readonly path: Path;
  readonly description?: string;
  readonly disabled: boolean;
  readonly inputs: PlainMap;
  /** Text of a file, or where it is, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly tasks: readonly FixtureTask[];
  readonly trigger?: FixtureTrigger;
  readonly assertions: readonly Assertion[];
  /** State in which the execution must end. @default any */
  readonly expectedState?: State;
}

export interface FixtureTask {
  readonly id: string;
  readonly path: Path;
  readonly value?: string;
  readonly state: TerminalState;
  readonly outputs?: PlainMap;
}

export interface FixtureTrigger {
  readonly id: string;
  readonly type: string;
  readonly path: Path;
  readonly variables: PlainMap;
}

export interface Assertion {
  readonly path: Path;
  /** Text of a scalar as it is written, a map, or a list. */
  readonly value: unknown;
  readonly taskId?: string;
  readonly description?: string;
  readonly errorMessage?: string;
  /** In the order in which they are written. */
  readonly operators: readonly AssertionOperator[];
}

export interface AssertionOperator {
  readonly name: Operator;
  /** Text of a scalar as it is written, a map, or a list. */
  readonly expected: unknown;
  /** The same as plain data, for reports: 200 and not its text. */
  readonly plain: unknown;
}

const TOP_KEY = /^(id|namespace|tasks|flowId|testCases)[ \t]*:/gm;

/** Whether a file is meant as a test suite: it has `testCases`, or names the flow of another file. Parses next to none. */
export function isTestSuite(source: SourceFile): boolean {
  const { text } = source;
  if (!text.includes('testCases') && !text.includes('flowId')) return false;
  const keys = new Set([...text.matchAll(TOP_KEY)].map((match) => match[1]));
  if (keys.size > 0) return keys.has('testCases') || (keys.has('flowId') && !keys.has('tasks'));
  // Something may be hidden behind quotes, braces or indentation.
  const { value } = parseYaml(source);
  return isRecord(value) && Object.hasOwn(value, 'testCases');
}
