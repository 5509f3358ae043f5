export const id = 4856;
export const ids = [4856];
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

/***/ 84856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIG_FILES: () => (/* binding */ CONFIG_FILES),
/* harmony export */   CONFIG_VARIABLES: () => (/* binding */ CONFIG_VARIABLES),
/* harmony export */   HOME_FOLDER: () => (/* binding */ HOME_FOLDER),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20795);
/* harmony import */ var _config_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12532);
/** Settings of a repository: `gitestra.yaml`, defaults for what it does not say, and the environment on top. */




const CONFIG_FILES = ['gitestra.yaml', 'gitestra.yml'];
/** Folder of executions, caches and local state, in the root. */
const HOME_FOLDER = '.gitestra';
/** Environment variables that override the file; a command-line option overrides both. */
const CONFIG_VARIABLES = {
    GITESTRA_KESTRA: 'language level, 1 or 2',
    GITESTRA_FLOWS_DIR: 'folder of flows',
    GITESTRA_FILES_DIR: 'folder of namespace files',
    GITESTRA_TASK_RUNNER: 'auto, docker or process',
    GITESTRA_STATE: 'local or none',
};
/**
 * Finds the configuration of a folder: the nearest `gitestra.yaml` in it or above, no further up than the root of the
 * repository. That file's folder is the root; without a file it is the repository's root, else the folder itself.
 */
async function loadConfig(folder, options = {}) {
    const found = options.file === undefined
        ? findRoot((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder))
        : { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, options.file)), file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, options.file) };
    const { root, file } = found;
    let config = _config_model_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG */ .PV;
    let diagnostics = [];
    const problems = [];
    if (file !== undefined) {
        const text = readText(file);
        if (text === undefined)
            problems.push(`The configuration ${file} cannot be read`);
        else {
            // Reading YAML costs a few milliseconds that folders without a configuration do not pay.
            const [{ parseConfig }, { SourceFile }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(1134)]).then(__webpack_require__.bind(__webpack_require__, 41134)),
                __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 10912)),
            ]);
            ({ config, diagnostics } = parseConfig(new SourceFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).replaceAll('\\', '/'), text)));
        }
    }
    const { config: overridden, problems: wrong } = applyEnvironment(config, options.env ?? {});
    return {
        config: overridden,
        root,
        ...(file === undefined ? {} : { file }),
        diagnostics,
        problems: [...problems, ...wrong],
    };
}
function findRoot(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        for (const name of CONFIG_FILES) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
                return { root: at, file };
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return { root: at };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return { root: folder };
    }
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function applyEnvironment(config, env) {
    const problems = [];
    const text = (name) => env[name] === '' ? undefined : env[name];
    const choice = (name, choices) => {
        const value = text(name);
        if (value === undefined)
            return undefined;
        const found = choices.find((candidate) => candidate === value);
        if (found === undefined) {
            const close = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, choices);
            problems.push(`${name} is “${value}”; it must be ${choices.join(' or ')}${close === undefined ? '' : `. Did you mean “${close}”?`}`);
        }
        return found;
    };
    for (const name of Object.keys(env)) {
        if (!name.startsWith('GITESTRA_') || name in CONFIG_VARIABLES || OTHER_VARIABLES.test(name))
            continue;
        const close = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, Object.keys(CONFIG_VARIABLES));
        if (close !== undefined)
            problems.push(`The environment variable ${name} is none of Gitestra's. Did you mean ${close}?`);
    }
    const level = choice('GITESTRA_KESTRA', ['1', '2']);
    const flowsDir = text('GITESTRA_FLOWS_DIR');
    const filesDir = text('GITESTRA_FILES_DIR');
    const taskRunner = choice('GITESTRA_TASK_RUNNER', _config_model_js__WEBPACK_IMPORTED_MODULE_3__/* .TASK_RUNNERS */ .wj);
    const state = choice('GITESTRA_STATE', ['local', 'none']);
    return {
        config: {
            ...config,
            ...(level === undefined ? {} : { kestra: level === '1' ? 1 : 2 }),
            ...(flowsDir === undefined ? {} : { flowsDir }),
            ...(filesDir === undefined ? {} : { filesDir }),
            ...(taskRunner === undefined ? {} : { taskRunner }),
            ...(state === undefined ? {} : { state }),
        },
        problems,
    };
}
/** Variables that are read elsewhere. */
const OTHER_VARIABLES = /^GITESTRA_(SECRET_.*|DEBUG)$/;


/***/ })

};
