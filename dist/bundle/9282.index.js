export const id = 9282;
export const ids = [9282,912];
export const modules = {

/***/ 10912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SourceFile: () => (/* binding */ SourceFile)
/* harmony export */ });
/** A text file and the arithmetic between its offsets (UTF-16 code units) and its lines and columns. */
class SourceFile {
    /** Path as it is shown to people: relative to where the user stands, with `/`. */
    path;
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** Offsets at which each line begins; computed on first use because most files are never reported on. */
    get lineStarts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
    /** Offsets past the end of the text are placed at its end. */
    position(offset) {
        const starts = this.lineStarts;
        const target = Math.max(0, Math.min(offset, this.text.length));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= target)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: target - starts[low] + 1 };
    }
    /** Offset of a place; a line that is not there gives the end of the text. */
    offset(position) {
        const start = this.lineStarts[position.line - 1];
        return start === undefined ? this.text.length : Math.min(start + position.column - 1, this.text.length);
    }
    /** Text of a line (from 1) without its line break; empty when there is no such line. */
    line(number) {
        const start = this.lineStarts[number - 1];
        if (start === undefined)
            return '';
        const next = this.lineStarts[number];
        const raw = this.text.slice(start, next === undefined ? undefined : next - 1);
        return raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    }
}


/***/ }),

/***/ 42246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ TaskFailure),
/* harmony export */   O: () => (/* binding */ isTaskFailure)
/* harmony export */ });
/** The way a task says that it failed: facts first, prose second. */
const BRAND = Symbol.for('gitestra.TaskFailure');
class TaskFailure extends Error {
    [BRAND] = true;
    facts;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = 'TaskFailure';
        this.facts = facts;
    }
}
function isTaskFailure(error) {
    return typeof error === 'object' && error !== null && error[BRAND] === true;
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

/***/ 83604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ relativeSegments),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   h7: () => (/* binding */ kestraUri),
/* harmony export */   uL: () => (/* binding */ executionPath),
/* harmony export */   wY: () => (/* binding */ parseUri)
/* harmony export */ });
/** `kestra:///` URIs: how they are made from a flow, an execution and a task, and what they are made of. */
/** Kestra: how ids of flows, tasks and triggers appear in storage paths; dots vanish. */
function slugify(id) {
    return id
        .replace(/\s+/g, '-')
        .replace(/[^A-Za-z0-9_-]/g, '')
        .replace(/_/g, '-')
        .replace(/-{2,}/g, '-')
        .replace(/^-|-$/g, '')
        .toLowerCase();
}
/** `/company/team/hello-world/executions/<id>`: what every path of the execution begins with. */
function executionPath({ namespace, flowId, executionId }) {
    return `/${namespace.replaceAll('.', '/')}/${slugify(flowId)}/executions/${executionId}`;
}
/** `kestra:///<path>`, with what a URI cannot hold (blanks, `%`, `#`, `?` …) escaped. */
function kestraUri(path) {
    return `kestra://${path.split('/').map(encodeSegment).join('/')}`;
}
/** Letters beyond ASCII stay readable: the URI is shown to people and compared as text. */
function encodeSegment(segment) {
    return segment.replace(/[\u0000-\u0020%#?"<>\\^`{|}\u007f]/g, (character) => encodeURIComponent(character));
}
/** Undefined for text that is no `scheme://authority/path`. */
function parseUri(text) {
    const match = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/]*)(\/.*)?$/s.exec(text);
    if (match === null)
        return undefined;
    return { scheme: match[1].toLowerCase(), authority: match[2], path: decode(match[3] ?? '/') };
}
/** A `%` that begins no escape is taken as it stands: Kestra's own URIs hold such names. */
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/**
 * The parts of a relative path with `/` (or `\`), or undefined when it leaves its folder or has none:
 * `..`, absolute paths, drive letters and NUL are refused, `.` and empty parts dropped.
 */
function relativeSegments(path) {
    if (path.includes('\0'))
        return undefined;
    const segments = [];
    for (const segment of path.split(/[\\/]/)) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' || /^[A-Za-z]:$/.test(segment))
            return undefined;
        segments.push(segment);
    }
    return segments.length === 0 ? undefined : segments;
}


/***/ }),

/***/ 10531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* unused harmony export SimulatedClock */
/** Time as a port: the system's clock, and one that tests move by hand. */
/** setTimeout counts in a signed 32-bit number of milliseconds; longer waits are taken in steps. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    setTimer(at, callback) {
        let handle;
        const wait = () => {
            const left = at - Date.now();
            handle = setTimeout(left > LONGEST_TIMEOUT ? wait : callback, Math.max(0, Math.min(left, LONGEST_TIMEOUT)));
        };
        wait();
        return { cancel: () => clearTimeout(handle) };
    },
};
/** A clock that stands still until it is moved; timers fire in the order of their times. */
class SimulatedClock {
    #now;
    #timers = [];
    constructor(start = 0) {
        this.#now = start;
    }
    now() {
        return this.#now;
    }
    setTimer(at, callback) {
        const timer = { at, callback };
        this.#timers.push(timer);
        return {
            cancel: () => {
                this.#timers = this.#timers.filter((other) => other !== timer);
            },
        };
    }
    /** Time of the next timer, or undefined when none is set. */
    get next() {
        return this.#timers.length === 0 ? undefined : Math.min(...this.#timers.map((timer) => timer.at));
    }
    /** Moves to `at`, firing what is due on the way. */
    moveTo(at) {
        for (let due = this.#due(at); due !== undefined; due = this.#due(at)) {
            this.#timers = this.#timers.filter((other) => other !== due);
            this.#now = Math.max(this.#now, due.at);
            due.callback();
        }
        this.#now = Math.max(this.#now, at);
    }
    moveBy(milliseconds) {
        this.moveTo(this.#now + milliseconds);
    }
    #due(at) {
        let first;
        for (const timer of this.#timers)
            if (timer.at <= at && (first === undefined || timer.at < first.at))
                first = timer;
        return first;
    }
}


/***/ })

};
