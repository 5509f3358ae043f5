export const id = 4036;
export const ids = [4036,4640,4227,9460];
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

/***/ 34640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExpressionError: () => (/* binding */ ExpressionError),
/* harmony export */   RuntimeFailure: () => (/* binding */ RuntimeFailure),
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
/** What can go wrong in a template, with the place inside it. */
/** Line and column (both from 1) of an offset, CRLF and LF alike. */
function placeOf(template, offset) {
    const at = Math.max(0, Math.min(offset, template.length));
    let line = 1;
    let start = 0;
    for (let next = template.indexOf('\n'); next !== -1 && next < at; next = template.indexOf('\n', next + 1)) {
        line++;
        start = next + 1;
    }
    return { line, column: at - start + 1 };
}
class ExpressionError extends Error {
    kind;
    /** UTF-16 offset inside the template. */
    offset;
    end;
    line;
    column;
    /** Full path of an undefined value, such as `outputs['t-1'].val.x`. */
    path;
    /** The one segment of the path that is not there. */
    missing;
    /** What to write instead. */
    help;
    constructor(kind, message, template, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ExpressionError';
        this.kind = kind;
        this.offset = Math.max(0, Math.min(details.offset, template.length));
        this.end = Math.max(this.offset, Math.min(details.end ?? this.offset, template.length));
        const place = placeOf(template, this.offset);
        this.line = place.line;
        this.column = place.column;
        this.path = details.path;
        this.missing = details.missing;
        this.help = details.help;
    }
}
/** A failure inside values, operators or calls, before its place is known. */
class RuntimeFailure extends Error {
    kind;
    help;
    constructor(message, help, kind = 'runtime') {
        super(message);
        this.name = 'RuntimeFailure';
        this.kind = kind;
        this.help = help;
    }
}


/***/ }),

/***/ 64227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JavaRegex: () => (/* binding */ JavaRegex),
/* harmony export */   TIME_LIMIT: () => (/* binding */ TIME_LIMIT),
/* harmony export */   javaRegex: () => (/* binding */ javaRegex)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34640);
/* harmony import */ var _regex_translate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91730);
/** Java's regular expressions at work: find, replace with `$1`, and a bound on the time that matching may take. */



/**
 * Milliseconds that one call may spend on matching. Patterns are written by the flow's author but texts come from
 * anywhere, and a pattern such as `(a+)+$` takes twice as long for every letter more.
 */
