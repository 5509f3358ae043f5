export const id = 5308;
export const ids = [5308,7869,9460,345,250];
export const modules = {

/***/ 99460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pending: () => (/* binding */ Pending),
/* harmony export */   defineFilter: () => (/* binding */ defineFilter),
/* harmony export */   defineFunction: () => (/* binding */ defineFunction),
/* harmony export */   defineTest: () => (/* binding */ defineTest),
/* harmony export */   lazy: () => (/* binding */ lazy)
/* harmony export */ });
/** The contract of filters, functions and tests: one file each, a declared signature, and a context to call out with. */
/** Thrown by a call whose answer is not there yet; the engine waits for the promise and renders again. */
class Pending {
    promise;
    constructor(promise) {
        this.promise = promise;
    }
}
/**
 * A module that is loaded on first use only. Before it is there, the returned function throws {@link Pending};
 * afterwards it answers at once. A failed load is reported to the render that asked and tried again by the next.
 */
function lazy(load) {
    let loaded;
    let loading;
    return () => {
        if (loaded !== undefined)
            return loaded.value;
        loading ??= load().then((value) => {
            loaded = { value };
        }, (error) => {
            loading = undefined;
            throw error;
        });
        throw new Pending(loading);
    };
}
function defineFilter(definition) {
    return definition;
}
function defineFunction(definition) {
    return definition;
}
function defineTest(definition) {
    return definition;
}


/***/ }),

/***/ 70250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ionText: () => (/* binding */ ionText),
/* harmony export */   parseIon: () => (/* binding */ parseIon)
/* harmony export */ });
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99460);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46869);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46120);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1429);
/* harmony import */ var _number_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90345);
/** Amazon Ion as text, the form of Kestra's row files: values to text, and text to values. */







