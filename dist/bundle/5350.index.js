export const id = 5350;
export const ids = [5350];
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

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadFilesTask: () => (/* binding */ uploadFilesTask)
});

// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/plugin/task.js
var task = __webpack_require__(30505);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/tasks/scripts/file-pattern.js
var file_pattern = __webpack_require__(85257);
;// CONCATENATED MODULE: ./build/tasks/core/namespace/uri-name.js
/** URIs of stored files as the namespace tasks meet them. */
function isUri(text) {
    return /^(kestra|nsfile|file):\/\//.test(text);
}
/** The last part of a URI's path, decoded. */
function decodedName(uri) {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}

;// CONCATENATED MODULE: ./build/tasks/core/namespace/upload-files.js
/** Writes files into the namespace files of the repository. */





const uploadFilesTask = (0,task/* defineTask */.R)({
    type: 'io.kestra.plugin.core.namespace.UploadFiles',
    title: 'Write namespace files.',
    description: 'Files of the working directory, or stored files, are written to the `_files` folder of a namespace in the working tree of the repository. They are not committed: that is up to a later step of the workflow.',
    properties: {
        namespace: (0,property/* text */.Qq)({ description: 'Namespace of the files. Default: the namespace of the flow.' }),
        files: (0,property/* either */.gP)((0,property/* map */.Tj)((0,property/* text */.Qq)({ description: 'URI of a stored file.' }), { description: 'The older form of `filesMap`.' }), (0,property/* list */.p_)((0,property/* text */.Qq)({ description: 'Pattern or URI.' }), { description: 'Patterns or URIs.' }), {
            description: 'Patterns of files in the working directory (`scripts/**.py`), or URIs of stored files; they go to `destination`.',
        }),
        filesMap: (0,property/* either */.gP)((0,property/* map */.Tj)((0,property/* text */.Qq)({ description: 'URI of a stored file.' }), { description: 'URIs by path.' }), (0,property/* text */.Qq)({ description: 'The same as JSON text.' }), { description: 'URIs of stored files by the path in the namespace; a map or its JSON text.' }),
        destination: (0,property/* text */.Qq)({ description: 'Folder in the namespace for `files`.', default: '/' }),
        conflict: (0,property/* choice */.Yq)(['OVERWRITE', 'ERROR', 'SKIP'], {
            description: 'What to do with a file that is there already.',
            default: 'OVERWRITE',
        }),
    },
    outputs: {
        files: {
            type: 'map',
            description: 'URIs of the namespace files that were written, by path, with a slash at the beginning.',
        },
    },
    examples: [
        {
            title: 'Keep a file for other flows of the namespace',
            flow: `id: upload_files
namespace: company.team
tasks:
  - id: report
    type: io.kestra.plugin.core.storage.Write
    content: all is well
  - id: keep
    type: io.kestra.plugin.core.namespace.UploadFiles
    filesMap:
      reports/today.txt: "{{ outputs.report.uri }}"
  - id: fetch
    type: io.kestra.plugin.core.namespace.DownloadFiles
    namespace: company.team
    files: reports/*.txt
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.fetch.files['/reports/today.txt']) }}"
`,
            expect: { logs: ['all is well'] },
        },
    ],
    async run({ namespace = '', files, filesMap, destination, conflict }, context) {
        const place = namespace === '' ? context.flow.namespace : namespace;
        const mapped = { ...(isRecord(files) ? files : {}), ...readMap(filesMap) };
        if (files === undefined && filesMap === undefined)
            throw new task_failure/* TaskFailure */.E('one of `files` and `filesMap` must be set');
        const uploads = [
            ...(Array.isArray(files) ? await ofPatterns(files, destination, context) : []),
            ...(await ofMap(mapped, context)),
        ];
        const there = new Set(await context.namespaceFiles.list(place));
        const written = {};
        for (const { target, localPath } of uploads) {
            if (there.has(target) && conflict === 'SKIP')
                continue;
            if (there.has(target) && conflict === 'ERROR') {
                throw new task_failure/* TaskFailure */.E(`the namespace file ${target} of ${place} is there already and \`conflict\` is ERROR`);
            }
            await context.namespaceFiles.put(place, target, localPath);
            written[`/${target}`] = `kestra:///${place.replaceAll('.', '/')}/_files/${encodeURI(target)}`;
        }
        context.metric({ name: 'uploaded', type: 'counter', value: Object.keys(written).length });
        return { outputs: { files: written } };
    },
});
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function readMap(written) {
    if (written === undefined || (typeof written === 'string' && written.trim() === ''))
        return {};
    let value = written;
    try {
        if (typeof written === 'string')
            value = JSON.parse(written);
    }
    catch {
        value = undefined;
    }
    if (isRecord(value) && Object.values(value).every((uri) => typeof uri === 'string'))
        return value;
    throw new task_failure/* TaskFailure */.E(`property \`filesMap\`: \`${String(written).slice(0, 80)}\` is no map of paths to URIs, nor its JSON text`);
}
/** Kestra passes over what it does not find; here a warning says so. */
async function ofPatterns(patterns, destination, context) {
    const uploads = [];
    const workingDir = await context.workingDir();
    const local = await context.files.list(workingDir);
    for (const pattern of patterns) {
        if (isUri(pattern)) {
            const localPath = await stored(pattern, context);
            if (localPath !== undefined)
                uploads.push({ target: inside(destination, decodedName(pattern)), localPath });
            continue;
        }
        const found = local
            .filter((path) => !path.startsWith('.gitestra/'))
            .filter((0,file_pattern/* outputFileTest */.CV)(pattern, workingDir));
        if (found.length === 0)
            context.logger.warn(`no file of the working directory matches ${pattern}`);
        for (const path of found) {
            uploads.push({ target: inside(destination, path), localPath: `${workingDir}/${path}` });
        }
    }
    return uploads;
}
async function ofMap(files, context) {
    const uploads = [];
    for (const [target, uri] of Object.entries(files)) {
        if (!isUri(uri)) {
            throw new task_failure/* TaskFailure */.E(`\`${uri}\` (for ${target}) is no URI of a stored file; store the text first with io.kestra.plugin.core.storage.Write`);
        }
        const localPath = await stored(uri, context);
        if (localPath !== undefined)
            uploads.push({ target: inside('', target), localPath });
    }
    return uploads;
}
async function stored(uri, context) {
    if (await context.storage.exists(uri))
        return context.storage.localPath(uri);
    context.logger.warn(`there is no file ${uri}; nothing is written for it`);
    return undefined;
}
/** The path as lists of namespace files have it: no slash at the beginning. What leads out of the folder is refused later. */
function inside(destination, path) {
    return `${destination}/${path}`
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}


