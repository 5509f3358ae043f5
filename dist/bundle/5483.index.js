export const id = 5483;
export const ids = [5483,9413,8795];
export const modules = {

/***/ 65483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executionsShow: () => (/* binding */ executionsShow)
/* harmony export */ });
/* harmony import */ var _storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19413);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);
/* harmony import */ var _command_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17903);
/* harmony import */ var _terminal_execution_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89533);
/* harmony import */ var _terminal_task_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20778);
/* harmony import */ var _workspace_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40979);
/** `gitestra executions show`. */






const executionsShow = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    summary: 'Show one execution: result, task runs, failures',
    description: [
        'Prints the tree of task runs with states and durations, what failed and why, labels, inputs and outputs. --output json prints the record as it is kept in execution.json.',
    ],
    operands: { usage: '<execution>', min: 1, max: 1, missing: 'the id of an execution, or its beginning' },
    options: {
        output: {
            type: 'string',
            short: 'o',
            value: 'FORMAT',
            choices: ['text', 'json'],
            default: 'text',
            description: 'What to print',
        },
        ..._workspace_options_js__WEBPACK_IMPORTED_MODULE_4__/* .EXECUTIONS_OPTIONS */ .LM,
    },
    examples: [
        { command: 'gitestra executions show 4xBq', does: 'the beginning of an id is enough' },
        { command: 'gitestra executions show 4xBq -o json', does: 'for other programs' },
    ],
    async run({ options, operands, host, terminal }) {
        const folder = (0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_0__.findExecutionFolder)(await (0,_workspace_options_js__WEBPACK_IMPORTED_MODULE_4__/* .executionsFolder */ .IA)(host, options), operands[0]);
        const record = (0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_0__.readExecutionRecord)(folder);
        if (record === undefined) {
            throw new _command_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandFailure */ .q(`Execution ${folder.id} has no record yet: it is running, or was interrupted`, `gitestra resume ${folder.id} goes on with it; gitestra executions logs ${folder.id} prints its log`);
        }
        if (options.output === 'json') {
            terminal.out(`${JSON.stringify(record, null, 2)}\n`);
            return _command_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_SUCCESS */ .DD;
        }
        const { style } = terminal;
        const width = Math.max(40, (host.stdout.columns ?? 101) - 1);
        const tree = new _terminal_task_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskTree */ .W();
        for (const run of record.taskRuns)
            tree.update(run);
        for (const line of tree.render({ width, height: 1000, style, now: Date.now() }))
            terminal.out(`${line.text}\n`);
        terminal.out((0,_terminal_execution_summary_js__WEBPACK_IMPORTED_MODULE_2__.formatExecutionSummary)(record, { style, width, folder: await (0,_workspace_options_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(host, folder.path), failures: 50 }));
        return _command_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_SUCCESS */ .DD;
    },
});


/***/ }),

/***/ 89533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatExecutionSummary: () => (/* binding */ formatExecutionSummary)
/* harmony export */ });
/* unused harmony export headline */
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46120);
/* harmony import */ var _report_execution_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64131);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74628);
/* harmony import */ var _util_iso_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60185);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76702);
/* harmony import */ var _state_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60181);
/** What is said when an execution is over, and what `executions show` says about it. */






