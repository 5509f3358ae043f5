export const id = 5564;
export const ids = [5564,7869,9460,345,250];
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

/***/ 28864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ parseZone),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   U9: () => (/* binding */ offsetZone),
/* harmony export */   Xo: () => (/* binding */ parseOffset),
/* harmony export */   pn: () => (/* binding */ instantInZone)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20795);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99460);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34640);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18713);
/** Time zones by Java's rules for their ids; plain offsets need no data, named zones load theirs on first use. */




const SECOND = 1000000000n;
const loadRules = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__.lazy)(async () => (await __webpack_require__.e(/* import() */ 7827).then(__webpack_require__.bind(__webpack_require__, 97827))).loadZoneRules());
const OFFSET = /^([+-])(?:(\d{1,2})|(\d\d):?(\d\d)|(\d\d):(\d\d):(\d\d)|(\d\d)(\d\d)(\d\d))$/;
const MAX_OFFSET = 18 * 3600;
/** Seconds of `Z`, `+2`, `+02`, `+0200`, `+02:00`, `+02:00:00`; undefined for anything else. */
function parseOffset(text) {
    if (text === 'Z')
        return 0;
    const match = OFFSET.exec(text);
    if (match === null)
        return undefined;
    const hours = Number(match[2] ?? match[3] ?? match[5] ?? match[8]);
    const minutes = Number(match[4] ?? match[6] ?? match[9] ?? 0);
    const seconds = Number(match[7] ?? match[10] ?? 0);
    const total = hours * 3600 + minutes * 60 + seconds;
    if (minutes > 59 || seconds > 59 || total > MAX_OFFSET)
        return undefined;
    return match[1] === '-' ? -total : total;
}
function offsetZone(offsetSeconds) {
    return { id: (0,_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetText */ .VU)(offsetSeconds), offsetSeconds };
}
/**
 * The zone of an id as `java.time.ZoneId.of` reads it. Letter case of names is forgiven.
 * @throws RuntimeFailure when there is no such zone
 */
function parseZone(id) {
    const offset = parseOffset(id);
    if (offset !== undefined)
        return offsetZone(offset);
    const prefixed = /^(UTC|GMT|UT)(.*)$/.exec(id);
    if (prefixed !== null) {
        const [, prefix, rest] = prefixed;
        if (rest === '')
            return { id: prefix, offsetSeconds: 0 };
        const more = rest === 'Z' ? undefined : parseOffset(rest);
        if (more !== undefined)
            return { id: more === 0 ? prefix : prefix + (0,_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetText */ .VU)(more), offsetSeconds: more };
        if (prefix !== 'GMT' || rest !== '0')
            refuseZone(id);
    }
    if (!/^[A-Za-z][A-Za-z0-9~/._+-]+$/.test(id))
        refuseZone(id);
    const canonical = loadRules().canonical(id);
    return canonical === undefined ? refuseZone(id) : { id: canonical, offsetSeconds: undefined };
}
function refuseZone(id) {
    const known = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(id, Intl.supportedValuesOf('timeZone'));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure(`there is no time zone "${id}"`, known === undefined
        ? 'write a name such as Europe/Paris, UTC, or an offset such as +02:00'
        : `did you mean ${known}?`);
}
/** Seconds east of Greenwich at a moment. */
function offsetAt(zone, epochNanoseconds) {
    if (zone.offsetSeconds !== undefined)
        return zone.offsetSeconds;
    try {
        return loadRules().offsetAt(zone.id, epochNanoseconds);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure(`the date lies too far from today to be placed in ${zone.id}`);
    }
}
/**
 * The moment at which clocks of the zone show these fields. Kestra: a time that a change of the clocks skips moves
 * later by the length of the gap; of a time that comes twice the earlier is taken, unless `preferredOffset` names one.
 */
function instantInZone(fields, zone, preferredOffset) {
    const local = (0,_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOfFields */ ._F)(fields);
    const at = (offset) => {
        const epochNanoseconds = local - BigInt(offset) * SECOND;
        return offsetAt(zone, epochNanoseconds) === offset
            ? { epochNanoseconds, offsetSeconds: offset }
            : undefined;
    };
    if (zone.offsetSeconds !== undefined)
        return at(zone.offsetSeconds);
    const preferred = preferredOffset === undefined ? undefined : at(preferredOffset);
    if (preferred !== undefined)
        return preferred;
    // No zone changes its clocks twice within two days around one moment.
    const before = offsetAt(zone, local - 86400n * SECOND);
    const after = offsetAt(zone, local + 86400n * SECOND);
    const found = at(before) ?? at(after);
    if (found !== undefined)
        return found;
    const epochNanoseconds = local - BigInt(before) * SECOND;
    return { epochNanoseconds, offsetSeconds: offsetAt(zone, epochNanoseconds) };
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

/***/ 74576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ duckDbProperties),
/* harmony export */   cn: () => (/* binding */ duckDbOutputs),
/* harmony export */   gW: () => (/* binding */ DUCKDB_SELF_BOUND)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _query_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78197);
/** Properties of the DuckDB tasks. */