const TIME_LIMIT = 500;
/** Shorter texts can not keep a pattern with one repetition busy. */
const LONG_TEXT = 4096;
let guard;
/** Runs a task and interrupts it when it takes too long; V8 stops even inside the search of one match. */
function withinTime(pattern, task) {
    guard ??= { context: (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(Object.create(null)), script: new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('task()') };
    guard.context.task = task;
    try {
        guard.script.runInContext(guard.context, { timeout: TIME_LIMIT });
    }
    catch (error) {
        if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure(`the regular expression "${pattern}" took longer than ${TIME_LIMIT} ms on this text`, 'avoid repetitions inside repetitions, such as (a+)+');
    }
    finally {
        delete guard.context.task;
    }
}
class JavaRegex {
    pattern;
    groupCount;
    names;
    #regex;
    #risky;
    constructor(pattern, translation) {
        this.pattern = pattern;
        this.groupCount = translation.groupCount;
        this.names = translation.names;
        this.#risky = translation.risky;
        try {
            this.#regex = new RegExp(translation.source, translation.flags);
        }
        catch {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure(`"${pattern}" is not a regular expression that is supported`);
        }
    }
    #collect(text, limit) {
        const found = [];
        const regex = this.#regex;
        regex.lastIndex = 0;
        for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
            const groups = [match[0]];
            for (let number = 1; number <= this.groupCount; number++)
                groups.push(match.groups?.[`g${number}`]);
            found.push({ index: match.index, groups, 0: match[0] });
            if (found.length >= limit)
                break;
            // Half of a character would be read as the whole of it again, for ever.
            if (match[0] === '')
                regex.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
        }
        return found;
    }
    /**
     * Matches from left to right, `limit` at most.
     * @throws RuntimeFailure when matching takes longer than {@link TIME_LIMIT}
     */
    matches(text, limit = Number.POSITIVE_INFINITY) {
        if (!this.#risky && text.length < LONG_TEXT)
            return this.#collect(text, limit);
        let found = [];
        withinTime(this.pattern, () => {
            found = this.#collect(text, limit);
        });
        return found;
    }
    /** The first match, or undefined. */
    find(text) {
        return this.matches(text, 1)[0];
    }
    /** Every match replaced; `$1`, `${name}` stand for groups, a backslash makes the next character plain. */
    replaceAll(text, replacement) {
        const matches = this.matches(text);
        if (matches.length === 0)
            return text;
        const parts = this.#parseReplacement(replacement);
        let result = '';
        let from = 0;
        for (const match of matches) {
            result += text.slice(from, match.index);
            for (const part of parts)
                result += typeof part === 'string' ? part : (match.groups[part] ?? '');
            from = match.index + match[0].length;
        }
        return result + text.slice(from);
    }
    #refuseReplacement(replacement, problem, help) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure(`the replacement "${replacement}" is malformed: ${problem}`, help);
    }
    /** Plain texts and numbers of groups. */
    #parseReplacement(replacement) {
        const parts = [];
        let plain = '';
        for (let at = 0; at < replacement.length; at++) {
            const char = replacement[at];
            if (char === '\\') {
                at++;
                if (at === replacement.length)
                    this.#refuseReplacement(replacement, 'it ends with a backslash', 'write \\\\');
                plain += replacement[at];
            }
            else if (char === '$') {
                const reference = this.#readReference(replacement, at + 1);
                parts.push(plain, reference.number);
                plain = '';
                at = reference.next - 1;
            }
            else {
                plain += char;
            }
        }
        parts.push(plain);
        return parts;
    }
    #readReference(replacement, start) {
        const named = /^\{([A-Za-z][A-Za-z0-9]*)\}/.exec(replacement.slice(start));
        if (named !== null) {
            const number = this.names.get(named[1]);
            if (number === undefined) {
                this.#refuseReplacement(replacement, `there is no group named ${named[1]}`, 'name it with (?<name>…)');
            }
            return { number, next: start + named[0].length };
        }
        if (!/[0-9]/.test(replacement[start] ?? '')) {
            this.#refuseReplacement(replacement, 'a $ refers to no group', 'write \\$ for the character itself');
        }
        let number = Number(replacement[start]);
        if (number > this.groupCount) {
            const groups = this.groupCount === 1 ? 'one group' : `${this.groupCount} groups`;
            this.#refuseReplacement(replacement, `$${number} does not exist, there are ${groups}`, 'write \\$ for a plain $');
        }
        let next = start + 1;
        // Java takes further digits only while such a group exists.
        while (/[0-9]/.test(replacement[next] ?? '') &&
            number * 10 + Number(replacement[next]) <= this.groupCount) {
            number = number * 10 + Number(replacement[next++]);
        }
        return { number, next };
    }
}
const cache = new Map();
const CACHE_SIZE = 500;
/**
 * The regular expression of a Java pattern.
 * @throws RuntimeFailure when it is malformed, or uses what is not supported (`\G`, `\N{…}`, blocks such as `\p{InGreek}`)
 */
function javaRegex(pattern) {
    let regex = cache.get(pattern);
    if (regex === undefined) {
        regex = new JavaRegex(pattern, (0,_regex_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .translateRegex */ .U)(pattern));
        if (cache.size >= CACHE_SIZE)
            cache.clear();
        cache.set(pattern, regex);
    }
    return regex;
}


/***/ }),

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vB: () => (/* binding */ tasks),
/* harmony export */   vs: () => (/* binding */ template),
/* harmony export */   x0: () => (/* binding */ objectSchema),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57946);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68667);
/**
 * Property builders: one definition gives the TypeScript type of a task's properties, their JSON Schema,
 * and the way each is rendered and converted before the task sees it (see `bind-properties.ts`).
 */

