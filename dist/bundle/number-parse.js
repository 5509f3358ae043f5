const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/expression/java/number-parse.ts
var number_parse_exports = require_rolldown_runtime.__exportAll({
	BigDecimal: () => BigDecimal,
	NUMBER_TYPES: () => NUMBER_TYPES,
	parseNumber: () => parseNumber
});
const NUMBER_TYPES = [
	"INT",
	"FLOAT",
	"LONG",
	"DOUBLE",
	"BIGDECIMAL",
	"BIGINTEGER"
];
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const JAVA_DOUBLE = /^[\s\0]*([+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))[fFdD]?[\s\0]*$/;
function refuse(text, wanted) {
	throw new require_common.RuntimeFailure(`"${text}" is not ${wanted}`);
}
function integerIn(text, bits, wanted) {
	if (!/^[+-]?\d+$/.test(text)) refuse(text, wanted);
	const value = BigInt(text.replace(/^\+/, ""));
	if (BigInt.asIntN(bits, value) !== value) refuse(text, `${wanted}: it does not fit into ${bits} bits`);
	return require_common.makeInteger(value);
}
function javaDouble(text, wanted) {
	const match = JAVA_DOUBLE.exec(text);
	if (match === null) return refuse(text, wanted);
	return require_common.makeDouble(Number(match[1]));
}
function javaFloat(value) {
	const float = Math.fround(value);
	if (!Number.isFinite(float) || float === 0) return require_common.makeDouble(float);
	for (let digits = 1; digits < 10; digits++) {
		const shorter = Number(float.toPrecision(digits));
		if (Math.fround(shorter) === float) return require_common.makeDouble(shorter);
	}
	return require_common.makeDouble(float);
}
function bigInteger(digits) {
	return digits >= -9007199254740991n && digits <= 9007199254740991n ? Number(digits) : digits;
}
function untyped(text) {
	const radix = /^([+-]?)(0[xX]|#|0(?=[0-9]))([0-9A-Fa-f]+)$/.exec(text);
	if (radix !== null) {
		const [, sign, prefix, digits] = radix;
		const octal = prefix === "0";
		if (octal && !/^[0-7]+$/.test(digits)) refuse(text, "a number: a leading zero makes it octal, and it has other digits");
		const value = BigInt((octal ? "0o" : "0x") + digits);
		return bigInteger(sign === "-" ? -value : value);
	}
	if (/^[+-]?\d+$/.test(text)) return bigInteger(BigInt(text.replace(/^\+/, "")));
	if (/^[+-]?\d+[lL]$/.test(text)) return integerIn(text.slice(0, -1), 64, "a long number");
	const suffix = /[fFdD]$/.exec(text)?.[0].toLowerCase();
	const body = suffix === void 0 ? text : text.slice(0, -1);
	if (!DECIMAL.test(body)) refuse(text, "a number");
	const value = Number(body);
	const vanishes = (number) => !Number.isFinite(number) || number === 0 && /[1-9]/.test(body.replace(/[eE].*$/, ""));
	if (suffix === "f" && !vanishes(Math.fround(value))) return javaFloat(value);
	if (suffix === "d" && !vanishes(value)) return require_common.makeDouble(value);
	const exact = bigDecimal(body);
	return !vanishes(value) && sameDecimal(exact.toString(), require_common.doubleText(value)) ? require_common.makeDouble(value) : exact;
}
function sameDecimal(left, right) {
	const normal = (text) => {
		const match = /^(-?)(\d+)\.?(\d*)(?:E([+-]?\d+))?$/.exec(text);
		const digits = (match[2] + match[3]).replace(/^0+/, "");
		const short = digits.replace(/0+$/, "");
		if (short === "") return "0";
		return `${match[1]}${short}e${Number(match[4] ?? 0) - match[3].length + digits.length - short.length}`;
	};
	return normal(left) === normal(right);
}
var BigDecimal = class extends require_common.Double {
	constructor(digits) {
		super(Number(digits), digits);
	}
};
function bigDecimal(text) {
	if (!DECIMAL.test(text)) refuse(text, "a decimal number");
	const [, sign, whole, fraction, exponentText] = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
	const scale = fraction.length - Number(exponentText ?? 0);
	const digits = BigInt(whole + fraction).toString();
	const minus = sign === "-" && digits !== "0" ? "-" : "";
	const exponent = digits.length - 1 - scale;
	if (scale >= 0 && exponent >= -6) {
		const padded = digits.padStart(scale + 1, "0");
		const point = padded.length - scale;
		return new BigDecimal(minus + padded.slice(0, point) + (scale > 0 ? `.${padded.slice(point)}` : ""));
	}
	return new BigDecimal(`${minus}${digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`}E${exponent < 0 ? "" : "+"}${exponent}`);
}
function parseNumber(text, type) {
	switch (type) {
		case void 0: return untyped(text);
		case "INT": return integerIn(text, 32, "an integer");
		case "LONG": return integerIn(text, 64, "a long number");
		case "BIGINTEGER":
			if (!/^[+-]?\d+$/.test(text)) refuse(text, "an integer");
			return bigInteger(BigInt(text.replace(/^\+/, "")));
		case "FLOAT": return javaFloat(require_common.toDouble(javaDouble(text, "a number")));
		case "DOUBLE": return javaDouble(text, "a number");
		case "BIGDECIMAL": return bigDecimal(text);
	}
}
Object.defineProperty(exports, "BigDecimal", {
	enumerable: true,
	get: function() {
		return BigDecimal;
	}
});
Object.defineProperty(exports, "number_parse_exports", {
	enumerable: true,
	get: function() {
		return number_parse_exports;
	}
});