const duckDbProperties = {
    sql: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'SQL. `{{ workingDir }}` is the folder of input files, `{{ outputFiles.name }}` the path of an output file. `INSTALL` of json, parquet and icu is free: they are built in.',
        required: true,
    }),
    url: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: '`jdbc:duckdb:` for a database of this task run, `jdbc:duckdb:/path/to/file.db` for a file, `jdbc:duckdb:md:…` for MotherDuck.',
        default: 'jdbc:duckdb:',
    }),
    username: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'User name. DuckDB has no users: a warning says so when it is set.' }),
    password: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Password. DuckDB has no users.', secret: true }),
    databaseUri: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'URI of a stored database file to work on; the stored file is not changed.',
    }),
    databaseFile: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'Path of a database file.',
        deprecated: 'write `databaseUri`, or a path in `url`',
    }),
    outputDbFile: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ description: 'Store the database file.', default: false }),
    inputFiles: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)({ description: 'Content, or the URI of a stored file.' }), { description: 'Files by name.' }), (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'An expression that renders to a JSON map.' }), { description: 'Files that the SQL may read by their names.' }),
    outputFiles: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Name.' }), {
        description: "Files that the SQL writes: `COPY … TO '{{ outputFiles.name }}'`.",
    }),
    ..._query_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .queryProperties */ .Wv,
};
const DUCKDB_SELF_BOUND = ['sql', 'inputFiles', 'outputFiles', 'databaseFile', 'url'];
const duckDbOutputs = {
    outputFiles: { type: 'map', description: 'URIs of the output files by name.' },
    databaseUri: { type: 'uri', description: 'URI of the database file, with `outputDbFile`.' },
};


/***/ }),

/***/ 83339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ withDuckDb)
});

// UNUSED EXPORTS: DuckDbSession

// EXTERNAL MODULE: ./build/expression/define.js
var expression_define = __webpack_require__(99460);
// EXTERNAL MODULE: ./build/expression/java/zone.js
var java_zone = __webpack_require__(28864);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/tasks/scripts/input-files.js
var input_files = __webpack_require__(11684);
// EXTERNAL MODULE: ./build/tasks/jdbc/query-properties.js
var query_properties = __webpack_require__(78197);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/expression/java/ion.js
var ion = __webpack_require__(70250);
;// CONCATENATED MODULE: ./build/tasks/jdbc/row-outputs.js
/** Turns the rows of a result into outputs, streaming where they go to a file. */


async function rowOutputs(batches, fetchType, context) {
    if (fetchType === 'NONE')
        return {};
    if (fetchType === 'FETCH_ONE') {
        const first = await firstRow(batches);
        return { row: first ?? null, size: first === undefined ? 0 : 1 };
    }
    if (fetchType === 'FETCH') {
        const rows = [];
        for await (const batch of batches)
            for (const row of batch)
                rows.push(row);
        return { rows, size: rows.length };
    }
    let size = 0;
    async function* lines() {
        for await (const batch of batches) {
            size += batch.length;
            if (batch.length > 0)
                yield batch.map((row) => `${(0,ion.ionText)(row)}\n`).join('');
        }
    }
    const uri = await context.storage.put(`${context.taskRun.id}.ion`, external_node_stream_.Readable.from(lines(), { objectMode: false }));
    return { uri, size };
}
async function firstRow(batches) {
    for await (const batch of batches)
        if (batch.length > 0)
            return batch[0];
    return undefined;
}

// EXTERNAL MODULE: ./build/tasks/jdbc/split-statements.js
var split_statements = __webpack_require__(65830);
// EXTERNAL MODULE: ./build/expression/java/number-parse.js
var number_parse = __webpack_require__(90345);
// EXTERNAL MODULE: ./build/expression/time-values.js
var time_values = __webpack_require__(18713);
// EXTERNAL MODULE: ./build/expression/values.js
var values = __webpack_require__(1429);
;// CONCATENATED MODULE: ./build/tasks/jdbc/duckdb/cell-converter.js
/** DuckDB's values as values of expressions, with the types that Kestra gives them. */




