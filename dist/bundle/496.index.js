export const id = 496;
export const ids = [496,3070];
export const modules = {

/***/ 52064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   ws: () => (/* binding */ scalarText),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _util_iso_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60185);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20795);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83070);
/**
 * Reads the properties of one map of a document as typed values and reports what does not fit, each at its place.
 *
 * Kestra: scalars are converted where nothing is lost: a number is accepted for text, `"true"` for a boolean, `"3"` for a
 * number.
 */



/** Collects diagnostics that speak of one document. */
class Problems {
    document;
    diagnostics = [];
    constructor(document) {
        this.document = document;
    }
    add(report) {
        this.diagnostics.push({
            code: report.code,
            severity: report.severity ?? 'error',
            message: report.message,
            file: this.document.source,
            span: this.document.locate(report.path, report.part ?? 'value'),
            ...(report.related === undefined ? {} : { related: report.related }),
            ...(report.help === undefined ? {} : { help: report.help }),
        });
    }
}
/** A value as messages name it: `text "abc"`, `the number 3`, `a list`. */
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return `text "${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`.replaceAll('\n', '⏎');
    if (typeof value === 'boolean')
        return `\`${value}\``;
    if (Array.isArray(value))
        return 'a list';
    if ((0,_path_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(value))
        return 'a map';
    return `the number ${String(value)}`;
}
/** `a`, `a or b`, `a, b or c`. */
function oneOf(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
class Fields {
    problems;
    record;
    path;
    /** What the map is, for messages: `the flow`, `task \`a\``. */
    owner;
    constructor(problems, record, path, owner) {
        this.problems = problems;
        this.record = record;
        this.path = path;
        this.owner = owner;
    }
    at(key) {
        return [...this.path, key];
    }
    /** Kestra: null and absent are the same. */
    has(key) {
        const value = this.raw(key);
        return value !== null && value !== undefined;
    }
    raw(key) {
        return Object.hasOwn(this.record, key) ? this.record[key] : undefined;
    }
    error(code, key, message, help) {
        this.problems.add({ code, message, path: this.at(key), help });
    }
    /** Says that a property must be there; true when it is. */
    require(key, help) {
        if (this.has(key))
            return true;
        const written = Object.hasOwn(this.record, key);
        this.problems.add({
            code: 'missing-property',
            message: written ? `\`${key}\` of ${this.owner} has no value` : `${this.owner} has no \`${key}\``,
            path: written ? this.at(key) : this.path,
            part: 'head',
            help,
        });
        return false;
    }
    string(key, options = {}) {
        const value = this.raw(key);
        if (value === null || value === undefined)
            return undefined;
        const text = this.#text(key, value);
        if (text === undefined) {
            this.#wrong(key, 'text', value);
            return undefined;
        }
        const code = options.code ?? 'invalid-value';
        if (options.pattern !== undefined && !options.pattern.test(text)) {
            const what = text === ''
                ? `\`${key}\` of ${this.owner} is empty`
                : `\`${text}\` is not a valid \`${key}\` of ${this.owner}`;
            this.error(code, key, what, options.patternHelp);
        }
        else if (options.max !== undefined && text.length > options.max) {
            this.error(code, key, `\`${key}\` has ${text.length} characters, ${options.max} are allowed`);
        }
        return text;
    }
    boolean(key) {
        const value = this.raw(key);
        if (value === null || value === undefined || value === '')
            return undefined;
        if (typeof value === 'boolean')
            return value;
        const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
        if (text === 'true' || text === 'false')
            return text === 'true';
        const expression = typeof value === 'string' && value.includes('{{');
        this.#wrong(key, '`true` or `false`', value, expression ? 'an expression is not possible here' : undefined);
        return undefined;
    }
    /** An integer, at least `min`. */
    integer(key, min) {
        const value = this.number(key);
        if (value === undefined)
            return undefined;
        if (!Number.isInteger(value)) {
            this.#wrong(key, 'an integer', this.raw(key));
            return undefined;
        }
        if (min !== undefined && value < min) {
            this.error('invalid-value', key, `\`${key}\` is ${value}, but must be at least ${min}`);
        }
        return value;
    }
    number(key) {
        const value = this.raw(key);
        if (value === null || value === undefined || value === '')
            return undefined;
        const number = numberOf(value);
        if (number === undefined)
            this.#wrong(key, 'a number', value);
        return number;
    }
    /** Milliseconds. Kestra: a plain number counts seconds. */
    duration(key) {
        const value = this.raw(key);
        if (value === null || value === undefined)
            return undefined;
        if (typeof value === 'number')
            return value * 1000;
        const milliseconds = typeof value === 'string' ? (0,_util_iso_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value.trim()) : undefined;
        if (milliseconds === undefined)
            this.#invalidDuration(key, value);
        return milliseconds;
    }
    /** ISO-8601 text or an expression that gives it. */
    durationOrExpression(key) {
        const value = this.raw(key);
        if (value === null || value === undefined)
            return undefined;
        if (typeof value === 'string' && (value.includes('{{') || value.includes('{%')))
            return value;
        if (typeof value === 'number')
            return `PT${value}S`;
        if (typeof value === 'string' && (0,_util_iso_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value.trim()) !== undefined)
            return value.trim();
        this.#invalidDuration(key, value);
        return undefined;
    }
    oneOf(key, values) {
        const value = this.string(key);
        if (value === undefined)
            return undefined;
        const found = values.find((candidate) => candidate === value);
        if (found === undefined) {
            const near = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, values);
            const help = near === undefined
                ? `write ${oneOf(values.map((name) => `\`${name}\``))}`
                : `did you mean \`${near}\`?`;
            this.error('invalid-value', key, `\`${value}\` is not a possible \`${key}\` of ${this.owner}`, help);
        }
        return found;
    }
    map(key) {
        const value = this.raw(key);
        if (value === null || value === undefined)
            return undefined;
        if ((0,_path_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(value))
            return value;
        this.#wrong(key, 'a map', value);
        return undefined;
    }
    list(key) {
        const value = this.raw(key);
        if (value === null || value === undefined)
            return undefined;
        if (Array.isArray(value))
            return value;
        const help = (0,_path_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(value) ? 'begin each item with `- `' : undefined;
        this.#wrong(key, 'a list', value, help);
        return undefined;
    }
    strings(key) {
        const items = this.list(key);
        if (items === undefined)
            return undefined;
        const texts = [];
        items.forEach((item, index) => {
            const text = typeof item === 'string' ? item : scalarText(this.problems.document, [...this.at(key), index], item);
            if (text !== undefined)
                texts.push(text);
            else
                this.problems.add(wrongType(`item ${index + 1} of \`${key}\``, 'text', item, [...this.at(key), index]));
        });
        return texts;
    }
    /** Items of a list of maps, each with its fields; items that are no maps are reported and left out. */
    maps(key, owner) {
        const items = this.list(key);
        if (items === undefined)
            return undefined;
        const fields = [];
        items.forEach((item, index) => {
            const path = [...this.at(key), index];
            if ((0,_path_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(item))
                fields.push(new Fields(this.problems, item, path, owner(item, index)));
            else
                this.problems.add(wrongType(`item ${index + 1} of \`${key}\``, 'a map', item, path));
        });
        return fields;
    }
    nested(key, owner) {
        const record = this.map(key);
        return record === undefined ? undefined : new Fields(this.problems, record, this.at(key), owner);
    }
    /** Reports every property that is not in `known`, with the name that was most likely meant. */
    refuseUnknown(known) {
        for (const key of Object.keys(this.record)) {
            if (known.includes(key))
                continue;
            const near = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, known);
            this.problems.add({
                code: 'unknown-property',
                message: `${this.owner} has no property \`${key}\``,
                path: this.at(key),
                part: 'key',
                help: near === undefined ? undefined : `did you mean \`${near}\`?`,
            });
        }
    }
    #text(key, value) {
        return typeof value === 'string' ? value : scalarText(this.problems.document, this.at(key), value);
    }
    #wrong(key, expected, value, help) {
        this.problems.add(wrongType(`\`${key}\` of ${this.owner}`, expected, value, this.at(key), help));
    }
    #invalidDuration(key, value) {
        this.error('invalid-duration', key, `\`${key}\` of ${this.owner} must be an ISO-8601 duration, found ${describeValue(value)}`, 'write `PT10S`, `PT5M`, `PT1H30M` or `P1D`');
    }
}
function wrongType(what, expected, value, path, help) {
    return {
        code: 'wrong-type',
        message: `${what} must be ${expected}, found ${describeValue(value)}`,
        path,
        part: typeof value === 'object' ? 'head' : 'value',
        help,
    };
}
/** Text of a number or boolean, as it is written when it stands in the document (`007`, `1.0`). */
function scalarText(document, path, value) {
    if (value === null || value === undefined || Array.isArray(value) || (0,_path_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(value))
        return undefined;
    return document.textAt(path) ?? String(value);
}
/** A number, or text that is one. Values that stand for doubles give their number. */
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value === 'string')
        return /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value.trim()) ? Number(value) : undefined;
    if (typeof value !== 'object' || value === null || (0,_path_js__WEBPACK_IMPORTED_MODULE_2__.isRecord)(value))
        return undefined;
    const inner = value.value;
    return typeof inner === 'number' ? inner : undefined;
}