/***/ }),

/***/ 85257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ outputFileTest),
/* harmony export */   IC: () => (/* binding */ namespaceFileTest),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   tL: () => (/* binding */ globToRegExp)
/* harmony export */ });
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/** Patterns over files, as Java's path matchers read them: `*`, `**`, `?`, `[a-z]`, `{a,b}`, and `regex:`. */

const SPECIAL = /[\\^$.*+?()[\]{}|]/;
/** The regular expression of a glob; `*` and `?` stop at a slash, `**` does not. */
function globToRegExp(glob) {
    let source = '';
    let depth = 0;
    for (let index = 0; index < glob.length; index++) {
        const char = glob[index];
        if (char === '*') {
            const crosses = glob[index + 1] === '*';
            source += crosses ? '.*' : '[^/]*';
            if (crosses)
                index++;
        }
        else if (char === '?')
            source += '[^/]';
        else if (char === '{') {
            depth++;
            source += '(?:';
        }
        else if (char === '}' && depth > 0) {
            depth--;
            source += ')';
        }
        else if (char === ',' && depth > 0)
            source += '|';
        else if (char === '[') {
            const end = glob.indexOf(']', index + 2);
            if (end === -1)
                throw invalid(glob, 'a `[` is not closed');
            source += characterClass(glob.slice(index + 1, end));
            index = end;
        }
        else if (char === '\\' && index + 1 < glob.length)
            source += literal(glob[++index]);
        else
            source += literal(char);
    }
    if (depth > 0)
        throw invalid(glob, 'a `{` is not closed');
    try {
        return new RegExp(`^${source}$`, 's');
    }
    catch (cause) {
        throw invalid(glob, cause.message);
    }
}
function literal(char) {
    return SPECIAL.test(char) ? `\\${char}` : char;
}
function characterClass(content) {
    const negated = content.startsWith('!') || content.startsWith('^');
    const body = (negated ? content.slice(1) : content).replace(/[\\[\]&]/g, '\\$&');
    return `(?!/)[${negated ? '^' : ''}${body}]`;
}
function invalid(pattern, why) {
    return new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`file pattern \`${pattern}\` is not valid: ${why}`);
}
/** Whether the text is a file name rather than a pattern. */
function isPlainName(pattern) {
    return !/^(glob|regex):/.test(pattern) && !/[*?[\]{}\\]/.test(pattern);
}
/**
 * A test of relative paths for one entry of `outputFiles`. Kestra: without a prefix the pattern is anchored to the
 * working directory, with `glob:` or `regex:` it is matched with the absolute path.
 */
function outputFileTest(pattern, workingDir) {
    const absolute = (path) => `${workingDir.replaceAll('\\', '/')}/${path}`;
    if (pattern.startsWith('glob:')) {
        const expression = globToRegExp(pattern.slice(5));
        return (path) => expression.test(absolute(path));
    }
    if (pattern.startsWith('regex:')) {
        const expression = wholeRegExp(pattern.slice(6));
        return (path) => expression.test(absolute(path));
    }
    const expression = globToRegExp(relativePattern(pattern, workingDir));
    return (path) => expression.test(path);
}
function relativePattern(pattern, workingDir) {
    if (pattern.startsWith(`${workingDir}/`))
        return pattern.slice(workingDir.length + 1);
    return pattern.replace(/^(\.?\/)+/, '');
}
function wholeRegExp(source) {
    try {
        return new RegExp(`^(?:${source})$`, 's');
    }
    catch (cause) {
        throw invalid(`regex:${source}`, cause.message);
    }
}
/** A test for `namespaceFiles`. Kestra: a pattern that starts with a word character matches at any depth. */
function namespaceFileTest(pattern) {
    if (pattern.startsWith('regex:')) {
        const expression = wholeRegExp(pattern.slice(6));
        return (path) => expression.test(path) || expression.test(`/${path}`);
    }
    const glob = pattern.replace(/^glob:/, '').replace(/^\.?\//, '');
    const expressions = [globToRegExp(glob), ...(/^\w/.test(glob) ? [globToRegExp(`**/${glob}`)] : [])];
    return (path) => expressions.some((expression) => expression.test(path));
}


/***/ })

};
