export const id = 8756;
export const ids = [8756];
export const modules = {

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

/***/ 98756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storageReverseTask: () => (/* binding */ storageReverseTask)
});

// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/plugin/task.js
var task = __webpack_require__(30505);
// EXTERNAL MODULE: ./build/tasks/rows/charset.js
var rows_charset = __webpack_require__(56575);
// EXTERNAL MODULE: ./build/tasks/rows/read-lines.js
var read_lines = __webpack_require__(25301);
// EXTERNAL MODULE: ./build/tasks/rows/write-lines.js
var write_lines = __webpack_require__(90002);
// EXTERNAL MODULE: ./build/tasks/core/storage/file-name.js
var file_name = __webpack_require__(77789);
;// CONCATENATED MODULE: ./build/tasks/core/storage/line-blocks.js
/** Lines of a file of any size, kept in blocks on disk, to be read from the last to the first. */
/** Characters of one block in memory. */
const BLOCK = 8 * 1024 * 1024;
class LineBlocks {
    #context;
    #paths = [];
    #lines = [];
    #size = 0;
    constructor(context) {
        this.#context = context;
    }
    async add(line) {
        this.#lines.push(line);
        this.#size += line.length + 1;
        if (this.#size >= BLOCK)
            await this.#putAway();
    }
    async #putAway() {
        const { files, workingDir, taskRun } = this.#context;
        const path = `${await workingDir()}/.gitestra/${taskRun.id}-lines-${this.#paths.length}`;
        // A line holds no end of a line of its own, so that one is safe between them.
        await files.write(path, this.#lines.join('\n'));
        this.#paths.push(path);
        this.#lines = [];
        this.#size = 0;
    }
    /** From the last line to the first, each with the text behind it. */
    async *reversed(separator) {
        yield backwards(this.#lines, separator);
        for (const path of this.#paths.toReversed()) {
            yield backwards((await this.#context.files.readText(path)).split('\n'), separator);
        }
    }
    async remove() {
        for (const path of this.#paths)
            await this.#context.files.remove(path);
    }
}
function backwards(lines, separator) {
    let text = '';
    for (let index = lines.length - 1; index >= 0; index--)
        text += lines[index] + separator;
    return text;
}

;// CONCATENATED MODULE: ./build/tasks/core/storage/reverse.js
/** Turns the lines of a file round. */







const storageReverseTask = (0,task/* defineTask */.R)({
    type: 'io.kestra.plugin.core.storage.Reverse',
    aliases: ['io.kestra.core.tasks.storages.Reverse'],
    title: 'Write the lines of a file in reverse order.',
    description: 'The last line comes first. Files larger than memory are fine.',
    properties: {
        from: (0,property/* text */.Qq)({ description: 'URI of the file.', required: true }),
        separator: (0,property/* text */.Qq)({ description: 'Text behind every line of the new file.', default: '\n' }),
        charset: (0,property/* text */.Qq)({ description: 'Character set of the file.', default: 'UTF-8' }),
    },
    outputs: {
        uri: { type: 'uri', description: 'URI of the new file.' },
    },
    examples: [
        {
            title: 'The last line first',
            flow: `id: storage_reverse
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: |
      first
      second
  - id: turned
    type: io.kestra.plugin.core.storage.Reverse
    from: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.turned.uri) | replace({'\\n': ' '}) }}"
`,
            expect: { logs: ['second'] },
        },
    ],
    async run({ from, separator, charset }, context) {
        const encode = await (0,rows_charset/* encodingOf */.P)(charset);
        const blocks = new LineBlocks(context);
        try {
            for await (const line of (0,read_lines/* readLines */.S)(await context.storage.open(from), charset))
                await blocks.add(line);
            const uri = await (0,write_lines/* storeTexts */.i)((0,file_name/* fileName */.M)(context, (0,file_name/* extensionOf */.j)(from)), blocks.reversed(separator), context.storage, encode);
            return { outputs: { uri } };
        }
        finally {
            await blocks.remove();
        }
    },
});


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


/***/ }),

/***/ 90002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ storeTexts)
/* harmony export */ });
/* unused harmony export inPieces */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/** Stores text that is made piece by piece, without holding it. */

const PIECE = 64 * 1024;
/** Joins small texts to pieces that are worth a write. */
async function* inPieces(texts) {
    let piece = '';
    for await (const text of texts) {
        piece += text;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    if (piece !== '')
        yield piece;
}
/**
 * Stores the texts under a name and gives its URI. What goes wrong while they are made is thrown as it is, not as a
 * failure to store.
 */
async function storeTexts(name, texts, storage, encode) {
    const failures = [];
    async function* watched() {
        try {
            yield* inPieces(texts);
        }
        catch (error) {
            failures.push(error);
            throw error;
        }
    }
    const source = encode === undefined ? watched() : encode(watched());
    try {
        return await storage.put(name, node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source, { objectMode: false }));
    }
    catch (error) {
        throw failures[0] ?? error;
    }
}


/***/ })

};