/***/ }),

/***/ 55248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ INPUT_TYPES),
/* harmony export */   p: () => (/* binding */ LOG_LEVELS)
/* harmony export */ });
/** A flow as its author wrote it, typed: every property of a flow, and what all tasks and triggers have in common. */
const LOG_LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'OFF'];
const INPUT_TYPES = [
    'STRING',
    'INT',
    'FLOAT',
    'BOOL',
    'BOOLEAN',
    'SELECT',
    'ENUM',
    'MULTISELECT',
    'ARRAY',
    'DATETIME',
    'DATE',
    'TIME',
    'DURATION',
    'FILE',
    'JSON',
    'YAML',
    'URI',
    'SECRET',
    'EMAIL',
    'FORM',
    'REUSABLE_INPUTS',
    'TABLE',
    'ION',
    'OBJECT',
];


/***/ }),

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ parseWorkerGroup),
/* harmony export */   WN: () => (/* binding */ parseConditions),
/* harmony export */   Wt: () => (/* binding */ parseRetry),
/* harmony export */   Xy: () => (/* binding */ parseLabels),
/* harmony export */   fW: () => (/* binding */ parseWorkerSelector),
/* harmony export */   io: () => (/* binding */ deprecated)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52064);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83070);
/** Parts that flows, tasks and triggers share: labels, retry, worker groups, conditions. */


