export const id = 6347;
export const ids = [6347];
export const modules = {

/***/ 36347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBatchRequest: () => (/* binding */ renderBatchRequest)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34640);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46120);
/* harmony import */ var _truthy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61075);
/* harmony import */ var _typed_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9286);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1429);
/** One line of `gitestra render --batch`: a described render in, its result or error out. */






async function renderBatchRequest(request, options) {
    const id = request.id === undefined ? {} : { id: request.id };
    try {
        return { ...id, ...(await answer(request, options)) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure)
            return { ...id, error: error.kind, message: error.message };
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.ExpressionError))
            throw error;
        const { kind, message, line, column, missing, help } = error;
        return {
            ...id,
            error: kind,
            message,
            line,
            column,
            ...(missing !== undefined && { missing }),
            ...(help !== undefined && { help }),
        };
    }
}
async function answer(request, options) {
    if (request.rendered !== undefined)
        return { value: (0,_truthy_js__WEBPACK_IMPORTED_MODULE_5__/* .isTruthy */ .z)(request.rendered) };
    const engine = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.createExpressionEngine)({
        level: options.level,
        ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
        recursive: request.recursive ?? false,
        services: { ...options.ports, ...stubServices(request) },
    });
    const variables = (0,_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)(request.context ?? {});
    if (request.input !== undefined) {
        const value = await engine.renderStructure((0,_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)(request.input), variables);
        return { value: JSON.parse((0,_print_js__WEBPACK_IMPORTED_MODULE_2__.jsonText)(value)) };
    }
    const template = request.expr ?? '';
    if (request.typed !== true)
        return { value: await engine.render(template, variables) };
    const value = await engine.renderTyped(template, variables);
    return { value: typeof value === 'string' ? value : (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.printedText)(value), type: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.typeName)(value) };
}
function stubServices({ stubs }) {
    const { secrets, kv, files } = stubs ?? {};
    return {
        ...(secrets !== undefined && { secret: (key) => own(secrets, key) }),
        ...(kv !== undefined && {
            kv: (key, namespace) => {
                const value = own(own(kv, namespace ?? '') ?? {}, key);
                return value === undefined ? undefined : (0,_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)(value);
            },
        }),
        ...(files !== undefined && { readFile: (path) => own(files, path) }),
    };
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}


/***/ }),

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


/***/ })

};
