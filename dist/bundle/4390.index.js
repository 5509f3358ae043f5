export const id = 4390;
export const ids = [4390,5012,2897,5486];
export const modules = {

/***/ 12532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ RULE_SEVERITIES),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   rv: () => (/* binding */ STATE_STORES),
/* harmony export */   wj: () => (/* binding */ TASK_RUNNERS)
/* harmony export */ });
/** What `gitestra.yaml` can say, and what holds where it says nothing. */
const TASK_RUNNERS = ['auto', 'docker', 'process'];
const STATE_STORES = ['git', 'local', 'none'];
const RULE_SEVERITIES = ['error', 'warning', 'info', 'off'];
const DEFAULT_CONFIG = {
    kestra: 1,
    flowsDir: 'flows',
    variables: {},
    globals: {},
    pluginDefaults: [],
    plugins: [],
    taskRunner: 'auto',
    state: 'local',
    workerGroups: {},
    retention: {},
    validate: { rules: {}, ignore: [] },
    http: { rewrite: {} },
    allowedPaths: [],
};


/***/ }),

/***/ 33066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFlow: () => (/* binding */ findFlow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _flow_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10912);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53088);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60115);
/** Finds the flow that somebody named: `namespace.id`, or the path of a file anywhere. */





/** The flow's text. Throws a UsageError that offers the nearest names. */
async function findFlow(target, workspace) {
    if (/\.ya?ml$/i.test(target) || target.includes('/') || target.includes('\\'))
        return readFlowFile(target, workspace);
    const found = await workspace.catalog.find(target);
    if ('source' in found)
        return found.source;
    const flowsDir = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__.shownPath)(workspace.cwd, workspace.flowsDir);
    const byId = (await workspace.catalog.entries()).filter((entry) => entry.id === target);
    if (byId.length > 0) {
        const names = byId.map((entry) => `${entry.namespace}.${entry.id}`);
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${target}\` is not a whole name: flows are named by namespace and id`, `write ${names.join(' or ')}`);
    }
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(found.known === 0
        ? `there is no flow \`${target}\`: ${flowsDir} holds no flows`
        : `there is no flow \`${target}\` among the ${found.known} of ${flowsDir}`, found.nearest.length === 0
        ? 'a flow is named `namespace.id`, or by the path of its file'
        : `did you mean ${found.nearest.join(' or ')}?`);
}
function readFlowFile(target, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.cwd, target);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no file ${target}`, 'give `namespace.id`, or the path of a flow');
    if (stat.isDirectory())
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${target} is a folder; give the file of one flow in it`);
    return new _flow_source_js__WEBPACK_IMPORTED_MODULE_4__.SourceFile((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__.shownPath)(workspace.cwd, path), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
}


/***/ }),

/***/ 21361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flowOrigin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Which commit a flow's file is at: its revision, and what could not be told about it. */

const NONE = { revision: {}, notices: [] };
/** Never rejects: a flow runs outside of any repository, and without git on the machine. */
async function flowOrigin(path, workspace) {
    const { findRepositoryRoot } = await __webpack_require__.e(/* import() */ 5799).then(__webpack_require__.bind(__webpack_require__, 85799));
    const root = findRepositoryRoot((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    if (root === undefined)
        return NONE;
    const [{ gitByProcess }, { flowRevisionIn }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6839).then(__webpack_require__.bind(__webpack_require__, 36839)),
        __webpack_require__.e(/* import() */ 9041).then(__webpack_require__.bind(__webpack_require__, 59041)),
    ]);
    try {
        const answer = await flowRevisionIn(root, path, gitByProcess(workspace.machine.process));
        if ('reason' in answer)
            return { revision: {}, notices: [answer.reason] };
        const { notice, ...revision } = answer;
        return { revision, notices: notice === undefined ? [] : [notice] };
    }
    catch (error) {
        return { revision: {}, notices: [error.message] };
    }
}


/***/ }),