const MAX_DEPTH = 1000;
const ESCAPES = {
    '\x00': '\\0',
    '\x07': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\v': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '\\': '\\\\',
};
/** Java's Ion writer keeps to ASCII. */
function escapeCharacter(char) {
    const code = char.codePointAt(0);
    if (code < 0x100)
        return ESCAPES[char] ?? `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000
        ? `\\u${code.toString(16).padStart(4, '0')}`
        : `\\U${code.toString(16).padStart(8, '0')}`;
}
function escapeText(text, quote) {
    const escaped = text.replace(/[^\x20-\x5b\x5d-\x7e]/gu, escapeCharacter);
    return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}
/** Names that need no quotes; `$7` would be a number in Ion's symbol table. */
function fieldName(name) {
    const plain = /^[A-Za-z_$][\w$]*$/.test(name) && !/^(?:null|true|false|nan|\$\d+)$/.test(name);
    return plain ? name : escapeText(name, "'");
}
/** Java's Ion writer: the digits of a double with `e0`, so that it is a float and no decimal. */
function floatText(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? '+inf' : '-inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0e0' : '0e0';
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.doubleText)(value);
    return text.includes('E') ? text : `${text.replace(/\.0$/, '')}e0`;
}
/** Moments and dates are Ion timestamps, times of day and durations have no Ion form and become text. */
function timeText(value) {
    if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ZonedDateTime */ .Ip)
        return value.toOffsetString(true);
    // Ion writes -00:00 where the offset is not known.
    if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalDateTime */ .vJ)
        return `${value.toString(true)}-00:00`;
    if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .Duration */ .dw || value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalTime */ .JG)
        return `"${value.toString()}"`;
    return value.toString();
}
/**
 * Compact Ion text of a value. Entries of maps that are null stay, unlike in JSON.
 * @throws RuntimeFailure when it is nested too deeply
 */
function ionText(value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH} levels`);
    if (value === null || value === undefined)
        return 'null';
    if (typeof value === 'string')
        return escapeText(value, '"');
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? String(value) : floatText(value);
    if (value instanceof _number_parse_js__WEBPACK_IMPORTED_MODULE_5__.BigDecimal)
        return decimalText(value.toString());
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_4__.Double)
        return floatText(value.value);
    if ((0,_time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTimeValue */ .Rk)(value))
        return timeText(value);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_4__.isList)(value))
        return `[${value.map((item) => ionText(item, depth + 1)).join(',')}]`;
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.isMap)(value))
        return String(value);
    const fields = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.mapEntries)(value).map(([key, item]) => `${fieldName((0,_print_js__WEBPACK_IMPORTED_MODULE_2__.javaText)(key))}:${ionText(item, depth + 1)}`);
    return `{${fields.join(',')}}`;
}
/** Ion marks decimals with a point or with `d` for the exponent. */
function decimalText(digits) {
    const text = digits.replace(/E\+?/, 'd');
    return /[.d]/.test(text) ? text : `${text}.`;
}
const loadIon = (0,_define_js__WEBPACK_IMPORTED_MODULE_6__.lazy)(async () => {
    const module = (await __webpack_require__.e(/* import() */ 7177).then(__webpack_require__.t.bind(__webpack_require__, 97177, 19)));
    return module.default ?? module;
});
function timestampValue(text) {
    const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(?:(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d))?)?$/.exec(text);
    if (match === null)
        return text;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
    const date = { year: year, month: month || 1, day: day || 1 };
    if (match[4] === undefined)
        return new _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalDate */ .yc(date.year, date.month, date.day);
    const time = {
        hour: hour,
        minute: minute,
        second: second,
        nanosecond: Number((match[7] ?? '').padEnd(9, '0').slice(0, 9)),
    };
    const offset = match[8];
    if (offset === '-00:00') {
        const clock = new _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalTime */ .JG(time.hour, time.minute, time.second, time.nanosecond);
        return new _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalDateTime */ .vJ(new _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalDate */ .yc(date.year, date.month, date.day), clock);
    }
    if (offset === 'Z' || offset === '+00:00')
        return new _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .Instant */ .MW((0,_time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .instantOfFields */ ._F)({ ...date, ...time }));
    const seconds = (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(4)) * 60);
    return new _time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ZonedDateTime */ .Ip((0,_time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .instantOfFields */ ._F)({ ...date, ...time }, seconds), seconds);
}
function scalarValue(ion, reader) {
    const type = reader.type();
    if (type === ion.IonTypes.BOOL)
        return reader.booleanValue();
    if (type === ion.IonTypes.INT) {
        const value = reader.bigIntValue();
        return BigInt.asIntN(64, value) === value ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.makeInteger)(value) : value;
    }
    if (type === ion.IonTypes.FLOAT)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.makeDouble)(reader.numberValue());
    if (type === ion.IonTypes.DECIMAL)
        return decimalValue(reader.decimalValue());
    if (type === ion.IonTypes.TIMESTAMP)
        return timestampValue(reader.timestampValue().toString());
    if (type === ion.IonTypes.BLOB)
        return Buffer.from(reader.uInt8ArrayValue()).toString('base64');
    if (type === ion.IonTypes.CLOB)
        return Buffer.from(reader.uInt8ArrayValue()).toString('latin1');
    return reader.stringValue();
}
/** A decimal that a double prints the same way is a double; others keep their digits. */
function decimalValue(decimal) {
    const scale = -decimal.getExponent();
    const coefficient = decimal.getCoefficient();
    const sign = decimal.isNegative() ? '-' : '';
    const digits = (coefficient < 0n ? -coefficient : coefficient).toString();
    if (scale < 0 || scale > 400)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.makeDouble)(Number(`${sign}${digits}e${-scale}`));
    const padded = digits.padStart(scale + 1, '0');
    const point = padded.length - scale;
    const text = sign + padded.slice(0, point) + (scale > 0 ? `.${padded.slice(point)}` : '');
    const double = Number(text);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.doubleText)(double) === text ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.makeDouble)(double) : new _number_parse_js__WEBPACK_IMPORTED_MODULE_5__.BigDecimal(text);
}
function readValue(ion, reader, depth) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`this Ion is nested deeper than ${MAX_DEPTH} levels`);
    if (reader.isNull())
        return null;
    const type = reader.type();
    if (type === ion.IonTypes.STRUCT) {
        const map = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.emptyMap)();
        reader.stepIn();
        while (reader.next() !== null)
            map[reader.fieldName() ?? ''] = readValue(ion, reader, depth + 1);
        reader.stepOut();
        return map;
    }
    if (type === ion.IonTypes.LIST || type === ion.IonTypes.SEXP) {
        const items = [];
        reader.stepIn();
        while (reader.next() !== null)
            items.push(readValue(ion, reader, depth + 1));
        reader.stepOut();
        return items;
    }
    return scalarValue(ion, reader);
}
/** A number that JSON reads as a double of fewer digits, such as `1.10`, is a decimal with all of them in Ion. */
const TRAILING_ZERO = /\.\d*[1-9]0+(?!\d)|\.00+(?!\d)/;
function isJsonLine(line) {
    return /^\s*[{["]/.test(line) && !TRAILING_ZERO.test(line) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isJson */ .F)(line);
}
/** Values of the text that are JSON, one a line, or undefined when Ion is needed to read it. */
function jsonRows(text, firstOnly) {
    const rows = [];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        if (!isJsonLine(line))
            return undefined;
        rows.push((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(line));
        if (firstOnly)
            break;
    }
    return rows;
}
/**
 * Values at the top of an Ion text; the first alone when `firstOnly` is set. JSON lines are read without the Ion
 * library, which is loaded (by throwing Pending once) for everything else. Annotations are dropped, symbols are text,
 * blobs base64.
 * @throws RuntimeFailure when the text is not Ion
 */
function parseIon(text, firstOnly = false) {
    const fast = jsonRows(text, firstOnly);
    if (fast !== undefined)
        return fast;
    const ion = loadIon();
    try {
        const reader = ion.makeReader(text);
        const rows = [];
        while (reader.next() !== null) {
            rows.push(readValue(ion, reader, 0));
            if (firstOnly)
                break;
        }
        return rows;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure)
            throw error;
        const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`this is not Ion${reason === '' ? '' : `: ${reason.slice(0, 200)}`}`);
    }
}


/***/ }),

