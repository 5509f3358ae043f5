export const id = 3719;
export const ids = [3719];
export const modules = {

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vB: () => (/* binding */ tasks),
/* harmony export */   vs: () => (/* binding */ template),
/* harmony export */   x0: () => (/* binding */ objectSchema),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57946);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68667);
/**
 * Property builders: one definition gives the TypeScript type of a task's properties, their JSON Schema,
 * and the way each is rendered and converted before the task sees it (see `bind-properties.ts`).
 */

/** Strings that hold a template can be anything until they are rendered. */
const TEMPLATE_PATTERN = '\\{[{%]';
function build(bind, schema, options, extra = {}) {
    const presence = options.required === true ? 'required' : 'default' in options ? 'default' : 'optional';
    return {
        ...schema,
        [_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8]: schema[_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8],
        description: options.description,
        ...('default' in options ? { default: options.default } : {}),
        ...(options.secret === true ? { 'x-secret': true } : {}),
        ...(options.deprecated === undefined ? {} : { deprecated: true, 'x-deprecated': options.deprecated }),
        ...(options.aliases === undefined ? {} : { 'x-aliases': options.aliases }),
        ...extra,
        presence,
        'x-bind': bind,
    };
}
/** A scalar that may be written literally or as an expression: the literal must already be of the type. */
function dynamic(literal, textPattern) {
    return _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([literal, _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|${textPattern}` })]);
}
/** A string, rendered. Kestra: numbers and booleans written there count as their text. */
function text(options) {
    return build('text', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()]), options);
}
/** A template that the task renders itself (a condition, an expression over each item). */
function template(options) {
    return build('template', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()]), options);
}
function integer(options) {
    const bounds = {
        ...(options.minimum === undefined ? {} : { minimum: options.minimum }),
        ...(options.maximum === undefined ? {} : { maximum: options.maximum }),
    };
    return build('integer', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer(bounds), '^\\s*[-+]?\\d+\\s*$'), options, {
        'x-bounds': bounds,
    });
}
function number(options) {
    return build('number', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), '^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*$'), options);
}
function boolean(options) {
    return build('boolean', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean(), '^\\s*([tT]rue|TRUE|[fF]alse|FALSE)\\s*$'), options);
}
/** One of some words, exactly as written. */
function choice(values, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Unsafe({ type: 'string', enum: [...values] }),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: TEMPLATE_PATTERN }),
    ]);
    return build('choice', schema, options, { 'x-values': values });
}
/** An ISO-8601 duration, bound as milliseconds. Kestra also takes a plain number of seconds. */
function duration(options) {
    const iso = '^\\s*[-+]?[pP]([-+]?\\d+[dD])?([tT]([-+]?\\d+[hH])?([-+]?\\d+[mM])?([-+]?\\d+([.,]\\d+)?[sS])?)?\\s*$';
    return build('duration', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), iso), options, { 'x-format': 'duration' });
}
/** Any value; the strings in it are rendered. */
function any(options) {
    return build('any', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Unknown(), options);
}
/** A value of a given shape that is kept as written. */
function raw(schema, options) {
    return build('raw', schema, options);
}
/** A list, or text that renders to a JSON array. */
function list(item, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(item), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\[` })]);
    return build('list', schema, options, { 'x-item': item });
}
/** A map of any keys, or text that renders to a JSON object. Keys are rendered too. */
function map(value, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), value),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\{` }),
    ]);
    return build('map', schema, options, { 'x-value': value });
}
/** A nested object with known properties. */
function object(properties, options) {
    return build('object', objectSchema(properties), options, { 'x-properties': properties });
}
/** The first alternative that the raw value fits; write the most specific first. */
function either(first, second, options) {
    return build('either', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([first, second]), options, { 'x-either': [first, second] });
}
/** Child tasks of a flowable; `concern` says how they are written. */
function tasks(shape, options) {
    const task = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({ id: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), type: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String() }, { additionalProperties: true });
    const schemas = {
        list: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(task, { minItems: options.required === true ? 1 : 0 }),
        cases: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(task)),
        dag: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({ task, dependsOn: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())) }, { additionalProperties: false }), { minItems: 1 }),
        single: task,
    };
    return build('tasks', schemas[shape], options, { 'x-tasks': shape });
}
/** The JSON Schema of a closed object with these properties; aliases are accepted under their own names. */
function objectSchema(properties) {
    const members = {};
    for (const [name, property] of Object.entries(properties)) {
        const aliases = property['x-aliases'] ?? [];
        const needed = property.presence === 'required' && aliases.length === 0;
        members[name] = needed ? property : _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(property);
        for (const alias of aliases)
            members[alias] = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(property);
    }
    return _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object(members, { additionalProperties: false });
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

/***/ 99242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mK: () => (/* binding */ buildRequest),
  Jr: () => (/* binding */ isAllowed),
  FP: () => (/* binding */ statusFailure)
});

// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/tasks/core/http/exchange.js + 2 modules
var exchange = __webpack_require__(92264);
;// CONCATENATED MODULE: ./build/tasks/core/http/exchange-options.js
/** The options of a request in one shape, with the deprecated flat keys folded in. */

const DEFAULT_IDLE = 300_000;
const EVERYTHING = ['REQUEST_HEADERS', 'REQUEST_BODY', 'RESPONSE_HEADERS', 'RESPONSE_BODY'];
function exchangeOptions(written, older) {
    const options = written ?? {};
    const idleTimeout = options.readIdleTimeout ?? options.timeout?.readIdleTimeout ?? DEFAULT_IDLE;
    const chatty = ['ALL', 'TRACE', 'DEBUG'].includes(options.logLevel ?? '');
    return {
        connectTimeout: options.timeout?.connectTimeout ?? options.connectTimeout,
        headersTimeout: options.readTimeout ?? idleTimeout,
        idleTimeout,
        connectionIdle: options.connectionPoolIdleTimeout,
        maxLength: options.maxContentLength,
        proxy: proxyOf(options),
        auth: authenticationOf(options),
        trustAll: (options.ssl ?? older.sslOptions)?.insecureTrustAllCertificates === true,
        keepAlive: options.enabledTcpExtendedKeepAlive !== false,
        followRedirects: options.followRedirects !== false,
        allowFailed: options.allowFailed === true || older.allowFailed === true,
        allowedCodes: options.allowedResponseCodes ?? [],
        defaultCharset: options.defaultCharset ?? 'UTF-8',
        logs: new Set(chatty ? EVERYTHING : (options.logs ?? [])),
    };
}
function proxyOf(options) {
    const type = options.proxy?.type ?? options.proxyType ?? 'DIRECT';
    if (type === 'DIRECT')
        return undefined;
    const address = options.proxy?.address ?? options.proxyAddress;
    const port = options.proxy?.port ?? options.proxyPort;
    if (address === undefined || port === undefined) {
        throw new task_failure/* TaskFailure */.E(`property \`options.proxy\`: a proxy of type ${type} needs \`address\` and \`port\``);
    }
    const username = options.proxy?.username ?? options.proxyUsername;
    return { type, address, port, username, password: options.proxy?.password ?? options.proxyPassword };
}
function authenticationOf(options) {
    const { auth } = options;
    if (auth === undefined) {
        if (options.basicAuthUser === undefined)
            return undefined;
        return { type: 'BASIC', username: options.basicAuthUser, password: options.basicAuthPassword ?? '' };
    }
    if (auth.type === 'BEARER') {
        if (auth.token === undefined)
            throw new task_failure/* TaskFailure */.E('property `options.auth`: BEARER needs a `token`');
        return { type: 'BEARER', token: auth.token };
    }
    if (auth.username === undefined)
        throw new task_failure/* TaskFailure */.E(`property \`options.auth\`: ${auth.type} needs a \`username\``);
    return { type: auth.type, username: auth.username, password: auth.password ?? '' };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/tasks/core/http/request-body.js
/** The body of a request: text, URL-encoded form, or a form of parts with files that are streamed from storage. */


const MULTIPART = /^multipart\/form-data\b/i;
async function requestBody(request, storage) {
    const { formData } = request;
    if (formData !== undefined && Object.keys(formData).length > 0) {
        return MULTIPART.test(request.contentType)
            ? multipartBody(formData, request.boundary, storage)
            : textBody(urlEncoded(formData), 'application/x-www-form-urlencoded');
    }
    if (request.body === undefined)
        return undefined;
    return textBody(request.body, request.contentType);
}
function textBody(text, contentType) {
    return { contentType, length: Buffer.byteLength(text), open: () => text, preview: text };
}
function urlEncoded(formData) {
    const fields = new URLSearchParams();
    for (const [name, value] of Object.entries(formData)) {
        for (const one of Array.isArray(value) ? value : [value])
            fields.append(name, asText(one));
    }
    return fields.toString();
}
function asText(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
async function multipartBody(formData, boundary, storage) {
    const parts = await Promise.all(Object.entries(formData).map(([name, value]) => partOf(name, value, boundary, storage)));
    const end = `--${boundary}--\r\n`;
    const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part.head) + ('uri' in part ? part.size : Buffer.byteLength(part.text)) + 2, Buffer.byteLength(end));
    async function* write() {
        for (const part of parts) {
            yield part.head;
            if ('uri' in part)
                yield* (await storage.open(part.uri));
            else
                yield part.text;
            yield '\r\n';
        }
        yield end;
    }
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        length,
        open: () => external_node_stream_.Readable.from(write(), { objectMode: false }),
        preview: parts
            .map((part) => part.head + ('uri' in part ? `(${part.size} bytes of ${part.uri})` : part.text))
            .join('\n'),
    };
}
/** Kestra: a text that begins with `kestra://` is a file, as is a map of `name` and `content`; other values are JSON. */
async function partOf(name, value, boundary, storage) {
    const file = fileOf(value);
    if (file === undefined)
        return { head: partHead(boundary, name), text: asText(value) };
    const head = partHead(boundary, name, file.name ?? file.uri.slice(file.uri.lastIndexOf('/') + 1));
    return { head, uri: file.uri, size: await storage.size(file.uri) };
}
function fileOf(value) {
    if (typeof value === 'string')
        return value.startsWith('kestra://') ? { uri: value } : undefined;
    if (typeof value !== 'object' || value === null || !('name' in value) || !('content' in value))
        return undefined;
    const { name, content } = value;
    if (typeof content !== 'string' || !content.startsWith('kestra://')) {
        throw new task_failure/* TaskFailure */.E(`the file \`${String(name)}\` of a form needs the URI of a stored file as \`content\``);
    }
    return { uri: content, name: String(name) };
}
function partHead(boundary, name, filename) {
    const quoted = (text) => `"${text.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}"`;
    const file = filename === undefined ? '' : `; filename=${quoted(filename)}\r\nContent-Type: application/octet-stream`;
    return `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}${file}\r\n\r\n`;
}

