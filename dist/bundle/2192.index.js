export const id = 2192;
export const ids = [2192,3181];
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

/***/ 79618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ defineTrigger),
/* harmony export */   Kq: () => (/* binding */ defineRunner),
/* harmony export */   hT: () => (/* binding */ defineCondition)
/* harmony export */ });
/** The contract of triggers and conditions: what validation, docs and the trigger arithmetic need to know of them. */
function defineTrigger(definition) {
    return { kind: 'trigger', ...definition };
}
function defineCondition(definition) {
    return { kind: 'condition', ...definition };
}
function defineRunner(definition) {
    return { kind: 'runner', ...definition };
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

/***/ 43181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dockerRunner: () => (/* binding */ dockerRunner)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);
/* harmony import */ var _plugin_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79618);
/** The task runner that runs scripts in a container. */


const line = (description) => (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description });
const dockerRunner = (0,_plugin_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRunner */ .Kq)({
    type: 'io.kestra.plugin.scripts.runner.docker.Docker',
    aliases: ['io.kestra.plugin.scripts.runner.docker.DockerTaskRunner'],
    title: 'Run a script in a container.',
    description: 'Uses the docker command line, or podman where docker does not answer. The working directory is mounted at its own path, so that paths in scripts are the same inside and outside.',
    properties: {
        host: line('Address of the engine, such as `unix:///var/run/docker.sock`. Default: what the command line uses.'),
        config: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)({ description: 'Any value.' }), { description: 'As a map.' }), line('As JSON text.'), {
            description: 'Client configuration of the engine (`config.json`), for instance credentials of registries.',
        }),
        credentials: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
            registry: line('Registry. Default: Docker Hub.'),
            username: line('User name.'),
            password: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Password.', secret: true }),
            auth: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'User name and password as base64.', secret: true }),
            identityToken: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Identity token.', secret: true }),
            registryToken: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Registry token.', secret: true }),
        }, { description: 'Credentials of a private registry.' }),
        image: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Image.', deprecated: 'write `containerImage` on the task' }),
        user: line('User in the container: `user`, `user:group`, or ids.'),
        entryPoint: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line('Word.'), {
            description: 'Entry point; the default clears that of the image.',
            default: [''],
        }),
        extraHosts: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line('`host:ip`.'), { description: 'Entries for /etc/hosts of the container.' }),
        networkMode: line('Network: `bridge`, `host`, `none`, or the name of a network.'),
        portBindings: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line('`host:container`.'), { description: 'Published ports.' }),
        volumes: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line('`/host:/container[:ro]`.'), { description: 'Further mounts.' }),
        pullPolicy: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['NEVER', 'IF_NOT_PRESENT', 'ALWAYS'], {
            description: 'When the image is pulled.',
            default: 'IF_NOT_PRESENT',
        }),
        deviceRequests: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
            driver: line('Driver.'),
            count: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ description: 'Number of devices; -1 for all.' }),
            deviceIds: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line('Id.'), { description: 'Ids of devices.' }),
            capabilities: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line('Capability.'), { description: 'Capabilities that belong together.' }), {
                description: 'Alternatives.',
            }),
            options: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(line('Value.'), { description: 'Options of the driver.' }),
        }, { description: 'One request.' }), { description: 'GPUs and the like.' }),
        cpu: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ cpus: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)({ description: 'Number of cores; fractions are allowed.' }) }, { description: 'Limit of the CPU.' }),
        memory: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
            memory: line('Hard limit, such as 512MB.'),
            memorySwap: line('Memory and swap together; -1 for no limit.'),
            memorySwappiness: line('0 to 100.'),
            memoryReservation: line('Soft limit.'),
            kernelMemory: line('Kernel memory; engines of today ignore or refuse it.'),
            oomKillDisable: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Do not end the container when memory runs out.' }),
        }, { description: 'Limits of memory.' }),
        shmSize: line('Size of /dev/shm, such as 64m.'),
        privileged: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Gives the container full access to the host.' }),
        fileHandlingStrategy: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['MOUNT', 'VOLUME'], {
            description: 'How files get into the container. Both mount the working directory here: the engine is on the same machine, so nothing is gained by copying.',
            default: 'VOLUME',
        }),
        delete: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Remove the container when it has ended.', default: true }),
        wait: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({ description: 'Wait for the end of the container.', default: true }),
        killGracePeriod: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'Time between the request to stop and the kill.', default: 0 }),
        resume: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
            description: 'Kestra reattaches to the container after a restart of its worker. A resumed execution starts an interrupted task anew here, whatever is written.',
            default: true,
        }),
    },
});


