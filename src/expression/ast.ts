/** The syntax tree of a template: plain data with offsets, the same for both language levels. */

import type { Double } from './values.ts';

interface Node {
  /** Half-open range of UTF-16 offsets in the template. */
  readonly start: number;
  readonly end: number;
}

export type UnaryOperator = 'not' | '-' | '+';

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '~'
  | '..'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '??'
  | '???'
  | 'isIn'
  | 'contains'
  | 'and'
  | 'or';

export interface NamedArgument extends Node {
  readonly name: string;
  readonly value: Expression;
}

export interface CallArguments {
  readonly positional: readonly Expression[];
  readonly named: readonly NamedArgument[];
}

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: null | boolean | string | number | bigint | Double;
}

/** A double-quoted string with `#{ … }` in it. */
export interface Interpolation extends Node {
  readonly kind: 'interpolation';
  readonly parts: readonly Expression[];
}

export interface Name extends Node {
  readonly kind: 'name';
  readonly name: string;
}

export interface Attribute extends Node {
  readonly kind: 'attribute';
  readonly target: Expression;
  readonly name: string;
}

export interface Index extends Node {
  readonly kind: 'index';
  readonly target: Expression;
  readonly key: Expression;
}

export interface Method extends Node {
  readonly kind: 'method';
  readonly target: Expression;
  readonly name: string;
  readonly args: CallArguments;
}

export interface Call extends Node {
  readonly kind: 'call';
  readonly name: string;
  readonly args: CallArguments;
}

export interface ListLiteral extends Node {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

export interface MapLiteral extends Node {
  readonly kind: 'map';
  readonly entries: readonly (readonly [key: Expression, value: Expression])[];
}

export interface Unary extends Node {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export interface Binary extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Filter extends Node {
  readonly kind: 'filter';
  readonly input: Expression;
  readonly name: string;
  /** Where the filter's name stands. */
  readonly nameStart: number;
  readonly args: CallArguments;
}

export interface Test extends Node {
  readonly kind: 'test';
  readonly input: Expression;
  readonly name: string;
  readonly nameStart: number;
  readonly args: CallArguments;
  readonly negated: boolean;
}

export interface Ternary extends Node {
  readonly kind: 'ternary';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export type Expression =
  | Literal
  | Interpolation
  | Name
  | Attribute
  | Index
  | Method
  | Call
  | ListLiteral
  | MapLiteral
  | Unary
  | Binary
  | Filter
  | Test
  | Ternary;

export interface Text extends Node {
  readonly kind: 'text';
  readonly value: string;
}

export interface Print extends Node {
  readonly kind: 'print';
  readonly expression: Expression;
}

export interface IfStatement extends Node {
  readonly kind: 'if';
  readonly branches: readonly { readonly condition: Expression; readonly body: Body }[];
  readonly otherwise: Body | undefined;
}

export interface ForStatement extends Node {
  readonly kind: 'for';
  readonly name: string;
  readonly iterable: Expression;
  readonly body: Body;
  readonly otherwise: Body | undefined;
}

export interface SetStatement extends Node {
  readonly kind: 'set';
  readonly name: string;
  readonly value: Expression;
}

export interface MacroParameter {
  readonly name: string;
  readonly default: Expression | undefined;
}

export interface MacroStatement extends Node {
  readonly kind: 'macro';
  readonly name: string;
  readonly parameters: readonly MacroParameter[];
  readonly body: Body;
}

export interface BlockStatement extends Node {
  readonly kind: 'block';
  readonly name: string;
  readonly body: Body;
}

/** `{% filter a | b(1) %}…{% endfilter %}` */
export interface FilterStatement extends Node {
  readonly kind: 'filter-tag';
  readonly filters: readonly {
    readonly name: string;
    readonly nameStart: number;
    readonly args: CallArguments;
  }[];
  readonly body: Body;
}

export type Statement =
  | Text
  | Print
  | IfStatement
  | ForStatement
  | SetStatement
  | MacroStatement
  | BlockStatement
  | FilterStatement;

export type Body = readonly Statement[];
