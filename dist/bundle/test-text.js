require("./rolldown-runtime.js");
const require_line_hunks = require("./line-hunks.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
const require_test_results = require("./test-results.js");
// src/report/test-text.ts
const SHORT = 100;
const MOST_LINES = 30;
function renderSuiteText(suite, options = {}) {
	const style = options.style ?? require_start.plainStyle;
	const head = `${mark(suite.state, style)} ${style.bold(require_common.printable(suite.id))}  ${style.dim(`${suite.namespace}.${suite.flowId}  ${require_common.printable(suite.file)}`)}`;
	const width = Math.max(0, ...suite.cases.map(({ id }) => require_common.textWidth(require_common.printable(id))));
	return [head, ...suite.cases.flatMap((one) => caseLines(one, width, style))].map((line) => `${line}\n`).join("");
}
function renderTestSummary(report, options = {}) {
	const style = options.style ?? require_start.plainStyle;
	const counts = require_test_results.countCases(report.suites);
	const parts = [
		...counts.passed > 0 ? [style.green(`${counts.passed} passed`)] : [],
		...counts.failed > 0 ? [style.red(`${counts.failed} failed`)] : [],
		...counts.errors > 0 ? [style.red(require_common.count(counts.errors, "error"))] : [],
		...counts.skipped > 0 ? [style.yellow(`${counts.skipped} skipped`)] : []
	];
	const sums = `${require_common.count(report.suites.length, "suite")}, ${require_common.count(counts.total, "case")}: ${parts.join(", ")}`;
	return `${mark(report.state, style)} ${sums}  ${style.dim(duration(report.duration))}\n`;
}
function failureLines(one, style = require_start.plainStyle) {
	const lines = [];
	for (const { place, message } of one.errors) lines.push(`${placeText(place, style)}  ${style.red("error")}: ${require_common.printable(message)}`);
	for (const assertion of one.assertions) if (!assertion.success) lines.push(...assertionLines(assertion, style));
	if (one.executionState !== void 0 && lines.length > 0) {
		const kept = one.folder === void 0 ? "" : `  ${style.dim(require_common.printable(one.folder))}`;
		lines.push(`execution ended as ${one.executionState}${kept}`);
	}
	return [...lines, ...one.failedTasks.flatMap((task) => taskLines(task, style))];
}
function caseLines(one, width, style) {
	const id = require_common.printable(one.id);
	const gap = " ".repeat(Math.max(0, width - require_common.textWidth(id)));
	const time = one.duration === void 0 ? one.skipped ?? "" : duration(one.duration);
	const note = one.state === "SUCCESS" && one.executionState !== "SUCCESS" && !one.assertions.some(({ operator }) => operator === "expectedState") ? `  ${style.yellow(`the execution ended as ${one.executionState}`)}` : "";
	const kept = one.state === "SUCCESS" && one.folder !== void 0 ? `  ${style.dim(one.folder)}` : "";
	const line = `  ${mark(one.state, style)} ${id}${gap}  ${style.dim(time)}${note}${kept}`;
	if (one.state !== "FAILED" && one.state !== "ERROR") return [line];
	return [line, ...failureLines(one, style).map((text) => `      ${text}`)];
}
function assertionLines(assertion, style) {
	const { operator, place, value, description, errorMessage, expected, actual, taskId } = assertion;
	const lines = [`${placeText(place, style)}  ${style.bold(require_common.printable(require_common.truncate(oneLine(value), SHORT)))} ${operator}${taskId === void 0 ? "" : style.dim(`  ${taskId}`)}`];
	if (description !== void 0) lines.push(`  ${require_common.printable(description)}`);
	if (errorMessage !== void 0) lines.push(`  ${style.red(require_common.printable(errorMessage))}`);
	const [wanted, found] = [literal(expected), literal(actual)];
	if (isShort(wanted) && isShort(found)) return [
		...lines,
		`  expected  ${style.green(wanted)}`,
		`  actual    ${style.red(found)}`
	];
	return [...lines, ...differenceLines(expected, actual, style)];
}
function differenceLines(expected, actual, style) {
	const lines = require_line_hunks.lineHunks(spread(expected), spread(actual)).map(({ kind, text }) => {
		const shown = require_common.printable(require_common.truncate(text, 200));
		if (kind === "removed") return style.green(`- ${shown}`);
		return kind === "added" ? style.red(`+ ${shown}`) : style.dim(`  ${shown}`);
	});
	const cut = lines.length > MOST_LINES ? [style.dim(`  \u2026 ${lines.length - MOST_LINES} more lines`)] : [];
	return [`  ${style.green("- expected")}  ${style.red("+ actual")}`, ...[...lines.slice(0, MOST_LINES), ...cut].map((line) => `  ${line}`)];
}
function taskLines({ label, state, message, logs }, style) {
	const [first = "", ...more] = (message ?? "").split("\n");
	const head = `task ${style.bold(require_common.printable(label))} ${state}${first === "" ? "" : `: ${require_common.printable(first)}`}`;
	const others = logs.filter((entry) => entry.message !== message);
	return [
		head,
		...more.map((line) => `  ${require_common.printable(line)}`),
		...others.flatMap((entry) => logLines(entry, style))
	];
}
function logLines({ level, message }, style) {
	return require_common.withoutEscapes(message).split("\n").map((line) => style.dim(`  ${level.padEnd(5)} ${require_common.printable(require_common.truncate(line, 200))}`));
}
function literal(value) {
	return require_common.printable(JSON.stringify(value) ?? "null");
}
function spread(value) {
	if (typeof value === "string") return value;
	return JSON.stringify(value, void 0, 2) ?? "null";
}
function isShort(text) {
	return text.length <= SHORT && !text.includes("\\n");
}
function oneLine(text) {
	return text.replace(/\s*\r?\n\s*/g, " ");
}
function placeText({ file, line, column }, style) {
	return style.cyan(`${require_common.printable(file)}:${line}:${column}`);
}
function mark(state, style) {
	switch (state) {
		case "SUCCESS": return style.green("\u2714");
		case "SKIPPED": return style.yellow("\u25cb");
		case "FAILED": return style.red("\u2716");
		case "ERROR": return style.red("\u203c");
	}
}
function duration(milliseconds) {
	return milliseconds < 1e3 ? `${Math.round(milliseconds)}ms` : `${(milliseconds / 1e3).toFixed(2)}s`;
}
exports.duration = duration;
exports.failureLines = failureLines;
exports.literal = literal;
exports.renderSuiteText = renderSuiteText;
exports.renderTestSummary = renderTestSummary;
