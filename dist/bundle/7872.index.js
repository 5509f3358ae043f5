export const id = 7872;
export const ids = [7872];
export const modules = {

/***/ 52649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readDate)
});

;// CONCATENATED MODULE: ./build/expression/java/date-elements.js
/** The parts a date format is made of, whether it came from a pattern, a name or a locale's style. */
function isFixedWidth(element) {
    if (element.kind === 'number')
        return element.min === element.max && element.sign === 'never';
    return element.kind === 'fraction' && element.min === element.max && !element.point;
}

// EXTERNAL MODULE: ./build/expression/java/date-names.js
var date_names = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/expression/java/date-parts.js
var date_parts = __webpack_require__(8261);
// EXTERNAL MODULE: ./build/expression/java/zone.js
var zone = __webpack_require__(28864);
// EXTERNAL MODULE: ./build/expression/java/zone-abbreviations.js
var zone_abbreviations = __webpack_require__(42932);
;// CONCATENATED MODULE: ./build/expression/java/date-parse.js
/** Reads a text through the elements of a date format, by java.time's rules for widths, signs and neighbours. */





function startsWith(reader, at, wanted) {
    const found = reader.text.slice(at, at + wanted.length);
    return found === wanted || (reader.ignoreCase && found.toLowerCase() === wanted.toLowerCase());
}
/** Digits that the fixed-width elements right behind an element need for themselves. */
function reservedWidth(elements, index) {
    let width = 0;
    for (let next = index + 1; next < elements.length; next++) {
        const element = elements[next];
        if (!isFixedWidth(element))
            break;
        width += element.max;
    }
    return width;
}
function digitsAt(text, at, limit) {
    let end = at;
    while (end < text.length && end - at < limit && text[end] >= '0' && text[end] <= '9')
        end++;
    return end - at;
}
function readNumber(reader, at, element, reserved, parts) {
    const { text } = reader;
    const sign = text[at] === '-' || text[at] === '+' ? text[at] : undefined;
    if (sign === '-' && (element.sign === 'never' || element.reduced === true))
        return undefined;
    if (sign === '+' && element.sign !== 'exceeds')
        return undefined;
    const start = sign === undefined ? at : at + 1;
    let count = digitsAt(text, start, element.max + reserved);
    if (reserved > 0)
        count = Math.max(element.min, count - reserved);
    if (count < element.min || digitsAt(text, start, count) < count || count === 0)
        return undefined;
    // Java: a year longer than its letters carries a plus, and only such a year does.
    if (element.sign === 'exceeds' && sign === undefined && count > element.min)
        return undefined;
    if (element.sign === 'exceeds' && sign === '+' && count <= element.min)
        return undefined;
    const digits = Number(text.slice(start, start + count));
    const value = element.reduced === true ? 2000 + digits : sign === '-' ? -digits : digits;
    return parts.set(element.field, value) ? start + count : undefined;
}
function readFraction(reader, at, element, parts) {
    let start = at;
    if (element.point) {
        if (reader.text[at] !== '.')
            return element.min === 0 ? at : undefined;
        start++;
    }
    const count = digitsAt(reader.text, start, element.max);
    if (count < Math.max(element.min, element.point ? 1 : 0))
        return undefined;
    const nanosecond = Number(reader.text.slice(start, start + count).padEnd(9, '0'));
    return parts.set('nanosecond', nanosecond) ? start + count : undefined;
}
const RANGES = {
    era: [0, 1],
    quarter: [1, 4],
    month: [1, 12],
    'day of week': [1, 7],
    'AM/PM': [0, 1],
};
function readText(reader, at, element, parts) {
    const [from, to] = RANGES[element.field] ?? [1, 0];
    let best;
    for (let value = from; value <= to; value++) {
        const name = (0,date_names/* fieldText */.gF)(element.locale ?? reader.locale, element.field, value, element.style, element.standalone);
        if (name.length > (best?.length ?? 0) && startsWith(reader, at, name))
            best = { value, length: name.length };
    }
    return best !== undefined && parts.set(element.field, best.value) ? at + best.length : undefined;
}
function readDayPeriod(reader, at, style, parts) {
    let best = '';
    const hours = [];
    for (let hour = 0; hour < 24; hour++) {
        for (const minute of [0, 1]) {
            const name = (0,date_names/* dayPeriodText */.$k)(reader.locale, hour, minute, style);
            if (name.length < best.length || !startsWith(reader, at, name))
                continue;
            if (name.length > best.length)
                hours.length = 0;
            best = name;
            if (!hours.includes(hour))
                hours.push(hour);
        }
    }
    if (best === '')
        return undefined;
    parts.setPeriodHours(hours);
    return at + best.length;
}
const OFFSET_SHAPES = {
    '+HH': /[+-]\d\d/y,
    '+HHmm': /[+-]\d\d(?:\d\d)?/y,
    '+HHMM': /[+-]\d{4}/y,
    '+HH:MM': /[+-]\d\d:\d\d/y,
    '+HHMMss': /[+-]\d{4}(?:\d\d)?/y,
    '+HH:MM:ss': /[+-]\d\d:\d\d(?::\d\d)?/y,
    lenient: /[+-]\d\d(?::\d\d(?::\d\d)?)?/y,
};
function readOffset(reader, at, element, parts) {
    if (element.zero !== '' && startsWith(reader, at, element.zero) && !/^[+-]/.test(element.zero)) {
        return parts.setOffset(0) ? at + element.zero.length : undefined;
    }
    const shape = OFFSET_SHAPES[element.pattern];
    shape.lastIndex = at;
    const found = shape.exec(reader.text)?.[0];
    const seconds = found === undefined ? undefined : (0,zone/* parseOffset */.Xo)(found);
    return seconds !== undefined && parts.setOffset(seconds) ? at + found.length : undefined;
}
function readLocalizedOffset(reader, at, parts) {
    if (!startsWith(reader, at, 'GMT'))
        return undefined;
    const shape = /[+-](?:\d\d:\d\d(?::\d\d)?|\d{1,2}(?::\d\d(?::\d\d)?)?)/y;
    shape.lastIndex = at + 3;
    const found = shape.exec(reader.text)?.[0];
    if (found === undefined)
        return parts.setOffset(0) ? at + 3 : undefined;
    const seconds = (0,zone/* parseOffset */.Xo)(found.replace(/^([+-])(\d)(?=:|$)/, '$10$2'));
    return seconds !== undefined && parts.setOffset(seconds) ? at + 3 + found.length : undefined;
}
function readZone(reader, at, names, parts) {
    const shape = /[+-](?:\d\d:\d\d(?::\d\d)?|\d{6}|\d{4}|\d{1,2})|[A-Za-z][A-Za-z0-9~/._+:-]*/y;
    shape.lastIndex = at;
    const found = shape.exec(reader.text)?.[0];
    if (found === undefined)
        return undefined;
    const seconds = (0,zone/* parseOffset */.Xo)(found);
    const named = names && Object.hasOwn(zone_abbreviations/* ZONE_OF_ABBREVIATION */.g, found) ? zone_abbreviations/* ZONE_OF_ABBREVIATION */.g[found] : undefined;
    parts.setZone(seconds === undefined ? (named ?? found) : (0,zone/* offsetZone */.U9)(seconds).id);
    return at + found.length;
}
function readRegion(reader, at, parts) {
    const end = reader.text.indexOf(']', at);
    if (reader.text[at] !== '[' || end === -1)
        return undefined;
    parts.setZone(reader.text.slice(at + 1, end));
    return end + 1;
}
const INSTANT = /([+-]?\d{4,10})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{0,9}))?(Z|[+-]\d\d(?::?\d\d)?)/iy;
function readInstant(reader, at, parts) {
    INSTANT.lastIndex = at;
    const match = INSTANT.exec(reader.text);
    if (match === null)
        return undefined;
    const fields = ['year', 'month', 'day of month', 'hour', 'minute', 'second'];
    const numbers = match.slice(1, 7).map(Number);
    const fits = fields.every((field, index) => parts.set(field, numbers[index]));
    const offset = (0,zone/* parseOffset */.Xo)(match[8].toUpperCase());
    const nanosecond = Number((match[7] ?? '').padEnd(9, '0'));
    if (!fits || offset === undefined || !parts.set('nanosecond', nanosecond) || !parts.setOffset(offset))
        return undefined;
    return at + match[0].length;
}
function readElement(reader, at, element, reserved, parts) {
    switch (element.kind) {
        case 'literal':
            return startsWith(reader, at, element.text) ? at + element.text.length : undefined;
        case 'number':
            return readNumber(reader, at, element, reserved, parts);
        case 'fraction':
            return readFraction(reader, at, element, parts);
        case 'text':
            return readText(reader, at, element, parts);
        case 'day period':
            return readDayPeriod(reader, at, element.style, parts);
        case 'offset':
            return readOffset(reader, at, element, parts);
        case 'localized offset':
            return readLocalizedOffset(reader, at, parts);
        case 'zone id':
            return readZone(reader, at, false, parts);
        case 'zone region':
            return readRegion(reader, at, parts);
        case 'zone name':
            return readZone(reader, at, true, parts);
        case 'instant':
            return readInstant(reader, at, parts);
        case 'pad': {
            const end = at + element.width;
            if (end > reader.text.length)
                return undefined;
            let start = at;
            while (start < end && reader.text[start] === ' ')
                start++;
            const reached = readElement({ ...reader, text: reader.text.slice(0, end) }, start, element.element, 0, parts);
            return reached === end ? end : undefined;
        }
        case 'optional': {
            const attempt = parts.copy();
            const reached = readElements(reader, at, element.elements, attempt);
            if (reached === undefined)
                return at;
            parts.adopt(attempt);
            return reached;
        }
    }
}
function readElements(reader, start, elements, parts) {
    let at = start;
    for (const [index, element] of elements.entries()) {
        const previous = elements[index - 1];
        // Only the first of a row of adjacent numbers may stretch; those behind it keep their fixed widths.
        const stretches = element.kind === 'number' && !(previous !== undefined && isAdjacent(previous) && isFixedWidth(element));
        at = readElement(reader, at, element, stretches ? reservedWidth(elements, index) : 0, parts);
        if (at === undefined)
            return undefined;
    }
    return at;
}
function isAdjacent(element) {
    return element.kind === 'number' || isFixedWidth(element);
}
/** What a text says by a format, or undefined when the whole text does not fit it. */
function readDate(text, format, locale) {
    const parts = new date_parts.DatePartsBuilder(locale, format.strict);
    const reached = readElements({ text, ignoreCase: format.ignoreCase, locale }, 0, format.elements, parts);
    return reached === text.length ? parts.build() : undefined;
}


