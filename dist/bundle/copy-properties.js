const require_common = require("./common.js");
const require_session = require("./session.js");
// src/tasks/jdbc/postgresql/copy-properties.ts
const columnNames = (description) => require_common.list(require_common.text({ description: "Name of a column." }), { description });
const copyProperties = {
	...require_session.connectionProperties,
	table: require_common.text({ description: "Name of the table, with its schema where needed." }),
	columns: columnNames("Columns to be copied; all of the table without it."),
	format: require_common.choice([
		"TEXT",
		"CSV",
		"BINARY"
	], {
		description: "Format of the file.",
		default: "TEXT"
	}),
	oids: require_common.boolean({ description: "Copy the OID of each row, which servers before PostgreSQL 12 can." }),
	freeze: require_common.boolean({ description: "Load rows as frozen; the table must have been made or emptied in the same transaction." }),
	delimiter: require_common.text({ description: "Character between columns: a tab in TEXT, a comma in CSV when it is not set." }),
	nullString: require_common.text({ description: "Text that stands for null: `\\N` in TEXT, nothing in CSV when it is not set." }),
	header: require_common.boolean({ description: "Whether the first line holds the names of the columns." }),
	quote: require_common.text({ description: "Character around values in CSV; `\"` when it is not set." }),
	escape: require_common.text({ description: "Character before one that is the same as `quote`; `quote` when it is not set." }),
	forceQuote: columnNames("Columns whose values are always quoted, or `*`. CopyOut only."),
	forceNotNull: columnNames("Columns in which nothing is null. CopyIn only."),
	forceNull: columnNames("Columns in which quoted values may be null too. CopyIn only."),
	encoding: require_common.text({ description: "Encoding of the file." }),
	socketTimeout: require_common.integer({
		description: "Seconds without a byte from the server after which the task fails; 0 is never.",
		minimum: 0
	})
};
function copyStatement(properties, query, end) {
	const { table, columns = [] } = properties;
	const names = columns.length === 0 ? "" : ` (${columns.join(", ")})`;
	const source = query === void 0 ? `${table}${names}` : `(${query})`;
	const options = copyOptions(properties);
	return `COPY ${source} ${end}${options.length === 0 ? "" : ` WITH (${options.join(", ")})`}`;
}
function copyOptions(properties) {
	const { format, oids, freeze, nullString, header, encoding } = properties;
	const options = [];
	const add = (name, value) => {
		if (value !== void 0) options.push(`${name} ${value}`);
	};
	add("FORMAT", format === "TEXT" ? void 0 : format);
	if (oids === true) options.push("OIDS");
	if (freeze === true) options.push("FREEZE");
	add("DELIMITER", character("delimiter", properties.delimiter));
	add("NULL", nullString === void 0 ? void 0 : literal(nullString));
	add("HEADER", header === void 0 ? void 0 : header ? "TRUE" : "FALSE");
	add("QUOTE", character("quote", properties.quote));
	add("ESCAPE", character("escape", properties.escape));
	add("FORCE_QUOTE", columnList(properties.forceQuote));
	add("FORCE_NOT_NULL", columnList(properties.forceNotNull));
	add("FORCE_NULL", columnList(properties.forceNull));
	add("ENCODING", encoding === void 0 ? void 0 : literal(encoding));
	return options;
}
function columnList(names) {
	if (names === void 0 || names.length === 0) return void 0;
	return names.length === 1 && names[0] === "*" ? "*" : `(${names.join(", ")})`;
}
function literal(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
function character(name, text) {
	if (text === void 0) return void 0;
	if (text.length === 1) return literal(text);
	throw new require_common.TaskFailure(`property \`${name}\` must be one character, not \`${text}\`${text === "\\t" ? ": write \"\\t\" in double quotes, which YAML reads as a tab" : ""}`);
}
Object.defineProperty(exports, "copyProperties", {
	enumerable: true,
	get: function() {
		return copyProperties;
	}
});
Object.defineProperty(exports, "copyStatement", {
	enumerable: true,
	get: function() {
		return copyStatement;
	}
});