/***/ 27395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ prepareFlow),
  d: () => (/* binding */ recordedPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/expression/values.js
var values = __webpack_require__(1429);
// EXTERNAL MODULE: ./build/flow/parse-flow.js
var parse_flow = __webpack_require__(88115);
// EXTERNAL MODULE: ./build/flow/path.js
var flow_path = __webpack_require__(83070);
// EXTERNAL MODULE: ./build/flow/plugin-defaults.js
var plugin_defaults = __webpack_require__(19921);
// EXTERNAL MODULE: ./build/flow/task-structure.js
var task_structure = __webpack_require__(43120);
// EXTERNAL MODULE: ./build/validate/validate-flow.js + 2 modules
var validate_flow = __webpack_require__(57074);
;// CONCATENATED MODULE: ./build/app/unapplied-properties.js
/** Properties that Gitestra understands but does not act on in a run, each named in a warning rather than ignored. */

const OF_FLOW = {
    sla: '`sla` is not watched: the execution runs without its limits',
    checks: '`checks` are not evaluated before the execution',
    concurrency: '`concurrency` is not applied: executions of other jobs are not counted',
    listeners: '`listeners` are not run; use `afterExecution`',
    workerGroup: '`workerGroup` is not applied: tasks run on this machine',
};
const OF_TASK = {
    taskCache: '`taskCache` is not applied: the task always runs',
    logToFile: '`logToFile` is not applied: the log is in logs.ndjson',
    workerGroup: '`workerGroup` is not applied: the task runs on this machine',
    workerSelector: '`workerSelector` is not applied: the task runs on this machine',
    assets: '`assets` are not recorded',
};
/** One sentence for each, in the order of the file. */
function unappliedProperties(flow) {
    const warnings = Object.keys(flow)
        .filter((key) => OF_FLOW[key] !== undefined && isGiven(flow[key]))
        .map((key) => OF_FLOW[key]);
    for (const branch of ['tasks', 'errors', 'finally', 'afterExecution'])
        visit(flow[branch], warnings);
    return warnings;
}
function isGiven(value) {
    return (value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0));
}
function visit(value, warnings) {
    if (Array.isArray(value)) {
        for (const item of value)
            visit(item, warnings);
        return;
    }
    if (!(0,flow_path.isRecord)(value))
        return;
    if (typeof value.id === 'string' && typeof value.type === 'string') {
        for (const [key, message] of Object.entries(OF_TASK)) {
            if (isGiven(value[key]))
                warnings.push(`task \`${value.id}\`: ${message}`);
        }
    }
    for (const child of Object.values(value))
        if (typeof child === 'object')
            visit(child, warnings);
}

;// CONCATENATED MODULE: ./build/app/prepare-flow.js
/** Reads a flow for running: parsed, checked, with plugin defaults applied and its expressions' places known. */








/**
 * Mistakes in expressions, which Kestra accepts in a flow and only trips over when it renders them:
 * a flow that has them in a branch that is not taken still runs.
 */