/***/ }),

/***/ 25016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ dateFormat),
  h: () => (/* binding */ nearestFormatName)
});

// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/expression/java/date-names.js
var date_names = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/expression/errors.js
var errors = __webpack_require__(34640);
;// CONCATENATED MODULE: ./build/expression/java/date-pattern.js
/** Java's `DateTimeFormatter` pattern letters, turned into elements. */

const literal = (text) => ({ kind: 'literal', text });
function number(field, min, max, sign) {
    return { kind: 'number', field, min, max, sign };
}
const free = (field) => number(field, 1, 19, 'normal');
const fixed = (field, width) => number(field, width, width, 'never');
function date_pattern_text(field, style, standalone = false) {
    return { kind: 'text', field, style, standalone };
}
const STYLES = { 3: 'short', 4: 'long', 5: 'narrow' };
function yearRule(field) {
    return (count) => {
        if (count === 2)
            return { kind: 'number', field, min: 2, max: 2, sign: 'never', reduced: true };
        return number(field, count, 19, count < 4 ? 'normal' : 'exceeds');
    };
}
function numberOrTextRule(field, standalone) {
    return (count) => {
        if (count === 1)
            return free(field);
        if (count === 2)
            return fixed(field, 2);
        const style = STYLES[count];
        return style === undefined ? undefined : date_pattern_text(field, style, standalone);
    };
}
function oneOrTwoRule(field) {
    return (count) => (count === 1 ? free(field) : count === 2 ? fixed(field, 2) : undefined);
}
function wideRule(field) {
    return (count) => number(field, count, 19, 'never');
}
const OFFSETS = ['+HHmm', '+HHMM', '+HH:MM', '+HHMMss', '+HH:MM:ss'];
const RULES = {
    G: (count) => (count > 5 ? undefined : date_pattern_text('era', count < 4 ? 'short' : STYLES[count])),
    u: yearRule('year'),
    y: yearRule('year of era'),
    Y: yearRule('local week year'),
    Q: numberOrTextRule('quarter', false),
    q: numberOrTextRule('quarter', true),
    M: numberOrTextRule('month', false),
    L: numberOrTextRule('month', true),
    D: (count) => count === 1 ? free('day of year') : count > 3 ? undefined : number('day of year', count, 3, 'never'),
    d: oneOrTwoRule('day of month'),
    g: (count) => number('modified Julian day', count, 19, 'normal'),
    w: (count) => (count > 2 ? undefined : number('local week', count, 2, 'never')),
    W: (count) => (count > 1 ? undefined : number('local week of month', 1, 1, 'never')),
    E: (count) => (count > 5 ? undefined : date_pattern_text('day of week', count < 3 ? 'short' : STYLES[count])),
    e: (count) => {
        if (count < 3)
            return number('local day of week', count, 2, 'never');
        return count > 5 ? undefined : date_pattern_text('day of week', STYLES[count]);
    },
    c: (count) => {
        if (count === 1)
            return number('local day of week', 1, 2, 'never');
        const style = STYLES[count];
        return style === undefined ? undefined : date_pattern_text('day of week', style, true);
    },
    F: (count) => (count > 1 ? undefined : free('aligned day of week')),
    a: (count) => (count > 1 ? undefined : date_pattern_text('AM/PM', 'short')),
    B: (count) => {
        const style = count === 1 ? 'short' : count === 4 ? 'long' : count === 5 ? 'narrow' : undefined;
        return style === undefined ? undefined : { kind: 'day period', style };
    },
    H: oneOrTwoRule('hour'),
    k: oneOrTwoRule('hour 1-24'),
    K: oneOrTwoRule('hour 0-11'),
    h: oneOrTwoRule('hour 1-12'),
    m: oneOrTwoRule('minute'),
    s: oneOrTwoRule('second'),
    S: (count) => (count > 9 ? undefined : { kind: 'fraction', min: count, max: count, point: false }),
    A: wideRule('millisecond of day'),
    n: wideRule('nanosecond'),
    N: wideRule('nanosecond of day'),
    V: (count) => (count === 2 ? { kind: 'zone id' } : undefined),
    v: (count) => count === 1 || count === 4 ? { kind: 'zone name', long: count === 4, generic: true } : undefined,
    z: (count) => (count > 4 ? undefined : { kind: 'zone name', long: count === 4, generic: false }),
    O: (count) => (count === 1 || count === 4 ? { kind: 'localized offset', long: count === 4 } : undefined),
    X: (count) => {
        const pattern = OFFSETS[count - 1];
        return pattern === undefined ? undefined : { kind: 'offset', pattern, zero: 'Z' };
    },
    x: (count) => {
        const pattern = OFFSETS[count - 1];
        const zero = count === 1 ? '+00' : count % 2 === 0 ? '+0000' : '+00:00';
        return pattern === undefined ? undefined : { kind: 'offset', pattern, zero };
    },
    Z: (count) => {
        if (count < 4)
            return { kind: 'offset', pattern: '+HHMM', zero: '+0000' };
        if (count === 4)
            return { kind: 'localized offset', long: true };
        return count === 5 ? { kind: 'offset', pattern: '+HH:MM:ss', zero: 'Z' } : undefined;
    },
};
function refuse(pattern, problem, help) {
    throw new errors.RuntimeFailure(`"${pattern}" is not a date pattern: ${problem}`, help);
}
function elementOf(pattern, letter, count) {
    const rule = RULES[letter];
    if (rule === undefined) {
        return refuse(pattern, `the letter ${letter} has no meaning`, `write plain letters in quotes: '${letter}'`);
    }
    return (rule(count) ??
        refuse(pattern, `${letter.repeat(count)} has too many letters`, `write ${letter} fewer times`));
}
/** The text in quotes that begins at `start`, and the offset behind it; `''` is one quote. */
function readQuoted(pattern, start) {
    let result = '';
    for (let at = start + 1; at < pattern.length; at++) {
        if (pattern[at] !== "'") {
            result += pattern[at];
        }
        else if (pattern[at + 1] === "'") {
            result += "'";
            at++;
        }
        else {
            return { text: result === '' ? "'" : result, next: at + 1 };
        }
    }
    return refuse(pattern, 'a quote is not closed', "close the text with ', and write '' for a quote itself");
}
/**
 * Elements of a Java pattern such as `yyyy-MM-dd'T'HH:mm[:ss]`.
 * @throws RuntimeFailure for an unknown letter, too many letters, or unbalanced quotes and brackets
 */