const NANOS_PER_MICRO = 1000n;
const NANOS_PER_DAY = 86400000000000n;
/** A function for one column; null stays null. */
function cellConverter(duckdb, type, options) {
    const convert = converterOf(duckdb, type, options);
    return (value) => (value === null || value === undefined ? null : convert(value));
}
function converterOf(duckdb, type, options) {
    const { DuckDBTypeId: Id } = duckdb;
    const nested = (inner) => cellConverter(duckdb, inner, options);
    switch (type.typeId) {
        case Id.BOOLEAN:
        case Id.VARCHAR:
        case Id.ENUM:
        case Id.TINYINT:
        case Id.SMALLINT:
        case Id.INTEGER:
        case Id.UTINYINT:
        case Id.USMALLINT:
        case Id.UINTEGER:
            return (value) => value;
        case Id.BIGINT:
            return (value) => (0,values.makeInteger)(value);
        case Id.FLOAT:
            return (value) => (0,values.makeDouble)(shortestFloat(value));
        case Id.DOUBLE:
            return (value) => (0,values.makeDouble)(value);
        case Id.DECIMAL:
            return (value) => options.exactDecimals ? new number_parse.BigDecimal(String(value)) : (0,values.makeDouble)(Number(String(value)));
        case Id.DATE:
        case Id.TIME:
        case Id.TIME_NS:
        case Id.TIMESTAMP:
        case Id.TIMESTAMP_S:
        case Id.TIMESTAMP_MS:
        case Id.TIMESTAMP_NS:
        case Id.TIMESTAMP_TZ:
            return timeConverter(duckdb, type, options.zone);
        case Id.BLOB:
            return (value) => Buffer.from(value.bytes).toString('base64');
        case Id.LIST:
        case Id.ARRAY: {
            const item = nested(type.valueType);
            return (value) => value.items.map(item);
        }
        case Id.STRUCT:
            return structConverter(type, nested);
        case Id.MAP: {
            const { keyType, valueType } = type;
            const [key, item] = [nested(keyType), nested(valueType)];
            return (value) => Object.fromEntries(value.entries.map((entry) => [
                String(key(entry.key)),
                item(entry.value),
            ]));
        }
        case Id.UNION:
            return (value) => unionValue(type, value, nested);
        default:
            // Kestra: HUGEINT, UBIGINT, UUID, INTERVAL and whatever else has no type of its own is text.
            return String;
    }
}
function structConverter(type, nested) {
    const members = type.entryNames.map((name, index) => [name, nested(type.entryTypes[index])]);
    return (value) => {
        const { entries } = value;
        return Object.fromEntries(members.map(([name, convert]) => [name, convert(entries[name])]));
    };
}
function unionValue(type, value, nested) {
    const member = type.memberTypes[type.memberTags.indexOf(value.tag)];
    return member === undefined ? String(value.value) : nested(member)(value.value);
}
function timeConverter({ DuckDBTypeId: Id }, type, zone) {
    // Infinite dates and timestamps have no fields; their text says what they are.
    const finite = (convert) => (value) => value.isFinite === false ? String(value) : convert(value);
    const local = (nanoseconds) => {
        const found = (0,java_zone/* instantInZone */.pn)((0,time_values/* fieldsOfInstant */.uN)(nanoseconds), zone);
        return new time_values/* ZonedDateTime */.Ip(found.epochNanoseconds, found.offsetSeconds, zone.id);
    };
    switch (type.typeId) {
        case Id.DATE:
            return finite((value) => {
                const { year, month, day } = (0,time_values/* fieldsOfInstant */.uN)(BigInt(value.days) * NANOS_PER_DAY);
                return new time_values/* LocalDate */.yc(year, month, day);
            });
        case Id.TIME:
            return (value) => timeOfDay(value.micros * NANOS_PER_MICRO);
        case Id.TIME_NS:
            return (value) => timeOfDay(value.nanos);
        case Id.TIMESTAMP_S:
            return finite((value) => local(value.seconds * 1000000000n));
        case Id.TIMESTAMP_MS:
            return finite((value) => local(value.millis * 1000000n));
        case Id.TIMESTAMP_NS:
            return finite((value) => local(value.nanos));
        case Id.TIMESTAMP_TZ:
            return finite((value) => new time_values/* ZonedDateTime */.Ip(value.micros * NANOS_PER_MICRO, 0));
        default:
            return finite((value) => local(value.micros * NANOS_PER_MICRO));
    }
}
function timeOfDay(nanoseconds) {
    const { hour, minute, second, nanosecond } = (0,time_values/* fieldsOfInstant */.uN)(nanoseconds);
    return new time_values/* LocalTime */.JG(hour, minute, second, nanosecond);
}
/** The shortest decimal that is the same 32-bit float, which is what Java prints: 123.456, not 123.45600128173828. */
function shortestFloat(value) {
    if (!Number.isFinite(value))
        return value;
    for (let digits = 6; digits < 9; digits++) {
        const candidate = Number(value.toPrecision(digits));
        if (Math.fround(candidate) === value)
            return candidate;
    }
    return value;
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/tasks/jdbc/duckdb/load-duckdb.js
/** Loads DuckDB's own Node package, which is too large to be part of Gitestra. */
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




/** Not a literal in `import()`, so that no bundler copies 70 MB of database. */
const PACKAGE = '@duckdb/node-api';
let loading;
/** Looks beside Gitestra first, then in the current folder. */
function loadDuckDb() {
    loading ??= load().catch((error) => {
        loading = undefined;
        throw error;
    });
    return loading;
}
async function load() {
    const failures = [];
    for (const find of [() => PACKAGE, fromCurrentFolder]) {
        try {
            return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ find())));
        }
        catch (error) {
            failures.push(error);
        }
    }
    const broken = failures.find((error) => !isNotFound(error));
    throw new task_failure/* TaskFailure */.E(broken === undefined
        ? `DuckDB is not installed: run \`npm install ${PACKAGE}\` in the repository (in a workflow, as a step before Gitestra)`
        : `DuckDB cannot be loaded: ${broken.message}`, { cause: broken ?? failures[0] });
}
function fromCurrentFolder() {
    return (0,external_node_url_.pathToFileURL)((0,external_node_module_.createRequire)((0,external_node_path_.join)(process.cwd(), 'package.json')).resolve(PACKAGE)).href;
}
function isNotFound(error) {
    return ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(error.code ?? '');
}

;// CONCATENATED MODULE: ./build/tasks/jdbc/duckdb/duckdb-session.js
/** One use of a DuckDB database: its folder and files, its connection, statements one after another. */









