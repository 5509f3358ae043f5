export const id = 115;
export const ids = [115,1080];
export const modules = {

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


/***/ }),

/***/ 60115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ConfigError: () => (/* binding */ ConfigError),
  openWorkspace: () => (/* binding */ openWorkspace),
  shownPath: () => (/* binding */ shownPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/engine/flowables/index.gen.js
/** Every type under this folder and how to load it. Written by scripts/generate-index.ts; do not edit. */
const FLOWABLE_ENTRIES = [
    {
        type: 'io.kestra.plugin.core.flow.AllowFailure',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.AllowFailure'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8255)]).then(__webpack_require__.bind(__webpack_require__, 48255)).then((module) => module.allowFailure),
    },
    {
        type: 'io.kestra.plugin.core.flow.Dag',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.Dag'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(5401)]).then(__webpack_require__.bind(__webpack_require__, 65401)).then((module) => module.dag),
    },
    {
        type: 'io.kestra.plugin.core.flow.EachParallel',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.EachParallel'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(5046)]).then(__webpack_require__.bind(__webpack_require__, 15046)).then((module) => module.eachParallel),
    },
    {
        type: 'io.kestra.plugin.core.flow.EachSequential',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.EachSequential'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(9574)]).then(__webpack_require__.bind(__webpack_require__, 9574)).then((module) => module.eachSequential),
    },
    {
        type: 'io.kestra.plugin.core.flow.ForEach',
        kind: 'flowable',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(2594)]).then(__webpack_require__.bind(__webpack_require__, 22594)).then((module) => module.forEach),
    },
    {
        type: 'io.kestra.plugin.core.flow.ForEachItem',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.ForEachItem'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2832)]).then(__webpack_require__.bind(__webpack_require__, 92832)).then((module) => module.forEachItem),
    },
    {
        type: 'io.kestra.plugin.core.flow.ForEachItem$ForEachItemExecutable',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(9611)]).then(__webpack_require__.bind(__webpack_require__, 79611)).then((module) => module.forEachItemExecutable),
    },
    {
        type: 'io.kestra.plugin.core.flow.ForEachItem$ForEachItemMergeOutputs',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(9611)]).then(__webpack_require__.bind(__webpack_require__, 79611)).then((module) => module.forEachItemMerge),
    },
    {
        type: 'io.kestra.plugin.core.flow.ForEachItem$ForEachItemSplit',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(9611)]).then(__webpack_require__.bind(__webpack_require__, 79611)).then((module) => module.forEachItemSplit),
    },
    {
        type: 'io.kestra.plugin.core.flow.If',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.If'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8226)]).then(__webpack_require__.bind(__webpack_require__, 8226)).then((module) => module.ifTask),
    },
    {
        type: 'io.kestra.plugin.core.flow.LoopUntil',
        kind: 'flowable',
        aliases: ['io.kestra.plugin.core.flow.WaitFor', 'io.kestra.core.tasks.flows.WaitFor'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(4566)]).then(__webpack_require__.bind(__webpack_require__, 74566)).then((module) => module.loopUntil),
    },
    {
        type: 'io.kestra.plugin.core.flow.Parallel',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.Parallel'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6602)]).then(__webpack_require__.bind(__webpack_require__, 36602)).then((module) => module.parallel),
    },
    {
        type: 'io.kestra.plugin.core.flow.Pause',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.Pause'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(9639)]).then(__webpack_require__.bind(__webpack_require__, 19639)).then((module) => module.pause),
    },
    {
        type: 'io.kestra.plugin.core.flow.Sequential',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.Sequential'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2058)]).then(__webpack_require__.bind(__webpack_require__, 32058)).then((module) => module.sequential),
    },
    {
        type: 'io.kestra.plugin.core.flow.Switch',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.Switch'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2489)]).then(__webpack_require__.bind(__webpack_require__, 2489)).then((module) => module.switchTask),
    },
    {
        type: 'io.kestra.plugin.core.flow.WorkingDirectory',
        kind: 'flowable',
        aliases: ['io.kestra.core.tasks.flows.WorkingDirectory', 'io.kestra.core.tasks.flows.Worker'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2192), __webpack_require__.e(9798)]).then(__webpack_require__.bind(__webpack_require__, 79798)).then((module) => module.workingDirectory),
    },
];

