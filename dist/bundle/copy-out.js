const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_copy_properties = require("./copy-properties.js");
const require_session = require("./session.js");
// src/tasks/jdbc/postgresql/copy-out.ts
const postgresCopyOutTask = require_common.defineTask({
	type: "io.kestra.plugin.jdbc.postgresql.CopyOut",
	title: "Copy a table of a PostgreSQL database, or what a query gives, to a file.",
	description: "The file is streamed from the server, whatever its size.",
	properties: {
		...require_copy_properties.copyProperties,
		sql: require_common.text({ description: "SELECT or VALUES whose rows are copied, or an INSERT, UPDATE or DELETE with RETURNING. Without it `table` is." })
	},
	outputs: {
		uri: {
			type: "uri",
			description: "URI of the file."
		},
		rowCount: {
			type: "integer",
			description: "Number of rows."
		}
	},
	examples: [{
		title: "Export a query as CSV",
		flow: `id: postgres_copy_out
namespace: company.team
tasks:
  - id: export
    type: io.kestra.plugin.jdbc.postgresql.CopyOut
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    format: CSV
    header: true
    sql: SELECT * FROM products ORDER BY id LIMIT 10
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.export.rowCount }} rows: {{ read(outputs.export.uri) }}"
`,
		needs: "a PostgreSQL server"
	}],
	async run(properties, context) {
		if (properties.sql === void 0 && properties.table === void 0) throw new require_common.TaskFailure("one of the properties `sql` and `table` is required");
		const sql = require_copy_properties.copyStatement(properties, properties.sql?.replace(/;\s*$/, ""), "TO STDOUT");
		return require_session.withPostgres(properties, context, async (session) => {
			const { to } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./pg-copy-streams.js").default, 1));
			context.logger.debug(`Starting query: ${sql}`);
			context.signal.throwIfAborted();
			const rows = session.client.query(to(sql));
			let failure;
			rows.on("error", (error) => {
				failure = error;
			});
			let uri;
			try {
				uri = await context.storage.put("copy-out", rows);
			} catch (error) {
				throw session.failure(failure ?? error, {
					text: sql,
					sql,
					origin: (index) => index
				});
			}
			const rowCount = rows.rowCount;
			context.metric({
				name: "rows",
				type: "counter",
				value: rowCount
			});
			return { outputs: {
				uri,
				rowCount
			} };
		});
	}
});
exports.postgresCopyOutTask = postgresCopyOutTask;
