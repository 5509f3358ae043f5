/** The operators of assertions: what Kestra compares, which is texts, and what cannot be compared. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, UnanswerableError } from '../../../src/app/flow-tests/operators.ts';
import { makeDouble } from '../../../src/expression/values.ts';
import type { Operator } from '../../../src/flow/test-suite.ts';

const MAP = new Map<unknown, unknown>([
  ['b', [1, { c: 2 }]],
  ['a', 'x'],
]);

const ROWS: readonly (readonly [Operator, actual: unknown, expected: unknown, answer: boolean])[] = [
  // The documentation of Kestra compares a number with a number, whatever their types have become.
  ['equalTo', 200, '200', true],
  ['equalTo', '200', '200', true],
  ['equalTo', 201, '200', false],
  ['equalTo', true, 'true', true],
  ['equalTo', makeDouble(1), '1', false],
  ['equalTo', makeDouble(1), '1.0', true],
  ['equalTo', 'a ', 'a', false],
  ['equalTo', null, '', true],
  ['equalTo', 'null', null, false],
  ['equalTo', MAP, { a: 'x', b: [1, { c: 2 }] }, true],
  ['equalTo', '{"a": "x", "b": [1, {"c": 2}]}', { b: [1, { c: 2 }], a: 'x' }, true],
  ['equalTo', MAP, { a: 'x', b: [{ c: 2 }, 1] }, false],
  ['equalTo', MAP, { a: 'x' }, false],
  ['equalTo', [1, 2], ['1', '2'], false],
  ['equalTo', '[1,2]', [1, 2], true],
  ['equalTo', '{ no json', { a: 1 }, false],
  ['notEqualTo', 200, '200', false],
  ['notEqualTo', 200, '201', true],
  ['notEqualTo', [1], [2], true],
  ['contains', 'a long text', 'long', true],
  ['contains', 'a long text', 'Long', false],
  ['contains', 12345, '34', true],
  ['contains', ['x', 'y'], '"x"', true],
  ['startsWith', 'prod-1', 'prod-', true],
  ['startsWith', 'a prod-1', 'prod-', false],
  ['endsWith', 'a.json', '.json', true],
  ['endsWith', 'a.json.gz', '.json', false],
  ['greaterThan', 10, 9, true],
  ['greaterThan', '10', '9', true],
  ['greaterThan', 10, 10, false],
  ['greaterThan', makeDouble(1.5), '1.25', true],
  ['greaterThan', '1e3', '999.5', true],
  ['greaterThan', ' 7 ', 6, true],
  ['greaterThan', 'NaN', 1, false],
  ['greaterThanOrEqualTo', 10, '10.0', true],
  ['greaterThanOrEqualTo', 9, 10, false],
  ['lessThan', -1, 0, true],
  ['lessThan', 0, 0, false],
  ['lessThanOrEqualTo', 20, 20, true],
  ['lessThanOrEqualTo', '20.01', 20, false],
  ['in', 200, ['200', '201'], true],
  ['in', 200, [200, 201], true],
  ['in', 202, ['200', '201'], false],
  ['in', 'b', '["a", "b"]', true],
  ['notIn', 404, ['200', '201'], true],
  ['notIn', '200', [200], false],
  ['notIn', null, ['a'], true],
  ['isNull', null, true, true],
  ['isNull', undefined, 'true', true],
  ['isNull', '', true, false],
  ['isNull', 'x', false, true],
  ['isNull', null, false, false],
  ['isNotNull', 'x', true, true],
  ['isNotNull', null, true, false],
  ['isNotNull', null, ' False ', true],
];

const UNANSWERABLE: readonly (readonly [Operator, actual: unknown, expected: unknown, message: string])[] = [
  ['greaterThan', 'ten', 1, 'the value must be a number to be compared, found text "ten"'],
  ['greaterThan', null, 1, 'the value must be a number to be compared, found nothing'],
  ['lessThan', { a: 1 }, 1, 'the value must be a number to be compared, found a map'],
  ['lessThan', 1, 'one', '`lessThan` must be a number to be compared, found text "one"'],
  ['lessThan', '0x10', 1, 'the value must be a number to be compared, found text "0x10"'],
  ['in', 'a', 'a, b', '`in` must be a list, found text "a, b"'],
  ['notIn', 'a', '[]', '`notIn` has no values'],
  ['isNull', 'a', 'maybe', '`isNull` must be true or false, found text "maybe"'],
];

describe('operators', () => {
  it.each(ROWS)('%s: %j with %j is %s', (operator, actual, expected, answer) => {
    expect(holds(operator, actual, expected)).toBe(answer);
  });

  it.each(UNANSWERABLE)('%s: %j with %j has no answer', (operator, actual, expected, message) => {
    expect(() => holds(operator, actual, expected)).toThrow(new UnanswerableError(message));
  });

  it('whole numbers of any size are themselves', () => {
    expect(holds('equalTo', 12345678901234567890n, '12345678901234567890')).toBe(true);
    expect(holds('equalTo', 12345678901234567890n, '12345678901234567891')).toBe(false);
  });

  const value = fc.jsonValue({ maxDepth: 3 }).filter((json) => json !== null);

  it('equalTo holds for a value and itself, and never together with notEqualTo', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(holds('equalTo', a, a)).toBe(true);
        expect(holds('notEqualTo', a, b)).toBe(!holds('equalTo', a, b));
        expect(holds('equalTo', a, b)).toBe(holds('equalTo', b, a));
      }),
    );
  });

  it('numbers are ordered in one way, as numbers or as their texts', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.boolean(), (a, b, text) => {
        const actual = text ? String(a) : a;
        expect(holds('greaterThan', actual, b)).toBe(a > b);
        expect(holds('lessThan', actual, String(b))).toBe(a < b);
        expect(holds('greaterThanOrEqualTo', actual, b)).toBe(a >= b);
        expect(holds('lessThanOrEqualTo', actual, b)).toBe(a <= b);
      }),
    );
  });

  it('a text contains, begins and ends with its parts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        expect(holds('contains', a + b + c, b)).toBe(true);
        expect(holds('startsWith', a + b, a)).toBe(true);
        expect(holds('endsWith', a + b, b)).toBe(true);
      }),
    );
  });

  it('in and notIn are opposites', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { minLength: 1 }), (one, list) => {
        expect(holds('in', one, list)).toBe(list.includes(one));
        expect(holds('notIn', one, list)).toBe(!list.includes(one));
      }),
    );
  });
});