// EXTERNAL MODULE: ./build/flow/catalog.js + 2 modules
var catalog = __webpack_require__(27080);
;// CONCATENATED MODULE: ./build/plugin/registry.js
/** Finds plugins by type name or alias and loads them on first use. */
class Registry {
    #entries = new Map();
    #canonical = new Map();
    #loaded = new Map();
    constructor(entries) {
        for (const entry of entries)
            this.add(entry);
    }
    /** A later entry of the same type replaces an earlier one, so that a repository's own plugins win. */
    add(entry) {
        this.#entries.set(entry.type, entry);
        this.#canonical.set(entry.type, entry.type);
        for (const alias of entry.aliases ?? [])
            this.#canonical.set(alias, entry.type);
    }
    /** The current name of a type or alias; undefined when nobody knows it. */
    canonical(type) {
        return this.#canonical.get(type);
    }
    kind(type) {
        return this.#entries.get(this.canonical(type) ?? type)?.kind;
    }
    /** All type names, without aliases. */
    types(kind) {
        const all = [...this.#entries.values()];
        return all.filter((entry) => kind === undefined || entry.kind === kind).map((entry) => entry.type);
    }
    /** Type names and aliases: what a misspelt name may have meant. */
    names() {
        return this.#canonical.keys();
    }
    async load(type) {
        const canonical = this.canonical(type);
        if (canonical === undefined)
            return undefined;
        let definition = this.#loaded.get(canonical);
        if (definition === undefined) {
            definition = await this.#entries.get(canonical).load();
            this.#loaded.set(canonical, definition);
        }
        return definition;
    }
    /** A definition that `load` has brought in before. */
    loaded(type) {
        const canonical = this.canonical(type);
        return canonical === undefined ? undefined : this.#loaded.get(canonical);
    }
}

// EXTERNAL MODULE: ./build/storage/execution-folder.js
var execution_folder = __webpack_require__(19413);
// EXTERNAL MODULE: ./build/storage/flow-files.js
var flow_files = __webpack_require__(23426);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/storage/storage-error.js
var storage_error = __webpack_require__(95012);
;// CONCATENATED MODULE: ./build/storage/key-value.js
/** The KV store in a local folder: `<root>/<namespace as folders>/<key>.json`, one small file a key. */




/** Kestra: what a key may look like. */
const KEY = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const NAMESPACE = /^[a-z0-9][a-z0-9._-]*$/;
const SUFFIX = '.json';
/**
 * Keys of exactly the namespace asked for; falling back to parent namespaces is the caller's.
 * An entry that has expired counts as missing and is removed when it is met.
 */
function createKeyValueFolder({ root, clock, codec }) {
    let writes = 0;
    const read = (path) => {
        const text = readIfThere(path);
        if (text === undefined)
            return undefined;
        let entry;
        try {
            entry = JSON.parse(text);
        }
        catch (error) {
            throw new task_failure/* TaskFailure */.E(`The KV entry ${path} is no JSON: ${error.message}. Repair or delete the file`, { cause: error });
        }
        if (entry.expires !== undefined && entry.expires <= clock.now()) {
            (0,external_node_fs_.rmSync)(path, { force: true });
            return undefined;
        }
        return codec === undefined ? entry : { ...entry, value: codec.decode(entry.value) };
    };
    return {
        async get(namespace, key) {
            return read(fileOf(root, namespace, key));
        },
        async set(namespace, key, entry) {
            const path = fileOf(root, namespace, key);
            const temporary = `${path}.${process.pid}.${writes++}.tmp`;
            try {
                (0,external_node_fs_.mkdirSync)(folderOf(root, namespace), { recursive: true });
                // Replaced in one step: a reader in another process never sees half a value.
                (0,external_node_fs_.writeFileSync)(temporary, JSON.stringify(codec === undefined ? entry : { ...entry, value: codec.encode(entry.value) }, null, 2) + '\n');
                (0,external_node_fs_.renameSync)(temporary, path);
            }
            catch (error) {
                (0,external_node_fs_.rmSync)(temporary, { force: true });
                throw new task_failure/* TaskFailure */.E(`Cannot write the KV entry “${key}” of ${namespace}: ${(0,storage_error/* describeSystemError */.Zo)(error)}`, { cause: error });
            }
        },
        async delete(namespace, key) {
            const path = fileOf(root, namespace, key);
            const found = read(path) !== undefined;
            (0,external_node_fs_.rmSync)(path, { force: true });
            return found;
        },
        async keys(namespace) {
            return namesIn(folderOf(root, namespace)).filter((key) => read(fileOf(root, namespace, key)) !== undefined);
        },
    };
}
function folderOf(root, namespace) {
    checkNamespace(namespace);
    return (0,external_node_path_.join)(root, ...namespace.split('.').filter((part) => part !== ''));
}
function fileOf(root, namespace, key) {
    checkKey(key);
    return (0,external_node_path_.join)(folderOf(root, namespace), key + SUFFIX);
}
/** Throws a TaskFailure for what is no namespace. */
function checkNamespace(namespace) {
    if (NAMESPACE.test(namespace) && !namespace.includes('..'))
        return;
    throw new task_failure/* TaskFailure */.E(`“${namespace}” is no namespace: lower-case letters, digits, “-” and “_”, with dots between its parts`);
}
/** Throws a TaskFailure for what is no key. */
function checkKey(key) {
    if (KEY.test(key))
        return;
    throw new task_failure/* TaskFailure */.E(`“${key}” is no key of the KV store: it begins with a letter or digit, then letters, digits, “.”, “_” and “-”`);
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX))
            .map((entry) => entry.name.slice(0, -SUFFIX.length))
            .sort();
    }
    catch {
        return [];
    }
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return undefined;
        throw new task_failure/* TaskFailure */.E(`Cannot read the KV entry ${path}: ${(0,storage_error/* describeSystemError */.Zo)(error)}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/storage/memory-key-value.js
/** The KV store of a repository that keeps no state (`state: none`): what is set lasts as long as the command. */

function createMemoryKeyValue(clock) {
    const namespaces = new Map();
    const entriesOf = (namespace) => {
        checkNamespace(namespace);
        let entries = namespaces.get(namespace);
        if (entries === undefined) {
            entries = new Map();
            namespaces.set(namespace, entries);
        }
        return entries;
    };
    const read = (namespace, key) => {
        checkKey(key);
        const entry = entriesOf(namespace).get(key);
        if (entry?.expires === undefined || entry.expires > clock.now())
            return entry;
        entriesOf(namespace).delete(key);
        return undefined;
    };
    return {
        get: async (namespace, key) => read(namespace, key),
        async set(namespace, key, entry) {
            checkKey(key);
            entriesOf(namespace).set(key, entry);
        },
        async delete(namespace, key) {
            const found = read(namespace, key) !== undefined;
            entriesOf(namespace).delete(key);
            return found;
        },
        async keys(namespace) {
            return [...entriesOf(namespace).keys()].filter((key) => read(namespace, key) !== undefined).sort();
        },
    };
}

;// CONCATENATED MODULE: ./build/tasks/index.gen.js
/** Every type under this folder and how to load it. Written by scripts/generate-index.ts; do not edit. */
const TASK_ENTRIES = [
    {
        type: 'io.kestra.plugin.compress.ArchiveCompress',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8125)]).then(__webpack_require__.bind(__webpack_require__, 98125)).then((module) => module.archiveCompressTask),
    },
    {
        type: 'io.kestra.plugin.compress.ArchiveDecompress',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(742)]).then(__webpack_require__.bind(__webpack_require__, 30742)).then((module) => module.archiveDecompressTask),
    },
    {
        type: 'io.kestra.plugin.compress.FileCompress',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2427)]).then(__webpack_require__.bind(__webpack_require__, 2427)).then((module) => module.fileCompressTask),
    },
    {
        type: 'io.kestra.plugin.compress.FileDecompress',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(1156)]).then(__webpack_require__.bind(__webpack_require__, 21156)).then((module) => module.fileDecompressTask),
    },
    {
        type: 'io.kestra.plugin.core.condition.DateTimeBetween',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.DateTimeBetweenCondition',
            'io.kestra.plugin.core.condition.DateTimeBetweenCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(4220)]).then(__webpack_require__.bind(__webpack_require__, 84220)).then((module) => module.dateTimeBetweenCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.DayWeek',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.DayWeekCondition',
            'io.kestra.plugin.core.condition.DayWeekCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(4169)]).then(__webpack_require__.bind(__webpack_require__, 66550)).then((module) => module.dayWeekCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.DayWeekInMonth',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.DayWeekInMonthCondition',
            'io.kestra.plugin.core.condition.DayWeekInMonthCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(1031)]).then(__webpack_require__.bind(__webpack_require__, 31031)).then((module) => module.dayWeekInMonthCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.ExecutionFlow',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.ExecutionFlowCondition',
            'io.kestra.plugin.core.condition.ExecutionFlowCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(7282)]).then(__webpack_require__.bind(__webpack_require__, 17282)).then((module) => module.executionFlowCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.ExecutionLabels',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.ExecutionLabelsCondition',
            'io.kestra.plugin.core.condition.ExecutionLabelsCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8009)]).then(__webpack_require__.bind(__webpack_require__, 38009)).then((module) => module.executionLabelsCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.ExecutionNamespace',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.ExecutionNamespaceCondition',
            'io.kestra.plugin.core.condition.ExecutionNamespaceCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6699)]).then(__webpack_require__.bind(__webpack_require__, 76699)).then((module) => module.executionNamespaceCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.ExecutionOutputs',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.ExecutionOutputsCondition',
            'io.kestra.plugin.core.condition.ExecutionOutputsCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2866)]).then(__webpack_require__.bind(__webpack_require__, 32866)).then((module) => module.executionOutputsCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.ExecutionStatus',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.ExecutionStatusCondition',
            'io.kestra.plugin.core.condition.ExecutionStatusCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(4936)]).then(__webpack_require__.bind(__webpack_require__, 14936)).then((module) => module.executionStatusCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.Expression',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.VariableCondition',
            'io.kestra.plugin.core.condition.ExpressionCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(5157)]).then(__webpack_require__.bind(__webpack_require__, 85157)).then((module) => module.expressionCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.FlowCondition',
        kind: 'condition',
        aliases: ['io.kestra.core.models.conditions.types.FlowCondition'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(303)]).then(__webpack_require__.bind(__webpack_require__, 10303)).then((module) => module.flowCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.FlowNamespaceCondition',
        kind: 'condition',
        aliases: ['io.kestra.core.models.conditions.types.FlowNamespaceCondition'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(3553)]).then(__webpack_require__.bind(__webpack_require__, 3553)).then((module) => module.flowNamespaceCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.HasRetryAttempt',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.HasRetryAttemptCondition',
            'io.kestra.plugin.core.condition.HasRetryAttemptCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(5016)]).then(__webpack_require__.bind(__webpack_require__, 35016)).then((module) => module.hasRetryAttemptCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.MultipleCondition',
        kind: 'condition',
        aliases: ['io.kestra.core.models.conditions.types.MultipleCondition'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 50235)).then((module) => module.multipleCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.Not',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.NotCondition',
            'io.kestra.plugin.core.condition.NotCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6762)]).then(__webpack_require__.bind(__webpack_require__, 86762)).then((module) => module.notCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.Or',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.OrCondition',
            'io.kestra.plugin.core.condition.OrCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(5222)]).then(__webpack_require__.bind(__webpack_require__, 25222)).then((module) => module.orCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.PublicHoliday',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.PublicHolidayCondition',
            'io.kestra.plugin.core.condition.PublicHolidayCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 94151)).then((module) => module.publicHolidayCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.TimeBetween',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.TimeBetweenCondition',
            'io.kestra.plugin.core.condition.TimeBetweenCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(7755)]).then(__webpack_require__.bind(__webpack_require__, 67755)).then((module) => module.timeBetweenCondition),
    },
    {
        type: 'io.kestra.plugin.core.condition.Weekend',
        kind: 'condition',
        aliases: [
            'io.kestra.core.models.conditions.types.WeekendCondition',
            'io.kestra.plugin.core.condition.WeekendCondition',
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8450)]).then(__webpack_require__.bind(__webpack_require__, 68450)).then((module) => module.weekendCondition),
    },
    {
        type: 'io.kestra.plugin.core.debug.Echo',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.debugs.Echo'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2276)]).then(__webpack_require__.bind(__webpack_require__, 52276)).then((module) => module.echoTask),
    },
    {
        type: 'io.kestra.plugin.core.debug.Return',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.debugs.Return'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(287)]).then(__webpack_require__.bind(__webpack_require__, 60287)).then((module) => module.returnTask),
    },
    {
        type: 'io.kestra.plugin.core.execution.Assert',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(7408)]).then(__webpack_require__.bind(__webpack_require__, 87408)).then((module) => module.assertTask),
    },
    {
        type: 'io.kestra.plugin.core.execution.Exit',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(7638)]).then(__webpack_require__.bind(__webpack_require__, 87638)).then((module) => module.exitTask),
    },
    {
        type: 'io.kestra.plugin.core.execution.Fail',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.executions.Fail'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(5054)]).then(__webpack_require__.bind(__webpack_require__, 65054)).then((module) => module.failTask),
    },
    {
        type: 'io.kestra.plugin.core.execution.Labels',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.executions.Labels'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8453)]).then(__webpack_require__.bind(__webpack_require__, 58453)).then((module) => module.labelsTask),
    },
    {
        type: 'io.kestra.plugin.core.execution.SetVariables',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(5324)]).then(__webpack_require__.bind(__webpack_require__, 85324)).then((module) => module.setVariables),
    },
    {
        type: 'io.kestra.plugin.core.execution.UnsetVariables',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(9613)]).then(__webpack_require__.bind(__webpack_require__, 39613)).then((module) => module.unsetVariables),
    },
    {
        type: 'io.kestra.plugin.core.flow.Sleep',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(7777)]).then(__webpack_require__.bind(__webpack_require__, 47777)).then((module) => module.sleepTask),
    },
    {
        type: 'io.kestra.plugin.core.flow.Subflow',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.flows.Subflow', 'io.kestra.core.tasks.flows.Flow'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 93064)).then((module) => module.subflowTask),
    },
    {
        type: 'io.kestra.plugin.core.http.Download',
        kind: 'task',
        aliases: ['io.kestra.plugin.fs.http.Download'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(3719), __webpack_require__.e(135)]).then(__webpack_require__.bind(__webpack_require__, 60135)).then((module) => module.downloadTask),
    },
    {
        type: 'io.kestra.plugin.core.http.Request',
        kind: 'task',
        aliases: ['io.kestra.plugin.fs.http.Request'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(3719), __webpack_require__.e(6775)]).then(__webpack_require__.bind(__webpack_require__, 16775)).then((module) => module.requestTask),
    },
    {
        type: 'io.kestra.plugin.core.http.SseRequest',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(3719), __webpack_require__.e(7471)]).then(__webpack_require__.bind(__webpack_require__, 97471)).then((module) => module.sseRequestTask),
    },
    {
        type: 'io.kestra.plugin.core.http.Trigger',
        kind: 'trigger',
        aliases: ['io.kestra.plugin.fs.http.Trigger'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(3362)]).then(__webpack_require__.bind(__webpack_require__, 3362)).then((module) => module.httpTrigger),
    },
    {
        type: 'io.kestra.plugin.core.kv.Delete',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(7104)]).then(__webpack_require__.bind(__webpack_require__, 37104)).then((module) => module.kvDeleteTask),
    },
    {
        type: 'io.kestra.plugin.core.kv.Get',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(7053), __webpack_require__.e(7075)]).then(__webpack_require__.bind(__webpack_require__, 37075)).then((module) => module.kvGetTask),
    },
    {
        type: 'io.kestra.plugin.core.kv.GetKeys',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(9544)]).then(__webpack_require__.bind(__webpack_require__, 89544)).then((module) => module.kvGetKeysTask),
    },
    {
        type: 'io.kestra.plugin.core.kv.Put',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(9008), __webpack_require__.e(8146)]).then(__webpack_require__.bind(__webpack_require__, 88146)).then((module) => module.kvPutTask),
    },
    {
        type: 'io.kestra.plugin.core.kv.Set',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(6135)]).then(__webpack_require__.bind(__webpack_require__, 46135)).then((module) => module.kvSetTask),
    },
    {
        type: 'io.kestra.plugin.core.log.Log',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.log.Log'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 60954)).then((module) => module.logTask),
    },
    {
        type: 'io.kestra.plugin.core.metric.Publish',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2589)]).then(__webpack_require__.bind(__webpack_require__, 42589)).then((module) => module.publishTask),
    },
    {
        type: 'io.kestra.plugin.core.namespace.DeleteFiles',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8180)]).then(__webpack_require__.bind(__webpack_require__, 18180)).then((module) => module.deleteFilesTask),
    },
    {
        type: 'io.kestra.plugin.core.namespace.DownloadFiles',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(215)]).then(__webpack_require__.bind(__webpack_require__, 70215)).then((module) => module.downloadFilesTask),
    },
    {
        type: 'io.kestra.plugin.core.namespace.UploadFiles',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(5350)]).then(__webpack_require__.bind(__webpack_require__, 5350)).then((module) => module.uploadFilesTask),
    },
    {
        type: 'io.kestra.plugin.core.output.OutputValues',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(7653)]).then(__webpack_require__.bind(__webpack_require__, 17653)).then((module) => module.outputValuesTask),
    },
    {
        type: 'io.kestra.plugin.core.runner.Process',
        kind: 'runner',
        aliases: ['io.kestra.core.models.tasks.runners.types.ProcessTaskRunner'],
        load: () => __webpack_require__.e(/* import() */ 5465).then(__webpack_require__.bind(__webpack_require__, 75465)).then((module) => module.processRunner),
    },
    {
        type: 'io.kestra.plugin.core.state.Delete',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.states.Delete'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(9008), __webpack_require__.e(2856)]).then(__webpack_require__.bind(__webpack_require__, 42856)).then((module) => module.stateDeleteTask),
    },
    {
        type: 'io.kestra.plugin.core.state.Get',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.states.Get'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(9008), __webpack_require__.e(4827)]).then(__webpack_require__.bind(__webpack_require__, 54827)).then((module) => module.stateGetTask),
    },
    {
        type: 'io.kestra.plugin.core.state.Set',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.states.Set'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(9008), __webpack_require__.e(9628)]).then(__webpack_require__.bind(__webpack_require__, 47247)).then((module) => module.stateSetTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.Concat',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.storages.Concat'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(4495)]).then(__webpack_require__.bind(__webpack_require__, 4495)).then((module) => module.storageConcatTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.DeduplicateItems',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.storages.DeduplicateItems'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(5308), __webpack_require__.e(294)]).then(__webpack_require__.bind(__webpack_require__, 30294)).then((module) => module.deduplicateItemsTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.Delete',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.storages.Delete'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6816)]).then(__webpack_require__.bind(__webpack_require__, 6816)).then((module) => module.storageDeleteTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.FilterItems',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.storages.FilterItems'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(5308), __webpack_require__.e(1380)]).then(__webpack_require__.bind(__webpack_require__, 61380)).then((module) => module.filterItemsTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.LocalFiles',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.storages.LocalFiles'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2310)]).then(__webpack_require__.bind(__webpack_require__, 72310)).then((module) => module.localFilesTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.storages.PurgeExecution', 'io.kestra.plugin.core.storage.PurgeExecution'],
        load: () => __webpack_require__.e(/* import() */ 9021).then(__webpack_require__.bind(__webpack_require__, 49021)).then((module) => module.purgeCurrentExecutionFilesTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.Reverse',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.storages.Reverse'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8756)]).then(__webpack_require__.bind(__webpack_require__, 98756)).then((module) => module.storageReverseTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.Size',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.storages.Size'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2258)]).then(__webpack_require__.bind(__webpack_require__, 52258)).then((module) => module.storageSizeTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.Split',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.storages.Split'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(1730), __webpack_require__.e(4036)]).then(__webpack_require__.bind(__webpack_require__, 54036)).then((module) => module.storageSplitTask),
    },
    {
        type: 'io.kestra.plugin.core.storage.Write',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 40460)).then((module) => module.storageWriteTask),
    },
    {
        type: 'io.kestra.plugin.core.templating.TemplatedTask',
        kind: 'task',
        aliases: ['io.kestra.core.tasks.templating.TemplatedTask'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6763)]).then(__webpack_require__.bind(__webpack_require__, 16763)).then((module) => module.templatedTask),
    },
    {
        type: 'io.kestra.plugin.core.trigger.Flow',
        kind: 'trigger',
        aliases: ['io.kestra.core.models.triggers.types.Flow'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(9744)]).then(__webpack_require__.bind(__webpack_require__, 19744)).then((module) => module.flowTrigger),
    },
    {
        type: 'io.kestra.plugin.core.trigger.Schedule',
        kind: 'trigger',
        aliases: ['io.kestra.core.models.triggers.types.Schedule'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2993)]).then(__webpack_require__.bind(__webpack_require__, 42993)).then((module) => module.scheduleTrigger),
    },
    {
        type: 'io.kestra.plugin.core.trigger.ScheduleOnDates',
        kind: 'trigger',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 75347)).then((module) => module.scheduleOnDatesTrigger),
    },
    {
        type: 'io.kestra.plugin.core.trigger.Webhook',
        kind: 'trigger',
        aliases: ['io.kestra.core.models.triggers.types.Webhook'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6335)]).then(__webpack_require__.bind(__webpack_require__, 66335)).then((module) => module.webhookTrigger),
    },
    {
        type: 'io.kestra.plugin.git.Clone',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(4045)]).then(__webpack_require__.bind(__webpack_require__, 94045)).then((module) => module.gitCloneTask),
    },
    {
        type: 'io.kestra.plugin.jdbc.duckdb.Queries',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(5564), __webpack_require__.e(7551)]).then(__webpack_require__.bind(__webpack_require__, 77551)).then((module) => module.duckDbQueriesTask),
    },
    {
        type: 'io.kestra.plugin.jdbc.duckdb.Query',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(5564), __webpack_require__.e(9443)]).then(__webpack_require__.bind(__webpack_require__, 89443)).then((module) => module.duckDbQueryTask),
    },
    {
        type: 'io.kestra.plugin.scripts.node.Commands',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2192), __webpack_require__.e(7597), __webpack_require__.e(5001)]).then(__webpack_require__.bind(__webpack_require__, 25001)).then((module) => module.nodeCommandsTask),
    },
    {
        type: 'io.kestra.plugin.scripts.node.Script',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2192), __webpack_require__.e(7597), __webpack_require__.e(7272)]).then(__webpack_require__.bind(__webpack_require__, 27272)).then((module) => module.nodeScriptTask),
    },
    {
        type: 'io.kestra.plugin.scripts.python.Commands',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2192), __webpack_require__.e(7597), __webpack_require__.e(7143)]).then(__webpack_require__.bind(__webpack_require__, 47143)).then((module) => module.pythonCommandsTask),
    },
    {
        type: 'io.kestra.plugin.scripts.python.Script',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2192), __webpack_require__.e(7597), __webpack_require__.e(4122)]).then(__webpack_require__.bind(__webpack_require__, 84122)).then((module) => module.pythonScriptTask),
    },
    {
        type: 'io.kestra.plugin.scripts.runner.docker.Docker',
        kind: 'runner',
        aliases: ['io.kestra.plugin.scripts.runner.docker.DockerTaskRunner'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(3181)]).then(__webpack_require__.bind(__webpack_require__, 43181)).then((module) => module.dockerRunner),
    },
    {
        type: 'io.kestra.plugin.scripts.shell.Commands',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2192), __webpack_require__.e(7597), __webpack_require__.e(4237)]).then(__webpack_require__.bind(__webpack_require__, 14237)).then((module) => module.shellCommandsTask),
    },
    {
        type: 'io.kestra.plugin.scripts.shell.Script',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2192), __webpack_require__.e(7597), __webpack_require__.e(1660)]).then(__webpack_require__.bind(__webpack_require__, 91660)).then((module) => module.shellScriptTask),
    },
    {
        type: 'io.kestra.plugin.serdes.csv.CsvToIon',
        kind: 'task',
        aliases: ['io.kestra.plugin.serdes.csv.CsvReader'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(1139), __webpack_require__.e(5527)]).then(__webpack_require__.bind(__webpack_require__, 85527)).then((module) => module.csvToIonTask),
    },
    {
        type: 'io.kestra.plugin.serdes.csv.IonToCsv',
        kind: 'task',
        aliases: ['io.kestra.plugin.serdes.csv.CsvWriter'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(8261), __webpack_require__.e(1139), __webpack_require__.e(7872), __webpack_require__.e(4963)]).then(__webpack_require__.bind(__webpack_require__, 4963)).then((module) => module.ionToCsvTask),
    },
    {
        type: 'io.kestra.plugin.serdes.json.IonToJson',
        kind: 'task',
        aliases: ['io.kestra.plugin.serdes.json.JsonWriter'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(8261), __webpack_require__.e(1139), __webpack_require__.e(7872), __webpack_require__.e(6550)]).then(__webpack_require__.bind(__webpack_require__, 26550)).then((module) => module.ionToJsonTask),
    },
    {
        type: 'io.kestra.plugin.serdes.json.JsonToIon',
        kind: 'task',
        aliases: ['io.kestra.plugin.serdes.json.JsonReader'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(1139), __webpack_require__.e(4674)]).then(__webpack_require__.bind(__webpack_require__, 4674)).then((module) => module.jsonToIonTask),
    },
    {
        type: 'io.kestra.plugin.serdes.yaml.YamlToIon',
        kind: 'task',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(6120), __webpack_require__.e(1139), __webpack_require__.e(2630)]).then(__webpack_require__.bind(__webpack_require__, 42630)).then((module) => module.yamlToIonTask),
    },
];

// EXTERNAL MODULE: ./build/util/clock.js
var clock = __webpack_require__(10531);
// EXTERNAL MODULE: ./build/app/config.js
var app_config = __webpack_require__(84856);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/process/container-arguments.js
/** Kestra's Docker task runner options as arguments of `docker run` (podman takes the same ones). */

const PULL = { NEVER: 'never', IF_NOT_PRESENT: 'missing', ALWAYS: 'always' };
/** Names that would change the engine's own behaviour; their values have to stand on its command line. */
const OF_THE_ENGINE = /^(PATH|HOME|USER|PWD|TMPDIR|LANG|LC_.*|LD_.*|DOCKER_.*|CONTAINER_.*|CONTAINERS_.*|BUILDKIT_.*|XDG_.*|SSH_.*|(HTTPS?|NO|ALL)_PROXY)$/i;
function containerInvocation(command) {
    const { options } = command;
    const [entry, ...entryArguments] = options.entryPoint ?? [''];
    const environment = environmentFlags(command.env);
    const remove = options.delete !== false;
    const args = [
        'run',
        ...(remove ? ['--rm'] : []),
        ...(options.wait === false ? ['--detach'] : []),
        '--init',
        '--name',
        command.name,
        '--label',
        'gitestra=true',
        // Output is read from the attached engine; nothing else would ever read a log of a container that is removed.
        ...(remove && options.wait !== false ? ['--log-driver', 'none'] : []),
        `--pull=${PULL[options.pullPolicy ?? 'IF_NOT_PRESENT']}`,
        '--volume',
        `${command.workingDir}:${command.workingDir}`,
        '--workdir',
        command.workingDir,
        '--entrypoint',
        entry ?? '',
        ...single('--user', options.user),
        ...single('--network', options.networkMode),
        ...single('--shm-size', options.shmSize),
        ...(options.privileged === true ? ['--privileged'] : []),
        ...each('--add-host', options.extraHosts),
        ...each('--publish', options.portBindings),
        ...each('--volume', options.volumes),
        ...(options.deviceRequests ?? []).flatMap((request) => ['--gpus', deviceRequest(request)]),
        ...single('--cpus', options.cpu?.cpus),
        ...memoryFlags(options.memory),
        ...environment.flags,
        command.image,
        ...entryArguments,
        ...command.argv,
    ];
    return { args, env: environment.values };
}
function single(flag, value) {
    return value === undefined || value === '' ? [] : [flag, String(value)];
}
function each(flag, values) {
    return (values ?? []).flatMap((value) => [flag, value]);
}
function memoryFlags(memory) {
    if (memory === undefined)
        return [];
    return [
        ...single('--memory', bytes(memory.memory)),
        ...single('--memory-swap', bytes(memory.memorySwap)),
        ...single('--memory-swappiness', memory.memorySwappiness),
        ...single('--memory-reservation', bytes(memory.memoryReservation)),
        ...single('--kernel-memory', bytes(memory.kernelMemory)),
        ...(memory.oomKillDisable === true ? ['--oom-kill-disable'] : []),
    ];
}
/** Kestra: sizes are `512MB`, `1 GB` or plain bytes; the engine wants `512m`. */
function bytes(size) {
    if (size === undefined)
        return undefined;
    const match = /^\s*(-?\d+)\s*([kmgt]?)(?:i?b)?\s*$/i.exec(size);
    if (match === null)
        throw new task_failure/* TaskFailure */.E(`memory size \`${size}\` is not understood; write for instance 512MB or 2GB`);
    return `${match[1]}${match[2].toLowerCase()}`;
}
function deviceRequest(request) {
    const fields = [
        ...(request.driver === undefined ? [] : [`driver=${request.driver}`]),
        ...(request.count === undefined ? [] : [`count=${request.count === -1 ? 'all' : request.count}`]),
        ...(request.deviceIds === undefined ? [] : [`device=${request.deviceIds.join(',')}`]),
        ...(request.capabilities ?? []).map((all) => `capabilities=${all.join(',')}`),
        ...Object.entries(request.options ?? {}).map(([key, value]) => `options=${key}=${value}`),
    ];
    // The engine reads this as one line of CSV.
    return fields.length === 0
        ? 'all'
        : fields.map((field) => (field.includes(',') ? `"${field}"` : field)).join(',');
}
function environmentFlags(env) {
    const flags = [];
    const values = {};
    for (const [name, value] of Object.entries(env)) {
        if (OF_THE_ENGINE.test(name)) {
            flags.push('--env', `${name}=${value}`);
        }
        else {
            flags.push('--env', name);
            values[name] = value;
        }
    }
    return { flags, values };
}

