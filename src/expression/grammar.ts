/** Operator precedence per language level: the only way in which the two grammars differ. */

import type { BinaryOperator, UnaryOperator } from './ast.ts';
import type { Level } from './define.ts';

/** Prefix operators bind tighter than everything else. */
export const UNARY_PRECEDENCE = 500;

export const UNARY_OPERATORS: ReadonlySet<string> = new Set<UnaryOperator>(['not', '+', '-']);

/** Operators between two operands; `|`, `is` and `is not` take a name on their right side. */
export type InfixOperator = BinaryOperator | '|' | 'is' | 'is not';

/** Kestra: all are left-associative, a higher number binds tighter. `equals` is `==` written as a word. */
const SHARED: Readonly<Record<Exclude<InfixOperator, '??' | '???' | 'isIn'> | 'equals', number>> = {
  '..': 120,
  '~': 110,
  '|': 100,
  '*': 60,
  '/': 60,
  '%': 60,
  '+': 40,
  '-': 40,
  '==': 30,
  equals: 30,
  '!=': 30,
  '<': 30,
  '<=': 30,
  '>': 30,
  '>=': 30,
  is: 20,
  'is not': 20,
  contains: 20,
  and: 15,
  or: 10,
};

const TABLES: Readonly<Record<Level, ReadonlyMap<string, number>>> = {
  // Kestra 1.x: coalescing binds tighter than a filter and `~`.
  1: new Map(Object.entries({ ...SHARED, '??': 120, '???': 120, isIn: 120 })),
  2: new Map(Object.entries({ ...SHARED, '??': 30, '???': 30, isIn: 30 })),
};

export function precedenceTable(level: Level): ReadonlyMap<string, number> {
  return TABLES[level];
}
