export const id = 5001;
export const ids = [5001];
export const modules = {

/***/ 20434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ PLAIN_SETUP)
/* harmony export */ });
/** What a script task has to know of a language. */
const PLAIN_SETUP = { command: '', env: {}, searchPaths: {}, prelude: [], volumes: [] };


/***/ }),

/***/ 25001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeCommandsTask: () => (/* binding */ nodeCommandsTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30505);
/* harmony import */ var _run_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12533);
/* harmony import */ var _script_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42849);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65627);
/** Runs shell commands with Node.js at hand. */





const properties = {
    commands: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'One command.' }), {
        description: 'Commands, run in one shell.',
        required: true,
    }),
    ..._script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptProperties */ .vO,
};
const nodeCommandsTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_4__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.scripts.node.Commands',
    title: 'Run Node.js from the command line.',
    description: 'Runs commands such as `node main.js` in one shell; files come from `inputFiles` or `namespaceFiles`.',
    properties,
    selfBound: [..._script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .SELF_BOUND */ .ek, 'commands'],
    outputs: _script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptOutputs */ ._w,
    examples: [
        {
            title: 'Run a file',
            flow: `id: node_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.node.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    inputFiles:
      main.js: console.log('6 x 7 =', 6 * 7)
    commands:
      - node main.js
`,
            expect: { outputs: { main: { exitCode: 0 } }, logs: ['6 x 7 = 42'] },
        },
    ],
    run: (bound, context) => (0,_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .runScript */ .j)({ language: _node_js__WEBPACK_IMPORTED_MODULE_2__/* .node */ .r, properties: bound, definitions: properties, body: 'commands' }, context),
});


/***/ }),

/***/ 65627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ node)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20434);
/* harmony import */ var _require_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38344);
/** Node.js as a script language. */


const node = {
    name: 'node',
    image: 'node',
    extension: '.js',
    async setup({ where }, context) {
        if (where === 'host')
            await (0,_require_program_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProgram */ .q)(context, 'node', 'Node.js', node.image);
        return { ..._language_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_SETUP */ .X, command: 'node' };
    },
};


/***/ }),

/***/ 38344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ requireProgram)
/* harmony export */ });
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/** Says clearly that an interpreter is missing, before a shell says it badly. */

async function requireProgram({ process }, program, title, image) {
    const path = await process.which(program);
    if (path !== undefined)
        return path;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`\`${program}\` was not found on PATH: install ${title}, or run the script in a container with \`containerImage: ${image}\``);
}


/***/ })

};
