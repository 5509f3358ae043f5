/**
 * A syntax tree to a nunjucks template: tags become nunjucks' own nodes, expressions one custom node, and a subclass of
 * its compiler writes the code. The code calls nothing but the render state `$`, whose helpers hold the semantics.
 */

import nunjucks from 'nunjucks';
import type { BlockStatement, Body, CallArguments, Expression, MacroStatement, Statement } from './ast.ts';
import { catchesUndefined } from './callables.ts';
import type { Place, Program } from './program.ts';
import { type Bindings, bindingsOf } from './scope.ts';
import { isInteger } from './values.ts';

const { Compiler } = nunjucks.compiler;
const { nodes } = nunjucks;

type NunjucksNode = InstanceType<typeof nodes.Node>;

interface ExpressionNode extends NunjucksNode {
  readonly expression: Expression;
}
interface MacroNode extends NunjucksNode {
  readonly macro: MacroStatement;
  readonly body: NunjucksNode;
}
interface FilterTagNode extends NunjucksNode {
  readonly filters: readonly { readonly name: string; readonly args: CallArguments; readonly place: Place }[];
  readonly body: NunjucksNode;
}

const ExpressionNode = nodes.Node.extend<ExpressionNode>('PebbleExpression', { fields: ['expression'] });
const MacroNode = nodes.Node.extend<MacroNode>('PebbleMacro', { fields: ['macro', 'body'] });
const FilterTagNode = nodes.Node.extend<FilterTagNode>('PebbleFilterTag', { fields: ['filters', 'body'] });

const environment = new nunjucks.Environment([], { autoescape: false, dev: true });
// Nothing of nunjucks' own names may be reached from a template.
environment.filters = Object.create(null) as Record<string, unknown>;
environment.tests = Object.create(null) as Record<string, unknown>;
environment.globals = Object.create(null) as Record<string, unknown>;

/** Compiles a parsed template. `typed` makes top-level prints hand over values instead of text. */
export function compileTemplate(template: string, body: Body, typed: boolean): Program {
  const bindings = bindingsOf(body);
  const compiler = new TemplateCompiler(bindings, typed);
  compiler.compile(compiler.root(body));
  const build = new Function(compiler.getCode()) as () => Record<string, never>;
  const compiled = new nunjucks.Template({ type: 'code', obj: build() }, environment);
  return {
    template,
    places: compiler.places,
    constants: compiler.constants,
    blockIds: compiler.blockIds,
    run: (state) => compiled.render({ state }),
  };
}

const BINARY_HELPERS: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'modulo',
  '~': 'concatenate',
  '..': 'range',
  '==': 'equals',
  '!=': 'notEquals',
  '<': 'less',
  '<=': 'lessOrEqual',
  '>': 'greater',
  '>=': 'greaterOrEqual',
  isIn: 'isIn',
};

/** Text as a JavaScript literal; every name and text of a template enters the code through here. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
}

/** Characters of plain text in a body. */
function textLength(body: NunjucksNode): number {
  return body.findAll(nodes.TemplateData).reduce((sum, text) => sum + text.value.length, 0);
}

class TemplateCompiler extends Compiler {
  readonly places: Place[] = [];
  readonly constants: unknown[] = [];
  readonly #bindings: Bindings;
  readonly #typed: boolean;
  readonly #macroIds: ReadonlyMap<string, string>;
  readonly #macroBodies = new Map<MacroStatement, NunjucksNode>();
  /** nunjucks writes block names into the code as they are, so they never come from the template. */
  readonly #blockIds: ReadonlyMap<BlockStatement, string>;
  #inRoot = false;
  /** Inside a macro only its own frame is visible. */
  #inMacro = false;

  constructor(bindings: Bindings, typed: boolean) {
    super('template', false);
    this.#bindings = bindings;
    this.#typed = typed;
    this.#blockIds = new Map(bindings.blocks.map((block, index) => [block, `b${index}`]));
    this.#macroIds = new Map([...bindings.macros.keys()].map((name, index) => [name, `m${index}`]));
  }