const ONLY_WHEN_RENDERED = new Set([
    'expression-syntax',
    'unknown-name',
    'undeclared-input',
    'undeclared-variable',
    'unknown-task',
]);
/** A file in the wrong folder still holds its flow. */
const ONLY_A_WARNING = new Set(['namespace-folder']);
async function prepareFlow(source, workspace) {
    const parsed = (0,parse_flow.parseFlow)(source);
    const diagnostics = await (0,validate_flow/* validateParsed */.i)(parsed, {
        level: workspace.config.kestra,
        registry: workspace.registry,
        catalog: workspace.catalog,
        pluginDefaults: workspace.config.pluginDefaults,
    });
    const refusing = diagnostics.filter(refuses).map(asError);
    if (refusing.length > 0 || parsed.flow === undefined)
        return { source, diagnostics: refusing };
    const { flow } = parsed;
    const settings = await workspace.catalog.settings(flow.namespace);
    const canonical = (type) => workspace.registry.canonical(type) ?? type;
    const value = runtimeValue(parsed, source);
    const sources = [(0,plugin_defaults/* pluginDefaultsOf */.pC)(value), ...settings.pluginDefaults, workspace.config.pluginDefaults];
    const { value: data } = (0,plugin_defaults/* applyPluginDefaults */.aT)(value, sources, { canonical });
    return {
        source,
        flow,
        data,
        namespaceVariables: { ...workspace.config.variables, ...settings.variables },
        warnings: [
            ...diagnostics.filter((diagnostic) => ONLY_A_WARNING.has(diagnostic.code)).map(sentence),
            ...unappliedProperties(data),
        ],
        locate: (taskId, property, offset) => locate(parsed, taskId, property, offset),
    };
}
function refuses(diagnostic) {
    if (diagnostic.code === 'unsupported-type')
        return true;
    return (diagnostic.severity === 'error' &&
        !ONLY_WHEN_RENDERED.has(diagnostic.code) &&
        !ONLY_A_WARNING.has(diagnostic.code));
}
/** A type that Gitestra does not know is a warning in a review and the end of a run. */
function asError(diagnostic) {
    return diagnostic.severity === 'error' ? diagnostic : { ...diagnostic, severity: 'error' };
}
function sentence(diagnostic) {
    const { line, column } = diagnostic.file.position(diagnostic.span.start);
    return `${diagnostic.file.path}:${line}:${column}: ${diagnostic.message}`;
}
/** The flow's data; read once more when a number such as `1.0` must keep being a double. */
function runtimeValue(parsed, source) {
    const again = /\d\.0*(?![\d.])|\d[eE]/.test(source.text);
    return (again ? (0,parse_flow.parseFlow)(source, { double: values.makeDouble }).document.value : parsed.document.value);
}
function locate(parsed, taskId, property, offset) {
    if (parsed.flow === undefined)
        return undefined;
    for (const { task } of (0,task_structure/* walkTasks */._Z)(parsed.flow)) {
        if (task.id !== taskId)
            continue;
        const path = [...task.path, ...propertyPath(property)];
        // A property that came from plugin defaults stands nowhere in the task.
        if ((0,flow_path.valueAt)(parsed.document.value, path) === undefined)
            return undefined;
        const { source } = parsed.document;
        const { line, column } = source.position(parsed.document.sourceOffset(path, offset));
        return { file: source.path, line, column };
    }
    return undefined;
}
/** `env.NAME` and `values[2]` as the steps of a path. */
function propertyPath(property) {
    return [...property.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map((match) => match[1] === undefined ? match[2] : Number(match[1]));
}
/** Path of a flow's file relative to the root of its repository, for records. */
function recordedPath(source, workspace) {
    return (0,external_node_path_.relative)(workspace.root, (0,external_node_path_.resolve)(workspace.cwd, source.path)).replaceAll('\\', '/');
}


/***/ }),

/***/ 30385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startFlow: () => (/* binding */ startFlow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _engine_compile_flow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72267);
/* harmony import */ var _engine_inputs_resolve_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19413);
/* harmony import */ var _util_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10531);
/* harmony import */ var _util_ids_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39331);
/* harmony import */ var _execution_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54447);
/* harmony import */ var _find_flow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33066);
/* harmony import */ var _flow_origin_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21361);
/* harmony import */ var _prepare_flow_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27395);
/* harmony import */ var _session_basis_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27042);
/* harmony import */ var _subflow_starter_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(34732);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53088);
/** Runs a flow: finds it, checks it, resolves its inputs, and drives the execution to its end. */















