export const id = 2273;
export const ids = [2273,8492];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 14433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ ActionHost)
});

// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
// EXTERNAL MODULE: ./build/github/commands.js
var commands = __webpack_require__(72566);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/github/environment-files.js
/** The files through which a step hands values to its runner: outputs, state for `post`, variables, the summary. */

/** Thrown when a value cannot be written in a way that the runner reads back unchanged. */
class EnvironmentFileError extends Error {
    name = 'EnvironmentFileError';
}
/**
 * `NAME<<DELIMITER`, the value, `DELIMITER`, each on a line. The delimiter is random, so that a value can neither end
 * its own block nor begin another key.
 */
function keyValueBlock(key, value, randomBytes) {
    if (key === '' || /[\r\n=]|<</.test(key)) {
        throw new EnvironmentFileError(`${JSON.stringify(key)} cannot be the name of an output or of saved state`);
    }
    const delimiter = `ghadelimiter_${Buffer.from(randomBytes(16)).toString('hex')}`;
    if (key.includes(delimiter) || value.includes(delimiter)) {
        throw new EnvironmentFileError(`The value of ${key} holds the delimiter ${delimiter}`);
    }
    return `${key}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/**
 * Writers for the files that `GITHUB_OUTPUT`, `GITHUB_STATE` and `GITHUB_STEP_SUMMARY` name. A file that is not named
 * is not written: outside a runner there is nobody to read it.
 */
function environmentFiles(environment, randomBytes) {
    const append = (path, text) => {
        if (path !== undefined && path !== '')
            (0,external_node_fs_.appendFileSync)(path, text(), 'utf8');
    };
    return {
        setOutput: (key, value) => append(environment.GITHUB_OUTPUT, () => keyValueBlock(key, value, randomBytes)),
        saveState: (key, value) => append(environment.GITHUB_STATE, () => keyValueBlock(key, value, randomBytes)),
        appendSummary: (markdown) => append(environment.GITHUB_STEP_SUMMARY, () => markdown),
    };
}

// EXTERNAL MODULE: ./build/github/masks.js
var masks = __webpack_require__(57863);
;// CONCATENATED MODULE: ./build/action/line-writer.js
/** Lines to standard output, many at a time: a flow may log faster than one system call a line allows. */
const CHUNK = 64 * 1024;
class LineWriter {
    #write;
    #text = '';
    #scheduled = false;
    constructor(write) {
        this.#write = write;
    }
    /** Adds a line break. The line is out at the end of this turn of the event loop, or sooner. */
    line = (line) => {
        this.#text += `${line}\n`;
        if (this.#text.length >= CHUNK)
            this.flush();
        else if (!this.#scheduled) {
            this.#scheduled = true;
            setImmediate(() => this.flush());
        }
    };
    flush() {
        this.#scheduled = false;
        const text = this.#text;
        this.#text = '';
        if (text !== '')
            this.#write(text);
    }
}

;// CONCATENATED MODULE: ./build/action/host.js
/** What the action's commands share: the runner's variables and files, standard output, randomness, the way out. */





class ActionHost {
    environment;
    process;
    files;
    #writer;
    #annotations = [];
    #masked = new Set();
    constructor(process) {
        this.process = process;
        this.environment = process.environment;
        this.files = environmentFiles(process.environment, process.randomBytes);
        this.#writer = new LineWriter(process.write);
    }
    get workspace() {
        return this.environment.GITHUB_WORKSPACE || '.';
    }
    /** `https://github.com/owner/name`, when the repository is known. */
    get repositoryUrl() {
        const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = this.environment;
        return GITHUB_REPOSITORY
            ? `${GITHUB_SERVER_URL || 'https://github.com'}/${GITHUB_REPOSITORY}`
            : undefined;
    }
    /** A line that may be a workflow command: text of users must have been made harmless before. */
    line = (line) => this.#writer.line(line);
    /** Text of anybody, line by line. */
    text(text) {
        for (const line of (0,commands/* neutralise */.$0)(text).split('\n'))
            this.#writer.line(line);
    }
    /** What others print meanwhile, straight to standard output, goes into a group of its own. */
    async inGroup(title, work) {
        this.#writer.line((0,commands/* workflowCommand */.NA)('group', title));
        this.#writer.flush();
        try {
            return await work();
        }
        finally {
            this.#writer.line((0,commands/* workflowCommand */.NA)('endgroup'));
        }
    }
    flush() {
        this.#writer.flush();
    }
    /** Tells the runner to mask a value, at once: what follows may print it. */
    mask(value) {
        if (this.#masked.has(value))
            return;
        this.#masked.add(value);
        for (const command of (0,masks/* maskCommands */.v)(value))
            this.#writer.line(command);
        this.#writer.flush();
    }
    /** All that was masked so far. */
    get secrets() {
        return this.#masked;
    }
    /** Kept until {@link publishAnnotations}, which chooses those that fit. */
    annotate(...annotations) {
        this.#annotations.push(...annotations);
    }
    publishAnnotations(changed) {
        const chosen = (0,annotations/* selectAnnotations */.T)(this.#annotations, changed === undefined ? {} : { changed });
        for (const annotation of chosen)
            this.#writer.line((0,annotations.annotationCommand)(annotation));
        this.#annotations.length = 0;
    }
}


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES)
/* harmony export */ });
/* unused harmony exports COMMANDS, FAIL_ON, TASK_RUNNERS, variable, defaultCommand */
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53088);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20795);
/** The inputs of the action: read from the environment, checked, with what to write instead when one is wrong. */


