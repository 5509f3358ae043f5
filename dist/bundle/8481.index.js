export const id = 8481;
export const ids = [8481];
export const modules = {

/***/ 28481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WEEKDAYS: () => (/* binding */ WEEKDAYS),
/* harmony export */   calendarDate: () => (/* binding */ calendarDate),
/* harmony export */   weekdayArgument: () => (/* binding */ weekdayArgument),
/* harmony export */   weekdayOf: () => (/* binding */ weekdayOf),
/* harmony export */   zonedMoment: () => (/* binding */ zonedMoment)
/* harmony export */ });
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45590);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18713);
/* harmony import */ var _date_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52649);
/* harmony import */ var _named_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25016);
/* harmony import */ var _week_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51578);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28864);
/** Dates as the calendar functions read them: the fields that stand in the text, never moved into another zone. */






const WEEKDAYS = [
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
    'SUNDAY',
];
const FORMATS = ['iso_date_time', 'iso_date'];
function partsOfText(text) {
    for (const name of FORMATS) {
        const parts = (0,_date_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .readDate */ .h)(text, (0,_named_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .dateFormat */ .i)(name, 'en'), 'en');
        if (parts?.date !== undefined)
            return parts;
    }
    return undefined;
}
function refuse(value, argument, context) {
    if (value === undefined || value === null)
        return context.fail(`\`${context.name}\` needs the argument \`${argument}\``);
    const found = typeof value === 'string' ? `"${value}"` : (0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value);
    return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be a date, found ${found}`, 'write it as 2025-01-31, 2025-01-31T08:00:00 or 2025-01-31T08:00:00Z');
}
/** Kestra: the fields of a date as they are written, in its own offset. A moment without offset is shown in the zone. */
function calendarDate(value, argument, context) {
    if (typeof value === 'string') {
        const parts = partsOfText(value);
        if (parts?.date !== undefined)
            return { date: parts.date, time: parts.time };
    }
    else if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ZonedDateTime */ .Ip || value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalDateTime */ .vJ) {
        return { date: value.fields, time: value.fields };
    }
    else if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Instant */ .MW) {
        const { fields } = new _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ZonedDateTime */ .Ip(value.epochNanoseconds, (0,_zone_js__WEBPACK_IMPORTED_MODULE_5__/* .offsetAt */ .HA)((0,_zone_js__WEBPACK_IMPORTED_MODULE_5__/* .parseZone */ .Cd)(context.timeZone), value.epochNanoseconds));
        return { date: fields, time: fields };
    }
    else if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalDate */ .yc) {
        return { date: value, time: undefined };
    }
    return refuse(value, argument, context);
}
/** Nanoseconds since the epoch of a date that says where it is. */
function zonedMoment(value, argument, context) {
    if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ZonedDateTime */ .Ip || value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Instant */ .MW)
        return value.epochNanoseconds;
    if (typeof value !== 'string')
        return refuse(value, argument, context);
    const parts = (0,_date_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .readDate */ .h)(value, (0,_named_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .dateFormat */ .i)('iso_zoned_date_time', 'en'), 'en');
    if (parts?.date === undefined || parts.time === undefined || parts.offsetSeconds === undefined) {
        return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be a date with a time and an offset, found "${value}"`, 'write it as 2025-01-31T08:00:00Z or 2025-01-31T08:00:00+01:00');
    }
    const { year, month, day } = parts.date;
    const { hour, minute, second, nanosecond } = parts.time;
    const seconds = (0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .epochDay */ .ue)({ year, month, day }) * 86_400 + hour * 3600 + minute * 60 + second - parts.offsetSeconds;
    return BigInt(seconds) * 1000000000n + BigInt(nanosecond);
}
/** 1 is Monday, 7 is Sunday. */
function weekdayOf(date) {
    return (0,_week_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOfWeek */ .mK)((0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .epochDay */ .ue)(date));
}
/** Number of a weekday by its English name in either case. */
function weekdayArgument(name, argument, context) {
    const index = WEEKDAYS.indexOf(name.trim().toUpperCase());
    if (index !== -1)
        return index + 1;
    return context.fail(`argument \`${argument}\` of \`${context.name}\` has no weekday "${name.trim()}"`, `write one of ${WEEKDAYS.join(', ')}`);
}


/***/ })

};
