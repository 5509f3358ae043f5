require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/expression/java/split.ts
function splitText(text, delimiter, limit = 0) {
	const regex = typeof delimiter === "string" ? require_common.javaRegex(delimiter) : delimiter;
	if (text === "") return [""];
	const parts = [];
	let from = 0;
	for (const match of regex.matches(text)) {
		if (limit > 0 && parts.length === limit - 1) break;
		const end = match.index + match[0].length;
		if (end === 0) continue;
		parts.push(text.slice(from, match.index));
		from = end;
	}
	if (from === 0 && parts.length === 0) return [text];
	parts.push(text.slice(from));
	if (limit === 0) while (parts.length > 0 && parts[parts.length - 1] === "") parts.pop();
	return parts;
}
exports.splitText = splitText;
