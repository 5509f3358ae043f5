export const id = 8795;
export const ids = [8795];
export const modules = {

/***/ 53874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LOG_LEVELS)
/* harmony export */ });
/** What a running task may ask of the world. Adapters in storage/ and process/ implement these; tests bring their own. */
const LOG_LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'];


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