  get blockIds(): ReadonlyMap<string, string> {
    return new Map([...this.#blockIds].map(([block, id]) => [block.name, id]));
  }

  // --- syntax tree to nunjucks nodes

  root(body: Body): NunjucksNode {
    return new nodes.Root(
      0,
      0,
      body.map((statement) => this.#statement(statement)),
    );
  }

  #list(body: Body): NunjucksNode {
    return new nodes.NodeList(
      0,
      0,
      body.map((statement) => this.#statement(statement)),
    );
  }

  #expressionNode(expression: Expression): NunjucksNode {
    return new ExpressionNode(0, 0, expression);
  }

  #statement(statement: Statement): NunjucksNode {
    switch (statement.kind) {
      case 'text':
        return new nodes.Output(0, 0, [new nodes.TemplateData(0, 0, statement.value)]);
      case 'print':
        return new nodes.Output(0, 0, [this.#expressionNode(statement.expression)]);
      case 'if':
        return statement.branches.reduceRight<NunjucksNode | null>(
          (otherwise, branch) =>
            new nodes.If(0, 0, this.#expressionNode(branch.condition), this.#list(branch.body), otherwise),
          statement.otherwise === undefined ? null : this.#list(statement.otherwise),
        )!;
      case 'for':
        return new nodes.For(
          0,
          0,
          this.#expressionNode(statement.iterable),
          new nodes.Symbol(0, 0, statement.name),
          this.#list(statement.body),
          statement.otherwise === undefined ? null : this.#list(statement.otherwise),
        );
      case 'set':
        return new nodes.Set(
          0,
          0,
          [new nodes.Symbol(0, 0, statement.name)],
          this.#expressionNode(statement.value),
        );
      case 'macro': {
        const macroBody = this.#list(statement.body);
        this.#macroBodies.set(statement, macroBody);
        return new MacroNode(0, 0, statement, macroBody);
      }
      case 'block':
        return new nodes.Block(
          0,
          0,
          new nodes.Symbol(0, 0, this.#blockIds.get(statement)),
          this.#list(statement.body),
        );
      case 'filter-tag':
        return new FilterTagNode(
          0,
          0,
          statement.filters.map(({ name, nameStart, args }) => ({
            name,
            args,
            place: { start: nameStart, end: nameStart + name.length },
          })),
          this.#list(statement.body),
        );
    }
  }

  // --- nunjucks nodes to code

  /** nunjucks opens every function here; ours find the render state first. */
  override _emitFuncBegin(node: NunjucksNode, name: string): void {
    this.#inRoot = name === 'root';
    super._emitFuncBegin(node, name);
    this._emitLine('var $ = context.ctx.state;');
    if (this.#inRoot) this._emitLine('$.enter(env, context, runtime);');
  }

  compileRoot(node: InstanceType<typeof nodes.Root>): void {
    for (const [name, macro] of this.#bindings.macros) this.#macroFunction(this.#macroIds.get(name)!, macro);
    (Compiler.prototype as unknown as { compileRoot(node: NunjucksNode): void }).compileRoot.call(this, node);
  }

  get #writesValues(): boolean {
    return this.#typed && this.#inRoot && this.buffer === 'output';
  }

  compileOutput(node: InstanceType<typeof nodes.Output>): void {
    for (const child of node.children) {
      if (child instanceof nodes.TemplateData) {
        if (this.#writesValues) this._emitLine(`$.writeText(${quoted(child.value)});`);
        else this._emitLine(`${this.buffer} += ${quoted(child.value)};`);
      } else {
        this.#emitPrint(this.#code((child as ExpressionNode).expression));
      }
    }
  }

  #emitPrint(code: string): void {
    if (this.#writesValues) this._emitLine(`$.write(${code});`);
    else this._emitLine(`${this.buffer} += $.print(${code});`);
  }

  compilePebbleExpression(node: ExpressionNode): void {
    this._emit(this.#code(node.expression));
  }

  /** The base class accepts nunjucks' own expression nodes only. */
  _compileExpression(node: NunjucksNode): void {
    this.compile(node);
  }

  compileIf(node: InstanceType<typeof nodes.If>, frame: InstanceType<typeof nunjucks.runtime.Frame>): void {
    const { expression } = node.cond as ExpressionNode;
    this._emitLine(`if (${this.#condition(expression)}) {`);
    this._withScopedSyntax(() => this.compile(node.body, frame));
    if (node.else_ !== null) {
      this._emitLine('} else {');
      this._withScopedSyntax(() => this.compile(node.else_!, frame));
    }
    this._emitLine('}');
  }

  compileFor(node: InstanceType<typeof nodes.For>, frame: InstanceType<typeof nunjucks.runtime.Frame>): void {
    const { expression } = node.arr as ExpressionNode;
    const items = this._tmpid();
    const index = this._tmpid();
    this._emitLine(`var ${items} = $.iterate(${this.#code(expression)}, ${this.#place(expression)});`);
    this._emitLine(`if (${items} !== null) {`);
    this._emitLine('frame = frame.push();');
    this._emitLine(`for (var ${index} = 0; ${index} < ${items}.length; ${index}++) {`);
    this._emitLine(
      `$.loopStep(frame, ${quoted(node.name.value)}, ${items}, ${index}, ${textLength(node.body)});`,
    );
    this._withScopedSyntax(() => this.compile(node.body, frame));
    this._emitLine('}');
    this._emitLine('frame = frame.pop();');
    if (node.else_ !== null) {
      this._emitLine(`if (${items}.length === 0) {`);
      this._withScopedSyntax(() => this.compile(node.else_!, frame));
      this._emitLine('}');
    }
    this._emitLine('}');
  }

  compileSet(node: InstanceType<typeof nodes.Set>): void {
    const { expression } = node.value as ExpressionNode;
    this._emitLine(
      `$.set(frame, ${quoted(node.targets[0]!.value)}, ${this.#code(expression)}, ${this.#inMacro});`,
    );
  }

  compileBlock(node: InstanceType<typeof nodes.Block>): void {
    this.#emitPrint(`$.block(${quoted(node.name.value)}, frame)`);
  }

  /** Macros are written once, in front of everything that may call them. */
  compilePebbleMacro(): void {}

  compilePebbleFilterTag(node: FilterTagNode, frame: InstanceType<typeof nunjucks.runtime.Frame>): void {
    const buffer = this._pushBuffer();
    this._withScopedSyntax(() => this.compile(node.body, frame));
    this._popBuffer();
    const filtered = node.filters.reduce(
      (input, { name, args, place }) =>
        `$.filter(${quoted(name)}, ${input}, ${this.#arguments(args)}, frame, ${this.#addPlace(place)})`,
      buffer,
    );
    this.#emitPrint(filtered);
  }

  #macroFunction(id: string, macro: MacroStatement): void {
    this.#inMacro = true;
    this._emitLine(`function ${id}($, env, context, runtime, values) {`);
    this._emitLine('var frame = new runtime.Frame();');
    macro.parameters.forEach((parameter, index) => {
      const fallback = parameter.default === undefined ? 'null' : this.#code(parameter.default);
      this._emitLine(
        `frame.set(${quoted(parameter.name)}, values[${index}] === undefined ? ${fallback} : values[${index}]);`,
      );
    });
    const buffer = this._pushBuffer();
    this._withScopedSyntax(() => this.compile(this.#macroBodies.get(macro)!));
    this._popBuffer();
    this._emitLine(`return ${buffer};`);
    this._emitLine('}');
    this.#inMacro = false;
  }

  // --- expressions

  #place(node: Expression): number {
    return this.#addPlace({ start: node.start, end: node.end, node });
  }

  #addPlace(place: Place): number {
    return this.places.push(place) - 1;
  }

  #constant(value: unknown): string {
    return `$.constants[${this.constants.push(value) - 1}]`;
  }

  #code(node: Expression): string {
    switch (node.kind) {
      case 'literal':
        return this.#literal(node.value);
      case 'interpolation':
        return `$.join([${node.parts.map((part) => this.#code(part)).join(', ')}])`;
      case 'name':
        return this.#name(node.name, this.#place(node));
      case 'attribute':
        return `$.attribute(${this.#code(node.target)}, ${quoted(node.name)}, ${this.#place(node)})`;
      case 'index':
        return `$.entry(${this.#code(node.target)}, ${this.#code(node.key)}, ${this.#place(node)})`;
      case 'method':
        return `$.method(${this.#code(node.target)}, ${quoted(node.name)}, ${this.#arguments(node.args)}, ${this.#place(node)})`;
      case 'call':
        return this.#call(node.name, node.args, this.#place(node));
      case 'list':
        return `[${node.items.map((item) => this.#code(item)).join(', ')}]`;
      case 'map':
        return `$.map([${node.entries.flatMap(([key, value]) => [this.#code(key), this.#code(value)]).join(', ')}], ${this.#place(node)})`;
      case 'unary':
        if (node.operator === 'not') return `!${this.#condition(node.operand)}`;
        return `$.unary(${quoted(node.operator)}, ${this.#code(node.operand)}, ${this.#place(node)})`;
      case 'binary':
        return this.#binary(node);
      case 'filter':
        return this.#inputCall('filter', node, this.#addPlace({ start: node.nameStart, end: node.end }));
      case 'test':
        return `${node.negated ? '!' : ''}${this.#inputCall('test', node, this.#addPlace({ start: node.nameStart, end: node.end }))}`;
      case 'ternary':
        return `($.ternary(${this.#code(node.condition)}, ${this.#place(node.condition)}) ? ${this.#code(node.then)} : ${this.#code(node.otherwise)})`;
    }
  }

  #literal(value: unknown): string {
    if (typeof value === 'string') return quoted(value);
    if (value === null || typeof value === 'boolean') return String(value);
    // A negative literal (wrapped around 64 bits) must not follow another minus sign.
    if (typeof value === 'number' && isInteger(value)) return `(${value})`;
    return this.#constant(value);
  }

  #name(name: string, place: number): string {
    if (this.#inMacro) return `$.macroName(frame, ${quoted(name)}, ${place})`;
    if (this.#bindings.names.has(name)) return `$.boundName(frame, ${quoted(name)}, ${place})`;
    return `$.name(${quoted(name)}, ${place})`;
  }

  #condition(node: Expression): string {
    return `$.condition(${this.#code(node)}, ${this.#place(node)})`;
  }

  #binary(node: Extract<Expression, { kind: 'binary' }>): string {
    const { operator, left, right } = node;
    switch (operator) {
      case 'and':
        return `(${this.#condition(left)} && ${this.#condition(right)})`;
      case 'or':
        return `(${this.#condition(left)} || ${this.#condition(right)})`;
      case '??':
      case '???':
        return `$.coalesce(() => ${this.#code(left)}, () => ${this.#code(right)}, ${operator === '??'})`;
      case 'contains':
        return `$.contains(${this.#code(left)}, () => ${this.#code(right)}, ${this.#place(node)})`;
      default:
        return `$.binary(${quoted(BINARY_HELPERS[operator]!)}, ${this.#code(left)}, ${this.#code(right)}, ${this.#place(node)})`;
    }
  }

  #inputCall(
    kind: 'filter' | 'test',
    node: Extract<Expression, { kind: 'filter' | 'test' }>,
    place: number,
  ): string {
    const args = `${this.#arguments(node.args)}, frame, ${place}`;
    if (catchesUndefined(kind, node.name)) {
      return `$.lenient(${quoted(kind)}, ${quoted(node.name)}, () => ${this.#code(node.input)}, ${args})`;
    }
    return `$.${kind}(${quoted(node.name)}, ${this.#code(node.input)}, ${args})`;
  }

  #call(name: string, args: CallArguments, place: number): string {
    const macro = this.#macroIds.get(name);
    if (macro === undefined) return `$.call(${quoted(name)}, ${this.#arguments(args)}, frame, ${place})`;
    const parameters = this.#bindings.macros.get(name)!.parameters.map((parameter) => parameter.name);
    return `$.macro(${macro}, ${this.#constant({ name, parameters })}, ${this.#arguments(args)}, ${place})`;
  }

  /** Positional values, then the named ones as a flat list of name and value, or null for none. */
  #arguments(args: CallArguments): string {
    const positional = args.positional.map((arg) => this.#code(arg)).join(', ');
    const named = args.named.flatMap((arg) => [quoted(arg.name), this.#code(arg.value)]).join(', ');
    return `[${positional}], ${args.named.length === 0 ? 'null' : `[${named}]`}`;
  }
}
