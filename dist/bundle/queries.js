require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_number_cells = require("./number-cells.js");
const require_duckdb_session = require("./duckdb-session.js");
// src/tasks/jdbc/duckdb/queries.ts
const duckDbQueriesTask = require_common.defineTask({
	type: "io.kestra.plugin.jdbc.duckdb.Queries",
	title: "Run several queries on a DuckDB database.",
	description: "Statements are separated by semicolons. Every statement that gives rows adds one entry to the output. Needs the npm package `@duckdb/node-api`.",
	properties: {
		...require_duckdb_session.duckDbProperties,
		transaction: require_common.boolean({
			description: "Run all statements in one transaction; when one fails nothing is changed.",
			default: true
		})
	},
	selfBound: [...require_duckdb_session.DUCKDB_SELF_BOUND],
	outputs: {
		outputs: {
			type: "list",
			description: "For each statement with rows a map of `rows`, `row` or `uri`, and `size`."
		},
		...require_duckdb_session.duckDbOutputs
	},
	examples: [{
		title: "Fill a table and ask twice",
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
		expect: { logs: ["10 numbers up to 9"] }
	}],
	async run(properties, context) {
		return { outputs: await require_duckdb_session.withDuckDb(properties, context, async (session, sql) => {
			const statements = require_number_cells.splitStatements(sql);
			if (statements.length === 0) throw new require_common.TaskFailure("property `sql` holds no statement");
			return session.transaction(properties.transaction, statements, async () => {
				const all = [];
				for (const statement of statements) {
					const outputs = await session.execute(statement);
					if (outputs !== void 0) all.push(outputs);
				}
				session.count();
				return { outputs: all };
			});
		}) };
	}
});
exports.duckDbQueriesTask = duckDbQueriesTask;
