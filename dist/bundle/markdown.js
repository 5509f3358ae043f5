const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/report/markdown.ts
var markdown_exports = require_rolldown_runtime.__exportAll({
	code: () => code,
	details: () => details,
	escapeText: () => escapeText,
	fence: () => fence,
	link: () => link,
	sentence: () => sentence,
	table: () => table
});
const MARKUP = /[&<>`*_[\]#|~@:$\\]/g;
const OPENING = /^([-+=]|\d+[.)])/;
const LINKS = /@(?=[\w-])|#(?=\d)|:(?=\/\/)|\b(?:www|GH)(?=[.-])|\b(?:mailto|xmpp)(?=:)/gi;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;
const NO_LINK = "\u200b";
const AT = "&#64;<!-- -->";
function escapeText(text) {
	return atStart(plain(clean(text).trim()));
}
function plain(text) {
	return entities(text.replace(/\s*\n\s*/g, " ").replace(LINKS, `$&${NO_LINK}`));
}
function atStart(text) {
	return text.replace(OPENING, (mark) => [...mark].map((letter) => `&#${letter.charCodeAt(0)};`).join(""));
}
function code(text) {
	return `<code>${clean(text).split("\n").map((line) => entities(line).replaceAll("&#64;", AT).replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)).join("<br>") || " "}</code>`;
}
function sentence(text) {
	const parts = text.split("`");
	if (parts.length % 2 === 0) return escapeText(text);
	return atStart(parts.map((part, index) => index % 2 === 0 ? plain(clean(part)) : part === "" ? "" : code(part)).join("").trim());
}
function fence(text, language = "") {
	const content = require_common.withoutEscapes(text).replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(CONTROLS, "\ufffd");
	let longest = 2;
	for (const run of content.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	const ticks = "`".repeat(longest + 1);
	return `${ticks}${language}\n${content}${content.endsWith("\n") || content === "" ? "" : "\n"}${ticks}`;
}
function link(text, address) {
	let url;
	try {
		url = new URL(address);
	} catch {
		return text;
	}
	if (url.protocol !== "https:" && url.protocol !== "http:") return text;
	return `[${text}](${url.href.replace(/[()<>"'`\\|[\]*_~ ]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
function table(head, rows) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
function details(title, body) {
	return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function clean(text) {
	return require_common.withoutEscapes(text).replace(/\r\n?/g, "\n").replace(CONTROLS, "\ufffd");
}
function entities(text) {
	return text.replace(MARKUP, (letter) => `&#${letter.charCodeAt(0)};`);
}
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "details", {
	enumerable: true,
	get: function() {
		return details;
	}
});
Object.defineProperty(exports, "escapeText", {
	enumerable: true,
	get: function() {
		return escapeText;
	}
});
Object.defineProperty(exports, "fence", {
	enumerable: true,
	get: function() {
		return fence;
	}
});
Object.defineProperty(exports, "link", {
	enumerable: true,
	get: function() {
		return link;
	}
});
Object.defineProperty(exports, "markdown_exports", {
	enumerable: true,
	get: function() {
		return markdown_exports;
	}
});
Object.defineProperty(exports, "sentence", {
	enumerable: true,
	get: function() {
		return sentence;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table;
	}
});
