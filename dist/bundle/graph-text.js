require("./rolldown-runtime.js");
const require_graph_view = require("./graph-view.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/report/graph-text.ts
function renderGraphText(graph, options = {}) {
	const style = options.style ?? require_start.plainStyle;
	const rows = collect(graph);
	const column = Math.max(0, ...rows.filter((row) => row.type !== "").map((row) => require_common.textWidth(row.head + row.name))) + 2;
	const lines = rows.map((row) => {
		const name = row.branch ? style.cyan(row.name) : style.bold(row.name);
		if (row.type === "" && row.notes.length === 0) return `${style.dim(row.head)}${name}`;
		const gap = " ".repeat(Math.max(2, column - require_common.textWidth(row.head + row.name)));
		const notes = row.notes.length === 0 ? "" : `  ${style.yellow(row.notes.join(", "))}`;
		return `${style.dim(row.head)}${name}${gap}${style.dim(row.type)}${notes}`.trimEnd();
	});
	return [style.bold(require_common.printable(graph.title)), ...lines].join("\n");
}
function collect(graph) {
	const notes = dependencyNotes(graph);
	const children = require_graph_view.childrenOf(graph.items);
	const rows = [];
	const visit = (list, prefix) => {
		list.forEach((item, index) => {
			const last = index === list.length - 1;
			rows.push({
				head: `${prefix}${last ? "\u2514\u2500 " : "\u251c\u2500 "}`,
				name: require_common.printable(item.label),
				branch: item.kind === "branch" || item.kind === "trigger",
				type: require_common.printable(item.type ?? ""),
				notes: [...notes.get(item.id) ?? [], ...item.disabled === true ? ["disabled"] : []]
			});
			visit(children.get(item.id) ?? [], `${prefix}${last ? "   " : "\u2502  "}`);
		});
	};
	const top = children.get(void 0) ?? [];
	visit([...top.filter((item) => item.kind === "trigger"), ...top.filter((item) => item.kind !== "trigger")], "");
	return rows;
}
function dependencyNotes(graph) {
	const names = new Map(graph.items.map((item) => [item.id, require_common.printable(item.label)]));
	const needs = new Map();
	for (const link of graph.links) {
		if (link.kind !== "dependency") continue;
		const name = names.get(link.from) ?? link.from;
		const list = needs.get(link.to);
		if (list === void 0) needs.set(link.to, [name]);
		else list.push(name);
	}
	return new Map([...needs].map(([id, list]) => [id, [`after ${list.join(" and ")}`]]));
}
exports.renderGraphText = renderGraphText;