const COMMANDS = ['validate', 'run'];
const FAIL_ON = ['failed', 'warning', 'never'];
const TASK_RUNNERS = ['auto', 'docker', 'process'];
const INPUT_NAMES = [
    'command',
    'flow',
    'inputs',
    'flows-dir',
    'config',
    'secrets',
    'task-runner',
    'artifact',
    'artifact-retention-days',
    'summary',
    'annotations',
    'fail-on',
    'sarif',
];
/** Names that people try, and what they are called here. */
const OTHER_NAMES = {
    flows: 'flow',
    'flow-id': 'flow',
    'flows-directory': 'flows-dir',
    'flows-path': 'flows-dir',
    'upload-artifact': 'artifact',
    'artifact-name': 'artifact',
    'retention-days': 'artifact-retention-days',
    'sarif-file': 'sarif',
};
/** The same, but so general that a job may well have a variable of the name: these are worth a warning only. */
const VAGUE_NAMES = {
    path: 'flow',
    paths: 'flow',
    file: 'flow',
    files: 'flow',
    directory: 'flows-dir',
    dir: 'flows-dir',
    mode: 'command',
    runner: 'task-runner',
};
/** Throws an `UsageError` that names the input, what was found, and what to write. */
async function readInputs(environment, event) {
    const warnings = checkNames(environment);
    const text = (name) => environment[variable(name)]?.trim() ?? '';
    const command = choice('command', text('command'), COMMANDS) ?? defaultCommand(event);
    const flow = list(text('flow'));
    if (command === 'run' && flow.length === 0) {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('The input `flow` is missing: `command: run` must know which flow to run', 'Write `flow: company.team.hello`, or the path of its file');
    }
    return {
        command,
        flow,
        inputs: await mapping('inputs', text('inputs')),
        flowsDir: text('flows-dir') || undefined,
        config: text('config') || undefined,
        secrets: secrets(text('secrets')),
        taskRunner: choice('task-runner', text('task-runner'), TASK_RUNNERS),
        artifact: flag(text('artifact')) ?? (text('artifact') || true),
        artifactRetentionDays: days(text('artifact-retention-days')),
        summary: flagOnly('summary', text('summary')),
        annotations: flagOnly('annotations', text('annotations')),
        failOn: choice('fail-on', text('fail-on'), FAIL_ON) ?? 'failed',
        sarif: text('sarif') || undefined,
        warnings,
    };
}
/** The variable in which the runner hands over an input: upper case, spaces as `_`, hyphens kept. */
function variable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function defaultCommand(event) {
    return event?.name === 'pull_request' || event?.name === 'pull_request_target' ? 'validate' : 'run';
}
/**
 * A job's own variables may begin with `INPUT_` too, so only names that are close to an input's, or that people are
 * known to try, are taken for mistakes. Gives a warning for each that may be one.
 */
