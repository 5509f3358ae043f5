require("./rolldown-runtime.js");
const require_flow_diff_markdown = require("./flow-diff-markdown.js");
const require_markdown = require("./markdown.js");
const require_mermaid = require("./mermaid.js");
const require_plan_words = require("./plan-words.js");
const require_common = require("./common.js");
// src/report/plan-markdown.ts
const ICONS = {
	new: "\ud83d\udfe2",
	changed: "\ud83d\udfe1",
	renamed: "\ud83d\udfe1",
	layout: "\u26aa",
	deleted: "\ud83d\udd34"
};
const SMALLEST = 80;
function renderPlanMarkdown(plan, options = {}) {
	const budget = options.budget ?? 262144;
	const broken = plan.flows.filter(require_plan_words.hasBrokenCalls).length;
	const head = [`## \ud83d\uddfa\ufe0f Plan: ${require_markdown.escapeText(require_plan_words.planTitle(plan))}`, ...broken === 0 ? [] : [`\u274c Calls of ${require_common.count(broken, "flow")} do not work any more.`]].join("\n\n");
	const drawing = topology(plan);
	const affected = affectedTable(plan, options);
	let room = budget - size(head) - 300;
	const parts = [];
	const take = (...forms) => {
		if (room < SMALLEST) return false;
		for (const form of forms) {
			const text = form();
			if (size(text) > room) continue;
			room -= size(text);
			parts.push(text);
			return true;
		}
		return false;
	};
	if (drawing !== "" && size(drawing) <= room / 2) take(() => drawing);
	let leftOut = 0;
	for (const flow of plan.flows) {
		const part = (lines) => () => flowPart(flow, options, lines);
		if (!take(part(400), part(40), part(0), () => headline(flow, options))) leftOut++;
	}
	if (leftOut > 0) parts.push(`\u2026 and ${require_common.count(leftOut, "more flow")}.`);
	if (affected !== "" && !take(() => affected)) parts.push(`${require_common.count(plan.affected.length, "flow")} more may do something else.`);
	const base = `<sub>Compared with ${require_markdown.code(plan.base.name)} at ${commitLink(plan.base.commit, options)}${plan.uncommitted ? ", changes that are not committed included" : ""}.</sub>`;
	return `${[
		head,
		...parts,
		base
	].join("\n\n")}\n`;
}
function size(text) {
	return Buffer.byteLength(text) + 2;
}
function topology({ topology: found }) {
	if (found === void 0) return "";
	const chart = require_mermaid.renderMermaid(found.view, {
		marks: found.marks,
		limit: 100
	});
	return `${require_markdown.fence(chart, "mermaid")}\n\n<sub>Outlines: green is new, yellow changed, red dashed goes away, blue dotted is affected.</sub>`;
}
function headline(flow, options) {
	const word = flow.fate === "layout" ? "only comments or layout" : flow.fate;
	const place = flow.fate === "deleted" ? require_markdown.code(flow.path) : fileLink(flow.path, options);
	return `### ${ICONS[flow.fate]} ${require_markdown.code(flow.name)} ${word}\n\n${require_markdown.escapeText(require_plan_words.revisionWords(flow))} \u00b7 ${place}`;
}
function flowPart(flow, options, lines) {
	const facts = [
		...require_plan_words.movedWords(flow),
		...flow.facts,
		...require_plan_words.secretWords(flow)
	].map((words) => `- ${require_markdown.sentence(words)}`);
	const { kind } = flow.diff;
	const changes = kind === "same" || kind === "layout" ? "" : require_flow_diff_markdown.renderDiffMarkdown(flow.diff, flow.texts, {
		lines,
		changes: Math.max(20, lines)
	});
	const callers = flow.callers.slice(0, 50).map((caller) => `- ${caller.problems.length > 0 ? "\u274c" : "\u21a9\ufe0f"} ${require_markdown.sentence(require_plan_words.callerWords(caller))}`);
	if (flow.callers.length > 50) callers.push(`- \u2026 and ${flow.callers.length - 50} more`);
	return [
		headline(flow, options),
		facts.join("\n"),
		changes,
		...flow.schedules.map(scheduleTable),
		callers.join("\n")
	].filter((part) => part !== "").join("\n\n");
}
function scheduleTable({ trigger, before, after }) {
	const columns = [...before === void 0 ? [] : [{
		title: "Before",
		times: before
	}], ...after === void 0 ? [] : [{
		title: "After",
		times: after
	}]];
	const head = [`Schedule ${require_markdown.code(trigger)}`, ...columns.map(({ title }) => title)];
	const rows = [["", ...columns.map(({ times }) => require_markdown.sentence(require_plan_words.scheduleWords(times)))], ["next", ...columns.map(({ times }) => nextDates(times))]];
	return require_markdown.table(head, rows);
}
function nextDates({ next, disabled }) {
	if (next.length === 0) return disabled ? "never" : "?";
	return next.map((date) => require_markdown.escapeText(require_plan_words.dateWords(date))).join("<br>");
}
function affectedTable({ affected }, options) {
	if (affected.length === 0) return "";
	const rows = affected.slice(0, 200).map(({ name, path, reasons }) => [`${require_markdown.code(name)}<br>${fileLink(path, options)}`, reasons.slice(0, 10).map(require_markdown.sentence).join("<br>") + (reasons.length > 10 ? `<br>\u2026 and ${reasons.length - 10} more` : "")]);
	const more = affected.length > rows.length ? `\n\n\u2026 and ${affected.length - rows.length} more.` : "";
	const body = `${require_markdown.table(["Flow", "Why"], rows)}${more}`;
	const title = `\ud83d\udd35 ${require_common.count(affected.length, "flow")} may do something else`;
	return affected.length <= 5 ? `### ${title}\n\n${body}` : require_markdown.details(title, body);
}
function fileLink(path, { repositoryUrl, commit }) {
	if (repositoryUrl === void 0 || commit === void 0) return require_markdown.code(path);
	const encoded = path.split("/").map(encodeURIComponent).join("/");
	return require_markdown.link(require_markdown.code(path), `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encoded}`);
}
function commitLink(commit, { repositoryUrl }) {
	const short = require_markdown.code(commit.slice(0, 8));
	return repositoryUrl === void 0 ? short : require_markdown.link(short, `${repositoryUrl}/commit/${commit}`);
}
exports.renderPlanMarkdown = renderPlanMarkdown;
