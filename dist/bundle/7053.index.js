export const id = 7053;
export const ids = [7053];
export const modules = {

/***/ 63518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ booleanArgument),
/* harmony export */   QR: () => (/* binding */ numberInput),
/* harmony export */   _Z: () => (/* binding */ textInput),
/* harmony export */   bp: () => (/* binding */ textArgument),
/* harmony export */   dt: () => (/* binding */ listInput),
/* harmony export */   eu: () => (/* binding */ service),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   wA: () => (/* binding */ integerArgument),
/* harmony export */   zQ: () => (/* binding */ mapInput)
/* harmony export */ });
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45590);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
/** What filters and functions demand of their inputs and arguments, with one wording for all. */


/** The input as text. */
function textInput(input, context) {
    if (typeof input === 'string')
        return input;
    return context.fail(`\`${context.name}\` needs text, found ${(0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(input)}`, "turn it into text with `~ ''`");
}
function numberInput(input, context) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isNumber)(input))
        return input;
    const help = typeof input === 'string' ? 'turn text into a number with `| number`' : undefined;
    return context.fail(`\`${context.name}\` needs a number, found ${(0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(input)}`, help);
}
function listInput(input, context) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isList)(input))
        return input;
    return context.fail(`\`${context.name}\` needs a list, found ${(0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(input)}`);
}
function mapInput(input, context) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isMap)(input))
        return input;
    return context.fail(`\`${context.name}\` needs a map, found ${(0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(input)}`);
}
/** An argument that has to be given, and to be text. */
function textArgument(value, argument, context) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return context.fail(`\`${context.name}\` needs the argument \`${argument}\``);
    return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be text, found ${(0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
}
/** Text, or undefined when the argument is not given or null. */
function optionalText(value, argument, context) {
    return value === undefined || value === null ? undefined : textArgument(value, argument, context);
}
/** An integer small enough to count with. */
function integerArgument(value, argument, context) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isInteger)(value)) {
        const number = Number(value);
        if (Number.isSafeInteger(number))
            return number;
        return context.fail(`argument \`${argument}\` of \`${context.name}\` is too large`);
    }
    if (value === undefined || value === null)
        return context.fail(`\`${context.name}\` needs the argument \`${argument}\``);
    return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be an integer, found ${(0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
}
function booleanArgument(value, argument, context) {
    if (typeof value === 'boolean')
        return value;
    return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be true or false, found ${(0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
}
/** A service that this place may not have. */
function service(found, what, context) {
    return found ?? context.fail(`\`${context.name}\` does not work here: ${what}`);
}


/***/ }),

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

/***/ 46869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
/** JSON text to values: keeps the digits of large integers and the difference between `1` and `1.0`. */


/** Kestra's JSON reader stops here as well. */
const MAX_DEPTH = 1000;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/**
 * First JSON value of the text. Kestra: text behind it is ignored.
 * @throws RuntimeFailure saying what was found and where
 */
function parseJson(text) {
    return new JsonReader(text).first();
}
/** The whole text is one JSON value. */
function isJson(text) {
    try {
        new JsonReader(text).only();
        return true;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure)
            return false;
        throw error;
    }
}
class JsonReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    first() {
        return this.#value(0);
    }
    only() {
        const value = this.#value(0);
        this.#skipSpace();
        if (this.#at < this.#text.length)
            this.#fail();
        return value;
    }
    #fail() {
        const found = this.#text[this.#at];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(found === undefined
            ? 'this is not JSON: the text ends too early'
            : `this is not JSON: found ${JSON.stringify(found)} at offset ${this.#at}`);
    }
    #skipSpace() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
                return;
            this.#at++;
        }
    }
    #value(depth) {
        if (depth > MAX_DEPTH)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`this JSON is nested deeper than ${MAX_DEPTH} levels`);
        this.#skipSpace();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#map(depth);
            case '[':
                return this.#list(depth);
            case '"':
                return this.#string();
            case 't':
                return this.#word('true', true);
            case 'f':
                return this.#word('false', false);
            case 'n':
                return this.#word('null', null);
            default:
                return this.#number();
        }
    }
    #word(word, value) {
        if (!this.#text.startsWith(word, this.#at) || /\w/.test(this.#text[this.#at + word.length] ?? ''))
            this.#fail();
        this.#at += word.length;
        return value;
    }
    #number() {
        NUMBER.lastIndex = this.#at;
        const match = NUMBER.exec(this.#text);
        if (match === null || /[\w.]/.test(this.#text[NUMBER.lastIndex] ?? ''))
            this.#fail();
        this.#at = NUMBER.lastIndex;
        if (match[1] !== undefined || match[2] !== undefined)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(Number(match[0]));
        const small = Number(match[0]);
        // Kestra: integers beyond 64 bits keep their digits.
        return Number.isSafeInteger(small) ? (small === 0 ? 0 : small) : BigInt(match[0]);
    }
    #string() {
        let result = '';
        this.#at++;
        for (;;) {
            PLAIN.lastIndex = this.#at;
            const plain = PLAIN.exec(this.#text)[0];
            result += plain;
            this.#at += plain.length;
            const char = this.#text[this.#at];
            if (char === '"') {
                this.#at++;
                return result;
            }
            if (char !== '\\')
                this.#fail();
            result += this.#escape();
        }
    }
    #escape() {
        const char = this.#text[this.#at + 1] ?? '';
        if (char === 'u') {
            const hex = this.#text.slice(this.#at + 2, this.#at + 6);
            if (!/^[0-9a-fA-F]{4}$/.test(hex))
                this.#fail();
            this.#at += 6;
            return String.fromCharCode(Number.parseInt(hex, 16));
        }
        const value = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined;
        if (value === undefined)
            this.#fail();
        this.#at += 2;
        return value;
    }
    #list(depth) {
        const items = [];
        this.#at++;
        this.#skipSpace();
        if (this.#text[this.#at] === ']') {
            this.#at++;
            return items;
        }
        for (;;) {
            items.push(this.#value(depth + 1));
            this.#skipSpace();
            const char = this.#text[this.#at];
            if (char !== ',' && char !== ']')
                this.#fail();
            this.#at++;
            if (char === ']')
                return items;
        }
    }
    #map(depth) {
        const map = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.emptyMap)();
        this.#at++;
        this.#skipSpace();
        if (this.#text[this.#at] === '}') {
            this.#at++;
            return map;
        }
        for (;;) {
            this.#skipSpace();
            if (this.#text[this.#at] !== '"')
                this.#fail();
            const key = this.#string();
            this.#skipSpace();
            if (this.#text[this.#at] !== ':')
                this.#fail();
            this.#at++;
            map[key] = this.#value(depth + 1);
            this.#skipSpace();
            const char = this.#text[this.#at];
            if (char !== ',' && char !== '}')
                this.#fail();
            this.#at++;
            if (char === '}')
                return map;
        }
    }
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

/***/ 45590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ greaterOrEqual),
/* harmony export */   M7: () => (/* binding */ less),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   a3: () => (/* binding */ MAX_LIST),
/* harmony export */   aI: () => (/* binding */ equals),
/* harmony export */   bM: () => (/* binding */ notEquals),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   lt: () => (/* binding */ lessOrEqual),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   rh: () => (/* binding */ greater),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   uH: () => (/* binding */ condition),
/* harmony export */   xP: () => (/* binding */ modulo),
/* harmony export */   y1: () => (/* binding */ range),
/* harmony export */   yj: () => (/* binding */ positive),
/* harmony export */   ze: () => (/* binding */ negate)
/* harmony export */ });
/* unused harmony exports MAX_RANGE, ternaryCondition */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
/** The operators' meaning on values. Knows nothing of templates; failures are sentences without a place. */