/** Milliseconds. */
const INTERRUPT_AGAIN = 50;
const URL_PREFIX = 'jdbc:duckdb:';
/** Opens the database, lets `use` work, stores files, and closes in any case. */
async function withDuckDb(properties, context, use) {
    const duckdb = await loadDuckDb();
    const place = await prepare(context);
    const { path, options } = await databasePath(properties, context, place);
    const zone = await zoneOf(properties.timeZoneId);
    if (properties.username !== undefined)
        context.logger.warn('`username` is not used: DuckDB has no users');
    const instance = await opening(() => duckdb.DuckDBInstance.create(path, options), path);
    const session = await DuckDbSession.open(duckdb, instance, {
        properties,
        context,
        zone,
        workingDir: place.workingDir,
    });
    let outputs;
    try {
        const sql = await context.render(String(context.rawProperties.sql ?? ''), place.extra);
        outputs = await use(session, sql);
    }
    finally {
        session.close();
    }
    return { ...outputs, ...(await store(properties, context, place, path)) };
}
async function prepare(context) {
    const workingDir = await context.workingDir();
    const written = context.rawProperties.outputFiles;
    const rendered = await context.renderStructure(written ?? [], { workingDir });
    const names = typeof rendered === 'string' ? JSON.parse(rendered || '[]') : rendered;
    if (!Array.isArray(names))
        throw new task_failure/* TaskFailure */.E('property `outputFiles` must be a list of names');
    const outputs = Object.fromEntries(names.map((name) => [String(name), `${workingDir}/${checkedName(String(name))}`]));
    const extra = { workingDir, outputFiles: outputs };
    await (0,input_files/* writeInputFiles */.ve)(await (0,input_files/* renderInputFiles */.Ob)(context.rawProperties.inputFiles, context, extra), workingDir, context);
    return { workingDir, outputs, extra };
}
function checkedName(name) {
    if (/^[\\/]|(^|[\\/])\.\.([\\/]|$)/.test(name) || name.trim() === '') {
        throw new task_failure/* TaskFailure */.E(`output file \`${name}\` must be a name inside the working directory`);
    }
    return name;
}
async function databasePath(properties, context, place) {
    const own = `${place.workingDir}/gitestra-${context.taskRun.id}.db`;
    if (properties.databaseUri !== undefined) {
        return { path: await context.storage.fetch(properties.databaseUri, own), options: {} };
    }
    const render = async (name) => {
        const written = context.rawProperties[name];
        return written === undefined || written === null
            ? undefined
            : context.render(String(written), place.extra);
    };
    const file = await render('databaseFile');
    const url = (await render('url')) ?? URL_PREFIX;
    if (!url.startsWith(URL_PREFIX)) {
        throw new task_failure/* TaskFailure */.E(`property \`url\`: \`${url}\` does not begin with \`${URL_PREFIX}\``);
    }
    const [target, query] = url.slice(URL_PREFIX.length).split('?', 2);
    const options = Object.fromEntries(new URLSearchParams(query ?? ''));
    const path = file ?? target;
    // A database of its own is a file: it may be larger than memory.
    if (path === '')
        return { path: own, options };
    if (path === ':memory:' || path.startsWith('md:'))
        return { path, options };
    if (/^([/\\]|[A-Za-z]:)/.test(path)) {
        await context.files.makeFolder(path.replace(/[/\\][^/\\]*$/, '') || '/');
        return { path, options };
    }
    return { path: `${place.workingDir}/${path}`, options };
}
async function opening(open, path) {
    try {
        return await open();
    }
    catch (cause) {
        throw new task_failure/* TaskFailure */.E(`the database ${path} cannot be opened: ${cause.message}`, { cause });
    }
}
/** Rules of named zones are loaded on first use. */
async function zoneOf(id) {
    for (;;) {
        try {
            const zone = (0,java_zone/* parseZone */.Cd)(id);
            (0,java_zone/* offsetAt */.HA)(zone, 0n);
            return zone;
        }
        catch (error) {
            if (!(error instanceof expression_define.Pending)) {
                throw new task_failure/* TaskFailure */.E(`property \`timeZoneId\`: ${error.message}`, { cause: error });
            }
            await error.promise;
        }
    }
}
async function store(properties, context, place, path) {
    const outputFiles = {};
    for (const [name, local] of Object.entries(place.outputs)) {
        if (await context.files.exists(local)) {
            outputFiles[name] = await context.storage.putFile(name.slice(name.lastIndexOf('/') + 1), local);
        }
        else {
            context.logger.warn(`output file ${name} was not written by the SQL`);
        }
    }
    if (!properties.outputDbFile)
        return { outputFiles };
    if (path === ':memory:' || path.startsWith('md:')) {
        throw new task_failure/* TaskFailure */.E(`\`outputDbFile: true\` needs a database in a file, not ${path}`);
    }
    return { outputFiles, databaseUri: await context.storage.putFile('duck.db', path) };
}
class DuckDbSession {
    #duckdb;
    #instance;
    #connection;
    #options;
    #interrupt;
    #builtIn;
    #total = 0;
    #closed = false;
    constructor(duckdb, instance, connection, options) {
        this.#duckdb = duckdb;
        this.#instance = instance;
        this.#connection = connection;
        this.#options = options;
        // An interrupt that comes before a statement has begun is lost, so it is repeated until the session ends.
        this.#interrupt = () => {
            if (this.#closed)
                return;
            connection.interrupt();
            options.context.clock.setTimer(options.context.clock.now() + INTERRUPT_AGAIN, this.#interrupt);
        };
        options.context.signal.addEventListener('abort', this.#interrupt);
    }
    static async open(duckdb, instance, options) {
        const connection = await instance.connect();
        await connection.run(`SET file_search_path = '${options.workingDir.replaceAll("'", "''")}'`);
        return new DuckDbSession(duckdb, instance, connection, options);
    }
    close() {
        this.#closed = true;
        this.#options.context.signal.removeEventListener('abort', this.#interrupt);
        this.#connection.closeSync();
        this.#instance.closeSync();
    }
    /** Runs statements in a transaction, unless the SQL has transactions of its own. */
    async transaction(wanted, statements, work) {
        const own = statements.some((statement) => /^(BEGIN|START\s+TRANSACTION|CHECKPOINT|VACUUM|FORCE\s+CHECKPOINT)\b/i.test(withoutComments(statement)));
        if (!wanted || own)
            return work();
        await this.#connection.run('BEGIN TRANSACTION');
        try {
            const result = await work();
            await this.#connection.run('COMMIT');
            return result;
        }
        catch (error) {
            await this.#connection.run('ROLLBACK').catch(() => undefined);
            throw error;
        }
    }
    /** Outputs of one statement; undefined when it has no rows to give. */
    async execute(statement) {
        const { context } = this.#options;
        context.signal.throwIfAborted();
        if (await this.#isBuiltInInstall(statement)) {
            context.logger.debug(`${statement}: the extension is built in`);
            return undefined;
        }
        context.logger.debug(`Starting query: ${statement}`);
        try {
            const result = await this.#start(statement);
            const outputs = await this.#outputs(result, statement);
            this.#total += outputs?.size ?? 0;
            return outputs;
        }
        catch (error) {
            if (context.signal.aborted)
                throw context.signal.reason;
            if ((0,task_failure/* isTaskFailure */.O)(error))
                throw error;
            const shown = statement.length > 300 ? `${statement.slice(0, 300)}…` : statement;
            throw new task_failure/* TaskFailure */.E(`${error.message.trim()}\nin the statement: ${shown}`, {
                cause: error,
            });
        }
    }
    /** The metric that Kestra's JDBC tasks give. */
    count() {
        const fetchType = (0,query_properties/* fetchTypeOf */.Cn)(this.#options.properties);
        this.#options.context.metric({
            name: 'fetch.size',
            type: 'counter',
            value: this.#total,
            tags: { fetch: String(fetchType.startsWith('FETCH')), store: String(fetchType === 'STORE') },
        });
    }
    #start(statement) {
        const given = this.#options.properties.parameters ?? {};
        const { sql, used } = (0,split_statements/* replaceParameters */.N)(statement, new Set(Object.keys(given)), (name) => `$${name}`);
        if (used.length === 0)
            return this.#connection.stream(sql);
        const values = Object.fromEntries(used.map((name) => [name, this.#parameter(given[name])]));
        return this.#connection.stream(sql, values);
    }
    #parameter(value) {
        if (Array.isArray(value))
            return this.#duckdb.listValue(value.map((item) => this.#parameter(item)));
        if (typeof value !== 'object' || value === null)
            return value;
        if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
            return String(value);
        return this.#duckdb.structValue(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#parameter(item)])));
    }
    async #outputs(result, statement) {
        const isRows = result.returnType === this.#duckdb.ResultReturnType.QUERY_RESULT;
        const fetchType = (0,query_properties/* fetchTypeOf */.Cn)(this.#options.properties);
        if (!isRows || fetchType === 'NONE') {
            // A result that is streamed does its work only while it is read.
            let left = true;
            while (left)
                left = ((await result.fetchChunk())?.rowCount ?? 0) > 0;
            return isRows ? {} : undefined;
        }
        return rowOutputs(this.#rows(result, statement, fetchType === 'STORE'), fetchType, this.#options.context);
    }
    async *#rows(result, statement, exactDecimals) {
        const names = result.deduplicatedColumnNames();
        const options = { zone: this.#options.zone, exactDecimals };
        const convert = result.columnTypes().map((type) => cellConverter(this.#duckdb, type, options));
        // Kestra: with `filename = true` the names of input files are shown relative to the working directory.
        const folder = /filename\s*=\s*(true|1)/i.test(statement) ? `${this.#options.workingDir}/` : undefined;
        for await (const rows of result.yieldRows()) {
            yield rows.map((cells) => Object.fromEntries(names.map((name, index) => {
                const value = convert[index](cells[index]);
                const isPath = folder !== undefined && name === 'filename' && typeof value === 'string';
                return [name, isPath && value.startsWith(folder) ? value.slice(folder.length) : value];
            })));
        }
    }
    /** `INSTALL json` would ask the network for what is linked in. */
    async #isBuiltInInstall(statement) {
        const match = /^(?:FORCE\s+)?INSTALL\s+['"]?(\w+)['"]?(?:\s+FROM\s+['"]?\w+['"]?)?$/i.exec(withoutComments(statement));
        if (match === null)
            return false;
        this.#builtIn ??= await this.#builtInExtensions();
        return this.#builtIn.has(match[1].toLowerCase());
    }
    async #builtInExtensions() {
        const sql = `SELECT unnest([extension_name] || aliases) FROM duckdb_extensions() WHERE install_mode = 'STATICALLY_LINKED'`;
        const rows = await (await this.#connection.run(sql)).getRows();
        return new Set(rows.map(([name]) => String(name)));
    }
}
function withoutComments(statement) {
    return statement.replace(/^(?:\s*(?:--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/))*\s*/, '').trim();
}


/***/ }),

/***/ 78197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ fetchTypeOf),
/* harmony export */   Wv: () => (/* binding */ queryProperties),
/* harmony export */   dF: () => (/* binding */ rowOutputs)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);
/** Properties that the query tasks of all databases share. */

const old = (type) => `write \`fetchType: ${type}\``;
const queryProperties = {
    fetchType: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['STORE', 'FETCH', 'FETCH_ONE', 'NONE'], {
        description: 'What becomes of the rows: STORE writes them to a file (Ion text, a row a line), FETCH outputs all, FETCH_ONE the first, NONE none.',
        default: 'NONE',
    }),
    store: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Write the rows to a file.', deprecated: old('STORE') }),
    fetch: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Output all rows.', deprecated: old('FETCH') }),
    fetchOne: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Output the first row.', deprecated: old('FETCH_ONE') }),
    fetchSize: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({
        description: 'Hint for JDBC drivers, how many rows to bring in one go. The drivers used here choose that themselves.',
        default: 10_000,
    }),
    parameters: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)({ description: 'Value.' }), {
        description: 'Values of `:name` in the SQL, bound as parameters of a prepared statement.',
    }),
    timeZoneId: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Time zone of timestamps that have none.', default: 'UTC' }),
};
const rowOutputs = {
    rows: { type: 'list', description: 'All rows, with FETCH.' },
    row: { type: 'map', description: 'The first row, with FETCH_ONE; null when there is none.' },
    uri: { type: 'uri', description: 'File of the rows, with STORE.' },
    size: { type: 'integer', description: 'Number of rows, with FETCH and STORE.' },
};
/** Kestra: the deprecated switches win over `fetchType`. */
function fetchTypeOf(properties) {
    if (properties.fetch === true)
        return 'FETCH';
    if (properties.fetchOne === true)
        return 'FETCH_ONE';
    return properties.store === true ? 'STORE' : properties.fetchType;
}


