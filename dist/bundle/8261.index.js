export const id = 8261;
export const ids = [8261];
export const modules = {

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ dayPeriodText),
/* harmony export */   Ek: () => (/* binding */ weekRuleOf),
/* harmony export */   Ht: () => (/* binding */ stylePieces),
/* harmony export */   a6: () => (/* binding */ zoneName),
/* harmony export */   fD: () => (/* binding */ STYLE_SAMPLE),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   wA: () => (/* binding */ parseLocale)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _week_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51578);
/* harmony import */ var _zone_abbreviations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42932);
/** Names of months, days, eras, halves of the day and zones in a locale, from the runtime's own data. */



/** ICU writes narrow no-break spaces where Java (until 19) writes plain ones. */
const plainSpaces = (text) => text.replaceAll('\u202f', ' ');
const formats = new Map();
/** Formats of Intl cost a millisecond each to make, so they are kept. */
function formatOf(locale, options) {
    const key = `${locale} ${JSON.stringify(options)}`;
    let format = formats.get(key);
    if (format === undefined) {
        format = new Intl.DateTimeFormat(locale, {
            timeZone: 'UTC',
            calendar: 'gregory',
            numberingSystem: 'latn',
            ...options,
        });
        formats.set(key, format);
    }
    return format;
}
function partOf(locale, options, milliseconds, type) {
    const found = formatOf(locale, options)
        .formatToParts(milliseconds)
        .find((part) => part.type === type);
    return found === undefined ? undefined : plainSpaces(found.value);
}
/**
 * The BCP 47 form of a locale; Java's `fr_FR` is accepted too.
 * @throws RuntimeFailure when it is none
 */
