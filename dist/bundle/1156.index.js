export const id = 1156;
export const ids = [1156];
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

/***/ 19184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ convertFile),
/* harmony export */   _7: () => (/* binding */ COMPRESSIONS),
/* harmony export */   c6: () => (/* binding */ fileProperties)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/* harmony import */ var _scripts_working_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46165);
/** Ways to compress a file: by Node itself, or by a program of the machine. */



const COMPRESSIONS = [
    'BROTLI',
    'BZIP2',
    'DEFLATE',
    'DEFLATE64',
    'GZIP',
    'LZ4_BLOCK',
    'LZ4_FRAME',
    'LZMA',
    'SNAPPY',
    'SNAPPY_FRAME',
    'XZ',
    'Z',
    'ZSTD',
];
const fileProperties = {
    from: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'URI of the file.', required: true }),
    compression: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(COMPRESSIONS, {
        description: 'BROTLI, DEFLATE and GZIP need nothing. BZIP2, LZ4_FRAME, LZMA, XZ and ZSTD need the programs bzip2, lz4, xz and zstd, which GitHub’s runners have; Z needs gzip, and is only decompressed. The others are not supported and fail the task.',
        required: true,
    }),
};
/** Arguments in front of the file; the program puts its result beside it. */
const PROGRAMS = {
    BZIP2: { extension: '.bz2', compress: ['bzip2'], decompress: ['bzip2', '-d'] },
    LZ4_FRAME: {
        extension: '.lz4',
        compress: ['lz4', '-q', '-m', '--rm'],
        decompress: ['lz4', '-q', '-d', '-m', '--rm'],
    },
    LZMA: { extension: '.lzma', compress: ['xz', '--format=lzma'], decompress: ['xz', '-d', '--format=lzma'] },
    XZ: { extension: '.xz', compress: ['xz'], decompress: ['xz', '-d'] },
    Z: { extension: '.Z', decompress: ['gzip', '-d'] },
    ZSTD: { extension: '.zst', compress: ['zstd', '-q', '--rm'], decompress: ['zstd', '-q', '-d', '--rm'] },
};
const EXTENSIONS = { GZIP: '.gz', DEFLATE: '.deflate', BROTLI: '.br' };
/** Stores the file in its other form and gives its URI. */
async function convertFile(uri, compression, direction, context) {
    const transform = await nodeTransform(compression, direction);
    const program = PROGRAMS[compression];
    const extension = EXTENSIONS[compression] ?? program?.extension ?? '';
    const name = direction === 'compress' ? `${context.taskRun.id}${extension}` : context.taskRun.id;
    if (transform !== undefined)
        return throughNode(uri, name, transform, compression, context);
    const argv = program?.[direction];
    if (program === undefined || argv === undefined) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`\`compression: ${compression}\` cannot be used to ${direction} here; use for example GZIP, XZ or ZSTD`);
    }
    return throughProgram(uri, name, { argv, extension: program.extension, direction }, context);
}
async function nodeTransform(compression, direction) {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const forward = direction === 'compress';
    switch (compression) {
        case 'GZIP':
            return forward ? zlib.createGzip() : zlib.createGunzip();
        case 'DEFLATE':
            return forward ? zlib.createDeflate() : zlib.createInflate();
        case 'BROTLI':
            return forward ? zlib.createBrotliCompress() : zlib.createBrotliDecompress();
        default:
            return undefined;
    }
}
async function throughNode(uri, name, transform, compression, context) {
    const { pipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46466, 19));
    const source = await context.storage.open(uri);
    const failures = [];
    const [stored] = await Promise.allSettled([
        context.storage.put(name, transform),
        pipeline(source, transform).catch((error) => failures.push(error)),
    ]);
    if (stored.status === 'fulfilled' && failures.length === 0)
        return stored.value;
    const { code, message } = (failures[0] ??
        stored.reason);
    const wrong = /^(Z_|ERR_.*BROTLI|ERR__ERROR)/.test(code ?? '') || /brotli|header|unexpected end/i.test(message);
    if (stored.status === 'fulfilled')
        await context.storage.delete(stored.value);
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(wrong ? `${uri} is not ${compression} data: ${message}` : message, {
        cause: failures[0],
    });
}
async function throughProgram(uri, name, { argv, extension, direction }, context) {
    const [program] = argv;
    if ((await context.process.which(program)) === undefined)
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`\`${program}\` was not found on PATH; install it on the runner`);
    const plain = `${await context.workingDir()}/${_scripts_working_path_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVATE_FOLDER */ .l}/${context.taskRun.id}-file`;
    const packed = `${plain}${extension}`;
    const [input, output] = direction === 'compress' ? [plain, packed] : [packed, plain];
    const said = [];
    try {
        await context.storage.fetch(uri, input);
        const { exitCode } = await context.process.run({
            argv: [...argv, input],
            cwd: await context.workingDir(),
            env: {},
            signal: context.signal,
            onLine: (line) => void said.push(line),
        });
        if (context.signal.aborted)
            throw context.signal.reason;
        if (exitCode !== 0) {
            throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`${program} cannot ${direction} ${uri}: ${said.join(' ').replaceAll(input, 'it')}`, {
                ...(exitCode === null ? {} : { exitCode }),
            });
        }
        return await context.storage.putFile(name, output, { move: true });
    }
    finally {
        await context.files.remove(plain);
        await context.files.remove(packed);
    }
}


/***/ }),

/***/ 21156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileDecompressTask: () => (/* binding */ fileDecompressTask)
/* harmony export */ });
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30505);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19184);
/** Decompresses a stored file. */


const fileDecompressTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_1__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.compress.FileDecompress',
    title: 'Decompress a file.',
    description: 'The file is streamed; its new form is stored beside it.',
    properties: _compression_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProperties */ .c6,
    outputs: {
        uri: { type: 'uri', description: 'URI of the decompressed file.' },
    },
    examples: [
        {
            title: 'There and back',
            flow: `id: file_decompress
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: a text of some length
  - id: small
    type: io.kestra.plugin.compress.FileCompress
    from: "{{ outputs.file.uri }}"
    compression: GZIP
  - id: large
    type: io.kestra.plugin.compress.FileDecompress
    from: "{{ outputs.small.uri }}"
    compression: GZIP
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.large.uri) }}"
`,
            expect: { logs: ['a text of some length'] },
        },
    ],
    run: async ({ from, compression }, context) => ({
        outputs: { uri: await (0,_compression_js__WEBPACK_IMPORTED_MODULE_0__/* .convertFile */ .W$)(from, compression, 'decompress', context) },
    }),
});


/***/ }),

/***/ 46165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workingPath),
/* harmony export */   l: () => (/* binding */ PRIVATE_FOLDER)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/** Local paths inside a working directory, for names that a flow's author wrote. */


/** Folder of the working directory for our own files; never an output. */
const PRIVATE_FOLDER = '.gitestra';
/** Throws a TaskFailure when the name is absolute or leads out of the folder. */
function workingPath(workingDir, name) {
    const parts = name.replaceAll('\\', '/').split('/');
    if (name.trim() === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) || parts[0] === '' || parts.includes('..')) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`file name \`${name}\` must be a path inside the working directory, without a leading \`/\` and without \`..\``);
    }
    if (name.includes('\0'))
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E('a file name holds a zero byte');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workingDir, ...parts);
}


/***/ })

};