/***/ }),

/***/ 65830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ replaceParameters),
/* harmony export */   X: () => (/* binding */ splitStatements)
/* harmony export */ });
/** Cuts SQL into statements and finds named parameters, minding strings, comments and dollar quotes. */
const QUOTED = /'(?:[^']|'')*'?|"(?:[^"]|"")*"?|--[^\n]*|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)/y;
function pieces(sql) {
    const found = [];
    let start = 0;
    const copy = (from, to) => {
        if (from > start)
            found.push({ code: true, text: sql.slice(start, from) });
        found.push({ code: false, text: sql.slice(from, to) });
        start = to;
    };
    for (let index = 0; index < sql.length; index++) {
        if (sql.startsWith('/*', index)) {
            copy(index, endOfComment(sql, index));
            index = start - 1;
        }
        else if (`'"-$`.includes(sql[index])) {
            QUOTED.lastIndex = index;
            const match = QUOTED.exec(sql);
            if (match === null)
                continue;
            copy(index, index + match[0].length);
            index = start - 1;
        }
    }
    if (start < sql.length)
        found.push({ code: true, text: sql.slice(start) });
    return found;
}
/** Comments nest. */
function endOfComment(sql, start) {
    let depth = 0;
    for (let index = start; index < sql.length; index++) {
        if (sql.startsWith('/*', index))
            depth++;
        else if (!sql.startsWith('*/', index))
            continue;
        else if (--depth === 0)
            return index + 2;
        index++;
    }
    return sql.length;
}
/** Statements without their semicolons; empty ones and lone comments are left out. */
function splitStatements(sql) {
    const statements = [];
    let current = '';
    let meaning = false;
    const finish = () => {
        if (meaning)
            statements.push(current.trim());
        current = '';
        meaning = false;
    };
    for (const { code, text } of pieces(sql)) {
        if (!code) {
            current += text;
            meaning ||= !text.startsWith('--') && !text.startsWith('/*');
            continue;
        }
        const [first, ...others] = text.split(';');
        current += first;
        meaning ||= first.trim() !== '';
        for (const other of others) {
            finish();
            current = other;
            meaning = other.trim() !== '';
        }
    }
    finish();
    return statements;
}
/**
 * Kestra: `:name` stands for a parameter. Only names that are given count, so that casts (`::INTEGER`), slices and
 * struct literals keep their colons. Returns the names in the order of their places.
 */