const LABEL_WIDTH = 11;
/** Failures first, then one line of result, then facts; a line break at the end. */
function formatExecutionSummary(execution, options) {
    const { style, width = 100 } = options;
    const parts = [...failures(execution, options), headline(execution, style)];
    const fact = (label, value) => {
        parts.push(`  ${style.dim(label.padEnd(LABEL_WIDTH))}${(0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .cutToWidth */ .G1)(value, Math.max(20, width - LABEL_WIDTH - 3))}\n`);
    };
    fact('execution', execution.id);
    const revision = revisionText(execution);
    if (revision !== '')
        fact('revision', revision);
    // System labels are bookkeeping.
    const labels = execution.labels.filter(({ key }) => !key.startsWith('system.'));
    if (labels.length > 0)
        fact('labels', labels.map(({ key, value }) => `${key}: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(value)}`).join(', '));
    for (const [title, values] of [
        ['inputs', execution.inputs],
        ['outputs', execution.outputs ?? {}],
    ]) {
        for (const [index, [key, value]] of Object.entries(values).entries()) {
            fact(index === 0 ? title : '', `${key}: ${typeof value === 'string' ? (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(value) : (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_expression_print_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)(value))}`);
        }
    }
    if (options.folder !== undefined)
        fact('folder', options.folder);
    for (const warning of execution.warnings ?? [])
        parts.push(`${style.yellow('▲')} ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(warning)}\n`);
    return parts.join('');
}
/** `✔ SUCCESS company.team.hello 2.1s, 4 task runs`. */
function headline(execution, style) {
    const { state } = execution;
    const duration = (0,_report_execution_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .executionDuration */ .Jo)(execution);
    const facts = [
        ...(duration === undefined ? [] : [(0,_util_iso_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDurationForPeople */ .Ek)(duration)]),
        (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_1__.count)(execution.taskRuns.length, 'task run'),
    ];
    return `${(0,_state_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .statePaint */ .S)(state, style)(`${(0,_state_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .stateSign */ .J)(state)} ${state}`)} ${style.bold(`${execution.namespace}.${execution.flowId}`)} ${style.dim(facts.join(', '))}\n`;
}
function failures(execution, { style, failures: limit = 10 }) {
    const parts = [];
    const tell = (title, text) => {
        const [first = '', ...rest] = (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text).split('\n');
        parts.push(`${style.red('✖')} ${style.bold(title)}: ${first}\n${rest.map((line) => `  ${line}\n`).join('')}`);
    };
    const failed = (0,_report_execution_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .failedTaskRuns */ .$y)(execution);
    for (const run of failed.slice(0, limit)) {
        const failure = (0,_report_execution_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .lastFailure */ .xW)(run);
        tell((0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_report_execution_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .taskRunLabel */ .Tr)(run)), failure === undefined ? run.state : (0,_report_execution_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .failureText */ .kY)(failure));
    }
    if (failed.length > limit)
        parts.push(style.red(`✖ … and ${failed.length - limit} more\n`));
    if (execution.failure !== undefined)
        tell(`${execution.namespace}.${execution.flowId}`, (0,_report_execution_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .failureText */ .kY)(execution.failure));
    return parts;
}
function revisionText({ revision, commit, uncommitted, flowFile }) {
    const details = [
        ...(uncommitted === true ? ['uncommitted'] : []),
        ...(commit === undefined ? [] : [commit.slice(0, 8)]),
    ];
    const parts = [
        ...(revision === undefined ? [] : [String(revision)]),
        ...(details.length === 0
            ? []
            : [revision === undefined ? details.join(', ') : `(${details.join(', ')})`]),
        ...(flowFile === undefined
            ? []
            : [revision === undefined && details.length === 0 ? flowFile : `of ${flowFile}`]),
    ];
    return parts.join(' ');
}


/***/ }),

/***/ 40979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ executionsFolder),
/* harmony export */   LM: () => (/* binding */ EXECUTIONS_OPTIONS),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   ms: () => (/* binding */ workspaceOptions),
/* harmony export */   ru: () => (/* binding */ FLOWS_OPTIONS)
/* harmony export */ });
/** Options that several commands share, and what becomes of them. */
const FLOWS_OPTIONS = {
    'flows-dir': {
        type: 'string',
        value: 'DIR',
        description: 'Folder of the flows; its sub-folders are namespaces',
        default: 'flows',
    },
    config: {
        type: 'string',
        value: 'FILE',
        description: 'Configuration in place of the nearest gitestra.yaml',
    },
};
const EXECUTIONS_OPTIONS = {
    'executions-dir': {
        type: 'string',
        value: 'DIR',
        description: 'Folder of executions',
        default: '.gitestra/executions beside gitestra.yaml',
    },
    config: FLOWS_OPTIONS.config,
};
/** What `openWorkspace` takes, from options of those names. */
function workspaceOptions(host, options) {
    return {
        cwd: host.cwd,
        environment: host.env,
        ...(options['flows-dir'] === undefined ? {} : { flowsDir: options['flows-dir'] }),
        ...(options.config === undefined ? {} : { configFile: options.config }),
        ...(options['executions-dir'] === undefined ? {} : { executionsDir: options['executions-dir'] }),
    };
}
/** Folder of executions, found without opening the whole workspace. */
async function executionsFolder(host, options) {
    const [{ loadConfig }, { EXECUTIONS_DIR }, { join, resolve }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4856).then(__webpack_require__.bind(__webpack_require__, 84856)),
        __webpack_require__.e(/* import() */ 9413).then(__webpack_require__.bind(__webpack_require__, 19413)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19)),
    ]);
    const given = options['executions-dir'];
    if (given !== undefined)
        return resolve(host.cwd, given);
    const { root } = await loadConfig(host.cwd, options.config === undefined ? {} : { file: options.config });
    return join(root, EXECUTIONS_DIR);
}
/** A path as the user would write it. */
async function shown(host, path) {
    const { relative } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const short = relative(host.cwd, path);
    return short === '' ? '.' : short.startsWith('..') ? path : short;
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

/***/ 19413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXECUTIONS_DIR: () => (/* binding */ EXECUTIONS_DIR),
/* harmony export */   createExecutionFolder: () => (/* binding */ createExecutionFolder),
/* harmony export */   executionFolder: () => (/* binding */ executionFolder),
/* harmony export */   findExecutionFolder: () => (/* binding */ findExecutionFolder),
/* harmony export */   listExecutionFolders: () => (/* binding */ listExecutionFolders),
/* harmony export */   readExecutionRecord: () => (/* binding */ readExecutionRecord),
/* harmony export */   writeExecutionRecord: () => (/* binding */ writeExecutionRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20795);
/* harmony import */ var _journal_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93872);
/* harmony import */ var _log_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88795);
/* harmony import */ var _storage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95012);
/** The folder of an execution, `.gitestra/executions/<id>/`: what lies where, how it begins, how it is found again. */






