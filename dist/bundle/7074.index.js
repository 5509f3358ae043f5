export const id = 7074;
export const ids = [7074];
export const modules = {

/***/ 14290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTemplate)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20795);
/* harmony import */ var _callables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65482);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34640);
/* harmony import */ var _habits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77984);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76016);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49247);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47950);
/** Mistakes in a template that show without rendering it. */







const LOOP_ATTRIBUTES = ['index', 'length', 'first', 'last', 'revindex'];
/**
 * Syntax errors (the first one), else every unknown filter, function, test, argument and attribute of `loop`, in the
 * order of their places. Nothing is rendered and no value is looked at.
 */
function checkTemplate(template, level) {
    if (!template.includes('{'))
        return [];
    try {
        return new Checker(template, level).run();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.ExpressionError)
            return [error];
        throw error;
    }
}
class Checker {
    #template;
    #level;
    #callables;
    #problems = [];
    #macros = new Map();
    constructor(template, level) {
        this.#template = template;
        this.#level = level;
        this.#callables = (0,_callables_js__WEBPACK_IMPORTED_MODULE_1__/* .callablesOf */ .P)(level);
    }
    run() {
        const body = (0,_parser_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTemplate */ .Q)(this.#template, this.#level);
        this.#macros = (0,_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .bindingsOf */ .k)(body).macros;
        (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkTemplate */ .Q)(body, {
            filterTag: ({ name, nameStart, args }) => this.#callable('filter', name, nameStart, args),
            expression: (node, position) => {
                if (node.kind === 'filter' || node.kind === 'test')
                    this.#callable(node.kind, node.name, node.nameStart, node.args);
                else if (node.kind === 'call')
                    this.#call(node);
                else if (node.kind === 'attribute' && isLoop(node.target) && position.isBound('loop'))
                    this.#loop(node);
                return undefined;
            },
        });
        return this.#problems.sort((a, b) => a.offset - b.offset);
    }
    #problem(message, start, end, help, kind = 'unknown-name') {
        this.#problems.push(new _errors_js__WEBPACK_IMPORTED_MODULE_2__.ExpressionError(kind, message, this.#template, {
            offset: start,
            end,
            ...(help !== undefined && { help }),
        }));
    }
    #callable(kind, name, start, args) {
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
    #call(node) {
        const macro = this.#macros.get(node.name);
        if (macro === undefined)
            this.#callable('function', node.name, node.start, node.args);
        else
            this.#arguments('macro', node.name, macro.parameters.map(({ name }) => ({ name })), false, node.args, node.start);
    }
    #arguments(kind, name, parameters, unbounded, args, start) {
        const end = start + name.length;
        const known = parameters.map((parameter) => parameter.name);
        const surplus = args.positional[known.length];
        if (surplus !== undefined && !unbounded) {
            const takes = known.length === 0
                ? 'no arguments'
                : `${known.length} argument${known.length === 1 ? '' : 's'} (${known.join(', ')})`;
            this.#problem(`${kind} \`${name}\` takes ${takes}`, surplus.start, surplus.end, undefined, 'runtime');
        }
        for (const arg of args.named) {
            if (known.includes(arg.name))
                continue;
            const close = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(arg.name, known);
            const help = close !== undefined
                ? `did you mean \`${close}\`?`
                : known.length === 0
                    ? `\`${name}\` has no named arguments`
                    : `its arguments are ${known.join(', ')}`;
            this.#problem(`${kind} \`${name}\` has no argument \`${arg.name}\``, arg.start, arg.start + arg.name.length, help);
        }
        parameters.forEach((parameter, index) => {
            const given = index < args.positional.length || args.named.some((arg) => arg.name === parameter.name);
            if (parameter.required === true && !given) {
                this.#problem(`${kind} \`${name}\` needs the argument \`${parameter.name}\``, start, end, undefined, 'runtime');
            }
        });
    }
    #loop(node) {
        if (LOOP_ATTRIBUTES.includes(node.name))
            return;
        const path = `loop.${node.name}`;
        const close = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(node.name, LOOP_ATTRIBUTES);
        const help = (0,_habits_js__WEBPACK_IMPORTED_MODULE_3__/* .attributeHelp */ .ui)(path) ??
            (close === undefined ? `it has ${LOOP_ATTRIBUTES.join(', ')}` : `did you mean \`loop.${close}\`?`);
        this.#problem(`\`${path}\` is not defined`, node.start, node.end, help, 'undefined');
    }
}
function isLoop(node) {
    return node.kind === 'name' && node.name === 'loop';
}


/***/ }),

/***/ 10833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references)
/* harmony export */ });
/* unused harmony export hasExpression */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76016);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47950);
/* harmony import */ var _check_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14290);
/** What a template refers to, and what is wrong with it, found without rendering it. */




/** Whether rendering the text could give anything but the text itself. */
function hasExpression(text) {
    return /\{[{%#]/.test(text);
}
/**
 * Every reference of a template, through loops, macros, `set` and texts given to `render()`. Names that the template
 * binds itself are left out.
 * @throws ExpressionError when the template is no template
 */
function references(template, level) {
    const found = new ReferenceCollector(level);
    if (hasExpression(template))
        found.collect((0,_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template, level));
    return found.result();
}
const FILE_FUNCTIONS = new Set(['read', 'fileURI', 'fileSize', 'fileExists', 'isFileEmpty']);
class ReferenceCollector {
    #level;
    #variables = [];
    #rendered = [];
    #secrets = [];
    #keyValues = [];
    #files = [];
    #filters = [];
    #functions = [];
    #tests = [];
    /** Paths that a test asks about. */
    #tested = [];
    #macros = new Set();
    constructor(level) {
        this.#level = level;
    }
    /** `at` replaces the places of a template inside another one. */
    collect(body, at) {
        this.#macros = new Set([...this.#macros, ...macroNames(body)]);
        (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walkTemplate */ .Q)(body, {
            filterTag: ({ name, nameStart }) => {
                this.#filters.push({ name, ...(at ?? { start: nameStart, end: nameStart + name.length }) });
            },
            expression: (node, position) => {
                const place = at === undefined ? { start: node.start, end: node.end } : { start: at.start, end: at.end };
                switch (node.kind) {
                    case 'name':
                    case 'attribute':
                    case 'index': {
                        const path = pathOf(node);
                        if (path === undefined)
                            return undefined;
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
                        if (tested !== undefined &&
                            (node.name === 'defined' || node.name === 'null' || node.name === 'empty')) {
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
    #call(name, args, place, isBound) {
        this.#functions.push({ name, start: place.start, end: Math.min(place.end, place.start + name.length) });
        const key = {
            key: literalArgument(args, 0, name === 'secret' || name === 'kv' ? 'key' : 'path'),
            namespace: literalArgument(args, 1, 'namespace'),
            ...place,
        };
        if (name === 'secret')
            this.#secrets.push(key);
        else if (name === 'kv')
            this.#keyValues.push(key);
        else if (FILE_FUNCTIONS.has(name))
            this.#files.push(key);
        else if (name === 'render' || name === 'renderOnce')
            this.#render(args, place, isBound);
    }
    #render(args, place, isBound) {
        const target = args.positional[0] ?? args.named.find((arg) => arg.name === 'toRender')?.value;
        if (target === undefined)
            return;
        if (target.kind === 'literal' && typeof target.value === 'string') {
            const body = parsed(target.value, this.#level);
            if (body !== undefined)
                this.collect(body, { start: target.start, end: target.end });
            return;
        }
        const path = pathOf(target);
        if (path !== undefined && !isBound(path.root))
            this.#rendered.push({ ...path.found, ...place, guarded: false });
    }
    result() {
        for (const reference of this.#variables) {
            const full = [reference.root, ...reference.path];
            reference.guarded ||= this.#tested.some((path) => path.length <= full.length && path.every((part, index) => part === full[index]));
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
function macroNames(body) {
    return body.flatMap((statement) => (statement.kind === 'macro' ? [statement.name] : []));
}
function parsed(template, level) {
    try {
        return (0,_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template, level);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.ExpressionError)
            return undefined;
        throw error;
    }
}
/** The path that an expression is, when it starts at a name. */
function pathOf(node) {
    if (node.kind === 'name')
        return { root: node.name, found: { root: node.name, path: [], dynamic: false }, keys: [] };
    if (node.kind !== 'attribute' && node.kind !== 'index')
        return undefined;
    const target = pathOf(node.target);
    if (target === undefined)
        return undefined;
    const segment = node.kind === 'attribute' ? node.name : literalKey(node.key);
    const keys = segment === undefined && node.kind === 'index' ? [...target.keys, node.key] : target.keys;
    if (target.found.dynamic || segment === undefined)
        return { ...target, found: { ...target.found, dynamic: true }, keys };
    return { ...target, found: { ...target.found, path: [...target.found.path, segment] } };
}
function literalKey(key) {
    if (key.kind !== 'literal')
        return undefined;
    return typeof key.value === 'string' || typeof key.value === 'number' || typeof key.value === 'bigint'
        ? String(key.value)
        : undefined;
}
function literalArgument(args, index, name) {
    const value = args.positional[index] ?? args.named.find((arg) => arg.name === name)?.value;
    return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}


/***/ }),

/***/ 47950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ walkTemplate)
/* harmony export */ });
/* harmony import */ var _callables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65482);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49247);
/** Walks a parsed template with its scopes: tells names that a template binds itself from those given to it. */


class Scope {
    guarded;
    inMacro;
    #names;
    #parent;
    constructor(parent, names, guarded, inMacro) {
        this.#parent = parent;
        this.#names = names;
        this.guarded = guarded;
        this.inMacro = inMacro;
    }
    isBound(name) {
        return this.#names.has(name) || this.#parent?.isBound(name) === true;
    }
    bind(name) {
        this.#names.add(name);
    }
    inner(names) {
        return new Scope(this, new Set(names), this.guarded, this.inMacro);
    }
    /** The same names, with undefined variables caught. */
    caught() {
        return new Scope(this, new Set(), true, this.inMacro);
    }
}
function walkTemplate(body, visitor) {
    walkBody(body, new Scope(undefined, new Set(), false, false), visitor);
}
function walkBody(body, scope, visitor) {
    for (const statement of body)
        walkStatement(statement, scope, visitor);
}
function walkStatement(statement, scope, visitor) {
    switch (statement.kind) {
        case 'text':
            return;
        case 'print':
            walkExpression(statement.expression, scope, visitor);
            return;
        case 'if':
            for (const branch of statement.branches)
                walkExpression(branch.condition, scope, visitor);
            break;
        case 'for': {
            walkExpression(statement.iterable, scope, visitor);
            // What a round sets is there in the next one, wherever in the body it is set.
            walkBody(statement.body, scope.inner([statement.name, 'loop', ...(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingsOf */ .k)(statement.body).names]), visitor);
            if (statement.otherwise !== undefined)
                walkBody(statement.otherwise, scope, visitor);
            return;
        }
        case 'set':
            walkExpression(statement.value, scope, visitor);
            scope.bind(statement.name);
            return;
        case 'macro': {
            const names = statement.parameters.map((parameter) => parameter.name);
            const inside = new Scope(undefined, new Set(names), false, true);
            for (const parameter of statement.parameters) {
                if (parameter.default !== undefined)
                    walkExpression(parameter.default, inside, visitor);
            }
            walkBody(statement.body, inside, visitor);
            return;
        }
        case 'filter-tag':
            for (const filter of statement.filters) {
                visitor.filterTag?.(filter);
                walkArguments(filter.args, scope, visitor);
            }
            break;
        case 'block':
            break;
    }
    for (const inner of (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .childBodies */ .d)(statement))
        walkBody(inner, scope, visitor);
}
function walkArguments(args, scope, visitor) {
    for (const arg of args.positional)
        walkExpression(arg, scope, visitor);
    for (const arg of args.named)
        walkExpression(arg.value, scope, visitor);
}
function walkExpression(node, scope, visitor) {
    const only = visitor.expression?.(node, scope);
    if (only !== undefined) {
        for (const child of only)
            walkExpression(child, scope, visitor);
        return;
    }
    const walk = (child, inner = scope) => walkExpression(child, inner, visitor);
    switch (node.kind) {
        case 'literal':
        case 'name':
            return;
        case 'interpolation':
            for (const part of node.parts)
                walk(part);
            return;
        case 'attribute':
            walk(node.target);
            return;
        case 'index':
            walk(node.target);
            walk(node.key);
            return;
        case 'method':
            walk(node.target);
            walkArguments(node.args, scope, visitor);
            return;
        case 'call':
            walkArguments(node.args, scope, visitor);
            return;
        case 'list':
            for (const item of node.items)
                walk(item);
            return;
        case 'map':
            for (const part of node.entries.flat())
                walk(part);
            return;
        case 'unary':
            walk(node.operand);
            return;
        case 'binary':
            walk(node.left, node.operator === '??' || node.operator === '???' ? scope.caught() : scope);
            walk(node.right);
            return;
        case 'filter':
        case 'test':
            walk(node.input, (0,_callables_js__WEBPACK_IMPORTED_MODULE_0__/* .catchesUndefined */ .e)(node.kind, node.name) ? scope.caught() : scope);
            walkArguments(node.args, scope, visitor);
            return;
        case 'ternary':
            walk(node.condition);
            walk(node.then);
            walk(node.otherwise);
    }
}


/***/ }),

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dagCycles: () => (/* binding */ dagCycles),
/* harmony export */   findCycles: () => (/* binding */ findCycles),
/* harmony export */   flowGraph: () => (/* binding */ flowGraph)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83070);
/* harmony import */ var _task_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43120);
/**
 * The topology of a flow as plain data for renderers: nodes, clusters (flowables and branches), edges.
 * An edge may begin or end at a node or at a cluster, so its number grows with the tasks and not with their combinations.
 */


/** Flowables whose main tasks do not wait for one another. */
const SIDE_BY_SIDE = new Set(['Parallel', 'EachParallel'].map((name) => `io.kestra.plugin.core.flow.${name}`));
const CHOICES = new Set(['If', 'Switch'].map((name) => `io.kestra.plugin.core.flow.${name}`));
/** @returns clusters and nodes with parents before what they hold */
function flowGraph(flow) {
    const graph = new Builder();
    const [main, ...others] = (0,_task_structure_js__WEBPACK_IMPORTED_MODULE_0__/* .flowBranches */ .hg)(flow);
    if (main === undefined)
        return graph;
    // Only when there is something beside them, the main tasks need a frame of their own.
    const framed = others.length > 0 || main.name !== 'tasks';
    const cluster = framed ? graph.addBranchCluster(main, undefined) : undefined;
    const first = graph.addSequence(main, cluster);
    for (const branch of others) {
        const id = graph.addBranchCluster(branch, undefined);
        graph.addSequence(branch, id);
        graph.edges.push({ from: cluster, to: id, kind: edgeKind(branch), label: branch.name });
    }
    for (const trigger of flow.triggers) {
        graph.addTrigger(trigger);
        if (first !== undefined)
            graph.edges.push({ from: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__.formatPath)(trigger.path), to: first, kind: 'trigger' });
    }
    return { nodes: graph.nodes, clusters: graph.clusters, edges: graph.edges };
}
class Builder {
    nodes = [];
    clusters = [];
    edges = [];
    addTrigger(trigger) {
        const { id: name, type, disabled } = trigger;
        this.nodes.push({ id: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__.formatPath)(trigger.path), kind: 'trigger', name, type, disabled });
    }
    addBranchCluster(branch, parent) {
        const id = `${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__.formatPath)(branch.path)}:branch`;
        this.clusters.push({
            id,
            kind: 'branch',
            name: branch.name,
            ...(parent === undefined ? {} : { parent }),
        });
        return id;
    }
    /** Adds tasks that follow one another; gives the first one's node or cluster. */
    addSequence(branch, cluster) {
        let first;
        let previous;
        for (const task of branch.tasks) {
            const current = this.#addTask(task, cluster);
            if (previous !== undefined)
                this.edges.push({ from: previous, to: current, kind: 'sequence' });
            first ??= current;
            previous = current;
        }
        return first;
    }
    /** Gives the id of the node or cluster that edges to and from the task use. */
    #addTask(task, cluster) {
        const id = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__.formatPath)(task.path);
        const type = (0,_task_structure_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalFlowable */ .L$)(task.type);
        const inside = cluster === undefined ? {} : { cluster };
        if (!task.branches.some((branch) => branch.tasks.length > 0)) {
            this.nodes.push({
                id,
                kind: 'task',
                name: task.id,
                type: task.type,
                disabled: task.disabled,
                ...inside,
            });
            return id;
        }
        const own = `${id}:cluster`;
        const parent = cluster === undefined ? {} : { parent: cluster };
        this.clusters.push({ id: own, kind: 'flowable', name: task.id, type: task.type, ...parent });
        const kind = CHOICES.has(type) ? 'choice' : 'flowable';
        this.nodes.push({ id, kind, name: task.id, type: task.type, disabled: task.disabled, cluster: own });
        for (const branch of task.branches)
            if (branch.tasks.length > 0)
                this.#addBranch(id, own, type, branch);
        return own;
    }
    #addBranch(head, cluster, type, branch) {
        if (branch.role !== 'main') {
            const inner = this.addBranchCluster(branch, cluster);
            this.addSequence(branch, inner);
            this.edges.push({ from: head, to: inner, kind: edgeKind(branch), label: branch.name });
        }
        else if (branch.dependsOn !== undefined) {
            this.#addDag(head, cluster, branch, branch.dependsOn);
        }
        else if (SIDE_BY_SIDE.has(type)) {
            for (const task of branch.tasks) {
                this.edges.push({ from: head, to: this.#addTask(task, cluster), kind: 'branch' });
            }
        }
        else {
            const first = this.addSequence(branch, cluster);
            const label = branch.key ?? branch.name;
            const edge = { from: head, to: first, kind: 'branch' };
            this.edges.push(branch.name === 'tasks' ? edge : { ...edge, label });
        }
    }
    #addDag(head, cluster, branch, dependsOn) {
        const places = branch.tasks.map((task) => this.#addTask(task, cluster));
        const byId = new Map(branch.tasks.map((task, index) => [task.id, places[index]]));
        branch.tasks.forEach((_, index) => {
            const before = (dependsOn[index] ?? [])
                .map((id) => byId.get(id))
                .filter((place) => place !== undefined);
            for (const from of before)
                this.edges.push({ from, to: places[index], kind: 'dependency' });
            if (before.length === 0)
                this.edges.push({ from: head, to: places[index], kind: 'branch' });
        });
    }
}
function edgeKind(branch) {
    return branch.role === 'main' ? 'branch' : branch.role;
}
/**
 * Circles in a relation "waits for", each once, as the names on the way round: `['a', 'b']` when a waits for b and b for a.
 * Names that are no key are ignored.
 */
