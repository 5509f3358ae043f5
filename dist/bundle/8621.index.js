export const id = 8621;
export const ids = [8621];
export const modules = {

/***/ 54447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ ExecutionSession),
  o: () => (/* binding */ readJournalEvent)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/engine/fold-record.js
/** Makes the records that people and tools read from the engine's state. */
const iso = (milliseconds) => new Date(milliseconds).toISOString();
function toExecutionRecord(state) {
    return { ...toProgress(state), taskRuns: [...state.taskRuns.values()].map(toTaskRunRecord) };
}
function toProgress(state) {
    const { header } = state;
    return {
        id: header.id,
        namespace: header.namespace,
        flowId: header.flowId,
        ...(header.revision === undefined ? {} : { revision: header.revision }),
        ...(header.commit === undefined ? {} : { commit: header.commit }),
        ...(header.uncommitted === undefined ? {} : { uncommitted: header.uncommitted }),
        ...(header.flowFile === undefined ? {} : { flowFile: header.flowFile }),
        state: state.state,
        histories: state.histories,
        startDate: iso(state.created),
        ...(state.end === undefined ? {} : { endDate: iso(state.end) }),
        inputs: header.inputs,
        outputs: state.outputs ?? {},
        labels: state.labels,
        variables: state.variables,
        ...(header.trigger === undefined ? {} : { trigger: header.trigger }),
        ...(state.failure === undefined ? {} : { failure: state.failure }),
        ...(header.warnings === undefined ? {} : { warnings: header.warnings }),
        ...(header.parentId === undefined ? {} : { parentId: header.parentId }),
        originalId: header.originalId ?? header.id,
    };
}
function toTaskRunRecord(run) {
    // A flowable has no attempts of its own; what made it fail is shown like one.
    const attempts = run.flowable && run.failure !== undefined
        ? [
            {
                state: run.state,
                startDate: iso(run.start ?? run.histories[0].date),
                ...(run.end === undefined ? {} : { endDate: iso(run.end) }),
                failure: run.failure,
            },
        ]
        : run.attempts.map(toAttemptRecord);
    return {
        id: run.id,
        taskId: run.spec.id,
        type: run.spec.type,
        ...(run.parent === undefined ? {} : { parentId: run.parent.id }),
        ...(run.value === undefined ? {} : { value: run.value }),
        ...(run.iteration === undefined ? {} : { iteration: run.iteration }),
        branch: run.branch,
        state: run.state,
        histories: run.histories,
        attempts,
        ...(run.start === undefined ? {} : { startDate: iso(run.start) }),
        ...(run.end === undefined ? {} : { endDate: iso(run.end) }),
        outputs: run.outputs ?? {},
    };
}
function toAttemptRecord(attempt) {
    return {
        state: attempt.state,
        startDate: iso(attempt.start),
        ...(attempt.end === undefined ? {} : { endDate: iso(attempt.end) }),
        ...(attempt.failure === undefined ? {} : { failure: attempt.failure }),
        ...(attempt.metrics === undefined || attempt.metrics.length === 0 ? {} : { metrics: attempt.metrics }),
    };
}

// EXTERNAL MODULE: ./build/expression/engine.js + 8 modules
var engine = __webpack_require__(54785);
// EXTERNAL MODULE: ./build/plugin/bind-properties.js
var bind_properties = __webpack_require__(57409);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/util/maybe-promise.js
var maybe_promise = __webpack_require__(36961);
;// CONCATENATED MODULE: ./build/engine/failure.js
/** Turns whatever a task threw into the facts that are recorded. */



function failureRecord(error, taskId, ports) {
    const facts = (0,task_failure/* isTaskFailure */.O)(error) ? error.facts : {};
    const expression = expressionOf(error);
    const property = propertyOf(error);
    const place = expression === undefined || taskId === undefined || property === undefined
        ? undefined
        : ports.locate?.(taskId, property, expression.offset);
    const at = place ?? (expression === undefined ? undefined : { line: expression.line, column: expression.column });
    const causes = causesOf(error).map((message) => ports.redact(message));
    return {
        message: ports.redact(messageOf(error, expression)),
        ...(facts.exitCode === undefined ? {} : { exitCode: facts.exitCode }),
        ...(facts.signalName === undefined ? {} : { signalName: facts.signalName }),
        ...(facts.timedOut === true ? { timedOut: true } : {}),
        ...(facts.killed === true ? { killed: true } : {}),
        ...(causes.length === 0 ? {} : { cause: causes }),
        ...(at === undefined && property === undefined
            ? {}
            : { at: { ...(property === undefined ? {} : { property }), ...at } }),
    };
}
function messageOf(error, expression) {
    const message = error instanceof Error ? error.message : String(error);
    return expression?.help === undefined ? message : `${message} (${expression.help})`;
}
/** The expression error that an error is or stands for. */
function expressionOf(error) {
    for (let at = error; at instanceof Error; at = at.cause)
        if (at instanceof engine.ExpressionError)
            return at;
    return undefined;
}
function propertyOf(error) {
    for (let at = error; at instanceof Error; at = at.cause)
        if (at instanceof bind_properties/* BindError */.K)
            return at.property;
    return undefined;
}
/** Messages underneath, without those that the one above already says. */
function causesOf(error) {
    const messages = [];
    let last = error instanceof Error ? error.message : '';
    for (let at = error instanceof Error ? error.cause : undefined; at instanceof Error; at = at.cause) {
        if (!last.includes(at.message))
            messages.push(at.message);
        last = at.message;
    }
    return messages;
}

// EXTERNAL MODULE: ./build/util/iso-duration.js
var iso_duration = __webpack_require__(60185);
;// CONCATENATED MODULE: ./build/engine/retry.js
/** Retry policies: which one applies to a failed task run, and when the next attempt is due. */

/** Reads a `retry` block; undefined when there is none or it has no known type. */
function retryPolicy(raw) {
    if (typeof raw !== 'object' || raw === null)
        return undefined;
    const block = raw;
    const type = block.type;
    if (type !== 'constant' && type !== 'exponential' && type !== 'random')
        return undefined;
    return {
        type,
        maxAttempts: optionalNumber(block.maxAttempts ?? block.maxAttempt),
        maxDuration: milliseconds(block.maxDuration),
        interval: milliseconds(block.interval) ?? 0,
        maxInterval: milliseconds(block.maxInterval) ?? Number.POSITIVE_INFINITY,
        minInterval: milliseconds(block.minInterval) ?? 0,
        delayFactor: optionalNumber(block.delayFactor) ?? 2,
        warningOnRetry: block.warningOnRetry === true,
        newExecution: block.behavior === 'CREATE_NEW_EXECUTION',
    };
}
function optionalNumber(value) {
    const number = typeof value === 'string' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
function milliseconds(value) {
    if (typeof value === 'number')
        return value * 1000;
    return typeof value === 'string' ? (0,iso_duration/* parseDuration */.E9)(value) : undefined;
}
/** Kestra: own `retry`, else that of the nearest flowable around the task, else the flow's. */
function applicableRetry(flow, spec) {
    const own = retryPolicy(spec.properties.retry);
    if (own !== undefined)
        return { policy: own, own: true };
    for (let parent = flow.parents.get(spec.id); parent !== undefined; parent = flow.parents.get(parent.id)) {
        const inherited = retryPolicy(parent.properties.retry);
        if (inherited !== undefined)
            return { policy: inherited, own: false };
    }
    const ofFlow = retryPolicy(flow.data.retry);
    return ofFlow === undefined ? undefined : { policy: ofFlow, own: false };
}
/**
 * Date of the attempt after the `attempts`-th, milliseconds since the epoch, or undefined when there is none left.
 * Kestra: constant waits `interval`; exponential waits interval·factor^(n−1), at most `maxInterval`;
 * random draws from [minInterval, maxInterval); a date past `maxDuration` after the first start is no retry.
 *
 * @param firstStart start of the first attempt
 * @param now end of the attempt that failed
 * @param random draw from [0, 1)
 */
function nextAttemptDate(policy, attempts, firstStart, now, random) {
    if (policy.maxAttempts !== undefined && attempts >= policy.maxAttempts)
        return undefined;
    const due = now + delay(policy, attempts, random);
    return policy.maxDuration !== undefined && due > firstStart + policy.maxDuration ? undefined : due;
}
function delay(policy, attempts, random) {
    switch (policy.type) {
        case 'constant':
            return policy.interval;
        case 'exponential':
            return Math.min(policy.maxInterval, policy.interval * policy.delayFactor ** (attempts - 1));
        case 'random':
            return Math.floor(policy.minInterval + random * (policy.maxInterval - policy.minInterval));
    }
}

;// CONCATENATED MODULE: ./build/engine/judge-attempt.js
/** What an attempt that has ended means for its task run: an end, possibly softened, or another attempt. */

/**
 * @param at end of the attempt, milliseconds since the epoch
 * @param random draw from [0, 1) for random retries
 */
function judgeAttempt(state, run, { state: outcome, updates }, at, random) {
    // A task that ends the execution has not failed, whatever the state is called.
    if (updates?.exit !== undefined)
        return { runState: outcome };
    const attempts = attemptsMade(run);
    if (outcome === 'FAILED' && state.state !== 'KILLING') {
        const retry = plannedRetry(state, run, at, random);
        if (retry !== undefined)
            return { retry };
    }
    const warned = outcome === 'SUCCESS' && attempts > 1 && retryPolicy(run.spec.properties.retry)?.warningOnRetry === true;
    return { runState: softened(run.spec, warned ? 'WARNING' : outcome) };
}
function plannedRetry(state, run, at, random) {
    const applicable = applicableRetry(state.flow, run.spec);
    if (applicable === undefined)
        return undefined;
    // Kestra: allowFailure looks at the task's own retry only, so with an inherited one the task becomes WARNING at once.
    if (!applicable.own && isTrue(run.spec.properties.allowFailure))
        return undefined;
    const { policy } = applicable;
    const attempts = policy.newExecution ? (state.header.attemptNumber ?? 1) : attemptsMade(run);
    const firstStart = policy.newExecution
        ? (state.header.originalCreatedDate ?? state.created)
        : (run.attempts[0]?.start ?? at);
    const due = nextAttemptDate(policy, attempts, firstStart, at, random);
    return due === undefined ? undefined : { due, newExecution: policy.newExecution };
}
/** An attempt that was lost with its process says nothing about the task and uses up no retry. */
function attemptsMade(run) {
    return run.attempts.filter((attempt) => attempt.state !== 'RESUBMITTED').length;
}
/** Kestra: allowFailure turns FAILED into WARNING, then allowWarning turns WARNING into SUCCESS. */
function softened(spec, outcome) {
    const afterFailure = outcome === 'FAILED' && isTrue(spec.properties.allowFailure) ? 'WARNING' : outcome;
    return afterFailure === 'WARNING' && isTrue(spec.properties.allowWarning) ? 'SUCCESS' : afterFailure;
}
/** State in which a flowable ends whose children (or whose own failure) give `outcome`. */
function endStateOf(state, run, outcome) {
    const definition = state.flow.definition(run.spec);
    const own = softened(run.spec, outcome);
    return definition.kind === 'flowable' ? (definition.outcome?.(own) ?? own) : own;
}
function isTrue(value) {
    return value === true || value === 'true';
}

// EXTERNAL MODULE: ./build/expression/time-values.js
var time_values = __webpack_require__(18713);
;// CONCATENATED MODULE: ./build/engine/variables.js
/** The names that expressions of a flow and its tasks see; `flow-model` §14. */

/** What a flow-level expression sees: its outputs, a retry, the inputs of a subflow. */
function flowVariables(state, constants) {
    const { header } = state;
    const hasEntries = (map) => Object.keys(map).length > 0;
    return {
        flow: {
            id: header.flowId,
            namespace: header.namespace,
            ...(header.revision === undefined ? {} : { revision: header.revision }),
        },
        execution: {
            id: header.id,
            startDate: time_values/* Instant */.MW.ofEpochMilliseconds(state.created),
            originalId: header.originalId ?? header.id,
            state: state.state,
            ...(state.outputs === undefined ? {} : { outputs: state.outputs }),
        },
        outputs: state.taskOutputs,
        tasks: state.taskStates,
        labels: nestedLabels(state.labels),
        envs: constants.envs,
        globals: constants.globals,
        kestra: constants.kestra,
        ...(hasEntries(header.inputs) ? { inputs: header.inputs } : {}),
        ...(hasEntries(state.variables) ? { vars: state.variables } : {}),
        ...(hasEntries(constants.namespace) ? { namespace: constants.namespace } : {}),
        ...(constants.files === undefined ? {} : { files: constants.files }),
        ...(header.trigger === undefined ? {} : { trigger: header.trigger, schedule: header.trigger }),
    };
}
/** What a task's properties see. */
function taskVariables(state, run, constants) {
    const parents = ancestors(run);
    const value = run.value ?? valueOfFolder(state, run);
    return {
        ...flowVariables(state, constants),
        task: { id: run.spec.id, type: run.spec.type },
        taskrun: {
            id: run.id,
            startDate: time_values/* Instant */.MW.ofEpochMilliseconds(run.start ?? run.histories[0].date),
            attemptsCount: Math.max(0, run.attempts.length - 1),
            ...(run.parent === undefined ? {} : { parentId: run.parent.id }),
            ...(value === undefined ? {} : { value }),
            ...(run.iteration === undefined ? {} : { iteration: run.iteration }),
        },
        parents,
        ...(parents.length === 0 ? {} : { parent: parents[0] }),
    };
}
/** Kestra: tasks in a working directory stand for the task that owns it, its iteration value included. */
function valueOfFolder(state, { parent, branch }) {
    if (parent === undefined || branch !== 'tasks')
        return undefined;
    const definition = state.flow.definition(parent.spec);
    return definition.kind === 'flowable' && definition.sharedFolder !== undefined ? parent.value : undefined;
}
/** Kestra: closest first; an ancestor with neither value nor outputs is left out. */
function ancestors(run) {
    const list = [];
    for (let parent = run.parent; parent !== undefined; parent = parent.parent) {
        const hasOutputs = parent.outputs !== undefined && Object.keys(parent.outputs).length > 0;
        if (parent.value === undefined && !hasOutputs)
            continue;
        list.push({
            ...(parent.value === undefined
                ? {}
                : { taskrun: { value: parent.value, iteration: parent.iteration } }),
            ...(hasOutputs ? { outputs: parent.outputs } : {}),
        });
    }
    return list;
}
/** Kestra: dotted keys nest, so `labels.system.correlationId` can be written. */
function nestedLabels(labels) {
    const tree = Object.create(null);
    for (const { key, value } of labels) {
        const path = key.split('.');
        let node = tree;
        for (const part of path.slice(0, -1)) {
            const next = node[part];
            if (typeof next === 'object' && next !== null)
                node = next;
            else {
                const made = Object.create(null);
                node[part] = made;
                node = made;
            }
        }
        node[path[path.length - 1]] = value;
    }
    return tree;
}

;// CONCATENATED MODULE: ./build/engine/render-outputs.js
/** Computes the outputs of a flow when its tasks are through. */



/** Kestra: whatever fails here drops all outputs and fails the execution. */
function renderOutputs(state, ports) {
    const declared = state.flow.data.outputs;
    if (!Array.isArray(declared) || declared.length === 0)
        return { type: 'execution.outputs' };
    const failed = (error) => ({
        type: 'execution.outputs',
        failure: { ...failureRecord(error, undefined, ports) },
    });
    try {
        const outputs = (0,maybe_promise/* chain */.c)(render(state, ports, declared), (values) => ports.convertOutputs(values));
        const done = (0,maybe_promise/* chain */.c)(outputs, (values) => ({ type: 'execution.outputs', outputs: values }));
        return (0,maybe_promise/* isPromise */.y)(done) ? done.catch(failed) : done;
    }
    catch (error) {
        return failed(error);
    }
}
function render(state, ports, declared) {
    const variables = flowVariables(state, ports.constants);
    const options = {
        services: ports.expressionServices(state, undefined),
        onSecret: (value) => ports.maskSecret(value),
    };
    const values = declared.map((output) => {
        const named = (error) => {
            throw new Error(`output \`${String(output.id)}\`: ${error.message}`, { cause: error });
        };
        try {
            const value = ports.expressions.renderStructure(output.value, variables, options);
            return (0,maybe_promise/* isPromise */.y)(value) ? value.catch(named) : value;
        }
        catch (error) {
            return named(error);
        }
    });
    const collect = (done) => Object.fromEntries(declared.map((output, index) => [String(output.id), done[index]]));
    return values.some((value) => (0,maybe_promise/* isPromise */.y)(value)) ? Promise.all(values).then(collect) : collect(values);
}

// EXTERNAL MODULE: ./build/plugin/ports.js
var ports = __webpack_require__(53874);
;// CONCATENATED MODULE: ./build/engine/run-attempt.js
/** Runs one attempt of a runnable task: binds its properties, gives it a context, and turns the end into facts. */








/** Milliseconds that a task which was told to stop has to do so before it is left behind. */
const ABORT_GRACE = 15_000;
/** Properties of every task that the engine itself reads. */
function rendererFor(state, run, ports) {
    const variables = taskVariables(state, run, ports.constants);
    const options = {
        services: ports.expressionServices(state, run),
        onSecret: (value) => ports.maskSecret(value),
    };
    const withExtra = (extra) => extra === undefined ? variables : { ...variables, ...extra };
    return {
        variables,
        render: (template, extra) => ports.expressions.render(template, withExtra(extra), options),
        renderStructure: (value, extra) => ports.expressions.renderStructure(value, withExtra(extra), options),
        renderTyped: (template, extra) => ports.expressions.renderTyped(template, withExtra(extra), options),
    };
}
function runAttempt(state, run, controller, ports) {
    return new AttemptRunner(state, run, controller, ports).run();
}
/** Does something that needs what a task gets, for a task run that has no attempts of its own. */
async function withTaskContext(state, run, ports, work) {
    return work(new AttemptRunner(state, run, new AbortController(), ports).context());
}
/** The flowable whose folder the task run works in; tasks of `errors` and `finally` have their own. */
function folderOwner(state, run) {
    for (let at = run; at.parent !== undefined && at.branch === 'tasks'; at = at.parent) {
        const definition = state.flow.definition(at.parent.spec);
        if (definition.kind === 'flowable' && definition.sharedFolder !== undefined)
            return at.parent;
    }
    return undefined;
}
class AttemptRunner {
    #state;
    #run;
    #controller;
    #ports;
    #renderer;
    #metrics = [];
    #cleanups = [];
    constructor(state, run, controller, ports) {
        this.#state = state;
        this.#run = run;
        this.#controller = controller;
        this.#ports = ports;
        this.#renderer = rendererFor(state, run, ports);
    }
    run() {
        let outcome;
        try {
            outcome = (0,maybe_promise/* chain */.c)(this.#start(), (result) => this.#success(result));
        }
        catch (error) {
            outcome = this.#failure(error);
        }
        if (!(0,maybe_promise/* isPromise */.y)(outcome))
            return this.#cleanups.length === 0 ? outcome : this.#cleanUp(outcome);
        return outcome.catch((error) => this.#failure(error)).then((result) => this.#cleanUp(result));
    }
    async #cleanUp(result) {
        for (const cleanup of this.#cleanups)
            await cleanup();
        return result;
    }
    #start() {
        const definition = this.#state.flow.definition(this.#run.spec);
        const { timeout } = this.#run.spec.properties;
        if (timeout === undefined || timeout === null)
            return this.#bindAndRun(definition);
        return (0,maybe_promise/* chain */.c)(this.#renderer.render(String(timeout)), (text) => {
            this.#limit(text);
            return this.#bindAndRun(definition);
        });
    }
    #limit(text) {
        const limit = (0,iso_duration/* parseDuration */.E9)(text.trim()) ?? (/^\d+$/.test(text.trim()) ? Number(text) * 1000 : undefined);
        if (limit === undefined) {
            throw new task_failure/* TaskFailure */.E(`property \`timeout\`: \`${text}\` is not an ISO-8601 duration such as PT30S`);
        }
        const timer = this.#ports.clock.setTimer(this.#ports.clock.now() + limit, () => {
            const message = `timed out after ${(0,iso_duration/* formatDurationForPeople */.Ek)(limit)} (\`timeout: ${text.trim()}\`)`;
            this.#controller.abort(new task_failure/* TaskFailure */.E(message, { timedOut: true }));
        });
        this.#cleanups.push(() => timer.cancel());
    }
    #bindAndRun(definition) {
        return this.#runDefinition(definition, this.#run.spec.properties, this.context());
    }
    #runDefinition(definition, written, context) {
        const bound = (0,bind_properties/* bindProperties */.p)(definition.properties, written, this.#renderer, {
            ...(definition.selfBound === undefined ? {} : { skip: definition.selfBound }),
            onSecret: (value) => this.#ports.maskSecret(value),
        });
        return (0,maybe_promise/* chain */.c)(bound, (properties) => {
            const result = definition.run(properties, context);
            return (0,maybe_promise/* isPromise */.y)(result) ? this.#raceAbort(result) : result;
        });
    }
    async #runOther(type, properties) {
        const definition = await this.#ports.registry.load(type);
        if (definition?.kind !== 'task' || definition.type === this.#state.flow.definition(this.#run.spec).type) {
            throw new task_failure/* TaskFailure */.E(`type \`${type}\` is not a task that can be run in place of this one`);
        }
        const context = { ...this.context(), rawProperties: properties };
        return this.#runDefinition(definition, properties, context);
    }
    /** A task that does not heed its abort signal must not hold the execution for ever. */
    #raceAbort(work) {
        const { signal } = this.#controller;
        return new Promise((resolve, reject) => {
            const onAbort = () => {
                const timer = this.#ports.clock.setTimer(this.#ports.clock.now() + ABORT_GRACE, () => reject(signal.reason));
                this.#cleanups.push(() => timer.cancel());
            };
            if (signal.aborted)
                onAbort();
            else
                signal.addEventListener('abort', onAbort, { once: true });
            work.then(resolve, reject);
        });
    }
    #success(result) {
        const { signal } = this.#controller;
        if (signal.aborted)
            return this.#failure(signal.reason, result?.outputs);
        return {
            state: result?.state ?? 'SUCCESS',
            ...(result?.outputs === undefined ? {} : { outputs: result.outputs }),
            ...(result?.updates === undefined ? {} : { updates: result.updates }),
            ...(result?.suspended === undefined ? {} : { suspended: result.suspended }),
            ...(this.#metrics.length === 0 ? {} : { metrics: this.#metrics }),
        };
    }
    #failure(thrown, kept) {
        const { signal } = this.#controller;
        // What ended the task is the abort, whatever the task made of it.
        const error = signal.aborted ? signal.reason : thrown;
        const outputs = ((0,task_failure/* isTaskFailure */.O)(thrown) ? thrown.facts.outputs : undefined) ?? kept;
        const killed = (0,task_failure/* isTaskFailure */.O)(error) && error.facts.killed === true;
        const failure = failureRecord(error, this.#run.spec.id, this.#ports);
        void this.#log(killed ? 'WARN' : 'ERROR', failure.message);
        return {
            state: killed ? 'KILLED' : 'FAILED',
            failure,
            ...(outputs === undefined ? {} : { outputs }),
            ...(this.#metrics.length === 0 ? {} : { metrics: this.#metrics }),
        };
    }
    async #workingDir({ files }) {
        const run = this.#run;
        const owner = run.flowable ? run : folderOwner(this.#state, run);
        if (owner !== undefined) {
            const shared = this.#ports.sharedWorkingDir(owner);
            if (owner === run)
                await files.makeFolder(shared);
            else if (!(await files.exists(shared))) {
                throw new task_failure/* TaskFailure */.E(`the working directory of \`${owner.spec.id}\` is gone: it was on another machine or has been removed; run the flow again`);
            }
            return shared;
        }
        const path = await this.#ports.makeWorkingDir(run);
        this.#cleanups.push(() => this.#ports.removeWorkingDir(path));
        return path;
    }
    context() {
        const { header } = this.#state;
        const run = this.#run;
        const taskPorts = this.#ports.taskPorts(this.#state, run);
        let workingDir;
        return {
            ...taskPorts,
            flow: {
                id: header.flowId,
                namespace: header.namespace,
                ...(header.revision === undefined ? {} : { revision: header.revision }),
            },
            execution: { id: header.id, startDate: this.#state.created },
            task: { id: run.spec.id, type: run.spec.type },
            taskRun: {
                id: run.id,
                attempt: attemptsMade(run),
                ...(run.value === undefined ? {} : { value: run.value }),
                ...(run.iteration === undefined ? {} : { iteration: run.iteration }),
            },
            logger: this.#logger(),
            signal: this.#controller.signal,
            variables: this.#renderer.variables,
            rawProperties: run.spec.properties,
            render: this.#renderer.render,
            renderStructure: this.#renderer.renderStructure,
            renderTyped: this.#renderer.renderTyped,
            workingDir: () => {
                workingDir ??= this.#workingDir(taskPorts);
                return workingDir;
            },
            metric: (metric) => void this.#metrics.push(metric),
            startSubflow: (request) => this.#ports.startSubflow(request, `${run.id}/${attemptsMade(run)}/${request.index ?? 0}`, this.#state, run),
            runTask: (type, properties) => this.#runOther(type, properties),
            maskSecret: (text) => this.#ports.maskSecret(text),
        };
    }
    #logger() {
        const at = (level) => (message) => void this.#log(level, message);
        return {
            trace: at('TRACE'),
            debug: at('DEBUG'),
            info: at('INFO'),
            warn: at('WARN'),
            error: at('ERROR'),
            log: (level, message) => this.#log(level, message),
        };
    }
    #log(level, message) {
        const run = this.#run;
        const lowest = run.spec.properties.logLevel ?? this.#ports.logLevel ?? 'TRACE';
        if (ports/* LOG_LEVELS */.p.indexOf(level) < ports/* LOG_LEVELS */.p.indexOf(lowest))
            return undefined;
        return this.#ports.log({
            at: new Date(this.#ports.clock.now()).toISOString(),
            level,
            message: this.#ports.redact(message),
            taskRunId: run.id,
            taskId: run.spec.id,
            attempt: Math.max(1, run.attempts.length),
            ...(run.value === undefined ? {} : { value: run.value }),
        });
    }
}

