const require_start = require("./start.js");
// src/cli/time-options.ts
const DAY = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
function parseTime(option, text, end = false) {
	const match = DATE_TIME.exec(text);
	const isDay = DAY.test(text);
	const time = isDay || match !== null ? Date.parse(text + (isDay ? "T00:00:00Z" : match?.[1] === void 0 ? "Z" : "")) : NaN;
	if (Number.isNaN(time)) throw new require_start.UsageError(`${option} ${text} is no date`, `write ${option} 2026-01-31, ${option} 2026-01-31T08:00 (UTC) or ${option} 2026-01-31T08:00:00+01:00`);
	return isDay && end ? time + 864e5 - 1 : time;
}
function parseCount(option, text, otherwise) {
	if (text === void 0) return otherwise;
	const number = Number(text);
	if (Number.isInteger(number) && number >= 1) return number;
	throw new require_start.UsageError(`${option} must be a whole number from 1, but \u201c${text}\u201d was given`);
}
Object.defineProperty(exports, "parseCount", {
	enumerable: true,
	get: function() {
		return parseCount;
	}
});
Object.defineProperty(exports, "parseTime", {
	enumerable: true,
	get: function() {
		return parseTime;
	}
});
