/** Mistakes in a template that show without rendering it. */

import { nearest } from '../util/nearest.ts';
import type { CallArguments, Expression, MacroStatement } from './ast.ts';
import { type Callables, callablesOf } from './callables.ts';
import type { Level, Parameter } from './define.ts';
import { ExpressionError } from './errors.ts';
import { attributeHelp, type CallableKind } from './habits.ts';
import { parseTemplate } from './parser.ts';
import { bindingsOf } from './scope.ts';
import { walkTemplate } from './walk.ts';

const LOOP_ATTRIBUTES: readonly string[] = ['index', 'length', 'first', 'last', 'revindex'];

/**
 * Syntax errors (the first one), else every unknown filter, function, test, argument and attribute of `loop`, in the
 * order of their places. Nothing is rendered and no value is looked at.
 */
export function checkTemplate(template: string, level: Level): readonly ExpressionError[] {
  if (!template.includes('{')) return [];
  try {
    return new Checker(template, level).run();
  } catch (error) {
    if (error instanceof ExpressionError) return [error];
    throw error;
  }
}

class Checker {
  readonly #template: string;
  readonly #level: Level;
  readonly #callables: Callables;
  readonly #problems: ExpressionError[] = [];
  #macros: ReadonlyMap<string, MacroStatement> = new Map();

  constructor(template: string, level: Level) {
    this.#template = template;
    this.#level = level;
    this.#callables = callablesOf(level);
  }

  run(): readonly ExpressionError[] {
    const body = parseTemplate(this.#template, this.#level);
    this.#macros = bindingsOf(body).macros;
    walkTemplate(body, {
      filterTag: ({ name, nameStart, args }) => this.#callable('filter', name, nameStart, args),
      expression: (node, position) => {
        if (node.kind === 'filter' || node.kind === 'test')
          this.#callable(node.kind, node.name, node.nameStart, node.args);
        else if (node.kind === 'call') this.#call(node);
        else if (node.kind === 'attribute' && isLoop(node.target) && position.isBound('loop'))
          this.#loop(node);
        return undefined;
      },
    });
    return this.#problems.sort((a, b) => a.offset - b.offset);
  }

  #problem(
    message: string,
    start: number,
    end: number,
    help: string | undefined,
    kind: 'unknown-name' | 'runtime' | 'undefined' = 'unknown-name',
  ): void {
    this.#problems.push(
      new ExpressionError(kind, message, this.#template, {
        offset: start,
        end,
        ...(help !== undefined && { help }),
      }),
    );
  }

  #callable(kind: CallableKind, name: string, start: number, args: CallArguments): void {
    const tables = {
      filter: this.#callables.filters,
      function: this.#callables.functions,
      test: this.#callables.tests,
    };
    const definition = tables[kind].get(name);
    const end = start + name.length;
    if (definition === undefined) {
      this.#problem(`there is no ${kind} \`${name}\``, start, end, this.#callables.help(kind, name));
      return;
    }
    const parameters = definition.parameters ?? [];
    const unbounded = definition.parameters === undefined || definition.variadic === true;
    this.#arguments(kind, name, parameters, unbounded, args, start);
  }

  #call(node: Extract<Expression, { kind: 'call' }>): void {
    const macro = this.#macros.get(node.name);
    if (macro === undefined) this.#callable('function', node.name, node.start, node.args);
    else
      this.#arguments(
        'macro',
        node.name,
        macro.parameters.map(({ name }) => ({ name })),
        false,
        node.args,
        node.start,
      );
  }

  #arguments(
    kind: string,
    name: string,
    parameters: readonly Parameter[],
    unbounded: boolean,
    args: CallArguments,
    start: number,
  ): void {
    const end = start + name.length;
    const known = parameters.map((parameter) => parameter.name);
    const surplus = args.positional[known.length];
    if (surplus !== undefined && !unbounded) {
      const takes =
        known.length === 0
          ? 'no arguments'
          : `${known.length} argument${known.length === 1 ? '' : 's'} (${known.join(', ')})`;
      this.#problem(`${kind} \`${name}\` takes ${takes}`, surplus.start, surplus.end, undefined, 'runtime');
    }
    for (const arg of args.named) {
      if (known.includes(arg.name)) continue;
      const close = nearest(arg.name, known);
      const help =
        close !== undefined
          ? `did you mean \`${close}\`?`
          : known.length === 0
            ? `\`${name}\` has no named arguments`
            : `its arguments are ${known.join(', ')}`;
      this.#problem(
        `${kind} \`${name}\` has no argument \`${arg.name}\``,
        arg.start,
        arg.start + arg.name.length,
        help,
      );
    }
    parameters.forEach((parameter, index) => {
      const given = index < args.positional.length || args.named.some((arg) => arg.name === parameter.name);
      if (parameter.required === true && !given) {
        this.#problem(
          `${kind} \`${name}\` needs the argument \`${parameter.name}\``,
          start,
          end,
          undefined,
          'runtime',
        );
      }
    });
  }

  #loop(node: Extract<Expression, { kind: 'attribute' }>): void {
    if (LOOP_ATTRIBUTES.includes(node.name)) return;
    const path = `loop.${node.name}`;
    const close = nearest(node.name, LOOP_ATTRIBUTES);
    const help =
      attributeHelp(path) ??
      (close === undefined ? `it has ${LOOP_ATTRIBUTES.join(', ')}` : `did you mean \`loop.${close}\`?`);
    this.#problem(`\`${path}\` is not defined`, node.start, node.end, help, 'undefined');
  }
}

function isLoop(node: Expression): boolean {
  return node.kind === 'name' && node.name === 'loop';
}
