/** Reads a list of tokens one by one and says what was expected where something else stands. */

import { ExpressionError } from './errors.ts';
import { foreignOperatorHelp, OPERATOR_WORDS, type Token } from './lexer.ts';

/** Deeper nesting of brackets, operators or tags is refused; it would exhaust the stack of whoever walks the tree. */
export const MAX_NESTING = 400;

export abstract class TokenReader {
  protected readonly source: string;
  protected tokens: readonly Token[];
  protected index = 0;
  protected depth = 0;

  constructor(source: string, tokens: readonly Token[]) {
    this.source = source;
    this.tokens = tokens;
  }

  protected get token(): Token {
    return this.tokens[this.index]!;
  }

  protected next(): Token {
    const token = this.token;
    if (token.kind !== 'end') this.index++;
    return token;
  }

  protected is(kind: Token['kind'], value?: string): boolean {
    const token = this.token;
    return token.kind === kind && (value === undefined || token.value === value);
  }

  protected accept(kind: Token['kind'], value: string): boolean {
    if (!this.is(kind, value)) return false;
    this.next();
    return true;
  }

  protected expect(kind: Token['kind'], value: string | undefined, what: string): Token {
    if (!this.is(kind, value)) this.unexpected(what);
    return this.next();
  }

  protected fail(
    message: string,
    at: { readonly start: number; readonly end: number },
    help?: string,
  ): never {
    throw new ExpressionError('syntax', message, this.source, {
      offset: at.start,
      end: at.end,
      ...(help !== undefined && { help }),
    });
  }

  protected unexpected(expected: string): never {
    const token = this.token;
    const found =
      token.kind === 'end'
        ? token.value === ''
          ? 'the end of the text'
          : `\`${token.value}\``
        : token.kind === 'text'
          ? 'text'
          : `\`${this.source.slice(token.start, token.end)}\``;
    this.fail(`found ${found} where ${expected} was expected`, token, this.#helpFor(token));
  }

  /** What the author of a foreign construct most likely wanted. */
  #helpFor(token: Token): string | undefined {
    if (token.kind === 'operator' && OPERATOR_WORDS.has(token.value)) {
      const previous = this.tokens[this.index - 1];
      if (previous?.kind === 'punctuation' && previous.value === '.') {
        return `\`${token.value}\` is an operator; write \`['${token.value}']\` to read an attribute of that name`;
      }
    }
    if (token.kind === 'operator' && token.value === 'not')
      return 'for `a not in b` write `not (b contains a)`';
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
      .map((behind) => foreignOperatorHelp(this.source, token.start - behind))
      .find((help) => help !== undefined);
  }

  protected nested<T>(at: { readonly start: number; readonly end: number }, parse: () => T): T {
    if (++this.depth > MAX_NESTING) this.fail(`nested deeper than ${MAX_NESTING} levels`, at);
    const result = parse();
    this.depth--;
    return result;
  }
}