/***/ }),

/***/ 42849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ scriptOutputs),
/* harmony export */   ek: () => (/* binding */ SELF_BOUND),
/* harmony export */   vO: () => (/* binding */ scriptProperties)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68667);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _runner_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43181);
/** Properties and outputs that all script tasks share. */



const line = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'One line of shell.' });
const scriptProperties = {
    taskRunner: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({ type: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String() }, { additionalProperties: true }), {
        description: 'Where the script runs. Without it: in a container when `containerImage` is given and an engine answers, else on the host.',
    }),
    containerImage: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Image of the container. Default: the usual image of the language.' }),
    beforeCommands: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(line, { description: 'Lines that run before the script, in the same shell.' }),
    interpreter: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Word.' }), {
        description: 'Program and options that get the commands as one text.',
        default: ['/bin/sh', '-c'],
    }),
    failFast: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
        description: 'Stop at the first command that fails (`set -e`).',
        default: true,
    }),
    env: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Value.' }), { description: 'Environment variables.' }),
    inputFiles: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)({ description: 'Content, or the URI of a stored file.' }), { description: 'Files by name.' }), (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'An expression that renders to a JSON map.' }), { description: 'Files written to the working directory before the script runs, by relative name.' }),
    outputFiles: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Name or pattern.' }), {
        description: 'Files to keep: names or globs relative to the working directory, or `glob:`/`regex:` over absolute paths.',
    }),
    namespaceFiles: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        enabled: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ description: 'Switches the copying on or off.', default: true }),
        include: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Pattern.' }), {
            description: 'Only files that match one of these.',
        }),
        exclude: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Pattern.' }), { description: 'No files that match one of these.' }),
        namespaces: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Namespace.' }), {
            description: 'Namespaces to copy from; later ones overwrite. Default: that of the flow.',
        }),
        ifExists: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['OVERWRITE', 'FAIL', 'WARN', 'IGNORE'], {
            description: 'What happens when a file is there already.',
            default: 'OVERWRITE',
        }),
        folderPerNamespace: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
            description: 'Put each namespace into a folder of its name.',
            default: false,
        }),
    }, { description: 'Copies namespace files into the working directory.' }),
    outputDirectory: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
        description: 'Makes a folder `{{ outputDir }}` of which all files are kept.',
        default: false,
        deprecated: 'list the files in `outputFiles`',
    }),
    targetOS: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['AUTO', 'LINUX', 'WINDOWS'], {
        description: 'System on which the commands run; decides about `set -e`.',
        default: 'AUTO',
    }),
    runner: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['DOCKER', 'PROCESS'], {
        description: 'Where the script runs.',
        deprecated: 'write `taskRunner`',
    }),
    docker: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(_runner_docker_js__WEBPACK_IMPORTED_MODULE_0__.dockerRunner.properties, {
        description: 'Options of the container.',
        deprecated: 'write `taskRunner` and `containerImage`',
    }),
    warningOnStdErr: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
        description: 'Kestra: has no effect since 0.23.',
        deprecated: 'remove it; lines on stderr are logged as errors and do not change the state',
    }),
};
/** Properties that are rendered by the task itself, because they may use `workingDir` and its like. */
const SELF_BOUND = [
    'taskRunner',
    'beforeCommands',
    'env',
    'inputFiles',
    'outputFiles',
    'docker',
];
const scriptOutputs = {
    vars: { type: 'map', description: 'Values that the script put out with `::{"outputs": {…}}::`.' },
    exitCode: { type: 'integer', description: 'Exit code of the script; not 0 when the task failed.' },
    outputFiles: { type: 'map', description: 'URIs of the kept files by relative path.' },
};


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