function findCycles(waitsFor) {
    const cycles = [];
    const done = new Set();
    for (const start of waitsFor.keys()) {
        if (done.has(start))
            continue;
        // An explicit stack: a chain of dependencies may be longer than the call stack.
        const trail = [{ name: start, next: 0 }];
        const onTrail = new Map([[start, 0]]);
        while (trail.length > 0) {
            const top = trail.at(-1);
            const target = waitsFor.get(top.name)[top.next++];
            if (target === undefined) {
                trail.pop();
                onTrail.delete(top.name);
                done.add(top.name);
            }
            else if (onTrail.has(target)) {
                cycles.push(trail.slice(onTrail.get(target)).map((step) => step.name));
            }
            else if (waitsFor.has(target) && !done.has(target)) {
                onTrail.set(target, trail.length);
                trail.push({ name: target, next: 0 });
            }
        }
    }
    return cycles;
}
/** Circles among the dependencies of a Dag's tasks. */
function dagCycles(branch) {
    return findCycles(new Map(branch.tasks.map((task, index) => [task.id, branch.dependsOn?.[index] ?? []])));
}


/***/ }),

/***/ 19921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aT: () => (/* binding */ applyPluginDefaults),
/* harmony export */   pC: () => (/* binding */ pluginDefaultsOf)
/* harmony export */ });
/* unused harmony export deepMerge */
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83070);
/**
 * Plugin defaults: values that a flow, its namespaces or the configuration give to every plugin of a type.
 * They are merged into the plain data of a flow before it is typed.
 *
 * Kestra: explicit values win over defaults, forced defaults win over explicit values, maps are merged,
 * lists are concatenated, a null counts as not written.
 * Where Kestra leaves the order open (an exact type and a prefix match at once) the more specific one wins.
 */

/**
 * Applies defaults to every map with a `type` below `value`.
 * @param sources lists of defaults, most important first: of the flow, of its namespaces (closest first), of the configuration
 */
function applyPluginDefaults(value, sources, options = {}) {
    const canonical = options.canonical ?? ((type) => type);
    const defaults = sources.flat().map((entry) => ({ ...entry, canonical: canonical(entry.type) }));
    const problems = [];
    const merger = new Merger(defaults, canonical, problems);
    const result = {};
    for (const [key, item] of Object.entries(value)) {
        // The defaults themselves have types, and are not to be given defaults.
        result[key] = key === 'pluginDefaults' || key === 'taskDefaults' ? item : merger.walk(item, [key]);
    }
    return { value: result, problems };
}
/** Defaults as they stand in a flow's plain data; what is not well formed is left to the parser to report. */
function pluginDefaultsOf(value) {
    const list = value.pluginDefaults ?? value.taskDefaults;
    if (!Array.isArray(list))
        return [];
    return list.filter(_path_js__WEBPACK_IMPORTED_MODULE_0__.isRecord).flatMap((entry) => {
        if (typeof entry.type !== 'string' || !(0,_path_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(entry.values))
            return [];
        const forced = entry.forced === true || entry.forced === 'true';
        const ref = typeof entry.ref === 'string' ? { ref: entry.ref } : {};
        return [{ type: entry.type, forced, values: entry.values, ...ref }];
    });
}
/** Merges `over` on top of `base`: maps recursively, lists base first, null in `over` keeps what is below. */
function deepMerge(base, over) {
    const result = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = Object.hasOwn(base, key) ? base[key] : undefined;
        if (value === null || value === undefined) {
            if (below === undefined)
                result[key] = value;
        }
        else if ((0,_path_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(below) && (0,_path_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(value))
            result[key] = deepMerge(below, value);
        else if (Array.isArray(below) && Array.isArray(value))
            result[key] = [...below, ...value];
        else
            result[key] = value;
    }
    return result;
}
class Merger {
    #unnamed;
    #named;
    #canonical;
    #problems;
    /** Matching defaults of a type, most specific first; flows use few types many times. */
    #byType = new Map();
    constructor(defaults, canonical, problems) {
        this.#unnamed = defaults.filter((entry) => entry.ref === undefined);
        this.#named = defaults.filter((entry) => entry.ref !== undefined);
        this.#canonical = canonical;
        this.#problems = problems;
    }
    walk(value, path) {
        if (Array.isArray(value))
            return value.map((item, index) => this.walk(item, [...path, index]));
        if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(value))
            return value;
        const result = {};
        for (const [key, item] of Object.entries(value))
            result[key] = this.walk(item, [...path, key]);
        return typeof value.type === 'string' ? this.#apply(result, value.type, path) : result;
    }
    #apply(plugin, type, path) {
        const matching = this.#matching(type);
        const forced = matching.filter((entry) => entry.forced);
        const ref = plugin.pluginDefaultsRef;
        let result = plugin;
        if (typeof ref === 'string') {
            if (forced.length > 0)
                this.#problem('overruled', ref, type, path);
            else
                return this.#applyNamed(plugin, type, ref, path);
        }
        else {
            for (const entry of matching)
                if (!entry.forced)
                    result = deepMerge(entry.values, result);
        }
        // The last one applied wins: the most specific type, and of one type the most global source.
        const leastSpecificFirst = [...forced].sort((a, b) => a.canonical.length - b.canonical.length);
        for (const entry of leastSpecificFirst)
            result = deepMerge(result, entry.values);
        return result;
    }
    #applyNamed(plugin, type, ref, path) {
        const candidates = this.#named.filter((entry) => entry.ref === ref);
        const fitting = candidates.filter((entry) => this.#matches(entry, type));
        const chosen = fitting.findLast((entry) => entry.forced) ?? fitting[0];
        if (chosen === undefined) {
            this.#problem(candidates.length === 0 ? 'unknown-ref' : 'type-mismatch', ref, type, path);
            return plugin;
        }
        return chosen.forced ? deepMerge(plugin, chosen.values) : deepMerge(chosen.values, plugin);
    }
    #matching(type) {
        let matching = this.#byType.get(type);
        if (matching === undefined) {
            matching = this.#unnamed
                .filter((entry) => this.#matches(entry, type))
                // Stable: of one type, the order of the sources is kept.
                .sort((a, b) => b.canonical.length - a.canonical.length);
            this.#byType.set(type, matching);
        }
        return matching;
    }
    #matches(entry, type) {
        return type.startsWith(entry.type) || this.#canonical(type).startsWith(entry.canonical);
    }
    #problem(kind, ref, type, path) {
        const known = this.#named.map((entry) => entry.ref);
        this.#problems.push({ kind, ref, type, path: [...path, 'pluginDefaultsRef'], known });
    }
}


/***/ }),

/***/ 10359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ FILTER_OPERATORS),
/* harmony export */   V: () => (/* binding */ FILTER_FIELDS)
/* harmony export */ });
/** What the filters of a Flow trigger's preconditions may look at, and how they compare. */
const FILTER_FIELDS = ['FLOW_ID', 'NAMESPACE', 'STATE', 'EXPRESSION'];
const FILTER_OPERATORS = [
    'EQUAL_TO',
    'NOT_EQUAL_TO',
    'IN',
    'NOT_IN',
    'IS_TRUE',
    'IS_FALSE',
    'IS_NULL',
    'IS_NOT_NULL',
    'STARTS_WITH',
    'ENDS_WITH',
    'REGEX',
    'CONTAINS',
];


/***/ }),

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vB: () => (/* binding */ tasks),
/* harmony export */   vs: () => (/* binding */ template),
/* harmony export */   x0: () => (/* binding */ objectSchema),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57946);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68667);
/**
 * Property builders: one definition gives the TypeScript type of a task's properties, their JSON Schema,
 * and the way each is rendered and converted before the task sees it (see `bind-properties.ts`).
 */

/** Strings that hold a template can be anything until they are rendered. */
const TEMPLATE_PATTERN = '\\{[{%]';
function build(bind, schema, options, extra = {}) {
    const presence = options.required === true ? 'required' : 'default' in options ? 'default' : 'optional';
    return {
        ...schema,
        [_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8]: schema[_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8],
        description: options.description,
        ...('default' in options ? { default: options.default } : {}),
        ...(options.secret === true ? { 'x-secret': true } : {}),
        ...(options.deprecated === undefined ? {} : { deprecated: true, 'x-deprecated': options.deprecated }),
        ...(options.aliases === undefined ? {} : { 'x-aliases': options.aliases }),
        ...extra,
        presence,
        'x-bind': bind,
    };
}
/** A scalar that may be written literally or as an expression: the literal must already be of the type. */
function dynamic(literal, textPattern) {
    return _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([literal, _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|${textPattern}` })]);
}
/** A string, rendered. Kestra: numbers and booleans written there count as their text. */
function text(options) {
    return build('text', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()]), options);
}
/** A template that the task renders itself (a condition, an expression over each item). */
function template(options) {
    return build('template', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()]), options);
}
function integer(options) {
    const bounds = {
        ...(options.minimum === undefined ? {} : { minimum: options.minimum }),
        ...(options.maximum === undefined ? {} : { maximum: options.maximum }),
    };
    return build('integer', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer(bounds), '^\\s*[-+]?\\d+\\s*$'), options, {
        'x-bounds': bounds,
    });
}
function number(options) {
    return build('number', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), '^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*$'), options);
}
function boolean(options) {
    return build('boolean', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean(), '^\\s*([tT]rue|TRUE|[fF]alse|FALSE)\\s*$'), options);
}
/** One of some words, exactly as written. */
function choice(values, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Unsafe({ type: 'string', enum: [...values] }),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: TEMPLATE_PATTERN }),
    ]);
    return build('choice', schema, options, { 'x-values': values });
}
/** An ISO-8601 duration, bound as milliseconds. Kestra also takes a plain number of seconds. */
function duration(options) {
    const iso = '^\\s*[-+]?[pP]([-+]?\\d+[dD])?([tT]([-+]?\\d+[hH])?([-+]?\\d+[mM])?([-+]?\\d+([.,]\\d+)?[sS])?)?\\s*$';
    return build('duration', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), iso), options, { 'x-format': 'duration' });
}
/** Any value; the strings in it are rendered. */
function any(options) {
    return build('any', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Unknown(), options);
}
/** A value of a given shape that is kept as written. */
function raw(schema, options) {
    return build('raw', schema, options);
}
/** A list, or text that renders to a JSON array. */
function list(item, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(item), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\[` })]);
    return build('list', schema, options, { 'x-item': item });
}
/** A map of any keys, or text that renders to a JSON object. Keys are rendered too. */
function map(value, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), value),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\{` }),
    ]);
    return build('map', schema, options, { 'x-value': value });
}
/** A nested object with known properties. */
function object(properties, options) {
    return build('object', objectSchema(properties), options, { 'x-properties': properties });
}
/** The first alternative that the raw value fits; write the most specific first. */
function either(first, second, options) {
    return build('either', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([first, second]), options, { 'x-either': [first, second] });
}
/** Child tasks of a flowable; `concern` says how they are written. */
function tasks(shape, options) {
    const task = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({ id: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), type: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String() }, { additionalProperties: true });
    const schemas = {
        list: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(task, { minItems: options.required === true ? 1 : 0 }),
        cases: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(task)),
        dag: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({ task, dependsOn: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())) }, { additionalProperties: false }), { minItems: 1 }),
        single: task,
    };
    return build('tasks', schemas[shape], options, { 'x-tasks': shape });
}
/** The JSON Schema of a closed object with these properties; aliases are accepted under their own names. */
function objectSchema(properties) {
    const members = {};
    for (const [name, property] of Object.entries(properties)) {
        const aliases = property['x-aliases'] ?? [];
        const needed = property.presence === 'required' && aliases.length === 0;
        members[name] = needed ? property : _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(property);
        for (const alias of aliases)
            members[alias] = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(property);
    }
    return _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object(members, { additionalProperties: false });
}


/***/ }),

/***/ 30195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkCron)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20795);
/**
 * Checks a cron expression without computing dates.
 *
 * Kestra: unix fields (seconds in front when asked for) with `*`, lists, ranges, steps and English names; strict ranges;
 * day of week 0-7 with both ends Sunday; nicknames but `@reboot`; no `L`, `W`, `#` or `?` (level 2: `L` as day of month).
 */

const NICKNAMES = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];
const SECOND = { name: 'second', min: 0, max: 59 };
const FIELDS = [
    { name: 'minute', min: 0, max: 59 },
    { name: 'hour', min: 0, max: 23 },
    { name: 'day of month', min: 1, max: 31 },
    {
        name: 'month',
        min: 1,
        max: 12,
        names: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
        first: 1,
    },
    { name: 'day of week', min: 0, max: 7, names: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'], first: 0 },
];
/** The first problem of a cron expression; undefined when it is valid. */
function checkCron(text, options = {}) {
    const whole = { start: 0, end: text.length };
    const trimmed = text.trim();
    if (trimmed.startsWith('@')) {
        if (NICKNAMES.includes(trimmed.toLowerCase()))
            return undefined;
        const near = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(trimmed, NICKNAMES);
        const help = near === undefined ? `write one of ${NICKNAMES.join(', ')}` : `did you mean \`${near}\`?`;
        return { ...whole, message: `\`${trimmed}\` is no nickname of a schedule`, help };
    }
    const fields = options.withSeconds === true ? [SECOND, ...FIELDS] : FIELDS;
    const parts = [...text.matchAll(/\S+/g)];
    if (parts.length !== fields.length) {
        const found = `${parts.length} field${parts.length === 1 ? '' : 's'}`;
        return {
            ...whole,
            message: `a cron expression has ${fields.length} fields, this one has ${found}`,
            ...fieldHelp(parts.length, options),
        };
    }
    for (const [index, field] of fields.entries()) {
        const part = parts[index];
        const problem = checkField(part[0], field, options);
        if (problem !== undefined) {
            return {
                start: part.index + problem.start,
                end: part.index + problem.end,
                message: problem.message,
                ...help(problem.help),
            };
        }
    }
    return undefined;
}
function help(text) {
    return text === undefined ? {} : { help: text };
}
function fieldHelp(count, options) {
    if (count === 6 && options.withSeconds !== true)
        return { help: 'set `withSeconds: true` when the first field counts seconds' };
    if (count === 5 && options.withSeconds === true)
        return { help: 'put the seconds in front, such as `0 */5 * * * *`' };
    return { help: 'write minute, hour, day of month, month and day of week, such as `0 9 * * 1-5`' };
}
function checkField(text, field, options) {
    let start = 0;
    for (const item of text.split(',')) {
        const problem = checkItem(item, field, options);
        if (problem !== undefined)
            return { start, end: Math.max(start + item.length, start + 1), ...problem };
        start += item.length + 1;
    }
    return undefined;
}
function checkItem(item, field, options) {
    if (item === 'L' && field.name === 'day of month' && options.lastDay === true)
        return undefined;
    if (item === '')
        return { message: `the ${field.name} has an empty place in its list` };
    const [range, step, ...more] = item.split('/');
    if (more.length > 0)
        return { message: `\`${item}\` has more than one step` };
    if (step !== undefined && (!/^\d+$/.test(step) || Number(step) < 1 || Number(step) > field.max)) {
        return {
            message: `\`${step}\` is not a possible step of the ${field.name}`,
            help: `write a number from 1 to ${field.max}`,
        };
    }
    if (range === '*')
        return undefined;
    const ends = range.split('-');
    if (ends.length > 2 || range === '')
        return unknown(item, field);
    const numbers = [];
    for (const end of ends) {
        const number = numberIn(end, field);
        if (number === undefined)
            return unknown(end === '' ? item : end, field);
        if (number < field.min || number > field.max) {
            return {
                message: `${end} is not a possible ${field.name}`,
                help: `write a number from ${field.min} to ${field.max}`,
            };
        }
        numbers.push(number);
    }
    const [from, to] = numbers;
    if (to !== undefined && from > to) {
        return {
            message: `the range \`${range}\` runs backwards`,
            help: `write \`${ends[0]}-${field.max},${field.min}-${ends[1]}\``,
        };
    }
    return undefined;
}
function unknown(item, field) {
    if (/[LW#?]/.test(item)) {
        return {
            message: `\`${item}\` is not a possible ${field.name}`,
            help: 'unix cron has no `L`, `W`, `#` or `?`; write `*` for any',
        };
    }
    const near = field.names === undefined ? undefined : (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(item, field.names);
    const names = field.names === undefined ? '' : `, or a name from ${field.names[0]} to ${field.names.at(-1)}`;
    return {
        message: `\`${item}\` is not a possible ${field.name}`,
        help: near === undefined
            ? `write a number from ${field.min} to ${field.max}${names}`
            : `did you mean \`${near}\`?`,
    };
}
function numberIn(text, field) {
    if (/^\d+$/.test(text))
        return Number(text);
    const index = field.names?.indexOf(text.toUpperCase()) ?? -1;
    return index === -1 ? undefined : index + field.first;
}


/***/ }),

/***/ 57538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ removeLineFix),
/* harmony export */   g_: () => (/* binding */ replaceFix),
/* harmony export */   hi: () => (/* binding */ renameKeyFix)
/* harmony export */ });
/* harmony import */ var _flow_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83070);
/** Small edits that fixes are made of. They are offered only where the file holds what is to be replaced as it is. */

