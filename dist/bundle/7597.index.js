export const id = 7597;
export const ids = [7597];
export const modules = {

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

/***/ 30505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ defineTask)
/* harmony export */ });
/** The contract of a runnable task type: one definition, one file. */
/** Gives a task definition its types; see `tasks/core/log/log.ts` for a small one. */
function defineTask(definition) {
    return { kind: 'task', ...definition };
}


/***/ }),

/***/ 75465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processRunner: () => (/* binding */ processRunner)
/* harmony export */ });
/* harmony import */ var _plugin_trigger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79618);
/** The task runner that runs scripts on the host. */

const processRunner = (0,_plugin_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRunner */ .Kq)({
    type: 'io.kestra.plugin.core.runner.Process',
    aliases: ['io.kestra.core.models.tasks.runners.types.ProcessTaskRunner'],
    title: 'Run a script as a process of the host.',
    description: 'The script runs in the working directory of the task run, in a process group of its own that ends with the task.',
    properties: {},
});


/***/ }),

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ runScript)
});

// EXTERNAL MODULE: ./build/plugin/bind-properties.js
var bind_properties = __webpack_require__(57409);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/tasks/core/runner/process.js
var process = __webpack_require__(75465);
// EXTERNAL MODULE: ./build/tasks/scripts/runner/docker.js
var docker = __webpack_require__(43181);
;// CONCATENATED MODULE: ./build/tasks/scripts/choose-runner.js
/** Decides whether a script runs on the host or in a container. */





const PROCESS_TYPES = [process.processRunner.type, ...(process.processRunner.aliases ?? [])];
const DOCKER_TYPES = [docker.dockerRunner.type, ...(docker.dockerRunner.aliases ?? [])];
/**
 * An explicit runner is obeyed. Without one a given image asks for a container, and the host stands in, with a
 * warning, when no engine answers. The setting `task-runner` overrides both.
 */
async function chooseRunner(request, context, renderer) {
    const explicit = explicitRunner(request);
    const image = () => request.containerImage ?? request.defaultImage;
    const container = async () => {
        const options = await containerOptions(request, context, renderer);
        const named = request.containerImage ?? options.image ?? request.defaultImage;
        return { where: 'container', image: named, options };
    };
    if (context.settings.taskRunner === 'docker')
        return container();
    if (context.settings.taskRunner === 'process') {
        if (explicit === 'container' || request.containerImage !== undefined) {
            context.logger.warn(`image ${image()} is not used: all scripts were told to run on the host`);
        }
        return { where: 'host' };
    }
    if (explicit === 'container')
        return container();
    if (explicit === 'host' || request.containerImage === undefined)
        return { where: 'host' };
    if (await context.containers.available())
        return container();
    context.logger.warn(`image ${request.containerImage} is not used: no container engine answers, so the script runs on the host`);
    return { where: 'host' };
}
function explicitRunner(request) {
    if (request.taskRunner !== undefined && request.taskRunner !== null) {
        const type = request.taskRunner.type;
        if (PROCESS_TYPES.includes(String(type)))
            return 'host';
        if (DOCKER_TYPES.includes(String(type)))
            return 'container';
        throw unknownRunner(String(type));
    }
    if (request.runner !== undefined)
        return request.runner === 'PROCESS' ? 'host' : 'container';
    return request.docker === undefined || request.docker === null ? undefined : 'container';
}
function unknownRunner(type) {
    const meant = (0,nearest/* nearest */.p)(type, [...PROCESS_TYPES, ...DOCKER_TYPES]);
    return new task_failure/* TaskFailure */.E(`task runner \`${type}\` is not supported; ${meant === undefined ? '' : `did you mean ${meant}? `}` +
        `use ${docker.dockerRunner.type} or ${process.processRunner.type}, and a runner label of the job for another machine`);
}
async function containerOptions(request, context, renderer) {
    const fromRunner = (request.taskRunner ?? {});
    const written = DOCKER_TYPES.includes(String(fromRunner.type))
        ? fromRunner
        : (request.docker ?? {});
    return (0,bind_properties/* bindProperties */.p)(docker.dockerRunner.properties, written, renderer, {
        onSecret: (value) => context.maskSecret(value),
    });
}

// EXTERNAL MODULE: ./build/tasks/scripts/input-files.js
var input_files = __webpack_require__(11684);
// EXTERNAL MODULE: ./build/tasks/scripts/output-files.js
var output_files = __webpack_require__(92919);
// EXTERNAL MODULE: ./build/util/iso-duration.js
var iso_duration = __webpack_require__(60185);
;// CONCATENATED MODULE: ./build/tasks/scripts/output-protocol.js
/** The lines by which a script speaks to the execution: `::{"outputs": …, "metrics": …, "logs": …}::`. */

