export const id = 9091;
export const ids = [9091];
export const modules = {

/***/ 10006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ requireSecrets),
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _storage_journal_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93872);
/* harmony import */ var _storage_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68693);
/* harmony import */ var _execution_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54447);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53088);
/** Reads the journal of an execution that is taken up again. */




/** The events of a journal with its secrets back in place, and the names of those that are not known here. */
function readEvents(journalFile, request, workspace) {
    const redactor = new _storage_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .Redactor */ .pO();
    workspace.secrets.registerAll(redactor);
    for (const [id, value] of request.inputs ?? [])
        redactor.register(String(value), `inputs.${id}`);
    const missing = new Set();
    const events = [];
    for (const line of (0,_storage_journal_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a0)(journalFile).events) {
        const read = (0,_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournalEvent */ .o)(line, redactor);
        for (const name of read.missing)
            missing.add(name);
        events.push(read.event);
    }
    return { events, missing };
}
/** Throws a UsageError that says how to give them. */
function requireSecrets(missing) {
    // What a flow output held was computed after all tasks: nothing needs it again.
    const names = [...missing].filter((name) => !name.startsWith('outputs.')).sort();
    if (names.length === 0)
        return;
    const inputs = names.filter((name) => name.startsWith('inputs.')).map((name) => `-i ${name.slice(7)}=…`);
    const secrets = names.filter((name) => !name.startsWith('inputs.') && name !== '');
    const help = [
        ...(inputs.length === 0 ? [] : [`give ${inputs.join(' ')} again`]),
        ...(secrets.length === 0 ? [] : [`set ${secrets.map((name) => `GITESTRA_SECRET_${name}`).join(', ')}`]),
    ];
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the journal refers to ${names.length === 1 ? 'a secret that is' : 'secrets that are'} not known here: ${names.join(', ')}`, help.join('; ') || 'run the flow again');
}


/***/ }),

/***/ 40540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resumeExecution: () => (/* binding */ resumeExecution)
});

// EXTERNAL MODULE: ./build/engine/compile-flow.js
var compile_flow = __webpack_require__(72267);
// EXTERNAL MODULE: ./build/expression/values.js
var values = __webpack_require__(1429);
// EXTERNAL MODULE: ./build/flow/parse-flow.js
var parse_flow = __webpack_require__(88115);
// EXTERNAL MODULE: ./build/flow/source.js
var flow_source = __webpack_require__(10912);
// EXTERNAL MODULE: ./build/storage/execution-folder.js
var execution_folder = __webpack_require__(19413);
// EXTERNAL MODULE: ./build/storage/execution-lock.js
var execution_lock = __webpack_require__(68558);
// EXTERNAL MODULE: ./build/app/execution-session.js + 14 modules
var execution_session = __webpack_require__(54447);
// EXTERNAL MODULE: ./build/app/read-events.js
var read_events = __webpack_require__(10006);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/inputs/resolve-inputs.js + 1 modules
var resolve_inputs = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/util/clock.js
var clock = __webpack_require__(10531);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(53088);
;// CONCATENATED MODULE: ./build/app/resume-pause.js
/** What it takes to resume an execution that waits for somebody: which Pause it is, and the values for its `onResume`. */







/**
 * The first task run that waits for somebody; undefined when the process did not end because of that.
 * Kestra: each resume resolves the first Pause.
 */
function waitingRun(events) {
    if (events[events.length - 1]?.type !== 'execution.suspended')
        return undefined;
    const taskOf = new Map();
    const waiting = new Set();
    for (const event of events) {
        if (event.type === 'taskrun.created')
            taskOf.set(event.id, event.taskId);
        else if (event.type === 'taskrun.paused' && event.due === undefined)
            waiting.add(event.id);
        else if (event.type === 'taskrun.woken' || event.type === 'taskrun.ended')
            waiting.delete(event.id);
    }
    for (const id of waiting)
        return { id, taskId: taskOf.get(id) };
    return undefined;
}
/** Inputs that a Pause asks for. */
function resumeInputs(flow, waiting) {
    const declared = flow.specs.get(waiting.taskId)?.properties.onResume;
    if (!Array.isArray(declared))
        return [];
    const document = { id: flow.id, namespace: flow.namespace, inputs: declared, tasks: [] };
    const source = new flow_source.SourceFile('journal', JSON.stringify(document));
    return (0,parse_flow.parseFlow)(source, { double: values.makeDouble }).flow?.inputs ?? [];
}
/** Types the values given for `onResume`; throws a UsageError that names every one that does not fit. */
async function answerPause(waiting, flow, given, session, workspace) {
    const inputs = resumeInputs(flow, waiting);
    const names = new Set(inputs.map((input) => input.id));
    const supplied = new Map([...given].filter(([id]) => names.has(id)));
    const expressions = session.expressions();
    const options = { services: session.flowServices() };
    const resolved = await (0,resolve_inputs/* resolveInputs */.e)(inputs, supplied, {
        renderTyped: (template, values) => expressions.renderTyped(template, { inputs: values }, options),
        renderStructure: (value, values) => expressions.renderStructure(value, { inputs: values }, options),
        registerSecret: (value, name) => session.maskSecret(value, name),
        upload: (id, path) => session.storage.forInput(id).putFile((0,external_node_path_.basename)(path), (0,external_node_path_.resolve)(workspace.cwd, path)),
    });
    if (resolved.errors.length > 0) {
        throw new usage_error/* UsageError */.e(`task \`${waiting.taskId}\` waits for inputs: ${resolved.errors.map((error) => error.message).join('; ')}`, `give them with ${resolved.errors.map((error) => `-i ${error.example ?? `${error.id}=…`}`).join(' ')}`);
    }
    const { GITHUB_ACTOR, USER } = workspace.environment;
    const resumed = {
        by: GITHUB_ACTOR ?? USER ?? 'unknown',
        on: new Date(clock/* systemClock */.m.now()).toISOString(),
        to: 'RUNNING',
    };
    return {
        taskRunId: waiting.id,
        taskId: waiting.taskId,
        outputs: { ...(inputs.length === 0 ? {} : { onResume: resolved.values }), resumed },
    };
}

