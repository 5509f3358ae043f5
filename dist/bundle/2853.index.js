export const id = 2853;
export const ids = [2853];
export const modules = {

/***/ 12532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ RULE_SEVERITIES),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   rv: () => (/* binding */ STATE_STORES),
/* harmony export */   wj: () => (/* binding */ TASK_RUNNERS)
/* harmony export */ });
/** What `gitestra.yaml` can say, and what holds where it says nothing. */
const TASK_RUNNERS = ['auto', 'docker', 'process'];
const STATE_STORES = ['git', 'local', 'none'];
const RULE_SEVERITIES = ['error', 'warning', 'info', 'off'];
const DEFAULT_CONFIG = {
    kestra: 1,
    flowsDir: 'flows',
    variables: {},
    globals: {},
    pluginDefaults: [],
    plugins: [],
    taskRunner: 'auto',
    state: 'local',
    workerGroups: {},
    retention: {},
    validate: { rules: {}, ignore: [] },
    http: { rewrite: {} },
    allowedPaths: [],
};


/***/ }),

/***/ 32853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _app_config_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12532);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53088);
/* harmony import */ var _plugin_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53874);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);
/* harmony import */ var _input_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92714);
/* harmony import */ var _watch_execution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54381);
/* harmony import */ var _workspace_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40979);
/** `gitestra run`: one execution of one flow, from its inputs to its result. */







