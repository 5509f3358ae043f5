const require_common = require("./common.js");
const require_start = require("./start.js");
const require_zone = require("./zone.js");
const require_input_files = require("./input-files.js");
const require_number_cells = require("./number-cells.js");
const require_time_zone = require("./time-zone.js");
let node_module = require("node:module");
// src/tasks/jdbc/duckdb/duckdb-properties.ts
const duckDbProperties = {
	sql: require_common.text({
		description: "SQL. `{{ workingDir }}` is the folder of input files, `{{ outputFiles.name }}` the path of an output file. `INSTALL` of json, parquet and icu is free: they are built in.",
		required: true
	}),
	url: require_common.text({
		description: "`jdbc:duckdb:` for a database of this task run, `jdbc:duckdb:/path/to/file.db` for a file, `jdbc:duckdb:md:\u2026` for MotherDuck.",
		default: "jdbc:duckdb:"
	}),
	username: require_common.text({ description: "User name. DuckDB has no users: a warning says so when it is set." }),
	password: require_common.text({
		description: "Password. DuckDB has no users.",
		secret: true
	}),
	databaseUri: require_common.text({ description: "URI of a stored database file to work on; the stored file is not changed." }),
	databaseFile: require_common.text({
		description: "Path of a database file.",
		deprecated: "write `databaseUri`, or a path in `url`"
	}),
	outputDbFile: require_common.boolean({
		description: "Store the database file.",
		default: false
	}),
	inputFiles: require_common.either(require_common.map(require_common.any({ description: "Content, or the URI of a stored file." }), { description: "Files by name." }), require_common.text({ description: "An expression that renders to a JSON map." }), { description: "Files that the SQL may read by their names." }),
	outputFiles: require_common.list(require_common.text({ description: "Name." }), { description: "Files that the SQL writes: `COPY \u2026 TO '{{ outputFiles.name }}'`." }),
	...require_number_cells.queryProperties
};
const DUCKDB_SELF_BOUND = [
	"sql",
	"inputFiles",
	"outputFiles",
	"databaseFile",
	"url"
];
const duckDbOutputs = {
	outputFiles: {
		type: "map",
		description: "URIs of the output files by name."
	},
	databaseUri: {
		type: "uri",
		description: "URI of the database file, with `outputDbFile`."
	}
};
// src/tasks/jdbc/duckdb/cell-converter.ts
const NANOS_PER_MICRO = 1000n;
const NANOS_PER_DAY = 86400000000000n;
function cellConverter(duckdb, type, options) {
	const convert = converterOf(duckdb, type, options);
	return (value) => value === null || value === void 0 ? null : convert(value);
}
function converterOf(duckdb, type, options) {
	const { DuckDBTypeId: Id } = duckdb;
	const nested = (inner) => cellConverter(duckdb, inner, options);
	switch (type.typeId) {
		case Id.BOOLEAN:
		case Id.VARCHAR:
		case Id.ENUM:
		case Id.TINYINT:
		case Id.SMALLINT:
		case Id.INTEGER:
		case Id.UTINYINT:
		case Id.USMALLINT:
		case Id.UINTEGER: return (value) => value;
		case Id.BIGINT: return (value) => require_common.makeInteger(value);
		case Id.FLOAT: return (value) => require_number_cells.floatCell(value);
		case Id.DOUBLE: return (value) => require_common.makeDouble(value);
		case Id.DECIMAL: return (value) => require_number_cells.decimalCell(String(value), options.exactDecimals);
		case Id.DATE:
		case Id.TIME:
		case Id.TIME_NS:
		case Id.TIMESTAMP:
		case Id.TIMESTAMP_S:
		case Id.TIMESTAMP_MS:
		case Id.TIMESTAMP_NS:
		case Id.TIMESTAMP_TZ: return timeConverter(duckdb, type, options.zone);
		case Id.BLOB: return (value) => Buffer.from(value.bytes).toString("base64");
		case Id.LIST:
		case Id.ARRAY: {
			const item = nested(type.valueType);
			return (value) => value.items.map(item);
		}
		case Id.STRUCT: return structConverter(type, nested);
		case Id.MAP: {
			const { keyType, valueType } = type;
			const [key, item] = [nested(keyType), nested(valueType)];
			return (value) => Object.fromEntries(value.entries.map((entry) => [String(key(entry.key)), item(entry.value)]));
		}
		case Id.UNION: return (value) => unionValue(type, value, nested);
		default: return String;
	}
}
function structConverter(type, nested) {
	const members = type.entryNames.map((name, index) => [name, nested(type.entryTypes[index])]);
	return (value) => {
		const { entries } = value;
		return Object.fromEntries(members.map(([name, convert]) => [name, convert(entries[name])]));
	};
}
function unionValue(type, value, nested) {
	const member = type.memberTypes[type.memberTags.indexOf(value.tag)];
	return member === void 0 ? String(value.value) : nested(member)(value.value);
}
function timeConverter({ DuckDBTypeId: Id }, type, zone) {
	const finite = (convert) => (value) => value.isFinite === false ? String(value) : convert(value);
	const local = (nanoseconds) => {
		const found = require_zone.instantInZone(require_common.fieldsOfInstant(nanoseconds), zone);
		return new require_common.ZonedDateTime(found.epochNanoseconds, found.offsetSeconds, zone.id);
	};
	switch (type.typeId) {
		case Id.DATE: return finite((value) => {
			const { year, month, day } = require_common.fieldsOfInstant(BigInt(value.days) * NANOS_PER_DAY);
			return new require_common.LocalDate(year, month, day);
		});
		case Id.TIME: return (value) => timeOfDay(value.micros * NANOS_PER_MICRO);
		case Id.TIME_NS: return (value) => timeOfDay(value.nanos);
		case Id.TIMESTAMP_S: return finite((value) => local(value.seconds * 1000000000n));
		case Id.TIMESTAMP_MS: return finite((value) => local(value.millis * 1000000n));
		case Id.TIMESTAMP_NS: return finite((value) => local(value.nanos));
		case Id.TIMESTAMP_TZ: return finite((value) => new require_common.ZonedDateTime(value.micros * NANOS_PER_MICRO, 0));
		default: return finite((value) => local(value.micros * NANOS_PER_MICRO));
	}
}
function timeOfDay(nanoseconds) {
	const { hour, minute, second, nanosecond } = require_common.fieldsOfInstant(nanoseconds);
	return new require_common.LocalTime(hour, minute, second, nanosecond);
}
// \0builtin:url
const builtin = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:url");
const pathToFileURL = builtin().pathToFileURL;
// src/tasks/jdbc/duckdb/load-duckdb.ts
const PACKAGE = "@duckdb/node-api";
let loading;
function loadDuckDb() {
	loading ??= load().catch((error) => {
		loading = void 0;
		throw error;
	});
	return loading;
}
async function load() {
	const failures = [];
	for (const find of [() => PACKAGE, fromCurrentFolder]) try {
		return await import(find());
	} catch (error) {
		failures.push(error);
	}
	const broken = failures.find((error) => !isNotFound(error));
	throw new require_common.TaskFailure(broken === void 0 ? `DuckDB is not installed: run \`npm install ${PACKAGE}\` in the repository (in a workflow, as a step before Gitestra)` : `DuckDB cannot be loaded: ${broken.message}`, { cause: broken ?? failures[0] });
}
function fromCurrentFolder() {
	return pathToFileURL((0, node_module.createRequire)(require_start.join(process.cwd(), "package.json")).resolve(PACKAGE)).href;
}
function isNotFound(error) {
	return ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes(error.code ?? "");
}
// src/tasks/jdbc/duckdb/duckdb-session.ts
const INTERRUPT_AGAIN = 50;
const URL_PREFIX = "jdbc:duckdb:";
async function withDuckDb(properties, context, use) {
	const duckdb = await loadDuckDb();
	const place = await prepare(context);
	const { path, options } = await databasePath(properties, context, place);
	const zone = await require_time_zone.timeZoneOf(properties.timeZoneId);
	if (properties.username !== void 0) context.logger.warn("`username` is not used: DuckDB has no users");
	const instance = await opening(() => duckdb.DuckDBInstance.create(path, options), path);
	const session = await DuckDbSession.open(duckdb, instance, {
		properties,
		context,
		zone,
		workingDir: place.workingDir
	});
	let outputs;
	try {
		outputs = await use(session, await context.render(String(context.rawProperties.sql ?? ""), place.extra));
	} finally {
		session.close();
	}
	return {
		...outputs,
		...await store(properties, context, place, path)
	};
}
async function prepare(context) {
	const workingDir = await context.workingDir();
	const rendered = await context.renderStructure(context.rawProperties.outputFiles ?? [], { workingDir });
	const names = typeof rendered === "string" ? JSON.parse(rendered || "[]") : rendered;
	if (!Array.isArray(names)) throw new require_common.TaskFailure("property `outputFiles` must be a list of names");
	const outputs = Object.fromEntries(names.map((name) => [String(name), `${workingDir}/${checkedName(String(name))}`]));
	const extra = {
		workingDir,
		outputFiles: outputs
	};
	await require_input_files.writeInputFiles(await require_input_files.renderInputFiles(context.rawProperties.inputFiles, context, extra), workingDir, context);
	return {
		workingDir,
		outputs,
		extra
	};
}
function checkedName(name) {
	if (/^[\\/]|(^|[\\/])\.\.([\\/]|$)/.test(name) || name.trim() === "") throw new require_common.TaskFailure(`output file \`${name}\` must be a name inside the working directory`);
	return name;
}
async function databasePath(properties, context, place) {
	const own = `${place.workingDir}/gitestra-${context.taskRun.id}.db`;
	if (properties.databaseUri !== void 0) return {
		path: await context.storage.fetch(properties.databaseUri, own),
		options: {}
	};
	const render = async (name) => {
		const written = context.rawProperties[name];
		return written === void 0 || written === null ? void 0 : context.render(String(written), place.extra);
	};
	const file = await render("databaseFile");
	const url = await render("url") ?? URL_PREFIX;
	if (!url.startsWith(URL_PREFIX)) throw new require_common.TaskFailure(`property \`url\`: \`${url}\` does not begin with \`${URL_PREFIX}\``);
	const [target, query] = url.slice(12).split("?", 2);
	const options = Object.fromEntries(new URLSearchParams(query ?? ""));
	const path = file ?? target;
	if (path === "") return {
		path: own,
		options
	};
	if (path === ":memory:" || path.startsWith("md:")) return {
		path,
		options
	};
	if (/^([/\\]|[A-Za-z]:)/.test(path)) {
		await context.files.makeFolder(path.replace(/[/\\][^/\\]*$/, "") || "/");
		return {
			path,
			options
		};
	}
	return {
		path: `${place.workingDir}/${path}`,
		options
	};
}
async function opening(open, path) {
	try {
		return await open();
	} catch (cause) {
		throw new require_common.TaskFailure(`the database ${path} cannot be opened: ${cause.message}`, { cause });
	}
}
async function store(properties, context, place, path) {
	const outputFiles = {};
	for (const [name, local] of Object.entries(place.outputs)) if (await context.files.exists(local)) outputFiles[name] = await context.storage.putFile(name.slice(name.lastIndexOf("/") + 1), local);
	else context.logger.warn(`output file ${name} was not written by the SQL`);
	if (!properties.outputDbFile) return { outputFiles };
	if (path === ":memory:" || path.startsWith("md:")) throw new require_common.TaskFailure(`\`outputDbFile: true\` needs a database in a file, not ${path}`);
	return {
		outputFiles,
		databaseUri: await context.storage.putFile("duck.db", path)
	};
}
var DuckDbSession = class DuckDbSession {
	#duckdb;
	#instance;
	#connection;
	#options;
	#interrupt;
	#builtIn;
	#total = 0;
	#closed = false;
	constructor(duckdb, instance, connection, options) {
		this.#duckdb = duckdb;
		this.#instance = instance;
		this.#connection = connection;
		this.#options = options;
		this.#interrupt = () => {
			if (this.#closed) return;
			connection.interrupt();
			options.context.clock.setTimer(options.context.clock.now() + INTERRUPT_AGAIN, this.#interrupt);
		};
		options.context.signal.addEventListener("abort", this.#interrupt);
	}
	static async open(duckdb, instance, options) {
		const connection = await instance.connect();
		await connection.run(`SET file_search_path = '${options.workingDir.replaceAll("'", "''")}'`);
		return new DuckDbSession(duckdb, instance, connection, options);
	}
	close() {
		this.#closed = true;
		this.#options.context.signal.removeEventListener("abort", this.#interrupt);
		this.#connection.closeSync();
		this.#instance.closeSync();
	}
	async transaction(wanted, statements, work) {
		const own = statements.some((statement) => /^(BEGIN|START\s+TRANSACTION|CHECKPOINT|VACUUM|FORCE\s+CHECKPOINT)\b/i.test(withoutComments(statement)));
		if (!wanted || own) return work();
		await this.#connection.run("BEGIN TRANSACTION");
		try {
			const result = await work();
			await this.#connection.run("COMMIT");
			return result;
		} catch (error) {
			await this.#connection.run("ROLLBACK").catch(() => void 0);
			throw error;
		}
	}
	async execute(statement) {
		const { context } = this.#options;
		context.signal.throwIfAborted();
		if (await this.#isBuiltInInstall(statement)) {
			context.logger.debug(`${statement}: the extension is built in`);
			return;
		}
		context.logger.debug(`Starting query: ${statement}`);
		try {
			const result = await this.#start(statement);
			const outputs = await this.#outputs(result, statement);
			this.#total += outputs?.size ?? 0;
			return outputs;
		} catch (error) {
			if (context.signal.aborted) throw context.signal.reason;
			if (require_common.isTaskFailure(error)) throw error;
			const shown = statement.length > 300 ? `${statement.slice(0, 300)}\u2026` : statement;
			throw new require_common.TaskFailure(`${error.message.trim()}\nin the statement: ${shown}`, { cause: error });
		}
	}
	count() {
		this.#options.context.metric(require_number_cells.fetchMetric(this.#total, require_number_cells.fetchTypeOf(this.#options.properties)));
	}
	#start(statement) {
		const given = require_number_cells.parametersOf(this.#options.properties, this.#options.context);
		const { sql, used } = require_number_cells.replaceParameters(statement, new Set(Object.keys(given)), (name) => `$${name}`);
		if (used.length === 0) return this.#connection.stream(sql);
		const values = Object.fromEntries(used.map((name) => [name, this.#parameter(given[name])]));
		return this.#connection.stream(sql, values);
	}
	#parameter(value) {
		if (Array.isArray(value)) return this.#duckdb.listValue(value.map((item) => this.#parameter(item)));
		if (typeof value !== "object" || value === null) return value;
		if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return String(value);
		return this.#duckdb.structValue(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#parameter(item)])));
	}
	async #outputs(result, statement) {
		const isRows = result.returnType === this.#duckdb.ResultReturnType.QUERY_RESULT;
		const fetchType = require_number_cells.fetchTypeOf(this.#options.properties);
		if (!isRows || fetchType === "NONE") {
			let left = true;
			while (left) left = ((await result.fetchChunk())?.rowCount ?? 0) > 0;
			return isRows ? {} : void 0;
		}
		return require_number_cells.rowOutputs(this.#rows(result, statement, fetchType === "STORE"), fetchType, this.#options.context);
	}
	async *#rows(result, statement, exactDecimals) {
		const names = result.deduplicatedColumnNames();
		const options = {
			zone: this.#options.zone,
			exactDecimals
		};
		const convert = result.columnTypes().map((type) => cellConverter(this.#duckdb, type, options));
		const folder = /filename\s*=\s*(true|1)/i.test(statement) ? `${this.#options.workingDir}/` : void 0;
		for await (const rows of result.yieldRows()) yield rows.map((cells) => Object.fromEntries(names.map((name, index) => {
			const value = convert[index](cells[index]);
			return [name, folder !== void 0 && name === "filename" && typeof value === "string" && value.startsWith(folder) ? value.slice(folder.length) : value];
		})));
	}
	async #isBuiltInInstall(statement) {
		const match = /^(?:FORCE\s+)?INSTALL\s+['"]?(\w+)['"]?(?:\s+FROM\s+['"]?\w+['"]?)?$/i.exec(withoutComments(statement));
		if (match === null) return false;
		this.#builtIn ??= await this.#builtInExtensions();
		return this.#builtIn.has(match[1].toLowerCase());
	}
	async #builtInExtensions() {
		const rows = await (await this.#connection.run(`SELECT unnest([extension_name] || aliases) FROM duckdb_extensions() WHERE install_mode = 'STATICALLY_LINKED'`)).getRows();
		return new Set(rows.map(([name]) => String(name)));
	}
};
function withoutComments(statement) {
	return statement.replace(/^(?:\s*(?:--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/))*\s*/, "").trim();
}
Object.defineProperty(exports, "DUCKDB_SELF_BOUND", {
	enumerable: true,
	get: function() {
		return DUCKDB_SELF_BOUND;
	}
});
Object.defineProperty(exports, "duckDbOutputs", {
	enumerable: true,
	get: function() {
		return duckDbOutputs;
	}
});
Object.defineProperty(exports, "duckDbProperties", {
	enumerable: true,
	get: function() {
		return duckDbProperties;
	}
});
Object.defineProperty(exports, "withDuckDb", {
	enumerable: true,
	get: function() {
		return withDuckDb;
	}
});
