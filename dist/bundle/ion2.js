const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_number_parse = require("./number-parse.js");
// src/expression/java/ion.ts
var ion_exports = require_rolldown_runtime.__exportAll({
	ionText: () => ionText,
	parseIon: () => parseIon
});
const MAX_DEPTH = 1e3;
const ESCAPES = {
	"\0": "\\0",
	"\x07": "\\a",
	"\b": "\\b",
	"	": "\\t",
	"\n": "\\n",
	"\v": "\\v",
	"\f": "\\f",
	"\r": "\\r",
	"\\": "\\\\"
};
function escapeCharacter(char) {
	const code = char.codePointAt(0);
	if (code < 256) return ESCAPES[char] ?? `\\x${code.toString(16).padStart(2, "0")}`;
	return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
}
function escapeText(text, quote) {
	return quote + text.replace(/[^\x20-\x5b\x5d-\x7e]/gu, escapeCharacter).replaceAll(quote, `\\${quote}`) + quote;
}
function fieldName(name) {
	return /^[A-Za-z_$][\w$]*$/.test(name) && !/^(?:null|true|false|nan|\$\d+)$/.test(name) ? name : escapeText(name, "'");
}
function floatText(value) {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "+inf" : "-inf";
	if (value === 0) return Object.is(value, -0) ? "-0e0" : "0e0";
	const text = require_common.doubleText(value);
	return text.includes("E") ? text : `${text.replace(/\.0$/, "")}e0`;
}
function timeText(value) {
	if (value instanceof require_common.ZonedDateTime) return value.toOffsetString(true);
	if (value instanceof require_common.LocalDateTime) return `${value.toString(true)}-00:00`;
	if (value instanceof require_common.Duration || value instanceof require_common.LocalTime) return `"${value.toString()}"`;
	return value.toString();
}
function ionText(value, depth = 0) {
	if (depth > MAX_DEPTH) throw new require_common.RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH} levels`);
	if (value === null || value === void 0) return "null";
	if (typeof value === "string") return escapeText(value, "\"");
	if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : floatText(value);
	if (value instanceof require_number_parse.BigDecimal) return decimalText(value.toString());
	if (value instanceof require_common.Double) return floatText(value.value);
	if (require_common.isTimeValue(value)) return timeText(value);
	if (value instanceof Uint8Array) return blobText(value);
	if (require_common.isList(value)) return `[${value.map((item) => ionText(item, depth + 1)).join(",")}]`;
	if (!require_common.isMap(value)) return String(value);
	return `{${require_common.mapEntries(value).map(([key, item]) => `${fieldName(require_common.javaText(key))}:${ionText(item, depth + 1)}`).join(",")}}`;
}
function blobText(bytes) {
	return `{{${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64")}}}`;
}
function decimalText(digits) {
	const text = digits.replace(/E\+?/, "d");
	return /[.d]/.test(text) ? text : `${text}.`;
}
const loadIon = require_common.lazy(async () => {
	const module = await Promise.resolve().then(() => require("./Ion.js"));
	return module.default ?? module;
});
function timestampValue(text) {
	const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(?:(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d))?)?$/.exec(text);
	if (match === null) return text;
	const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
	const date = {
		year,
		month: month || 1,
		day: day || 1
	};
	if (match[4] === void 0) return new require_common.LocalDate(date.year, date.month, date.day);
	const time = {
		hour,
		minute,
		second,
		nanosecond: Number((match[7] ?? "").padEnd(9, "0").slice(0, 9))
	};
	const offset = match[8];
	if (offset === "-00:00") {
		const clock = new require_common.LocalTime(time.hour, time.minute, time.second, time.nanosecond);
		return new require_common.LocalDateTime(new require_common.LocalDate(date.year, date.month, date.day), clock);
	}
	if (offset === "Z" || offset === "+00:00") return new require_common.Instant(require_common.instantOfFields({
		...date,
		...time
	}));
	const seconds = (offset.startsWith("-") ? -1 : 1) * (Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(4)) * 60);
	return new require_common.ZonedDateTime(require_common.instantOfFields({
		...date,
		...time
	}, seconds), seconds);
}
function scalarValue(ion, reader) {
	const type = reader.type();
	if (type === ion.IonTypes.BOOL) return reader.booleanValue();
	if (type === ion.IonTypes.INT) {
		const value = reader.bigIntValue();
		return BigInt.asIntN(64, value) === value ? require_common.makeInteger(value) : value;
	}
	if (type === ion.IonTypes.FLOAT) return require_common.makeDouble(reader.numberValue());
	if (type === ion.IonTypes.DECIMAL) return decimalValue(reader.decimalValue());
	if (type === ion.IonTypes.TIMESTAMP) return timestampValue(reader.timestampValue().toString());
	if (type === ion.IonTypes.BLOB) return Buffer.from(reader.uInt8ArrayValue()).toString("base64");
	if (type === ion.IonTypes.CLOB) return Buffer.from(reader.uInt8ArrayValue()).toString("latin1");
	return reader.stringValue();
}
function decimalValue(decimal) {
	const scale = -decimal.getExponent();
	const coefficient = decimal.getCoefficient();
	const sign = decimal.isNegative() ? "-" : "";
	const digits = (coefficient < 0n ? -coefficient : coefficient).toString();
	if (scale < 0 || scale > 400) return require_common.makeDouble(Number(`${sign}${digits}e${-scale}`));
	const padded = digits.padStart(scale + 1, "0");
	const point = padded.length - scale;
	const text = sign + padded.slice(0, point) + (scale > 0 ? `.${padded.slice(point)}` : "");
	const double = Number(text);
	return require_common.doubleText(double) === text ? require_common.makeDouble(double) : new require_number_parse.BigDecimal(text);
}
function readValue(ion, reader, depth) {
	if (depth > MAX_DEPTH) throw new require_common.RuntimeFailure(`this Ion is nested deeper than ${MAX_DEPTH} levels`);
	if (reader.isNull()) return null;
	const type = reader.type();
	if (type === ion.IonTypes.STRUCT) {
		const map = require_common.emptyMap();
		reader.stepIn();
		while (reader.next() !== null) map[reader.fieldName() ?? ""] = readValue(ion, reader, depth + 1);
		reader.stepOut();
		return map;
	}
	if (type === ion.IonTypes.LIST || type === ion.IonTypes.SEXP) {
		const items = [];
		reader.stepIn();
		while (reader.next() !== null) items.push(readValue(ion, reader, depth + 1));
		reader.stepOut();
		return items;
	}
	return scalarValue(ion, reader);
}
const TRAILING_ZERO = /\.\d*[1-9]0+(?!\d)|\.00+(?!\d)/;
function isJsonLine(line) {
	return /^\s*[{["]/.test(line) && !TRAILING_ZERO.test(line) && require_common.isJson(line);
}
function jsonRows(text, firstOnly) {
	const rows = [];
	for (const line of text.split("\n")) {
		if (line.trim() === "") continue;
		if (!isJsonLine(line)) return void 0;
		rows.push(require_common.parseJson(line));
		if (firstOnly) break;
	}
	return rows;
}
function parseIon(text, firstOnly = false) {
	const fast = jsonRows(text, firstOnly);
	if (fast !== void 0) return fast;
	const ion = loadIon();
	try {
		const reader = ion.makeReader(text);
		const rows = [];
		while (reader.next() !== null) {
			rows.push(readValue(ion, reader, 0));
			if (firstOnly) break;
		}
		return rows;
	} catch (error) {
		if (error instanceof require_common.RuntimeFailure) throw error;
		const reason = error instanceof Error ? error.message.replace(/\s+/g, " ") : "";
		throw new require_common.RuntimeFailure(`this is not Ion${reason === "" ? "" : `: ${reason.slice(0, 200)}`}`);
	}
}
Object.defineProperty(exports, "ionText", {
	enumerable: true,
	get: function() {
		return ionText;
	}
});
Object.defineProperty(exports, "ion_exports", {
	enumerable: true,
	get: function() {
		return ion_exports;
	}
});
Object.defineProperty(exports, "parseIon", {
	enumerable: true,
	get: function() {
		return parseIon;
	}
});