const MESSAGE = /^::(\{.*\})::$/s;
const LEVELS = {
    TRACE: 'TRACE',
    DEBUG: 'DEBUG',
    INFO: 'INFO',
    WARN: 'WARN',
    WARNING: 'WARN',
    ERROR: 'ERROR',
    CRITICAL: 'ERROR',
};
/** undefined when the line is none of these messages and belongs to the log. */
function parseOutputLine(line) {
    if (!line.startsWith('::{'))
        return undefined;
    const match = MESSAGE.exec(line.trimEnd());
    if (match === null)
        return undefined;
    let message;
    try {
        message = JSON.parse(match[1]);
    }
    catch (error) {
        return nothing([`invalid JSON in a \`::{…}::\` line: ${error.message}`]);
    }
    return readMessage(message);
}
function nothing(problems) {
    return { outputs: {}, metrics: [], logs: [], assets: false, problems };
}
function readMessage(message) {
    const problems = [];
    const outputs = message.outputs ?? {};
    if (!isMap(outputs))
        problems.push('`outputs` of a `::{…}::` line is no map');
    return {
        outputs: isMap(outputs) ? outputs : {},
        metrics: entries('metrics', message.metrics, problems).flatMap((entry) => readMetric(entry, problems)),
        logs: entries('logs', message.logs, problems).map((entry) => ({
            level: LEVELS[String(entry.level ?? 'INFO').toUpperCase()] ?? 'INFO',
            message: typeof entry.message === 'string' ? entry.message : JSON.stringify(entry.message ?? ''),
        })),
        assets: message.assets !== undefined,
        problems,
    };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function entries(name, value, problems) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value) || !value.every(isMap)) {
        problems.push(`\`${name}\` of a \`::{…}::\` line is no list of maps`);
        return [];
    }
    return value;
}
function readMetric(entry, problems) {
    const { name, type } = entry;
    if (typeof name !== 'string' || (type !== 'counter' && type !== 'timer' && type !== 'gauge')) {
        problems.push(`metric ${JSON.stringify(entry)} needs a name and the type counter, timer or gauge`);
        return [];
    }
    const value = type === 'timer' ? timerMilliseconds(entry.value) : Number(entry.value);
    if (entry.value === null || value === undefined || !Number.isFinite(value)) {
        const expected = type === 'timer' ? 'number of seconds or duration' : 'number';
        problems.push(`metric \`${name}\`: ${JSON.stringify(entry.value)} is no ${expected}`);
        return [];
    }
    const tags = isMap(entry.tags) ? mapValues(entry.tags) : undefined;
    return [
        {
            name,
            type,
            value,
            ...(tags === undefined ? {} : { tags }),
            ...(typeof entry.description === 'string' ? { description: entry.description } : {}),
        },
    ];
}
/** Kestra: a number is seconds, a text a duration. */
function timerMilliseconds(value) {
    if (typeof value === 'number')
        return value * 1000;
    return typeof value === 'string' ? ((0,iso_duration/* parseDuration */.E9)(value) ?? Number.parseFloat(value) * 1000) : undefined;
}
function mapValues(map) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value),
    ]));
}

;// CONCATENATED MODULE: ./build/tasks/scripts/script-output.js
/** Sorts the lines of a script: messages to the execution, and log entries. */

class ScriptOutput {
    #sink;
    #vars = {};
    #spokeOfAssets = false;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Values put out so far; a later one of the same name wins. */
    get vars() {
        return this.#vars;
    }
    /** Kestra: stdout is logged at INFO, stderr at ERROR; messages are not logged. */
    accept(line, stream) {
        const message = parseOutputLine(line);
        if (message === undefined)
            return this.#sink.logger.log(stream === 'stdout' ? 'INFO' : 'ERROR', line);
        for (const [name, value] of Object.entries(message.outputs)) {
            // `__proto__` is a name like any other here.
            Object.defineProperty(this.#vars, name, {
                value,
                enumerable: true,
                configurable: true,
                writable: true,
            });
        }
        for (const metric of message.metrics)
            this.#sink.metric(metric);
        for (const problem of message.problems)
            this.#sink.logger.warn(problem);
        if (message.assets && !this.#spokeOfAssets) {
            this.#spokeOfAssets = true;
            this.#sink.logger.warn("assets are put out by the script; they need Kestra's catalogue and are left out here");
        }
        let waiting;
        for (const { level, message: text } of message.logs) {
            const accepted = this.#sink.logger.log(level, text);
            if (accepted !== undefined)
                waiting = waiting === undefined ? accepted : waiting.then(() => accepted);
        }
        return waiting;
    }
}