;// CONCATENATED MODULE: ./build/tasks/core/http/build-request.js
/** Turns the properties of an HTTP task into a request. */




const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
async function buildRequest(properties, context) {
    const method = properties.method.trim().toUpperCase();
    if (!TOKEN.test(method))
        throw new task_failure/* TaskFailure */.E(`\`${properties.method}\` is no HTTP method`);
    for (const [name, value] of Object.entries(properties.headers ?? {})) {
        if (!TOKEN.test(name))
            throw new task_failure/* TaskFailure */.E(`\`${name}\` is no name of a header`);
        if (/[\r\n\0]/.test(value))
            throw new task_failure/* TaskFailure */.E(`the value of header \`${name}\` holds a line break`);
    }
    const url = (0,exchange/* parseUri */.wY)(properties.uri);
    for (const [name, value] of Object.entries(properties.params ?? {})) {
        for (const one of typeof value === 'string' ? [value] : value)
            url.searchParams.append(name, one);
    }
    const body = await requestBody({
        body: properties.body,
        formData: properties.formData,
        contentType: properties.contentType,
        boundary: `gitestra-${context.taskRun.id}-${context.taskRun.attempt}`,
    }, context.storage);
    const options = exchangeOptions(properties.options, {
        allowFailed: properties.allowFailed,
        sslOptions: properties.sslOptions,
    });
    return { uri: url.href, method, headers: properties.headers ?? {}, body, options };
}
/** Kestra: a status of 400 or above fails the task, unless that is allowed. */
function isAllowed({ status }, { options }) {
    return status < 400 || options.allowFailed || options.allowedCodes.includes(status);
}
function statusFailure(request, answer, text) {
    const said = text.trim() === '' ? '' : `: ${text.trim().slice(0, 500)}`;
    return new task_failure/* TaskFailure */.E(`${request.method} ${answer.uri} was answered with status ${answer.status}${said}`);
}


