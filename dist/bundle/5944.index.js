export const id = 5944;
export const ids = [5944];
export const modules = {

/***/ 89766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ assignNested),
/* harmony export */   n: () => (/* binding */ isPlainMap)
/* harmony export */ });
/** Dotted ids as nested maps: `a.b` is `inputs.a.b`. */
/** Sets the value of a dotted id; whatever stands in the way is replaced by a map. */
function assignNested(target, id, value) {
    const steps = id.split('.');
    let node = target;
    for (const step of steps.slice(0, -1)) {
        const next = node[step];
        if (isPlainMap(next))
            node = next;
        else {
            const made = Object.create(null);
            node[step] = made;
            node = made;
        }
    }
    node[steps.at(-1)] = value;
}
function isPlainMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}


/***/ }),

/***/ 29058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeFound),
/* harmony export */   u: () => (/* binding */ INPUT_TYPE_HELP)
/* harmony export */ });
/** What each input type expects, in words and by example: the texts of errors, prompts and help. */
const INPUT_TYPE_HELP = {
    STRING: { expects: 'text', example: 'some text' },
    INT: { expects: 'an integer between -2147483648 and 2147483647', example: '42' },
    FLOAT: { expects: 'a number', example: '3.14' },
    BOOL: { expects: 'true or false', example: 'true' },
    BOOLEAN: { expects: 'true or false', example: 'true' },
    SELECT: { expects: 'one of its values', example: 'value' },
    ENUM: { expects: 'one of its values', example: 'value' },
    MULTISELECT: { expects: 'a list of some of its values', example: '["a", "b"]' },
    ARRAY: { expects: 'a list', example: '["a", "b"]' },
    DATETIME: { expects: 'a date and time with time zone', example: '2025-03-01T14:30:00Z' },
    DATE: { expects: 'a date', example: '2025-03-01' },
    TIME: { expects: 'a time of day', example: '14:30:00' },
    DURATION: { expects: 'an ISO-8601 duration of days, hours, minutes and seconds', example: 'PT1H30M' },
    FILE: { expects: 'the path of a file, or a kestra://, nsfile:// or file:// URI', example: './data.csv' },
    JSON: { expects: 'JSON', example: '{"key": "value"}' },
    YAML: { expects: 'YAML', example: 'key: value' },
    URI: { expects: 'a URI with its scheme', example: 'https://example.com/path' },
    SECRET: { expects: 'secret text', example: '…' },
    EMAIL: { expects: 'an e-mail address', example: 'jane@example.com' },
    ION: { expects: 'Amazon Ion text', example: '{key: "value"}' },
    OBJECT: { expects: 'a map', example: '{"key": "value"}' },
    TABLE: { expects: 'a list of maps, one a row', example: '[{"column": "value"}]' },
    FORM: { expects: 'a map of its own inputs', example: '{"child": "value"}' },
    REUSABLE_INPUTS: { expects: 'inputs that are kept on a server', example: '…' },
};
/** Longest piece of a value that an error repeats. */
const LONGEST_SHOWN = 60;
/** A value as an error shows it: `“abc”`, `12`, `a list`. */
function describeFound(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'string') {
        if (value === '')
            return 'an empty text';
        const line = value.replace(/\s+/g, ' ');
        return `“${line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line}”`;
    }
    if (Array.isArray(value))
        return value.length === 1 ? 'a list of one item' : `a list of ${value.length} items`;
    if (typeof value === 'object' &&
        [Object.prototype, null].includes(Object.getPrototypeOf(value)))
        return 'a map';
    return `\`${String(value)}\``;
}


/***/ }),

/***/ 72792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h6: () => (/* binding */ InvalidValue),
  $x: () => (/* binding */ parseValue),
  Ii: () => (/* binding */ temporalOf)
});

// EXTERNAL MODULE: ./build/expression/json-text.js
var json_text = __webpack_require__(46869);
// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
// EXTERNAL MODULE: ./build/expression/time-values.js
var time_values = __webpack_require__(18713);
// EXTERNAL MODULE: ./build/expression/values.js
var values = __webpack_require__(1429);
// EXTERNAL MODULE: ./build/engine/inputs/given-file.js
var given_file = __webpack_require__(87007);
// EXTERNAL MODULE: ./build/engine/inputs/input-type.js
var input_type = __webpack_require__(29058);
;// CONCATENATED MODULE: ./build/engine/inputs/temporal-text.js
/** ISO-8601 texts to the time values of expressions, as strict as java.time: `2025-02-30` is no date. */

