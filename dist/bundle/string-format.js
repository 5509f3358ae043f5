require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_number_parse = require("./number-parse.js");
// src/expression/java/string-format.ts
const SPECIFIER = /%(?:(\d+)\$|(<))?([-#+ 0,(]*)(\d+)?(?:\.(\d+))?([tT])?([a-zA-Z%])/y;
const CONVERSIONS = "bBhHsScCdoxXeEfgGaAn%";
const MAX_WIDTH = 1e6;
function refuse(specifier, problem, help) {
	throw new require_common.RuntimeFailure(`${specifier} can not be formatted: ${problem}`, help);
}
function readSpecifier(match) {
	const [text, , , flags, width, precision, date, letter] = match;
	const specifier = {
		text,
		flags: flags ?? "",
		width: width === void 0 ? void 0 : Number(width),
		precision: precision === void 0 ? void 0 : Number(precision),
		conversion: date === void 0 ? letter.toLowerCase() : `t${letter}`,
		upper: (date ?? letter) !== (date ?? letter).toLowerCase()
	};
	if (date === void 0 && !CONVERSIONS.includes(letter)) refuse(text, `the conversion ${letter} does not exist`, "write %s for text, %d for integers, %f for decimals");
	checkFlags(specifier);
	return specifier;
}
function checkFlags({ text, flags, width, precision, conversion }) {
	if (new Set(flags).size !== flags.length) refuse(text, "a flag is written twice");
	if ((width ?? 0) > MAX_WIDTH || (precision ?? 0) > MAX_WIDTH) refuse(text, `it is wider than ${MAX_WIDTH}`);
	if (/[-0]/.test(flags) && width === void 0 && conversion !== "n") refuse(text, "the flags - and 0 need a width");
	if (flags.includes("-") && flags.includes("0")) refuse(text, "the flags - and 0 exclude each other");
	if (flags.includes("+") && flags.includes(" ")) refuse(text, "the flags + and space exclude each other");
	const allowed = {
		d: "-+ 0,(",
		x: "-#0",
		o: "-#0",
		e: "-#+ 0(",
		f: "-#+ 0,(",
		g: "-+ 0,(",
		n: ""
	};
	for (const flag of flags) if (!(allowed[conversion] ?? "-").includes(flag)) refuse(text, `the flag ${flag} does not go with it`);
	if (precision !== void 0 && /^[dxoc%n]|^t/.test(conversion)) refuse(text, "it takes no precision");
	if (width !== void 0 && conversion === "n") refuse(text, "it takes no width");
}
function pad(text, { width, flags }) {
	if (width === void 0) return text;
	return flags.includes("-") ? text.padEnd(width) : text.padStart(width);
}
function wrongType(specifier, value, wanted, help) {
	return refuse(specifier.text, `it takes ${wanted}, and got a ${require_common.typeName(value)}`, help);
}
function signed(digits, negative, specifier) {
	const { flags, width } = specifier;
	const brackets = negative && flags.includes("(");
	const before = brackets ? "(" : negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
	const after = brackets ? ")" : "";
	const zeros = flags.includes("0") ? (width ?? 0) - before.length - after.length : 0;
	return pad(before + digits.padStart(zeros, "0") + after, specifier);
}
function grouped(whole, flags) {
	return flags.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
}
function formatInteger(value, specifier) {
	if (!require_common.isInteger(value)) return wrongType(specifier, value, "an integer", require_common.isDouble(value) ? "write %f or %.2f for decimals" : "write %s for text");
	const number = require_common.toBigInt(value);
	const { conversion, flags } = specifier;
	if (conversion === "d") return signed(grouped((number < 0n ? -number : number).toString(), flags), number < 0n, specifier);
	const digits = BigInt.asUintN(64, number).toString(conversion === "x" ? 16 : 8);
	const prefix = flags.includes("#") ? conversion === "x" ? "0x" : "0" : "";
	const zeros = flags.includes("0") ? (specifier.width ?? 0) - prefix.length : 0;
	return pad(prefix + digits.padStart(zeros, "0"), specifier);
}
function shortest(value) {
	const text = value instanceof require_number_parse.BigDecimal ? value.toString() : require_common.toDouble(value).toExponential();
	const match = /^[+-]?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
	const all = match[1] + (match[2] ?? "");
	const digits = all.replace(/^0+(?=\d)/, "");
	const exponent = Number(match[3] ?? 0) + match[1].length - 1 - (all.length - digits.length);
	return digits === "0" ? {
		digits,
		exponent: 0
	} : {
		digits,
		exponent
	};
}
function roundDigits({ digits, exponent }, count) {
	if (count < 0) return {
		digits: "0",
		exponent: 0
	};
	if (digits.length <= count) return {
		digits: digits.padEnd(Math.max(count, 1), "0"),
		exponent
	};
	const up = digits[count] >= "5" ? 1n : 0n;
	const kept = (BigInt(digits.slice(0, count) || "0") + up).toString();
	if (count === 0) return up === 1n ? {
		digits: "1",
		exponent: exponent + 1
	} : {
		digits: "0",
		exponent: 0
	};
	return kept.length > count ? {
		digits: kept.slice(0, count),
		exponent: exponent + 1
	} : {
		digits: kept,
		exponent
	};
}
function fixedText(value, precision, specifier) {
	const exact = shortest(value);
	const { digits, exponent } = roundDigits(exact, exact.exponent + 1 + precision);
	const isZero = /^0*$/.test(digits);
	const places = isZero ? 0 : exponent;
	const whole = places < 0 ? "0" : digits.slice(0, places + 1).padEnd(places + 1, "0");
	const behind = places < 0 ? "0".repeat(-places - 1) + digits : digits.slice(places + 1);
	const fraction = isZero ? "".padEnd(precision, "0") : behind.slice(0, precision).padEnd(precision, "0");
	const point = precision > 0 || specifier.flags.includes("#") ? "." : "";
	return grouped(isZero ? "0" : whole, specifier.flags) + point + fraction;
}
function scientificText(value, precision, flags) {
	const { digits, exponent } = roundDigits(shortest(value), precision + 1);
	const fraction = digits.slice(1).padEnd(precision, "0");
	const point = precision > 0 || flags.includes("#") ? "." : "";
	const size = String(Math.abs(exponent)).padStart(2, "0");
	return `${digits[0]}${point}${fraction}e${exponent < 0 ? "-" : "+"}${size}`;
}
function generalText(value, specifier) {
	const precision = Math.max(specifier.precision ?? 6, 1);
	const number = Math.abs(require_common.toDouble(value));
	const { exponent } = roundDigits(shortest(value), precision);
	if (number === 0) return fixedText(value, precision - 1, specifier);
	return exponent >= -4 && exponent < precision ? fixedText(value, precision - exponent - 1, specifier) : scientificText(value, precision - 1, specifier.flags);
}
function formatDecimal(value, specifier) {
	if (!require_common.isDouble(value)) return wrongType(specifier, value, "a decimal number", require_common.isInteger(value) ? "write %d for integers, or multiply by 1.0 first" : "write %s for text");
	const number = require_common.toDouble(value);
	const { conversion, flags, precision } = specifier;
	if (Number.isNaN(number)) return pad("NaN", specifier);
	const negative = number < 0 || Object.is(number, -0);
	if (!Number.isFinite(number)) return signed("Infinity", negative, {
		...specifier,
		flags: flags.replace("0", "")
	});
	const magnitude = value instanceof require_number_parse.BigDecimal ? new require_number_parse.BigDecimal(value.toString().replace(/^-/, "")) : Math.abs(number);
	return signed(conversion === "f" ? fixedText(magnitude, precision ?? 6, specifier) : conversion === "e" ? scientificText(magnitude, precision ?? 6, flags) : generalText(magnitude, specifier), negative, specifier);
}
function formatCharacter(value, specifier) {
	if (typeof value === "string" && [...value].length === 1) return pad(value, specifier);
	if (!require_common.isInteger(value)) return wrongType(specifier, value, "one character or its code point");
	const code = Number(value);
	if (code < 0 || code > 1114111) return refuse(specifier.text, `${code} is no code point`);
	return pad(String.fromCodePoint(code), specifier);
}
function hashCode(value, specifier) {
	if (typeof value === "boolean") return value ? "4cf" : "4d5";
	if (require_common.isInteger(value)) {
		const bits = BigInt.asUintN(64, require_common.toBigInt(value));
		return BigInt.asUintN(32, bits ^ bits >> 32n).toString(16);
	}
	if (typeof value !== "string") return wrongType(specifier, value, "a text, an integer or a boolean");
	let hash = 0;
	for (let index = 0; index < value.length; index++) hash = Math.imul(hash, 31) + value.charCodeAt(index) | 0;
	return (hash >>> 0).toString(16);
}
function formatValue(value, specifier, date) {
	const { conversion, precision } = specifier;
	const cut = (text) => pad(precision === void 0 ? text : text.slice(0, precision), specifier);
	if (conversion === "b") return cut(value === null ? "false" : typeof value === "boolean" ? String(value) : "true");
	if (value === null) return cut("null");
	if (conversion === "s") return cut(require_common.javaText(value));
	if (conversion === "h") return cut(hashCode(value, specifier));
	if (conversion === "c") return formatCharacter(value, specifier);
	if (/^[dxo]$/.test(conversion)) return formatInteger(value, specifier);
	if (/^[efg]$/.test(conversion)) return formatDecimal(value, specifier);
	if (conversion === "a") return refuse(specifier.text, "hexadecimal floating-point is not supported", "write %e");
	if (!require_common.isTimeValue(value) && !require_common.isInteger(value)) return wrongType(specifier, value, "a date");
	if (value instanceof require_common.Duration) return wrongType(specifier, value, "a date");
	return pad(date(value, conversion.slice(1)), specifier);
}
function formatString(format, args, date) {
	let text = "";
	let ordinary = 0;
	let last = -1;
	for (let at = 0; at < format.length;) {
		const next = format.indexOf("%", at);
		if (next === -1) return text + format.slice(at);
		text += format.slice(at, next);
		SPECIFIER.lastIndex = next;
		const match = SPECIFIER.exec(format);
		if (match === null) refuse(format.slice(next, next + 2), "it is not a conversion", "write %% for a percent sign itself");
		at = next + match[0].length;
		const specifier = readSpecifier(match);
		if (specifier.conversion === "n" || specifier.conversion === "%") {
			text += specifier.conversion === "n" ? "\n" : pad("%", specifier);
			continue;
		}
		const index = match[2] !== void 0 ? last : match[1] !== void 0 ? Number(match[1]) - 1 : ordinary++;
		if (index < 0 || index >= args.length) {
			const given = args.length === 1 ? "there is one" : `there are ${args.length}`;
			refuse(specifier.text, `it needs argument ${index < 0 ? "before it" : index + 1}, and ${given}`);
		}
		last = index;
		const printed = formatValue(args[index], specifier, date);
		text += specifier.upper ? printed.toUpperCase() : printed;
	}
	return text;
}
exports.formatString = formatString;
