const require_common = require("./common.js");
const require_start = require("./start.js");
const require_date_parts = require("./date-parts.js");
const require_zone = require("./zone.js");
// src/expression/java/date-elements.ts
function isFixedWidth(element) {
	if (element.kind === "number") return element.min === element.max && element.sign === "never";
	return element.kind === "fraction" && element.min === element.max && !element.point;
}
// src/expression/java/date-parse.ts
function startsWith(reader, at, wanted) {
	const found = reader.text.slice(at, at + wanted.length);
	return found === wanted || reader.ignoreCase && found.toLowerCase() === wanted.toLowerCase();
}
function reservedWidth(elements, index) {
	let width = 0;
	for (let next = index + 1; next < elements.length; next++) {
		const element = elements[next];
		if (!isFixedWidth(element)) break;
		width += element.max;
	}
	return width;
}
function digitsAt(text, at, limit) {
	let end = at;
	while (end < text.length && end - at < limit && text[end] >= "0" && text[end] <= "9") end++;
	return end - at;
}
function readNumber(reader, at, element, reserved, parts) {
	const { text } = reader;
	const sign = text[at] === "-" || text[at] === "+" ? text[at] : void 0;
	if (sign === "-" && (element.sign === "never" || element.reduced === true)) return void 0;
	if (sign === "+" && element.sign !== "exceeds") return void 0;
	const start = sign === void 0 ? at : at + 1;
	let count = digitsAt(text, start, element.max + reserved);
	if (reserved > 0) count = Math.max(element.min, count - reserved);
	if (count < element.min || digitsAt(text, start, count) < count || count === 0) return void 0;
	if (element.sign === "exceeds" && sign === void 0 && count > element.min) return void 0;
	if (element.sign === "exceeds" && sign === "+" && count <= element.min) return void 0;
	const digits = Number(text.slice(start, start + count));
	const value = element.reduced === true ? 2e3 + digits : sign === "-" ? -digits : digits;
	return parts.set(element.field, value) ? start + count : void 0;
}
function readFraction(reader, at, element, parts) {
	let start = at;
	if (element.point) {
		if (reader.text[at] !== ".") return element.min === 0 ? at : void 0;
		start++;
	}
	const count = digitsAt(reader.text, start, element.max);
	if (count < Math.max(element.min, element.point ? 1 : 0)) return void 0;
	const nanosecond = Number(reader.text.slice(start, start + count).padEnd(9, "0"));
	return parts.set("nanosecond", nanosecond) ? start + count : void 0;
}
const RANGES = {
	era: [0, 1],
	quarter: [1, 4],
	month: [1, 12],
	"day of week": [1, 7],
	"AM/PM": [0, 1]
};
function readText(reader, at, element, parts) {
	const [from, to] = RANGES[element.field] ?? [1, 0];
	let best;
	for (let value = from; value <= to; value++) {
		const name = require_date_parts.fieldText(element.locale ?? reader.locale, element.field, value, element.style, element.standalone);
		if (name.length > (best?.length ?? 0) && startsWith(reader, at, name)) best = {
			value,
			length: name.length
		};
	}
	return best !== void 0 && parts.set(element.field, best.value) ? at + best.length : void 0;
}
function readDayPeriod(reader, at, style, parts) {
	let best = "";
	const hours = [];
	for (let hour = 0; hour < 24; hour++) for (const minute of [0, 1]) {
		const name = require_date_parts.dayPeriodText(reader.locale, hour, minute, style);
		if (name.length < best.length || !startsWith(reader, at, name)) continue;
		if (name.length > best.length) hours.length = 0;
		best = name;
		if (!hours.includes(hour)) hours.push(hour);
	}
	if (best === "") return void 0;
	parts.setPeriodHours(hours);
	return at + best.length;
}
const OFFSET_SHAPES = {
	"+HH": /[+-]\d\d/y,
	"+HHmm": /[+-]\d\d(?:\d\d)?/y,
	"+HHMM": /[+-]\d{4}/y,
	"+HH:MM": /[+-]\d\d:\d\d/y,
	"+HHMMss": /[+-]\d{4}(?:\d\d)?/y,
	"+HH:MM:ss": /[+-]\d\d:\d\d(?::\d\d)?/y,
	lenient: /[+-]\d\d(?::\d\d(?::\d\d)?)?/y
};
function readOffset(reader, at, element, parts) {
	if (element.zero !== "" && startsWith(reader, at, element.zero) && !/^[+-]/.test(element.zero)) return parts.setOffset(0) ? at + element.zero.length : void 0;
	const shape = OFFSET_SHAPES[element.pattern];
	shape.lastIndex = at;
	const found = shape.exec(reader.text)?.[0];
	const seconds = found === void 0 ? void 0 : require_zone.parseOffset(found);
	return seconds !== void 0 && parts.setOffset(seconds) ? at + found.length : void 0;
}
function readLocalizedOffset(reader, at, parts) {
	if (!startsWith(reader, at, "GMT")) return void 0;
	const shape = /[+-](?:\d\d:\d\d(?::\d\d)?|\d{1,2}(?::\d\d(?::\d\d)?)?)/y;
	shape.lastIndex = at + 3;
	const found = shape.exec(reader.text)?.[0];
	if (found === void 0) return parts.setOffset(0) ? at + 3 : void 0;
	const seconds = require_zone.parseOffset(found.replace(/^([+-])(\d)(?=:|$)/, "$10$2"));
	return seconds !== void 0 && parts.setOffset(seconds) ? at + 3 + found.length : void 0;
}
function readZone(reader, at, names, parts) {
	const shape = /[+-](?:\d\d:\d\d(?::\d\d)?|\d{6}|\d{4}|\d{1,2})|[A-Za-z][A-Za-z0-9~/._+:-]*/y;
	shape.lastIndex = at;
	const found = shape.exec(reader.text)?.[0];
	if (found === void 0) return void 0;
	const seconds = require_zone.parseOffset(found);
	parts.setZone(seconds === void 0 ? (names && Object.hasOwn(require_date_parts.ZONE_OF_ABBREVIATION, found) ? require_date_parts.ZONE_OF_ABBREVIATION[found] : void 0) ?? found : require_zone.offsetZone(seconds).id);
	return at + found.length;
}
function readRegion(reader, at, parts) {
	const end = reader.text.indexOf("]", at);
	if (reader.text[at] !== "[" || end === -1) return void 0;
	parts.setZone(reader.text.slice(at + 1, end));
	return end + 1;
}
const INSTANT = /([+-]?\d{4,10})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{0,9}))?(Z|[+-]\d\d(?::?\d\d)?)/iy;
function readInstant(reader, at, parts) {
	INSTANT.lastIndex = at;
	const match = INSTANT.exec(reader.text);
	if (match === null) return void 0;
	const fields = [
		"year",
		"month",
		"day of month",
		"hour",
		"minute",
		"second"
	];
	const numbers = match.slice(1, 7).map(Number);
	const fits = fields.every((field, index) => parts.set(field, numbers[index]));
	const offset = require_zone.parseOffset(match[8].toUpperCase());
	const nanosecond = Number((match[7] ?? "").padEnd(9, "0"));
	if (!fits || offset === void 0 || !parts.set("nanosecond", nanosecond) || !parts.setOffset(offset)) return void 0;
	return at + match[0].length;
}
function readElement(reader, at, element, reserved, parts) {
	switch (element.kind) {
		case "literal": return startsWith(reader, at, element.text) ? at + element.text.length : void 0;
		case "number": return readNumber(reader, at, element, reserved, parts);
		case "fraction": return readFraction(reader, at, element, parts);
		case "text": return readText(reader, at, element, parts);
		case "day period": return readDayPeriod(reader, at, element.style, parts);
		case "offset": return readOffset(reader, at, element, parts);
		case "localized offset": return readLocalizedOffset(reader, at, parts);
		case "zone id": return readZone(reader, at, false, parts);
		case "zone region": return readRegion(reader, at, parts);
		case "zone name": return readZone(reader, at, true, parts);
		case "instant": return readInstant(reader, at, parts);
		case "pad": {
			const end = at + element.width;
			if (end > reader.text.length) return void 0;
			let start = at;
			while (start < end && reader.text[start] === " ") start++;
			return readElement({
				...reader,
				text: reader.text.slice(0, end)
			}, start, element.element, 0, parts) === end ? end : void 0;
		}
		case "optional": {
			const attempt = parts.copy();
			const reached = readElements(reader, at, element.elements, attempt);
			if (reached === void 0) return at;
			parts.adopt(attempt);
			return reached;
		}
	}
}
function readElements(reader, start, elements, parts) {
	let at = start;
	for (const [index, element] of elements.entries()) {
		const previous = elements[index - 1];
		const stretches = element.kind === "number" && !(previous !== void 0 && isAdjacent(previous) && isFixedWidth(element));
		at = readElement(reader, at, element, stretches ? reservedWidth(elements, index) : 0, parts);
		if (at === void 0) return void 0;
	}
	return at;
}
function isAdjacent(element) {
	return element.kind === "number" || isFixedWidth(element);
}
function readDate(text, format, locale) {
	const parts = new require_date_parts.DatePartsBuilder(locale, format.strict);
	return readElements({
		text,
		ignoreCase: format.ignoreCase,
		locale
	}, 0, format.elements, parts) === text.length ? parts.build() : void 0;
}
// src/expression/java/date-pattern.ts
const literal$1 = (text) => ({
	kind: "literal",
	text
});
function number(field, min, max, sign) {
	return {
		kind: "number",
		field,
		min,
		max,
		sign
	};
}
const free = (field) => number(field, 1, 19, "normal");
const fixed = (field, width) => number(field, width, width, "never");
function text(field, style, standalone = false) {
	return {
		kind: "text",
		field,
		style,
		standalone
	};
}
const STYLES$1 = {
	3: "short",
	4: "long",
	5: "narrow"
};
function yearRule(field) {
	return (count) => {
		if (count === 2) return {
			kind: "number",
			field,
			min: 2,
			max: 2,
			sign: "never",
			reduced: true
		};
		return number(field, count, 19, count < 4 ? "normal" : "exceeds");
	};
}
function numberOrTextRule(field, standalone) {
	return (count) => {
		if (count === 1) return free(field);
		if (count === 2) return fixed(field, 2);
		const style = STYLES$1[count];
		return style === void 0 ? void 0 : text(field, style, standalone);
	};
}
function oneOrTwoRule(field) {
	return (count) => count === 1 ? free(field) : count === 2 ? fixed(field, 2) : void 0;
}
function wideRule(field) {
	return (count) => number(field, count, 19, "never");
}
const OFFSETS = [
	"+HHmm",
	"+HHMM",
	"+HH:MM",
	"+HHMMss",
	"+HH:MM:ss"
];
const RULES = {
	G: (count) => count > 5 ? void 0 : text("era", count < 4 ? "short" : STYLES$1[count]),
	u: yearRule("year"),
	y: yearRule("year of era"),
	Y: yearRule("local week year"),
	Q: numberOrTextRule("quarter", false),
	q: numberOrTextRule("quarter", true),
	M: numberOrTextRule("month", false),
	L: numberOrTextRule("month", true),
	D: (count) => count === 1 ? free("day of year") : count > 3 ? void 0 : number("day of year", count, 3, "never"),
	d: oneOrTwoRule("day of month"),
	g: (count) => number("modified Julian day", count, 19, "normal"),
	w: (count) => count > 2 ? void 0 : number("local week", count, 2, "never"),
	W: (count) => count > 1 ? void 0 : number("local week of month", 1, 1, "never"),
	E: (count) => count > 5 ? void 0 : text("day of week", count < 3 ? "short" : STYLES$1[count]),
	e: (count) => {
		if (count < 3) return number("local day of week", count, 2, "never");
		return count > 5 ? void 0 : text("day of week", STYLES$1[count]);
	},
	c: (count) => {
		if (count === 1) return number("local day of week", 1, 2, "never");
		const style = STYLES$1[count];
		return style === void 0 ? void 0 : text("day of week", style, true);
	},
	F: (count) => count > 1 ? void 0 : free("aligned day of week"),
	a: (count) => count > 1 ? void 0 : text("AM/PM", "short"),
	B: (count) => {
		const style = count === 1 ? "short" : count === 4 ? "long" : count === 5 ? "narrow" : void 0;
		return style === void 0 ? void 0 : {
			kind: "day period",
			style
		};
	},
	H: oneOrTwoRule("hour"),
	k: oneOrTwoRule("hour 1-24"),
	K: oneOrTwoRule("hour 0-11"),
	h: oneOrTwoRule("hour 1-12"),
	m: oneOrTwoRule("minute"),
	s: oneOrTwoRule("second"),
	S: (count) => count > 9 ? void 0 : {
		kind: "fraction",
		min: count,
		max: count,
		point: false
	},
	A: wideRule("millisecond of day"),
	n: wideRule("nanosecond"),
	N: wideRule("nanosecond of day"),
	V: (count) => count === 2 ? { kind: "zone id" } : void 0,
	v: (count) => count === 1 || count === 4 ? {
		kind: "zone name",
		long: count === 4,
		generic: true
	} : void 0,
	z: (count) => count > 4 ? void 0 : {
		kind: "zone name",
		long: count === 4,
		generic: false
	},
	O: (count) => count === 1 || count === 4 ? {
		kind: "localized offset",
		long: count === 4
	} : void 0,
	X: (count) => {
		const pattern = OFFSETS[count - 1];
		return pattern === void 0 ? void 0 : {
			kind: "offset",
			pattern,
			zero: "Z"
		};
	},
	x: (count) => {
		const pattern = OFFSETS[count - 1];
		const zero = count === 1 ? "+00" : count % 2 === 0 ? "+0000" : "+00:00";
		return pattern === void 0 ? void 0 : {
			kind: "offset",
			pattern,
			zero
		};
	},
	Z: (count) => {
		if (count < 4) return {
			kind: "offset",
			pattern: "+HHMM",
			zero: "+0000"
		};
		if (count === 4) return {
			kind: "localized offset",
			long: true
		};
		return count === 5 ? {
			kind: "offset",
			pattern: "+HH:MM:ss",
			zero: "Z"
		} : void 0;
	}
};
function refuse(pattern, problem, help) {
	throw new require_common.RuntimeFailure(`"${pattern}" is not a date pattern: ${problem}`, help);
}
function elementOf(pattern, letter, count) {
	const rule = RULES[letter];
	if (rule === void 0) return refuse(pattern, `the letter ${letter} has no meaning`, `write plain letters in quotes: '${letter}'`);
	return rule(count) ?? refuse(pattern, `${letter.repeat(count)} has too many letters`, `write ${letter} fewer times`);
}
function readQuoted(pattern, start) {
	let result = "";
	for (let at = start + 1; at < pattern.length; at++) if (pattern[at] !== "'") result += pattern[at];
	else if (pattern[at + 1] === "'") {
		result += "'";
		at++;
	} else return {
		text: result === "" ? "'" : result,
		next: at + 1
	};
	return refuse(pattern, "a quote is not closed", "close the text with ', and write '' for a quote itself");
}
function parseDatePattern(pattern) {
	const stack = [[]];
	let padding;
	const append = (element) => {
		stack[stack.length - 1].push(padding === void 0 ? element : {
			kind: "pad",
			width: padding,
			element
		});
		padding = void 0;
	};
	for (let at = 0; at < pattern.length;) {
		const char = pattern[at];
		if (/[A-Za-z]/.test(char)) {
			let end = at + 1;
			while (pattern[end] === char) end++;
			if (char === "p") {
				if (!/[A-Za-z]/.test(pattern[end] ?? "")) refuse(pattern, "p pads the letters behind it, and there are none", "write for example ppH");
				padding = end - at;
			} else append(elementOf(pattern, char, end - at));
			at = end;
			continue;
		}
		at++;
		if (char === "'") {
			const quoted = readQuoted(pattern, at - 1);
			append(literal$1(quoted.text));
			at = quoted.next;
		} else if (char === "[") stack.push([]);
		else if (char === "]") {
			const elements = stack.pop();
			if (stack.length === 0) refuse(pattern, "a ] has no [ before it", "write ']' in quotes to print it");
			append({
				kind: "optional",
				elements
			});
		} else if (char === "{" || char === "}" || char === "#") refuse(pattern, `${char} is reserved`, `write '${char}' in quotes to print it`);
		else append(literal$1(char));
	}
	while (stack.length > 1) {
		const elements = stack.pop();
		stack[stack.length - 1].push({
			kind: "optional",
			elements
		});
	}
	return {
		elements: stack[0],
		ignoreCase: false,
		strict: false
	};
}
// src/expression/java/named-formats.ts
const literal = (text) => ({
	kind: "literal",
	text
});
const optional = (...elements) => ({
	kind: "optional",
	elements
});
function two(field) {
	return {
		kind: "number",
		field,
		min: 2,
		max: 2,
		sign: "never"
	};
}
function year(field) {
	return {
		kind: "number",
		field,
		min: 4,
		max: 10,
		sign: "exceeds"
	};
}
const OFFSET = {
	kind: "offset",
	pattern: "lenient",
	zero: "Z"
};
const REGION = { kind: "zone region" };
const DATE = [
	year("year"),
	literal("-"),
	two("month"),
	literal("-"),
	two("day of month")
];
const TIME = [
	two("hour"),
	literal(":"),
	two("minute"),
	optional(literal(":"), two("second"), optional({
		kind: "fraction",
		min: 0,
		max: 9,
		point: true
	}))
];
const DATE_TIME = [
	...DATE,
	literal("T"),
	...TIME
];
const english = (field) => ({
	kind: "text",
	field,
	style: "short",
	standalone: false,
	locale: "en-US"
});
const RFC_1123 = [
	optional(english("day of week"), literal(", ")),
	{
		kind: "number",
		field: "day of month",
		min: 1,
		max: 2,
		sign: "never"
	},
	literal(" "),
	english("month"),
	literal(" "),
	{
		kind: "number",
		field: "year",
		min: 4,
		max: 4,
		sign: "never"
	},
	literal(" "),
	two("hour"),
	literal(":"),
	two("minute"),
	optional(literal(":"), two("second")),
	literal(" "),
	{
		kind: "offset",
		pattern: "+HHMM",
		zero: "GMT"
	}
];
function iso(...elements) {
	return {
		elements,
		ignoreCase: true,
		strict: true
	};
}
const CONSTANTS = {
	iso_date_time: iso(...DATE_TIME, optional(OFFSET, optional(REGION))),
	iso_date: iso(...DATE, optional(OFFSET)),
	iso_time: iso(...TIME, optional(OFFSET)),
	iso_local_date: iso(...DATE),
	iso_local_date_time: iso(...DATE_TIME),
	iso_local_time: iso(...TIME),
	iso_offset_date_time: iso(...DATE_TIME, OFFSET),
	iso_offset_date: iso(...DATE, OFFSET),
	iso_offset_time: iso(...TIME, OFFSET),
	iso_zoned_date_time: iso(...DATE_TIME, OFFSET, optional(REGION)),
	iso_instant: iso({ kind: "instant" }),
	iso_ordinal_date: iso(year("year"), literal("-"), {
		kind: "number",
		field: "day of year",
		min: 3,
		max: 3,
		sign: "never"
	}, optional(OFFSET)),
	iso_week_date: iso(year("ISO week year"), literal("-W"), two("ISO week"), literal("-"), {
		kind: "number",
		field: "day of week",
		min: 1,
		max: 1,
		sign: "never"
	}, optional(OFFSET)),
	rfc_1123_date_time: {
		elements: RFC_1123,
		ignoreCase: true,
		strict: false
	}
};
const PATTERNS = {
	iso: "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX",
	iso_milli: "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
	iso_sec: "yyyy-MM-dd'T'HH:mm:ssXXX",
	sql: "yyyy-MM-dd HH:mm:ss.SSSSSS",
	sql_milli: "yyyy-MM-dd HH:mm:ss.SSS",
	sql_seq: "yyyy-MM-dd HH:mm:ss"
};
const STYLES = [
	"full",
	"long",
	"medium",
	"short"
];
function lettersOf(locale, type, value, twelveHours) {
	const { month, weekday } = require_date_parts.STYLE_SAMPLE;
	const isLong = (field, number) => value === require_date_parts.fieldText(locale, field, number, "long", false) || value === require_date_parts.fieldText(locale, field, number, "long", true);
	switch (type) {
		case "weekday": return isLong("day of week", weekday) ? "EEEE" : "EEE";
		case "month": return /^\d+$/.test(value) ? "M".repeat(value.length) : isLong("month", month) ? "MMMM" : "MMM";
		case "day": return "d".repeat(value.length);
		case "year": return value.length === 2 ? "yy" : "y";
		case "era": return "G";
		case "hour": return (twelveHours ? "h" : "H").repeat(value.length);
		case "minute": return "mm";
		case "second": return "ss";
		case "dayPeriod": return "a";
		case "timeZoneName": return value === "UTC" ? "z" : "zzzz";
		default: return `'${value.replaceAll("'", "''")}'`;
	}
}
function stylePattern(locale, style) {
	const pieces = require_date_parts.stylePieces(locale, style);
	const twelveHours = pieces.some((piece) => piece.type === "dayPeriod");
	return pieces.map((piece) => lettersOf(locale, piece.type, piece.value, twelveHours)).join("");
}
const cache = new Map();
const CACHE_SIZE = 200;
function makeFormat(format, locale) {
	const name = format.toLowerCase();
	const constant = Object.hasOwn(CONSTANTS, name) ? CONSTANTS[name] : void 0;
	if (constant !== void 0) return constant;
	const style = STYLES.find((known) => known === name);
	if (style !== void 0) return parseDatePattern(stylePattern(locale, style));
	return parseDatePattern(Object.hasOwn(PATTERNS, name) ? PATTERNS[name] : format);
}
function dateFormat(format, locale) {
	const key = `${locale} ${format}`;
	let found = cache.get(key);
	if (found === void 0) {
		found = makeFormat(format, locale);
		if (cache.size >= CACHE_SIZE) cache.clear();
		cache.set(key, found);
	}
	return found;
}
function nearestFormatName(format) {
	return require_start.nearest(format, [
		...Object.keys(PATTERNS),
		...Object.keys(CONSTANTS),
		...STYLES
	]);
}
Object.defineProperty(exports, "dateFormat", {
	enumerable: true,
	get: function() {
		return dateFormat;
	}
});
Object.defineProperty(exports, "nearestFormatName", {
	enumerable: true,
	get: function() {
		return nearestFormatName;
	}
});
Object.defineProperty(exports, "readDate", {
	enumerable: true,
	get: function() {
		return readDate;
	}
});
