const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_copy_properties = require("./copy-properties.js");
const require_session = require("./session.js");
// src/tasks/jdbc/postgresql/copy-in.ts
const postgresCopyInTask = require_common.defineTask({
	type: "io.kestra.plugin.jdbc.postgresql.CopyIn",
	title: "Copy a file into a table of a PostgreSQL database.",
	description: "The file is streamed to the server, whatever its size. All of its rows are there then, or none.",
	properties: {
		...require_copy_properties.copyProperties,
		from: require_common.text({
			description: "URI of the stored file.",
			required: true
		})
	},
	outputs: { rowCount: {
		type: "integer",
		description: "Number of rows."
	} },
	examples: [{
		title: "Load a CSV file",
		flow: `id: postgres_copy_in
namespace: company.team
tasks:
  - id: download
    type: io.kestra.plugin.core.http.Download
    uri: https://example.com/products.csv
  - id: load
    type: io.kestra.plugin.jdbc.postgresql.CopyIn
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    format: CSV
    header: true
    from: "{{ outputs.download.uri }}"
    table: products
`,
		needs: "a PostgreSQL server"
	}],
	async run(properties, context) {
		if (properties.table === void 0) throw new require_common.TaskFailure("property `table` is required but missing");
		const sql = require_copy_properties.copyStatement(properties, void 0, "FROM STDIN");
		return require_session.withPostgres(properties, context, async (session) => {
			const { from } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./pg-copy-streams.js").default, 1));
			context.logger.debug(`Starting query: ${sql}`);
			context.signal.throwIfAborted();
			const file = await context.storage.open(properties.from);
			const rows = session.client.query(from(sql));
			rows.on("error", () => void 0);
			try {
				await require_run_always.pipeline(file, rows);
			} catch (error) {
				throw session.failure(error, {
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
			return { outputs: { rowCount } };
		});
	}
});
exports.postgresCopyInTask = postgresCopyInTask;