;// CONCATENATED MODULE: ./build/process/container-runner.js
/** Runs containers through the command line of docker or podman; no client library, no daemon of our own. */






const ENGINES = ['docker', 'podman'];
/** Milliseconds within which an engine must answer to count as available. */
const ANSWER_WITHIN = 5000;
/** `docker run` itself failed: 125 is the engine, 126 and 127 the command inside. */
const ENGINE_FAILED = 125;
function createContainerRunner({ process, engine }) {
    let answering;
    const find = () => {
        answering ??= findEngine(process, engine === undefined ? ENGINES : [engine]);
        return answering;
    };
    return {
        available: async () => (await find()) !== undefined,
        async run(request) {
            const command = (await find()) ?? (await installedEngine(process, request));
            return runContainer(process, command, request);
        },
    };
}
async function findEngine(process, candidates) {
    for (const candidate of candidates) {
        if ((await process.which(candidate)) !== undefined && (await answers(process, candidate)))
            return candidate;
    }
    return undefined;
}
async function answers(process, engine) {
    try {
        const result = await process.run({
            argv: [engine, 'version'],
            cwd: (0,external_node_os_.tmpdir)(),
            env: {},
            onLine: () => undefined,
            signal: AbortSignal.timeout(ANSWER_WITHIN),
            gracePeriod: 0,
        });
        return result.exitCode === 0;
    }
    catch {
        return false;
    }
}
/** A task that names another host may find an engine there although none answers here. */
async function installedEngine(process, request) {
    if (request.options.host !== undefined) {
        for (const candidate of ENGINES)
            if ((await process.which(candidate)) !== undefined)
                return candidate;
    }
    throw new task_failure/* TaskFailure */.E(`image ${request.image} cannot be run: neither docker nor podman answers on this machine; ` +
        'start one of them, or set `taskRunner: {type: io.kestra.plugin.core.runner.Process}` to run on the host');
}
async function runContainer(process, engine, request) {
    request.signal.throwIfAborted();
    const options = request.options;
    const name = `gitestra-${(0,external_node_crypto_.randomUUID)()}`;
    const invocation = containerInvocation({
        name,
        image: request.image,
        argv: request.argv,
        workingDir: request.cwd,
        env: request.env,
        options,
    });
    const configuration = await clientConfiguration(options);
    const client = [
        engine,
        ...(configuration === undefined ? [] : ['--config', configuration]),
        ...(options.host === undefined ? [] : ['--host', options.host]),
    ];
    const ladder = new AbortController();
    let removing;
    const abort = () => {
        // The engine's command dies easily while its container lives on: the container is ended first, by its name.
        removing ??= removeContainer(process, client, name, options.killGracePeriod ?? 0).finally(() => ladder.abort());
    };
    request.signal.addEventListener('abort', abort, { once: true });
    const complaint = [];
    try {
        const running = process.run({
            argv: [...client, ...invocation.args],
            cwd: request.cwd,
            env: { ...invocation.env, ...(configuration === undefined ? {} : authFile(configuration)) },
            onLine: (line, stream) => {
                if (stream === 'stderr' && complaint.length < 20)
                    complaint.push(line);
                return request.onLine(line, stream);
            },
            signal: ladder.signal,
            gracePeriod: 1000,
        });
        if (request.signal.aborted)
            abort();
        const result = await running;
        await removing;
        // The abort may have come before there was a container to remove.
        if (removing !== undefined)
            await removeContainer(process, client, name, 0);
        if (removing === undefined && result.exitCode === ENGINE_FAILED)
            throw engineFailure(engine, request, complaint);
        return { ...result, terminated: removing !== undefined };
    }
    finally {
        request.signal.removeEventListener('abort', abort);
        if (configuration !== undefined)
            await (0,promises_.rm)(configuration, { recursive: true, force: true });
    }
}
function engineFailure(engine, { image }, complaint) {
    const said = complaint.filter((line) => line.trim() !== '' && !/^(See|Run) '/.test(line)).slice(-3);
    return new task_failure/* TaskFailure */.E(`${engine} could not run image ${image}${said.length === 0 ? '' : `: ${said.join(' ')}`}`, {
        exitCode: ENGINE_FAILED,
    });
}
async function removeContainer(process, client, name, grace) {
    const seconds = Math.ceil(grace / 1000);
    if (seconds > 0)
        await quietly(process, [...client, 'stop', '-t', String(seconds), name], grace + 10_000);
    await quietly(process, [...client, 'rm', '--force', name], 10_000);
}
async function quietly(process, argv, within) {
    const request = { argv, cwd: (0,external_node_os_.tmpdir)(), env: {}, onLine: () => undefined, gracePeriod: 0 };
    await process.run({ ...request, signal: AbortSignal.timeout(within) }).catch(() => undefined);
}
/** A folder with a `config.json` of our own: credentials never reach the user's own configuration or a command line. */
async function clientConfiguration(options) {
    if (options.config === undefined && options.credentials === undefined)
        return undefined;
    const config = readConfig(options.config);
    const { registry, username, password, auth, identityToken, registryToken } = options.credentials ?? {};
    if (options.credentials !== undefined) {
        const basic = auth ?? (username === undefined ? undefined : toBase64(`${username}:${password ?? ''}`));
        config.auths = {
            ...config.auths,
            [registry ?? 'https://index.docker.io/v1/']: {
                ...(basic === undefined ? {} : { auth: basic }),
                ...(identityToken === undefined ? {} : { identitytoken: identityToken }),
                ...(registryToken === undefined ? {} : { registrytoken: registryToken }),
            },
        };
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'gitestra-engine-'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    return folder;
}
/** Podman reads its credentials from the file that this variable names; docker does not know it. */
function authFile(folder) {
    return { REGISTRY_AUTH_FILE: (0,external_node_path_.join)(folder, 'config.json') };
}
function readConfig(config) {
    if (config === undefined || config === null)
        return {};
    if (typeof config !== 'string')
        return { ...config };
    try {
        return JSON.parse(config);
    }
    catch (cause) {
        throw new task_failure/* TaskFailure */.E('property `config` of the Docker task runner is neither a map nor JSON text', {
            cause,
        });
    }
}
function toBase64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}

// EXTERNAL MODULE: ./build/process/process-groups.js
var process_groups = __webpack_require__(81080);
// EXTERNAL MODULE: ./build/process/process-runner.js + 3 modules
var process_runner = __webpack_require__(63195);
;// CONCATENATED MODULE: ./build/process/working-files.js
/** Files of working directories on the local disk. */



const localWorkingFiles = {
    async write(path, content) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, content);
    },
    async create(path) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        return (0,external_node_fs_.createWriteStream)(path);
    },
    async makeFolder(path) {
        await (0,promises_.mkdir)(path, { recursive: true });
    },
    exists: (path) => (0,promises_.access)(path).then(() => true, () => false),
    async copy(from, to) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.copyFile)(from, to);
    },
    modified: async (path) => (await (0,promises_.stat)(path)).mtimeMs,
    size: async (path) => (await (0,promises_.stat)(path)).size,
    readText: (path) => (0,promises_.readFile)(path, 'utf8'),
    async list(folder) {
        const found = [];
        const root = await (0,promises_.realpath)(folder);
        await collect(root, root, root, found, new Set());
        return found.sort();
    },
    async rename(from, to) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        try {
            await (0,promises_.rename)(from, to);
            return true;
        }
        catch (error) {
            if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code ?? ''))
                return false;
            throw error;
        }
    },
    remove: (path) => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 2 }),
};
/** `shown` is the path as the user sees it, `real` where it really is; `trail` holds the folders above, against loops. */
async function collect(root, shown, real, found, trail) {
    const inside = new Set([...trail, real]);
    for (const entry of await (0,promises_.readdir)(real, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(shown, entry.name);
        if (entry.isFile())
            found.push((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
        else if (entry.isDirectory())
            await collect(root, path, (0,external_node_path_.join)(real, entry.name), found, inside);
        else if (entry.isSymbolicLink())
            await follow(root, path, (0,external_node_path_.join)(real, entry.name), found, inside);
    }
}
async function follow(root, shown, link, found, trail) {
    const target = await (0,promises_.realpath)(link).catch(() => undefined);
    if (target === undefined || !(target === root || target.startsWith(root + external_node_path_.sep)) || trail.has(target))
        return;
    const kind = await (0,promises_.stat)(target);
    if (kind.isFile())
        found.push((0,external_node_path_.relative)(root, shown).split(external_node_path_.sep).join('/'));
    else if (kind.isDirectory())
        await collect(root, shown, target, found, trail);
}

// EXTERNAL MODULE: ./build/storage/namespace-files.js
var namespace_files = __webpack_require__(29715);
;// CONCATENATED MODULE: ./build/app/machine.js
/** The machine a flow runs on: processes, containers, working files, namespace files. One for all executions of a command. */





function openMachine(options) {
    const groups = new process_groups.ProcessGroups();
    const process = (0,process_runner.createProcessRunner)({ environment: options.environment, groups });
    return {
        process,
        containers: createContainerRunner({ process }),
        files: localWorkingFiles,
        namespaceFiles: (0,namespace_files/* createNamespaceFiles */.l)({
            flowsDir: options.flowsDir,
            ...(options.filesDir === undefined ? {} : { filesDir: options.filesDir }),
        }),
        groups,
    };
}

// EXTERNAL MODULE: ./build/app/secrets.js
var secrets = __webpack_require__(60037);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(53088);
;// CONCATENATED MODULE: ./build/app/workspace.js
/** A repository as one command sees it: its settings, its flows, the task types, the machine. */















/** What is wrong with `gitestra.yaml`, found before anything else was tried. */
class ConfigError extends usage_error/* UsageError */.e {
    diagnostics;
    constructor(diagnostics) {
        super('the configuration has errors');
        this.diagnostics = diagnostics;
    }
}
/** Throws a UsageError for a folder of flows that is not there, and a ConfigError for a configuration with errors. */
async function openWorkspace(options) {
    const { cwd, environment } = options;
    const loaded = await (0,app_config.loadConfig)(cwd, {
        env: environment,
        ...(options.configFile === undefined ? {} : { file: options.configFile }),
    });
    if (loaded.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) {
        throw new ConfigError(loaded.diagnostics);
    }
    if (loaded.problems.length > 0)
        throw new usage_error/* UsageError */.e(loaded.problems.join('\n'));
    const { config, root } = loaded;
    const flowsDir = options.flowsDir === undefined ? (0,external_node_path_.resolve)(root, config.flowsDir) : (0,external_node_path_.resolve)(cwd, options.flowsDir);
    if (options.flowsDirOptional !== true)
        requireFolder(flowsDir, cwd, options.flowsDir !== undefined);
    const machine = openMachine({
        environment,
        flowsDir,
        ...(config.filesDir === undefined ? {} : { filesDir: (0,external_node_path_.resolve)(root, config.filesDir) }),
    });
    const home = (0,external_node_path_.join)(root, app_config.HOME_FOLDER);
    const runner = options.taskRunner ?? config.taskRunner;
    return {
        cwd,
        root,
        config,
        ...(loaded.file === undefined ? {} : { configFile: loaded.file }),
        environment,
        flowsDir,
        catalog: new catalog.Catalog((0,flow_files/* createFlowFiles */.g)(cwd), { flowsDir: shownPath(cwd, flowsDir) }),
        registry: new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]),
        machine,
        secrets: new secrets.Secrets({
            environment,
            ...(options.secrets === undefined ? {} : { given: options.secrets }),
        }),
        kv: config.state === 'none'
            ? createMemoryKeyValue(clock/* systemClock */.m)
            : createKeyValueFolder({ root: (0,external_node_path_.join)(home, 'kv'), clock: clock/* systemClock */.m }),
        allowedPaths: config.allowedPaths.map((path) => (0,external_node_path_.resolve)(root, path)),
        settings: {
            cacheDir: (0,external_node_path_.join)(home, 'cache'),
            httpRewrite: config.http.rewrite,
            ...(runner === 'auto' ? {} : { taskRunner: runner }),
        },
        executionsDir: options.executionsDir === undefined ? (0,external_node_path_.join)(root, execution_folder.EXECUTIONS_DIR) : (0,external_node_path_.resolve)(cwd, options.executionsDir),
        diagnostics: loaded.diagnostics,
    };
}
/** A path as the user would write it: relative to where they stand when that is shorter to say. */
function shownPath(cwd, path) {
    const shown = (0,external_node_path_.relative)(cwd, path).replaceAll('\\', '/');
    if (shown === '')
        return '.';
    return (0,external_node_path_.isAbsolute)(shown) ? path.replaceAll('\\', '/') : shown;
}
function requireFolder(path, cwd, asked) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
        return;
    const shown = shownPath(cwd, path);
    throw new usage_error/* UsageError */.e(stat === undefined ? `there is no folder of flows at ${shown}` : `the folder of flows ${shown} is a file`, asked
        ? 'give the folder that holds your flows: --flows-dir <folder>'
        : 'make it, give another one with --flows-dir, or set `flowsDir` in gitestra.yaml');
}


