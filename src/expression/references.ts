/** What a template refers to, and what is wrong with it, found without rendering it. */

import type { Body, CallArguments, Expression } from './ast.ts';
import type { Level } from './define.ts';
import { ExpressionError } from './errors.ts';
import { parseTemplate } from './parser.ts';
import { walkTemplate } from './walk.ts';

export { checkTemplate } from './check-template.ts';

interface Range {
  /** Half-open range of UTF-16 offsets in the template. */
  readonly start: number;
  readonly end: number;
}

/** A path that starts at a variable given to the template, such as `outputs['t-1'].rows[0]`. */
export interface VariableReference extends Range {
  /** The variable: `inputs`, `outputs`, `vars`, `trigger`, `taskrun` … */
  readonly root: string;
  /** Literal segments behind it; an index is its digits. */
  readonly path: readonly string[];
  /** The path goes on with a key that only a render can know. */
  readonly dynamic: boolean;
  /** The whole path, with undefined for each key that only a render can know. */
  readonly steps: readonly (string | undefined)[];
  /** Its being undefined is caught, or the template asks somewhere whether it is defined. */
  readonly guarded: boolean;
}

/** `secret('KEY')`, `kv('key')`, `read('path')`. */
export interface KeyReference extends Range {
  /** Undefined when only a render can know it. */
  readonly key: string | undefined;
  /** The namespace argument; undefined when it is not given or not literal. */
  readonly namespace: string | undefined;
}

export interface NameReference extends Range {
  readonly name: string;
}

export interface References {
  readonly variables: readonly VariableReference[];
  readonly secrets: readonly KeyReference[];
  readonly keyValues: readonly KeyReference[];
  readonly files: readonly KeyReference[];
  readonly filters: readonly NameReference[];
  /** Functions, without the template's own macros. */
  readonly functions: readonly NameReference[];
  readonly tests: readonly NameReference[];
  /** Variables handed to `render()`: their texts are templates as well. Also among `variables`. */
  readonly rendered: readonly VariableReference[];
}