const LABEL_KEY = /^\p{Ll}[\p{L}0-9._-]*$/u;
/** A list of `{key, value}` or a map. Kestra: of two labels with one key the last counts. */
function parseLabels(fields, property = 'labels') {
    const value = fields.raw(property);
    if (value === null || value === undefined)
        return [];
    const labels = new Map();
    if (Array.isArray(value)) {
        for (const item of fields.maps(property, (_, index) => `label ${index + 1}`) ?? []) {
            item.refuseUnknown(['key', 'value']);
            const key = item.require('key') ? item.string('key') : undefined;
            const text = item.require('value') ? item.string('value') : undefined;
            if (key !== undefined)
                checkLabelKey(item, 'key', key, 'value');
            if (text === '')
                emptyLabel(item, 'value', key ?? '');
            if (key !== undefined && text !== undefined)
                labels.set(key, text);
        }
    }
    else if ((0,_path_js__WEBPACK_IMPORTED_MODULE_1__.isRecord)(value)) {
        const map = new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C8(fields.problems, value, fields.at(property), 'labels');
        for (const [key, raw] of Object.entries(value)) {
            checkLabelKey(map, key, key, 'key');
            const text = typeof raw === 'string' ? raw : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(fields.problems.document, map.at(key), raw);
            if (text === undefined && raw !== null) {
                map.error('wrong-type', key, `the value of label \`${key}\` must be text, a number or a boolean`);
            }
            else if (text === undefined || text === '')
                emptyLabel(map, key, key);
            else
                labels.set(key, text);
        }
    }
    else {
        fields.error('wrong-type', property, `\`${property}\` of ${fields.owner} must be a map, or a list of \`key\` and \`value\``);
    }
    return [...labels].map(([key, text]) => ({ key, value: text }));
}
function checkLabelKey(fields, at, key, part) {
    if (LABEL_KEY.test(key))
        return;
    fields.problems.add({
        code: 'invalid-label',
        message: `\`${key}\` is not a valid label key`,
        path: fields.at(at),
        part,
        help: 'begin with a lower-case letter; letters, digits, `.`, `_` and `-` may follow',
    });
}
function emptyLabel(fields, at, key) {
    fields.problems.add({
        code: 'invalid-label',
        message: `label \`${key}\` has no value`,
        path: fields.at(at),
    });
}
const RETRY_COMMON = [
    'type',
    'maxAttempts',
    'maxAttempt',
    'maxDuration',
    'warningOnRetry',
    'behavior',
];
const RETRY_OWN = {
    constant: ['interval'],
    exponential: ['interval', 'maxInterval', 'delayFactor'],
    random: ['minInterval', 'maxInterval'],
};
const RETRY_TYPES = ['constant', 'exponential', 'random'];
/** Kestra: `interval` and its like must be shorter than the limits above them. */
function parseRetry(fields, property = 'retry') {
    const retry = fields.nested(property, `\`${property}\` of ${fields.owner}`);
    if (retry === undefined)
        return undefined;
    const types = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(RETRY_TYPES.map((name) => `\`${name}\``));
    if (!retry.require('type', `write ${types}`))
        return undefined;
    const type = retry.oneOf('type', RETRY_TYPES);
    if (type === undefined)
        return undefined;
    retry.refuseUnknown([...RETRY_COMMON, ...RETRY_OWN[type]]);
    if (retry.has('maxAttempt'))
        deprecated(retry, 'maxAttempt', 'maxAttempts');
    const maxAttempts = retry.integer(retry.has('maxAttempts') ? 'maxAttempts' : 'maxAttempt', 1);
    const maxDuration = retry.duration('maxDuration');
    const common = {
        ...(maxAttempts === undefined ? {} : { maxAttempts }),
        ...(maxDuration === undefined ? {} : { maxDuration }),
        warningOnRetry: retry.boolean('warningOnRetry') ?? false,
        behavior: retry.oneOf('behavior', ['RETRY_FAILED_TASK', 'CREATE_NEW_EXECUTION']) ?? 'RETRY_FAILED_TASK',
    };
    const required = (key) => retry.require(key, 'write a duration such as `PT10S`') ? retry.duration(key) : undefined;
    switch (type) {
        case 'constant': {
            const interval = required('interval');
            checkShorter(retry, 'interval', interval, 'maxDuration', maxDuration);
            return interval === undefined ? undefined : { type, interval, ...common };
        }
        case 'exponential': {
            const interval = required('interval');
            const maxInterval = required('maxInterval');
            checkShorter(retry, 'interval', interval, 'maxInterval', maxInterval);
            checkShorter(retry, 'interval', interval, 'maxDuration', maxDuration);
            checkShorter(retry, 'maxInterval', maxInterval, 'maxDuration', maxDuration);
            const delayFactor = retry.number('delayFactor') ?? 2;
            return interval === undefined || maxInterval === undefined
                ? undefined
                : { type, interval, maxInterval, delayFactor, ...common };
        }
        case 'random': {
            const minInterval = required('minInterval');
            const maxInterval = required('maxInterval');
            checkShorter(retry, 'minInterval', minInterval, 'maxInterval', maxInterval);
            checkShorter(retry, 'minInterval', minInterval, 'maxDuration', maxDuration);
            checkShorter(retry, 'maxInterval', maxInterval, 'maxDuration', maxDuration);
            return minInterval === undefined || maxInterval === undefined
                ? undefined
                : { type, minInterval, maxInterval, ...common };
        }
    }
}
function checkShorter(fields, short, a, long, b) {
    if (a === undefined || b === undefined || a < b)
        return;
    const message = `\`${short}\` of ${fields.owner} must be shorter than \`${long}\``;
    fields.error('retry-interval', short, `${message}, but ${String(fields.raw(short))} is not shorter than ${String(fields.raw(long))}`);
}
/** Notes that a name still works but has a successor. */
function deprecated(fields, old, current) {
    fields.problems.add({
        code: 'deprecated-property',
        severity: 'info',
        message: `\`${old}\` is the old name of \`${current}\``,
        path: fields.at(old),
        part: 'key',
        help: `write \`${current}\``,
    });
}
function parseWorkerGroup(fields) {
    const group = fields.nested('workerGroup', `\`workerGroup\` of ${fields.owner}`);
    if (group === undefined)
        return undefined;
    group.refuseUnknown(['key', 'fallback']);
    const key = group.string('key');
    const fallback = group.oneOf('fallback', ['FAIL', 'WAIT', 'CANCEL']) ?? 'WAIT';
    return key === undefined ? { fallback } : { key, fallback };
}
function parseWorkerSelector(fields) {
    const selector = fields.nested('workerSelector', `\`workerSelector\` of ${fields.owner}`);
    if (selector === undefined)
        return undefined;
    selector.refuseUnknown(['tags', 'match', 'fallback']);
    const tags = selector.strings('tags') ?? [];
    if (tags.length > 20)
        selector.error('invalid-value', 'tags', `\`tags\` has ${tags.length} entries, 20 are allowed`);
    return {
        tags,
        match: selector.oneOf('match', ['ALL', 'ANY']) ?? 'ALL',
        fallback: selector.oneOf('fallback', ['FAIL', 'WAIT', 'CANCEL', 'IGNORE']) ?? 'FAIL',
    };
}
function parseConditions(fields, property = 'conditions') {
    const conditions = [];
    for (const item of fields.maps(property, (_, index) => `condition ${index + 1} of ${fields.owner}`) ?? []) {
        if (!item.require('type'))
            continue;
        const type = item.string('type');
        if (type !== undefined)
            conditions.push({ type, path: item.path, properties: item.record });
    }
    return conditions;
}


/***/ }),

/***/ 88115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FLOW_PROPERTIES: () => (/* binding */ FLOW_PROPERTIES),
/* harmony export */   parseFlow: () => (/* binding */ parseFlow),
/* harmony export */   parsePluginDefaults: () => (/* binding */ parsePluginDefaults)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52064);
/* harmony import */ var _parse_common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);
/* harmony import */ var _parse_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75847);
/* harmony import */ var _parse_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46834);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83070);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82606);
/** Reads a flow file: builds as much of the flow as there is, and says everything that is wrong with its structure. */






