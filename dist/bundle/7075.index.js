export const id = 7075;
export const ids = [7075];
export const modules = {

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

/***/ 57247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ KV_TYPES),
/* harmony export */   bA: () => (/* binding */ storedValue),
/* harmony export */   entryValue: () => (/* binding */ entryValue),
/* harmony export */   qv: () => (/* binding */ storedAs)
/* harmony export */ });
/* harmony import */ var _expression_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46869);
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);
/* harmony import */ var _expression_time_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18713);
/* harmony import */ var _expression_typed_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9286);
/* harmony import */ var _expression_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1429);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42246);
/** Values of the KV store: which type a value is of, its plain JSON form in the store, and the value of an entry. */






const KV_TYPES = ['STRING', 'NUMBER', 'BOOLEAN', 'DATETIME', 'DATE', 'DURATION', 'JSON'];
/**
 * The stored form of a rendered value. Stores keep plain JSON, so numbers that JSON would change (`3.0`, more than 53
 * bits) and times are stored as their text.
 */
function storedValue(value) {
    if (typeof value === 'string')
        return { type: 'STRING', value };
    if (typeof value === 'boolean')
        return { type: 'BOOLEAN', value };
    if ((0,_expression_values_js__WEBPACK_IMPORTED_MODULE_4__.isNumber)(value))
        return { type: 'NUMBER', value: plainNumber(value) };
    if (value instanceof _expression_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Instant */ .MW)
        return { type: 'DATETIME', value: value.toString() };
    if (value instanceof _expression_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .ZonedDateTime */ .Ip)
        return { type: 'DATETIME', value: new _expression_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Instant */ .MW(value.epochNanoseconds).toString() };
    if (value instanceof _expression_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalDate */ .yc)
        return { type: 'DATE', value: value.toString() };
    if (value instanceof _expression_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Duration */ .dw)
        return { type: 'DURATION', value: value.toString() };
    if ((0,_expression_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeValue */ .Rk)(value))
        return { type: 'STRING', value: value.toString() };
    return { type: 'JSON', value: plain(value) };
}
/** What an entry means to expressions. */
function entryValue({ value, type }) {
    if (typeof value !== 'string')
        return value;
    switch (type) {
        case 'NUMBER':
            return /^-?(?:NaN|Infinity)$/.test(value) ? new _expression_values_js__WEBPACK_IMPORTED_MODULE_4__.Double(Number(value)) : (0,_expression_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(value);
        case 'DATETIME':
            return (0,_expression_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)({ $instant: value });
        case 'DATE':
            return (0,_expression_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)({ $localDate: value });
        case 'DURATION':
            return (0,_expression_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)({ $duration: value });
        default:
            return value;
    }
}
/** Kestra: `kvType` says how a text is read; values that are no texts keep their own type, numbers may become texts. */
function storedAs(rendered, type) {
    if (type === 'STRING' && (0,_expression_values_js__WEBPACK_IMPORTED_MODULE_4__.isNumber)(rendered))
        return { type, value: (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(rendered) };
    if (type === undefined || typeof rendered !== 'string')
        return storedValue(rendered);
    const text = rendered.trim();
    switch (type) {
        case 'NUMBER':
            if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text))
                throw unreadable(rendered, type, '42 or 3.14');
            return storedValue((0,_expression_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(jsonNumber(text)));
        case 'BOOLEAN':
            // Kestra: every text but `true` is false.
            return { type, value: text.toLowerCase() === 'true' };
        case 'DATETIME':
            return { type, value: moment(text, rendered, type) };
        case 'DATE':
            return { type, value: date(text, rendered, type) };
        case 'DURATION':
            return { type, value: duration(text, rendered) };
        case 'JSON':
            return { type, value: json(rendered) };
        default:
            return { type, value: rendered };
    }
}
function jsonNumber(text) {
    const [, sign, whole, rest] = /^([-+]?)0*(\d*)(.*)$/.exec(text);
    const fraction = rest.replace(/^\.(?=$|[eE])/, '');
    return `${sign === '-' ? '-' : ''}${whole === '' ? '0' : whole}${fraction}`;
}
function moment(text, shown, type) {
    if (!/^[+-]?\d{4,9}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text)) {
        throw unreadable(shown, type, '2024-05-06T07:08:09Z');
    }
    return (0,_expression_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)({ $instant: text }).toString();
}
/** Kestra reads a moment here; a date alone is taken too. */
function date(text, shown, type) {
    if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text))
        return text;
    return moment(text, shown, type).slice(0, 'yyyy-MM-dd'.length);
}
const DURATION = /^([-+]?)P(?:([-+]?\d+)D)?(?:T(?=[-+\d])(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?)(\d+)(?:[.,](\d{0,9}))?S)?)?$/i;
function duration(text, shown) {
    const match = DURATION.exec(text);
    if (match === null || !/\d/.test(text))
        throw unreadable(shown, 'DURATION', 'PT30M or P1D');
    const [, sign, days = '0', hours = '0', minutes = '0', secondsSign, seconds = '0', fraction = ''] = match;
    const whole = BigInt(days) * 86400n + BigInt(hours) * 3600n + BigInt(minutes) * 60n;
    const rest = BigInt(seconds) * 1000000000n + BigInt(fraction.padEnd(9, '0'));
    const nanoseconds = whole * 1000000000n + (secondsSign === '-' ? -rest : rest);
    return new _expression_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Duration */ .dw(sign === '-' ? -nanoseconds : nanoseconds).toString();
}
function json(text) {
    try {
        return plain((0,_expression_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text));
    }
    catch (cause) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .TaskFailure */ .E(`property \`value\`: ${quote(text)} cannot be stored as JSON: ${cause.message}`, { cause });
    }
}
function unreadable(text, type, example) {
    return new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .TaskFailure */ .E(`property \`value\`: ${quote(text)} cannot be stored as ${type}; write for example ${example}`);
}
function quote(text) {
    return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}
function plainNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(value);
}
/** A copy that `JSON.stringify` writes as meant: nested times as text, nested integers beyond 53 bits as digits. */
function plain(value) {
    if (value === null || value === undefined)
        return null;
    if (value instanceof _expression_values_js__WEBPACK_IMPORTED_MODULE_4__.Double)
        return value.value;
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    if ((0,_expression_values_js__WEBPACK_IMPORTED_MODULE_4__.isList)(value))
        return value.map(plain);
    if ((0,_expression_values_js__WEBPACK_IMPORTED_MODULE_4__.isMap)(value))
        return Object.fromEntries((0,_expression_values_js__WEBPACK_IMPORTED_MODULE_4__.mapEntries)(value).map(([key, item]) => [(0,_expression_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(key), plain(item)]));
    return typeof value === 'object' ? JSON.parse((0,_expression_print_js__WEBPACK_IMPORTED_MODULE_1__.jsonText)(String(value))) : value;
}


/***/ }),

/***/ 37075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kvGetTask: () => (/* binding */ kvGetTask)
/* harmony export */ });
/* harmony import */ var _expression_flow_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30505);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/* harmony import */ var _entry_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57247);
/* harmony import */ var _kv_properties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28854);
/** Reads a value of the KV store. */





const kvGetTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_4__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.kv.Get',
    title: 'Get the value of a key.',
    description: 'In the namespace of the flow a key that is missing is looked for in the parent namespaces. The value keeps its type.',
    properties: {
        key: _kv_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .keyProperty */ .Pf,
        namespace: _kv_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .namespaceProperty */ .hE,
        errorOnMissing: _kv_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOnMissingProperty */ .nV,
    },
    outputs: {
        value: { type: 'any', description: 'The value; null when there is no such key.' },
    },
    examples: [
        {
            title: 'A key that may be missing',
            flow: `id: kv_get
namespace: company.team
tasks:
  - id: cursor
    type: io.kestra.plugin.core.kv.Get
    key: cursor
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "starting at {{ outputs.cursor.value ?? 'the beginning' }}"
`,
            expect: { outputs: { cursor: { value: null } }, logs: ['starting at the beginning'] },
        },
        {
            title: 'A key that must be there',
            flow: `id: kv_get_required
namespace: company.team
tasks:
  - id: cursor
    type: io.kestra.plugin.core.kv.Get
    key: cursor
    errorOnMissing: true
`,
            expect: { state: 'FAILED', logs: ['there is no key `cursor` in the KV store of company.team'] },
        },
    ],
    async run({ key, namespace = '', errorOnMissing }, context) {
        const own = context.flow.namespace;
        const place = namespace === '' ? own : namespace;
        for (const candidate of place === own ? (0,_expression_flow_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .withParents */ .M)(own) : [place]) {
            const entry = await context.kv.get(candidate, key);
            if (entry !== undefined)
                return { outputs: { value: (0,_entry_value_js__WEBPACK_IMPORTED_MODULE_2__.entryValue)(entry) } };
        }
        if (errorOnMissing)
            throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E((0,_kv_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .missingKey */ .aV)(key, place));
        return { outputs: { value: null } };
    },
});


/***/ }),

/***/ 28854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ keyProperty),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   hE: () => (/* binding */ namespaceProperty),
/* harmony export */   nV: () => (/* binding */ errorOnMissingProperty)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);
/** Properties that the tasks of the KV store share. */

const keyProperty = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: 'Key: letters, digits, `.`, `_` and `-`, the first a letter or digit.',
    required: true,
});
const namespaceProperty = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: 'Namespace of the key. Default: the namespace of the flow.',
});
const errorOnMissingProperty = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
    description: 'Fail when there is no such key.',
    default: false,
});
/** What a task says of a key that has to be there. */
function missingKey(key, namespace) {
    return `there is no key \`${key}\` in the KV store of ${namespace}; write it with io.kestra.plugin.core.kv.Set, or set \`errorOnMissing: false\` where it may be missing`;
}


/***/ })

};