/** Another text for a key or scalar that stands there exactly like this, with or without quotes around it. */
function replaceFix(document, span, old, text) {
    const written = document.source.text.slice(span.start, span.end);
    const quote = /^["']/.exec(written)?.[0] ?? '';
    if (written !== `${quote}${old}${quote}`)
        return undefined;
    const inside = { start: span.start + quote.length, end: span.end - quote.length };
    return { title: `Write ${text}`, edits: [{ span: inside, text }] };
}
/** Another name for a key, unless the map has that one too. */
function renameKeyFix(document, path, name) {
    const around = (0,_flow_path_js__WEBPACK_IMPORTED_MODULE_0__.valueAt)(document.value, path.slice(0, -1));
    if (typeof around !== 'object' || around === null || Object.hasOwn(around, name))
        return undefined;
    return replaceFix(document, document.locate(path, 'key'), String(path.at(-1)), name);
}
/** Without a key and its value, when they have a line to themselves and are not the first of a list item. */
function removeLineFix(document, path) {
    const { source } = document;
    const entry = document.locate(path, 'entry');
    const { line } = source.position(entry.start);
    if (source.position(Math.max(entry.start, entry.end - 1)).line !== line)
        return undefined;
    const text = source.line(line);
    const start = source.offset({ line, column: 1 });
    const before = source.text.slice(start, entry.start);
    const behind = text.slice(entry.end - start);
    if (before.trim() !== '' || !/^\s*$/.test(behind))
        return undefined;
    const next = source.lineStarts[line];
    const end = next ?? source.text.length;
    return { title: `Remove ${String(path.at(-1))}`, edits: [{ span: { start, end }, text: '' }] };
}


/***/ }),

/***/ 80548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ flowExpressions)
/* harmony export */ });
/* harmony import */ var _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _expression_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10833);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42853);
/** Every template of a flow with what it refers to: read once, for all rules that ask. */



const CACHE = new WeakMap();
/** Templates that are broken are left out: another rule reports them. */
function flowExpressions(flow, level) {
    const cached = CACHE.get(flow);
    if (cached?.level === level)
        return cached.expressions;
    const expressions = [];
    for (const string of (0,_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .renderedStrings */ .i)(flow)) {
        try {
            expressions.push({ ...string, references: (0,_expression_references_js__WEBPACK_IMPORTED_MODULE_1__/* .references */ .Ft)(string.text, level) });
        }
        catch (error) {
            if (!(error instanceof _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__.ExpressionError))
                throw error;
        }
    }
    CACHE.set(flow, { level, expressions });
    return expressions;
}


/***/ }),

/***/ 11369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ literalFault),
/* harmony export */   Xg: () => (/* binding */ TEMPORAL_SAMPLES),
/* harmony export */   jG: () => (/* binding */ isTemporal),
/* harmony export */   x5: () => (/* binding */ TEMPORAL_KINDS)
/* harmony export */ });
/* harmony import */ var _flow_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52064);
/* harmony import */ var _util_iso_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60185);
/** Whether a literal can be the value of an input. */


const TEMPORAL_KINDS = { DATE: 'date', DATETIME: 'date-time', TIME: 'time' };
const TEMPORAL_SAMPLES = {
    DATE: '2026-01-31',
    DATETIME: '2026-01-31T10:00:00Z',
    TIME: '10:00:00',
};
const PATTERNS = {
    DATE: /^\d{4}-\d{2}-\d{2}$/,
    DATETIME: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/,
    TIME: /^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/,
};
function isTemporal(type, text) {
    if (!PATTERNS[type].test(text))
        return false;
    return !Number.isNaN(Date.parse(type === 'TIME' ? `2000-01-01T${text}Z` : text));
}
/** What the value must be instead, as the end of a sentence; undefined when nothing is wrong with it. */
function literalFault(input, value) {
    switch (input.type) {
        case 'INT': {
            const number = (0,_flow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(value);
            if (number === undefined || !Number.isInteger(number) || Math.abs(number) > 2 ** 31)
                return 'an integer of 32 bits';
            return outside(input, number);
        }
        case 'FLOAT': {
            const number = (0,_flow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(value);
            return number === undefined ? 'a number' : outside(input, number);
        }
        case 'DATE':
        case 'DATETIME':
        case 'TIME':
            return typeof value === 'string' && isTemporal(input.type, value)
                ? undefined
                : `a ${TEMPORAL_KINDS[input.type]} such as \`${TEMPORAL_SAMPLES[input.type]}\``;
        case 'DURATION':
            return typeof value === 'number' || (typeof value === 'string' && (0,_util_iso_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(value) !== undefined)
                ? undefined
                : 'an ISO-8601 duration such as `PT10S`';
        case 'SELECT':
        case 'ENUM': {
            if (input.allowCustomValue || input.values.length === 0)
                return undefined;
            const allowed = input.values.some((choice) => choice.value === String(value));
            return allowed ? undefined : 'one of its `values`';
        }
        case 'BOOL':
        case 'BOOLEAN':
            return typeof value === 'boolean' || /^(true|false)$/i.test(String(value))
                ? undefined
                : '`true` or `false`';
        case 'ARRAY':
        case 'MULTISELECT':
            return Array.isArray(value) || typeof value === 'string' ? undefined : 'a list';
        case 'STRING':
        case 'SECRET':
        case 'EMAIL':
        case 'URI':
            return typeof value === 'object' ? 'text' : undefined;
        default:
            return undefined;
    }
}
function outside(input, number) {
    if (input.min !== undefined && number < input.min)
        return `at least ${input.min}`;
    if (input.max !== undefined && number > input.max)
        return `at most ${input.max}`;
    return undefined;
}


/***/ }),

/***/ 10704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ isCompletePackage),
/* harmony export */   fW: () => (/* binding */ looksLikePluginType),
/* harmony export */   nV: () => (/* binding */ isTestType),
/* harmony export */   oX: () => (/* binding */ knownAliases),
/* harmony export */   ts: () => (/* binding */ knownTypes)
/* harmony export */ });
/**
 * Names of Kestra's types: what tells a type that Gitestra does not run from one that does not exist.
 * The core's list is complete for Kestra 1.3 and 2.0; the plugins' lists hold what flows are known to use.
 */
/** Package below `io.kestra.plugin.core` to class names. */
const CORE = {
    condition: 'DateTimeBetween DayWeek DayWeekInMonth ExecutionFlow ExecutionLabels ExecutionNamespace ExecutionOutputs ExecutionStatus Expression FlowCondition FlowNamespaceCondition HasRetryAttempt MultipleCondition Not Or PublicHoliday TimeBetween Weekend',
    debug: 'Echo Return',
    execution: 'Assert Count Exit Fail Kill Labels PurgeExecutions Resume SetVariables UnsetVariables',
    flow: 'AllowFailure Approval Dag EachParallel EachSequential ForEach ForEachItem If Loop LoopUntil Parallel Pause Sequential Sleep Subflow Switch Template WorkingDirectory',
    http: 'Download Request SseRequest Trigger',
    kv: 'Delete Get GetKeys Key PurgeKV Put Set Version',
    log: 'Fetch Log PurgeLogs',
    metric: 'Publish',
    namespace: 'DeleteFiles DownloadFiles PurgeFiles UploadFiles Version',
    output: 'OutputValues',
    runner: 'Process',
    state: 'Delete Get Set',
    storage: 'Concat DeduplicateItems Delete FilterItems LocalFiles PurgeCurrentExecutionFiles PurgeStorage Reverse Size Split Write',
    templating: 'TemplatedTask',
    trigger: 'Flow Schedule ScheduleOnDates Toggle Webhook',
};
/** Types of the core outside its plugin packages that are no alias of anything. */
const LEGACY = 'io.kestra.core.tasks.scripts.Bash io.kestra.core.models.assets.External io.kestra.core.tasks.scripts.Node io.kestra.core.tasks.scripts.Python';
/** Types of Kestra's own tests; only its fixtures have them. */
const TEST_TYPES = /^io\.kestra\.(core\.tasks\.test|core\.runners|core\.plugins|core\.services)\.|Test(Plugin)?$/;
/** Package below `io.kestra.plugin` to class names. */
const PLUGINS = {
    'ai.agent': 'AIAgent',
    'ai.completion': 'ChatCompletion Classification',
    'ai.embeddings': 'KestraKVStore',
    'ai.provider': 'GoogleGemini MistralAI OpenAI',
    'ai.rag': 'ChatCompletion IngestDocument',
    'ai.retriever': 'EmbeddingStoreRetriever TavilyWebSearch',
    'ai.tool': 'AIAgent DockerMcpClient KestraFlow',
    'airbyte.cloud.jobs': 'Sync',
    'airbyte.connections': 'Sync',
    'airflow.dags': 'TriggerDagRun',
    'airtable.records': 'Create',
    algolia: 'Index',
    amqp: 'Publish',
    'ansible.cli': 'AnsibleCLI',
    anthropic: 'ChatCompletion',
    'apify.actor': 'Run',
    'apify.dataset': 'Get',
    'argocd.apps': 'Status Sync',
    'aws.athena': 'Query',
    'aws.cli': 'AwsCLI',
    'aws.cloudwatch': 'Query',
    'aws.dynamodb': 'PutItem Scan',
    'aws.ecr': 'GetAuthToken',
    'aws.emr': 'StartServerlessJobRun',
    'aws.eventbridge': 'PutEvents',
    'aws.glue': 'StartJobRun',
    'aws.kinesis': 'PutRecords RealtimeTrigger',
    'aws.lambda': 'Invoke',
    'aws.runner': 'Batch',
    'aws.s3': 'Download Downloads List Trigger Upload',
    'aws.sns': 'Publish',
    'aws.sqs': 'RealtimeTrigger Trigger',
    'azure.cli': 'AzCLI',
    'azure.eventhubs': 'RealtimeTrigger Trigger',
    'azure.storage.adls': 'Trigger',
    'azure.storage.blob': 'Trigger',
    beam: 'RunPipeline',
    cassandra: 'Query',
    'cloudflare.cache': 'Purge',
    'cloudflare.dns.records': 'Batch Upsert',
    'cloudflare.waf.accessrules': 'Create Delete',
    'cloudflare.zones': 'List',
    cloudquery: 'CloudQueryCLI Sync',
    compress: 'ArchiveCompress ArchiveDecompress FileCompress FileDecompress FileDecrypt FileEncrypt',
    'confluence.pages': 'Update',
    couchbase: 'Query',
    dagster: 'TriggerRun',
    'databricks.cluster': 'CreateCluster DeleteCluster',
    'databricks.dbfs': 'Download',
    'databricks.job': 'CreateJob',
    'databricks.sql': 'Query',
    'datagen.core': 'Generate',
    'datagen.generators': 'JsonObjectGenerator',
    'dbt.cli': 'Build DbtCLI',
    'dbt.cloud': 'TriggerRun',
    'debezium.mysql': 'RealtimeTrigger',
    'debezium.postgres': 'Trigger',
    deepseek: 'ChatCompletion',
    discord: 'DiscordExecution DiscordIncomingWebhook',
    docker: 'Build Compose Push Run Stop Tag',
    'docker.cli': 'Build Compose Run Stop',
    documentdb: 'Delete Insert Read Update',
    'dropbox.files': 'Download List Move Upload',
    'ee.assets': 'AssetShipper Dataset FileAssetExporter Table',
    'ee.aws.cloudwatch': 'LogExporter',
    'ee.aws.runner': 'Batch',
    'ee.azure.runner': 'Batch',
    'ee.core.log': 'AuditLogShipper FileLogExporter LogShipper',
    'ee.datadog': 'LogExporter',
    'ee.gcp.runner': 'Batch CloudRun',
    'ee.kubernetes.runner': 'Kubernetes',
    'ee.netbox.contactassignment': 'Create',
    'ee.netbox.device': 'Create List',
    'ee.netbox.ipam': 'AssignIpAddress',
    'ee.nutanix.ahv': 'CreateVm ListVms StartVm',
    'ee.nutanix.snapshot': 'CreateVmSnapshot DeleteVmSnapshot RestoreVmSnapshot',
    'ee.opa.policy': 'Evaluate Upload',
    'ee.salesforce': 'Create SoqlQuery',
    'ee.splunk': 'LogExporter',
    'ee.vmware.vcenter': 'CloneVm CreateVmSnapshot RestoreVmFromSnapshot Trigger',
    elasticsearch: 'Put Request Scroll Search',
    email: 'MailExecution MailSend',
    'fivetran.connectors': 'Sync',
    'fs.ftp': 'Trigger',
    'fs.ftps': 'Trigger',
    'fs.local': 'List Trigger Upload',
    'fs.nfs': 'Trigger',
    'fs.sftp': 'Download Trigger Upload',
    'fs.smb': 'Trigger',
    'fs.ssh': 'Command',
    'fs.tcp': 'Send',
    'fs.vfs': 'Trigger',
    'gcp.auth': 'OauthAccessToken',
    'gcp.bigquery': 'CreateDataset CreateTable Load LoadFromGcs Query',
    'gcp.cli': 'GCloudCLI',
    'gcp.dataproc.batches': 'PySparkSubmit SparkSubmit',
    'gcp.gcs': 'CreateBucket Download Trigger Upload',
    'gcp.pubsub': 'Publish RealtimeTrigger Trigger',
    'gcp.vertexai': 'ChatCompletion',
    gemini: 'ChatCompletion StructuredOutputCompletion',
    git: 'Clone NamespaceSync PushFlows PushNamespaceFiles Sync SyncFlows SyncNamespaceFiles TenantSync',
    'github.actions': 'RunWorkflow',
    'github.issues': 'Create',
    'github.pulls': 'Create',
    'github.repositories': 'Search',
    'gitlab.issues': 'Create Search',
    'googleworkspace.calendar': 'InsertEvent ListEvents',
    'googleworkspace.chat': 'GoogleChatExecution GoogleChatIncomingWebhook',
    'googleworkspace.drive': 'Upload',
    'googleworkspace.sheets': 'CreateSpreadsheet Load Read SheetModifiedTrigger',
    'graalvm.js': 'Eval FileTransform',
    'graalvm.python': 'Eval FileTransform',
    'graalvm.ruby': 'Eval',
    graphql: 'Request',
    hightouch: 'Sync',
    'hubspot.companies': 'Search',
    'hubspot.contacts': 'Create Search',
    'hubspot.tickets': 'Create',
    huggingface: 'Inference',
    influxdb: 'Load',
    'jdbc.access': 'Queries Query Trigger',
    'jdbc.actianvector': 'Trigger',
    'jdbc.clickhouse': 'Queries Query Trigger',
    'jdbc.db2': 'Queries Query Trigger',
    'jdbc.dremio': 'Query',
    'jdbc.druid': 'Query Trigger',
    'jdbc.duckdb': 'Queries Query Trigger',
    'jdbc.hana': 'Queries Query Trigger',
    'jdbc.mariadb': 'Queries Query Trigger',
    'jdbc.mysql': 'Queries Query Trigger',
    'jdbc.oracle': 'Batch Queries Query Trigger',
    'jdbc.pinot': 'Query Trigger',
    'jdbc.postgresql': 'CopyIn CopyOut Queries Query Trigger',
    'jdbc.redshift': 'Query Trigger',
    'jdbc.snowflake': 'Queries Query Trigger Upload',
    'jdbc.sqlite': 'Queries Query Trigger',
    'jdbc.sqlserver': 'Queries Query Trigger',
    'jdbc.sybase': 'Queries Query Trigger',
    'jdbc.trino': 'Query Trigger',
    'jdbc.vertica': 'Batch Query Trigger',
    jenkins: 'JobBuild',
    'jira.issues': 'Create',
    kafka: 'Consume Produce RealtimeTrigger Trigger',
    'kestra.ee.assets': 'FreshnessTrigger',
    'kestra.executions': 'Count Resume',
    'kestra.logs': 'Fetch',
    'klaviyo.campaign': 'Get GetRecipientCount',
    'klaviyo.jobs': 'GetSendJob',
    'kubernetes.core': 'PodCreate',
    'kubernetes.kubectl': 'Apply Delete Get Patch Restart',
    kvm: 'CreateVm ListVms StartVm StopVm VmEventTrigger',
    line: 'LineExecution',
    'linear.issues': 'Create',
    'meta.whatsapp': 'WhatsAppExecution',
    'microsoft.fabric.data.engineering': 'RunNotebook RunPipeline RunSparkJob',
    'microsoft.fabric.onelake': 'Download Upload',
    'microsoft.fabric.warehouse': 'Query',
    'microsoft365.teams': 'TeamsExecution TeamsIncomingWebhook',
    minio: 'Download List Upload',
    'modal.cli': 'ModalCLI',
    mongodb: 'Aggregate InsertOne Load Trigger',
    n8n: 'TriggerWorkflow',
    'notifications.discord': 'DiscordExecution',
    'notifications.google': 'GoogleChatExecution',
    'notifications.line': 'LineExecution',
    'notifications.mail': 'MailExecution MailReceivedTrigger MailSend RealTimeTrigger',
    'notifications.messenger': 'MessengerExecution',
    'notifications.opsgenie': 'OpsgenieExecution',
    'notifications.pagerduty': 'PagerDutyExecution',
    'notifications.sendgrid': 'SendGridMailExecution SendGridMailSend',
    'notifications.sentry': 'SentryExecution',
    'notifications.slack': 'SlackExecution SlackIncomingWebhook',
    'notifications.squadcast': 'SquadcastExecution',
    'notifications.teams': 'TeamsExecution',
    'notifications.telegram': 'TelegramExecution',
    'notifications.twilio': 'TwilioExecution',
    'notifications.whatsapp': 'WhatsAppExecution',
    'notifications.x': 'XExecution',
    'notifications.zenduty': 'ZendutyExecution',
    'notifications.zulip': 'ZulipExecution',
    'notion.page': 'Create Update',
    odoo: 'Query',
    openai: 'ChatCompletion CreateImage Responses',
    opsgenie: 'OpsgenieExecution',
    pagerduty: 'PagerDutyAlert PagerDutyExecution',
    perplexity: 'ChatCompletion',
    prefect: 'CreateFlowRun',
    'proxmox.backup': 'List Restore',
    'proxmox.cluster': 'ListResources',
    'proxmox.snapshot': 'Create Rollback',
    'proxmox.vm': 'Create Delete Migrate',
    pulsar: 'RealtimeTrigger',
    'redis.json': 'Delete Get Increment Set',
    'redis.list': 'ListPop ListPush RealtimeTrigger Trigger',
    'redis.pubsub': 'Publish',
    'redis.string': 'Delete Get Increment Set Ttl',
    'resend.email': 'Send',
    'scripts.bun': 'Commands Script',
    'scripts.deno': 'Commands Script',
    'scripts.dotnet': 'Commands Script',
    'scripts.go': 'Commands CommandsTrigger Script ScriptTrigger',
    'scripts.groovy': 'Commands Eval FileTransform Script',
    'scripts.jbang': 'Commands Script',
    'scripts.julia': 'Commands Script',
    'scripts.jython': 'Eval FileTransform',
    'scripts.lua': 'Commands Script',
    'scripts.nashorn': 'Eval FileTransform',
    'scripts.node': 'Commands CommandsTrigger Script ScriptTrigger',
    'scripts.perl': 'Commands Script',
    'scripts.php': 'Commands Script',
    'scripts.powershell': 'Commands Script',
    'scripts.python': 'Commands CommandsTrigger Script ScriptTrigger',
    'scripts.r': 'Commands Script',
    'scripts.ruby': 'Commands CommandsTrigger Script ScriptTrigger',
    'scripts.runner.docker': 'Docker',
    'scripts.shell': 'Commands CommandsTrigger Script ScriptTrigger',
    sentry: 'SentryAlert SentryExecution',
    'serdes.avro': 'AvroToIon InferAvroSchemaFromIon IonToAvro',
    'serdes.csv': 'CsvToIon IonToCsv',
    'serdes.excel': 'ExcelToIon IonToExcel',
    'serdes.json': 'IonToJson JsonToIon',
    'serdes.markdown': 'HtmlToMarkdown',
    'serdes.parquet': 'IonToParquet ParquetToIon',
    'serdes.protobuf': 'ProtobufToIon',
    'serdes.yaml': 'YamlToIon',
    servicenow: 'Get Post Update',
    'shopify.orders': 'List',
    slack: 'SlackExecution SlackIncomingWebhook',
    'slack.app.canvases': 'Create',
    'slack.app.chats': 'Post',
    'slack.app.conversations': 'Create History Invite SetTopic',
    'slack.app.reactions': 'Add',
    'slack.notifications': 'SlackExecution SlackIncomingWebhook',
    spark: 'SparkCLI',
    'sqlmesh.cli': 'SQLMeshCLI',
    'stripe.balance': 'Retrieve',
    surrealdb: 'Query',
    telegram: 'TelegramExecution TelegramSend',
    templates: 'Example',
    'tencent.qq': 'QQExecution QQIncomingWebhook',
    'terraform.cli': 'TerraformCLI',
    tika: 'Parse',
    transform: 'Aggregate Filter Map Select Unnest Zip',
    'transform.grok': 'TransformItems TransformValue',
    'transform.jsonata': 'TransformItems TransformValue',
    'trivy.cli': 'TrivyCLI',
    'twilio.notify': 'TwilioExecution',
    'twilio.sendgrid': 'SendGridMailExecution',
    weaviate: 'BatchCreate Query',
    zapier: 'TriggerZap',
    'zendesk.tickets': 'Create',
    zenduty: 'ZendutyAlert ZendutyExecution',
    zulip: 'ZulipExecution ZulipIncomingWebhook',
};
const CORE_PREFIX = 'io.kestra.plugin.core.';
const PLUGIN_PREFIX = 'io.kestra.plugin.';
/** Old package below `io.kestra.core.tasks` to the new one, with the classes that kept their name. */
const MOVED = {
    log: ['log', 'Log Fetch'],
    debugs: ['debug', 'Return Echo'],
    flows: [
        'flow',
        'AllowFailure Dag EachParallel EachSequential ForEachItem If Parallel Pause Sequential Subflow Switch Template WorkingDirectory',
    ],
    executions: ['execution', 'Fail Labels'],
    storages: ['storage', 'Concat DeduplicateItems Delete FilterItems LocalFiles Reverse Size Split'],
    states: ['state', 'Get Set Delete'],
    templating: ['templating', 'TemplatedTask'],
    trigger: ['trigger', 'Toggle'],
};
/** Aliases whose class name changed too. */
const RENAMED = {
    'io.kestra.core.tasks.flows.Flow': 'flow.Subflow',
    'io.kestra.core.tasks.flows.Worker': 'flow.WorkingDirectory',
    'io.kestra.plugin.core.flow.WaitFor': 'flow.LoopUntil',
    'io.kestra.core.tasks.executions.Counts': 'execution.Count',
    'io.kestra.core.tasks.storages.Purge': 'execution.PurgeExecutions',
    'io.kestra.plugin.core.storage.Purge': 'execution.PurgeExecutions',
    'io.kestra.core.tasks.storages.PurgeExecution': 'storage.PurgeCurrentExecutionFiles',
    'io.kestra.plugin.core.storage.PurgeExecution': 'storage.PurgeCurrentExecutionFiles',
    'io.kestra.plugin.fs.http.Request': 'http.Request',
    'io.kestra.plugin.fs.http.Download': 'http.Download',
    'io.kestra.plugin.fs.http.Trigger': 'http.Trigger',
    'io.kestra.core.models.triggers.types.Flow': 'trigger.Flow',
    'io.kestra.core.models.triggers.types.Schedule': 'trigger.Schedule',
    'io.kestra.core.models.triggers.types.Webhook': 'trigger.Webhook',
    'io.kestra.core.models.conditions.types.VariableCondition': 'condition.Expression',
    'io.kestra.plugin.core.condition.ExpressionCondition': 'condition.Expression',
    'io.kestra.core.models.conditions.types.MultipleCondition': 'condition.MultipleCondition',
    'io.kestra.core.models.conditions.types.FlowCondition': 'condition.FlowCondition',
    'io.kestra.core.models.conditions.types.FlowNamespaceCondition': 'condition.FlowNamespaceCondition',
    'io.kestra.core.models.tasks.runners.types.ProcessTaskRunner': 'runner.Process',
};
/** Names that lost the suffix `Condition`. */
const CONDITIONS = 'DateTimeBetween DayWeek DayWeekInMonth ExecutionFlow ExecutionLabels ExecutionNamespace ExecutionOutputs ExecutionStatus HasRetryAttempt Not Or PublicHoliday TimeBetween Weekend';
/** Aliases of plugins. */
const PLUGIN_ALIASES = {
    'scripts.runner.docker.DockerTaskRunner': 'scripts.runner.docker.Docker',
    'ee.kubernetes.runner.KubernetesTaskRunner': 'ee.kubernetes.runner.Kubernetes',
    'ee.aws.runner.AwsBatchTaskRunner': 'ee.aws.runner.Batch',
    'ee.azure.runner.AzureBatchTaskRunner': 'ee.azure.runner.Batch',
    'ee.gcp.runner.GcpBatchTaskRunner': 'ee.gcp.runner.Batch',
    'ee.gcp.runner.GcpCloudRunTaskRunner': 'ee.gcp.runner.CloudRun',
    'serdes.csv.CsvReader': 'serdes.csv.CsvToIon',
    'serdes.csv.CsvWriter': 'serdes.csv.IonToCsv',
    'serdes.json.JsonReader': 'serdes.json.JsonToIon',
    'serdes.json.JsonWriter': 'serdes.json.IonToJson',
    'serdes.avro.AvroReader': 'serdes.avro.AvroToIon',
    'serdes.avro.AvroWriter': 'serdes.avro.IonToAvro',
    'serdes.xml.XmlReader': 'serdes.xml.XmlToIon',
    'serdes.xml.XmlWriter': 'serdes.xml.IonToXml',
    'serdes.parquet.ParquetReader': 'serdes.parquet.ParquetToIon',
    'serdes.parquet.ParquetWriter': 'serdes.parquet.IonToParquet',
    'redis.ListPop': 'redis.list.ListPop',
    'redis.ListPush': 'redis.list.ListPush',
    'redis.TriggerList': 'redis.list.Trigger',
    'redis.Publish': 'redis.pubsub.Publish',
    'redis.Get': 'redis.string.Get',
    'redis.Set': 'redis.string.Set',
    'redis.Delete': 'redis.string.Delete',
};
function namesOf(prefix, packages) {
    return Object.entries(packages).flatMap(([package_, names]) => names.split(' ').map((name) => `${prefix}${package_}.${name}`));
}
let types;
let aliases;
/** Current names of all types on the lists. */
function knownTypes() {
    types ??= new Set([
        ...namesOf(CORE_PREFIX, CORE),
        ...LEGACY.split(' '),
        ...namesOf(PLUGIN_PREFIX, PLUGINS),
    ]);
    return types;
}
/** Old names that Kestra 1.x accepts, with the current ones. */
function knownAliases() {
    if (aliases !== undefined)
        return aliases;
    const map = new Map();
    for (const [old, [current, names]] of Object.entries(MOVED)) {
        for (const name of names.split(' '))
            map.set(`io.kestra.core.tasks.${old}.${name}`, `${CORE_PREFIX}${current}.${name}`);
    }
    for (const [old, current] of Object.entries(RENAMED))
        map.set(old, CORE_PREFIX + current);
    for (const name of CONDITIONS.split(' ')) {
        for (const prefix of ['io.kestra.core.models.conditions.types.', `${CORE_PREFIX}condition.`]) {
            map.set(`${prefix}${name}Condition`, `${CORE_PREFIX}condition.${name}`);
        }
    }
    for (const [old, current] of Object.entries(PLUGIN_ALIASES))
        map.set(PLUGIN_PREFIX + old, PLUGIN_PREFIX + current);
    aliases = map;
    return map;
}
/** Whether a type belongs to Kestra's own tests. */
function isTestType(type) {
    return TEST_TYPES.test(type);
}
/** Whether every type of this package is on the lists, so that one that is not does not exist. */
function isCompletePackage(type) {
    return (type.startsWith(CORE_PREFIX) ||
        /^io\.kestra\.core\.(tasks|trigger|models\.(conditions|triggers|tasks))\./.test(type));
}
/** Whether a name has the form of a type of one of Kestra's plugins. */
function looksLikePluginType(type) {
    return /^io\.kestra\.plugin\.([a-z][a-z0-9]*\.)+[A-Z]\w*$/.test(type);
}


