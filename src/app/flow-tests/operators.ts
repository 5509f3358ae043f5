/** What the operators of assertions mean. Pure: values in, an answer or the reason why there is none out. */

import { jsonText, printedText } from '../../expression/print.ts';
import { isList, isMap } from '../../expression/values.ts';
import { describeValue } from '../../flow/fields.ts';
import type { Operator } from '../../flow/test-suite.ts';

/** The question cannot be answered: an error of the test, not a failure. */
export class UnanswerableError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnanswerableError';
  }
}

/**
 * Whether a value is what an operator asks for. `expected` has been rendered.
 *
 * Kestra: both sides are texts, so the number 200 equals `"200"`, and null is empty text for all but `isNull` and
 * `isNotNull`. Other than Kestra, maps and lists are equal whatever the order of their keys, and null is null: there a
 * rendered null has become empty text.
 */
export function holds(operator: Operator, actual: unknown, expected: unknown): boolean {
  switch (operator) {
    case 'equalTo':
      return isEqual(actual, expected);
    case 'notEqualTo':
      return !isEqual(actual, expected);
    case 'contains':
      return printedText(actual).includes(printedText(expected));
    case 'startsWith':
      return printedText(actual).startsWith(printedText(expected));
    case 'endsWith':
      return printedText(actual).endsWith(printedText(expected));
    case 'greaterThan':
      return number(actual, 'the value') > number(expected, `\`${operator}\``);
    case 'greaterThanOrEqualTo':
      return number(actual, 'the value') >= number(expected, `\`${operator}\``);
    case 'lessThan':
      return number(actual, 'the value') < number(expected, `\`${operator}\``);
    case 'lessThanOrEqualTo':
      return number(actual, 'the value') <= number(expected, `\`${operator}\``);
    case 'in':
      return texts(expected, operator).includes(printedText(actual));
    case 'notIn':
      return !texts(expected, operator).includes(printedText(actual));
    case 'isNull':
      return isNull(actual) === flag(expected, operator);
    case 'isNotNull':
      return isNull(actual) !== flag(expected, operator);
  }
}

function isNull(value: unknown): boolean {
  return value === null || value === undefined;
}

function isEqual(a: unknown, b: unknown): boolean {
  if (printedText(a) === printedText(b)) return true;
  const [left, right] = [structureOf(a), structureOf(b)];
  return left !== undefined && right !== undefined && ordered(left) === ordered(right);
}

/** A map or a list, as such or as JSON text. */
function structureOf(value: unknown): unknown {
  if (isMap(value) || isList(value)) return value;
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON text in which the order of keys says nothing. */
function ordered(value: unknown): string {
  if (isList(value)) return `[${value.map(ordered).join(',')}]`;
  if (!isMap(value)) return jsonText(value);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const written = entries
    .filter(([, member]) => !isNull(member))
    .map(([key, member]) => `${JSON.stringify(String(key))}:${ordered(member)}`);
  return `{${written.sort().join(',')}}`;
}

const DOUBLE = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[fFdD]?|NaN|Infinity)$/;

/** As Java's `Double.parseDouble` reads it. */
function number(value: unknown, what: string): number {
  const text = printedText(value).trim();
  if (!DOUBLE.test(text)) {
    throw new UnanswerableError(
      `${what} must be a number to be compared, found ${describeValue(shown(value))}`,
    );
  }
  return Number(text.replace(/[fFdD]$/, ''));
}

function shown(value: unknown): unknown {
  return isMap(value) ? {} : isList(value) ? [] : isNull(value) ? null : printedText(value);
}

function texts(expected: unknown, operator: Operator): readonly string[] {
  const list = isList(expected) ? expected : structureOf(expected);
  if (!isList(list)) {
    throw new UnanswerableError(`\`${operator}\` must be a list, found ${describeValue(shown(expected))}`);
  }
  if (list.length === 0) throw new UnanswerableError(`\`${operator}\` has no values`);
  return list.map(printedText);
}

function flag(expected: unknown, operator: Operator): boolean {
  const text = printedText(expected).trim().toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  throw new UnanswerableError(
    `\`${operator}\` must be true or false, found ${describeValue(shown(expected))}`,
  );
}
