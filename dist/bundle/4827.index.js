export const id = 4827;
export const ids = [4827];
export const modules = {

/***/ 54827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateGetTask: () => (/* binding */ stateGetTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30505);
/* harmony import */ var _state_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30474);
/** Reads a state. */



const stateGetTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_1__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.state.Get',
    aliases: ['io.kestra.core.tasks.states.Get'],
    title: 'Read a state.',
    description: 'A state that nobody has set is empty.',
    deprecated: _state_store_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPRECATED */ .GQ,
    properties: {
        ..._state_store_js__WEBPACK_IMPORTED_MODULE_0__/* .stateProperties */ .X0,
        errorOnMissing: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ description: 'Fail when there is no such state.', default: false }),
    },
    outputs: {
        count: { type: 'integer', description: 'Number of entries.' },
        data: { type: 'map', description: 'The entries.' },
    },
    examples: [
        {
            title: 'A state that nobody has set',
            flow: `id: state_get
namespace: company.team
tasks:
  - id: cursor
    type: io.kestra.plugin.core.state.Get
    name: cursor
`,
            expect: { outputs: { cursor: { count: 0, data: {} } } },
        },
    ],
    async run({ errorOnMissing, ...address }, context) {
        const data = await (0,_state_store_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)((0,_state_store_js__WEBPACK_IMPORTED_MODULE_0__/* .stateKey */ .bP)(address, context), context);
        if (data === undefined && errorOnMissing)
            throw (0,_state_store_js__WEBPACK_IMPORTED_MODULE_0__/* .missingState */ .U3)(address.name);
        return { outputs: { count: Object.keys(data ?? {}).length, data: data ?? {} } };
    },
});


/***/ }),

/***/ 30474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ DEPRECATED),
/* harmony export */   Jq: () => (/* binding */ writeState),
/* harmony export */   U3: () => (/* binding */ missingState),
/* harmony export */   X0: () => (/* binding */ stateProperties),
/* harmony export */   bP: () => (/* binding */ stateKey),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/* harmony import */ var _deep_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29210);
/* harmony import */ var _kv_entry_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57247);
/** States: maps that a flow, or all flows of a namespace, keep between executions, each a key of the KV store. */





const DEPRECATED = 'keep values with io.kestra.plugin.core.kv.Set and read them with `kv()`';
const stateProperties = {
    name: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ description: 'Name of the state.', default: 'default' }),
    namespace: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM)({
        description: 'Whether the state belongs to all flows of the namespace, not to this flow alone.',
        default: false,
    }),
    taskrunValue: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM)({
        description: 'Inside an iteration: whether every value of the iteration has a state of its own.',
        default: true,
    }),
};
/** The key of the KV store. What a key cannot hold stands there as a hash. */
function stateKey({ name, namespace, taskrunValue }, context) {
    const value = taskrunValue ? context.taskRun.value : undefined;
    const parts = [
        'states',
        ...(namespace ? [] : [context.flow.id]),
        /^[\w.-]+$/.test(name) ? name : hash(name),
        ...(value === undefined ? [] : [hash(value)]),
    ];
    return parts.join('_');
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
async function readState(key, context) {
    const entry = await context.kv.get(context.flow.namespace, key);
    if (entry === undefined)
        return undefined;
    const value = (0,_kv_entry_value_js__WEBPACK_IMPORTED_MODULE_3__.entryValue)(entry);
    if ((0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainMap */ .nK)(value))
        return value;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`the key \`${key}\` of the KV store holds no map and is no state; delete it`);
}
async function writeState(key, state, context) {
    await context.kv.set(context.flow.namespace, key, (0,_kv_entry_value_js__WEBPACK_IMPORTED_MODULE_3__/* .storedValue */ .bA)(state));
}
function missingState(name) {
    return new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`there is no state \`${name}\`; set \`errorOnMissing: false\` where it may be missing`);
}


/***/ })

};