/***/ }),

/***/ 92264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ exchange),
  $1: () => (/* binding */ first),
  wY: () => (/* binding */ parseUri)
});

// UNUSED EXPORTS: all

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
;// CONCATENATED MODULE: ./build/tasks/core/http/digest-authorization.js
/** The answer to an HTTP Digest challenge (RFC 7616): MD5 and SHA-256, with and without quality of protection. */


const HASHES = {
    MD5: 'md5',
    'SHA-256': 'sha256',
    'SHA-512-256': 'sha512-256',
};
/** Value of the header `Authorization`, or undefined when the challenge is not of this scheme. */
function digestAuthorization(request) {
    const parameters = digestParameters(request.challenge);
    if (parameters === undefined)
        return undefined;
    const { realm = '', nonce = '', opaque } = parameters;
    const algorithm = (parameters.algorithm ?? 'MD5').toUpperCase();
    const hashName = HASHES[algorithm.replace(/-SESS$/, '')];
    if (hashName === undefined) {
        throw new task_failure/* TaskFailure */.E(`the server asks for the digest algorithm ${algorithm}, which is not supported`);
    }
    const hash = (text) => (0,external_node_crypto_.createHash)(hashName).update(text).digest('hex');
    const qop = parameters.qop?.split(',').map((word) => word.trim());
    if (qop !== undefined && !qop.includes('auth')) {
        throw new task_failure/* TaskFailure */.E(`the server asks for digest protection \`${parameters.qop}\`; only \`auth\` is supported`);
    }
    const user = hash(`${request.username}:${realm}:${request.password}`);
    const secret = algorithm.endsWith('-SESS') ? hash(`${user}:${nonce}:${request.nonce}`) : user;
    const subject = hash(`${request.method}:${request.target}`);
    const count = '00000001';
    const middle = qop === undefined ? nonce : `${nonce}:${count}:${request.nonce}:auth`;
    const fields = [
        `username=${quoted(request.username)}`,
        `realm=${quoted(realm)}`,
        `nonce=${quoted(nonce)}`,
        `uri=${quoted(request.target)}`,
        `response="${hash(`${secret}:${middle}:${subject}`)}"`,
        ...(parameters.algorithm === undefined ? [] : [`algorithm=${parameters.algorithm}`]),
        ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
        ...(qop === undefined ? [] : ['qop=auth', `nc=${count}`, `cnonce=${quoted(request.nonce)}`]),
    ];
    return `Digest ${fields.join(', ')}`;
}
function quoted(text) {
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
function digestParameters(challenge) {
    const start = /(?:^|,\s*)Digest\s+/i.exec(challenge);
    if (start === null)
        return undefined;
    const parameters = {};
    const rest = challenge.slice(start.index + start[0].length);
    for (const match of rest.matchAll(/\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))\s*(?:,|$)/gy)) {
        parameters[match[1].toLowerCase()] ??= match[2]?.replace(/\\(.)/g, '$1') ?? match[3];
    }
    return parameters;
}