function replaceParameters(sql, names, placeholder) {
    const used = [];
    const replaced = pieces(sql).map(({ code, text }) => code
        ? text.replace(/(?<![:\w]):([A-Za-z_]\w*)/g, (whole, name) => {
            if (!names.has(name))
                return whole;
            used.push(name);
            return placeholder(name, used.length);
        })
        : text);
    return { sql: replaced.join(''), used };
}


/***/ }),

/***/ 85257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ outputFileTest),
/* harmony export */   IC: () => (/* binding */ namespaceFileTest),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   tL: () => (/* binding */ globToRegExp)
/* harmony export */ });
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/** Patterns over files, as Java's path matchers read them: `*`, `**`, `?`, `[a-z]`, `{a,b}`, and `regex:`. */

const SPECIAL = /[\\^$.*+?()[\]{}|]/;
/** The regular expression of a glob; `*` and `?` stop at a slash, `**` does not. */
function globToRegExp(glob) {
    let source = '';
    let depth = 0;
    for (let index = 0; index < glob.length; index++) {
        const char = glob[index];
        if (char === '*') {
            const crosses = glob[index + 1] === '*';
            source += crosses ? '.*' : '[^/]*';
            if (crosses)
                index++;
        }
        else if (char === '?')
            source += '[^/]';
        else if (char === '{') {
            depth++;
            source += '(?:';
        }
        else if (char === '}' && depth > 0) {
            depth--;
            source += ')';
        }
        else if (char === ',' && depth > 0)
            source += '|';
        else if (char === '[') {
            const end = glob.indexOf(']', index + 2);
            if (end === -1)
                throw invalid(glob, 'a `[` is not closed');
            source += characterClass(glob.slice(index + 1, end));
            index = end;
        }
        else if (char === '\\' && index + 1 < glob.length)
            source += literal(glob[++index]);
        else
            source += literal(char);
    }
    if (depth > 0)
        throw invalid(glob, 'a `{` is not closed');
    try {
        return new RegExp(`^${source}$`, 's');
    }
    catch (cause) {
        throw invalid(glob, cause.message);
    }
}
function literal(char) {
    return SPECIAL.test(char) ? `\\${char}` : char;
}
function characterClass(content) {
    const negated = content.startsWith('!') || content.startsWith('^');
    const body = (negated ? content.slice(1) : content).replace(/[\\[\]&]/g, '\\$&');
    return `(?!/)[${negated ? '^' : ''}${body}]`;
}
function invalid(pattern, why) {
    return new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`file pattern \`${pattern}\` is not valid: ${why}`);
}
/** Whether the text is a file name rather than a pattern. */
function isPlainName(pattern) {
    return !/^(glob|regex):/.test(pattern) && !/[*?[\]{}\\]/.test(pattern);
}
/**
 * A test of relative paths for one entry of `outputFiles`. Kestra: without a prefix the pattern is anchored to the
 * working directory, with `glob:` or `regex:` it is matched with the absolute path.
 */
