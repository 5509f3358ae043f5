export const id = 39;
export const ids = [39,37,2418,4799];
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

/***/ 10006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ requireSecrets),
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _storage_journal_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93872);
/* harmony import */ var _storage_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68693);
/* harmony import */ var _execution_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54447);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53088);
/** Reads the journal of an execution that is taken up again. */




/** The events of a journal with its secrets back in place, and the names of those that are not known here. */
function readEvents(journalFile, request, workspace) {
    const redactor = new _storage_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .Redactor */ .pO();
    workspace.secrets.registerAll(redactor);
    for (const [id, value] of request.inputs ?? [])
        redactor.register(String(value), `inputs.${id}`);
    const missing = new Set();
    const events = [];
    for (const line of (0,_storage_journal_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a0)(journalFile).events) {
        const read = (0,_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournalEvent */ .o)(line, redactor);
        for (const name of read.missing)
            missing.add(name);
        events.push(read.event);
    }
    return { events, missing };
}
/** Throws a UsageError that says how to give them. */
function requireSecrets(missing) {
    // What a flow output held was computed after all tasks: nothing needs it again.
    const names = [...missing].filter((name) => !name.startsWith('outputs.')).sort();
    if (names.length === 0)
        return;
    const inputs = names.filter((name) => name.startsWith('inputs.')).map((name) => `-i ${name.slice(7)}=…`);
    const secrets = names.filter((name) => !name.startsWith('inputs.') && name !== '');
    const help = [
        ...(inputs.length === 0 ? [] : [`give ${inputs.join(' ')} again`]),
        ...(secrets.length === 0 ? [] : [`set ${secrets.map((name) => `GITESTRA_SECRET_${name}`).join(', ')}`]),
    ];
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the journal refers to ${names.length === 1 ? 'a secret that is' : 'secrets that are'} not known here: ${names.join(', ')}`, help.join('; ') || 'run the flow again');
}


/***/ }),

/***/ 60037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidSecretError: () => (/* binding */ InvalidSecretError),
/* harmony export */   Secrets: () => (/* binding */ Secrets)
/* harmony export */ });
/** Where `secret('NAME')` looks, and what must be masked before anything runs. */
const ENCODED_PREFIX = 'SECRET_';
const PLAIN_PREFIX = 'GITESTRA_SECRET_';
/** A `SECRET_…` variable that is no base64; `name` is the variable's. */
class InvalidSecretError extends Error {
    variable;
    constructor(variable) {
        super(`environment variable ${variable} is not base64; Kestra's ${ENCODED_PREFIX} variables are base64, plain values go into ${PLAIN_PREFIX}${variable.slice(ENCODED_PREFIX.length)}`);
        this.name = 'InvalidSecretError';
        this.variable = variable;
    }
}
/** Secrets by upper-case name. Names are the same whatever their case, as Kestra has it. */
class Secrets {
    #values = new Map();
    #invalid = new Map();
    constructor({ environment, given = {} }) {
        for (const [variable, value] of Object.entries(environment)) {
            if (value === undefined)
                continue;
            if (variable.startsWith(ENCODED_PREFIX))
                this.#decode(variable, value);
        }
        for (const [variable, value] of Object.entries(environment)) {
            if (value !== undefined && variable.startsWith(PLAIN_PREFIX)) {
                this.#values.set(variable.slice(PLAIN_PREFIX.length).toUpperCase(), value);
            }
        }
        for (const [name, value] of Object.entries(given))
            this.#values.set(name.toUpperCase(), value);
    }
    #decode(variable, value) {
        const name = variable.slice(ENCODED_PREFIX.length).toUpperCase();
        const trimmed = value.trim().replace(/\s+/g, '');
        const isBase64 = /^[A-Za-z0-9+/]*={0,2}$/.test(trimmed) && trimmed.length % 4 !== 1;
        if (isBase64)
            this.#values.set(name, Buffer.from(trimmed, 'base64').toString('utf8'));
        else
            this.#invalid.set(name, variable);
    }
    /** Undefined when there is none. Throws InvalidSecretError for a variable that cannot be decoded. */
    get(name) {
        const key = name.toUpperCase();
        const value = this.#values.get(key);
        const invalid = this.#invalid.get(key);
        if (value === undefined && invalid !== undefined)
            throw new InvalidSecretError(invalid);
        return value;
    }
    get names() {
        return [...this.#values.keys()];
    }
    registerAll(redactor) {
        for (const [name, value] of this.#values)
            redactor.register(value, name);
    }
}


/***/ }),

/***/ 51386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSubflow: () => (/* binding */ startSubflow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _engine_compile_flow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72267);
/* harmony import */ var _engine_inputs_resolve_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _flow_states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79543);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42246);
/* harmony import */ var _storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19413);
/* harmony import */ var _storage_execution_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68558);
/* harmony import */ var _util_ids_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(39331);
/* harmony import */ var _execution_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54447);
/* harmony import */ var _find_flow_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33066);
/* harmony import */ var _flow_origin_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21361);
/* harmony import */ var _prepare_flow_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27395);
/* harmony import */ var _read_events_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(10006);
/* harmony import */ var _session_basis_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(27042);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(53088);
/** Starts the execution that a Subflow task asks for, or takes it up again when it was started before a crash. */

















