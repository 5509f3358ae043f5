export const id = 1660;
export const ids = [1660];
export const modules = {

/***/ 20434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ PLAIN_SETUP)
/* harmony export */ });
/** What a script task has to know of a language. */
const PLAIN_SETUP = { command: '', env: {}, searchPaths: {}, prelude: [], volumes: [] };


/***/ }),

/***/ 91660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shellScriptTask: () => (/* binding */ shellScriptTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30505);
/* harmony import */ var _run_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12533);
/* harmony import */ var _script_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42849);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16569);
/** Runs a shell script written in the flow. */





const properties = {
    script: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'The script.', required: true }),
    ..._script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptProperties */ .vO,
};
const shellScriptTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_4__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.scripts.shell.Script',
    title: 'Run a shell script.',
    description: 'The script is written in the flow; see `shell.Commands` for a list of commands.',
    properties,
    selfBound: [..._script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .SELF_BOUND */ .ek, 'script'],
    outputs: _script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptOutputs */ ._w,
    examples: [
        {
            title: 'A script with a loop',
            flow: `id: shell_script
namespace: company.team
tasks:
  - id: count
    type: io.kestra.plugin.scripts.shell.Script
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    outputFiles:
      - list.txt
    script: |
      for number in 1 2 3; do
        echo "number $number" | tee -a list.txt
      done
`,
            expect: { outputs: { count: { exitCode: 0 } }, logs: ['number 1', 'number 3'] },
        },
    ],
    run: (bound, context) => (0,_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .runScript */ .j)({ language: _shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shell */ .v, properties: bound, definitions: properties, body: 'script' }, context),
});


/***/ }),

/***/ 16569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shell)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20434);
/** The shell as a script language: the script itself is the shell's text. */

const shell = { name: 'shell', image: 'ubuntu', setup: () => _language_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_SETUP */ .X };


/***/ })

};