;// CONCATENATED MODULE: ./build/tasks/core/http/rewrite-uri.js
/** Sends requests for one address to another one, so that tests can serve a host from loopback. */
/** The longest matching prefix wins; a prefix ends where a part of the address ends. */
function rewriteUri(uri, rewrites) {
    let best;
    for (const prefix of Object.keys(rewrites ?? {})) {
        if (!uri.startsWith(prefix) || (best !== undefined && best.length >= prefix.length))
            continue;
        if (prefix.endsWith('/') || /^([/?#:]|$)/.test(uri.slice(prefix.length)))
            best = prefix;
    }
    return best === undefined ? uri : rewrites[best] + uri.slice(best.length);
}

;// CONCATENATED MODULE: ./build/tasks/core/http/exchange.js
/** Makes one HTTP request: connection, authorization, redirects, decoding; the answer's body is a stream. */





const MOST_REDIRECTS = 50;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Headers that must not reach another host than the one they were meant for. */
const PERSONAL = /^(authorization|cookie|proxy-authorization)$/i;
const MASKED = '******';
/** Calls `use` with the answer and closes the connection afterwards. Throws TaskFailures only. */
async function exchange(request, context, use) {
    context.signal.throwIfAborted();
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const plain = new URL(rewriteUri(parseUri(request.uri).href, context.settings.httpRewrite)).protocol === 'http:';
    const dispatcher = createDispatcher(undici, request.options, plain);
    try {
        return await use(await new Exchange(undici.request, dispatcher, request, context).run());
    }
    catch (error) {
        if (context.signal.aborted)
            throw context.signal.reason;
        if ((0,task_failure/* isTaskFailure */.O)(error))
            throw error;
        throw new task_failure/* TaskFailure */.E(`${request.method} ${request.uri} failed: ${reasonOf(error)}`, { cause: error });
    }
    finally {
        await dispatcher.destroy().catch(() => undefined);
    }
}
/** The absolute address; blanks are escaped. */
function parseUri(uri) {
    const escaped = uri.trim().replaceAll(' ', '%20');
    let url;
    try {
        url = new URL(escaped);
    }
    catch (cause) {
        throw new task_failure/* TaskFailure */.E(`\`${uri}\` is no absolute address; write for instance https://example.com/path`, {
            cause,
        });
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new task_failure/* TaskFailure */.E(`\`${uri}\` cannot be requested: only http and https are possible, not ${url.protocol.slice(0, -1)}`);
    }
    return url;
}
function createDispatcher(undici, options, plain) {
    const tls = { ...(options.trustAll ? { rejectUnauthorized: false } : {}) };
    const connect = {
        ...tls,
        keepAlive: options.keepAlive,
        ...(options.connectTimeout === undefined ? {} : { timeout: options.connectTimeout }),
    };
    const limits = {
        headersTimeout: options.headersTimeout,
        bodyTimeout: options.idleTimeout,
        ...(options.connectionIdle === undefined
            ? {}
            : { keepAliveTimeout: Math.max(1, options.connectionIdle) }),
        ...(options.maxLength === undefined ? {} : { maxResponseSize: options.maxLength }),
    };
    const { proxy } = options;
    if (proxy === undefined)
        return new undici.Agent({ ...limits, connect });
    const credentials = proxy.username === undefined ? {} : { username: proxy.username, password: proxy.password ?? '' };
    if (proxy.type === 'SOCKS') {
        return new undici.Socks5ProxyAgent(`socks5://${proxy.address}:${proxy.port}`, {
            ...limits,
            ...credentials,
        });
    }
    const token = Buffer.from(`${proxy.username}:${proxy.password ?? ''}`).toString('base64');
    return new undici.ProxyAgent({
        ...limits,
        uri: `http://${proxy.address}:${proxy.port}`,
        requestTls: connect,
        // Kestra's client asks a proxy for http addresses directly and tunnels only https.
        proxyTunnel: !plain,
        ...(proxy.username === undefined ? {} : { token: `Basic ${token}` }),
    });
}
class Exchange {
    #send;
    #dispatcher;
    #request;
    #context;
    #cookies = new Map();
    constructor(send, dispatcher, request, context) {
        this.#send = send;
        this.#dispatcher = dispatcher;
        this.#request = request;
        this.#context = context;
    }
    async run() {
        let { method, body, headers } = this.#request;
        let url = parseUri(this.#request.uri);
        let personal = true;
        for (let redirects = 0;; redirects++) {
            const answer = await this.#authorized(url, method, headers, body, personal);
            const location = first(answer.headers, 'location');
            if (!this.#request.options.followRedirects || !REDIRECTS.has(answer.status) || location === undefined)
                return answer;
            await discard(answer.body);
            if (redirects === MOST_REDIRECTS)
                throw new task_failure/* TaskFailure */.E(`${this.#request.uri} redirects more than ${MOST_REDIRECTS} times`);
            const next = this.#target(location, url);
            if (next.origin !== url.origin) {
                personal = false;
                headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !PERSONAL.test(name)));
            }
            if (answer.status === 303 || (answer.status <= 302 && method !== 'HEAD')) {
                if (method !== 'HEAD')
                    method = 'GET';
                body = undefined;
                headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-/i.test(name)));
            }
            url = next;
        }
    }
    #target(location, base) {
        try {
            return parseUri(new URL(location.replaceAll(' ', '%20'), base).href);
        }
        catch (cause) {
            if ((0,task_failure/* isTaskFailure */.O)(cause))
                throw cause;
            throw new task_failure/* TaskFailure */.E(`${base.href} redirects to \`${location}\`, which is no address`, { cause });
        }
    }
    async #authorized(url, method, headers, body, personal) {
        const { auth } = this.#request.options;
        const fixed = personal ? authorizationOf(auth) : undefined;
        const withAuth = fixed === undefined ? headers : { ...headers, Authorization: fixed };
        const answer = await this.#one(url, method, withAuth, body);
        if (auth?.type !== 'DIGEST' || !personal || answer.status !== 401)
            return answer;
        const challenges = exchange_all(answer.headers, 'www-authenticate');
        const authorization = challenges
            .map((challenge) => digestAuthorization({
            challenge,
            method,
            target: url.pathname + url.search,
            username: auth.username,
            password: auth.password,
            nonce: (0,external_node_crypto_.randomBytes)(12).toString('hex'),
        }))
            .find((value) => value !== undefined);
        if (authorization === undefined)
            return answer;
        await discard(answer.body);
        return this.#one(url, method, { ...headers, Authorization: authorization }, body);
    }
    async #one(url, method, headers, body) {
        const sent = this.#headers(url, headers, body);
        this.#logRequest(method, url, sent, body);
        const response = await this.#send(rewriteUri(url.href, this.#context.settings.httpRewrite), {
            dispatcher: this.#dispatcher,
            method: method,
            headers: sent,
            body: body?.open() ?? null,
            signal: this.#context.signal,
            responseHeaders: 'raw',
        });
        const received = readHeaders(response.headers);
        this.#keepCookies(url, received);
        if (this.#request.options.logs.has('RESPONSE_HEADERS')) {
            this.#context.logger.debug(`response ${response.statusCode}\n${headerLines(received)}`);
        }
        const { stream, decoded } = decode(response.body, first(received, 'content-encoding'), method);
        const announced = first(received, 'content-length');
        return {
            uri: url.href,
            status: response.statusCode,
            headers: received,
            body: stream,
            length: announced === undefined || decoded ? undefined : Number(announced),
        };
    }
    #headers(url, headers, body) {
        const has = (name) => Object.keys(headers).some((other) => other.toLowerCase() === name);
        const cookies = [...(this.#cookies.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`);
        // Parts of a form have a boundary that only we know, so their type cannot be overridden.
        const ownType = body?.contentType?.startsWith('multipart/') === true;
        const kept = Object.entries(headers).filter(([name]) => !/^content-length$/i.test(name) && !(ownType && /^content-type$/i.test(name)));
        return {
            ...(has('accept') ? {} : { Accept: '*/*' }),
            ...(has('user-agent') ? {} : { 'User-Agent': 'gitestra' }),
            ...(has('accept-encoding') ? {} : { 'Accept-Encoding': 'gzip, deflate, br' }),
            ...(cookies.length === 0 || has('cookie') ? {} : { Cookie: cookies.join('; ') }),
            ...Object.fromEntries(kept),
            ...(body?.contentType === undefined || (has('content-type') && !ownType)
                ? {}
                : { 'Content-Type': body.contentType }),
            ...(body === undefined ? {} : { 'Content-Length': String(body.length) }),
        };
    }
    #keepCookies(url, headers) {
        for (const cookie of exchange_all(headers, 'set-cookie')) {
            const match = /^\s*([^=;\s]+)\s*=\s*([^;]*)/.exec(cookie);
            if (match === null)
                continue;
            const jar = this.#cookies.get(url.host) ?? new Map();
            this.#cookies.set(url.host, jar.set(match[1], match[2].trim()));
        }
    }
    #logRequest(method, url, headers, body) {
        const { logs } = this.#request.options;
        if (logs.has('REQUEST_HEADERS')) {
            const shown = Object.entries(headers).map(([name, value]) => [name, [PERSONAL.test(name) ? MASKED : value]]);
            this.#context.logger.debug(`request ${method} ${url.href}\n${headerLines(Object.fromEntries(shown))}`);
        }
        if (logs.has('REQUEST_BODY') && body !== undefined)
            this.#context.logger.debug(`request body\n${body.preview}`);
    }
}
function authorizationOf(auth) {
    if (auth?.type === 'BEARER')
        return `Bearer ${auth.token}`;
    if (auth?.type !== 'BASIC')
        return undefined;
    return `Basic ${Buffer.from(`${auth.username}:${auth.password}`, 'utf8').toString('base64')}`;
}
function readHeaders(raw) {
    const headers = Object.create(null);
    for (let index = 0; index + 1 < raw.length; index += 2) {
        const name = raw[index].toString();
        headers[name] ??= [];
        headers[name].push(raw[index + 1].toString());
    }
    return headers;
}
/** Values of a header whatever its case. */
function exchange_all(headers, name) {
    return Object.entries(headers).flatMap(([other, values]) => (other.toLowerCase() === name ? values : []));
}
function first(headers, name) {
    return exchange_all(headers, name)[0];
}
function headerLines(headers) {
    return Object.entries(headers)
        .flatMap(([name, values]) => values.map((value) => `${name}: ${/^set-cookie$/i.test(name) ? MASKED : value}`))
        .join('\n');
}
function decode(body, encoding, method) {
    const decoder = method === 'HEAD'
        ? undefined
        : { gzip: external_node_zlib_.createGunzip, 'x-gzip': external_node_zlib_.createGunzip, deflate: external_node_zlib_.createInflate, br: external_node_zlib_.createBrotliDecompress }[encoding?.trim().toLowerCase() ?? ''];
    if (decoder === undefined)
        return { stream: body, decoded: false };
    const stream = decoder();
    body.on('error', (error) => stream.destroy(error));
    return { stream: body.pipe(stream), decoded: true };
}
async function discard(body) {
    body.on('error', () => undefined);
    body.resume();
    await new Promise((resolve) => body.once('close', resolve).once('end', resolve));
}
const REASONS = {
    ECONNREFUSED: 'the connection was refused; is the address right and the server running?',
    ENOTFOUND: 'the host name is not known',
    EAI_AGAIN: 'the host name could not be looked up',
    ECONNRESET: 'the server closed the connection',
    UND_ERR_SOCKET: 'the server closed the connection before the answer was complete',
    UND_ERR_CONNECT_TIMEOUT: 'no connection within the time limit',
    UND_ERR_HEADERS_TIMEOUT: 'no answer within the time limit',
    UND_ERR_BODY_TIMEOUT: 'the answer stopped for longer than the time limit',
    UND_ERR_RES_EXCEEDED_MAX_SIZE: 'the answer is longer than `maxContentLength`',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the length of the answer is not that of its Content-Length header',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the server is self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'the certificate of the server is self-signed',
    CERT_HAS_EXPIRED: 'the certificate of the server has expired',
    ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the server is for another host',
    Z_BUF_ERROR: 'the compressed answer is incomplete',
    Z_DATA_ERROR: 'the compressed answer is damaged',
};
/** The innermost system error says most. */
function reasonOf(error) {
    const { code, cause, message, errors } = error;
    if (code !== undefined && REASONS[code] !== undefined)
        return REASONS[code];
    const inner = cause ?? errors?.[0];
    return inner === undefined || inner === null ? (message ?? String(error)) : reasonOf(inner);
}


