export const id = 2446;
export const ids = [2446];
export const modules = {

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

/***/ 46120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_TEXT: () => (/* binding */ MAX_TEXT),
/* harmony export */   javaText: () => (/* binding */ javaText),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   printedText: () => (/* binding */ printedText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18713);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
/** Values to text: what a print writes, Java's `toString`, and compact JSON. */



/** Longer texts are refused: a few nested lists can describe more text than any machine holds. */
const MAX_TEXT = 32 * 1024 * 1024;
const MAX_PARTS = 4_000_000;
const MAX_DEPTH = 1000;
/** What a print writes. Kestra: null is nothing, lists and maps are compact JSON, everything else is Java's text. */
function printedText(value) {
    if (typeof value === 'string')
        return value;
    if (value === null || value === undefined)
        return '';
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(value) || (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isMap)(value) ? jsonText(value) : javaText(value);
}
/** Java's `toString`, as `~`, `join` and `upper` see a value; null is `null`, lists `[a, b]`, maps `{k=v}`. */
function javaText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return numberText(value);
    if (typeof value !== 'object' || value === null)
        return scalarText(value);
    const writer = new JavaWriter();
    writer.write(value, 0);
    return writer.text;
}
/** Compact JSON. Kestra: map entries that are null are dropped, nulls in lists stay, doubles print as in Java. */
function jsonText(value) {
    if (value === null || value === undefined)
        return 'null';
    const writer = new JsonWriter();
    writer.write(value, 0);
    return writer.text;
}
function numberText(value) {
    return Number.isSafeInteger(value) ? String(value) : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.doubleText)(value);
}
/** Text of everything that holds no other values; harmless for things that are no expression values at all. */
function scalarText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
            return numberText(value);
        case 'bigint':
        case 'boolean':
            return String(value);
        case 'object':
            if (value === null)
                return 'null';
            if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_2__.Double)
                return value.toString();
            if ((0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeValue */ .Rk)(value))
                return value.toString();
            if (value instanceof Date)
                return dateText(value);
            return Object.prototype.toString.call(value);
        default:
            return 'null';
    }
}
function dateText(value) {
    const at = value.getTime();
    return Number.isNaN(at) ? 'Invalid Date' : _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Instant */ .MW.ofEpochMilliseconds(at).toString();
}
class Writer {
    #text = '';
    #parts = 0;
    get text() {
        return this.#text;
    }
    put(text) {
        this.#text += text;
        if (++this.#parts > MAX_PARTS || this.#text.length > MAX_TEXT) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`the value is too large to be written as text (more than ${MAX_TEXT} characters or ${MAX_PARTS} parts)`);
        }
    }
    write(value, depth) {
        if (depth > MAX_DEPTH)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH} levels`);
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isList)(value))
            this.writeList(value, depth);
        else if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isMap)(value))
            this.writeMap(value instanceof Map ? value : Object.entries(value), depth);
        else if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_2__.MapEntry)
            this.writeEntry(value, depth);
        else
            this.writeScalar(value);
    }
}
class JavaWriter extends Writer {
    writeList(list, depth) {
        this.put('[');
        for (let index = 0; index < list.length; index++) {
            if (index > 0)
                this.put(', ');
            this.write(list[index], depth + 1);
        }
        this.put(']');
    }
    writeMap(entries, depth) {
        let first = true;
        this.put('{');
        for (const [key, value] of entries) {
            if (value === undefined)
                continue;
            this.put(first ? `${javaText(key)}=` : `, ${javaText(key)}=`);
            this.write(value, depth + 1);
            first = false;
        }
        this.put('}');
    }
    writeEntry(entry, depth) {
        this.put(`${javaText(entry.key)}=`);
        this.write(entry.value, depth + 1);
    }
    writeScalar(value) {
        this.put(scalarText(value));
    }
}
class JsonWriter extends Writer {
    writeList(list, depth) {
        this.put('[');
        for (let index = 0; index < list.length; index++) {
            if (index > 0)
                this.put(',');
            this.write(list[index], depth + 1);
        }
        this.put(']');
    }
    writeMap(entries, depth) {
        let first = true;
        this.put('{');
        for (const [key, value] of entries) {
            if (value === null || value === undefined)
                continue;
            this.put(`${first ? '' : ','}${quoteJson(javaText(key))}:`);
            this.write(value, depth + 1);
            first = false;
        }
        this.put('}');
    }
    writeEntry(entry, depth) {
        this.writeMap([[entry.key, entry.value]], depth);
    }
    writeScalar(value) {
        this.put(jsonScalar(value));
    }
}
function jsonScalar(value) {
    switch (typeof value) {
        case 'string':
            return quoteJson(value);
        case 'number':
        case 'bigint':
        case 'boolean':
            return jsonNumber(scalarText(value));
        case 'object':
            if (value === null)
                return 'null';
            if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_2__.Double)
                return jsonNumber(value.toString());
            return quoteJson((0,_time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeValue */ .Rk)(value) ? jsonTime(value) : scalarText(value));
        default:
            return 'null';
    }
}
/** JSON knows no `NaN` and no `Infinity`; Kestra writes them as text. */
function jsonNumber(text) {
    return /[a-z]$/i.test(text) && !/^(?:true|false)$/.test(text) ? `"${text}"` : text;
}
/** Kestra: inside JSON a moment is an ISO offset date-time, with seconds. */
function jsonTime(value) {
    if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ZonedDateTime */ .Ip)
        return value.toOffsetString(true);
    if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalDateTime */ .vJ || value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalTime */ .JG)
        return value.toString(true);
    return value.toString();
}
function quoteJson(text) {
    const quoted = JSON.stringify(text);
    // Kestra: hexadecimal digits of escapes are upper case.
    return quoted.includes('\\u')
        ? quoted.replace(/\\(?:u([0-9a-f]{4})|.)/g, (all, hex) => hex === undefined ? all : `\\u${hex.toUpperCase()}`)
        : quoted;
}


/***/ }),

/***/ 77133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ oneCharacter),
/* harmony export */   i: () => (/* binding */ csvProperties)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/** Properties of CSV in both directions. */


const csvProperties = {
    header: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ description: 'Whether the first line holds the names of the columns.', default: true }),
    fieldSeparator: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Character between fields.', default: ',' }),
    textDelimiter: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Character around fields that hold special characters.', default: '"' }),
};
/** Exactly one character, as Kestra asks. */
function oneCharacter(name, value) {
    if ([...value].length === 1 && value !== '\n' && value !== '\r')
        return value;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`property \`${name}\` must be one character, not \`${value}\`; a tab is written "\\t" in double quotes`);
}


