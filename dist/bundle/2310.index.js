export const id = 2310;
export const ids = [2310];
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

/***/ 72310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localFilesTask: () => (/* binding */ localFilesTask)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68667);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30505);
/* harmony import */ var _scripts_input_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11684);
/* harmony import */ var _scripts_output_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92919);
/** Puts files into the working directory and stores files of it. */





const localFilesTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.storage.LocalFiles',
    aliases: ['io.kestra.core.tasks.storages.LocalFiles'],
    title: 'Write files to the working directory and store files of it.',
    description: 'Of use among the tasks of a WorkingDirectory, which share one folder.',
    deprecated: 'write `inputFiles` and `outputFiles` at the script task or at the WorkingDirectory',
    properties: {
        inputs: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Unknown()), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String()]), {
            description: 'Files to write: contents, or URIs of stored files, by path. A map or its JSON text.',
        }),
        outputs: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'Pattern relative to the working directory.' }), {
            description: 'Patterns of the files to store.',
        }),
    },
    outputs: {
        uris: { type: 'map', description: 'URIs of the stored files by path.' },
    },
    examples: [
        {
            title: 'Write a file and store it',
            flow: `id: local_files
namespace: company.team
tasks:
  - id: files
    type: io.kestra.plugin.core.storage.LocalFiles
    inputs:
      notes/hello.txt: "Hello {{ flow.id }}"
    outputs:
      - "notes/*.txt"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.files.uris['notes/hello.txt']) }}"
`,
            expect: { logs: ['Hello local_files'] },
        },
    ],
    async run({ inputs, outputs }, context) {
        const workingDir = await context.workingDir();
        await (0,_scripts_input_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeInputFiles */ .ve)(await (0,_scripts_input_files_js__WEBPACK_IMPORTED_MODULE_0__/* .renderInputFiles */ .Ob)(inputs, context, {}), workingDir, context);
        return { outputs: { uris: await (0,_scripts_output_files_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOutputFiles */ .w)({ workingDir, patterns: outputs ?? [] }, context) } };
    },
});


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


/***/ }),

/***/ 11684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ renderInputFiles),
/* harmony export */   Wv: () => (/* binding */ writeNamespaceFiles),
/* harmony export */   ve: () => (/* binding */ writeInputFiles),
/* harmony export */   xt: () => (/* binding */ LocalUris)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/* harmony import */ var _file_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85257);
/* harmony import */ var _working_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46165);
/** Brings files into a working directory: `inputFiles`, `namespaceFiles`, and the storage URIs written in scripts. */




const STORED = /^(kestra|nsfile|file):\/\//;
/**
 * Names and contents of the property `inputFiles`, rendered. Kestra: a map, or a text that renders to a JSON map;
 * null values are dropped from the map and make an empty file in the JSON form.
 */