/***/ 90345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BigDecimal: () => (/* binding */ BigDecimal),
/* harmony export */   NUMBER_TYPES: () => (/* binding */ NUMBER_TYPES),
/* harmony export */   parseNumber: () => (/* binding */ parseNumber)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
/** Text to number by the rules of Kestra's `number` filter (commons-lang's createNumber and Java's own parsers). */


const NUMBER_TYPES = [
    'INT',
    'FLOAT',
    'LONG',
    'DOUBLE',
    'BIGDECIMAL',
    'BIGINTEGER',
];
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const JAVA_DOUBLE = /^[\s\0]*([+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))[fFdD]?[\s\0]*$/;
function refuse(text, wanted) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`"${text}" is not ${wanted}`);
}
function integerIn(text, bits, wanted) {
    if (!/^[+-]?\d+$/.test(text))
        refuse(text, wanted);
    const value = BigInt(text.replace(/^\+/, ''));
    if (BigInt.asIntN(bits, value) !== value)
        refuse(text, `${wanted}: it does not fit into ${bits} bits`);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeInteger)(value);
}
function javaDouble(text, wanted) {
    const match = JAVA_DOUBLE.exec(text);
    if (match === null)
        return refuse(text, wanted);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(Number(match[1]));
}
/** A 32-bit float, shown with the digits that tell it from its neighbours, as Java's Float prints it. */
function javaFloat(value) {
    const float = Math.fround(value);
    if (!Number.isFinite(float) || float === 0)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(float);
    for (let digits = 1; digits < 10; digits++) {
        const shorter = Number(float.toPrecision(digits));
        if (Math.fround(shorter) === float)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(shorter);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(float);
}
/** Digits that may exceed 64 bits; larger integers keep every digit. */
function bigInteger(digits) {
    return digits >= -9007199254740991n && digits <= 9007199254740991n ? Number(digits) : digits;
}
/** Java: `0x` and `#` are hexadecimal, a leading zero is octal, `L` a long, `f` and `d` decimals. */
function untyped(text) {
    const radix = /^([+-]?)(0[xX]|#|0(?=[0-9]))([0-9A-Fa-f]+)$/.exec(text);
    if (radix !== null) {
        const [, sign, prefix, digits] = radix;
        const octal = prefix === '0';
        if (octal && !/^[0-7]+$/.test(digits))
            refuse(text, 'a number: a leading zero makes it octal, and it has other digits');
        const value = BigInt((octal ? '0o' : '0x') + digits);
        return bigInteger(sign === '-' ? -value : value);
    }
    if (/^[+-]?\d+$/.test(text))
        return bigInteger(BigInt(text.replace(/^\+/, '')));
    if (/^[+-]?\d+[lL]$/.test(text))
        return integerIn(text.slice(0, -1), 64, 'a long number');
    const suffix = /[fFdD]$/.exec(text)?.[0].toLowerCase();
    const body = suffix === undefined ? text : text.slice(0, -1);
    if (!DECIMAL.test(body))
        refuse(text, 'a number');
    const value = Number(body);
    const vanishes = (number) => !Number.isFinite(number) || (number === 0 && /[1-9]/.test(body.replace(/[eE].*$/, '')));
    if (suffix === 'f' && !vanishes(Math.fround(value)))
        return javaFloat(value);
    if (suffix === 'd' && !vanishes(value))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(value);
    // Java tries a float first, but takes it only when it prints as the double does; so the double stands for both.
    const exact = bigDecimal(body);
    return !vanishes(value) && sameDecimal(exact.toString(), (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.doubleText)(value)) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(value) : exact;
}
/** Whether two decimal texts are the same number. */
function sameDecimal(left, right) {
    const normal = (text) => {
        const match = /^(-?)(\d+)\.?(\d*)(?:E([+-]?\d+))?$/.exec(text);
        const digits = (match[2] + match[3]).replace(/^0+/, '');
        const short = digits.replace(/0+$/, '');
        if (short === '')
            return '0';
        return `${match[1]}${short}e${Number(match[4] ?? 0) - match[3].length + digits.length - short.length}`;
    };
    return normal(left) === normal(right);
}
/**
 * A decimal number that keeps its digits: as a text it prints `1.10`, and arithmetic takes it as a double.
 */
class BigDecimal extends _values_js__WEBPACK_IMPORTED_MODULE_1__.Double {
    constructor(digits) {
        super(Number(digits), digits);
    }
}
/** BigDecimal.toString: plain unless the scale is negative or the number is below 10^-6. */
function bigDecimal(text) {
    if (!DECIMAL.test(text))
        refuse(text, 'a decimal number');
    const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
    const [, sign, whole, fraction, exponentText] = match;
    const scale = fraction.length - Number(exponentText ?? 0);
    const digits = BigInt(whole + fraction).toString();
    const minus = sign === '-' && digits !== '0' ? '-' : '';
    const exponent = digits.length - 1 - scale;
    if (scale >= 0 && exponent >= -6) {
        const padded = digits.padStart(scale + 1, '0');
        const point = padded.length - scale;
        return new BigDecimal(minus + padded.slice(0, point) + (scale > 0 ? `.${padded.slice(point)}` : ''));
    }
    const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
    return new BigDecimal(`${minus}${mantissa}E${exponent < 0 ? '' : '+'}${exponent}`);
}
/**
 * The number that a text is, of a given Java type or of the first that holds it.
 * @throws RuntimeFailure when it is none; spaces count
 */
function parseNumber(text, type) {
    switch (type) {
        case undefined:
            return untyped(text);
        case 'INT':
            return integerIn(text, 32, 'an integer');
        case 'LONG':
            return integerIn(text, 64, 'a long number');
        case 'BIGINTEGER':
            if (!/^[+-]?\d+$/.test(text))
                refuse(text, 'an integer');
            return bigInteger(BigInt(text.replace(/^\+/, '')));
        case 'FLOAT':
            return javaFloat((0,_values_js__WEBPACK_IMPORTED_MODULE_1__.toDouble)(javaDouble(text, 'a number')));
        case 'DOUBLE':
            return javaDouble(text, 'a number');
        case 'BIGDECIMAL':
            return bigDecimal(text);
    }
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

/***/ 77789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   j: () => (/* binding */ extensionOf)
/* harmony export */ });
/** Names of the files that tasks put into storage. */
/** The id of the task run with an extension, which may be written with or without its dot. */
function fileName(context, extension) {
    const tail = extension.trim().replace(/[\\/\0]/g, '');
    return `${context.taskRun.id}${tail === '' || tail.startsWith('.') ? tail : `.${tail}`}`;
}
/** `.csv` of a URI, with the default when its name has none. */
function extensionOf(uri, fallback = '.tmp') {
    return /\.[^./]+$/.exec(uri)?.[0] ?? fallback;
}


/***/ }),