// EXTERNAL MODULE: ./build/tasks/scripts/shell-text.js
var shell_text = __webpack_require__(67274);
// EXTERNAL MODULE: ./build/tasks/scripts/working-path.js
var working_path = __webpack_require__(46165);
;// CONCATENATED MODULE: ./build/tasks/scripts/run-script.js
/** Runs a script or a list of commands: what all languages and both runners have in common. */








/** Linux takes no argument longer than 128 KiB; longer shell text goes through a file. */
const LONGEST_ARGUMENT = 100_000;
async function runScript(request, context) {
    const place = await prepareFolder(request, context);
    const texts = await renderTexts(request, context, place);
    const runner = await chooseRunner({
        taskRunner: context.rawProperties.taskRunner,
        runner: request.properties.runner,
        docker: context.rawProperties.docker,
        containerImage: request.properties.containerImage,
        defaultImage: request.language.image,
    }, context, place.renderer);
    const setup = await request.language.setup({
        where: runner.where,
        workingDir: place.workingDir,
        lines: [...texts.beforeCommands, ...(request.body === 'commands' ? texts.body : [])],
        interpreter: request.properties.interpreter,
        env: texts.env,
        properties: request.properties,
    }, context);
    const scriptFile = await writeScript(request, context, place, texts.body);
    const argv = await commandLine(request, context, place, { texts, setup, scriptFile });
    const output = new ScriptOutput(context);
    const env = { ...setup.env, ...texts.env, ...place.env };
    const outcome = await runProcess(context, runner, { argv, place, env, setup, output });
    const outputFiles = await (0,output_files/* storeOutputFiles */.w)({
        workingDir: place.workingDir,
        patterns: place.patterns,
        outputDir: place.outputDirName,
        ignore: scriptFile === undefined ? [] : [scriptFile],
    }, context);
    return finish(context, outcome, { vars: output.vars, outputFiles });
}
async function prepareFolder({ properties }, context) {
    const workingDir = await context.workingDir();
    const outputDirName = properties.outputDirectory ? `output-${context.taskRun.id}` : undefined;
    const base = { workingDir };
    const env = { WORKING_DIR: workingDir };
    if (outputDirName !== undefined) {
        base.outputDir = `${workingDir}/${outputDirName}`;
        env.OUTPUT_DIR = `${workingDir}/${outputDirName}`;
        await context.files.makeFolder(`${workingDir}/${outputDirName}`);
    }
    const patterns = await renderPatterns(context, base);
    const extra = { ...base, outputFiles: (0,output_files/* outputFileVariables */.x)(patterns, workingDir) };
    const renderer = {
        render: (text) => context.render(text, extra),
        renderStructure: (value) => context.renderStructure(value, extra),
    };
    const { namespaceFiles } = properties;
    if (namespaceFiles !== undefined) {
        await (0,input_files/* writeNamespaceFiles */.Wv)(namespaceFiles, workingDir, context);
    }
    const inputFiles = await (0,input_files/* renderInputFiles */.Ob)(context.rawProperties.inputFiles, context, extra);
    await (0,input_files/* writeInputFiles */.ve)(inputFiles, workingDir, context);
    return {
        workingDir,
        patterns,
        outputDirName,
        extra,
        env,
        renderer,
        uris: new input_files/* LocalUris */.xt(workingDir, context),
    };
}
async function renderPatterns(context, extra) {
    const written = context.rawProperties.outputFiles;
    if (written === undefined || written === null)
        return [];
    const rendered = typeof written === 'string' ? await context.render(written, extra) : written;
    const list = typeof rendered === 'string' ? readList(rendered) : rendered;
    if (!Array.isArray(list))
        throw new task_failure/* TaskFailure */.E('property `outputFiles` must be a list of names or patterns');
    return Promise.all(list.map((pattern) => context.render(String(pattern), extra)));
}
/** Kestra: one expression in place of the list renders to a JSON list; a bare name counts as a list of one. */
function readList(text) {
    if (text.trim() === '')
        return [];
    try {
        return JSON.parse(text);
    }
    catch {
        return [text];
    }
}
async function renderTexts(request, context, place) {
    const { definitions, body } = request;
    const self = {
        beforeCommands: definitions.beforeCommands,
        env: definitions.env,
        [body]: definitions[body],
    };
    const bound = await (0,bind_properties/* bindProperties */.p)(self, context.rawProperties, place.renderer);
    const local = (lines) => Promise.all((lines ?? []).map((line) => place.uris.replace(line)));
    const work = bound[body];
    return {
        beforeCommands: await local(bound.beforeCommands),
        env: (bound.env ?? {}),
        body: typeof work === 'string' ? await place.uris.replace(work) : await local(work),
    };
}
/** Name of the script's file in the working directory, so that the script finds its input files beside it. */
async function writeScript(request, context, place, body) {
    const { extension } = request.language;
    if (typeof body !== 'string' || extension === undefined)
        return undefined;
    const name = `gitestra-script-${context.taskRun.id}${extension}`;
    await context.files.write(`${place.workingDir}/${name}`, body);
    return name;
}
async function commandLine({ properties }, context, place, work) {
    const { texts, setup, scriptFile } = work;
    const windows = properties.targetOS === 'WINDOWS' || (properties.targetOS === 'AUTO' && place.workingDir.includes('\\'));
    const commands = scriptFile === undefined
        ? [texts.body].flat()
        : [`${setup.command} ${(0,shell_text/* quoteWord */.XW)(`${place.workingDir}/${scriptFile}`)}`];
    const text = (0,shell_text/* shellText */.o0)({
        interpreter: properties.interpreter,
        failFast: properties.failFast,
        windows,
        prelude: setup.prelude,
        beforeCommands: texts.beforeCommands,
        commands,
    });
    if (text.length <= LONGEST_ARGUMENT || !(0,shell_text/* isShell */.H7)(properties.interpreter))
        return [...properties.interpreter, text];
    const path = `${place.workingDir}/${working_path/* PRIVATE_FOLDER */.l}/commands-${context.taskRun.id}.sh`;
    await context.files.write(path, text);
    return [...properties.interpreter, `. ${(0,shell_text/* quoteWord */.XW)(path)}`];
}
function runProcess(context, runner, started) {
    const { argv, place, env, setup, output } = started;
    const common = {
        argv,
        cwd: place.workingDir,
        env,
        signal: context.signal,
        onLine: (line, stream) => output.accept(line, stream),
    };
    if (runner.where === 'host')
        return context.process.run({ ...common, searchPaths: setup.searchPaths });
    const volumes = [...(runner.options.volumes ?? []), ...setup.volumes];
    const options = { ...runner.options, volumes };
    return context.containers.run({ ...common, image: runner.image, options });
}
/** Kestra: a script that fails keeps `exitCode`, `vars` and `outputFiles`. */
function finish(context, result, kept) {
    const exitCode = result.exitCode ?? 128 + (SIGNAL_NUMBERS[result.signalName ?? ''] ?? 0);
    const outputs = { ...kept, exitCode };
    if (result.terminated) {
        const reason = context.signal.reason;
        if ((0,task_failure/* isTaskFailure */.O)(reason))
            throw new task_failure/* TaskFailure */.E(reason.message, { ...reason.facts, outputs });
        throw new task_failure/* TaskFailure */.E('the script was ended', { killed: true, outputs, cause: reason });
    }
    if (result.signalName !== null) {
        throw new task_failure/* TaskFailure */.E(`the script was ended by ${result.signalName}`, {
            exitCode,
            signalName: result.signalName,
            outputs,
        });
    }
    if (exitCode !== 0)
        throw new task_failure/* TaskFailure */.E(`the script ended with exit code ${exitCode}`, { exitCode, outputs });
    return { outputs };
}
/** A shell reports a program that a signal ended as 128 + its number. */
const SIGNAL_NUMBERS = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGABRT: 6,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGPIPE: 13,
    SIGTERM: 15,
};


/***/ }),

/***/ 67274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ isShell),
/* harmony export */   XW: () => (/* binding */ quoteWord),
/* harmony export */   o0: () => (/* binding */ shellText)
/* harmony export */ });
/** The text that a script task hands to its shell. */
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'busybox']);
/** Whether an interpreter reads POSIX shell; only then may lines of our own be put in front. */
function isShell(interpreter) {
    const program = interpreter[0] ?? '';
    const name = program
        .slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1)
        .replace(/\.exe$/i, '');
    return SHELLS.has(name);
}
/** Kestra: before-commands and commands are one text, with `set -e` in front unless the target is Windows. */
function shellText(request) {
    const shell = isShell(request.interpreter);
    const lines = [
        ...(shell ? request.prelude : []),
        ...(shell && request.failFast && !request.windows ? ['set -e'] : []),
        ...request.beforeCommands,
        ...request.commands,
    ];
    return lines.join(request.windows ? '\r\n' : '\n');
}
/** One word of POSIX shell. */
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
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
