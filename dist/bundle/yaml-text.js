const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/expression/java/yaml-text.ts
const MAX_DEPTH = 1e3;
const RESERVED = new Set("|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|y|Y|n|N".split("|"));
const QUOTABLE = /[[\]{},]|(?:^|[ \t])#|:(?:[ \t\r\n]|$)/;
const NOT_PLAIN = /^[\s!&*'"%@`|>#]|^[-?:](?:\s|$)|^---|^\.\.\.|\s$|[\x00-\x08\x0b-\x1f\x7f\u0085\u2028\u2029\ufeff]|\t/;
const NEEDS_ESCAPES = /[\x00-\x1f\x7f\u0085\u2028\u2029\ufeff]/;
const ESCAPES = {
	"\0": "\\0",
	"\x07": "\\a",
	"\b": "\\b",
	"	": "\\t",
	"\n": "\\n",
	"\v": "\\v",
	"\f": "\\f",
	"\r": "\\r",
	"\x1B": "\\e",
	"\"": "\\\"",
	"\\": "\\\\",
	"\u0085": "\\N",
	"\u2028": "\\L",
	"\u2029": "\\P"
};
function doubleQuoted(text) {
	return `"${text.replace(/[\x00-\x1f\x7f"\\\u0085\u2028\u2029\ufeff]/g, (char) => {
		const code = char.charCodeAt(0);
		return ESCAPES[char] ?? (code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`);
	})}"`;
}
function literalBlock(text, indent) {
	if (/[ \t](?:\n|$)/.test(text) || NEEDS_ESCAPES.test(text.replaceAll("\n", ""))) return void 0;
	const hint = /^[ \n]/.test(text) ? "2" : "";
	const chomp = !text.endsWith("\n") ? "-" : text.endsWith("\n\n") || text === "\n" ? "+" : "";
	const pad = " ".repeat(indent);
	return `|${hint}${chomp}\n${text.replace(/\n$/, "").split("\n").map((line) => line === "" ? "" : pad + line).join("\n")}`;
}
function textScalar(text, indent) {
	if (text.includes("\n")) return literalBlock(text, indent) ?? doubleQuoted(text);
	if (text === "" || RESERVED.has(text) || QUOTABLE.test(text)) return doubleQuoted(text);
	return plainOrQuoted(text);
}
function plainOrQuoted(text) {
	if (!NOT_PLAIN.test(text)) return text;
	return NEEDS_ESCAPES.test(text) ? doubleQuoted(text) : `'${text.replaceAll("'", "''")}'`;
}
function scalar(value, indent) {
	if (value === null) return "null";
	if (typeof value === "string") return textScalar(value, indent);
	if (require_common.isTimeValue(value)) return textScalar(JSON.parse(require_common.jsonText(value)), indent);
	return require_common.javaText(value);
}
function keyText(key) {
	const text = require_common.javaText(key);
	if (text === "" || text.includes("\n") || RESERVED.has(text) || /^(?:\d+|0x[\da-fA-F]+)$/.test(text)) return doubleQuoted(text);
	return QUOTABLE.test(text) ? `'${text.replaceAll("'", "''")}'` : plainOrQuoted(text);
}
function isBlock(value) {
	return require_common.isList(value) && value.length > 0 || require_common.isMap(value) && entriesOf(value).length > 0;
}
function entriesOf(value) {
	return require_common.mapEntries(value).filter(([, item]) => item !== null);
}
function block(value, indent, depth) {
	if (depth > MAX_DEPTH) throw new require_common.RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH} levels`);
	if (require_common.isList(value)) {
		const dash = `${" ".repeat(indent + 1)}-`;
		const item = (each) => isBlock(each) ? `${dash}\n${block(each, indent + 2, depth + 1)}` : `${dash} ${inline(each, indent + 2)}`;
		return value.map(item).join("\n");
	}
	const entry = ([key, each]) => {
		const name = `${" ".repeat(indent)}${keyText(key)}:`;
		if (!isBlock(each)) return `${name} ${inline(each, indent + 2)}`;
		return `${name}\n${block(each, require_common.isList(each) ? indent : indent + 2, depth + 1)}`;
	};
	return require_common.isMap(value) ? entriesOf(value).map(entry).join("\n") : inline(value, indent);
}
function inline(value, indent) {
	if (require_common.isList(value)) return "[]";
	return require_common.isMap(value) ? "{}" : scalar(value, indent);
}
function yamlText(value) {
	return `${isBlock(value) ? block(value, 0, 0) : inline(value, 2)}\n`;
}
const loadYaml = require_common.lazy(async () => await Promise.resolve().then(() => require("./common.js")).then((n) => require_rolldown_runtime.__toESM(n.require_dist(), 1)));
function nodeValue(yaml, node, resolve, depth) {
	if (depth > MAX_DEPTH) throw new require_common.RuntimeFailure(`this YAML is nested deeper than ${MAX_DEPTH} levels`);
	const target = yaml.isAlias(node) ? resolve(node) : node;
	if (yaml.isMap(target)) {
		const map = require_common.emptyMap();
		for (const pair of target.items) {
			const item = nodeValue(yaml, pair.value, resolve, depth + 1);
			if (yaml.isScalar(pair.key) && typeof pair.key.value === "symbol") mergeInto(map, item);
			else map[require_common.javaText(nodeValue(yaml, pair.key, resolve, depth + 1) ?? "")] = item;
		}
		return map;
	}
	if (yaml.isSeq(target)) return target.items.map((item) => nodeValue(yaml, item, resolve, depth + 1));
	return yaml.isScalar(target) ? scalarValue(target) : null;
}
function mergeInto(map, source) {
	for (const each of require_common.isList(source) ? source : [source]) {
		if (!require_common.isMap(each)) continue;
		for (const [key, value] of require_common.mapEntries(each)) map[require_common.javaText(key)] ??= value;
	}
}
function scalarValue(node) {
	const { value } = node;
	if (typeof value === "bigint") return BigInt.asIntN(64, value) === value ? require_common.makeInteger(value) : value;
	if (typeof value === "number") return /^[-+]?\d[\d_]*$/.test(node.source ?? "") ? value : require_common.makeDouble(value);
	if (value === null || value === void 0) return null;
	return typeof value === "boolean" ? value : String(value);
}
const MAX_ALIASES = 1e3;
function parseYaml(text) {
	const yaml = loadYaml();
	const document = yaml.parseDocument(text, {
		intAsBigInt: true,
		uniqueKeys: true,
		version: "1.1",
		schema: "core",
		merge: true
	});
	const problem = document.errors[0];
	if (problem !== void 0) throw new require_common.RuntimeFailure(`this is not YAML: ${problem.message.split("\n")[0].replace(/:$/, "")}`);
	let aliases = 0;
	const resolve = (node) => {
		if (++aliases > MAX_ALIASES) throw new require_common.RuntimeFailure(`this YAML refers to its anchors more than ${MAX_ALIASES} times`);
		return node.resolve(document);
	};
	return nodeValue(yaml, document.contents, resolve, 0);
}
exports.parseYaml = parseYaml;
exports.yamlText = yamlText;
