export const id = 8419;
export const ids = [8419];
export const modules = {

/***/ 8419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPublicHoliday: () => (/* binding */ isPublicHoliday)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20795);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99460);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34640);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18713);
/** Public holidays by country and subdivision, from the data set of `date-holidays` (loaded on first use). */




const loadHolidays = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__.lazy)(async () => (await __webpack_require__.e(/* import() */ 5026).then(__webpack_require__.bind(__webpack_require__, 25026))).default);
const DAY = 86_400_000;
/** Epoch days of the public holidays of a year, by place and year; a year of one country takes some 10 ms. */
const years = new Map();
function place(country, subdivision) {
    const Holidays = loadHolidays();
    const countries = new Holidays().getCountries();
    const code = country.trim().toUpperCase();
    if (!Object.hasOwn(countries, code)) {
        const known = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(code, Object.keys(countries));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure(`there are no public holidays known of the country "${country}"`, known === undefined ? 'write its two-letter code, such as FR' : `did you mean ${known}?`);
    }
    if (subdivision === undefined)
        return { calendar: new Holidays(code), key: code };
    const states = new Holidays().getStates(code) ?? {};
    const wanted = subdivision.trim().toUpperCase().replace(`${code}-`, '');
    const state = Object.keys(states).find((each) => each.toUpperCase() === wanted);
    if (state === undefined) {
        const all = Object.keys(states);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure(`there are no public holidays known of "${subdivision}" in ${code}`, all.length === 0 ? `leave it out: ${code} has no subdivisions` : `write one of ${all.join(', ')}`);
    }
    return { calendar: new Holidays(code, state), key: `${code}-${state}` };
}
function holidaysOf(calendar, key, year) {
    const known = years.get(`${key} ${year}`);
    if (known !== undefined)
        return known;
    const days = new Set();
    for (const holiday of calendar.getHolidays(year)) {
        if (holiday.type !== 'public')
            continue;
        const [y, month, day] = holiday.date.slice(0, 10).split('-').map(Number);
        const first = (0,_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .epochDay */ .ue)({ year: y, month: month, day: day });
        const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY));
        for (let offset = 0; offset < length; offset++)
            days.add(first + offset);
    }
    years.set(`${key} ${year}`, days);
    return days;
}
/**
 * Whether a date is a public holiday. Kestra takes its holidays from another data set; both follow the law, and may
 * differ in days that are holidays for some only. Bank, school and optional holidays do not count.
 * @throws RuntimeFailure for an unknown country or subdivision
 */
function isPublicHoliday(date, country, subdivision) {
    const { calendar, key } = place(country, subdivision);
    const day = (0,_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .epochDay */ .ue)(date);
    // A holiday of several days may begin in the year before.
    return [date.year, date.year - 1].some((year) => holidaysOf(calendar, key, year).has(day));
}


/***/ })

};
