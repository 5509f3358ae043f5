export const id = 7471;
export const ids = [7471,9460,1063];
export const modules = {

/***/ 99460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pending: () => (/* binding */ Pending),
/* harmony export */   defineFilter: () => (/* binding */ defineFilter),
/* harmony export */   defineFunction: () => (/* binding */ defineFunction),
/* harmony export */   defineTest: () => (/* binding */ defineTest),
/* harmony export */   lazy: () => (/* binding */ lazy)
/* harmony export */ });
/** The contract of filters, functions and tests: one file each, a declared signature, and a context to call out with. */
/** Thrown by a call whose answer is not there yet; the engine waits for the promise and renders again. */
class Pending {
    promise;
    constructor(promise) {
        this.promise = promise;
    }
}
/**
 * A module that is loaded on first use only. Before it is there, the returned function throws {@link Pending};
 * afterwards it answers at once. A failed load is reported to the render that asked and tried again by the next.
 */
function lazy(load) {
    let loaded;
    let loading;
    return () => {
        if (loaded !== undefined)
            return loaded.value;
        loading ??= load().then((value) => {
            loaded = { value };
        }, (error) => {
            loading = undefined;
            throw error;
        });
        throw new Pending(loading);
    };
}
function defineFilter(definition) {
    return definition;
}
function defineFunction(definition) {
    return definition;
}
function defineTest(definition) {
    return definition;
}


/***/ }),

/***/ 1063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runJq: () => (/* binding */ runJq)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99460);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34640);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46869);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46120);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1429);
/** jq, the real one compiled to WebAssembly: always a list of results. */






/**
 * The package finds `jq.wasm` beside its own file, which a bundler would take it away from. So it is required at run
 * time and never bundled: a build has to put the package (package.json, jq.js, jq.wasm, LICENSE) into
 * `node_modules/jq-web` beside the bundle. What is required is a promise of the loaded jq.
 */
const requireUnbundled = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
const loadJq = (0,_define_js__WEBPACK_IMPORTED_MODULE_5__.lazy)(async () => await requireUnbundled('jq-web'));
/**
 * jq's own ways out, to a terminal and to the environment, lead nowhere here; and what jq 1.6, which Kestra follows,
 * had and later versions dropped is there.
 */
const PRELUDE = 'def debug: .; def debug(m): .; def stderr: .; def env: {}; ' +
    'def leaf_paths: paths(scalars); def recurse_down: recurse; {} as $ENV | ';
const MAX_PROGRAM = 100_000;
/** Nulls in maps stay: jq can tell them from missing keys, while the JSON that expressions print can not. */
function inputText(value, depth = 0) {
    if (depth > 1000)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure('the value is nested too deeply for jq');
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_4__.isList)(value))
        return `[${value.map((item) => inputText(item, depth + 1)).join(',')}]`;
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.isMap)(value))
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.jsonText)(value);
    const entries = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.mapEntries)(value).map(([key, item]) => `${JSON.stringify(String(key))}:${inputText(item, depth + 1)}`);
    return `{${entries.join(',')}}`;
}
function problemOf(error) {
    const lines = (error instanceof Error ? error.message : String(error)).split('\n');
    const line = lines.find((candidate) => candidate.startsWith('jq: error')) ?? lines[0];
    return line
        .replace(/^jq: error(?: \(at [^)]*\))?: /, '')
        .replace(/ \(Unix shell quoting issues\?\)| at <top-level>, line \d+:?$/g, '')
        .trim();
}
/** Values of `null` and `NaN` alike are JSON's null on the way out, as they are in jq itself. */
function outputs(text) {
    if (text === undefined)
        return [];
    return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(line));
}
/**
 * Results of a jq program on a value. Kestra: text is parsed as JSON first.
 * The program is loaded (by throwing Pending once) on first use and then answers at once.
 * @throws RuntimeFailure when the text is not JSON, the program does not compile, or it fails
 */
