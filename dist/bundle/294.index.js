export const id = 294;
export const ids = [294];
export const modules = {

/***/ 30294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deduplicateItemsTask: () => (/* binding */ deduplicateItemsTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30505);
/* harmony import */ var _rows_item_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27132);
/* harmony import */ var _rows_row_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);
/* harmony import */ var _rows_write_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90002);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77789);
/** Keeps one row of a file for each value of a key. */






const deduplicateItemsTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_3__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.storage.DeduplicateItems',
    aliases: ['io.kestra.core.tasks.storages.DeduplicateItems'],
    title: 'Drop rows that have the same key.',
    description: 'The file holds Ion text or JSON lines and is read twice. Of rows with one key the last is kept, at its place. Only the keys are held in memory.',
    properties: {
        from: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ description: 'URI of the file.', required: true }),
        expr: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_4__/* .template */ .vs)({
            description: 'Expression that gives the key of a row, over its fields, such as `{{ id }}`.',
            required: true,
        }),
    },
    outputs: {
        uri: { type: 'uri', description: 'URI of the file with the rows that were kept.' },
        numKeys: { type: 'integer', description: 'Number of different keys.' },
        processedItemsTotal: { type: 'integer', description: 'Number of rows read.' },
        droppedItemsTotal: { type: 'integer', description: 'Number of rows dropped.' },
    },
    examples: [
        {
            title: 'The last state of every order',
            flow: `id: deduplicate_items
namespace: company.team
tasks:
  - id: events
    type: io.kestra.plugin.core.storage.Write
    extension: .jsonl
    content: |
      {"order": 1, "state": "new"}
      {"order": 2, "state": "new"}
      {"order": 1, "state": "paid"}
  - id: orders
    type: io.kestra.plugin.core.storage.DeduplicateItems
    from: "{{ outputs.events.uri }}"
    expr: "{{ order }}"
`,
            expect: { outputs: { orders: { numKeys: 2, processedItemsTotal: 3, droppedItemsTotal: 1 } } },
        },
    ],
    async run({ from, expr }, context) {
        const lastOf = new Map();
        let processed = 0;
        for await (const row of (0,_rows_row_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .a)(from, context.storage)) {
            processed++;
            lastOf.set(await context.render(expr, (0,_rows_item_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .itemVariables */ .d)(row, from, processed)), processed);
        }
        const kept = new Set(lastOf.values());
        async function* rows() {
            let number = 0;
            for await (const row of (0,_rows_row_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .a)(from, context.storage))
                if (kept.has(++number))
                    yield `${row.text}\n`;
        }
        const uri = await (0,_rows_write_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .storeTexts */ .i)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .M)(context, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .extensionOf */ .j)(from, '.ion')), rows(), context.storage);
        return {
            outputs: {
                uri,
                numKeys: lastOf.size,
                processedItemsTotal: processed,
                droppedItemsTotal: processed - lastOf.size,
            },
        };
    },
});


/***/ })

};
