require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_graph_view = require("./graph-view.js");
const require_run_always = require("./run-always.js");
// src/cli/terminal/dry-run-text.ts
const MOST_LINES = 8;
const SIGNS = {
	yes: "\u25cf",
	perhaps: "\u25cc",
	no: "\u2298"
};
function formatDryRun(run, { style, width }) {
	const lines = [`${style.bold(`Dry run of ${run.namespace}.${run.flowId}`)}: nothing is executed or written`];
	const writer = new Writer(lines, style, width);
	for (const [name, value] of Object.entries(run.inputs)) writer.property({
		name: `input ${name}`,
		value,
		unknown: []
	}, 1);
	for (const branch of run.branches) writer.branch(branch, 0, branch.name !== "tasks");
	for (const output of run.outputs) writer.property({
		...output,
		name: `output ${output.name}`
	}, 1);
	lines.push(style.dim(`${SIGNS.yes} runs  ${SIGNS.perhaps} perhaps  ${SIGNS.no} does not run  ? known only in the run`));
	for (const warning of run.warnings) lines.push(`${style.yellow("\u25b2")} ${require_run_always.oneLine(warning)}`);
	return `${lines.join("\n")}\n`;
}
var Writer = class {
	#lines;
	#style;
	#width;
	constructor(lines, style, width) {
		this.#lines = lines;
		this.#style = style;
		this.#width = width;
	}
	branch({ name, tasks, more, runs }, depth, named) {
		if (more !== void 0) {
			this.#line(depth, this.#style.dim(`\u2026 and ${more} more`));
			return;
		}
		if (named) this.#line(depth, this.#style.dim(`${require_run_always.oneLine(name)}:${runs === "perhaps" ? " (perhaps)" : ""}`));
		for (const task of tasks) this.#task(task, named ? depth + 1 : depth);
	}
	#task({ id, type, runs, reason, properties, branches }, depth) {
		const { dim, bold, yellow } = this.#style;
		const paint = runs === "yes" ? bold : dim;
		const remark = reason === void 0 ? "" : `  ${yellow(require_run_always.oneLine(reason))}`;
		this.#line(depth, `${SIGNS[runs]} ${paint(id)}  ${dim(require_graph_view.shortType(type))}${remark}`);
		if (runs === "no") return;
		for (const property of properties) this.property(property, depth + 2);
		for (const branch of branches) this.branch(branch, depth + 1, branches.length > 1 || branch.name !== "tasks");
	}
	property({ name, value, unknown, problem }, depth) {
		const { dim, yellow, red } = this.#style;
		const [first = "", ...rest] = (typeof value === "string" ? value.replace(/\n+$/, "") : require_common.jsonText(value)).split("\n");
		const mark = unknown.length === 0 ? "" : yellow(`  ? ${unknown.join(", ")}`);
		const room = Math.max(20, this.#width - depth * 2 - name.length - 2);
		this.#line(depth, `${dim(`${name}:`)} ${require_run_always.cutToWidth(require_run_always.oneLine(first), room)}${rest.length === 0 ? mark : ""}`);
		for (const line of rest.slice(0, 7)) this.#line(depth + 1, require_run_always.cutToWidth(require_run_always.oneLine(line), this.#width - depth * 2));
		if (rest.length >= MOST_LINES) this.#line(depth + 1, dim(`\u2026 ${rest.length - MOST_LINES + 1} more lines`));
		if (rest.length > 0 && mark !== "") this.#line(depth + 1, mark.trim());
		if (problem !== void 0) this.#line(depth + 1, red(`\u2716 ${require_run_always.oneLine(problem)}`));
	}
	#line(depth, text) {
		this.#lines.push(`${"  ".repeat(depth)}${text}`);
	}
};
exports.formatDryRun = formatDryRun;