/***/ 56575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ decodePieces),
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/** Text to bytes and back in the character sets that Java names. UTF-8 needs nothing; the others load a library. */


const isUtf8 = (charset) => /^utf-?8$/i.test(charset.trim());
/** A byte order mark at the beginning is dropped. */
async function* decodePieces(bytes, charset) {
    const decoder = isUtf8(charset)
        ? utf8Decoder()
        : await namedDecoder(charset).catch((error) => {
            // Nobody is going to read the stream, and an open file would stay open.
            if (bytes instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
                bytes.destroy();
            throw error;
        });
    for await (const chunk of bytes) {
        const piece = decoder.write(chunk);
        if (piece !== '')
            yield piece;
    }
    const rest = decoder.end() ?? '';
    if (rest !== '')
        yield rest;
}
/**
 * Characters that the set does not have become `?`. Java: `UTF-16` begins with a byte order mark, high byte first.
 * @throws TaskFailure when there is no such set
 */
async function encodingOf(charset) {
    const iconv = isUtf8(charset) ? undefined : await loadIconv(charset);
    return async function* (pieces) {
        const encoder = iconv === undefined
            ? { write: (piece) => Buffer.from(piece), end: () => undefined }
            : isUtf16(charset)
                ? iconv.getEncoder('utf-16be', { addBOM: true })
                : iconv.getEncoder(charset);
        for await (const piece of pieces)
            yield encoder.write(piece);
        const rest = encoder.end();
        if (rest !== undefined)
            yield rest;
    };
}
const isUtf16 = (charset) => /^utf-?16$/i.test(charset.trim());
function utf8Decoder() {
    const decoder = new TextDecoder();
    return { write: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}
async function namedDecoder(charset) {
    const iconv = await loadIconv(charset);
    const decoder = iconv.getDecoder(charset, { defaultEncoding: 'utf16be' });
    return { write: (piece) => decoder.write(Buffer.from(piece)), end: () => decoder.end() };
}
async function loadIconv(charset) {
    const module = (await __webpack_require__.e(/* import() */ 1748).then(__webpack_require__.t.bind(__webpack_require__, 31748, 19)));
    const iconv = module.default ?? module;
    if (iconv.encodingExists(charset))
        return iconv;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`property \`charset\`: \`${charset}\` is no character set that is known here; write for example UTF-8, ISO-8859-1 or windows-1252`);
}


/***/ }),

