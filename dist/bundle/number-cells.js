const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
const require_number_parse = require("./number-parse.js");
const require_ion = require("./ion2.js");
// src/tasks/jdbc/split-statements.ts
const QUOTED = /'(?:[^']|'')*'?|"(?:[^"]|"")*"?|--[^\r\n]*|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?(?:\$\1\$|$)/y;
const ESCAPED = /'(?:[^'\\]|\\[\s\S]|'')*'?/y;
function pieces(sql) {
	const found = [];
	let start = 0;
	const copy = (from, to) => {
		if (from > start) found.push({
			code: true,
			text: sql.slice(start, from)
		});
		found.push({
			code: false,
			text: sql.slice(from, to)
		});
		start = to;
	};
	for (let index = 0; index < sql.length; index++) if (sql.startsWith("/*", index)) {
		copy(index, endOfComment(sql, index));
		index = start - 1;
	} else if (`'"-$`.includes(sql[index])) {
		const length = quotedLength(sql, index);
		if (length === 0) continue;
		copy(index, index + length);
		index = start - 1;
	}
	if (start < sql.length) found.push({
		code: true,
		text: sql.slice(start)
	});
	return found;
}
function quotedLength(sql, index) {
	const before = sql.slice(Math.max(0, index - 2), index);
	if (sql[index] === "$" && /[\w$\u0080-\uffff]$/.test(before)) return 0;
	const pattern = sql[index] === "'" && /(?:^|[^\w$\u0080-\uffff])[eE]$/.test(before) ? ESCAPED : QUOTED;
	pattern.lastIndex = index;
	return pattern.exec(sql)?.[0].length ?? 0;
}
function endOfComment(sql, start) {
	let depth = 0;
	for (let index = start; index < sql.length; index++) {
		if (sql.startsWith("/*", index)) depth++;
		else if (!sql.startsWith("*/", index)) continue;
		else if (--depth === 0) return index + 2;
		index++;
	}
	return sql.length;
}
var RoutineBody = class {
	#words = "";
	#last = "";
	#depth = 0;
	get open() {
		return this.#depth > 0;
	}
	add(word) {
		const lower = word.toLowerCase();
		if (this.#words.length < 30) this.#words += ` ${lower}`;
		if (this.#depth > 0) {
			if (lower === "case" || lower === "begin") this.#depth++;
			else if (lower === "end") this.#depth--;
		} else if (lower === "atomic" && this.#last === "begin") {
			if (/^ create (?:or replace )?(?:function|procedure) /.test(this.#words)) this.#depth = 1;
		}
		this.#last = lower;
	}
};
function splitStatements(sql) {
	const statements = [];
	let current = "";
	let meaning = false;
	let body = new RoutineBody();
	const add = (text, means) => {
		current += text;
		meaning ||= means;
	};
	for (const { code, text } of pieces(sql)) {
		if (!code) {
			add(text, !text.startsWith("--") && !text.startsWith("/*"));
			continue;
		}
		let start = 0;
		for (const { 0: mark, index } of text.matchAll(/;|[A-Za-z_]\w*/g)) {
			if (mark !== ";") body.add(mark);
			if (mark !== ";" || body.open) continue;
			add(text.slice(start, index), text.slice(start, index).trim() !== "");
			if (meaning) statements.push(current.trim());
			[current, meaning, body, start] = [
				"",
				false,
				new RoutineBody(),
				index + 1
			];
		}
		add(text.slice(start), text.slice(start).trim() !== "");
	}
	if (meaning) statements.push(current.trim());
	return statements;
}
function replaceInCode(sql, pattern, replacement) {
	const moves = [{
		to: 0,
		from: 0
	}];
	let result = "";
	let at = 0;
	for (const { code, text } of pieces(sql)) {
		let copied = 0;
		for (const match of code ? text.matchAll(pattern) : []) {
			const put = replacement(match);
			if (put === void 0) continue;
			result += text.slice(copied, match.index) + put;
			copied = match.index + match[0].length;
			moves.push({
				to: result.length,
				from: at + copied
			});
		}
		result += text.slice(copied);
		at += text.length;
	}
	const origin = (index) => {
		const move = moves.findLast(({ to }) => to <= index);
		const next = moves[moves.indexOf(move) + 1];
		return Math.min(move.from + index - move.to, next?.from ?? sql.length);
	};
	return {
		sql: result,
		origin
	};
}
function replaceParameters(sql, names, placeholder) {
	const used = [];
	return {
		...replaceInCode(sql, /(?<![:\w]):([A-Za-z_]\w*)/g, ([, name]) => {
			if (!names.has(name)) return void 0;
			used.push(name);
			return placeholder(name, used.length);
		}),
		used
	};
}
function replaceQuestionMarks(sql, placeholder) {
	let count = 0;
	return {
		...replaceInCode(sql, /\?\??/g, ([mark]) => mark === "??" ? "?" : placeholder === void 0 ? void 0 : placeholder(++count)),
		count
	};
}
// src/tasks/jdbc/query-properties.ts
const old = (type) => `write \`fetchType: ${type}\``;
const queryProperties = {
	fetchType: require_common.choice([
		"STORE",
		"FETCH",
		"FETCH_ONE",
		"NONE"
	], {
		description: "What becomes of the rows: STORE writes them to a file (Ion text, a row a line), FETCH outputs all, FETCH_ONE the first, NONE none.",
		default: "NONE"
	}),
	store: require_common.boolean({
		description: "Write the rows to a file.",
		deprecated: old("STORE")
	}),
	fetch: require_common.boolean({
		description: "Output all rows.",
		deprecated: old("FETCH")
	}),
	fetchOne: require_common.boolean({
		description: "Output the first row.",
		deprecated: old("FETCH_ONE")
	}),
	fetchSize: require_common.integer({
		description: "Hint for JDBC drivers, how many rows to bring in one go. The drivers used here choose that themselves.",
		default: 1e4
	}),
	parameters: require_common.map(require_common.any({ description: "Value." }), { description: "Values of `:name` in the SQL, bound as parameters of a prepared statement." }),
	timeZoneId: require_common.text({
		description: "Time zone of timestamps that have none.",
		default: "UTC"
	})
};
const rowOutputs$1 = {
	rows: {
		type: "list",
		description: "All rows, with FETCH."
	},
	row: {
		type: "map",
		description: "The first row, with FETCH_ONE; null when there is none."
	},
	uri: {
		type: "uri",
		description: "File of the rows, with STORE."
	},
	size: {
		type: "integer",
		description: "Number of rows, with FETCH and STORE."
	}
};
function fetchTypeOf(properties) {
	if (properties.fetch === true) return "FETCH";
	if (properties.fetchOne === true) return "FETCH_ONE";
	return properties.store === true ? "STORE" : properties.fetchType;
}
function fetchMetric(rows, fetchType) {
	return {
		name: "fetch.size",
		type: "counter",
		value: rows,
		tags: {
			fetch: String(fetchType.startsWith("FETCH")),
			store: String(fetchType === "STORE")
		}
	};
}
function parametersOf({ parameters }, { rawProperties }) {
	const written = rawProperties.parameters;
	if (typeof written !== "object" || written === null) return parameters ?? {};
	const nulls = Object.entries(written).filter(([, value]) => value === null);
	return {
		...Object.fromEntries(nulls),
		...parameters
	};
}
// src/tasks/jdbc/row-outputs.ts
async function rowOutputs(batches, fetchType, context) {
	if (fetchType === "NONE") return {};
	if (fetchType === "FETCH_ONE") {
		const first = await firstRow(batches);
		return {
			row: first ?? null,
			size: first === void 0 ? 0 : 1
		};
	}
	if (fetchType === "FETCH") {
		const rows = [];
		for await (const batch of batches) for (const row of batch) rows.push(row);
		return {
			rows,
			size: rows.length
		};
	}
	let size = 0;
	async function* lines() {
		for await (const batch of batches) {
			size += batch.length;
			if (batch.length > 0) yield batch.map((row) => `${require_ion.ionText(row)}\n`).join("");
		}
	}
	return {
		uri: await context.storage.put(`${context.taskRun.id}.ion`, require_run_always.Readable.from(lines(), { objectMode: false })),
		size
	};
}
async function firstRow(batches) {
	for await (const batch of batches) if (batch.length > 0) return batch[0];
}
// src/tasks/jdbc/number-cells.ts
function decimalCell(digits, exact) {
	if (!/^[-+]?\d/.test(digits)) return require_common.makeDouble(Number(digits));
	if (exact) return new require_number_parse.BigDecimal(digits);
	if (/[.eE]/.test(digits)) return require_common.makeDouble(Number(digits));
	const integer = BigInt(digits);
	return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}
function floatCell(value) {
	if (Number.isFinite(value)) for (let digits = 6; digits < 9; digits++) {
		const candidate = Number(value.toPrecision(digits));
		if (Math.fround(candidate) === value) return require_common.makeDouble(candidate);
	}
	return require_common.makeDouble(value);
}
Object.defineProperty(exports, "decimalCell", {
	enumerable: true,
	get: function() {
		return decimalCell;
	}
});
Object.defineProperty(exports, "fetchMetric", {
	enumerable: true,
	get: function() {
		return fetchMetric;
	}
});
Object.defineProperty(exports, "fetchTypeOf", {
	enumerable: true,
	get: function() {
		return fetchTypeOf;
	}
});
Object.defineProperty(exports, "floatCell", {
	enumerable: true,
	get: function() {
		return floatCell;
	}
});
Object.defineProperty(exports, "parametersOf", {
	enumerable: true,
	get: function() {
		return parametersOf;
	}
});
Object.defineProperty(exports, "queryProperties", {
	enumerable: true,
	get: function() {
		return queryProperties;
	}
});
Object.defineProperty(exports, "replaceParameters", {
	enumerable: true,
	get: function() {
		return replaceParameters;
	}
});
Object.defineProperty(exports, "replaceQuestionMarks", {
	enumerable: true,
	get: function() {
		return replaceQuestionMarks;
	}
});
Object.defineProperty(exports, "rowOutputs", {
	enumerable: true,
	get: function() {
		return rowOutputs;
	}
});
Object.defineProperty(exports, "rowOutputs$1", {
	enumerable: true,
	get: function() {
		return rowOutputs$1;
	}
});
Object.defineProperty(exports, "splitStatements", {
	enumerable: true,
	get: function() {
		return splitStatements;
	}
});