/** Strings that hold a template can be anything until they are rendered. */
const TEMPLATE_PATTERN = '\\{[{%]';
function build(bind, schema, options, extra = {}) {
    const presence = options.required === true ? 'required' : 'default' in options ? 'default' : 'optional';
    return {
        ...schema,
        [_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8]: schema[_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8],
        description: options.description,
        ...('default' in options ? { default: options.default } : {}),
        ...(options.secret === true ? { 'x-secret': true } : {}),
        ...(options.deprecated === undefined ? {} : { deprecated: true, 'x-deprecated': options.deprecated }),
        ...(options.aliases === undefined ? {} : { 'x-aliases': options.aliases }),
        ...extra,
        presence,
        'x-bind': bind,
    };
}
/** A scalar that may be written literally or as an expression: the literal must already be of the type. */
function dynamic(literal, textPattern) {
    return _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([literal, _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|${textPattern}` })]);
}
/** A string, rendered. Kestra: numbers and booleans written there count as their text. */
function text(options) {
    return build('text', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()]), options);
}
/** A template that the task renders itself (a condition, an expression over each item). */
function template(options) {
    return build('template', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()]), options);
}
function integer(options) {
    const bounds = {
        ...(options.minimum === undefined ? {} : { minimum: options.minimum }),
        ...(options.maximum === undefined ? {} : { maximum: options.maximum }),
    };
    return build('integer', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer(bounds), '^\\s*[-+]?\\d+\\s*$'), options, {
        'x-bounds': bounds,
    });
}
function number(options) {
    return build('number', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), '^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*$'), options);
}
function boolean(options) {
    return build('boolean', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean(), '^\\s*([tT]rue|TRUE|[fF]alse|FALSE)\\s*$'), options);
}
/** One of some words, exactly as written. */
function choice(values, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Unsafe({ type: 'string', enum: [...values] }),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: TEMPLATE_PATTERN }),
    ]);
    return build('choice', schema, options, { 'x-values': values });
}
/** An ISO-8601 duration, bound as milliseconds. Kestra also takes a plain number of seconds. */
function duration(options) {
    const iso = '^\\s*[-+]?[pP]([-+]?\\d+[dD])?([tT]([-+]?\\d+[hH])?([-+]?\\d+[mM])?([-+]?\\d+([.,]\\d+)?[sS])?)?\\s*$';
    return build('duration', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), iso), options, { 'x-format': 'duration' });
}
/** Any value; the strings in it are rendered. */
function any(options) {
    return build('any', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Unknown(), options);
}
/** A value of a given shape that is kept as written. */
function raw(schema, options) {
    return build('raw', schema, options);
}
/** A list, or text that renders to a JSON array. */
function list(item, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(item), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\[` })]);
    return build('list', schema, options, { 'x-item': item });
}
/** A map of any keys, or text that renders to a JSON object. Keys are rendered too. */
function map(value, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), value),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\{` }),
    ]);
    return build('map', schema, options, { 'x-value': value });
}
/** A nested object with known properties. */
function object(properties, options) {
    return build('object', objectSchema(properties), options, { 'x-properties': properties });
}
/** The first alternative that the raw value fits; write the most specific first. */
function either(first, second, options) {
    return build('either', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([first, second]), options, { 'x-either': [first, second] });
}
/** Child tasks of a flowable; `concern` says how they are written. */
function tasks(shape, options) {
    const task = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({ id: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), type: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String() }, { additionalProperties: true });
    const schemas = {
        list: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(task, { minItems: options.required === true ? 1 : 0 }),
        cases: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(task)),
        dag: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({ task, dependsOn: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())) }, { additionalProperties: false }), { minItems: 1 }),
        single: task,
    };
    return build('tasks', schemas[shape], options, { 'x-tasks': shape });
}
/** The JSON Schema of a closed object with these properties; aliases are accepted under their own names. */
function objectSchema(properties) {
    const members = {};
    for (const [name, property] of Object.entries(properties)) {
        const aliases = property['x-aliases'] ?? [];
        const needed = property.presence === 'required' && aliases.length === 0;
        members[name] = needed ? property : _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(property);
        for (const alias of aliases)
            members[alias] = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(property);
    }
    return _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object(members, { additionalProperties: false });
}


/***/ }),

/***/ 30505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ defineTask)
/* harmony export */ });
/** The contract of a runnable task type: one definition, one file. */
/** Gives a task definition its types; see `tasks/core/log/log.ts` for a small one. */
function defineTask(definition) {
    return { kind: 'task', ...definition };
}


/***/ }),

/***/ 77789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   j: () => (/* binding */ extensionOf)
/* harmony export */ });
/** Names of the files that tasks put into storage. */
/** The id of the task run with an extension, which may be written with or without its dot. */
function fileName(context, extension) {
    const tail = extension.trim().replace(/[\\/\0]/g, '');
    return `${context.taskRun.id}${tail === '' || tail.startsWith('.') ? tail : `.${tail}`}`;
}
/** `.csv` of a URI, with the default when its name has none. */
function extensionOf(uri, fallback = '.tmp') {
    return /\.[^./]+$/.exec(uri)?.[0] ?? fallback;
}


/***/ }),

/***/ 54036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storageSplitTask: () => (/* binding */ storageSplitTask)
});

// EXTERNAL MODULE: ./build/expression/java/regex.js
var java_regex = __webpack_require__(64227);
// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/plugin/task.js
var task = __webpack_require__(30505);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/tasks/explained.js
var explained = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/tasks/rows/read-lines.js
var read_lines = __webpack_require__(25301);
;// CONCATENATED MODULE: ./build/tasks/core/storage/byte-size.js
/** Sizes such as `10MB`. */

const UNITS = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
/** Bytes. Kestra: a kilobyte has 1,024 of them. */
function parseByteSize(size) {
    const match = /^\s*(\d+)\s*(?:([kmg])b|b)?\s*$/i.exec(String(size));
    const bytes = match === null ? 0 : Number(match[1]) * UNITS[(match[2] ?? '').toUpperCase()];
    if (bytes > 0)
        return bytes;
    throw new task_failure/* TaskFailure */.E(`property \`bytes\`: \`${size}\` is no size; write a number of bytes, 200KB, 10MB or 1GB`);
}

