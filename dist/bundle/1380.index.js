export const id = 1380;
export const ids = [1380];
export const modules = {

/***/ 61075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isTruthy)
/* harmony export */ });
/** Whether the rendered text of a condition (`runIf`, `If`, `Fail` and the like) holds. */
/** Kestra: false only for `false`, `0`, `-0`, empty text and nothing; `FALSE`, ` false `, `0.0` and `null` are true. */
function isTruthy(rendered) {
    return !(rendered === null ||
        rendered === undefined ||
        rendered === '' ||
        rendered === 'false' ||
        rendered === '0' ||
        rendered === '-0');
}


/***/ }),

/***/ 61380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filterItemsTask: () => (/* binding */ filterItemsTask)
/* harmony export */ });
/* harmony import */ var _expression_truthy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61075);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30505);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/* harmony import */ var _rows_item_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27132);
/* harmony import */ var _rows_row_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12322);
/* harmony import */ var _rows_write_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90002);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77789);
/** Keeps the rows of a file for which a condition holds. */








const filterItemsTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_4__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.storage.FilterItems',
    aliases: ['io.kestra.core.tasks.storages.FilterItems'],
    title: 'Filter the rows of a file.',
    description: 'The file holds Ion text or JSON lines. The condition is rendered for every row, whose fields are variables of their own names.',
    properties: {
        from: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)({ description: 'URI of the file.', required: true }),
        filterCondition: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_5__/* .template */ .vs)({
            description: 'Expression over the fields of a row, such as `{{ price > 10 }}`.',
            required: true,
        }),
        filterType: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(['INCLUDE', 'EXCLUDE'], {
            description: 'Whether rows for which the condition holds are kept or dropped.',
            default: 'INCLUDE',
        }),
        errorOrNullBehavior: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(['FAIL', 'INCLUDE', 'EXCLUDE'], {
            description: 'What becomes of a row for which the condition fails or gives nothing.',
            default: 'FAIL',
        }),
    },
    outputs: {
        uri: { type: 'uri', description: 'URI of the file with the rows that were kept.' },
        processedItemsTotal: { type: 'integer', description: 'Number of rows read.' },
        droppedItemsTotal: { type: 'integer', description: 'Number of rows dropped.' },
    },
    examples: [
        {
            title: 'Keep what is expensive',
            flow: `id: filter_items
namespace: company.team
tasks:
  - id: products
    type: io.kestra.plugin.core.storage.Write
    extension: .jsonl
    content: |
      {"name": "pen", "price": 2}
      {"name": "desk", "price": 200}
      {"name": "chair", "price": 90}
  - id: expensive
    type: io.kestra.plugin.core.storage.FilterItems
    from: "{{ outputs.products.uri }}"
    filterCondition: "{{ price > 50 }}"
`,
            expect: { outputs: { expensive: { processedItemsTotal: 3, droppedItemsTotal: 1 } } },
        },
    ],
    async run({ from, filterCondition, filterType, errorOrNullBehavior }, context) {
        let processed = 0;
        let dropped = 0;
        async function* kept() {
            for await (const row of (0,_rows_row_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readRows */ .a)(from, context.storage)) {
                processed++;
                const held = await holds(filterCondition, (0,_rows_item_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .itemVariables */ .d)(row, from, processed), context);
                const verdict = typeof held === 'boolean'
                    ? held === (filterType === 'INCLUDE')
                        ? 'INCLUDE'
                        : 'EXCLUDE'
                    : doubtful(held, errorOrNullBehavior, processed);
                if (verdict === 'INCLUDE')
                    yield `${row.text}\n`;
                else
                    dropped++;
            }
        }
        const uri = await (0,_rows_write_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .storeTexts */ .i)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .M)(context, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .extensionOf */ .j)(from, '.ion')), kept(), context.storage);
        return { outputs: { uri, processedItemsTotal: processed, droppedItemsTotal: dropped } };
    },
});
/** Null when the condition gives nothing, the error when it fails. */
async function holds(condition, variables, context) {
    try {
        const rendered = await context.render(condition, variables);
        return rendered.trim() === '' ? null : (0,_expression_truthy_js__WEBPACK_IMPORTED_MODULE_7__/* .isTruthy */ .z)(rendered);
    }
    catch (error) {
        return error;
    }
}
function doubtful(held, behavior, row) {
    if (behavior !== 'FAIL')
        return behavior;
    const what = held === null ? 'gave nothing' : `failed: ${held.message}`;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`\`filterCondition\` ${what} (row ${row}); set \`errorOrNullBehavior\` to INCLUDE or EXCLUDE to go on`, held === null ? {} : { cause: held });
}


/***/ })

};