/***/ 27132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ itemVariables)
/* harmony export */ });
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46120);
/* harmony import */ var _expression_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42246);
/** The fields of a row as variables of an expression. */



/** Kestra: only maps have fields, so every row has to be one. */
function itemVariables(row, uri, number) {
    if (!(0,_expression_values_js__WEBPACK_IMPORTED_MODULE_1__.isMap)(row.value)) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .TaskFailure */ .E(`row ${number} of ${uri} is no map and has no fields: \`${row.text.slice(0, 80)}\`; every row must look like {"name": "value"}`);
    }
    return Object.fromEntries((0,_expression_values_js__WEBPACK_IMPORTED_MODULE_1__.mapEntries)(row.value).map(([key, value]) => [(0,_expression_print_js__WEBPACK_IMPORTED_MODULE_0__.javaText)(key), value]));
}


/***/ }),

/***/ 25301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _charset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56575);
/** Reads a stream of bytes as lines of text, a few kilobytes at a time. */

/** Lines without their ends. Java: a line ends with `\n`, `\r` or `\r\n`; what follows the last end is a line when it is not empty. */
async function* readLines(bytes, charset = 'UTF-8') {
    let rest = '';
    let afterReturn = false;
    for await (let piece of (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePieces */ .I)(bytes, charset)) {
        // A `\n` behind the `\r` of the last piece belongs to the same end.
        if (afterReturn && piece.startsWith('\n'))
            piece = piece.slice(1);
        afterReturn = piece.endsWith('\r');
        const lines = piece.split(/\r\n|\n|\r/);
        lines[0] = rest + lines[0];
        rest = lines.pop();
        yield* lines;
    }
    if (rest !== '')
        yield rest;
}


