export const id = 6535;
export const ids = [6535,8894];
export const modules = {

/***/ 6535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dateConversion: () => (/* binding */ dateConversion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18713);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
/* harmony import */ var _date_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6223);
/* harmony import */ var _date_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38894);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28864);
/** The `%t…` conversions of Java's `String.format`, which print one part of a date each. */






const PATTERNS = {
    H: 'HH',
    I: 'hh',
    k: 'H',
    l: 'h',
    M: 'mm',
    S: 'ss',
    L: 'SSS',
    N: 'SSSSSSSSS',
    z: 'xx',
    Z: 'z',
    B: 'MMMM',
    b: 'MMM',
    h: 'MMM',
    A: 'EEEE',
    a: 'EEE',
    Y: 'uuuu',
    y: 'uu',
    j: 'DDD',
    m: 'MM',
    d: 'dd',
    e: 'd',
    R: 'HH:mm',
    T: 'HH:mm:ss',
    r: 'hh:mm:ss a',
    D: 'MM/dd/uu',
    F: 'uuuu-MM-dd',
    c: 'EEE MMM dd HH:mm:ss z uuuu',
};
/** Dates are shown in the context's zone; Java: an integer is milliseconds since 1970, not seconds. */
function dateConversion(context) {
    return (value, letter) => {
        const zone = (0,_zone_js__WEBPACK_IMPORTED_MODULE_5__/* .parseZone */ .Cd)(context.timeZone);
        const locale = (0,_date_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocale */ .wA)(context.locale);
        const date = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isInteger)(value) ? new _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Instant */ .MW(BigInt(value) * 1000000n) : value;
        const moment = (0,_date_time_js__WEBPACK_IMPORTED_MODULE_4__.momentOf)(date, zone, undefined, locale);
        const milliseconds = (0,_date_time_js__WEBPACK_IMPORTED_MODULE_4__.floorDivide)(moment.epochNanoseconds, 1000000n);
        if (letter === 's')
            return String((0,_date_time_js__WEBPACK_IMPORTED_MODULE_4__.floorDivide)(moment.epochNanoseconds, _date_time_js__WEBPACK_IMPORTED_MODULE_4__.NANOS_PER_SECOND));
        if (letter === 'Q')
            return String(milliseconds);
        if (letter === 'C')
            return String(Math.floor(moment.fields.year / 100)).padStart(2, '0');
        if (letter === 'p')
            return (0,_date_time_js__WEBPACK_IMPORTED_MODULE_4__.printMoment)(moment, zone, 'a', locale).toLowerCase();
        const pattern = Object.hasOwn(PATTERNS, letter) ? PATTERNS[letter] : undefined;
        if (pattern === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`%t${letter} is no conversion of dates`, 'write for example %tF, %tT, %tY, %tm or %td');
        }
        return (0,_date_time_js__WEBPACK_IMPORTED_MODULE_4__.printMoment)(moment, zone, pattern, locale);
    };
}


/***/ }),

/***/ 38894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NANOS_PER_SECOND: () => (/* binding */ NANOS_PER_SECOND),
  addToMoment: () => (/* binding */ addToMoment),
  dateSettings: () => (/* binding */ dateSettings),
  dateUnits: () => (/* binding */ dateUnits),
  floorDivide: () => (/* binding */ floorDivide),
  formatArgument: () => (/* binding */ formatArgument),
  inZone: () => (/* binding */ inZone),
  momentOf: () => (/* binding */ momentOf),
  printMoment: () => (/* binding */ printMoment)
});

// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/expression/checks.js
var checks = __webpack_require__(63518);
// EXTERNAL MODULE: ./build/expression/errors.js
var errors = __webpack_require__(34640);
// EXTERNAL MODULE: ./build/expression/operators.js
var operators = __webpack_require__(45590);
// EXTERNAL MODULE: ./build/expression/time-values.js
var time_values = __webpack_require__(18713);
// EXTERNAL MODULE: ./build/expression/values.js
var values = __webpack_require__(1429);
// EXTERNAL MODULE: ./build/expression/java/date-names.js
var date_names = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/expression/java/week-fields.js
var week_fields = __webpack_require__(51578);
;// CONCATENATED MODULE: ./build/expression/java/date-format.js
/** Prints a moment through the elements of a date format. */