// EXTERNAL MODULE: ./build/tasks/core/storage/file-name.js
var file_name = __webpack_require__(77789);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/tasks/core/storage/part-files.js
/** Several files that are written at the same time and then stored. */



/** Characters of one part kept before they are written. */
const BUFFER = 64 * 1024;
/** Characters of all parts kept together. */
const ALL_BUFFERS = 32 * 1024 * 1024;
/** Files open at the same time; a system allows about a thousand. */
const MOST_OPEN = 100;
class PartFiles {
    #context;
    #extension;
    #parts = new Map();
    #open = new Map();
    #kept = 0;
    #made = 0;
    #failure;
    constructor(context, extension) {
        this.#context = context;
        this.#extension = extension;
    }
    async write(name, text) {
        let part = this.#parts.get(name);
        if (part === undefined) {
            part = { text: '', files: [] };
            this.#parts.set(name, part);
        }
        part.text += text;
        this.#kept += text.length;
        if (part.text.length >= BUFFER)
            await this.#flush(part);
        if (this.#kept >= ALL_BUFFERS)
            for (const each of this.#parts.values())
                await this.#flush(each);
    }
    async #flush(part) {
        if (part.text === '')
            return;
        const { writable } = this.#open.get(part) ?? (await this.#openFile(part));
        const { text } = part;
        part.text = '';
        this.#kept -= text.length;
        if (this.#failure !== undefined)
            throw this.#failure;
        if (!writable.write(text))
            await (0,external_node_events_.once)(writable, 'drain');
    }
    async #openFile(part) {
        const [oldest] = this.#open.keys();
        if (oldest !== undefined && this.#open.size >= MOST_OPEN)
            await this.#end(oldest);
        const folder = `${await this.#context.workingDir()}/.gitestra`;
        const path = `${folder}/${this.#context.taskRun.id}-part-${++this.#made}`;
        const writable = await this.#context.files.create(path);
        writable.on('error', (error) => {
            this.#failure ??= error;
        });
        const file = { writable, path };
        this.#open.set(part, file);
        part.files.push(path);
        return file;
    }
    /** What is written to the part afterwards goes to another file. */
    async #end(part) {
        const file = this.#open.get(part);
        if (file === undefined)
            return;
        this.#open.delete(part);
        file.writable.end();
        await (0,promises_.finished)(file.writable);
    }
    /** URIs in the order in which the parts got their first text. */
    async store() {
        const uris = [];
        for (const part of this.#parts.values()) {
            const name = `${this.#context.taskRun.id}-${uris.length + 1}${this.#extension}`;
            uris.push(await this.#store(part, name));
        }
        return uris;
    }
    async #store(part, name) {
        const { storage } = this.#context;
        if (part.files.length === 0)
            return storage.put(name, part.text);
        await this.#flush(part);
        await this.#end(part);
        if (part.files.length === 1)
            return storage.putFile(name, part.files[0], { move: true });
        return storage.put(name, external_node_stream_.Readable.from(this.#join(part), { objectMode: false }));
    }
    async *#join(part) {
        const { storage } = this.#context;
        for (const path of part.files) {
            // Storage is what can be read as a stream.
            const uri = await storage.putFile('piece', path, { move: true });
            yield* await storage.open(uri);
            await storage.delete(uri);
        }
    }
    /** Removes what is left on disk. */
    async close() {
        for (const { writable } of this.#open.values())
            writable.destroy();
        for (const { files } of this.#parts.values()) {
            for (const path of files)
                await this.#context.files.remove(path);
        }
    }
}

;// CONCATENATED MODULE: ./build/tasks/core/storage/split.js
/** Splits the lines of a file over several files. */









const storageSplitTask = (0,task/* defineTask */.R)({
    type: 'io.kestra.plugin.core.storage.Split',
    aliases: ['io.kestra.core.tasks.storages.Split'],
    title: 'Split a file into several.',
    description: 'One of `regexPattern`, `bytes`, `partitions` and `rows` says how; the first of them that is set, in this order. Lines are never cut.',
    properties: {
        from: (0,property/* text */.Qq)({ description: 'URI of the file.', required: true }),
        regexPattern: (0,property/* text */.Qq)({
            description: 'One file for every different text of the first group of this regular expression; lines in which it is not found are dropped.',
        }),
        bytes: (0,property/* text */.Qq)({
            description: 'A new file begins once the last one has this size: a number of bytes, `200KB`, `10MB` or `1GB`.',
        }),
        partitions: (0,property/* integer */.nd)({ description: 'So many files, filled line by line in turn.', minimum: 1 }),
        rows: (0,property/* integer */.nd)({ description: 'So many lines in each file.', minimum: 1 }),
        separator: (0,property/* text */.Qq)({ description: 'Text behind every line of the new files.', default: '\n' }),
    },
    outputs: {
        uris: { type: 'list', description: 'URIs of the new files.' },
    },
    examples: [
        {
            title: 'Two lines a file',
            flow: `id: storage_split
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: |
      one
      two
      three
  - id: parts
    type: io.kestra.plugin.core.storage.Split
    from: "{{ outputs.file.uri }}"
    rows: 2
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.parts.uris | length }} files, the last with {{ read(outputs.parts.uris[1]) }}"
`,
            expect: { logs: ['2 files, the last with three'] },
        },
    ],
    async run(properties, context) {
        const { from, separator } = properties;
        const parts = new PartFiles(context, (0,file_name/* extensionOf */.j)(from));
        try {
            const partOf = chooser(properties);
            for await (const line of (0,read_lines/* readLines */.S)(await context.storage.open(from))) {
                const content = line + separator;
                const part = partOf(line, Buffer.byteLength(content));
                if (part !== undefined)
                    await parts.write(part, content);
            }
            return { outputs: { uris: await parts.store() } };
        }
        finally {
            await parts.close();
        }
    },
});
/** Which file a line goes to; undefined for none. */
function chooser(properties) {
    const { regexPattern, bytes, partitions, rows } = properties;
    if (regexPattern !== undefined)
        return byPattern(regexPattern);
    if (bytes !== undefined) {
        const limit = parseByteSize(bytes);
        return byCount((total) => total.bytes >= limit);
    }
    if (partitions !== undefined) {
        let line = 0;
        return () => line++ % partitions;
    }
    if (rows !== undefined)
        return byCount((total) => total.lines >= rows);
    throw new task_failure/* TaskFailure */.E('one of `regexPattern`, `bytes`, `partitions` and `rows` must be set');
}
function byPattern(pattern) {
    const regex = (0,explained/* explained */.M)('property `regexPattern`', () => (0,java_regex.javaRegex)(pattern));
    if (regex.groupCount === 0) {
        throw new task_failure/* TaskFailure */.E(`property \`regexPattern\`: \`${pattern}\` has no group; put the part that names the file in parentheses`);
    }
    return (line) => {
        const match = (0,explained/* explained */.M)('property `regexPattern`', () => regex.find(line));
        return match === undefined ? undefined : (match.groups[1] ?? '');
    };
}
/** Kestra: whether a file is full is asked before each line. */
function byCount(isFull) {
    let part = 0;
    let total = { bytes: 0, lines: 0 };
    return (_line, size) => {
        if (isFull(total)) {
            part++;
            total = { bytes: 0, lines: 0 };
        }
        total.bytes += size;
        total.lines++;
        return part;
    };
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


/***/ })

};
