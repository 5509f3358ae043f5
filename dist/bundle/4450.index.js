export const id = 4450;
export const ids = [4450,37,2418,4425,4799];
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

/***/ 53874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LOG_LEVELS)
/* harmony export */ });
/** What a running task may ask of the world. Adapters in storage/ and process/ implement these; tests bring their own. */
const LOG_LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'];


/***/ })

};