function parseLocale(locale) {
    try {
        return new Intl.Locale(locale.trim().replaceAll('_', '-')).toString();
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`"${locale}" is not a locale`, 'write a language tag such as en, fr or pt-BR');
    }
}
/** Short and long names, `#` for the number, or all four. */
const QUARTERS = {
    en: ['Q#', '1st quarter|2nd quarter|3rd quarter|4th quarter'],
    fr: ['T#', '1er trimestre|2e trimestre|3e trimestre|4e trimestre'],
    de: ['Q#', '#. Quartal'],
    es: ['T#', '1.er trimestre|2.º trimestre|3.er trimestre|4.º trimestre'],
    it: ['T#', '#º trimestre'],
    pt: ['T#', '#º trimestre'],
    nl: ['K#', '#e kwartaal'],
    pl: ['I kw.|II kw.|III kw.|IV kw.', 'I kwartał|II kwartał|III kwartał|IV kwartał'],
    ru: ['#-й кв.', '#-й квартал'],
    ja: ['Q#', '第#四半期'],
    zh: ['#季度', '第一季度|第二季度|第三季度|第四季度'],
    ko: ['#분기', '제 1/4분기|제 2/4분기|제 3/4분기|제 4/4분기'],
    sv: ['K#', '1:a kvartalet|2:a kvartalet|3:e kvartalet|4:e kvartalet'],
    tr: ['Ç#', '#. çeyrek'],
    cs: ['Q#', '#. čtvrtletí'],
    da: ['#. kvt.', '#. kvartal'],
    fi: ['#. nelj.', '#. neljännes'],
    nb: ['K#', '#. kvartal'],
    sk: ['Q#', '#. štvrťrok'],
    hu: ['I. n.év|II. n.év|III. n.év|IV. n.év', 'I. negyedév|II. negyedév|III. negyedév|IV. negyedév'],
    ro: [
        'trim. I|trim. II|trim. III|trim. IV',
        'trimestrul I|trimestrul al II-lea|trimestrul al III-lea|trimestrul al IV-lea',
    ],
    bg: ['#. трим.', '#. тримесечие'],
    el: ['Τ#', '#ο τρίμηνο'],
    uk: ['#-й кв.', '#-й квартал'],
    hr: ['#kv', '#. kvartal'],
    sl: ['#. čet.', '#. četrtletje'],
    et: ['K#', '#. kvartal'],
    lv: ['#. cet.', '#. ceturksnis'],
    lt: ['I k.|II k.|III k.|IV k.', 'I ketvirtis|II ketvirtis|III ketvirtis|IV ketvirtis'],
    vi: ['Q#', 'Quý #'],
    th: ['ไตรมาส #', 'ไตรมาส #'],
    id: ['K#', 'Kuartal ke-#'],
    ca: ['#T', '1r trimestre|2n trimestre|3r trimestre|4t trimestre'],
    he: ['Q#', 'רבעון #'],
    ar: [
        'الربع الأول|الربع الثاني|الربع الثالث|الربع الرابع',
        'الربع الأول|الربع الثاني|الربع الثالث|الربع الرابع',
    ],
    hi: ['ति#', 'पहली तिमाही|दूसरी तिमाही|तीसरी तिमाही|चौथी तिमाही'],
    fa: ['س‌م۱|س‌م۲|س‌م۳|س‌م۴', 'سه‌ماههٔ اول|سه‌ماههٔ دوم|سه‌ماههٔ سوم|سه‌ماههٔ چهارم'],
};
/** Intl has no names of quarters: those of the languages above are known, others get CLDR's root form `Q1`. */
function quarterText(locale, quarter, style) {
    if (style === 'narrow')
        return String(quarter);
    const names = QUARTERS[new Intl.Locale(locale).language];
    if (names === undefined)
        return `Q${quarter}`;
    const name = names[style === 'short' ? 0 : 1];
    return name.includes('|') ? name.split('|')[quarter - 1] : name.replace('#', String(quarter));
}
/** In many languages a month beside a day has another form than the month alone (genitive). */
function monthText(locale, month, style, standalone) {
    const at = Date.UTC(2024, month - 1, 15);
    const alone = partOf(locale, { month: style }, at, 'month') ?? String(month);
    // A month alone may carry a suffix that is a literal part, such as the Japanese sign for month.
    const whole = plainSpaces(formatOf(locale, { month: style }).format(at));
    const nominative = /^\d+$/.test(alone) ? whole : alone;
    if (standalone || style === 'narrow')
        return style === 'narrow' ? alone : nominative;
    const inDate = partOf(locale, { month: style, day: 'numeric', year: 'numeric' }, at, 'month') ?? nominative;
    return /^\d+\.?$/.test(inDate) ? nominative : inDate;
}
function weekdayText(locale, day, style, standalone) {
    // The first of January 2024 was a Monday.
    const at = Date.UTC(2024, 0, day);
    if (standalone || style === 'narrow')
        return partOf(locale, { weekday: style }, at, 'weekday');
    return partOf(locale, { weekday: style, day: 'numeric', month: 'long', year: 'numeric' }, at, 'weekday');
}
function eraText(locale, era, style) {
    // The second moment lies in 566 BC.
    const at = era === 1 ? 0 : -8e13;
    return partOf(locale, { era: style, year: 'numeric' }, at, 'era') ?? (era === 1 ? 'AD' : 'BC');
}
function halfDayText(locale, half) {
    const at = Date.UTC(2024, 0, 1, half === 0 ? 9 : 15);
    return partOf(locale, { hour: 'numeric', hour12: true }, at, 'dayPeriod') ?? (half === 0 ? 'AM' : 'PM');
}
/** Text of a field's value. Quarters, months and days of the week count from 1, halves of the day and eras from 0. */
function fieldText(locale, field, value, style, standalone) {
    if (field === 'month')
        return monthText(locale, value, style, standalone);
    if (field === 'day of week')
        return weekdayText(locale, value, style, standalone);
    if (field === 'quarter')
        return quarterText(locale, value, style);
    if (field === 'era')
        return eraText(locale, value, style);
    if (field === 'AM/PM')
        return halfDayText(locale, value);
    return String(value);
}
/** `in the morning`, `noon`. Java has names for the exact moments of midnight and noon. */
function dayPeriodText(locale, hour, minute, style) {
    const english = new Intl.Locale(locale).language === 'en';
    if (english && minute === 0 && hour === 0)
        return style === 'narrow' ? 'mi' : 'midnight';
    if (english && minute === 0 && hour === 12)
        return style === 'narrow' ? 'n' : 'noon';
    // Just past the hour, so that ICU does not answer with its own name of noon.
    const at = Date.UTC(2024, 0, 1, hour, Math.max(minute, 1));
    const options = { hour: 'numeric', dayPeriod: style, hour12: true };
    return partOf(locale, options, at, 'dayPeriod') ?? halfDayText(locale, hour < 12 ? 0 : 1);
}
function intlZoneName(locale, zone, at, style) {
    return partOf(locale, { timeZone: zone, timeZoneName: style, year: 'numeric' }, at, 'timeZoneName');
}
/** Zones whose English name Intl gives under another id. */
const NAMED_LIKE = { UTC: 'UTC', UT: 'UTC', GMT: 'Africa/Abidjan' };
const looksLikeOffset = (name) => name === undefined || /^(GMT|UTC)?[+\-−]/.test(name);
/** Name of a zone at a moment; an offset without a name prints as it is. */
function zoneName(locale, zone, epochNanoseconds, long, generic) {
    const namedLike = NAMED_LIKE[zone.id];
    if (namedLike !== undefined) {
        return long
            ? (intlZoneName(locale, namedLike, 0, 'long') ?? zone.id)
            : zone.id === 'UT'
                ? 'UTC'
                : zone.id;
    }
    if (zone.offsetSeconds !== undefined)
        return zone.id;
    const at = Number(epochNanoseconds / 1000000n);
    const style = generic ? (long ? 'longGeneric' : 'shortGeneric') : long ? 'long' : 'short';
    const name = intlZoneName(locale, zone.id, at, style);
    if (long)
        return name ?? zone.id;
    if (!looksLikeOffset(name) && (!generic || /^[A-Z]{1,5}$/.test(name)))
        return name;
    const english = intlZoneName('en-US', zone.id, at, generic ? 'longGeneric' : 'long') ?? '';
    const known = (0,_zone_abbreviations_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneAbbreviation */ .r)(english);
    if (known !== undefined)
        return known;
    if (generic && !looksLikeOffset(english))
        return english.replace(/[^A-Z]/g, '');
    return name ?? zone.id;
}
const rules = new Map();
function weekRuleOf(locale) {
    let rule = rules.get(locale);
    if (rule === undefined) {
        rule = (0,_week_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .weekRule */ .pd)(locale);
        rules.set(locale, rule);
    }
    return rule;
}
/** The moment that {@link stylePieces} shows: Wednesday, 4 September 2024, 05:06:07 UTC. */
const STYLE_SAMPLE = { month: 9, weekday: 3 };
/** A sample moment in a locale's own style, in pieces that say what they are. */
function stylePieces(locale, style) {
    return formatOf(locale, { dateStyle: style, timeStyle: style })
        .formatToParts(Date.UTC(2024, 8, 4, 5, 6, 7))
        .map((part) => ({ type: part.type, value: plainSpaces(part.value) }));
}


