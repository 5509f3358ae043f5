export const id = 7075;
export const ids = [7075];
export const modules = {

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withParents),
/* harmony export */   N: () => (/* binding */ namespaceOf)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63518);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47989);
/** The namespace that functions work in when none is given. */


/** The argument, else the namespace of the flow, else undefined. */
function namespaceOf(argument, context) {
    const given = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(argument, 'namespace', context);
    if (given !== undefined)
        return given;
    const own = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeOf */ .w4)(context.variable('flow') ?? null, 'namespace');
    return typeof own === 'string' ? own : undefined;
}
/** `a.b.c`, `a.b`, `a`. */
function withParents(namespace) {
    const parts = namespace.split('.');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}


/***/ }),

/***/ 47989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ javaTrim),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   g9: () => (/* binding */ callMethod),
/* harmony export */   rb: () => (/* binding */ iterationOf),
/* harmony export */   w4: () => (/* binding */ attributeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45590);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18713);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1429);
/** Reading attributes: own entries only, and the few members of Java's classes that templates use. */




/** `target.name`; undefined when there is no such attribute. */
function attributeOf(target, name) {
    if (target === null || typeof target === 'boolean' || typeof target === 'number')
        return undefined;
    if (typeof target === 'string')
        return name === 'length' ? target.length : stringMember(target, name);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isList)(target))
        return elementOf(target, name) ?? (name === 'size' ? target.length : emptiness(target.length, name));
    if ((0,_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeValue */ .Rk)(target))
        return timeMember(target, name);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isMap)(target))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.mapGet)(target, name);
    if (target instanceof _values_js__WEBPACK_IMPORTED_MODULE_3__.MapEntry)
        return name === 'key' ? target.key : name === 'value' ? target.value : undefined;
    return undefined;
}
/** `target[key]`; undefined when there is no such entry. */
function entryOf(target, key) {
    if (typeof key === 'string')
        return attributeOf(target, key);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isList)(target))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isInteger)(key) ? target[Number(key)] : undefined;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isMap)(target)) {
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isInteger)(key))
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.mapGet)(target, key);
        return typeof key === 'boolean' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.mapGet)(target, String(key)) : undefined;
    }
    return undefined;
}
/** Kestra: text that is an index works like the number. */
function elementOf(list, index) {
    return /^\d{1,9}$/.test(index) ? list[Number(index)] : undefined;
}
function emptiness(size, name) {
    return name === 'empty' ? size === 0 : undefined;
}
function stringMember(text, name) {
    return name === 'empty' ? text === '' : name === 'blank' ? text.trim() === '' : undefined;
}
/**
 * `target.name(…)` without arguments; undefined when there is no such method. Kestra: methods with arguments are not
 * found, and those that reach Java's reflection are refused.
 */