;// CONCATENATED MODULE: ./build/engine/scope.js
/**
 * The children of a flowable (or of the flow): which branch runs, which lanes are open, and what the children that
 * have ended add up to. It counts instead of searching, so a step costs the same with ten children and ten thousand.
 */
/** The lane that stands for the end of a pause. */
const GATE = -1;
class Scope {
    #plan;
    #errors;
    #finally;
    branch = 'tasks';
    /** Index of the next slot of each lane. */
    #next;
    /** Lanes that may start, from `#readyHead` on. */
    #ready = [];
    #readyHead = 0;
    /** For lanes with dependencies: how many are still open, and who waits for whom. */
    #blocked = new Map();
    #dependents = new Map();
    #openLanes = 0;
    /** Next task of the errors or finally branch. */
    #serial = 0;
    /** Children of the current errors or finally branch that have not ended. */
    #serialRunning = 0;
    #mainRunning = 0;
    /** The main children are not all there is: a pause, or the question whether to repeat them, is still open. */
    #gated;
    #gateAfterFailure;
    /** Children of all branches, in the order of their creation. */
    children = [];
    /** Children of any branch that have been created and have not ended. */
    active = new Set();
    #ended = { KILLED: 0, FAILED: 0, WARNING: 0 };
    constructor(plan, errors, finallyTasks, gated = false) {
        this.#plan = plan;
        this.#gated = gated !== false;
        this.#gateAfterFailure = gated === 'also-after-failure';
        this.#errors = errors;
        this.#finally = finallyTasks;
        this.#next = new Uint32Array(plan.lanes.length);
        plan.lanes.forEach((lane, index) => {
            const after = lane.after ?? [];
            if (after.length === 0) {
                // A lane without slots (a flow whose tasks are all disabled) is over before it begins.
                if (lane.slots.length > 0)
                    this.#ready.push(index);
                return;
            }
            this.#blocked.set(index, after.length);
            for (const dependency of after) {
                const waiting = this.#dependents.get(dependency);
                if (waiting === undefined)
                    this.#dependents.set(dependency, [index]);
                else
                    waiting.push(index);
            }
        });
    }
    /** Whether a main child has failed for good. */
    get failed() {
        return this.#ended.FAILED > 0;
    }
    /** Kestra: killed before failed before warning, and only main children count. */
    get outcome() {
        if (this.#ended.KILLED > 0)
            return 'KILLED';
        if (this.#ended.FAILED > 0)
            return 'FAILED';
        return this.#ended.WARNING > 0 ? 'WARNING' : 'SUCCESS';
    }
    get gated() {
        return this.#gated;
    }
    /** Whether the main children are through and the gate is what is left. */
    get atGate() {
        if (!this.#gated || this.branch !== 'tasks')
            return false;
        return this.failed ? this.#gateAfterFailure && this.active.size === 0 : this.#childrenDone;
    }
    /** Goes on behind the gate; lanes that wait for it may start unless it has come to a failure. */
    open(outcome) {
        this.#gated = false;
        if (outcome === 'FAILED' || outcome === 'WARNING')
            this.#ended[outcome] += 1;
        if (outcome !== 'FAILED')
            this.#release(GATE);
    }
    childCreated(run) {
        const { branch, lane } = run;
        this.children.push(run);
        this.active.add(run);
        if (branch !== 'tasks') {
            if (branch === 'errors' || branch === 'finally') {
                if (this.branch !== branch)
                    this.#enter(branch);
                this.#serial += 1;
                this.#serialRunning += 1;
            }
            return;
        }
        this.#mainRunning += 1;
        if (lane === undefined)
            return;
        if (this.#next[lane] === 0) {
            this.#openLanes += 1;
            // The lane at the head is the one that was offered; on replay it is the same one.
            if (this.#ready[this.#readyHead] === lane)
                this.#readyHead += 1;
            else
                this.#ready.splice(this.#ready.indexOf(lane, this.#readyHead), 1);
        }
        this.#next[lane] += 1;
    }
    childEnded(run) {
        const { branch, lane, state } = run;
        this.active.delete(run);
        if (branch !== 'tasks') {
            this.#serialRunning -= 1;
            return;
        }
        this.#mainRunning -= 1;
        if (state === 'KILLED' || state === 'FAILED' || state === 'WARNING')
            this.#ended[state] += 1;
        if (lane !== undefined && this.#next[lane] >= this.#plan.lanes[lane].slots.length)
            this.#laneEnded(lane);
    }
    #laneEnded(lane) {
        this.#openLanes -= 1;
        this.#release(lane);
    }
    #release(lane) {
        for (const dependent of this.#dependents.get(lane) ?? []) {
            const left = this.#blocked.get(dependent) - 1;
            this.#blocked.set(dependent, left);
            if (left === 0)
                this.#ready.push(dependent);
        }
    }
    /** Kestra: which list runs now, see `flow-model` §6.1. */
    chooseBranch() {
        if (this.branch === 'tasks') {
            if (this.failed) {
                if (this.#errors !== undefined)
                    this.#enter('errors');
                else if (this.#finally !== undefined)
                    this.#enter('finally');
            }
            else if (this.#mainDone && this.#finally !== undefined) {
                this.#enter('finally');
            }
        }
        if (this.branch === 'errors' && this.#serialDone && this.#finally !== undefined)
            this.#enter('finally');
    }
    #enter(branch) {
        this.branch = branch;
        this.#serial = 0;
        this.#serialRunning = 0;
    }
    get #serialTasks() {
        return (this.branch === 'errors' ? this.#errors : this.#finally) ?? [];
    }
    get #serialDone() {
        return this.#serialRunning === 0 && this.#serial >= this.#serialTasks.length;
    }
    get #mainDone() {
        // A child that was killed leaves nothing to decide.
        return (!this.#gated || this.#ended.KILLED > 0) && this.#childrenDone;
    }
    get #childrenDone() {
        return this.#mainRunning === 0 && this.#openLanes === 0 && this.#readyHead >= this.#ready.length;
    }
    /** Whether the current branch is through and no other follows; ask after `chooseBranch`. */
    get done() {
        if (this.branch !== 'tasks')
            return this.#serialDone;
        return this.failed || this.#mainDone;
    }
    /**
     * Children to create after the child of `lane` has ended (or at the start, with undefined).
     * Ask after `chooseBranch`; answers with nothing while the current branch has to wait.
     */
    nextChildren(lane) {
        if (this.branch !== 'tasks') {
            const task = this.#serialRunning > 0 ? undefined : this.#serialTasks[this.#serial];
            return task === undefined ? [] : [{ task, branch: this.branch }];
        }
        if (this.failed)
            return [];
        const children = [];
        if (lane !== undefined) {
            const slot = this.#plan.lanes[lane].slots[this.#next[lane]];
            if (slot !== undefined)
                children.push({ ...slot, branch: 'tasks', lane });
        }
        let open = this.#openLanes;
        for (let head = this.#readyHead; head < this.#ready.length; head++) {
            if (this.#plan.concurrency > 0 && open >= this.#plan.concurrency)
                break;
            const index = this.#ready[head];
            const slot = this.#plan.lanes[index].slots[0];
            if (slot === undefined)
                continue;
            open += 1;
            children.push({ ...slot, branch: 'tasks', lane: index });
        }
        return children;
    }
    /** Lanes with a next slot whose last child has ended: what a resume has to continue. */
    idleLanes() {
        const running = new Set();
        for (const run of this.active)
            running.add(run.lane);
        const idle = [];
        for (let lane = 0; lane < this.#next.length; lane++) {
            const next = this.#next[lane];
            if (next > 0 && next < this.#plan.lanes[lane].slots.length && !running.has(lane))
                idle.push(lane);
        }
        return idle;
    }
}

// EXTERNAL MODULE: ./build/flow/states.js
var states = __webpack_require__(79543);
;// CONCATENATED MODULE: ./build/engine/state.js
/** The state of an execution, folded from its events. It is updated in place: the work of an event is what it changes. */


class TaskRun {
    id;
    spec;
    parent;
    value;
    iteration;
    branch;
    lane;
    /** Iteration values from the outermost ancestor to this run: where its outputs stand. */
    valuePath;
    flowable;
    state = 'CREATED';
    histories = [];
    attempts = [];
    start;
    end;
    outputs;
    failure;
    /** Date of the next attempt while RETRYING. */
    retryDue;
    /** Children, from the moment the flowable is evaluated. */
    scope;
    evaluation;
    pause;
    /** Date until which it is PAUSED, if there is one. */
    pausedUntil;
    /** How many times a flowable has run its children. */
    iterationCount = 1;
    constructor(id, spec, flowable, place) {
        this.id = id;
        this.spec = spec;
        this.flowable = flowable;
        this.parent = place.parent;
        this.value = place.value;
        this.iteration = place.iteration;
        this.branch = place.branch;
        this.lane = place.lane;
        const inherited = place.parent?.valuePath ?? [];
        this.valuePath = place.value === undefined ? inherited : [...inherited, place.value];
    }
    get ended() {
        return (0,states/* isTerminal */.H)(this.state);
    }
    moveTo(state, at) {
        this.state = state;
        this.histories.push({ state, date: at });
        if ((0,states/* isTerminal */.H)(state))
            this.end = at;
    }
}
class ExecutionState {
    flow;
    header;
    state = 'CREATED';
    histories = [];
    created;
    end;
    /** In creation order. */
    taskRuns = new Map();
    root;
    labels;
    variables;
    /** Results of tasks, the root that expressions call `outputs`. */
    taskOutputs = Object.create(null);
    taskStates = Object.create(null);
    /** Flow outputs, once rendered. */
    outputs;
    failure;
    /** What runs: the flow's tasks, then its outputs, then what comes after the end. */
    phase = 'tasks';
    /** State in which a task asked the execution to end. */
    exit;
    /** Index into afterExecution of the next task to create. */
    afterNext = 0;
    retryAt;
    /** Task runs that have been forced to an end while their work goes on. */
    detached = new Set();
    running = new Set();
    paused = new Set();
    constructor(flow, header, at) {
        this.flow = flow;
        this.header = header;
        this.created = at;
        this.labels = header.labels;
        this.variables = header.variables;
        this.root = new Scope({ lanes: [{ slots: flow.branches.tasks.map((task) => ({ task })) }], concurrency: 0 }, flow.branches.errors, flow.branches.finally);
        this.histories.push({ state: 'CREATED', date: at });
    }
    moveTo(state, at) {
        this.state = state;
        this.histories.push({ state, date: at });
        if ((0,states/* isTerminal */.H)(state))
            this.end = at;
    }
    scopeOf(run) {
        return run.parent?.scope ?? this.root;
    }
    /** Puts the outputs of a task run where expressions look for them. */
    placeOutputs(run) {
        if (run.outputs !== undefined)
            place(this.taskOutputs, run.spec.id, run.valuePath, run.outputs);
    }
    placeState(run) {
        place(this.taskStates, run.spec.id, run.valuePath, { state: run.state });
    }
    /** Forgets a task run whose place another one will take. */
    discard(run) {
        this.taskRuns.delete(run.id);
        this.paused.delete(run);
        unplace(this.taskOutputs, run.spec.id, run.valuePath);
        unplace(this.taskStates, run.spec.id, run.valuePath);
    }
}
function place(tree, id, path, leaf) {
    if (path.length === 0) {
        tree[id] = leaf;
        return;
    }
    let node = branch(tree, id);
    for (const key of path.slice(0, -1))
        node = branch(node, key);
    node[path[path.length - 1]] = leaf;
}
function unplace(tree, id, path) {
    const keys = [id, ...path];
    let node = tree;
    for (const key of keys.slice(0, -1)) {
        if (typeof node !== 'object' || node === null)
            return;
        node = node[key];
    }
    if (typeof node === 'object' && node !== null) {
        delete node[keys[keys.length - 1]];
    }
}
function branch(tree, key) {
    const known = tree[key];
    if (typeof known === 'object' && known !== null)
        return known;
    const made = Object.create(null);
    tree[key] = made;
    return made;
}

;// CONCATENATED MODULE: ./build/engine/apply.js
/** Folds events into the state. Facts only: nothing here decides what happens next. */


/** Returns false for an event that comes too late to change anything (a result of a task run that was forced to end). */
function apply(state, event) {
    switch (event.type) {
        case 'taskrun.created':
            return created(state, event);
        case 'taskrun.started':
            return started(state, event.id, event.at);
        case 'taskrun.evaluated':
            return evaluated(state, event.id, event.evaluation);
        case 'attempt.ended':
            return attemptEnded(state, event);
        case 'taskrun.ended':
            return ended(state, event);
        case 'taskrun.paused':
            return paused(state, event);
        case 'taskrun.woken':
            return woken(state, event);
        case 'taskrun.repeated':
            return repeated(state, event);
        case 'retry.due':
            return retryDue(state, event);
        case 'execution.kill':
            if (state.phase !== 'tasks' || state.state === 'KILLING')
                return false;
            state.moveTo('KILLING', event.at);
            return true;
        case 'execution.outputs':
            state.phase = 'outputs';
            state.outputs = event.outputs;
            state.failure = event.failure ?? state.failure;
            return true;
        case 'execution.ended':
            return executionEnded(state, event);
        case 'execution.completed':
            state.phase = 'completed';
            return true;
        case 'execution.resumed':
            return resumed(state, event.at);
        case 'execution.created':
        case 'execution.suspended':
            return false;
    }
}
function created(state, event) {
    const spec = state.flow.specs.get(event.taskId);
    const parent = event.parentId === undefined ? undefined : state.taskRuns.get(event.parentId);
    const run = new TaskRun(event.id, spec, state.flow.definition(spec).kind === 'flowable', {
        parent,
        value: event.value,
        iteration: event.iteration,
        branch: event.branch,
        lane: event.lane,
    });
    run.moveTo('CREATED', event.at);
    state.taskRuns.set(run.id, run);
    state.placeState(run);
    if (event.branch === 'afterExecution')
        state.afterNext += 1;
    else {
        state.scopeOf(run).childCreated(run);
        if (state.state === 'CREATED')
            state.moveTo('RUNNING', event.at);
    }
    return true;
}
function started(state, id, at) {
    const run = state.taskRuns.get(id);
    if (run.ended)
        return false;
    run.moveTo('RUNNING', at);
    run.start ??= at;
    state.placeState(run);
    if (!run.flowable) {
        run.attempts.push({ state: 'RUNNING', start: at });
        state.running.add(run);
    }
    return true;
}
function evaluated(state, id, evaluation) {
    const run = state.taskRuns.get(id);
    if (run.ended)
        return false;
    const definition = state.flow.definition(run.spec);
    const plan = definition.plan(run.spec, evaluation);
    if (plan.outputs !== undefined) {
        run.outputs = plan.outputs;
        state.placeOutputs(run);
    }
    run.evaluation = evaluation;
    run.pause = plan.pause;
    if (plan.children !== undefined)
        run.scope = scopeOf(run.spec, plan, definition);
    else
        run.failure = { message: plan.reason ?? 'there is no list of tasks to run' };
    return true;
}
function scopeOf(spec, plan, definition) {
    const gated = definition.sharedFolder === undefined
        ? plan.pause !== undefined || definition.review !== undefined
        : 'also-after-failure';
    return new Scope(plan.children, branchOf(spec, 'errors'), branchOf(spec, 'finally'), gated);
}
function paused(state, event) {
    const run = state.taskRuns.get(event.id);
    if (run.ended || run.state === 'PAUSED')
        return false;
    run.moveTo('PAUSED', event.at);
    run.pausedUntil = event.due;
    state.placeState(run);
    state.paused.add(run);
    if (state.state === 'RUNNING')
        state.moveTo('PAUSED', event.at);
    return true;
}
function woken(state, event) {
    const run = state.taskRuns.get(event.id);
    if (run.ended || run.scope?.gated !== true)
        return false;
    goOn(state, run, event.at);
    if (event.outputs !== undefined) {
        run.outputs = { ...run.outputs, ...event.outputs };
        state.placeOutputs(run);
    }
    if (event.failure !== undefined)
        run.failure = event.failure;
    run.scope.open(event.outcome);
    if (event.outcome === 'CANCELLED')
        state.exit = 'CANCELLED';
    return true;
}
/** Kestra: the iteration before is forgotten, its outputs too. */
function repeated(state, event) {
    const run = state.taskRuns.get(event.id);
    if (run.ended || run.state !== 'PAUSED')
        return false;
    goOn(state, run, event.at);
    discardChildren(state, run);
    run.iterationCount += 1;
    run.iteration = (run.iteration ?? 0) + 1;
    const definition = state.flow.definition(run.spec);
    run.scope = scopeOf(run.spec, definition.plan(run.spec, run.evaluation), definition);
    run.outputs = { ...run.outputs, iterationCount: run.iterationCount };
    state.placeOutputs(run);
    return true;
}
function discardChildren(state, run) {
    for (const child of run.scope?.children ?? []) {
        discardChildren(state, child);
        state.discard(child);
    }
}
function goOn(state, run, at) {
    if (run.state !== 'PAUSED')
        return;
    run.moveTo('RUNNING', at);
    run.pausedUntil = undefined;
    state.placeState(run);
    unpause(state, run, at);
}
function unpause(state, run, at) {
    if (state.paused.delete(run) && state.paused.size === 0 && state.state === 'PAUSED') {
        state.moveTo('RUNNING', at);
    }
}
function branchOf(spec, name) {
    const tasks = spec.children[name];
    return tasks === undefined || tasks.length === 0 ? undefined : tasks;
}
function attemptEnded(state, event) {
    const run = state.taskRuns.get(event.id);
    // A loop has discarded it while its work went on.
    if (run === undefined)
        return false;
    state.running.delete(run);
    state.detached.delete(run);
    const attempt = run.attempts[run.attempts.length - 1];
    if (attempt !== undefined) {
        attempt.state = event.state;
        attempt.end = event.at;
        if (event.failure !== undefined)
            attempt.failure = event.failure;
        if (event.metrics !== undefined)
            attempt.metrics = event.metrics;
    }
    if (run.ended)
        return false;
    if (event.outputs !== undefined) {
        run.outputs = event.outputs;
        state.placeOutputs(run);
    }
    if (event.updates?.labels !== undefined)
        state.labels = mergeLabels(state.labels, event.updates.labels);
    if (event.updates?.variables !== undefined)
        state.variables = event.updates.variables;
    if (event.updates?.exit !== undefined && state.phase === 'tasks')
        state.exit = event.updates.exit;
    if (event.retry !== undefined) {
        run.moveTo(event.retry.newExecution ? 'RETRIED' : 'RETRYING', event.at);
        run.retryDue = event.retry.due;
        state.placeState(run);
        if (!event.retry.newExecution && state.state === 'RUNNING')
            state.moveTo('RETRYING', event.at);
        return true;
    }
    if (event.failure !== undefined)
        run.failure = event.failure;
    endRun(state, run, event.runState ?? event.state, event.at);
    return true;
}
function mergeLabels(before, added) {
    // Kestra: the last label of a key wins.
    const merged = new Map(before.map((label) => [label.key, label]));
    for (const label of added)
        merged.set(label.key, label);
    return [...merged.values()];
}
function ended(state, event) {
    const run = state.taskRuns.get(event.id);
    if (run.ended)
        return false;
    if (event.outputs !== undefined) {
        run.outputs = { ...run.outputs, ...event.outputs };
        state.placeOutputs(run);
    }
    if (event.failure !== undefined)
        run.failure = event.failure;
    // Kestra: a task run that never began has one attempt in its end state (SKIPPED, KILLED).
    if (!run.flowable && run.attempts.length === 0) {
        run.attempts.push({ state: event.state, start: event.at, end: event.at });
    }
    endRun(state, run, event.state, event.at);
    return true;
}
function endRun(state, run, outcome, at) {
    run.moveTo(outcome, at);
    state.placeState(run);
    state.running.delete(run);
    unpause(state, run, at);
    if (run.branch !== 'afterExecution')
        state.scopeOf(run).childEnded(run);
    if (run.scope !== undefined)
        forceOpenChildren(state, run.scope, outcome, at);
}
/** Kestra: what is still open below a flowable that has ended takes its state; late results are ignored. */
function forceOpenChildren(state, scope, outcome, at) {
    for (const child of [...scope.active]) {
        if (state.running.has(child))
            state.detached.add(child);
        if (!child.ended)
            endRun(state, child, outcome, at);
    }
}
function retryDue(state, event) {
    const run = state.taskRuns.get(event.id);
    if (run.ended || run.state !== 'RETRYING')
        return false;
    run.retryDue = undefined;
    run.moveTo('CREATED', event.at);
    state.placeState(run);
    if (state.state === 'RETRYING')
        state.moveTo('RUNNING', event.at);
    return true;
}
function executionEnded(state, event) {
    if (state.phase === 'after' || state.phase === 'completed')
        return false;
    state.phase = 'after';
    state.retryAt = event.retryAt;
    state.moveTo(event.state, event.at);
    for (const run of state.taskRuns.values()) {
        if (run.ended)
            continue;
        if (state.running.has(run))
            state.detached.add(run);
        endRun(state, run, event.state, event.at);
    }
    return true;
}
function resumed(state, at) {
    for (const run of state.running) {
        // Kestra: an attempt whose worker was lost is RESUBMITTED, and another one is made.
        const attempt = run.attempts[run.attempts.length - 1];
        attempt.state = 'RESUBMITTED';
        attempt.end = at;
        if (!run.ended)
            run.moveTo('CREATED', at);
    }
    state.running.clear();
    state.detached.clear();
    return true;
}

;// CONCATENATED MODULE: ./build/engine/transition.js
/**
 * Decides what happens next. `transition` applies one event to the state and answers with commands; it sees nothing
 * but the flow, the state and the event, so an execution can be replayed, resumed and tested with a simulated clock.
 */



/** The state before anything has run, and what to do first. */
function begin(flow, header, at) {
    const state = new ExecutionState(flow, header, at);
    return [state, advance(state, state.root, undefined)];
}
/** Applies the event to `state`, in place, and answers with what has to be done now. */
function transition(state, event) {
    const changed = apply(state, event);
    return changed ? decide(state, event) : [];
}
/** Folds a recorded event without deciding anything. */
function replay(state, event) {
    apply(state, event);
}
function decide(state, event) {
    switch (event.type) {
        case 'taskrun.created':
            return [{ type: 'start', id: event.id }];
        case 'taskrun.started':
            return [{ type: state.taskRuns.get(event.id).flowable ? 'evaluate' : 'run', id: event.id }];
        case 'taskrun.evaluated':
            return beginScope(state, state.taskRuns.get(event.id));
        case 'attempt.ended':
            return transition_attemptEnded(state.taskRuns.get(event.id), event, state);
        case 'taskrun.ended':
            return runEnded(state, state.taskRuns.get(event.id));
        case 'taskrun.paused':
            return pausedRun(state, state.taskRuns.get(event.id));
        case 'taskrun.woken':
            return wokenRun(state, event);
        case 'taskrun.repeated':
            return beginScope(state, state.taskRuns.get(event.id));
        case 'retry.due':
            return [{ type: 'start', id: event.id }];
        case 'execution.kill':
            return kill(state);
        case 'execution.outputs':
            return end(event.failure === undefined ? state.root.outcome : 'FAILED');
        case 'execution.ended':
            return [...abortDetached(state), ...nextAfterExecution(state)];
        case 'execution.resumed':
            return resume(state);
        default:
            return [];
    }
}
function beginScope(state, run) {
    if (run.scope === undefined) {
        // Kestra: a flowable without a list of children (a Switch that matches nothing) fails.
        return [emitEnded(run, endStateOf(state, run, 'FAILED'))];
    }
    return run.pause === undefined ? advance(state, run.scope, run) : [emitPaused(run, run.pause)];
}
function emitPaused(run, pause) {
    const due = pause.duration === undefined ? {} : { due: run.start + pause.duration };
    return { type: 'emit', event: { type: 'taskrun.paused', id: run.id, ...due } };
}
function pausedRun(state, run) {
    const due = run.pausedUntil;
    const wait = due === undefined ? [] : [{ type: 'wait-pause', id: run.id, due }];
    // What runs while it is paused; a flowable between two repetitions has nothing that does.
    return run.pause === undefined ? wait : [...wait, ...advance(state, run.scope, run)];
}
function wokenRun(state, event) {
    if (event.outcome === 'CANCELLED')
        return end('CANCELLED');
    const run = state.taskRuns.get(event.id);
    return advance(state, run.scope, run);
}
/** Takes a scope one step on: the next children, or its end. */
function advance(state, scope, owner, lane) {
    if (isEnding(state)) {
        return scope.active.size === 0 ? scopeDone(state, scope, owner) : [];
    }
    if (scope.atGate && owner !== undefined) {
        return owner.pause === undefined ? [{ type: 'review', id: owner.id }] : [];
    }
    scope.chooseBranch();
    const next = scope.nextChildren(lane);
    if (next.length === 0)
        return scope.done ? scopeDone(state, scope, owner) : [];
    return next.map((child) => create(child, owner));
}
/** No new children: the execution is on its way to an end. What runs after the end has nothing to do with it. */
function isEnding(state) {
    return state.phase === 'tasks' && state.state === 'KILLING';
}
function create(child, owner) {
    return {
        type: 'create',
        taskId: child.task.id,
        branch: child.branch,
        ...(owner === undefined ? {} : { parentId: owner.id }),
        ...(child.value === undefined ? {} : { value: child.value }),
        ...(child.iteration === undefined ? {} : { iteration: child.iteration }),
        ...(child.lane === undefined ? {} : { lane: child.lane }),
    };
}
function scopeDone(state, scope, owner) {
    if (owner !== undefined) {
        if (owner.ended)
            return [];
        const outcome = isEnding(state) ? 'KILLED' : scope.outcome;
        return [emitEnded(owner, endStateOf(state, owner, outcome))];
    }
    if (state.phase !== 'tasks')
        return [];
    if (state.state === 'KILLING')
        return end('KILLED');
    return [{ type: 'render-outputs' }];
}
function emitEnded(run, outcome) {
    return { type: 'emit', event: { type: 'taskrun.ended', id: run.id, state: outcome } };
}
function transition_attemptEnded(run, event, state) {
    // Kestra: Exit ends everything around it at once, in its own state.
    if (event.updates?.exit !== undefined && state.phase === 'tasks')
        return end(event.updates.exit);
    if (event.retry === undefined)
        return runEnded(state, run);
    if (!event.retry.newExecution)
        return [{ type: 'wait-retry', id: run.id, due: event.retry.due }];
    return [{ type: 'emit', event: { type: 'execution.ended', state: 'RETRIED', retryAt: event.retry.due } }];
}
function runEnded(state, run) {
    if (run.branch === 'afterExecution')
        return nextAfterExecution(state);
    // After the end only the children of flowables in afterExecution still take their steps.
    if (state.phase === 'tasks' ? run.parent?.ended === true : run.parent?.ended !== false)
        return [];
    return advance(state, state.scopeOf(run), run.parent, run.lane);
}
function end(outcome) {
    return [{ type: 'emit', event: { type: 'execution.ended', state: outcome } }];
}
function nextAfterExecution(state) {
    if (state.phase !== 'after')
        return [];
    const task = state.state === 'RETRIED' ? undefined : state.flow.branches.afterExecution[state.afterNext];
    if (task === undefined)
        return [{ type: 'emit', event: { type: 'execution.completed' } }, { type: 'complete' }];
    return [{ type: 'create', taskId: task.id, branch: 'afterExecution' }];
}
function abortDetached(state) {
    return [...state.detached].map((run) => ({ type: 'abort', id: run.id }));
}
/** Kestra: runs that have not begun are killed at once, running ones are told to stop, no new ones are created. */
function kill(state) {
    const commands = [];
    for (const run of state.taskRuns.values()) {
        if (run.ended || run.flowable)
            continue;
        if (state.running.has(run))
            commands.push({ type: 'abort', id: run.id });
        else
            commands.push(emitEnded(run, 'KILLED'));
    }
    // Flowables whose children have all ended, or which have none yet, have nothing left to wait for.
    for (const run of [...state.taskRuns.values()].reverse()) {
        if (!run.ended && run.flowable && (run.scope === undefined || run.scope.active.size === 0)) {
            commands.push(emitEnded(run, 'KILLED'));
        }
    }
    if (state.root.active.size === 0)
        commands.push(...end('KILLED'));
    return commands;
}
/** What a new process has to do for an execution whose journal it has read. */
function resume(state) {
    if (state.phase === 'completed')
        return [{ type: 'complete' }];
    if (state.phase === 'outputs')
        return [{ type: 'render-outputs' }];
    if (state.phase === 'tasks' && state.exit !== undefined)
        return end(state.exit);
    // What was told to stop is not begun again.
    if (isEnding(state))
        return kill(state);
    // What was to end when the process was lost must not begin anew.
    if (state.phase === 'tasks' && state.state === 'KILLING')
        return kill(state);
    const commands = [];
    for (const run of state.taskRuns.values()) {
        if (!run.ended)
            commands.push(...resumeRun(state, run));
    }
    if (state.phase === 'after') {
        if (commands.length === 0)
            commands.push(...nextAfterExecution(state));
        return commands;
    }
    commands.push(...resumeScope(state, state.root, undefined));
    return commands;
}
function resumeRun(state, run) {
    if (run.flowable) {
        if (run.state === 'PAUSED')
            return pausedRun(state, run);
        if (run.pause !== undefined && run.scope?.gated === true)
            return [emitPaused(run, run.pause)];
        if (run.scope !== undefined)
            return resumeScope(state, run.scope, run);
        return [{ type: run.state === 'CREATED' ? 'start' : 'evaluate', id: run.id }];
    }
    if (run.state === 'RETRYING')
        return [{ type: 'wait-retry', id: run.id, due: run.retryDue }];
    return [{ type: 'start', id: run.id }];
}
function resumeScope(state, scope, owner) {
    const lanes = scope.branch === 'tasks' ? scope.idleLanes() : [];
    const commands = lanes.flatMap((lane) => scope
        .nextChildren(lane)
        .filter((child) => child.lane === lane)
        .map((child) => create(child, owner)));
    return commands.length > 0 ? commands : advance(state, scope, owner);
}

;// CONCATENATED MODULE: ./build/engine/scheduler.js
/**
 * Drives one execution: stamps events, writes them to the journal, asks the transition what to do, and does it.
 * Everything that happens comes back as an event through one inbox, so there is one order of things.
 */










/** Commands between two pauses in which signals and the terminal have their turn. */
const BREATH = 128;
/** Kestra: a pause that may fail goes on with its tasks when its time is up. */
function softenedPause(run) {
    const outcome = run.pause.outcome;
    return outcome === 'FAILED' && softened(run.spec, 'FAILED') !== 'FAILED' ? 'WARNING' : outcome;
}
class Scheduler {
    #ports;
    state;
    #seq = 0;
    /** Events of one decision, processed before anything else. */
    #internal = [];
    #inbox = [];
    #effects = [];
    #initial;
    #draining = false;
    #sinceBreath = 0;
    #controllers = new Map();
    #timers = new Set();
    #waiting = [];
    #waitingHead = 0;
    #busy = 0;
    /** Promises that will still bring something. */
    #pending = 0;
    #suspended = false;
    /** Task runs whose attempt goes on in another process. */
    #parked = new Set();
    #finished;
    #finish;
    #fault;
    constructor(ports, made, seq) {
        this.#ports = ports;
        [this.state, this.#initial] = made;
        this.#seq = seq;
        this.#finished = new Promise((resolve, reject) => {
            this.#finish = resolve;
            this.#fault = reject;
        });
    }
    /** A new execution; nothing runs before `run`. */
    static create(flow, header, ports) {
        const at = ports.clock.now();
        const scheduler = new Scheduler(ports, begin(flow, header, at), 1);
        ports.journal.append({ type: 'execution.created', execution: header, seq: 1, at });
        return scheduler;
    }
    /** An execution whose journal was read; the first event is its creation. */
    static restore(flow, events, ports) {
        const first = events[0];
        if (first?.type !== 'execution.created')
            throw new Error('a journal begins with the creation of its execution');
        const [state] = begin(flow, first.execution, first.at);
        for (const event of events.slice(1))
            replay(state, event);
        const scheduler = new Scheduler(ports, [state, []], events[events.length - 1].seq);
        scheduler.#inbox.push({ type: 'execution.resumed' });
        return scheduler;
    }
    /** Runs to the end, or until everything left is a wait that is not ours. Rejects on faults of the engine only. */
    async run() {
        this.#ports.observer.onExecution?.(toProgress(this.state));
        this.#carryOut(this.#initial);
        this.#drain();
        await this.#finished;
        for (const timer of this.#timers)
            timer.cancel();
        this.#ports.journal.flush();
        return this.state;
    }
    /** Lets the flowable that is PAUSED go on, successfully, once `run` has been called; `outputs` are added to its own. */
    wake(run, outputs) {
        this.#inbox.push({ type: 'taskrun.woken', id: run.id, outcome: 'SUCCESS', outputs });
    }
    /** Asks for the end; running tasks are told to stop, and no new ones start. */
    kill() {
        this.#post({ type: 'execution.kill' });
    }
    #post(event) {
        this.#inbox.push(event);
        this.#drain();
    }
    #drain() {
        if (this.#draining)
            return;
        this.#draining = true;
        try {
            this.#work();
        }
        catch (error) {
            this.#fault(error);
        }
    }
    #work() {
        for (;;) {
            this.#takeEvents();
            if (this.#effects.length === 0)
                break;
            this.#ports.journal.flush();
            const effects = this.#effects;
            this.#effects = [];
            for (const effect of effects)
                this.#perform(effect);
            this.#sinceBreath += effects.length;
            if (this.#sinceBreath >= BREATH) {
                this.#sinceBreath = 0;
                void this.#ports.breathe().then(() => {
                    this.#draining = false;
                    this.#drain();
                });
                return;
            }
        }
        this.#draining = false;
        this.#suspendIfIdle();
    }
    /** Nothing is under way, nothing is due, and somebody has to say that it goes on: this process is done. */
    #suspendIfIdle() {
        if (this.#draining || this.#pending > 0 || this.#timers.size > 0)
            return;
        if (this.state.paused.size === 0 && this.#parked.size === 0)
            return;
        if (this.#suspended || this.#inbox.length > 0 || this.state.phase !== 'tasks')
            return;
        this.#suspended = true;
        this.#step({ type: 'execution.suspended' });
        this.#finish();
    }
    #takeEvents() {
        for (;;) {
            // Children that one decision creates must all exist before the next decision is taken.
            for (let index = 0; index < this.#internal.length; index++)
                this.#step(this.#internal[index]);
            this.#internal.length = 0;
            if (this.#inbox.length === 0)
                return;
            const batch = this.#inbox;
            this.#inbox = [];
            for (const event of batch) {
                this.#step(event);
                for (let index = 0; index < this.#internal.length; index++)
                    this.#step(this.#internal[index]);
                this.#internal.length = 0;
            }
        }
    }
    #step(body) {
        const event = { ...body, seq: ++this.#seq, at: this.#ports.clock.now() };
        this.#ports.journal.append(event);
        const before = this.state.state;
        this.#carryOut(transition(this.state, event));
        this.#observe(event, before);
    }
    /** The folder that children shared goes with the task run they belonged to. */
    #removeFolder(run) {
        if (!run.ended || !run.flowable)
            return;
        const definition = this.state.flow.definition(run.spec);
        if (definition.sharedFolder === undefined)
            return;
        this.#settle(this.#ports.removeWorkingDir(this.#ports.sharedWorkingDir(run)), () => { });
    }
    #observe(event, before) {
        const { observer } = this.#ports;
        const run = 'id' in event ? this.state.taskRuns.get(event.id) : undefined;
        if (event.type === 'taskrun.ended')
            this.#removeFolder(run);
        if (run !== undefined)
            observer.onTaskRun?.(toTaskRunRecord(run));
        if (before !== this.state.state)
            observer.onExecution?.(toProgress(this.state));
    }
    #carryOut(commands) {
        for (const command of commands) {
            if (command.type === 'emit')
                this.#internal.push(command.event);
            else if (command.type === 'create') {
                const { type: _, ...slot } = command;
                this.#internal.push({ type: 'taskrun.created', id: this.#ports.newId(), ...slot });
            }
            else
                this.#effects.push(command);
        }
    }
    #perform(effect) {
        switch (effect.type) {
            case 'start':
                this.#waiting.push(this.state.taskRuns.get(effect.id));
                this.#startWaiting();
                return;
            case 'run':
                this.#attempt(this.state.taskRuns.get(effect.id));
                return;
            case 'evaluate':
                this.#evaluate(this.state.taskRuns.get(effect.id));
                return;
            case 'review':
                this.#review(this.state.taskRuns.get(effect.id));
                return;
            case 'wait-pause':
                this.#waitPause(this.state.taskRuns.get(effect.id), effect.due);
                return;
            case 'wait-retry':
                this.#timer(effect.due, () => this.#post({ type: 'retry.due', id: effect.id }));
                return;
            case 'abort':
                this.#abort(this.state.taskRuns.get(effect.id));
                return;
            case 'render-outputs':
                this.#settle(renderOutputs(this.state, this.#ports), (event) => this.#post(event));
                return;
            case 'complete':
                this.#finish();
        }
    }
    #abort(run) {
        this.#controllers.get(run.id)?.abort(this.#killReason());
        if (this.#parked.delete(run)) {
            this.#post({ type: 'attempt.ended', id: run.id, state: 'KILLED', runState: 'KILLED' });
        }
    }
    #killReason() {
        return this.state.state === 'KILLING' || this.state.state === 'KILLED'
            ? new task_failure/* TaskFailure */.E('killed', { killed: true })
            : new task_failure/* TaskFailure */.E('stopped: its execution has ended', { killed: true });
    }
    #timer(at, callback) {
        const timer = this.#ports.clock.setTimer(at, () => {
            this.#timers.delete(timer);
            callback();
        });
        this.#timers.add(timer);
    }
    /** Runnable tasks take one of the places at work; flowables only wait for their children and need none. */
    #startWaiting() {
        while (this.#waitingHead < this.#waiting.length) {
            const run = this.#waiting[this.#waitingHead];
            if (this.#takesPlace(run) && this.#busy >= this.#ports.maxParallel)
                return;
            this.#waitingHead += 1;
            if (this.#waitingHead === this.#waiting.length) {
                this.#waiting.length = 0;
                this.#waitingHead = 0;
            }
            if (run.ended)
                continue;
            if (this.#takesPlace(run))
                this.#busy += 1;
            this.#begin(run);
        }
    }
    #takesPlace(run) {
        const definition = this.state.flow.definition(run.spec);
        return definition.kind === 'task' && definition.waits !== true;
    }
    #release(run) {
        if (!this.#takesPlace(run))
            return;
        this.#busy -= 1;
        this.#startWaiting();
    }
    /** Kestra: `runIf` is rendered just before the start; a falsy one skips the task, one that fails fails it. */
    #begin(run) {
        const { runIf, when } = run.spec.properties;
        const condition = runIf ?? when;
        if (condition === undefined || condition === null) {
            this.#inbox.push({ type: 'taskrun.started', id: run.id });
            this.#drain();
            return;
        }
        const fail = (error) => {
            const failure = failureRecord(error, run.spec.id, this.#ports);
            this.#post({
                type: 'taskrun.ended',
                id: run.id,
                state: 'FAILED',
                failure: { ...failure, at: { property: runIf === undefined ? 'when' : 'runIf', ...failure.at } },
            });
            this.#release(run);
        };
        this.#settle(this.#guard(() => rendererFor(this.state, run, this.#ports).render(String(condition))), (text) => {
            if ((0,engine.isTruthy)(text.trim())) {
                this.#post({ type: 'taskrun.started', id: run.id });
            }
            else {
                this.#post({ type: 'taskrun.ended', id: run.id, state: 'SKIPPED' });
                this.#release(run);
            }
        }, fail);
    }
    #attempt(run) {
        if (run.ended) {
            this.#release(run);
            return;
        }
        const controller = new AbortController();
        this.#controllers.set(run.id, controller);
        this.#settle(runAttempt(this.state, run, controller, this.#ports), (result) => this.#attemptEnded(run, result));
    }
    #attemptEnded(run, result) {
        this.#controllers.delete(run.id);
        if (result.suspended === true && !run.ended && this.state.state !== 'KILLING') {
            this.#parked.add(run);
            this.#release(run);
            return;
        }
        const now = this.#ports.clock.now();
        const judgement = run.ended ? {} : judgeAttempt(this.state, run, result, now, this.#ports.random());
        this.#inbox.push({ type: 'attempt.ended', id: run.id, ...result, ...judgement });
        this.#release(run);
        this.#drain();
    }
    #evaluate(run) {
        if (run.ended)
            return;
        const definition = this.state.flow.definition(run.spec);
        this.#settle(this.#guard(() => this.#evaluation(run, definition)), (evaluation) => this.#post({ type: 'taskrun.evaluated', id: run.id, evaluation }), (error) => {
            const failure = failureRecord(error, run.spec.id, this.#ports);
            this.#post({
                type: 'taskrun.ended',
                id: run.id,
                state: endStateOf(this.state, run, 'FAILED'),
                failure,
            });
        });
    }
    #evaluation(run, definition) {
        const renderer = rendererFor(this.state, run, this.#ports);
        return (0,maybe_promise/* chain */.c)((0,bind_properties/* bindProperties */.p)(definition.properties, run.spec.properties, renderer), (properties) => (0,maybe_promise/* chain */.c)(this.#openFolder(run, definition, properties), () => definition.evaluate({ ...renderer, properties })));
    }
    #openFolder(run, definition, properties) {
        const { sharedFolder } = definition;
        if (sharedFolder === undefined)
            return undefined;
        return withTaskContext(this.state, run, this.#ports, (context) => sharedFolder.open(properties, context));
    }
    async #closeFolder(run, shared, properties) {
        const outputs = await withTaskContext(this.state, run, this.#ports, (context) => shared.close(properties, context));
        return { end: 'SUCCESS', ...(outputs === undefined ? {} : { outputs }) };
    }
    #waitPause(run, due) {
        const event = run.pause === undefined
            ? { type: 'taskrun.repeated', id: run.id }
            : { type: 'taskrun.woken', id: run.id, outcome: softenedPause(run) };
        this.#timer(due, () => this.#post(event));
    }
    #review(run) {
        if (run.ended)
            return;
        const definition = this.state.flow.definition(run.spec);
        const now = this.#ports.clock.now();
        this.#settle(this.#guard(() => this.#reviewed(run, definition, now)), (review) => this.#post('again' in review
            ? { type: 'taskrun.paused', id: run.id, due: now + review.again }
            : {
                type: 'taskrun.woken',
                id: run.id,
                outcome: review.end,
                ...(review.outputs === undefined ? {} : { outputs: review.outputs }),
            }), (error) => {
            const failure = failureRecord(error, run.spec.id, this.#ports);
            this.#post({ type: 'taskrun.woken', id: run.id, outcome: 'FAILED', failure });
        });
    }
    #reviewed(run, definition, now) {
        const renderer = rendererFor(this.state, run, this.#ports);
        return (0,maybe_promise/* chain */.c)((0,bind_properties/* bindProperties */.p)(definition.properties, run.spec.properties, renderer), (properties) => {
            if (definition.sharedFolder !== undefined) {
                return this.#closeFolder(run, definition.sharedFolder, properties);
            }
            const { iterationCount } = run;
            const context = { ...renderer, properties, iterationCount, elapsed: now - run.start };
            return definition.review(context);
        });
    }
    #guard(work) {
        try {
            return work();
        }
        catch (error) {
            return Promise.reject(error instanceof Error ? error : new Error(String(error)));
        }
    }
    /** Goes on when the value is there; what fails without a handler is a fault of ours. */
    #settle(value, next, failed) {
        if (!(0,maybe_promise/* isPromise */.y)(value)) {
            next(value);
            return;
        }
        this.#pending += 1;
        const done = () => {
            this.#pending -= 1;
        };
        value.then(done, done);
        value
            .then(next, failed ?? ((error) => this.#fault(error)))
            .catch((error) => this.#fault(error))
            .finally(() => this.#suspendIfIdle());
    }
}

// EXTERNAL MODULE: ./build/expression/typed-json.js
var typed_json = __webpack_require__(9286);
// EXTERNAL MODULE: ./build/storage/execution-folder.js
var execution_folder = __webpack_require__(19413);
// EXTERNAL MODULE: ./build/storage/execution-lock.js
var execution_lock = __webpack_require__(68558);
// EXTERNAL MODULE: ./build/storage/journal-file.js
var journal_file = __webpack_require__(93872);
// EXTERNAL MODULE: ./build/storage/log-file.js
var log_file = __webpack_require__(88795);
// EXTERNAL MODULE: ./build/storage/redaction.js + 2 modules
var redaction = __webpack_require__(68693);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/storage/storage-error.js
var storage_error = __webpack_require__(95012);
// EXTERNAL MODULE: ./build/storage/storage-uri.js
var storage_uri = __webpack_require__(83604);
;// CONCATENATED MODULE: ./build/storage/task-storage.js
/** Internal storage in the folder of an execution: what tasks put away and read back by `kestra:///` URI. */








function createExecutionStorage(options) {
    const at = (...folder) => new LocalTaskStorage(options, folder);
    return {
        forTaskRun: (task, taskRunId) => at('tasks', (0,storage_uri/* slugify */.Yv)(task.id), taskRunId),
        forInput: (inputId) => at('inputs', ...((0,storage_uri/* relativeSegments */.Pc)(inputId) ?? ['input'])),
        forTrigger: (triggerId) => at('trigger', (0,storage_uri/* slugify */.Yv)(triggerId)),
    };
}
class LocalTaskStorage {
    #options;
    /** Path of the execution as its URIs have it. */
    #home;
    /** Where new files go, below the execution. */
    #folder;
    constructor(options, folder) {
        this.#options = options;
        this.#home = (0,storage_uri/* executionPath */.uL)(options);
        this.#folder = folder;
    }
    async put(name, content) {
        const target = await this.#reserve(name);
        try {
            // A stream that fails half-way must not leave half a file that a later task takes for a whole one.
            if (content instanceof external_node_stream_.Readable)
                await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(target.path));
            else {
                const file = await (0,promises_.open)(target.path, 'w');
                await file.writeFile(content).finally(() => file.close());
            }
        }
        catch (error) {
            await (0,promises_.rm)(target.path, { force: true });
            throw new task_failure/* TaskFailure */.E(`Cannot store “${name}”: ${(0,storage_error/* describeSystemError */.Zo)(error)}`, { cause: error });
        }
        return target.uri;
    }
    async putFile(name, localPath, options = {}) {
        const target = await this.#reserve(name);
        try {
            // Moving a link would store the link; what it points at may be gone tomorrow.
            const movable = options.move === true && (await (0,promises_.lstat)(localPath)).isFile();
            if (!movable || !(await tryRename(localPath, target.path))) {
                await (0,promises_.copyFile)(localPath, target.path, external_node_fs_.constants.COPYFILE_FICLONE);
                if (movable)
                    await (0,promises_.rm)(localPath, { force: true });
            }
        }
        catch (error) {
            await (0,promises_.rm)(target.path, { force: true });
            throw new task_failure/* TaskFailure */.E(`Cannot store ${localPath} as “${name}”: ${(0,storage_error/* describeSystemError */.Zo)(error)}`, {
                cause: error,
            });
        }
        return target.uri;
    }
    async open(uri) {
        const path = await this.localPath(uri);
        const file = await (0,promises_.open)(path, 'r').catch((error) => {
            throw new task_failure/* TaskFailure */.E(`Cannot read ${uri}: ${(0,storage_error/* describeSystemError */.Zo)(error)}`, { cause: error });
        });
        return file.createReadStream();
    }
    async fetch(uri, localPath) {
        const path = await this.localPath(uri);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(localPath), { recursive: true });
            // Never a hard link: a script that changes its copy would change the stored file.
            await (0,promises_.copyFile)(path, localPath, external_node_fs_.constants.COPYFILE_FICLONE);
        }
        catch (error) {
            throw new task_failure/* TaskFailure */.E(`Cannot copy ${uri} to ${localPath}: ${(0,storage_error/* describeSystemError */.Zo)(error)}`, {
                cause: error,
            });
        }
        return localPath;
    }
    async localPath(uri) {
        const path = await this.#resolve(uri);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found === undefined)
            throw new task_failure/* TaskFailure */.E(`There is no file ${uri}`);
        if (!found.isFile())
            throw new task_failure/* TaskFailure */.E(`${uri} is a folder, not a file`);
        return path;
    }
    async exists(uri) {
        const path = await this.#resolve(uri).catch((error) => {
            if (error instanceof Missing)
                return undefined;
            throw error;
        });
        if (path === undefined)
            return false;
        return await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
    }
    async size(uri) {
        return (await (0,promises_.stat)(await this.localPath(uri))).size;
    }
    async delete(uri) {
        const parsed = (0,storage_uri/* parseUri */.wY)(uri);
        if (parsed?.scheme !== 'kestra' || !parsed.path.startsWith(`${this.#home}/`)) {
            throw new task_failure/* TaskFailure */.E(`${uri} is not deleted: a task deletes files of its own execution only (kestra://${this.#home}/…)`);
        }
        const path = await this.#resolve(uri);
        if (!(await (0,promises_.stat)(path).catch(() => undefined))?.isFile())
            return false;
        await (0,promises_.rm)(path);
        return true;
    }
    async list() {
        const { filesDir } = this.#options;
        const entries = await (0,promises_.readdir)(filesDir, { recursive: true, withFileTypes: true }).catch(() => []);
        return entries
            .filter((entry) => entry.isFile())
            .map((entry) => (0,external_node_path_.relative)(filesDir, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
            .sort()
            .map((path) => (0,storage_uri/* kestraUri */.h7)(`${this.#home}/${path}`));
    }
    /** Takes a name that is free, for good: two puts of one name at the same time get two files. */
    async #reserve(name) {
        const segments = (0,storage_uri/* relativeSegments */.Pc)(name);
        if (segments === undefined) {
            throw new task_failure/* TaskFailure */.E(`“${name}” is no name for a stored file: it must be a relative path without “..”`);
        }
        const folder = [...this.#folder, ...segments.slice(0, -1)];
        const base = segments.at(-1);
        const directory = (0,external_node_path_.join)(this.#options.filesDir, ...folder);
        try {
            await (0,promises_.mkdir)(directory, { recursive: true });
            for (let attempt = 1;; attempt++) {
                const unique = attempt === 1 ? base : `${attempt}-${base}`;
                const path = (0,external_node_path_.join)(directory, unique);
                const reserved = await reserveFile(path);
                if (reserved)
                    return { path, uri: (0,storage_uri/* kestraUri */.h7)([this.#home, ...folder, unique].join('/')) };
            }
        }
        catch (error) {
            throw new task_failure/* TaskFailure */.E(`Cannot store “${name}” in ${directory}: ${(0,storage_error/* describeSystemError */.Zo)(error)}`, {
                cause: error,
            });
        }
    }
    /** Local path of a URI that may be read; whether something is there is not asked. */
    async #resolve(uri) {
        const parsed = (0,storage_uri/* parseUri */.wY)(uri);
        if (parsed === undefined) {
            throw new task_failure/* TaskFailure */.E(`“${uri}” is no URI of a file. Write kestra:///… (a file of an execution), nsfile:///path (a namespace file) or file:///path`);
        }
        switch (parsed.scheme) {
            case 'kestra':
                return await this.#resolveStored(uri, parsed.authority, parsed.path);
            case 'nsfile':
                return await this.#resolveNamespaceFile(parsed.authority, parsed.path);
            case 'file':
                return await this.#resolveHostFile(uri, parsed.path);
            default:
                throw new task_failure/* TaskFailure */.E(`${uri} cannot be read: the scheme “${parsed.scheme}” is none of kestra, nsfile and file`);
        }
    }
    async #resolveStored(uri, authority, path) {
        if (authority !== '')
            throw new task_failure/* TaskFailure */.E(`${uri} is refused: a kestra URI has three slashes, kestra:///…`);
        const own = inside(path, this.#home, this.#options.filesDir);
        if (own !== undefined)
            return own;
        const file = /^\/(.+)\/_files\/(.+)$/.exec(path);
        if (file !== null && !path.includes('/executions/')) {
            return await this.#resolveNamespaceFile(file[1].replaceAll('/', '.'), `/${file[2]}`);
        }
        const executionId = /^\/.+\/executions\/([^/]+)\//.exec(path)?.[1];
        const foreign = executionId === undefined ? undefined : await this.#options.readable?.(executionId);
        const found = foreign === undefined ? undefined : inside(path, (0,storage_uri/* executionPath */.uL)(foreign), foreign.filesDir);
        if (found !== undefined)
            return found;
        throw new task_failure/* TaskFailure */.E(`${uri} is refused: a task reads files of its own execution (kestra://${this.#home}/…), of the one that started it, and namespace files`);
    }
    async #resolveNamespaceFile(namespace, path) {
        try {
            return await this.#options.namespaceFiles.localPath(namespace || this.#options.namespace, path.slice(1));
        }
        catch (error) {
            throw new Missing(error.message);
        }
    }
    async #resolveHostFile(uri, path) {
        const allowed = this.#options.allowedPaths ?? [];
        const local = (0,external_node_path_.resolve)(path);
        // The real path is what counts: a link inside an allowed folder may lead anywhere.
        const real = await (0,promises_.realpath)(local).catch(() => local);
        for (const folder of allowed) {
            const home = await (0,promises_.realpath)(folder).catch(() => (0,external_node_path_.resolve)(folder));
            if (real === home || real.startsWith(home + external_node_path_.sep))
                return real;
        }
        const where = allowed.length === 0 ? 'no folder is allowed yet' : `allowed are ${allowed.join(', ')}`;
        throw new task_failure/* TaskFailure */.E(`${uri} is refused: file:// reads only below allowed folders (${where}); add it to “allowedPaths” in gitestra.yaml`);
    }
}
/** A namespace file that is not there: a failure to read, but an answer to `exists`. */
class Missing extends task_failure/* TaskFailure */.E {
}
/** The local path of a URI path below `home`; undefined when it is not below, an error when it climbs out. */
function inside(path, home, filesDir) {
    if (!path.startsWith(`${home}/`))
        return undefined;
    const segments = (0,storage_uri/* relativeSegments */.Pc)(path.slice(home.length + 1));
    if (segments === undefined)
        throw new task_failure/* TaskFailure */.E(`kestra://${path} is refused: a path must not leave its folder`);
    return (0,external_node_path_.join)(filesDir, ...segments);
}
async function reserveFile(path) {
    try {
        await (await (0,promises_.open)(path, 'wx')).close();
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function tryRename(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        // Another disk (a temporary folder in memory): the caller copies.
        if (error.code === 'EXDEV')
            return false;
        throw error;
    }
}
/** Opens a stored file by its path below `files/`; for people and reports, outside any task. */
function openStoredFile(filesDir, uri, address) {
    const parsed = parseUri(uri);
    const path = parsed === undefined ? undefined : inside(parsed.path, executionPath(address), filesDir);
    if (path === undefined)
        throw new TaskFailure(`${uri} is no file of execution ${address.executionId}`);
    return createReadStream(path);
}

// EXTERNAL MODULE: ./build/util/clock.js
var clock = __webpack_require__(10531);
// EXTERNAL MODULE: ./build/util/ids.js
var ids = __webpack_require__(39331);
// EXTERNAL MODULE: ./build/app/expression-services.js
var expression_services = __webpack_require__(73789);
// EXTERNAL MODULE: ./build/expression/values.js
var values = __webpack_require__(1429);
;// CONCATENATED MODULE: ./build/app/plain-values.js
/** Values of expressions as plain JSON for people and tools: dates as ISO text, doubles as numbers. */


/** A copy that `JSON.stringify` prints as meant; parts that are plain already are shared. */
function toPlain(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    if (typeof value !== 'object' || value === null)
        return value;
    if (value instanceof values.Double)
        return value.value;
    if ((0,time_values/* isTimeValue */.Rk)(value))
        return String(value);
    if (Array.isArray(value))
        return mapShared(value);
    if (value instanceof Map) {
        return Object.fromEntries((0,values.mapEntries)(value).map(([key, item]) => [String(key), toPlain(item)]));
    }
    let copy;
    for (const [key, item] of Object.entries(value)) {
        const plain = toPlain(item);
        if (plain !== item) {
            copy ??= { ...value };
            copy[key] = plain;
        }
    }
    return copy ?? value;
}
function mapShared(list) {
    const plain = list.map(toPlain);
    return plain.some((item, index) => item !== list[index]) ? plain : list;
}
/** Whether something in the value needs the typed form of JSON to survive a journal. */
function needsTypes(value) {
    if (typeof value === 'bigint')
        return true;
    if (typeof value === 'number')
        return !Number.isFinite(value);
    if (typeof value !== 'object' || value === null)
        return false;
    if (value instanceof values.Double || (0,time_values/* isTimeValue */.Rk)(value) || value instanceof Map)
        return true;
    if (Array.isArray(value))
        return value.some(needsTypes);
    for (const [key, item] of Object.entries(value))
        if (key.startsWith('$') || needsTypes(item))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/app/execution-session.js
/** Everything one execution needs while it runs: its folder, journal, log, storage, masks; shared by run and resume. */


















/** Error entries that `errorLogs()` can give; the oldest are dropped beyond it. */
const ERROR_LOGS = 1000;
class ExecutionSession {
    redactor = new redaction/* Redactor */.pO();
    storage;
    #options;
    #sources;
    #errorLogs = [];
    #log;
    #relatives = [];
    #subflows = [];
    #killed = false;
    constructor(options) {
        this.#options = options;
        options.secrets.registerAll(this.redactor);
        this.storage = createExecutionStorage({
            namespace: options.flow.namespace,
            flowId: options.flow.id,
            executionId: options.folder.id,
            filesDir: options.folder.filesDir,
            namespaceFiles: options.machine.namespaceFiles,
            allowedPaths: options.allowedPaths,
            readable: async (id) => this.#relatives.find((relative) => relative.executionId === id),
        });
        this.#relatives.push(...(options.relatives ?? []));
        this.#sources = {
            secrets: options.secrets,
            kv: options.kv,
            namespaceFiles: options.machine.namespaceFiles,
            errorLogs: () => this.#errorLogs.map(({ message, level, taskId, at }) => ({ message, level, taskId, timestamp: at })),
        };
    }
    /** Expression engine for what is rendered before the execution exists (inputs). */
    expressions = () => {
        const { level, timeZone } = this.#options;
        return (0,engine.createExpressionEngine)({
            level,
            ...(timeZone === undefined ? {} : { timeZone }),
            onSecret: (value) => this.maskSecret(value),
        });
    };
    /** From now on the value is masked in all that is written; `name` lets a resume restore it. */
    maskSecret(value, name) {
        this.redactor.register(value, name);
        this.#options.onSecret?.(value);
    }
    /** Kestra: environment variables with prefix `ENV_`, without it and in lower case. */
    get envs() {
        const envs = Object.create(null);
        for (const [name, value] of Object.entries(this.#options.environment)) {
            if (name.startsWith('ENV_') && value !== undefined)
                envs[name.slice('ENV_'.length).toLowerCase()] = value;
        }
        return envs;
    }
    /** Services for expressions that are rendered outside any task. */
    flowServices() {
        return (0,expression_services/* expressionServices */.T)(this.#sources, this.#options.flow.namespace, this.storage.forInput('inputs'));
    }
    start(flow, header) {
        const { folder } = this.#options;
        const lock = (0,execution_lock/* lockExecution */.O)(folder.path);
        const file = (0,journal_file/* createJournal */.s9)(folder.journalFile, {
            execution: header.id,
            flow: `${header.namespace}.${header.flowId}`,
        });
        return this.#run(Scheduler.create(flow, header, this.#ports(file)), file, lock);
    }
    /** `answer` lets the Pause go on that the execution waits at. */
    resume(flow, events, lock, answer) {
        const file = (0,journal_file/* appendJournal */.aM)(this.#options.folder.journalFile);
        const scheduler = Scheduler.restore(flow, events, this.#ports(file));
        const paused = answer === undefined ? undefined : scheduler.state.taskRuns.get(answer.taskRunId);
        if (paused !== undefined)
            scheduler.wake(paused, answer.outputs);
        return this.#run(scheduler, file, lock);
    }
    #run(scheduler, file, lock) {
        const { folder } = this.#options;
        const finish = () => {
            this.#sayHowToResume(scheduler.state);
            const record = this.publicRecord(toExecutionRecord(scheduler.state));
            this.#log?.close();
            file.close();
            // Folders of task runs that were forced to an end.
            if (scheduler.state.phase === 'completed')
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder.path, 'work'), { recursive: true, force: true });
            (0,execution_folder.writeExecutionRecord)(folder, record);
            lock.release();
            return record;
        };
        return {
            id: folder.id,
            folder,
            kill: () => {
                this.#killed = true;
                scheduler.kill();
                for (const subflow of this.#subflows)
                    subflow.kill();
            },
            finished: scheduler.run().then(async () => {
                const record = finish();
                await this.#subflowsEnded();
                return record;
            }, (error) => {
                this.#log?.close();
                file.close();
                lock.release();
                throw error;
            }),
            retryAt: () => scheduler.state.retryAt,
        };
    }
    async #startSubflow(request, key, state, taskRun) {
        const { folder, flow } = this.#options;
        const { namespace, id: flowId } = flow;
        const address = { namespace, flowId, executionId: folder.id, filesDir: folder.filesDir };
        const parent = { options: this.#options, header: state.header, labels: state.labels, taskRun, address };
        const subflow = await this.#options.startSubflow(request, key, parent);
        this.#relatives.push(subflow.address);
        this.#subflows.push(subflow);
        if (this.#killed)
            subflow.kill();
        return subflow;
    }
    /** Subflows that no task waits for still belong to this process. */
    async #subflowsEnded() {
        for (const subflow of this.#subflows)
            await subflow.finished.catch(() => undefined);
    }
    #sayHowToResume(state) {
        if (state.phase !== 'tasks')
            return;
        for (const run of state.paused) {
            const asked = run.spec.properties.onResume;
            const inputs = (Array.isArray(asked) ? asked : []).map(({ id }) => ` -i ${String(id)}=…`);
            this.#write({
                at: new Date(clock/* systemClock */.m.now()).toISOString(),
                level: 'INFO',
                message: `Paused. Go on with: gitestra resume ${this.#options.folder.id}${inputs.join('')}`,
                taskRunId: run.id,
                taskId: run.spec.id,
            });
        }
    }
    /** The record as it may be written and shown: plain values, secrets masked. */
    publicRecord(record) {
        return this.redactor.redactStructure(toPlain(record));
    }
    #ports(file) {
        const options = this.#options;
        return {
            clock: clock/* systemClock */.m,
            newId: () => (0,ids/* friendlyId */.r)((size) => (0,external_node_crypto_.randomBytes)(size)),
            random: Math.random,
            journal: { append: (event) => file.append(this.#journalLine(event)), flush: () => file.flush() },
            log: (entry) => this.#write(entry),
            observer: this.#maskedObserver(),
            expressions: this.expressions(),
            expressionServices: (_state, run) => (0,expression_services/* expressionServices */.T)(this.#sources, options.flow.namespace, run === undefined ? this.storage.forInput('outputs') : this.storage.forTaskRun(run.spec, run.id)),
            registry: options.registry,
            constants: {
                envs: this.envs,
                globals: options.globals,
                namespace: options.namespaceVariables,
                kestra: { environment: { name: 'gitestra' } },
            },
            taskPorts: (_state, run) => ({
                clock: clock/* systemClock */.m,
                storage: this.storage.forTaskRun(run.spec, run.id),
                namespaceFiles: options.machine.namespaceFiles,
                kv: options.kv,
                process: options.machine.process,
                containers: options.machine.containers,
                files: options.machine.files,
                settings: options.settings,
            }),
            makeWorkingDir: async (run) => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `gitestra-${run.spec.id}-`)),
            startSubflow: (request, key, state, run) => this.#startSubflow(request, key, state, run),
            sharedWorkingDir: (run) => (0,external_node_path_.join)((0,external_node_path_.resolve)(options.folder.path), 'work', run.id),
            removeWorkingDir: async (path) => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 }),
            redact: (text) => this.redactor.redact(text),
            maskSecret: (value) => this.maskSecret(value),
            convertOutputs: (outputs) => options.convertOutputs(outputs, this),
            breathe: () => new Promise((resolve) => setImmediate(resolve)),
            maxParallel: options.maxParallel,
            ...(options.logLevel === undefined ? {} : { logLevel: options.logLevel }),
            ...(options.locate === undefined ? {} : { locate: options.locate }),
        };
    }
    #journalLine(event) {
        const typed = needsTypes(event) ? (0,typed_json/* toTypedJson */.I)(event) : event;
        return JSON.stringify(this.redactor.isEmpty ? typed : this.redactor.seal(typed));
    }
    /** The message comes masked; the value of an iteration may be a secret too. */
    #write(written) {
        const { value } = written;
        const entry = value === undefined ? written : { ...written, value: this.redactor.redact(value) };
        this.#log ??= (0,log_file/* openLogFile */.J)(this.#options.folder.logFile);
        this.#log.write(entry);
        if (entry.level === 'ERROR') {
            this.#errorLogs.push(entry);
            if (this.#errorLogs.length > ERROR_LOGS)
                this.#errorLogs.shift();
        }
        this.#options.observer.onLog?.(entry);
    }
    #maskedObserver() {
        const { observer } = this.#options;
        return {
            ...(observer.onExecution === undefined
                ? {}
                : { onExecution: (execution) => observer.onExecution?.(this.publicRecord(execution)) }),
            ...(observer.onTaskRun === undefined
                ? {}
                : { onTaskRun: (run) => observer.onTaskRun?.(this.publicRecord(run)) }),
        };
    }
}
/** An event as it was before it went into the journal. */
function readJournalEvent(line, redactor) {
    const { value, missing } = redactor.unseal(line);
    const { seq, at, type } = value;
    const event = { ...(0,typed_json.fromTypedJson)(value), seq, at, type };
    return { event, missing };
}


