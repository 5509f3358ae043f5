const require_common = require("./common.js");
const require_graph_view = require("./graph-view.js");
const require_run_always = require("./run-always.js");
// src/cli/terminal/task-tree.ts
const LABEL_WIDTH = 44;
const FAILURES_SHOWN = 3;
const MOST_ROWS = 1e3;
var TaskTree = class {
	#nodes = new Map();
	#top = newFamily();
	get size() {
		return this.#nodes.size;
	}
	count(matches) {
		let sum = 0;
		for (const [state, number] of this.#all) if (matches(state)) sum += number;
		return sum;
	}
	#all = new Map();
	update(run, within) {
		const known = this.#nodes.get(run.id);
		if (known !== void 0) {
			this.#change(known, run);
			return;
		}
		const execution = within === void 0 ? void 0 : this.#nodes.get(within);
		if (execution?.taskRuns !== void 0) {
			const isOver = require_common.isTerminal(execution.run.state);
			if (!isOver || run.state === "CREATED") execution.taskRuns += 1;
			if (isOver) return;
		}
		this.#add(run, this.#nodes.get(run.parentId ?? "") ?? execution, execution);
	}
	updateExecution(execution, startedBy) {
		const { id, namespace, flowId, state, histories, startDate, endDate } = execution;
		const run = {
			id,
			taskId: `${namespace}.${flowId}`,
			type: "",
			branch: "tasks",
			state,
			histories,
			startDate,
			attempts: [],
			...endDate === void 0 ? {} : { endDate }
		};
		let node = this.#nodes.get(id);
		if (node === void 0) {
			const starter = this.#nodes.get(startedBy);
			node = this.#add(run, starter, starter?.within, 0);
		} else this.#change(node, run);
		if (require_common.isTerminal(state)) this.#clear(node);
	}
	#add(run, parent, within, taskRuns) {
		const above = parent?.family ?? this.#top;
		const node = {
			run,
			within,
			above,
			index: above.children.length,
			family: newFamily(),
			...taskRuns === void 0 ? {} : { taskRuns }
		};
		this.#nodes.set(run.id, node);
		above.children.push(node);
		this.#enter(node);
		return node;
	}
	#change(node, run) {
		const before = node.run.state;
		node.run = run;
		if (before === run.state) return;
		step(node.above.states, before, -1);
		if (isOwn(node)) step(this.#all, before, -1);
		this.#enter(node);
	}
	#clear({ family }) {
		for (const child of family.children) {
			this.#clear(child);
			this.#nodes.delete(child.run.id);
		}
		family.children.length = 0;
		family.failed.length = 0;
		family.active.clear();
		family.states.clear();
	}
	#enter(node) {
		const { state } = node.run;
		const family = node.above;
		step(family.states, state, 1);
		if (isOwn(node)) step(this.#all, state, 1);
		if (require_common.isTerminal(state)) family.active.delete(node);
		else family.active.add(node);
		if (state !== "FAILED" || family.failed.includes(node)) return;
		family.failed.push(node);
		if (family.failed.length > FAILURES_SHOWN) family.failed.shift();
	}
	render(options) {
		const rows = [];
		collect(this.#top, 0, Math.max(4, options.height), rows);
		const shown = windowed(rows, options.height);
		const labelWidth = Math.min(LABEL_WIDTH, Math.max(0, ...shown.map(({ node, depth }) => node === void 0 ? 0 : depth * 2 + require_common.textWidth(labelOf(node)))));
		return shown.map((row) => rowLine(row, labelWidth, options));
	}
};
function isOwn({ within, taskRuns }) {
	return within === void 0 && taskRuns === void 0;
}
function newFamily() {
	return {
		children: [],
		active: new Set(),
		failed: [],
		states: new Map()
	};
}
function step(counts, state, by) {
	counts.set(state, (counts.get(state) ?? 0) + by);
}
function collect(family, depth, limit, rows) {
	const { children, hidden } = visible(family, limit);
	if (hidden !== "") rows.push({
		depth,
		note: hidden
	});
	for (const node of children) {
		if (rows.length > Math.max(MOST_ROWS, limit * 4)) return;
		rows.push({
			depth,
			node
		});
		collect(node.family, depth + 1, limit, rows);
	}
}
function visible(family, limit) {
	const { children } = family;
	if (children.length <= limit) return {
		children,
		hidden: ""
	};
	const chosen = new Set(family.failed);
	for (const node of family.active) {
		if (chosen.size >= limit - 2) break;
		chosen.add(node);
	}
	for (const node of children.slice(-3)) if (chosen.size < limit) chosen.add(node);
	const counts = new Map(family.states);
	for (const node of chosen) step(counts, node.run.state, -1);
	const parts = [...counts].filter(([, number]) => number > 0).map(([state, number]) => `${number} ${state}`);
	return {
		children: [...chosen].sort((a, b) => a.index - b.index),
		hidden: `\u2026 ${parts.join(", ")}`
	};
}
function windowed(rows, height) {
	if (rows.length <= height) return rows;
	const room = Math.max(1, height - 1);
	const keep = new Set();
	const keepWithParents = (index) => {
		let depth = rows[index].depth;
		const line = [index];
		for (let at = index - 1; at >= 0 && depth > 0; at--) {
			if (rows[at].depth >= depth || rows[at].node === void 0) continue;
			depth = rows[at].depth;
			line.push(at);
		}
		const missing = line.filter((at) => !keep.has(at));
		if (keep.size + missing.length <= room) for (const at of missing) keep.add(at);
	};
	rows.forEach((row, index) => {
		if (row.node !== void 0 && !require_common.isTerminal(row.node.run.state)) keepWithParents(index);
	});
	rows.forEach((row, index) => {
		if (row.node?.run.state === "FAILED") keepWithParents(index);
	});
	for (let index = rows.length - 1; index >= 0 && keep.size < room; index--) keepWithParents(index);
	return [{
		depth: 0,
		note: `\u2026 ${rows.length - keep.size} more`
	}, ...rows.filter((_, index) => keep.has(index))];
}
function labelOf(node) {
	return require_run_always.oneLine(require_common.taskRunLabel(node.run)).trim();
}
function rowLine({ depth, node, note }, labelWidth, options) {
	const { style, width, now } = options;
	const indent = "  ".repeat(depth);
	if (node === void 0) return require_run_always.makeLine([[`${indent}  ${note ?? ""}`, style.dim]], width);
	const { run } = node;
	const paint = require_run_always.statePaint(run.state, style);
	const label = require_run_always.padToWidth(require_run_always.cutToWidth(labelOf(node), LABEL_WIDTH), labelWidth - depth * 2);
	const pieces = [
		[`${indent}${require_run_always.stateSign(run.state, options.frame)} `, paint],
		[label, run.state === "SKIPPED" ? style.dim : void 0],
		[`  ${durationOf(run, now).padStart(8)}`, style.dim],
		[`  ${node.taskRuns === void 0 ? require_graph_view.shortType(run.type) : executionText(node)}`, style.dim]
	];
	const remark = node.taskRuns === void 0 ? remarkOf(run) : "";
	if (remark !== "") pieces.push([`  ${remark}`, paint]);
	return require_run_always.makeLine(pieces, width);
}
function executionText({ run: { id, state }, taskRuns = 0 }) {
	return require_common.isTerminal(state) ? `${require_common.count(taskRuns, "task run")}, ${state}, execution ${id}` : `execution ${id}${state === "RUNNING" ? "" : `, ${state}`}`;
}
function durationOf(run, now) {
	if (run.startDate === void 0) return "";
	return require_common.formatDurationForPeople((run.endDate === void 0 ? now : Date.parse(run.endDate)) - Date.parse(run.startDate));
}
function remarkOf(run) {
	const attempts = run.attempts.length > 1 ? `attempt ${run.attempts.length}` : "";
	return [[
		"SUCCESS",
		"RUNNING",
		"CREATED"
	].includes(run.state) ? "" : run.state, attempts].filter((part) => part !== "").join(", ");
}
Object.defineProperty(exports, "TaskTree", {
	enumerable: true,
	get: function() {
		return TaskTree;
	}
});