/***/ }),

/***/ 27080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Catalog: () => (/* binding */ Catalog),
  catalogEntry: () => (/* binding */ catalogEntry),
  isFlowPath: () => (/* binding */ isFlowPath)
});

// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/flow/path.js
var path = __webpack_require__(83070);
// EXTERNAL MODULE: ./build/flow/yaml.js + 4 modules
var yaml = __webpack_require__(82606);
;// CONCATENATED MODULE: ./build/flow/flow-head.js
/** Tells flows from other YAML files, and reads their names, without parsing the whole file. */


const TOP_KEY = /^(id|namespace|tasks|flowId|testCases):(?:[ \t]([^\r\n]*))?\r?$/gm;
const SCALAR = /^(?:"((?:[^"\\])*)"|'((?:[^'])*)'|([^\s'"#&*!|>{[%@`-][^#]*?|-[^\s#][^#]*?))(?:\s+#.*)?$/;
/** Longer values are left to the parser. */
const LONGEST_NAME = 300;
const UNUSUAL = /^[ \t]*[{"'?]|^[ \t]+id:|^---[ \t]+\S/m;
const QUOTED_KEY = /^["'?]/m;
/**
 * The names of a flow; undefined when the file is not one. A flow has `id`, `namespace` and `tasks` at its top;
 * with two of the three, a file still counts as a flow with a mistake, so that the mistake gets reported.
 */
function readFlowHead(source) {
    const { text } = source;
    const written = {};
    const keys = new Set();
    let certain = true;
    for (const match of text.matchAll(TOP_KEY)) {
        const key = match[1];
        if (keys.has(key))
            continue;
        keys.add(key);
        if (key !== 'id' && key !== 'namespace')
            continue;
        const value = (match[2] ?? '').trim();
        const scalar = value.length > LONGEST_NAME ? null : SCALAR.exec(value);
        if (scalar === null) {
            certain = false;
            continue;
        }
        const content = scalar[1] ?? scalar[2] ?? scalar[3];
        const quote = scalar[3] === undefined ? 1 : 0;
        const start = match.index + match[0].indexOf(value, key.length + 1) + quote;
        written[key] = { text: content, span: { start, end: start + content.length } };
    }
    if (!keys.has('id') || !keys.has('namespace')) {
        // Something may be hidden behind quotes, braces or indentation.
        certain &&= !(keys.size === 0 ? UNUSUAL : QUOTED_KEY).test(text);
    }
    if (certain)
        return isFlow(keys) ? written : undefined;
    return readWholeFile(source);
}
/** For unusual spellings: quoted keys, one big `{ }`, an indented document. */
function readWholeFile(source) {
    const document = (0,yaml.parseYaml)(source);
    const { value } = document;
    if (!(0,path.isRecord)(value) || !isFlow(new Set(Object.keys(value))))
        return undefined;
    const name = (key) => {
        const text = document.textAt([key]);
        return text === undefined ? {} : { [key]: { text, span: document.locate([key]) } };
    };
    return { ...name('id'), ...name('namespace') };
}
function isFlow(keys) {
    if (keys.has('testCases') || keys.has('flowId'))
        return false;
    const found = ['id', 'namespace', 'tasks'].filter((key) => keys.has(key)).length;
    return found >= 2;
}

// EXTERNAL MODULE: ./build/flow/fields.js
var flow_fields = __webpack_require__(52064);
// EXTERNAL MODULE: ./build/flow/parse-flow.js
var parse_flow = __webpack_require__(88115);
;// CONCATENATED MODULE: ./build/flow/parse-namespace.js
/** Reads `_namespace.yaml`: what all flows of a namespace and of the namespaces below it share. */




function parseNamespace(source, options = {}) {
    const document = (0,yaml.parseYaml)(source, options);
    const problems = new flow_fields/* Problems */.Zw(document);
    if (document.value !== null && !(0,path.isRecord)(document.value) && !document.broken) {
        const message = 'a namespace file is a map with `variables` and `pluginDefaults`';
        problems.add({ code: 'wrong-type', message, path: [], part: 'head' });
    }
    const fields = new flow_fields/* Fields */.C8(problems, (0,path.isRecord)(document.value) ? document.value : {}, [], 'the namespace');
    fields.refuseUnknown(['description', 'variables', 'pluginDefaults']);
    const description = fields.string('description');
    const settings = {
        ...(description === undefined ? {} : { description }),
        variables: fields.map('variables') ?? {},
        pluginDefaults: (0,parse_flow.parsePluginDefaults)(fields),
    };
    const structural = document.broken ? [] : problems.diagnostics;
    return { ...settings, document, diagnostics: [...document.diagnostics, ...structural] };
}

// EXTERNAL MODULE: ./build/flow/source.js
var source = __webpack_require__(10912);
;// CONCATENATED MODULE: ./build/flow/catalog.js
/**
 * The flows of a repository. Folders below the flows directory are namespaces, but what a file itself says counts:
 * `flows/company/team/x.yaml` and `flows/company.team/x.yaml` are both expected to hold a flow of `company.team`.
 */





const NAMESPACE_FILE = '_namespace.yaml';
const FILES_FOLDER = '_files';
/** Files read at the same time. */
const READ_AHEAD = 32;
class Catalog {
    flowsDir;
    #files;
    #double;
    #entries;
    #paths;
    #namespaces = new Map();
    constructor(files, options = {}) {
        this.#files = files;
        this.#double = options.double;
        const directory = (options.flowsDir ?? 'flows').replace(/\/+$/, '').replace(/^\.\//, '');
        this.flowsDir = directory === '' ? '.' : directory;
    }
    /** All flows, in the order of their paths. Reads every YAML file's text, parses next to none. */
    entries() {
        this.#entries ??= this.#readAll();
        return this.#entries;
    }
    /** Paths of everything below the flows directory that may be a flow. */
    flowPaths() {
        this.#paths ??= this.#listFlowPaths();
        return this.#paths;
    }
    /**
     * The flow of a name `namespace.id`. Looks where the folder convention puts it first,
     * then into files named like it, then everywhere.
     */
    async find(name) {
        const splits = splitsOf(name);
        for (const { namespace, id } of splits) {
            const entry = await this.#findByConvention(namespace, id);
            if (entry !== undefined)
                return entry;
        }
        const paths = await this.flowPaths();
        const ids = new Set(splits.map((split) => split.id));
        const matches = (entry) => entry !== undefined && `${entry.namespace}.${entry.id}` === name;
        for (const path of paths.filter((candidate) => ids.has(baseName(candidate)))) {
            const entry = await this.#readEntry(path);
            if (matches(entry))
                return entry;
        }
        const entries = await this.entries();
        const entry = entries.find(matches);
        if (entry !== undefined)
            return entry;
        const names = entries.map((known) => `${known.namespace}.${known.id}`);
        return { found: false, nearest: nearestNames(name, names), known: names.length };
    }
    /** The flow of exactly this namespace and id. */
    async get(namespace, id) {
        const byConvention = await this.#findByConvention(namespace, id);
        if (byConvention !== undefined)
            return byConvention;
        const entries = await this.entries();
        return entries.find((entry) => entry.namespace === namespace && entry.id === id);
    }
    /** What is wrong between files: names that occur twice, flows in a folder of another namespace. */
    async diagnostics() {
        const found = [];
        const seen = new Map();
        for (const entry of await this.entries()) {
            const misplaced = this.checkFolder(entry);
            if (misplaced !== undefined)
                found.push(misplaced);
            if (entry.id === '' || entry.namespace === '')
                continue;
            const name = `${entry.namespace}.${entry.id}`;
            const first = seen.get(name);
            if (first === undefined)
                seen.set(name, entry);
            else
                found.push(duplicateFlow(name, entry, first));
        }
        return found;
    }
    /** Says when a flow's namespace is not that of its folder. Files directly in the flows directory may hold any. */
    checkFolder(entry) {
        const folder = this.folderOf(entry.path);
        if (folder === undefined || folder === '' || entry.namespace === '')
            return undefined;
        const expected = folder.replaceAll('/', '.');
        if (expected === entry.namespace)
            return undefined;
        const home = `${this.flowsDir}/${entry.namespace.replaceAll('.', '/')}/`;
        return {
            code: 'namespace-folder',
            severity: 'error',
            message: `namespace \`${entry.namespace}\` does not match the folder \`${this.flowsDir}/${folder}\``,
            file: entry.source,
            span: entry.namespaceAt?.span ?? { start: 0, end: 0 },
            help: `write \`namespace: ${expected}\`, or move the file to \`${home}\``,
        };
    }
    /** Folder of a file relative to the flows directory, empty at its top; undefined when the file lies elsewhere. */
    folderOf(path) {
        const prefix = this.flowsDir === '.' ? '' : `${this.flowsDir}/`;
        if (!path.startsWith(prefix))
            return undefined;
        const inside = path.slice(prefix.length);
        const slash = inside.lastIndexOf('/');
        return slash === -1 ? '' : inside.slice(0, slash);
    }
    /** Folders that may hold a namespace's `_files` and settings, the usual form first. */
    namespaceFolders(namespace) {
        const prefix = this.flowsDir === '.' ? '' : `${this.flowsDir}/`;
        return [...new Set([`${prefix}${namespace.replaceAll('.', '/')}`, `${prefix}${namespace}`])];
    }
    /** Variables and plugin defaults that a namespace has from its own file and those of its parents. */
    async settings(namespace) {
        const segments = namespace.split('.');
        const folders = [];
        for (let length = segments.length; length > 0; length--) {
            folders.push(...this.namespaceFolders(segments.slice(0, length).join('.')));
        }
        folders.push(this.flowsDir === '.' ? '' : this.flowsDir);
        const files = await Promise.all(folders.map((folder) => this.#readNamespace(folder)));
        const present = files.filter((file) => file !== undefined);
        return {
            variables: present.reduceRight((merged, file) => mergeMaps(merged, file.variables), {}),
            pluginDefaults: present.map((file) => file.pluginDefaults),
            diagnostics: present.flatMap((file) => file.diagnostics),
        };
    }
    #readNamespace(folder) {
        let reading = this.#namespaces.get(folder);
        if (reading === undefined) {
            const path = folder === '' ? NAMESPACE_FILE : `${folder}/${NAMESPACE_FILE}`;
            reading = this.#files.read(path).then((text) => {
                if (text === undefined)
                    return undefined;
                return parseNamespace(new source.SourceFile(path, text), this.#double === undefined ? {} : { double: this.#double });
            });
            this.#namespaces.set(folder, reading);
        }
        return reading;
    }
    async #findByConvention(namespace, id) {
        for (const folder of this.namespaceFolders(namespace)) {
            for (const extension of ['yaml', 'yml']) {
                const entry = await this.#readEntry(`${folder}/${id}.${extension}`);
                if (entry?.namespace === namespace && entry.id === id)
                    return entry;
            }
        }
        return undefined;
    }
    async #listFlowPaths() {
        const paths = [];
        for await (const path of this.#files.list(this.flowsDir)) {
            const normal = path.replace(/^\.\//, '');
            if (isFlowPath(normal))
                paths.push(normal);
        }
        return paths.sort();
    }
    async #readAll() {
        const paths = await this.flowPaths();
        const entries = [];
        for (let start = 0; start < paths.length; start += READ_AHEAD) {
            const batch = paths.slice(start, start + READ_AHEAD).map((path) => this.#readEntry(path));
            for (const entry of await Promise.all(batch))
                if (entry !== undefined)
                    entries.push(entry);
        }
        return entries;
    }
    async #readEntry(path) {
        const text = await this.#files.read(path);
        return text === undefined ? undefined : catalogEntry(new source.SourceFile(path, text));
    }
}
/** The entry of a file that is at hand; undefined when it is not a flow. */
function catalogEntry(source) {
    const head = readFlowHead(source);
    if (head === undefined)
        return undefined;
    return {
        path: source.path,
        namespace: head.namespace?.text ?? '',
        id: head.id?.text ?? '',
        source,
        ...(head.id === undefined ? {} : { idAt: head.id }),
        ...(head.namespace === undefined ? {} : { namespaceAt: head.namespace }),
    };
}
/** Flows are `.yaml` or `.yml`; namespace files, hidden folders and names that begin with `_` are something else. */
function isFlowPath(path) {
    if (!/\.ya?ml$/i.test(path))
        return false;
    const steps = path.split('/');
    if (steps.at(-1).startsWith('_'))
        return false;
    return !steps.some((step) => step === FILES_FOLDER ||
        step === 'node_modules' ||
        (step.startsWith('.') && step !== '..' && step !== '.'));
}
/** Ids may have dots too: `a.b.c` is flow `c` of `a.b`, or flow `b.c` of `a`. */
function splitsOf(name) {
    const splits = [];
    for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
        splits.push({ namespace: name.slice(0, dot), id: name.slice(dot + 1) });
    }
    return splits.filter((split) => split.id !== '');
}
/** Of whole names most letters are the namespace's, so close ids of one namespace are looked for first. */
function nearestNames(name, names) {
    const end = name.lastIndexOf('.') + 1;
    const [namespace, id] = [name.slice(0, end), name.slice(end)];
    const neighbours = names.filter((known) => known.startsWith(namespace)).map((known) => known.slice(end));
    const close = (0,nearest/* nearestAll */.s)(id, neighbours).map((neighbour) => namespace + neighbour);
    const sameId = names.filter((known) => known.endsWith(`.${id}`));
    const found = [...close, ...sameId];
    return [...new Set(found.length > 0 ? found : (0,nearest/* nearestAll */.s)(name, names))].slice(0, 3);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}
function duplicateFlow(name, entry, first) {
    return {
        code: 'duplicate-flow',
        severity: 'error',
        message: `flow \`${name}\` is defined in two files`,
        file: entry.source,
        span: entry.idAt.span,
        related: [{ message: 'first defined here', file: first.source, span: first.idAt.span }],
        help: 'give one of them another `id`, or remove it',
    };
}
function mergeMaps(base, over) {
    const result = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = Object.hasOwn(base, key) ? base[key] : undefined;
        result[key] = (0,path.isRecord)(below) && (0,path.isRecord)(value) ? mergeMaps(below, value) : value;
    }
    return result;
}


