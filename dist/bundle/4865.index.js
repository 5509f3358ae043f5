export const id = 4865;
export const ids = [4865,3070];
export const modules = {

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

/***/ 83070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatPath: () => (/* binding */ formatPath),
/* harmony export */   isRecord: () => (/* binding */ isRecord),
/* harmony export */   pathOfPointer: () => (/* binding */ pathOfPointer),
/* harmony export */   valueAt: () => (/* binding */ valueAt)
/* harmony export */ });
/** Where a value sits inside a document: the keys and list positions on the way to it. */
const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;
/** `tasks[0].cases['a b'].id`, the way people write it. The empty path is the empty text. */
function formatPath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (PLAIN_KEY.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `['${step.replaceAll("'", "\\'")}']`;
    }
    return text;
}
/** The value at a path of plain data; undefined when some step is not there. */
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step))
            return undefined;
        current = current[step];
    }
    return current;
}
/** Path of a JSON pointer (RFC 6901); digits become list positions where `value` has a list. */
function pathOfPointer(pointer, value) {
    const path = [];
    let current = value;
    for (const raw of pointer.split('/').slice(1)) {
        const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        const key = Array.isArray(current) ? Number(step) : step;
        path.push(key);
        current = valueAt(current, [key]);
    }
    return path;
}
/** Plain data's maps, as the YAML reader builds them. */
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 43120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ taskStructure),
/* harmony export */   L$: () => (/* binding */ canonicalFlowable),
/* harmony export */   _Z: () => (/* binding */ walkTasks),
/* harmony export */   hO: () => (/* binding */ isFlowableType),
/* harmony export */   hg: () => (/* binding */ flowBranches)
/* harmony export */ });
/* unused harmony exports walkBranch, findTask */
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83070);
/** Which properties of which task types hold child tasks, and how to visit every task of a flow. */

const CORE = 'io.kestra.plugin.core.flow.';
const LEGACY = 'io.kestra.core.tasks.flows.';
const TASKS = { property: 'tasks', form: 'list', role: 'main', required: true };
const ERRORS = { property: 'errors', form: 'list', role: 'errors' };
const FINALLY = { property: 'finally', form: 'list', role: 'finally' };
const HANDLERS = [ERRORS, FINALLY];
const SIMPLE = [TASKS, ...HANDLERS];
const list = (property, role = 'main') => ({ property, form: 'list', role });
const STRUCTURES = new Map([
    [`${CORE}Sequential`, SIMPLE],
    [`${CORE}Parallel`, SIMPLE],
    [`${CORE}AllowFailure`, SIMPLE],
    [`${CORE}WorkingDirectory`, SIMPLE],
    [`${CORE}ForEach`, SIMPLE],
    [`${CORE}EachSequential`, SIMPLE],
    [`${CORE}EachParallel`, SIMPLE],
    [`${CORE}Loop`, SIMPLE],
    [`${CORE}LoopUntil`, SIMPLE],
    [`${CORE}ForEachItem`, HANDLERS],
    [`${CORE}If`, [{ ...list('then'), required: true }, list('else'), ...HANDLERS]],
    [
        `${CORE}Switch`,
        [{ property: 'cases', form: 'map', role: 'main' }, list('defaults'), ...HANDLERS],
    ],
    [
        `${CORE}Dag`,
        [{ property: 'tasks', form: 'dag', role: 'main', required: true }, ...HANDLERS],
    ],
    [
        `${CORE}Pause`,
        [
            list('tasks'),
            { property: 'onPause', form: 'single', role: 'handler' },
            ...HANDLERS,
        ],
    ],
    [
        `${CORE}Approval`,
        [list('onWait', 'handler'), list('onApprove', 'handler'), list('onDeny', 'handler'), ...HANDLERS],
    ],
]);
/** Aliases that do not simply have the old package name. */
const ALIASES = new Map([
    [`${CORE}WaitFor`, `${CORE}LoopUntil`],
    [`${LEGACY}Worker`, `${CORE}WorkingDirectory`],
]);
/** Current name of a flowable's alias; any other type as it is. */
function canonicalFlowable(type) {
    const alias = ALIASES.get(type);
    if (alias !== undefined)
        return alias;
    if (!type.startsWith(LEGACY))
        return type;
    const renamed = CORE + type.slice(LEGACY.length);
    return STRUCTURES.has(renamed) ? renamed : type;
}
/**
 * The branches of a task type. For types that are no flowable of Kestra's core (tasks of plugins, test types),
 * every property `tasks`, `errors` or `finally` that holds things looking like tasks counts.
 */
function taskStructure(type, properties) {
    const known = STRUCTURES.get(canonicalFlowable(type));
    if (known !== undefined)
        return known;
    return SIMPLE.filter((shape) => looksLikeTasks(properties[shape.property]));
}
/** Whether Kestra's core has a flowable of this name or alias. */
function isFlowableType(type) {
    return STRUCTURES.has(canonicalFlowable(type));
}
function looksLikeTasks(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((item) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(item) && typeof item.id === 'string' && typeof item.type === 'string'));
}
/** The task lists at the top of a flow, as branches. Lists that are empty are left out. */
function flowBranches(flow) {
    const branches = [
        { name: 'tasks', role: 'main', path: ['tasks'], tasks: flow.tasks },
        { name: 'errors', role: 'errors', path: ['errors'], tasks: flow.errors },
        { name: 'finally', role: 'finally', path: ['finally'], tasks: flow.finally },
        { name: 'afterExecution', role: 'handler', path: ['afterExecution'], tasks: flow.afterExecution },
    ];
    flow.listeners.forEach((listener, index) => {
        const name = `listeners[${index}].tasks`;
        branches.push({ name, role: 'handler', path: [...listener.path, 'tasks'], tasks: listener.tasks });
    });
    return branches.filter((branch) => branch.tasks.length > 0);
}
/** Every task of the flow, parents before children, in the order they are written. */
function* walkTasks(flow) {
    for (const branch of flowBranches(flow))
        yield* walkBranch(branch, []);
}
/** Every task below a list. */
function* walkBranch(branch, ancestors) {
    const parent = ancestors.at(-1);
    for (const [index, task] of branch.tasks.entries()) {
        yield parent === undefined
            ? { task, branch, index, ancestors }
            : { task, parent, branch, index, ancestors };
        if (task.branches.length === 0)
            continue;
        const below = [...ancestors, task];
        for (const child of task.branches)
            yield* walkBranch(child, below);
    }
}
/** The task of this id, wherever it is nested. */
function findTask(flow, id) {
    for (const { task } of walkTasks(flow))
        if (task.id === id)
            return task;
    return undefined;
}


/***/ })

};