/***/ }),

/***/ 54197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** The contract of a validation rule: one file under `rules/`, one kind of mistake. */
/** A place in the same file that a finding points at. */
function placeIn(context, path, part, message) {
    return { message, file: context.source, span: context.document.locate(path, part) };
}
/** `"did you mean …?"`, or nothing. */
function didYouMean(name) {
    return name === undefined ? undefined : `did you mean \`${name}\`?`;
}


/***/ }),

/***/ 25728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/flow/graph.js
var graph = __webpack_require__(74865);
// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/validate/rule.js
var rule = __webpack_require__(54197);
;// CONCATENATED MODULE: ./build/validate/rules/dag-dependency.js
/** Dependencies between the tasks of a Dag. */



const dagDependency = {
    name: 'dag-dependency',
    severity: 'error',
    description: '`dependsOn` of a Dag must name tasks of the same Dag, and must not lead back to the task itself.',
    check({ tasks, report }) {
        for (const { task } of tasks) {
            for (const branch of task.branches) {
                if (branch.dependsOn === undefined)
                    continue;
                const ids = branch.tasks.map((child) => child.id);
                branch.tasks.forEach((child, index) => {
                    const entry = child.path.slice(0, -1);
                    branch.dependsOn[index].forEach((id, position) => {
                        if (ids.includes(id))
                            return;
                        report({
                            message: `task \`${child.id}\` depends on \`${id}\`, which is not a task of the Dag \`${task.id}\``,
                            path: [...entry, 'dependsOn', position],
                            help: (0,rule/* didYouMean */.a)((0,nearest/* nearest */.p)(id, ids)),
                        });
                    });
                });
                for (const cycle of (0,graph.dagCycles)(branch)) {
                    const first = branch.tasks.find((child) => child.id === cycle[0]);
                    report({
                        message: `tasks of the Dag \`${task.id}\` wait for each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
                        path: [...first.path.slice(0, -1), 'dependsOn'],
                        part: 'key',
                        help: 'remove one of these dependencies',
                    });
                }
            }
        }
    },
};

// EXTERNAL MODULE: ./build/validate/edits.js
var edits = __webpack_require__(57538);
// EXTERNAL MODULE: ./build/validate/strings.js
var strings = __webpack_require__(42853);
;// CONCATENATED MODULE: ./build/validate/rules/dashed-reference.js
/** Ids with a dash behind a dot: Kestra's expressions read `outputs.my-task` as a subtraction. */


const REFERENCE = /\b(inputs|outputs|vars|labels|tasks)\.([A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)+)/g;
const dashedReference = {
    name: 'dashed-reference',
    severity: 'error',
    description: 'A name with a dash needs brackets in an expression, because a dash behind a dot is a minus sign.',
    check({ flow, taskById, document, report }) {
        const known = {
            inputs: new Set(flow.inputs.map((input) => input.id)),
            outputs: taskById,
            tasks: taskById,
            vars: new Set(Object.keys(flow.variables)),
            labels: new Set(flow.labels.map((label) => label.key)),
        };
        for (const { text, path } of (0,strings/* renderedStrings */.i)(flow)) {
            for (const tag of text.matchAll(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g)) {
                // Names inside quotes are text, and those in brackets are right.
                const code = tag[0].replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
                for (const match of code.matchAll(REFERENCE)) {
                    const [written, root, id] = match;
                    if (!known[root].has(id))
                        continue;
                    const start = tag.index + match.index;
                    const span = document.locateInside(path, start, start + written.length);
                    const fix = bracketFix(document, path, span, written, `${root}[§${id}§]`);
                    report({
                        message: `\`${written}\` is a subtraction: a name with a dash must stand in brackets`,
                        span,
                        help: `write \`${root}['${id}']\``,
                        ...(fix === undefined ? {} : { fix }),
                    });
                }
            }
        }
    },
};
/** With the kind of quotes that the YAML text around the expression does not use. */
function bracketFix(document, path, span, written, text) {
    const outer = document.source.text[document.locate(path).start];
    return (0,edits/* replaceFix */.g_)(document, span, written, text.replaceAll('§', outer === "'" ? '"' : "'"));
}

// EXTERNAL MODULE: ./build/flow/path.js
var flow_path = __webpack_require__(83070);
;// CONCATENATED MODULE: ./build/validate/rules/duplicate-id.js
/** Ids that occur twice where they must be unique. */


const duplicateId = {
    name: 'duplicate-id',
    severity: 'error',
    description: 'Ids of tasks (nested ones included), triggers, inputs and outputs must be unique, because outputs, states and values are stored under them.',
    check(context) {
        const { flow, tasks } = context;
        unique(context, 'task id', tasks.map(({ task }) => ({ id: task.id, path: [...task.path, 'id'] })));
        unique(context, 'trigger id', flow.triggers.map((item) => ({ id: item.id, path: [...item.path, 'id'] })));
        unique(context, 'output id', flow.outputs.map((item) => ({ id: item.id, path: [...item.path, 'id'] })));
        const inputs = expand(flow.inputs, '');
        unique(context, 'input id', inputs);
        refuseNested(context, inputs);
        unique(context, 'precondition id', preconditionIds(context));
    },
};
function unique(context, what, items) {
    const seen = new Map();
    for (const item of items) {
        if (item.id === '')
            continue;
        const first = seen.get(item.id);
        if (first === undefined) {
            seen.set(item.id, item);
            continue;
        }
        context.report({
            message: `${what} \`${item.id}\` is used twice`,
            path: item.path,
            related: [(0,rule/* placeIn */.V)(context, first.path, 'value', 'first used here')],
            help: 'give one of them another id',
        });
    }
}
/** A FORM's children are known as `form.child`. */
function expand(inputs, prefix) {
    return inputs.flatMap((input) => {
        const id = prefix + input.id;
        const own = { id, path: [...input.path, 'id'] };
        return input.type === 'FORM' ? [own, ...expand(input.inputs, `${id}.`)] : [own];
    });
}
/** `a` cannot be a value and hold `b` at the same time. */
function refuseNested(context, inputs) {
    const forms = new Set(context.flow.inputs.filter((input) => input.type === 'FORM').map((input) => input.id));
    const byId = new Map(inputs.map((input) => [input.id, input]));
    for (const input of inputs) {
        for (let dot = input.id.indexOf('.'); dot !== -1; dot = input.id.indexOf('.', dot + 1)) {
            const outerId = input.id.slice(0, dot);
            const outer = byId.get(outerId);
            if (outer === undefined || forms.has(outerId))
                continue;
            context.report({
                message: `input \`${input.id}\` would be stored inside input \`${outerId}\`, which is a value`,
                path: input.path,
                related: [(0,rule/* placeIn */.V)(context, outer.path, 'value', 'the other input')],
                help: 'rename one of the two',
            });
        }
    }
}
function preconditionIds(context) {
    return context.flow.triggers.flatMap((trigger) => {
        const preconditions = trigger.properties.preconditions;
        if (!(0,flow_path.isRecord)(preconditions) || typeof preconditions.id !== 'string')
            return [];
        return [{ id: preconditions.id, path: [...trigger.path, 'preconditions', 'id'] }];
    });
}

