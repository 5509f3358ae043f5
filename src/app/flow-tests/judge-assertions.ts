/** Asks the assertions of a case about an execution that has ended. */

import type { ExecutionRenderer } from '../../engine/execution-renderer.ts';
import { ExpressionError } from '../../expression/errors.ts';
import { parseTemplate } from '../../expression/parser.ts';
import { printedText } from '../../expression/print.ts';
import { Double } from '../../expression/values.ts';
import type { Path } from '../../flow/path.ts';
import type { Assertion, AssertionOperator, Operator } from '../../flow/test-suite.ts';
import type { YamlDocument } from '../../flow/yaml.ts';
import type { AssertionResult, TestError, TestPlace } from '../../report/test-results.ts';
import { toPlain } from '../plain-values.ts';
import { holds, UnanswerableError } from './operators.ts';

export interface Judgement {
  readonly assertions: readonly AssertionResult[];
  readonly errors: readonly TestError[];
}

export async function judgeAssertions(
  assertions: readonly Assertion[],
  document: YamlDocument,
  renderer: ExecutionRenderer,
): Promise<Judgement> {
  const results: AssertionResult[] = [];
  const errors: TestError[] = [];
  for (const assertion of assertions) {
    await new Judge(assertion, document, renderer, results, errors).judge();
  }
  return { assertions: results, errors };
}

/** Where something of a suite stands. */
export function placeOf(document: YamlDocument, path: Path, offset?: number): TestPlace {
  const at =
    offset === undefined ? document.locate(path, 'entry').start : document.sourceOffset(path, offset);
  return { file: document.source.path, ...document.source.position(at) };
}

class Judge {
  readonly #assertion: Assertion;
  readonly #document: YamlDocument;
  readonly #renderer: ExecutionRenderer;
  readonly #results: AssertionResult[];
  readonly #errors: TestError[];

  constructor(
    assertion: Assertion,
    document: YamlDocument,
    renderer: ExecutionRenderer,
    results: AssertionResult[],
    errors: TestError[],
  ) {
    this.#assertion = assertion;
    this.#document = document;
    this.#renderer = renderer;
    this.#results = results;
    this.#errors = errors;
  }

  /** Kestra: what has been answered stays; the first question without an answer ends the assertion. */
  async judge(): Promise<void> {
    let at = this.#at('value');
    try {
      const actual = await this.#rendered(this.#assertion.value);
      at = this.#at('errorMessage');
      const given = await this.#text(this.#assertion.errorMessage);
      at = this.#at('description');
      const description = await this.#text(this.#assertion.description);
      for (const operator of this.#assertion.operators) {
        at = this.#at(operator.name);
        const expected = await this.#rendered(operator.expected);
        this.#results.push(this.#result(operator, actual, expected, given, description));
      }
    } catch (error) {
      this.#errors.push(this.#error(error, at));
    }
  }

  #at(key: string): Path {
    return [...this.#assertion.path, key];
  }

  #result(
    { name: operator, plain }: AssertionOperator,
    actual: unknown,
    expected: unknown,
    given: string | undefined,
    description: string | undefined,
  ): AssertionResult {
    const success = holds(operator, actual, expected);
    const value = printedText(this.#assertion.value);
    const { taskId } = this.#assertion;
    return {
      operator,
      success,
      place: placeOf(this.#document, this.#at(operator)),
      value,
      expected: reported(typeof plain === 'number' || typeof plain === 'boolean' ? plain : expected),
      actual: reported(actual ?? null),
      ...(taskId === undefined ? {} : { taskId }),
      ...(description === undefined ? {} : { description }),
      ...(success || given === undefined ? {} : { errorMessage: given }),
      ...(success ? {} : { message: sentence(operator, value, actual, expected) }),
    };
  }

  /** The value of a lone expression keeps its type, for the report and for null. */
  async #rendered(value: unknown): Promise<unknown> {
    if (typeof value !== 'string') return this.#renderer.renderStructure(value);
    return isLone(value) ? await this.#renderer.renderTyped(value) : await this.#renderer.render(value);
  }

  async #text(template: string | undefined): Promise<string | undefined> {
    return template === undefined ? undefined : this.#renderer.render(template);
  }

  #error(error: unknown, at: Path): TestError {
    if (error instanceof ExpressionError) {
      const message = error.help === undefined ? error.message : `${error.message} (${error.help})`;
      return { message, place: placeOf(this.#document, at, error.offset) };
    }
    if (error instanceof UnanswerableError) {
      return { message: error.message, place: placeOf(this.#document, at) };
    }
    throw error;
  }
}

/** Whether a template is one expression and nothing around it. */
function isLone(template: string): boolean {
  if (!template.startsWith('{{') || !template.endsWith('}}')) return false;
  try {
    const [only, ...others] = parseTemplate(template, 1);
    return only?.kind === 'print' && others.length === 0;
  } catch {
    // The render says what is wrong.
    return false;
  }
}

const PHRASES: Readonly<Record<Operator, string>> = {
  equalTo: 'to be',
  notEqualTo: 'not to be',
  contains: 'to contain',
  startsWith: 'to start with',
  endsWith: 'to end with',
  greaterThan: 'to be greater than',
  greaterThanOrEqualTo: 'to be at least',
  lessThan: 'to be less than',
  lessThanOrEqualTo: 'to be at most',
  in: 'to be one of',
  notIn: 'to be none of',
  isNull: 'to be null',
  isNotNull: 'not to be null',
};

function sentence(operator: Operator, value: string, actual: unknown, expected: unknown): string {
  if (operator === 'isNull' || operator === 'isNotNull') {
    const wanted = (operator === 'isNull') === (printedText(expected).trim() === 'true');
    const found = actual === null || actual === undefined ? 'it is' : `it is ${quoted(actual)}`;
    return `expected ${value} ${wanted ? 'to be null' : 'not to be null'}, but ${found}`;
  }
  return `expected ${value} ${PHRASES[operator]} ${quoted(expected)}, but it is ${quoted(actual)}`;
}

/** Plain data; a double keeps the text that was compared. */
function reported(value: unknown): unknown {
  return value instanceof Double ? printedText(value) : toPlain(value);
}

const LONGEST = 200;

function quoted(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const text = typeof value === 'string' ? JSON.stringify(value) : printedText(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
