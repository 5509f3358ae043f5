/** A syntax tree to template text: parsing what is printed gives the same tree. Also names paths in messages. */

import type { Body, CallArguments, Expression, Literal, Statement } from './ast.ts';
import { tokenize } from './lexer.ts';
import { isNumber } from './values.ts';

export function printTemplate(body: Body): string {
  return body.map(printStatement).join('');
}

/** Every operator in parentheses, so that the text means the same at both language levels. */
export function printExpression(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return printLiteral(node.value);
    case 'interpolation':
      return `"${node.parts.map(printPart).join('')}"`;
    case 'name':
      return node.name;
    case 'attribute':
      return `${printTarget(node.target)}.${node.name}`;
    case 'index':
      return `${printTarget(node.target)}[${printExpression(node.key)}]`;
    case 'method':
      return `${printTarget(node.target)}.${node.name}${printArguments(node.args)}`;
    case 'call':
      return node.name + printArguments(node.args);
    case 'list':
      return `[${node.items.map(printExpression).join(', ')}]`;
    case 'map':
      return `{${node.entries.map(([key, value]) => `${printExpression(key)}: ${printExpression(value)}`).join(', ')}}`;
    case 'unary':
      return `(${node.operator} ${printExpression(node.operand)})`;
    case 'binary':
      return `(${printExpression(node.left)} ${node.operator} ${printExpression(node.right)})`;
    case 'filter':
      return `(${printExpression(node.input)} | ${node.name}${printOptionalArguments(node.args)})`;
    case 'test':
      return `(${printExpression(node.input)} ${node.negated ? 'is not' : 'is'} ${node.name}${printOptionalArguments(node.args)})`;
    case 'ternary':
      return `(${[node.condition, node.then].map(printExpression).join(' ? ')} : ${printExpression(node.otherwise)})`;
  }
}

/** `outputs['t-1'].val[taskrun.value]`: a path as its author would write it, without brackets that need not be. */
export function printPath(node: Expression): string {
  if (node.kind === 'attribute') return `${printPath(node.target)}.${node.name}`;
  if (node.kind === 'method') return `${printPath(node.target)}.${node.name}()`;
  if (node.kind === 'index') return `${printPath(node.target)}[${printPath(node.key)}]`;
  const text = printExpression(node);
  return text.startsWith('(') && text.endsWith(')') && node.kind !== 'literal' ? text.slice(1, -1) : text;
}

/** Lists and maps take no attribute without parentheses. */
function printTarget(node: Expression): string {
  return node.kind === 'list' || node.kind === 'map' ? `(${printExpression(node)})` : printExpression(node);
}

function printArguments(args: CallArguments): string {
  return `(${[...args.positional.map(printExpression), ...args.named.map((arg) => `${arg.name}=${printExpression(arg.value)}`)].join(', ')})`;
}

function printOptionalArguments(args: CallArguments): string {
  return args.positional.length + args.named.length === 0 ? '' : printArguments(args);
}

function printPart(part: Expression): string {
  return isTextPart(part) ? part.value : `#{ ${printExpression(part)} }`;
}

/** Text between two interpolations; a quoted text inside `#{ }` starts with its quote and is told apart by length. */
function isTextPart(part: Expression): part is Literal & { readonly value: string } {
  return (
    part.kind === 'literal' && typeof part.value === 'string' && part.end - part.start === part.value.length
  );
}

function printLiteral(value: Literal['value']): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (isNumber(value)) return printNumber(value);
  const candidates = [`'${value.replaceAll("'", "\\'")}'`, `"${value.replaceAll('"', '\\"')}"`, `"${value}"`];
  return candidates.find((candidate) => readsBack(candidate, value)) ?? candidates[0]!;
}

/** Digits only: literals know neither signs nor exponents. */
function printNumber(value: Exclude<Literal['value'], null | boolean | string>): string {
  if (typeof value === 'bigint') return value < 0n ? (value + (1n << 64n)).toString() : value.toString();
  if (typeof value === 'number' && Number.isInteger(value))
    return value < 0 ? (BigInt(value) + (1n << 64n)).toString() : String(value);
  const double = typeof value === 'number' ? value : value.value;
  if (double === Infinity) return `${'9'.repeat(400)}.0`;
  const text = String(double);
  const plain = /e/.test(text) ? plainDigits(text) : text;
  return plain.includes('.') ? plain : `${plain}.0`;
}

function plainDigits(text: string): string {
  const [mantissa, exponent] = text.split('e') as [string, string];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const shift = Number(exponent);
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return whole + fraction.padEnd(shift, '0');
}

function readsBack(text: string, value: string): boolean {
  try {
    const tokens = tokenize(`{{ ${text} }}`);
    return tokens.length === 4 && tokens[1]!.kind === 'string' && tokens[1]!.value === value;
  } catch {
    return false;
  }
}

function printStatement(node: Statement): string {
  switch (node.kind) {
    case 'text':
      return printText(node.value);
    case 'print':
      return `{{ ${printExpression(node.expression)} }}`;
    case 'if': {
      const branches = node.branches.map(
        ({ condition, body }, index) =>
          `{% ${index === 0 ? 'if' : 'elseif'} ${printExpression(condition)} %}${printTemplate(body)}`,
      );
      return `${branches.join('')}${printElse(node.otherwise)}{% endif %}`;
    }
    case 'for':
      return `{% for ${node.name} in ${printExpression(node.iterable)} %}${printTemplate(node.body)}${printElse(node.otherwise)}{% endfor %}`;
    case 'set':
      return `{% set ${node.name} = ${printExpression(node.value)} %}`;
    case 'macro': {
      const parameters = node.parameters.map((parameter) =>
        parameter.default === undefined
          ? parameter.name
          : `${parameter.name}=${printExpression(parameter.default)}`,
      );
      return `{% macro ${node.name}(${parameters.join(', ')}) %}${printTemplate(node.body)}{% endmacro %}`;
    }
    case 'block':
      return `{% block ${printLiteral(node.name)} %}${printTemplate(node.body)}{% endblock %}`;
    case 'filter-tag': {
      const filters = node.filters.map(({ name, args }) => name + printOptionalArguments(args));
      return `{% filter ${filters.join(' | ')} %}${printTemplate(node.body)}{% endfilter %}`;
    }
  }
}

function printElse(body: Body | undefined): string {
  return body === undefined ? '' : `{% else %}${printTemplate(body)}`;
}

/** A brace that could open something is put into `verbatim`. */
function printText(text: string): string {
  return text.replace(/\{(?=[{%#]|$)/g, '{% verbatim %}{{% endverbatim %}');
}
