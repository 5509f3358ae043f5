export const id = 1429;
export const ids = [1429,4640];
export const modules = {

/***/ 34640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExpressionError: () => (/* binding */ ExpressionError),
/* harmony export */   RuntimeFailure: () => (/* binding */ RuntimeFailure),
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
/** What can go wrong in a template, with the place inside it. */
/** Line and column (both from 1) of an offset, CRLF and LF alike. */
function placeOf(template, offset) {
    const at = Math.max(0, Math.min(offset, template.length));
    let line = 1;
    let start = 0;
    for (let next = template.indexOf('\n'); next !== -1 && next < at; next = template.indexOf('\n', next + 1)) {
        line++;
        start = next + 1;
    }
    return { line, column: at - start + 1 };
}
class ExpressionError extends Error {
    kind;
    /** UTF-16 offset inside the template. */
    offset;
    end;
    line;
    column;
    /** Full path of an undefined value, such as `outputs['t-1'].val.x`. */
    path;
    /** The one segment of the path that is not there. */
    missing;
    /** What to write instead. */
    help;
    constructor(kind, message, template, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ExpressionError';
        this.kind = kind;
        this.offset = Math.max(0, Math.min(details.offset, template.length));
        this.end = Math.max(this.offset, Math.min(details.end ?? this.offset, template.length));
        const place = placeOf(template, this.offset);
        this.line = place.line;
        this.column = place.column;
        this.path = details.path;
        this.missing = details.missing;
        this.help = details.help;
    }
}
/** A failure inside values, operators or calls, before its place is known. */
class RuntimeFailure extends Error {
    kind;
    help;
    constructor(message, help, kind = 'runtime') {
        super(message);
        this.name = 'RuntimeFailure';
        this.kind = kind;
        this.help = help;
    }
}


/***/ }),