/***/ }),

/***/ 73789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ expressionServices),
/* harmony export */   u: () => (/* binding */ machineServices)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _util_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10531);
/** What expressions may ask of the world: secrets, the KV store, files, the log of their own execution. */



/** What needs no execution: the time, randomness, the network. */
function machineServices() {
    return {
        now: () => _util_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.now(),
        randomBytes: (size) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(size),
        http: requestHttp,
        randomPort: freePort,
    };
}
/** Sizes and texts of stored files go through the storage view of the task run that asks, which checks what it may read. */
function expressionServices(sources, namespace, storage) {
    const isUri = (path) => /^(kestra|nsfile|file):\/\//.test(path);
    return {
        ...machineServices(),
        secret: (key) => sources.secrets.get(key),
        async kv(key, asked) {
            const entry = await sources.kv.get(asked ?? namespace, key);
            if (entry === undefined)
                return undefined;
            const { entryValue } = await Promise.all(/* import() */[__webpack_require__.e(6120), __webpack_require__.e(7247)]).then(__webpack_require__.bind(__webpack_require__, 57247));
            return entryValue(entry);
        },
        async readFile(path, place) {
            if (isUri(path))
                return (await storage.exists(path)) ? text(storage, path) : undefined;
            const bytes = await readNamespaceFile(sources.namespaceFiles, place.namespace ?? namespace, path);
            return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
        },
        async fileSize(path, place) {
            if (isUri(path))
                return (await storage.exists(path)) ? storage.size(path) : undefined;
            return (await readNamespaceFile(sources.namespaceFiles, place.namespace ?? namespace, path))
                ?.byteLength;
        },
        errorLogs: () => sources.errorLogs(),
    };
}
async function text(storage, uri) {
    const pieces = [];
    for await (const piece of await storage.open(uri))
        pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
}
async function readNamespaceFile(files, namespace, path) {
    const normal = path.replace(/^\/+/, '');
    return (await files.list(namespace)).includes(normal) ? files.read(namespace, normal) : undefined;
}
async function requestHttp(request) {
    const uri = new URL(request.uri);
    for (const [name, value] of Object.entries(request.query)) {
        for (const one of Array.isArray(value) ? value : [value])
            uri.searchParams.append(name, String(one));
    }
    const response = await fetch(uri, {
        method: request.method,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
    });
    return {
        status: response.status,
        contentType: response.headers.get('content-type') ?? undefined,
        body: await response.text(),
    };
}
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.on('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
        });
    });
}