/** Every property that a flow may have at its top. */
const FLOW_PROPERTIES = [
    'id',
    'namespace',
    'revision',
    'tenantId',
    'description',
    'labels',
    'inputs',
    'outputs',
    'variables',
    'tasks',
    'errors',
    'finally',
    'afterExecution',
    'listeners',
    'triggers',
    'pluginDefaults',
    'taskDefaults',
    'concurrency',
    'retry',
    'sla',
    'checks',
    'disabled',
    'deleted',
    'workerGroup',
    'workerSelector',
    'updated',
    'draft',
    'quotas',
    'policyRefs',
];
const FLOW_ID = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const NAMESPACE = /^[a-z0-9][a-z0-9._-]*$/;
function parseFlow(source, options = {}) {
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.parseYaml)(source, options);
    const problems = new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Problems */ .Zw(document);
    if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_5__.isRecord)(document.value)) {
        // What a broken document was meant to be is not worth guessing.
        if (!document.broken)
            problems.add({ code: 'not-a-flow', message: notAFlow(document), path: [], part: 'head' });
        return { document, diagnostics: [...document.diagnostics, ...problems.diagnostics] };
    }
    const value = options.prepare === undefined ? document.value : options.prepare(document.value);
    const flow = buildFlow(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C8(problems, value, [], 'the flow'));
    // Behind a syntax error, indentation and keys are not what the author meant: their faults would mislead.
    const structural = document.broken ? [] : problems.diagnostics;
    return { flow, document, diagnostics: [...document.diagnostics, ...structural] };
}
function notAFlow(document) {
    if (document.value === null)
        return 'the file is empty: a flow needs `id`, `namespace` and `tasks`';
    return 'the file is not a flow: a flow is a map with `id`, `namespace` and `tasks`';
}
function buildFlow(fields) {
    refuseUnknownProperties(fields);
    for (const key of ['id', 'namespace', 'tasks'])
        fields.require(key);
    fields.integer('revision', 1);
    fields.string('tenantId', { pattern: /^[a-z0-9][a-z0-9_-]*$/ });
    fields.boolean('deleted');
    return {
        id: fields.string('id', {
            pattern: FLOW_ID,
            patternHelp: 'begin with a letter or digit; letters, digits, `.`, `_` and `-` may follow',
            max: 100,
            code: 'invalid-id',
        }) ?? '',
        namespace: fields.string('namespace', {
            pattern: NAMESPACE,
            patternHelp: 'begin with a lower-case letter or digit; lower-case letters, digits, `.`, `_` and `-` may follow',
            max: 150,
            code: 'invalid-id',
        }) ?? '',
        ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('description', fields.string('description')),
        labels: (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLabels */ .Xy)(fields),
        inputs: (0,_parse_input_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(fields),
        outputs: (0,_parse_input_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOutputs */ .Q)(fields),
        variables: fields.map('variables') ?? {},
        tasks: (0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTasks */ .EY)(fields, 'tasks', true),
        errors: (0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTasks */ .EY)(fields, 'errors'),
        finally: (0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTasks */ .EY)(fields, 'finally'),
        afterExecution: (0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTasks */ .EY)(fields, 'afterExecution'),
        listeners: parseListeners(fields),
        triggers: (0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTriggers */ .Zu)(fields, 'triggers'),
        pluginDefaults: parseDefaults(fields),
        ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('concurrency', parseConcurrency(fields)),
        ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('retry', (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetry */ .Wt)(fields)),
        sla: parseSla(fields),
        checks: parseChecks(fields),
        disabled: fields.boolean('disabled') ?? false,
        ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('workerGroup', (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkerGroup */ .$N)(fields)),
        ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('workerSelector', (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkerSelector */ .fW)(fields)),
        draft: fields.boolean('draft') ?? false,
        quotas: parseQuotas(fields),
        policyRefs: fields.strings('policyRefs') ?? [],
    };
}
function refuseUnknownProperties(fields) {
    // A blueprint's catalogue entry is stored beside the flow; Kestra strips it before the flow is saved.
    if (fields.has('extend')) {
        fields.problems.add({
            code: 'unknown-property',
            severity: 'warning',
            message: '`extend` is data of a blueprint catalogue, not a property of a flow; it is ignored',
            path: ['extend'],
            part: 'key',
            help: 'remove it',
        });
    }
    fields.refuseUnknown([...FLOW_PROPERTIES, 'extend']);
}
function parseListeners(fields) {
    const items = fields.maps('listeners', (_, index) => `listener ${index + 1}`);
    if (items === undefined)
        return [];
    (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .deprecated */ .io)(fields, 'listeners', 'afterExecution');
    return items.map((item) => {
        item.refuseUnknown(['description', 'conditions', 'tasks']);
        item.require('tasks');
        return {
            ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('description', item.string('description')),
            conditions: (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConditions */ .WN)(item),
            tasks: (0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTasks */ .EY)(item, 'tasks', true),
            path: item.path,
        };
    });
}
function parseDefaults(fields) {
    if (fields.has('taskDefaults'))
        (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .deprecated */ .io)(fields, 'taskDefaults', 'pluginDefaults');
    return parsePluginDefaults(fields, fields.has('pluginDefaults') ? 'pluginDefaults' : 'taskDefaults');
}
/** Also of `_namespace.yaml` and the configuration. */
function parsePluginDefaults(fields, property = 'pluginDefaults') {
    const defaults = [];
    for (const item of fields.maps(property, (_, index) => `entry ${index + 1} of \`${property}\``) ?? []) {
        item.refuseUnknown(['type', 'forced', 'values', 'ref', 'version']);
        const complete = item.require('type') && (item.has('version') || item.require('values'));
        const type = item.string('type');
        const values = item.map('values') ?? {};
        for (const key of Object.keys(values)) {
            if (values[key] !== null)
                continue;
            item.problems.add({
                code: 'invalid-value',
                message: `plugin default \`${key}\` has no value`,
                path: [...item.at('values'), key],
                help: 'give it a value or remove the line',
            });
        }
        const rest = { ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('ref', item.string('ref')), ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('version', item.string('version')) };
        const forced = item.boolean('forced') ?? false;
        if (complete && type !== undefined)
            defaults.push({ type, forced, values, ...rest });
    }
    return defaults;
}
function parseConcurrency(fields) {
    const concurrency = fields.nested('concurrency', '`concurrency`');
    if (concurrency === undefined)
        return undefined;
    concurrency.refuseUnknown(['limit', 'behavior']);
    concurrency.require('limit');
    const limit = concurrency.integer('limit', 1);
    const behavior = concurrency.oneOf('behavior', ['QUEUE', 'CANCEL', 'FAIL']) ?? 'QUEUE';
    return limit === undefined ? undefined : { limit, behavior };
}
function parseSla(fields) {
    const all = [];
    for (const item of fields.maps('sla', (entry, index) => typeof entry.id === 'string' ? `SLA \`${entry.id}\`` : `SLA ${index + 1}`) ?? []) {
        for (const key of ['id', 'type', 'behavior'])
            item.require(key);
        const id = item.string('id', { pattern: /\S/, code: 'invalid-id' }) ?? '';
        const type = item.oneOf('type', ['MAX_DURATION', 'EXECUTION_ASSERTION']);
        const behavior = item.oneOf('behavior', ['FAIL', 'CANCEL', 'NONE']) ?? 'NONE';
        const common = { id, behavior, labels: (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLabels */ .Xy)(item), path: item.path };
        if (type === undefined)
            continue;
        const own = type === 'MAX_DURATION' ? 'duration' : 'assert';
        item.refuseUnknown(['id', 'type', 'behavior', 'labels', own]);
        if (!item.require(own))
            continue;
        if (type === 'MAX_DURATION') {
            const duration = item.duration('duration');
            if (duration !== undefined)
                all.push({ ...common, type, duration });
        }
        else {
            const assert = item.string('assert');
            if (assert !== undefined)
                all.push({ ...common, type, assert });
        }
    }
    return all;
}
function parseChecks(fields) {
    const checks = [];
    for (const item of fields.maps('checks', (_, index) => `check ${index + 1}`) ?? []) {
        item.refuseUnknown(['condition', 'when', 'message', 'style', 'behavior']);
        const key = item.has('condition') || !item.has('when') ? 'condition' : 'when';
        item.require(key);
        item.require('message');
        checks.push({
            condition: item.string(key) ?? '',
            message: item.string('message') ?? '',
            style: item.oneOf('style', ['ERROR', 'SUCCESS', 'WARNING', 'INFO']) ?? 'INFO',
            behavior: item.oneOf('behavior', ['BLOCK_EXECUTION', 'FAIL_EXECUTION', 'CREATE_EXECUTION']) ??
                'BLOCK_EXECUTION',
        });
    }
    return checks;
}
function parseQuotas(fields) {
    const quotas = [];
    for (const item of fields.maps('quotas', (_, index) => `quota ${index + 1}`) ?? []) {
        item.refuseUnknown(['duration', 'limit', 'behavior']);
        for (const key of ['duration', 'limit', 'behavior'])
            item.require(key);
        const duration = item.duration('duration');
        const limit = item.integer('limit', 1);
        const behavior = item.oneOf('behavior', ['FAIL', 'CANCEL']);
        if (duration !== undefined && limit !== undefined && behavior !== undefined)
            quotas.push({ duration, limit, behavior });
    }
    return quotas;
}


/***/ }),

