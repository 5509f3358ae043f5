export const id = 7324;
export const ids = [7324,37,2418,4799];
export const modules = {

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitestraUseCases: () => (/* binding */ GitestraUseCases)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/secrets.js
var app_secrets = __webpack_require__(60037);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(53088);
// EXTERNAL MODULE: ./build/github/changed-lines.js
var changed_lines = __webpack_require__(38472);
// EXTERNAL MODULE: ./build/report/execution-facts.js
var execution_facts = __webpack_require__(64131);
;// CONCATENATED MODULE: ./build/action/flow-pattern.js
/** Globs over ids and paths of flows: `company.team.*`, `flows/team/etl-*.yaml`, `{a,b}`. */
/** Whether a pattern names more than itself. */
function isGlob(pattern) {
    return /[*?{]/.test(pattern);
}
/**
 * `*` stands for anything inside one part, `**` for any number of parts, `?` for one letter, `{a,b}` for either.
 * Parts are parted by `/` when the pattern has a slash or ends like a YAML file, else by the dots of an id.
 */
function matchesFlow(pattern, flow) {
    const isPath = pattern.includes('/') || /\.ya?ml$/i.test(pattern);
    const text = isPath ? flow.path : flow.name;
    return expression(pattern.replace(/^\.\//, ''), isPath ? '/' : '.').test(text);
}
function expression(pattern, separator) {
    const inside = separator === '/' ? '[^/]' : '[^.]';
    const part = separator === '/' ? '/' : '\\.';
    let source = '';
    let depth = 0;
    for (let at = 0; at < pattern.length; at++) {
        const letter = pattern[at];
        if (letter === '*' && pattern[at + 1] === '*') {
            // `**/` also stands for no folder at all.
            const whole = pattern[at + 2] === separator;
            source += whole ? `(?:.*${part})?` : '.*';
            at += whole ? 2 : 1;
        }
        else if (letter === '*')
            source += `${inside}*`;
        else if (letter === '?')
            source += inside;
        else if (letter === '{') {
            depth++;
            source += '(?:';
        }
        else if (letter === '}' && depth > 0) {
            depth--;
            source += ')';
        }
        else if (letter === ',' && depth > 0)
            source += '|';
        else
            source += letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    }
    return new RegExp(`^${source}${')'.repeat(depth)}$`);
}

;// CONCATENATED MODULE: ./build/action/gitestra-use-cases.js
/** The use cases of Gitestra as the action wants them. Everything is loaded when it is asked for. */







class GitestraUseCases {
    #environment;
    constructor(environment) {
        this.#environment = environment;
    }
    secretValues(given) {
        const secrets = new app_secrets.Secrets({ environment: this.#environment, given });
        return secrets.names.flatMap((name) => secrets.get(name) ?? []);
    }
    async workspaceCommit(folder) {
        const repository = await this.#repository(folder);
        return repository?.repository.head;
    }
    async validate(request) {
        const { validateFlows } = await Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8815), __webpack_require__.e(6120), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(7053), __webpack_require__.e(1730), __webpack_require__.e(7229), __webpack_require__.e(7074), __webpack_require__.e(4470), __webpack_require__.e(5012)]).then(__webpack_require__.bind(__webpack_require__, 14926));
        const workspace = await this.#open(request, request.flows.length > 0);
        const paths = await this.#paths(request.flows, workspace);
        const result = await validateFlows(paths.length === 0 ? {} : { paths }, workspace);
        return {
            diagnostics: [...workspace.diagnostics, ...result.diagnostics],
            files: result.files.map((file) => file.source.path),
            changed: await this.#changed(request.workspace, request.baseCommit),
        };
    }
    async select(request) {
        const [{ findFlow }, { catalogEntry }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(2897)]).then(__webpack_require__.bind(__webpack_require__, 33066)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(7080)]).then(__webpack_require__.bind(__webpack_require__, 27080)),
        ]);
        const workspace = await this.#open(request, true);
        const found = new Map();
        for (const pattern of request.flows) {
            if (isGlob(pattern)) {
                for (const flow of await this.#matching(pattern, workspace))
                    found.set(flow.file, flow);
                continue;
            }
            const source = await findFlow(pattern, workspace);
            const entry = catalogEntry(source);
            // A file that is no whole flow is refused with its diagnostics when it is run.
            found.set(source.path, {
                namespace: entry?.namespace ?? '',
                id: entry?.id ?? source.path,
                file: source.path,
            });
        }
        return [...found.values()];
    }
    async run(request) {
        const { startFlow } = await Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8815), __webpack_require__.e(8115), __webpack_require__.e(6120), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(7053), __webpack_require__.e(1730), __webpack_require__.e(7229), __webpack_require__.e(7074), __webpack_require__.e(4785), __webpack_require__.e(5944), __webpack_require__.e(8621), __webpack_require__.e(4390)]).then(__webpack_require__.bind(__webpack_require__, 30385));
        const workspace = await this.#open(request, true, request);
        const inputs = new Map(Object.entries(request.inputs));
        const started = await startFlow({ target: request.flow.file, inputs, observer: request.observer, onSecret: request.onSecret }, workspace);
        if (started.kind === 'refused')
            throw refused(request.flow, started.diagnostics);
        if (started.kind === 'inputs')
            throw unfit(request.flow, started);
        const { execution, flow } = started;
        const secretInputs = flow.inputs.filter((input) => input.type === 'SECRET').map((input) => input.id);
        request.onStart({ id: execution.id, folder: execution.folder.path, secretInputs });
        const kill = () => execution.kill();
        if (request.signal.aborted)
            kill();
        request.signal.addEventListener('abort', kill, { once: true });
        try {
            const record = await execution.finished;
            return {
                record,
                folder: execution.folder.path,
                graph: await graphOf(flow),
                logs: await failureLogs(record, execution.folder.logFile),
            };
        }
        finally {
            request.signal.removeEventListener('abort', kill);
            workspace.machine.groups.killAll();
        }
    }
    async #open(request, flowsDirOptional, run) {
        const { openWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(5486)]).then(__webpack_require__.bind(__webpack_require__, 60115));
        return openWorkspace({
            cwd: (0,external_node_path_.resolve)(request.workspace),
            environment: this.#environment,
            flowsDirOptional,
            ...(request.flowsDir === undefined ? {} : { flowsDir: request.flowsDir }),
            ...(request.config === undefined ? {} : { configFile: request.config }),
            ...(run === undefined ? {} : { secrets: run.secrets }),
            ...(run?.taskRunner === undefined ? {} : { taskRunner: run.taskRunner }),
        });
    }
    /** Files and folders for the patterns of `validate`. */
    async #paths(patterns, workspace) {
        const { findFlow } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(2897)]).then(__webpack_require__.bind(__webpack_require__, 33066));
        const paths = [];
        for (const pattern of patterns) {
            if (isGlob(pattern))
                paths.push(...(await this.#matching(pattern, workspace)).map((flow) => flow.file));
            else if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace.cwd, pattern)))
                paths.push(pattern);
            else
                paths.push((await findFlow(pattern, workspace)).path);
        }
        return [...new Set(paths)];
    }
    async #matching(pattern, workspace) {
        const entries = await workspace.catalog.entries();
        const matching = entries.filter((entry) => matchesFlow(pattern, { name: `${entry.namespace}.${entry.id}`, path: entry.path }));
        if (matching.length === 0) {
            const example = entries[0];
            throw new usage_error/* UsageError */.e(`no flow matches \`${pattern}\``, example === undefined
                ? `there are no flows in ${workspace.catalog.flowsDir}`
                : `patterns are matched with ids such as \`${example.namespace}.${example.id}\`, or with paths such as \`${example.path}\``);
        }
        return matching.map((entry) => ({ namespace: entry.namespace, id: entry.id, file: entry.path }));
    }
    /** A change that cannot be told (a shallow clone) only means that no line counts as changed. */
    async #changed(folder, base) {
        if (base === undefined)
            return undefined;
        try {
            const found = await this.#repository(folder);
            if (found === undefined)
                return undefined;
            const { repository, git } = found;
            const { changedFiles } = await __webpack_require__.e(/* import() */ 9281).then(__webpack_require__.bind(__webpack_require__, 49281));
            const files = await changedFiles(repository, { base }, git);
            const cwd = (0,external_node_path_.resolve)(folder);
            return (0,changed_lines/* changedLines */.M)(files.map((file) => ({
                path: (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(repository.root, file.path)).replaceAll('\\', '/'),
                lines: file.lines,
            })));
        }
        catch {
            return undefined;
        }
    }
    async #repository(folder) {
        const [{ findRepositoryRoot, openRepository }, { gitByProcess }, { createProcessRunner }, { ProcessGroups },] = await Promise.all([
            __webpack_require__.e(/* import() */ 5799).then(__webpack_require__.bind(__webpack_require__, 85799)),
            __webpack_require__.e(/* import() */ 6839).then(__webpack_require__.bind(__webpack_require__, 36839)),
            __webpack_require__.e(/* import() */ 3195).then(__webpack_require__.bind(__webpack_require__, 63195)),
            __webpack_require__.e(/* import() */ 1080).then(__webpack_require__.bind(__webpack_require__, 81080)),
        ]);
        if (findRepositoryRoot((0,external_node_path_.resolve)(folder)) === undefined)
            return undefined;
        const process = createProcessRunner({ environment: this.#environment, groups: new ProcessGroups() });
        const git = gitByProcess(process);
        const repository = await openRepository((0,external_node_path_.resolve)(folder), git);
        return 'reason' in repository ? undefined : { repository, git };
    }
}
/** The errors stay on the exception: they become annotations on their lines. */
class RefusedFlow extends usage_error/* UsageError */.e {
    diagnostics;
    constructor(message, diagnostics) {
        super(message);
        this.diagnostics = diagnostics;
    }
}
function refused(flow, diagnostics) {
    return new RefusedFlow(`the flow in ${flow.file} has errors and was not run`, diagnostics);
}
function unfit(flow, { problems, warnings }) {
    const lines = problems.map(({ message, example }) => example === undefined ? message : `${message}, such as ${example}`);
    return new usage_error/* UsageError */.e(`the inputs do not fit ${flow.namespace}.${flow.id}: ${[...lines, ...warnings].join('; ')}`, 'Set them in the input `inputs`, one `name: value` a line');
}
async function graphOf(flow) {
    const [{ flowGraph }, { chartView }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4865).then(__webpack_require__.bind(__webpack_require__, 74865)),
        __webpack_require__.e(/* import() */ 9670).then(__webpack_require__.bind(__webpack_require__, 39670)),
    ]);
    return chartView(flowGraph(flow), `${flow.namespace}.${flow.id}`);
}
const MOST_LINES = 100;
/** The last lines of the task runs that failed; the whole log may have millions. */
async function failureLogs(record, logFile) {
    const failed = new Map((0,execution_facts/* failedTaskRuns */.$y)(record)
        .slice(0, 50)
        .map((run) => [run.id, []]));
    if (failed.size === 0)
        return [];
    const { readLogFile } = await __webpack_require__.e(/* import() */ 8795).then(__webpack_require__.bind(__webpack_require__, 88795));
    for (const entry of readLogFile(logFile)) {
        const lines = entry.taskRunId === undefined ? undefined : failed.get(entry.taskRunId);
        if (lines === undefined)
            continue;
        lines.push(entry);
        if (lines.length > 2 * MOST_LINES)
            lines.splice(0, MOST_LINES);
    }
    return [...failed.values()].flatMap((lines) => lines.slice(-MOST_LINES));
}


