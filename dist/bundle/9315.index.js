export const id = 9315;
export const ids = [9315];
export const modules = {

/***/ 79139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ PendingUploads),
/* harmony export */   m: () => (/* binding */ readPendingUploads)
/* harmony export */ });
/** Folders of executions that are still to be uploaded: saved for `post`, which uploads what `main` could not. */
const KEY = 'pending-uploads';
class PendingUploads {
    #host;
    #list = [];
    constructor(host) {
        this.#host = host;
    }
    add(upload) {
        this.#save([...this.#list, upload]);
    }
    find(folder) {
        return this.#list.find((one) => one.folder === folder);
    }
    done(folder) {
        this.#save(this.#list.filter((one) => one.folder !== folder));
    }
    /** The runner keeps the last value of a key. */
    #save(list) {
        this.#list = list;
        this.#host.files.saveState(KEY, JSON.stringify(list));
    }
}
/** What `main` left behind, from the variables of `post`. */
function readPendingUploads(environment) {
    try {
        const list = JSON.parse(environment[`STATE_${KEY}`] ?? '[]');
        if (!Array.isArray(list))
            return [];
        return list.filter((one) => typeof one?.folder === 'string' && typeof one?.name === 'string');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 69315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(53088);
// EXTERNAL MODULE: ./build/github/artifacts.js
var artifacts = __webpack_require__(40273);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/flow/states.js
var states = __webpack_require__(79543);
// EXTERNAL MODULE: ./build/util/iso-duration.js
var iso_duration = __webpack_require__(60185);
// EXTERNAL MODULE: ./build/github/commands.js
var commands = __webpack_require__(72566);
;// CONCATENATED MODULE: ./build/github/log-groups.js
/**
 * The log of an execution as a runner's log shows it best: a group to open for each task run, and one line outside for
 * its end. Task runs that run side by side are untangled: one is written as it goes, the others are kept until they end
 * or grow too long. Elsewhere than on a runner the same lines come plain, in the order in which they happen.
 */



const BUFFER = 256 * 1024;
function logGroups(options) {
    return options.groups ? new GroupedLog(options) : new PlainLog(options.write);
}
class PlainLog {
    #write;
    #ended = new Set();
    constructor(write) {
        this.#write = write;
    }
    onLog(entry) {
        const name = entry.taskId === undefined ? '' : `[${label(entry)}] `;
        for (const line of logLines(entry))
            this.#write(`${name}${line}`);
    }
    onTaskRun(taskRun) {
        if (!(0,states/* isTerminal */.H)(taskRun.state) || this.#ended.has(taskRun.id))
            return;
        this.#ended.add(taskRun.id);
        this.#write(endLine(taskRun));
    }
    onExecution(execution) {
        if (execution.state !== 'CREATED')
            this.#write(executionLine(execution));
    }
}
class GroupedLog {
    #write;
    #limit;
    /** In the order in which they first had something to say. */
    #pending = new Map();
    #ended = new Set();
    /** Id of the task run whose group is open and is written as it goes. */
    #open;
    constructor(options) {
        this.#write = options.write;
        this.#limit = options.buffer ?? BUFFER;
    }
    onLog(entry) {
        const id = entry.taskRunId;
        if (id === undefined) {
            this.#interrupt();
            for (const line of logLines(entry))
                this.#write(line);
            return;
        }
        let run = this.#pending.get(id);
        if (run === undefined) {
            run = { title: label(entry), lines: [], size: 0, begun: false };
            this.#pending.set(id, run);
        }
        for (const line of logLines(entry)) {
            run.lines.push(line);
            run.size += line.length;
        }
        if (this.#open === undefined || this.#open === id)
            this.#flush(id, run);
        else if (run.size > this.#limit) {
            this.#interrupt();
            this.#flush(id, run);
        }
    }
    onTaskRun(taskRun) {
        if (!(0,states/* isTerminal */.H)(taskRun.state) || this.#ended.has(taskRun.id))
            return;
        this.#ended.add(taskRun.id);
        const run = this.#pending.get(taskRun.id);
        if (run === undefined) {
            // Nothing was logged: its one line goes out at once, unless that would tear a group in two.
            const silent = { title: '', lines: [], size: 0, begun: false, end: endLine(taskRun) };
            this.#pending.set(taskRun.id, silent);
        }
        else {
            run.end = endLine(taskRun);
        }
        if (this.#open === taskRun.id)
            this.#interrupt();
        if (this.#open === undefined)
            this.#advance();
    }
    onExecution(execution) {
        if (execution.state === 'CREATED')
            return;
        this.#interrupt();
        if ((0,states/* isTerminal */.H)(execution.state))
            for (const [id, run] of this.#pending)
                this.#finish(id, run);
        this.#write(executionLine(execution));
    }
    /** Writes everything that has ended, then opens the group of the oldest that goes on. */
    #advance() {
        for (const [id, run] of this.#pending)
            if (run.end !== undefined)
                this.#finish(id, run);
        for (const [id, run] of this.#pending) {
            if (run.lines.length === 0)
                continue;
            this.#flush(id, run);
            return;
        }
    }
    #flush(id, run) {
        if (this.#open !== id && run.lines.length > 0) {
            this.#write((0,commands/* workflowCommand */.NA)('group', run.begun ? `${run.title} (continued)` : run.title));
            this.#open = id;
            run.begun = true;
        }
        for (const line of run.lines)
            this.#write(line);
        run.lines = [];
        run.size = 0;
    }
    #finish(id, run) {
        this.#flush(id, run);
        this.#interrupt();
        if (run.end !== undefined)
            this.#write(run.end);
        this.#pending.delete(id);
    }
    #interrupt() {
        if (this.#open === undefined)
            return;
        this.#open = undefined;
        this.#write((0,commands/* workflowCommand */.NA)('endgroup'));
    }
}
const SIGNS = {
    SUCCESS: '✔',
    WARNING: '▲',
    FAILED: '✖',
    KILLED: '■',
    CANCELLED: '■',
    SKIPPED: '○',
};
function label(run) {
    const value = run.value === undefined ? '' : ` = ${run.value.slice(0, 80).replace(/\s+/g, ' ')}`;
    return `${run.taskId ?? ''}${value}`;
}
function logLines(entry) {
    const text = `${entry.at.slice(11, 23)} ${entry.level.padEnd(5)} ${entry.message}`;
    // With the time in front, only a line break or the old form could make a command of it: most lines need no search.
    return /[\r\n#]/.test(entry.message) ? (0,commands/* neutralise */.$0)(text).split('\n') : [text];
}
function endLine(run) {
    const took = run.startDate === undefined || run.endDate === undefined
        ? ''
        : ` in ${(0,iso_duration/* formatDurationForPeople */.Ek)(Date.parse(run.endDate) - Date.parse(run.startDate))}`;
    const message = run.state === 'FAILED'
        ? run.attempts.findLast((one) => one.failure !== undefined)?.failure?.message
        : undefined;
    const reason = message === undefined ? '' : `: ${message.split('\n', 1)[0]}`;
    return (0,commands/* neutralise */.$0)(`${SIGNS[run.state] ?? '•'} ${label(run)} ${run.state}${took}${reason}`).replaceAll('\n', ' ');
}
function executionLine(execution) {
    const sign = SIGNS[execution.state] ?? '▶';
    return (0,commands/* neutralise */.$0)(`${sign} ${execution.namespace}.${execution.flowId} ${execution.state} (execution ${execution.id})`);
}

;// CONCATENATED MODULE: ./build/github/summary.js
/** The step's summary within GitHub's limit: over 1 MiB the runner drops the whole of it. */
/** Bytes of UTF-8 that the runner accepts for one step. */
const SUMMARY_LIMIT = (/* unused pure expression or super */ null && (1024 * 1024));
/** What is planned for: masking may lengthen a text, and others may have written to the file before. */
const SUMMARY_BUDGET = 900 * 1024;
/**
 * Several parts in one summary. Each gets its share of what is left; a part that needs less leaves more to the next
 * ones. A part for which there is no room at all (less than 1 KiB) is counted, and the summary says how many there are.
 */
function composeSummary(parts, budget = SUMMARY_BUDGET) {
    const texts = [];
    let left = budget - RESERVE;
    let leftOut = 0;
    parts.forEach((part, index) => {
        const share = Math.floor(left / (parts.length - index));
        const text = share < SMALLEST ? undefined : part.render(share - 1);
        const size = text === undefined ? 0 : Buffer.byteLength(text) + 1;
        if (text === undefined || size > left) {
            leftOut++;
            return;
        }
        texts.push(text);
        left -= size;
    });
    if (leftOut > 0)
        texts.push(`… and ${leftOut} more, for which this summary has no room.\n`);
    return texts.join('\n');
}
const SMALLEST = 1024;
const RESERVE = 200;

// EXTERNAL MODULE: ./build/report/markdown-summary.js + 1 modules
var markdown_summary = __webpack_require__(57982);
;// CONCATENATED MODULE: ./build/action/cancellation.js
/** What happens when the job is cancelled: the execution is asked to end, and the process is gone in time. */
/** The runner sends SIGINT, waits 7.5 s, sends SIGTERM, waits 2.5 s, and kills: everything must be over before. */
const DEADLINE = 6_500;
function watchCancellation(host, deadline = DEADLINE) {
    const controller = new AbortController();
    let timer;
    const stop = host.process.onSignal((signal) => {
        if (controller.signal.aborted)
            return;
        timer = setTimeout(() => {
            host.line('The execution did not end in time: its journal is kept, and uploaded when the job cleans up');
            host.flush();
            host.process.exit(1);
        }, deadline);
        host.line(`Cancelled by ${signal}: ending the execution and its processes`);
        host.flush();
        controller.abort(signal);
    });
    return {
        signal: controller.signal,
        close: () => {
            clearTimeout(timer);
            stop();
        },
    };
}

// EXTERNAL MODULE: ./build/report/execution-facts.js
var execution_facts = __webpack_require__(64131);
;// CONCATENATED MODULE: ./build/action/execution-annotations.js
/** What of an execution deserves an annotation: its failures and its warnings. */

function executionAnnotations(record) {
    const name = `${record.namespace}.${record.flowId}`;
    const annotations = (record.warnings ?? []).map((message) => ({
        level: 'warning',
        title: name,
        message,
        ...place(record, undefined),
    }));
    const failed = (0,execution_facts/* failedTaskRuns */.$y)(record);
    for (const run of failed) {
        const failure = (0,execution_facts/* lastFailure */.xW)(run);
        annotations.push({
            level: 'error',
            title: `${name}: ${(0,execution_facts/* taskRunLabel */.Tr)(run)} ${run.state}`,
            message: failure === undefined ? `The task run ended ${run.state}` : (0,execution_facts/* failureText */.kY)(failure),
            ...place(record, failure),
        });
    }
    if (failed.length === 0 && record.failure !== undefined) {
        const message = (0,execution_facts/* failureText */.kY)(record.failure);
        annotations.push({
            level: 'error',
            title: `${name} ${record.state}`,
            message,
            ...place(record, record.failure),
        });
    }
    return annotations;
}
function place(record, failure) {
    const file = failure?.at?.file ?? record.flowFile;
    const { line, column } = failure?.at ?? {};
    return {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(line === undefined || column === undefined ? {} : { column }),
    };
}

// EXTERNAL MODULE: ./build/action/pending-uploads.js
var pending_uploads = __webpack_require__(79139);
;// CONCATENATED MODULE: ./build/action/run-command.js
/** `command: run`: the flows one after another, their log in groups, then summary, outputs, annotations and artifacts. */











async function runCommand(host, inputs, event, useCases) {
    const refusal = (0,github_event/* refusalToRun */.X)(event, await useCases.workspaceCommit(host.workspace), host.environment.GITHUB_SHA);
    if (refusal !== undefined)
        throw new usage_error/* UsageError */.e(refusal);
    const { flowsDir, config, flow } = inputs;
    const flows = await useCases.select({ workspace: host.workspace, flowsDir, config, flows: flow });
    const cancellation = watchCancellation(host);
    const uploads = new pending_uploads/* PendingUploads */.i(host);
    const finished = [];
    try {
        for (const selected of flows) {
            if (cancellation.signal.aborted)
                break;
            const outcome = await runFlow(host, inputs, useCases, selected, uploads, cancellation.signal);
            finished.push(await keep(host, inputs, outcome, uploads, cancellation.signal));
        }
    }
    finally {
        // What ended before a fault or a cancellation is shown all the same.
        if (finished.length > 0)
            publish(host, inputs, finished);
        cancellation.close();
    }
    // A cancelled job is red whatever `fail-on` says: some flows may not have run at all.
    if (finished.length < flows.length)
        return 1;
    return finished.some(({ record }) => fails(record.state, inputs.failOn)) ? 1 : 0;
}
async function runFlow(host, inputs, useCases, flow, uploads, signal) {
    const base = typeof inputs.artifact === 'string' ? inputs.artifact : `gitestra-${flow.namespace}.${flow.id}`;
    return useCases.run({
        workspace: host.workspace,
        flowsDir: inputs.flowsDir,
        config: inputs.config,
        flow,
        inputs: inputs.inputs,
        secrets: inputs.secrets,
        taskRunner: inputs.taskRunner,
        observer: logGroups({ write: host.line, groups: host.environment.GITHUB_ACTIONS === 'true' }),
        onStart: ({ id, folder, secretInputs }) => {
            if (inputs.artifact === false || !(0,artifacts/* canUploadArtifacts */.t$)(host.environment))
                return;
            const name = (0,artifacts/* artifactName */.Cs)(base, id, (0,artifacts/* runAddress */.YM)(host.environment)?.runAttempt ?? 1);
            uploads.add({ folder, name, secretInputs });
        },
        onSecret: (value) => host.mask(value),
        signal,
    });
}
/** Writes the summary beside the journal and uploads the folder, unless the job was cancelled: then `post` does. */
async function keep(host, inputs, outcome, uploads, signal) {
    const summaryPath = (0,external_node_path_.join)(outcome.folder, 'summary.md');
    (0,external_node_fs_.writeFileSync)(summaryPath, summary(host, outcome, undefined));
    const pending = uploads.find(outcome.folder);
    if (pending === undefined || signal.aborted) {
        if (inputs.artifact !== false && pending === undefined && host.environment.GITHUB_ACTIONS === 'true') {
            host.annotate({ level: 'warning', title: 'No artifact', message: NO_SERVICE });
        }
        return { ...outcome, summaryPath, artifact: undefined };
    }
    const { filesWithSecrets } = await __webpack_require__.e(/* import() */ 6454).then(__webpack_require__.bind(__webpack_require__, 76454));
    const { uploaded, warnings } = await host.inGroup('Upload of the execution', async () => (0,artifacts/* uploadArtifact */.mz)(pending.name, outcome.folder, {
        leaveOut: await filesWithSecrets(outcome.folder, host.secrets),
        address: (0,artifacts/* runAddress */.YM)(host.environment),
        retentionDays: inputs.artifactRetentionDays,
    }));
    for (const message of warnings)
        host.annotate({ level: 'warning', title: 'Artifact', message });
    if (uploaded !== undefined)
        uploads.done(outcome.folder);
    return { ...outcome, summaryPath, artifact: uploaded };
}
const NO_SERVICE = 'The execution is not uploaded, because the runner offers no artifact service to this step';
function publish(host, inputs, finished) {
    if (inputs.summary) {
        const parts = finished.map((one) => ({
            render: (budget) => summary(host, one, one.artifact, budget),
        }));
        host.files.appendSummary(composeSummary(parts));
    }
    if (inputs.annotations)
        host.annotate(...finished.flatMap(({ record }) => executionAnnotations(record)));
    setOutputs(host, finished);
}
function summary(host, outcome, artifact, budget) {
    const { repositoryUrl } = host;
    return (0,markdown_summary/* renderExecutionSummary */.X)(outcome.record, {
        logs: outcome.logs,
        ...(outcome.graph === undefined ? {} : { graph: outcome.graph }),
        ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
        ...(artifact === undefined ? {} : { artifact }),
        ...(budget === undefined ? {} : { budget }),
    });
}
/** Characters; a job may set outputs of 1 MB, counted in UTF-16, and other steps want some of it. */
const LARGEST_OUTPUT = 200_000;
/** One flow gives its values; several give lists of ids and paths, the worst state, and outputs by flow. */
function setOutputs(host, finished) {
    const only = finished.length === 1 ? finished[0] : undefined;
    const outputs = only
        ? (only.record.outputs ?? {})
        : Object.fromEntries(finished.map(({ record }) => [`${record.namespace}.${record.flowId}`, record.outputs ?? {}]));
    const set = (name, value) => host.files.setOutput(name, value);
    set('execution-id', finished.map(({ record }) => record.id).join(','));
    set('state', worst(finished.map(({ record }) => record.state)));
    set('summary-path', finished.map((one) => one.summaryPath).join('\n'));
    set('execution-path', finished.map((one) => one.folder).join('\n'));
    set('artifact-name', finished.flatMap(({ artifact }) => (artifact === undefined ? [] : [artifact.name])).join(','));
    const text = JSON.stringify(outputs);
    if (text.length <= LARGEST_OUTPUT) {
        set('outputs', text);
        return;
    }
    set('outputs', '{}');
    const where = finished.map((one) => (0,external_node_path_.join)(one.folder, 'execution.json')).join(', ');
    host.annotate({
        level: 'warning',
        title: 'Outputs are too large',
        message: `The outputs have ${text.length} characters, more than the ${LARGEST_OUTPUT} that the action hands on. Read them from ${where} (output \`execution-path\`)`,
    });
}
const BY_BADNESS = ['FAILED', 'KILLED', 'CANCELLED', 'WARNING', 'PAUSED'];
function worst(states) {
    return BY_BADNESS.find((state) => states.includes(state)) ?? states.at(-1) ?? 'SUCCESS';
}
function fails(state, failOn) {
    if (failOn === 'never')
        return false;
    if (state === 'WARNING')
        return failOn === 'warning';
    return state === 'FAILED' || state === 'KILLED' || state === 'CANCELLED';
}


/***/ }),

/***/ 79543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTerminal),
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
/** The states of executions and task runs, with the sets that Kestra derives from them. */
const STATES = [
    'CREATED',
    'SUBMITTED',
    'RUNNING',
    'PAUSED',
    'QUEUED',
    'RESTARTED',
    'RETRYING',
    'RETRIED',
    'KILLING',
    'BREAKPOINT',
    'SUCCESS',
    'WARNING',
    'FAILED',
    'KILLED',
    'CANCELLED',
    'SKIPPED',
    'RESUBMITTED',
];
const TERMINAL = new Set([
    'SUCCESS',
    'WARNING',
    'FAILED',
    'KILLED',
    'CANCELLED',
    'SKIPPED',
    'RETRIED',
    'RESUBMITTED',
]);
function isTerminal(state) {
    return TERMINAL.has(state);
}


/***/ }),

/***/ 40273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   YM: () => (/* binding */ runAddress),
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   t$: () => (/* binding */ canUploadArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Upload of a folder as an artifact of the workflow run. Trouble with the service is a warning, never a failure. */


function runAddress(environment) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
    if (GITHUB_REPOSITORY === undefined || GITHUB_RUN_ID === undefined)
        return undefined;
    return {
        serverUrl: GITHUB_SERVER_URL ?? 'https://github.com',
        repository: GITHUB_REPOSITORY,
        runId: GITHUB_RUN_ID,
        runAttempt: Number(GITHUB_RUN_ATTEMPT ?? '1') || 1,
    };
}
/** Whether this process may upload: only the step of an action is given the token, a `run:` step is not. */
function canUploadArtifacts(environment) {
    return Boolean(environment.ACTIONS_RUNTIME_TOKEN) && Boolean(environment.ACTIONS_RESULTS_URL);
}
const LONGEST_NAME = 200;
/**
 * A name that the service accepts and that no other upload of the run has: artifacts cannot be replaced, and a re-run
 * of a job uploads beside the attempts before it.
 */
function artifactName(base, executionId, runAttempt) {
    const tail = `-${executionId}-${runAttempt}`;
    const legal = base
        .replace(/[":<>|*?\\/\u0000-\u001f\u007f]+/g, '-')
        .replace(/\s+/g, ' ')
        .trim();
    return `${legal.slice(0, LONGEST_NAME - tail.length) || 'gitestra'}${tail}`;
}
/**
 * Uploads every file of a folder under `name`. Files whose names the service refuses (quotes, colons, `*?<>|`) are left
 * out and named in a warning, as are those that hold a secret; so is any failure of the service.
 */
async function uploadArtifact(name, folder, options = {}) {
    const warnings = [];
    try {
        const { leaveOut = [] } = options;
        const { files, refused } = listFiles(folder, new Set(leaveOut));
        if (refused.length > 0)
            warnings.push(`${NOT_UPLOADED} ${named(refused)}`);
        if (leaveOut.length > 0) {
            const inside = leaveOut.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
            warnings.push(`Not uploaded, because they hold a secret: ${named(inside)}`);
        }
        if (files.length === 0)
            return { warnings: [...warnings, `There is nothing to upload in ${folder}`] };
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3609)]).then(__webpack_require__.bind(__webpack_require__, 93609));
        const { retentionDays, address } = options;
        const settings = { compressionLevel: 6, ...(retentionDays === undefined ? {} : { retentionDays }) };
        const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, files, folder, settings);
        const url = address === undefined || id === undefined
            ? undefined
            : `${address.serverUrl}/${address.repository}/actions/runs/${address.runId}/artifacts/${id}`;
        const uploaded = {
            name,
            ...(id === undefined ? {} : { id }),
            ...(size === undefined ? {} : { size }),
            ...(url === undefined ? {} : { url }),
        };
        return { uploaded, warnings };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { warnings: [...warnings, `The artifact ${name} could not be uploaded: ${reason}`] };
    }
}
const REFUSED = /[":<>|*?\r\n]/;
function listFiles(folder, leaveOut) {
    const files = [];
    const refused = [];
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        if (leaveOut.has(path))
            continue;
        const inside = path.slice(folder.length);
        (REFUSED.test(inside) ? refused : files).push(path);
    }
    return { files: files.sort(), refused: refused.sort() };
}
const NOT_UPLOADED = 'Not uploaded, because an artifact may not hold the characters " : < > | * ? in names:';
function named(paths) {
    const names = paths
        .slice(0, 3)
        .map((path) => JSON.stringify(path))
        .join(', ');
    return `${names}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`;
}


/***/ })

};
