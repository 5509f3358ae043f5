/** Template text to a syntax tree: the tags and what stands between them. */

import type { Body, CallArguments, Expression, MacroParameter, Statement } from './ast.ts';
import type { Level } from './define.ts';
import { ExpressionParser, LITERALS } from './expression-parser.ts';
import { tagHelp } from './habits.ts';
import { type Token, tokenize } from './lexer.ts';

/** @throws ExpressionError of kind `syntax` with the place of the first mistake. */
export function parseTemplate(template: string, level: Level): Body {
  return new TemplateParser(template, level, tokenize(template)).template();
}

class TemplateParser extends ExpressionParser {
  template(): Body {
    return this.#body([]).body;
  }

  /** Statements up to one of the given tags, whose opening delimiter and name are consumed. */
  #body(endTags: readonly string[], opener?: Token): { readonly body: Body; readonly end: Token } {
    const body: Statement[] = [];
    for (;;) {
      const token = this.next();
      if (token.kind === 'text') {
        const last = body.at(-1);
        if (last?.kind === 'text')
          body[body.length - 1] = { ...last, value: last.value + token.value, end: token.end };
        else body.push({ kind: 'text', value: token.value, start: token.start, end: token.end });
      } else if (token.kind === 'print-open') {
        const expression = this.expression(0);
        const close = this.expect('print-close', undefined, '`}}`');
        body.push({ kind: 'print', expression, start: token.start, end: close.end });
      } else if (token.kind === 'tag-open') {
        const name = this.token;
        if (name.kind !== 'name') this.unexpected('the name of a tag');
        this.next();
        if (endTags.includes(name.value)) return { body, end: name };
        body.push(this.nested(name, () => this.#tag(name, token.start, opener)));
      } else {
        if (opener === undefined) return { body, end: token };
        this.fail(`\`${opener.value}\` is never closed`, opener, `end it with \`{% ${endTags.at(-1)} %}\``);
      }
    }
  }

  #closeTag(): Token {
    return this.expect('tag-close', undefined, '`%}`');
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
        return this.fail(
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
    let condition = this.expression(0);
    for (;;) {
      this.#closeTag();
      const { body, end } = this.#body(['elseif', 'else', 'endif'], name);
      branches.push({ condition, body });
      if (end.value === 'elseif') {
        condition = this.expression(0);
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
    if (this.is('punctuation', ',')) {
      this.fail(
        'a loop has one variable',
        this.token,
        'entries of a map have `.key` and `.value`: `{% for e in map %}{{ e.key }}`',
      );
    }
    this.expect('name', 'in', '`in`');
    const iterable = this.expression(0);
    if (this.is('name', 'if')) {
      this.fail('a loop has no `if` of its own', this.token, 'put `{% if … %}` inside the loop');
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
    if (this.is('tag-close')) {
      this.fail('`set` has no block form', this.token, 'write `{% set name = value %}`');
    }
    this.expect('punctuation', '=', '`=`');
    const value = this.expression(0);
    if (this.is('punctuation', ','))
      this.fail('`set` sets one variable', this.token, 'write one `set` tag for each');
    return { kind: 'set', name, value, start, end: this.#closeTag().end };
  }

  #macro(name: Token, start: number): Statement {
    const macro = this.#variableName();
    this.expect('punctuation', '(', '`(`');
    const parameters: MacroParameter[] = [];
    while (!this.is('punctuation', ')')) {
      if (parameters.length > 0) this.expect('punctuation', ',', '`,` or `)`');
      const at = this.token;
      const parameter = this.#variableName();
      if (parameters.some((other) => other.name === parameter))
        this.fail(`parameter \`${parameter}\` is given twice`, at);
      parameters.push({
        name: parameter,
        default: this.accept('punctuation', '=') ? this.expression(0) : undefined,
      });
    }
    this.next();
    this.#closeTag();
    const { body } = this.#body(['endmacro'], name);
    return { kind: 'macro', name: macro, parameters, body, start, end: this.#closeTag().end };
  }

  #block(tag: Token, start: number): Statement {
    const name = this.#blockName();
    this.#closeTag();
    const { body } = this.#body(['endblock'], tag);
    const again = this.token;
    if (!this.is('tag-close') && this.#blockName() !== name) {
      this.fail(
        `\`endblock\` names another block than \`${name}\``,
        again,
        `write \`{% endblock %}\` or \`{% endblock ${name} %}\``,
      );
    }
    return { kind: 'block', name, body, start, end: this.#closeTag().end };
  }

  #blockName(): string {
    const token = this.token;
    if (token.kind !== 'name' && token.kind !== 'string') this.unexpected('the name of a block');
    this.next();
    return String(token.value);
  }

  #filterTag(tag: Token, start: number): Statement {
    const filters: { name: string; nameStart: number; args: CallArguments }[] = [];
    do {
      const name = this.expect('name', undefined, 'the name of a filter');
      filters.push({ name: String(name.value), nameStart: name.start, args: this.optionalArguments() });
    } while (this.accept('operator', '|'));
    this.#closeTag();
    const { body } = this.#body(['endfilter'], tag);
    return { kind: 'filter-tag', filters, body, start, end: this.#closeTag().end };
  }

  #variableName(): string {
    const token = this.expect('name', undefined, 'a name');
    const name = String(token.value);
    if (LITERALS.has(name)) this.fail(`\`${name}\` is a literal and cannot be a name`, token);
    return name;
  }
}