/***/ }),

/***/ 8261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DatePartsBuilder: () => (/* binding */ DatePartsBuilder),
/* harmony export */   daysInMonth: () => (/* binding */ daysInMonth)
/* harmony export */ });
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18713);
/* harmony import */ var _date_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6223);
/* harmony import */ var _week_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51578);
/** Turns the fields that a text named into a date, a time, an offset and a zone, or says that they do not agree. */



const LIMITS = {
    month: [1, 12],
    quarter: [1, 4],
    'day of month': [1, 31],
    'day of year': [1, 366],
    'day of week': [1, 7],
    'local day of week': [1, 7],
    'local week': [1, 53],
    'ISO week': [1, 53],
    hour: [0, 24],
    'hour 1-24': [1, 24],
    'hour 0-11': [0, 11],
    'hour 1-12': [1, 12],
    minute: [0, 59],
    second: [0, 59],
    nanosecond: [0, 999_999_999],
    'millisecond of day': [0, 86_399_999],
    'nanosecond of day': [0, 86_399_999_999_999],
};
function daysInMonth(year, month) {
    const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
    return (0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .epochDay */ .ue)(next) - (0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .epochDay */ .ue)({ year, month, day: 1 });
}
class DatePartsBuilder {
    #locale;
    #strict;
    #fields = new Map();
    #periodHours;
    #offsetSeconds;
    #zone;
    constructor(locale, strict) {
        this.#locale = locale;
        this.#strict = strict;
    }
    /** False when the value is out of range or contradicts an earlier one. */
    set(field, value) {
        const limits = LIMITS[field];
        if (limits !== undefined && (value < limits[0] || value > limits[1]))
            return false;
        const before = this.#fields.get(field);
        if (before !== undefined && before !== value)
            return false;
        this.#fields.set(field, value);
        return true;
    }
    /** Hours that a named part of the day, such as `in the morning`, may stand for. */
    setPeriodHours(hours) {
        this.#periodHours = hours;
    }
    setOffset(seconds) {
        if (this.#offsetSeconds !== undefined && this.#offsetSeconds !== seconds)
            return false;
        this.#offsetSeconds = seconds;
        return true;
    }
    setZone(id) {
        this.#zone = id;
    }
    copy() {
        const other = new DatePartsBuilder(this.#locale, this.#strict);
        other.adopt(this);
        return other;
    }
    adopt(other) {
        this.#fields = new Map(other.#fields);
        this.#periodHours = other.#periodHours;
        this.#offsetSeconds = other.#offsetSeconds;
        this.#zone = other.#zone;
    }
    /** Undefined when the fields contradict one another. */
    build() {
        const day = this.#epochDay();
        const time = this.#time();
        if (day === 'contradiction' || time === 'contradiction')
            return undefined;
        // 24:00 is midnight at the end of the day.
        const nextDay = time?.hour === 24 ? 1 : 0;
        return {
            date: day === undefined ? undefined : (0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOfEpochDay */ .zh)(day + nextDay),
            time: time === undefined || nextDay === 0 ? time : { ...time, hour: 0 },
            offsetSeconds: this.#offsetSeconds,
            zone: this.#zone,
        };
    }
    #year() {
        const year = this.#fields.get('year');
        const ofEra = this.#fields.get('year of era');
        if (ofEra === undefined)
            return year;
        return this.#fields.get('era') === 0 ? 1 - ofEra : ofEra;
    }
    #epochDay() {
        const day = this.#dayFromFields();
        if (typeof day !== 'number')
            return day;
        const weekday = this.#fields.get('day of week');
        if (weekday !== undefined && weekday !== (0,_week_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOfWeek */ .mK)(day))
            return 'contradiction';
        const local = this.#fields.get('local day of week');
        if (local !== undefined && local !== (0,_week_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .localDayOfWeek */ .vM)(day, (0,_date_names_js__WEBPACK_IMPORTED_MODULE_1__/* .weekRuleOf */ .Ek)(this.#locale)))
            return 'contradiction';
        return day;
    }
    #dayFromFields() {
        const fields = this.#fields;
        const julian = fields.get('modified Julian day');
        if (julian !== undefined)
            return julian - 40587;
        const year = this.#year();
        const month = fields.get('month');
        const day = fields.get('day of month');
        const dayOfYear = fields.get('day of year');
        if (year !== undefined && month !== undefined && day !== undefined) {
            const last = daysInMonth(year, month);
            if (day > last && this.#strict)
                return 'contradiction';
            return (0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .epochDay */ .ue)({ year, month, day: Math.min(day, last) });
        }
        if (year !== undefined && dayOfYear !== undefined) {
            const first = (0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .epochDay */ .ue)({ year, month: 1, day: 1 });
            return dayOfYear > (0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .epochDay */ .ue)({ year: year + 1, month: 1, day: 1 }) - first
                ? 'contradiction'
                : first + dayOfYear - 1;
        }
        return (this.#dayOfWeekDate('ISO week year', 'ISO week', _week_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ISO_WEEK */ .b8) ??
            this.#dayOfWeekDate('local week year', 'local week', (0,_date_names_js__WEBPACK_IMPORTED_MODULE_1__/* .weekRuleOf */ .Ek)(this.#locale)));
    }
    #dayOfWeekDate(yearField, weekField, rule) {
        const year = this.#fields.get(yearField);
        const week = this.#fields.get(weekField);
        const weekday = this.#fields.get('day of week');
        const local = weekday === undefined ? this.#fields.get('local day of week') : ((weekday - rule.firstDay + 7) % 7) + 1;
        if (year === undefined || week === undefined || local === undefined)
            return undefined;
        const day = (0,_week_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfWeekYear */ .bu)(year, rule) + (week - 1) * 7 + local - 1;
        return (0,_week_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .weekOfYear */ .zR)(day, rule).year === year ? day : 'contradiction';
    }
    #hour() {
        const fields = this.#fields;
        const hour = fields.get('hour');
        if (hour !== undefined)
            return hour;
        const to24 = fields.get('hour 1-24');
        if (to24 !== undefined)
            return to24 % 24;
        const to12 = fields.get('hour 1-12');
        const half = to12 === undefined ? fields.get('hour 0-11') : to12 % 12;
        if (half === undefined)
            return undefined;
        const afternoon = fields.get('AM/PM');
        if (afternoon !== undefined)
            return half + 12 * afternoon;
        if (this.#periodHours === undefined)
            return undefined;
        return this.#periodHours.find((candidate) => candidate % 12 === half) ?? 'contradiction';
    }
    #time() {
        const fields = this.#fields;
        const ofDay = fields.get('nanosecond of day');
        const milliseconds = fields.get('millisecond of day');
        if (ofDay !== undefined)
            return timeOfDay(Math.floor(ofDay / 1e9), ofDay % 1e9);
        if (milliseconds !== undefined) {
            return timeOfDay(Math.floor(milliseconds / 1000), fields.get('nanosecond') ?? (milliseconds % 1000) * 1e6);
        }
        const hour = this.#hour();
        if (typeof hour !== 'number')
            return hour;
        const minute = fields.get('minute');
        const second = fields.get('second');
        const nanosecond = fields.get('nanosecond');
        // Java fills up smaller units with zero, but not a hole between two that are given.
        if ((minute === undefined && (second ?? nanosecond) !== undefined) ||
            (second === undefined && nanosecond !== undefined)) {
            return undefined;
        }
        const time = { hour, minute: minute ?? 0, second: second ?? 0, nanosecond: nanosecond ?? 0 };
        if (hour === 24 && (this.#strict || time.minute > 0 || time.second > 0 || time.nanosecond > 0))
            return 'contradiction';
        return time;
    }
}
function timeOfDay(seconds, nanosecond) {
    return {
        hour: Math.floor(seconds / 3600),
        minute: Math.floor(seconds / 60) % 60,
        second: seconds % 60,
        nanosecond,
    };
}


/***/ }),

/***/ 51578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ weekOfMonth),
/* harmony export */   b8: () => (/* binding */ ISO_WEEK),
/* harmony export */   bu: () => (/* binding */ startOfWeekYear),
/* harmony export */   mK: () => (/* binding */ dayOfWeek),
/* harmony export */   pd: () => (/* binding */ weekRule),
/* harmony export */   vM: () => (/* binding */ localDayOfWeek),
/* harmony export */   zR: () => (/* binding */ weekOfYear)
/* harmony export */ });
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18713);
/** Weeks as a locale counts them: which day comes first, and how many days make the year's first week. */

