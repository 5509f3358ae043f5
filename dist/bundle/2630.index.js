export const id = 2630;
export const ids = [2630,7561];
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
