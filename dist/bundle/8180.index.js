export const id = 8180;
export const ids = [8180];
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

/***/ 18180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteFilesTask: () => (/* binding */ deleteFilesTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30505);
/* harmony import */ var _matching_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6364);
/** Deletes namespace files of the repository's working tree. */



const deleteFilesTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_1__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.namespace.DeleteFiles',
    title: 'Delete namespace files.',
    description: 'The files are removed from the working tree of the repository; committing that is up to a later step of the workflow. No match is no error.',
    properties: {
        namespace: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Namespace of the files. Default: the namespace of the flow.' }),
        files: _matching_files_js__WEBPACK_IMPORTED_MODULE_0__/* .filesProperty */ .b,
        deleteParentFolder: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
            description: 'Remove the folders too that are empty afterwards.',
            default: false,
        }),
    },
    outputs: {
        files: {
            type: 'list',
            description: 'Paths of the files that were deleted, with a slash at the beginning.',
        },
    },
    examples: [
        {
            title: 'Delete what another task wrote',
            flow: `id: delete_files
namespace: company.team
tasks:
  - id: report
    type: io.kestra.plugin.core.storage.Write
    content: all is well
  - id: keep
    type: io.kestra.plugin.core.namespace.UploadFiles
    filesMap:
      reports/today.txt: "{{ outputs.report.uri }}"
  - id: forget
    type: io.kestra.plugin.core.namespace.DeleteFiles
    files: "reports/**"
    deleteParentFolder: true
`,
            expect: { outputs: { forget: { files: ['/reports/today.txt'] } } },
        },
    ],
    async run({ namespace = '', files, deleteParentFolder }, context) {
        const place = namespace === '' ? context.flow.namespace : namespace;
        const deleted = [];
        for (const path of await (0,_matching_files_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingFiles */ .V)(context.namespaceFiles, place, files)) {
            if (await context.namespaceFiles.delete(place, path, { emptyFolders: deleteParentFolder })) {
                deleted.push(`/${path}`);
                context.logger.debug(`deleted ${path}`);
            }
        }
        context.metric({ name: 'deleted', type: 'counter', value: deleted.length });
        return { outputs: { files: deleted } };
    },
});


/***/ }),

/***/ 6364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ matchingFiles),
/* harmony export */   b: () => (/* binding */ filesProperty)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _scripts_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85257);
/** Namespace files by pattern, and the property that names them. */


const filesProperty = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Path or pattern.' }), { description: 'Paths or patterns.' }), (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Path or pattern.' }), {
    description: 'Path or pattern of the files, or a list: `report.txt`, `scripts/*.py`, `**.csv`. One that begins with a letter matches at any depth.',
    required: true,
});
async function matchingFiles(files, namespace, patterns) {
    const tests = (typeof patterns === 'string' ? [patterns] : patterns).map(fileTest);
    return (await files.list(namespace)).filter((path) => tests.some((test) => test(path)));
}
/** A slash at the beginning is that of the namespace's folder. */
function fileTest(pattern) {
    if (!pattern.startsWith('/'))
        return (0,_scripts_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceFileTest */ .IC)(pattern);
    const expression = (0,_scripts_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .globToRegExp */ .tL)(pattern.slice(1));
    return (path) => expression.test(path);
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