function fieldOf({ fields, locale }, field) {
    const day = () => (0,time_values/* epochDay */.ue)(fields);
    switch (field) {
        case 'era':
            return fields.year > 0 ? 1 : 0;
        case 'year':
            return fields.year;
        case 'year of era':
            return fields.year > 0 ? fields.year : 1 - fields.year;
        case 'quarter':
            return Math.ceil(fields.month / 3);
        case 'month':
            return fields.month;
        case 'day of month':
            return fields.day;
        case 'day of year':
            return day() - (0,time_values/* epochDay */.ue)({ year: fields.year, month: 1, day: 1 }) + 1;
        case 'modified Julian day':
            return day() + 40587;
        case 'day of week':
            return (0,week_fields/* dayOfWeek */.mK)(day());
        case 'local day of week':
            return (0,week_fields/* localDayOfWeek */.vM)(day(), (0,date_names/* weekRuleOf */.Ek)(locale));
        case 'local week year':
            return (0,week_fields/* weekOfYear */.zR)(day(), (0,date_names/* weekRuleOf */.Ek)(locale)).year;
        case 'local week':
            return (0,week_fields/* weekOfYear */.zR)(day(), (0,date_names/* weekRuleOf */.Ek)(locale)).week;
        case 'local week of month':
            return (0,week_fields/* weekOfMonth */.UA)(day(), (0,date_names/* weekRuleOf */.Ek)(locale));
        case 'ISO week year':
            return (0,week_fields/* weekOfYear */.zR)(day(), week_fields/* ISO_WEEK */.b8).year;
        case 'ISO week':
            return (0,week_fields/* weekOfYear */.zR)(day(), week_fields/* ISO_WEEK */.b8).week;
        case 'aligned day of week':
            return ((fields.day - 1) % 7) + 1;
        case 'AM/PM':
            return fields.hour < 12 ? 0 : 1;
        case 'hour':
            return fields.hour;
        case 'hour 1-24':
            return fields.hour === 0 ? 24 : fields.hour;
        case 'hour 0-11':
            return fields.hour % 12;
        case 'hour 1-12':
            return fields.hour % 12 === 0 ? 12 : fields.hour % 12;
        case 'minute':
            return fields.minute;
        case 'second':
            return fields.second;
        case 'nanosecond':
            return fields.nanosecond;
        case 'millisecond of day':
            return secondOfDay(fields) * 1000 + Math.floor(fields.nanosecond / 1e6);
        case 'nanosecond of day':
            return secondOfDay(fields) * 1e9 + fields.nanosecond;
    }
}
function secondOfDay(fields) {
    return fields.hour * 3600 + fields.minute * 60 + fields.second;
}
function printNumber(element, value) {
    if (element.reduced === true)
        return String(Math.abs(value) % 100).padStart(2, '0');
    const digits = String(Math.abs(value));
    if (digits.length > element.max) {
        throw new errors.RuntimeFailure(`the ${element.field} ${value} has more than ${element.max} digits`);
    }
    const padded = digits.padStart(element.min, '0');
    if (value < 0)
        return `-${padded}`;
    return element.sign === 'exceeds' && element.min < 19 && digits.length > element.min
        ? `+${padded}`
        : padded;
}
const two = (value) => String(value).padStart(2, '0');
/** `zero` stands for no offset at all, whatever the pattern. */
function printOffset(offsetSeconds, pattern, zero) {
    const magnitude = Math.abs(offsetSeconds);
    const hours = Math.floor(magnitude / 3600);
    const minutes = Math.floor(magnitude / 60) % 60;
    const seconds = magnitude % 60;
    const withSeconds = pattern === '+HHMMss' || pattern === '+HH:MM:ss' || pattern === 'lenient';
    const shown = hours > 0 || (pattern !== '+HH' && minutes > 0) || (withSeconds && seconds > 0);
    if (!shown)
        return zero;
    const colon = pattern === '+HH:MM' || pattern === '+HH:MM:ss' || pattern === 'lenient' ? ':' : '';
    let text = (offsetSeconds < 0 ? '-' : '+') + two(hours);
    if (pattern === '+HH' || (pattern === '+HHmm' && minutes === 0))
        return text;
    text += colon + two(minutes);
    return withSeconds && seconds > 0 ? text + colon + two(seconds) : text;
}
/** `GMT`, `GMT+2`, `GMT+02:00`. */
function printLocalizedOffset(offsetSeconds, long) {
    if (offsetSeconds === 0)
        return 'GMT';
    if (long)
        return `GMT${printOffset(offsetSeconds, '+HH:MM:ss', '')}`;
    const magnitude = Math.abs(offsetSeconds);
    const minutes = Math.floor(magnitude / 60) % 60;
    const seconds = magnitude % 60;
    const rest = seconds > 0 ? `:${two(minutes)}:${two(seconds)}` : minutes > 0 ? `:${two(minutes)}` : '';
    return `GMT${offsetSeconds < 0 ? '-' : '+'}${Math.floor(magnitude / 3600)}${rest}`;
}
function printFraction(nanosecond, min, max, point) {
    const digits = String(nanosecond).padStart(9, '0').slice(0, max);
    const needed = digits.replace(/0+$/, '').padEnd(min, '0');
    return point && needed !== '' ? `.${needed}` : needed;
}
function printElement(moment, element) {
    const { value, zone, locale } = moment;
    switch (element.kind) {
        case 'literal':
            return element.text;
        case 'number':
            return printNumber(element, fieldOf(moment, element.field));
        case 'fraction':
            return printFraction(moment.fields.nanosecond, element.min, element.max, element.point);
        case 'text': {
            const number = fieldOf(moment, element.field);
            return (0,date_names/* fieldText */.gF)(element.locale ?? locale, element.field, number, element.style, element.standalone);
        }
        case 'day period':
            return (0,date_names/* dayPeriodText */.$k)(locale, moment.fields.hour, moment.fields.minute, element.style);
        case 'offset':
            return printOffset(value.offsetSeconds, element.pattern, element.zero);
        case 'localized offset':
            return printLocalizedOffset(value.offsetSeconds, element.long);
        case 'zone id':
            return zone.id;
        case 'zone region':
            return isRegion(zone) ? `[${zone.id}]` : '';
        case 'zone name':
            return (0,date_names/* zoneName */.a6)(locale, zone, value.epochNanoseconds, element.long, element.generic);
        case 'instant':
            return new time_values/* Instant */.MW(value.epochNanoseconds).toString();
        case 'pad':
            return printPadded(printElement(moment, element.element), element.width);
        case 'optional':
            return printElements(moment, element.elements);
    }
}
function printPadded(text, width) {
    if (text.length > width) {
        throw new errors.RuntimeFailure(`"${text}" is longer than the ${width} characters it is padded to`, 'write more p');
    }
    return text.padStart(width);
}
/** Java's regions are all zones but plain offsets such as `Z` or `+02:00`. */
function isRegion(zone) {
    return !(zone.id === 'Z' || /^[+-]/.test(zone.id));
}
function printElements(moment, elements) {
    let text = '';
    for (const element of elements)
        text += printElement(moment, element);
    return text;
}
/** Text of a moment as it is shown in its zone. */
function formatDate(value, zone, elements, locale) {
    return printElements({ value, fields: value.fields, zone, locale }, elements);
}