/** Kestra: a range has at most this many elements; a list grown in a loop is held to the same order of size. */
const MAX_RANGE = 1_000_000;
const MAX_LIST = 2 * MAX_RANGE;
const WORDS = {
    '+': 'add',
    '-': 'subtract',
    '*': 'multiply',
    '/': 'divide',
    '%': 'take the remainder of',
};
function withArticle(type) {
    return type === 'null' ? 'null' : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
/** `a list`, `an integer`, `null`: a value's type as it is written in messages. */
function describeType(value) {
    return withArticle((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.typeName)(value));
}
/** Kestra: in arithmetic a text that looks like a number is one. */
function numericOperand(value, sign, left, right) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isNumber)(value))
        return value;
    if (typeof value === 'string') {
        if (/^[+-]?\d+$/.test(value))
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.makeInteger)(BigInt(value));
        if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value))
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.makeDouble)(Number(value));
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`cannot ${WORDS[sign]} ${describeType(left)} and ${describeType(right)}`, value === null ? 'give null a value first: `(x ?? 0)`' : undefined);
}
function arithmetic(sign, leftValue, rightValue) {
    const left = numericOperand(leftValue, sign, leftValue, rightValue);
    const right = numericOperand(rightValue, sign, leftValue, rightValue);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(left) || !(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(right)) {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.makeDouble)(doubleArithmetic(sign, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.toDouble)(left), (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.toDouble)(right)));
    }
    if ((sign === '/' || sign === '%') && (right === 0 || right === 0n))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure('division by zero');
    if (typeof left === 'number' && typeof right === 'number') {
        const fast = smallArithmetic(sign, left, right);
        if (Number.isSafeInteger(fast))
            return fast === 0 ? 0 : fast;
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.makeInteger)(integerArithmetic(sign, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.toBigInt)(left), (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.toBigInt)(right)));
}
function smallArithmetic(sign, left, right) {
    switch (sign) {
        case '+':
            return left + right;
        case '-':
            return left - right;
        case '*':
            return left * right;
        case '/':
            return Math.trunc(left / right);
        case '%':
            return left % right;
    }
}
function integerArithmetic(sign, left, right) {
    switch (sign) {
        case '+':
            return left + right;
        case '-':
            return left - right;
        case '*':
            return left * right;
        case '/':
            return left / right;
        case '%':
            return left % right;
    }
}
function doubleArithmetic(sign, left, right) {
    switch (sign) {
        case '+':
            return left + right;
        case '-':
            return left - right;
        case '*':
            return left * right;
        case '/':
            return left / right;
        case '%':
            return left % right;
    }
}
function checkedText(text) {
    if (text.length > _print_js__WEBPACK_IMPORTED_MODULE_1__.MAX_TEXT)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`the text is longer than ${_print_js__WEBPACK_IMPORTED_MODULE_1__.MAX_TEXT} characters`);
    return text;
}
function checkedList(list) {
    if (list.length > MAX_LIST)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`the list has more than ${MAX_LIST} elements`);
    return list;
}
/** Kestra: a text on either side concatenates (null as `null`), a list on the left appends, numbers add. */
function add(left, right) {
    if (typeof left === 'string' || typeof right === 'string')
        return checkedText((0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(left) + (0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(right));
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(left))
        return checkedList((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(right) ? [...left, ...right] : [...left, right]);
    return arithmetic('+', left, right);
}
/** Kestra: taking a value from a list removes its first equal element, taking a list removes all of its elements. */
function subtract(left, right) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(left))
        return arithmetic('-', left, right);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(right))
        return left.filter((item) => !right.some((other) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.equalValues)(item, other)));
    const at = left.findIndex((item) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.equalValues)(item, right));
    return at === -1 ? left : left.toSpliced(at, 1);
}
function multiply(left, right) {
    return arithmetic('*', left, right);
}
function divide(left, right) {
    return arithmetic('/', left, right);
}
function modulo(left, right) {
    return arithmetic('%', left, right);
}
function negate(value) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isNumber)(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`cannot negate ${describeType(value)}`);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(value) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.makeInteger)(-(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.toBigInt)(value)) : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.makeDouble)(-(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.toDouble)(value));
}
function positive(value) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isNumber)(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`\`+\` needs a number, found ${describeType(value)}`);
    return value;
}
/** Java's text of both sides, null as nothing. */
function concatenate(left, right) {
    return checkedText((left === null ? '' : (0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(left)) + (right === null ? '' : (0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(right)));
}
function equals(left, right) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.equalValues)(left, right);
}
function notEquals(left, right) {
    return !(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.equalValues)(left, right);
}
/** Kestra: false when either side is null; two numbers or two texts compare, anything else is an error. */
function ordered(sign, left, right, test) {
    if (left === null || right === null)
        return false;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isNumber)(left) && (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isNumber)(right)) {
        const order = compareNumbers(left, right);
        return order !== undefined && test(order);
    }
    if (typeof left === 'string' && typeof right === 'string')
        return test(left < right ? -1 : left > right ? 1 : 0);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`\`${sign}\` cannot compare ${describeType(left)} with ${describeType(right)}`, typeof left === 'string' || typeof right === 'string'
        ? 'turn text into a number with `| number`'
        : undefined);
}
/** Undefined when one of them is not a number. */
function compareNumbers(left, right) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(left) && (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(right))
        return left < right ? -1 : left > right ? 1 : 0;
    const a = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.toDouble)(left);
    const b = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.toDouble)(right);
    return a < b ? -1 : a > b ? 1 : a === b ? 0 : undefined;
}
function less(left, right) {
    return ordered('<', left, right, (order) => order < 0);
}
function lessOrEqual(left, right) {
    return ordered('<=', left, right, (order) => order <= 0);
}
function greater(left, right) {
    return ordered('>', left, right, (order) => order > 0);
}
function greaterOrEqual(left, right) {
    return ordered('>=', left, right, (order) => order >= 0);
}
/** Kestra: booleans, numbers (not 0) and texts (not empty, so `'false'` is true) can be conditions; nothing else. */
function condition(value) {
    if (typeof value === 'boolean')
        return value;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isNumber)(value))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.toDouble)(value) !== 0;
    if (typeof value === 'string')
        return value !== '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`${describeType(value)} cannot be a condition`, value === null ? 'write `x is defined` or `x ?? false`' : 'write `x is not empty`');
}
/** Kestra: the condition of `? :` may be null, which is false. */
function ternaryCondition(value) {
    return value !== null && condition(value);
}
/** The left side is known not to be null. */
function contains(left, right) {
    const hasElement = (wanted) => left.some((item) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.equalValues)(item, wanted));
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(left))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(right) ? right.every(hasElement) : hasElement(right);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isMap)(left)) {
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isNumber)(right) && !(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(right))
            return false;
        return (right !== null && (typeof right === 'string' || (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(right)) && (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.mapGet)(left, right) !== undefined);
    }
    if (typeof left === 'string')
        return right !== null && left.includes((0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(right));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`\`contains\` needs a list, a map or text on its left side, found ${describeType(left)}`);
}
/** Kestra: compares texts with the elements of a list, or the keys and values of a map; false for null and text. */
function isIn(left, right) {
    if (left === null || right === null)
        return false;
    const wanted = (0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(left);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(right))
        return right.some((item) => (0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(item) === wanted);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isMap)(right))
        return false;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.mapEntries)(right).some(([key, value]) => (0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(key) === wanted || (0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(value) === wanted);
}
/** Inclusive range of integers or single characters. */
function range(start, end, increment = 1) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(increment))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`the step of a range must be an integer, found ${describeType(increment)}`);
    const step = Number(increment);
    if (step === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure('the step of a range cannot be 0');
    const letters = typeof start === 'string' && typeof end === 'string';
    const [from, to] = letters ? [letterCode(start), letterCode(end)] : [bound(start), bound(end)];
    const count = Math.max(0, Math.floor((to - from) / step) + 1);
    if (count > MAX_RANGE)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`the range has ${count} elements, at most ${MAX_RANGE} are allowed`);
    return Array.from({ length: count }, (_, index) => {
        const at = from + index * step;
        return letters ? String.fromCharCode(at) : at;
    });
}
function bound(value) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(value))
        return Number(value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`a range goes from integer to integer or from letter to letter, found ${describeType(value)}`);
}
function letterCode(text) {
    if (text.length === 1)
        return text.charCodeAt(0);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`a range of letters needs single characters, found ${JSON.stringify(text)}`);
}


/***/ })

};
