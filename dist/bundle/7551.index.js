export const id = 7551;
export const ids = [7551];
export const modules = {

/***/ 77551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   duckDbQueriesTask: () => (/* binding */ duckDbQueriesTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30505);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/* harmony import */ var _split_statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65830);
/* harmony import */ var _duckdb_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74576);
/* harmony import */ var _duckdb_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83339);
/** Runs several queries on DuckDB. */






const duckDbQueriesTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_3__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.jdbc.duckdb.Queries',
    title: 'Run several queries on a DuckDB database.',
    description: 'Statements are separated by semicolons. Every statement that gives rows adds one entry to the output. Needs the npm package `@duckdb/node-api`.',
    properties: {
        ..._duckdb_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .duckDbProperties */ .Dy,
        transaction: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM)({
            description: 'Run all statements in one transaction; when one fails nothing is changed.',
            default: true,
        }),
    },
    selfBound: [..._duckdb_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .DUCKDB_SELF_BOUND */ .gW],
    outputs: {
        outputs: {
            type: 'list',
            description: 'For each statement with rows a map of `rows`, `row` or `uri`, and `size`.',
        },
        ..._duckdb_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .duckDbOutputs */ .cn,
    },
    examples: [
        {
            title: 'Fill a table and ask twice',
            flow: `id: duckdb_queries
namespace: company.team
tasks:
  - id: ask
    type: io.kestra.plugin.jdbc.duckdb.Queries
    fetchType: FETCH_ONE
    sql: |
      CREATE TABLE numbers AS SELECT range AS n FROM range(10);
      SELECT count(*) AS amount FROM numbers;
      SELECT max(n) AS largest FROM numbers;
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.ask.outputs[0].row.amount }} numbers up to {{ outputs.ask.outputs[1].row.largest }}"
`,
            expect: { logs: ['10 numbers up to 9'] },
        },
    ],
    async run(properties, context) {
        const outputs = await (0,_duckdb_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withDuckDb */ .u)(properties, context, async (session, sql) => {
            const statements = (0,_split_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .splitStatements */ .X)(sql);
            if (statements.length === 0)
                throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E('property `sql` holds no statement');
            return session.transaction(properties.transaction, statements, async () => {
                const all = [];
                for (const statement of statements) {
                    const outputs = await session.execute(statement);
                    if (outputs !== undefined)
                        all.push(outputs);
                }
                session.count();
                return { outputs: all };
            });
        });
        return { outputs };
    },
});


/***/ })

};
