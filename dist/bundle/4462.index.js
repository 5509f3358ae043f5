export const id = 4462;
export const ids = [4462,37,2418,4799];
export const modules = {

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

/***/ 64462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _app_expression_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73789);
/* harmony import */ var _app_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60037);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53088);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19884);
/** `gitestra render`: evaluates one expression, or a batch of them. */







const render = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    summary: 'Evaluate an expression',
    description: [
        'Prints what an expression gives, with the variables of a JSON file: the quickest way to try a filter. `secret()`, `kv()` and `read()` have nothing to read here, except in a batch.',
        '--batch reads one JSON object a line from standard input, {"id", "expr", "context", "typed", "recursive", "input", "rendered", "stubs"}, and writes one result a line: {"id", "value"} or {"id", "error", "message"}.',
    ],
    operands: { usage: "['<expression>']", min: 0, max: 1 },
    options: {
        context: {
            type: 'string',
            short: 'c',
            value: 'FILE',
            description: 'JSON file with the variables; - is standard input',
        },
        level: {
            type: 'string',
            value: 'LEVEL',
            choices: ['1', '2'],
            default: '1',
            description: 'Language level: expressions of Kestra 1.x or of 2.x',
        },
        typed: { type: 'boolean', description: 'Print the value as JSON instead of as text' },
        recursive: { type: 'boolean', description: 'Render the result again until it no longer changes' },
        batch: { type: 'boolean', description: 'Evaluate many, one JSON object a line' },
    },
    examples: [
        { command: `gitestra render '{{ now() | date("yyyy-MM-dd") }}'`, does: 'today' },
        { command: `gitestra render '{{ inputs.user | upper }}' --context context.json`, does: 'with variables' },
        { command: `gitestra render '{{ [1, 2] | length }}' --typed`, does: 'a number, not text' },
    ],
    async run({ options, operands, host, terminal }) {
        const level = options.level === '2' ? 2 : 1;
        const [expression] = operands;
        if (options.batch) {
            if (expression !== undefined)
                throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('--batch reads expressions from standard input; it takes none on the command line');
            if (options.context !== undefined || options.typed || options.recursive) {
                throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('--batch takes --level only: context, typed and recursive stand in each line');
            }
            return await renderBatch(host, terminal, level);
        }
        if (expression === undefined)
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('Missing: the expression to evaluate, in quotes');
        const context = await readContext(options.context, host);
        const [{ createExpressionEngine }, { ExpressionError }, { jsonText }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8115), __webpack_require__.e(6120), __webpack_require__.e(7053), __webpack_require__.e(7229), __webpack_require__.e(4785)]).then(__webpack_require__.bind(__webpack_require__, 54785)),
            __webpack_require__.e(/* import() */ 4640).then(__webpack_require__.bind(__webpack_require__, 34640)),
            __webpack_require__.e(/* import() */ 6120).then(__webpack_require__.bind(__webpack_require__, 46120)),
        ]);
        const secrets = new _app_secrets_js__WEBPACK_IMPORTED_MODULE_3__.Secrets({ environment: host.env });
        const engine = createExpressionEngine({
            level,
            recursive: options.recursive,
            services: { ...(0,_app_expression_services_js__WEBPACK_IMPORTED_MODULE_2__/* .machineServices */ .u)(), secret: (key) => secrets.get(key) },
        });
        try {
            const value = options.typed
                ? jsonText(await engine.renderTyped(expression, context))
                : await engine.render(expression, context);
            terminal.out(`${value}\n`);
            return _command_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_SUCCESS */ .DD;
        }
        catch (error) {
            if (!(error instanceof ExpressionError))
                throw error;
            terminal.err(describe(error, expression, terminal));
            return _command_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_FAILED */ .hj;
        }
    },
});
async function readContext(file, host) {
    if (file === undefined)
        return {};
    const text = file === '-' ? await readAll(host.stdin) : readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file), file);
    const { fromTypedJson } = await __webpack_require__.e(/* import() */ 9286).then(__webpack_require__.bind(__webpack_require__, 9286));
    let value;
    try {
        value = fromTypedJson(JSON.parse(text));
    }
    catch (error) {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`The context ${file} is no JSON: ${error.message}`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`The context ${file} must be a JSON object: its keys are the variables`);
    }
    return value;
}
function readText(path, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`The context ${shown} cannot be read: ${error.message}`);
    }
}
async function readAll(stream) {
    const { text } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38321, 19));
    return await text(stream);
}
async function renderBatch(host, terminal, level) {
    const [{ renderBatchRequest }, { createInterface }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8115), __webpack_require__.e(6120), __webpack_require__.e(7053), __webpack_require__.e(7229), __webpack_require__.e(4785), __webpack_require__.e(6347)]).then(__webpack_require__.bind(__webpack_require__, 36347)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 19)),
    ]);
    const ports = (0,_app_expression_services_js__WEBPACK_IMPORTED_MODULE_2__/* .machineServices */ .u)();
    let number = 0;
    for await (const line of createInterface({ input: host.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        number += 1;
        if (line.trim() === '')
            continue;
        let request;
        try {
            request = JSON.parse(line);
        }
        catch (error) {
            terminal.out(`${JSON.stringify({ error: 'request', message: `Line ${number} is no JSON: ${error.message}` })}\n`);
            continue;
        }
        if (typeof request !== 'object' || request === null || Array.isArray(request)) {
            terminal.out(`${JSON.stringify({ error: 'request', message: `Line ${number} is no JSON object` })}\n`);
            continue;
        }
        terminal.out(`${JSON.stringify(await renderBatchRequest(request, { level, ports }))}\n`);
    }
    return _command_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_SUCCESS */ .DD;
}
/** Message, the line of the expression with a mark below the place, help. */
function describe(error, expression, { errStyle }) {
    const line = expression.split('\n')[error.line - 1] ?? '';
    const length = Math.max(1, Math.min(error.end - error.offset, line.length - error.column + 1));
    const mark = `${' '.repeat(error.column - 1)}${'^'.repeat(length)}`;
    const help = error.help === undefined ? '' : `  ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .e)(error.help)}\n`;
    return `${errStyle.red('✖')} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .e)(error.message)}\n  ${line}\n  ${errStyle.red(mark)}\n${help}`;
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