// EXTERNAL MODULE: ./build/expression/java/date-parse.js + 1 modules
var date_parse = __webpack_require__(52649);
// EXTERNAL MODULE: ./build/expression/java/date-parts.js
var date_parts = __webpack_require__(8261);
// EXTERNAL MODULE: ./build/expression/java/named-formats.js + 1 modules
var named_formats = __webpack_require__(25016);
// EXTERNAL MODULE: ./build/expression/java/zone.js
var java_zone = __webpack_require__(28864);
;// CONCATENATED MODULE: ./build/expression/java/date-time.js
/** What every date filter and function does: take any kind of date, place it in a zone, move it, print it. */












const NANOS_PER_SECOND = 1000000000n;
const SECOND = NANOS_PER_SECOND;
const NOON = { hour: 12, minute: 0, second: 0, nanosecond: 0 };
const MIDNIGHT = { hour: 0, minute: 0, second: 0, nanosecond: 0 };
/** java.time's range of an Instant is wider; beyond this no zone can place a moment. */
const FARTHEST = 8640000000000n * SECOND;
/** Kestra: what a text is read with when no format is given, in this order. */
const DEFAULT_FORMATS = ['iso_zoned_date_time', 'iso_local_date_time', 'iso_local_date'];
/** A moment as it is shown in a zone. */
function inZone(epochNanoseconds, zone) {
    if (epochNanoseconds > FARTHEST || epochNanoseconds < -FARTHEST) {
        throw new errors.RuntimeFailure('the date lies outside the years -271821 to 275760');
    }
    return new time_values/* ZonedDateTime */.Ip(epochNanoseconds, (0,java_zone/* offsetAt */.HA)(zone, epochNanoseconds), zone.id);
}
/** Zoned when it names a place in the world, else a local date-time, else a local date at the start of the day. */
function instantOfParts(parts, zone) {
    if (parts.date === undefined)
        return undefined;
    if (parts.time !== undefined && parts.offsetSeconds !== undefined) {
        if (parts.zone !== undefined)
            (0,java_zone/* parseZone */.Cd)(parts.zone);
        return (0,time_values/* instantOfFields */._F)({ ...parts.date, ...parts.time }, parts.offsetSeconds);
    }
    const own = parts.zone === undefined || parts.time === undefined ? zone : (0,java_zone/* parseZone */.Cd)(parts.zone);
    return (0,java_zone/* instantInZone */.pn)({ ...parts.date, ...(parts.time ?? MIDNIGHT) }, own).epochNanoseconds;
}
function instantOfText(text, zone, existingFormat, locale) {
    for (const name of existingFormat === undefined ? DEFAULT_FORMATS : [existingFormat]) {
        const parts = (0,date_parse/* readDate */.h)(text, (0,named_formats/* dateFormat */.i)(name, locale), locale);
        const instant = parts === undefined ? undefined : instantOfParts(parts, zone);
        if (instant !== undefined)
            return instant;
    }
    if (existingFormat === undefined) {
        throw new errors.RuntimeFailure(`"${text}" is not a date`, 'write it as 2024-05-06, 2024-05-06T07:08:09 or 2024-05-06T07:08:09Z, or give its pattern as existingFormat');
    }
    throw new errors.RuntimeFailure(`"${text}" is not a date of the format "${existingFormat}"`);
}
/**
 * The moment that a value means. Kestra: integers are seconds since the epoch, a local date alone is noon in the zone,
 * a text without a time is the start of the day.
 */