const ISO_WEEK = { firstDay: 1, minimalDays: 4 };
/** 1 is Monday, 7 is Sunday. */
function dayOfWeek(day) {
    return ((((day + 3) % 7) + 7) % 7) + 1;
}
/** 1 for the rule's first day of the week, 7 for its last. */
function localDayOfWeek(day, rule) {
    return ((dayOfWeek(day) - rule.firstDay + 7) % 7) + 1;
}
/** Epoch day on which the first week of a period begins that itself begins at `start`. */
function firstWeek(start, rule) {
    const before = localDayOfWeek(start, rule) - 1;
    return 7 - before >= rule.minimalDays ? start - before : start - before + 7;
}
/** Epoch day on which week 1 of a week-based year begins. */
function startOfWeekYear(year, rule) {
    return firstWeek((0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .epochDay */ .ue)({ year, month: 1, day: 1 }), rule);
}
function weekOfYear(day, rule) {
    const { year } = (0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOfEpochDay */ .zh)(day);
    for (const candidate of [year + 1, year, year - 1]) {
        const start = startOfWeekYear(candidate, rule);
        if (day >= start)
            return { year: candidate, week: Math.floor((day - start) / 7) + 1 };
    }
    throw new Error(`no week holds the epoch day ${day}`);
}
/** 0 for days before the month's first week. */
function weekOfMonth(day, rule) {
    const { year, month } = (0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOfEpochDay */ .zh)(day);
    return Math.floor((day - firstWeek((0,_time_values_js__WEBPACK_IMPORTED_MODULE_0__/* .epochDay */ .ue)({ year, month, day: 1 }), rule)) / 7) + 1;
}
/** How a locale's region counts weeks. Java: without a region weeks begin on Sundays, whatever the language. */
function weekRule(locale) {
    const parsed = new Intl.Locale(locale);
    if (parsed.region === undefined)
        return { firstDay: 7, minimalDays: 1 };
    const info = parsed.getWeekInfo?.() ?? parsed.weekInfo;
    if (info === undefined)
        return ISO_WEEK;
    return { firstDay: info.firstDay, minimalDays: info.minimalDays ?? (FOUR_DAYS.has(parsed.region) ? 4 : 1) };
}
/** Newer runtimes no longer tell the minimal days; these regions need four, as ISO does (CLDR supplemental data). */
const FOUR_DAYS = new Set('AD AN AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ NL NO PL PT RE RU SE SJ SK SM VA'.split(' '));