;// CONCATENATED MODULE: ./build/validate/rules/enterprise-property.js
/** Properties that only Kestra's Enterprise Edition acts upon. */
const enterpriseProperty = {
    name: 'enterprise-property',
    severity: 'warning',
    description: 'Some properties need a service of Kestra’s Enterprise Edition and have no effect in a job.',
    check({ flow, tasks, report }) {
        for (const { task } of tasks) {
            for (const key of ['assets', 'version']) {
                if (task[key] === undefined)
                    continue;
                report({
                    message: `\`${key}\` belongs to Kestra’s Enterprise Edition and has no effect here`,
                    path: [...task.path, key],
                    part: 'key',
                });
            }
        }
        for (const trigger of flow.triggers) {
            if (trigger.assets === undefined)
                continue;
            report({
                message: '`assets` belongs to Kestra’s Enterprise Edition and has no effect here',
                path: [...trigger.path, 'assets'],
                part: 'key',
            });
        }
        if (flow.quotas.length > 0) {
            report({
                message: '`quotas` belongs to Kestra’s Enterprise Edition and has no effect here',
                path: ['quotas'],
                part: 'key',
            });
        }
        if (flow.policyRefs.length > 0) {
            report({
                message: '`policyRefs` belongs to Kestra’s Enterprise Edition and has no effect here',
                path: ['policyRefs'],
                part: 'key',
            });
        }
        for (const input of flow.inputs) {
            if (input.type !== 'REUSABLE_INPUTS')
                continue;
            report({
                message: 'inputs of type REUSABLE_INPUTS need Kestra’s Enterprise Edition',
                path: [...input.path, 'type'],
                severity: 'error',
            });
        }
    },
};

// EXTERNAL MODULE: ./build/expression/check-template.js
var check_template = __webpack_require__(14290);
;// CONCATENATED MODULE: ./build/validate/rules/expression.js
/** Templates that cannot be rendered: their syntax, and filters, functions and tests that do not exist. */


const expression = {
    name: 'expression',
    severity: 'error',
    description: 'Every expression must be complete, and use only filters, functions and tests that exist.',
    codes: ['expression-syntax', 'unknown-name'],
    check(context) {
        for (const { text, path } of (0,strings/* renderedStrings */.i)(context.flow))
            check(context, text, path);
        for (const { text, path } of (0,strings/* renderedVariables */.P)(context.flow, context.level))
            check(context, text, path);
    },
};
function check(context, text, path) {
    for (const problem of (0,check_template/* checkTemplate */.B)(text, context.level)) {
        const end = Math.max(problem.end, Math.min(problem.offset + 1, text.length));
        context.report({
            code: problem.kind === 'unknown-name' ? 'unknown-name' : 'expression-syntax',
            message: problem.message,
            span: context.document.locateInside(path, problem.offset, end),
            help: problem.help,
        });
    }
}

// EXTERNAL MODULE: ./build/flow/fields.js
var flow_fields = __webpack_require__(52064);
// EXTERNAL MODULE: ./build/flow/parse-common.js
var parse_common = __webpack_require__(8526);
// EXTERNAL MODULE: ./build/flow/precondition.js
var precondition = __webpack_require__(10359);
// EXTERNAL MODULE: ./build/flow/states.js
var flow_states = __webpack_require__(79543);
// EXTERNAL MODULE: ./build/util/iso-duration.js
var iso_duration = __webpack_require__(60185);
// EXTERNAL MODULE: ./build/expression/errors.js
var errors = __webpack_require__(34640);
// EXTERNAL MODULE: ./build/expression/java/regex-translate.js + 1 modules
var regex_translate = __webpack_require__(91730);
;// CONCATENATED MODULE: ./build/validate/regex-syntax.js
/** Whether Java would accept a regular expression. */


/** What is wrong with a pattern; undefined when it is one. */
function checkRegex(pattern) {
    if (pattern.includes('{{'))
        return undefined;
    try {
        (0,regex_translate/* translateRegex */.U)(pattern);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors.RuntimeFailure))
            throw error;
        return error.help === undefined
            ? { message: error.message }
            : { message: error.message, help: error.help };
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/flow-trigger.js
/** Flow triggers: preconditions, windows and filters. */







const flowTrigger = {
    name: 'flow-trigger',
    severity: 'error',
    description: 'Preconditions of a Flow trigger must be complete, and their time window must have the properties of its type.',
    codes: [
        'missing-property',
        'unknown-property',
        'wrong-type',
        'invalid-value',
        'invalid-id',
        'invalid-duration',
        'invalid-regex',
        'invalid-label',
        'empty-list',
    ],
    check(context) {
        const problems = new flow_fields/* Problems */.Zw(context.document);
        for (const trigger of context.flow.triggers) {
            if (!/\.(trigger|triggers\.types)\.Flow$/.test(trigger.type))
                continue;
            const owner = `trigger \`${trigger.id}\``;
            const fields = new flow_fields/* Fields */.C8(problems, trigger.properties, trigger.path, owner);
            checkStates(fields, 'states');
            const preconditions = fields.nested('preconditions', `\`preconditions\` of ${owner}`);
            if (preconditions !== undefined)
                checkPreconditions(preconditions);
        }
        for (const { span, message, code, severity, help } of problems.diagnostics) {
            context.report({ span, message, code, severity, help });
        }
    },
};
const ID = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/;
function checkPreconditions(fields) {
    fields.refuseUnknown(['id', 'description', 'timeWindow', 'resetOnSuccess', 'flows', 'where']);
    fields.require('id');
    fields.string('id', { pattern: ID, code: 'invalid-id' });
    fields.boolean('resetOnSuccess');
    const window = fields.nested('timeWindow', '`timeWindow`');
    if (window !== undefined)
        checkWindow(window);
    for (const flow of fields.maps('flows', (_, index) => `flow ${index + 1} of \`preconditions\``) ?? []) {
        flow.refuseUnknown(['namespace', 'flowId', 'states', 'labels']);
        flow.require('namespace');
        flow.string('namespace');
        flow.string('flowId');
        checkStates(flow, 'states');
        (0,parse_common/* parseLabels */.Xy)(flow);
    }
    for (const entry of fields.maps('where', (_, index) => `condition ${index + 1} of \`where\``) ?? []) {
        entry.refuseUnknown(['id', 'operand', 'filters']);
        entry.require('id');
        entry.string('id', { pattern: ID, code: 'invalid-id' });
        entry.oneOf('operand', ['AND', 'OR']);
        entry.require('filters');
        for (const filter of entry.maps('filters', (_, index) => `filter ${index + 1}`) ?? [])
            checkFilter(filter);
    }
}
function checkFilter(filter) {
    filter.refuseUnknown(['field', 'type', 'value', 'values']);
    filter.require('field');
    filter.require('type');
    filter.oneOf('field', precondition/* FILTER_FIELDS */.V);
    const type = filter.oneOf('type', precondition/* FILTER_OPERATORS */.D);
    if (type === undefined)
        return;
    const many = type === 'IN' || type === 'NOT_IN';
    filter.require(many ? 'values' : 'value');
    const other = many ? 'value' : 'values';
    if (filter.has(other)) {
        filter.error('invalid-value', other, `${filter.owner} of type ${type} takes \`${many ? 'values' : 'value'}\`, not \`${other}\``);
    }
    const value = filter.string('value');
    if (type === 'REGEX' && value !== undefined) {
        const problem = checkRegex(value);
        if (problem !== undefined)
            filter.error('invalid-regex', 'value', problem.message, problem.help);
    }
}
const WINDOWS = {
    DURATION_WINDOW: ['window', 'windowAdvance'],
    SLIDING_WINDOW: ['window'],
    DAILY_TIME_WINDOW: ['startTime', 'endTime'],
    DAILY_TIME_DEADLINE: ['deadline'],
};
const WINDOW_TYPES = Object.keys(WINDOWS);
const ALL = ['window', 'windowAdvance', 'startTime', 'endTime', 'deadline'];
function checkWindow(fields) {
    fields.refuseUnknown(['type', ...ALL]);
    const type = fields.has('type') ? fields.oneOf('type', WINDOW_TYPES) : 'DURATION_WINDOW';
    if (type === undefined)
        return;
    const own = WINDOWS[type];
    for (const key of ALL) {
        if (!fields.has(key) || own.includes(key))
            continue;
        fields.error('invalid-value', key, `a time window of type ${type} has no \`${key}\``, `it takes ${(0,flow_fields/* oneOf */.yL)(own.map((name) => `\`${name}\``))}`);
    }
    if (type === 'DAILY_TIME_WINDOW' || type === 'DAILY_TIME_DEADLINE')
        for (const key of own)
            fields.require(key);
    for (const key of ['window', 'windowAdvance']) {
        const text = fields.raw(key);
        if (typeof text === 'string' && (0,iso_duration/* parseDuration */.E9)(text) === undefined)
            fields.duration(key);
    }
    for (const key of ['startTime', 'endTime', 'deadline']) {
        fields.string(key, {
            pattern: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/,
            patternHelp: 'write a time such as `09:00:00Z` or `09:00:00+02:00`',
        });
    }
}
function checkStates(fields, property) {
    const states = fields.raw(property);
    if (!Array.isArray(states)) {
        fields.list(property);
        return;
    }
    states.forEach((state, index) => {
        if ((0,flow_path.isRecord)(state) || flow_states/* STATES */.x.some((known) => known === state))
            return;
        fields.problems.add({
            code: 'invalid-value',
            message: `\`${String(state)}\` is no state of an execution`,
            path: [...fields.at(property), index],
            help: 'write SUCCESS, WARNING, FAILED, KILLED, CANCELLED or PAUSED',
        });
    });
}

// EXTERNAL MODULE: ./build/flow/parse-input.js
var parse_input = __webpack_require__(75847);
// EXTERNAL MODULE: ./build/flow/task-structure.js
var task_structure = __webpack_require__(43120);
;// CONCATENATED MODULE: ./build/validate/rules/human-inputs.js
/** Inputs that a paused execution asks people for. */



const PROPERTIES = {
    'io.kestra.plugin.core.flow.Pause': 'onResume',
    'io.kestra.plugin.core.flow.Approval': 'inputs',
};
const humanInputs = {
    name: 'human-inputs',
    severity: 'error',
    description: '`onResume` of a Pause and `inputs` of an Approval are declared like inputs of a flow; `onPause` is a plain task.',
    codes: [
        'human-inputs',
        'missing-property',
        'unknown-property',
        'wrong-type',
        'invalid-value',
        'invalid-id',
        'invalid-duration',
        'deprecated-property',
    ],
    check(context) {
        const problems = new flow_fields/* Problems */.Zw(context.document);
        for (const { task, parent, branch } of context.tasks) {
            const property = PROPERTIES[(0,task_structure/* canonicalFlowable */.L$)(task.type)];
            if (property !== undefined)
                (0,parse_input/* parseInputs */.T)(new flow_fields/* Fields */.C8(problems, task.properties, task.path, `task \`${task.id}\``), property);
            if (branch.name === 'onPause' && parent !== undefined && (0,task_structure/* isFlowableType */.hO)(task.type)) {
                context.report({
                    message: `\`onPause\` of task \`${parent.id}\` cannot be a task that has tasks of its own`,
                    path: [...task.path, 'type'],
                });
            }
        }
        for (const { span, message, code, severity, help } of problems.diagnostics) {
            context.report({ span, message, code, severity, help });
        }
    },
};

// EXTERNAL MODULE: ./build/validate/input-literal.js
var input_literal = __webpack_require__(11369);
;// CONCATENATED MODULE: ./build/validate/rules/input-declaration.js
/** Inputs whose declaration contradicts itself. */




