const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_graph_view = require("./graph-view.js");
const require_common = require("./common.js");
// src/report/mermaid.ts
var mermaid_exports = require_rolldown_runtime.__exportAll({ renderMermaid: () => renderMermaid });
const LONGEST_LABEL = 60;
const HARMLESS = /[\p{L}\p{N}\p{M} ._/()+=?!'\u2026-]/u;
const MOST_CHARACTERS = 45e3;
const MOST_LINKS = 450;
const CLASSES = {
	success: {
		colour: "#1a7f37",
		states: ["SUCCESS"]
	},
	warning: {
		colour: "#bf8700",
		states: [
			"WARNING",
			"RETRIED",
			"RETRYING"
		]
	},
	failed: {
		colour: "#cf222e",
		states: ["FAILED"]
	},
	stopped: {
		colour: "#8250df",
		states: [
			"KILLED",
			"KILLING",
			"CANCELLED"
		]
	},
	running: {
		colour: "#0969da",
		states: [
			"CREATED",
			"SUBMITTED",
			"RUNNING",
			"PAUSED",
			"QUEUED",
			"RESTARTED"
		]
	},
	skipped: {
		colour: "#8c959f",
		states: [
			"SKIPPED",
			"RESUBMITTED",
			"BREAKPOINT"
		]
	}
};
const MARKS = {
	added: "stroke:#1a7f37,stroke-width:2px",
	changed: "stroke:#bf8700,stroke-width:2px",
	removed: "stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 3",
	affected: "stroke:#0969da,stroke-width:2px,stroke-dasharray:2 2"
};
function renderMermaid(graph, options = {}) {
	let limit = options.limit ?? 120;
	for (;;) {
		const folded = require_graph_view.foldGraph(graph, limit);
		const text = draw({
			...folded,
			links: folded.links.slice(0, MOST_LINKS)
		}, options);
		if (text.length <= MOST_CHARACTERS || limit <= 1) return text;
		limit = Math.floor(limit / 2);
	}
}
function mermaidLabel(text, limit = LONGEST_LABEL) {
	const line = require_common.truncate(text.replace(/\s+/g, " ").trim(), limit);
	let out = "";
	for (const letter of line) out += HARMLESS.test(letter) ? letter : `#${letter.codePointAt(0)};`;
	return out === "" ? " " : out;
}
function draw(graph, options) {
	const names = new Map(graph.items.map((item, index) => [item.id, `n${index}`]));
	const children = require_graph_view.childrenOf(graph.items);
	const lines = [`flowchart ${options.direction ?? "TB"}`];
	const list = (parent, indent) => {
		for (const item of children.get(parent) ?? []) {
			const name = names.get(item.id);
			if (!children.has(item.id)) {
				lines.push(`${indent}${name}${box(item, graph.folded.get(item.id))}`);
				continue;
			}
			lines.push(`${indent}subgraph ${name}["${boxLabel(item, " \u00b7 ")}"]`);
			list(item.id, `${indent}  `);
			lines.push(`${indent}end`);
		}
	};
	list(void 0, "  ");
	if (graph.leftOut > 0) lines.push(`  more["\u2026 ${require_common.count(graph.leftOut, "more task")}"]`);
	for (const link of graph.links) {
		const [from, to] = [names.get(link.from), names.get(link.to)];
		if (from !== void 0 && to !== void 0) lines.push(`  ${from} ${arrow(link)} ${to}`);
	}
	return [
		...lines,
		...colours(graph, names, options.states),
		...outlines(graph, names, options.marks)
	].join("\n");
}
function box(item, inside) {
	const label = boxLabel(item, "<br/>");
	if (item.kind === "trigger") return `(["${label}"])`;
	if (item.kind === "choice") return `{"${mermaidLabel(item.label)}"}`;
	return inside === void 0 ? `["${label}"]` : `[["${label}<br/>${require_common.count(inside, "task")}"]]`;
}
function boxLabel(item, separator) {
	const parts = [mermaidLabel(item.label)];
	if (item.type !== void 0) parts.push(mermaidLabel(require_graph_view.shortType(item.type)));
	if (item.disabled === true) parts.push("disabled");
	return parts.join(separator);
}
function colours(graph, names, states) {
	const members = new Map();
	for (const item of graph.items) {
		const state = item.kind === "task" || item.kind === "flowable" ? states?.get(item.label) : void 0;
		const name = state && Object.keys(CLASSES).find((one) => CLASSES[one].states.includes(state));
		if (name === void 0) continue;
		const list = members.get(name);
		if (list === void 0) members.set(name, [names.get(item.id)]);
		else list.push(names.get(item.id));
	}
	return [...members].flatMap(([name, list]) => [`  classDef ${name} stroke:${CLASSES[name].colour},stroke-width:2px`, `  class ${list.join(",")} ${name}`]);
}
function outlines(graph, names, marks = new Map()) {
	return Object.entries(MARKS).flatMap(([mark, style]) => {
		const members = graph.items.flatMap(({ id }) => marks.get(id) === mark ? names.get(id) : []);
		return members.length === 0 ? [] : [`  classDef ${mark} ${style}`, `  class ${members.join(",")} ${mark}`];
	});
}
function arrow(link) {
	const line = link.kind === "sequence" || link.kind === "dependency" ? "-->" : "-.->";
	return link.label === void 0 || link.label === "" ? line : `${line}|"${mermaidLabel(link.label, 40)}"|`;
}
Object.defineProperty(exports, "mermaid_exports", {
	enumerable: true,
	get: function() {
		return mermaid_exports;
	}
});
Object.defineProperty(exports, "renderMermaid", {
	enumerable: true,
	get: function() {
		return renderMermaid;
	}
});
