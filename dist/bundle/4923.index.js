export const id = 4923;
export const ids = [4923];
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

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonToIonTask: () => (/* binding */ jsonToIonTask)
});

// EXTERNAL MODULE: ./build/expression/java/ion.js
var ion = __webpack_require__(70250);
// EXTERNAL MODULE: ./build/expression/json-text.js
var json_text = __webpack_require__(46869);
// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/plugin/task.js
var task = __webpack_require__(30505);
// EXTERNAL MODULE: ./build/tasks/explained.js
var explained = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/tasks/rows/charset.js
var rows_charset = __webpack_require__(56575);
// EXTERNAL MODULE: ./build/tasks/rows/read-lines.js
var read_lines = __webpack_require__(25301);
// EXTERNAL MODULE: ./build/tasks/serdes/serdes-properties.js
var serdes_properties = __webpack_require__(8752);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
;// CONCATENATED MODULE: ./build/tasks/serdes/json/read-json-items.js
/** The items of a JSON array, one after the other, without holding the array. */

/** Characters that matter outside of strings, and inside. */
const OUTSIDE = /["[\]{},]/g;
const INSIDE = /\\|"/g;
/** Texts of the items; of anything but an array the whole text. They are not checked to be JSON. */
async function* readJsonItems(pieces) {
    const reader = new ItemReader();
    for await (const piece of pieces)
        yield* reader.read(piece);
    yield* reader.end();
}
class ItemReader {
    #depth = 0;
    #inString = false;
    #escaped = false;
    #item = '';
    /** Undefined until the first character that is no blank. */
    #isArray;
    *read(piece) {
        let text = piece;
        if (this.#isArray === undefined) {
            text = text.trimStart();
            if (text === '')
                return;
            this.#isArray = text.startsWith('[');
        }
        if (!this.#isArray) {
            this.#item += text;
            return;
        }
        let from = 0;
        let at = 0;
        for (;;) {
            if (this.#escaped && at < text.length) {
                at++;
                this.#escaped = false;
            }
            const marks = this.#inString ? INSIDE : OUTSIDE;
            marks.lastIndex = at;
            const mark = marks.exec(text)?.[0];
            if (mark === undefined)
                break;
            at = marks.lastIndex;
            if (mark === '\\')
                this.#escaped = true;
            else if (mark === '"')
                this.#inString = !this.#inString;
            else if (this.#meets(mark)) {
                // The bracket that opens the array and the mark behind an item belong to no item.
                const item = this.#item + text.slice(from, at - 1);
                this.#item = '';
                from = at;
                if (item.trim() !== '')
                    yield item;
            }
        }
        this.#item += text.slice(from);
    }
    /** Whether the mark ends an item, or begins the array. */
    #meets(mark) {
        if (mark === ',')
            return this.#depth === 1;
        if (mark === '[' || mark === '{')
            return this.#depth++ === 0;
        return --this.#depth === 0;
    }
    *end() {
        if (this.#isArray === true && this.#depth > 0) {
            throw new task_failure/* TaskFailure */.E('this is not JSON: the text ends before its array is closed');
        }
        if (this.#item.trim() !== '')
            yield this.#item;
    }
}

;// CONCATENATED MODULE: ./build/tasks/serdes/json/json-to-ion.js
/** Turns JSON into rows. */









const jsonToIonTask = (0,task/* defineTask */.R)({
    type: 'io.kestra.plugin.serdes.json.JsonToIon',
    aliases: ['io.kestra.plugin.serdes.json.JsonReader'],
    title: 'Turn JSON into rows.',
    description: 'Takes one value a line, or with `newLine: false` an array whose items become rows; any other value is one row. Both are streamed.',
    properties: {
        from: serdes_properties/* fromProperty */.yW,
        newLine: (0,property/* boolean */.zM)({ description: 'Whether every line is a value of its own.', default: true }),
        charset: serdes_properties/* charsetProperty */.kA,
    },
    outputs: serdes_properties/* uriOutput */.kF,
    examples: [
        {
            title: 'Rows of a JSON array',
            flow: `id: json_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .json
    content: |
      [
        {"name": "pen", "tags": ["a"]},
        {"name": null}
      ]
  - id: rows
    type: io.kestra.plugin.serdes.json.JsonToIon
    from: "{{ outputs.file.uri }}"
    newLine: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
            expect: { logs: ['{name:"pen",tags:["a"]}', '{name:null}'] },
        },
    ],
    async run({ from, newLine, charset }, context) {
        let count = 0;
        async function* rows() {
            const bytes = await context.storage.open(from);
            const texts = newLine ? (0,read_lines/* readLines */.S)(bytes, charset) : readJsonItems((0,rows_charset/* decodePieces */.I)(bytes, charset));
            let number = 0;
            for await (const text of texts) {
                number++;
                if (text.trim() === '')
                    continue;
                count++;
                const place = `${newLine ? 'line' : 'item'} ${number} of ${from}`;
                yield `${(0,ion.ionText)((0,explained/* explained */.M)(place, () => (0,json_text/* parseJson */.q)(text)))}\n`;
            }
        }
        const result = await (0,serdes_properties/* storeRecords */.KU)('.ion', rows(), context);
        (0,serdes_properties/* countRecords */.qJ)(count, context);
        return result;
    },
});


/***/ })

};