const inputDeclaration = {
    name: 'input-declaration',
    severity: 'error',
    description: 'Properties of an input must fit together: defaults, bounds, values, item types and patterns.',
    codes: ['input-declaration', 'invalid-default', 'invalid-regex'],
    check(context) {
        for (const input of context.flow.inputs)
            checkInput(context, input, false);
    },
};
/** Types that the items of an ARRAY or MULTISELECT cannot have. */
const NO_ITEM = new Set([
    'ARRAY',
    'SECRET',
    'MULTISELECT',
    'ENUM',
    'SELECT',
    'FORM',
    'TABLE',
    'REUSABLE_INPUTS',
]);
function checkInput(context, input, inForm) {
    const at = (key) => [...input.path, key];
    const fault = (key, message, help, part = 'value') => {
        const finding = { message, path: at(key), part, help };
        context.report(finding);
    };
    if (input.defaults !== undefined && !input.required) {
        const fix = (0,edits/* removeLineFix */.MK)(context.document, at('required'));
        // Older Kestra took it and the most copied flows have it; the meaning is clear, so level 1 only warns.
        context.report({
            severity: context.level === 1 ? 'warning' : 'error',
            message: `input \`${input.id}\` has \`defaults\`, so it cannot be optional; Kestra 1.3 refuses to save the flow`,
            path: at('required'),
            part: 'value',
            help: 'remove `required: false`: an input with defaults always has a value',
            ...(fix === undefined ? {} : { fix }),
        });
    }
    if (input.defaults !== undefined && input.prefill !== undefined) {
        fault('prefill', `input \`${input.id}\` has both \`defaults\` and \`prefill\``, 'keep one of the two', 'key');
    }
    switch (input.type) {
        case 'STRING':
        case 'SECRET':
            if (input.validator !== undefined)
                checkPattern(context, input.validator, at('validator'));
            break;
        case 'INT':
        case 'FLOAT':
            if (input.min !== undefined && input.max !== undefined && input.min > input.max) {
                fault('min', `\`min\` of input \`${input.id}\` is larger than its \`max\``);
            }
            break;
        case 'DURATION': {
            const [min, max] = [input.min, input.max].map((bound) => bound === undefined ? undefined : (0,iso_duration/* parseDuration */.E9)(bound));
            if (min !== undefined && max !== undefined && min > max) {
                fault('min', `\`min\` of input \`${input.id}\` is longer than its \`max\``);
            }
            break;
        }
        case 'DATE':
        case 'DATETIME':
        case 'TIME':
            for (const key of ['after', 'before']) {
                const bound = input[key];
                if (bound !== undefined && !(0,input_literal/* isTemporal */.jG)(input.type, bound)) {
                    fault(key, `\`${key}\` of input \`${input.id}\` is no ${input_literal/* TEMPORAL_KINDS */.x5[input.type]}`, `write it as \`${input_literal/* TEMPORAL_SAMPLES */.Xg[input.type]}\``);
                }
            }
            if (input.after !== undefined && input.before !== undefined && input.after > input.before) {
                fault('after', `\`after\` of input \`${input.id}\` is later than its \`before\``);
            }
            break;
        case 'SELECT':
        case 'ENUM':
        case 'MULTISELECT':
            checkChoices(context, input, fault);
            break;
        case 'ARRAY':
            checkItemType(input.itemType, input.id, fault);
            break;
        case 'FILE':
            checkFile(input, fault);
            break;
        case 'FORM':
            if (inForm)
                fault('type', `input \`${input.id}\` is a FORM inside a FORM`, 'put its inputs beside each other');
            for (const key of ['defaults', 'prefill']) {
                if (input[key] !== undefined)
                    fault(key, `a FORM such as \`${input.id}\` has no value, so it cannot have \`${key}\``, 'set it on its inputs', 'key');
            }
            for (const child of input.inputs)
                checkInput(context, child, true);
            break;
    }
    checkDefault(context, input);
}
function checkChoices(context, input, fault) {
    const key = input.type === 'MULTISELECT' && !context.document.has([...input.path, 'values']) ? 'options' : 'values';
    const hasValues = context.document.has([...input.path, key]);
    const hasExpression = input.expression !== undefined;
    if (!hasValues && !hasExpression) {
        const help = input.type === 'ENUM' ? 'add `values`' : 'add `values`, or an `expression` that gives them';
        context.report({
            message: `input \`${input.id}\` has nothing to choose from`,
            path: input.path,
            part: 'head',
            help,
        });
    }
    if (hasValues && hasExpression)
        fault('expression', `input \`${input.id}\` has both \`${key}\` and \`expression\``, 'keep one of the two', 'key');
    if (input.type === 'MULTISELECT') {
        checkItemType(input.itemType, input.id, fault);
        if (context.document.has([...input.path, 'options']) && context.document.has([...input.path, 'values'])) {
            fault('options', `input \`${input.id}\` has both \`values\` and its old name \`options\``, 'keep `values`', 'key');
        }
    }
    input.values.forEach((choice, index) => {
        checkPattern(context, choice.value, [...input.path, key, index]);
    });
    if (input.autoSelectFirst && input.defaults !== undefined) {
        fault('autoSelectFirst', `input \`${input.id}\` has \`defaults\`, so \`autoSelectFirst\` has no effect`, 'keep one of the two', 'key');
    }
}
function checkItemType(type, id, fault) {
    if (NO_ITEM.has(type))
        fault('itemType', `items of input \`${id}\` cannot be of type ${type}`, 'write a simple type such as STRING or INT');
}
function checkFile(input, fault) {
    input.allowedFileExtensions?.forEach((extension) => {
        if (!extension.startsWith('.')) {
            fault('allowedFileExtensions', `file extension \`${extension}\` of input \`${input.id}\` has no dot`, `write \`.${extension}\``);
        }
    });
    if (typeof input.defaults === 'string' && !/^(file|nsfile):\/\/|\{\{/.test(input.defaults)) {
        fault('defaults', `the default of FILE input \`${input.id}\` must be a \`nsfile://\` or \`file://\` address`, 'put the file into the namespace files and write `nsfile:///path`');
    }
}
function checkPattern(context, pattern, path) {
    const problem = checkRegex(pattern);
    if (problem !== undefined)
        context.report({ code: 'invalid-regex', message: problem.message, path, help: problem.help });
}
/** A literal default that its own type would refuse. */
function checkDefault(context, input) {
    const value = input.defaults;
    if (value === undefined || (typeof value === 'string' && value.includes('{')))
        return;
    const expected = (0,input_literal/* literalFault */.Ut)(input, value);
    if (expected === undefined)
        return;
    context.report({
        code: 'invalid-default',
        message: `the default of input \`${input.id}\` must be ${expected}`,
        path: [...input.path, 'defaults'],
    });
}

;// CONCATENATED MODULE: ./build/validate/rules/input-dependency.js
/** Inputs that depend on others. */



const inputDependency = {
    name: 'input-dependency',
    severity: 'error',
    description: '`dependsOn.inputs` must name other inputs of the flow, and must not lead back to the input itself.',
    check({ flow, report }) {
        const inputs = flow.inputs.flatMap((input) => input.type === 'FORM' ? [input, ...children(input)] : [input]);
        const byId = new Map(inputs.map((input) => [input.id, input]));
        for (const input of inputs) {
            input.dependsOn?.inputs.forEach((id, index) => {
                if (byId.has(id))
                    return;
                report({
                    message: `input \`${input.id}\` depends on \`${id}\`, which is not an input of this flow`,
                    path: [...input.path, 'dependsOn', 'inputs', index],
                    help: (0,rule/* didYouMean */.a)((0,nearest/* nearest */.p)(id, byId.keys())),
                });
            });
        }
        const waitsFor = new Map(inputs.map((input) => [input.id, input.dependsOn?.inputs ?? []]));
        for (const cycle of (0,graph.findCycles)(waitsFor)) {
            report({
                message: `inputs depend on each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
                path: [...byId.get(cycle[0]).path, 'dependsOn'],
                part: 'key',
                help: 'remove one of these dependencies',
            });
        }
    },
};
function children(form) {
    return form.inputs.map((child) => ({ ...child, id: `${form.id}.${child.id}` }));
}

;// CONCATENATED MODULE: ./build/validate/rules/iteration-values.js
/** Literal values that a ForEach or Each task cannot iterate over. */


const PROPERTY = {
    'io.kestra.plugin.core.flow.ForEach': 'values',
    'io.kestra.plugin.core.flow.EachSequential': 'value',
    'io.kestra.plugin.core.flow.EachParallel': 'value',
};
const iterationValues = {
    name: 'iteration-values',
    severity: 'error',
    description: 'Values to iterate over are texts, integers or maps, because each becomes the text `taskrun.value`.',
    check({ tasks, report }) {
        for (const { task } of tasks) {
            const property = PROPERTY[(0,task_structure/* canonicalFlowable */.L$)(task.type)];
            const values = property === undefined ? undefined : task.properties[property];
            if (!Array.isArray(values))
                continue;
            values.forEach((value, index) => {
                if (typeof value === 'string' ||
                    typeof value === 'bigint' ||
                    Number.isInteger(value) ||
                    (0,flow_path.isRecord)(value))
                    return;
                report({
                    message: `value ${index + 1} of task \`${task.id}\` ${value === null ? 'is empty' : 'is neither text, an integer nor a map'}`,
                    path: [...task.path, property, index],
                    part: 'head',
                    help: value === null ? 'remove it' : 'put it in quotes',
                });
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/validate/rules/namespace-folder.js
/** A flow lies in the folder of its namespace. */
const namespaceFolder = {
    name: 'namespace-folder',
    severity: 'error',
    description: 'Folders are namespaces: a flow’s `namespace` must be that of the folder it lies in.',
    check({ catalog, source, flow, document, report }) {
        if (catalog === undefined)
            return;
        const namespaceAt = { text: flow.namespace, span: document.locate(['namespace']) };
        const found = catalog.checkFolder({ path: source.path, namespace: flow.namespace, namespaceAt, source });
        if (found !== undefined)
            report({ message: found.message, span: found.span, help: found.help });
    },
};

// EXTERNAL MODULE: ./build/flow/plugin-defaults.js
var plugin_defaults = __webpack_require__(19921);
;// CONCATENATED MODULE: ./build/validate/rules/plugin-defaults-ref.js
/** `pluginDefaultsRef` must lead to a named plugin default of the task's type. */




const pluginDefaultsRef = {
    name: 'plugin-defaults-ref',
    severity: 'error',
    description: '`pluginDefaultsRef` must name a plugin default whose type fits.',
    check({ document, source, defaultSources, types, report }) {
        // Without a reference there is nothing to follow, unless a default brings one.
        const mayRefer = source.text.includes('pluginDefaultsRef') || defaultSources.some(bringsReference);
        if (!mayRefer || !(0,flow_path.isRecord)(document.value))
            return;
        const { problems } = (0,plugin_defaults/* applyPluginDefaults */.aT)(document.value, defaultSources, {
            canonical: (type) => types.canonical(type) ?? type,
        });
        for (const { kind, ref, path, type, known } of problems) {
            if (kind === 'unknown-ref') {
                const near = (0,nearest/* nearest */.p)(ref, known);
                const help = near === undefined ? 'define it in `pluginDefaults` with `ref`' : (0,rule/* didYouMean */.a)(near);
                report({ message: `there is no plugin default with \`ref: ${ref}\``, path, help });
            }
            else if (kind === 'type-mismatch') {
                report({ message: `plugin default \`${ref}\` is not for type \`${type}\``, path });
            }
            else {
                const message = `plugin default \`${ref}\` is ignored, because a forced default for \`${type}\` applies`;
                report({ message, path, severity: 'warning' });
            }
        }
    },
};
function bringsReference(defaults) {
    return defaults.some((one) => Object.hasOwn(one.values, 'pluginDefaultsRef'));
}

// EXTERNAL MODULE: ./build/flow/parse-task.js
var parse_task = __webpack_require__(46834);
;// CONCATENATED MODULE: ./build/validate/plain-schema.js
/**
 * Whether a value certainly fits a JSON Schema. It knows the few keywords that property builders write, by
 * interpretation; whatever it does not know or does not accept is for the real schema validator to judge, which costs
 * more to load than a small flow takes to run.
 */

/** Keywords that say nothing about validity. */
const SILENT = new Set(['description', 'title', 'default', 'presence', 'deprecated', 'examples']);
/** True: the value is valid. False: it may be or not. */
function certainlyFits(schema, value) {
    for (const [keyword, argument] of Object.entries(schema)) {
        if (SILENT.has(keyword) || keyword.startsWith('x-'))
            continue;
        if (!holds(keyword, argument, schema, value))
            return false;
    }
    return true;
}
function holds(keyword, argument, schema, value) {
    switch (keyword) {
        case 'type':
            return typeof argument === 'string' && hasType(argument, value);
        case 'anyOf':
            return argument.some((alternative) => certainlyFits(alternative, value));
        case 'enum':
            return argument.includes(value);
        case 'const':
            return argument === value;
        case 'pattern':
            return typeof value !== 'string' || new RegExp(argument, 'u').test(value);
        case 'minimum':
            return typeof value !== 'number' || value >= argument;
        case 'maximum':
            return typeof value !== 'number' || value <= argument;
        case 'minItems':
            return !Array.isArray(value) || value.length >= argument;
        case 'items':
            return !Array.isArray(value) || value.every((item) => certainlyFits(argument, item));
        case 'required':
            return !(0,flow_path.isRecord)(value) || argument.every((key) => Object.hasOwn(value, key));
        case 'properties':
        case 'patternProperties':
        case 'additionalProperties':
            // The three work together; one of them checks for all.
            return keyword !== firstOf(schema) || !(0,flow_path.isRecord)(value) || membersFit(schema, value);
        default:
            return false;
    }
}
function firstOf(schema) {
    if ('properties' in schema)
        return 'properties';
    return 'patternProperties' in schema ? 'patternProperties' : 'additionalProperties';
}
function membersFit(schema, value) {
    const properties = (schema.properties ?? {});
    const patterns = Object.entries((schema.patternProperties ?? {}));
    const rest = schema.additionalProperties ?? true;
    return Object.entries(value).every(([key, member]) => {
        const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
        const matching = patterns.filter(([pattern]) => new RegExp(pattern, 'u').test(key));
        if (own === undefined && matching.length === 0) {
            return rest === true || ((0,flow_path.isRecord)(rest) && certainlyFits(rest, member));
        }
        if (own !== undefined && !certainlyFits(own, member))
            return false;
        return matching.every(([, inner]) => certainlyFits(inner, member));
    });
}
function hasType(type, value) {
    switch (type) {
        case 'string':
        case 'boolean':
            return typeof value === type;
        case 'number':
            return typeof value === 'number' && Number.isFinite(value);
        case 'integer':
            return Number.isInteger(value);
        case 'array':
            return Array.isArray(value);
        case 'object':
            return (0,flow_path.isRecord)(value);
        case 'null':
            return value === null;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/validate/schema-check.js
/**
 * Checks the properties of a task, trigger or condition against the JSON Schema of its type, and turns what the schema
 * validator says into one clear finding for each fault. Schemas are compiled on first use and kept.
 */




let loading;
class SchemaChecker {
    #ajv;
    #compiled = new WeakMap();
    constructor(ajv) {
        this.#ajv = ajv;
    }
    /** The one checker; loads the schema validator first, which takes longer than most flows take to check. */
    static load() {
        // The default is the class in Node and in the bundle alike; the bundle has no named exports of a CommonJS function.
        loading ??= __webpack_require__.e(/* import() */ 2463).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)).then((module) => new SchemaChecker(new module.default({
            allErrors: true,
            strict: false,
            verbose: true,
            validateSchema: false,
        })));
        return loading;
    }
    #judge(schema, value) {
        let validate = this.#compiled.get(schema);
        if (validate === undefined) {
            validate = this.#ajv.compile(schema);
            this.#compiled.set(schema, validate);
        }
        return validate(value) ? [] : (validate.errors ?? []);
    }
    /** The faults of a map that may not fit. */
    faults(schema, value, written, owner) {
        return relevant(this.#judge(schema, value)).map((error) => describe(error, value, written, owner));
    }
}
/**
 * Checks a map; the schema validator is loaded only for one that may have faults.
 * @param properties the map's own properties, without those that all tasks have
 * @param owner what the map is, for messages
 */
async function checkProperties(schema, properties, owner) {
    const value = withoutNulls(properties);
    if (certainlyFits(schema, value))
        return [];
    const checker = await SchemaChecker.load();
    return checker.faults(schema, value, properties, owner);
}
/** Kestra: a null is the same as nothing written. Numbers of any size are numbers. */
function withoutNulls(value) {
    const copy = (item) => {
        if (typeof item === 'bigint')
            return Number(item);
        if (Array.isArray(item))
            return item.map(copy);
        if (!(0,flow_path.isRecord)(item))
            return item;
        const kept = {};
        for (const [key, inner] of Object.entries(item))
            if (inner !== null)
                kept[key] = copy(inner);
        return kept;
    };
    return copy(value);
}
/**
 * Of the errors of an alternative, keeps those of the alternative that was meant: the one whose errors lie deeper,
 * or that recognised the value as an object. When none did, the failed choice itself is the error.
 */
function relevant(errors) {
    const kept = new Set(errors);
    const choices = errors
        .filter((error) => error.keyword === 'anyOf')
        .sort((a, b) => b.schemaPath.length - a.schemaPath.length);
    for (const choice of choices) {
        if (!kept.has(choice))
            continue;
        const inside = [...kept].filter((error) => error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
            error.instancePath.startsWith(choice.instancePath));
        const meant = inside.filter((error) => error.instancePath.length > choice.instancePath.length ||
            error.keyword === 'required' ||
            error.keyword === 'additionalProperties');
        if (meant.length === 0)
            for (const error of inside)
                kept.delete(error);
        else {
            kept.delete(choice);
            const best = fewestErrors(meant, choice.schemaPath);
            for (const error of inside)
                if (!best.has(error))
                    kept.delete(error);
        }
    }
    return [...kept];
}
/** Of several alternatives that came close, the one with the fewest errors. */
function fewestErrors(errors, schemaPath) {
    const groups = new Map();
    for (const error of errors) {
        const alternative = error.schemaPath.slice(schemaPath.length + 1).split('/', 1)[0];
        const group = groups.get(alternative);
        if (group === undefined)
            groups.set(alternative, [error]);
        else
            group.push(error);
    }
    const best = [...groups.values()].sort((a, b) => a.length - b.length)[0] ?? [];
    return new Set(best);
}
/** @param written the map with the nulls that were left out of `value` */
function describe(error, value, written, owner) {
    const path = (0,flow_path.pathOfPointer)(error.instancePath, value);
    const schema = (error.parentSchema ?? {});
    switch (error.keyword) {
        case 'required': {
            const key = String(error.params.missingProperty);
            const around = (0,flow_path.valueAt)(written, path);
            if ((0,flow_path.isRecord)(around) && Object.hasOwn(around, key)) {
                const message = `\`${key}\` of ${ownerAt(path, owner)} has no value`;
                return { code: 'missing-property', message, path: [...path, key], part: 'head' };
            }
            return {
                code: 'missing-property',
                message: `${ownerAt(path, owner)} has no \`${key}\``,
                path,
                part: 'head',
            };
        }
        case 'additionalProperties': {
            const key = String(error.params.additionalProperty);
            const near = (0,nearest/* nearest */.p)(key, Object.keys(schema.properties ?? {}));
            return {
                code: 'unknown-property',
                message: `${ownerAt(path, owner)} has no property \`${key}\``,
                path: [...path, key],
                part: 'key',
                help: near === undefined ? undefined : `did you mean \`${near}\`?`,
            };
        }
        default:
            return wrongValue(schema, (0,flow_path.valueAt)(value, path), path, owner, error);
    }
}
function wrongValue(schema, found, path, owner, error) {
    const what = path.length === 0 ? owner : `${nameOf(path)} of ${owner}`;
    const part = typeof found === 'object' ? 'head' : 'value';
    const values = schema['x-values'] ?? schema.enum?.map(String);
    if (values !== undefined && typeof found === 'string') {
        const near = (0,nearest/* nearest */.p)(found, values);
        const help = near === undefined
            ? `write ${(0,flow_fields/* oneOf */.yL)(values.map((name) => `\`${name}\``))}`
            : `did you mean \`${near}\`?`;
        return {
            code: 'invalid-value',
            message: `\`${found}\` is not a possible value for ${what}`,
            path,
            part,
            help,
        };
    }
    const bounds = schema['x-bounds'];
    if (bounds !== undefined && typeof found === 'number' && Number.isInteger(found)) {
        const limit = found < (bounds.minimum ?? -Infinity) ? `at least ${bounds.minimum}` : `at most ${bounds.maximum}`;
        return { code: 'invalid-value', message: `${what} is ${found}, but must be ${limit}`, path, part };
    }
    if (error.keyword === 'minItems')
        return { code: 'invalid-value', message: `${what} is empty`, path, part };
    if (schema['x-bind'] === 'duration' && typeof found === 'string') {
        const message = `${what} must be an ISO-8601 duration, found ${(0,flow_fields/* describeValue */.bp)(found)}`;
        return {
            code: 'invalid-duration',
            message,
            path,
            part,
            help: 'write `PT10S`, `PT5M`, `PT1H30M` or `P1D`',
        };
    }
    const expected = expectation(schema, error);
    const help = expected.startsWith('a list') && (0,flow_path.isRecord)(found) ? 'begin each item with `- `' : undefined;
    return {
        code: 'wrong-type',
        message: `${what} must be ${expected}, found ${(0,flow_fields/* describeValue */.bp)(found)}`,
        path,
        part,
        help,
    };
}
const EXPECTED = {
    text: 'text',
    template: 'text',
    integer: 'an integer',
    number: 'a number',
    boolean: '`true` or `false`',
    choice: 'text',
    duration: 'an ISO-8601 duration',
    list: 'a list',
    map: 'a map',
    object: 'a map',
    string: 'text',
    array: 'a list',
};
function expectation(schema, error) {
    const bind = schema['x-bind'];
    if (bind === 'either') {
        const kinds = (schema['x-either'] ?? []).map((kind) => expectation(kind, error));
        return (0,flow_fields/* oneOf */.yL)([...new Set(kinds)]);
    }
    return (EXPECTED[bind ?? ''] ??
        EXPECTED[schema.type ?? ''] ??
        (error.message ?? 'something else').replace(/^must be /, ''));
}
function nameOf(path) {
    const last = path.at(-1);
    if (typeof last === 'string')
        return `\`${last}\``;
    const list = path.findLast((step) => typeof step === 'string');
    return list === undefined ? `item ${last + 1}` : `item ${last + 1} of \`${list}\``;
}
function ownerAt(path, owner) {
    return path.length === 0 ? owner : `${nameOf(path)} of ${owner}`;
}

;// CONCATENATED MODULE: ./build/validate/rules/plugin-properties.js
/** Properties of known types: missing, unknown, of the wrong type. */




const pluginProperties = {
    name: 'plugin-properties',
    severity: 'error',
    description: 'Properties of a task, trigger, condition or runner must be ones that its type has, with values of their types.',
    codes: ['missing-property', 'unknown-property', 'wrong-type', 'invalid-value', 'invalid-duration'],
    async check(context) {
        for (const subject of subjectsOf(context)) {
            if (isCheckable(context, subject))
                await checkSubject(context, subject);
        }
    },
};
/** A plugin of the wrong kind is reported as such; its properties say nothing. */
function isCheckable({ types }, { type, kind }) {
    if (types.schema(type) === undefined)
        return false;
    const found = types.kind(type);
    return kind === undefined || found === kind || (kind === 'task' && found === 'flowable');
}
function* subjectsOf(context) {
    for (const { task } of context.tasks) {
        const branches = (0,task_structure/* taskStructure */.J)(task.type, task.properties).map((shape) => shape.property);
        const owner = `task \`${task.id}\``;
        yield { type: task.type, path: task.path, owner, kind: 'task', known: parse_task/* COMMON_TASK_PROPERTIES */.OU, branches };
        for (const [key, value] of Object.entries(task.properties)) {
            if (!branches.includes(key))
                yield* nested(value, [...task.path, key], owner, key);
        }
    }
    for (const trigger of context.flow.triggers) {
        const owner = `trigger \`${trigger.id}\``;
        yield {
            type: trigger.type,
            path: trigger.path,
            owner,
            kind: 'trigger',
            known: parse_task/* COMMON_TRIGGER_PROPERTIES */.$t,
            branches: [],
        };
        for (const [key, value] of Object.entries(trigger.properties))
            yield* nested(value, [...trigger.path, key], owner, key);
    }
}
function* nested(value, path, owner, name) {
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            yield* nested(item, [...path, index], owner, name);
    }
    else if ((0,flow_path.isRecord)(value)) {
        const type = value.type;
        if (typeof type === 'string' && type.startsWith('io.kestra.')) {
            const what = name === 'conditions' ? 'condition' : `\`${name}\``;
            yield {
                type,
                path,
                owner: `${what} of ${owner}`,
                known: ['type', 'pluginDefaultsRef', 'version'],
                branches: [],
            };
        }
        for (const [key, item] of Object.entries(value))
            yield* nested(item, [...path, key], owner, key);
    }
}
async function checkSubject(context, subject) {
    const schema = context.types.schema(subject.type);
    const value = (0,flow_path.valueAt)(context.defaulted, subject.path);
    if (!(0,flow_path.isRecord)(value))
        return;
    const own = {};
    for (const [key, item] of Object.entries(value)) {
        const common = subject.known.includes(key) && !Object.hasOwn(schema.properties ?? {}, key);
        if (!common && !subject.branches.includes(key))
            own[key] = item;
    }
    for (const fault of await checkProperties(schema, own, subject.owner)) {
        const { code, message, help, part } = fault;
        context.report({ code, message, help, path: [...subject.path, ...fault.path], part });
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/validate/known-types.js
var known_types = __webpack_require__(10704);
;// CONCATENATED MODULE: ./build/validate/rules/plugin-type.js
/** Types that do not exist, do not run here, or have a new name. */





const pluginType = {
    name: 'plugin-type',
    severity: 'error',
    description: 'Every `type` must be the name of a task, trigger, condition or runner that exists and that can run in a job.',
    codes: ['unknown-type', 'unsupported-type', 'unsupported-trigger', 'deprecated-type', 'wrong-kind'],
    check(context) {
        const { flow, tasks } = context;
        for (const { task } of tasks) {
            checkType(context, task.type, [...task.path, 'type'], 'task');
            const branches = new Set(task.branches.map((branch) => branch.path[task.path.length]));
            for (const [key, value] of Object.entries(task.properties)) {
                if (key !== 'type' && !branches.has(key))
                    checkNested(context, value, [...task.path, key]);
            }
        }
        for (const trigger of flow.triggers) {
            checkType(context, trigger.type, [...trigger.path, 'type'], 'trigger');
            for (const [key, value] of Object.entries(trigger.properties)) {
                if (key !== 'type')
                    checkNested(context, value, [...trigger.path, key]);
            }
        }
        for (const listener of flow.listeners) {
            for (const condition of listener.conditions)
                checkType(context, condition.type, [...condition.path, 'type'], 'condition');
        }
    },
};
/** Task runners, conditions, and whatever else is a plugin inside a plugin. */
function checkNested(context, value, path) {
    if (Array.isArray(value)) {
        value.forEach((item, index) => {
            checkNested(context, item, [...path, index]);
        });
    }
    else if ((0,flow_path.isRecord)(value)) {
        for (const [key, item] of Object.entries(value)) {
            const here = [...path, key];
            if (key === 'type' && typeof item === 'string' && item.startsWith('io.kestra.')) {
                checkType(context, item, here, 'nested');
            }
            else
                checkNested(context, item, here);
        }
    }
}
function checkType(context, type, path, kind) {
    // What is no name at all was reported when the file was read.
    if (!/^[\w$.-]+$/.test(type))
        return;
    const { types } = context;
    if (types.has(type)) {
        checkKind(context, type, path, kind);
        const current = types.canonical(type);
        if (current !== type)
            renamed(context, type, current, path);
        const instead = types.deprecation(type);
        if (instead !== undefined) {
            context.report({
                code: 'deprecated-type',
                severity: 'info',
                message: `\`${type}\` is deprecated: ${instead}`,
                path,
            });
        }
        if (types.isRealtime(type))
            realtime(context, type, path);
        return;
    }
    const alias = (0,known_types/* knownAliases */.oX)().get(type);
    const current = alias ?? type;
    if (alias !== undefined) {
        renamed(context, type, alias, path);
        if (types.has(alias))
            return;
    }
    if ((0,known_types/* knownTypes */.ts)().has(current) || (0,known_types/* isTestType */.nV)(current)) {
        if (/\.Real[tT]imeTrigger$/.test(current))
            realtime(context, current, path);
        else
            unsupported(context, current, path);
        return;
    }
    const near = nearestTypes(context, type);
    // A package whose types are all known, or a slip in a name that is: no such type exists.
    if ((0,known_types/* isCompletePackage */.Mm)(type) || !(0,known_types/* looksLikePluginType */.fW)(type) || isSlip(context, type, near[0]))
        unknown(context, type, path, near, kind);
    else
        unsupported(context, type, path, near[0] === undefined ? undefined : `did you mean \`${near[0]}\`?`);
}
function realtime(context, type, path) {
    context.report({
        code: 'unsupported-trigger',
        severity: 'warning',
        message: `\`${type}\` needs a process that listens all the time, which a job is not: the trigger never fires`,
        path,
        help: 'poll with the trigger that has no `Realtime` in its name, or with a schedule',
    });
}
function renamed(context, type, current, path) {
    const fix = (0,edits/* replaceFix */.g_)(context.document, context.document.locate(path), type, current);
    context.report({
        code: 'deprecated-type',
        severity: 'info',
        message: `\`${type}\` is the old name of \`${current}\``,
        path,
        help: `write \`${current}\``,
        ...(fix === undefined ? {} : { fix }),
    });
}
/** A task that cannot run stops a run; a trigger that cannot fire does not keep anyone from starting the flow. */
function unsupported(context, type, path, help) {
    const enterprise = type.startsWith('io.kestra.plugin.ee.') ? ' of the Enterprise Edition' : '';
    const trigger = path[0] === 'triggers';
    const effect = trigger ? 'the trigger never fires' : 'it cannot run';
    context.report({
        code: trigger ? 'unsupported-trigger' : 'unsupported-type',
        severity: 'warning',
        message: `type \`${type}\`${enterprise} is not known to Gitestra: its properties are not checked, and ${effect}`,
        path,
        help,
    });
}
function unknown(context, type, path, near, kind) {
    const what = kind === 'nested' ? 'plugin' : kind;
    const [first, ...others] = near;
    const more = others.length === 0 ? '' : `, or ${others.map((name) => `\`${name}\``).join(' or ')}`;
    context.report({
        code: 'unknown-type',
        message: `there is no ${what} type \`${type}\``,
        path,
        help: first === undefined
            ? 'write the full name of a type, such as `io.kestra.plugin.core.log.Log`'
            : `did you mean \`${first}\`${more}?`,
    });
}
/** A type whose package is known and whose last word is one or two letters away from one that runs here. */
function isSlip(context, type, near) {
    if (near === undefined || !context.types.has(near))
        return false;
    const dot = type.lastIndexOf('.');
    return type.length - dot > 4 || type.slice(0, dot) !== near.slice(0, near.lastIndexOf('.'));
}
/** By the whole name first; then by the last word alone, for those who misremember the package. */
function nearestTypes(context, type) {
    const all = [...new Set([...context.types.all(), ...(0,known_types/* knownTypes */.ts)()])].filter((name) => !(0,known_types/* knownAliases */.oX)().has(name));
    const name = lastWord(type).toLowerCase();
    const package_ = type.slice(0, -name.length);
    const sibling = (0,nearest/* nearestAll */.s)(type, all.filter((known) => known.slice(0, -lastWord(known).length) === package_), 1)[0];
    if (sibling !== undefined && (0,mod/* distance */.Io)(lastWord(sibling).toLowerCase(), name) <= 2)
        return [sibling];
    const sameName = all.filter((known) => lastWord(known).toLowerCase() === name);
    const byName = (0,nearest/* nearestAll */.s)(type, sameName, 3);
    if (byName.length > 0)
        return byName.slice(0, 1);
    const near = (0,nearest/* nearestAll */.s)(type, all, 20).find((known) => isClose(lastWord(known).toLowerCase(), name));
    if (near !== undefined)
        return [near];
    return sameName.slice(0, 3);
}
function isClose(a, b) {
    return (0,nearest/* nearestAll */.s)(a, [b], 1).length > 0;
}
function lastWord(type) {
    return type.slice(type.lastIndexOf('.') + 1);
}
function checkKind(context, type, path, expected) {
    const kind = context.types.kind(type);
    if (kind === undefined || expected === 'nested')
        return;
    const fits = kind === expected || (expected === 'task' && kind === 'flowable');
    if (fits)
        return;
    context.report({
        code: 'wrong-kind',
        message: `\`${type}\` is a ${kind}, but a ${expected} is needed here`,
        path,
    });
}