/***/ 75847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseOutputs),
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52064);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55248);
/* harmony import */ var _parse_common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);
/* harmony import */ var _parse_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46834);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83070);
/** Reads declared inputs and outputs. */





const ID = /^[a-zA-Z0-9][.a-zA-Z0-9_-]*$/;
const ID_HELP = 'begin with a letter or digit; letters, digits, `_`, `-` and `.` may follow';
const COMMON = [
    'id',
    'name',
    'type',
    'description',
    'displayName',
    'required',
    'defaults',
    'prefill',
    'dependsOn',
];
/** Properties of each type beside the common ones; undefined: any. */
const OWN = {
    STRING: ['validator'],
    SECRET: ['validator'],
    INT: ['min', 'max'],
    FLOAT: ['min', 'max'],
    BOOL: [],
    BOOLEAN: [],
    SELECT: ['values', 'expression', 'allowCustomValue', 'isRadio', 'autoSelectFirst'],
    ENUM: ['values', 'expression', 'allowCustomValue', 'isRadio', 'autoSelectFirst'],
    MULTISELECT: ['values', 'options', 'expression', 'itemType', 'allowCustomValue', 'autoSelectFirst'],
    ARRAY: ['itemType'],
    DATETIME: ['after', 'before'],
    DATE: ['after', 'before'],
    TIME: ['after', 'before'],
    DURATION: ['min', 'max'],
    FILE: ['allowedFileExtensions', 'extension'],
    JSON: [],
    YAML: [],
    URI: [],
    EMAIL: [],
    ION: [],
    OBJECT: [],
    FORM: ['inputs'],
    TABLE: ['columns', 'rows'],
    REUSABLE_INPUTS: undefined,
};
function parseInputs(fields, property = 'inputs') {
    const items = fields.maps(property, (item, index) => {
        const id = item.id ?? item.name;
        return typeof id === 'string' || typeof id === 'number' ? `input \`${id}\`` : `input ${index + 1}`;
    });
    return (items ?? []).map(parseInput).filter((input) => input !== undefined);
}
function parseInput(fields) {
    if (fields.has('name'))
        (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .deprecated */ .io)(fields, 'name', 'id');
    const idKey = fields.has('id') || !fields.has('name') ? 'id' : 'name';
    fields.require(idKey);
    const id = fields.string(idKey, { pattern: ID, patternHelp: ID_HELP, code: 'invalid-id' }) ?? '';
    fields.require('type');
    const type = fields.oneOf('type', _model_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_TYPES */ .n);
    if (type === undefined)
        return undefined;
    const own = OWN[type];
    if (own !== undefined)
        fields.refuseUnknown([...COMMON, ...own]);
    const common = {
        id,
        path: fields.path,
        ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('description', fields.string('description')),
        ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('displayName', fields.string('displayName')),
        required: fields.boolean('required') ?? true,
        ...(fields.has('defaults') ? { defaults: fields.raw('defaults') } : {}),
        ...(fields.has('prefill') ? { prefill: fields.raw('prefill') } : {}),
        ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('dependsOn', parseDependency(fields)),
    };
    switch (type) {
        case 'STRING':
        case 'SECRET':
            return { ...common, type, ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('validator', fields.string('validator')) };
        case 'INT':
        case 'FLOAT': {
            const bound = (key) => type === 'INT' ? fields.integer(key) : fields.number(key);
            return { ...common, type, ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('min', bound('min')), ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('max', bound('max')) };
        }
        case 'SELECT':
        case 'ENUM':
            return {
                ...common,
                type,
                values: parseChoices(fields, 'values'),
                ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('expression', fields.string('expression')),
                allowCustomValue: fields.boolean('allowCustomValue') ?? false,
                isRadio: fields.boolean('isRadio') ?? false,
                autoSelectFirst: fields.boolean('autoSelectFirst') ?? false,
            };
        case 'MULTISELECT':
            if (fields.has('options'))
                (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_1__/* .deprecated */ .io)(fields, 'options', 'values');
            return {
                ...common,
                type,
                values: parseChoices(fields, fields.has('values') ? 'values' : 'options'),
                ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('expression', fields.string('expression')),
                itemType: fields.oneOf('itemType', _model_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_TYPES */ .n) ?? 'STRING',
                allowCustomValue: fields.boolean('allowCustomValue') ?? false,
                autoSelectFirst: fields.boolean('autoSelectFirst') ?? false,
            };
        case 'ARRAY':
            fields.require('itemType');
            return { ...common, type, itemType: fields.oneOf('itemType', _model_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_TYPES */ .n) ?? 'STRING' };
        case 'DATETIME':
        case 'DATE':
        case 'TIME':
            return {
                ...common,
                type,
                ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('after', fields.string('after')),
                ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('before', fields.string('before')),
            };
        case 'DURATION': {
            const bound = (key) => {
                fields.duration(key);
                return fields.string(key);
            };
            return { ...common, type, ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('min', bound('min')), ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('max', bound('max')) };
        }
        case 'FILE':
            return {
                ...common,
                type,
                ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('allowedFileExtensions', fields.strings('allowedFileExtensions')?.map((extension) => extension.toLowerCase())),
                ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('extension', fields.string('extension')),
            };
        case 'FORM':
            fields.require('inputs');
            return { ...common, type, inputs: parseInputs(fields) };
        case 'TABLE': {
            fields.require('columns');
            const rows = fields.nested('rows', `\`rows\` of ${fields.owner}`);
            rows?.refuseUnknown(['min', 'max']);
            const limits = { ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('min', rows?.integer('min', 0)), ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('max', rows?.integer('max', 0)) };
            return { ...common, type, columns: parseInputs(fields, 'columns'), rows: limits };
        }
        default:
            return { ...common, type };
    }
}
function parseDependency(fields) {
    const dependency = fields.nested('dependsOn', `\`dependsOn\` of ${fields.owner}`);
    if (dependency === undefined)
        return undefined;
    dependency.refuseUnknown(['inputs', 'condition']);
    return {
        inputs: dependency.strings('inputs') ?? [],
        ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('condition', dependency.string('condition')),
    };
}
/** Texts, or level 2's maps of `label` and `value`. */
function parseChoices(fields, property) {
    const choices = [];
    (fields.list(property) ?? []).forEach((item, index) => {
        if ((0,_path_js__WEBPACK_IMPORTED_MODULE_4__.isRecord)(item)) {
            const value = item.value;
            const label = item.label;
            if (typeof value === 'string' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(value) !== undefined) {
                choices.push({ value: String(value), ...(typeof label === 'string' ? { label } : {}) });
                return;
            }
        }
        else if (typeof item === 'string' || typeof item === 'boolean' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(item) !== undefined) {
            choices.push({
                value: fields.problems.document.textAt([...fields.at(property), index]) ?? String(item),
            });
            return;
        }
        fields.problems.add({
            code: 'wrong-type',
            message: `item ${index + 1} of \`${property}\` of ${fields.owner} must be text`,
            path: [...fields.at(property), index],
            part: 'head',
        });
    });
    return choices;
}
const OUTPUT = ['id', 'value', 'type', 'itemType', 'displayName', 'description', 'required'];
/** Flow outputs; also the `outputs` of a Loop. */
function parseOutputs(fields, property = 'outputs') {
    const items = fields.maps(property, (item, index) => typeof item.id === 'string' ? `output \`${item.id}\`` : `output ${index + 1}`);
    return (items ?? []).map((item) => {
        item.refuseUnknown(OUTPUT);
        item.require('id');
        item.require('value');
        return {
            id: item.string('id', { pattern: ID, patternHelp: ID_HELP, code: 'invalid-id' }) ?? '',
            path: item.path,
            value: item.raw('value'),
            ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('type', item.oneOf('type', _model_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_TYPES */ .n)),
            ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('itemType', item.oneOf('itemType', _model_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_TYPES */ .n)),
            ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('displayName', item.string('displayName')),
            ...(0,_parse_task_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('description', item.string('description')),
            required: item.boolean('required') ?? true,
        };
    });
}


/***/ }),

