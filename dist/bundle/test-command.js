const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_annotations = require("./annotations.js");
const require_inputs = require("./inputs.js");
const require_markdown_summary = require("./markdown-summary.js");
const require_markdown = require("./markdown.js");
const require_common = require("./common.js");
const require_test_results = require("./test-results.js");
const require_test_text = require("./test-text.js");
const require_validate_always = require("./validate-always.js");
const require_test_junit = require("./test-junit.js");
const require_cancellation = require("./cancellation.js");
// src/report/markdown-tests.ts
var import_picocolors = require_rolldown_runtime.__toESM(require_start.require_picocolors(), 1);
const ICONS = {
	SUCCESS: "\u2705",
	FAILED: "\u274c",
	ERROR: "\ud83d\udca5",
	SKIPPED: "\u23ed\ufe0f"
};
const MOST_ROWS = 200;
function renderTestMarkdown(report, options = {}) {
	const head = `## ${ICONS[report.state]} ${title(report)}`;
	const suites = [...report.suites].sort((a, b) => weight(b.state) - weight(a.state));
	const rows = suites.slice(0, MOST_ROWS).map((suite) => suiteRow(suite, options));
	const more = suites.length > rows.length ? `\n\n\u2026 and ${require_common.count(suites.length - rows.length, "more suite")}.` : "";
	const parts = [head, `${require_markdown.table([
		"",
		"Suite",
		"Flow",
		"Cases",
		"Time"
	], rows)}${more}`];
	let room = (options.budget ?? 921600) - Buffer.byteLength(parts.join("\n\n")) - 200;
	let left = 0;
	for (const suite of suites) for (const one of suite.cases) {
		if (one.state !== "FAILED" && one.state !== "ERROR") continue;
		const text = caseBlock(suite, one, options);
		const size = Buffer.byteLength(text) + 2;
		if (size > room) {
			left += 1;
			continue;
		}
		room -= size;
		parts.push(text);
	}
	if (left > 0) parts.push(`\u2026 and ${require_common.count(left, "more case")} for which this summary has no room.`);
	return `${parts.join("\n\n")}\n`;
}
function title({ suites }) {
	const counts = require_test_results.countCases(suites);
	const parts = [
		...counts.failed > 0 ? [`${counts.failed} failed`] : [],
		...counts.errors > 0 ? [require_common.count(counts.errors, "error")] : [],
		...counts.passed > 0 ? [`${counts.passed} passed`] : [],
		...counts.skipped > 0 ? [`${counts.skipped} skipped`] : []
	];
	return `${require_common.count(counts.total, "test")} of ${require_common.count(suites.length, "suite")}: ${parts.join(", ")}`;
}
function weight(state) {
	return [
		"SKIPPED",
		"SUCCESS",
		"FAILED",
		"ERROR"
	].indexOf(state);
}
function suiteRow(suite, options) {
	const counts = require_test_results.countCases([suite]);
	const passed = `${counts.passed}/${counts.total}`;
	return [
		ICONS[suite.state],
		placeLink(require_markdown.code(suite.id), {
			file: suite.file,
			line: 1
		}, options),
		require_markdown.code(`${suite.namespace}.${suite.flowId}`),
		counts.skipped > 0 ? `${passed}, ${counts.skipped} skipped` : passed,
		require_test_text.duration(suite.duration)
	];
}
function caseBlock(suite, one, options) {
	const where = placeLink(require_markdown.escapeText(`${one.place.file}:${one.place.line}`), one.place, options);
	const about = one.description === void 0 ? "" : `\n\n${require_markdown.escapeText(one.description)}`;
	const name = `${ICONS[one.state]} ${require_markdown.code(suite.id)} ${require_markdown.code(one.id)}`;
	const first = one.errors[0]?.message ?? one.assertions.find(({ success }) => !success)?.message ?? "";
	const said = first === "" ? "" : `: ${require_markdown.sentence(require_common.truncate(first, 300))}`;
	return require_markdown.details(`${name}${said}`, `${where}${about}\n\n${require_markdown.fence(require_test_text.failureLines(one).join("\n"))}`);
}
function placeLink(text, { file, line }, { repositoryUrl, commit }) {
	if (repositoryUrl === void 0 || commit === void 0) return text;
	const path = file.split("/").map(encodeURIComponent).join("/");
	return require_markdown.link(text, `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${path}#L${line}`);
}
// src/action/test-command.ts
async function testCommand(host, inputs, event, useCases) {
	const commit = await useCases.workspaceCommit(host.workspace);
	const refusal = require_inputs.refusalToRun(event, commit, host.environment.GITHUB_SHA);
	if (refusal !== void 0) throw new require_start.UsageError(refusal);
	const cancellation = require_cancellation.watchCancellation(host);
	const style = import_picocolors.default.createColors(true);
	try {
		const { diagnostics, report } = await useCases.test({
			workspace: host.workspace,
			flowsDir: inputs.flowsDir,
			config: inputs.config,
			flows: inputs.flow,
			secrets: inputs.secrets,
			taskRunner: inputs.taskRunner,
			onSecret: (value) => host.mask(value),
			onSuite: (suite) => host.text(require_test_text.renderSuiteText(suite, { style }).trimEnd()),
			signal: cancellation.signal
		});
		if (diagnostics.length > 0) host.text(require_validate_always.renderPretty(diagnostics, { style }));
		if (inputs.annotations) host.annotate(...diagnostics.map(require_annotations.diagnosticAnnotation));
		if (report === void 0) {
			host.files.setOutput("state", "ERROR");
			return inputs.failOn === "never" ? 0 : 1;
		}
		host.text(require_test_text.renderTestSummary(report, { style }).trimEnd());
		if (inputs.annotations) host.annotate(...report.suites.flatMap(suiteAnnotations));
		host.files.setOutput("state", report.state);
		host.files.setOutput("summary-path", writeSummary(host, inputs, report));
		if (inputs.junit !== void 0) writeJunit(host, inputs.junit, report);
		if (cancellation.signal.aborted) return 1;
		return inputs.failOn !== "never" && (report.state === "FAILED" || report.state === "ERROR") ? 1 : 0;
	} finally {
		cancellation.close();
	}
}
function suiteAnnotations(suite) {
	return suite.cases.flatMap((one) => {
		const title = `${suite.id}: ${one.id}`;
		const at = ({ file, line, column }) => ({
			file,
			line,
			column
		});
		const failedTask = one.failedTasks.map(({ label, state, message }) => `\ntask ${label} ${state}${message === void 0 ? "" : `: ${message}`}`);
		const errors = one.errors.map(({ message, place }) => ({
			level: "error",
			title,
			message: `${message}${failedTask.join("")}`,
			...at(place)
		}));
		const failures = one.assertions.filter(({ success }) => !success).map(({ message = "", errorMessage, place }) => {
			const said = errorMessage === void 0 ? message : `${errorMessage}\n${message}`;
			return {
				level: "error",
				title,
				message: `${said}${failedTask.join("")}`,
				...at(place)
			};
		});
		return [...errors, ...failures];
	});
}
function writeSummary(host, inputs, report) {
	const commit = host.environment.GITHUB_SHA;
	const { repositoryUrl } = host;
	const text = require_markdown_summary.composeSummary([{ render: (budget) => renderTestMarkdown(report, {
		budget,
		...repositoryUrl === void 0 ? {} : { repositoryUrl },
		...commit === void 0 ? {} : { commit }
	}) }]);
	if (inputs.summary) host.files.appendSummary(text);
	const unique = Buffer.from(host.process.randomBytes(4)).toString("hex");
	const path = require_start.join(host.environment.RUNNER_TEMP || ".", `gitestra-tests-${unique}.md`);
	require_start.writeFileSync(path, text);
	return path;
}
function writeJunit(host, junit, report) {
	const path = require_start.resolve(host.workspace, junit);
	require_start.mkdirSync(require_start.dirname(path), { recursive: true });
	require_start.writeFileSync(path, require_test_junit.renderTestJunit(report));
	host.files.setOutput("junit", path);
}
exports.testCommand = testCommand;