/***/ }),

/***/ 60037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidSecretError: () => (/* binding */ InvalidSecretError),
/* harmony export */   Secrets: () => (/* binding */ Secrets)
/* harmony export */ });
/** Where `secret('NAME')` looks, and what must be masked before anything runs. */
const ENCODED_PREFIX = 'SECRET_';
const PLAIN_PREFIX = 'GITESTRA_SECRET_';
/** A `SECRET_…` variable that is no base64; `name` is the variable's. */
class InvalidSecretError extends Error {
    variable;
    constructor(variable) {
        super(`environment variable ${variable} is not base64; Kestra's ${ENCODED_PREFIX} variables are base64, plain values go into ${PLAIN_PREFIX}${variable.slice(ENCODED_PREFIX.length)}`);
        this.name = 'InvalidSecretError';
        this.variable = variable;
    }
}
/** Secrets by upper-case name. Names are the same whatever their case, as Kestra has it. */
class Secrets {
    #values = new Map();
    #invalid = new Map();
    constructor({ environment, given = {} }) {
        for (const [variable, value] of Object.entries(environment)) {
            if (value === undefined)
                continue;
            if (variable.startsWith(ENCODED_PREFIX))
                this.#decode(variable, value);
        }
        for (const [variable, value] of Object.entries(environment)) {
            if (value !== undefined && variable.startsWith(PLAIN_PREFIX)) {
                this.#values.set(variable.slice(PLAIN_PREFIX.length).toUpperCase(), value);
            }
        }
        for (const [name, value] of Object.entries(given))
            this.#values.set(name.toUpperCase(), value);
    }
    #decode(variable, value) {
        const name = variable.slice(ENCODED_PREFIX.length).toUpperCase();
        const trimmed = value.trim().replace(/\s+/g, '');
        const isBase64 = /^[A-Za-z0-9+/]*={0,2}$/.test(trimmed) && trimmed.length % 4 !== 1;
        if (isBase64)
            this.#values.set(name, Buffer.from(trimmed, 'base64').toString('utf8'));
        else
            this.#invalid.set(name, variable);
    }
    /** Undefined when there is none. Throws InvalidSecretError for a variable that cannot be decoded. */
    get(name) {
        const key = name.toUpperCase();
        const value = this.#values.get(key);
        const invalid = this.#invalid.get(key);
        if (value === undefined && invalid !== undefined)
            throw new InvalidSecretError(invalid);
        return value;
    }
    get names() {
        return [...this.#values.keys()];
    }
    registerAll(redactor) {
        for (const [name, value] of this.#values)
            redactor.register(value, name);
    }
}


/***/ }),