function checkNames(environment) {
    const known = new Set(INPUT_NAMES.map(variable));
    const warnings = [];
    for (const name of Object.keys(environment)) {
        if (!name.startsWith('INPUT_') || known.has(name))
            continue;
        const written = name.slice('INPUT_'.length).toLowerCase();
        const dashed = written.replaceAll('_', '-');
        const vague = VAGUE_NAMES[dashed];
        if (vague !== undefined) {
            warnings.push(`There is no input \`${written}\`. If it was meant for this action, write \`${vague}\` instead`);
            continue;
        }
        const meant = OTHER_NAMES[dashed] ?? (isInput(dashed) ? dashed : (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(dashed, INPUT_NAMES));
        if (meant !== undefined)
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`There is no input \`${written}\``, `Write \`${meant}\` instead`);
    }
    return warnings;
}
function isInput(name) {
    return INPUT_NAMES.includes(name);
}
function choice(name, value, allowed) {
    if (value === '')
        return undefined;
    const found = allowed.find((one) => one === value.toLowerCase());
    if (found !== undefined)
        return found;
    const close = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, allowed);
    const help = `Write ${allowed.map((one) => `\`${one}\``).join(', ')}${close === undefined ? '' : `; did you mean \`${close}\`?`}`;
    throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`The input \`${name}\` is ${JSON.stringify(value)}, which is none of its values`, help);
}
/** YAML's and GitHub's ways of writing a boolean. */
function flag(value) {
    if (/^(true|yes|on)$/i.test(value))
        return true;
    return /^(false|no|off)$/i.test(value) ? false : undefined;
}
function flagOnly(name, value) {
    if (value === '')
        return true;
    const result = flag(value);
    if (result !== undefined)
        return result;
    throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`The input \`${name}\` is ${JSON.stringify(value)}`, 'Write `true` or `false`');
}
function days(value) {
    if (value === '')
        return undefined;
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= 400)
        return number;
    throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`The input \`artifact-retention-days\` is ${JSON.stringify(value)}`, 'Write a whole number of days from 1 to 90 (400 in private repositories)');
}
/** Lines or parts between commas. Commas inside braces of a glob do not part. */
function list(value) {
    const parts = value.split(/\r?\n/).flatMap((line) => line.split(/,(?![^{]*\})/));
    return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
async function mapping(name, text) {
    if (text === '')
        return {};
    const value = text.startsWith('{')
        ? (parseJson(text) ?? (await parseYamlText(name, text)))
        : await parseYamlText(name, text);
    if (value === null || value === undefined)
        return {};
    if (typeof value === 'object' && !Array.isArray(value))
        return value;
    throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`The input \`${name}\` is ${Array.isArray(value) ? 'a list' : `\`${String(value).slice(0, 80)}\``}, not a map from names to values`, 'Write one `name: value` a line, or a JSON object');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function parseYamlText(name, text) {
    const [{ parseYaml }, { SourceFile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606)]).then(__webpack_require__.bind(__webpack_require__, 82606)),
        __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 10912)),
    ]);
    const file = new SourceFile(name, text);
    const document = parseYaml(file);
    const error = document.diagnostics.find((one) => one.severity === 'error');
    if (error === undefined)
        return document.value;
    const { line, column } = file.position(error.span.start);
    throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`The input \`${name}\` is no valid YAML: ${error.message} (line ${line}, column ${column} of the input)`, error.help);
}
/** Nothing of a secret may get into a message, so not even the parser's own words are repeated. */
function secrets(text) {
    if (text === '')
        return {};
    const value = parseJson(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('The input `secrets` is no JSON object', 'Write `secrets: ${{ toJSON(secrets) }}`, or an object such as `{"API_KEY": "${{ secrets.API_KEY }}"}`');
    }
    const entries = Object.entries(value).filter(([, one]) => one !== null);
    return Object.fromEntries(entries.map(([key, one]) => [key, typeof one === 'string' ? one : JSON.stringify(one)]));
}


/***/ }),

/***/ 99175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ nodeProcess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** This Node process as the action sees it. */