/***/ }),

/***/ 85527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  csvToIonTask: () => (/* binding */ csvToIonTask)
});

// EXTERNAL MODULE: ./build/expression/java/ion.js
var ion = __webpack_require__(70250);
// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/plugin/task.js
var task = __webpack_require__(30505);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/tasks/rows/charset.js
var rows_charset = __webpack_require__(56575);
// EXTERNAL MODULE: ./build/tasks/serdes/serdes-properties.js
var serdes_properties = __webpack_require__(8752);
// EXTERNAL MODULE: ./build/tasks/serdes/csv/csv-properties.js
var csv_properties = __webpack_require__(77133);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/tasks/serdes/csv/read-csv.js
/** Records of CSV text, read by csv-parse with the manners of Kestra's reader. */

/** A line that is no record, and why. */
class BadLine {
    line;
    problem;
    constructor(line, problem) {
        this.line = line;
        this.problem = problem;
    }
}
/** Records may differ in length. What cannot be read further ends with a bad line. */
async function* readCsv(pieces, settings) {
    const [{ parse }, sync] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(8075)]).then(__webpack_require__.bind(__webpack_require__, 68075)), Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(2016)]).then(__webpack_require__.bind(__webpack_require__, 42016))]);
    const options = {
        delimiter: settings.separator,
        quote: settings.quote,
        escape: settings.quote,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        // Kestra: a quote inside a field that does not begin with one is a character like others.
        relax_quotes: true,
        skip_empty_lines: settings.skipEmptyRows,
        max_record_size: settings.maxRow,
    };
    const parser = parse({ ...options, info: true, raw: true });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(pieces), parser, () => undefined);
    const strict = (raw) => {
        try {
            sync.parse(raw, { ...options, relax_quotes: false });
            return true;
        }
        catch (error) {
            return error.code !== 'CSV_INVALID_CLOSING_QUOTE';
        }
    };
    try {
        for await (const { record, raw, info } of parser) {
            yield examine(record, raw, info.lines, settings, strict);
        }
    }
    catch (error) {
        const { code, message } = error;
        if (code !== 'CSV_QUOTE_NOT_CLOSED' && code !== 'CSV_MAX_RECORD_SIZE')
            throw error;
        const problem = code === 'CSV_MAX_RECORD_SIZE'
            ? `it is longer than ${settings.maxRow} characters (\`maxBufferSize\`)`
            : `a field that begins with ${settings.quote} is never closed`;
        yield new BadLine(Number(/line (\d+)/.exec(message)?.[1] ?? 1), problem);
    }
}
/** A field that still begins with a quote was either doubled properly or had characters behind its closing quote. */
function examine(record, raw, line, { quote, extraBehindQuote, maxField }, strict) {
    const long = record.findIndex((field) => field.length > maxField);
    if (long !== -1)
        return new BadLine(line, `field ${long + 1} is longer than ${maxField} characters`);
    if (!record.some((field) => field.startsWith(quote)) || strict(raw))
        return { fields: record, line };
    if (!extraBehindQuote)
        return new BadLine(line, `there is text behind the closing ${quote} of a field`);
    return { fields: record.map((field) => withoutQuotes(field, quote)), line };
}
/** `"abc"d` as `abcd`. */
function withoutQuotes(field, quote) {
    const last = field.lastIndexOf(quote);
    if (!field.startsWith(quote) || last <= 0)
        return field;
    return field.slice(quote.length, last) + field.slice(last + quote.length);
}