/** Starts an execution. Throws a UsageError when there is no such flow. */
async function startFlow(request, workspace) {
    const source = await (0,_find_flow_js__WEBPACK_IMPORTED_MODULE_8__.findFlow)(request.target, workspace);
    // Git answers while the flow is read.
    const origin = (0,_flow_origin_js__WEBPACK_IMPORTED_MODULE_9__/* .flowOrigin */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace.cwd, source.path), workspace);
    const prepared = await (0,_prepare_flow_js__WEBPACK_IMPORTED_MODULE_10__/* .prepareFlow */ .w)(source, workspace);
    if ('diagnostics' in prepared)
        return { kind: 'refused', source, diagnostics: prepared.diagnostics };
    if (prepared.flow.disabled) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`flow \`${prepared.flow.namespace}.${prepared.flow.id}\` is disabled`, `remove \`disabled: true\` from ${source.path} to run it`);
    }
    const compiling = (0,_engine_compile_flow_js__WEBPACK_IMPORTED_MODULE_3__/* .compileFlow */ .Ic)(prepared.data, workspace.registry);
    const run = new Run(request, workspace, prepared);
    return run.start(await compiling, await origin);
}
class Run {
    #request;
    #workspace;
    #prepared;
    constructor(request, workspace, prepared) {
        this.#request = request;
        this.#workspace = workspace;
        this.#prepared = prepared;
    }
    async start(compiled, origin) {
        const { source, flow } = this.#prepared;
        const id = (0,_util_ids_js__WEBPACK_IMPORTED_MODULE_13__/* .friendlyId */ .r)((size) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(size));
        const folder = (0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_5__.createExecutionFolder)(this.#workspace.executionsDir, id);
        const session = new _execution_session_js__WEBPACK_IMPORTED_MODULE_7__/* .ExecutionSession */ .p(this.#sessionOptions(folder));
        const resolved = await this.#inputs(id, session);
        if (resolved.errors.length > 0) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder.path, { recursive: true, force: true });
            return { kind: 'inputs', source, flow, problems: resolved.errors, warnings: resolved.warnings };
        }
        const warnings = [...this.#prepared.warnings, ...origin.notices, ...resolved.warnings];
        const header = {
            id,
            namespace: flow.namespace,
            flowId: flow.id,
            ...origin.revision,
            flowFile: (0,_prepare_flow_js__WEBPACK_IMPORTED_MODULE_10__/* .recordedPath */ .d)(source, this.#workspace),
            flow: this.#prepared.data,
            inputs: resolved.values,
            labels: this.#labels(id),
            variables: (this.#prepared.data.variables ?? {}),
            originalId: id,
            ...(this.#request.trigger === undefined ? {} : { trigger: this.#request.trigger }),
            ...(warnings.length === 0 ? {} : { warnings }),
        };
        const first = session.start(compiled, header);
        const execution = new RetriedExecution(first, (attempt) => this.#again(compiled, header, attempt));
        return { kind: 'started', source, flow, execution, warnings };
    }
    /** Kestra: a flow retry with CREATE_NEW_EXECUTION starts from scratch with the same inputs and labels. */
    #again(compiled, header, attemptNumber) {
        const id = (0,_util_ids_js__WEBPACK_IMPORTED_MODULE_13__/* .friendlyId */ .r)((size) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(size));
        const folder = (0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_5__.createExecutionFolder)(this.#workspace.executionsDir, id);
        const session = new _execution_session_js__WEBPACK_IMPORTED_MODULE_7__/* .ExecutionSession */ .p(this.#sessionOptions(folder));
        return session.start(compiled, {
            ...header,
            id,
            parentId: header.id,
            attemptNumber,
            originalCreatedDate: header.originalCreatedDate ?? _util_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m.now(),
        });
    }
    #labels(id) {
        const own = this.#prepared.flow.labels.filter((label) => !label.key.startsWith('system.'));
        const given = this.#request.labels ?? [];
        const all = [...own, ...given, { key: 'system.correlationId', value: id }];
        // Kestra: the last label of a key wins.
        return [...new Map(all.map((label) => [label.key, label])).values()];
    }
    async #inputs(id, session) {
        const { flow } = this.#prepared;
        const ports = (0,_session_basis_js__WEBPACK_IMPORTED_MODULE_11__/* .inputPorts */ .Tl)(id, this.#prepared, session, this.#workspace);
        let supplied = this.#request.inputs ?? new Map();
        for (;;) {
            const resolved = await (0,_engine_inputs_resolve_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInputs */ .e)(flow.inputs, supplied, ports);
            if (resolved.errors.length === 0 || this.#request.ask === undefined)
                return resolved;
            const answer = await this.#request.ask({
                inputs: flow.inputs,
                supplied,
                problems: resolved.errors,
                ports,
            });
            if (answer === undefined)
                return resolved;
            supplied = answer;
        }
    }
    #sessionOptions(folder) {
        const { flow, namespaceVariables, locate } = this.#prepared;
        const request = this.#request;
        return {
            ...(0,_session_basis_js__WEBPACK_IMPORTED_MODULE_11__/* .sessionBasis */ .j_)(this.#workspace, flow),
            folder,
            observer: request.observer ?? {},
            namespaceVariables,
            maxParallel: request.maxParallel ?? (0,_session_basis_js__WEBPACK_IMPORTED_MODULE_11__/* .defaultParallelism */ .sZ)(),
            locate,
            startSubflow: (0,_subflow_starter_js__WEBPACK_IMPORTED_MODULE_14__/* .subflowStarter */ .i)(this.#workspace),
            convertOutputs: (0,_session_basis_js__WEBPACK_IMPORTED_MODULE_11__/* .outputConverter */ .SM)(flow, this.#workspace),
            ...(request.onSecret === undefined ? {} : { onSecret: request.onSecret }),
            ...(request.logLevel === undefined ? {} : { logLevel: request.logLevel }),
            ...(request.timeZone === undefined ? {} : { timeZone: request.timeZone }),
        };
    }
}
/** An execution that a flow retry may replace by another, any number of times. */
class RetriedExecution {
    #current;
    #killed = false;
    #wake;
    finished;
    constructor(first, again) {
        this.#current = first;
        this.finished = this.#follow(again);
    }
    get id() {
        return this.#current.id;
    }
    get folder() {
        return this.#current.folder;
    }
    kill() {
        this.#killed = true;
        this.#wake?.();
        this.#current.kill();
    }
    retryAt = () => this.#current.retryAt();
    async #follow(again) {
        for (let attempt = 2;; attempt++) {
            const record = await this.#current.finished;
            const due = this.#current.retryAt();
            if (due === undefined || this.#killed)
                return record;
            await new Promise((resume) => {
                const timer = _util_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m.setTimer(due, resume);
                this.#wake = () => {
                    timer.cancel();
                    resume();
                };
            });
            if (this.#killed)
                return record;
            this.#current = again(attempt);
        }
    }
}


/***/ }),

/***/ 87007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ GivenFile)
/* harmony export */ });
/** A value given as a file (`-i id=@path`) before anybody knows what the input wants: the file, or what is in it. */
class GivenFile {
    path;
    /** Text of the file; rejects with a sentence when it cannot be read. */
    read;
    constructor(path, read) {
        this.path = path;
        this.read = read;
    }
    toString() {
        return `@${this.path}`;
    }
}


/***/ }),

