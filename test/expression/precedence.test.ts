/** How tight every operator binds, at both language levels. */

import { describe, expect, it } from 'vitest';
import type { Expression } from '../../src/expression/ast.ts';
import type { Level } from '../../src/expression/define.ts';
import { parseTemplate } from '../../src/expression/parser.ts';
import { printExpression } from '../../src/expression/print-ast.ts';

function tree(text: string, level: Level): string {
  const [print] = parseTemplate(`{{ ${text} }}`, level);
  return printExpression((print as { readonly expression: Expression }).expression);
}

/** Operators from loose to tight; those of one row bind alike, from left to right. */
const ROWS: Readonly<Record<Level, readonly (readonly string[])[]>> = {
  1: [
    ['or'],
    ['and'],
    ['contains'],
    ['==', '!=', '<', '<=', '>', '>='],
    ['+', '-'],
    ['*', '/', '%'],
    ['~'],
    ['..', '??', '???', 'isIn'],
  ],
  2: [
    ['or'],
    ['and'],
    ['contains'],
    ['==', '!=', '<', '<=', '>', '>=', '??', '???', 'isIn'],
    ['+', '-'],
    ['*', '/', '%'],
    ['~'],
    ['..'],
  ],
};

describe.each([1, 2] as const)('level %i', (level) => {
  const rows = ROWS[level];

  it('groups any two operators by the table', () => {
    for (const [looseRow, loose] of rows.entries()) {
      for (const [tightRow, tight] of rows.entries()) {
        for (const first of loose) {
          for (const second of tight) {
            const left = `((a ${first} b) ${second} c)`;
            const right = `(a ${first} (b ${second} c))`;
            expect(tree(`a ${first} b ${second} c`, level)).toBe(tightRow > looseRow ? right : left);
          }
        }
      }
    }
  });

  it.each([
    ['a equals b', '(a == b)'],
    ['not a == b', '((not a) == b)'],
    ['not a and b', '((not a) and b)'],
    ['not a is empty', '((not a) is empty)'],
    ['not not a', '(not (not a))'],
    ['-a | abs', '((- a) | abs)'],
    ['-a.b[0]', '(- a.b[0])'],
    ['- -a', '(- (- a))'],
    ['a - -b', '(a - (- b))'],
    ['a ~ b | upper', '((a ~ b) | upper)'],
    ['a | upper ~ b', '((a | upper) ~ b)'],
    ['a * b | abs', '(a * (b | abs))'],
    ['1..n | length', '((1 .. n) | length)'],
    ['a | f | g(1)', '((a | f) | g(1))'],
    ['a | length > 2 and b', '(((a | length) > 2) and b)'],
    ['a is empty and b is not map', '((a is empty) and (b is not map))'],
    ['a == b is defined', '((a == b) is defined)'],
    ['a is defined ? b : c', '((a is defined) ? b : c)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ? b ? 1 : 2 : c', '(a ? (b ? 1 : 2) : c)'],
    ['a or b ? c | f : d ~ e', '((a or b) ? (c | f) : (d ~ e))'],
    ['(a + b) * c', '((a + b) * c)'],
    ['a.b(c).d', 'a.b(c).d'],
    ['f(a, k=b + 1)', 'f(a, k=(b + 1))'],
    ['a contains b ? 1 : 2', '((a contains b) ? 1 : 2)'],
    ['a contains b is defined', '((a contains b) is defined)'],
  ])('%s', (text, expected) => {
    expect(tree(text, level)).toBe(expected);
  });
});

describe('coalescing', () => {
  it.each([
    ['a ?? b | upper', '((a ?? b) | upper)', '(a ?? (b | upper))'],
    ['a ~ b ?? c', '(a ~ (b ?? c))', '((a ~ b) ?? c)'],
    ['1 + a ?? 2', '(1 + (a ?? 2))', '((1 + a) ?? 2)'],
    ['a ?? b == c', '((a ?? b) == c)', '((a ?? b) == c)'],
    ['a == b ?? c', '(a == (b ?? c))', '((a == b) ?? c)'],
    ['a ?? b ?? c', '((a ?? b) ?? c)', '((a ?? b) ?? c)'],
    ['a ?? b ? c : d', '((a ?? b) ? c : d)', '((a ?? b) ? c : d)'],
    ['a ?? b is defined', '((a ?? b) is defined)', '((a ?? b) is defined)'],
    ['a isIn b | keys', '((a isIn b) | keys)', '(a isIn (b | keys))'],
  ])('%s', (text, one, two) => {
    expect(tree(text, 1)).toBe(one);
    expect(tree(text, 2)).toBe(two);
  });
});
