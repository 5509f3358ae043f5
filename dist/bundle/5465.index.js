export const id = 5465;
export const ids = [5465];
export const modules = {

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

/***/ 75465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processRunner: () => (/* binding */ processRunner)
/* harmony export */ });
/* harmony import */ var _plugin_trigger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79618);
/** The task runner that runs scripts on the host. */

const processRunner = (0,_plugin_trigger_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRunner */ .Kq)({
    type: 'io.kestra.plugin.core.runner.Process',
    aliases: ['io.kestra.core.models.tasks.runners.types.ProcessTaskRunner'],
    title: 'Run a script as a process of the host.',
    description: 'The script runs in the working directory of the task run, in a process group of its own that ends with the task.',
    properties: {},
});


/***/ })

};