;// CONCATENATED MODULE: ./build/validate/rules/reserved-id.js
/** Flow ids that clash with the paths of Kestra's API. */
const RESERVED = new Set([
    'pause',
    'resume',
    'force-run',
    'change-status',
    'kill',
    'executions',
    'search',
    'source',
    'disable',
    'enable',
]);
const reservedId = {
    name: 'reserved-id',
    severity: 'error',
    description: 'A flow must not be named like an action of Kestra’s API, because its address would be that of the action.',
    check({ flow, report }) {
        if (RESERVED.has(flow.id)) {
            report({
                message: `\`${flow.id}\` is reserved and cannot be the id of a flow`,
                path: ['id'],
                help: 'choose another id',
            });
        }
    },
};

// EXTERNAL MODULE: ./build/validate/cron-syntax.js
var cron_syntax = __webpack_require__(30195);
;// CONCATENATED MODULE: ./build/validate/rules/schedule.js
/** Schedule triggers: cron expressions, time zones, dates. */



const SCHEDULES = /\.(Schedule|ScheduleOnDates)$/;
const schedule = {
    name: 'schedule',
    severity: 'error',
    description: 'Cron expressions and time zones must be ones that a schedule can be computed from.',
    codes: ['invalid-cron', 'invalid-time-zone'],
    check(context) {
        for (const trigger of context.flow.triggers) {
            if (!SCHEDULES.test(trigger.type))
                continue;
            const { cron, timezone, withSeconds } = trigger.properties;
            if (typeof cron === 'string') {
                const seconds = withSeconds === true || withSeconds === 'true';
                const problem = (0,cron_syntax/* checkCron */.P)(cron, { withSeconds: seconds, lastDay: context.level === 2 });
                if (problem !== undefined) {
                    context.report({
                        code: 'invalid-cron',
                        message: problem.message,
                        span: context.document.locateInside([...trigger.path, 'cron'], problem.start, problem.end),
                        help: problem.help,
                    });
                }
            }
            if (typeof timezone === 'string')
                checkTimeZone(context, timezone, [...trigger.path, 'timezone']);
        }
    },
};
function checkTimeZone(context, zone, path) {
    if (zone.includes('{{') || isTimeZone(zone))
        return;
    context.report({
        code: 'invalid-time-zone',
        message: `\`${zone}\` is not a time zone`,
        path,
        help: (0,rule/* didYouMean */.a)((0,nearest/* nearest */.p)(zone, Intl.supportedValuesOf('timeZone'))) ??
            'write a name such as `Europe/Paris`, or `UTC`',
    });
}
/** Kestra: names of the tz database with their letter case, `UTC+2`, `GMT+02:00`, `+02:00`, `Z`. */
function isTimeZone(zone) {
    if (zone === 'Z' || /^(?:UTC|GMT|UT)?(?:[+-](?:\d{1,2}|\d{2}:?\d{2}(?::?\d{2})?))?$/.test(zone))
        return zone !== '';
    try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
    }
    catch {
        return false;
    }
    const known = Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase() === zone.toLowerCase());
    return known === undefined || known === zone;
}

