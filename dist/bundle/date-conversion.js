require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_date_parts = require("./date-parts.js");
const require_date_time = require("./date-time.js");
const require_zone = require("./zone.js");
// src/expression/java/date-conversion.ts
const PATTERNS = {
	H: "HH",
	I: "hh",
	k: "H",
	l: "h",
	M: "mm",
	S: "ss",
	L: "SSS",
	N: "SSSSSSSSS",
	z: "xx",
	Z: "z",
	B: "MMMM",
	b: "MMM",
	h: "MMM",
	A: "EEEE",
	a: "EEE",
	Y: "uuuu",
	y: "uu",
	j: "DDD",
	m: "MM",
	d: "dd",
	e: "d",
	R: "HH:mm",
	T: "HH:mm:ss",
	r: "hh:mm:ss a",
	D: "MM/dd/uu",
	F: "uuuu-MM-dd",
	c: "EEE MMM dd HH:mm:ss z uuuu"
};
function dateConversion(context) {
	return (value, letter) => {
		const zone = require_zone.parseZone(context.timeZone);
		const locale = require_date_parts.parseLocale(context.locale);
		const date = require_common.isInteger(value) ? new require_common.Instant(BigInt(value) * 1000000n) : value;
		const moment = require_date_time.momentOf(date, zone, void 0, locale);
		const milliseconds = require_date_time.floorDivide(moment.epochNanoseconds, 1000000n);
		if (letter === "s") return String(require_date_time.floorDivide(moment.epochNanoseconds, require_date_time.NANOS_PER_SECOND));
		if (letter === "Q") return String(milliseconds);
		if (letter === "C") return String(Math.floor(moment.fields.year / 100)).padStart(2, "0");
		if (letter === "p") return require_date_time.printMoment(moment, zone, "a", locale).toLowerCase();
		const pattern = Object.hasOwn(PATTERNS, letter) ? PATTERNS[letter] : void 0;
		if (pattern === void 0) throw new require_common.RuntimeFailure(`%t${letter} is no conversion of dates`, "write for example %tF, %tT, %tY, %tm or %td");
		return require_date_time.printMoment(moment, zone, pattern, locale);
	};
}
exports.dateConversion = dateConversion;
