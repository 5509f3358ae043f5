export const id = 2721;
export const ids = [2721,9413,4628,8795];
export const modules = {

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executionsLogs: () => (/* binding */ executionsLogs)
/* harmony export */ });
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53088);
/* harmony import */ var _plugin_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53874);
/* harmony import */ var _storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19413);
/* harmony import */ var _storage_log_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88795);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);
/* harmony import */ var _terminal_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94419);
/* harmony import */ var _workspace_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40979);
/** `gitestra executions logs`. */







/** Text gathered before it is written. */
const CHUNK = 64 * 1024;
const executionsLogs = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    summary: 'Print the log of an execution',
    description: [
        'Prints log entries in the order they were written. An execution that still runs can be looked at too.',
    ],
    operands: { usage: '<execution>', min: 1, max: 1, missing: 'the id of an execution, or its beginning' },
    options: {
        level: {
            type: 'string',
            short: 'l',
            value: 'LEVEL',
            choices: _plugin_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .LOG_LEVELS */ .p,
            default: 'TRACE',
            description: 'Lowest level printed',
        },
        task: { type: 'string', short: 't', value: 'TASK', description: 'Only entries of this task' },
        'task-run': { type: 'string', value: 'ID', description: 'Only entries of this task run' },
        attempt: { type: 'string', value: 'N', description: 'Only entries of this attempt, from 1' },
        output: {
            type: 'string',
            short: 'o',
            value: 'FORMAT',
            choices: ['text', 'json'],
            default: 'text',
            description: 'Lines for people, or one JSON object a line',
        },
        ..._workspace_options_js__WEBPACK_IMPORTED_MODULE_4__/* .EXECUTIONS_OPTIONS */ .LM,
    },
    examples: [
        { command: 'gitestra executions logs 4xBq --level WARN', does: 'warnings and errors' },
        {
            command: 'gitestra executions logs 4xBq --task load -o json',
            does: 'entries of one task, for other programs',
        },
    ],
    async run({ options, operands, host, terminal }) {
        const attempt = options.attempt === undefined ? undefined : Number(options.attempt);
        if (attempt !== undefined && (!Number.isInteger(attempt) || attempt < 1)) {
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`--attempt counts from 1, but “${options.attempt}” was given`);
        }
        const folder = (0,_storage_execution_folder_js__WEBPACK_IMPORTED_MODULE_1__.findExecutionFolder)(await (0,_workspace_options_js__WEBPACK_IMPORTED_MODULE_4__/* .executionsFolder */ .IA)(host, options), operands[0]);
        const filter = {
            ...(options.level === undefined ? {} : { level: options.level }),
            ...(options.task === undefined ? {} : { taskId: options.task }),
            ...(options['task-run'] === undefined ? {} : { taskRunId: options['task-run'] }),
            ...(attempt === undefined ? {} : { attempt }),
        };
        let text = '';
        for (const entry of (0,_storage_log_file_js__WEBPACK_IMPORTED_MODULE_2__.readLogFile)(folder.logFile, filter)) {
            text +=
                options.output === 'json' ? `${JSON.stringify(entry)}\n` : (0,_terminal_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLogEntry */ .o)(entry, terminal.style);
            if (text.length < CHUNK)
                continue;
            await write(host, text);
            text = '';
        }
        await write(host, text);
        return _command_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_SUCCESS */ .DD;
    },
});
/** Waits for a slow reader: a log of a million lines must not pile up in memory. */
async function write({ stdout }, text) {
    if (text === '' || stdout.write(text) || stdout.once === undefined)
        return;
    await new Promise((resolve) => stdout.once?.('drain', resolve));
}


/***/ }),

/***/ 94419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ formatLogEntry)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);
/** A log entry as lines of a terminal. */

/** `12:00:01.123 INFO  load  message`, further lines of the message below its first; a line break at the end. */
function formatLogEntry(entry, style) {
    const time = entry.at.slice(11, 23);
    const task = entry.taskId === undefined
        ? ''
        : `${entry.taskId}${entry.value === undefined ? '' : ` = ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(entry.value)}`}  `;
    const head = `${style.dim(time)} ${paintLevel(entry, style)} ${style.cyan(task)}`;
    const [first = '', ...rest] = (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEscapes */ .Lx)(entry.message)).trimEnd().split('\n');
    const indent = ' '.repeat(time.length + 1 + LEVEL_WIDTH + 1);
    return `${head}${first}\n${rest.map((line) => `${indent}${line}\n`).join('')}`;
}
const LEVEL_WIDTH = 5;
function paintLevel({ level }, style) {
    const text = level.padEnd(LEVEL_WIDTH);
    switch (level) {
        case 'ERROR':
            return style.red(text);
        case 'WARN':
            return style.yellow(text);
        case 'INFO':
            return style.green(text);
        default:
            return style.dim(text);
    }
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

/***/ 74628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ withoutEscapes),
/* harmony export */   count: () => (/* binding */ count),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   sc: () => (/* binding */ textWidth),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);
/**
 * Text of users made fit for a terminal or a plain-text report: nothing in it can move the cursor, change colours,
 * or show the letters of a line in another order than they stand in the file.
 */

/** C0 and C1 controls without tab and line feed, and the marks that reorder or hide text. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** One character for each unsafe one, so that columns stay where they were. */
function printable(text) {
    return text.replace(UNSAFE, '\ufffd');
}
/** Escape sequences taken out altogether: for log lines, whose colours mean nothing in a report. */
function withoutEscapes(text) {
    return text.includes('\u001b') ? text.replace(ANSI, '') : text;
}
/** Columns that a text takes on a terminal: wide letters count two, combining marks none. */
function textWidth(text) {
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
/** `1 error`, `2 errors`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** Cut to at most `limit` UTF-16 units, with an ellipsis, never through a surrogate pair. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const end = Math.max(0, limit - 1);
    const last = text.charCodeAt(end - 1);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}


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


/***/ }),

/***/ 93223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ })

};
