require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
// src/cli/terminal/restart-plan-text.ts
const MOST_LINES = 40;
const WORDS = {
	kept: "stays",
	again: "again",
	reopened: "goes on",
	dropped: "gone",
	marked: "changed"
};
const SIGNS = {
	kept: "\u2714",
	again: "\u21bb",
	reopened: "\u25b8",
	dropped: "\u2716",
	marked: "\u25cf"
};
function formatRestartPlan(plan, style) {
	const lines = plan.taskRuns.length > MOST_LINES ? byTask(plan) : plan.taskRuns.map(runLine);
	const width = Math.min(40, Math.max(0, ...lines.map((line) => line.name.length)));
	const text = lines.map(({ action, name, reason }) => {
		return `  ${(action === "kept" ? style.dim : action === "dropped" ? style.red : style.yellow)(`${SIGNS[action]} ${WORDS[action].padEnd(7)}`)} ${name.padEnd(reason === "" ? 0 : width)}${reason === "" ? "" : style.dim(`  ${reason}`)}\n`;
	});
	for (const id of plan.added) text.push(`  ${style.yellow(`+ ${"new".padEnd(7)}`)} ${id}\n`);
	return `${text.join("")}${summary(plan)}\n`;
}
function summary({ taskRuns, added }) {
	const number = (action) => taskRuns.filter((run) => run.action === action).length;
	return `${[
		`${require_common.count(number("kept"), "task run")} ${number("kept") === 1 ? "stays" : "stay"}`,
		`${number("again")} again`,
		...number("reopened") === 0 ? [] : [`${number("reopened")} ${number("reopened") === 1 ? "goes" : "go"} on`],
		...number("dropped") === 0 ? [] : [`${number("dropped")} gone`],
		...added.length === 0 ? [] : [`${require_common.count(added.length, "task")} new`]
	].join(", ")}, and what follows`;
}
function runLine({ run, action, reason = "" }) {
	let depth = 0;
	for (let at = run.parent; at !== void 0; at = at.parent) depth += 1;
	const value = run.value === void 0 ? "" : ` [${run.value}]`;
	return {
		action,
		name: require_run_always.oneLine(`${"  ".repeat(depth)}${run.spec.id}${value}`),
		reason: require_run_always.oneLine(reason)
	};
}
function byTask({ taskRuns }) {
	const groups = new Map();
	for (const planned of taskRuns) {
		const { action, reason = "", run } = planned;
		const key = `${action}\0${run.spec.id}\0${reason}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			line: {
				action,
				name: run.spec.id,
				reason: require_run_always.oneLine(reason)
			},
			number: 1
		});
		else group.number += 1;
	}
	return [...groups.values()].map(({ line, number }) => number === 1 ? line : {
		...line,
		name: `${line.name} \u00d7${number}`
	});
}
function planAsJson(plan) {
	return {
		kind: plan.kind,
		taskRuns: plan.taskRuns.map(({ run, action, reason }) => ({
			id: run.id,
			taskId: run.spec.id,
			...run.value === void 0 ? {} : { value: run.value },
			state: run.state,
			action,
			...reason === void 0 ? {} : { reason }
		})),
		added: plan.added
	};
}
exports.formatRestartPlan = formatRestartPlan;
exports.planAsJson = planAsJson;
