require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_session = require("./session.js");
const require_run_query = require("./run-query.js");
// src/tasks/jdbc/postgresql/trigger.ts
const { outputFiles: _none, ...queryProperties } = require_session.postgresQueryProperties;
const postgresTrigger = require_trigger.defineTrigger({
	type: "io.kestra.plugin.jdbc.postgresql.Trigger",
	title: "Start a flow when a query on a PostgreSQL database gives rows.",
	description: "The query runs at each evaluation of triggers. The execution sees `trigger.rows`, `trigger.row` or `trigger.uri`, and `trigger.size`.",
	properties: {
		...queryProperties,
		fetchType: require_common.choice([
			"FETCH",
			"FETCH_ONE",
			"STORE"
		], {
			description: "What becomes of the rows: FETCH gives all, FETCH_ONE the first, STORE a file. With NONE the trigger would never fire.",
			default: "FETCH"
		}),
		afterSQL: require_common.text({ description: "One more statement, run in the same transaction: mark rows as taken, so that the next evaluation does not find them." }),
		interval: require_common.duration({
			description: "Shortest time between two runs.",
			default: 6e4
		})
	},
	async poll(properties, context) {
		const outputs = await require_run_query.runQuery({
			...properties,
			outputFiles: void 0
		}, context);
		return (outputs.size ?? 0) === 0 ? void 0 : { ...outputs };
	}
});
exports.postgresTrigger = postgresTrigger;