const nodeProcess = {
    environment: process.env,
    write: (text) => void process.stdout.write(text),
    randomBytes: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes,
    onSignal: (listener) => {
        process.on('SIGINT', listener);
        process.on('SIGTERM', listener);
        return () => {
            process.off('SIGINT', listener);
            process.off('SIGTERM', listener);
        };
    },
    exit: (code) => process.exit(code),
};


/***/ }),

/***/ 53088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   m: () => (/* binding */ isUsageError)
/* harmony export */ });
/** Something the caller asked for that cannot be: a flow that is not there, a folder that is missing, a wrong setting. */
const BRAND = Symbol.for('gitestra.UsageError');
class UsageError extends Error {
    [BRAND] = true;
    /** What to write instead. */
    help;
    constructor(message, help, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'UsageError';
        this.help = help;
    }
}
function isUsageError(error) {
    return typeof error === 'object' && error !== null && error[BRAND] === true;
}


/***/ }),

/***/ 68492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ selectAnnotations),
/* harmony export */   annotationCommand: () => (/* binding */ annotationCommand),
/* harmony export */   diagnosticAnnotation: () => (/* binding */ diagnosticAnnotation)
/* harmony export */ });
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38472);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72566);
/** Annotations on files of a pull request, within the 10 of each kind that GitHub shows for a step. */


const LEVELS = {
    error: 'error',
    warning: 'warning',
    info: 'notice',
};
function diagnosticAnnotation(diagnostic) {
    const { file, span, severity, code, message, help } = diagnostic;
    const start = file.position(span.start);
    const end = file.position(Math.max(span.start, span.end - 1));
    return {
        level: LEVELS[severity],
        title: code,
        message: help === undefined ? message : `${message}\n${help}`,
        file: file.path,
        line: start.line,
        endLine: end.line,
        // GitHub refuses columns on an annotation of several lines.
        ...(start.line === end.line
            ? { column: start.column, endColumn: Math.max(end.column, start.column) }
            : {}),
    };
}
/**
 * The annotations that fit: errors on changed lines first, then other errors, warnings, notices; within each, changed
 * lines first, then in the order given. What does not fit is counted in one notice that takes the last notice's place
 * and says where the rest is.
 */
function selectAnnotations(annotations, options = {}) {
    const perLevel = options.perLevel ?? 10;
    const { changed, elsewhere = 'the job summary' } = options;
    const isChanged = (one) => changed !== undefined && one.file !== undefined && one.line !== undefined
        ? (0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .touches */ .y)(changed, one.file, one.line, one.endLine ?? one.line)
        : false;
    const ordered = ['error', 'warning', 'notice'].map((level) => {
        const list = annotations.filter((one) => one.level === level);
        return [...list.filter(isChanged), ...list.filter((one) => !isChanged(one))];
    });
    const tooMany = ordered.some((list) => list.length > perLevel);
    const [errors = [], warnings = [], notices = []] = ordered;
    const shown = [
        ...errors.slice(0, perLevel),
        ...warnings.slice(0, perLevel),
        ...notices.slice(0, tooMany ? perLevel - 1 : perLevel),
    ];
    const left = annotations.length - shown.length;
    if (left > 0) {
        const kinds = [
            ['error', errors.length - perLevel],
            ['warning', warnings.length - perLevel],
            ['notice', notices.length - (perLevel - 1)],
        ];
        const parts = kinds
            .filter(([, more]) => more > 0)
            .map(([kind, more]) => `${more} more ${kind}${more === 1 ? '' : 's'}`);
        shown.push({
            level: 'notice',
            title: 'Not all are shown here',
            message: `${parts.join(', ')}: see ${elsewhere}`,
        });
    }
    return shown;
}
/** The command that makes the annotation; the message is cut to what the runner keeps. */
function annotationCommand(annotation, options = {}) {
    const { level, message, title, file, line, endLine, column, endColumn } = annotation;
    const limit = options.message ?? 4096;
    const text = message.length <= limit ? message : `${message.slice(0, limit - 1)}…`;
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .NA)(level, text, { file, line, endLine, col: column, endColumn, title });
}


/***/ }),

/***/ 38472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines),
/* harmony export */   y: () => (/* binding */ touches)
/* harmony export */ });
/** Which lines of which files a change touches: what decides the order of annotations. */
/** From the changed files of a pull request, as the git layer lists them. */
function changedLines(files) {
    return new Map(Array.from(files, (file) => [file.path, file.lines]));
}
/** Whether any line from `start` to `end` was changed. */
function touches(changed, path, start, end = start) {
    return changed.get(path)?.some((range) => range.start <= end && start <= range.end) ?? false;
}


