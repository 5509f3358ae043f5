require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_zone = require("./zone.js");
const require_row_reader = require("./row-reader.js");
const require_number_cells = require("./number-cells.js");
const require_time_zone = require("./time-zone.js");
const require_session = require("./session.js");
// src/tasks/jdbc/postgresql/batch-run.ts
const COLUMNS = `SELECT attname AS name, quote_ident(attname) AS quoted FROM pg_catalog.pg_attribute
  WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;
var InputError = class extends Error {};
var BatchRun = class {
	rowCount = 0;
	updatedCount = 0;
	queries = 0;
	#properties;
	#context;
	constructor(properties, context) {
		this.#properties = properties;
		this.#context = context;
	}
	async run() {
		const { maxRetries, retryBackoff, resumeOnRetry } = this.#properties;
		for (let retry = 0;; retry++) try {
			await require_session.withPostgres(this.#properties, this.#context, (session) => this.#attempt(session));
			return this;
		} catch (error) {
			const failure = error instanceof InputError ? inputFailure(this.#properties.from, error) : error;
			if (this.#context.signal.aborted || retry >= maxRetries || !this.#isRetried(error)) throw failure;
			if (!resumeOnRetry) this.rowCount = this.updatedCount = this.queries = 0;
			const message = failure.message.split("\n")[0];
			this.#context.logger.warn(`${message}: tried again after ${this.rowCount} rows`);
			await this.#wait(retryBackoff * (retry === 0 ? 1 : 2));
		}
	}
	#isRetried(error) {
		const { retryScope } = this.#properties;
		if (error instanceof InputError) return retryScope !== "NONE";
		return retryScope === "ALL" && require_session.isConnectionError(error);
	}
	#wait(milliseconds) {
		const { clock, signal } = this.#context;
		return new Promise((resolve, reject) => {
			const abort = () => {
				timer.cancel();
				reject(signal.reason);
			};
			const timer = clock.setTimer(clock.now() + milliseconds, () => {
				signal.removeEventListener("abort", abort);
				resolve();
			});
			signal.addEventListener("abort", abort, { once: true });
		});
	}
	async #attempt(session) {
		const insert = await this.#prepare(session);
		const { chunk, from } = this.#properties;
		const skipped = this.rowCount;
		let rows = [];
		let number = 0;
		for await (const row of this.#rows()) {
			if (number++ < skipped) continue;
			rows.push(encodeRow(row, insert, `row ${number} of ${from}`));
			if (rows.length < chunk) continue;
			await this.#flush(session, insert, rows);
			rows = [];
		}
		if (rows.length > 0) await this.#flush(session, insert, rows);
	}
	async *#rows() {
		try {
			for await (const { value } of require_row_reader.readRows(this.#properties.from, this.#context.storage)) yield value;
		} catch (cause) {
			throw require_common.isTaskFailure(cause) ? cause : new InputError(cause.message, { cause });
		}
	}
	async #prepare(session) {
		const { sql, columns = [], timeZoneId } = this.#properties;
		const zone = await require_time_zone.timeZoneOf(timeZoneId);
		const made = sql === void 0 ? await this.#insert(session) : {
			text: sql,
			columns
		};
		const { text } = made;
		const sent = {
			text,
			...require_number_cells.replaceQuestionMarks(text, (index) => `$${index}`)
		};
		this.#context.logger.debug(`Starting prepared statement: ${text}`);
		try {
			const { parameters } = await session.talk(new require_session.Description(sent.sql));
			return {
				...sent,
				columns: made.columns,
				types: await session.types.of(parameters),
				zone
			};
		} catch (error) {
			throw session.failure(error, sent);
		}
	}
	async #insert(session) {
		const { table, columns = [] } = this.#properties;
		let names = columns.map((name) => ({
			name,
			quoted: name
		}));
		if (names.length === 0) {
			({rows: names} = await session.client.query(COLUMNS, [table]));
			if (names.length === 0) throw new require_common.TaskFailure(`there is no table \`${table}\` in the database`);
		}
		const places = names.map(() => "?").join(", ");
		return {
			text: `INSERT INTO ${table} (${names.map(({ quoted }) => quoted).join(", ")}) VALUES (${places})`,
			columns: names.map(({ name }) => name)
		};
	}
	async #flush(session, insert, rows) {
		const pipeline = new require_session.Pipeline(insert.sql, insert.types.map(({ id }) => id), rows);
		try {
			await session.talk(pipeline);
		} catch (error) {
			const failure = session.failure(error, insert);
			if (!require_common.isTaskFailure(failure) || this.#context.signal.aborted) throw failure;
			const place = `row ${this.rowCount + pipeline.done + 1} of ${this.#properties.from}`;
			throw new require_common.TaskFailure(`${place}: ${failure.message}`, failure.facts);
		}
		this.rowCount += rows.length;
		this.updatedCount += pipeline.updated;
		this.queries++;
	}
};
function inputFailure(from, error) {
	return new require_common.TaskFailure(`${from} cannot be read: ${error.message}`, { cause: error });
}
function encodeRow(row, { columns, types, zone }, place) {
	const values = valuesOf(row, columns, types.length, place);
	if (values.length !== types.length) throw new require_common.TaskFailure(`${place} has ${values.length} values, but the SQL has ${types.length} places for them: name those that are wanted in \`columns\``);
	return values.map((value, index) => {
		const name = columns[index];
		const type = types[index];
		const given = type.name === "time" && value instanceof require_common.Instant ? timeOfDay(value, zone) : value;
		return require_session.encodeParameter(given, type, `${place}: ${name === void 0 ? `value ${index + 1}` : `\`${name}\``}`);
	});
}
function timeOfDay({ epochNanoseconds }, zone) {
	const { hour, minute, second } = require_common.fieldsOfInstant(epochNanoseconds, require_zone.offsetAt(zone, epochNanoseconds));
	return new require_common.LocalTime(hour, minute, second);
}
function valuesOf(row, columns, places, place) {
	if (Array.isArray(row)) return row;
	if (!require_common.isMap(row)) throw new require_common.TaskFailure(`${place} is neither a map nor a list of values`);
	if (columns.length > 0) {
		const map = new Map(require_common.mapEntries(row));
		return columns.map((name) => map.get(name) ?? null);
	}
	const values = require_common.mapEntries(row).map(([, value]) => value);
	while (values.length < places) values.push(null);
	return values;
}
// src/tasks/jdbc/postgresql/batch.ts
const batchProperties = {
	...require_session.connectionProperties,
	...require_session.poolProperties,
	from: require_common.text({
		description: "URI of the file of rows, Ion or JSON lines.",
		required: true
	}),
	sql: require_common.text({ description: "A statement with a `?` for each value: `INSERT INTO t VALUES (?, ?)`. Without it, an INSERT into `table` is made." }),
	table: require_common.text({ description: "Table to insert into when there is no `sql`; its columns are asked for when `columns` is not set." }),
	columns: require_common.list(require_common.text({ description: "Name." }), { description: "Names of the values in a row, in the order of the `?`; one that a row does not have is null. Without it, values are taken in the order of the row." }),
	chunk: require_common.integer({
		description: "How many rows are sent and committed in one go.",
		default: 1e3,
		minimum: 1
	}),
	timeZoneId: require_common.text({
		description: "Time zone in which a moment of a row is the time of day for a column of the type `time`.",
		default: "UTC"
	}),
	maxRetries: require_common.integer({
		description: "How often it is tried again.",
		default: 3,
		minimum: 0
	}),
	retryBackoff: require_common.duration({
		description: "Time before it is tried again; from the third try on twice as long.",
		default: 1e3
	}),
	retryScope: require_common.choice([
		"NONE",
		"INPUT",
		"ALL"
	], {
		description: "What is tried again: INPUT when the file cannot be read, ALL also when the connection is lost or refused.",
		default: "INPUT"
	}),
	resumeOnRetry: require_common.boolean({
		description: "Go on after the rows that are committed when it is tried again, not from the first row.",
		default: true
	}),
	inputHandling: require_common.choice([
		"AUTO",
		"STREAM",
		"LOCAL"
	], {
		description: "Files are on this machine and are read in pieces whatever is written here; LOCAL refuses those that are larger than `localBufferMaxBytes`.",
		default: "AUTO"
	}),
	localBufferMaxBytes: require_common.integer({
		description: "Largest file for LOCAL, in bytes.",
		default: 104857600
	})
};
const postgresBatchTask = require_common.defineTask({
	type: "io.kestra.plugin.jdbc.postgresql.Batch",
	title: "Insert the rows of a file into a PostgreSQL database.",
	description: "Each chunk is committed by itself: when one fails, those before it stay.",
	properties: batchProperties,
	outputs: {
		rowCount: {
			type: "integer",
			description: "Number of rows of the file."
		},
		updatedCount: {
			type: "integer",
			description: "Number of rows that were inserted or changed."
		}
	},
	examples: [{
		title: "Copy rows from one database to another",
		flow: `id: postgres_batch
namespace: company.team
tasks:
  - id: read
    type: io.kestra.plugin.jdbc.postgresql.Query
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    sql: SELECT id, total FROM orders
    fetchType: STORE
  - id: write
    type: io.kestra.plugin.jdbc.postgresql.Batch
    url: jdbc:postgresql://127.0.0.1:5432/archive
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    from: "{{ outputs.read.uri }}"
    sql: INSERT INTO orders (id, total) VALUES (?, ?)
`,
		needs: "a PostgreSQL server"
	}],
	async run(properties, context) {
		const { inputHandling, localBufferMaxBytes, from, table, sql } = properties;
		if (sql === void 0 && table === void 0) throw new require_common.TaskFailure("one of the properties `sql` and `table` is required");
		if (inputHandling === "LOCAL" && await context.storage.size(from) > localBufferMaxBytes) throw new require_common.TaskFailure(`${from} is larger than \`localBufferMaxBytes\` (${localBufferMaxBytes} bytes), which \`inputHandling: LOCAL\` refuses`);
		if (sql !== void 0 && table !== void 0) context.logger.info(`table '${table}' is ignored when sql is provided`);
		const { rowCount, updatedCount, queries } = await new BatchRun(properties, context).run();
		const count = (name, value) => context.metric({
			name,
			type: "counter",
			value
		});
		count("records", rowCount);
		count("updated", updatedCount);
		count("query", queries);
		context.logger.info(`Successfully executed ${queries} bulk queries and updated ${updatedCount} rows`);
		return { outputs: {
			rowCount,
			updatedCount
		} };
	}
});
exports.postgresBatchTask = postgresBatchTask;
