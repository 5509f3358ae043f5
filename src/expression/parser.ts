/** Tokens to a syntax tree: tags by their own rules, expressions by precedence climbing. */

import type {
  Binary,
  BinaryOperator,
  Body,
  CallArguments,
  Expression,
  MacroParameter,
  NamedArgument,
  Statement,
  UnaryOperator,
} from './ast.ts';
import type { Level } from './define.ts';
import { ExpressionError } from './errors.ts';
import { precedenceTable, UNARY_OPERATORS, UNARY_PRECEDENCE } from './grammar.ts';
import { tagHelp } from './habits.ts';
import { foreignOperatorHelp, OPERATOR_WORDS, type Token, tokenize } from './lexer.ts';

/** Deeper nesting of brackets, operators or tags is refused; it would exhaust the stack of whoever walks the tree. */
export const MAX_NESTING = 400;

const LITERALS: ReadonlyMap<string, null | boolean> = new Map([
  ['true', true],
  ['TRUE', true],
  ['false', false],
  ['FALSE', false],
  ['null', null],
  ['NULL', null],
  ['none', null],
  ['NONE', null],
]);

/** @throws ExpressionError of kind `syntax` with the place of the first mistake. */
export function parseTemplate(template: string, level: Level): Body {
  return new Parser(template, level, tokenize(template)).template();
}

type EndTags = readonly string[];

class Parser {
  readonly #source: string;
  readonly #precedence: ReadonlyMap<string, number>;
  #tokens: readonly Token[];
  #index = 0;
  #depth = 0;

  constructor(source: string, level: Level, tokens: readonly Token[]) {
    this.#source = source;
    this.#precedence = precedenceTable(level);
    this.#tokens = tokens;
  }

  template(): Body {
    return this.#body([]).body;
  }

  // --- tokens