const DATE = /^([+-]\d{4,9}|\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/;
const OFFSET = /^(?:Z|([+-])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?)$/i;
const DURATION = /^([-+]?)P(?:([-+]?\d+)D)?(T(?=[-+\d])(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;
const SECOND = 1000000000n;
/** `2025-03-01`. */
function parseLocalDate(text) {
    const match = DATE.exec(text);
    if (match === null)
        return undefined;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return undefined;
    return new time_values/* LocalDate */.yc(year, month, day);
}
/** `14:30`, `14:30:05`, `14:30:05.123`. */
function parseLocalTime(text) {
    const match = TIME.exec(text);
    if (match === null)
        return undefined;
    const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    return new time_values/* LocalTime */.JG(hour, minute, second, Number((match[4] ?? '').padEnd(9, '0')));
}
/** `2025-03-01T14:30:00Z`; an offset instead of `Z` is accepted. */
function parseInstant(text) {
    const match = /^(.+?)T([0-9:.]+)(Z|[+-].*)$/i.exec(text);
    if (match === null)
        return undefined;
    const date = parseLocalDate(match[1]);
    const time = parseLocalTime(match[2]);
    const offset = offsetSeconds(match[3]);
    // Java: an instant has seconds, other than a local time.
    if (date === undefined || time === undefined || offset === undefined || !/:\d\d:/.test(match[2]))
        return undefined;
    const seconds = (0,time_values/* epochDay */.ue)(date) * 86_400 + time.hour * 3600 + time.minute * 60 + time.second - offset;
    return new time_values/* Instant */.MW(BigInt(seconds) * SECOND + BigInt(time.nanosecond));
}
/** `PT1H30M`, `P1DT0.5S`, `-PT5M`; days to seconds, no months. */
function parseIsoDuration(text) {
    const match = DURATION.exec(text);
    if (match === null)
        return undefined;
    const [, sign, days, , hours, minutes, seconds, fraction] = match;
    if ([days, hours, minutes, seconds].every((part) => part === undefined))
        return undefined;
    const nanos = BigInt((fraction ?? '').padEnd(9, '0')) * (seconds?.startsWith('-') ? -1n : 1n);
    const total = whole(days) * 86400n * SECOND +
        whole(hours) * 3600n * SECOND +
        whole(minutes) * 60n * SECOND +
        whole(seconds) * SECOND +
        nanos;
    return new time_values/* Duration */.dw(sign === '-' ? -total : total);
}
function whole(digits) {
    return BigInt((digits ?? '0').replace('+', ''));
}
function daysIn(year, month) {
    if (month !== 2)
        return [4, 6, 9, 11].includes(month) ? 30 : 31;
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
function offsetSeconds(text) {
    const match = OFFSET.exec(text);
    if (match === null)
        return undefined;
    const magnitude = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
    if (magnitude > 18 * 3600 || Number(match[3] ?? 0) > 59)
        return undefined;
    return match[1] === '-' ? -magnitude : magnitude;
}

;// CONCATENATED MODULE: ./build/engine/inputs/parse-value.js
/** A raw value (text of a command line, or data of a file or an expression) to the value that an input of a type holds. */







/** A value that does not fit. `message` is the rest of a sentence that begins with the input: “must be …, but …”. */
class InvalidValue extends Error {
    example;
    constructor(message, example) {
        super(message);
        this.name = 'InvalidValue';
        this.example = example;
    }
}
/** `null` and `undefined` never come here. Throws InvalidValue. */
async function parseValue(shape, raw, ports) {
    if (raw instanceof given_file/* GivenFile */.E)
        return await parseValue(shape, await contentOf(shape, raw), ports);
    switch (shape.type) {
        case 'STRING':
        case 'SECRET':
        case 'SELECT':
        case 'ENUM':
            return (0,print.javaText)(raw);
        case 'EMAIL':
            return parseEmail((0,print.javaText)(raw));
        case 'INT':
            return parseInteger(raw);
        case 'FLOAT':
            return parseFloat32(raw);
        case 'BOOL':
        case 'BOOLEAN':
            // Kestra: whatever is not true is false; the resolver warns about words that mean neither.
            return typeof raw === 'boolean' ? raw : (0,print.javaText)(raw).toLowerCase() === 'true';
        case 'DATETIME':
        case 'DATE':
        case 'TIME':
        case 'DURATION':
            return parseTemporal(shape.type, raw);
        case 'URI':
            return parseUriText((0,print.javaText)(raw));
        case 'FILE':
            return await parseFile(shape.id, raw, ports);
        case 'JSON':
            return (0,values.isList)(raw) || (0,values.isMap)(raw) ? raw : parseJsonText(shape.type, (0,print.javaText)(raw));
        case 'YAML':
            return (0,values.isList)(raw) || (0,values.isMap)(raw) ? raw : await parseYamlText((0,print.javaText)(raw));
        case 'ION':
            return (0,values.isList)(raw) || (0,values.isMap)(raw) ? raw : await parseIonText((0,print.javaText)(raw));
        case 'OBJECT': {
            const value = typeof raw === 'string' ? parseJsonText(shape.type, raw) : raw;
            if (!(0,values.isMap)(value))
                throw unexpected(shape.type, raw);
            return value;
        }
        case 'ARRAY':
        case 'MULTISELECT':
            return await parseItems(shape, raw, ports);
        case 'TABLE':
            return parseList(shape.type, raw);
        case 'FORM':
            throw new InvalidValue('is a form; give its inputs one by one, by their full names');
        case 'REUSABLE_INPUTS':
            throw new InvalidValue('is of type REUSABLE_INPUTS, which takes inputs from a Kestra Enterprise server; write the inputs into the flow');
    }
}
/** A FILE takes the file itself, every other type what is in it, without the line break that ends most files. */
async function contentOf(shape, file) {
    if (shape.type === 'FILE')
        return file.path;
    try {
        return (await file.read()).replace(/\r?\n$/, '');
    }
    catch (error) {
        throw new InvalidValue(`was given as ${file}, but ${error.message}`);
    }
}
function unexpected(type, raw) {
    const { expects, example } = input_type/* INPUT_TYPE_HELP */.u[type];
    return new InvalidValue(`must be ${expects} (${type}), but ${(0,input_type/* describeFound */.K)(raw)} was given`, example);
}
function parseInteger(raw) {
    const value = (0,values.isInteger)(raw)
        ? (0,values.toBigInt)(raw)
        : typeof raw === 'string' && /^[-+]?\d+$/.test(raw)
            ? BigInt(raw.replace('+', ''))
            : undefined;
    if (value === undefined || value < -2147483648n || value > 2147483647n)
        throw unexpected('INT', raw);
    return Number(value);
}
/** Kestra keeps a 32-bit float, which prints with as few digits as tell it from its neighbours. */
function parseFloat32(raw) {
    const text = typeof raw === 'string' ? raw.trim() : undefined;
    let number;
    if ((0,values.isNumber)(raw))
        number = (0,values.toDouble)(raw);
    else if (text !== undefined && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?[fd]?$/i.test(text))
        number = Number(text.replace(/[fd]$/i, ''));
    else if (text !== undefined && /^[-+]?(NaN|Infinity)$/.test(text))
        number = Number(text.replace('+', ''));
    else
        throw unexpected('FLOAT', raw);
    const single = Math.fround(number);
    if (!Number.isFinite(single))
        return (0,values.makeDouble)(single);
    for (let digits = 1; digits <= 9; digits++) {
        const shortest = Number(single.toPrecision(digits));
        if (Math.fround(shortest) === single)
            return (0,values.makeDouble)(shortest);
    }
    return (0,values.makeDouble)(single);
}
function parseTemporal(type, raw) {
    const value = temporalOf(type, raw);
    if (value === undefined)
        throw unexpected(type, raw);
    return value;
}
/** Also used for bounds. Values of expressions are taken over where they hold what the type asks for. */
function temporalOf(type, raw) {
    if (raw instanceof Date)
        raw = raw.toISOString();
    switch (type) {
        case 'DATETIME':
            if (raw instanceof time_values/* ZonedDateTime */.Ip)
                return new time_values/* Instant */.MW(raw.epochNanoseconds);
            return raw instanceof time_values/* Instant */.MW ? raw : parseInstant((0,print.javaText)(raw).trim());
        case 'DATE':
            if (raw instanceof time_values/* LocalDateTime */.vJ)
                return raw.date;
            return raw instanceof time_values/* LocalDate */.yc ? raw : parseLocalDate((0,print.javaText)(raw).trim());
        case 'TIME':
            return raw instanceof time_values/* LocalTime */.JG ? raw : parseLocalTime((0,print.javaText)(raw).trim());
        case 'DURATION':
            return raw instanceof time_values/* Duration */.dw ? raw : parseIsoDuration((0,print.javaText)(raw).trim());
    }
}
/** Kestra's own pattern; an empty text is no address but accepted. */
function parseEmail(text) {
    if (text !== '' && !/^[a-zA-Z0-9_!#$%&’*+/=?`{|}~^.-]+@[a-zA-Z0-9.-]+$/.test(text))
        throw unexpected('EMAIL', text);
    return text;
}
function parseUriText(text) {
    // Java's URI: a scheme, then anything but blanks and delimiters that must be escaped.
    if (!/^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}]+$/.test(text) || /%(?![0-9A-Fa-f]{2})/.test(text))
        throw unexpected('URI', text);
    return text;
}
async function parseFile(id, raw, ports) {
    if (typeof raw !== 'string' || raw === '')
        throw unexpected('FILE', raw);
    if (/^(kestra|nsfile|file):\/\//.test(raw))
        return raw;
    try {
        return await ports.upload(id, raw);
    }
    catch (error) {
        throw new InvalidValue(`must be ${input_type/* INPUT_TYPE_HELP */.u.FILE.expects} (FILE), but ${(0,input_type/* describeFound */.K)(raw)} cannot be used: ${error.message}`, './data.csv');
    }
}
function parseJsonText(type, text) {
    if ((0,json_text/* isJson */.F)(text))
        return (0,json_text/* parseJson */.q)(text);
    const { expects, example } = input_type/* INPUT_TYPE_HELP */.u[type];
    let reason = 'something follows it';
    try {
        (0,json_text/* parseJson */.q)(text);
    }
    catch (error) {
        reason = error.message;
    }
    throw new InvalidValue(`must be ${expects} (${type}), but ${(0,input_type/* describeFound */.K)(text)} is none: ${reason}`, example);
}
async function parseYamlText(text) {
    const [{ parseYaml }, { SourceFile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606)]).then(__webpack_require__.bind(__webpack_require__, 82606)),
        __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 10912)),
    ]);
    const document = parseYaml(new SourceFile('input', text), {
        double: values.makeDouble,
        maxLength: Number.POSITIVE_INFINITY,
    });
    const fault = document.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
    if (fault === undefined)
        return document.value;
    const { line, column } = document.source.position(fault.span.start);
    throw new InvalidValue(`must be YAML, but has a fault in line ${line}, column ${column}: ${fault.message}`, input_type/* INPUT_TYPE_HELP */.u.YAML.example);
}
/** One value; of several, the list of them. */
async function parseIonText(text) {
    const [{ parseIon }, { Pending }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7869).then(__webpack_require__.bind(__webpack_require__, 70250)),
        __webpack_require__.e(/* import() */ 9460).then(__webpack_require__.bind(__webpack_require__, 99460)),
    ]);
    for (;;) {
        try {
            const values = parseIon(text);
            return values.length === 1 ? (values[0] ?? null) : values;
        }
        catch (error) {
            if (!(error instanceof Pending)) {
                throw new InvalidValue(`must be Amazon Ion text (ION), but ${(0,input_type/* describeFound */.K)(text)} is none: ${error.message}`, input_type/* INPUT_TYPE_HELP */.u.ION.example);
            }
            // The Ion library is on its way.
            await error.promise;
        }
    }
}
function parseList(type, raw) {
    if ((0,values.isList)(raw))
        return raw;
    if (typeof raw !== 'string')
        throw unexpected(type, raw);
    const { expects, example } = input_type/* INPUT_TYPE_HELP */.u[type];
    const value = (0,json_text/* isJson */.F)(raw) ? (0,json_text/* parseJson */.q)(raw) : undefined;
    if (!(0,values.isList)(value)) {
        throw new InvalidValue(`must be ${expects} (${type}) written as a JSON array, but ${(0,input_type/* describeFound */.K)(raw)} was given`, example);
    }
    return value;
}
async function parseItems(shape, raw, ports) {
    const items = parseList(shape.type, raw);
    if (shape.itemType === undefined)
        return items;
    const parsed = [];
    for (const [index, item] of items.entries()) {
        if (item === null) {
            parsed.push(null);
            continue;
        }
        try {
            parsed.push(await parseValue({ id: shape.id, type: shape.itemType }, item, ports));
        }
        catch (error) {
            if (!(error instanceof InvalidValue))
                throw error;
            throw new InvalidValue(`has an item ${index + 1} that ${error.message}`, error.example === undefined ? undefined : `["${error.example}"]`);
        }
    }
    return parsed;
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ resolveInputs)
});

