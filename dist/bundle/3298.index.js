export const id = 3298;
export const ids = [3298,7561];
export const modules = {

/***/ 47561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   yamlText: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99460);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18713);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1429);
/** Values as YAML in the form of Kestra's writer, and YAML text as values. */





const MAX_DEPTH = 1000;
/** Words that other YAML readers take for booleans, nulls and so on; only they and odd characters are quoted. */
const RESERVED = new Set('|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|y|Y|n|N'.split('|'));
const QUOTABLE = /[[\]{},]|(?:^|[ \t])#|:(?:[ \t\r\n]|$)/;
/** What a plain scalar can not begin with, or hold. */
const NOT_PLAIN = /^[\s!&*'"%@`|>#]|^[-?:](?:\s|$)|^---|^\.\.\.|\s$|[\x00-\x08\x0b-\x1f\x7f\u0085\u2028\u2029\ufeff]|\t/;
const NEEDS_ESCAPES = /[\x00-\x1f\x7f\u0085\u2028\u2029\ufeff]/;
const ESCAPES = {
    '\0': '\\0',
    '\x07': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\v': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '\x1b': '\\e',
    '"': '\\"',
    '\\': '\\\\',
    '\x85': '\\N',
    '\u2028': '\\L',
    '\u2029': '\\P',
};
function doubleQuoted(text) {
    const escaped = text.replace(/[\x00-\x1f\x7f"\\\u0085\u2028\u2029\ufeff]/g, (char) => {
        const code = char.charCodeAt(0);
        return (ESCAPES[char] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`));
    });
    return `"${escaped}"`;
}
/** A block of lines behind `|`; undefined where lines can not be kept as they are. */
function literalBlock(text, indent) {
    if (/[ \t](?:\n|$)/.test(text) || NEEDS_ESCAPES.test(text.replaceAll('\n', '')))
        return undefined;
    const hint = /^[ \n]/.test(text) ? '2' : '';
    const chomp = !text.endsWith('\n') ? '-' : text.endsWith('\n\n') || text === '\n' ? '+' : '';
    const pad = ' '.repeat(indent);
    const lines = text.replace(/\n$/, '').split('\n');
    return `|${hint}${chomp}\n${lines.map((line) => (line === '' ? '' : pad + line)).join('\n')}`;
}
function textScalar(text, indent) {
    if (text.includes('\n'))
        return literalBlock(text, indent) ?? doubleQuoted(text);
    if (text === '' || RESERVED.has(text) || QUOTABLE.test(text))
        return doubleQuoted(text);
    return plainOrQuoted(text);
}
function plainOrQuoted(text) {
    if (!NOT_PLAIN.test(text))
        return text;
    return NEEDS_ESCAPES.test(text) ? doubleQuoted(text) : `'${text.replaceAll("'", "''")}'`;
}
function scalar(value, indent) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return textScalar(value, indent);
    if ((0,_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeValue */ .Rk)(value))
        return textScalar(JSON.parse((0,_print_js__WEBPACK_IMPORTED_MODULE_1__.jsonText)(value)), indent);
    return (0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(value);
}
/** Keys that look like whole numbers are quoted, because a number is no key for many readers. */
function keyText(key) {
    const text = (0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(key);
    if (text === '' || text.includes('\n') || RESERVED.has(text) || /^(?:\d+|0x[\da-fA-F]+)$/.test(text)) {
        return doubleQuoted(text);
    }
    return QUOTABLE.test(text) ? `'${text.replaceAll("'", "''")}'` : plainOrQuoted(text);
}
function isBlock(value) {
    return ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isList)(value) && value.length > 0) || ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isMap)(value) && entriesOf(value).length > 0);
}
/** Kestra: entries that are null are left out. */
function entriesOf(value) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.mapEntries)(value).filter(([, item]) => item !== null);
}
/**
 * Lines of a list or map at `indent`, each with its indentation, without a line break at the end. Kestra's writer puts
 * the dashes of a list one column further in, starts lists and maps inside a list on a line of their own, and does not
 * count a list that is the value of a key as a level.
 */