/***/ 53874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LOG_LEVELS)
/* harmony export */ });
/** What a running task may ask of the world. Adapters in storage/ and process/ implement these; tests bring their own. */
const LOG_LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'];


/***/ }),

/***/ 95012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ isStorageError),
/* harmony export */   Zo: () => (/* binding */ describeSystemError),
/* harmony export */   aq: () => (/* binding */ StorageError)
/* harmony export */ });
/** Something on the disk that the user must put right: a folder that cannot be written, a journal that is damaged. */
const BRAND = Symbol.for('gitestra.StorageError');
/** The message is a whole sentence for people; no stack is needed to act on it. */
class StorageError extends Error {
    [BRAND] = true;
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'StorageError';
        this.code = code;
    }
}
function isStorageError(error) {
    return typeof error === 'object' && error !== null && error[BRAND] === true;
}
/** What a failed system call means, in words: `EACCES` is nothing a user should have to look up. */
function describeSystemError(error) {
    const { code, message } = error;
    switch (code) {
        case 'EACCES':
        case 'EPERM':
            return 'permission denied';
        case 'EROFS':
            return 'the file system is read-only';
        case 'ENOSPC':
            return 'the disk is full';
        case 'ENOTDIR':
            return 'a part of the path is a file, not a folder';
        case 'EISDIR':
            return 'it is a folder, not a file';
        case 'ENOENT':
            return 'there is no such file or folder';
        case 'ENAMETOOLONG':
            return 'the name is too long';
        default:
            return code === undefined ? String(message ?? error) : `${code}: ${message ?? ''}`;
    }
}


/***/ })

};
