const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_waiting_line = require("./waiting-line.js");
const require_number_cells = require("./number-cells.js");
const require_zone = require("./zone.js");
const require_rewrite_uri = require("./rewrite-uri.js");
const require_start = require("./start.js");
const require_number_parse = require("./number-parse.js");
// src/tasks/jdbc/postgresql/exchange.ts
const COPY_REFUSED = "COPY from and to the client is no query: use the tasks postgresql.CopyIn and postgresql.CopyOut";
var Exchange = class {
	finished;
	settle;
	wire;
	#failure;
	#synced = false;
	#onCopyOut = () => this.refuse(new Error(COPY_REFUSED));
	constructor() {
		this.finished = new Promise((resolve, reject) => {
			this.settle = {
				resolve,
				reject
			};
		});
		this.finished.catch(() => void 0);
	}
	submit(wire) {
		this.wire = wire;
		this.wire.on("copyOutResponse", this.#onCopyOut);
		this.begin();
	}
	sync() {
		if (this.#synced) return;
		this.#synced = true;
		this.wire.sync();
	}
	refuse(error) {
		this.#failure ??= error;
	}
	ended(_error) {}
	#end(error) {
		this.wire.off("copyOutResponse", this.#onCopyOut);
		this.ended(error);
		if (error === void 0) this.settle.resolve();
		else this.settle.reject(error);
	}
	handleError(error) {
		const failure = this.#failure ?? error;
		const end = () => this.#end(failure);
		const { stream } = this.wire;
		if (stream.destroyed || !stream.writable) {
			end();
			return;
		}
		const both = () => {
			this.wire.off("readyForQuery", both);
			this.wire.off("end", both);
			end();
		};
		this.wire.on("readyForQuery", both);
		this.wire.on("end", both);
		this.sync();
	}
	handleReadyForQuery() {
		this.#end(this.#failure);
	}
	handleRowDescription(_message) {}
	handleDataRow(_message) {}
	handlePortalSuspended() {}
	handleEmptyQuery() {
		this.sync();
	}
	handleCommandComplete(_message) {
		this.sync();
	}
	handleCopyInResponse() {
		this.refuse(new Error(COPY_REFUSED));
		this.wire.sendCopyFail(COPY_REFUSED);
		this.#synced = false;
	}
	handleCopyData() {}
};
var Description = class extends Exchange {
	parameters = [];
	columns;
	#sql;
	#types;
	#onParameters = (message) => {
		this.parameters = message.dataTypeIDs;
	};
	constructor(sql, types = []) {
		super();
		this.#sql = sql;
		this.#types = types;
	}
	begin() {
		this.wire.on("parameterDescription", this.#onParameters);
		this.wire.parse({
			text: this.#sql,
			types: this.#types
		});
		this.wire.describe({ type: "S" });
		this.sync();
	}
	ended() {
		this.wire.off("parameterDescription", this.#onParameters);
	}
	handleRowDescription({ fields }) {
		this.columns = fields;
	}
};
var Portal = class extends Exchange {
	hadRows = false;
	#statement;
	#batchSize;
	#rows = [];
	#suspended = false;
	#complete = false;
	#dropping;
	#failed;
	#wake;
	constructor(statement, batchSize) {
		super();
		this.#statement = statement;
		this.#batchSize = batchSize;
		this.#dropping = batchSize === 0;
	}
	begin() {
		const { sql, types, values } = this.#statement;
		this.wire.parse({
			text: sql,
			types
		});
		this.wire.bind({ values });
		this.wire.describe({ type: "P" });
		this.#more();
	}
	#more() {
		this.#suspended = false;
		if (this.#dropping) {
			this.wire.execute({});
			this.sync();
		} else {
			this.wire.execute({ rows: this.#batchSize });
			this.wire.flush();
		}
	}
	get failure() {
		return this.#failed?.error;
	}
	async *batches() {
		try {
			for (;;) {
				if (!this.#suspended && !this.#complete && this.#failed === void 0) await new Promise((resolve) => {
					this.#wake = resolve;
				});
				if (this.#failed !== void 0) throw this.#failed.error;
				const rows = this.#rows;
				this.#rows = [];
				if (this.#suspended) this.#more();
				else return yield rows;
				yield rows;
			}
		} finally {
			this.#dropping = true;
			this.#rows = [];
			if (this.#suspended) this.#more();
			await this.finished;
		}
	}
	#arrived() {
		const wake = this.#wake;
		this.#wake = void 0;
		wake?.();
	}
	ended(error) {
		if (error !== void 0) this.#failed = { error };
		this.#arrived();
	}
	handleRowDescription() {
		this.hadRows = true;
	}
	handleDataRow({ fields }) {
		if (!this.#dropping) this.#rows.push(fields);
	}
	handlePortalSuspended() {
		this.#suspended = true;
		if (this.#dropping) this.#more();
		else this.#arrived();
	}
	handleEmptyQuery() {
		this.handleCommandComplete();
	}
	handleCommandComplete() {
		this.#complete = true;
		this.sync();
		this.#arrived();
	}
};
var Pipeline = class extends Exchange {
	done = 0;
	updated = 0;
	#sql;
	#types;
	#rows;
	constructor(sql, types, rows) {
		super();
		this.#sql = sql;
		this.#types = types;
		this.#rows = rows;
	}
	begin() {
		const { stream } = this.wire;
		stream.cork();
		this.wire.parse({
			text: this.#sql,
			types: this.#types
		});
		for (const values of this.#rows) {
			this.wire.bind({ values });
			this.wire.execute({});
		}
		this.sync();
		stream.uncork();
	}
	handleEmptyQuery() {
		this.done++;
	}
	handleCommandComplete({ text }) {
		this.done++;
		this.updated += Number(/^(?:INSERT \d+|UPDATE|DELETE|MERGE|COPY) (\d+)$/.exec(text)?.[1] ?? 0);
	}
};
// src/tasks/jdbc/postgresql/cell-texts.ts
const MOMENT = /^(?:(\d{4,})-(\d\d)-(\d\d))?(?: ?(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?)?([+-]\d\d(?::\d\d){0,2})?( BC)?$/;
function parseMoment(text) {
	const match = MOMENT.exec(text);
	if (match === null || text === "") return void 0;
	const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "", offset, bc] = match;
	return {
		date: year === void 0 ? void 0 : new require_common.LocalDate(bc === void 0 ? Number(year) : 1 - Number(year), Number(month), Number(day)),
		time: new require_common.LocalTime(Number(hour) % 24, Number(minute), Number(second), Number(fraction.padEnd(9, "0"))),
		offsetSeconds: offset === void 0 ? void 0 : offsetSeconds(offset)
	};
}
function offsetSeconds(text) {
	if (text === "+00") return 0;
	const [hours, minutes = "0", seconds = "0"] = text.slice(1).split(":");
	const magnitude = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	return text.startsWith("-") ? -magnitude : magnitude;
}
function instantOfMoment({ date, time, offsetSeconds: offset }) {
	const day = date ?? new require_common.LocalDate(1970, 1, 1);
	return require_common.instantOfFields(new require_common.LocalDateTime(day, time).fields, offset ?? 0);
}
const UNITS = [
	"year",
	"mon",
	"day",
	"hour",
	"min",
	"sec"
];
const LETTERS = [
	"Y",
	"M",
	"D",
	"H",
	"M",
	"S"
];
function intervalText(text) {
	const parts = text.startsWith("P") ? isoInterval(text) : wordedInterval(text);
	if (parts === void 0) return void 0;
	const shown = parts.map((amount, index) => `${Math.trunc(amount) + 0}${LETTERS[index]}`);
	return `P${shown.slice(0, 3).join("")}T${shown.slice(3).join("")}`;
}
function isoInterval(text) {
	const number = "(?:(-?\\d+(?:\\.\\d+)?)";
	const match = new RegExp(`^P${number}Y)?${number}M)?${number}W)?${number}D)?(?:T${number}H)?${number}M)?${number}S)?)?$`).exec(text);
	if (match === null) return void 0;
	const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
	return [
		years,
		months,
		weeks * 7 + days,
		hours,
		minutes,
		seconds
	];
}
function wordedInterval(text) {
	const parts = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	const ago = /^@ .* ago$/.test(text);
	const rest = text.replace(/^@ /, "").replace(/ ago$/, "").replace(/([-+]?\d+(?:\.\d+)?) (year|mon|day|hour|min|sec)s?\b/g, (_, amount, unit) => {
		parts[UNITS.indexOf(unit)] = Number(amount);
		return "";
	}).trim();
	const clock = /^([-+]?)(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(rest);
	if (clock !== null) {
		const sign = clock[1] === "-" ? -1 : 1;
		for (const index of [
			0,
			1,
			2
		]) parts[3 + index] = sign * Number(clock[2 + index]);
	} else if (rest !== "" && rest !== "0") return void 0;
	return ago ? parts.map((amount) => -amount) : parts;
}
function parseArray(text, delimiter = ",") {
	let at = text.indexOf("{");
	const items = () => {
		const found = [];
		at++;
		while (at < text.length && text[at] !== "}") if (text[at] === delimiter) at++;
		else if (text[at] === "{") found.push(items());
		else found.push(text[at] === "\"" ? quoted() : plain());
		at++;
		return found;
	};
	const quoted = () => {
		let value = "";
		for (at++; at < text.length && text[at] !== "\""; at++) {
			if (text[at] === "\\") at++;
			value += text[at];
		}
		at++;
		return value;
	};
	const plain = () => {
		const start = at;
		while (at < text.length && text[at] !== delimiter && text[at] !== "}") at++;
		const value = text.slice(start, at);
		return value === "NULL" ? null : value;
	};
	return at < 0 ? [] : items();
}
function arrayText(items, item) {
	return `{${items.map((value) => {
		if (Array.isArray(value)) return arrayText(value, item);
		const text = item(value);
		return text === null ? "NULL" : `"${text.replace(/["\\]/g, "\\$&")}"`;
	}).join(",")}}`;
}
function parseHstore(text) {
	const found = [];
	for (const [, key, value] of text.matchAll(/"((?:[^"\\]|\\.)*)"=>(?:"((?:[^"\\]|\\.)*)"|NULL)/gs)) found.push([unescaped(key), value === void 0 ? null : unescaped(value)]);
	return Object.fromEntries(found);
}
function hstoreText(map) {
	const quote = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;
	return Object.entries(map).map(([key, value]) => `${quote(key)}=>${value === null ? "NULL" : quote(String(value))}`).join(",");
}
function unescaped(text) {
	return text.replace(/\\(.)/gs, "$1");
}
function parseBytes(text) {
	if (text.startsWith("\\x")) return Buffer.from(text.slice(2), "hex");
	return Buffer.from(text.replace(/\\(\\|[0-7]{3})/g, (_, code) => code === "\\" ? "\\" : String.fromCharCode(Number.parseInt(code, 8))), "latin1");
}
// src/tasks/jdbc/postgresql/parameter-text.ts
const INT4_LIMIT = 2 ** 31;
function typeOfParameter(value, textType) {
	if (typeof value === "string") return textType;
	if (typeof value === "boolean") return 16;
	if (typeof value === "bigint") return 20;
	if (typeof value === "number") {
		if (!Number.isSafeInteger(value)) return 701;
		return value >= -INT4_LIMIT && value < INT4_LIMIT ? 23 : 20;
	}
	if (Array.isArray(value)) return typeOfList(value, textType);
	if (value instanceof require_number_parse.BigDecimal) return 1700;
	return value instanceof require_common.Double ? 701 : 0;
}
const ARRAYS = {
	16: 1e3,
	20: 1016,
	23: 1007,
	701: 1022,
	1043: 1015,
	1700: 1231
};
function typeOfList(items, textType) {
	const types = new Set(items.flat(Number.POSITIVE_INFINITY).flatMap((item) => item === null ? [] : [typeOfParameter(item, textType)]));
	if (types.has(20)) types.delete(23);
	return types.size === 1 ? ARRAYS[[...types][0]] ?? 0 : 0;
}
function encodeParameter(value, type, place) {
	if (value === null || value === void 0) return null;
	if (type.kind === "domain") return encodeParameter(value, type.inner, place);
	if (type.name === "json" || type.name === "jsonb") return typeof value === "string" ? value : require_common.jsonText(value);
	if (Array.isArray(value)) {
		if (type.kind === "array") return arrayText(value, (item) => encodeParameter(item, type.inner, place));
		if (type.name === "unknown") return arrayText(value, (item) => encodeParameter(item, type, place));
		throw refusal("a list", type, place);
	}
	if (require_common.isMap(value)) {
		if (type.name === "hstore") return hstoreText(value);
		throw refusal("a map", type, place);
	}
	if (type.name === "bytea") return bytesText(value, type, place);
	if (require_common.isTimeValue(value)) return value.toString().replace(/\[.*\]$/, "");
	if (/^(date|time|timetz|timestamp|timestamptz)$/.test(type.name)) return String(value).replace(/\[.*\]$/, "");
	if (type.name === "interval" && typeof value !== "string") return `${require_common.javaText(value)} seconds`;
	return require_common.javaText(value);
}
function refusal(what, { name, kind }, place) {
	return new require_common.TaskFailure(`${place} is ${what}, but the SQL wants a value of the type ${kind === "array" ? `${name.slice(1)}[]` : name} there`);
}
function bytesText(value, type, place) {
	if (typeof value === "string" && value.startsWith("\\x")) return value;
	if (typeof value === "string" && /^[A-Za-z\d+/]*={0,2}$/.test(value) && value.length % 4 === 0) return `\\x${Buffer.from(value, "base64").toString("hex")}`;
	throw refusal("no base64 text", type, place);
}
// src/tasks/jdbc/postgresql/server-failure.ts
const LONGEST = 300;
function isServerError(error) {
	return error instanceof Error && typeof error.severity === "string";
}
function isConnectionError(error) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const { code } = cause;
		if (isServerError(cause)) return /^(08|57P0[123])/.test(String(code));
		if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return true;
		if (/^Connection terminated|timeout expired|not queryable/.test(cause.message)) return true;
	}
	return false;
}
function statementFailure(error, sent) {
	if (require_common.isTaskFailure(error)) return error;
	if (!isServerError(error)) {
		const lost = isConnectionError(error) ? "the connection was lost: " : "";
		return new require_common.TaskFailure(`${lost}${error.message}\n${shownStatement(sent.text)}`, { cause: error });
	}
	const lines = [messageOf(error)];
	const position = Number(error.position);
	lines.push(position > 0 ? frame(sent, position) : shownStatement(sent.text));
	lines.push(...detailsOf(error));
	const advice = adviceFor(error, sent);
	if (advice !== void 0) lines.push(advice);
	return new require_common.TaskFailure(lines.join("\n"), { cause: error });
}
function messageOf({ severity, message, code }) {
	return `${severity}: ${message} (SQLSTATE ${code})`;
}
function detailsOf({ detail, hint, where }) {
	return [
		...detail === void 0 ? [] : [`Detail: ${detail}`],
		...hint === void 0 ? [] : [`Hint: ${hint}`],
		...where === void 0 ? [] : [`Where: ${where}`]
	];
}
function shownStatement(text) {
	return `in the statement: ${text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text}`;
}
function frame({ text, sql, origin }, position) {
	const sentIndex = [...sql].slice(0, position - 1).join("").length;
	const index = origin(sentIndex);
	const before = text.slice(0, index);
	const start = before.lastIndexOf("\n") + 1;
	const line = before.split("\n").length;
	const end = text.indexOf("\n", index);
	const whole = text.slice(start, end < 0 ? void 0 : end).replaceAll("	", " ");
	const column = index - start;
	const from = Math.max(0, column - 80);
	const shown = `${from > 0 ? "\u2026" : ""}${whole.slice(from, column + 120)}`;
	const mark = " ".repeat(column - from + (from > 0 ? 1 : 0));
	return `at line ${line}, column ${column + 1} of the statement:\n  ${shown}\n  ${mark}^`;
}
function adviceFor({ code, message }, { text, sql }) {
	if (code === "25001" || code === "2D000") return "Write `transaction: false`: this statement runs in no transaction.";
	if (code === "42601" && /at or near ":"/.test(message)) return "A `:name` in the SQL must be among `parameters`.";
	if (text !== sql && /character varying/.test(message)) return "A parameter that is a text has the type `character varying`: write `CAST(:name AS integer)` or the like.";
}
function connectionFailure(error, { host, port }, database) {
	if (require_common.isTaskFailure(error)) return error;
	const place = `${host}:${port}`;
	const { code, message } = error;
	const failure = (text) => new require_common.TaskFailure(text, { cause: error });
	if (isServerError(error)) {
		const advice = code === "3D000" ? `: the database stands behind the host in \`url\` (\`${database}\` now)` : code?.startsWith("28") === true ? ": check `username` and `password`" : "";
		return failure([`${place} refuses the connection: ${messageOf(error)}${advice}`, ...detailsOf(error)].join("\n"));
	}
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return failure(`the host \`${host}\` of \`url\` is not known here. Names of containers are known to other containers only: write a host that this machine knows, or let \`http.rewrite\` in gitestra.yaml lead to it`);
	if (code === "ECONNREFUSED") return failure(`no PostgreSQL server answers at ${place} (connection refused)`);
	if (message === "timeout expired") return failure(`no PostgreSQL server answers at ${place} in time`);
	if (/password must be a (non-empty )?string/i.test(message)) return failure(`${place} asks for a password: write \`password\``);
	if (message === "The server does not support SSL connections") return failure(`${place} does not encrypt connections, which \`sslMode\` asks for`);
	return failure(`the connection to ${place} fails: ${message}${/certificate|self.signed|altnames/i.test(`${code} ${message}`) ? " (`sslRootCert` names the authority to trust; `sslMode: REQUIRE` encrypts without checking)" : ""}`);
}
// src/tasks/jdbc/postgresql/cell-converter.ts
const asText = (text) => text;
function cellConverter(type, options) {
	if (type.kind === "array") {
		const { convert, foreign } = cellConverter(type.inner, options);
		const delimiter = type.inner.name === "box" ? ";" : ",";
		const item = (value) => value === null ? null : Array.isArray(value) ? value.map(item) : convert(value);
		return {
			convert: (text) => parseArray(text, delimiter).map(item),
			foreign
		};
	}
	if (type.kind === "domain") return cellConverter(type.inner, options);
	if (type.kind === "enum") return {
		convert: asText,
		foreign: false
	};
	const convert = type.kind === "base" || type.name === "void" ? baseConverter(type.name, options) : void 0;
	return convert === void 0 ? {
		convert: asText,
		foreign: true
	} : {
		convert,
		foreign: false
	};
}
function baseConverter(name, options) {
	switch (name) {
		case "bool": return (text) => text === "t";
		case "int2":
		case "int4":
		case "oid": return Number;
		case "int8": return (text) => require_common.makeInteger(BigInt(text));
		case "float4":
		case "float8": return (text) => require_common.makeDouble(Number(text));
		case "numeric": return (text) => require_number_cells.decimalCell(text, options.stored);
		case "money": return (text) => require_common.makeDouble(Number(text.replace(/[^\d.]/g, "")) * (/^\s*[-(]/.test(text) ? -1 : 1));
		case "char":
		case "name":
		case "text":
		case "bpchar":
		case "varchar":
		case "unknown":
		case "uuid":
		case "tsvector": return asText;
		case "void": return () => null;
		case "bytea": return options.stored ? parseBytes : (text) => parseBytes(text).toString("base64");
		case "json":
		case "jsonb": return (text) => require_common.parseJson(text);
		case "interval": return (text) => intervalText(text) ?? text;
		case "hstore": return parseHstore;
		case "date":
		case "time":
		case "timetz":
		case "timestamp":
		case "timestamptz": return timeConverter(name, options.zone);
		default: return;
	}
}
function timeConverter(name, zone) {
	const parsed = (convert) => (text) => {
		const moment = parseMoment(text);
		return moment === void 0 ? text : convert(moment);
	};
	switch (name) {
		case "date": return parsed(({ date }) => date);
		case "time": return parsed(({ time }) => new require_common.LocalTime(time.hour, time.minute, time.second));
		case "timetz": return parsed((moment) => {
			const instant = instantOfMoment(moment);
			const fields = require_common.fieldsOfInstant(instant, require_zone.offsetAt(zone, instant));
			return new require_common.LocalTime(fields.hour, fields.minute, fields.second, fields.nanosecond);
		});
		case "timestamp": return parsed(({ date, time }) => new require_common.LocalDateTime(date, time));
		case "timestamptz": return parsed((moment) => {
			const instant = instantOfMoment(moment);
			return new require_common.ZonedDateTime(instant, require_zone.offsetAt(zone, instant), zone.id);
		});
	}
}
// src/tasks/jdbc/postgresql/column-types.ts
const base = (id, name) => ({
	id,
	name,
	kind: "base"
});
const BASE = [
	[
		16,
		"bool",
		1e3
	],
	[
		17,
		"bytea",
		1001
	],
	[
		18,
		"char",
		1002
	],
	[
		19,
		"name",
		1003
	],
	[
		20,
		"int8",
		1016
	],
	[
		21,
		"int2",
		1005
	],
	[
		23,
		"int4",
		1007
	],
	[
		25,
		"text",
		1009
	],
	[
		26,
		"oid",
		1028
	],
	[
		114,
		"json",
		199
	],
	[
		700,
		"float4",
		1021
	],
	[
		701,
		"float8",
		1022
	],
	[
		790,
		"money",
		791
	],
	[
		1042,
		"bpchar",
		1014
	],
	[
		1043,
		"varchar",
		1015
	],
	[
		1082,
		"date",
		1182
	],
	[
		1083,
		"time",
		1183
	],
	[
		1114,
		"timestamp",
		1115
	],
	[
		1184,
		"timestamptz",
		1185
	],
	[
		1186,
		"interval",
		1187
	],
	[
		1266,
		"timetz",
		1270
	],
	[
		1560,
		"bit",
		1561
	],
	[
		1700,
		"numeric",
		1231
	],
	[
		2950,
		"uuid",
		2951
	],
	[
		3802,
		"jsonb",
		3807
	]
];
const KNOWN = new Map([
	[0, base(0, "unknown")],
	[705, base(705, "unknown")],
	[2278, {
		id: 2278,
		name: "void",
		kind: "pseudo"
	}],
	[3614, base(3614, "tsvector")]
]);
for (const [id, name, array] of BASE) {
	const inner = base(id, name);
	KNOWN.set(id, inner);
	KNOWN.set(array, {
		id: array,
		name: `_${name}`,
		kind: "array",
		inner
	});
}
const KINDS = {
	b: "base",
	c: "composite",
	d: "domain",
	e: "enum",
	m: "range",
	p: "pseudo",
	r: "range"
};
const LOOK_UP = `SELECT oid::int8::text AS id, typname AS name, typtype AS kind,
  CASE WHEN typcategory = 'A' THEN typelem WHEN typtype = 'd' THEN typbasetype ELSE 0 END::int8::text AS inner
  FROM pg_catalog.pg_type WHERE oid = ANY($1::text[]::oid[])`;
var ColumnTypes = class {
	#client;
	#found = new Map();
	constructor(client) {
		this.#client = client;
	}
	async of(ids) {
		const find = (id) => KNOWN.get(id) ?? this.#found.get(id);
		const missing = [...new Set(ids.filter((id) => find(id) === void 0))];
		if (missing.length > 0) await this.#lookUp(missing);
		return ids.map((id) => find(id) ?? base(id, String(id)));
	}
	async #lookUp(ids) {
		const { rows } = await this.#client.query(LOOK_UP, [ids.map(String)]);
		const inner = await this.of(rows.map((row) => Number(row.inner)));
		rows.forEach(({ id, name, kind, inner: innerId }, index) => {
			const type = {
				id: Number(id),
				name,
				kind: KINDS[kind] ?? "base"
			};
			if (innerId === "0") this.#found.set(type.id, type);
			else this.#found.set(type.id, {
				...type,
				kind: kind === "d" ? "domain" : "array",
				inner: inner[index]
			});
		});
	}
};
// src/tasks/jdbc/postgresql/connect.ts
async function loadClient() {
	const [client, connection] = await Promise.all([Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./client.js").default, 1)), Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./connection.js").default, 1))]);
	return {
		Client: client.default,
		Connection: connection.default
	};
}
async function connect(settings, signal) {
	const modules = await loadClient();
	let failure;
	let second;
	for (const host of settings.hosts) {
		let connected;
		try {
			connected = await connectHost(modules, settings, host, signal);
		} catch (error) {
			signal.throwIfAborted();
			failure = connectionFailure(error, host, settings.database);
			continue;
		}
		const fits = await fitsTarget(connected.client, settings.target);
		if (fits === "yes" || fits === "better than none" && settings.hosts.at(-1) === host && second === void 0) {
			await second?.client.end();
			return connected;
		}
		if (fits === "better than none" && second === void 0) second = connected;
		else await connected.client.end();
		failure = new require_common.TaskFailure(`${host.host}:${host.port} is not what \`targetServerType=${settings.target}\` of \`url\` asks for`);
	}
	if (second !== void 0) return second;
	throw failure;
}
async function fitsTarget(client, target) {
	if (target === "any") return "yes";
	const { rows } = await client.query("SELECT pg_is_in_recovery() AS standby");
	const isSecondary = rows[0].standby;
	if (/secondary/i.test(target) === isSecondary) return "yes";
	return target.startsWith("prefer") ? "better than none" : "no";
}
async function connectHost(modules, settings, host, signal) {
	const [first, second] = settings.encryption;
	try {
		return await attempt(modules, settings, host, first, signal);
	} catch (error) {
		if (second === void 0 || signal.aborted) throw error;
		if (!(isServerError(error) ? error.code === "28000" : /does not support SSL/.test(error.message))) throw error;
		return attempt(modules, settings, host, second, signal);
	}
}
async function attempt({ Client, Connection }, settings, { host, port }, encryption, signal) {
	signal.throwIfAborted();
	const { user, database, password, startup } = settings;
	const direct = encryption !== false && settings.sslNegotiation === "direct";
	const security = {
		ssl: encryption,
		sslnegotiation: direct ? "direct" : "postgres"
	};
	const client = new Client({
		host,
		port,
		user,
		database,
		password: () => password,
		...security,
		keepAlive: settings.keepAlive,
		connectionTimeoutMillis: settings.connectTimeout
	});
	Object.assign(client, { getStartupConf: () => ({
		user,
		database,
		...startup
	}) });
	client.on("error", () => void 0);
	const { stream } = client.connection;
	const abort = () => void stream.destroy(new Error("aborted"));
	signal.addEventListener("abort", abort);
	try {
		await client.connect();
	} catch (error) {
		stream.destroy();
		throw error;
	} finally {
		signal.removeEventListener("abort", abort);
	}
	if (settings.socketTimeout > 0) {
		const open = client.connection.stream;
		open.setTimeout(settings.socketTimeout, () => {
			open.destroy(new Error(`the server has sent nothing for ${settings.socketTimeout / 1e3} s (\`socketTimeout\`)`));
		});
	}
	const cancel = () => {
		const connection = new Connection({
			ssl: encryption,
			sslNegotiation: security.sslnegotiation
		});
		const other = connection;
		const { processID, secretKey } = client;
		const send = () => {
			other.cancel(processID, secretKey);
			connection.stream.end();
		};
		connection.on("error", () => void 0);
		if (encryption === false) connection.on("connect", send);
		else {
			if (!direct) connection.on("connect", () => other.requestSsl());
			connection.on("sslconnect", send);
		}
		other.connect(port, host);
	};
	return {
		client,
		cancel
	};
}
// src/tasks/jdbc/postgresql/connection-url.ts
const SCHEME = "jdbc:postgresql:";
const DEFAULT_PORT = 5432;
function parseConnectionUrl(url) {
	const [address, query = ""] = cut(url.trim(), "?");
	if (!address.startsWith(SCHEME)) {
		const found = address === "" ? "is empty" : `\`${withoutUser(address)}\` does not begin with \`${SCHEME}\``;
		throw new require_common.TaskFailure(`property \`url\` ${found}: write \`jdbc:postgresql://host:5432/database\`${/^postgres(ql)?:\/\//.test(address) ? ", with user and password in `username` and `password`" : ""}`);
	}
	const rest = address.slice(16);
	const parameters = parseParameters(query);
	if (!rest.startsWith("//")) {
		const database = decode(rest.replace(/^\//, ""));
		return {
			hosts: [{
				host: "localhost",
				port: DEFAULT_PORT
			}],
			database: database || void 0,
			parameters
		};
	}
	const [authority, path = ""] = cut(rest.slice(2), "/");
	if (authority.includes("@")) throw new require_common.TaskFailure("property `url`: a user before the host is not understood by JDBC: write `username` and `password`");
	return {
		hosts: authority.split(",").map(parseHost),
		database: decode(path) || void 0,
		parameters
	};
}
function cut(text, mark) {
	const at = text.indexOf(mark);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function withoutUser(address) {
	return address.replace(/\/\/[^/@]*@/, "//\u2026@");
}
function parseHost(text) {
	const match = /^(\[[0-9A-Fa-f:.%]+\]|[^:[\]]*)(?::(\d*))?$/.exec(text);
	const port = match?.[2] === void 0 || match[2] === "" ? DEFAULT_PORT : Number(match[2]);
	if (match === null || port < 1 || port > 65535) throw new require_common.TaskFailure(`property \`url\`: \`${text}\` is no host with a port: write \`host:5432\``);
	return {
		host: match[1].replace(/^\[|\]$/g, "") || "localhost",
		port
	};
}
function parseParameters(query) {
	const parameters = new Map();
	for (const part of query.split("&")) {
		if (part === "") continue;
		const [name, value = ""] = cut(part, "=");
		parameters.set(decode(name), decode(value));
	}
	return parameters;
}
function decode(text) {
	try {
		return decodeURIComponent(text.replaceAll("+", "%20"));
	} catch (cause) {
		throw new require_common.TaskFailure("property `url`: a `%` in it is not followed by two hexadecimal digits", { cause });
	}
}
// src/tasks/jdbc/postgresql/postgresql-properties.ts
const SSL_MODES = [
	"DISABLE",
	"ALLOW",
	"PREFER",
	"REQUIRE",
	"VERIFY_CA",
	"VERIFY_FULL"
];
const connectionProperties = {
	url: require_common.text({
		description: "`jdbc:postgresql://host:5432/database?parameter=value&\u2026`; several hosts are tried in turn. Parameters of the JDBC driver are acted upon where they matter; a warning names those that are not.",
		required: true
	}),
	username: require_common.text({ description: "User name." }),
	password: require_common.text({
		description: "Password.",
		secret: true
	}),
	ssl: require_common.boolean({
		description: "Encrypt the connection, and check the certificate unless `sslMode` says something else.",
		default: false
	}),
	sslMode: require_common.choice(SSL_MODES, { description: "Whether the connection is encrypted. VERIFY_CA checks the certificate, VERIFY_FULL its host name too. Default: VERIFY_FULL with `ssl: true`, else PREFER." }),
	sslRootCert: require_common.text({ description: "Certificate of the authority, as PEM. Without it the authorities of Node count." }),
	sslCert: require_common.text({ description: "Certificate of the client, as PEM." }),
	sslKey: require_common.text({
		description: "Private key of the client, as PEM.",
		secret: true
	}),
	sslKeyPassword: require_common.text({
		description: "Password of the private key.",
		secret: true
	})
};
const poolProperties = {
	connectionPooling: require_common.boolean({
		description: "Task runs that use the same database share `connectionPoolSize` places. Each of them has a connection of its own, so that no session state comes over from another.",
		default: true
	}),
	connectionPoolSize: require_common.integer({
		description: "How many task runs are connected to the same database at once; the others wait.",
		default: 10,
		minimum: 1
	})
};
const postgresQueryProperties = {
	sql: require_common.text({
		description: "SQL.",
		required: true
	}),
	...connectionProperties,
	...poolProperties,
	...require_number_cells.queryProperties,
	fetchSize: require_common.integer({
		description: "How many rows are brought in one go; no more than twice as many are in memory with STORE.",
		default: 1e4,
		minimum: 0
	}),
	timeZoneId: require_common.text({
		description: "Time zone in which moments (`timestamptz`) and times of day with an offset (`timetz`) are given.",
		default: "UTC"
	}),
	outputFiles: require_common.list(require_common.text({ description: "Name." }), { description: "Files that the SQL writes, which only databases inside the task can: a warning says so when it is set." })
};
// src/tasks/jdbc/postgresql/url-parameters.ts
const ACTED_UPON = [
	"user",
	"password",
	"ssl",
	"sslmode",
	"sslrootcert",
	"sslcert",
	"sslkey",
	"sslpassword",
	"sslfactory",
	"sslNegotiation",
	"connectTimeout",
	"loginTimeout",
	"socketTimeout",
	"tcpKeepAlive",
	"ApplicationName",
	"currentSchema",
	"options",
	"readOnly",
	"stringtype",
	"targetServerType",
	"loadBalanceHosts"
];
const NO_DIFFERENCE = [
	"adaptiveFetch",
	"adaptiveFetchMaximum",
	"adaptiveFetchMinimum",
	"allowEncodingChanges",
	"assumeMinServerVersion",
	"binaryTransfer",
	"binaryTransferDisable",
	"binaryTransferEnable",
	"cancelSignalTimeout",
	"cleanupSavepoints",
	"databaseMetadataCacheFields",
	"databaseMetadataCacheFieldsMiB",
	"defaultRowFetchSize",
	"disableColumnSanitiser",
	"escapeSyntaxCallMode",
	"groupStartupParameters",
	"hideUnprivilegedObjects",
	"hostRecheckSeconds",
	"logServerErrorDetail",
	"logUnclosedConnections",
	"loggerFile",
	"loggerLevel",
	"maxResultBuffer",
	"maxSendBufferSize",
	"preferQueryMode",
	"prepareThreshold",
	"preparedStatementCacheQueries",
	"preparedStatementCacheSizeMiB",
	"quoteReturningIdentifiers",
	"reWriteBatchedInserts",
	"readOnlyMode",
	"receiveBufferSize",
	"sendBufferSize",
	"sslResponseTimeout",
	"tcpNoDelay",
	"unknownLength",
	"xmlFactoryFactory"
];
const HARMLESS = {
	autosave: ["never"],
	channelBinding: ["disable", "prefer"],
	gssEncMode: [
		"disable",
		"allow",
		"prefer"
	]
};
function parameterWarnings(parameters) {
	const known = [
		...ACTED_UPON,
		...NO_DIFFERENCE,
		...Object.keys(HARMLESS)
	];
	const warnings = [];
	for (const [name, value] of parameters) {
		if (HARMLESS[name]?.includes(value.toLowerCase()) === true) continue;
		if (known.includes(name) && HARMLESS[name] === void 0) continue;
		const near = require_start.nearest(name, known);
		const help = near === void 0 || near === name ? "" : `; did you mean \`${near}\`?`;
		warnings.push(`parameter \`${name}\` of \`url\` is not acted upon${help}`);
	}
	return warnings;
}
// src/tasks/jdbc/postgresql/connection-settings.ts
async function connectionSettings(properties, context) {
	const url = parseConnectionUrl(require_rewrite_uri.rewriteUri(properties.url, context.settings.httpRewrite));
	const parameter = (name) => url.parameters.get(name);
	for (const name of ["password", "sslpassword"]) {
		const secret = parameter(name);
		if (secret !== void 0 && secret !== "") context.maskSecret(secret);
	}
	for (const warning of parameterWarnings(url.parameters)) context.logger.warn(warning);
	const user = parameter("user") ?? properties.username ?? require_common.userInfo().username;
	const seconds = (name, otherwise) => secondsOf(name, parameter(name), otherwise);
	const connectTimeout = seconds("connectTimeout", 1e4);
	const loginTimeout = seconds("loginTimeout", 0);
	return {
		hosts: isTrue(parameter("loadBalanceHosts")) ? shuffled(url.hosts) : url.hosts,
		target: targetServer(parameter("targetServerType")),
		user,
		database: url.database ?? user,
		password: parameter("password") ?? properties.password,
		encryption: await encryption(properties, parameter, context),
		sslNegotiation: parameter("sslNegotiation") === "direct" ? "direct" : "postgres",
		startup: startupParameters(parameter),
		connectTimeout: loginTimeout > 0 ? Math.min(loginTimeout, connectTimeout || loginTimeout) : connectTimeout,
		socketTimeout: properties.socketTimeout === void 0 ? seconds("socketTimeout", 0) : properties.socketTimeout * 1e3,
		keepAlive: isTrue(parameter("tcpKeepAlive")),
		textType: parameter("stringtype") === "unspecified" ? "infer" : parameter("stringtype") === void 0 ? "retry" : "varchar"
	};
}
function isTrue(text) {
	return text !== void 0 && /^(true|)$/i.test(text);
}
function secondsOf(name, text, otherwise) {
	if (text === void 0) return otherwise;
	if (/^\d+$/.test(text)) return Number(text) * 1e3;
	throw new require_common.TaskFailure(`parameter \`${name}\` of \`url\` must be a number of seconds, not \`${text}\``);
}
function shuffled(items) {
	const start = Math.floor(Math.random() * items.length);
	return [...items.slice(start), ...items.slice(0, start)];
}
const TARGETS = {
	any: "any",
	primary: "primary",
	master: "primary",
	secondary: "secondary",
	slave: "secondary",
	preferprimary: "preferPrimary",
	prefersecondary: "preferSecondary",
	preferslave: "preferSecondary"
};
function targetServer(text) {
	const target = TARGETS[(text ?? "any").toLowerCase()];
	if (target !== void 0) return target;
	throw new require_common.TaskFailure(`parameter \`targetServerType\` of \`url\` must be any, primary, secondary, preferPrimary or preferSecondary, not \`${text}\``);
}
function startupParameters(parameter) {
	const schema = parameter("currentSchema");
	const options = parameter("options");
	return {
		application_name: parameter("ApplicationName") ?? "Gitestra",
		DateStyle: "ISO",
		TimeZone: "UTC",
		...schema === void 0 ? {} : { search_path: schema },
		...options === void 0 ? {} : { options },
		...isTrue(parameter("readOnly")) ? { default_transaction_read_only: "on" } : {}
	};
}
async function encryption(properties, parameter, context) {
	const mode = sslMode(properties, parameter);
	if (mode === "DISABLE") return [false];
	const file = async (name) => {
		const path = parameter(name);
		return path === void 0 || path === "" ? void 0 : pemFile(name, path, context);
	};
	const ca = properties.sslRootCert ?? await file("sslrootcert");
	const cert = properties.sslCert ?? await file("sslcert");
	const key = properties.sslKey ?? await file("sslkey");
	const passphrase = parameter("sslpassword") ?? properties.sslKeyPassword;
	const factory = parameter("sslfactory");
	const trusting = factory?.endsWith(".NonValidatingFactory") === true;
	if (factory !== void 0 && !trusting && !/\.(LibPQFactory|DefaultJavaSSLFactory)$/.test(factory)) context.logger.warn(`the value of parameter \`sslfactory\` of \`url\` is not acted upon: ${factory}`);
	const verifies = mode.startsWith("VERIFY") && !trusting;
	const options = {
		rejectUnauthorized: verifies,
		...ca === void 0 || !verifies ? {} : { ca },
		...cert === void 0 ? {} : { cert },
		...key === void 0 ? {} : { key },
		...passphrase === void 0 ? {} : { passphrase },
		...mode === "VERIFY_CA" ? { checkServerIdentity: () => void 0 } : {}
	};
	if (mode === "ALLOW") return [false, options];
	return mode === "PREFER" ? [options, false] : [options];
}
function sslMode(properties, parameter) {
	const written = parameter("sslmode");
	if (written !== void 0) {
		const mode = SSL_MODES.find((known) => known === written.toUpperCase().replace("-", "_"));
		if (mode !== void 0) return mode;
		throw new require_common.TaskFailure(`parameter \`sslmode\` of \`url\` must be disable, allow, prefer, require, verify-ca or verify-full, not \`${written}\``);
	}
	if (properties.sslMode !== void 0) return properties.sslMode;
	return (parameter("ssl") === void 0 ? properties.ssl : isTrue(parameter("ssl"))) === true ? "VERIFY_FULL" : "PREFER";
}
async function pemFile(name, path, context) {
	let content;
	try {
		content = await context.files.readText(path);
	} catch (cause) {
		throw new require_common.TaskFailure(`parameter \`${name}\` of \`url\`: ${path} cannot be read: ${cause.message}`, { cause });
	}
	if (content.includes("-----BEGIN ")) return content;
	throw new require_common.TaskFailure(`parameter \`${name}\` of \`url\`: ${path} is not PEM, which begins with \`-----BEGIN\``);
}
// src/tasks/jdbc/postgresql/session.ts
const CANCEL_AGAIN = 250;
const PATIENCE = 20;
const TYPE_MISFITS = new Set([
	"42804",
	"42883",
	"42725",
	"42846",
	"42P18"
]);
const VARCHAR = 1043;
const TEXTS = new Set([VARCHAR, 1015]);
const lines = new Map();
async function withPostgres(properties, context, use) {
	const settings = await connectionSettings(properties, context);
	const work = async () => {
		const session = new PostgresSession(await connect(settings, context.signal), settings, context);
		try {
			return await use(session);
		} finally {
			await session.close();
		}
	};
	if (properties.connectionPooling !== true) return work();
	const key = JSON.stringify([properties.url, settings.user]);
	const line = lines.get(key) ?? new require_waiting_line.WaitingLine(properties.connectionPoolSize ?? 10);
	lines.set(key, line);
	return waitFor(line, context.signal, work);
}
function waitFor(line, signal, work) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		signal.addEventListener("abort", abort, { once: true });
		line.run(() => {
			signal.removeEventListener("abort", abort);
			signal.throwIfAborted();
			return work();
		}).then(resolve, reject);
	});
}
var PostgresSession = class {
	client;
	types;
	#settings;
	#context;
	#cancel;
	#closed = false;
	#inTransaction = false;
	#timer;
	#total = 0;
	constructor({ client, cancel }, settings, context) {
		this.client = client;
		this.types = new ColumnTypes(client);
		this.#settings = settings;
		this.#context = context;
		let asked = 0;
		this.#cancel = () => {
			if (this.#closed) return;
			if (asked++ < PATIENCE) cancel();
			else client.connection.stream.destroy();
			this.#timer = context.clock.setTimer(context.clock.now() + CANCEL_AGAIN, this.#cancel);
		};
		context.signal.addEventListener("abort", this.#cancel);
		client.on("notice", ({ severity, message }) => context.logger.debug(`${severity}: ${message}`));
	}
	async close() {
		this.#closed = true;
		this.#timer?.cancel();
		this.#context.signal.removeEventListener("abort", this.#cancel);
		await this.client.end();
	}
	async talk(exchange) {
		this.start(exchange);
		await exchange.finished;
		return exchange;
	}
	start(exchange) {
		this.#context.signal.throwIfAborted();
		this.client.query(exchange);
	}
	async transaction(work) {
		this.#inTransaction = true;
		await this.#begin();
		try {
			const result = await work();
			await this.control("COMMIT");
			return result;
		} catch (error) {
			await this.client.query("ROLLBACK").catch(() => void 0);
			throw error;
		} finally {
			this.#inTransaction = false;
		}
	}
	async #begin() {
		const { client } = this;
		if (this.#inTransaction && client.getTransactionStatus() === "I") await this.control("BEGIN");
	}
	async control(sql) {
		this.#context.signal.throwIfAborted();
		try {
			await this.client.query(sql);
		} catch (error) {
			throw this.failure(error, {
				text: sql,
				sql,
				origin: (index) => index
			});
		}
	}
	failure(error, sent) {
		return this.#context.signal.aborted ? this.#context.signal.reason : statementFailure(error, sent);
	}
	async execute(text, parameters, fetching) {
		const sent = sentStatement(text, parameters ?? {});
		this.#context.logger.debug(`Starting query: ${text}`);
		try {
			await this.#begin();
			const outputs = await this.#execute(sent, parameters ?? {}, fetching);
			this.#total += outputs?.size ?? 0;
			return outputs;
		} catch (error) {
			throw this.failure(error, sent);
		}
	}
	count(fetchType) {
		this.#context.metric(require_number_cells.fetchMetric(this.#total, fetchType));
	}
	async #execute({ sql, used }, parameters, { fetchType, fetchSize, zone }) {
		const given = used.map((name) => parameters[name]);
		const known = given.map((value) => typeOfParameter(value, this.#settings.textType === "infer" ? 0 : VARCHAR));
		const { types, columns } = fetchType === "NONE" && given.length === 0 ? { types: known } : await this.#describe(sql, known);
		const elements = await this.types.of(types);
		const values = given.map((value, index) => encodeParameter(value, elements[index], `:${used[index]}`));
		const rows = columns === void 0 ? void 0 : await this.#converters(columns, fetchType === "STORE", zone);
		const portal = new Portal({
			sql,
			types,
			values
		}, rows === void 0 || fetchType === "NONE" ? 0 : fetchSize || 1e4);
		this.start(portal);
		if (rows === void 0 || fetchType === "NONE") {
			await portal.finished;
			return portal.hadRows ? {} : void 0;
		}
		const converted = async function* () {
			for await (const batch of portal.batches()) yield batch.map(rows);
		};
		try {
			return await require_number_cells.rowOutputs(converted(), fetchType, this.#context);
		} catch (error) {
			throw portal.failure ?? error;
		}
	}
	async #describe(sql, known) {
		const again = this.#settings.textType === "retry" && known.some((type) => TEXTS.has(type));
		const guarded = again && this.client.getTransactionStatus() === "T";
		if (guarded) await this.client.query("SAVEPOINT gitestra");
		try {
			const { parameters, columns } = await this.talk(new Description(sql, known));
			if (guarded) await this.client.query("RELEASE SAVEPOINT gitestra");
			return {
				types: parameters,
				columns
			};
		} catch (error) {
			if (!again || !isServerError(error) || !TYPE_MISFITS.has(error.code ?? "")) throw error;
			if (guarded) await this.client.query("ROLLBACK TO SAVEPOINT gitestra");
			const inferred = known.map((type) => TEXTS.has(type) ? 0 : type);
			const { parameters, columns } = await this.talk(new Description(sql, inferred)).catch(() => {
				throw error;
			});
			return {
				types: parameters,
				columns
			};
		}
	}
	async #converters(columns, stored, zone) {
		const types = await this.types.of(columns.map(({ dataTypeID }) => dataTypeID));
		const convert = columns.map(({ name }, index) => {
			const converter = cellConverter(types[index], {
				zone,
				stored
			});
			if (converter.foreign) this.#context.logger.warn(`column \`${name}\` has the type ${types[index].name}, which Kestra refuses: its text is given here; write a cast to \`text\` to have it there too`);
			return converter.convert;
		});
		return (cells) => Object.fromEntries(columns.map(({ name }, index) => {
			const cell = cells[index];
			return [name, cell === null || cell === void 0 ? null : convert[index](cell)];
		}));
	}
};
function sentStatement(text, parameters) {
	const names = new Set(Object.keys(parameters));
	const named = require_number_cells.replaceParameters(text, names, (_name, index) => `$${index}`);
	const marked = require_number_cells.replaceQuestionMarks(named.sql);
	return {
		text,
		sql: marked.sql,
		used: named.used,
		origin: (index) => named.origin(marked.origin(index))
	};
}
function requireStatements(statements, property) {
	if (statements.length === 0) throw new require_common.TaskFailure(`property \`${property}\` holds no statement`);
}
Object.defineProperty(exports, "Description", {
	enumerable: true,
	get: function() {
		return Description;
	}
});
Object.defineProperty(exports, "Pipeline", {
	enumerable: true,
	get: function() {
		return Pipeline;
	}
});
Object.defineProperty(exports, "connectionProperties", {
	enumerable: true,
	get: function() {
		return connectionProperties;
	}
});
Object.defineProperty(exports, "encodeParameter", {
	enumerable: true,
	get: function() {
		return encodeParameter;
	}
});
Object.defineProperty(exports, "isConnectionError", {
	enumerable: true,
	get: function() {
		return isConnectionError;
	}
});
Object.defineProperty(exports, "poolProperties", {
	enumerable: true,
	get: function() {
		return poolProperties;
	}
});
Object.defineProperty(exports, "postgresQueryProperties", {
	enumerable: true,
	get: function() {
		return postgresQueryProperties;
	}
});
Object.defineProperty(exports, "requireStatements", {
	enumerable: true,
	get: function() {
		return requireStatements;
	}
});
Object.defineProperty(exports, "withPostgres", {
	enumerable: true,
	get: function() {
		return withPostgres;
	}
});