function outputFileTest(pattern, workingDir) {
    const absolute = (path) => `${workingDir.replaceAll('\\', '/')}/${path}`;
    if (pattern.startsWith('glob:')) {
        const expression = globToRegExp(pattern.slice(5));
        return (path) => expression.test(absolute(path));
    }
    if (pattern.startsWith('regex:')) {
        const expression = wholeRegExp(pattern.slice(6));
        return (path) => expression.test(absolute(path));
    }
    const expression = globToRegExp(relativePattern(pattern, workingDir));
    return (path) => expression.test(path);
}
function relativePattern(pattern, workingDir) {
    if (pattern.startsWith(`${workingDir}/`))
        return pattern.slice(workingDir.length + 1);
    return pattern.replace(/^(\.?\/)+/, '');
}
function wholeRegExp(source) {
    try {
        return new RegExp(`^(?:${source})$`, 's');
    }
    catch (cause) {
        throw invalid(`regex:${source}`, cause.message);
    }
}
/** A test for `namespaceFiles`. Kestra: a pattern that starts with a word character matches at any depth. */
function namespaceFileTest(pattern) {
    if (pattern.startsWith('regex:')) {
        const expression = wholeRegExp(pattern.slice(6));
        return (path) => expression.test(path) || expression.test(`/${path}`);
    }
    const glob = pattern.replace(/^glob:/, '').replace(/^\.?\//, '');
    const expressions = [globToRegExp(glob), ...(/^\w/.test(glob) ? [globToRegExp(`**/${glob}`)] : [])];
    return (path) => expressions.some((expression) => expression.test(path));
}


/***/ }),

/***/ 11684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ renderInputFiles),
/* harmony export */   Wv: () => (/* binding */ writeNamespaceFiles),
/* harmony export */   ve: () => (/* binding */ writeInputFiles),
/* harmony export */   xt: () => (/* binding */ LocalUris)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/* harmony import */ var _file_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85257);
/* harmony import */ var _working_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46165);
/** Brings files into a working directory: `inputFiles`, `namespaceFiles`, and the storage URIs written in scripts. */




const STORED = /^(kestra|nsfile|file):\/\//;
/**
 * Names and contents of the property `inputFiles`, rendered. Kestra: a map, or a text that renders to a JSON map;
 * null values are dropped from the map and make an empty file in the JSON form.
 */
