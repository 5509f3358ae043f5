export const id = 6550;
export const ids = [6550,8894];
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


/***/ }),

/***/ 51331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explained),
/* harmony export */   t: () => (/* binding */ explainedLater)
/* harmony export */ });
/* harmony import */ var _expression_define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99460);
/* harmony import */ var _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/** Failures of expression values, Ion and regular expressions as failures of a task. */



/** Runs it at once; what it complains about becomes a TaskFailure that begins with `where`. */
function explained(where, run) {
    try {
        return run();
    }
    catch (error) {
        if (!(error instanceof _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure))
            throw error;
        const help = error.help === undefined ? '' : `; ${error.help}`;
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`${where}: ${error.message}${help}`, { cause: error });
    }
}
/** The same for what may need a module that is not loaded yet: it is run again once the module is there. */
async function explainedLater(where, run) {
    for (;;) {
        try {
            return explained(where, run);
        }
        catch (error) {
            if (!(error instanceof _expression_define_js__WEBPACK_IMPORTED_MODULE_2__.Pending))
                throw error;
            await error.promise;
        }
    }
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

/***/ 26550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ionToJsonTask: () => (/* binding */ ionToJsonTask)
/* harmony export */ });
/* harmony import */ var _expression_java_date_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38894);
/* harmony import */ var _expression_java_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28864);
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46120);
/* harmony import */ var _expression_time_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);
/* harmony import */ var _expression_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1429);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30505);
/* harmony import */ var _explained_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51331);
/* harmony import */ var _rows_row_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12322);
/* harmony import */ var _serdes_properties_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8752);
/** Turns rows into JSON. */










const ionToJsonTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_8__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.serdes.json.IonToJson',
    aliases: ['io.kestra.plugin.serdes.json.JsonWriter'],
    title: 'Turn rows into JSON.',
    description: 'Writes one value a line, or with `newLine: false` one array of all. Both are streamed, in UTF-8.',
    properties: {
        from: _serdes_properties_js__WEBPACK_IMPORTED_MODULE_7__/* .fromProperty */ .yW,
        newLine: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zM)({ description: 'Whether every row is a line of its own.', default: true }),
        charset: _serdes_properties_js__WEBPACK_IMPORTED_MODULE_7__/* .charsetProperty */ .kA,
        timeZoneId: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_9__/* .text */ .Qq)({
            description: 'Time zone that moments with an offset are shown in; those of UTC stay there.',
            default: 'UTC',
        }),
    },
    outputs: _serdes_properties_js__WEBPACK_IMPORTED_MODULE_7__/* .uriOutput */ .kF,
    examples: [
        {
            title: 'A JSON array of rows',
            flow: `id: ion_to_json
namespace: company.team
tasks:
  - id: rows
    type: io.kestra.plugin.core.storage.Write
    extension: .ion
    content: |
      {name:"pen", since:2024-05-06}
      {name:null}
  - id: file
    type: io.kestra.plugin.serdes.json.IonToJson
    from: "{{ outputs.rows.uri }}"
    newLine: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.file.uri) }}"
`,
            expect: { logs: ['[{"name":"pen","since":"2024-05-06"},{"name":null}]'] },
        },
    ],
    async run({ from, newLine, charset, timeZoneId }, context) {
        let count = 0;
        async function* texts() {
            if (!newLine)
                yield '[';
            for await (const { value } of (0,_rows_row_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .readRows */ .a)(from, context.storage, charset)) {
                const json = await (0,_explained_js__WEBPACK_IMPORTED_MODULE_5__/* .explainedLater */ .t)(`row ${count + 1}`, () => fullJson(value, timeZoneId));
                yield newLine ? `${json}\n` : `${count === 0 ? '' : ','}${json}`;
                count++;
            }
            if (!newLine)
                yield ']';
        }
        const result = await (0,_serdes_properties_js__WEBPACK_IMPORTED_MODULE_7__/* .storeRecords */ .KU)(newLine ? '.jsonl' : '.json', texts(), context);
        (0,_serdes_properties_js__WEBPACK_IMPORTED_MODULE_7__/* .countRecords */ .qJ)(count, context);
        return result;
    },
});
/** JSON with the entries of maps that are null, which expressions leave out. */
function fullJson(value, timeZoneId) {
    if ((0,_expression_values_js__WEBPACK_IMPORTED_MODULE_4__.isList)(value))
        return `[${value.map((item) => fullJson(item, timeZoneId)).join(',')}]`;
    if ((0,_expression_values_js__WEBPACK_IMPORTED_MODULE_4__.isMap)(value)) {
        const entries = (0,_expression_values_js__WEBPACK_IMPORTED_MODULE_4__.mapEntries)(value).map(([key, item]) => `${JSON.stringify((0,_expression_print_js__WEBPACK_IMPORTED_MODULE_2__.javaText)(key))}:${fullJson(item, timeZoneId)}`);
        return `{${entries.join(',')}}`;
    }
    if (value instanceof _expression_time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ZonedDateTime */ .Ip) {
        return JSON.stringify((0,_expression_java_date_time_js__WEBPACK_IMPORTED_MODULE_0__.inZone)(value.epochNanoseconds, (0,_expression_java_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .parseZone */ .Cd)(timeZoneId)).toOffsetString(true));
    }
    if (value instanceof _expression_time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalDateTime */ .vJ || value instanceof _expression_time_values_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalTime */ .JG)
        return JSON.stringify(value.toString(true));
    return (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_2__.jsonText)(value);
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