/***/ }),

/***/ 27042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sZ: () => (/* binding */ defaultParallelism),
  Tl: () => (/* binding */ inputPorts),
  SM: () => (/* binding */ outputConverter),
  j_: () => (/* binding */ sessionBasis)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/inputs/assign-nested.js
var assign_nested = __webpack_require__(89766);
// EXTERNAL MODULE: ./build/engine/inputs/parse-value.js + 1 modules
var parse_value = __webpack_require__(72792);
;// CONCATENATED MODULE: ./build/engine/inputs/convert-outputs.js
/** Typed outputs of a flow: rendered values, read as inputs of the same type are. Kestra: flow-model §3.1. */


/**
 * @param rendered rendered values by output id; a missing one counts as null
 */
async function convertOutputs(outputs, rendered, ports) {
    const values = Object.create(null);
    const problems = [];
    for (const output of outputs) {
        const raw = rendered[output.id];
        if (raw === null || raw === undefined) {
            if (output.required)
                problems.push(`Output “${output.id}” is null; give it a value, or write \`required: false\``);
            (0,assign_nested/* assignNested */.l)(values, output.id, null);
            continue;
        }
        if (output.type === 'SECRET' && typeof raw === 'string')
            ports.registerSecret?.(raw, `outputs.${output.id}`);
        try {
            const value = output.type === undefined
                ? raw
                : await (0,parse_value/* parseValue */.$x)(shapeOf(output, output.type), raw, ports);
            (0,assign_nested/* assignNested */.l)(values, output.id, value);
        }
        catch (error) {
            if (!(error instanceof parse_value/* InvalidValue */.h6))
                throw error;
            problems.push(`Output “${output.id}” ${error.message}`);
        }
    }
    return { outputs: values, problems };
}
function shapeOf(output, type) {
    return { id: output.id, type, ...(output.itemType === undefined ? {} : { itemType: output.itemType }) };
}

