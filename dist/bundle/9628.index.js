export const id = 9628;
export const ids = [9628];
export const modules = {

/***/ 47247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateSetTask: () => (/* binding */ stateSetTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30505);
/* harmony import */ var _deep_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29210);
/* harmony import */ var _state_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30474);
/** Sets entries of a state. */




const stateSetTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.state.Set',
    aliases: ['io.kestra.core.tasks.states.Set'],
    title: 'Set entries of a state.',
    description: 'Maps are merged into those that are there, lists are joined, everything else is replaced.',
    deprecated: _state_store_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPRECATED */ .GQ,
    properties: {
        ..._state_store_js__WEBPACK_IMPORTED_MODULE_1__/* .stateProperties */ .X0,
        data: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)({ description: 'Any value.' }), { description: 'The entries.', default: {} }),
    },
    outputs: {
        count: { type: 'integer', description: 'Number of entries of the state.' },
        key: { type: 'string', description: 'Its key in the KV store.' },
    },
    examples: [
        {
            title: 'Count executions',
            flow: `id: state_set
namespace: company.team
tasks:
  - id: last
    type: io.kestra.plugin.core.state.Get
  - id: next
    type: io.kestra.plugin.core.state.Set
    data:
      "{{ flow.id }}": "{{ (outputs.last.data[flow.id] ?? 0) + 1 }}"
  - id: now
    type: io.kestra.plugin.core.state.Get
`,
            expect: { outputs: { next: { count: 1 }, now: { count: 1, data: { state_set: '1' } } } },
        },
    ],
    async run({ data, ...address }, context) {
        const key = (0,_state_store_js__WEBPACK_IMPORTED_MODULE_1__/* .stateKey */ .bP)(address, context);
        const state = (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .deepMerge */ .$N)((await (0,_state_store_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(key, context)) ?? {}, data);
        await (0,_state_store_js__WEBPACK_IMPORTED_MODULE_1__/* .writeState */ .Jq)(key, state, context);
        return { outputs: { count: Object.keys(state).length, key } };
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
