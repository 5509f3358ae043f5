/** Expressions by precedence climbing: operators by the table of the language level, then what they stand between. */

import type {
  Binary,
  BinaryOperator,
  CallArguments,
  Expression,
  NamedArgument,
  UnaryOperator,
} from './ast.ts';
import type { Level } from './define.ts';
import { precedenceTable, UNARY_OPERATORS, UNARY_PRECEDENCE } from './grammar.ts';
import type { Token } from './lexer.ts';
import { MAX_NESTING, TokenReader } from './token-reader.ts';

/** Kestra: exactly these spellings; `True` is a variable. */
export const LITERALS: ReadonlyMap<string, null | boolean> = new Map([
  ['true', true],
  ['TRUE', true],
  ['false', false],
  ['FALSE', false],
  ['null', null],
  ['NULL', null],
  ['none', null],
  ['NONE', null],
]);

export abstract class ExpressionParser extends TokenReader {
  readonly #precedence: ReadonlyMap<string, number>;

  constructor(source: string, level: Level, tokens: readonly Token[]) {
    super(source, tokens);
    this.#precedence = precedenceTable(level);
  }

  /** An expression whose operators bind at least as tight as `minimum`; 0 takes everything, the ternary too. */
  protected expression(minimum: number): Expression {
    const first = this.token;
    return this.nested(first, () => {
      let left: Expression;
      if (first.kind === 'operator' && UNARY_OPERATORS.has(first.value)) {
        this.next();
        const operand = this.expression(UNARY_PRECEDENCE);
        left = {
          kind: 'unary',
          operator: first.value as UnaryOperator,
          operand,
          start: first.start,
          end: operand.end,
        };
      } else {
        left = this.#primary();
      }
      left = this.#infix(left, minimum);
      return minimum === 0 && this.is('punctuation', '?') ? this.#ternary(left) : left;
    });
  }

