export const id = 4785;
export const ids = [4785];
export const modules = {

/***/ 54785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ExpressionError: () => (/* reexport */ errors.ExpressionError),
  createExpressionEngine: () => (/* binding */ createExpressionEngine),
  isTruthy: () => (/* reexport */ truthy/* isTruthy */.z)
});

// EXTERNAL MODULE: ./build/expression/callables.js + 128 modules
var callables = __webpack_require__(65482);
// EXTERNAL MODULE: ./node_modules/nunjucks/index.js
var nunjucks = __webpack_require__(18115);
// EXTERNAL MODULE: ./build/expression/scope.js
var scope = __webpack_require__(49247);
// EXTERNAL MODULE: ./build/expression/values.js
var values = __webpack_require__(1429);
;// CONCATENATED MODULE: ./build/expression/compiler.js
/**
 * A syntax tree to a nunjucks template: tags become nunjucks' own nodes, expressions one custom node, and a subclass of
 * its compiler writes the code. The code calls nothing but the render state `$`, whose helpers hold the semantics.
 */




const { Compiler } = nunjucks.compiler;
const { nodes } = nunjucks;
const ExpressionNode = nodes.Node.extend('PebbleExpression', { fields: ['expression'] });
const MacroNode = nodes.Node.extend('PebbleMacro', { fields: ['macro', 'body'] });
const FilterTagNode = nodes.Node.extend('PebbleFilterTag', { fields: ['filters', 'body'] });
const environment = new nunjucks.Environment([], { autoescape: false, dev: true });
// Nothing of nunjucks' own names may be reached from a template.
environment.filters = Object.create(null);
environment.tests = Object.create(null);
environment.globals = Object.create(null);
/** Compiles a parsed template. `typed` makes top-level prints hand over values instead of text. */
function compileTemplate(template, body, typed) {
    const bindings = (0,scope/* bindingsOf */.k)(body);
    const compiler = new TemplateCompiler(bindings, typed);
    compiler.compile(compiler.root(body));
    const build = new Function(compiler.getCode());
    const compiled = new nunjucks.Template({ type: 'code', obj: build() }, environment);
    return {
        template,
        places: compiler.places,
        constants: compiler.constants,
        blockIds: compiler.blockIds,
        run: (state) => compiled.render({ state }),
    };
}
const BINARY_HELPERS = {
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
function quoted(text) {
    return JSON.stringify(text).replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
}
/** Characters of plain text in a body. */
function textLength(body) {
    return body.findAll(nodes.TemplateData).reduce((sum, text) => sum + text.value.length, 0);
}
class TemplateCompiler extends Compiler {
    places = [];
    constants = [];
    #bindings;
    #typed;
    #macroIds;
    #macroBodies = new Map();
    /** nunjucks writes block names into the code as they are, so they never come from the template. */
    #blockIds;
    #inRoot = false;
    /** Inside a macro only its own frame is visible. */
    #inMacro = false;
    constructor(bindings, typed) {
        super('template', false);
        this.#bindings = bindings;
        this.#typed = typed;
        this.#blockIds = new Map(bindings.blocks.map((block, index) => [block, `b${index}`]));
        this.#macroIds = new Map([...bindings.macros.keys()].map((name, index) => [name, `m${index}`]));
    }
    get blockIds() {
        return new Map([...this.#blockIds].map(([block, id]) => [block.name, id]));
    }
    // --- syntax tree to nunjucks nodes
    root(body) {
        return new nodes.Root(0, 0, body.map((statement) => this.#statement(statement)));
    }
    #list(body) {
        return new nodes.NodeList(0, 0, body.map((statement) => this.#statement(statement)));
    }
    #expressionNode(expression) {
        return new ExpressionNode(0, 0, expression);
    }
    #statement(statement) {
        switch (statement.kind) {
            case 'text':
                return new nodes.Output(0, 0, [new nodes.TemplateData(0, 0, statement.value)]);
            case 'print':
                return new nodes.Output(0, 0, [this.#expressionNode(statement.expression)]);
            case 'if':
                return statement.branches.reduceRight((otherwise, branch) => new nodes.If(0, 0, this.#expressionNode(branch.condition), this.#list(branch.body), otherwise), statement.otherwise === undefined ? null : this.#list(statement.otherwise));
            case 'for':
                return new nodes.For(0, 0, this.#expressionNode(statement.iterable), new nodes.Symbol(0, 0, statement.name), this.#list(statement.body), statement.otherwise === undefined ? null : this.#list(statement.otherwise));
            case 'set':
                return new nodes.Set(0, 0, [new nodes.Symbol(0, 0, statement.name)], this.#expressionNode(statement.value));
            case 'macro': {
                const macroBody = this.#list(statement.body);
                this.#macroBodies.set(statement, macroBody);
                return new MacroNode(0, 0, statement, macroBody);
            }
            case 'block':
                return new nodes.Block(0, 0, new nodes.Symbol(0, 0, this.#blockIds.get(statement)), this.#list(statement.body));
            case 'filter-tag':
                return new FilterTagNode(0, 0, statement.filters.map(({ name, nameStart, args }) => ({
                    name,
                    args,
                    place: { start: nameStart, end: nameStart + name.length },
                })), this.#list(statement.body));
        }
    }
    // --- nunjucks nodes to code
    /** nunjucks opens every function here; ours find the render state first. */
    _emitFuncBegin(node, name) {
        this.#inRoot = name === 'root';
        super._emitFuncBegin(node, name);
        this._emitLine('var $ = context.ctx.state;');
        if (this.#inRoot)
            this._emitLine('$.enter(env, context, runtime);');
    }
    compileRoot(node) {
        for (const [name, macro] of this.#bindings.macros)
            this.#macroFunction(this.#macroIds.get(name), macro);
        Compiler.prototype.compileRoot.call(this, node);
    }
    get #writesValues() {
        return this.#typed && this.#inRoot && this.buffer === 'output';
    }
    compileOutput(node) {
        for (const child of node.children) {
            if (child instanceof nodes.TemplateData) {
                if (this.#writesValues)
                    this._emitLine(`$.writeText(${quoted(child.value)});`);
                else
                    this._emitLine(`${this.buffer} += ${quoted(child.value)};`);
            }
            else {
                this.#emitPrint(this.#code(child.expression));
            }
        }
    }
    #emitPrint(code) {
        if (this.#writesValues)
            this._emitLine(`$.write(${code});`);
        else
            this._emitLine(`${this.buffer} += $.print(${code});`);
    }
    compilePebbleExpression(node) {
        this._emit(this.#code(node.expression));
    }
    /** The base class accepts nunjucks' own expression nodes only. */
    _compileExpression(node) {
        this.compile(node);
    }
    compileIf(node, frame) {
        const { expression } = node.cond;
        this._emitLine(`if (${this.#condition(expression)}) {`);
        this._withScopedSyntax(() => this.compile(node.body, frame));
        if (node.else_ !== null) {
            this._emitLine('} else {');
            this._withScopedSyntax(() => this.compile(node.else_, frame));
        }
        this._emitLine('}');
    }
    compileFor(node, frame) {
        const { expression } = node.arr;
        const items = this._tmpid();
        const index = this._tmpid();
        this._emitLine(`var ${items} = $.iterate(${this.#code(expression)}, ${this.#place(expression)});`);
        this._emitLine(`if (${items} !== null) {`);
        this._emitLine('frame = frame.push();');
        this._emitLine(`for (var ${index} = 0; ${index} < ${items}.length; ${index}++) {`);
        this._emitLine(`$.loopStep(frame, ${quoted(node.name.value)}, ${items}, ${index}, ${textLength(node.body)});`);
        this._withScopedSyntax(() => this.compile(node.body, frame));
        this._emitLine('}');
        this._emitLine('frame = frame.pop();');
        if (node.else_ !== null) {
            this._emitLine(`if (${items}.length === 0) {`);
            this._withScopedSyntax(() => this.compile(node.else_, frame));
            this._emitLine('}');
        }
        this._emitLine('}');
    }
    compileSet(node) {
        const { expression } = node.value;
        this._emitLine(`$.set(frame, ${quoted(node.targets[0].value)}, ${this.#code(expression)}, ${this.#inMacro});`);
    }
    compileBlock(node) {
        this.#emitPrint(`$.block(${quoted(node.name.value)}, frame)`);
    }
    /** Macros are written once, in front of everything that may call them. */
    compilePebbleMacro() { }
    compilePebbleFilterTag(node, frame) {
        const buffer = this._pushBuffer();
        this._withScopedSyntax(() => this.compile(node.body, frame));
        this._popBuffer();
        const filtered = node.filters.reduce((input, { name, args, place }) => `$.filter(${quoted(name)}, ${input}, ${this.#arguments(args)}, frame, ${this.#addPlace(place)})`, buffer);
        this.#emitPrint(filtered);
    }
    #macroFunction(id, macro) {
        this.#inMacro = true;
        this._emitLine(`function ${id}($, env, context, runtime, values) {`);
        this._emitLine('var frame = new runtime.Frame();');
        macro.parameters.forEach((parameter, index) => {
            const fallback = parameter.default === undefined ? 'null' : this.#code(parameter.default);
            this._emitLine(`frame.set(${quoted(parameter.name)}, values[${index}] === undefined ? ${fallback} : values[${index}]);`);
        });
        const buffer = this._pushBuffer();
        this._withScopedSyntax(() => this.compile(this.#macroBodies.get(macro)));
        this._popBuffer();
        this._emitLine(`return ${buffer};`);
        this._emitLine('}');
        this.#inMacro = false;
    }
    // --- expressions
    #place(node) {
        return this.#addPlace({ start: node.start, end: node.end, node });
    }
    #addPlace(place) {
        return this.places.push(place) - 1;
    }
    #constant(value) {
        return `$.constants[${this.constants.push(value) - 1}]`;
    }
    #code(node) {
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
                if (node.operator === 'not')
                    return `!${this.#condition(node.operand)}`;
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
    #literal(value) {
        if (typeof value === 'string')
            return quoted(value);
        if (value === null || typeof value === 'boolean')
            return String(value);
        // A negative literal (wrapped around 64 bits) must not follow another minus sign.
        if (typeof value === 'number' && (0,values.isInteger)(value))
            return `(${value})`;
        return this.#constant(value);
    }
    #name(name, place) {
        if (this.#inMacro)
            return `$.macroName(frame, ${quoted(name)}, ${place})`;
        if (this.#bindings.names.has(name))
            return `$.boundName(frame, ${quoted(name)}, ${place})`;
        return `$.name(${quoted(name)}, ${place})`;
    }
    #condition(node) {
        return `$.condition(${this.#code(node)}, ${this.#place(node)})`;
    }
    #binary(node) {
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
                return `$.binary(${quoted(BINARY_HELPERS[operator])}, ${this.#code(left)}, ${this.#code(right)}, ${this.#place(node)})`;
        }
    }
    #inputCall(kind, node, place) {
        const args = `${this.#arguments(node.args)}, frame, ${place}`;
        if ((0,callables/* catchesUndefined */.e)(kind, node.name)) {
            return `$.lenient(${quoted(kind)}, ${quoted(node.name)}, () => ${this.#code(node.input)}, ${args})`;
        }
        return `$.${kind}(${quoted(node.name)}, ${this.#code(node.input)}, ${args})`;
    }
    #call(name, args, place) {
        const macro = this.#macroIds.get(name);
        if (macro === undefined)
            return `$.call(${quoted(name)}, ${this.#arguments(args)}, frame, ${place})`;
        const parameters = this.#bindings.macros.get(name).parameters.map((parameter) => parameter.name);
        return `$.macro(${macro}, ${this.#constant({ name, parameters })}, ${this.#arguments(args)}, ${place})`;
    }
    /** Positional values, then the named ones as a flat list of name and value, or null for none. */
    #arguments(args) {
        const positional = args.positional.map((arg) => this.#code(arg)).join(', ');
        const named = args.named.flatMap((arg) => [quoted(arg.name), this.#code(arg.value)]).join(', ');
        return `[${positional}], ${args.named.length === 0 ? 'null' : `[${named}]`}`;
    }
}

// EXTERNAL MODULE: ./build/expression/parser.js + 3 modules
var parser = __webpack_require__(76016);
// EXTERNAL MODULE: ./build/expression/define.js
var expression_define = __webpack_require__(99460);
// EXTERNAL MODULE: ./build/expression/errors.js
var errors = __webpack_require__(34640);
// EXTERNAL MODULE: ./build/expression/raw.js
var raw = __webpack_require__(69365);
;// CONCATENATED MODULE: ./build/expression/bind-arguments.js
/** The arguments of a call by the names of its signature. */

const NO_ARGUMENTS = Object.freeze(Object.create(null));
/** `rest` are the positional arguments that no parameter takes. */
function bindArguments(definition, kind, positional, named, place, state) {
    const { name, parameters } = definition;
    if (parameters === undefined) {
        // Kestra: without declared names anything positional is accepted.
        if (named !== null)
            throw state.errors.unknownArgument(kind, name, named[0], [], place);
        return { args: NO_ARGUMENTS, rest: positional };
    }
    if (positional.length > parameters.length && definition.variadic !== true) {
        throw state.errors.failure(`${kind} \`${name}\` takes ${countOf(parameters.length, 'argument')} (${parameters.map((each) => each.name).join(', ')}), found ${positional.length}`, place);
    }
    const args = (0,values.emptyMap)();
    for (let index = 0; index < parameters.length; index++) {
        const parameter = parameters[index];
        args[parameter.name] = positional[index] ?? (index < positional.length ? null : undefined);
    }
    for (let index = 0; named !== null && index < named.length; index += 2) {
        const argument = named[index];
        if (!Object.hasOwn(args, argument)) {
            throw state.errors.unknownArgument(kind, name, argument, parameters.map((each) => each.name), place);
        }
        args[argument] = named[index + 1];
    }
    for (const parameter of parameters) {
        if (args[parameter.name] !== undefined)
            continue;
        if (parameter.required === true)
            throw state.errors.failure(`${kind} \`${name}\` needs the argument \`${parameter.name}\``, place);
        args[parameter.name] = parameter.default;
    }
    return { args, rest: positional.slice(parameters.length) };
}
/** `no arguments`, `1 argument`, `2 arguments`. */
function countOf(count, noun) {
    return count === 0 ? `no ${noun}s` : count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

;// CONCATENATED MODULE: ./build/expression/invocation.js
/** What one call of a filter, function or test may ask its render for. */

class Invocation {
    name;
    #state;
    #frame;
    constructor(state, name, frame) {
        this.#state = state;
        this.name = name;
        this.#frame = frame;
    }
    get level() {
        return this.#state.session.level;
    }
    get timeZone() {
        return this.#state.session.timeZone;
    }
    get locale() {
        return this.#state.session.locale;
    }
    get services() {
        return this.#state.session.services;
    }
    get variables() {
        return this.#state.session.variables;
    }
    now() {
        return this.#state.session.now();
    }
    variable(name) {
        return this.#state.session.variable(name);
    }
    fail(message, help) {
        throw new errors.RuntimeFailure(message, help);
    }
    ask(start) {
        return this.#state.session.ask(start);
    }
    renderAgain(template, recursive) {
        return this.#state.session.renderInside(template, recursive, this.#state.variablesFrom(this.#frame));
    }
    renderBlock(name) {
        return this.#state.blockNamed(name, this.#frame);
    }
    spend(steps) {
        this.#state.session.spend(steps);
    }
    markSecret(value) {
        this.#state.session.markSecret(value);
    }
}

// EXTERNAL MODULE: ./build/expression/lookup.js
var lookup = __webpack_require__(47989);
// EXTERNAL MODULE: ./build/expression/operators.js
var operators = __webpack_require__(45590);
// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/expression/habits.js
var habits = __webpack_require__(77984);
// EXTERNAL MODULE: ./build/expression/lexer.js
var lexer = __webpack_require__(91505);
;// CONCATENATED MODULE: ./build/expression/print-ast.js
/** A syntax tree to template text: parsing what is printed gives the same tree. Also names paths in messages. */


function printTemplate(body) {
    return body.map(printStatement).join('');
}
/** Every operator in parentheses, so that the text means the same at both language levels. */
function printExpression(node) {
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
function printPath(node) {
    if (node.kind === 'attribute')
        return `${printPath(node.target)}.${node.name}`;
    if (node.kind === 'method')
        return `${printPath(node.target)}.${node.name}()`;
    if (node.kind === 'index')
        return `${printPath(node.target)}[${printPath(node.key)}]`;
    const text = printExpression(node);
    return text.startsWith('(') && text.endsWith(')') && node.kind !== 'literal' ? text.slice(1, -1) : text;
}
/** Lists and maps take no attribute without parentheses. */
function printTarget(node) {
    return node.kind === 'list' || node.kind === 'map' ? `(${printExpression(node)})` : printExpression(node);
}
function printArguments(args) {
    return `(${[...args.positional.map(printExpression), ...args.named.map((arg) => `${arg.name}=${printExpression(arg.value)}`)].join(', ')})`;
}
function printOptionalArguments(args) {
    return args.positional.length + args.named.length === 0 ? '' : printArguments(args);
}
function printPart(part) {
    return isTextPart(part) ? part.value : `#{ ${printExpression(part)} }`;
}
/** Text between two interpolations; a quoted text inside `#{ }` starts with its quote and is told apart by length. */
function isTextPart(part) {
    return (part.kind === 'literal' && typeof part.value === 'string' && part.end - part.start === part.value.length);
}
function printLiteral(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return String(value);
    if ((0,values.isNumber)(value))
        return printNumber(value);
    const candidates = [`'${value.replaceAll("'", "\\'")}'`, `"${value.replaceAll('"', '\\"')}"`, `"${value}"`];
    return candidates.find((candidate) => readsBack(candidate, value)) ?? candidates[0];
}
/** Digits only: literals know neither signs nor exponents. */
function printNumber(value) {
    if (typeof value === 'bigint')
        return value < 0n ? (value + (1n << 64n)).toString() : value.toString();
    if (typeof value === 'number' && Number.isInteger(value))
        return value < 0 ? (BigInt(value) + (1n << 64n)).toString() : String(value);
    const double = typeof value === 'number' ? value : value.value;
    if (double === Infinity)
        return `${'9'.repeat(400)}.0`;
    const text = String(double);
    const plain = /e/.test(text) ? plainDigits(text) : text;
    return plain.includes('.') ? plain : `${plain}.0`;
}
function plainDigits(text) {
    const [mantissa, exponent] = text.split('e');
    const [whole, fraction = ''] = mantissa.split('.');
    const shift = Number(exponent);
    if (shift < 0)
        return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
    return whole + fraction.padEnd(shift, '0');
}
function readsBack(text, value) {
    try {
        const tokens = (0,lexer/* tokenize */.qw)(`{{ ${text} }}`);
        return tokens.length === 4 && tokens[1].kind === 'string' && tokens[1].value === value;
    }
    catch {
        return false;
    }
}
function printStatement(node) {
    switch (node.kind) {
        case 'text':
            return printText(node.value);
        case 'print':
            return `{{ ${printExpression(node.expression)} }}`;
        case 'if': {
            const branches = node.branches.map(({ condition, body }, index) => `{% ${index === 0 ? 'if' : 'elseif'} ${printExpression(condition)} %}${printTemplate(body)}`);
            return `${branches.join('')}${printElse(node.otherwise)}{% endif %}`;
        }
        case 'for':
            return `{% for ${node.name} in ${printExpression(node.iterable)} %}${printTemplate(node.body)}${printElse(node.otherwise)}{% endfor %}`;
        case 'set':
            return `{% set ${node.name} = ${printExpression(node.value)} %}`;
        case 'macro': {
            const parameters = node.parameters.map((parameter) => parameter.default === undefined
                ? parameter.name
                : `${parameter.name}=${printExpression(parameter.default)}`);
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
function printElse(body) {
    return body === undefined ? '' : `{% else %}${printTemplate(body)}`;
}
/** A brace that could open something is put into `verbatim`. */
function printText(text) {
    return text.replace(/\{(?=[{%#]|$)/g, '{% verbatim %}{{% endverbatim %}');
}

;// CONCATENATED MODULE: ./build/expression/signals.js
/** What is thrown through nunjucks: undefined values on their way to whoever catches them, and errors with a place. */
/**
 * Anything thrown through nunjucks. It returns errors unchanged that have a line number and an `Update` method;
 * without them class, path and place would be lost.
 */
class Signal {
    lineno = 1;
    Update() {
        return this;
    }
}
/** An undefined variable or attribute: cheap to throw, because `??` and `default` catch it. */
class UndefinedSignal extends Signal {
    state;
    place;
    target;
    missing;
    constructor(state, place, target, missing) {
        super();
        this.state = state;
        this.place = place;
        this.target = target;
        this.missing = missing;
    }
}
/** An error with its place, or the wish to wait for something. */
class ThrownSignal extends Signal {
    cause;
    constructor(cause) {
        super();
        this.cause = cause;
    }
}

;// CONCATENATED MODULE: ./build/expression/placed-errors.js
/** Makes errors of one compiled template: gives a place to what helpers throw, and says what to write instead. */







class PlacedErrors {
    #program;
    #callables;
    constructor(program, callables) {
        this.#program = program;
        this.#callables = callables;
    }
    #error(kind, message, place, details = {}) {
        const at = place === undefined ? { start: 0, end: 0 } : this.#program.places[place];
        return new ThrownSignal(new errors.ExpressionError(kind, message, this.#program.template, {
            offset: at.start,
            end: at.end,
            ...(details.help !== undefined && { help: details.help }),
            ...(details.cause !== undefined && { cause: details.cause }),
        }));
    }
    failure(message, place, help) {
        return this.#error('runtime', message, place, { help });
    }
    unknown(kind, name, place) {
        return this.#error('unknown-name', `there is no ${kind} \`${name}\``, place, {
            help: this.#callables.help(kind, name),
        });
    }
    unknownArgument(kind, name, argument, known, place) {
        const close = (0,nearest/* nearest */.p)(argument, known);
        const help = close !== undefined
            ? `did you mean \`${close}\`?`
            : known.length === 0
                ? `\`${name}\` has no named arguments`
                : `its arguments are ${known.join(', ')}`;
        return this.#error('unknown-name', `${kind} \`${name}\` has no argument \`${argument}\``, place, {
            help,
        });
    }
    /** Gives a place to whatever a helper threw; signals keep theirs. */
    located(error, place) {
        if (error instanceof Signal)
            return error;
        if (error instanceof expression_define.Pending)
            return new ThrownSignal(error);
        if (error instanceof errors.ExpressionError)
            return this.#inner(error, place);
        if (error instanceof errors.RuntimeFailure) {
            return this.#error(error.kind, error.message, place, { help: error.help, cause: error.cause });
        }
        if (error instanceof RangeError && /call stack/i.test(error.message)) {
            return this.#error('recursion', 'the template calls itself too deeply', place);
        }
        const message = error instanceof Error ? error.message : String(error);
        return this.#error('runtime', message, place, { cause: error });
    }
    /** An error of a template inside this one: what it says, at the place of the call that rendered it. */
    #inner(error, place) {
        const at = place === undefined ? { start: 0, end: 0 } : this.#program.places[place];
        const { path, missing, help } = error;
        return new ThrownSignal(new errors.ExpressionError(error.kind, error.message, this.#program.template, {
            offset: at.start,
            end: at.end,
            cause: error,
            ...(path !== undefined && { path }),
            ...(missing !== undefined && { missing }),
            ...(help !== undefined && { help }),
        }));
    }
}
/** The error that an undefined value is when nothing has caught it. */
function undefinedError(signal) {
    const { state, target, missing } = signal;
    const { start, end, node } = state.program.places[signal.place];
    const path = node === undefined ? missing : printPath(node);
    const message = target === null && node !== undefined && 'target' in node
        ? `\`${printPath(node.target)}\` is null, so \`${path}\` cannot be read`
        : `\`${path}\` is not defined`;
    return new errors.ExpressionError('undefined', message, state.program.template, {
        offset: start,
        end,
        path,
        missing,
        ...helpOf(state, target, missing, path),
    });
}
function helpOf(state, target, missing, path) {
    const habit = (0,habits/* attributeHelp */.ui)(path);
    if (habit !== undefined)
        return { help: habit };
    const known = target === undefined ? state.session.variableNames() : (0,values.isMap)(target) ? mapKeys(target) : [];
    const close = (0,nearest/* nearest */.p)(missing, known);
    return close === undefined ? {} : { help: `did you mean \`${close}\`?` };
}
function mapKeys(map) {
    return map instanceof Map ? [...map.keys()].map(String) : Object.keys(map);
}

// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
;// CONCATENATED MODULE: ./build/expression/render-state.js
/** What compiled templates call while they run: output, lookups, operators, calls and scopes. */








const OPERATORS = {
    add: operators/* add */.WQ,
    subtract: operators/* subtract */.Re,
    multiply: operators/* multiply */.lw,
    divide: operators/* divide */.Qr,
    modulo: operators/* modulo */.xP,
    concatenate: operators/* concatenate */.u1,
    range: operators/* range */.y1,
    equals: operators/* equals */.aI,
    notEquals: operators/* notEquals */.bM,
    less: operators/* less */.M7,
    lessOrEqual: operators/* lessOrEqual */.lt,
    greater: operators/* greater */.rh,
    greaterOrEqual: operators/* greaterOrEqual */.CY,
    isIn: operators/* isIn */.S1,
};
/** The state `$` of one run of one compiled template; shares its session with templates rendered inside of it. */
class RenderState {
    session;
    program;
    constants;
    #errors;
    /** What typed rendering has written so far. */
    value;
    /** The finished text. */
    text = '';
    /** Variables of the caller, and for a template inside `render()` the scopes around it. */
    #variables;
    #environment;
    #context;
    #library;
    constructor(session, program, variables) {
        this.session = session;
        this.program = program;
        this.constants = program.constants;
        this.#variables = variables;
    }
    /** Made on first use: most renders have no error to place. */
    get errors() {
        this.#errors ??= new PlacedErrors(this.program, this.session.callables);
        return this.#errors;
    }
    enter(environment, context, library) {
        this.#environment = environment;
        this.#context = context;
        this.#library = library;
    }
    // --- output
    print(value) {
        try {
            const text = typeof value === 'string' ? value : (0,print.printedText)(value);
            this.session.countOutput(text.length);
            return text;
        }
        catch (error) {
            throw this.errors.located(error, undefined);
        }
    }
    /** Kestra: the first write decides, a second print always fails, text may only follow text. */
    write(value) {
        if (value === null || value === undefined)
            return;
        if (this.value !== undefined) {
            throw this.errors.failure('a typed value has to be printed alone', undefined, 'leave one `{{ … }}` and nothing else');
        }
        this.value = value;
    }
    writeText(text) {
        if (this.value === undefined)
            this.value = text;
        else if (typeof this.value === 'string')
            this.value += text;
        else
            throw this.errors.failure('text beside a typed value', undefined, 'leave the `{{ … }}` alone, without text or spaces around');
    }
    // --- names and attributes
    name(name, place) {
        const value = this.#variables(name);
        if (value === undefined)
            throw new UndefinedSignal(this, place, undefined, name);
        return value;
    }
    boundName(frame, name, place) {
        const value = frame.lookup(name);
        return value === undefined ? this.name(name, place) : value;
    }
    /** Kestra: a macro sees its arguments and what it sets itself, nothing else. */
    macroName(frame, name, place) {
        const value = frame.lookup(name);
        if (value === undefined)
            throw new UndefinedSignal(this, place, undefined, name);
        return value;
    }
    attribute(target, name, place) {
        const value = (0,lookup/* attributeOf */.w4)(target, name);
        if (value === undefined)
            throw new UndefinedSignal(this, place, target, name);
        return value;
    }
    entry(target, key, place) {
        const value = (0,lookup/* entryOf */.Ms)(target, key);
        if (value === undefined)
            throw new UndefinedSignal(this, place, target, (0,print.javaText)(key));
        return value;
    }
    method(target, name, positional, named, place) {
        let value;
        try {
            value = (0,lookup/* callMethod */.g9)(target, name, positional.length + (named === null ? 0 : named.length));
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
        if (value === undefined)
            throw new UndefinedSignal(this, place, target, name);
        return value;
    }
    /** Kestra: writes where the name already is, else into the current scope. */
    set(frame, name, value, isolated) {
        const owner = frame.resolve(name, true) ??
            (!isolated && this.#variables(name) !== undefined ? outermost(frame) : frame);
        owner.set(name, value ?? null);
    }
    /** Next round of a loop: its variable and `loop`. The length of the body's own text counts as output. */
    loopStep(frame, name, items, index, textLength) {
        try {
            this.session.spend(1);
            this.session.countOutput(textLength);
        }
        catch (error) {
            throw this.errors.located(error, undefined);
        }
        const loop = (0,values.emptyMap)();
        loop.index = index;
        loop.length = items.length;
        loop.first = index === 0;
        loop.last = index === items.length - 1;
        loop.revindex = items.length - index - 1;
        frame.set('loop', loop);
        frame.set(name, items[index] ?? null);
    }
    iterate(value, place) {
        try {
            return (0,lookup/* iterationOf */.rb)(value);
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
    }
    // --- operators
    condition(value, place) {
        if (typeof value === 'boolean')
            return value;
        try {
            return operators/* condition */.uH(value);
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
    }
    ternary(value, place) {
        return value !== null && this.condition(value, place);
    }
    binary(name, left, right, place) {
        try {
            const value = OPERATORS[name](left, right);
            if (name === 'range')
                this.session.spend(value.length);
            return value;
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
    }
    unary(operator, operand, place) {
        try {
            return operator === '-' ? operators/* negate */.ze(operand) : operators/* positive */.yj(operand);
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
    }
    contains(left, right, place) {
        if (left === null)
            return false;
        const wanted = right();
        try {
            return operators/* contains */.gR(left, wanted);
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
    }
    coalesce(left, right, nullToo) {
        try {
            const value = left();
            if (value !== null || !nullToo)
                return value;
        }
        catch (error) {
            if (!(error instanceof UndefinedSignal))
                throw error;
        }
        return right();
    }
    map(flat, place) {
        const map = (0,values.emptyMap)();
        for (let index = 0; index < flat.length; index += 2) {
            const key = flat[index];
            if ((0,values.isList)(key) || (0,values.isMap)(key)) {
                throw this.errors.failure(`a key of a map has to be text, found ${operators/* describeType */.MF(key)}`, place);
            }
            map[(0,print.javaText)(key)] = flat[index + 1];
        }
        return map;
    }
    join(parts) {
        return parts.reduce((text, part) => operators/* concatenate */.u1(text, part), '');
    }
    // --- calls
    filter(name, input, positional, named, frame, place) {
        const filter = this.session.callables.filters.get(name);
        if (filter === undefined)
            throw this.errors.unknown('filter', name, place);
        return this.#applyFilter(filter, input, positional, named, frame, place);
    }
    test(name, input, positional, named, frame, place) {
        const test = this.session.callables.tests.get(name);
        if (test === undefined)
            throw this.errors.unknown('test', name, place);
        return this.#applyTest(test, input, positional, named, frame, place);
    }
    /** A filter or test that takes an undefined input for null. */
    lenient(kind, name, input, positional, named, frame, place) {
        let value = null;
        try {
            value = input();
        }
        catch (error) {
            if (!(error instanceof UndefinedSignal))
                throw error;
        }
        return this[kind](name, value, positional, named, frame, place);
    }
    call(name, positional, named, frame, place) {
        const definition = this.session.callables.functions.get(name);
        if (definition === undefined)
            throw this.errors.unknown('function', name, place);
        const { args, rest } = bindArguments(definition, 'function', positional, named, place, this);
        try {
            return definition.apply(args, new Invocation(this, definition.name, frame), rest);
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
    }
    macro(macro, definition, positional, named, place) {
        const { name, parameters } = definition;
        if (positional.length > parameters.length) {
            throw this.errors.failure(`macro \`${name}\` takes ${countOf(parameters.length, 'argument')}, found ${positional.length}`, place);
        }
        const values = [...positional];
        for (let index = 0; named !== null && index < named.length; index += 2) {
            const at = parameters.indexOf(named[index]);
            if (at === -1)
                throw this.errors.unknownArgument('macro', name, named[index], parameters, place);
            values[at] = named[index + 1];
        }
        try {
            return this.session.nested(() => macro(this, this.#environment, this.#context, this.#library, values));
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
    }
    /** Text of a block; it is rendered anew each time. */
    block(id, frame) {
        let text = '';
        this.session.nested(() => this.#context.getBlock(id)(this.#environment, this.#context, frame, this.#library, (error, result) => {
            if (error !== null)
                throw error;
            text = result ?? '';
        }));
        return text;
    }
    blockNamed(name, frame) {
        const id = this.program.blockIds.get(name);
        return id === undefined ? undefined : this.block(id, frame);
    }
    /** Variables as a template rendered by `render()` sees them: the frame's, then ours. */
    variablesFrom(frame) {
        return (name) => {
            const value = frame.lookup(name);
            return value === undefined ? this.#variables(name) : value;
        };
    }
    #applyFilter(filter, input, positional, named, frame, place) {
        const { args, rest } = bindArguments(filter, 'filter', positional, named, place, this);
        try {
            return filter.apply(input, args, new Invocation(this, filter.name, frame), rest);
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
    }
    #applyTest(test, input, positional, named, frame, place) {
        const { args } = bindArguments(test, 'test', positional, named, place, this);
        try {
            return test.apply(input, args, new Invocation(this, test.name, frame));
        }
        catch (error) {
            throw this.errors.located(error, place);
        }
    }
    /** The error behind anything that came out of a run of this template. */
    errorOf(thrown) {
        if (thrown instanceof UndefinedSignal)
            return undefinedError(thrown);
        const signal = this.errors.located(thrown, undefined);
        return signal instanceof ThrownSignal ? signal.cause : undefinedError(signal);
    }
}
function outermost(frame) {
    let outer = frame;
    while (outer.parent !== undefined)
        outer = outer.parent;
    return outer;
}

;// CONCATENATED MODULE: ./build/expression/session.js
/** One render as its caller sees it: variables, answers asked for so far, budgets, and templates inside templates. */




const DEFAULT_LIMITS = {
    steps: 2_500_000,
    output: 32 * 1024 * 1024,
    nesting: 100,
    passes: 100,
};
/** A macro, block or inner template costs as much as so many rounds of a loop. */
const STEPS_PER_CALL = 10;
/** Texts from values are compiled before they are rendered; so many characters of them cost one step. */
const CHARACTERS_PER_STEP = 2;
class Session {
    variables;
    #host;
    #answers = [];
    #asked = 0;
    #steps = 0;
    #output = 0;
    #nesting = 0;
    #now;
    constructor(host, variables) {
        this.#host = host;
        this.variables = variables;
    }
    get level() {
        return this.#host.level;
    }
    get timeZone() {
        return this.#host.timeZone;
    }
    get locale() {
        return this.#host.locale;
    }
    get services() {
        return this.#host.services;
    }
    get callables() {
        return this.#host.callables;
    }
    markSecret(value) {
        this.#host.onSecret?.(value);
    }
    /** Own variables only; `undefined` is none. */
    variable = (name) => {
        if (this.variables instanceof Map)
            return this.variables.get(name);
        return Object.hasOwn(this.variables, name)
            ? this.variables[name]
            : undefined;
    };
    variableNames() {
        return this.variables instanceof Map ? [...this.variables.keys()] : Object.keys(this.variables);
    }
    now() {
        if (this.#now === undefined) {
            const clock = this.services.now;
            if (clock === undefined)
                throw new errors.RuntimeFailure('there is no clock in this place');
            this.#now = clock();
        }
        return this.#now;
    }
    spend(steps) {
        this.#steps += steps;
        if (this.#steps > this.#host.limits.steps) {
            throw new errors.RuntimeFailure(`loops, calls and ranges take more than ${this.#host.limits.steps} steps`);
        }
    }
    countOutput(length) {
        this.#output += length;
        if (this.#output > this.#host.limits.output) {
            throw new errors.RuntimeFailure(`the result is longer than ${this.#host.limits.output} characters`);
        }
    }
    nested(run) {
        if (this.#nesting >= this.#host.limits.nesting) {
            throw new errors.RuntimeFailure(`the template calls itself more than ${this.#host.limits.nesting} levels deep`, undefined, 'recursion');
        }
        this.#nesting++;
        this.spend(STEPS_PER_CALL);
        try {
            return run();
        }
        finally {
            this.#nesting--;
        }
    }
    /**
     * The answer to the n-th question of this render. A render that has to wait starts over, asks the same questions in
     * the same order, and finds those answered that were asked before.
     */
    ask(start) {
        const known = this.#answers[this.#asked];
        if (known !== undefined) {
            this.#asked++;
            if ('waiting' in known)
                throw new expression_define.Pending(known.waiting);
            if ('error' in known)
                throw known.error;
            return known.value;
        }
        const index = this.#asked;
        const started = start();
        this.#asked++;
        if (!isPromise(started)) {
            this.#answers[index] = { value: started };
            return started;
        }
        const waiting = started.then((value) => {
            this.#answers[index] = { value };
        }, (error) => {
            this.#answers[index] = { error };
        });
        this.#answers[index] = { waiting };
        throw new expression_define.Pending(waiting);
    }
    /** Runs to the end, again and again while something has to be waited for. */
    complete(run) {
        try {
            return run();
        }
        catch (error) {
            if (!(error instanceof expression_define.Pending))
                throw error;
            return this.#completeLater(run, error);
        }
    }
    async #completeLater(run, first) {
        let pending = first;
        for (;;) {
            await pending.promise;
            this.#asked = 0;
            this.#steps = 0;
            this.#output = 0;
            this.#nesting = 0;
            try {
                return run();
            }
            catch (error) {
                if (!(error instanceof expression_define.Pending))
                    throw error;
                pending = error;
            }
        }
    }
    /**
     * Text of a template; `recursive` renders the result again until it no longer changes.
     * @throws ExpressionError, or Pending when something has to be waited for
     */
    text(template, recursive, variables = this.variable) {
        const rendered = recursive ? this.#untilStable(template, variables) : this.#pass(template, variables);
        return (0,raw/* withoutRawTags */.s)(rendered);
    }
    /** The value of a template, see typed rendering. */
    typed(template) {
        if (!template.includes('{'))
            return template;
        const state = this.#run(template, true, this.variable);
        const value = state.value ?? null;
        return typeof value === 'string' ? (0,raw/* withoutRawTags */.s)(value) : value;
    }
    /** A template found in a value. Kestra: its errors are no longer undefined variables that `??` could catch. */
    renderInside(template, recursive, variables) {
        if (!template.includes('{'))
            return template;
        this.spend(template.length / CHARACTERS_PER_STEP);
        return this.nested(() => this.text(template, recursive, variables));
    }
    #untilStable(template, variables) {
        let current = template;
        for (let pass = 0; pass < this.#host.limits.passes; pass++) {
            const next = this.#pass(current, variables);
            if (next === current)
                return next;
            if (next.includes('{'))
                this.spend(next.length / CHARACTERS_PER_STEP);
            current = next;
        }
        throw new errors.ExpressionError('recursion', `the text still changes after ${this.#host.limits.passes} renderings`, template, {
            offset: 0,
            end: template.length,
            help: 'look for variables whose texts name each other',
        });
    }
    #pass(template, variables) {
        if (!template.includes('{'))
            return template;
        return this.#run(template, false, variables).text;
    }
    #run(template, typed, variables) {
        const program = this.#host.program(template, typed);
        const state = new RenderState(this, program, variables);
        try {
            state.text = program.run(state);
            return state;
        }
        catch (error) {
            throw state.errorOf(error);
        }
    }
}
function isPromise(value) {
    return (typeof value === 'object' && value !== null && typeof value.then === 'function');
}

// EXTERNAL MODULE: ./build/expression/truthy.js
var truthy = __webpack_require__(61075);
;// CONCATENATED MODULE: ./build/expression/engine.js
/** The expression engine: renders texts, structures and typed values, synchronously unless something must be waited for. */







function createExpressionEngine(options) {
    return new Engine(options);
}
class Engine {
    level;
    #recursive;
    #host;
    #recursiveHost;
    constructor(options) {
        this.level = options.level;
        this.#recursive = options.recursive ?? false;
        const cache = new ProgramCache(options.level, options.cacheSize ?? 1000);
        this.#host = {
            level: options.level,
            timeZone: options.timeZone ?? 'UTC',
            locale: options.locale ?? 'en',
            services: options.services ?? {},
            callables: (0,callables/* callablesOf */.P)(options.level),
            limits: { ...DEFAULT_LIMITS, ...options.limits },
            onSecret: options.onSecret,
            program: (template, typed) => cache.get(template, typed),
        };
        this.#recursiveHost = { ...this.#host, callables: (0,callables/* callablesOf */.P)(options.level, true) };
    }
    render(template, variables, options) {
        if (!template.includes('{'))
            return template;
        const recursive = options?.recursive ?? this.#recursive;
        const session = this.#session(variables, recursive, options);
        return session.complete(() => session.text(template, recursive));
    }
    renderTyped(template, variables, options) {
        if (!template.includes('{'))
            return template;
        const session = this.#session(variables, options?.recursive ?? this.#recursive, options);
        return session.complete(() => session.typed(template));
    }
    renderStructure(value, variables, options) {
        return drive(this.#structure(value, variables, options));
    }
    /** Yields every text to be rendered and takes its rendering, whether that came at once or later. */
    *#structure(value, variables, options) {
        if (typeof value === 'string')
            return yield this.render(value, variables, options);
        if ((0,values.isList)(value)) {
            const items = [];
            for (const item of value)
                items.push(yield* this.#structure(item, variables, options));
            return items;
        }
        if (!(0,values.isMap)(value))
            return value;
        const rendered = (0,values.emptyMap)();
        for (const [key, item] of value instanceof Map ? value : Object.entries(value)) {
            if (item === undefined)
                continue;
            // Kestra: keys are rendered once even where values are rendered recursively.
            const name = typeof key === 'string'
                ? yield this.render(key, variables, { ...options, recursive: false })
                : String(key);
            const content = yield* this.#structure(item, variables, options);
            if (!Object.hasOwn(rendered, name))
                rendered[name] = content;
        }
        return rendered;
    }
    #session(variables, recursive, options) {
        const host = recursive ? this.#recursiveHost : this.#host;
        if (options?.services === undefined && options?.onSecret === undefined)
            return new Session(host, variables);
        const { services = host.services, onSecret = host.onSecret } = options;
        return new Session({ ...host, services, onSecret }, variables);
    }
}
/** Runs a generator to its end; becomes a promise at the first promise it yields. */
function drive(steps) {
    let step = steps.next();
    while (step.done !== true) {
        if (typeof step.value !== 'string')
            return driveLater(steps, step.value);
        step = steps.next(step.value);
    }
    return step.value;
}
async function driveLater(steps, first) {
    let step = steps.next(await first);
    while (step.done !== true)
        step = steps.next(await step.value);
    return step.value;
}
/** Compiled templates, the least recently used one forgotten first. */
class ProgramCache {
    #level;
    #size;
    #texts = new Map();
    #typed = new Map();
    constructor(level, size) {
        this.#level = level;
        this.#size = size;
    }
    get(template, typed) {
        const programs = typed ? this.#typed : this.#texts;
        let program = programs.get(template);
        // Moving an entry to the end costs more than the lookup; it matters only once old ones are being dropped.
        if (program !== undefined && programs.size < this.#size)
            return program;
        if (program === undefined)
            program = compileTemplate(template, (0,parser/* parseTemplate */.Q)(template, this.#level), typed);
        else
            programs.delete(template);
        programs.set(template, program);
        if (programs.size > this.#size)
            programs.delete(programs.keys().next().value);
        return program;
    }
}


/***/ }),

/***/ 61075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isTruthy)
/* harmony export */ });
/** Whether the rendered text of a condition (`runIf`, `If`, `Fail` and the like) holds. */
/** Kestra: false only for `false`, `0`, `-0`, empty text and nothing; `FALSE`, ` false `, `0.0` and `null` are true. */
function isTruthy(rendered) {
    return !(rendered === null ||
        rendered === undefined ||
        rendered === '' ||
        rendered === 'false' ||
        rendered === '0' ||
        rendered === '-0');
}


/***/ })

};