/** Where executions lie, relative to the folder a command works in. */
const EXECUTIONS_DIR = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.gitestra', 'executions');
const RECORD_FILE = 'execution.json';
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
/** Paths of an execution's folder, whether it is there or not. */
function executionFolder(executionsDir, id) {
    if (!ID.test(id))
        throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .StorageError */ .aq('execution-not-found', `“${id}” is no execution id: letters, digits, - and _ only`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(executionsDir, id);
    return {
        id,
        path,
        journalFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _journal_file_js__WEBPACK_IMPORTED_MODULE_3__/* .JOURNAL_FILE */ .RD),
        logFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _log_file_js__WEBPACK_IMPORTED_MODULE_4__/* .LOG_FILE */ .U),
        recordFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, RECORD_FILE),
        filesDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'files'),
    };
}
/** Makes the folder of a new execution. Throws a StorageError for a taken id and for a place that cannot be written. */
function createExecutionFolder(executionsDir, id) {
    const folder = executionFolder(executionsDir, id);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(executionsDir, { recursive: true });
        keepOutOfGit(executionsDir);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder.path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder.filesDir);
    }
    catch (error) {
        if (error.code === 'EEXIST' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, _journal_file_js__WEBPACK_IMPORTED_MODULE_3__/* .JOURNAL_FILE */ .RD))) {
            throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .StorageError */ .aq('execution-exists', `Execution ${id} is there already: ${folder.path}`, error);
        }
        throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .StorageError */ .aq('unwritable', `Cannot write executions to ${executionsDir}: ${(0,_storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSystemError */ .Zo)(error)}. Make the folder writable, or choose another with --executions-dir`, error);
    }
    return folder;
}
/** The folder of an execution that must be there; an unambiguous beginning of the id will do. */
function findExecutionFolder(executionsDir, id) {
    const ids = executionIds(executionsDir);
    if (ids.includes(id))
        return executionFolder(executionsDir, id);
    const matches = id === '' ? [] : ids.filter((other) => other.startsWith(id));
    if (matches.length === 1)
        return executionFolder(executionsDir, matches[0]);
    if (matches.length > 1) {
        throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .StorageError */ .aq('execution-not-found', `${matches.length} executions begin with “${id}”: ${matches.slice(0, 3).join(', ')}${matches.length > 3 ? ', …' : ''}. Give more letters`);
    }
    const close = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(id, ids);
    const help = ids.length === 0
        ? 'There are no executions there yet'
        : close === undefined
            ? 'gitestra executions list shows what there is'
            : `Did you mean ${close}?`;
    throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .StorageError */ .aq('execution-not-found', `There is no execution “${id}” in ${executionsDir}. ${help}`);
}
/** Replaces `execution.json` in one step: a reader sees the old record or the new one, never half of it. */
function writeExecutionRecord(folder, record) {
    const temporary = `${folder.recordFile}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, JSON.stringify(record, null, 2) + '\n');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, folder.recordFile);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .StorageError */ .aq('unwritable', `Cannot write ${folder.recordFile}: ${(0,_storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSystemError */ .Zo)(error)}`, error);
    }
}
/** The record as it was last written; undefined when the execution died before its first one. */
function readExecutionRecord(folder) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(folder.recordFile, 'utf8');
    }
    catch {
        return undefined;
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .StorageError */ .aq('journal-damaged', `${folder.recordFile} is no JSON: ${error.message}`, error);
    }
}
/** Folders of all executions, newest first by the time they began. */
function listExecutionFolders(executionsDir) {
    return executionIds(executionsDir)
        .map((id) => executionFolder(executionsDir, id))
        .map((folder) => ({ folder, began: beginning(folder) }))
        .sort((a, b) => b.began - a.began || (a.folder.id < b.folder.id ? -1 : 1))
        .map(({ folder }) => folder);
}
function executionIds(executionsDir) {
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(executionsDir, { withFileTypes: true });
    }
    catch {
        return [];
    }
    return entries.filter((entry) => entry.isDirectory() && ID.test(entry.name)).map((entry) => entry.name);
}
/**
 * When an execution began, from the head of its record: records of 100,000 task runs are not read to sort a list,
 * and the dates of files say nothing once a folder was downloaded or copied.
 */
function beginning(folder) {
    const match = /^ {2}"startDate": "([^"]+)"/m.exec(headOf(folder.recordFile));
    const date = Date.parse(match?.[1] ?? '');
    if (!Number.isNaN(date))
        return date;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder.path).birthtimeMs;
    }
    catch {
        return 0;
    }
}
function headOf(path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch {
        return '';
    }
    try {
        const bytes = Buffer.allocUnsafe(4096);
        return bytes.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Executions are no part of the repository: `.gitestra/` ignores itself, without touching the author's own .gitignore. */
function keepOutOfGit(executionsDir) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(executionsDir);
    const ignore = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.gitignore');
    if (!/[\\/]?\.gitestra$/.test(home) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ignore))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(ignore, '*\n', { flag: 'wx' });
    }
    catch {
        // Another process was first, or the folder is read-only, which the next step reports.
    }
}


/***/ }),

/***/ 93872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ JOURNAL_FILE),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   aM: () => (/* binding */ appendJournal),
/* harmony export */   s9: () => (/* binding */ createJournal)
/* harmony export */ });
/* unused harmony export JOURNAL_VERSION */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _line_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75069);
/* harmony import */ var _storage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95012);
/** The journal of an execution on disk: `journal.ndjson`, a header line, then one event a line, written before it takes effect. */



const JOURNAL_FILE = 'journal.ndjson';
/** Version of the format, the value of `gitestra` in the first line. */
const JOURNAL_VERSION = 1;
/** Starts a journal; the folder must exist. Throws a StorageError when there is one already. */
function createJournal(path, header) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
        throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .aq('execution-exists', `${path} is there already; a journal is never overwritten`);
    }
    const file = new _line_file_js__WEBPACK_IMPORTED_MODULE_1__/* .LineFile */ .P(path);
    file.append(JSON.stringify({ gitestra: JOURNAL_VERSION, ...header }));
    file.flush();
    return file;
}
/** Opens a journal to go on with it; a torn last line is cut off first. */
function appendJournal(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw missing(path);
    return new _line_file_js__WEBPACK_IMPORTED_MODULE_1__/* .LineFile */ .P(path);
}
/**
 * Reads a journal. A last line that was never finished is left out: its event had not taken effect.
 * Throws a StorageError for a missing file, another format version, or a line in the middle that is no JSON.
 */
function readJournal(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw missing(path);
    const values = parseLines(path);
    const first = values.next();
    const header = first.done === true ? undefined : first.value;
    if (typeof header !== 'object' ||
        header === null ||
        typeof header.gitestra !== 'number') {
        throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .aq('journal-damaged', `${path} does not begin with the line {"gitestra": ${JOURNAL_VERSION}, …}; it is no journal of an execution, or it was never begun`);
    }
    const version = header.gitestra;
    if (version !== JOURNAL_VERSION) {
        throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .aq('journal-version', `${path} has journal format ${version}; this version of Gitestra reads format ${JOURNAL_VERSION}. Use the version that wrote it`);
    }
    return { header: header, events: { [Symbol.iterator]: () => values } };
}
function* parseLines(path) {
    for (const { number, text } of (0,_line_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(path)) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            throw new _storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .aq('journal-damaged', `Line ${number} of ${path} is no JSON (${error.message}); the journal was changed or damaged after it was written`, error);
        }
        yield value;
    }
}
function missing(path) {
    return new _storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .aq('journal-missing', `There is no journal ${path}; the execution never began, or its folder was moved`);
}


/***/ }),

/***/ 75069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ LineFile),
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** A file of lines that only grows: buffered appends, written whole, with a torn last line cut off before the next one. */

/** Characters gathered before they are written without being asked to. */
const BUFFER_LIMIT = 64 * 1024;
const CHUNK = 64 * 1024;
const NEWLINE = 0x0a;
/**
 * Appends lines to a file. Lines are gathered and handed to the system in one write, at `flush()` or every 64 KiB:
 * writing in step with the caller is the back-pressure, so memory stays flat however many lines come.
 */
class LineFile {
    path;
    #descriptor;
    #lines = [];
    #length = 0;
    /** Opens or creates the file. What follows its last line break was never finished by the writer, and is cut off. */
    constructor(path) {
        this.path = path;
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a+');
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        const whole = size === 0 ? 0 : endOfLastLine(descriptor, size);
        if (whole < size)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(descriptor, whole);
        this.#descriptor = descriptor;
    }
    /** `line` holds no line break. */
    append(line) {
        this.#lines.push(line);
        this.#length += line.length + 1;
        if (this.#length >= BUFFER_LIMIT)
            this.flush();
    }
    /** Hands everything to the operating system: from here on it survives the death of this process. */
    flush() {
        if (this.#lines.length === 0)
            return;
        if (this.#descriptor === undefined)
            throw new Error(`${this.path} is closed; nothing can be added to it`);
        const bytes = Buffer.from(this.#lines.join('\n') + '\n');
        this.#lines = [];
        this.#length = 0;
        for (let written = 0; written < bytes.length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#descriptor, bytes, written);
    }
    close() {
        if (this.#descriptor === undefined)
            return;
        this.flush();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
        this.#descriptor = undefined;
    }
}
/** The finished lines of a file, read in pieces; a last line without its line break is left out. */
function* readLines(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const chunk = Buffer.allocUnsafe(CHUNK);
        // A line is decoded as a whole, so a character whose bytes lie in two chunks comes out right.
        let pending = [];
        let number = 0;
        for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk)) {
            let start = 0;
            for (let end = chunk.indexOf(NEWLINE); end !== -1 && end < read; end = chunk.indexOf(NEWLINE, start)) {
                const piece = chunk.subarray(start, end);
                number += 1;
                yield {
                    number,
                    text: pending.length === 0
                        ? piece.toString('utf8')
                        : Buffer.concat([...pending, piece]).toString('utf8'),
                };
                pending = [];
                start = end + 1;
            }
            if (start < read)
                pending.push(Buffer.from(chunk.subarray(start, read)));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Offset behind the last line break, or 0. */
function endOfLastLine(descriptor, size) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, size));
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - chunk.length);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, end - start, start);
        const at = chunk.subarray(0, read).lastIndexOf(NEWLINE);
        if (at !== -1)
            return start + at + 1;
        end = start;
    }
    return 0;
}


/***/ }),

/***/ 88795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openLogFile),
/* harmony export */   U: () => (/* binding */ LOG_FILE),
/* harmony export */   readLogFile: () => (/* binding */ readLogFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _plugin_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53874);
/* harmony import */ var _line_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75069);
/** The log of an execution on disk: `logs.ndjson`, one entry a line, written and read as a stream. */



const LOG_FILE = 'logs.ndjson';
/** Milliseconds after which an entry is on the disk at the latest: who looks at a running execution, or at a dead one, sees it. */
const FLUSH_AFTER = 200;
/** Opens the log of an execution, new or to go on with. */
function openLogFile(path) {
    const file = new _line_file_js__WEBPACK_IMPORTED_MODULE_1__/* .LineFile */ .P(path);
    let timer;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        file.flush();
    };
    return {
        write(entry) {
            file.append(JSON.stringify(entry));
            // A full disk is reported by the next write or by close; a timer has nobody to tell.
            timer ??= setTimeout(() => {
                try {
                    flush();
                }
                catch { }
            }, FLUSH_AFTER).unref();
        },
        flush,
        close() {
            clearTimeout(timer);
            timer = undefined;
            file.close();
        },
    };
}
/** Entries in the order they were written, read as they are asked for. No file, no entries; a damaged line is passed over. */
function* readLogFile(path, filter = {}) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    const lowest = filter.level === undefined ? 0 : _plugin_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_LEVELS */ .p.indexOf(filter.level);
    for (const { text } of (0,_line_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(path)) {
        const entry = parseEntry(text);
        if (entry === undefined)
            continue;
        if (_plugin_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_LEVELS */ .p.indexOf(entry.level) < lowest)
            continue;
        if (filter.taskId !== undefined && entry.taskId !== filter.taskId)
            continue;
        if (filter.taskRunId !== undefined && entry.taskRunId !== filter.taskRunId)
            continue;
        if (filter.attempt !== undefined && entry.attempt !== filter.attempt)
            continue;
        yield entry;
    }
}
function parseEntry(text) {
    try {
        const entry = JSON.parse(text);
        return typeof entry?.message === 'string' && typeof entry.level === 'string'
            ? entry
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
