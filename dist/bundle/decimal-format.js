require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/expression/java/decimal-format.ts
const DEFAULT_PATTERN = "#,##0.###";
const EMPTY_PATTERN = {
	positive: {
		prefix: "",
		suffix: ""
	},
	negative: {
		prefix: "-",
		suffix: ""
	},
	minInteger: 0,
	maxInteger: 0,
	minFraction: 0,
	maxFraction: 340,
	grouping: 3,
	scale: 0,
	exponent: void 0,
	alwaysPoint: false
};
const SPECIAL = new Set([
	"#",
	"0",
	",",
	"."
]);
function refuse(pattern, problem) {
	throw new require_common.RuntimeFailure(`"${pattern}" is not a number pattern: ${problem}`, "write for example #,##0.00");
}
function splitPattern(pattern) {
	let quoted = false;
	for (let at = 0; at < pattern.length; at++) if (pattern[at] === "'") quoted = !quoted;
	else if (pattern[at] === ";" && !quoted) return [pattern.slice(0, at), pattern.slice(at + 1)];
	return [pattern, void 0];
}
function readAffix(pattern, start, isPrefix) {
	let text = "";
	let scale = 0;
	let quoted = false;
	let at = start;
	for (; at < pattern.length; at++) {
		const char = pattern[at];
		if (char === "'") {
			if (pattern[at + 1] === "'") {
				text += "'";
				at++;
			} else quoted = !quoted;
			continue;
		}
		if (!quoted && SPECIAL.has(char)) {
			if (isPrefix) break;
			refuse(pattern, `${char} stands behind the end of the number; put it in quotes to print it`);
		}
		if (!quoted && char === "%") scale = 2;
		if (!quoted && char === "\u2030") scale = 3;
		text += !quoted && char === "\u00a4" ? "$" : char;
	}
	if (quoted) refuse(pattern, "a quote is not closed");
	return {
		text,
		scale,
		next: at
	};
}
const NUMBER = /[#,]*[0,]*(\.0*#*)?(E0+)?/y;
function readDigits(pattern, start) {
	NUMBER.lastIndex = start;
	const match = NUMBER.exec(pattern);
	const next = start + match[0].length;
	const fraction = (match[1] ?? "").slice(1);
	const whole = match[0].slice(0, match[0].length - (match[1] ?? "").length - (match[2] ?? "").length);
	const lastComma = whole.lastIndexOf(",");
	const grouping = lastComma === -1 ? 0 : whole.length - lastComma - 1;
	if (lastComma !== -1 && grouping === 0) refuse(pattern, "a grouping comma needs digits behind it");
	const digits = whole.replaceAll(",", "");
	const zeros = digits.length - digits.indexOf("0");
	let minInteger = digits.includes("0") ? zeros : 0;
	let minFraction = fraction.lastIndexOf("0") + 1;
	if (minInteger === 0 && minFraction === 0) {
		if (digits !== "") minInteger = 1;
		else if (fraction !== "") minFraction = 1;
	}
	return {
		minInteger,
		maxInteger: digits.length,
		minFraction,
		maxFraction: fraction.length,
		grouping,
		exponent: match[2] === void 0 ? void 0 : match[2].length - 1,
		alwaysPoint: match[1] === ".",
		next
	};
}
function parseDecimalPattern(pattern) {
	if (pattern === "") return EMPTY_PATTERN;
	const [positiveText, negativeText] = splitPattern(pattern);
	const prefix = readAffix(positiveText, 0, true);
	const digits = readDigits(positiveText, prefix.next);
	const suffix = readAffix(positiveText, digits.next, false);
	const positive = {
		prefix: prefix.text,
		suffix: suffix.text
	};
	let negative = {
		prefix: `-${prefix.text}`,
		suffix: suffix.text
	};
	if (negativeText !== void 0 && negativeText !== "") {
		const before = readAffix(negativeText, 0, true);
		const after = readAffix(negativeText, readDigits(negativeText, before.next).next, false);
		if (!(before.text === positive.prefix && after.text === positive.suffix)) negative = {
			prefix: before.text,
			suffix: after.text
		};
	}
	return {
		...digits,
		positive,
		negative,
		scale: Math.max(prefix.scale, suffix.scale)
	};
}
function binary(value) {
	const view = new DataView(new ArrayBuffer(8));
	view.setFloat64(0, value);
	const bits = view.getBigUint64(0);
	const biased = Number(bits >> 52n & 2047n);
	const fraction = bits & 4503599627370495n;
	return {
		mantissa: biased === 0 ? fraction : fraction | 1n << 52n,
		power: Math.max(biased, 1) - 1075
	};
}
function digitsOfDouble(value) {
	if (value === 0) return {
		digits: "",
		pointAt: 0,
		error: 0
	};
	const [mantissa, exponent] = value.toExponential().split("e");
	const digits = mantissa.replace(".", "").replace(/0+$/, "");
	const pointAt = Number(exponent) + 1;
	const exact = binary(value);
	const tens = pointAt - digits.length;
	const decimal = BigInt(digits) * 10n ** BigInt(Math.max(tens, 0)) * 2n ** BigInt(Math.max(-exact.power, 0));
	const binaryValue = exact.mantissa * 10n ** BigInt(Math.max(-tens, 0)) * 2n ** BigInt(Math.max(exact.power, 0));
	return {
		digits,
		pointAt,
		error: decimal < binaryValue ? -1 : decimal > binaryValue ? 1 : 0
	};
}
function digitsOfInteger(value) {
	const all = (value < 0n ? -value : value).toString();
	if (all === "0") return {
		digits: "",
		pointAt: 0,
		error: 0
	};
	return {
		digits: all.replace(/0+$/, ""),
		pointAt: all.length,
		error: 0
	};
}
function round(value, count) {
	const { digits, pointAt, error } = value;
	if (count < 0) return {
		digits: "",
		pointAt: 0,
		error: 0
	};
	if (digits.length <= count) return value;
	const rest = digits.slice(count);
	const isTie = rest === "5" && error === 0;
	const last = count === 0 ? 0 : Number(digits[count - 1]);
	if (!(isTie ? last % 2 === 1 : rest === "5" ? error < 0 : rest > "5")) return {
		digits: digits.slice(0, count).replace(/0+$/, ""),
		pointAt,
		error: 0
	};
	const raised = (BigInt(digits.slice(0, count) || "0") + 1n).toString();
	return {
		digits: raised.replace(/0+$/, ""),
		pointAt: raised.length > count ? pointAt + 1 : pointAt,
		error: 0
	};
}
function group(digits, size) {
	if (size === 0) return digits;
	let text = "";
	for (let end = digits.length; end > 0; end -= size) {
		const part = digits.slice(Math.max(0, end - size), end);
		text = text === "" ? part : `${part},${text}`;
	}
	return text;
}
function plainText(value, pattern) {
	const { digits, pointAt } = round(value, value.pointAt + pattern.maxFraction);
	const whole = digits.slice(0, Math.max(pointAt, 0)).padEnd(digits === "" ? 0 : pointAt, "0");
	const fraction = (pointAt < 0 && digits !== "" ? "0".repeat(-pointAt) + digits : digits.slice(Math.max(pointAt, 0))).padEnd(pattern.minFraction, "0");
	const shown = whole.padStart(pattern.minInteger, "0");
	const point = fraction !== "" || pattern.alwaysPoint ? "." : "";
	return group(shown === "" && fraction === "" ? "0" : shown, pattern.grouping) + point + fraction;
}
function exponentText(value, pattern) {
	const { minInteger, maxInteger, minFraction, maxFraction } = pattern;
	const { digits, pointAt } = round(value, maxInteger + maxFraction);
	const engineering = maxInteger > 1 && maxInteger > minInteger;
	const leading = engineering ? 1 : minInteger;
	const power = engineering ? Math.floor((pointAt - 1) / maxInteger) * maxInteger : pointAt - (minInteger === 0 && minFraction === 0 ? 1 : minInteger);
	const wholeDigits = digits === "" ? leading : pointAt - power;
	const length = Math.max(digits.length, wholeDigits, minInteger + minFraction);
	const padded = digits.padEnd(length, "0");
	const fraction = padded.slice(wholeDigits);
	const point = fraction !== "" || pattern.alwaysPoint ? "." : "";
	const exponent = digits === "" ? 0 : power;
	const size = String(Math.abs(exponent)).padStart(pattern.exponent, "0");
	return `${padded.slice(0, wholeDigits)}${point}${fraction}E${exponent < 0 ? "-" : ""}${size}`;
}
function formatDecimal(value, pattern) {
	if (typeof value === "number" && Number.isNaN(value)) return "NaN";
	const scaled = typeof value === "number" ? value * 10 ** pattern.scale : value * 10n ** BigInt(pattern.scale);
	const { prefix, suffix } = scaled < 0 || Object.is(scaled, -0) ? pattern.negative : pattern.positive;
	if (typeof scaled === "number" && !Number.isFinite(scaled)) return `${prefix}\u221e${suffix}`;
	const digits = typeof scaled === "number" ? digitsOfDouble(Math.abs(scaled)) : digitsOfInteger(scaled);
	return prefix + (pattern.exponent === void 0 ? plainText(digits, pattern) : exponentText(digits, pattern)) + suffix;
}
exports.DEFAULT_PATTERN = DEFAULT_PATTERN;
exports.formatDecimal = formatDecimal;
exports.parseDecimalPattern = parseDecimalPattern;