// EXTERNAL MODULE: ./build/expression/time-values.js
var time_values = __webpack_require__(18713);
// EXTERNAL MODULE: ./build/util/clock.js
var clock = __webpack_require__(10531);
;// CONCATENATED MODULE: ./build/app/session-basis.js
/** What executions have in common that are started, resumed, or started by another one. */





/** What every execution of a workspace has in common. */
function sessionBasis(workspace, flow) {
    return {
        flow: { namespace: flow.namespace, id: flow.id },
        machine: workspace.machine,
        registry: workspace.registry,
        kv: workspace.kv,
        secrets: workspace.secrets,
        settings: workspace.settings,
        allowedPaths: workspace.allowedPaths,
        level: workspace.config.kestra,
        globals: workspace.config.globals,
        environment: workspace.environment,
    };
}
function defaultParallelism() {
    return Math.max(16, 8 * (0,external_node_os_.availableParallelism)());
}
/** Kestra: outputs are typed like inputs, and one that does not fit drops them all. */
function outputConverter(flow, workspace) {
    return async (rendered, session) => {
        const { outputs, problems } = await convertOutputs(flow.outputs, rendered, {
            registerSecret: (value, name) => session.maskSecret(value, name),
            upload: (outputId, path) => session.storage.forInput(outputId).putFile((0,external_node_path_.basename)(path), (0,external_node_path_.resolve)(workspace.cwd, path)),
        });
        if (problems.length > 0)
            throw new Error(problems.join('; '));
        return outputs;
    };
}
/** What typing inputs needs: expressions before there is an execution, and a place for files. */
function inputPorts(executionId, { flow, data, namespaceVariables }, session, workspace) {
    const expressions = session.expressions();
    const options = { services: session.flowServices() };
    const variables = (inputs) => ({
        flow: { id: flow.id, namespace: flow.namespace },
        execution: {
            id: executionId,
            startDate: time_values/* Instant */.MW.ofEpochMilliseconds(clock/* systemClock */.m.now()),
            originalId: executionId,
        },
        vars: data.variables ?? {},
        globals: workspace.config.globals,
        namespace: namespaceVariables,
        envs: session.envs,
        inputs,
    });
    return {
        renderTyped: (template, inputs) => expressions.renderTyped(template, variables(inputs), options),
        renderStructure: (value, inputs) => expressions.renderStructure(value, variables(inputs), options),
        registerSecret: (value, name) => session.maskSecret(value, name),
        upload: (inputId, path) => {
            const local = (0,external_node_path_.resolve)(workspace.cwd, path);
            return session.storage.forInput(inputId).putFile((0,external_node_path_.basename)(local), local);
        },
    };
}