function runJq(input, program) {
    if (program.length > MAX_PROGRAM)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure(`the jq expression is longer than ${MAX_PROGRAM} characters`);
    const value = typeof input === 'string' ? (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(input) : input;
    const jq = loadJq();
    try {
        return outputs(jq.raw(inputText(value), PRELUDE + program, ['-c', '--']));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure(`jq: ${problemOf(error)}`);
    }
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

/***/ 97471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sseRequestTask: () => (/* binding */ sseRequestTask)
/* harmony export */ });
/* harmony import */ var _expression_define_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(99460);
/* harmony import */ var _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _expression_java_jq_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1063);
/* harmony import */ var _expression_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46869);
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46120);
/* harmony import */ var _expression_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1429);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30505);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42246);
/* harmony import */ var _rows_charset_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56575);
/* harmony import */ var _build_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99242);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92264);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13746);
/* harmony import */ var _request_properties_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66753);
/** Reads the events that an HTTP server sends. */














const sseRequestTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_11__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.http.SseRequest',
    title: 'Read server-sent events.',
    description: 'Reads until the server ends the answer; set `timeout` on the task to end earlier, which fails it. Data that is JSON is an output as its value, other data as text.',
    properties: {
        ..._request_properties_js__WEBPACK_IMPORTED_MODULE_10__/* .requestProperties */ .P,
        concatJqExpression: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)({
            description: 'jq program over each event (`.data.choices[0].delta.content`); what it gives is joined to one text, and the events themselves are no output.',
        }),
        failedOnMissingJq: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_12__/* .boolean */ .zM)({
            description: 'Fail when the program fails or gives no text, number or boolean for an event. With `false` the event is passed over.',
            default: true,
        }),
    },
    outputs: {
        uri: { type: 'string', description: 'Address of the last request, after redirects.' },
        size: { type: 'integer', description: 'Number of events.' },
        events: {
            type: 'list',
            description: 'Maps of `data`, `id` and `name`; null when there is a result.',
        },
        result: { type: 'string', description: 'What the jq program gave, joined; null without one.' },
    },
    examples: [
        {
            title: 'The text that a language model writes piece by piece',
            flow: `id: sse_request
namespace: company.team
tasks:
  - id: answer
    type: io.kestra.plugin.core.http.SseRequest
    uri: https://api.example.com/v1/completions
    method: POST
    body: '{"stream": true}'
    concatJqExpression: .data.text
    failedOnMissingJq: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.answer.result }}"
`,
            needs: 'a server at api.example.com',
        },
    ],
    async run(properties, context) {
        const written = await (0,_build_request_js__WEBPACK_IMPORTED_MODULE_7__/* .buildRequest */ .mK)(properties, context);
        const asked = Object.keys(written.headers).some((name) => name.toLowerCase() === 'accept');
        const request = asked
            ? written
            : { ...written, headers: { ...written.headers, Accept: 'text/event-stream' } };
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_8__/* .exchange */ .cv)(request, context, async (answer) => {
            if (!(0,_build_request_js__WEBPACK_IMPORTED_MODULE_7__/* .isAllowed */ .Jr)(answer, request))
                throw (0,_build_request_js__WEBPACK_IMPORTED_MODULE_7__/* .statusFailure */ .FP)(request, answer, await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .readComplaint */ .gK)(answer));
            const events = await readEvents(answer);
            context.metric({ name: 'size', type: 'counter', value: events.length });
            const program = properties.concatJqExpression;
            const texts = [];
            for (const event of program === undefined ? [] : events) {
                const found = await textOf(event, program, properties.failedOnMissingJq, context);
                if (found !== undefined)
                    texts.push(found);
            }
            // Kestra: a program that gave nothing at all leaves the events as they are.
            const joined = texts.length > 0;
            return {
                outputs: {
                    uri: answer.uri,
                    size: events.length,
                    events: joined ? null : events,
                    result: joined ? texts.join('') : null,
                },
            };
        });
    },
});
async function readEvents(answer) {
    const { createParser } = await __webpack_require__.e(/* import() */ 2309).then(__webpack_require__.bind(__webpack_require__, 2309));
    const events = [];
    const parser = createParser({
        onEvent: ({ data, id, event }) => events.push({ data: dataValue(data), id: id ?? null, name: event ?? null }),
    });
    for await (const piece of (0,_rows_charset_js__WEBPACK_IMPORTED_MODULE_6__/* .decodePieces */ .I)(answer.body, 'UTF-8'))
        parser.feed(piece);
    return events;
}
function dataValue(data) {
    try {
        JSON.parse(data);
    }
    catch {
        return data;
    }
    return (0,_expression_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(data);
}
async function textOf(event, program, fail, context) {
    try {
        const found = await jq(event, program);
        const value = found.at(-1) ?? null;
        if (typeof value === 'string' || typeof value === 'boolean' || (0,_expression_values_js__WEBPACK_IMPORTED_MODULE_4__.isNumber)(value))
            return (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_3__.javaText)(value);
        throw new _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure('it gives no text, number or boolean');
    }
    catch (error) {
        if (!(error instanceof _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure))
            throw error;
        const message = `the jq program \`${program}\` fails for an event: ${error.message}`;
        if (fail)
            throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .TaskFailure */ .E(`${message}; set \`failedOnMissingJq: false\` to pass over such events`, {
                cause: error,
            });
        context.logger.debug(message);
        return undefined;
    }
}
/** Waits for the jq program the first time it is needed. */
async function jq(event, program) {
    try {
        return (0,_expression_java_jq_js__WEBPACK_IMPORTED_MODULE_1__.runJq)(event, program);
    }
    catch (error) {
        if (!(error instanceof _expression_define_js__WEBPACK_IMPORTED_MODULE_13__.Pending))
            throw error;
        await error.promise;
        return jq(event, program);
    }
}


/***/ }),