  #infix(first: Expression, minimum: number): Expression {
    let left = first;
    const depth = this.depth;
    for (;;) {
      const token = this.token;
      const precedence = token.kind === 'operator' ? this.#precedence.get(token.value) : undefined;
      if (precedence === undefined || precedence < minimum) break;
      this.next();
      // A chain such as `a ~ b ~ c` makes a tree as deep as it is long.
      if (++this.depth > MAX_NESTING) this.fail(`nested deeper than ${MAX_NESTING} levels`, token);
      if (token.value === '|') left = this.#filter(left);
      else if (token.value === 'is' || token.value === 'is not')
        left = this.#test(left, token.value === 'is not');
      else left = this.#binary(left, token, precedence);
    }
    this.depth = depth;
    return left;
  }

  #binary(left: Expression, token: Token, precedence: number): Binary {
    const right = this.expression(precedence + 1);
    const operator = (token.value === 'equals' ? '==' : token.value) as BinaryOperator;
    return { kind: 'binary', operator, left, right, start: left.start, end: right.end };
  }

  #ternary(condition: Expression): Expression {
    this.next();
    const then = this.expression(0);
    if (!this.is('punctuation', ':')) this.unexpected('`:` and the other value');
    this.next();
    const otherwise = this.expression(0);
    return { kind: 'ternary', condition, then, otherwise, start: condition.start, end: otherwise.end };
  }

  #filter(input: Expression): Expression {
    const name = this.expect('name', undefined, 'the name of a filter');
    const args = this.optionalArguments();
    return {
      kind: 'filter',
      input,
      name: String(name.value),
      nameStart: name.start,
      args,
      start: input.start,
      end: this.lastEnd,
    };
  }

  #test(input: Expression, negated: boolean): Expression {
    const name = this.expect('name', undefined, 'the name of a test');
    const args = this.optionalArguments();
    return {
      kind: 'test',
      input,
      name: String(name.value),
      nameStart: name.start,
      args,
      negated,
      start: input.start,
      end: this.lastEnd,
    };
  }

  protected get lastEnd(): number {
    return this.tokens[this.index - 1]!.end;
  }

  protected optionalArguments(): CallArguments {
    return this.is('punctuation', '(') ? this.#arguments() : { positional: [], named: [] };
  }

  #arguments(): CallArguments {
    this.expect('punctuation', '(', '`(`');
    const positional: Expression[] = [];
    const named: NamedArgument[] = [];
    while (!this.is('punctuation', ')')) {
      if (positional.length + named.length > 0) this.expect('punctuation', ',', '`,` or `)`');
      const token = this.token;
      const after = this.tokens[this.index + 1];
      if (token.kind === 'name' && after?.kind === 'punctuation' && after.value === '=') {
        this.next();
        this.next();
        const value = this.expression(0);
        named.push({ name: token.value, value, start: token.start, end: value.end });
      } else {
        if (named.length > 0) this.fail('a positional argument cannot follow a named one', token);
        positional.push(this.expression(0));
      }
    }
    this.next();
    return { positional, named };
  }

  #primary(): Expression {
    const token = this.token;
    const { start, end } = token;
    switch (token.kind) {
      case 'name': {
        this.next();
        if (LITERALS.has(token.value))
          return { kind: 'literal', value: LITERALS.get(token.value)!, start, end };
        if (!this.is('punctuation', '('))
          return this.#postfix({ kind: 'name', name: token.value, start, end });
        const args = this.#arguments();
        return this.#postfix({ kind: 'call', name: token.value, args, start, end: this.lastEnd });
      }
      case 'string':
      case 'number':
        this.next();
        return this.#postfix({ kind: 'literal', value: token.value, start, end });
      case 'interpolation':
        this.next();
        return this.#postfix({ kind: 'interpolation', parts: this.#interpolation(token), start, end });
      case 'punctuation':
        if (token.value === '(') {
          this.next();
          const inner = this.expression(0);
          this.expect('punctuation', ')', '`)`');
          return this.#postfix(inner);
        }
        if (token.value === '[') return this.#list();
        if (token.value === '{') return this.#map();
    }
    return this.unexpected('a value');
  }

  #interpolation(token: Extract<Token, { kind: 'interpolation' }>): Expression[] {
    return token.parts.map((part) => {
      if ('text' in part) return { kind: 'literal', value: part.text, start: part.start, end: part.end };
      const tokens = this.tokens;
      const index = this.index;
      this.tokens = part.tokens;
      this.index = 0;
      const expression = this.expression(0);
      if (!this.is('end')) this.unexpected('`}`');
      this.tokens = tokens;
      this.index = index;
      return expression;
    });
  }

  #list(): Expression {
    const { start } = this.next();
    const items: Expression[] = [];
    while (!this.is('punctuation', ']')) {
      if (items.length > 0) this.expect('punctuation', ',', '`,` or `]`');
      items.push(this.expression(0));
    }
    return { kind: 'list', items, start, end: this.next().end };
  }

  #map(): Expression {
    const { start } = this.next();
    const entries: [Expression, Expression][] = [];
    while (!this.is('punctuation', '}')) {
      if (entries.length > 0) this.expect('punctuation', ',', '`,` or `}`');
      const key = this.expression(0);
      this.expect('punctuation', ':', '`:`');
      entries.push([key, this.expression(0)]);
    }
    return { kind: 'map', entries, start, end: this.next().end };
  }

  #postfix(first: Expression): Expression {
    let target = first;
    const depth = this.depth;
    for (;;) {
      const token = this.token;
      if (token.kind !== 'punctuation') break;
      if (token.value === '.') {
        this.next();
        const name = this.#attributeName();
        if (this.is('punctuation', '(')) {
          const args = this.#arguments();
          target = { kind: 'method', target, name, args, start: first.start, end: this.lastEnd };
        } else {
          target = { kind: 'attribute', target, name, start: first.start, end: this.lastEnd };
        }
      } else if (token.value === '[') {
        this.next();
        const key = this.expression(0);
        const close = this.expect('punctuation', ']', '`]`');
        target = { kind: 'index', target, key, start: first.start, end: close.end };
      } else {
        break;
      }
      if (++this.depth > MAX_NESTING) this.fail(`nested deeper than ${MAX_NESTING} levels`, token);
    }
    this.depth = depth;
    return target;
  }

  #attributeName(): string {
    const token = this.token;
    if (token.kind === 'number') {
      this.fail(
        'an attribute cannot be a number',
        token,
        `write \`[${this.source.slice(token.start, token.end)}]\``,
      );
    }
    return String(this.expect('name', undefined, 'the name of an attribute').value);
  }
}