/***/ 46834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ COMMON_TRIGGER_PROPERTIES),
/* harmony export */   EY: () => (/* binding */ parseTasks),
/* harmony export */   OU: () => (/* binding */ COMMON_TASK_PROPERTIES),
/* harmony export */   Zu: () => (/* binding */ parseTriggers),
/* harmony export */   gI: () => (/* binding */ given)
/* harmony export */ });
/* unused harmony export parseTask */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55248);
/* harmony import */ var _parse_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83070);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79543);
/* harmony import */ var _task_structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43120);
/** Reads tasks, with the tasks inside them, and triggers. */





/** Properties that every task has, whatever its type. */
const COMMON_TASK_PROPERTIES = [
    'id',
    'type',
    'version',
    'description',
    'disabled',
    'runIf',
    'when',
    'retry',
    'timeout',
    'allowFailure',
    'allowWarning',
    'logLevel',
    'logToFile',
    'workerGroup',
    'workerSelector',
    'taskCache',
    'pluginDefaultsRef',
    'assets',
];
/** Properties that every trigger has, whatever its type. */
const COMMON_TRIGGER_PROPERTIES = [
    'id',
    'type',
    'version',
    'description',
    'disabled',
    'conditions',
    'when',
    'labels',
    'stopAfter',
    'allowConcurrent',
    'failOnTriggerError',
    'logLevel',
    'minLogLevel',
    'logToFile',
    'workerGroup',
    'workerSelector',
    'pluginDefaultsRef',
    'assets',
];
const ID = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/;
const ID_HELP = 'begin with a letter or digit; letters, digits, `_` and `-` may follow, dots may not';
const TYPE = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$-]*)*$/;
const TYPE_HELP = 'write the full name of a type, such as `io.kestra.plugin.core.log.Log`';
const MAX_ID = 256;
/** Tasks of a list property. Reports an empty list when `nonEmpty`. */
function parseTasks(fields, property, nonEmpty = false) {
    const items = fields.maps(property, (item, index) => taskName(item, index, property));
    if (items === undefined)
        return [];
    if (nonEmpty && fields.list(property).length === 0)
        emptyList(fields, property);
    return items.map(parseTask);
}
function emptyList(fields, property) {
    fields.error('empty-list', property, `\`${property}\` of ${fields.owner} is empty, at least one task is needed`);
}
function taskName(item, index, property) {
    return typeof item.id === 'string' || typeof item.id === 'number'
        ? `task \`${item.id}\``
        : `task ${index + 1} of \`${property}\``;
}
function parseTask(fields) {
    fields.require('id');
    fields.require('type', TYPE_HELP);
    const type = fields.string('type', { pattern: TYPE, patternHelp: TYPE_HELP, code: 'unknown-type' }) ?? '';
    const runIf = fields.string(fields.has('runIf') ? 'runIf' : 'when');
    const cache = fields.nested('taskCache', `\`taskCache\` of ${fields.owner}`);
    cache?.refuseUnknown(['enabled', 'ttl']);
    cache?.require('enabled');
    const ttl = cache?.duration('ttl');
    return {
        id: fields.string('id', { pattern: ID, patternHelp: ID_HELP, max: MAX_ID, code: 'invalid-id' }) ?? '',
        type,
        path: fields.path,
        ...given('version', fields.string('version')),
        ...given('description', fields.string('description')),
        disabled: fields.boolean('disabled') ?? false,
        ...given('runIf', runIf),
        ...given('retry', (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRetry */ .Wt)(fields)),
        ...given('timeout', fields.durationOrExpression('timeout')),
        allowFailure: fields.boolean('allowFailure') ?? false,
        allowWarning: fields.boolean('allowWarning') ?? false,
        ...given('logLevel', fields.oneOf('logLevel', _model_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_LEVELS */ .p)),
        logToFile: fields.boolean('logToFile') ?? false,
        ...given('workerGroup', (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkerGroup */ .$N)(fields)),
        ...given('workerSelector', (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkerSelector */ .fW)(fields)),
        ...(cache === undefined
            ? {}
            : { taskCache: { enabled: cache.boolean('enabled') ?? false, ...given('ttl', ttl) } }),
        ...given('pluginDefaultsRef', fields.string('pluginDefaultsRef')),
        ...given('assets', fields.map('assets')),
        properties: fields.record,
        branches: parseBranches(fields, type),
    };
}
function parseBranches(fields, type) {
    const branches = [];
    for (const shape of (0,_task_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .taskStructure */ .J)(type, fields.record)) {
        if (!fields.has(shape.property)) {
            if (shape.required === true)
                fields.require(shape.property);
            continue;
        }
        branches.push(...parseBranch(fields, shape));
    }
    if ((0,_task_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalFlowable */ .L$)(type).endsWith('.flow.Switch') &&
        !branches.some((branch) => branch.role === 'main')) {
        fields.problems.add({
            code: 'switch-without-cases',
            message: `${fields.owner} is a Switch with neither \`cases\` nor \`defaults\``,
            path: fields.path,
            part: 'head',
            help: 'add a list of tasks for each value below `cases`',
        });
    }
    return branches;
}
function parseBranch(fields, shape) {
    const { property, role } = shape;
    const path = fields.at(property);
    switch (shape.form) {
        case 'list':
            return [{ name: property, role, path, tasks: parseTasks(fields, property, shape.required === true) }];
        case 'single': {
            const task = fields.nested(property, `\`${property}\` of ${fields.owner}`);
            return task === undefined ? [] : [{ name: property, role, path, tasks: [parseTask(task)] }];
        }
        case 'map': {
            const cases = fields.nested(property, `\`${property}\` of ${fields.owner}`);
            return Object.keys(cases?.record ?? {}).map((key) => ({
                name: `${property}.${key}`,
                role,
                key,
                path: [...path, key],
                tasks: parseTasks(cases, key),
            }));
        }
        case 'dag':
            return [parseDag(fields, property, path)];
    }
}
function parseDag(fields, property, path) {
    const entries = fields.maps(property, (_, index) => `entry ${index + 1} of ${fields.owner}`) ?? [];
    if (fields.list(property)?.length === 0)
        emptyList(fields, property);
    const tasks = [];
    const dependsOn = [];
    for (const entry of entries) {
        if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_4__.isRecord)(entry.raw('task')) && typeof entry.raw('type') === 'string') {
            entry.problems.add({
                code: 'dag-entry',
                message: `${entry.owner} is a task itself, but a Dag lists \`task\` with its \`dependsOn\``,
                path: entry.path,
                part: 'head',
                help: 'put the task below `task:` and its dependencies beside it in `dependsOn:`',
            });
            continue;
        }
        entry.refuseUnknown(['task', 'dependsOn']);
        if (!entry.require('task'))
            continue;
        const raw = entry.map('task');
        if (raw === undefined)
            continue;
        const task = parseTask(entry.nested('task', taskName(raw, tasks.length, property)));
        tasks.push(task);
        dependsOn.push(entry.strings('dependsOn') ?? []);
    }
    return { name: property, role: 'main', path, tasks, dependsOn };
}
function parseTriggers(fields, property) {
    const items = fields.maps(property, (item, index) => typeof item.id === 'string' ? `trigger \`${item.id}\`` : `trigger ${index + 1}`);
    return (items ?? []).map(parseTrigger);
}
function parseTrigger(fields) {
    fields.require('id');
    fields.require('type', TYPE_HELP);
    if (fields.has('minLogLevel'))
        (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_0__/* .deprecated */ .io)(fields, 'minLogLevel', 'logLevel');
    return {
        id: fields.string('id', { pattern: ID, patternHelp: ID_HELP, max: MAX_ID, code: 'invalid-id' }) ?? '',
        type: fields.string('type', { pattern: TYPE, patternHelp: TYPE_HELP, code: 'unknown-type' }) ?? '',
        path: fields.path,
        ...given('version', fields.string('version')),
        ...given('description', fields.string('description')),
        disabled: fields.boolean('disabled') ?? false,
        conditions: (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConditions */ .WN)(fields),
        ...given('when', fields.string('when')),
        labels: (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLabels */ .Xy)(fields),
        stopAfter: parseStates(fields, 'stopAfter'),
        allowConcurrent: fields.boolean('allowConcurrent') ?? false,
        failOnTriggerError: fields.boolean('failOnTriggerError') ?? false,
        ...given('logLevel', fields.oneOf(fields.has('logLevel') ? 'logLevel' : 'minLogLevel', _model_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_LEVELS */ .p)),
        logToFile: fields.boolean('logToFile') ?? false,
        ...given('workerGroup', (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkerGroup */ .$N)(fields)),
        ...given('workerSelector', (0,_parse_common_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkerSelector */ .fW)(fields)),
        ...given('pluginDefaultsRef', fields.string('pluginDefaultsRef')),
        ...given('assets', fields.map('assets')),
        properties: fields.record,
    };
}
function parseStates(fields, property) {
    const states = [];
    (fields.strings(property) ?? []).forEach((text, index) => {
        const state = _states_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .x.find((candidate) => candidate === text);
        if (state !== undefined)
            states.push(state);
        else {
            fields.problems.add({
                code: 'invalid-value',
                message: `\`${text}\` is no state of an execution`,
                path: [...fields.at(property), index],
                help: 'write SUCCESS, WARNING, FAILED, KILLED or CANCELLED',
            });
        }
    });
    return states;
}
/** A property for an object literal, left out when it has no value. */
function given(key, value) {
    return (value === undefined ? {} : { [key]: value });
}