/***/ }),

/***/ 42932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ZONE_OF_ABBREVIATION),
/* harmony export */   r: () => (/* binding */ zoneAbbreviation)
/* harmony export */ });
/**
 * English abbreviations of time-zone names as Java has them. ICU, and with it Intl, knows them only for the regions
 * that use them, and prints `GMT+1` where Java prints `CET`.
 */
const TABLE = `
ACT Acre Standard Time
ACST Acre Summer Time
AFST Afghanistan Summer Time
AFT Afghanistan Time
AKDT Alaska Daylight Time
AKST Alaska Standard Time
ALMST Alma-Ata Summer Time
AMT Amazon Standard Time
AMST Amazon Summer Time
ANAT Anadyr Standard Time
ANAST Anadyr Summer Time
WSDT Apia Daylight Time
WSST Apia Standard Time
AQTST Aqtau Summer Time
AQTST Aqtobe Summer Time
ADT Arabian Daylight Time
AST Arabian Standard Time
ART Argentina Standard Time
ARST Argentina Summer Time
AMT Armenia Standard Time
AMST Armenia Summer Time
ADT Atlantic Daylight Time
AST Atlantic Standard Time
ACDT Australian Central Daylight Time
ACST Australian Central Standard Time
ACWDT Australian Central Western Daylight Time
ACWST Australian Central Western Standard Time
AEDT Australian Eastern Daylight Time
AEST Australian Eastern Standard Time
AWDT Australian Western Daylight Time
AWST Australian Western Standard Time
AZT Azerbaijan Standard Time
AZST Azerbaijan Summer Time
AZOT Azores Standard Time
AZOST Azores Summer Time
BDT Bangladesh Standard Time
BDST Bangladesh Summer Time
BTST Bhutan Summer Time
BTT Bhutan Time
BOST Bolivia Summer Time
BOT Bolivia Time
BST Bougainville Daylight Time
BST Bougainville Standard Time
BRT Brasilia Standard Time
BRST Brasilia Summer Time
BST British Summer Time
BNT Brunei Darussalam Time
BNST Brunei Summer Time
CVT Cape Verde Standard Time
CVST Cape Verde Summer Time
AWST Casey Time
CAT Central Africa Time
CAST Central African Summer Time
CDT Central Daylight Time
CET Central European Standard Time
CEST Central European Summer Time
CET Central European Time
CIST Central Indonesia Summer Time
WITA Central Indonesia Time
CST Central Standard Time
ChDT Chamorro Daylight Time
ChST Chamorro Standard Time
CHADT Chatham Daylight Time
CHAST Chatham Standard Time
CLT Chile Standard Time
CLST Chile Summer Time
CLT Chile Time
CDT China Daylight Time
CST China Standard Time
CXST Christmas Island Summer Time
CXT Christmas Island Time
CHUST Chuuk Summer Time
CHUT Chuuk Time
CCST Cocos Islands Summer Time
CCT Cocos Islands Time
COT Colombia Standard Time
COST Colombia Summer Time
CKHST Cook Islands Half Summer Time
CKT Cook Islands Standard Time
UTC Coordinated Universal Time
CDT Cuba Daylight Time
CST Cuba Standard Time
DAVST Davis Summer Time
DAVT Davis Time
DDUST Dumont-d'Urville Summer Time
DDUT Dumont-d’Urville Time
EAT East Africa Time
EGT East Greenland Standard Time
EGST East Greenland Summer Time
EIST East Indonesia Summer Time
ALMT East Kazakhstan Time
TLT East Timor Time
EAST Easter Island Standard Time
EASST Easter Island Summer Time
EAST Eastern African Summer Time
EDT Eastern Daylight Time
EET Eastern European Standard Time
EEST Eastern European Summer Time
EET Eastern European Time
WIT Eastern Indonesia Time
EST Eastern Standard Time
ECST Ecuador Summer Time
ECT Ecuador Time
FKT Falkland Islands Standard Time
FKST Falkland Islands Summer Time
FNT Fernando de Noronha Standard Time
FNST Fernando de Noronha Summer Time
FJT Fiji Standard Time
FJST Fiji Summer Time
GFST French Guiana Summer Time
GFT French Guiana Time
TFST French Southern & Antarctic Lands Summer Time
TFT French Southern & Antarctic Time
GALST Galapagos Summer Time
GALT Galapagos Time
GAMST Gambier Summer Time
GAMT Gambier Time
GET Georgia Standard Time
GEST Georgia Summer Time
GHST Ghana Summer Time
GILST Gilbert Is. Summer Time
GILT Gilbert Islands Time
GMT Greenwich Mean Time
GDT Gulf Daylight Time
GST Gulf Standard Time
GYST Guyana Summer Time
GYT Guyana Time
HDT Hawaii-Aleutian Daylight Time
HST Hawaii-Aleutian Standard Time
HKT Hong Kong Standard Time
HKST Hong Kong Summer Time
HOVT Hovd Standard Time
HOVST Hovd Summer Time
IDT India Daylight Time
IST India Standard Time
IOST Indian Ocean Territory Summer Time
IOT Indian Ocean Time
ICST Indochina Summer Time
ICT Indochina Time
IRDT Iran Daylight Time
IRST Iran Standard Time
IST Irish Standard Time
IRKT Irkutsk Standard Time
IRKST Irkutsk Summer Time
IDT Israel Daylight Time
IST Israel Standard Time
JDT Japan Daylight Time
JST Japan Standard Time
KGST Kirgizstan Summer Time
KDT Korean Daylight Time
KST Korean Standard Time
KOSST Kosrae Summer Time
KOST Kosrae Time
QOSST Kostanay Summer Time
KRAT Krasnoyarsk Standard Time
KRAST Krasnoyarsk Summer Time
KGT Kyrgyzstan Time
LINST Line Is. Summer Time
LINT Line Islands Time
LHDT Lord Howe Daylight Time
LHST Lord Howe Standard Time
MAGT Magadan Standard Time
MAGST Magadan Summer Time
MYST Malaysia Summer Time
MYT Malaysia Time
MVST Maldives Summer Time
MVT Maldives Time
MARST Marquesas Summer Time
MART Marquesas Time
MHST Marshall Islands Summer Time
MHT Marshall Islands Time
MUT Mauritius Standard Time
MUST Mauritius Summer Time
MAWST Mawson Summer Time
MAWT Mawson Time
MDT Mexican Pacific Daylight Time
MST Mexican Pacific Standard Time
MEST Middle Europe Summer Time
MET Middle Europe Time
MSD Moscow Daylight Time
MSK Moscow Standard Time
MSD Moscow Summer Time
MDT Mountain Daylight Time
MST Mountain Standard Time
MMST Myanmar Summer Time
MMT Myanmar Time
NRST Nauru Summer Time
NRT Nauru Time
NPST Nepal Summer Time
NPT Nepal Time
NCT New Caledonia Standard Time
NCST New Caledonia Summer Time
NZDT New Zealand Daylight Time
NZST New Zealand Standard Time
NDT Newfoundland Daylight Time
NST Newfoundland Standard Time
NUST Niue Summer Time
NUT Niue Time
NFST Norfolk Island Daylight Time
NFT Norfolk Island Standard Time
PDT Northwest Mexico Daylight Time
PST Northwest Mexico Standard Time
NOVT Novosibirsk Standard Time
NOVST Novosibirsk Summer Time
OMST Omsk Standard Time
OMSST Omsk Summer Time
ORAST Oral Summer Time
PDT Pacific Daylight Time
PST Pacific Standard Time
PKT Pakistan Standard Time
PKST Pakistan Summer Time
PWST Palau Summer Time
PWT Palau Time
PGST Papua New Guinea Summer Time
PGT Papua New Guinea Time
PYT Paraguay Standard Time
PYST Paraguay Summer Time
PET Peru Standard Time
PEST Peru Summer Time
PETT Petropavlovsk-Kamchatski Standard Time
PETST Petropavlovsk-Kamchatski Summer Time
PST Philippine Standard Time
PDT Philippine Summer Time
PHOST Phoenix Is. Summer Time
PHOT Phoenix Islands Time
PDT Pitcairn Daylight Time
PST Pitcairn Time
PONST Pohnpei Summer Time
PONT Ponape Time
QYZST Qyzylorda Summer Time
REST Reunion Summer Time
ROTST Rothera Summer Time
ROTT Rothera Time
RET Réunion Time
SAKT Sakhalin Standard Time
SAKST Sakhalin Summer Time
SAMT Samara Standard Time
SAMST Samara Summer Time
SDT Samoa Daylight Time
SST Samoa Standard Time
SCST Seychelles Summer Time
SCT Seychelles Time
SGT Singapore Standard Time
SGST Singapore Summer Time
SBST Solomon Is. Summer Time
SBT Solomon Islands Time
SAST South Africa Standard Time
SAST South Africa Summer Time
GDT South Georgia Daylight Time
GST South Georgia Time
SREDT Srednekolymsk Daylight Time
SRET Srednekolymsk Time
PMDT St. Pierre & Miquelon Daylight Time
PMST St. Pierre & Miquelon Standard Time
SRST Suriname Summer Time
SRT Suriname Time
SYOST Syowa Summer Time
SYOT Syowa Time
TAHST Tahiti Summer Time
TAHT Tahiti Time
CDT Taipei Daylight Time
CST Taipei Standard Time
TJST Tajikistan Summer Time
TJT Tajikistan Time
TLST Timor-Leste Summer Time
TKST Tokelau Summer Time
TKT Tokelau Time
TOT Tonga Standard Time
TOST Tonga Summer Time
TRST Turkey Summer Time
TRT Turkey Time
TMT Turkmenistan Standard Time
TMST Turkmenistan Summer Time
TVST Tuvalu Summer Time
TVT Tuvalu Time
CHOT Ulaanbaatar Standard Time
CHOST Ulaanbaatar Summer Time
UYT Uruguay Standard Time
UYST Uruguay Summer Time
UZT Uzbekistan Standard Time
UZST Uzbekistan Summer Time
VUT Vanuatu Standard Time
VUST Vanuatu Summer Time
VEST Venezuela Summer Time
VET Venezuela Time
VLAT Vladivostok Standard Time
VLAST Vladivostok Summer Time
MSK Volgograd Standard Time
MSD Volgograd Summer Time
VOSST Vostok Summer Time
VOST Vostok Time
WAKT Wake Island Time
WAKST Wake Summer Time
WFST Wallis & Futuna Summer Time
WFT Wallis & Futuna Time
WAT West Africa Standard Time
WAST West Africa Summer Time
WGT West Greenland Standard Time
WGST West Greenland Summer Time
WIST West Indonesia Summer Time
AQTT West Kazakhstan Time
WAT Western African Time
WET Western European Standard Time
WEST Western European Summer Time
WET Western European Time
WIB Western Indonesia Time
XJDT Xinjiang Daylight Time
XJT Xinjiang Standard Time
YAKT Yakutsk Standard Time
YAKST Yakutsk Summer Time
YEKT Yekaterinburg Standard Time
YEKST Yekaterinburg Summer Time
`;
let byName;
/** `CET` for `Central European Standard Time`; undefined when Java has no abbreviation either. */
function zoneAbbreviation(englishName) {
    if (byName === undefined) {
        byName = new Map();
        for (const line of TABLE.trim().split('\n')) {
            const space = line.indexOf(' ');
            byName.set(line.slice(space + 1), line.slice(0, space));
        }
    }
    return byName.get(englishName);
}
/** Zones that an abbreviation means when a text is read; Java prefers the same ones. */
const ZONE_OF_ABBREVIATION = {
    UTC: 'UTC',
    GMT: 'GMT',
    UT: 'UT',
    Z: 'Z',
    WET: 'Europe/Lisbon',
    WEST: 'Europe/Lisbon',
    BST: 'Europe/London',
    CET: 'Europe/Paris',
    CEST: 'Europe/Paris',
    EET: 'Europe/Bucharest',
    EEST: 'Europe/Bucharest',
    MSK: 'Europe/Moscow',
    EST: 'America/New_York',
    EDT: 'America/New_York',
    CST: 'America/Chicago',
    CDT: 'America/Chicago',
    MST: 'America/Denver',
    MDT: 'America/Denver',
    PST: 'America/Los_Angeles',
    PDT: 'America/Los_Angeles',
    AKST: 'America/Anchorage',
    AKDT: 'America/Anchorage',
    HST: 'Pacific/Honolulu',
    AST: 'America/Halifax',
    ADT: 'America/Halifax',
    NST: 'America/St_Johns',
    NDT: 'America/St_Johns',
    BRT: 'America/Sao_Paulo',
    ART: 'America/Argentina/Buenos_Aires',
    IST: 'Asia/Kolkata',
    PKT: 'Asia/Karachi',
    SGT: 'Asia/Singapore',
    HKT: 'Asia/Hong_Kong',
    JST: 'Asia/Tokyo',
    KST: 'Asia/Seoul',
    AEST: 'Australia/Sydney',
    AEDT: 'Australia/Sydney',
    ACST: 'Australia/Adelaide',
    ACDT: 'Australia/Adelaide',
    AWST: 'Australia/Perth',
    NZST: 'Pacific/Auckland',
    NZDT: 'Pacific/Auckland',
    SAST: 'Africa/Johannesburg',
    CAT: 'Africa/Maputo',
    EAT: 'Africa/Nairobi',
    WAT: 'Africa/Lagos',
};


/***/ })

};
