const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_graph_view = require("./graph-view.js");
const require_line_hunks = require("./line-hunks.js");
// src/report/flow-diff-words.ts
var flow_diff_words_exports = require_rolldown_runtime.__exportAll({ changeWords: () => changeWords });
const NOUNS = {
	flow: "",
	label: "label ",
	input: "input ",
	variable: "variable ",
	task: "task ",
	output: "output ",
	trigger: "trigger ",
	"plugin-default": "plugin default ",
	secret: "secret "
};
function diffWords(diff) {
	switch (diff.kind) {
		case "same": return ["no change"];
		case "layout": return ["only comments or layout"];
		case "unreadable": return ["cannot be read as a flow"];
		case "changed": return diff.changes.map((change) => changeWords(change));
	}
}
function changeWords(change) {
	const title = changeTitle(change);
	const properties = change.properties.map(propertyWords);
	if (properties.length === 0) return title;
	const [only] = change.properties;
	if (change.properties.length === 1 && only.path.length === 0) return `${title}: ${valueWords(only)}`;
	return `${title}: ${properties.join(", ")}`;
}
function changeTitle(change) {
	const name = `${NOUNS[change.part]}${quoted(change.id)}`;
	if (change.part === "secret") return `${name} is ${change.kind === "added" ? "needed now" : "no longer needed"}`;
	if (change.reordered === true) return `the order of ${quoted(change.id)} changed`;
	if (change.kind === "removed") return `${name}${typed(change)} removed`;
	const required = change.newlyRequired === true ? ", which must be given" : "";
	if (change.kind === "added") {
		const place = change.place === void 0 ? "" : placeWords(change.place);
		return `${name}${typed(change)} added${place}${required}`;
	}
	const parts = [];
	if (change.oldId !== void 0) parts.push(`renamed from ${quoted(change.oldId)}`);
	if (change.moved !== void 0) parts.push(movedWords(change.moved));
	if (change.newlyRequired === true) parts.push("must now be given");
	return [name, ...parts.length === 0 ? [] : [parts.join(", ")]].join(" ");
}
function typed({ type }) {
	return type === void 0 ? "" : ` (${require_graph_view.shortType(type)})`;
}
function placeWords({ parent, branch, after }) {
	const list = listWords(parent, branch);
	const position = after === void 0 ? "" : ` behind ${quoted(after)}`;
	return list === void 0 ? position : ` in ${list}${position}`;
}
function listWords(parent, branch) {
	if (parent === void 0) return branch === "tasks" ? void 0 : quoted(branch);
	return branch === "tasks" ? quoted(parent) : `${quoted(branch)} of ${quoted(parent)}`;
}
function movedWords({ from, to }) {
	const [old, now] = [listWords(from.parent, from.branch), listWords(to.parent, to.branch)];
	if (old === now) return to.after === void 0 ? "moved to the beginning" : `moved behind ${quoted(to.after)}`;
	return `moved from ${old ?? "the top"} to ${now ?? "the top"}${to.after === void 0 ? "" : ` behind ${quoted(to.after)}`}`;
}
function propertyWords(change) {
	return `${quoted(require_common.formatPath(change.path))} ${valueWords(change)}`;
}
function valueWords(change) {
	const { before, after } = change;
	if (!("before" in change)) return `added${isShort(after) ? ` (${shortValue(after)})` : ""}`;
	if (!("after" in change)) return "removed";
	if (isLongText(before) || isLongText(after)) {
		const { added, removed } = require_line_hunks.countLines(String(before), String(after));
		return [...added === 0 ? [] : [`${require_common.count(added, "line")} added`], ...removed === 0 ? [] : [`${removed} removed`]].join(", ") || "changed";
	}
	if (!isShort(before) || !isShort(after) || before === after) return "changed";
	return `${shortValue(before)} \u2192 ${shortValue(after)}`;
}
function isLongText(value) {
	return typeof value === "string" && value.trimEnd().includes("\n");
}
const LONGEST = 60;
function isShort(value) {
	return plainValue(value).length <= LONGEST && !plainValue(value).includes("\n");
}
function shortValue(value) {
	return quoted(plainValue(value));
}
function plainValue(value) {
	if (value === void 0) return "";
	return typeof value === "string" ? value : JSON.stringify(value);
}
function quoted(text) {
	const safe = require_common.truncate(text.replaceAll("`", "'"), 200);
	return `\`${safe === "" ? " " : safe}\``;
}
Object.defineProperty(exports, "changeTitle", {
	enumerable: true,
	get: function() {
		return changeTitle;
	}
});
Object.defineProperty(exports, "changeWords", {
	enumerable: true,
	get: function() {
		return changeWords;
	}
});
Object.defineProperty(exports, "diffWords", {
	enumerable: true,
	get: function() {
		return diffWords;
	}
});
Object.defineProperty(exports, "flow_diff_words_exports", {
	enumerable: true,
	get: function() {
		return flow_diff_words_exports;
	}
});
Object.defineProperty(exports, "plainValue", {
	enumerable: true,
	get: function() {
		return plainValue;
	}
});
