require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_number_cells = require("./number-cells.js");
const require_time_zone = require("./time-zone.js");
const require_session = require("./session.js");
const require_run_query = require("./run-query.js");
// src/tasks/jdbc/postgresql/queries.ts
const postgresQueriesTask = require_common.defineTask({
	type: "io.kestra.plugin.jdbc.postgresql.Queries",
	title: "Run several queries on a PostgreSQL database.",
	description: "Statements are separated by semicolons. Every statement that gives rows adds one entry to the output.",
	properties: {
		...require_session.postgresQueryProperties,
		transaction: require_common.boolean({
			description: "Run all statements in one transaction; when one fails nothing is changed.",
			default: true
		})
	},
	outputs: { outputs: {
		type: "list",
		description: "For each statement with rows a map of `rows`, `row` or `uri`, and `size`."
	} },
	examples: [{
		title: "Fill a table and ask twice",
		flow: `id: postgres_queries
namespace: company.team
tasks:
  - id: ask
    type: io.kestra.plugin.jdbc.postgresql.Queries
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    fetchType: FETCH_ONE
    sql: |
      CREATE TABLE IF NOT EXISTS numbers AS SELECT n FROM generate_series(0, 9) AS n;
      SELECT count(*) AS amount FROM numbers;
      SELECT max(n) AS largest FROM numbers;
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.ask.outputs[0].row.amount }} numbers up to {{ outputs.ask.outputs[1].row.largest }}"
`,
		needs: "a PostgreSQL server"
	}],
	async run(properties, context) {
		require_run_query.warnOfOutputFiles(properties, context);
		const statements = require_number_cells.splitStatements(properties.sql);
		require_session.requireStatements(statements, "sql");
		const fetchType = require_number_cells.fetchTypeOf(properties);
		const parameters = require_number_cells.parametersOf(properties, context);
		const { fetchSize } = properties;
		const fetching = {
			fetchType,
			fetchSize,
			zone: await require_time_zone.timeZoneOf(properties.timeZoneId)
		};
		return require_session.withPostgres(properties, context, async (session) => {
			const work = async () => {
				const all = [];
				for (const statement of statements) {
					const outputs = await session.execute(statement, parameters, fetching);
					if (outputs !== void 0) all.push(outputs);
				}
				return all;
			};
			const outputs = await (properties.transaction ? session.transaction(work) : work());
			session.count(fetchType);
			return { outputs: { outputs } };
		});
	}
});
exports.postgresQueriesTask = postgresQueriesTask;