/***/ }),

/***/ 81080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProcessGroups: () => (/* binding */ ProcessGroups),
/* harmony export */   endGroup: () => (/* binding */ endGroup),
/* harmony export */   isGroupAlive: () => (/* binding */ isGroupAlive),
/* harmony export */   signalGroup: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/** Ends process groups, and remembers the running ones so that none outlives Gitestra. */


/** Milliseconds between looks at a group that is ending: often at first, as most end at once. */
const FIRST_LOOK = 5;
const LONGEST_LOOK = 100;
/** Sends a signal to a whole group; false when no member is left. */
function signalGroup(leader, signal) {
    if (process.platform === 'win32')
        return signalTree(leader, signal);
    try {
        process.kill(-leader, signal);
        return true;
    }
    catch (error) {
        // EPERM: members are left that belong to somebody else (sudo, setuid); they count as alive.
        return error.code === 'EPERM';
    }
}
/** Windows has no process groups: taskkill walks the tree of children. */
function signalTree(leader, signal) {
    try {
        process.kill(leader, 0);
    }
    catch {
        return false;
    }
    if (signal !== 0) {
        const force = signal === 'SIGKILL' ? ['/F'] : [];
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/PID', String(leader), '/T', ...force], { stdio: 'ignore' });
    }
    return true;
}
/**
 * Whether a member of the group still runs. Members that have ended but were not collected by their parent (in a
 * container whose first process collects nobody) answer signals for ever, so the state of each is looked at.
 */
