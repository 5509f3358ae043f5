require("./rolldown-runtime.js");
const require_flow_diff_lines = require("./flow-diff-lines.js");
const require_plan_words = require("./plan-words.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/report/plan-text.ts
function renderPlanText(plan, style = require_start.plainStyle) {
	const base = style.dim(`since ${plan.base.name} (${plan.base.commit.slice(0, 8)})`);
	const head = `${style.bold(require_plan_words.planTitle(plan))} ${base}`;
	const flows = plan.flows.map((flow) => flowText(flow, style));
	const affected = plan.affected.map(({ name, path, reasons }) => [`${style.cyan("\u25e6")} ${style.bold(name)}  ${style.dim(`affected, ${path}`)}`, ...reasons.map((reason) => `    ${require_flow_diff_lines.plainTitle(require_common.printable(reason), style)}`)].join("\n"));
	return [
		head,
		...flows,
		...affected
	].join("\n\n");
}
const MARKS = {
	new: "+",
	changed: "~",
	renamed: "\u00bb",
	layout: "\u00b7",
	deleted: "-"
};
function flowText(flow, style) {
	const colour = {
		new: style.green,
		changed: style.yellow,
		renamed: style.yellow,
		layout: style.dim,
		deleted: style.red
	}[flow.fate];
	const word = flow.fate === "layout" ? "only comments or layout" : flow.fate;
	const head = `${colour(MARKS[flow.fate])} ${style.bold(require_common.printable(flow.name))}  ${colour(word)}  ${style.dim(`${require_plan_words.revisionWords(flow)}  ${flow.path}`)}`;
	const facts = [
		...require_plan_words.movedWords(flow),
		...flow.facts,
		...require_plan_words.secretWords(flow)
	].map((words) => require_flow_diff_lines.plainTitle(require_common.printable(words), style));
	const { kind } = flow.diff;
	const changes = kind === "same" || kind === "layout" ? [] : require_flow_diff_lines.renderDiffText(flow.diff, flow.texts, style).split("\n");
	const schedules = flow.schedules.flatMap(({ trigger, before, after }) => [
		`schedule ${style.bold(require_common.printable(trigger))}`,
		...scheduleLines("-", style.red, before, style),
		...scheduleLines("+", style.green, after, style)
	]);
	const callers = flow.callers.map((caller) => {
		const words = require_flow_diff_lines.plainTitle(require_common.printable(require_plan_words.callerWords(caller)), style);
		return caller.problems.length > 0 ? `${style.red("\u2716")} ${words}` : words;
	});
	return [head, ...[
		...facts,
		...changes,
		...schedules,
		...callers
	].map((line) => `    ${line}`.trimEnd())].join("\n");
}
function scheduleLines(sign, paint, times, style) {
	if (times === void 0) return [];
	const lines = [`  ${paint(`${sign} ${require_common.printable(require_flow_diff_lines.plainTitle(require_plan_words.scheduleWords(times)))}`)}`];
	if (times.next.length > 0) lines.push(`      ${style.dim(`next ${times.next.map(require_plan_words.dateWords).join(", ")}`)}`);
	return lines;
}
exports.renderPlanText = renderPlanText;