/***/ }),

/***/ 13746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gK: () => (/* binding */ readComplaint),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports LONGEST_BODY, readBytes */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92264);
/** Reads the body of an answer as text, within a limit and in its own character set. */



/** Kestra: longer bodies are refused, because outputs are kept in memory. */
const LONGEST_BODY = 19 * 1024 * 1024;
async function readBytes(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit)
            return { bytes: Buffer.concat(chunks).subarray(0, limit), complete: false };
    }
    return { bytes: Buffer.concat(chunks), complete: true };
}
async function readText(answer, defaultCharset) {
    const { bytes, complete } = await readBytes(answer.body, LONGEST_BODY);
    if (!complete) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`the answer of ${answer.uri} is longer than 19 MiB; use io.kestra.plugin.core.http.Download, which stores it in a file`);
    }
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec((0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .first */ .$1)(answer.headers, 'content-type') ?? '')?.[1] ?? defaultCharset;
    let decoder;
    try {
        decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(charset, { fatal: true });
    }
    catch (cause) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`the character set \`${charset}\` of the answer of ${answer.uri} is not known`, {
            cause,
        });
    }
    try {
        return decoder.decode(bytes);
    }
    catch (cause) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`the answer of ${answer.uri} is not valid ${charset} text; use io.kestra.plugin.core.http.Download for binary content`, { cause });
    }
}
/** What a failing server said, for the message; never fails itself. */
async function readComplaint(answer) {
    try {
        const { bytes } = await readBytes(answer.body, 4096);
        return bytes.toString('utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 66753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requestProperties)
/* harmony export */ });
/* unused harmony export requestOptions */
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);
/** Properties that all HTTP tasks share. */

