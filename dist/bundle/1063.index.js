export const id = 1063;
export const ids = [1063];
export const modules = {

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


/***/ })

};