/***/ }),

/***/ 34732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ subflowStarter)
/* harmony export */ });
/** Starts subflows; what that takes is loaded when the first one is asked for. */
function subflowStarter(workspace) {
    return async (request, key, parent) => {
        const { startSubflow } = await Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(115), __webpack_require__.e(1730), __webpack_require__.e(7074), __webpack_require__.e(39)]).then(__webpack_require__.bind(__webpack_require__, 51386));
        return startSubflow(request, key, parent, workspace, subflowStarter(workspace));
    };
}


/***/ }),

/***/ 72267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ compileFlow)
/* harmony export */ });
/* unused harmony exports LOCAL_BRANCHES, UnrunnableFlowError */
/** Makes the tree of tasks that the engine runs from a flow's plain data: children found, disabled tasks left out. */
/** Branches of a flow or flowable that are not its main children. */
const LOCAL_BRANCHES = (/* unused pure expression or super */ null && (['errors', 'finally']));
class UnrunnableFlowError extends Error {
    tasks;
    constructor(tasks) {
        super(tasks.map((task) => `task \`${task.taskId}\`: ${task.reason}`).join('\n'));
        this.name = 'UnrunnableFlowError';
        this.tasks = tasks;
    }
}
/** Loads every task type of the flow and links the tasks. Throws UnrunnableFlowError naming all tasks that cannot run. */
async function compileFlow(data, registry) {
    const compiler = new Compiler(registry);
    const tasks = await compiler.list(data.tasks, undefined);
    const errors = data.errors === undefined ? undefined : await compiler.list(data.errors, undefined);
    const finallyTasks = data.finally === undefined ? undefined : await compiler.list(data.finally, undefined);
    const afterExecution = await compiler.list(data.afterExecution ?? [], undefined);
    if (compiler.unrunnable.length > 0)
        throw new UnrunnableFlowError(compiler.unrunnable);
    return {
        id: String(data.id),
        namespace: String(data.namespace),
        data,
        branches: { tasks, errors: nonEmpty(errors), finally: nonEmpty(finallyTasks), afterExecution },
        specs: compiler.specs,
        parents: compiler.parents,
        definition: (spec) => compiler.definitions.get(spec.type),
    };
}
/** A branch whose tasks are all disabled is as good as none. */
function nonEmpty(tasks) {
    return tasks === undefined || tasks.length === 0 ? undefined : tasks;
}
class Compiler {
    specs = new Map();
    parents = new Map();
    definitions = new Map();
    unrunnable = [];
    #registry;
    constructor(registry) {
        this.#registry = registry;
    }
    async list(raw, parent) {
        const specs = [];
        for (const item of Array.isArray(raw) ? raw : []) {
            const spec = await this.#task(item, parent);
            if (spec !== undefined)
                specs.push(spec);
        }
        return specs;
    }
    async #task(raw, parent) {
        if (typeof raw !== 'object' || raw === null)
            return undefined;
        const properties = raw;
        // Kestra: `disabled` is a literal; a disabled task is not scheduled and leaves no task run.
        if (properties.disabled === true || properties.disabled === 'true')
            return undefined;
        const spec = {
            id: String(properties.id),
            type: String(properties.type),
            properties,
            children: {},
        };
        this.specs.set(spec.id, spec);
        if (parent !== undefined)
            this.parents.set(spec.id, parent);
        const definition = await this.#definition(spec);
        if (definition?.kind === 'flowable')
            await this.#children(spec, definition);
        return spec;
    }
    async #definition(spec) {
        const known = this.definitions.get(spec.type);
        if (known !== undefined)
            return known;
        const definition = await this.#registry.load(spec.type);
        if (definition?.kind === 'task' || definition?.kind === 'flowable') {
            this.definitions.set(spec.type, definition);
            return definition;
        }
        const reason = definition === undefined
            ? `type \`${spec.type}\` is not one that Gitestra can run`
            : `type \`${spec.type}\` is a ${definition.kind}, not a task`;
        this.unrunnable.push({ taskId: spec.id, type: spec.type, reason });
        return undefined;
    }
    async #children(spec, definition) {
        if (definition.expand !== undefined) {
            spec.children.tasks = await this.list(definition.expand(spec.id, spec.properties), spec);
        }
        for (const [name, property] of Object.entries(definition.properties)) {
            const shape = property['x-tasks'];
            const raw = spec.properties[name];
            if (shape === undefined || raw === undefined || raw === null)
                continue;
            if (shape === 'list')
                spec.children[name] = await this.list(raw, spec);
            else if (shape === 'single')
                spec.children[name] = await this.list([raw], spec);
            else if (shape === 'cases') {
                for (const [key, tasks] of Object.entries(raw)) {
                    spec.children[`${name}.${key}`] = await this.list(tasks, spec);
                }
            }
            else if (shape === 'dag') {
                const entries = raw.map((entry) => entry.task);
                spec.children[name] = await this.list(entries, spec);
            }
        }
    }
}