const PROXY_TYPES = ['DIRECT', 'HTTP', 'SOCKS'];
const PARTS = ['REQUEST_HEADERS', 'REQUEST_BODY', 'RESPONSE_HEADERS', 'RESPONSE_BODY'];
const moved = (to) => `write \`options.${to}\``;
const requestOptions = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    timeout: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        connectTimeout: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'Longest time to connect.' }),
        readIdleTimeout: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
            description: 'Longest time without a byte of the answer.',
            default: 300_000,
        }),
    }, { description: 'Time limits.' }),
    proxy: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        type: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(PROXY_TYPES, { description: 'Kind of proxy.', default: 'DIRECT' }),
        address: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Host name or address.' }),
        port: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ description: 'Port.', minimum: 1, maximum: 65_535 }),
        username: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'User name.' }),
        password: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Password.', secret: true }),
    }, { description: 'Proxy.' }),
    auth: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        type: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['BASIC', 'BEARER', 'DIGEST'], { description: 'Scheme.', required: true }),
        username: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'User name, for BASIC and DIGEST.' }),
        password: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Password, for BASIC and DIGEST.', secret: true }),
        token: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Token, for BEARER.', secret: true }),
    }, { description: 'Authentication.' }),
    ssl: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ insecureTrustAllCertificates: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Accept any certificate. Only for tests.' }) }, { description: 'TLS.' }),
    followRedirects: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Follow redirects.', default: true }),
    allowFailed: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Succeed on statuses of 400 and above.', default: false }),
    allowedResponseCodes: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ description: 'Status.' }), {
        description: 'Statuses of 400 and above that count as success.',
    }),
    defaultCharset: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Character set of answers that do not name one.', default: 'UTF-8' }),
    enabledTcpExtendedKeepAlive: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Keep-alive probes of TCP.', default: true }),
    logs: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(PARTS, { description: 'Part.' }), {
        description: 'What of the exchange is logged, at DEBUG.',
    }),
    connectTimeout: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
        description: 'Longest time to connect.',
        deprecated: moved('timeout.connectTimeout'),
    }),
    readTimeout: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
        description: 'Longest time to the answer.',
        deprecated: moved('timeout.readIdleTimeout'),
    }),
    readIdleTimeout: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
        description: 'Longest time without a byte.',
        deprecated: moved('timeout.readIdleTimeout'),
    }),
    connectionPoolIdleTimeout: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({
        description: 'How long an idle connection is kept for the next request of the task.',
        deprecated: 'a task makes one request; remove it',
    }),
    maxContentLength: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ description: 'Longest answer in bytes.', deprecated: 'remove it' }),
    proxyType: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(PROXY_TYPES, { description: 'Kind of proxy.', deprecated: moved('proxy.type') }),
    proxyAddress: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Address of the proxy.', deprecated: moved('proxy.address') }),
    proxyPort: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ description: 'Port of the proxy.', deprecated: moved('proxy.port') }),
    proxyUsername: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'User name at the proxy.', deprecated: moved('proxy.username') }),
    proxyPassword: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Password at the proxy.',
        secret: true,
        deprecated: moved('proxy.password'),
    }),
    basicAuthUser: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'User name.', deprecated: moved('auth') }),
    basicAuthPassword: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Password.', secret: true, deprecated: moved('auth') }),
    logLevel: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['ALL', 'TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'OFF', 'NOT_SPECIFIED'], {
        description: 'At TRACE, DEBUG or ALL every part of the exchange is logged.',
        deprecated: moved('logs'),
    }),
}, { description: 'How the request is made.' });
const requestProperties = {
    uri: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Address; blanks are escaped.', required: true }),
    method: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Method.', default: 'GET' }),
    params: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Value.' }), { description: 'Values of a parameter that is repeated.' }), (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Value.' }), { description: 'Value or values.' }), { description: 'Parameters added to the query of the address.' }),
    headers: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Value.' }), { description: 'Headers.' }),
    body: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Body.' }),
    formData: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)({ description: 'Value, URI of a stored file, or `{name, content}` of a file.' }), {
        description: 'Fields of a form, URL-encoded; as parts, files among them, with `contentType: multipart/form-data`. Wins over `body`.',
    }),
    contentType: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Content type of the body.', default: 'application/json' }),
    options: requestOptions,
    allowFailed: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: 'Succeed on statuses of 400 and above.',
        deprecated: moved('allowFailed'),
    }),
    sslOptions: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ insecureTrustAllCertificates: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Accept any certificate. Only for tests.' }) }, { description: 'TLS.', deprecated: moved('ssl') }),
};


/***/ })

};