/***/ 56575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ decodePieces),
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/** Text to bytes and back in the character sets that Java names. UTF-8 needs nothing; the others load a library. */


const isUtf8 = (charset) => /^utf-?8$/i.test(charset.trim());
/** A byte order mark at the beginning is dropped. */
async function* decodePieces(bytes, charset) {
    const decoder = isUtf8(charset)
        ? utf8Decoder()
        : await namedDecoder(charset).catch((error) => {
            // Nobody is going to read the stream, and an open file would stay open.
            if (bytes instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
                bytes.destroy();
            throw error;
        });
    for await (const chunk of bytes) {
        const piece = decoder.write(chunk);
        if (piece !== '')
            yield piece;
    }
    const rest = decoder.end() ?? '';
    if (rest !== '')
        yield rest;
}
/**
 * Characters that the set does not have become `?`. Java: `UTF-16` begins with a byte order mark, high byte first.
 * @throws TaskFailure when there is no such set
 */
async function encodingOf(charset) {
    const iconv = isUtf8(charset) ? undefined : await loadIconv(charset);
    return async function* (pieces) {
        const encoder = iconv === undefined
            ? { write: (piece) => Buffer.from(piece), end: () => undefined }
            : isUtf16(charset)
                ? iconv.getEncoder('utf-16be', { addBOM: true })
                : iconv.getEncoder(charset);
        for await (const piece of pieces)
            yield encoder.write(piece);
        const rest = encoder.end();
        if (rest !== undefined)
            yield rest;
    };
}
const isUtf16 = (charset) => /^utf-?16$/i.test(charset.trim());
function utf8Decoder() {
    const decoder = new TextDecoder();
    return { write: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}
async function namedDecoder(charset) {
    const iconv = await loadIconv(charset);
    const decoder = iconv.getDecoder(charset, { defaultEncoding: 'utf16be' });
    return { write: (piece) => decoder.write(Buffer.from(piece)), end: () => decoder.end() };
}
async function loadIconv(charset) {
    const module = (await __webpack_require__.e(/* import() */ 1748).then(__webpack_require__.t.bind(__webpack_require__, 31748, 19)));
    const iconv = module.default ?? module;
    if (iconv.encodingExists(charset))
        return iconv;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`property \`charset\`: \`${charset}\` is no character set that is known here; write for example UTF-8, ISO-8859-1 or windows-1252`);
}


/***/ })

};