/***/ }),

/***/ 83070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatPath: () => (/* binding */ formatPath),
/* harmony export */   isRecord: () => (/* binding */ isRecord),
/* harmony export */   pathOfPointer: () => (/* binding */ pathOfPointer),
/* harmony export */   valueAt: () => (/* binding */ valueAt)
/* harmony export */ });
/** Where a value sits inside a document: the keys and list positions on the way to it. */
const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;
/** `tasks[0].cases['a b'].id`, the way people write it. The empty path is the empty text. */
function formatPath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (PLAIN_KEY.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `['${step.replaceAll("'", "\\'")}']`;
    }
    return text;
}
/** The value at a path of plain data; undefined when some step is not there. */
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step))
            return undefined;
        current = current[step];
    }
    return current;
}
/** Path of a JSON pointer (RFC 6901); digits become list positions where `value` has a list. */
function pathOfPointer(pointer, value) {
    const path = [];
    let current = value;
    for (const raw of pointer.split('/').slice(1)) {
        const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        const key = Array.isArray(current) ? Number(step) : step;
        path.push(key);
        current = valueAt(current, [key]);
    }
    return path;
}
/** Plain data's maps, as the YAML reader builds them. */
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
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

/***/ 43120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ taskStructure),
/* harmony export */   L$: () => (/* binding */ canonicalFlowable),
/* harmony export */   _Z: () => (/* binding */ walkTasks),
/* harmony export */   hO: () => (/* binding */ isFlowableType),
/* harmony export */   hg: () => (/* binding */ flowBranches)
/* harmony export */ });
/* unused harmony exports walkBranch, findTask */
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83070);
/** Which properties of which task types hold child tasks, and how to visit every task of a flow. */