/***/ }),

/***/ 72566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   NA: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty, commandFence */
/**
 * Workflow commands: what a step says to the runner on standard output, and how text of others is kept from saying it.
 *
 * The runner reads two forms: `::name key=value::data` at the start of a line (after white space), and the old
 * `##[name key=value;]data` anywhere in a line.
 */
/** One line without a line break. Properties that are undefined or empty are left out. */
function workflowCommand(name, data = '', properties = {}) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`;
}
/** The percent sign goes first here and last when the runner decodes. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** What .NET's string comparison passes over when it looks for the marks of a command. */
const UNSEEN = String.raw `[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*`;
const OLD_FORM = new RegExp(`#${UNSEEN}#${UNSEEN}\\[`, 'gu');
const NEW_FORM = new RegExp(String.raw `^([\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*):${UNSEEN}:`, 'u');
/**
 * Other people's text as it can be printed: in no line of it does either form of a command survive. A space splits the
 * marks, since the runner may pass over characters of no width. A lone carriage return counts as a line break for the
 * runner, so it becomes one. Text without any marks is given back as it is.
 */
function neutralise(text) {
    if (!/[\r\n]/.test(text))
        return neutraliseLine(text);
    return text
        .split(/\r\n|\r|\n/)
        .map(neutraliseLine)
        .join('\n');
}
function neutraliseLine(line) {
    const text = line.includes('#') ? line.replace(OLD_FORM, '## [') : line;
    return text.includes(':') ? text.replace(NEW_FORM, '$1: :') : text;
}
/**
 * The token must be one that nobody can print by guess: 32 hexadecimal digits of 16 random bytes. The runner masks it
 * from then on.
 */
function commandFence(randomBytes) {
    const token = Buffer.from(randomBytes(16)).toString('hex');
    return { open: workflowCommand('stop-commands', token), close: `::${token}::` };
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ EventError),
/* harmony export */   X: () => (/* binding */ refusalToRun),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export parseEvent */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** The event that started the workflow run, as far as Gitestra obeys it, and whose code it brought along. */

/** Thrown when the event's file is there but cannot be read. */
class EventError extends Error {
    name = 'EventError';
}
/** Reads `GITHUB_EVENT_NAME` and the file `GITHUB_EVENT_PATH`; undefined outside a workflow. */
function readEvent(environment) {
    const name = environment.GITHUB_EVENT_NAME;
    if (name === undefined || name === '')
        return undefined;
    const path = environment.GITHUB_EVENT_PATH;
    let payload = {};
    if (path !== undefined && path !== '') {
        try {
            payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            throw new EventError(`The event in ${path} cannot be read: ${reason}`);
        }
    }
    return parseEvent(name, payload);
}
/** Nothing in a payload is taken for granted: what is missing or of another type is left out. */
function parseEvent(name, payload) {
    const event = record(payload);
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(name, event);
        case 'push':
            return {
                name,
                ...text('before', event.before),
                ...text('after', event.after),
                ...text('ref', event.ref),
            };
        case 'schedule':
            return { name, ...text('schedule', event.schedule) };
        case 'workflow_dispatch':
            return { name, inputs: texts(event.inputs) };
        case 'repository_dispatch':
            return { name, action: String(event.action ?? ''), clientPayload: record(event.client_payload) };
        default:
            return { name: 'other', event: name };
    }
}
/**
 * Why flows must not be run for this event, or undefined when they may. Under `pull_request_target` the job holds the
 * repository's secrets and a token that writes; once a fork's commit is checked out, its flows are a stranger's code.
 * Only the base commit of the pull request and the commit of the run itself (`GITHUB_SHA`, which is the base's there)
 * are known to be the repository's own. When the commit of the workspace is not known, it is taken for the fork's.
 */
