export const id = 2897;
export const ids = [2897,5012,5486];
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
