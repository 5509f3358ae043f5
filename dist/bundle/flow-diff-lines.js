const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_flow_diff_words = require("./flow-diff-words.js");
const require_line_hunks = require("./line-hunks.js");
const require_start = require("./start.js");
// src/report/flow-diff-lines.ts
var flow_diff_lines_exports = require_rolldown_runtime.__exportAll({
	changeLines: () => changeLines,
	patchLine: () => patchLine,
	plainTitle: () => plainTitle,
	renderDiffText: () => renderDiffText
});
function changeLines(diff) {
	return diff.changes.map((change) => ({
		change,
		title: require_flow_diff_words.changeTitle(change),
		lines: linesOf(change)
	}));
}
function linesOf(change) {
	if (change.part === "secret") return [];
	if (change.kind === "changed") return change.properties.flatMap((property) => propertyLines(property));
	const kind = change.kind === "added" ? "added" : "removed";
	return require_common.isRecord(change.value) ? Object.entries(change.value).filter(([key, value]) => key !== "id" && !holdsTasks(value)).flatMap(([key, value]) => valueLines([key], value, kind)) : change.value === void 0 ? [] : valueLines([], change.value, kind);
}
function holdsTasks(value) {
	if (Array.isArray(value)) return value.length > 0 && value.every((item) => isTask(item) || require_common.isRecord(item) && isTask(item.task));
	return isTask(value) || require_common.isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every((list) => Array.isArray(list) && holdsTasks(list));
}
function isTask(value) {
	return require_common.isRecord(value) && typeof value.id === "string" && typeof value.type === "string";
}
function propertyLines(change) {
	const { path, before, after } = change;
	if (typeof before === "string" && typeof after === "string" && isLong(before, after)) return [{
		kind: "same",
		text: `${require_common.formatPath(path)}:`
	}, ...require_line_hunks.lineHunks(before, after).map((line) => ({
		...line,
		text: `  ${line.text}`
	}))];
	return [..."before" in change ? valueLines(path, before, "removed") : [], ..."after" in change ? valueLines(path, after, "added") : []];
}
function isLong(...texts) {
	return texts.some((text) => text.trimEnd().includes("\n"));
}
function valueLines(path, value, kind) {
	const name = require_common.formatPath(path);
	const lead = name === "" ? "" : `${name}: `;
	if (typeof value === "string" && isLong(value)) {
		const lines = value.trimEnd().split("\n");
		return [`${lead}|`, ...lines.map((line) => `  ${line}`)].map((text) => ({
			kind,
			text
		}));
	}
	if (require_common.isRecord(value) && Object.keys(value).length > 0) return Object.entries(value).flatMap(([key, item]) => valueLines([...path, key], item, kind));
	if (Array.isArray(value) && value.some(require_common.isRecord)) return value.flatMap((item, index) => valueLines([...path, index], item, kind));
	return [{
		kind,
		text: `${lead}${require_flow_diff_words.plainValue(value)}`
	}];
}
const SIGNS = {
	same: " ",
	added: "+",
	removed: "-",
	gap: " "
};
function patchLine({ kind, text }) {
	return `${SIGNS[kind]} ${text}`.trimEnd();
}
function renderDiffText(diff, texts, style = require_start.plainStyle) {
	const paint = {
		same: (text) => text,
		added: style.green,
		removed: style.red,
		gap: style.dim
	};
	const painted = (line, indent) => `${indent}${paint[line.kind](require_common.printable(patchLine(line)))}`.trimEnd();
	switch (diff.kind) {
		case "same": return "no change";
		case "layout": return `only comments or layout\n${require_line_hunks.lineHunks(texts.before, texts.after).map((line) => painted(line, "  ")).join("\n")}`;
		case "unreadable": return `cannot be read as a flow, so its lines are compared\n${require_line_hunks.lineHunks(texts.before, texts.after).map((line) => painted(line, "  ")).join("\n")}`;
		case "changed": return changeLines(diff).map(({ change, title, lines }) => {
			const mark = MARKS[change.kind];
			const colour = {
				added: style.green,
				removed: style.red,
				changed: style.yellow
			}[change.kind];
			return [`${colour(mark)} ${plainTitle(require_common.printable(title), style)}`, ...lines.map((line) => painted(line, "    "))].join("\n");
		}).join("\n");
	}
}
const MARKS = {
	added: "+",
	removed: "-",
	changed: "~"
};
function plainTitle(title, style = require_start.plainStyle) {
	return title.replace(/`([^`]*)`/g, (_, name) => style.bold(name));
}
Object.defineProperty(exports, "changeLines", {
	enumerable: true,
	get: function() {
		return changeLines;
	}
});
Object.defineProperty(exports, "flow_diff_lines_exports", {
	enumerable: true,
	get: function() {
		return flow_diff_lines_exports;
	}
});
Object.defineProperty(exports, "patchLine", {
	enumerable: true,
	get: function() {
		return patchLine;
	}
});
Object.defineProperty(exports, "plainTitle", {
	enumerable: true,
	get: function() {
		return plainTitle;
	}
});
Object.defineProperty(exports, "renderDiffText", {
	enumerable: true,
	get: function() {
		return renderDiffText;
	}
});