/***/ }),

/***/ 12322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRows)
});

// EXTERNAL MODULE: ./build/expression/define.js
var expression_define = __webpack_require__(99460);
// EXTERNAL MODULE: ./build/expression/errors.js
var errors = __webpack_require__(34640);
// EXTERNAL MODULE: ./build/expression/java/ion.js
var ion = __webpack_require__(70250);
// EXTERNAL MODULE: ./build/expression/json-text.js
var json_text = __webpack_require__(46869);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/util/maybe-promise.js
var maybe_promise = __webpack_require__(36961);
;// CONCATENATED MODULE: ./build/tasks/rows/ion-balance.js
/** Tells at the end of each line of Ion text whether a value is still open, so that a long file is read in pieces. */
/** Characters that change the place; everything between them is skipped in one step. */
const MARKS = {
    // A blob comes first: its base64 may hold `//`, which is no comment there.
    value: /\{\{[\sA-Za-z\d+/=]*\}\}|'''|"|'|\/\/|\/\*|[{}[\]()]/g,
    string: /\\.|"/g,
    symbol: /\\.|'/g,
    'long string': /\\.|'''/g,
    comment: /\*\//g,
};
class IonBalance {
    #place = 'value';
    #depth = 0;
    /** Whether every value that began is complete at the end of this line. */
    add(line) {
        let at = 0;
        for (;;) {
            const marks = MARKS[this.#place];
            marks.lastIndex = at;
            const mark = marks.exec(line)?.[0];
            if (mark === undefined || mark === '//')
                break;
            at = marks.lastIndex;
            this.#meet(mark);
        }
        // Neither may hold the end of a line: such a text is wrong, and saying so here keeps the rest of the file out of it.
        if (this.#place === 'string' || this.#place === 'symbol')
            this.#place = 'value';
        else if (this.#place !== 'value' || this.#depth > 0)
            return false;
        this.#depth = 0;
        return true;
    }
    #meet(mark) {
        if (mark.startsWith('\\') || mark.startsWith('{{'))
            return;
        if (this.#place !== 'value')
            this.#place = 'value';
        else if (mark === '"')
            this.#place = 'string';
        else if (mark === "'")
            this.#place = 'symbol';
        else if (mark === "'''")
            this.#place = 'long string';
        else if (mark === '/*')
            this.#place = 'comment';
        else
            this.#depth += '{[('.includes(mark) ? 1 : -1;
    }
}

// EXTERNAL MODULE: ./build/tasks/rows/read-lines.js
var read_lines = __webpack_require__(25301);
;// CONCATENATED MODULE: ./build/tasks/rows/row-reader.js
/** Reads the rows of a stored file, Ion text or JSON lines, one after the other and never all at once. */








/**
 * Every value at the top of the file. A value may span lines; blank lines and comments are no rows.
 * @throws TaskFailure naming the line that is neither JSON nor Ion
 */
async function* readRows(uri, storage, charset) {
    const balance = new IonBalance();
    let text = '';
    let from = 1;
    let line = 0;
    for await (const next of (0,read_lines/* readLines */.S)(await storage.open(uri), charset)) {
        line++;
        if (line === 1 && /^\ufffd\u0001\u0000\ufffd/.test(next)) {
            throw new task_failure/* TaskFailure */.E(`${uri} is binary Ion, which is not read here; write it as Ion text or JSON lines`);
        }
        if (text === '')
            from = line;
        text = text === '' ? next : `${text}\n${next}`;
        if (!balance.add(next))
            continue;
        if (text.trim() !== '') {
            const values = valuesOf(text, uri, from);
            for (const value of (0,maybe_promise/* isPromise */.y)(values) ? await values : values)
                yield { value, text };
        }
        text = '';
    }
    if (text.trim() === '')
        return;
    for (const value of await valuesOf(text, uri, from))
        yield { value, text };
}
/** Texts are matched to be passed over, names of fields to get quotes. */
const FIELD_NAME = /"(?:[^"\\]|\\.)*"|([A-Za-z_$][\w$]*)(?=:(?!:))/g;
/** Digits that JSON would drop. */
const TRAILING_ZERO = /\.\d*0(?!\d)/;
/**
 * Most rows of Ion are JSON but for the quotes around the names of their fields; those need not wait for the library,
 * which takes several times as long. Undefined for all others.
 */
function almostJson(text) {
    if (!text.startsWith('{') || TRAILING_ZERO.test(text))
        return undefined;
    const json = text.replace(FIELD_NAME, (match, name) => (name === undefined ? match : `"${name}"`));
    try {
        JSON.parse(json);
    }
    catch {
        return undefined;
    }
    return (0,json_text/* parseJson */.q)(json);
}
/** Waits for the Ion library the first time it is needed. */
function valuesOf(text, uri, line) {
    try {
        const row = almostJson(text);
        return row === undefined ? (0,ion.parseIon)(text) : [row];
    }
    catch (error) {
        if (error instanceof expression_define.Pending)
            return error.promise.then(() => valuesOf(text, uri, line));
        if (!(error instanceof errors.RuntimeFailure))
            throw error;
        throw new task_failure/* TaskFailure */.E(`line ${line} of ${uri} is no row, neither Ion nor JSON: ${error.message.replace(/^this is not Ion: /, '')}`, { cause: error });
    }
}


/***/ }),

/***/ 90002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ storeTexts)
/* harmony export */ });
/* unused harmony export inPieces */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/** Stores text that is made piece by piece, without holding it. */

const PIECE = 64 * 1024;
/** Joins small texts to pieces that are worth a write. */
async function* inPieces(texts) {
    let piece = '';
    for await (const text of texts) {
        piece += text;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    if (piece !== '')
        yield piece;
}
/**
 * Stores the texts under a name and gives its URI. What goes wrong while they are made is thrown as it is, not as a
 * failure to store.
 */
async function storeTexts(name, texts, storage, encode) {
    const failures = [];
    async function* watched() {
        try {
            yield* inPieces(texts);
        }
        catch (error) {
            failures.push(error);
            throw error;
        }
    }
    const source = encode === undefined ? watched() : encode(watched());
    try {
        return await storage.put(name, node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source, { objectMode: false }));
    }
    catch (error) {
        throw failures[0] ?? error;
    }
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