function block(value, indent, depth) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH} levels`);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isList)(value)) {
        const dash = `${' '.repeat(indent + 1)}-`;
        const item = (each) => isBlock(each)
            ? `${dash}\n${block(each, indent + 2, depth + 1)}`
            : `${dash} ${inline(each, indent + 2)}`;
        return value.map(item).join('\n');
    }
    const entry = ([key, each]) => {
        const name = `${' '.repeat(indent)}${keyText(key)}:`;
        if (!isBlock(each))
            return `${name} ${inline(each, indent + 2)}`;
        return `${name}\n${block(each, (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isList)(each) ? indent : indent + 2, depth + 1)}`;
    };
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isMap)(value) ? entriesOf(value).map(entry).join('\n') : inline(value, indent);
}
/** A scalar, or an empty list or map. */
function inline(value, indent) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isList)(value))
        return '[]';
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isMap)(value) ? '{}' : scalar(value, indent);
}
/** YAML text with a line break at its end; text is quoted only where it must be. */
function yamlText(value) {
    return `${isBlock(value) ? block(value, 0, 0) : inline(value, 2)}\n`;
}
const loadYaml = (0,_define_js__WEBPACK_IMPORTED_MODULE_4__.lazy)(async () => await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)));
/** Parsed YAML as expression values: doubles stay apart from integers, large integers keep their digits. */
function nodeValue(yaml, node, resolve, depth) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`this YAML is nested deeper than ${MAX_DEPTH} levels`);
    const target = yaml.isAlias(node) ? resolve(node) : node;
    if (yaml.isMap(target)) {
        const map = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.emptyMap)();
        for (const pair of target.items) {
            const item = nodeValue(yaml, pair.value, resolve, depth + 1);
            if (yaml.isScalar(pair.key) && typeof pair.key.value === 'symbol')
                mergeInto(map, item);
            else
                map[(0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(nodeValue(yaml, pair.key, resolve, depth + 1) ?? '')] = item;
        }
        return map;
    }
    if (yaml.isSeq(target))
        return target.items.map((item) => nodeValue(yaml, item, resolve, depth + 1));
    return yaml.isScalar(target) ? scalarValue(target) : null;
}
/** What `<<` brings in never replaces keys that are there; keys written after it replace what it brought. */
function mergeInto(map, source) {
    for (const each of (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isList)(source) ? source : [source]) {
        if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isMap)(each))
            continue;
        for (const [key, value] of (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.mapEntries)(each))
            map[(0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(key)] ??= value;
    }
}
function scalarValue(node) {
    const { value } = node;
    if (typeof value === 'bigint')
        return BigInt.asIntN(64, value) === value ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.makeInteger)(value) : value;
    if (typeof value === 'number')
        return /^[-+]?\d[\d_]*$/.test(node.source ?? '') ? value : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.makeDouble)(value);
    if (value === null || value === undefined)
        return null;
    return typeof value === 'boolean' ? value : String(value);
}
/** Aliases may not describe more values than this, whatever the text's size. */
const MAX_ALIASES = 1000;
/**
 * The value of a YAML text; dates stay text. The YAML library is loaded (by throwing Pending once) on first use.
 * @throws RuntimeFailure when the text is not YAML
 */
function parseYaml(text) {
    const yaml = loadYaml();
    const document = yaml.parseDocument(text, {
        intAsBigInt: true,
        uniqueKeys: true,
        version: '1.1',
        schema: 'core',
        merge: true,
    });
    const problem = document.errors[0];
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`this is not YAML: ${problem.message.split('\n')[0].replace(/:$/, '')}`);
    let aliases = 0;
    const resolve = (node) => {
        if (++aliases > MAX_ALIASES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`this YAML refers to its anchors more than ${MAX_ALIASES} times`);
        return node.resolve(document);
    };
    return nodeValue(yaml, document.contents, resolve, 0);
}


/***/ }),

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

/***/ 42630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlToIonTask: () => (/* binding */ yamlToIonTask)
/* harmony export */ });
/* harmony import */ var _expression_java_ion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70250);
/* harmony import */ var _expression_java_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47561);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30505);
/* harmony import */ var _explained_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51331);
/* harmony import */ var _rows_read_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25301);
/* harmony import */ var _serdes_properties_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8752);
/** Turns the documents of a YAML file into rows. */






const yamlToIonTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_5__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.serdes.yaml.YamlToIon',
    title: 'Turn YAML into rows.',
    description: 'Every document of the file, separated by `---`, becomes a row.',
    properties: {
        from: _serdes_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .fromProperty */ .yW,
        charset: _serdes_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .charsetProperty */ .kA,
    },
    outputs: _serdes_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .uriOutput */ .kF,
    examples: [
        {
            title: 'Two documents',
            flow: `id: yaml_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .yaml
    content: |
      ---
      name: pen
      price: 1.5
      ---
      name: desk
  - id: rows
    type: io.kestra.plugin.serdes.yaml.YamlToIon
    from: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
            expect: { logs: ['{name:"pen",price:1.5e0}', '{name:"desk"}'] },
        },
    ],
    async run({ from, charset }, context) {
        let count = 0;
        async function* rows() {
            for await (const { text, line } of documents((0,_rows_read_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .S)(await context.storage.open(from), charset))) {
                count++;
                const place = `the document at line ${line} of ${from}`;
                yield `${(0,_expression_java_ion_js__WEBPACK_IMPORTED_MODULE_0__.ionText)(await (0,_explained_js__WEBPACK_IMPORTED_MODULE_2__/* .explainedLater */ .t)(place, () => (0,_expression_java_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text)))}\n`;
            }
        }
        const result = await (0,_serdes_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .storeRecords */ .KU)('.ion', rows(), context);
        (0,_serdes_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .countRecords */ .qJ)(count, context);
        return result;
    },
});
/** Texts between the lines that begin with `---`; those of comments, directives and blanks alone are none. */
async function* documents(lines) {
    let text = '';
    let from = 1;
    let number = 0;
    let begun = false;
    let filled = false;
    for await (const line of lines) {
        number++;
        const marks = /^(---|\.\.\.)(\s|$)/.test(line);
        if (marks && (filled || begun)) {
            if (filled)
                yield { text, line: from };
            text = '';
            from = number;
            filled = false;
        }
        // Directives stand before the first mark of their document.
        begun = marks || (begun && !line.startsWith('%'));
        text += `${line}\n`;
        filled ||= !/^\s*(#|$)|^%|^\.\.\.(\s|$)|^---\s*(#|$)/.test(line);
    }
    if (filled)
        yield { text, line: from };
}


/***/ })

};