function isGroupAlive(leader) {
    if (!signalGroup(leader, 0))
        return false;
    if (process.platform !== 'linux')
        return true;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').some((name) => /^\d+$/.test(name) && isRunningMember(name, leader));
    }
    catch {
        return true;
    }
}
function isRunningMember(pid, leader) {
    try {
        // `pid (name) state parent group …`; the name may itself hold brackets.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(group) === leader && state !== 'Z' && state !== 'X';
    }
    catch {
        return false;
    }
}
/** SIGTERM, then SIGKILL once `grace` milliseconds have passed; resolves when no member is left or all were killed. */
async function endGroup(leader, grace) {
    if (!signalGroup(leader, 'SIGTERM'))
        return;
    const deadline = Date.now() + grace;
    for (let wait = FIRST_LOOK; Date.now() < deadline; wait = Math.min(wait * 2, LONGEST_LOOK)) {
        await new Promise((resolve) => setTimeout(resolve, Math.min(wait, deadline - Date.now())));
        if (!isGroupAlive(leader))
            return;
    }
    signalGroup(leader, 'SIGKILL');
}
/** The groups started by one Gitestra process. */
class ProcessGroups {
    #leaders = new Set();
    get size() {
        return this.#leaders.size;
    }
    add(leader) {
        this.#leaders.add(leader);
    }
    delete(leader) {
        this.#leaders.delete(leader);
    }
    /** Ends all of them side by side. */
    async endAll(grace) {
        await Promise.all([...this.#leaders].map((leader) => endGroup(leader, grace)));
    }
    /** For the last moment of the process, when nothing can be waited for. */
    killAll() {
        for (const leader of this.#leaders)
            signalGroup(leader, 'SIGKILL');
    }
}


/***/ }),

/***/ 63195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProcessRunner: () => (/* binding */ createProcessRunner)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
;// CONCATENATED MODULE: ./build/process/child-environment.js
/** The environment that scripts inherit: the machine's own, without what belongs to the runner or holds secrets. */
/** Names that never reach a script unless the flow's `env` sets them, and why. */
const WITHHELD = [
    {
        pattern: /^GITHUB_(OUTPUT|ENV|STATE|PATH|STEP_SUMMARY)$/,
        reason: 'command files of the step: a script could forge outputs or change the environment of later steps',
    },
    {
        pattern: /^ACTIONS_(RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_.*|ID_TOKEN_.*|ORCHESTRATION_ID)$/,
        reason: "the job's credentials for artifacts, caches and OpenID Connect",
    },
    { pattern: /^INPUT_/, reason: 'inputs of the action, tokens among them' },
    {
        pattern: /^(SECRET|GITESTRA_SECRET)_/,
        reason: 'secrets are handed over by `secret()` where a flow asks for them',
    },
    { pattern: /^STATE_/, reason: 'state kept between the main and the post part of the action' },
    { pattern: /^(NODE_OPTIONS|NODE_CHANNEL_FD|NODE_V8_COVERAGE)$/, reason: 'options of our own Node process' },
];
function isWithheld(name) {
    const upper = name.toUpperCase();
    return WITHHELD.some(({ pattern }) => pattern.test(upper));
}
function childEnvironment(inherited, added, searchPaths = {}, delimiter = ':') {
    const environment = {};
    for (const [name, value] of Object.entries(inherited)) {
        if (value !== undefined && !isWithheld(name))
            environment[name] = value;
    }
    Object.assign(environment, added);
    for (const [name, folders] of Object.entries(searchPaths)) {
        const present = environment[name];
        environment[name] = [...folders, ...(present === undefined || present === '' ? [] : [present])].join(delimiter);
    }
    return environment;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/process/find-program.js
/** Looks a program up on the search path, as a shell would. */



/** Absolute path of the first executable file of that name, or undefined. */
async function findProgram(program, environment) {
    if (program === '')
        return undefined;
    const windows = process.platform === 'win32';
    const endings = windows ? ['', ...(environment.PATHEXT ?? '.COM;.EXE;.BAT;.CMD').split(';')] : [''];
    const direct = (0,external_node_path_.isAbsolute)(program) || program.includes('/') || (windows && program.includes('\\'));
    const folders = direct
        ? ['']
        : (environment.PATH ?? environment.Path ?? '').split(external_node_path_.delimiter).filter((f) => f !== '');
    for (const folder of folders) {
        for (const ending of endings) {
            const path = direct ? (0,external_node_path_.resolve)(program + ending) : (0,external_node_path_.join)(folder, program + ending);
            if (await isExecutable(path))
                return path;
        }
    }
    return undefined;
}
async function isExecutable(path) {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            return false;
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/process/line-splitter.js
/** Cuts the bytes of a stream into lines of text with bounded memory. */

/** Longer lines are handed on in pieces of this many UTF-16 units. */
const LONGEST_LINE = 1024 * 1024;
/** Outputs travel as one line of JSON, which may be long and is useless in pieces. */
const MESSAGE_START = '::{';
const LONGEST_MESSAGE = 64 * 1024 * 1024;
/** Lines end in LF or CRLF; bytes that are no UTF-8 become U+FFFD; a last line without an end counts. */
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #rest = '';
    /** Complete lines of what has come so far. */
    push(chunk) {
        return this.#cut(this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)));
    }
    /** What is left when the stream has ended. */
    end() {
        const lines = this.#cut(this.#decoder.end());
        if (this.#rest !== '')
            lines.push(withoutReturn(this.#rest));
        this.#rest = '';
        return lines;
    }
    #cut(text) {
        const lines = [];
        let start = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            const line = this.#rest === '' ? text.slice(start, end) : this.#rest + text.slice(start, end);
            this.#rest = '';
            lines.push(withoutReturn(line));
            start = end + 1;
        }
        if (start < text.length)
            this.#rest += start === 0 ? text : text.slice(start);
        const limit = this.#rest.startsWith(MESSAGE_START) ? LONGEST_MESSAGE : LONGEST_LINE;
        while (this.#rest.length > limit) {
            const cut = isHighSurrogate(this.#rest.charCodeAt(limit - 1)) ? limit - 1 : limit;
            lines.push(this.#rest.slice(0, cut));
            this.#rest = this.#rest.slice(cut);
        }
        return lines;
    }
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}

// EXTERNAL MODULE: ./build/process/process-groups.js
var process_groups = __webpack_require__(81080);
;// CONCATENATED MODULE: ./build/process/process-runner.js
/** Runs programs on this machine, each in a process group of its own, and hands over their output line by line. */








/** An execution that is told to end has ended five seconds later, with what there is to write afterwards. */
const DEFAULT_GRACE = 4000;
/**
 * After the program has ended, output is read until its pipes close. A grandchild may hold them open: then reading
 * stops when nothing came for a while, and at the latest after DRAIN_LIMIT milliseconds.
 */
const DRAIN_IDLE = 300;
const DRAIN_LIMIT = 5000;
function createProcessRunner(options) {
    const groups = options.groups ?? new process_groups.ProcessGroups();
    const found = new Map();
    return {
        run: (request) => runProcess(request, options.environment, groups),
        async which(program) {
            const known = found.get(program);
            if (known !== undefined)
                return known;
            const path = await findProgram(program, options.environment);
            if (path !== undefined)
                found.set(program, path);
            return path;
        },
    };
}
async function runProcess(request, inherited, groups) {
    request.signal.throwIfAborted();
    const start = Date.now();
    const child = await startChild(request, inherited);
    const leader = child.pid;
    groups.add(leader);
    const grace = request.gracePeriod ?? DEFAULT_GRACE;
    let ending;
    const abort = () => {
        ending ??= (0,process_groups.endGroup)(leader, grace);
    };
    request.signal.addEventListener('abort', abort, { once: true });
    if (request.signal.aborted)
        abort();
    try {
        const output = new ChildOutput(child, request.onLine);
        const [exitCode, signalName] = await ended(child);
        await output.drained();
        const terminated = ending !== undefined;
        if (ending === undefined)
            leaveNothing(leader, grace, groups);
        else
            await ending;
        return { exitCode, signalName, terminated, duration: Date.now() - start };
    }
    finally {
        request.signal.removeEventListener('abort', abort);
        if (!(0,process_groups.isGroupAlive)(leader))
            groups.delete(leader);
    }
}
async function startChild(request, inherited) {
    const [program, ...args] = request.argv;
    if (program === undefined || program === '')
        throw new task_failure/* TaskFailure */.E('there is no program to run');
    const env = childEnvironment(inherited, request.env, request.searchPaths, external_node_path_.delimiter);
    const child = spawnChild(program, args, request.cwd, env);
    await new Promise((resolve, reject) => {
        child.once('spawn', resolve);
        child.once('error', (error) => reject(startFailure(program, request.cwd, error)));
    });
    child.on('error', () => undefined);
    return child;
}
function spawnChild(program, args, cwd, env) {
    try {
        return (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            env,
            detached: process.platform !== 'win32',
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
        });
    }
    catch (error) {
        // Some refusals of the system come at once instead of as an event.
        throw startFailure(program, cwd, error);
    }
}
function startFailure(program, cwd, cause) {
    if (cause.code === 'ENOENT') {
        const message = (0,external_node_fs_.existsSync)(cwd)
            ? `\`${program}\` was not found on PATH`
            : `the folder ${cwd} is not there`;
        return new task_failure/* TaskFailure */.E(message, { cause });
    }
    if (cause.code === 'EACCES')
        return new task_failure/* TaskFailure */.E(`\`${program}\` may not be executed (no permission)`, { cause });
    if (cause.code === 'E2BIG') {
        return new task_failure/* TaskFailure */.E('the command line and environment are too long for the system; put the text into a file', { cause });
    }
    return new task_failure/* TaskFailure */.E(`\`${program}\` could not be started: ${cause.message}`, { cause });
}
function ended(child) {
    if (child.exitCode !== null || child.signalCode !== null) {
        return Promise.resolve([child.exitCode, child.signalCode]);
    }
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve([code, signal]));
    });
}
/** What a script left running in its group ends with it, as it would in a container; nobody waits for that. */
function leaveNothing(leader, grace, groups) {
    if (!(0,process_groups.isGroupAlive)(leader))
        return;
    void (0,process_groups.endGroup)(leader, grace).then(() => groups.delete(leader));
}
/** Reads both pipes with back-pressure: the next chunk is taken when every line of the last one has been accepted. */
class ChildOutput {
    #streams;
    #done;
    #lastChunk = Date.now();
    #busy = 0;
    #failure;
    constructor(child, onLine) {
        this.#streams = [child.stdout, child.stderr];
        this.#done = Promise.all([
            this.#pump(child.stdout, 'stdout', onLine),
            this.#pump(child.stderr, 'stderr', onLine),
        ]);
    }
    /** Throws what `onLine` threw. */
    async drained() {
        let open = true;
        const done = this.#done.then(() => {
            open = false;
        });
        const deadline = Date.now() + DRAIN_LIMIT;
        // The first look comes as soon as the pipes close, which is at once for nearly every program.
        await Promise.race([done, pause(DRAIN_IDLE)]);
        while (open && Date.now() < deadline) {
            if (this.#busy === 0 && Date.now() - this.#lastChunk >= DRAIN_IDLE)
                break;
            await Promise.race([done, pause(20)]);
        }
        for (const stream of this.#streams)
            stream.destroy();
        await done;
        if (this.#failure !== undefined)
            throw this.#failure.error;
    }
    async #pump(stream, name, onLine) {
        const splitter = new LineSplitter();
        const deliver = async (lines) => {
            for (const line of lines) {
                const accepted = onLine(line, name);
                if (accepted !== undefined)
                    await accepted;
            }
        };
        try {
            for await (const chunk of stream) {
                this.#lastChunk = Date.now();
                this.#busy++;
                await deliver(splitter.push(chunk)).finally(() => this.#busy--);
            }
        }
        catch (error) {
            if (!stream.destroyed || error.code !== 'ERR_STREAM_PREMATURE_CLOSE') {
                this.#failure ??= { error };
                return;
            }
        }
        await deliver(splitter.end()).catch((error) => {
            this.#failure ??= { error };
        });
    }
}
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}


