export const id = 9443;
export const ids = [9443];
export const modules = {

/***/ 89443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   duckDbQueryTask: () => (/* binding */ duckDbQueryTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30505);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/* harmony import */ var _query_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78197);
/* harmony import */ var _split_statements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65830);
/* harmony import */ var _duckdb_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74576);
/* harmony import */ var _duckdb_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83339);
/** Runs a query on DuckDB. */







const duckDbQueryTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_4__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.jdbc.duckdb.Query',
    title: 'Query a DuckDB database.',
    description: 'Several statements may be written; the rows of the last one count. DuckDB reads CSV, JSON and Parquet files by itself. Needs the npm package `@duckdb/node-api`.',
    properties: {
        ..._duckdb_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .duckDbProperties */ .Dy,
        afterSQL: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)({ description: 'One more statement, run in the same transaction.' }),
    },
    selfBound: [..._duckdb_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .DUCKDB_SELF_BOUND */ .gW],
    outputs: { ..._query_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOutputs */ .dF, ..._duckdb_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .duckDbOutputs */ .cn },
    examples: [
        {
            title: 'Sum up a CSV file',
            flow: `id: duckdb_query
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.jdbc.duckdb.Query
    inputFiles:
      orders.csv: |
        product,price
        pen,1.5
        pen,2.5
        ink,10
    sql: |
      SELECT product, sum(price) AS total
      FROM read_csv_auto('{{ workingDir }}/orders.csv')
      GROUP BY product ORDER BY product
    fetchType: FETCH
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.sum.size }} products, pen sold for {{ outputs.sum.rows[1].total }}"
`,
            expect: { outputs: { sum: { size: 2 } }, logs: ['2 products, pen sold for 4.0'] },
        },
    ],
    async run(properties, context) {
        const outputs = await (0,_duckdb_session_js__WEBPACK_IMPORTED_MODULE_3__/* .withDuckDb */ .u)(properties, context, async (session, sql) => {
            const statements = (0,_split_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .splitStatements */ .X)(sql);
            if (statements.length === 0)
                throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E('property `sql` holds no statement');
            const after = properties.afterSQL === undefined ? [] : (0,_split_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .splitStatements */ .X)(properties.afterSQL);
            if (after.length > 1)
                throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E('property `afterSQL` may hold one statement only');
            return session.transaction(after.length > 0, statements, async () => {
                let last;
                for (const statement of statements)
                    last = await session.execute(statement);
                for (const statement of after)
                    await session.execute(statement);
                session.count();
                return { ...last };
            });
        });
        return { outputs };
    },
});


/***/ })

};
