const require_common = require("./common.js");
const require_graph_view = require("./graph-view.js");
const require_markdown = require("./markdown.js");
const require_mermaid = require("./mermaid.js");
const require_run_always = require("./run-always.js");
// src/github/summary.ts
const SUMMARY_BUDGET$1 = 921600;
function composeSummary(parts, budget = SUMMARY_BUDGET$1) {
	const texts = [];
	let left = budget - RESERVE;
	let leftOut = 0;
	parts.forEach((part, index) => {
		const share = Math.floor(left / (parts.length - index));
		const text = share < SMALLEST ? void 0 : part.render(share - 1);
		const size = text === void 0 ? 0 : Buffer.byteLength(text) + 1;
		if (text === void 0 || size > left) {
			leftOut++;
			return;
		}
		texts.push(text);
		left -= size;
	});
	if (leftOut > 0) texts.push(`\u2026 and ${leftOut} more, for which this summary has no room.\n`);
	return texts.join("\n");
}
const SMALLEST = 1024;
const RESERVE = 200;
// src/report/gantt.ts
const MINUTE = 6e4;
function renderGantt(execution, options = {}) {
	const all = bars(execution);
	if (all.length === 0) return {
		text: "",
		leftOut: 0
	};
	const chosen = choose(all, options.limit ?? 60);
	const first = Math.min(...chosen.map((bar) => bar.start));
	const lines = [
		"gantt",
		"  dateFormat x",
		`  axisFormat ${axisFormat(Math.max(...chosen.map((bar) => bar.end)) - first)}`
	];
	const tops = topAncestors(execution.taskRuns);
	const withChildren = new Set(execution.taskRuns.flatMap((run) => run.parentId === void 0 ? [] : [run.parentId]));
	let section;
	chosen.forEach((bar, index) => {
		const top = tops.get(bar.run.id) ?? bar.run;
		const next = withChildren.has(top.id) ? top.id : "";
		if (next !== section) {
			section = next;
			if (next !== "" || index > 0) lines.push(`  section ${next === "" ? "-" : ganttText(require_common.taskRunLabel(top))}`);
		}
		const tag = TAGS[bar.run.state];
		const label = `${tag?.sign ?? "\u25b8"} ${ganttText(require_common.taskRunLabel(bar.run))}`;
		lines.push(`  ${label} :${tag?.tag === void 0 ? "" : `${tag.tag}, `}t${index}, ${bar.start}, ${bar.end}`);
	});
	return {
		text: lines.join("\n"),
		leftOut: all.length - chosen.length
	};
}
const TAGS = {
	SUCCESS: {
		sign: "\u2714",
		tag: "done"
	},
	WARNING: {
		sign: "\u25b2",
		tag: "active"
	},
	FAILED: {
		sign: "\u2716",
		tag: "crit"
	},
	KILLED: {
		sign: "\u25a0",
		tag: "crit"
	},
	CANCELLED: {
		sign: "\u25a0",
		tag: "crit"
	},
	RUNNING: {
		sign: "\u25b8",
		tag: "active"
	}
};
function ganttText(text) {
	const line = text.replace(/\s+/g, " ").trim();
	return require_common.truncate(line.replace(/[^\p{L}\p{N}\p{M} ._/()=[\]\u2026-]/gu, "\u00b7"), 50) || "\u00b7";
}
function bars(execution) {
	const instants = execution.taskRuns.flatMap((run) => [run.startDate, run.endDate]);
	const latest = [execution.endDate, ...instants].flatMap((text) => text === void 0 ? [] : [Date.parse(text)]).reduce((a, b) => Math.max(a, b), Date.parse(execution.startDate));
	const result = [];
	for (const run of execution.taskRuns) {
		if (run.startDate === void 0) continue;
		const start = Date.parse(run.startDate);
		const end = run.endDate === void 0 ? latest : Date.parse(run.endDate);
		if (Number.isFinite(start) && Number.isFinite(end)) result.push({
			run,
			start,
			end: Math.max(end, start + 1)
		});
	}
	return result;
}
function choose(all, limit) {
	if (all.length <= limit) return all;
	const weight = (bar) => bar.run.state === "SUCCESS" || bar.run.state === "SKIPPED" ? bar.end - bar.start : Number.MAX_SAFE_INTEGER;
	const kept = new Set([...all].sort((a, b) => weight(b) - weight(a)).slice(0, limit));
	return all.filter((bar) => kept.has(bar));
}
function topAncestors(runs) {
	const tops = new Map();
	for (const run of runs) tops.set(run.id, (run.parentId === void 0 ? void 0 : tops.get(run.parentId)) ?? run);
	return tops;
}
function axisFormat(milliseconds) {
	if (milliseconds < 5e3) return "%S.%L";
	if (milliseconds < 60 * MINUTE) return "%H:%M:%S";
	return milliseconds < 2160 * MINUTE ? "%H:%M" : "%m-%d %H:%M";
}
// src/report/markdown-summary.ts
const SUMMARY_BUDGET = 921600;
const FULL = {
	taskRuns: 500,
	gantt: true,
	taskOutputs: true,
	logLines: 40,
	topology: true,
	value: 1e4,
	failures: 20,
	values: true
};
const STEPS = [
	{
		change: { taskRuns: 50 },
		name: "task runs beyond 50"
	},
	{
		change: { gantt: false },
		name: "the Gantt chart"
	},
	{
		change: { taskOutputs: false },
		name: "outputs of tasks"
	},
	{
		change: { logLines: 10 },
		name: "log lines beyond 10 a failure"
	},
	{
		change: { taskRuns: 0 },
		name: "the list of task runs"
	},
	{
		change: { topology: false },
		name: "the topology"
	},
	{
		change: { value: 500 },
		name: "the end of long values"
	},
	{
		change: { failures: 5 },
		name: "failures beyond 5"
	},
	{
		change: {
			values: false,
			logLines: 0
		},
		name: "inputs, outputs and log lines"
	}
];
function renderExecutionSummary(execution, options = {}) {
	const budget = options.budget ?? 921600;
	let detail = FULL;
	let text = compose(execution, options, detail, []);
	const lost = [];
	for (const step of STEPS) {
		if (Buffer.byteLength(text) <= budget) return text;
		detail = {
			...detail,
			...step.change
		};
		lost.push(step.name);
		text = compose(execution, options, detail, lost);
	}
	return Buffer.byteLength(text) <= budget ? text : `${heading(execution)}\n\nThe summary was too large to be shown.\n`;
}
function compose(execution, options, detail, lost) {
	return `${[
		heading(execution),
		overview(execution, options),
		failures(execution, options.logs ?? [], detail),
		warnings(execution),
		detail.values ? values("Inputs", execution.inputs, detail) : "",
		detail.values ? values("Outputs", execution.outputs ?? {}, detail) : "",
		topology(execution, options.graph, detail),
		gantt(execution, detail),
		taskRuns(execution, detail),
		taskOutputs(execution, detail),
		metrics(execution, detail),
		lost.length === 0 ? "" : `<sub>Left out, because a summary may hold 1 MiB: ${lost.join(", ")}.</sub>`
	].filter((section) => section !== "").join("\n\n")}\n`;
}
function heading(execution) {
	return `## ${require_common.stateIcon(execution.state)} ${require_markdown.code(require_common.truncate(`${execution.namespace}.${execution.flowId}`, 300))} ${execution.state}`;
}
function overview(execution, options) {
	const milliseconds = require_common.executionDuration(execution);
	const rows = [
		["State", `${require_common.stateIcon(execution.state)} ${execution.state}`],
		["Flow", flowCell(execution, options.repositoryUrl)],
		["Revision", revisionCell(execution, options.repositoryUrl)],
		["Execution", require_markdown.code(execution.id)],
		["Started", require_markdown.escapeText(instant(execution.startDate))],
		["Duration", milliseconds === void 0 ? "not ended" : require_common.formatDurationForPeople(milliseconds)],
		["Trigger", triggerCell(execution)],
		["Labels", execution.labels.filter((one) => !one.key.startsWith("system.")).slice(0, 50).map((one) => require_markdown.code(require_common.truncate(`${one.key}: ${one.value}`, 200))).join(" ")],
		["Task runs", countsCell(execution)],
		["Restart of", execution.originalId === execution.id ? "" : require_markdown.code(execution.originalId)],
		["Artifact", artifactCell(options.artifact)]
	];
	return require_markdown.table(["", ""], rows.filter((row) => row[1] !== "").map(([name = "", cell = ""]) => [`**${name}**`, cell]));
}
function flowCell(execution, repository) {
	const name = require_markdown.code(require_common.truncate(`${execution.namespace}.${execution.flowId}`, 300));
	const { flowFile, commit } = execution;
	if (flowFile === void 0) return name;
	const path = flowFile.split("/").map(encodeURIComponent).join("/");
	const linkable = repository !== void 0 && commit !== void 0 && execution.uncommitted !== true;
	const file = require_markdown.code(require_common.truncate(flowFile, 300));
	return `${name} in ${linkable ? require_markdown.link(file, `${repository}/blob/${encodeURIComponent(commit)}/${path}`) : file}`;
}
function revisionCell(execution, repository) {
	const { revision, commit, uncommitted } = execution;
	const parts = [];
	if (revision !== void 0) parts.push(String(revision));
	if (uncommitted === true) parts.push("uncommitted");
	if (commit !== void 0) {
		const short = require_markdown.code(commit.slice(0, 7));
		const shown = repository === void 0 ? short : require_markdown.link(short, `${repository}/commit/${encodeURIComponent(commit)}`);
		parts.push(uncommitted === true ? `on top of ${shown}` : shown);
	}
	return parts.join(" \u00b7 ");
}
function triggerCell(execution) {
	const trigger = execution.trigger;
	if (trigger === void 0) return "";
	const { id, type } = trigger;
	return [typeof id === "string" ? require_markdown.code(require_common.truncate(id, 200)) : "", typeof type === "string" ? require_markdown.code(require_graph_view.shortType(require_common.truncate(type, 200))) : ""].filter((part) => part !== "").join(" \u00b7 ") || "yes";
}
function countsCell(execution) {
	const counts = new Map();
	for (const run of execution.taskRuns) counts.set(run.state, (counts.get(run.state) ?? 0) + 1);
	const parts = [...counts].map(([state, number]) => `${number} ${state}`);
	return parts.length === 0 ? "none" : parts.join(" \u00b7 ");
}
function artifactCell(artifact) {
	if (artifact === void 0) return "";
	const name = require_markdown.code(artifact.name);
	return artifact.url === void 0 ? name : require_markdown.link(name, artifact.url);
}
function failures(execution, logs, detail) {
	const failed = require_common.failedTaskRuns(execution);
	const blocks = [];
	if (execution.failure !== void 0 && failed.length === 0) blocks.push(require_markdown.fence(require_common.truncate(require_common.failureText(execution.failure), 4e3)));
	const shown = failed.slice(0, detail.failures);
	const byRun = lastLines(logs, new Set(shown.map((run) => run.id)), detail.logLines);
	for (const run of shown) blocks.push(failureBlock(run, byRun.get(run.id) ?? []));
	if (failed.length > shown.length) blocks.push(`\u2026 and ${require_common.count(failed.length - shown.length, "more failed task run")}.`);
	return blocks.length === 0 ? "" : `### Failures\n\n${blocks.join("\n\n")}`;
}
function failureBlock(run, lines) {
	const failure = require_common.lastFailure(run);
	const attempts = run.attempts.length > 1 ? `, after ${run.attempts.length} attempts` : "";
	const parts = [`**${require_markdown.code(require_common.truncate(require_common.taskRunLabel(run), 200))}** \u00b7 ${require_markdown.code(require_graph_view.shortType(run.type))} \u00b7 ${run.state}${attempts}`, require_markdown.fence(require_common.truncate(failure === void 0 ? "No reason was recorded" : require_common.failureText(failure), 4e3))];
	if (lines.length > 0) {
		const text = lines.map((line) => `${line.at.slice(11, 23)} ${line.level.padEnd(5)} ${require_common.truncate(line.message, 1e3)}`);
		parts.push(require_markdown.details(`Last ${require_common.count(lines.length, "log line")}`, require_markdown.fence(text.join("\n"))));
	}
	return parts.join("\n\n");
}
function lastLines(logs, wanted, limit) {
	const found = new Map();
	if (limit === 0 || wanted.size === 0) return found;
	for (let index = logs.length - 1; index >= 0; index--) {
		const entry = logs[index];
		if (entry.taskRunId === void 0 || !wanted.has(entry.taskRunId)) continue;
		const list = found.get(entry.taskRunId);
		if (list === void 0) found.set(entry.taskRunId, [entry]);
		else if (list.length < limit) list.push(entry);
	}
	for (const list of found.values()) list.reverse();
	return found;
}
function warnings(execution) {
	const list = (execution.warnings ?? []).slice(0, 50);
	if (list.length === 0) return "";
	return `### Warnings\n\n${list.map((text) => `- ${require_markdown.sentence(require_common.truncate(text, 1e3))}`).join("\n")}`;
}
const SHORT_VALUE = 200;
const MOST_VALUES = 200;
function values(title, record, detail) {
	const entries = Object.entries(record);
	if (entries.length === 0) return "";
	const rows = [];
	const blocks = [];
	for (const [name, value] of entries.slice(0, MOST_VALUES)) {
		const text = typeof value === "string" ? value : JSON.stringify(value) ?? "null";
		const key = require_markdown.code(require_common.truncate(name, 200));
		if (text.length <= SHORT_VALUE && text.split("\n").length <= 5) {
			rows.push([key, require_markdown.code(text)]);
			continue;
		}
		const long = typeof value === "string" ? value : JSON.stringify(value, void 0, 2);
		const language = typeof value === "string" ? "" : "json";
		blocks.push(require_markdown.details(key, require_markdown.fence(require_common.truncate(long, detail.value), language)));
	}
	if (entries.length > MOST_VALUES) blocks.push(`\u2026 and ${entries.length - MOST_VALUES} more.`);
	return [
		`### ${title}`,
		require_markdown.table(["Name", "Value"], rows),
		...blocks
	].filter((part) => part !== "").join("\n\n");
}
function topology(execution, graph, detail) {
	if (graph === void 0 || graph.items.length === 0 || !detail.topology) return "";
	return `### Topology\n\n${require_markdown.fence(require_mermaid.renderMermaid(graph, { states: require_common.statesByTask(execution) }), "mermaid")}`;
}
function gantt(execution, detail) {
	if (!detail.gantt) return "";
	const { text, leftOut } = renderGantt(execution);
	if (text === "") return "";
	const note = leftOut === 0 ? "" : `\n\n<sub>${require_common.count(leftOut, "shorter task run")} left out.</sub>`;
	return `### Gantt\n\n${require_markdown.fence(text, "mermaid")}${note}`;
}
function taskRuns(execution, detail) {
	const runs = execution.taskRuns;
	if (runs.length === 0 || detail.taskRuns === 0) return "";
	const depths = new Map();
	const rows = runs.slice(0, detail.taskRuns).map((run) => {
		const depth = run.parentId === void 0 ? 0 : (depths.get(run.parentId) ?? -1) + 1;
		depths.set(run.id, depth);
		const milliseconds = require_common.taskRunDuration(run);
		return [
			`${"&emsp;".repeat(Math.min(depth, 8))}${require_markdown.code(require_common.truncate(require_common.taskRunLabel(run), 120))}`,
			require_markdown.code(require_common.truncate(require_graph_view.shortType(run.type), 80)),
			`${require_common.stateIcon(run.state)} ${run.state}`,
			String(run.attempts.length),
			milliseconds === void 0 ? "" : require_common.formatDurationForPeople(milliseconds)
		];
	});
	const more = runs.length > rows.length ? `\n\n\u2026 and ${require_common.count(runs.length - rows.length, "more task run")}.` : "";
	const body = `${require_markdown.table([
		"Task",
		"Type",
		"State",
		"Attempts",
		"Duration"
	], rows)}${more}`;
	return require_markdown.details(`<b>${require_common.count(runs.length, "task run")}</b>`, body);
}
const MOST_TASK_OUTPUTS = 50;
function taskOutputs(execution, detail) {
	if (!detail.taskOutputs) return "";
	const runs = execution.taskRuns.filter((run) => Object.keys(run.outputs ?? {}).length > 0);
	if (runs.length === 0) return "";
	const blocks = runs.slice(0, MOST_TASK_OUTPUTS).map((run) => {
		const text = JSON.stringify(run.outputs, void 0, 2);
		return `${require_markdown.code(require_common.truncate(require_common.taskRunLabel(run), 200))}\n\n${require_markdown.fence(require_common.truncate(text, Math.min(detail.value, 4e3)), "json")}`;
	});
	if (runs.length > blocks.length) blocks.push(`\u2026 and the outputs of ${require_common.count(runs.length - blocks.length, "more task run")}.`);
	return require_markdown.details("<b>Outputs of tasks</b>", blocks.join("\n\n"));
}
const MOST_METRICS = 50;
function metrics(execution, detail) {
	if (!detail.taskOutputs) return "";
	const rows = require_run_always.notableMetrics(execution);
	if (rows.length === 0) return "";
	const cells = rows.slice(0, MOST_METRICS).map((row) => [
		require_markdown.code(row.task),
		require_markdown.code(require_common.truncate(row.name, 200)),
		row.type,
		require_markdown.escapeText(require_common.truncate(require_run_always.metricTags(row), 200)),
		require_run_always.metricValue(row)
	]);
	const more = rows.length > MOST_METRICS ? `\n\n\u2026 and ${require_common.count(rows.length - MOST_METRICS, "more row")}` : "";
	return require_markdown.details("<b>Metrics</b>", `${require_markdown.table([
		"Task",
		"Metric",
		"Type",
		"Tags",
		"Value"
	], cells)}${more}`);
}
function instant(iso) {
	const date = new Date(iso);
	return Number.isNaN(date.getTime()) ? iso : `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
Object.defineProperty(exports, "SUMMARY_BUDGET", {
	enumerable: true,
	get: function() {
		return SUMMARY_BUDGET;
	}
});
Object.defineProperty(exports, "composeSummary", {
	enumerable: true,
	get: function() {
		return composeSummary;
	}
});
Object.defineProperty(exports, "renderExecutionSummary", {
	enumerable: true,
	get: function() {
		return renderExecutionSummary;
	}
});