const run = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    summary: 'Run a flow',
    description: [
        'Runs a flow of the folder of flows, named namespace.id, or of any file. Journal, log, outputs and files of the execution are kept in .gitestra/executions/<id>.',
        'Inputs that are required and not given are asked for at a terminal; elsewhere they are errors. Secrets come from the environment: SECRET_NAME (base64, as in Kestra) or GITESTRA_SECRET_NAME (plain).',
        'Ctrl+C ends the execution as KILLED, a second one leaves at once.',
    ],
    operands: {
        usage: '<flow>',
        min: 1,
        max: 1,
        missing: 'the flow to run, by namespace.id or by the path of its file',
    },
    options: {
        ..._input_options_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_OPTIONS */ .KZ,
        label: {
            type: 'string',
            short: 'l',
            value: 'KEY=VALUE',
            multiple: true,
            description: 'Label of the execution',
        },
        'task-runner': {
            type: 'string',
            value: 'RUNNER',
            choices: _app_config_model_js__WEBPACK_IMPORTED_MODULE_0__/* .TASK_RUNNERS */ .wj,
            default: 'auto',
            description: 'Where scripts run: in a container where an image is named and an engine answers, always, or never',
        },
        'log-level': {
            type: 'string',
            value: 'LEVEL',
            choices: _plugin_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .LOG_LEVELS */ .p,
            default: 'TRACE',
            description: 'Lowest level logged',
        },
        'max-parallel': { type: 'string', value: 'N', description: 'Most task runs at work at the same time' },
        'time-zone': {
            type: 'string',
            value: 'ZONE',
            default: 'UTC',
            description: 'Zone in which expressions show times',
        },
        'no-prompt': { type: 'boolean', description: 'Never ask for inputs' },
        ..._input_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRETS_OPTION */ .Iy,
        ..._watch_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .VIEW_OPTIONS */ .t6,
        ..._workspace_options_js__WEBPACK_IMPORTED_MODULE_4__/* .FLOWS_OPTIONS */ .ru,
        'executions-dir': _workspace_options_js__WEBPACK_IMPORTED_MODULE_4__/* .EXECUTIONS_OPTIONS */ .LM['executions-dir'],
    },
    examples: [
        { command: 'gitestra run company.team.hello-world', does: 'a flow of ./flows' },
        {
            command: 'gitestra run flow.yaml -i user=Rick -i data=@data.csv',
            does: 'a flow of any file, with inputs',
        },
        {
            command: 'gitestra run company.team.etl --inputs prod.yaml -o json > record.json',
            does: 'for other programs',
        },
    ],
    async run({ options, operands, host, terminal }) {
        const target = operands[0];
        const inputs = await (0,_input_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputOptions */ .F9)(options, host);
        const secrets = await (0,_input_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readSecretsOption */ .RH)(options.secrets, host);
        const labels = (0,_input_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabelOptions */ .ft)(options.label);
        const maxParallel = wholeNumber('--max-parallel', options['max-parallel']);
        const timeZone = zone(options['time-zone']);
        const [{ openWorkspace }, { startFlow }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(2418)]).then(__webpack_require__.bind(__webpack_require__, 60115)),
            Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8815), __webpack_require__.e(8115), __webpack_require__.e(6120), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(7053), __webpack_require__.e(1730), __webpack_require__.e(7229), __webpack_require__.e(7074), __webpack_require__.e(4785), __webpack_require__.e(5944), __webpack_require__.e(8621), __webpack_require__.e(5381)]).then(__webpack_require__.bind(__webpack_require__, 30385)),
        ]);
        const taskRunner = options['task-runner'];
        const workspace = await openWorkspace({
            ...(0,_workspace_options_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceOptions */ .ms)(host, options),
            flowsDirOptional: /\.ya?ml$/i.test(target),
            ...(taskRunner === undefined ? {} : { taskRunner }),
            ...(secrets === undefined ? {} : { secrets }),
        });
        const view = await (0,_watch_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .openView */ .e8)(options, host, terminal);
        const logLevel = options['log-level'];
        const mayAsk = terminal.interactive && !options['no-prompt'] && options.output !== 'json';
        const outcome = await startFlow({
            target,
            inputs,
            labels,
            observer: view,
            ...(mayAsk ? { ask: askPerson } : {}),
            ...(maxParallel === undefined ? {} : { maxParallel }),
            ...(logLevel === undefined ? {} : { logLevel }),
            ...(timeZone === undefined ? {} : { timeZone }),
        }, workspace).catch((error) => {
            view.close();
            throw error;
        });
        if (outcome.kind === 'started') {
            return await (0,_watch_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .watchExecution */ .eH)(outcome.execution, {
                view,
                options,
                host,
                terminal,
                endProcesses: () => workspace.machine.groups.killAll(),
            });
        }
        view.close();
        if (outcome.kind === 'inputs')
            return tellInputProblems(outcome, terminal);
        const { renderPretty } = await __webpack_require__.e(/* import() */ 9723).then(__webpack_require__.bind(__webpack_require__, 49723));
        terminal.err(`${renderPretty(outcome.diagnostics, { style: terminal.errStyle })}\n`);
        return _command_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_FAILED */ .hj;
    },
});
async function askPerson(question) {
    // What a person cannot put right is an error like anywhere else.
    if (question.problems.every((problem) => problem.kind === 'expression'))
        return undefined;
    const { promptInputs, terminalQuestions } = await Promise.all(/* import() */[__webpack_require__.e(6120), __webpack_require__.e(5944), __webpack_require__.e(4010)]).then(__webpack_require__.bind(__webpack_require__, 24082));
    return await promptInputs(question, await terminalQuestions());
}
function tellInputProblems({ problems, warnings }, { err, errStyle }) {
    for (const { message, example } of problems) {
        err(`${errStyle.red('✖')} ${message}\n`);
        if (example !== undefined)
            err(errStyle.dim(`  -i ${quoted(example)}\n`));
    }
    for (const warning of warnings)
        err(`${errStyle.yellow('▲')} ${warning}\n`);
    return _command_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_USAGE */ .Ri;
}
/** As a shell wants it. */
function quoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function wholeNumber(option, text) {
    if (text === undefined)
        return undefined;
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1)
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} must be a whole number from 1, but “${text}” was given`);
    return number;
}
function zone(text) {
    if (text === undefined)
        return undefined;
    try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return text;
    }
    catch {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`there is no time zone “${text}”`, 'write a name such as Europe/Paris, America/New_York or UTC');
    }
}


/***/ }),

/***/ 92714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ readInputOptions),
/* harmony export */   Iy: () => (/* binding */ SECRETS_OPTION),
/* harmony export */   KZ: () => (/* binding */ INPUT_OPTIONS),
/* harmony export */   RH: () => (/* binding */ readSecretsOption),
/* harmony export */   ft: () => (/* binding */ readLabelOptions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53088);
/* harmony import */ var _engine_inputs_given_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87007);
/* harmony import */ var _storage_storage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95012);
/** Inputs and labels of a command line: `-i id=value`, `-i id=@file`, `--inputs file`, `-l key=value`. */





const INPUT_OPTIONS = {
    input: {
        type: 'string',
        short: 'i',
        value: 'ID=VALUE',
        multiple: true,
        description: 'Value of an input; ID=@FILE uploads the file for a FILE input, and gives its text to any other (@@ for a text that begins with @)',
    },
    inputs: {
        type: 'string',
        value: 'FILE',
        description: 'YAML or JSON file with inputs by id; -i wins over it',
    },
};
const SECRETS_OPTION = {
    secrets: {
        type: 'string',
        value: 'FILE',
        description: 'YAML or JSON file with secrets by name; they win over those of the environment',
    },
};
/** Raw values by input id. Throws a UsageError. */
async function readInputOptions(options, host) {
    const values = options.inputs === undefined
        ? new Map()
        : await readMapFile(options.inputs, 'inputs', 'id', host);
    const given = new Set();
    for (const text of options.input) {
        const [id, value] = splitPair(text, '-i', 'id=value');
        if (given.has(id))
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the input “${id}” is given twice`, 'several values of one input are written as a JSON array: -i id=\'["a", "b"]\'');
        given.add(id);
        values.set(id, fileOrText(value, host.cwd));
    }
    return values;
}
/** Labels in the order given. Throws a UsageError. */
function readLabelOptions(labels) {
    return labels.map((text) => {
        const [key, value] = splitPair(text, '-l', 'key=value');
        if (!/^\p{Ll}[\p{L}0-9._-]*$/u.test(key)) {
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`“${key}” is no key of a label`, 'it begins with a lower-case letter; letters, digits, “.”, “_” and “-” follow');
        }
        if (key.startsWith('system.'))
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the label “${key}” cannot be given: keys that begin with “system.” are set by Gitestra`);
        if (value === '')
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the label “${key}” has no value`);
        return { key, value };
    });
}
function splitPair(text, option, shape) {
    const at = text.indexOf('=');
    if (at > 0)
        return [text.slice(0, at).trim(), text.slice(at + 1)];
    throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option} ${text} has no ${at === 0 ? 'name before' : 'value behind'} “=”`, `write ${option} ${shape}`);
}
function fileOrText(value, cwd) {
    if (value.startsWith('@@'))
        return value.slice(1);
    if (!value.startsWith('@') || value === '@')
        return value;
    const path = value.slice(1);
    return new _engine_inputs_given_file_js__WEBPACK_IMPORTED_MODULE_4__/* .GivenFile */ .E(path, async () => {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
        }
        catch (error) {
            throw new Error(`it cannot be read: ${(0,_storage_storage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSystemError */ .Zo)(error)}`);
        }
    });
}
/** Secrets by name. Throws a UsageError that repeats no value. */
async function readSecretsOption(path, host) {
    if (path === undefined)
        return undefined;
    const secrets = {};
    for (const [name, value] of await readMapFile(path, 'secrets', 'name', host)) {
        if (typeof value === 'object')
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the secret ${name} of ${path} must be text`);
        secrets[name] = String(value);
    }
    return secrets;
}
async function readMapFile(path, what, key, host) {
    const text = await readText(path, what, host);
    const [{ parseYaml }, { SourceFile }, { makeDouble }, { isRecord }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606)]).then(__webpack_require__.bind(__webpack_require__, 82606)),
        __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 10912)),
        __webpack_require__.e(/* import() */ 1429).then(__webpack_require__.bind(__webpack_require__, 1429)),
        __webpack_require__.e(/* import() */ 3070).then(__webpack_require__.bind(__webpack_require__, 83070)),
    ]);
    // JSON is YAML, so one reader serves both.
    const document = parseYaml(new SourceFile(path, text), { double: makeDouble });
    const fault = document.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
    if (fault !== undefined) {
        const { line, column } = document.source.position(fault.span.start);
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}:${line}:${column}: ${fault.message}`, fault.help);
    }
    if (document.value === null)
        return new Map();
    if (!isRecord(document.value))
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path} must hold a map of ${what} by ${key}`, `write one a line: ${key}: value`);
    return new Map(Object.entries(document.value));
}
async function readText(path, what, { cwd, stdin }) {
    if (path === '-') {
        const consumers = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38321, 19));
        return await consumers.text(stdin);
    }
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the ${what} ${path} cannot be read: ${(0,_storage_storage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSystemError */ .Zo)(error)}`);
    }
}


/***/ }),

/***/ 54381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   e8: () => (/* binding */ openView),
/* harmony export */   eH: () => (/* binding */ watchExecution),
/* harmony export */   t6: () => (/* binding */ VIEW_OPTIONS)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
/* harmony import */ var _workspace_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40979);
/** Follows an execution to its end: the view, the first and the second Ctrl+C, the record, the exit status. */


const VIEW_OPTIONS = {
    output: {
        type: 'string',
        short: 'o',
        value: 'FORMAT',
        choices: ['text', 'json'],
        default: 'text',
        description: 'What standard output gets; json: the record of the execution and nothing else, the log goes to the error stream',
    },
    quiet: { type: 'boolean', short: 'q', description: 'Only the result: no log, no tree' },
    'no-logs': { type: 'boolean', description: 'No log entries while it runs; they are kept all the same' },
};
/** Exit status of a shell for a program ended by SIGINT: somebody asked twice. */
const EXIT_INTERRUPTED = 130;
/** The view that the options ask for; a live one where the output can redraw. */
async function openView(options, host, terminal) {
    const { style, err } = terminal;
    if (options.quiet)
        return { note: err, close() { } };
    const logs = !options['no-logs'];
    const json = options.output === 'json';
    if (terminal.live && !json) {
        const { createLiveView } = await Promise.all(/* import() */[__webpack_require__.e(778), __webpack_require__.e(8383)]).then(__webpack_require__.bind(__webpack_require__, 78383));
        return createLiveView({ host, style, now: () => Date.now(), logs });
    }
    const { createPlainView } = await __webpack_require__.e(/* import() */ 9806).then(__webpack_require__.bind(__webpack_require__, 89806));
    // Where standard output is a program's, people follow on the error stream.
    return createPlainView(json ? { out: err, err, style: terminal.errStyle, logs } : { out: terminal.out, err, style, logs });
}
async function watchExecution(execution, { view, options, host, terminal, endProcesses }) {
    let interrupted = false;
    const forget = host.onInterrupt((signal) => {
        if (interrupted) {
            view.close();
            endProcesses();
            host.exit(EXIT_INTERRUPTED);
        }
        interrupted = true;
        view.note(terminal.errStyle.yellow(`■ ${signal}: ending the execution; once more to leave at once\n`));
        execution.kill();
    });
    let record;
    try {
        record = await execution.finished;
    }
    finally {
        view.close();
        forget();
    }
    if (options.output === 'json')
        terminal.out(`${JSON.stringify(record, null, 2)}\n`);
    else {
        const { formatExecutionSummary } = await Promise.all(/* import() */[__webpack_require__.e(6120), __webpack_require__.e(9533)]).then(__webpack_require__.bind(__webpack_require__, 89533));
        const width = Math.max(40, (host.stdout.columns ?? 101) - 1);
        terminal.out(formatExecutionSummary(record, {
            style: terminal.style,
            width,
            folder: await (0,_workspace_options_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(host, execution.folder.path),
        }));
    }
    return exitStatus(record);
}
function exitStatus({ state }) {
    return state === 'SUCCESS' || state === 'WARNING' ? _command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_SUCCESS */ .DD : _command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_FAILED */ .hj;
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

/***/ 87007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ GivenFile)
/* harmony export */ });
/** A value given as a file (`-i id=@path`) before anybody knows what the input wants: the file, or what is in it. */
class GivenFile {
    path;
    /** Text of the file; rejects with a sentence when it cannot be read. */
    read;
    constructor(path, read) {
        this.path = path;
        this.read = read;
    }
    toString() {
        return `@${this.path}`;
    }
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
