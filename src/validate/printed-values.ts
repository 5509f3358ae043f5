/** Which values end up in the text that a template gives, as opposed to those that it only asks about. */

import type { Body, CallArguments, Expression } from '../expression/ast.ts';
import { ExpressionError } from '../expression/errors.ts';
import { parseTemplate } from '../expression/parser.ts';
import type { Level } from './rule.ts';

export interface PrintedValue {
  /** A variable's path with its root in front, or the function `secret`. */
  readonly kind: 'variable' | 'secret';
  /** `['inputs', 'user']`; of a secret its key, when it is written out. */
  readonly path: readonly string[];
  /** Offsets in the template. */
  readonly start: number;
  readonly end: number;
  /** It is handed to `render()`: what it holds is evaluated as a template. */
  readonly rendered?: true;
  /** Names of the filters it goes through, the innermost first. */
  readonly filters: readonly string[];
}

/** Values that a template prints as they are or changed, not those that conditions look at. None of a broken template. */
export function printedValues(template: string, level: Level): readonly PrintedValue[] {
  if (!template.includes('{{')) return [];
  try {
    const found: PrintedValue[] = [];
    collectBody(parseTemplate(template, level), new Map(), found);
    return found;
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

/** Values behind names that the template sets itself. */
type Bindings = ReadonlyMap<string, readonly PrintedValue[]>;

function collectBody(body: Body, outer: Bindings, found: PrintedValue[]): void {
  const bindings = new Map(outer);
  for (const statement of body) {
    switch (statement.kind) {
      case 'print':
        found.push(...valuesOf(statement.expression, bindings));
        break;
      case 'set':
        bindings.set(statement.name, valuesOf(statement.value, bindings));
        break;
      case 'for': {
        const inner = new Map(bindings).set(statement.name, valuesOf(statement.iterable, bindings));
        collectBody(statement.body, inner, found);
        if (statement.otherwise !== undefined) collectBody(statement.otherwise, bindings, found);
        break;
      }
      case 'if':
        for (const branch of statement.branches) collectBody(branch.body, bindings, found);
        if (statement.otherwise !== undefined) collectBody(statement.otherwise, bindings, found);
        break;
      case 'filter-tag': {
        const inside: PrintedValue[] = [];
        collectBody(statement.body, bindings, inside);
        const filters = statement.filters.map((filter) => filter.name);
        found.push(...inside.map((value) => ({ ...value, filters: [...value.filters, ...filters] })));
        break;
      }
      case 'block':
        collectBody(statement.body, bindings, found);
        break;
      default:
        break;
    }
  }
}

/** Operators whose result is a number or a boolean, whatever they are given. */
const COMPUTING: ReadonlySet<string> = new Set('- * / % == != < <= > >= isIn contains and or'.split(' '));

function valuesOf(node: Expression, bindings: Bindings): readonly PrintedValue[] {
  const all = (nodes: readonly Expression[]): readonly PrintedValue[] =>
    nodes.flatMap((one) => valuesOf(one, bindings));
  switch (node.kind) {
    case 'name':
    case 'attribute':
    case 'index':
      return pathValues(node, bindings);
    case 'interpolation':
      return all(node.parts);
    case 'method':
      return all([node.target, ...argumentsOf(node.args)]);
    case 'call':
      return callValues(node, bindings);
    case 'list':
      return all(node.items);
    case 'map':
      return all(node.entries.flat());
    case 'binary':
      return COMPUTING.has(node.operator) ? [] : all([node.left, node.right]);
    case 'filter':
      return [
        ...valuesOf(node.input, bindings).map((value) => ({
          ...value,
          filters: [...value.filters, node.name],
        })),
        ...(node.name === 'default' ? all(argumentsOf(node.args)) : []),
      ];
    case 'ternary':
      return all([node.then, node.otherwise]);
    default:
      return [];
  }
}

function argumentsOf(args: CallArguments): readonly Expression[] {
  return [...args.positional, ...args.named.map((arg) => arg.value)];
}

/** Functions that give their argument on in another form. */
const PASSING: ReadonlySet<string> = new Set([
  'render',
  'renderOnce',
  'fromJson',
  'fromIon',
  'json',
  'yaml',
  'min',
  'max',
]);

function callValues(node: Expression & { kind: 'call' }, bindings: Bindings): readonly PrintedValue[] {
  if (node.name === 'secret') {
    const key = node.args.positional[0];
    const path = key?.kind === 'literal' && typeof key.value === 'string' ? [key.value] : [];
    return [{ kind: 'secret', path, start: node.start, end: node.end, filters: [] }];
  }
  if (!PASSING.has(node.name)) return [];
  const passed = argumentsOf(node.args).flatMap((one) => valuesOf(one, bindings));
  const renders = node.name === 'render' || node.name === 'renderOnce';
  return renders ? passed.map((value) => ({ ...value, rendered: true })) : passed;
}

function pathValues(node: Expression, bindings: Bindings): readonly PrintedValue[] {
  const path: string[] = [];
  let at = node;
  while (at.kind === 'attribute' || at.kind === 'index') {
    if (at.kind === 'attribute') path.unshift(at.name);
    else if (at.key.kind === 'literal' && typeof at.key.value === 'string') path.unshift(at.key.value);
    // What is behind a key that only a render knows is some part of what is before it.
    else path.length = 0;
    at = at.target;
  }
  if (at.kind !== 'name') return valuesOf(at, bindings);
  const bound = bindings.get(at.name);
  if (bound !== undefined) return bound;
  return [{ kind: 'variable', path: [at.name, ...path], start: node.start, end: node.end, filters: [] }];
}