// EXTERNAL MODULE: ./build/app/session-basis.js + 1 modules
var session_basis = __webpack_require__(27042);
// EXTERNAL MODULE: ./build/app/subflow-starter.js
var subflow_starter = __webpack_require__(34732);
;// CONCATENATED MODULE: ./build/app/resume.js
/** Continues an execution whose process is gone: replays its journal, then goes on where it stopped. */












/** Throws a UsageError for an execution that has ended, or whose secrets are missing. */
async function resumeExecution(request, workspace) {
    const folder = (0,execution_folder.findExecutionFolder)(workspace.executionsDir, request.execution);
    const lock = (0,execution_lock/* lockExecution */.O)(folder.path);
    try {
        const { events, missing } = (0,read_events/* readEvents */.w)(folder.journalFile, request, workspace);
        const first = events[0];
        if (first?.type !== 'execution.created') {
            throw new usage_error/* UsageError */.e(`execution ${folder.id} never began: its journal is empty`, 'run the flow again');
        }
        const ended = (0,execution_folder.readExecutionRecord)(folder);
        if (events.some((event) => event.type === 'execution.completed') && ended !== undefined) {
            lock.release();
            return { ended };
        }
        (0,read_events/* requireSecrets */.p)(missing);
        const { execution } = first;
        const flow = await (0,compile_flow/* compileFlow */.Ic)(execution.flow, workspace.registry);
        const settings = await workspace.catalog.settings(execution.namespace);
        // The flow is the one that was started, whatever the file says now; only its outputs are needed typed.
        const typed = (0,parse_flow.parseFlow)(new flow_source.SourceFile('journal', JSON.stringify(execution.flow)), {
            double: values.makeDouble,
        }).flow;
        const session = new execution_session/* ExecutionSession */.p({
            ...(0,session_basis/* sessionBasis */.j_)(workspace, { namespace: execution.namespace, id: execution.flowId }),
            folder,
            observer: request.observer ?? {},
            namespaceVariables: { ...workspace.config.variables, ...settings.variables },
            maxParallel: request.maxParallel ?? (0,session_basis/* defaultParallelism */.sZ)(),
            startSubflow: (0,subflow_starter/* subflowStarter */.i)(workspace),
            convertOutputs: (0,session_basis/* outputConverter */.SM)(typed ?? { outputs: [] }, workspace),
        });
        const waiting = waitingRun(events);
        const asked = new Set(waiting === undefined ? [] : resumeInputs(flow, waiting).map((input) => input.id));
        for (const [id, value] of request.inputs ?? []) {
            if (!asked.has(id))
                session.redactor.register(String(value), `inputs.${id}`);
        }
        const answer = waiting === undefined
            ? undefined
            : await answerPause(waiting, flow, request.inputs ?? new Map(), session, workspace);
        return {
            execution: session.resume(flow, events, lock, answer),
            interrupted: interruptedTasks(events),
            warnings: execution.warnings ?? [],
        };
    }
    catch (error) {
        lock.release();
        throw error;
    }
}
/** Ids of tasks whose attempt had begun and not ended. */
function interruptedTasks(events) {
    const taskOf = new Map();
    const running = new Set();
    for (const event of events) {
        if (event.type === 'taskrun.created')
            taskOf.set(event.id, event.taskId);
        else if (event.type === 'taskrun.started')
            running.add(event.id);
        else if (event.type === 'taskrun.evaluated' ||
            event.type === 'attempt.ended' ||
            event.type === 'taskrun.ended') {
            running.delete(event.id);
        }
        else if (event.type === 'execution.resumed')
            running.clear();
    }
    return [...running].map((id) => taskOf.get(id) ?? id);
}


/***/ }),

/***/ 53874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LOG_LEVELS)
/* harmony export */ });
/** What a running task may ask of the world. Adapters in storage/ and process/ implement these; tests bring their own. */
const LOG_LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'];


/***/ })

};
