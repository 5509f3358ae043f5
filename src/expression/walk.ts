/** Walks a parsed template with its scopes: tells names that a template binds itself from those given to it. */

import type { Body, CallArguments, Expression, Statement } from './ast.ts';
import { catchesUndefined } from './callables.ts';
import { bindingsOf, childBodies } from './scope.ts';

export interface WalkPosition {
  /** An undefined variable here is caught, by `??`, `default` or `is defined`. */
  readonly guarded: boolean;
  isBound(name: string): boolean;
  /** Inside a macro nothing but its arguments and what it sets can be seen. */
  readonly inMacro: boolean;
}

export interface WalkVisitor {
  /**
   * Called for every expression, the outer one first. Gives the expressions inside of it to go on with; undefined
   * stands for all of them.
   */
  expression?(node: Expression, position: WalkPosition): readonly Expression[] | undefined;
  /** Filters of a filter tag. */
  filterTag?(filter: {
    readonly name: string;
    readonly nameStart: number;
    readonly args: CallArguments;
  }): void;
}

class Scope implements WalkPosition {
  readonly guarded: boolean;
  readonly inMacro: boolean;
  readonly #names: Set<string>;
  readonly #parent: Scope | undefined;

  constructor(parent: Scope | undefined, names: Set<string>, guarded: boolean, inMacro: boolean) {
    this.#parent = parent;
    this.#names = names;
    this.guarded = guarded;
    this.inMacro = inMacro;
  }

  isBound(name: string): boolean {
    return this.#names.has(name) || this.#parent?.isBound(name) === true;
  }

  bind(name: string): void {
    this.#names.add(name);
  }

  inner(names: Iterable<string>): Scope {
    return new Scope(this, new Set(names), this.guarded, this.inMacro);
  }

  /** The same names, with undefined variables caught. */
  caught(): Scope {
    return new Scope(this, new Set(), true, this.inMacro);
  }
}

export function walkTemplate(body: Body, visitor: WalkVisitor): void {
  walkBody(body, new Scope(undefined, new Set(), false, false), visitor);
}

function walkBody(body: Body, scope: Scope, visitor: WalkVisitor): void {
  for (const statement of body) walkStatement(statement, scope, visitor);
}

function walkStatement(statement: Statement, scope: Scope, visitor: WalkVisitor): void {
  switch (statement.kind) {
    case 'text':
      return;
    case 'print':
      walkExpression(statement.expression, scope, visitor);
      return;
    case 'if':
      for (const branch of statement.branches) walkExpression(branch.condition, scope, visitor);
      break;
    case 'for': {
      walkExpression(statement.iterable, scope, visitor);
      // What a round sets is there in the next one, wherever in the body it is set.
      walkBody(
        statement.body,
        scope.inner([statement.name, 'loop', ...bindingsOf(statement.body).names]),
        visitor,
      );
      if (statement.otherwise !== undefined) walkBody(statement.otherwise, scope, visitor);
      return;
    }
    case 'set':
      walkExpression(statement.value, scope, visitor);
      scope.bind(statement.name);
      return;
    case 'macro': {
      const names = statement.parameters.map((parameter) => parameter.name);
      const inside = new Scope(undefined, new Set(names), false, true);
      for (const parameter of statement.parameters) {
        if (parameter.default !== undefined) walkExpression(parameter.default, inside, visitor);
      }
      walkBody(statement.body, inside, visitor);
      return;
    }
    case 'filter-tag':
      for (const filter of statement.filters) {
        visitor.filterTag?.(filter);
        walkArguments(filter.args, scope, visitor);
      }
      break;
    case 'block':
      break;
  }
  for (const inner of childBodies(statement)) walkBody(inner, scope, visitor);
}

function walkArguments(args: CallArguments, scope: Scope, visitor: WalkVisitor): void {
  for (const arg of args.positional) walkExpression(arg, scope, visitor);
  for (const arg of args.named) walkExpression(arg.value, scope, visitor);
}

function walkExpression(node: Expression, scope: Scope, visitor: WalkVisitor): void {
  const only = visitor.expression?.(node, scope);
  if (only !== undefined) {
    for (const child of only) walkExpression(child, scope, visitor);
    return;
  }
  const walk = (child: Expression, inner: Scope = scope): void => walkExpression(child, inner, visitor);
  switch (node.kind) {
    case 'literal':
    case 'name':
      return;
    case 'interpolation':
      for (const part of node.parts) walk(part);
      return;
    case 'attribute':
      walk(node.target);
      return;
    case 'index':
      walk(node.target);
      walk(node.key);
      return;
    case 'method':
      walk(node.target);
      walkArguments(node.args, scope, visitor);
      return;
    case 'call':
      walkArguments(node.args, scope, visitor);
      return;
    case 'list':
      for (const item of node.items) walk(item);
      return;
    case 'map':
      for (const part of node.entries.flat()) walk(part);
      return;
    case 'unary':
      walk(node.operand);
      return;
    case 'binary':
      walk(node.left, node.operator === '??' || node.operator === '???' ? scope.caught() : scope);
      walk(node.right);
      return;
    case 'filter':
    case 'test':
      walk(node.input, catchesUndefined(node.kind, node.name) ? scope.caught() : scope);
      walkArguments(node.args, scope, visitor);
      return;
    case 'ternary':
      walk(node.condition);
      walk(node.then);
      walk(node.otherwise);
  }
}