/***/ }),

/***/ 23426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createFlowFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** The working tree as the catalog of flows reads it. */


/** Folders that never hold flows and may hold very many files. */
const SKIPPED = new Set(['node_modules', '__pycache__']);
/**
 * Lists and reads below a folder; relative paths are relative to it, with `/`.
 * Hidden folders (`.git` among them) and `node_modules` are passed over; entries come sorted by name, files before
 * folders; links to folders are followed, each real folder once.
 *
 * Synchronous inside: a flow's file is small, and the first asynchronous read of a process waits for threads to start.
 */
function createFlowFiles(root) {
    return {
        list: (directory) => walk(root, directory.replace(/\/+$/, ''), new Set()),
        async read(path) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), 'utf8');
            }
            catch (error) {
                if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? ''))
                    return undefined;
                throw error;
            }
        },
    };
}
function* walk(root, directory, seen) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, directory);
    const entries = readFolder(folder, seen);
    const below = (name) => directory === '' || directory === '.' ? name : `${directory}/${name}`;
    const folders = [];
    for (const entry of entries) {
        const kind = kindOf(folder, entry);
        if (kind === 'file')
            yield below(entry.name);
        else if (kind === 'folder' && !entry.name.startsWith('.') && !SKIPPED.has(entry.name)) {
            folders.push(below(entry.name));
        }
    }
    for (const next of folders)
        yield* walk(root, next, seen);
}
/** Entries by name; none for a folder that is not there, cannot be read, or was walked already by another path. */
function readFolder(folder, seen) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
        if (seen.has(real))
            return [];
        seen.add(real);
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    }
    catch {
        return [];
    }
}
function kindOf(folder, entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    if (!entry.isSymbolicLink())
        return 'other';
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), { throwIfNoEntry: false });
    return target?.isFile() === true ? 'file' : target?.isDirectory() === true ? 'folder' : 'other';
}