function parseDatePattern(pattern) {
    const stack = [[]];
    let padding;
    const append = (element) => {
        stack[stack.length - 1].push(padding === undefined ? element : { kind: 'pad', width: padding, element });
        padding = undefined;
    };
    for (let at = 0; at < pattern.length;) {
        const char = pattern[at];
        if (/[A-Za-z]/.test(char)) {
            let end = at + 1;
            while (pattern[end] === char)
                end++;
            if (char === 'p') {
                if (!/[A-Za-z]/.test(pattern[end] ?? '')) {
                    refuse(pattern, 'p pads the letters behind it, and there are none', 'write for example ppH');
                }
                padding = end - at;
            }
            else {
                append(elementOf(pattern, char, end - at));
            }
            at = end;
            continue;
        }
        at++;
        if (char === "'") {
            const quoted = readQuoted(pattern, at - 1);
            append(literal(quoted.text));
            at = quoted.next;
        }
        else if (char === '[') {
            stack.push([]);
        }
        else if (char === ']') {
            const elements = stack.pop();
            if (stack.length === 0)
                refuse(pattern, 'a ] has no [ before it', "write ']' in quotes to print it");
            append({ kind: 'optional', elements });
        }
        else if (char === '{' || char === '}' || char === '#') {
            refuse(pattern, `${char} is reserved`, `write '${char}' in quotes to print it`);
        }
        else {
            append(literal(char));
        }
    }
    // Java closes what is still open at the end of the pattern.
    while (stack.length > 1) {
        const elements = stack.pop();
        stack[stack.length - 1].push({ kind: 'optional', elements });
    }
    return { elements: stack[0], ignoreCase: false, strict: false };
}

