require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_number_cells = require("./number-cells.js");
const require_session = require("./session.js");
const require_run_query = require("./run-query.js");
// src/tasks/jdbc/postgresql/query.ts
const postgresQueryTask = require_common.defineTask({
	type: "io.kestra.plugin.jdbc.postgresql.Query",
	title: "Query a PostgreSQL database.",
	description: "One statement. Values of `parameters` are bound to `:name` in it: texts as `varchar`, or as what the server takes them for where that does not fit. Rows hold the types that Kestra gives: a `timestamp` is a local date-time, a `timestamptz` a moment in `timeZoneId`, an `interval` an ISO-8601 text, `bytea` base64; `json`, `jsonb` and `hstore` are maps, arrays lists. What Kestra refuses (composites, ranges, `inet` and the like) is given as text, with a warning.",
	properties: {
		...require_session.postgresQueryProperties,
		afterSQL: require_common.text({ description: "One more statement, run in the same transaction: mark rows as taken, so that nobody takes them twice." })
	},
	outputs: require_number_cells.rowOutputs$1,
	examples: [{
		title: "Ask for rows and go through them",
		flow: `id: postgres_query
namespace: company.team
tasks:
  - id: fetch
    type: io.kestra.plugin.jdbc.postgresql.Query
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    sql: SELECT id, total FROM orders WHERE total > :least ORDER BY id
    parameters:
      least: 100
    fetchType: FETCH
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.fetch.size }} orders, the first is {{ outputs.fetch.rows[0].id }}"
`,
		needs: "a PostgreSQL server"
	}],
	async run(properties, context) {
		return { outputs: { ...await require_run_query.runQuery(properties, context) } };
	}
});
exports.postgresQueryTask = postgresQueryTask;