function momentOf(value, zone, existingFormat, locale) {
    return inZone(instantOf(value, zone, existingFormat, locale), zone);
}
function instantOf(value, zone, existingFormat, locale) {
    if (typeof value === 'string')
        return instantOfText(value, zone, existingFormat, locale);
    if ((0,values.isInteger)(value))
        return BigInt(value) * SECOND;
    if (value instanceof time_values/* ZonedDateTime */.Ip || value instanceof time_values/* Instant */.MW)
        return value.epochNanoseconds;
    if (value instanceof time_values/* LocalDateTime */.vJ)
        return (0,java_zone/* instantInZone */.pn)(value.fields, zone).epochNanoseconds;
    if (value instanceof time_values/* LocalDate */.yc) {
        const { year, month, day } = value;
        return (0,java_zone/* instantInZone */.pn)({ year, month, day, ...NOON }, zone).epochNanoseconds;
    }
    throw new errors.RuntimeFailure(`${(0,operators/* describeType */.MF)(value)} is not a date`, (0,time_values/* isTimeValue */.Rk)(value) && (value instanceof time_values/* Duration */.dw || value instanceof time_values/* LocalTime */.JG)
        ? 'give a date or a date-time'
        : 'give a date, a text such as 2024-05-06T07:08:09Z, or whole seconds since 1970');
}
/** Text of a moment; `format` is a name or a Java pattern. */
function printMoment(value, zone, format, locale) {
    try {
        return formatDate(value, zone, (0,named_formats/* dateFormat */.i)(format, locale).elements, locale);
    }
    catch (error) {
        const known = error instanceof errors.RuntimeFailure ? (0,named_formats/* nearestFormatName */.h)(format) : undefined;
        if (known === undefined)
            throw error;
        throw new errors.RuntimeFailure(error.message, `did you mean ${known}?`);
    }
}
const UNITS = {
    NANOS: { nanoseconds: 1n },
    MICROS: { nanoseconds: 1000n },
    MILLIS: { nanoseconds: 1000000n },
    SECONDS: { nanoseconds: SECOND },
    MINUTES: { nanoseconds: 60n * SECOND },
    HOURS: { nanoseconds: 3600n * SECOND },
    HALF_DAYS: { nanoseconds: 43200n * SECOND },
    DAYS: { days: 1 },
    WEEKS: { days: 7 },
    MONTHS: { months: 1 },
    YEARS: { months: 12 },
    DECADES: { months: 120 },
    CENTURIES: { months: 1_200 },
    MILLENNIA: { months: 12_000 },
};
/** Whether `unit` is one that {@link addToMoment} knows. */
function dateUnits() {
    return Object.keys(UNITS);
}
/**
 * Moves a moment by whole units. Days and longer units keep the time that clocks show over changes of the clocks, and
 * the last day of a shorter month stands for days it does not have; hours and shorter units are exact.
 */
