export const id = 3195;
export const ids = [3195,1080];
export const modules = {

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


/***/ })

};