async function renderInputFiles(written, context, extra) {
    if (written === undefined || written === null)
        return [];
    if (typeof written === 'string')
        return filesOfJson(await context.render(written, extra));
    if (typeof written !== 'object' || Array.isArray(written)) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E('property `inputFiles` must be a map of file names to contents');
    }
    const files = [];
    for (const [name, content] of Object.entries(written)) {
        if (content === null)
            continue;
        const rendered = typeof content === 'string' ? await context.render(content, extra) : content;
        const value = typeof rendered === 'object' ? await context.renderStructure(rendered, extra) : rendered;
        files.push([await context.render(name, extra), asText(value)]);
    }
    return files;
}
function filesOfJson(json) {
    if (json.trim() === '')
        return [];
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch (cause) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`property \`inputFiles\` rendered to \`${json.slice(0, 80)}\`, which is no JSON map`, { cause });
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`property \`inputFiles\` rendered to \`${json.slice(0, 80)}\`, which is no JSON map`);
    }
    return Object.entries(parsed).map(([name, content]) => [name, content === null ? '' : asText(content)]);
}
function asText(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Content that is the URI of a stored file is that file. */
async function writeInputFiles(files, workingDir, ports) {
    for (const [name, content] of files) {
        const path = (0,_working_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workingPath */ .N)(workingDir, name);
        if (STORED.test(content) && !content.includes('\n')) {
            await ports.files.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
            await ports.storage.fetch(content.trim(), path);
        }
        else {
            await ports.files.write(path, content);
        }
    }
}
/** Copies the chosen files of the namespaces, in order. */
async function writeNamespaceFiles(options, workingDir, context) {
    if (!options.enabled)
        return;
    const include = (options.include ?? []).map(_file_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceFileTest */ .IC);
    const exclude = (options.exclude ?? []).map(_file_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceFileTest */ .IC);
    for (const namespace of options.namespaces ?? [context.flow.namespace]) {
        for (const listed of await context.namespaceFiles.list(namespace)) {
            const path = listed.replace(/^\/+/, '');
            if (include.length > 0 && !include.some((test) => test(path)))
                continue;
            if (exclude.some((test) => test(path)))
                continue;
            const target = (0,_working_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workingPath */ .N)(workingDir, options.folderPerNamespace ? `${namespace}/${path}` : path);
            if (options.ifExists !== 'OVERWRITE' && (await context.files.exists(target))) {
                if (options.ifExists === 'FAIL')
                    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`namespace file \`${path}\` is already there`);
                if (options.ifExists === 'WARN')
                    context.logger.warn(`namespace file ${path} is already there and is kept`);
                continue;
            }
            await context.files.write(target, await context.namespaceFiles.read(namespace, listed));
        }
    }
}
/** Everything that may belong to a storage URI. File names may hold quotes and brackets, which also end a URI in a script. */
const STORAGE_URI = /kestra:\/\/\/?[-\p{L}\p{N}._+~#=/%@,:!*()&;$[\]']*/gu;
const PERHAPS_BEHIND = /[.,:!*()&;$[\]']/;
/** Fetches files that scripts name by URI, each once; one of these per task run. */
class LocalUris {
    #workingDir;
    #ports;
    /** Local path, and what follows the URI in what was matched. */
    #found = new Map();
    constructor(workingDir, ports) {
        this.#workingDir = workingDir;
        this.#ports = ports;
    }
    /** Kestra: every `kestra://` URI in a script becomes the path of a local copy. */
    async replace(text) {
        if (!text.includes('kestra://'))
            return text;
        for (const [written] of text.matchAll(STORAGE_URI)) {
            if (!this.#found.has(written))
                this.#found.set(written, await this.#fetch(written));
        }
        return text.replace(STORAGE_URI, (written) => this.#found.get(written) ?? written);
    }
    async #fetch(written) {
        const uri = await this.#longestStored(written);
        const name = uri.slice(uri.lastIndexOf('/') + 1) || 'file';
        const folder = `${this.#workingDir}/${_working_path_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_FOLDER */ .l}/${this.#found.size + 1}`;
        await this.#ports.files.makeFolder(folder);
        return ((await this.#ports.storage.fetch(uri, `${folder}/${decodeName(name)}`)) + written.slice(uri.length));
    }
    /** A quote, bracket or full stop at the end is part of the URI only when a file of that name is there. */
    async #longestStored(written) {
        for (let end = written.length; end > 'kestra:///'.length; end--) {
            if (end < written.length && !PERHAPS_BEHIND.test(written[end]))
                continue;
            const uri = written.slice(0, end);
            if (await this.#ports.storage.exists(uri))
                return uri;
        }
        return written.replace(/[.,:!*()&;$[\]']+$/, '');
    }
}
function decodeName(name) {
    try {
        return decodeURIComponent(name).replaceAll('/', '_');
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 92919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ storeOutputFiles),
/* harmony export */   x: () => (/* binding */ outputFileVariables)
/* harmony export */ });
/* harmony import */ var _file_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85257);
/* harmony import */ var _working_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46165);
/** Stores the files that a task leaves behind: `outputFiles` and the output directory. */


/** URIs by path relative to the working directory (or to the output directory). No match is no error. */
async function storeOutputFiles(request, ports) {
    const stored = {};
    if (request.patterns.length === 0 && request.outputDir === undefined)
        return stored;
    const tests = request.patterns.map((pattern) => (0,_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFileTest */ .CV)(pattern, request.workingDir));
    const ignored = new Set(request.ignore ?? []);
    const inside = request.outputDir === undefined ? undefined : `${request.outputDir}/`;
    for (const path of await ports.files.list(request.workingDir)) {
        if (ignored.has(path) || path.startsWith(`${_working_path_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVATE_FOLDER */ .l}/`))
            continue;
        const fromOutputDir = inside !== undefined && path.startsWith(inside);
        if (!fromOutputDir && !tests.some((test) => test(path)))
            continue;
        const key = fromOutputDir ? path.slice(inside.length) : path;
        const name = path.slice(path.lastIndexOf('/') + 1);
        stored[key] = await ports.storage.putFile(name, `${request.workingDir}/${path}`);
    }
    return stored;
}
/** Kestra 1.3: `{{ outputFiles['name'] }}` is the local path of an output that is named without a pattern. */
function outputFileVariables(patterns, workingDir) {
    return Object.fromEntries(patterns.filter(_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .sh).map((name) => [name, name.startsWith('/') ? name : `${workingDir}/${name}`]));
}


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