// EXTERNAL MODULE: ./build/expression/values.js
var values = __webpack_require__(1429);
// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/engine/inputs/assign-nested.js
var assign_nested = __webpack_require__(89766);
// EXTERNAL MODULE: ./build/expression/time-values.js
var time_values = __webpack_require__(18713);
// EXTERNAL MODULE: ./build/engine/inputs/input-type.js
var input_type = __webpack_require__(29058);
// EXTERNAL MODULE: ./build/engine/inputs/parse-value.js + 1 modules
var parse_value = __webpack_require__(72792);
;// CONCATENATED MODULE: ./build/engine/inputs/check-value.js
/** Rules that an input sets for its values: bounds, patterns, choices, file extensions. */




/**
 * What is wrong with a parsed value, each as the rest of a sentence that begins with the input (“must be …, but …”).
 * @param choices values of a SELECT, ENUM or MULTISELECT, from `values` or `expression`
 */
async function checkValue(input, value, choices) {
    switch (input.type) {
        case 'STRING':
        case 'SECRET':
            return input.validator === undefined
                ? []
                : await checkPattern(input.validator, value, input.type === 'SECRET');
        case 'INT':
        case 'FLOAT':
            return (0,values.isNumber)(value)
                ? checkBounds(input.min, input.max, (bound) => (0,values.toDouble)(value) - bound, value)
                : [];
        case 'DATETIME':
        case 'DATE':
        case 'TIME': {
            const { type, after, before } = input;
            return checkBounds(after, before, (bound) => distance(value, (0,parse_value/* temporalOf */.Ii)(type, bound)), value);
        }
        case 'DURATION':
            return checkBounds(input.min, input.max, (bound) => distance(value, (0,parse_value/* temporalOf */.Ii)('DURATION', bound)), value);
        case 'SELECT':
        case 'ENUM':
            // Kestra: an optional one takes any value.
            if (!input.required || input.allowCustomValue || choices.includes(value))
                return [];
            return [`must be ${listOf(choices)}, but ${(0,input_type/* describeFound */.K)(value)} was given`];
        case 'MULTISELECT': {
            if (input.allowCustomValue || !(0,values.isList)(value))
                return [];
            const strangers = value.filter((item) => !choices.includes(String(item)));
            if (strangers.length === 0)
                return [];
            return [
                `may hold only ${listOf(choices, 'and')}, but ${strangers.map(input_type/* describeFound */.K).join(', ')} was given`,
            ];
        }
        case 'FILE':
            return checkExtension(input.allowedFileExtensions, value);
        case 'TABLE': {
            const { min, max } = input.rows;
            const rows = (0,values.isList)(value) ? value.length : 0;
            if (min !== undefined && rows < min)
                return [`must have at least ${min} rows, but has ${rows}`];
            return max !== undefined && rows > max ? [`must have at most ${max} rows, but has ${rows}`] : [];
        }
        default:
            return [];
    }
}
/** The whole text must match, as with Java's `matches`. */
async function checkPattern(pattern, text, isSecret) {
    const { javaRegex } = await Promise.all(/* import() */[__webpack_require__.e(1730), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 64227));
    try {
        if (javaRegex(`\\A(?:${pattern})\\z`).find(text) !== undefined)
            return [];
    }
    catch (error) {
        return [`has a validator that cannot be applied: ${error.message}`];
    }
    return [`must match the pattern \`${pattern}\`${isSecret ? '' : `, but ${(0,input_type/* describeFound */.K)(text)} was given`}`];
}
function checkBounds(min, max, compare, value) {
    const found = (0,input_type/* describeFound */.K)(value).replaceAll('`', '');
    const problems = [];
    const range = min !== undefined && max !== undefined ? `between ${String(min)} and ${String(max)}` : undefined;
    if (min !== undefined && compare(min) < 0)
        problems.push(`must be ${range ?? `${String(min)} or more`}, but ${found} was given`);
    else if (max !== undefined && compare(max) > 0)
        problems.push(`must be ${range ?? `${String(max)} or less`}, but ${found} was given`);
    return problems;
}
/** A bound that is no date (validation says so) holds nothing back. */
function distance(value, bound) {
    return bound === undefined ? 0 : ((0,time_values/* compareTimes */.G5)(value, bound) ?? 0);
}
function checkExtension(allowed, uri) {
    if (allowed === undefined || allowed.length === 0)
        return [];
    const name = uri
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? '';
    const dot = name.lastIndexOf('.');
    const extension = dot === -1 ? '' : name.slice(dot).toLowerCase();
    if (allowed.includes(extension))
        return [];
    return [`must be a file ending in ${listOf(allowed)}, but ${(0,input_type/* describeFound */.K)(name)} was given`];
}
function listOf(choices, word = 'or') {
    if (choices.length === 0)
        return 'a value of an empty list';
    if (choices.length === 1)
        return `“${choices[0]}”`;
    const shown = choices.slice(0, 20).map((choice) => `“${choice}”`);
    if (choices.length > shown.length)
        return `one of ${shown.join(', ')}, … (${choices.length} in all)`;
    return `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/engine/inputs/resolve-inputs.js
/**
 * From what was supplied to the inputs of an execution.
 * Kestra: flow-model §2; other than Kestra, which stops at the first input that is wrong, every problem is reported.
 */






/** Never throws for what a user wrote; only a fault of a port gets through. */
async function resolveInputs(inputs, supplied, ports) {
    const resolution = new Resolution(expandForms(inputs), supplied, ports);
    const states = await resolution.all();
    const values = Object.create(null);
    for (const state of states) {
        if (state.enabled && state.value !== undefined)
            (0,assign_nested/* assignNested */.l)(values, state.input.id, state.value);
    }
    return {
        values,
        states,
        warnings: [...resolution.warnings, ...unknownNames(states, supplied)],
        errors: states.flatMap((state) => state.problems),
    };
}
/** Children of a FORM become inputs named `form.child`; one level, as Kestra has it. */
function expandForms(inputs) {
    const own = (input) => (input.dependsOn === undefined ? [] : [input.dependsOn]);
    return inputs.flatMap((input) => {
        if (input.type !== 'FORM')
            return [{ input, dependencies: own(input) }];
        return input.inputs.map((child) => ({
            input: { ...child, id: `${input.id}.${child.id}` },
            dependencies: [...own(input), ...own(child)],
        }));
    });
}
class Resolution {
    warnings = [];
    #leaves;
    #byId;
    #supplied;
    #ports;
    #done = new Map();
    /** Inputs being resolved: a cycle (validation reports it) ends here instead of never. */
    #busy = new Set();
    constructor(leaves, supplied, ports) {
        this.#leaves = leaves;
        this.#byId = new Map(leaves.map((leaf) => [leaf.input.id, leaf]));
        this.#supplied = supplied;
        this.#ports = ports;
    }
    async all() {
        const states = [];
        for (const leaf of this.#leaves)
            states.push(await this.#resolve(leaf));
        return states;
    }
    async #resolve(leaf) {
        const known = this.#done.get(leaf.input.id);
        if (known !== undefined)
            return known;
        this.#busy.add(leaf.input.id);
        const state = await this.#decide(leaf);
        this.#busy.delete(leaf.input.id);
        this.#done.set(leaf.input.id, state);
        return state;
    }
    async #decide({ input, dependencies }) {
        const scope = Object.create(null);
        const disabled = (problems = []) => ({
            input,
            enabled: false,
            choices: [],
            problems,
        });
        for (const dependency of dependencies) {
            const met = await this.#dependenciesMet(dependency, scope);
            if (!met)
                return disabled();
            if (dependency.condition === undefined)
                continue;
            try {
                if ((await this.#ports.renderTyped(dependency.condition, scope)) !== true)
                    return disabled();
            }
            catch (error) {
                return disabled([expressionProblem(input, 'the condition of its `dependsOn`', error)]);
            }
        }
        return await this.#valueOf(input, this.#defaultsScope(scope));
    }
    /** Kestra: every dependency is enabled and has a value. Unknown ids and the input's own are passed over. */
    async #dependenciesMet(dependency, scope) {
        for (const id of dependency.inputs) {
            const leaf = this.#byId.get(id);
            if (leaf === undefined || this.#busy.has(id))
                continue;
            const state = await this.#resolve(leaf);
            if (!state.enabled || state.value === undefined || state.value === null)
                return false;
            (0,assign_nested/* assignNested */.l)(scope, id, state.value);
        }
        return true;
    }
    /** Kestra: while defaults are rendered, other inputs that have defaults are there as null. */
    #defaultsScope(dependencies) {
        const scope = Object.assign(Object.create(null), dependencies);
        for (const { input } of this.#leaves) {
            if (hasDefaults(input) && !input.id.includes('.') && !(input.id in scope))
                scope[input.id] = null;
        }
        return scope;
    }
    async #valueOf(input, scope) {
        let choices = [];
        const failed = (problem) => ({
            input,
            enabled: true,
            choices,
            problems: [problem],
        });
        try {
            choices = await this.#choicesOf(input, scope);
        }
        catch (error) {
            return failed(expressionProblem(input, '`expression`, which gives its values,', error));
        }
        let raw = suppliedValue(this.#supplied, input.id);
        const origin = raw === undefined || raw === null ? 'default' : 'supplied';
        if (origin === 'default') {
            try {
                raw = await this.#defaultOf(input, choices, scope);
            }
            catch (error) {
                return failed(expressionProblem(input, 'its default', error));
            }
        }
        if (raw === undefined || raw === null) {
            if (!input.required)
                return { input, enabled: true, value: null, origin: 'default', choices, problems: [] };
            return failed(missingProblem(input, choices));
        }
        return await this.#parsed(input, raw, origin, choices);
    }
    async #parsed(input, raw, origin, choices) {
        const problem = (message, example) => ({
            id: input.id,
            kind: 'invalid',
            message: `${subject(input)} ${origin === 'default' ? 'has a default that ' : ''}${message}`,
            ...exampleOf(input, choices, example),
        });
        try {
            const value = input.type === 'TABLE'
                ? await parseRows(input, raw, this.#ports)
                : await (0,parse_value/* parseValue */.$x)(shapeOf(input), raw, this.#ports);
            // Before it is checked: no message of a check may hold what is not masked yet.
            if (input.type === 'SECRET')
                this.#ports.registerSecret?.(value, `inputs.${input.id}`);
            this.#warnOfOddWord(input, raw);
            const faults = await checkValue(input, value, choices.map((choice) => choice.value));
            if (faults.length === 0)
                return { input, enabled: true, value, origin, choices, problems: [] };
            return { input, enabled: true, choices, problems: faults.map((fault) => problem(fault)) };
        }
        catch (error) {
            if (!(error instanceof parse_value/* InvalidValue */.h6))
                throw error;
            return { input, enabled: true, choices, problems: [problem(error.message, error.example)] };
        }
    }
    /** Kestra takes `yes` for false without a word; a word is the least that is owed. */
    #warnOfOddWord(input, raw) {
        if ((input.type !== 'BOOL' && input.type !== 'BOOLEAN') || typeof raw === 'boolean')
            return;
        const text = String(raw).toLowerCase();
        if (text === 'true' || text === 'false')
            return;
        this.warnings.push(`${subject(input)} is a BOOL: “${String(raw)}” counts as false, as everything but “true” does`);
    }
    async #choicesOf(input, scope) {
        if (input.type !== 'SELECT' && input.type !== 'ENUM' && input.type !== 'MULTISELECT')
            return [];
        if (input.expression === undefined)
            return input.values;
        const list = await this.#ports.renderTyped(input.expression, scope);
        if (!(0,values.isList)(list))
            throw new Error('it must give a list');
        return list.filter((item) => item !== null).map((item) => ({ value: String(item) }));
    }
    async #defaultOf(input, choices, scope) {
        if (hasDefaults(input)) {
            const written = input.defaults;
            // Text types take the text of an expression, the others its value.
            const typed = typeof written === 'string' &&
                !['STRING', 'SECRET', 'SELECT', 'ENUM', 'EMAIL', 'URI', 'FILE'].includes(input.type);
            return typed
                ? await this.#ports.renderTyped(written, scope)
                : await this.#ports.renderStructure(written, scope);
        }
        const first = choices[0]?.value;
        if (first === undefined)
            return undefined;
        if ((input.type === 'SELECT' || input.type === 'ENUM') && input.autoSelectFirst)
            return first;
        return input.type === 'MULTISELECT' && input.autoSelectFirst ? [first] : undefined;
    }
}
async function parseRows(input, raw, ports) {
    const rows = (await (0,parse_value/* parseValue */.$x)(shapeOf(input), raw, ports));
    const parsed = [];
    for (const [index, row] of rows.entries()) {
        if (typeof row !== 'object' || row === null || Array.isArray(row))
            throw new parse_value/* InvalidValue */.h6(`has a row ${index + 1} that is no map of its columns`);
        const resolved = await resolveInputs(input.columns, new Map(Object.entries(row)), ports);
        const [fault] = resolved.errors;
        if (fault !== undefined)
            throw new parse_value/* InvalidValue */.h6(`has a fault in row ${index + 1}: ${fault.message}`);
        parsed.push(resolved.values);
    }
    return parsed;
}
function hasDefaults(input) {
    return input.defaults !== undefined && input.defaults !== null;
}
function shapeOf(input) {
    return 'itemType' in input
        ? { id: input.id, type: input.type, itemType: input.itemType }
        : { id: input.id, type: input.type };
}
function subject(input) {
    return `Input “${input.id}”`;
}
function exampleOf(input, choices, example) {
    if (input.type === 'SECRET')
        return {};
    const value = example ?? choices[0]?.value ?? input_type/* INPUT_TYPE_HELP */.u[input.type].example;
    return {
        example: `${input.id}=${input.type === 'MULTISELECT' && choices.length > 0 ? JSON.stringify([choices[0].value]) : value}`,
    };
}
function missingProblem(input, choices) {
    const offers = choices.slice(0, 10).map((choice) => `“${choice.value}”`);
    const expects = offers.length === 0
        ? input_type/* INPUT_TYPE_HELP */.u[input.type].expects
        : `one of ${offers.join(', ')}${choices.length > 10 ? ', …' : ''}`;
    return {
        id: input.id,
        kind: 'missing',
        message: `${subject(input)} is required and was not given; it takes ${expects} (${input.type})`,
        ...exampleOf(input, choices),
    };
}
function expressionProblem(input, what, error) {
    return {
        id: input.id,
        kind: 'expression',
        message: `${subject(input)}: ${what} cannot be evaluated: ${error.message}`,
    };
}
/** By its full id, or inside a map given for what stands before a dot: `form: {child: …}`. */
function suppliedValue(supplied, id) {
    if (supplied.has(id))
        return supplied.get(id);
    for (let dot = id.indexOf('.'); dot !== -1; dot = id.indexOf('.', dot + 1)) {
        const map = supplied.get(id.slice(0, dot));
        if (!(0,assign_nested/* isPlainMap */.n)(map))
            continue;
        const found = suppliedValue(new Map(Object.entries(map)), id.slice(dot + 1));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Kestra accepts them silently; a misspelt optional input would never be noticed. */
function unknownNames(states, supplied) {
    const ids = states.map((state) => state.input.id);
    const unknown = [];
    const visit = (name, value) => {
        if (ids.includes(name))
            return;
        if (ids.some((id) => id.startsWith(`${name}.`)) && (0,assign_nested/* isPlainMap */.n)(value)) {
            for (const [key, item] of Object.entries(value))
                visit(`${name}.${key}`, item);
            return;
        }
        const close = (0,nearest/* nearest */.p)(name, ids);
        const help = ids.length === 0
            ? 'the flow has no inputs'
            : close === undefined
                ? `the flow has ${ids.join(', ')}`
                : `did you mean “${close}”?`;
        unknown.push(`There is no input “${name}”; ${help}`);
    };
    for (const [name, value] of supplied)
        visit(name, value);
    return unknown;
}


/***/ })

};
