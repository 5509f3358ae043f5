require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_number_cells = require("./number-cells.js");
const require_duckdb_session = require("./duckdb-session.js");
// src/tasks/jdbc/duckdb/query.ts
const duckDbQueryTask = require_common.defineTask({
	type: "io.kestra.plugin.jdbc.duckdb.Query",
	title: "Query a DuckDB database.",
	description: "Several statements may be written; the rows of the last one count. DuckDB reads CSV, JSON and Parquet files by itself. Needs the npm package `@duckdb/node-api`.",
	properties: {
		...require_duckdb_session.duckDbProperties,
		afterSQL: require_common.text({ description: "One more statement, run in the same transaction." })
	},
	selfBound: [...require_duckdb_session.DUCKDB_SELF_BOUND],
	outputs: {
		...require_number_cells.rowOutputs$1,
		...require_duckdb_session.duckDbOutputs
	},
	examples: [{
		title: "Sum up a CSV file",
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
		expect: {
			outputs: { sum: { size: 2 } },
			logs: ["2 products, pen sold for 4.0"]
		}
	}],
	async run(properties, context) {
		return { outputs: await require_duckdb_session.withDuckDb(properties, context, async (session, sql) => {
			const statements = require_number_cells.splitStatements(sql);
			if (statements.length === 0) throw new require_common.TaskFailure("property `sql` holds no statement");
			const after = properties.afterSQL === void 0 ? [] : require_number_cells.splitStatements(properties.afterSQL);
			if (after.length > 1) throw new require_common.TaskFailure("property `afterSQL` may hold one statement only");
			return session.transaction(after.length > 0, statements, async () => {
				let last;
				for (const statement of statements) last = await session.execute(statement);
				for (const statement of after) await session.execute(statement);
				session.count();
				return { ...last };
			});
		}) };
	}
});
exports.duckDbQueryTask = duckDbQueryTask;