/***/ 64131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ failedTaskRuns),
/* harmony export */   Jo: () => (/* binding */ executionDuration),
/* harmony export */   Tr: () => (/* binding */ taskRunLabel),
/* harmony export */   fq: () => (/* binding */ statesByTask),
/* harmony export */   hZ: () => (/* binding */ stateIcon),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   nv: () => (/* binding */ taskRunDuration),
/* harmony export */   xW: () => (/* binding */ lastFailure)
/* harmony export */ });
/** What every report of an execution asks of its record: durations, names of task runs, failures, the tree. */
/** Milliseconds from start to end, of an execution; undefined while it runs. */
function executionDuration(execution) {
    return between(execution.startDate, execution.endDate);
}
/** Milliseconds from the start of the first attempt to the end; undefined when it never ran or still runs. */
function taskRunDuration(run) {
    return run.startDate === undefined ? undefined : between(run.startDate, run.endDate);
}
function between(start, end) {
    if (end === undefined)
        return undefined;
    const milliseconds = Date.parse(end) - Date.parse(start);
    return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
/** `each[3] = "b"`: the task's id with what tells its iterations apart. */
function taskRunLabel(run) {
    const index = run.iteration === undefined ? '' : `[${run.iteration}]`;
    return run.value === undefined ? `${run.taskId}${index}` : `${run.taskId}${index} = ${run.value}`;
}
/** Failure of the last attempt that has one. */
function lastFailure(run) {
    return run.attempts.findLast((attempt) => attempt.failure !== undefined)?.failure;
}
/** The message, the facts that it does not mention itself, and the causes, one a line. */
function failureText(failure) {
    const lines = [failure.message];
    const facts = [];
    if (failure.exitCode !== undefined && !/exit code/i.test(failure.message))
        facts.push(`exit code ${failure.exitCode}`);
    if (failure.signalName !== undefined)
        facts.push(`ended by ${failure.signalName}`);
    if (failure.timedOut === true && !/time[ds]?[ -]?out/i.test(failure.message))
        facts.push('timed out');
    if (failure.killed === true && !/killed/i.test(failure.message))
        facts.push('killed');
    if (facts.length > 0)
        lines.push(`(${facts.join(', ')})`);
    const at = failure.at;
    if (at !== undefined) {
        const where = [at.property, [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')];
        lines.push(`at ${where.filter((part) => part !== undefined && part !== '').join(' ')}`);
    }
    for (const cause of failure.cause ?? [])
        lines.push(`because ${cause}`);
    return lines.join('\n');
}
/** Task runs whose own attempt failed or was killed; a flowable that merely passes a child's failure on is left out. */
function failedTaskRuns(execution) {
    const failed = execution.taskRuns.filter((run) => run.state === 'FAILED' || run.state === 'KILLED');
    const parents = new Set(failed.map((run) => run.parentId));
    return failed.filter((run) => !parents.has(run.id));
}
/** The worst state that the runs of each task reached, by task id. */
function statesByTask(execution) {
    const states = new Map();
    for (const run of execution.taskRuns) {
        const known = states.get(run.taskId);
        if (known === undefined || badness(run.state) > badness(known))
            states.set(run.taskId, run.state);
    }
    return states;
}
const BADNESS = [
    ['SKIPPED'],
    ['SUCCESS'],
    [
        'CREATED',
        'SUBMITTED',
        'QUEUED',
        'RUNNING',
        'PAUSED',
        'RESTARTED',
        'RETRYING',
        'RETRIED',
        'BREAKPOINT',
        'RESUBMITTED',
    ],
    ['WARNING'],
    ['CANCELLED'],
    ['KILLING', 'KILLED'],
    ['FAILED'],
];
function badness(state) {
    return BADNESS.findIndex((states) => states.includes(state));
}
/** A sign that keeps its meaning without colour. */
function stateIcon(state) {
    switch (state) {
        case 'SUCCESS':
            return '✅';
        case 'WARNING':
            return '⚠️';
        case 'FAILED':
            return '❌';
        case 'KILLED':
        case 'KILLING':
        case 'CANCELLED':
            return '🛑';
        case 'SKIPPED':
            return '⏭️';
        case 'PAUSED':
        case 'QUEUED':
        case 'BREAKPOINT':
            return '⏸️';
        case 'CREATED':
        case 'SUBMITTED':
        case 'RUNNING':
        case 'RESTARTED':
        case 'RETRYING':
        case 'RETRIED':
        case 'RESUBMITTED':
            return '🔵';
    }
}


/***/ })

};