/***/ }),

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toTypedJson),
/* harmony export */   fromTypedJson: () => (/* binding */ fromTypedJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18713);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
/** Values to plain JSON and back without losing their types: the journal's form of inputs, outputs and variables. */



const MARKERS = {
    'zoned date-time': '$zdt',
    instant: '$instant',
    'local date': '$localDate',
    'local date-time': '$localDateTime',
    'local time': '$localTime',
    duration: '$duration',
};
/**
 * JSON in which `{"$zdt": "…"}` and the like stand for what JSON cannot say: `$instant`, `$localDate`,
 * `$localDateTime`, `$localTime`, `$duration`, `$long` (digits beyond 2^53), `$double` (an integral or infinite
 * double), `$map` (entries of a map whose keys look like markers, are not texts, or would change their order).
 */
function toTypedJson(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
            return value;
        case 'number':
            return Number.isFinite(value) ? value : { $double: String(value) };
        case 'bigint':
            return { $long: value.toString() };
        case 'object':
            return value === null ? null : objectToJson(value);
        default:
            return null;
    }
}
function objectToJson(value) {
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_2__.Double)
        return { $double: value.digits ?? doubleJson(value.value) };
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(value))
        return value.map(toTypedJson);
    if ((0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeValue */ .Rk)(value))
        return { [MARKERS[value.kind]]: value.toString() };
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_2__.MapEntry)
        return { $entry: [toTypedJson(value.key), toTypedJson(value.value)] };
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isMap)(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure('a value that is neither data nor time cannot be written as JSON');
    const entries = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.mapEntries)(value);
    const exact = value instanceof Map && entries.some(([key]) => typeof key !== 'string' || /^\d+$/.test(key));
    const [only] = entries;
    const ambiguous = entries.length === 1 && typeof only[0] === 'string' && only[0].startsWith('$');
    if (exact || ambiguous)
        return { $map: entries.map(([key, item]) => [toTypedJson(key), toTypedJson(item)]) };
    const json = Object.create(null);
    for (const [key, item] of entries)
        json[String(key)] = toTypedJson(item);
    return json;
}
function doubleJson(value) {
    return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : Object.is(value, -0)
            ? '-0'
            : String(value);
}
/** @throws RuntimeFailure when a marker holds text that is no such value */
function fromTypedJson(json) {
    if (typeof json === 'number')
        return Number.isInteger(json) && !Number.isSafeInteger(json) ? new _values_js__WEBPACK_IMPORTED_MODULE_2__.Double(json) : json;
    if (typeof json !== 'object' || json === null)
        return json;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(json))
        return json.map(fromTypedJson);
    const entries = Object.entries(json);
    if (entries.length === 1 && entries[0][0].startsWith('$')) {
        const [marker, content] = entries[0];
        const value = markedValue(marker, content);
        if (value !== undefined)
            return value;
    }
    const map = Object.create(null);
    for (const [key, item] of entries)
        map[key] = fromTypedJson(item);
    return map;
}
function markedValue(marker, content) {
    switch (marker) {
        case '$long': {
            const value = BigInt(content);
            return Number.isSafeInteger(Number(value)) ? Number(value) : value;
        }
        case '$double':
            // Digits as text that are not those of the number belong to a decimal that keeps them.
            return typeof content === 'string' && /^-?\d+\.?\d*$/.test(content) && content !== '-0'
                ? new _values_js__WEBPACK_IMPORTED_MODULE_2__.Double(Number(content), content)
                : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.makeDouble)(Number(content));
        case '$map':
            return new Map(content.map(([key, item]) => [fromTypedJson(key), fromTypedJson(item)]));
        case '$entry': {
            const [key, item] = content;
            return new _values_js__WEBPACK_IMPORTED_MODULE_2__.MapEntry(fromTypedJson(key), fromTypedJson(item));
        }
        default:
            return typeof content === 'string' ? markedTime(marker, content) : undefined;
    }
}
function markedTime(marker, text) {
    switch (marker) {
        case '$zdt':
            return parseZonedDateTime(text);
        case '$instant':
            return new _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Instant */ .MW(parseZonedDateTime(text).epochNanoseconds);
        case '$localDate':
            return parseLocalDate(text);
        case '$localDateTime': {
            const [date, time] = text.split('T');
            return new _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalDateTime */ .vJ(parseLocalDate(date), parseLocalTime(time ?? ''));
        }
        case '$localTime':
            return parseLocalTime(text);
        case '$duration':
            return parseDuration(text);
        default:
            return undefined;
    }
}
function notA(what, text) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`${JSON.stringify(text)} is not a ${what}`);
}
function parseLocalDate(text) {
    const match = /^([+-]?\d{4,9})-(\d\d)-(\d\d)$/.exec(text) ?? notA('date', text);
    return new _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalDate */ .yc(Number(match[1]), Number(match[2]), Number(match[3]));
}
function parseLocalTime(text) {
    const match = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/.exec(text) ?? notA('time', text);
    return new _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalTime */ .JG(Number(match[1]), Number(match[2]), Number(match[3] ?? 0), Number((match[4] ?? '').padEnd(9, '0')));
}
/** Java's text of a moment: the offset is always there, so no zone's rules are needed. */
function parseZonedDateTime(text) {
    const match = /^(.+?)T([\d:.]+)(Z|[+-][\d:]+)(?:\[(.+)\])?$/.exec(text) ?? notA('moment', text);
    const offset = parseOffset(match[3]);
    const { year, month, day } = parseLocalDate(match[1]);
    const { hour, minute, second, nanosecond } = parseLocalTime(match[2]);
    const instant = (0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOfFields */ ._F)({ year, month, day, hour, minute, second, nanosecond }, offset);
    return match[4] === undefined
        ? new _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ZonedDateTime */ .Ip(instant, offset)
        : new _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ZonedDateTime */ .Ip(instant, offset, match[4]);
}
function parseOffset(text) {
    if (text === 'Z')
        return 0;
    const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number);
    const magnitude = hours * 3600 + minutes * 60 + seconds;
    return text.startsWith('-') ? -magnitude : magnitude;
}
function parseDuration(text) {
    const match = /^PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?)(\d+)(?:\.(\d{1,9}))?S)?$/.exec(text) ?? notA('duration', text);
    const [, hours = '0', minutes = '0', sign = '', seconds = '0', fraction = ''] = match;
    const rest = BigInt(seconds) * 1000000000n + BigInt(fraction.padEnd(9, '0'));
    const whole = (BigInt(hours) * 3600n + BigInt(minutes) * 60n) * 1000000000n;
    return new _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw(whole + (sign === '-' ? -rest : rest));
}


/***/ }),

/***/ 57409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BindError),
/* harmony export */   p: () => (/* binding */ bindProperties)
/* harmony export */ });
/* harmony import */ var _util_iso_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60185);
/* harmony import */ var _util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20795);
/** Turns the properties that an author wrote into the values that a task receives: render, then convert. */



/** A property that could not be converted; the message says which, what was found, and what to write. */
class BindError extends Error {
    property;
    constructor(property, message, cause) {
        super(`property \`${property}\`: ${message}`, cause === undefined ? undefined : { cause });
        this.name = 'BindError';
        this.property = property;
    }
}
/** Absent optional properties are absent in the result; defaults are filled in. */
function bindProperties(properties, raw, renderer, options = {}) {
    const bound = {};
    const waiting = [];
    for (const [name, property] of Object.entries(properties)) {
        if (property['x-bind'] === 'tasks' || options.skip?.includes(name) === true)
            continue;
        const value = rawValue(name, property, raw);
        if (value === undefined || value === null) {
            if (property.presence === 'required')
                throw new BindError(name, 'is required but missing');
            if (property.presence === 'default')
                bound[name] = property.default;
            continue;
        }
        const outcome = (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .c)(bindValue(name, property, value, renderer, options.onSecret), (result) => {
            if (property['x-secret'] === true && typeof result === 'string')
                options.onSecret?.(result);
            bound[name] = result;
        });
        if ((0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .isPromise */ .y)(outcome))
            waiting.push(outcome);
    }
    return waiting.length === 0 ? bound : Promise.all(waiting).then(() => bound);
}
function rawValue(name, property, raw) {
    if (raw[name] !== undefined)
        return raw[name];
    for (const alias of property['x-aliases'] ?? []) {
        if (raw[alias] !== undefined)
            return raw[alias];
    }
    return undefined;
}
function bindValue(name, property, raw, renderer, onSecret) {
    switch (property['x-bind']) {
        case 'raw':
        case 'tasks':
            return raw;
        case 'template':
            return String(raw);
        case 'any':
            return rendered(name, () => typeof raw === 'string' ? renderer.render(raw) : renderer.renderStructure(raw));
        case 'list':
        case 'map':
        case 'object':
            return bindContainer(name, property, raw, renderer, onSecret);
        case 'either':
            return bindValue(name, alternative(property, raw), raw, renderer, onSecret);
        default:
            return typeof raw === 'string'
                ? (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .c)(rendered(name, () => renderer.render(raw)), (value) => convertScalar(name, property, value))
                : convertScalar(name, property, raw);
    }
}
/** Says which property an expression that fails stands in. */
function rendered(name, render) {
    const named = (error) => {
        throw error instanceof BindError ? error : new BindError(name, error.message, error);
    };
    try {
        const value = render();
        return (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .isPromise */ .y)(value) ? value.catch(named) : value;
    }
    catch (error) {
        return named(error);
    }
}
const LITERAL = { render: (text) => text, renderStructure: (value) => value };
function bindContainer(name, property, raw, renderer, onSecret) {
    if (typeof raw === 'string') {
        // Kestra: a lone expression is rendered and its text read as JSON; what comes out is not rendered again.
        return (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .c)(rendered(name, () => renderer.render(raw)), (value) => {
            if (value.trim() === '')
                return undefined;
            return bindContainer(name, property, parseJson(name, property, value), LITERAL, onSecret);
        });
    }
    if (property['x-bind'] === 'list') {
        if (!Array.isArray(raw))
            throw wrongShape(name, property, raw);
        const item = property['x-item'];
        return all(raw.map((entry, index) => bindValue(`${name}[${index}]`, item, entry, renderer, onSecret)));
    }
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
        throw wrongShape(name, property, raw);
    if (property['x-bind'] === 'object') {
        const members = property['x-properties'];
        const bind = () => bindProperties(members, raw, renderer, onSecret === undefined ? {} : { onSecret });
        try {
            return bind();
        }
        catch (error) {
            if (error instanceof BindError)
                throw new BindError(`${name}.${error.property}`, error.message.replace(/^[^:]*: /, ''), error);
            throw error;
        }
    }
    const value = property['x-value'];
    const entries = Object.entries(raw).filter(([, entry]) => entry !== null && entry !== undefined);
    const pairs = entries.map(([key, entry]) => (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .c)(rendered(name, () => renderer.render(key)), (renderedKey) => (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .c)(bindValue(`${name}.${key}`, value, entry, renderer, onSecret), (bound) => [
        renderedKey,
        bound,
    ])));
    return (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .c)(all(pairs), (done) => Object.fromEntries(done));
}
function all(values) {
    return values.some(_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .isPromise */ .y) ? Promise.all(values) : values;
}
function alternative(property, raw) {
    const choices = property['x-either'];
    const shape = Array.isArray(raw) ? 'list' : typeof raw === 'object' ? 'map' : 'scalar';
    const fits = (choice) => {
        const bind = choice['x-bind'];
        if (bind === 'any' || bind === 'raw')
            return true;
        if (bind === 'list')
            return shape === 'list';
        if (bind === 'map' || bind === 'object')
            return shape === 'map';
        if (bind === 'either')
            return choice['x-either'].some(fits);
        return shape === 'scalar';
    };
    return choices.find(fits) ?? choices[0];
}
function parseJson(name, property, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const kind = property['x-bind'] === 'list' ? 'array' : 'object';
        throw new BindError(name, `rendered to ${quote(text)}, which is no JSON ${kind}`, cause);
    }
}
function wrongShape(name, property, raw) {
    return new BindError(name, `must be a ${property['x-bind'] === 'list' ? 'list' : 'map'}, not ${quote(JSON.stringify(raw))}`);
}
function convertScalar(name, property, value) {
    switch (property['x-bind']) {
        case 'text':
            if (typeof value === 'object')
                throw new BindError(name, `must be text, not ${quote(JSON.stringify(value))}`);
            return String(value);
        case 'integer':
            return toInteger(name, property, value);
        case 'number':
            return toNumber(name, value);
        case 'boolean':
            return toBoolean(name, value);
        case 'duration':
            return toMilliseconds(name, value);
        case 'choice':
            return toChoice(name, property['x-values'], value);
        default:
            return value;
    }
}
function toInteger(name, property, value) {
    const number = typeof value === 'string' && /^\s*[-+]?\d+\s*$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number)) {
        throw new BindError(name, `${quote(String(value))} is not a whole number`);
    }
    const bounds = (property['x-bounds'] ?? {});
    if (bounds.minimum !== undefined && number < bounds.minimum) {
        throw new BindError(name, `${number} is less than ${bounds.minimum}`);
    }
    if (bounds.maximum !== undefined && number > bounds.maximum) {
        throw new BindError(name, `${number} is more than ${bounds.maximum}`);
    }
    return number;
}
function toNumber(name, value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || Number.isNaN(number))
        throw new BindError(name, `${quote(String(value))} is not a number`);
    return number;
}
function toBoolean(name, value) {
    if (typeof value === 'boolean')
        return value;
    const word = String(value).trim().toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    throw new BindError(name, `${quote(String(value))} is neither true nor false`);
}
function toMilliseconds(name, value) {
    if (typeof value === 'number')
        return value * 1000;
    const words = String(value).trim();
    const parsed = (0,_util_iso_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(words) ?? (/^\d+(\.\d+)?$/.test(words) ? Number(words) * 1000 : undefined);
    if (parsed === undefined)
        throw new BindError(name, `${quote(words)} is not an ISO-8601 duration such as PT30S or P1D`);
    return parsed;
}
function toChoice(name, values, value) {
    const word = String(value).trim();
    if (values.includes(word))
        return word;
    const meant = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, values);
    throw new BindError(name, `${quote(word)} is not one of ${values.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}
function quote(text) {
    const shown = text ?? 'undefined';
    return `\`${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown}\``;
}


/***/ }),

