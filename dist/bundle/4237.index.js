export const id = 4237;
export const ids = [4237];
export const modules = {

/***/ 20434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ PLAIN_SETUP)
/* harmony export */ });
/** What a script task has to know of a language. */
const PLAIN_SETUP = { command: '', env: {}, searchPaths: {}, prelude: [], volumes: [] };


/***/ }),

/***/ 14237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shellCommandsTask: () => (/* binding */ shellCommandsTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30505);
/* harmony import */ var _run_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12533);
/* harmony import */ var _script_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42849);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16569);
/** Runs shell commands. */





const properties = {
    commands: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'One command.' }), {
        description: 'Commands, run in one shell.',
        required: true,
    }),
    ..._script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptProperties */ .vO,
};
const shellCommandsTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_4__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.scripts.shell.Commands',
    title: 'Run shell commands.',
    description: 'All commands run in one shell. Lines on standard output are logged at INFO, lines on standard error at ERROR; a line `::{"outputs": {…}}::` sets outputs.',
    properties,
    selfBound: [..._script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .SELF_BOUND */ .ek, 'commands'],
    outputs: _script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptOutputs */ ._w,
    examples: [
        {
            title: 'Run a command and use what it puts out',
            flow: `id: shell_commands
namespace: company.team
inputs:
  - id: user
    type: STRING
    defaults: Rick
tasks:
  - id: hello
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    env:
      USER_NAME: "{{ inputs.user }}"
    commands:
      - echo "Hello $USER_NAME"
      - echo '::{"outputs":{"length":4}}::'
`,
            expect: { outputs: { hello: { exitCode: 0, vars: { length: 4 } } }, logs: ['Hello Rick'] },
        },
        {
            title: 'Files in, files out',
            flow: `id: shell_files
namespace: company.team
tasks:
  - id: upper
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    inputFiles:
      names.txt: |
        rick
        morty
    outputFiles:
      - "*.out"
    commands:
      - tr a-z A-Z < names.txt > names.out
  - id: read
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    commands:
      - cat {{ outputs.upper.outputFiles['names.out'] }}
`,
            expect: { logs: ['RICK', 'MORTY'] },
        },
    ],
    run: (bound, context) => (0,_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .runScript */ .j)({ language: _shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shell */ .v, properties: bound, definitions: properties, body: 'commands' }, context),
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
