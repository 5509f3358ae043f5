const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_date_parts = require("./date-parts.js");
const require_named_formats = require("./named-formats.js");
const require_zone = require("./zone.js");
// src/expression/java/date-format.ts
function fieldOf({ fields, locale }, field) {
	const day = () => require_common.epochDay(fields);
	switch (field) {
		case "era": return fields.year > 0 ? 1 : 0;
		case "year": return fields.year;
		case "year of era": return fields.year > 0 ? fields.year : 1 - fields.year;
		case "quarter": return Math.ceil(fields.month / 3);
		case "month": return fields.month;
		case "day of month": return fields.day;
		case "day of year": return day() - require_common.epochDay({
			year: fields.year,
			month: 1,
			day: 1
		}) + 1;
		case "modified Julian day": return day() + 40587;
		case "day of week": return require_date_parts.dayOfWeek(day());
		case "local day of week": return require_date_parts.localDayOfWeek(day(), require_date_parts.weekRuleOf(locale));
		case "local week year": return require_date_parts.weekOfYear(day(), require_date_parts.weekRuleOf(locale)).year;
		case "local week": return require_date_parts.weekOfYear(day(), require_date_parts.weekRuleOf(locale)).week;
		case "local week of month": return require_date_parts.weekOfMonth(day(), require_date_parts.weekRuleOf(locale));
		case "ISO week year": return require_date_parts.weekOfYear(day(), require_date_parts.ISO_WEEK).year;
		case "ISO week": return require_date_parts.weekOfYear(day(), require_date_parts.ISO_WEEK).week;
		case "aligned day of week": return (fields.day - 1) % 7 + 1;
		case "AM/PM": return fields.hour < 12 ? 0 : 1;
		case "hour": return fields.hour;
		case "hour 1-24": return fields.hour === 0 ? 24 : fields.hour;
		case "hour 0-11": return fields.hour % 12;
		case "hour 1-12": return fields.hour % 12 === 0 ? 12 : fields.hour % 12;
		case "minute": return fields.minute;
		case "second": return fields.second;
		case "nanosecond": return fields.nanosecond;
		case "millisecond of day": return secondOfDay(fields) * 1e3 + Math.floor(fields.nanosecond / 1e6);
		case "nanosecond of day": return secondOfDay(fields) * 1e9 + fields.nanosecond;
	}
}
function secondOfDay(fields) {
	return fields.hour * 3600 + fields.minute * 60 + fields.second;
}
function printNumber(element, value) {
	if (element.reduced === true) return String(Math.abs(value) % 100).padStart(2, "0");
	const digits = String(Math.abs(value));
	if (digits.length > element.max) throw new require_common.RuntimeFailure(`the ${element.field} ${value} has more than ${element.max} digits`);
	const padded = digits.padStart(element.min, "0");
	if (value < 0) return `-${padded}`;
	return element.sign === "exceeds" && element.min < 19 && digits.length > element.min ? `+${padded}` : padded;
}
const two = (value) => String(value).padStart(2, "0");
function printOffset(offsetSeconds, pattern, zero) {
	const magnitude = Math.abs(offsetSeconds);
	const hours = Math.floor(magnitude / 3600);
	const minutes = Math.floor(magnitude / 60) % 60;
	const seconds = magnitude % 60;
	const withSeconds = pattern === "+HHMMss" || pattern === "+HH:MM:ss" || pattern === "lenient";
	if (!(hours > 0 || pattern !== "+HH" && minutes > 0 || withSeconds && seconds > 0)) return zero;
	const colon = pattern === "+HH:MM" || pattern === "+HH:MM:ss" || pattern === "lenient" ? ":" : "";
	let text = (offsetSeconds < 0 ? "-" : "+") + two(hours);
	if (pattern === "+HH" || pattern === "+HHmm" && minutes === 0) return text;
	text += colon + two(minutes);
	return withSeconds && seconds > 0 ? text + colon + two(seconds) : text;
}
function printLocalizedOffset(offsetSeconds, long) {
	if (offsetSeconds === 0) return "GMT";
	if (long) return `GMT${printOffset(offsetSeconds, "+HH:MM:ss", "")}`;
	const magnitude = Math.abs(offsetSeconds);
	const minutes = Math.floor(magnitude / 60) % 60;
	const seconds = magnitude % 60;
	const rest = seconds > 0 ? `:${two(minutes)}:${two(seconds)}` : minutes > 0 ? `:${two(minutes)}` : "";
	return `GMT${offsetSeconds < 0 ? "-" : "+"}${Math.floor(magnitude / 3600)}${rest}`;
}
function printFraction(nanosecond, min, max, point) {
	const needed = String(nanosecond).padStart(9, "0").slice(0, max).replace(/0+$/, "").padEnd(min, "0");
	return point && needed !== "" ? `.${needed}` : needed;
}
function printElement(moment, element) {
	const { value, zone, locale } = moment;
	switch (element.kind) {
		case "literal": return element.text;
		case "number": return printNumber(element, fieldOf(moment, element.field));
		case "fraction": return printFraction(moment.fields.nanosecond, element.min, element.max, element.point);
		case "text": {
			const number = fieldOf(moment, element.field);
			return require_date_parts.fieldText(element.locale ?? locale, element.field, number, element.style, element.standalone);
		}
		case "day period": return require_date_parts.dayPeriodText(locale, moment.fields.hour, moment.fields.minute, element.style);
		case "offset": return printOffset(value.offsetSeconds, element.pattern, element.zero);
		case "localized offset": return printLocalizedOffset(value.offsetSeconds, element.long);
		case "zone id": return zone.id;
		case "zone region": return isRegion(zone) ? `[${zone.id}]` : "";
		case "zone name": return require_date_parts.zoneName(locale, zone, value.epochNanoseconds, element.long, element.generic);
		case "instant": return new require_common.Instant(value.epochNanoseconds).toString();
		case "pad": return printPadded(printElement(moment, element.element), element.width);
		case "optional": return printElements(moment, element.elements);
	}
}
function printPadded(text, width) {
	if (text.length > width) throw new require_common.RuntimeFailure(`"${text}" is longer than the ${width} characters it is padded to`, "write more p");
	return text.padStart(width);
}
function isRegion(zone) {
	return !(zone.id === "Z" || /^[+-]/.test(zone.id));
}
function printElements(moment, elements) {
	let text = "";
	for (const element of elements) text += printElement(moment, element);
	return text;
}
function formatDate(value, zone, elements, locale) {
	return printElements({
		value,
		fields: value.fields,
		zone,
		locale
	}, elements);
}
// src/expression/java/date-time.ts
var date_time_exports = require_rolldown_runtime.__exportAll({
	NANOS_PER_SECOND: () => NANOS_PER_SECOND,
	addToMoment: () => addToMoment,
	dateSettings: () => dateSettings,
	dateUnits: () => dateUnits,
	floorDivide: () => floorDivide,
	formatArgument: () => formatArgument,
	inZone: () => inZone,
	momentOf: () => momentOf,
	printMoment: () => printMoment
});
const NANOS_PER_SECOND = 1000000000n;
const SECOND = NANOS_PER_SECOND;
const NOON = {
	hour: 12,
	minute: 0,
	second: 0,
	nanosecond: 0
};
const MIDNIGHT = {
	hour: 0,
	minute: 0,
	second: 0,
	nanosecond: 0
};
const FARTHEST = 8640000000000n * SECOND;
const DEFAULT_FORMATS = [
	"iso_zoned_date_time",
	"iso_local_date_time",
	"iso_local_date"
];
function inZone(epochNanoseconds, zone) {
	if (epochNanoseconds > FARTHEST || epochNanoseconds < -FARTHEST) throw new require_common.RuntimeFailure("the date lies outside the years -271821 to 275760");
	return new require_common.ZonedDateTime(epochNanoseconds, require_zone.offsetAt(zone, epochNanoseconds), zone.id);
}
function instantOfParts(parts, zone) {
	if (parts.date === void 0) return void 0;
	if (parts.time !== void 0 && parts.offsetSeconds !== void 0) {
		if (parts.zone !== void 0) require_zone.parseZone(parts.zone);
		return require_common.instantOfFields({
			...parts.date,
			...parts.time
		}, parts.offsetSeconds);
	}
	const own = parts.zone === void 0 || parts.time === void 0 ? zone : require_zone.parseZone(parts.zone);
	return require_zone.instantInZone({
		...parts.date,
		...parts.time ?? MIDNIGHT
	}, own).epochNanoseconds;
}
function instantOfText(text, zone, existingFormat, locale) {
	for (const name of existingFormat === void 0 ? DEFAULT_FORMATS : [existingFormat]) {
		const parts = require_named_formats.readDate(text, require_named_formats.dateFormat(name, locale), locale);
		const instant = parts === void 0 ? void 0 : instantOfParts(parts, zone);
		if (instant !== void 0) return instant;
	}
	if (existingFormat === void 0) throw new require_common.RuntimeFailure(`"${text}" is not a date`, "write it as 2024-05-06, 2024-05-06T07:08:09 or 2024-05-06T07:08:09Z, or give its pattern as existingFormat");
	throw new require_common.RuntimeFailure(`"${text}" is not a date of the format "${existingFormat}"`);
}
function momentOf(value, zone, existingFormat, locale) {
	return inZone(instantOf(value, zone, existingFormat, locale), zone);
}
function instantOf(value, zone, existingFormat, locale) {
	if (typeof value === "string") return instantOfText(value, zone, existingFormat, locale);
	if (require_common.isInteger(value)) return BigInt(value) * SECOND;
	if (value instanceof require_common.ZonedDateTime || value instanceof require_common.Instant) return value.epochNanoseconds;
	if (value instanceof require_common.LocalDateTime) return require_zone.instantInZone(value.fields, zone).epochNanoseconds;
	if (value instanceof require_common.LocalDate) {
		const { year, month, day } = value;
		return require_zone.instantInZone({
			year,
			month,
			day,
			...NOON
		}, zone).epochNanoseconds;
	}
	throw new require_common.RuntimeFailure(`${require_common.describeType(value)} is not a date`, require_common.isTimeValue(value) && (value instanceof require_common.Duration || value instanceof require_common.LocalTime) ? "give a date or a date-time" : "give a date, a text such as 2024-05-06T07:08:09Z, or whole seconds since 1970");
}
function printMoment(value, zone, format, locale) {
	try {
		return formatDate(value, zone, require_named_formats.dateFormat(format, locale).elements, locale);
	} catch (error) {
		const known = error instanceof require_common.RuntimeFailure ? require_named_formats.nearestFormatName(format) : void 0;
		if (known === void 0) throw error;
		throw new require_common.RuntimeFailure(error.message, `did you mean ${known}?`);
	}
}
const UNITS = {
	NANOS: { nanoseconds: 1n },
	MICROS: { nanoseconds: 1000n },
	MILLIS: { nanoseconds: 1000000n },
	SECONDS: { nanoseconds: SECOND },
	MINUTES: { nanoseconds: 60n * SECOND },
	HOURS: { nanoseconds: 3600n * SECOND },
	HALF_DAYS: { nanoseconds: 43200n * SECOND },
	DAYS: { days: 1 },
	WEEKS: { days: 7 },
	MONTHS: { months: 1 },
	YEARS: { months: 12 },
	DECADES: { months: 120 },
	CENTURIES: { months: 1200 },
	MILLENNIA: { months: 12e3 }
};
function dateUnits() {
	return Object.keys(UNITS);
}
function addToMoment(value, zone, amount, unit) {
	const step = Object.hasOwn(UNITS, unit) ? UNITS[unit] : void 0;
	if (step === void 0) {
		const known = require_start.nearest(unit, dateUnits());
		throw new require_common.RuntimeFailure(`"${unit}" is not a unit of time`, known === void 0 ? `write one of ${dateUnits().join(", ")}` : `did you mean ${known}?`);
	}
	if ("nanoseconds" in step) return inZone(value.epochNanoseconds + amount * step.nanoseconds, zone);
	if (amount > 1000000000n || amount < -1000000000n) throw new require_common.RuntimeFailure(`${amount} ${unit} lead out of the calendar`);
	const { year, month, day, ...time } = value.fields;
	const date = "days" in step ? require_common.dateOfEpochDay(require_common.epochDay({
		year,
		month,
		day
	}) + Number(amount) * step.days) : addMonths({
		year,
		month,
		day
	}, Number(amount) * step.months);
	if (Math.abs(date.year) > 27e4) throw new require_common.RuntimeFailure(`${amount} ${unit} lead out of the calendar`);
	return inZone(require_zone.instantInZone({
		...date,
		...time
	}, zone, value.offsetSeconds).epochNanoseconds, zone);
}
function addMonths(date, months) {
	const total = date.year * 12 + date.month - 1 + months;
	const year = Math.floor(total / 12);
	const month = total - year * 12 + 1;
	return {
		year,
		month,
		day: Math.min(date.day, require_date_parts.daysInMonth(year, month))
	};
}
function dateSettings(args, context) {
	return {
		zone: require_zone.parseZone(require_common.optionalText(args.timeZone, "timeZone", context) ?? context.timeZone),
		locale: require_date_parts.parseLocale(require_common.optionalText(args.locale, "locale", context) ?? context.locale),
		existingFormat: require_common.optionalText(args.existingFormat, "existingFormat", context)
	};
}
function formatArgument(args, context) {
	return require_common.optionalText(args.format, "format", context) ?? "iso";
}
function floorDivide(value, divisor) {
	const quotient = value / divisor;
	return value % divisor < 0n ? quotient - 1n : quotient;
}
Object.defineProperty(exports, "NANOS_PER_SECOND", {
	enumerable: true,
	get: function() {
		return NANOS_PER_SECOND;
	}
});
Object.defineProperty(exports, "date_time_exports", {
	enumerable: true,
	get: function() {
		return date_time_exports;
	}
});
Object.defineProperty(exports, "floorDivide", {
	enumerable: true,
	get: function() {
		return floorDivide;
	}
});
Object.defineProperty(exports, "inZone", {
	enumerable: true,
	get: function() {
		return inZone;
	}
});
Object.defineProperty(exports, "momentOf", {
	enumerable: true,
	get: function() {
		return momentOf;
	}
});
Object.defineProperty(exports, "printMoment", {
	enumerable: true,
	get: function() {
		return printMoment;
	}
});