/** Whether rendering the text could give anything but the text itself. */
export function hasExpression(text: string): boolean {
  return /\{[{%#]/.test(text);
}

/**
 * Every reference of a template, through loops, macros, `set` and texts given to `render()`. Names that the template
 * binds itself are left out.
 * @throws ExpressionError when the template is no template
 */
export function references(template: string, level: Level): References {
  const found = new ReferenceCollector(level);
  if (hasExpression(template)) found.collect(parseTemplate(template, level));
  return found.result();
}

const FILE_FUNCTIONS = new Set(['read', 'fileURI', 'fileSize', 'fileExists', 'isFileEmpty']);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class ReferenceCollector {
  readonly #level: Level;
  readonly #variables: Mutable<VariableReference>[] = [];
  readonly #rendered: VariableReference[] = [];
  readonly #secrets: KeyReference[] = [];
  readonly #keyValues: KeyReference[] = [];
  readonly #files: KeyReference[] = [];
  readonly #filters: NameReference[] = [];
  readonly #functions: NameReference[] = [];
  readonly #tests: NameReference[] = [];
  /** Paths that a test asks about. */
  readonly #tested: (readonly string[])[] = [];
  #macros = new Set<string>();

  constructor(level: Level) {
    this.#level = level;
  }

  /** `at` replaces the places of a template inside another one. */
  collect(body: Body, at?: Range): void {
    this.#macros = new Set([...this.#macros, ...macroNames(body)]);
    walkTemplate(body, {
      filterTag: ({ name, nameStart }) => {
        this.#filters.push({ name, ...(at ?? { start: nameStart, end: nameStart + name.length }) });
      },
      expression: (node, position) => {
        const place =
          at === undefined ? { start: node.start, end: node.end } : { start: at.start, end: at.end };
        switch (node.kind) {
          case 'name':
          case 'attribute':
          case 'index': {
            const path = pathOf(node);
            if (path === undefined) return undefined;
            if (!position.isBound(path.root) && !position.inMacro) {
              this.#variables.push({ ...path.found, ...place, guarded: position.guarded });
            }
            // The path is taken whole; only keys that are expressions have more in them.
            return path.keys;
          }
          case 'filter':
            this.#filters.push({
              name: node.name,
              ...(at ?? { start: node.nameStart, end: node.nameStart + node.name.length }),
            });
            return undefined;
          case 'test': {
            this.#tests.push({
              name: node.name,
              ...(at ?? { start: node.nameStart, end: node.nameStart + node.name.length }),
            });
            const tested = pathOf(node.input);
            if (
              tested !== undefined &&
              (node.name === 'defined' || node.name === 'null' || node.name === 'empty')
            ) {
              this.#tested.push([tested.root, ...tested.found.path]);
            }
            return undefined;
          }
          case 'call':
            if (!this.#macros.has(node.name))
              this.#call(node.name, node.args, place, position.isBound.bind(position));
            return undefined;
          default:
            return undefined;
        }
      },
    });
  }

  #call(name: string, args: CallArguments, place: Range, isBound: (name: string) => boolean): void {
    this.#functions.push({ name, start: place.start, end: Math.min(place.end, place.start + name.length) });
    const key = {
      key: literalArgument(args, 0, name === 'secret' || name === 'kv' ? 'key' : 'path'),
      namespace: literalArgument(args, 1, 'namespace'),
      ...place,
    };
    if (name === 'secret') this.#secrets.push(key);
    else if (name === 'kv') this.#keyValues.push(key);
    else if (FILE_FUNCTIONS.has(name)) this.#files.push(key);
    else if (name === 'render' || name === 'renderOnce') this.#render(args, place, isBound);
  }

  #render(args: CallArguments, place: Range, isBound: (name: string) => boolean): void {
    const target = args.positional[0] ?? args.named.find((arg) => arg.name === 'toRender')?.value;
    if (target === undefined) return;
    if (target.kind === 'literal' && typeof target.value === 'string') {
      const body = parsed(target.value, this.#level);
      if (body !== undefined) this.collect(body, { start: target.start, end: target.end });
      return;
    }
    const path = pathOf(target);
    if (path !== undefined && !isBound(path.root))
      this.#rendered.push({ ...path.found, ...place, guarded: false });
  }

  result(): References {
    for (const reference of this.#variables) {
      const full = [reference.root, ...reference.path];
      reference.guarded ||= this.#tested.some(
        (path) => path.length <= full.length && path.every((part, index) => part === full[index]),
      );
    }
    return {
      variables: this.#variables,
      rendered: this.#rendered,
      secrets: this.#secrets,
      keyValues: this.#keyValues,
      files: this.#files,
      filters: this.#filters,
      functions: this.#functions,
      tests: this.#tests,
    };
  }
}

function macroNames(body: Body): string[] {
  return body.flatMap((statement) => (statement.kind === 'macro' ? [statement.name] : []));
}

function parsed(template: string, level: Level): Body | undefined {
  try {
    return parseTemplate(template, level);
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

interface Path {
  readonly root: string;
  readonly found: Pick<VariableReference, 'root' | 'path' | 'dynamic' | 'steps'>;
  /** Keys in brackets that are no literals. */
  readonly keys: readonly Expression[];
}

/** The path that an expression is, when it starts at a name. */
function pathOf(node: Expression): Path | undefined {
  if (node.kind === 'name')
    return { root: node.name, found: { root: node.name, path: [], dynamic: false, steps: [] }, keys: [] };
  if (node.kind !== 'attribute' && node.kind !== 'index') return undefined;
  const target = pathOf(node.target);
  if (target === undefined) return undefined;
  const segment = node.kind === 'attribute' ? node.name : literalKey(node.key);
  const keys = segment === undefined && node.kind === 'index' ? [...target.keys, node.key] : target.keys;
  const steps = [...target.found.steps, segment];
  if (target.found.dynamic || segment === undefined)
    return { ...target, found: { ...target.found, steps, dynamic: true }, keys };
  return { ...target, found: { ...target.found, steps, path: [...target.found.path, segment] } };
}

function literalKey(key: Expression): string | undefined {
  if (key.kind !== 'literal') return undefined;
  return typeof key.value === 'string' || typeof key.value === 'number' || typeof key.value === 'bigint'
    ? String(key.value)
    : undefined;
}

function literalArgument(args: CallArguments, index: number, name: string): string | undefined {
  const value = args.positional[index] ?? args.named.find((arg) => arg.name === name)?.value;
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}