async function renderInputFiles(written, context, extra) {
    if (written === undefined || written === null)
        return [];
    if (typeof written === 'string')
        return filesOfJson(await context.render(written, extra));
    if (typeof written !== 'object' || Array.isArray(written)) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E('property `inputFiles` must be a map of file names to contents');
    }
    const files = [];
    for (const [name, content] of Object.entries(written)) {
        if (content === null)
            continue;
        const rendered = typeof content === 'string' ? await context.render(content, extra) : content;
        const value = typeof rendered === 'object' ? await context.renderStructure(rendered, extra) : rendered;
        files.push([await context.render(name, extra), asText(value)]);
    }
    return files;
}
function filesOfJson(json) {
    if (json.trim() === '')
        return [];
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch (cause) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`property \`inputFiles\` rendered to \`${json.slice(0, 80)}\`, which is no JSON map`, { cause });
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`property \`inputFiles\` rendered to \`${json.slice(0, 80)}\`, which is no JSON map`);
    }
    return Object.entries(parsed).map(([name, content]) => [name, content === null ? '' : asText(content)]);
}
function asText(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Content that is the URI of a stored file is that file. */
async function writeInputFiles(files, workingDir, ports) {
    for (const [name, content] of files) {
        const path = (0,_working_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workingPath */ .N)(workingDir, name);
        if (STORED.test(content) && !content.includes('\n')) {
            await ports.files.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
            await ports.storage.fetch(content.trim(), path);
        }
        else {
            await ports.files.write(path, content);
        }
    }
}
/** Copies the chosen files of the namespaces, in order. */
async function writeNamespaceFiles(options, workingDir, context) {
    if (!options.enabled)
        return;
    const include = (options.include ?? []).map(_file_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceFileTest */ .IC);
    const exclude = (options.exclude ?? []).map(_file_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceFileTest */ .IC);
    for (const namespace of options.namespaces ?? [context.flow.namespace]) {
        for (const listed of await context.namespaceFiles.list(namespace)) {
            const path = listed.replace(/^\/+/, '');
            if (include.length > 0 && !include.some((test) => test(path)))
                continue;
            if (exclude.some((test) => test(path)))
                continue;
            const target = (0,_working_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workingPath */ .N)(workingDir, options.folderPerNamespace ? `${namespace}/${path}` : path);
            if (options.ifExists !== 'OVERWRITE' && (await context.files.exists(target))) {
                if (options.ifExists === 'FAIL')
                    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`namespace file \`${path}\` is already there`);
                if (options.ifExists === 'WARN')
                    context.logger.warn(`namespace file ${path} is already there and is kept`);
                continue;
            }
            await context.files.write(target, await context.namespaceFiles.read(namespace, listed));
        }
    }
}
/** Everything that may belong to a storage URI. File names may hold quotes and brackets, which also end a URI in a script. */
const STORAGE_URI = /kestra:\/\/\/?[-\p{L}\p{N}._+~#=/%@,:!*()&;$[\]']*/gu;
const PERHAPS_BEHIND = /[.,:!*()&;$[\]']/;
/** Fetches files that scripts name by URI, each once; one of these per task run. */
class LocalUris {
    #workingDir;
    #ports;
    /** Local path, and what follows the URI in what was matched. */
    #found = new Map();
    constructor(workingDir, ports) {
        this.#workingDir = workingDir;
        this.#ports = ports;
    }
    /** Kestra: every `kestra://` URI in a script becomes the path of a local copy. */
    async replace(text) {
        if (!text.includes('kestra://'))
            return text;
        for (const [written] of text.matchAll(STORAGE_URI)) {
            if (!this.#found.has(written))
                this.#found.set(written, await this.#fetch(written));
        }
        return text.replace(STORAGE_URI, (written) => this.#found.get(written) ?? written);
    }
    async #fetch(written) {
        const uri = await this.#longestStored(written);
        const name = uri.slice(uri.lastIndexOf('/') + 1) || 'file';
        const folder = `${this.#workingDir}/${_working_path_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_FOLDER */ .l}/${this.#found.size + 1}`;
        await this.#ports.files.makeFolder(folder);
        return ((await this.#ports.storage.fetch(uri, `${folder}/${decodeName(name)}`)) + written.slice(uri.length));
    }
    /** A quote, bracket or full stop at the end is part of the URI only when a file of that name is there. */
    async #longestStored(written) {
        for (let end = written.length; end > 'kestra:///'.length; end--) {
            if (end < written.length && !PERHAPS_BEHIND.test(written[end]))
                continue;
            const uri = written.slice(0, end);
            if (await this.#ports.storage.exists(uri))
                return uri;
        }
        return written.replace(/[.,:!*()&;$[\]']+$/, '');
    }
}
function decodeName(name) {
    try {
        return decodeURIComponent(name).replaceAll('/', '_');
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 46165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workingPath),
/* harmony export */   l: () => (/* binding */ PRIVATE_FOLDER)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/** Local paths inside a working directory, for names that a flow's author wrote. */


/** Folder of the working directory for our own files; never an output. */
const PRIVATE_FOLDER = '.gitestra';
/** Throws a TaskFailure when the name is absolute or leads out of the folder. */
function workingPath(workingDir, name) {
    const parts = name.replaceAll('\\', '/').split('/');
    if (name.trim() === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) || parts[0] === '' || parts.includes('..')) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`file name \`${name}\` must be a path inside the working directory, without a leading \`/\` and without \`..\``);
    }
    if (name.includes('\0'))
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E('a file name holds a zero byte');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workingDir, ...parts);
}


/***/ })

};