;// CONCATENATED MODULE: ./build/validate/rules/self-call.js
/** A flow that starts itself. */
const CALLS = /(?:^|\.)flows?\.(Subflow|Flow|ForEachItem)$/;
const selfCall = {
    name: 'self-call',
    severity: 'error',
    description: 'A flow that calls itself as a subflow would never end; Kestra refuses it.',
    check({ flow, tasks, report }) {
        for (const { task } of tasks) {
            if (!CALLS.test(task.type))
                continue;
            const { namespace, flowId } = task.properties;
            if (namespace !== flow.namespace || flowId !== flow.id)
                continue;
            report({
                message: `task \`${task.id}\` calls the flow that it is part of`,
                path: [...task.path, 'flowId'],
                help: 'call another flow, or repeat tasks with ForEach or LoopUntil',
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/validate/rules/system-label.js
/** Labels that only the system sets. */

const systemLabel = {
    name: 'system-label',
    severity: 'error',
    description: 'Label keys that begin with `system.` are set by the engine; only a flow’s `system.readOnly` may be written.',
    check(context) {
        const { flow, tasks } = context;
        checkLabels(context, context.document.has(['labels']) ? read(context, ['labels']) : undefined, ['labels'], 'system.readOnly');
        for (const trigger of flow.triggers)
            checkLabels(context, trigger.properties.labels, [...trigger.path, 'labels']);
        for (const { task } of tasks) {
            if (/\.(Subflow|ForEachItem|Labels|Flow)$/.test(task.type)) {
                checkLabels(context, task.properties.labels, [...task.path, 'labels']);
            }
        }
        for (const sla of flow.sla)
            checkLabels(context, read(context, [...sla.path, 'labels']), [...sla.path, 'labels']);
    },
};
function read(context, path) {
    let value = context.document.value;
    for (const step of path)
        value = value?.[step];
    return value;
}
function checkLabels(context, labels, path, allowed) {
    const keys = [];
    if (Array.isArray(labels)) {
        labels.forEach((label, index) => {
            if ((0,flow_path.isRecord)(label) && typeof label.key === 'string')
                keys.push({ key: label.key, path: [...path, index, 'key'], part: 'value' });
        });
    }
    else if ((0,flow_path.isRecord)(labels)) {
        for (const key of Object.keys(labels))
            keys.push({ key, path: [...path, key], part: 'key' });
    }
    for (const label of keys) {
        if (!label.key.startsWith('system.') || label.key === allowed)
            continue;
        context.report({
            message: `label \`${label.key}\` begins with \`system.\`, which is kept for the engine`,
            path: label.path,
            part: label.part,
            help: 'choose another key',
        });
    }
}

// EXTERNAL MODULE: ./build/expression/references.js
var references = __webpack_require__(10833);
// EXTERNAL MODULE: ./build/validate/expressions.js
var expressions = __webpack_require__(80548);
;// CONCATENATED MODULE: ./build/validate/rules/undeclared.js
/** Expressions that refer to inputs, variables and tasks that the flow does not have. */








const undeclared = {
    name: 'undeclared',
    severity: 'error',
    description: 'What an expression reads from `inputs`, `vars`, `outputs` and `tasks` must be declared in the flow.',
    codes: ['undeclared-input', 'undeclared-variable', 'unknown-task'],
    check(context) {
        const names = declaredNames(context);
        for (const { references, path, owner, taskId } of (0,expressions/* flowExpressions */.M)(context.flow, context.level)) {
            if (taskId !== undefined && isForeign(context, taskId, path))
                continue;
            // Kestra: a trigger is evaluated before any task has run; what it calls outputs is not this flow's.
            checkAll(context, owner === 'trigger' ? { ...names, tasks: undefined } : names, references.variables, path);
        }
        for (const { text, path } of (0,strings/* renderedVariables */.P)(context.flow, context.level))
            checkAll(context, names, referencesIn(text, context), path);
    },
};
function declaredNames(context) {
    const { flow, tasks } = context;
    const ids = inputIds(flow.inputs, '');
    const variables = new Set(Object.keys(flow.variables));
    let open = false;
    const taskIds = new Set();
    for (const { task } of tasks) {
        taskIds.add(task.id);
        if ((0,task_structure/* canonicalFlowable */.L$)(task.type).endsWith('.ForEachItem') || task.type.endsWith('.ForEachItem')) {
            for (const part of ['split', 'items', 'merge'])
                taskIds.add(`${task.id}_${part}`);
        }
        if (!task.type.endsWith('.SetVariables'))
            continue;
        const set = task.properties.variables;
        const keys = (0,flow_path.isRecord)(set) ? Object.keys(set) : undefined;
        if (keys === undefined || keys.some((key) => key.includes('{{')))
            open = true;
        for (const key of keys ?? [])
            variables.add(key);
    }
    return {
        inputs: ids.map((id) => id.split('.')),
        inputNames: new Set(ids),
        variables: open ? undefined : variables,
        tasks: taskIds,
    };
}
function inputIds(inputs, prefix) {
    return inputs.flatMap((input) => input.type === 'FORM' ? inputIds(input.inputs, `${prefix}${input.id}.`) : [prefix + input.id]);
}
/** Kestra: `outputs` of a Subflow is rendered with the variables of the other flow. */
function isForeign(context, taskId, path) {
    const task = context.taskById.get(taskId);
    return task !== undefined && /\.(Subflow|Flow)$/.test(task.type) && path[task.path.length] === 'outputs';
}
function checkAll(context, names, found, path) {
    for (const reference of found) {
        if (reference.guarded || reference.path.length === 0)
            continue;
        checkReference(context, names, reference, (start, end) => context.document.locateInside(path, start, end));
    }
}
/** None when the template is broken: the rule for expressions says so. */
function referencesIn(text, context) {
    try {
        return (0,references/* references */.Ft)(text, context.level).variables;
    }
    catch (error) {
        if (error instanceof errors.ExpressionError)
            return [];
        throw error;
    }
}
function checkReference(context, names, reference, locate) {
    const name = reference.path[0];
    const found = (code, message, known, otherwise) => {
        const help = (0,rule/* didYouMean */.a)((0,nearest/* nearest */.p)(name, known)) ?? otherwise;
        context.report({ code, message, span: locate(reference.start, reference.end), help });
    };
    switch (reference.root) {
        case 'inputs':
            if (!isDeclaredInput(names.inputs, reference.path)) {
                const written = reference.path.slice(0, 2).join('.');
                const shown = names.inputs.some((id) => id[0] === name) ? written : name;
                found('undeclared-input', `input \`${shown}\` is not declared in this flow`, names.inputNames, 'declare it in `inputs`');
            }
            break;
        case 'vars':
            if (names.variables !== undefined && !names.variables.has(name)) {
                found('undeclared-variable', `variable \`${name}\` is not declared in this flow`, names.variables, 'declare it in `variables`');
            }
            break;
        case 'outputs':
        case 'tasks':
            // A dash behind a dot is a subtraction; the rule for dashed references says so.
            if (names.tasks !== undefined && !names.tasks.has(name) && !isCutAtDash(names.tasks, name)) {
                found('unknown-task', `there is no task \`${name}\` in this flow`, names.tasks);
            }
            break;
    }
}
function isDeclaredInput(declared, path) {
    return declared.some((id) => {
        const shared = Math.min(id.length, path.length);
        for (let index = 0; index < shared; index++)
            if (id[index] !== path[index])
                return isCut(id[index], path[index]);
        return true;
    });
}
function isCut(id, written) {
    return id.startsWith(`${written}-`);
}
function isCutAtDash(tasks, written) {
    for (const id of tasks)
        if (isCut(id, written))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/validate/rules/webhook.js
/** Webhook triggers. */
const webhook = {
    name: 'webhook',
    severity: 'error',
    description: 'A webhook needs a key of at most 256 characters, and answers in one of two content types.',
    check({ flow, report }) {
        for (const trigger of flow.triggers) {
            if (!/\.(trigger|triggers\.types)\.Webhook$/.test(trigger.type))
                continue;
            const { key, responseContentType, returnOutputs, wait } = trigger.properties;
            if (typeof key === 'string' && key.length > 256) {
                report({
                    message: `the key of trigger \`${trigger.id}\` has ${key.length} characters, 256 are allowed`,
                    path: [...trigger.path, 'key'],
                });
            }
            if (typeof responseContentType === 'string' &&
                !['application/json', 'text/plain'].includes(responseContentType)) {
                report({
                    message: `trigger \`${trigger.id}\` cannot answer with content type \`${responseContentType}\``,
                    path: [...trigger.path, 'responseContentType'],
                    help: 'write `application/json` or `text/plain`',
                });
            }
            if (returnOutputs === true && wait !== true) {
                report({
                    message: `trigger \`${trigger.id}\` returns outputs only when it waits for the execution`,
                    path: [...trigger.path, 'returnOutputs'],
                    part: 'key',
                    severity: 'warning',
                    help: 'add `wait: true`',
                });
            }
            for (const condition of trigger.conditions) {
                if (!condition.type.endsWith('MultipleCondition'))
                    continue;
                report({
                    message: 'a MultipleCondition is not possible on a webhook',
                    path: [...condition.path, 'type'],
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/validate/rules/working-directory.js
/** What a WorkingDirectory cannot hold. */

const ENGINE_TASKS = /^io\.kestra\.(plugin\.core|core\.tasks)\.(flows?\.(Subflow|Flow|ForEachItem|Template)|executions?\.(Labels|SetVariables|UnsetVariables|Exit))$/;
const workingDirectory = {
    name: 'working-directory',
    severity: 'error',
    description: 'Children of a WorkingDirectory share one process, so they must be plain tasks that the worker runs.',
    check({ tasks, report }) {
        for (const { task, parent, branch } of tasks) {
            if (parent === undefined || branch.role !== 'main')
                continue;
            if ((0,task_structure/* canonicalFlowable */.L$)(parent.type) !== 'io.kestra.plugin.core.flow.WorkingDirectory')
                continue;
            if ((0,task_structure/* isFlowableType */.hO)(task.type) || ENGINE_TASKS.test(task.type)) {
                report({
                    message: `task \`${task.id}\` cannot run in the WorkingDirectory \`${parent.id}\`: only tasks without children can`,
                    path: [...task.path, 'type'],
                    help: 'move it out of the WorkingDirectory',
                });
            }
            if (task.workerGroup !== undefined) {
                report({
                    message: `task \`${task.id}\` cannot choose a worker group inside the WorkingDirectory \`${parent.id}\``,
                    path: [...task.path, 'workerGroup'],
                    part: 'key',
                    help: 'set it on the WorkingDirectory',
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/validate/rules.js
/** The list of all rules, in the order in which they run. */





















const RULES = [
    namespaceFolder,
    reservedId,
    duplicateId,
    selfCall,
    systemLabel,
    pluginType,
    pluginProperties,
    pluginDefaultsRef,
    enterpriseProperty,
    dagDependency,
    workingDirectory,
    iterationValues,
    inputDeclaration,
    inputDependency,
    humanInputs,
    schedule,
    flowTrigger,
    webhook,
    dashedReference,
    expression,
    undeclared,
];


/***/ }),

/***/ 42853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderedVariables),
/* harmony export */   i: () => (/* binding */ renderedStrings)
/* harmony export */ });
/* harmony import */ var _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _expression_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10833);
/* harmony import */ var _flow_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83070);
/* harmony import */ var _flow_task_structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43120);
/** Every string of a flow that Kestra renders, with its place. */




/** Names and texts of tasks and triggers that are never rendered. */
const LITERAL = new Set([
    'id',
    'type',
    'version',
    'description',
    'pluginDefaultsRef',
    'logLevel',
    'disabled',
]);
/** Strings that hold neither `{{` nor `{%` are left out. */
function* renderedStrings(flow) {
    for (const { task } of (0,_flow_task_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .walkTasks */ ._Z)(flow)) {
        const branches = new Set(task.branches.map((branch) => String(branch.path[task.path.length])));
        for (const [key, value] of Object.entries(task.properties)) {
            // Child tasks are visited by themselves.
            if (LITERAL.has(key) || branches.has(key))
                continue;
            for (const found of stringsIn(value, [...task.path, key]))
                yield { ...found, owner: 'task', taskId: task.id };
        }
    }
    for (const trigger of flow.triggers) {
        for (const [key, value] of Object.entries(trigger.properties)) {
            if (LITERAL.has(key))
                continue;
            for (const found of stringsIn(value, [...trigger.path, key]))
                yield { ...found, owner: 'trigger' };
        }
    }
    for (const output of flow.outputs) {
        for (const found of stringsIn(output.value, [...output.path, 'value']))
            yield { ...found, owner: 'output' };
    }
    for (const input of flow.inputs) {
        const properties = ['defaults', 'prefill', 'expression'];
        for (const key of properties) {
            const value = input[key];
            for (const found of stringsIn(value, [...input.path, key]))
                yield { ...found, owner: 'input' };
        }
        const condition = input.dependsOn?.condition;
        for (const found of stringsIn(condition, [...input.path, 'dependsOn', 'condition'])) {
            yield { ...found, owner: 'input' };
        }
    }
    for (const [index, check] of flow.checks.entries()) {
        for (const key of ['condition', 'message']) {
            for (const found of stringsIn(check[key], ['checks', index, key]))
                yield { ...found, owner: 'check' };
        }
    }
    for (const sla of flow.sla) {
        if (sla.type !== 'EXECUTION_ASSERTION')
            continue;
        for (const found of stringsIn(sla.assert, [...sla.path, 'assert']))
            yield { ...found, owner: 'sla' };
    }
    for (const found of stringsIn(flow.workerGroup?.key, ['workerGroup', 'key']))
        yield { ...found, owner: 'worker-group' };
}
function* stringsIn(value, path) {
    if (typeof value === 'string') {
        if (value.includes('{{') || value.includes('{%'))
            yield { text: value, path };
    }
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            yield* stringsIn(item, [...path, index]);
    }
    else if ((0,_flow_path_js__WEBPACK_IMPORTED_MODULE_3__.isRecord)(value)) {
        for (const [key, item] of Object.entries(value))
            yield* stringsIn(item, [...path, key]);
    }
}
/** Flow variables that some expression hands to `render()`; the others are never rendered. */
function* renderedVariables(flow, level) {
    const names = Object.keys(flow.variables);
    if (names.length === 0)
        return;
    const pending = [...renderedStrings(flow)].map((string) => string.text);
    const seen = new Set();
    for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
        if (!text.includes('render'))
            continue;
        for (const reference of renderedIn(text, level)) {
            const name = reference.path[0];
            if (reference.root !== 'vars' ||
                name === undefined ||
                seen.has(name) ||
                !Object.hasOwn(flow.variables, name))
                continue;
            seen.add(name);
            for (const found of stringsIn(flow.variables[name], ['variables', name])) {
                pending.push(found.text);
                yield found;
            }
        }
    }
}
function renderedIn(text, level) {
    try {
        return (0,_expression_references_js__WEBPACK_IMPORTED_MODULE_1__/* .references */ .Ft)(text, level).rendered;
    }
    catch (error) {
        if (error instanceof _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__.ExpressionError)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 96371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tidy)
/* harmony export */ });
/** Puts findings into the order of their places, and drops repetitions. */
const WEIGHT = { error: 0, warning: 1, info: 2 };
/** By place, errors first; two rules that say the same of the same place are one. */
function tidy(diagnostics) {
    const seen = new Set();
    return diagnostics
        .filter(({ file, span, code, message }) => {
        const key = `${file.path}\n${span.start}\n${span.end}\n${code}\n${message}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    })
        .sort((a, b) => a.span.start - b.span.start || WEIGHT[a.severity] - WEIGHT[b.severity] || a.span.end - b.span.end);
}


/***/ }),

/***/ 57074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ validateFlow),
  i: () => (/* binding */ validateParsed)
});

// EXTERNAL MODULE: ./build/flow/parse-flow.js
var parse_flow = __webpack_require__(88115);
// EXTERNAL MODULE: ./build/flow/path.js
var flow_path = __webpack_require__(83070);
// EXTERNAL MODULE: ./build/flow/plugin-defaults.js
var plugin_defaults = __webpack_require__(19921);
// EXTERNAL MODULE: ./build/flow/task-structure.js
var task_structure = __webpack_require__(43120);
// EXTERNAL MODULE: ./build/validate/edits.js
var edits = __webpack_require__(57538);
;// CONCATENATED MODULE: ./build/validate/parser-fixes.js
/** Certain fixes for what is found while a file is read: old names of properties, expressions without quotes. */


/** Properties whose new name takes the same value. */
const RENAMED = new Map([
    ['name', 'id'],
    ['taskDefaults', 'pluginDefaults'],
    ['maxAttempt', 'maxAttempts'],
    ['minLogLevel', 'logLevel'],
    ['options', 'values'],
]);
/** The finding with a fix when there is a certain one. */
function withFix(diagnostic, document) {
    if (diagnostic.fix !== undefined)
        return diagnostic;
    const fix = diagnostic.code === 'deprecated-property'
        ? renameFix(diagnostic.span, document)
        : diagnostic.code === 'yaml-syntax'
            ? quoteFix(diagnostic.span, document)
            : undefined;
    return fix === undefined ? diagnostic : { ...diagnostic, fix };
}
function renameFix(span, document) {
    const path = pathOfKey(document, document.value, [], span);
    const name = path === undefined ? undefined : RENAMED.get(String(path.at(-1)));
    return path === undefined || name === undefined ? undefined : (0,edits/* renameKeyFix */.hi)(document, path, name);
}
function pathOfKey(document, value, path, span) {
    const entries = Array.isArray(value)
        ? [...value.entries()]
        : (0,flow_path.isRecord)(value)
            ? Object.entries(value)
            : [];
    for (const [step, item] of entries) {
        const here = [...path, step];
        const entry = document.locate(here, 'entry');
        if (span.start < entry.start || span.start >= Math.max(entry.end, entry.start + 1))
            continue;
        if (typeof step === 'string' && document.locate(here, 'key').start === span.start)
            return here;
        const found = pathOfKey(document, item, here, span);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** `key: {{ expression }}` up to the end of its line can be meant in one way only. */
function quoteFix(span, document) {
    const { text } = document.source;
    // The finding points at the inner of the two braces.
    const start = text[span.start - 1] === '{' ? span.start - 1 : span.start;
    const lineEnd = text.indexOf('\n', start);
    const value = text.slice(start, lineEnd === -1 ? undefined : lineEnd).trimEnd();
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (!/^\{\{[^{}#]*\}\}$/.test(value) || !/(?:^\s*-|[\w'"\]]:)[ \t]+$/.test(before))
        return undefined;
    const quote = !value.includes("'") ? "'" : !/["\\]/.test(value) ? '"' : undefined;
    if (quote === undefined)
        return undefined;
    const edit = { span: { start, end: start + value.length }, text: `${quote}${value}${quote}` };
    return { title: 'Put it in quotes', edits: [edit] };
}

// EXTERNAL MODULE: ./build/validate/rules.js + 24 modules
var rules = __webpack_require__(25728);
// EXTERNAL MODULE: ./build/validate/tidy.js
var tidy = __webpack_require__(96371);
// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
;// CONCATENATED MODULE: ./build/validate/type-index.js
/** What validation knows of plugin types: their names, their kind, and the JSON Schemas of their properties. */



/** An index that knows no type. */
const EMPTY_INDEX = {
    has: () => false,
    canonical: () => undefined,
    kind: () => undefined,
    all: () => [],
    schema: () => undefined,
    outputs: () => undefined,
    deprecation: () => undefined,
    isRealtime: () => false,
};
/** One object for each definition, so that compiled schemas can be kept by it. */
const SCHEMAS = new WeakMap();
/** The index of a registry, with the definitions of the given types loaded; others have no schema. */
async function indexTypes(registry, types) {
    const wanted = new Set([...types].filter((type) => registry.canonical(type) !== undefined));
    await Promise.all([...wanted].map((type) => registry.load(type)));
    return {
        has: (type) => registry.canonical(type) !== undefined,
        canonical: (type) => registry.canonical(type),
        kind: (type) => registry.kind(type),
        all: () => registry.names(),
        schema(type) {
            const definition = registry.loaded(type);
            if (definition === undefined)
                return undefined;
            let schema = SCHEMAS.get(definition);
            if (schema === undefined) {
                schema = ownSchema(definition);
                SCHEMAS.set(definition, schema);
            }
            return schema;
        },
        outputs(type) {
            const definition = registry.loaded(type);
            return definition?.kind === 'task' || definition?.kind === 'flowable'
                ? new Set(Object.keys(definition.outputs))
                : undefined;
        },
        deprecation: (type) => registry.loaded(type)?.deprecated,
        isRealtime(type) {
            const definition = registry.loaded(type);
            return definition?.kind === 'trigger' && definition.realtime === true;
        },
    };
}
/**
 * The schema without the lists of child tasks, which the parser checks: they may be there, with any value.
 * Of flowables that the flow language does not know, required ones stay required.
 */
function ownSchema(definition) {
    const schema = (0,property/* objectSchema */.x0)(definition.properties);
    const branches = Object.keys(definition.properties).filter((name) => definition.properties[name]['x-bind'] === 'tasks');
    const properties = { ...schema.properties };
    for (const name of branches)
        properties[name] = {};
    if (!(0,task_structure/* isFlowableType */.hO)(definition.type))
        return { ...schema, properties };
    return {
        ...schema,
        properties,
        required: schema.required?.filter((name) => !branches.includes(name)) ?? [],
    };
}
/** Every plugin type that a flow names: of tasks, triggers, conditions, and of plugins inside them. */
function flowTypes(flow) {
    const types = new Set();
    const collect = (value) => {
        if (Array.isArray(value))
            for (const item of value)
                collect(item);
        else if ((0,flow_path.isRecord)(value)) {
            for (const [key, item] of Object.entries(value)) {
                if (key === 'type' && typeof item === 'string')
                    types.add(item);
                else
                    collect(item);
            }
        }
    };
    // Child tasks are properties too; walking from the top-level tasks would meet each of them again and again.
    for (const { task, parent } of (0,task_structure/* walkTasks */._Z)(flow))
        if (parent === undefined)
            collect(task.properties);
    for (const trigger of flow.triggers)
        collect(trigger.properties);
    for (const listener of flow.listeners)
        for (const condition of listener.conditions)
            collect(condition.properties);
    return types;
}

;// CONCATENATED MODULE: ./build/validate/validate-flow.js
/** Validates one flow: what the parser says about its structure, then every rule; sorted, without repetitions. */








async function validateFlow(source, options = {}) {
    const parsed = (0,parse_flow.parseFlow)(source);
    return { parsed, diagnostics: await validateParsed(parsed, options) };
}
/** For a flow that is parsed already. It must have been parsed without plugin defaults. */
async function validateParsed(parsed, options = {}) {
    const { flow, document } = parsed;
    const diagnostics = parsed.diagnostics.map((diagnostic) => withFix(diagnostic, document));
    // Behind a syntax error nothing is where its author put it.
    if (flow !== undefined && !document.broken) {
        const types = options.types ??
            (options.registry && (await indexTypes(options.registry, flowTypes(flow)))) ??
            EMPTY_INDEX;
        const context = await ruleContext(parsed, flow, types, options);
        for (const rule of options.rules ?? rules/* RULES */.y) {
            const report = (finding) => {
                diagnostics.push(diagnosticOf(finding, rule, parsed));
            };
            await rule.check({ ...context, report });
        }
    }
    return (0,tidy/* tidy */.D)(diagnostics);
}
async function ruleContext(parsed, flow, types, options) {
    const { document } = parsed;
    const value = (0,flow_path.isRecord)(document.value) ? document.value : {};
    const inherited = (await options.catalog?.settings(flow.namespace))?.pluginDefaults ?? [];
    const sources = [(0,plugin_defaults/* pluginDefaultsOf */.pC)(value), ...inherited, options.pluginDefaults ?? []];
    const canonical = (type) => types.canonical(type) ?? type;
    const tasks = [...(0,task_structure/* walkTasks */._Z)(flow)];
    return {
        source: document.source,
        document,
        flow,
        defaulted: sources.every((list) => list.length === 0)
            ? value
            : (0,plugin_defaults/* applyPluginDefaults */.aT)(value, sources, { canonical }).value,
        defaultSources: sources,
        level: options.level ?? 1,
        tasks,
        // Of two tasks with one id, the first counts.
        taskById: new Map([...tasks].reverse().map(({ task }) => [task.id, task])),
        types,
        ...(options.catalog === undefined ? {} : { catalog: options.catalog }),
        ...(options.namespaceFiles === undefined ? {} : { namespaceFiles: options.namespaceFiles }),
    };
}
function diagnosticOf(finding, rule, { document }) {
    return {
        code: finding.code ?? rule.name,
        severity: finding.severity ?? rule.severity,
        message: finding.message,
        file: document.source,
        span: 'span' in finding ? finding.span : document.locate(finding.path, finding.part ?? 'value'),
        ...(finding.related === undefined ? {} : { related: finding.related }),
        ...(finding.help === undefined ? {} : { help: finding.help }),
        ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    };
}


/***/ })

};
