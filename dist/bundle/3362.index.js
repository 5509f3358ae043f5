export const id = 3362;
export const ids = [3362];
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

/***/ 79618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ defineTrigger),
/* harmony export */   Kq: () => (/* binding */ defineRunner),
/* harmony export */   hT: () => (/* binding */ defineCondition)
/* harmony export */ });
/** The contract of triggers and conditions: what validation, docs and the trigger arithmetic need to know of them. */
function defineTrigger(definition) {
    return { kind: 'trigger', ...definition };
}
function defineCondition(definition) {
    return { kind: 'condition', ...definition };
}
function defineRunner(definition) {
    return { kind: 'runner', ...definition };
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


/***/ }),

/***/ 3362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpTrigger: () => (/* binding */ httpTrigger)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _plugin_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79618);
/* harmony import */ var _request_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66753);
/** The trigger that asks an HTTP address again and again and starts a flow when the answer fits. */



const httpTrigger = (0,_plugin_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .defineTrigger */ .G5)({
    type: 'io.kestra.plugin.core.http.Trigger',
    aliases: ['io.kestra.plugin.fs.http.Trigger'],
    title: 'Start a flow when an HTTP answer fits.',
    description: 'The answer is `trigger.uri`, `trigger.code`, `trigger.headers` and `trigger.body` in the execution. It is asked for at each evaluation of triggers; statuses of 400 and above are no failure.',
    properties: {
        ..._request_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .requestProperties */ .P,
        interval: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ description: 'Shortest time between two requests.', default: 60_000 }),
        responseCondition: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .template */ .vs)({
            description: 'Condition with `response.statusCode`, `response.body` and `response.headers`.',
            default: '{{ response.statusCode < 400 }}',
        }),
        encryptBody: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
            description: 'Kestra encrypts the body with the key of its server. There is none here.',
            default: false,
        }),
    },
});


/***/ })

};
