const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
// src/tasks/core/kv/entry-value.ts
var entry_value_exports = require_rolldown_runtime.__exportAll({ entryValue: () => entryValue });
const KV_TYPES = [
	"STRING",
	"NUMBER",
	"BOOLEAN",
	"DATETIME",
	"DATE",
	"DURATION",
	"JSON"
];
function storedValue(value) {
	if (typeof value === "string") return {
		type: "STRING",
		value
	};
	if (typeof value === "boolean") return {
		type: "BOOLEAN",
		value
	};
	if (require_common.isNumber(value)) return {
		type: "NUMBER",
		value: plainNumber(value)
	};
	if (value instanceof require_common.Instant) return {
		type: "DATETIME",
		value: value.toString()
	};
	if (value instanceof require_common.ZonedDateTime) return {
		type: "DATETIME",
		value: new require_common.Instant(value.epochNanoseconds).toString()
	};
	if (value instanceof require_common.LocalDate) return {
		type: "DATE",
		value: value.toString()
	};
	if (value instanceof require_common.Duration) return {
		type: "DURATION",
		value: value.toString()
	};
	if (require_common.isTimeValue(value)) return {
		type: "STRING",
		value: value.toString()
	};
	return {
		type: "JSON",
		value: plain(value)
	};
}
function entryValue({ value, type }) {
	if (typeof value !== "string") return value;
	switch (type) {
		case "NUMBER": return /^-?(?:NaN|Infinity)$/.test(value) ? new require_common.Double(Number(value)) : require_common.parseJson(value);
		case "DATETIME": return require_run_always.fromTypedJson({ $instant: value });
		case "DATE": return require_run_always.fromTypedJson({ $localDate: value });
		case "DURATION": return require_run_always.fromTypedJson({ $duration: value });
		default: return value;
	}
}
function storedAs(rendered, type) {
	if (type === "STRING" && require_common.isNumber(rendered)) return {
		type,
		value: require_common.javaText(rendered)
	};
	if (type === void 0 || typeof rendered !== "string") return storedValue(rendered);
	const text = rendered.trim();
	switch (type) {
		case "NUMBER":
			if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text)) throw unreadable(rendered, type, "42 or 3.14");
			return storedValue(require_common.parseJson(jsonNumber(text)));
		case "BOOLEAN": return {
			type,
			value: text.toLowerCase() === "true"
		};
		case "DATETIME": return {
			type,
			value: moment(text, rendered, type)
		};
		case "DATE": return {
			type,
			value: date(text, rendered, type)
		};
		case "DURATION": return {
			type,
			value: duration(text, rendered)
		};
		case "JSON": return {
			type,
			value: json(rendered)
		};
		default: return {
			type,
			value: rendered
		};
	}
}
function jsonNumber(text) {
	const [, sign, whole, rest] = /^([-+]?)0*(\d*)(.*)$/.exec(text);
	const fraction = rest.replace(/^\.(?=$|[eE])/, "");
	return `${sign === "-" ? "-" : ""}${whole === "" ? "0" : whole}${fraction}`;
}
function moment(text, shown, type) {
	if (!/^[+-]?\d{4,9}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text)) throw unreadable(shown, type, "2024-05-06T07:08:09Z");
	return require_run_always.fromTypedJson({ $instant: text }).toString();
}
function date(text, shown, type) {
	if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return text;
	return moment(text, shown, type).slice(0, 10);
}
const DURATION = /^([-+]?)P(?:([-+]?\d+)D)?(?:T(?=[-+\d])(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?)(\d+)(?:[.,](\d{0,9}))?S)?)?$/i;
function duration(text, shown) {
	const match = DURATION.exec(text);
	if (match === null || !/\d/.test(text)) throw unreadable(shown, "DURATION", "PT30M or P1D");
	const [, sign, days = "0", hours = "0", minutes = "0", secondsSign, seconds = "0", fraction = ""] = match;
	const whole = BigInt(days) * 86400n + BigInt(hours) * 3600n + BigInt(minutes) * 60n;
	const rest = BigInt(seconds) * 1000000000n + BigInt(fraction.padEnd(9, "0"));
	const nanoseconds = whole * 1000000000n + (secondsSign === "-" ? -rest : rest);
	return new require_common.Duration(sign === "-" ? -nanoseconds : nanoseconds).toString();
}
function json(text) {
	try {
		return plain(require_common.parseJson(text));
	} catch (cause) {
		throw new require_common.TaskFailure(`property \`value\`: ${quote(text)} cannot be stored as JSON: ${cause.message}`, { cause });
	}
}
function unreadable(text, type, example) {
	return new require_common.TaskFailure(`property \`value\`: ${quote(text)} cannot be stored as ${type}; write for example ${example}`);
}
function quote(text) {
	return `\`${text.length > 80 ? `${text.slice(0, 77)}\u2026` : text}\``;
}
function plainNumber(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : require_common.javaText(value);
}
function plain(value) {
	if (value === null || value === void 0) return null;
	if (value instanceof require_common.Double) return value.value;
	if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
	if (require_common.isList(value)) return value.map(plain);
	if (require_common.isMap(value)) return Object.fromEntries(require_common.mapEntries(value).map(([key, item]) => [require_common.javaText(key), plain(item)]));
	return typeof value === "object" ? JSON.parse(require_common.jsonText(String(value))) : value;
}
Object.defineProperty(exports, "KV_TYPES", {
	enumerable: true,
	get: function() {
		return KV_TYPES;
	}
});
Object.defineProperty(exports, "entryValue", {
	enumerable: true,
	get: function() {
		return entryValue;
	}
});
Object.defineProperty(exports, "entry_value_exports", {
	enumerable: true,
	get: function() {
		return entry_value_exports;
	}
});
Object.defineProperty(exports, "storedAs", {
	enumerable: true,
	get: function() {
		return storedAs;
	}
});
Object.defineProperty(exports, "storedValue", {
	enumerable: true,
	get: function() {
		return storedValue;
	}
});