/***/ }),

/***/ 29715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createNamespaceFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42246);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20795);
/* harmony import */ var _storage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95012);
/* harmony import */ var _storage_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83604);
/** Namespace files: what lies in the `_files` folder beside a namespace's flows, or under one folder for all of them. */







function createNamespaceFiles(options) {
    const files = {
        async list(namespace) {
            const found = new Set();
            for (const folder of foldersOf(namespace, options)) {
                for (const path of await listFolder(folder))
                    found.add(path);
            }
            return [...found].sort();
        },
        async read(namespace, path) {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(await files.localPath(namespace, path));
        },
        async localPath(namespace, path) {
            const segments = segmentsOf(namespace, path);
            for (const folder of foldersOf(namespace, options)) {
                const local = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...segments);
                if (!(await isFile(local)))
                    continue;
                // The repository may hold links; one that leads out of it would let a flow read the machine.
                await checkInside(folder, local, namespace, path);
                return local;
            }
            throw await notFound(files, namespace, segments.join('/'), options);
        },
        async put(namespace, path, localPath) {
            const segments = segmentsOf(namespace, path);
            const folder = await folderFor(namespace, segments, options);
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...segments);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
                // What exists of the way decides where the file would really be.
                await checkInside(folder, await nearestExisting(target), namespace, path);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
                await replaceFile(localPath, target);
            }
            catch (error) {
                if (error instanceof _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskFailure */ .E)
                    throw error;
                throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskFailure */ .E(`Cannot write the namespace file “${path}” of ${namespace}: ${(0,_storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSystemError */ .Zo)(error)}`, { cause: error });
            }
        },
        async delete(namespace, path, { emptyFolders = false } = {}) {
            const segments = segmentsOf(namespace, path);
            for (const folder of foldersOf(namespace, options)) {
                const local = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...segments);
                if (!(await isFile(local)))
                    continue;
                // A link is removed itself, so only the folders on the way have to be inside.
                await checkInside(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(local), namespace, path);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(local);
                if (emptyFolders)
                    await removeEmptyFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(local), folder);
                return true;
            }
            return false;
        },
    };
    return files;
}
function segmentsOf(namespace, path) {
    const segments = (0,_storage_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .relativeSegments */ .Pc)(path);
    if (segments !== undefined)
        return segments;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskFailure */ .E(`Namespace file “${path}” of ${namespace} is refused: a path stays inside the folder of its namespace`);
}
async function checkInside(folder, local, namespace, path) {
    const [real, home] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(local), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder)]);
    if (real === home || real.startsWith(home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskFailure */ .E(`Namespace file “${path}” of ${namespace} is refused: it is a link that leads out of ${folder}`);
}
async function nearestExisting(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    return found === undefined ? nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) : path;
}
let replacements = 0;
/** In one step: whoever reads at the same time gets the old file or the new one. */
async function replaceFile(from, to) {
    const temporary = `${to}.${process.pid}.${replacements++}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function removeEmptyFolders(from, home) {
    for (let folder = from; folder !== home; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const removed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).then(() => true, () => false);
        if (!removed)
            return;
    }
}
/** Where a file is to be written: where it is already, else in the first folder of the namespace that exists. */
async function folderFor(namespace, segments, options) {
    const folders = foldersOf(namespace, options);
    for (const folder of folders)
        if (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...segments)))
            return folder;
    const existing = folders.find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
    if (existing !== undefined)
        return existing;
    const parts = namespace.split('.');
    if (parts.includes('') || (0,_storage_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .relativeSegments */ .Pc)(namespace) === undefined) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskFailure */ .E(`“${namespace}” is no namespace: its parts are letters, digits, “-” and “_”`);
    }
    const { flowsDir, filesDir } = options;
    return filesDir === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(flowsDir, ...parts, '_files') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, ...parts);
}
function foldersOf(namespace, { flowsDir, filesDir }) {
    const parts = namespace.split('.');
    if (parts.some((part) => part === '') || (0,_storage_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .relativeSegments */ .Pc)(namespace) === undefined)
        return [];
    if (filesDir !== undefined)
        return [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, ...parts), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, namespace)])];
    return [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(flowsDir, ...parts, '_files'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(flowsDir, namespace, '_files')])].filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
}
async function listFolder(folder) {
    const paths = [];
    const walk = async (directory) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name);
            if (entry.isDirectory())
                await walk(path);
            // Linked files count, linked folders do not: a link to a parent would never end.
            else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
                paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
            }
        }
    };
    await walk(folder);
    return paths;
}
async function isFile(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isFile(), () => false);
}
async function notFound(files, namespace, path, options) {
    const all = await files.list(namespace);
    const close = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(path, all);
    const place = options.filesDir === undefined
        ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.flowsDir, ...namespace.split('.'), '_files')}`
        : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.filesDir, ...namespace.split('.'));
    const help = close !== undefined
        ? `Did you mean “${close}”?`
        : all.length === 0
            ? `The namespace has no files; put the file into ${place}`
            : `It has ${all.length === 1 ? `only “${all[0]}”` : `${all.length} others`}; put the file into ${place}`;
    return new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskFailure */ .E(`Namespace ${namespace} has no file “${path}”. ${help}`);
}


/***/ })

};
