/** The expressions of a test suite: their syntax, and whether the flow has what they read. */

import { checkTemplate } from '../expression/check-template.ts';
import { ExpressionError } from '../expression/errors.ts';
import { references, type VariableReference } from '../expression/references.ts';
import { isRecord, type Path, valueAt } from '../flow/path.ts';
import type { TestCase } from '../flow/test-suite.ts';
import { nearest } from '../util/nearest.ts';
import { givenInputs } from './called-flows.ts';
import { didYouMean } from './rule.ts';
import type { SuiteContext } from './validate-suite.ts';

interface SuiteTemplate {
  readonly text: string;
  readonly path: Path;
  readonly testCase: TestCase;
}

export function checkSuiteExpressions(context: SuiteContext): void {
  for (const template of templatesOf(context)) {
    const problems = checkTemplate(template.text, context.level);
    for (const problem of problems) {
      const end = Math.max(problem.end, Math.min(problem.offset + 1, template.text.length));
      context.report({
        code: problem.kind === 'unknown-name' ? 'unknown-name' : 'expression-syntax',
        message: problem.message,
        span: context.document.locateInside(template.path, problem.offset, end),
        help: problem.help,
      });
    }
    if (problems.length === 0) checkReferences(context, template);
  }
}

/** Everything of a suite that is rendered. */
function* templatesOf({ suite, document }: SuiteContext): Generator<SuiteTemplate> {
  for (const testCase of suite.testCases) {
    for (const { path, outputs } of testCase.tasks) {
      for (const found of texts(outputs, [...path, 'outputs'])) yield { ...found, testCase };
    }
    for (const { path } of testCase.assertions) {
      const written = valueAt(document.value, path);
      if (!isRecord(written)) continue;
      for (const [key, value] of Object.entries(written)) {
        if (key === 'taskId') continue;
        for (const found of texts(value, [...path, key])) yield { ...found, testCase };
      }
    }
  }
}

function* texts(value: unknown, path: Path): Generator<{ readonly text: string; readonly path: Path }> {
  if (typeof value === 'string') {
    if (value.includes('{{') || value.includes('{%')) yield { text: value, path };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
  }
}

function checkReferences(context: SuiteContext, { text, path, testCase }: SuiteTemplate): void {
  for (const reference of variablesIn(text, context)) {
    const name = reference.path[0];
    if (name === undefined || reference.guarded) continue;
    const known = knownNames(context, testCase, reference.root);
    if (known === undefined || known.names.has(name)) continue;
    // `my-task` behind a dot is a subtraction.
    if ([...known.names].some((other) => other.startsWith(`${name}-`))) continue;
    context.report({
      code: known.code,
      message: known.message(name),
      span: context.document.locateInside(path, reference.start, reference.end),
      help: didYouMean(nearest(name, known.names)),
    });
  }
}

interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly code: string;
  readonly message: (name: string) => string;
}

/** What stands below a root, where that is known. */
function knownNames(
  { known, taskIds }: SuiteContext,
  testCase: TestCase,
  root: string,
): KnownNames | undefined {
  if (root === 'files') {
    return {
      names: new Set(Object.keys(testCase.files)),
      code: 'missing-file',
      message: (name) => `case \`${testCase.id}\` has no file \`${name}\` among its fixtures`,
    };
  }
  if (known === undefined) return undefined;
  const { flow } = known;
  if (root === 'outputs' || root === 'tasks') {
    return {
      names: taskIds,
      code: 'unknown-task',
      message: (name) => `flow \`${flow.id}\` has no task \`${name}\``,
    };
  }
  if (root !== 'inputs') return undefined;
  return {
    names: new Set(givenInputs(flow.inputs).map(({ givenAs }) => givenAs.split('.')[0]!)),
    code: 'undeclared-input',
    message: (name) => `flow \`${flow.id}\` has no input \`${name}\``,
  };
}

function variablesIn(text: string, { level }: SuiteContext): readonly VariableReference[] {
  try {
    return references(text, level).variables;
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}