function addToMoment(value, zone, amount, unit) {
    const step = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (step === undefined) {
        const known = (0,nearest/* nearest */.p)(unit, dateUnits());
        throw new errors.RuntimeFailure(`"${unit}" is not a unit of time`, known === undefined ? `write one of ${dateUnits().join(', ')}` : `did you mean ${known}?`);
    }
    if ('nanoseconds' in step)
        return inZone(value.epochNanoseconds + amount * step.nanoseconds, zone);
    const limit = 1000000000n;
    if (amount > limit || amount < -limit)
        throw new errors.RuntimeFailure(`${amount} ${unit} lead out of the calendar`);
    const { year, month, day, ...time } = value.fields;
    const date = 'days' in step
        ? (0,time_values/* dateOfEpochDay */.zh)((0,time_values/* epochDay */.ue)({ year, month, day }) + Number(amount) * step.days)
        : addMonths({ year, month, day }, Number(amount) * step.months);
    if (Math.abs(date.year) > 270_000)
        throw new errors.RuntimeFailure(`${amount} ${unit} lead out of the calendar`);
    const moved = (0,java_zone/* instantInZone */.pn)({ ...date, ...time }, zone, value.offsetSeconds);
    return inZone(moved.epochNanoseconds, zone);
}
function addMonths(date, months) {
    const total = date.year * 12 + date.month - 1 + months;
    const year = Math.floor(total / 12);
    const month = total - year * 12 + 1;
    return { year, month, day: Math.min(date.day, (0,date_parts.daysInMonth)(year, month)) };
}
/** Reads `timeZone`, `existingFormat` and `locale`; what is not given comes from the context. */
function dateSettings(args, context) {
    return {
        zone: (0,java_zone/* parseZone */.Cd)((0,checks/* optionalText */.mR)(args.timeZone, 'timeZone', context) ?? context.timeZone),
        locale: (0,date_names/* parseLocale */.wA)((0,checks/* optionalText */.mR)(args.locale, 'locale', context) ?? context.locale),
        existingFormat: (0,checks/* optionalText */.mR)(args.existingFormat, 'existingFormat', context),
    };
}
/** Kestra's default format of dates is `iso`. */
function formatArgument(args, context) {
    return (0,checks/* optionalText */.mR)(args.format, 'format', context) ?? 'iso';
}
/** Division that rounds towards the past, so that moments before 1970 fall into the right second. */
function floorDivide(value, divisor) {
    const quotient = value / divisor;
    return value % divisor < 0n ? quotient - 1n : quotient;
}


/***/ })

};
