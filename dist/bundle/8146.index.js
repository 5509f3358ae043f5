export const id = 8146;
export const ids = [8146];
export const modules = {

/***/ 28854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ keyProperty),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   hE: () => (/* binding */ namespaceProperty),
/* harmony export */   nV: () => (/* binding */ errorOnMissingProperty)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);
/** Properties that the tasks of the KV store share. */

const keyProperty = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: 'Key: letters, digits, `.`, `_` and `-`, the first a letter or digit.',
    required: true,
});
const namespaceProperty = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: 'Namespace of the key. Default: the namespace of the flow.',
});
const errorOnMissingProperty = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
    description: 'Fail when there is no such key.',
    default: false,
});
/** What a task says of a key that has to be there. */
function missingKey(key, namespace) {
    return `there is no key \`${key}\` in the KV store of ${namespace}; write it with io.kestra.plugin.core.kv.Set, or set \`errorOnMissing: false\` where it may be missing`;
}


/***/ }),

/***/ 88146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kvPutTask: () => (/* binding */ kvPutTask)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68667);
/* harmony import */ var _expression_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30505);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/* harmony import */ var _deep_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29210);
/* harmony import */ var _entry_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57247);
/* harmony import */ var _kv_properties_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28854);
/** Updates a key of the KV store: whole, or some fields of a JSON value. */








const kvPutTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_5__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.kv.Put',
    title: 'Update a key of the KV store.',
    description: 'A map is merged into the map that is there. A list of `{key, value}` changes single fields, whose keys may be dotted paths. A list with one `{value}` and everything else replaces the value. Description and time to live stay.',
    properties: {
        key: _kv_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .keyProperty */ .Pf,
        value: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_6__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_7__/* .Type */ .ZU.Unknown(), { description: 'The value, or the changes.', required: true }),
        namespace: _kv_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .namespaceProperty */ .hE,
        errorOnMissing: _kv_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOnMissingProperty */ .nV,
    },
    outputs: {},
    examples: [
        {
            title: 'Change fields of a JSON value',
            flow: `id: kv_put
namespace: company.team
tasks:
  - id: create
    type: io.kestra.plugin.core.kv.Put
    key: settings
    value:
      retries: 3
      mail:
        to: rick@example.com
  - id: change
    type: io.kestra.plugin.core.kv.Put
    key: settings
    value:
      - key: mail.subject
        value: "Report of {{ flow.id }}"
      - key: retries
        value: 5
  - id: read
    type: io.kestra.plugin.core.kv.Get
    key: settings
`,
            expect: {
                outputs: {
                    read: { value: { retries: 5, mail: { to: 'rick@example.com', subject: 'Report of kv_put' } } },
                },
            },
        },
    ],
    async run({ key, value, namespace = '', errorOnMissing }, context) {
        const place = namespace === '' ? context.flow.namespace : namespace;
        const rendered = await renderValue(value, context);
        const current = await context.kv.get(place, key);
        if (current === undefined && errorOnMissing)
            throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E((0,_kv_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .missingKey */ .aV)(key, place));
        const merged = mergeValue(current === undefined ? null : (0,_entry_value_js__WEBPACK_IMPORTED_MODULE_3__.entryValue)(current), rendered, key);
        await context.kv.set(place, key, { ...current, ...(0,_entry_value_js__WEBPACK_IMPORTED_MODULE_3__/* .storedValue */ .bA)(merged) });
        return undefined;
    },
});
/** One expression alone keeps its type; text around expressions makes a text. */
async function renderValue(value, context) {
    if (typeof value !== 'string')
        return context.renderStructure(value);
    const text = value.trim();
    return text.startsWith('{{') && text.endsWith('}}') && text.indexOf('{{', 2) === -1
        ? context.renderTyped(text)
        : context.render(value);
}
function mergeValue(existing, value, key) {
    if (isChanges(value))
        return applyChanges(existing, value, key);
    return (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainMap */ .nK)(existing) && (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainMap */ .nK)(value) ? (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .deepMerge */ .$N)(existing, value) : value;
}
/** Kestra: a list whose every item is a map of `value`, and perhaps `key`, is no value but changes. */
function isChanges(value) {
    return ((0,_expression_values_js__WEBPACK_IMPORTED_MODULE_0__.isList)(value) &&
        value.length > 0 &&
        value.every((item) => (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainMap */ .nK)(item) &&
            'value' in item &&
            Object.keys(item).every((name) => name === 'key' || name === 'value')));
}
function applyChanges(existing, changes, key) {
    const whole = changes.find((change) => change.key === undefined || change.key === null);
    if (whole !== undefined) {
        if (changes.length === 1)
            return whole.value;
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E('property `value`: an entry without `key` replaces the whole value and must be the only one; give each of several entries a `key`');
    }
    const fields = changes.map((change) => {
        if (typeof change.key === 'string' && change.key.trim() !== '')
            return [change.key, change.value];
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`property \`value\`: \`key\` of an entry must be text such as mail.to, not \`${JSON.stringify(change.key)}\``);
    });
    if (existing === null)
        return (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .nest */ .$I)(fields);
    if ((0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainMap */ .nK)(existing))
        return (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .deepMerge */ .$N)(existing, (0,_deep_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .nest */ .$I)(fields));
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`fields cannot be changed: the value of \`${key}\` is no JSON map; replace it with a list of one \`{value}\``);
}


/***/ })

};
