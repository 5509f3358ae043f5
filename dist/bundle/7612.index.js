export const id = 7612;
export const ids = [7612,5012,5486];
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