function refusalToRun(event, workspaceCommit, runCommit) {
    if (event?.name !== 'pull_request_target' || !event.fromFork)
        return undefined;
    if (workspaceCommit !== undefined && [event.baseSha, runCommit].includes(workspaceCommit))
        return undefined;
    if (workspaceCommit === undefined)
        return `${OPENING} the workspace may hold the fork's commit. ${ADVICE}`;
    const what = workspaceCommit === event.headSha ? "the fork's commit" : 'a commit other than the base:';
    return `${OPENING} the workspace holds ${what} ${workspaceCommit}. ${ADVICE}`;
}
const OPENING = 'Flows are not run under pull_request_target for a pull request from a fork, because the job holds secrets and';
const ADVICE = 'Use `command: validate`, which runs nothing, or the event pull_request, which holds no secrets';
function pullRequest(name, event) {
    const pull = record(event.pull_request);
    const base = record(pull.base);
    const head = record(pull.head);
    const baseRepository = record(base.repo).full_name ?? record(event.repository).full_name;
    const headRepository = record(head.repo).full_name;
    const number = pull.number ?? event.number;
    return {
        name,
        ...(typeof number === 'number' ? { number } : {}),
        ...text('baseSha', base.sha),
        ...text('headSha', head.sha),
        ...text('headRef', head.ref),
        // Names of repositories are case-insensitive. A head repository that was deleted comes as null.
        fromFork: typeof headRepository !== 'string' ||
            typeof baseRepository !== 'string' ||
            headRepository.toLowerCase() !== baseRepository.toLowerCase(),
    };
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function text(key, value) {
    return (typeof value === 'string' && value !== '' ? { [key]: value } : {});
}
function texts(value) {
    const entries = Object.entries(record(value)).filter(([, one]) => one !== null && one !== undefined);
    return Object.fromEntries(entries.map(([key, one]) => [key, typeof one === 'string' ? one : JSON.stringify(one)]));
}


/***/ }),

/***/ 57863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ secretStrings),
/* harmony export */   v: () => (/* binding */ maskCommands)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72566);
/** Values that the runner shall replace by `***` in everything that the job prints from then on. */

/** The runner warns about blank values and would mask half the log for a single letter. */
const SHORTEST = 3;
/**
 * The `add-mask` commands for a value: the whole and each of its lines, trimmed, as the runner compares lines of the
 * log. Values of fewer than three letters give none; they would make the log unreadable and protect nothing.
 */
function maskCommands(value) {
    const values = new Set([value, ...value.split(/\r\n|\r|\n/).map((line) => line.trim())]);
    return [...values]
        .filter((one) => one.trim().length >= SHORTEST)
        .map((one) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .NA)('add-mask', one));
}
/** Shorter members of a document are words such as `service_account`'s neighbours `true` and `eu`, no secrets. */
const SHORTEST_MEMBER = 8;
/**
 * Secrets by name, with what is secret inside them: a secret is often a JSON document, such as the key of a service
 * account, whose members get printed on their own. Of members only texts of eight characters and more count.
 */
function secretStrings(secrets) {
    return Object.values(secrets).flatMap((value) => [value, ...members(parseDocument(value))]);
}
function parseDocument(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function members(value) {
    if (typeof value === 'string')
        return value.length >= SHORTEST_MEMBER ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(members) : [];
}


/***/ }),

/***/ 20795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   s: () => (/* binding */ nearestAll)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** Finds the known name that a misspelt one most likely meant. */

/**
 * The candidate closest to `name`, or undefined when none is close enough to be worth offering
 * (more than a third of the letters differ, or all of them). Case alone never counts as a difference.
 */
function nearest(name, candidates) {
    return nearestAll(name, candidates, 1)[0];
}
/** Up to `limit` candidates worth offering, closest first; ties keep the order of `candidates`. */
function nearestAll(name, candidates, limit = 3) {
    const wanted = name.toLowerCase();
    const allowed = Math.max(1, Math.floor(wanted.length / 3));
    const scored = [];
    for (const candidate of candidates) {
        const lower = candidate.toLowerCase();
        if (Math.abs(lower.length - wanted.length) > allowed)
            continue;
        const score = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, lower);
        if (score <= allowed && score < wanted.length)
            scored.push({ candidate, score });
    }
    return scored
        .sort((a, b) => a.score - b.score)
        .slice(0, limit)
        .map((entry) => entry.candidate);
}


/***/ })

};