  get #token(): Token {
    return this.#tokens[this.#index]!;
  }

  #next(): Token {
    const token = this.#token;
    if (token.kind !== 'end') this.#index++;
    return token;
  }

  #is(kind: Token['kind'], value?: string): boolean {
    const token = this.#token;
    return token.kind === kind && (value === undefined || token.value === value);
  }

  #accept(kind: Token['kind'], value: string): boolean {
    if (!this.#is(kind, value)) return false;
    this.#next();
    return true;
  }

  #expect(kind: Token['kind'], value: string | undefined, what: string): Token {
    if (!this.#is(kind, value)) this.#unexpected(what);
    return this.#next();
  }

  #fail(message: string, at: { readonly start: number; readonly end: number }, help?: string): never {
    throw new ExpressionError('syntax', message, this.#source, {
      offset: at.start,
      end: at.end,
      ...(help !== undefined && { help }),
    });
  }

  #unexpected(expected: string): never {
    const token = this.#token;
    const found =
      token.kind === 'end'
        ? token.value === ''
          ? 'the end of the text'
          : `\`${token.value}\``
        : token.kind === 'text'
          ? 'text'
          : `\`${this.#source.slice(token.start, token.end)}\``;
    this.#fail(`found ${found} where ${expected} was expected`, token, this.#help(token));
  }

  /** What the author of a foreign construct most likely wanted. */
  #help(token: Token): string | undefined {
    if (token.kind === 'operator' && OPERATOR_WORDS.has(token.value)) {
      const previous = this.#tokens[this.#index - 1];
      if (previous?.kind === 'punctuation' && previous.value === '.') {
        return `\`${token.value}\` is an operator; write \`['${token.value}']\` to read an attribute of that name`;
      }
    }
    if (token.kind === 'name') {
      if (token.value === 'if') return 'write `condition ? a : b` instead of `a if condition else b`';
      if (token.value === 'in') return 'write `list contains value` or `value isIn list`';
      if (token.value === 'matches') return "write `text | regexMatch('…')`";
      if (token.value === 'starts' || token.value === 'ends')
        return "write `text | startsWith('…')` or `endsWith('…')`";
    }
    if (token.kind === 'punctuation' && (token.value === '.' || token.value === '[')) {
      return 'put what stands before it in parentheses: `(a | filter).name`, `([1, 2])[0]`';
    }
    // The lexer may have taken the first one or two characters for an operator of its own.
    return [0, 1, 2]
      .map((behind) => foreignOperatorHelp(this.#source, token.start - behind))
      .find((help) => help !== undefined);
  }

  #nested<T>(at: { readonly start: number; readonly end: number }, parse: () => T): T {
    if (++this.#depth > MAX_NESTING) this.#fail(`nested deeper than ${MAX_NESTING} levels`, at);
    const result = parse();
    this.#depth--;
    return result;
  }

  // --- statements

  /** Statements up to one of the given tags, whose opening delimiter and name are consumed. */
  #body(endTags: EndTags, opener?: Token): { readonly body: Body; readonly end: Token } {
    const body: Statement[] = [];
    for (;;) {
      const token = this.#next();
      if (token.kind === 'text') {
        const last = body.at(-1);
        if (last?.kind === 'text')
          body[body.length - 1] = { ...last, value: last.value + token.value, end: token.end };
        else body.push({ kind: 'text', value: token.value, start: token.start, end: token.end });
      } else if (token.kind === 'print-open') {
        const expression = this.#expression(0);
        const close = this.#expect('print-close', undefined, '`}}`');
        body.push({ kind: 'print', expression, start: token.start, end: close.end });
      } else if (token.kind === 'tag-open') {
        const name = this.#token;
        if (name.kind !== 'name') this.#unexpected('the name of a tag');
        this.#next();
        if (endTags.includes(name.value)) return { body, end: name };
        body.push(this.#nested(name, () => this.#tag(name, token.start, opener)));
      } else {
        if (opener === undefined) return { body, end: token };
        this.#fail(`\`${opener.value}\` is never closed`, opener, `end it with \`{% ${endTags.at(-1)} %}\``);
      }
    }
  }

  #closeTag(): Token {
    return this.#expect('tag-close', undefined, '`%}`');
  }

  #tag(name: Token, start: number, opener: Token | undefined): Statement {
    switch (name.value) {
      case 'if':
        return this.#if(name, start);
      case 'for':
        return this.#for(name, start);
      case 'set':
        return this.#set(start);
      case 'macro':
        return this.#macro(name, start);
      case 'block':
        return this.#block(name, start);
      case 'filter':
        return this.#filterTag(name, start);
      default: {
        const inside = opener === undefined ? '' : ` inside \`${opener.value}\``;
        return this.#fail(
          `\`${name.value}\` is not a tag that can stand here${inside}`,
          name,
          tagHelp(String(name.value)),
        );
      }
    }
  }

  #if(name: Token, start: number): Statement {
    const branches: { condition: Expression; body: Body }[] = [];
    let otherwise: Body | undefined;
    let condition = this.#expression(0);
    for (;;) {
      this.#closeTag();
      const { body, end } = this.#body(['elseif', 'else', 'endif'], name);
      branches.push({ condition, body });
      if (end.value === 'elseif') {
        condition = this.#expression(0);
        continue;
      }
      if (end.value === 'else') {
        this.#closeTag();
        otherwise = this.#body(['endif'], name).body;
      }
      return { kind: 'if', branches, otherwise, start, end: this.#closeTag().end };
    }
  }

  #for(name: Token, start: number): Statement {
    const variable = this.#variableName();
    if (this.#is('punctuation', ',')) {
      this.#fail(
        'a loop has one variable',
        this.#token,
        'entries of a map have `.key` and `.value`: `{% for e in map %}{{ e.key }}`',
      );
    }
    this.#expect('name', 'in', '`in`');
    const iterable = this.#expression(0);
    if (this.#is('name', 'if')) {
      this.#fail('a loop has no `if` of its own', this.#token, 'put `{% if … %}` inside the loop');
    }
    this.#closeTag();
    const { body, end } = this.#body(['else', 'endfor'], name);
    let otherwise: Body | undefined;
    if (end.value === 'else') {
      this.#closeTag();
      otherwise = this.#body(['endfor'], name).body;
    }
    return { kind: 'for', name: variable, iterable, body, otherwise, start, end: this.#closeTag().end };
  }

  #set(start: number): Statement {
    const name = this.#variableName();
    if (this.#is('tag-close')) {
      this.#fail('`set` has no block form', this.#token, 'write `{% set name = value %}`');
    }
    this.#expect('punctuation', '=', '`=`');
    const value = this.#expression(0);
    if (this.#is('punctuation', ','))
      this.#fail('`set` sets one variable', this.#token, 'write one `set` tag for each');
    return { kind: 'set', name, value, start, end: this.#closeTag().end };
  }

  #macro(name: Token, start: number): Statement {
    const macro = this.#variableName();
    this.#expect('punctuation', '(', '`(`');
    const parameters: MacroParameter[] = [];
    while (!this.#is('punctuation', ')')) {
      if (parameters.length > 0) this.#expect('punctuation', ',', '`,` or `)`');
      const at = this.#token;
      const parameter = this.#variableName();
      if (parameters.some((other) => other.name === parameter))
        this.#fail(`parameter \`${parameter}\` is given twice`, at);
      parameters.push({
        name: parameter,
        default: this.#accept('punctuation', '=') ? this.#expression(0) : undefined,
      });
    }
    this.#next();
    this.#closeTag();
    const { body } = this.#body(['endmacro'], name);
    return { kind: 'macro', name: macro, parameters, body, start, end: this.#closeTag().end };
  }

  #block(tag: Token, start: number): Statement {
    const name = this.#blockName();
    this.#closeTag();
    const { body } = this.#body(['endblock'], tag);
    const again = this.#token;
    if (!this.#is('tag-close') && this.#blockName() !== name) {
      this.#fail(
        `\`endblock\` names another block than \`${name}\``,
        again,
        `write \`{% endblock %}\` or \`{% endblock ${name} %}\``,
      );
    }
    return { kind: 'block', name, body, start, end: this.#closeTag().end };
  }

  #blockName(): string {
    const token = this.#token;
    if (token.kind !== 'name' && token.kind !== 'string') this.#unexpected('the name of a block');
    this.#next();
    return String(token.value);
  }

  #filterTag(tag: Token, start: number): Statement {
    const filters: { name: string; nameStart: number; args: CallArguments }[] = [];
    do {
      const name = this.#expect('name', undefined, 'the name of a filter');
      filters.push({ name: String(name.value), nameStart: name.start, args: this.#optionalArguments() });
    } while (this.#accept('operator', '|'));
    this.#closeTag();
    const { body } = this.#body(['endfilter'], tag);
    return { kind: 'filter-tag', filters, body, start, end: this.#closeTag().end };
  }

  #variableName(): string {
    const token = this.#expect('name', undefined, 'a name');
    const name = String(token.value);
    if (LITERALS.has(name)) this.#fail(`\`${name}\` is a literal and cannot be a name`, token);
    return name;
  }

  // --- expressions

  /** An expression whose operators bind at least as tight as `minimum`; 0 takes everything, the ternary too. */
  #expression(minimum: number): Expression {
    const first = this.#token;
    return this.#nested(first, () => {
      let left: Expression;
      if (first.kind === 'operator' && UNARY_OPERATORS.has(first.value)) {
        this.#next();
        const operand = this.#expression(UNARY_PRECEDENCE);
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
      return minimum === 0 && this.#is('punctuation', '?') ? this.#ternary(left) : left;
    });
  }

  #infix(first: Expression, minimum: number): Expression {
    let left = first;
    const depth = this.#depth;
    for (;;) {
      const token = this.#token;
      const precedence = token.kind === 'operator' ? this.#precedence.get(token.value) : undefined;
      if (precedence === undefined || precedence < minimum) break;
      this.#next();
      // A chain such as `a ~ b ~ c` makes a tree as deep as it is long.
      if (++this.#depth > MAX_NESTING) this.#fail(`nested deeper than ${MAX_NESTING} levels`, token);
      if (token.value === '|') left = this.#filter(left);
      else if (token.value === 'is' || token.value === 'is not')
        left = this.#test(left, token.value === 'is not');
      else left = this.#binary(left, token, precedence);
    }
    this.#depth = depth;
    return left;
  }

  #binary(left: Expression, token: Token, precedence: number): Binary {
    const right = this.#expression(precedence + 1);
    const operator = (token.value === 'equals' ? '==' : token.value) as BinaryOperator;
    return { kind: 'binary', operator, left, right, start: left.start, end: right.end };
  }

  #ternary(condition: Expression): Expression {
    this.#next();
    const then = this.#expression(0);
    if (!this.#is('punctuation', ':')) this.#unexpected('`:` and the other value');
    this.#next();
    const otherwise = this.#expression(0);
    return { kind: 'ternary', condition, then, otherwise, start: condition.start, end: otherwise.end };
  }

  #filter(input: Expression): Expression {
    const name = this.#expect('name', undefined, 'the name of a filter');
    const args = this.#optionalArguments();
    return {
      kind: 'filter',
      input,
      name: String(name.value),
      nameStart: name.start,
      args,
      start: input.start,
      end: this.#lastEnd,
    };
  }

  #test(input: Expression, negated: boolean): Expression {
    const name = this.#expect('name', undefined, 'the name of a test');
    const args = this.#optionalArguments();
    return {
      kind: 'test',
      input,
      name: String(name.value),
      nameStart: name.start,
      args,
      negated,
      start: input.start,
      end: this.#lastEnd,
    };
  }

  get #lastEnd(): number {
    return this.#tokens[this.#index - 1]!.end;
  }

  #optionalArguments(): CallArguments {
    return this.#is('punctuation', '(') ? this.#arguments() : { positional: [], named: [] };
  }

  #arguments(): CallArguments {
    this.#expect('punctuation', '(', '`(`');
    const positional: Expression[] = [];
    const named: NamedArgument[] = [];
    while (!this.#is('punctuation', ')')) {
      if (positional.length + named.length > 0) this.#expect('punctuation', ',', '`,` or `)`');
      const token = this.#token;
      const after = this.#tokens[this.#index + 1];
      if (token.kind === 'name' && after?.kind === 'punctuation' && after.value === '=') {
        this.#next();
        this.#next();
        const value = this.#expression(0);
        named.push({ name: token.value, value, start: token.start, end: value.end });
      } else {
        if (named.length > 0) this.#fail('a positional argument cannot follow a named one', token);
        positional.push(this.#expression(0));
      }
    }
    this.#next();
    return { positional, named };
  }

  #primary(): Expression {
    const token = this.#token;
    const { start, end } = token;
    switch (token.kind) {
      case 'name': {
        this.#next();
        if (LITERALS.has(token.value))
          return { kind: 'literal', value: LITERALS.get(token.value)!, start, end };
        if (!this.#is('punctuation', '('))
          return this.#postfix({ kind: 'name', name: token.value, start, end });
        const args = this.#arguments();
        return this.#postfix({ kind: 'call', name: token.value, args, start, end: this.#lastEnd });
      }
      case 'string':
      case 'number':
        this.#next();
        return this.#postfix({ kind: 'literal', value: token.value, start, end });
      case 'interpolation':
        this.#next();
        return this.#postfix({ kind: 'interpolation', parts: this.#interpolation(token), start, end });
      case 'punctuation':
        if (token.value === '(') {
          this.#next();
          const inner = this.#expression(0);
          this.#expect('punctuation', ')', '`)`');
          return this.#postfix(inner);
        }
        if (token.value === '[') return this.#list();
        if (token.value === '{') return this.#map();
    }
    return this.#unexpected('a value');
  }

  #interpolation(token: Extract<Token, { kind: 'interpolation' }>): Expression[] {
    return token.parts.map((part) => {
      if ('text' in part) return { kind: 'literal', value: part.text, start: part.start, end: part.end };
      const tokens = this.#tokens;
      const index = this.#index;
      this.#tokens = part.tokens;
      this.#index = 0;
      const expression = this.#expression(0);
      if (!this.#is('end')) this.#unexpected('`}`');
      this.#tokens = tokens;
      this.#index = index;
      return expression;
    });
  }

  #list(): Expression {
    const { start } = this.#next();
    const items: Expression[] = [];
    while (!this.#is('punctuation', ']')) {
      if (items.length > 0) this.#expect('punctuation', ',', '`,` or `]`');
      items.push(this.#expression(0));
    }
    return { kind: 'list', items, start, end: this.#next().end };
  }

  #map(): Expression {
    const { start } = this.#next();
    const entries: [Expression, Expression][] = [];
    while (!this.#is('punctuation', '}')) {
      if (entries.length > 0) this.#expect('punctuation', ',', '`,` or `}`');
      const key = this.#expression(0);
      this.#expect('punctuation', ':', '`:`');
      entries.push([key, this.#expression(0)]);
    }
    return { kind: 'map', entries, start, end: this.#next().end };
  }

  #postfix(first: Expression): Expression {
    let target = first;
    const depth = this.#depth;
    for (;;) {
      const token = this.#token;
      if (token.kind !== 'punctuation') break;
      if (token.value === '.') {
        this.#next();
        const name = this.#attributeName();
        if (this.#is('punctuation', '(')) {
          const args = this.#arguments();
          target = { kind: 'method', target, name, args, start: first.start, end: this.#lastEnd };
        } else {
          target = { kind: 'attribute', target, name, start: first.start, end: this.#lastEnd };
        }
      } else if (token.value === '[') {
        this.#next();
        const key = this.#expression(0);
        const close = this.#expect('punctuation', ']', '`]`');
        target = { kind: 'index', target, key, start: first.start, end: close.end };
      } else {
        break;
      }
      if (++this.#depth > MAX_NESTING) this.#fail(`nested deeper than ${MAX_NESTING} levels`, token);
    }
    this.#depth = depth;
    return target;
  }

  #attributeName(): string {
    const token = this.#token;
    if (token.kind === 'number') {
      this.#fail(
        'an attribute cannot be a number',
        token,
        `write \`[${this.#source.slice(token.start, token.end)}]\``,
      );
    }
    return String(this.#expect('name', undefined, 'the name of an attribute').value);
  }
}