/** `startOthers` is what the new execution starts subflows of its own with. */
async function startSubflow(request, key, parent, workspace, startOthers) {
    const prepared = await readFlow(request, workspace);
    const id = (0,_util_ids_js__WEBPACK_IMPORTED_MODULE_16__/* .friendlyId */ .r)((size) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest().subarray(0, size));
    const child = new Child(id, prepared, parent, workspace, startOthers);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_7__.executionFolder)(workspace.executionsDir, id).journalFile)
        ? child.takeUp()
        : child.start(request);
}
async function readFlow({ namespace, flowId }, workspace) {
    const name = `${namespace}.${flowId}`;
    const source = await (0,_find_flow_js__WEBPACK_IMPORTED_MODULE_10__.findFlow)(name, workspace).catch((error) => {
        if (!(0,_usage_error_js__WEBPACK_IMPORTED_MODULE_15__/* .isUsageError */ .m)(error))
            throw error;
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .TaskFailure */ .E(error.help === undefined ? error.message : `${error.message} (${error.help})`);
    });
    const prepared = await (0,_prepare_flow_js__WEBPACK_IMPORTED_MODULE_12__/* .prepareFlow */ .w)(source, workspace);
    if ('diagnostics' in prepared) {
        const first = prepared.diagnostics[0];
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .TaskFailure */ .E(`flow \`${name}\` cannot run: ${first?.message ?? 'it is not a flow'}`);
    }
    if (prepared.flow.disabled) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .TaskFailure */ .E(`flow \`${name}\` is disabled; remove \`disabled: true\` from ${source.path}`);
    }
    return prepared;
}
class Child {
    #id;
    #prepared;
    #parent;
    #workspace;
    #startOthers;
    constructor(id, prepared, parent, workspace, startOthers) {
        this.#id = id;
        this.#prepared = prepared;
        this.#parent = parent;
        this.#workspace = workspace;
        this.#startOthers = startOthers;
    }
    async start(request) {
        const { flow, data, source } = this.#prepared;
        // Left behind by a process that died before the first event.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_7__.executionFolder)(this.#workspace.executionsDir, this.#id).path, { recursive: true, force: true });
        const folder = (0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_7__.createExecutionFolder)(this.#workspace.executionsDir, this.#id);
        const session = new _execution_session_js__WEBPACK_IMPORTED_MODULE_9__/* .ExecutionSession */ .p(this.#sessionOptions(folder));
        const ports = (0,_session_basis_js__WEBPACK_IMPORTED_MODULE_14__/* .inputPorts */ .Tl)(this.#id, this.#prepared, session, this.#workspace);
        const resolved = await (0,_engine_inputs_resolve_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInputs */ .e)(flow.inputs, new Map(Object.entries(request.inputs)), ports);
        if (resolved.errors.length > 0) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder.path, { recursive: true, force: true });
            throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .TaskFailure */ .E(`flow \`${flow.namespace}.${flow.id}\` was not started: ${resolved.errors.map((error) => error.message).join('; ')}`);
        }
        const [compiled, origin] = await Promise.all([
            (0,_engine_compile_flow_js__WEBPACK_IMPORTED_MODULE_3__/* .compileFlow */ .Ic)(data, this.#workspace.registry),
            (0,_flow_origin_js__WEBPACK_IMPORTED_MODULE_11__/* .flowOrigin */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(this.#workspace.cwd, source.path), this.#workspace),
        ]);
        const warnings = [...this.#prepared.warnings, ...resolved.warnings];
        const header = {
            id: this.#id,
            namespace: flow.namespace,
            flowId: flow.id,
            ...origin.revision,
            flowFile: (0,_prepare_flow_js__WEBPACK_IMPORTED_MODULE_12__/* .recordedPath */ .d)(source, this.#workspace),
            flow: data,
            inputs: resolved.values,
            labels: this.#labels(request),
            variables: (data.variables ?? {}),
            originalId: this.#id,
            parentId: this.#parent.header.id,
            trigger: this.#trigger(),
            ...(warnings.length === 0 ? {} : { warnings }),
        };
        return this.#started(session.start(compiled, header), folder);
    }
    /** The execution is there: it goes on where it stopped, or its end is taken as it is. */
    async takeUp() {
        const folder = (0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_7__.executionFolder)(this.#workspace.executionsDir, this.#id);
        const record = (0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_7__.readExecutionRecord)(folder);
        if (record !== undefined && ((0,_flow_states_js__WEBPACK_IMPORTED_MODULE_5__/* .isTerminal */ .H)(record.state) || record.state === 'PAUSED')) {
            return this.#ended(record, folder);
        }
        const lock = (0,_storage_execution_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .lockExecution */ .O)(folder.path);
        try {
            const { events, missing } = (0,_read_events_js__WEBPACK_IMPORTED_MODULE_13__/* .readEvents */ .w)(folder.journalFile, {}, this.#workspace);
            (0,_read_events_js__WEBPACK_IMPORTED_MODULE_13__/* .requireSecrets */ .p)(missing);
            const first = events[0];
            if (first?.type !== 'execution.created')
                throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .TaskFailure */ .E(`execution ${this.#id} never began`);
            const compiled = await (0,_engine_compile_flow_js__WEBPACK_IMPORTED_MODULE_3__/* .compileFlow */ .Ic)(first.execution.flow, this.#workspace.registry);
            const session = new _execution_session_js__WEBPACK_IMPORTED_MODULE_9__/* .ExecutionSession */ .p(this.#sessionOptions(folder));
            return this.#started(session.resume(compiled, events, lock), folder);
        }
        catch (error) {
            lock.release();
            throw error;
        }
    }
    /** Kestra: what the flow defines, then what it inherits, then what the task gives; the last one of a key wins. */
    #labels(request) {
        const own = this.#prepared.flow.labels.filter((label) => !label.key.startsWith('system.'));
        const defined = new Set(own.map((label) => label.key));
        const inherited = this.#parent.labels.filter(({ key }) => key.startsWith('system.') || (request.inheritLabels && !defined.has(key)));
        const all = [...own, ...inherited, ...request.labels];
        return [...new Map(all.map((label) => [label.key, label])).values()];
    }
    #trigger() {
        const { header, taskRun } = this.#parent;
        return {
            executionId: header.id,
            namespace: header.namespace,
            flowId: header.flowId,
            ...(header.revision === undefined ? {} : { flowRevision: header.revision }),
            taskRunId: taskRun.id,
            taskId: taskRun.spec.id,
            ...(taskRun.value === undefined ? {} : { taskRunValue: taskRun.value }),
            ...(taskRun.iteration === undefined ? {} : { taskRunIteration: taskRun.iteration }),
        };
    }
    #sessionOptions(folder) {
        const { flow, namespaceVariables, locate } = this.#prepared;
        const { options, address } = this.#parent;
        return {
            ...(0,_session_basis_js__WEBPACK_IMPORTED_MODULE_14__/* .sessionBasis */ .j_)(this.#workspace, flow),
            folder,
            observer: {},
            namespaceVariables,
            maxParallel: options.maxParallel,
            locate,
            relatives: [...(options.relatives ?? []), address],
            startSubflow: this.#startOthers,
            convertOutputs: (0,_session_basis_js__WEBPACK_IMPORTED_MODULE_14__/* .outputConverter */ .SM)(flow, this.#workspace),
            ...(options.onSecret === undefined ? {} : { onSecret: options.onSecret }),
            ...(options.logLevel === undefined ? {} : { logLevel: options.logLevel }),
            ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
        };
    }
    #started(execution, folder) {
        return {
            executionId: this.#id,
            state: 'CREATED',
            address: this.#address(folder),
            kill: () => execution.kill(),
            finished: execution.finished.then((record) => this.#end(record)),
        };
    }
    #ended(record, folder) {
        return {
            executionId: this.#id,
            state: record.state,
            address: this.#address(folder),
            kill: () => { },
            finished: Promise.resolve(this.#end(record)),
        };
    }
    #address({ filesDir }) {
        const { flow } = this.#prepared;
        return { namespace: flow.namespace, flowId: flow.id, executionId: this.#id, filesDir };
    }
    #end(record) {
        return {
            // A process that ends before its execution waits for somebody, whatever the execution is called meanwhile.
            state: (0,_flow_states_js__WEBPACK_IMPORTED_MODULE_5__/* .isTerminal */ .H)(record.state) ? record.state : 'PAUSED',
            outputs: record.outputs,
            declaresOutputs: this.#prepared.flow.outputs.length > 0,
            taskOutputs: taskOutputs(record.taskRuns),
        };
    }
}
/** Outputs by task, one level deeper for each iteration value around it. */
function taskOutputs(runs) {
    const byId = new Map(runs.map((run) => [run.id, run]));
    const values = (run) => run === undefined
        ? []
        : [
            ...values(run.parentId === undefined ? undefined : byId.get(run.parentId)),
            ...(run.value === undefined ? [] : [run.value]),
        ];
    const tree = {};
    for (const run of runs) {
        if (run.outputs === undefined)
            continue;
        const keys = [run.taskId, ...values(run)];
        let node = tree;
        for (const key of keys.slice(0, -1)) {
            node[key] ??= {};
            node = node[key];
        }
        node[keys[keys.length - 1]] = run.outputs;
    }
    return tree;
}


/***/ })

};