;// CONCATENATED MODULE: ./build/tasks/serdes/csv/csv-to-ion.js
/** Turns a CSV file into rows. */








const LARGEST = 16 * 1024 * 1024;
/** Kestra: this text is null in any field. */
const NULL = '\\N';
const csvToIonTask = (0,task/* defineTask */.R)({
    type: 'io.kestra.plugin.serdes.csv.CsvToIon',
    aliases: ['io.kestra.plugin.serdes.csv.CsvReader'],
    title: 'Turn a CSV file into rows.',
    description: 'With a header every row is a map, without one a list. All values are texts; `\\N` is null. The file is streamed.',
    properties: {
        from: serdes_properties/* fromProperty */.yW,
        ...csv_properties/* csvProperties */.i,
        skipEmptyRows: (0,property/* boolean */.zM)({ description: 'Pass over empty lines.', default: false }),
        skipRows: (0,property/* integer */.nd)({
            description: 'Number of rows to leave out behind the header.',
            default: 0,
            minimum: 0,
        }),
        onBadLines: (0,property/* choice */.Yq)(['ERROR', 'WARN', 'SKIP'], {
            description: 'What to do with a line that has too many or too few fields, or a quote in the wrong place: fail, leave it out with a warning, or leave it out.',
            default: 'ERROR',
        }),
        errorOnDifferentFieldCount: (0,property/* boolean */.zM)({
            description: '`true` is `onBadLines: ERROR`; `false` changes nothing.',
            deprecated: 'write `onBadLines`',
        }),
        charset: serdes_properties/* charsetProperty */.kA,
        allowExtraCharsAfterClosingQuote: (0,property/* boolean */.zM)({
            description: 'Take characters between a closing quote and the next separator as part of the field.',
            default: false,
        }),
        maxBufferSize: (0,property/* integer */.nd)({
            description: 'Longest row, in characters. It stops a quote that is never closed.',
            default: LARGEST,
            minimum: 1,
        }),
        maxFieldSize: (0,property/* integer */.nd)({ description: 'Longest field, in characters.', default: LARGEST, minimum: 1 }),
    },
    outputs: serdes_properties/* uriOutput */.kF,
    examples: [
        {
            title: 'Rows of a CSV file',
            flow: `id: csv_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .csv
    content: |
      name,price
      pen,2
      "desk, large",200
  - id: rows
    type: io.kestra.plugin.serdes.csv.CsvToIon
    from: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
            expect: { logs: ['{name:"pen",price:"2"}', '{name:"desk, large",price:"200"}'] },
        },
    ],
    async run(properties, context) {
        const settings = {
            separator: (0,csv_properties/* oneCharacter */.Y)('fieldSeparator', properties.fieldSeparator),
            quote: (0,csv_properties/* oneCharacter */.Y)('textDelimiter', properties.textDelimiter),
            skipEmptyRows: properties.skipEmptyRows,
            extraBehindQuote: properties.allowExtraCharsAfterClosingQuote,
            maxRow: properties.maxBufferSize,
            maxField: properties.maxFieldSize,
        };
        const onBadLines = properties.errorOnDifferentFieldCount === true ? 'ERROR' : properties.onBadLines;
        const { header, skipRows, from, charset } = properties;
        let count = 0;
        async function* rows() {
            let names;
            let left = skipRows;
            const pieces = (0,rows_charset/* decodePieces */.I)(await context.storage.open(from), charset);
            for await (const record of readCsv(pieces, settings)) {
                if (!(record instanceof BadLine) && header && names === undefined)
                    names = record.fields;
                else if (left > 0)
                    left--;
                else {
                    const row = rowOf(record, names);
                    if (row instanceof BadLine)
                        reject(row, onBadLines, context);
                    else {
                        count++;
                        yield `${(0,ion.ionText)(row)}\n`;
                    }
                }
            }
        }
        const result = await (0,serdes_properties/* storeRecords */.KU)('.ion', rows(), context);
        (0,serdes_properties/* countRecords */.qJ)(count, context);
        return result;
    },
});
function rowOf(record, names) {
    if (record instanceof BadLine)
        return record;
    const values = record.fields.map((field) => (field === NULL ? null : field));
    if (names === undefined)
        return values;
    if (values.length !== names.length) {
        return new BadLine(record.line, `it has ${values.length} fields, the header has ${names.length}`);
    }
    return new Map(names.map((name, index) => [name, values[index]]));
}
function reject(bad, onBadLines, context) {
    const message = `line ${bad.line} is bad: ${bad.problem}`;
    if (onBadLines === 'ERROR') {
        throw new task_failure/* TaskFailure */.E(`${message}; set \`onBadLines\` to WARN or SKIP to leave such lines out`);
    }
    if (onBadLines === 'WARN')
        context.logger.warn(`${message}; it is left out`);
}


/***/ })

};