const CORE = 'io.kestra.plugin.core.flow.';
const LEGACY = 'io.kestra.core.tasks.flows.';
const TASKS = { property: 'tasks', form: 'list', role: 'main', required: true };
const ERRORS = { property: 'errors', form: 'list', role: 'errors' };
const FINALLY = { property: 'finally', form: 'list', role: 'finally' };
const HANDLERS = [ERRORS, FINALLY];
const SIMPLE = [TASKS, ...HANDLERS];
const list = (property, role = 'main') => ({ property, form: 'list', role });
const STRUCTURES = new Map([
    [`${CORE}Sequential`, SIMPLE],
    [`${CORE}Parallel`, SIMPLE],
    [`${CORE}AllowFailure`, SIMPLE],
    [`${CORE}WorkingDirectory`, SIMPLE],
    [`${CORE}ForEach`, SIMPLE],
    [`${CORE}EachSequential`, SIMPLE],
    [`${CORE}EachParallel`, SIMPLE],
    [`${CORE}Loop`, SIMPLE],
    [`${CORE}LoopUntil`, SIMPLE],
    [`${CORE}ForEachItem`, HANDLERS],
    [`${CORE}If`, [{ ...list('then'), required: true }, list('else'), ...HANDLERS]],
    [
        `${CORE}Switch`,
        [{ property: 'cases', form: 'map', role: 'main' }, list('defaults'), ...HANDLERS],
    ],
    [
        `${CORE}Dag`,
        [{ property: 'tasks', form: 'dag', role: 'main', required: true }, ...HANDLERS],
    ],
    [
        `${CORE}Pause`,
        [
            list('tasks'),
            { property: 'onPause', form: 'single', role: 'handler' },
            ...HANDLERS,
        ],
    ],
    [
        `${CORE}Approval`,
        [list('onWait', 'handler'), list('onApprove', 'handler'), list('onDeny', 'handler'), ...HANDLERS],
    ],
]);
/** Aliases that do not simply have the old package name. */
const ALIASES = new Map([
    [`${CORE}WaitFor`, `${CORE}LoopUntil`],
    [`${LEGACY}Worker`, `${CORE}WorkingDirectory`],
]);
/** Current name of a flowable's alias; any other type as it is. */
function canonicalFlowable(type) {
    const alias = ALIASES.get(type);
    if (alias !== undefined)
        return alias;
    if (!type.startsWith(LEGACY))
        return type;
    const renamed = CORE + type.slice(LEGACY.length);
    return STRUCTURES.has(renamed) ? renamed : type;
}
/**
 * The branches of a task type. For types that are no flowable of Kestra's core (tasks of plugins, test types),
 * every property `tasks`, `errors` or `finally` that holds things looking like tasks counts.
 */
function taskStructure(type, properties) {
    const known = STRUCTURES.get(canonicalFlowable(type));
    if (known !== undefined)
        return known;
    return SIMPLE.filter((shape) => looksLikeTasks(properties[shape.property]));
}
/** Whether Kestra's core has a flowable of this name or alias. */
function isFlowableType(type) {
    return STRUCTURES.has(canonicalFlowable(type));
}
function looksLikeTasks(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((item) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(item) && typeof item.id === 'string' && typeof item.type === 'string'));
}
/** The task lists at the top of a flow, as branches. Lists that are empty are left out. */
function flowBranches(flow) {
    const branches = [
        { name: 'tasks', role: 'main', path: ['tasks'], tasks: flow.tasks },
        { name: 'errors', role: 'errors', path: ['errors'], tasks: flow.errors },
        { name: 'finally', role: 'finally', path: ['finally'], tasks: flow.finally },
        { name: 'afterExecution', role: 'handler', path: ['afterExecution'], tasks: flow.afterExecution },
    ];
    flow.listeners.forEach((listener, index) => {
        const name = `listeners[${index}].tasks`;
        branches.push({ name, role: 'handler', path: [...listener.path, 'tasks'], tasks: listener.tasks });
    });
    return branches.filter((branch) => branch.tasks.length > 0);
}
/** Every task of the flow, parents before children, in the order they are written. */
function* walkTasks(flow) {
    for (const branch of flowBranches(flow))
        yield* walkBranch(branch, []);
}
/** Every task below a list. */
function* walkBranch(branch, ancestors) {
    const parent = ancestors.at(-1);
    for (const [index, task] of branch.tasks.entries()) {
        yield parent === undefined
            ? { task, branch, index, ancestors }
            : { task, parent, branch, index, ancestors };
        if (task.branches.length === 0)
            continue;
        const below = [...ancestors, task];
        for (const child of task.branches)
            yield* walkBranch(child, below);
    }
}
/** The task of this id, wherever it is nested. */
function findTask(flow, id) {
    for (const { task } of walkTasks(flow))
        if (task.id === id)
            return task;
    return undefined;
}


/***/ }),

/***/ 60185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Ek: () => (/* binding */ formatDurationForPeople),
/* harmony export */   XI: () => (/* binding */ formatIsoDuration)
/* harmony export */ });
/** ISO-8601 durations as java.time.Duration reads them: days to seconds, signs and fractions, no months or years. */
const PATTERN = /^([-+]?)P(?:([-+]?\d+)D)?(T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Milliseconds of an ISO-8601 duration such as `PT1H30M` or `P1DT0.5S`; undefined when the text is none. */
function parseDuration(text) {
    const match = PATTERN.exec(text);
    if (match === null)
        return undefined;
    const [, sign, days, time, hours, minutes, seconds, fraction] = match;
    if (days === undefined && hours === undefined && minutes === undefined && seconds === undefined)
        return undefined;
    if (time !== undefined && hours === undefined && minutes === undefined && seconds === undefined)
        return undefined;
    const secondsSign = seconds?.startsWith('-') === true ? -1 : 1;
    const total = Number(days ?? 0) * DAY +
        Number(hours ?? 0) * HOUR +
        Number(minutes ?? 0) * MINUTE +
        Number(seconds ?? 0) * SECOND +
        secondsSign * Number(`0.${fraction || '0'}`) * SECOND;
    const result = sign === '-' ? -total : total;
    return Number.isFinite(result) ? result : undefined;
}
/** `PT1M30S` of 90000; the shape that java.time.Duration prints (hours are never turned into days). */
function formatIsoDuration(milliseconds) {
    if (milliseconds === 0)
        return 'PT0S';
    const whole = Math.trunc(milliseconds / SECOND);
    const hours = Math.trunc(whole / 3600);
    const minutes = Math.trunc((whole % 3600) / 60);
    const seconds = Number(((milliseconds - hours * HOUR - minutes * MINUTE) / SECOND).toFixed(9));
    return `PT${hours === 0 ? '' : `${hours}H`}${minutes === 0 ? '' : `${minutes}M`}${seconds === 0 ? '' : `${seconds}S`}`;
}
/** A duration for people, two units at most: `340ms`, `2.1s`, `3m 12s`, `5h 04m`, `2d 03h`. */
function formatDurationForPeople(milliseconds) {
    const ms = Math.max(0, Math.round(milliseconds));
    if (ms < SECOND)
        return `${ms}ms`;
    if (ms < 10 * SECOND)
        return `${(Math.floor(ms / 100) / 10).toFixed(1)}s`;
    if (ms < MINUTE)
        return `${Math.floor(ms / SECOND)}s`;
    const two = (value) => String(Math.floor(value)).padStart(2, '0');
    if (ms < HOUR)
        return `${Math.floor(ms / MINUTE)}m ${two((ms % MINUTE) / SECOND)}s`;
    if (ms < DAY)
        return `${Math.floor(ms / HOUR)}h ${two((ms % HOUR) / MINUTE)}m`;
    return `${Math.floor(ms / DAY)}d ${two((ms % DAY) / HOUR)}h`;
}


/***/ })

};