/***/ 68558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lockExecution),
/* harmony export */   l: () => (/* binding */ isExecutionLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _storage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95012);
/** Keeps two processes from working on one execution: a small file that names its holder and goes when the holder goes. */




const NAME = /^lock-(\d+)\.json$/;
/**
 * Takes the lock of an execution folder or throws a StorageError that names who has it.
 *
 * A dead holder's lock `n` is succeeded by creating `n + 1`, which only one of several takers can do:
 * removing the old file first would let a slow taker remove the new one.
 */
function lockExecution(folder) {
    let highest = 0;
    for (const { number, holder } of locks(folder)) {
        if (isAlive(holder))
            throw busy(folder, number, holder);
        highest = Math.max(highest, number);
    }
    const own = highest + 1;
    const path = lockPath(folder, own);
    const self = { pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), started: startOf(process.pid) };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, JSON.stringify(self), { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw busy(folder, own, read(path));
    }
    for (const { number, holder } of locks(folder)) {
        if (number === own)
            continue;
        if (isAlive(holder)) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
            throw busy(folder, number, holder);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lockPath(folder, number), { force: true });
    }
    return { release: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }) };
}
/** Whether some living process works on the execution, as far as this machine can tell. */
function isExecutionLocked(folder) {
    return locks(folder).some(({ holder }) => isAlive(holder));
}
function lockPath(folder, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `lock-${number}.json`);
}
function locks(folder) {
    const found = [];
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        const match = NAME.exec(name);
        if (match !== null)
            found.push({ number: Number(match[1]), holder: read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)) });
    }
    return found;
}
function read(path) {
    try {
        const holder = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof holder.pid === 'number' && typeof holder.host === 'string' ? holder : undefined;
    }
    catch {
        // Half-written by a process that died at that moment, or removed meanwhile.
        return undefined;
    }
}
function isAlive(holder) {
    if (holder === undefined)
        return false;
    // Of another machine nothing can be known; refusing is the side on which nothing breaks.
    if (holder.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
        return true;
    try {
        process.kill(holder.pid, 0);
    }
    catch (error) {
        if (error.code === 'ESRCH')
            return false;
    }
    return holder.started === undefined || holder.started === startOf(holder.pid);
}
/** Start time in the system's own unit; undefined where /proc is not there. */
function startOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The program's name stands in parentheses and may hold blanks; field 22 counts from behind it.
        return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
    }
    catch {
        return undefined;
    }
}
function busy(folder, number, holder) {
    const who = holder === undefined
        ? 'another process'
        : holder.host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()
            ? `process ${holder.pid}`
            : `process ${holder.pid} on ${holder.host}`;
    const help = holder === undefined || holder.host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()
        ? 'Wait for it, or end it first'
        : `If that machine no longer works on it, delete ${lockPath(folder, number)}`;
    return new _storage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .StorageError */ .aq('execution-busy', `The execution in ${folder} is being worked on by ${who}. ${help}`);
}


/***/ }),

/***/ 68693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pO: () => (/* binding */ Redactor)
});

// UNUSED EXPORTS: RedactedStream, SECRET_MASK

;// CONCATENATED MODULE: ./build/storage/secret-forms.js
/** In which spellings a secret may turn up in text: as it is, and as common encoders write it. */
/**
 * Shorter texts are not searched for inside other text: `1` or `yes` would mask half of every log.
 * They are still masked where they are the whole of a value.
 */
const SHORTEST_SEARCHED = 4;
/**
 * Every form worth searching for, none shorter than {@link SHORTEST_SEARCHED}, without doubles.
 * The order is a function of the secret alone and part of the journal's format: a sealed text names a form by its place.
 */
function secretForms(secret) {
    const forms = new Set();
    const add = (form) => {
        if (form.length >= SHORTEST_SEARCHED)
            forms.add(form);
    };
    const addEncoded = (text) => {
        add(text);
        // A secret inside JSON inside JSON, as a logged request body often is.
        const escaped = jsonEscape(text);
        add(escaped);
        add(jsonEscape(escaped));
        addUrlForms(text, add);
        add(xmlEscape(text));
        for (const form of base64Forms(text))
            add(form);
    };
    addEncoded(secret);
    // A file's or a variable's last line break is seldom part of what is used.
    addEncoded(secret.trim());
    // Text is mostly written line by line: a private key would pass by in pieces.
    const lines = secret.split(/\r?\n/);
    if (lines.length > 1) {
        addEncoded(lines.join('\n'));
        addEncoded(lines.join('\r\n'));
        for (const line of lines)
            if (line.trim().length >= SHORTEST_SEARCHED)
                addEncoded(line.trim());
    }
    return [...forms];
}
function jsonEscape(text) {
    return JSON.stringify(text).slice(1, -1);
}
function addUrlForms(text, add) {
    const component = encodeUri(text);
    const lower = (form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    for (const form of [
        component,
        // As Java and HTML forms do it.
        component.replaceAll('%20', '+').replace(/[!'()~]/g, percent),
        component.replace(/[!'()*~]/g, percent),
        // As whole URLs are escaped, and the user part of one.
        component.replace(/%(2C|2F|3A|3B|3D|3F|40|26|2B|24|23)/g, (code) => decodeURIComponent(code)),
        component.replace(/%(21|24|26|27|28|29|2A|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code)),
    ]) {
        add(form);
        add(lower(form));
    }
}
function encodeUri(text) {
    // Half a surrogate pair has no escape.
    return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function xmlEscape(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** Whole base64, and the letters that are the secret's alone when 0, 1 or 2 other bytes (modulo 3) stand before it. */
function base64Forms(text) {
    const bytes = Buffer.from(text, 'utf8');
    const forms = [bytes.toString('base64')];
    for (let shift = 0; shift < 3; shift++) {
        const padded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const first = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        forms.push(padded.slice(first, end));
    }
    const urlSafe = forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    return [...forms, ...urlSafe];
}

;// CONCATENATED MODULE: ./build/storage/pattern-search.js
/** Finds many texts in a text in one pass: a small hash of four characters tells where a closer look is worth it. */

const BITS = 16;
const MASK = (1 << BITS) - 1;
/**
 * Texts of at least {@link SHORTEST_SEARCHED} characters, each with a tag.
 * A pass costs one table look-up a character, whatever the number of texts (thousands are fine).
 */
class PatternSearch {
    /** 1 where some text begins with four characters of that hash. */
    #begins = new Uint8Array(1 << BITS);
    #byHash = new Map();
    #known = new Set();
    #longest = 0;
    /** Length of the longest text. */
    get longest() {
        return this.#longest;
    }
    get size() {
        return this.#known.size;
    }
    /** A text that is there already keeps its tag, unless `replaces` says that the new one is better. */
    add(text, tag, replaces = () => false) {
        if (text.length < SHORTEST_SEARCHED)
            return;
        const hash = hashAt(text, 0);
        const same = this.#byHash.get(hash) ?? [];
        if (this.#known.has(text)) {
            const known = same.find((candidate) => candidate.text === text);
            if (known !== undefined && replaces(known.tag))
                known.tag = tag;
            return;
        }
        this.#known.add(text);
        this.#longest = Math.max(this.#longest, text.length);
        this.#begins[hash] = 1;
        same.push({ text, tag });
        same.sort((a, b) => b.text.length - a.text.length);
        this.#byHash.set(hash, same);
    }
    /** At each place the longest text that begins there; matches may overlap. In order of their starts. */
    find(text) {
        const matches = [];
        if (this.#known.size === 0)
            return matches;
        const last = text.length - SHORTEST_SEARCHED;
        for (let at = 0; at <= last; at++) {
            if (this.#begins[hashAt(text, at)] === 0)
                continue;
            for (const candidate of this.#byHash.get(hashAt(text, at)) ?? []) {
                if (!text.startsWith(candidate.text, at))
                    continue;
                matches.push({ start: at, end: at + candidate.text.length, tag: candidate.tag });
                break;
            }
        }
        return matches;
    }
}
function hashAt(text, at) {
    return ((text.charCodeAt(at) ^
        (text.charCodeAt(at + 1) << 3) ^
        (text.charCodeAt(at + 2) << 6) ^
        (text.charCodeAt(at + 3) << 9)) &
        MASK);
}

;// CONCATENATED MODULE: ./build/storage/redaction.js
/** The one place that knows secrets: masks them in all that is written, and seals them in the journal for a later resume. */


/** What stands where a secret stood. */
const SECRET_MASK = '******';
/** Begins every mark that sealing leaves; a `⟦` of the text itself is marked too, so that nothing is ambiguous. */
const OPEN = '⟦';
const MARK = /⟦(?:literal|secret:([^#⟧]*)#(\d+)(?:@(\d+))?)⟧/g;
/** Before a sealed text that was a number. */
const NUMBER = '⟦number⟧';
/**
 * Masks and seals. A secret counts from the moment it is registered; text that passed before stays as it was.
 *
 * Guarantee: what {@link redact} and {@link redactStructure} return holds no registered secret of four or more
 * characters: not raw, base64 (any alignment), URL-, JSON- or XML-escaped, nor any line of a multi-line secret.
 * A shorter secret is masked only where it is the whole text or value.
 */
class Redactor {
    #search = new PatternSearch();
    /** Secrets too short to search for. */
    #short = new Map();
    /** Forms of named secrets: what a mark in a journal stands for. */
    #named = new Map();
    /** True when there is nothing to mask. */
    get isEmpty() {
        return this.#search.size === 0 && this.#short.size === 0;
    }
    /**
     * From now on the text is a secret; blank text is none. `name` is what a sealed journal calls it
     * (`DB_PASSWORD`, `inputs.token`): without one the value cannot be restored by a resume.
     */
    register(secret, name) {
        if (secret.trim() === '')
            return;
        const isShort = secret.length < SHORTEST_SEARCHED;
        const forms = isShort ? [secret] : secretForms(secret);
        if (name !== undefined)
            this.#named.set(name, forms);
        if (isShort) {
            if (this.#short.get(secret) === undefined)
                this.#short.set(secret, name);
            return;
        }
        for (const [index, form] of forms.entries())
            this.#search.add(form, { name, index }, isNameless);
    }
    /** The text with every secret replaced by {@link SECRET_MASK}. */
    redact(text) {
        if (this.#short.has(text))
            return SECRET_MASK;
        const matches = this.#search.find(text);
        if (matches.length === 0)
            return text;
        let result = '';
        let at = 0;
        for (const { start, end } of mergeOverlaps(matches)) {
            result += text.slice(at, start) + SECRET_MASK;
            at = end;
        }
        return result + text.slice(at);
    }
    /** A copy with every text (keys too) redacted; unchanged parts are shared. Numbers that are a secret become the mask. */
    redactStructure(value) {
        if (this.isEmpty)
            return value;
        return mapTexts(value, (text) => this.redact(text), (number) => (this.#isSecretNumber(number) ? SECRET_MASK : number));
    }
    /** Redacts text that arrives in pieces; see {@link RedactedStream}. */
    stream() {
        return new RedactedStream(this.#search, (text) => this.redact(text));
    }
    /** A copy in which named marks stand for secrets; {@link unseal} with the same secrets gives the value back. */
    seal(value) {
        return mapTexts(value, (text) => this.#sealText(text), (number) => (this.#isSecretNumber(number) ? NUMBER + this.#sealText(String(number)) : number));
    }
    /** Restores what {@link seal} marked. A secret that is not registered leaves {@link SECRET_MASK} and its name in `missing`. */
    unseal(value) {
        const missing = new Set();
        const open = (text) => (text.includes(OPEN) ? this.#unsealText(text, missing) : text);
        const restored = mapTexts(value, (text) => {
            if (!text.startsWith(NUMBER))
                return open(text);
            const digits = open(text.slice(NUMBER.length));
            const number = Number(digits);
            return digits.trim() === '' || Number.isNaN(number) ? digits : number;
        });
        return { value: restored, missing: [...missing] };
    }
    #isSecretNumber(number) {
        const text = String(number);
        return this.#short.has(text) || this.redact(text) === SECRET_MASK;
    }
    #sealText(text) {
        if (this.#short.has(text))
            return mark({ name: this.#short.get(text), index: 0 }, 0);
        const matches = this.#search.find(text);
        if (matches.length === 0)
            return escapeMarks(text);
        let result = '';
        let at = 0;
        for (const { start, end, tag } of matches) {
            if (end <= at)
                continue;
            if (start > at)
                result += escapeMarks(text.slice(at, start));
            // Of a secret that overlaps the one before, only the rest is left to stand for.
            result += mark(tag, Math.max(0, at - start));
            at = end;
        }
        return result + escapeMarks(text.slice(at));
    }
    #unsealText(text, missing) {
        return text.replace(MARK, (_, encoded, index, from) => {
            if (encoded === undefined)
                return OPEN;
            if (encoded === '')
                return SECRET_MASK;
            const name = decodeURIComponent(encoded);
            const form = this.#named.get(name)?.[Number(index)];
            if (form === undefined)
                missing.add(name);
            return form === undefined ? SECRET_MASK : form.slice(Number(from ?? 0));
        });
    }
}
/**
 * Redacts a text that comes in pieces, whose borders may lie inside a secret: what may be the beginning of one is held
 * back until enough has come to tell. Never holds more than the longest secret's longest spelling and what overlaps it.
 */
class RedactedStream {
    #search;
    #redact;
    #held = '';
    constructor(search, redact) {
        this.#search = search;
        this.#redact = redact;
    }
    push(piece) {
        const text = this.#held + piece;
        let cut = text.length - Math.max(0, this.#search.longest - 1);
        if (this.#search.longest === 0)
            cut = text.length;
        if (cut <= 0) {
            this.#held = text;
            return '';
        }
        for (const { start, end } of mergeOverlaps(this.#search.find(text)))
            if (start < cut && end > cut)
                cut = start;
        this.#held = text.slice(cut);
        return this.#redact(text.slice(0, cut));
    }
    /** What is still held back; call it once, at the end. */
    end() {
        const rest = this.#redact(this.#held);
        this.#held = '';
        return rest;
    }
}
/** A value may become known by itself first, and by its name later: the name is what brings it back. */
function isNameless(form) {
    return form.name === undefined;
}
function mark(form, from) {
    const name = form.name === undefined ? '' : encodeURIComponent(form.name);
    return `${OPEN}secret:${name}#${form.index}${from === 0 ? '' : `@${from}`}⟧`;
}
function escapeMarks(text) {
    return text.includes(OPEN) ? text.replaceAll(OPEN, `${OPEN}literal⟧`) : text;
}
function mergeOverlaps(matches) {
    const merged = [];
    for (const { start, end } of matches) {
        const last = merged.at(-1);
        if (last !== undefined && start < last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}
/** Applies `text` to every string of plain data, keys included, and `number` to every number; shares what did not change. */
function mapTexts(value, text, number = (same) => same) {
    if (typeof value === 'string')
        return text(value);
    if (typeof value === 'number' || typeof value === 'bigint')
        return number(value);
    if (Array.isArray(value)) {
        let changed = false;
        const items = value.map((item) => {
            const mapped = mapTexts(item, text, number);
            if (mapped !== item)
                changed = true;
            return mapped;
        });
        return changed ? items : value;
    }
    if (typeof value !== 'object' || value === null)
        return value;
    if (value instanceof Map) {
        return new Map([...value].map(([key, item]) => [mapTexts(key, text, number), mapTexts(item, text, number)]));
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        return value;
    let changed = false;
    const entries = Object.entries(value).map(([key, item]) => {
        const mappedKey = String(text(key));
        const mapped = mapTexts(item, text, number);
        if (mapped !== item || mappedKey !== key)
            changed = true;
        return [mappedKey, mapped];
    });
    if (!changed)
        return value;
    const result = Object.create(prototype);
    for (const [key, item] of entries) {
        // Assignment would take a key named __proto__ for the prototype.
        Object.defineProperty(result, key, { value: item, enumerable: true, configurable: true, writable: true });
    }
    return result;
}


/***/ }),

/***/ 36961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chain),
/* harmony export */   y: () => (/* binding */ isPromise)
/* harmony export */ });
/** Values that are usually there at once: waiting for each on principle would cost a turn of the event loop per use. */
function isPromise(value) {
    return typeof value?.then === 'function';
}
/** Applies `next` now when the value is there, else when it arrives. */
function chain(value, next) {
    return isPromise(value) ? value.then(next) : next(value);
}


/***/ })

};
