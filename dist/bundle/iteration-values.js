const require_common = require("./common.js");
// src/engine/flowables/iteration-values.ts
const iterationSource = require_common.Type.Union([require_common.Type.String(), require_common.Type.Array(require_common.Type.Unknown())]);
function iterationValues(raw, property, renderer) {
	if (typeof raw === "string") return require_common.chain(renderer.render(raw), (text) => distinct(parseArray(text, property), property));
	if (!Array.isArray(raw)) throw new Error(`property \`${property}\`: must be a list, or an expression that gives a JSON array`);
	const items = raw.map((item, index) => renderItem(item, index, property, renderer));
	return items.some((item) => require_common.isPromise(item)) ? Promise.all(items).then((done) => distinct(done, property)) : distinct(items, property);
}
function renderItem(item, index, property, renderer) {
	if (typeof item === "string") return renderer.render(item);
	if (typeof item === "bigint" || typeof item === "number" && Number.isInteger(item)) return String(item);
	if (typeof item === "object" && !Array.isArray(item)) return item === null ? null : renderer.renderStructure(item);
	throw new Error(`property \`${property}[${index}]\`: ${JSON.stringify(item)} is neither text, a whole number nor a map; quote it`);
}
function parseArray(text, property) {
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch (cause) {
		const shown = text.length > 80 ? `${text.slice(0, 77)}\u2026` : text;
		throw new Error(`property \`${property}\`: rendered to \`${shown}\`, which is no JSON array`, { cause });
	}
	if (!Array.isArray(parsed)) throw new Error(`property \`${property}\`: rendered to a JSON ${typeof parsed}, not to an array`);
	return parsed;
}
function distinct(items, property) {
	const values = new Set();
	items.forEach((item, index) => {
		if (item === null || item === void 0) throw new Error(`property \`${property}[${index}]\`: is null, and there is no iteration without a value`);
		values.add(typeof item === "string" ? item : require_common.jsonText(item));
	});
	return [...values];
}
Object.defineProperty(exports, "iterationSource", {
	enumerable: true,
	get: function() {
		return iterationSource;
	}
});
Object.defineProperty(exports, "iterationValues", {
	enumerable: true,
	get: function() {
		return iterationValues;
	}
});