;// CONCATENATED MODULE: ./build/expression/java/named-formats.js
/** Formats that Kestra knows by name: its own four, java.time's constants, and the styles of a locale. */



const named_formats_literal = (text) => ({ kind: 'literal', text });
const optional = (...elements) => ({ kind: 'optional', elements });
function two(field) {
    return { kind: 'number', field, min: 2, max: 2, sign: 'never' };
}
function year(field) {
    return { kind: 'number', field, min: 4, max: 10, sign: 'exceeds' };
}
const OFFSET = { kind: 'offset', pattern: 'lenient', zero: 'Z' };
const REGION = { kind: 'zone region' };
const DATE = [year('year'), named_formats_literal('-'), two('month'), named_formats_literal('-'), two('day of month')];
const FRACTION = { kind: 'fraction', min: 0, max: 9, point: true };
const TIME = [
    two('hour'),
    named_formats_literal(':'),
    two('minute'),
    optional(named_formats_literal(':'), two('second'), optional(FRACTION)),
];
const DATE_TIME = [...DATE, named_formats_literal('T'), ...TIME];
const english = (field) => ({
    kind: 'text',
    field,
    style: 'short',
    standalone: false,
    locale: 'en-US',
});
const RFC_1123 = [
    optional(english('day of week'), named_formats_literal(', ')),
    { kind: 'number', field: 'day of month', min: 1, max: 2, sign: 'never' },
    named_formats_literal(' '),
    english('month'),
    named_formats_literal(' '),
    { kind: 'number', field: 'year', min: 4, max: 4, sign: 'never' },
    named_formats_literal(' '),
    two('hour'),
    named_formats_literal(':'),
    two('minute'),
    optional(named_formats_literal(':'), two('second')),
    named_formats_literal(' '),
    { kind: 'offset', pattern: '+HHMM', zero: 'GMT' },
];
function iso(...elements) {
    return { elements, ignoreCase: true, strict: true };
}
const CONSTANTS = {
    iso_date_time: iso(...DATE_TIME, optional(OFFSET, optional(REGION))),
    iso_date: iso(...DATE, optional(OFFSET)),
    iso_time: iso(...TIME, optional(OFFSET)),
    iso_local_date: iso(...DATE),
    iso_local_date_time: iso(...DATE_TIME),
    iso_local_time: iso(...TIME),
    iso_offset_date_time: iso(...DATE_TIME, OFFSET),
    iso_offset_date: iso(...DATE, OFFSET),
    iso_offset_time: iso(...TIME, OFFSET),
    iso_zoned_date_time: iso(...DATE_TIME, OFFSET, optional(REGION)),
    iso_instant: iso({ kind: 'instant' }),
    iso_ordinal_date: iso(year('year'), named_formats_literal('-'), { kind: 'number', field: 'day of year', min: 3, max: 3, sign: 'never' }, optional(OFFSET)),
    iso_week_date: iso(year('ISO week year'), named_formats_literal('-W'), two('ISO week'), named_formats_literal('-'), { kind: 'number', field: 'day of week', min: 1, max: 1, sign: 'never' }, optional(OFFSET)),
    rfc_1123_date_time: { elements: RFC_1123, ignoreCase: true, strict: false },
};
const PATTERNS = {
    iso: "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX",
    iso_milli: "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
    iso_sec: "yyyy-MM-dd'T'HH:mm:ssXXX",
    sql: 'yyyy-MM-dd HH:mm:ss.SSSSSS',
    sql_milli: 'yyyy-MM-dd HH:mm:ss.SSS',
    sql_seq: 'yyyy-MM-dd HH:mm:ss',
};
const named_formats_STYLES = ['full', 'long', 'medium', 'short'];
/** The pattern letters that print one piece of a locale's style. */
function lettersOf(locale, type, value, twelveHours) {
    const { month, weekday } = date_names/* STYLE_SAMPLE */.fD;
    const isLong = (field, number) => value === (0,date_names/* fieldText */.gF)(locale, field, number, 'long', false) ||
        value === (0,date_names/* fieldText */.gF)(locale, field, number, 'long', true);
    switch (type) {
        case 'weekday':
            return isLong('day of week', weekday) ? 'EEEE' : 'EEE';
        case 'month':
            return /^\d+$/.test(value) ? 'M'.repeat(value.length) : isLong('month', month) ? 'MMMM' : 'MMM';
        case 'day':
            return 'd'.repeat(value.length);
        case 'year':
            return value.length === 2 ? 'yy' : 'y';
        case 'era':
            return 'G';
        case 'hour':
            return (twelveHours ? 'h' : 'H').repeat(value.length);
        case 'minute':
            return 'mm';
        case 'second':
            return 'ss';
        case 'dayPeriod':
            return 'a';
        case 'timeZoneName':
            return value === 'UTC' ? 'z' : 'zzzz';
        default:
            return `'${value.replaceAll("'", "''")}'`;
    }
}
function stylePattern(locale, style) {
    const pieces = (0,date_names/* stylePieces */.Ht)(locale, style);
    const twelveHours = pieces.some((piece) => piece.type === 'dayPeriod');
    return pieces.map((piece) => lettersOf(locale, piece.type, piece.value, twelveHours)).join('');
}
const cache = new Map();
/** Templates in loops use few formats many times; a flow that computes formats must not fill the memory. */
const CACHE_SIZE = 200;
function makeFormat(format, locale) {
    const name = format.toLowerCase();
    const constant = Object.hasOwn(CONSTANTS, name) ? CONSTANTS[name] : undefined;
    if (constant !== undefined)
        return constant;
    const style = named_formats_STYLES.find((known) => known === name);
    if (style !== undefined)
        return parseDatePattern(stylePattern(locale, style));
    const pattern = Object.hasOwn(PATTERNS, name) ? PATTERNS[name] : format;
    return parseDatePattern(pattern);
}
/**
 * The format of a name (`iso`, `sql`, `rfc_1123_date_time`, `short`, …) or of a Java pattern.
 * @throws RuntimeFailure when it is neither
 */
function dateFormat(format, locale) {
    const key = `${locale} ${format}`;
    let found = cache.get(key);
    if (found === undefined) {
        found = makeFormat(format, locale);
        if (cache.size >= CACHE_SIZE)
            cache.clear();
        cache.set(key, found);
    }
    return found;
}
/** The named format that a text nearly is, for messages about texts that are no pattern. */
function nearestFormatName(format) {
    return (0,nearest/* nearest */.p)(format, [...Object.keys(PATTERNS), ...Object.keys(CONSTANTS), ...named_formats_STYLES]);
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


/***/ })

};