function callMethod(target, name, argumentCount) {
    if (name === 'getClass' || name === 'wait' || name === 'notify' || name === 'notifyAll') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`\`${name}()\` is not allowed`);
    }
    if (argumentCount > 0)
        return undefined;
    if (typeof target === 'string')
        return stringMethod(target, name);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isList)(target))
        return sizeMethod(target.length, name);
    if ((0,_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeValue */ .Rk)(target))
        return timeMethod(target, name);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isMap)(target) ? sizeMethod((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.mapSize)(target), name) : undefined;
}
function sizeMethod(size, name) {
    return name === 'size' ? size : name === 'isEmpty' ? size === 0 : undefined;
}
function stringMethod(text, name) {
    switch (name) {
        case 'length':
            return text.length;
        case 'toUpperCase':
            return text.toUpperCase();
        case 'toLowerCase':
            return text.toLowerCase();
        case 'trim':
            return javaTrim(text);
        case 'isEmpty':
            return text === '';
        case 'isBlank':
            return text.trim() === '';
        case 'toString':
            return text;
        default:
            return undefined;
    }
}
/** Java's `trim`: everything up to and including the space, and nothing above it. */
function javaTrim(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text.charCodeAt(start) <= 0x20)
        start++;
    while (end > start && text.charCodeAt(end - 1) <= 0x20)
        end--;
    return text.slice(start, end);
}
const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const MONTHS = [
    'JANUARY',
    'FEBRUARY',
    'MARCH',
    'APRIL',
    'MAY',
    'JUNE',
    'JULY',
    'AUGUST',
    'SEPTEMBER',
    'OCTOBER',
    'NOVEMBER',
    'DECEMBER',
];
function timeMember(value, name) {
    if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Duration */ .dw) {
        if (name === 'seconds')
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.makeInteger)(floorSeconds(value.nanoseconds));
        return name === 'nano' ? Number(BigInt.asUintN(64, modulo(value.nanoseconds))) : undefined;
    }
    if (name === 'epochSecond') {
        return value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .ZonedDateTime */ .Ip || value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Instant */ .MW
            ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.makeInteger)(floorSeconds(value.epochNanoseconds))
            : undefined;
    }
    if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Instant */ .MW)
        return name === 'nano' ? value.fields.nanosecond : undefined;
    if (name === 'zone' && value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .ZonedDateTime */ .Ip)
        return value.zone;
    const fields = value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalDate */ .yc || value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalTime */ .JG ? { ...value } : { ...value.fields };
    switch (name) {
        case 'year':
        case 'hour':
        case 'minute':
        case 'second':
            return fields[name];
        case 'monthValue':
            return fields.month;
        case 'month':
            return fields.month === undefined ? undefined : MONTHS[fields.month - 1];
        case 'dayOfMonth':
            return fields.day;
        case 'dayOfWeek':
            return value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalTime */ .JG ? undefined : DAYS[weekday(value)];
        case 'nano':
            return fields.nanosecond;
        default:
            return undefined;
    }
}
/** `getYear()` and the like are the attributes under their Java names. */
function timeMethod(value, name) {
    if (name === 'toString')
        return value.toString();
    const getter = /^get([A-Z])(.*)$/.exec(name);
    if (getter !== null)
        return timeMember(value, getter[1].toLowerCase() + getter[2]);
    if (name === 'toEpochSecond')
        return timeMember(value, 'epochSecond');
    if (name === 'toEpochMilli' && value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Instant */ .MW)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.makeInteger)(floorDivide(value.epochNanoseconds, 1000000n));
    if (!(value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Duration */ .dw))
        return undefined;
    const unit = {
        toMillis: 1000000n,
        toSeconds: 1000000000n,
        toMinutes: 60000000000n,
        toHours: 3600000000000n,
        toDays: 86400000000000n,
    };
    return Object.hasOwn(unit, name)
        ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.makeInteger)(floorDivide(value.nanoseconds, unit[name]))
        : undefined;
}
function weekday(value) {
    const { year, month, day } = value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalDate */ .yc ? value : value.fields;
    return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}
function floorDivide(value, divisor) {
    const quotient = value / divisor;
    return value % divisor < 0n ? quotient - 1n : quotient;
}
function floorSeconds(nanoseconds) {
    return floorDivide(nanoseconds, 1000000000n);
}
function modulo(nanoseconds) {
    return nanoseconds - floorSeconds(nanoseconds) * 1000000000n;
}
/** What a loop runs over: elements of a list, entries of a map as maps that print `key=value`; null is nothing at all. */
function iterationOf(value) {
    if (value === null)
        return null;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isList)(value))
        return value;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isMap)(value)) {
        const entries = value instanceof Map ? [...value] : Object.entries(value).filter(([, item]) => item !== undefined);
        return entries.map(([key, item]) => new _values_js__WEBPACK_IMPORTED_MODULE_3__.MapEntry(key, item));
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`cannot loop over ${(0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .describeType */ .MF)(value)}`, typeof value === 'string' ? "turn text into a list with `| split(',')` or `fromJson(…)`" : undefined);
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
/** A list, or an expression that renders to a JSON array. */
function list(item, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(item), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: TEMPLATE_PATTERN })]);
    return build('list', schema, options, { 'x-item': item });
}
/** A map of any keys, or an expression that renders to a JSON object. Keys are rendered too. */
function map(value, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), value), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: TEMPLATE_PATTERN })]);
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
/* harmony export */   Az: () => (/* binding */ entryValue),
/* harmony export */   CL: () => (/* binding */ KV_TYPES),
/* harmony export */   bA: () => (/* binding */ storedValue),
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
                return { outputs: { value: (0,_entry_value_js__WEBPACK_IMPORTED_MODULE_2__/* .entryValue */ .Az)(entry) } };
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
