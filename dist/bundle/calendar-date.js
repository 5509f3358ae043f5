require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_named_formats = require("./named-formats.js");
const require_date_parts = require("./date-parts.js");
const require_zone = require("./zone.js");
// src/expression/java/calendar-date.ts
const WEEKDAYS = [
	"MONDAY",
	"TUESDAY",
	"WEDNESDAY",
	"THURSDAY",
	"FRIDAY",
	"SATURDAY",
	"SUNDAY"
];
const FORMATS = ["iso_date_time", "iso_date"];
function partsOfText(text) {
	for (const name of FORMATS) {
		const parts = require_named_formats.readDate(text, require_named_formats.dateFormat(name, "en"), "en");
		if (parts?.date !== void 0) return parts;
	}
}
function refuse(value, argument, context) {
	if (value === void 0 || value === null) return context.fail(`\`${context.name}\` needs the argument \`${argument}\``);
	const found = typeof value === "string" ? `"${value}"` : require_common.describeType(value);
	return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be a date, found ${found}`, "write it as 2025-01-31, 2025-01-31T08:00:00 or 2025-01-31T08:00:00Z");
}
function calendarDate(value, argument, context) {
	if (typeof value === "string") {
		const parts = partsOfText(value);
		if (parts?.date !== void 0) return {
			date: parts.date,
			time: parts.time
		};
	} else if (value instanceof require_common.ZonedDateTime || value instanceof require_common.LocalDateTime) return {
		date: value.fields,
		time: value.fields
	};
	else if (value instanceof require_common.Instant) {
		const { fields } = new require_common.ZonedDateTime(value.epochNanoseconds, require_zone.offsetAt(require_zone.parseZone(context.timeZone), value.epochNanoseconds));
		return {
			date: fields,
			time: fields
		};
	} else if (value instanceof require_common.LocalDate) return {
		date: value,
		time: void 0
	};
	return refuse(value, argument, context);
}
function zonedMoment(value, argument, context) {
	if (value instanceof require_common.ZonedDateTime || value instanceof require_common.Instant) return value.epochNanoseconds;
	if (typeof value !== "string") return refuse(value, argument, context);
	const parts = require_named_formats.readDate(value, require_named_formats.dateFormat("iso_zoned_date_time", "en"), "en");
	if (parts?.date === void 0 || parts.time === void 0 || parts.offsetSeconds === void 0) return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be a date with a time and an offset, found "${value}"`, "write it as 2025-01-31T08:00:00Z or 2025-01-31T08:00:00+01:00");
	const { year, month, day } = parts.date;
	const { hour, minute, second, nanosecond } = parts.time;
	const seconds = require_common.epochDay({
		year,
		month,
		day
	}) * 86400 + hour * 3600 + minute * 60 + second - parts.offsetSeconds;
	return BigInt(seconds) * 1000000000n + BigInt(nanosecond);
}
function weekdayOf(date) {
	return require_date_parts.dayOfWeek(require_common.epochDay(date));
}
function weekdayArgument(name, argument, context) {
	const index = WEEKDAYS.indexOf(name.trim().toUpperCase());
	if (index !== -1) return index + 1;
	return context.fail(`argument \`${argument}\` of \`${context.name}\` has no weekday "${name.trim()}"`, `write one of ${WEEKDAYS.join(", ")}`);
}
exports.WEEKDAYS = WEEKDAYS;
exports.calendarDate = calendarDate;
exports.weekdayArgument = weekdayArgument;
exports.weekdayOf = weekdayOf;
exports.zonedMoment = zonedMoment;