/***/ 18713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ compareTimes),
/* harmony export */   Ip: () => (/* binding */ ZonedDateTime),
/* harmony export */   JG: () => (/* binding */ LocalTime),
/* harmony export */   MW: () => (/* binding */ Instant),
/* harmony export */   Rk: () => (/* binding */ isTimeValue),
/* harmony export */   Ue: () => (/* binding */ sameTime),
/* harmony export */   VU: () => (/* binding */ offsetText),
/* harmony export */   _F: () => (/* binding */ instantOfFields),
/* harmony export */   dw: () => (/* binding */ Duration),
/* harmony export */   uN: () => (/* binding */ fieldsOfInstant),
/* harmony export */   ue: () => (/* binding */ epochDay),
/* harmony export */   vJ: () => (/* binding */ LocalDateTime),
/* harmony export */   yc: () => (/* binding */ LocalDate),
/* harmony export */   zh: () => (/* binding */ dateOfEpochDay)
/* harmony export */ });
/** Light holders for java.time values: they print, compare and give their fields without any calendar library. */
const NANOS_PER_SECOND = 1000000000n;
const NANOS_PER_DAY = 86400n * NANOS_PER_SECOND;
/** Days since 1970-01-01 of a proleptic ISO date. */
function epochDay({ year, month, day }) {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return (era * 146097 +
        yearOfEra * 365 +
        Math.floor(yearOfEra / 4) -
        Math.floor(yearOfEra / 100) +
        dayOfYear -
        719468);
}
/** The proleptic ISO date that lies `days` after 1970-01-01. */
function dateOfEpochDay(days) {
    const z = days + 719468;
    const era = Math.floor(z / 146097);
    const dayOfEra = z - era * 146097;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
        365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shifted = Math.floor((5 * dayOfYear + 2) / 153);
    const month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
    };
}
const two = (value) => (value < 10 ? `0${value}` : String(value));
function yearText(year) {
    const digits = String(Math.abs(year)).padStart(4, '0');
    return year < 0 ? `-${digits}` : year > 9999 ? `+${digits}` : digits;
}
function dateText(date) {
    return `${yearText(date.year)}-${two(date.month)}-${two(date.day)}`;
}
/** Java groups the digits of a fraction of a second by three. */
function fractionText(nanosecond) {
    if (nanosecond === 0)
        return '';
    const digits = String(nanosecond).padStart(9, '0');
    return ('.' +
        (digits.endsWith('000000') ? digits.slice(0, 3) : digits.endsWith('000') ? digits.slice(0, 6) : digits));
}
function timeText(time, alwaysSeconds) {
    const short = !alwaysSeconds && time.second === 0 && time.nanosecond === 0;
    const seconds = short ? '' : `:${two(time.second)}${fractionText(time.nanosecond)}`;
    return `${two(time.hour)}:${two(time.minute)}${seconds}`;
}
/** `Z`, `+02:00`, `-03:30:15`. */
function offsetText(seconds) {
    if (seconds === 0)
        return 'Z';
    const magnitude = Math.abs(seconds);
    const rest = magnitude % 60;
    const minutes = Math.floor(magnitude / 60) % 60;
    const text = `${seconds < 0 ? '-' : '+'}${two(Math.floor(magnitude / 3600))}:${two(minutes)}`;
    return rest === 0 ? text : `${text}:${two(rest)}`;
}
function floorDivide(value, divisor) {
    const quotient = value / divisor;
    return value % divisor < 0n ? quotient - 1n : quotient;
}
/** Local fields of an instant, `offsetSeconds` east of Greenwich. */
function fieldsOfInstant(epochNanoseconds, offsetSeconds = 0) {
    const local = epochNanoseconds + BigInt(offsetSeconds) * NANOS_PER_SECOND;
    const days = floorDivide(local, NANOS_PER_DAY);
    const ofDay = local - days * NANOS_PER_DAY;
    const seconds = Number(ofDay / NANOS_PER_SECOND);
    return {
        ...dateOfEpochDay(Number(days)),
        hour: Math.floor(seconds / 3600),
        minute: Math.floor(seconds / 60) % 60,
        second: seconds % 60,
        nanosecond: Number(ofDay % NANOS_PER_SECOND),
    };
}
/** Nanoseconds since the epoch of local fields that lie `offsetSeconds` east of Greenwich. */
function instantOfFields(fields, offsetSeconds = 0) {
    const seconds = fields.hour * 3600 + fields.minute * 60 + fields.second - offsetSeconds;
    return (BigInt(epochDay(fields)) * NANOS_PER_DAY + BigInt(seconds) * NANOS_PER_SECOND + BigInt(fields.nanosecond));
}
/** A moment in a zone. The offset is kept, so that nothing but arithmetic needs the zone's rules. */
class ZonedDateTime {
    kind = 'zoned date-time';
    epochNanoseconds;
    offsetSeconds;
    /** IANA name, or an offset such as `Z` or `+02:00`. */
    zone;
    constructor(epochNanoseconds, offsetSeconds, zone = offsetText(offsetSeconds)) {
        this.epochNanoseconds = epochNanoseconds;
        this.offsetSeconds = offsetSeconds;
        this.zone = zone;
    }
    get fields() {
        return fieldsOfInstant(this.epochNanoseconds, this.offsetSeconds);
    }
    /** `2024-03-05T14:07+01:00`, without the zone's name. */
    toOffsetString(alwaysSeconds = false) {
        const fields = this.fields;
        return `${dateText(fields)}T${timeText(fields, alwaysSeconds)}${offsetText(this.offsetSeconds)}`;
    }
    toString() {
        const isOffset = this.zone === 'Z' || /^[+-]/.test(this.zone);
        return isOffset ? this.toOffsetString() : `${this.toOffsetString()}[${this.zone}]`;
    }
}
class Instant {
    kind = 'instant';
    epochNanoseconds;
    constructor(epochNanoseconds) {
        this.epochNanoseconds = epochNanoseconds;
    }
    static ofEpochMilliseconds(milliseconds) {
        return new Instant(BigInt(Math.floor(milliseconds)) * 1000000n);
    }
    get fields() {
        return fieldsOfInstant(this.epochNanoseconds);
    }
    toString() {
        const fields = this.fields;
        return `${dateText(fields)}T${timeText(fields, true)}Z`;
    }
}
class LocalDate {
    kind = 'local date';
    year;
    month;
    day;
    constructor(year, month, day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }
    toString() {
        return dateText(this);
    }
}
class LocalTime {
    kind = 'local time';
    hour;
    minute;
    second;
    nanosecond;
    constructor(hour, minute, second = 0, nanosecond = 0) {
        this.hour = hour;
        this.minute = minute;
        this.second = second;
        this.nanosecond = nanosecond;
    }
    /** `alwaysSeconds` gives ISO_LOCAL_TIME instead of Java's toString. */
    toString(alwaysSeconds = false) {
        return timeText(this, alwaysSeconds);
    }
}
class LocalDateTime {
    kind = 'local date-time';
    date;
    time;
    constructor(date, time) {
        this.date = date;
        this.time = time;
    }
    get fields() {
        const { year, month, day } = this.date;
        const { hour, minute, second, nanosecond } = this.time;
        return { year, month, day, hour, minute, second, nanosecond };
    }
    /** `alwaysSeconds` gives ISO_LOCAL_DATE_TIME instead of Java's toString. */
    toString(alwaysSeconds = false) {
        return `${dateText(this.date)}T${timeText(this.time, alwaysSeconds)}`;
    }
}
class Duration {
    kind = 'duration';
    nanoseconds;
    constructor(nanoseconds) {
        this.nanoseconds = nanoseconds;
    }
    static ofMilliseconds(milliseconds) {
        return new Duration(BigInt(Math.round(milliseconds * 1000)) * 1000n);
    }
    /** Hours are never turned into days. */
    toString() {
        if (this.nanoseconds === 0n)
            return 'PT0S';
        const negative = this.nanoseconds < 0n;
        const total = negative ? -this.nanoseconds : this.nanoseconds;
        const seconds = total / NANOS_PER_SECOND;
        const sign = negative ? '-' : '';
        const hours = seconds / 3600n;
        const minutes = (seconds / 60n) % 60n;
        const fraction = (total % NANOS_PER_SECOND).toString().padStart(9, '0').replace(/0+$/, '');
        let text = 'PT';
        if (hours > 0n)
            text += `${sign}${hours}H`;
        if (minutes > 0n)
            text += `${sign}${minutes}M`;
        if (seconds % 60n > 0n || fraction !== '') {
            text += `${sign}${seconds % 60n}${fraction === '' ? '' : `.${fraction}`}S`;
        }
        return text;
    }
}
function isTimeValue(value) {
    return (value instanceof ZonedDateTime ||
        value instanceof Instant ||
        value instanceof LocalDate ||
        value instanceof LocalDateTime ||
        value instanceof LocalTime ||
        value instanceof Duration);
}
/** Same kind and same printed form, which is Java's equality for every one of these types. */
function sameTime(left, right) {
    return left.kind === right.kind && left.toString() === right.toString();
}
/** Java's natural order within one kind; undefined for values of two kinds. */
function compareTimes(left, right) {
    if (left.kind !== right.kind)
        return undefined;
    const key = (value) => {
        if (value instanceof ZonedDateTime || value instanceof Instant)
            return value.epochNanoseconds;
        if (value instanceof Duration)
            return value.nanoseconds;
        const midnight = { hour: 0, minute: 0, second: 0, nanosecond: 0 };
        if (value instanceof LocalDate)
            return instantOfFields({ ...value, ...midnight });
        if (value instanceof LocalTime)
            return instantOfFields({ year: 1970, month: 1, day: 1, ...value });
        return instantOfFields(value.fields);
    };
    const a = key(left);
    const b = key(right);
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Double: () => (/* binding */ Double),
/* harmony export */   MapEntry: () => (/* binding */ MapEntry),
/* harmony export */   doubleText: () => (/* binding */ doubleText),
/* harmony export */   emptyMap: () => (/* binding */ emptyMap),
/* harmony export */   equalValues: () => (/* binding */ equalValues),
/* harmony export */   isDouble: () => (/* binding */ isDouble),
/* harmony export */   isInteger: () => (/* binding */ isInteger),
/* harmony export */   isList: () => (/* binding */ isList),
/* harmony export */   isMap: () => (/* binding */ isMap),
/* harmony export */   isNumber: () => (/* binding */ isNumber),
/* harmony export */   makeDouble: () => (/* binding */ makeDouble),
/* harmony export */   makeInteger: () => (/* binding */ makeInteger),
/* harmony export */   mapEntries: () => (/* binding */ mapEntries),
/* harmony export */   mapGet: () => (/* binding */ mapGet),
/* harmony export */   mapSize: () => (/* binding */ mapSize),
/* harmony export */   toBigInt: () => (/* binding */ toBigInt),
/* harmony export */   toDouble: () => (/* binding */ toDouble),
/* harmony export */   typeName: () => (/* binding */ typeName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18713);
/** The values an expression works on: what is an integer, a double, a list, a map, and how equality sees them. */


/**
 * A double whose JavaScript number would look like an integer (`3.0`), or is none (`NaN`, `Infinity`, `-0.0`).
 * Every other double is a plain number with a fraction.
 */
class Double {
    value;
    /** The digits it prints, where those of the value are not the ones to print (Java's `BigDecimal` keeps `1.10`). */
    digits;
    constructor(value, digits) {
        this.value = value;
        this.digits = digits;
    }
    toString() {
        return this.digits ?? doubleText(this.value);
    }
}
/** One entry of a map in a loop; prints as `key=value` and is no map itself. */
class MapEntry {
    key;
    value;
    constructor(key, value) {
        this.key = key;
        this.value = value;
    }
}
function isList(value) {
    return Array.isArray(value);
}
/** Plain objects and `Map`s; class instances and time values are none. */
function isMap(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (value instanceof Map)
        return true;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}
function isInteger(value) {
    return typeof value === 'bigint' || Number.isSafeInteger(value);
}
function isDouble(value) {
    return value instanceof Double || (typeof value === 'number' && !Number.isSafeInteger(value));
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint' || value instanceof Double;
}
/** The double nearest to any number. */
function toDouble(value) {
    return typeof value === 'number' ? value : value instanceof Double ? value.value : Number(value);
}
function toBigInt(value) {
    return typeof value === 'bigint' ? value : BigInt(value);
}
/** A double, in the lightest form that does not look like an integer. */
function makeDouble(value) {
    return Number.isFinite(value) && !Number.isInteger(value) ? value : new Double(value);
}
/** A 64-bit integer, in the lightest form; wraps on overflow as Java's `long` does. */
function makeInteger(value) {
    const wrapped = BigInt.asIntN(64, value);
    return wrapped >= -9007199254740991n && wrapped <= 9007199254740991n ? Number(wrapped) : wrapped;
}
function typeName(value) {
    if (value === null || value === undefined)
        return 'null';
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'string')
        return 'string';
    if (isInteger(value))
        return 'integer';
    if (isDouble(value))
        return 'double';
    if (isList(value))
        return 'list';
    if ((0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeValue */ .Rk)(value))
        return value.kind;
    if (value instanceof MapEntry)
        return 'map entry';
    return isMap(value) ? 'map' : 'unknown object';
}
/** An empty map whose keys can never reach a prototype. */
function emptyMap() {
    return Object.create(null);
}
/** Entries in order; keys of plain objects are strings, and properties that are `undefined` count as absent. */
function mapEntries(map) {
    if (map instanceof Map)
        return [...map.entries()];
    const entries = [];
    for (const [key, value] of Object.entries(map))
        if (value !== undefined)
            entries.push([key, value]);
    return entries;
}
function mapSize(map) {
    return map instanceof Map ? map.size : mapEntries(map).length;
}
/** Own entry of a map, or undefined. A number finds the text key it prints as, and the other way round in a `Map`. */
function mapGet(map, key) {
    if (map instanceof Map) {
        const found = map.get(key);
        if (found !== undefined)
            return found;
        return typeof key === 'string' ? undefined : map.get(String(key));
    }
    const name = typeof key === 'string' ? key : String(key);
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
/** More comparisons than any real value needs; lists that hold one list twice, and so on, could need any number. */
const MAX_COMPARISONS = 2_500_000;
const MAX_COMPARED_DEPTH = 1000;
/** Kestra: numbers are equal by double value, everything else by type and content; null equals only null. */
function equalValues(left, right) {
    return equal(left, right, { left: MAX_COMPARISONS }, 0);
}
function equal(left, right, budget, depth) {
    if (left === right)
        return true;
    if (left === null || left === undefined)
        return right === null || right === undefined;
    if (right === null || right === undefined)
        return false;
    if (isNumber(left))
        return isNumber(right) && equalNumbers(left, right);
    if (typeof left !== 'object' || typeof right !== 'object')
        return false;
    if ((0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeValue */ .Rk)(left))
        return (0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeValue */ .Rk)(right) && (0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTime */ .Ue)(left, right);
    if (--budget.left < 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure('the values are too large to compare');
    if (depth > MAX_COMPARED_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`the values are nested deeper than ${MAX_COMPARED_DEPTH} levels`);
    const inside = (a, b) => equal(a, b, budget, depth + 1);
    if (isList(left)) {
        return (isList(right) && left.length === right.length && left.every((item, index) => inside(item, right[index])));
    }
    if (left instanceof MapEntry) {
        return right instanceof MapEntry && inside(left.key, right.key) && inside(left.value, right.value);
    }
    if (!isMap(left) || !isMap(right))
        return false;
    const entries = mapEntries(left);
    return (entries.length === mapSize(right) &&
        entries.every(([key, value]) => {
            const other = mapGet(right, key);
            return other !== undefined && inside(value, other);
        }));
}
function equalNumbers(left, right) {
    if (isInteger(left) && isInteger(right))
        return toBigInt(left) === toBigInt(right);
    return toDouble(left) === toDouble(right);
}
/** Java's `Double.toString`: shortest digits, always a fraction, an exponent from 10^7 up and below 10^-3. */
function doubleText(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (value === Infinity)
        return 'Infinity';
    if (value === -Infinity)
        return '-Infinity';
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const magnitude = Math.abs(value);
    if (magnitude >= 1e-3 && magnitude < 1e7) {
        const text = String(value);
        return text.includes('.') ? text : text + '.0';
    }
    const [mantissa, exponent] = value.toExponential().split('e');
    return `${mantissa.includes('.') ? mantissa : mantissa + '.0'}E${Number(exponent)}`;
}


/***/ })

};
