const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_annotations = require("./annotations.js");
const require_markdown_summary = require("./markdown-summary.js");
const require_validate_always = require("./validate-always.js");
const require_markdown = require("./markdown.js");
const require_common = require("./common.js");
// src/report/markdown-validation.ts
var import_picocolors = require_rolldown_runtime.__toESM(require_start.require_picocolors(), 1);
const ICONS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	info: "\u2139\ufe0f"
};
function renderValidationSummary(diagnostics, options = {}) {
	const counts = require_validate_always.countDiagnostics(diagnostics);
	const head = `## ${counts.errors > 0 ? "\u274c" : counts.warnings > 0 ? "\u26a0\ufe0f" : "\u2705"} ${title(counts, options.files)}\n`;
	const groups = [...require_validate_always.groupByFile(diagnostics).values()].sort((a, b) => weight(b) - weight(a));
	const budget = (options.budget ?? 921600) - Buffer.byteLength(head) - 200;
	const tables = groups.map((group) => fileTable(group, options));
	const kept = fitting(tables, budget);
	let room = budget - size(tables.slice(0, kept));
	const parts = tables.slice(0, kept).map((text, index) => {
		const withFrames = `${text}\n\n${frames(groups[index])}`;
		const more = Buffer.byteLength(withFrames) - Buffer.byteLength(text);
		if (more > room) return text;
		room -= more;
		return withFrames;
	});
	if (kept < tables.length) parts.push(`\u2026 and ${require_common.count(tables.length - kept, "more file")} with problems.`);
	return `${[head.trimEnd(), ...parts].join("\n\n")}\n`;
}
function title(counts, files) {
	const checked = files === void 0 ? "" : `${require_common.count(files, "file")} checked: `;
	const parts = [];
	if (counts.errors > 0) parts.push(require_common.count(counts.errors, "error"));
	if (counts.warnings > 0) parts.push(require_common.count(counts.warnings, "warning"));
	if (counts.infos > 0) parts.push(require_common.count(counts.infos, "note"));
	return `${checked}${parts.length === 0 ? "no problems found" : parts.join(", ")}`;
}
function weight(group) {
	return group.some((one) => one.severity === "error") ? 2 : group.some((one) => one.severity === "warning") ? 1 : 0;
}
const MOST_ROWS = 100;
function fileTable(group, options) {
	const path = group[0].file.path;
	const rows = group.slice(0, MOST_ROWS).map((diagnostic) => {
		const { line, column } = diagnostic.file.position(diagnostic.span.start);
		const help = diagnostic.help === void 0 ? "" : `<br>${require_markdown.sentence(require_common.truncate(diagnostic.help, 500))}`;
		return [
			ICONS[diagnostic.severity],
			blobLink(`${line}:${column}`, path, line, options),
			`${require_markdown.sentence(require_common.truncate(diagnostic.message, 1e3))}${help}`,
			require_markdown.code(diagnostic.code)
		];
	});
	const more = group.length > rows.length ? `\n\n\u2026 and ${group.length - rows.length} more in this file.` : "";
	return `### ${require_markdown.code(path)}\n\n${require_markdown.table([
		"",
		"Place",
		"Problem",
		"Rule"
	], rows)}${more}`;
}
function frames(group) {
	const blocks = group.slice(0, 30).map((diagnostic) => {
		const lines = require_validate_always.codeLines(diagnostic.file, diagnostic.span);
		const gutter = Math.max(...lines.map((line) => String(line.number ?? "").length));
		return `${lines.map((line) => `${String(line.number ?? "").padStart(gutter)} | ${line.text}`.trimEnd()).join("\n")}\n${" ".repeat(gutter)} = ${diagnostic.code}: ${diagnostic.message}`;
	});
	return require_markdown.details("Source", require_markdown.fence(blocks.join("\n\n")));
}
function blobLink(text, path, line, options) {
	const { repositoryUrl, commit } = options;
	if (repositoryUrl === void 0 || commit === void 0) return text;
	const encoded = path.split("/").map(encodeURIComponent).join("/");
	return require_markdown.link(text, `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encoded}#L${line}`);
}
function fitting(texts, budget) {
	let used = 0;
	for (const [index, text] of texts.entries()) {
		used += Buffer.byteLength(text) + 2;
		if (used > budget) return index;
	}
	return texts.length;
}
function size(texts) {
	return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
}
// src/action/validate-command.ts
async function validateCommand(host, inputs, event, useCases) {
	const pull = event?.name === "pull_request" || event?.name === "pull_request_target" ? event : void 0;
	const outcome = await useCases.validate({
		workspace: host.workspace,
		flowsDir: inputs.flowsDir,
		config: inputs.config,
		flows: inputs.flow,
		pull: pull === void 0 ? void 0 : {
			baseCommit: pull.baseSha,
			headCommit: pull.headSha
		}
	});
	const { diagnostics, files, changed } = outcome;
	const counts = require_validate_always.countDiagnostics(diagnostics);
	host.text(require_validate_always.renderPretty(diagnostics, {
		files: files.length,
		style: import_picocolors.default.createColors(true)
	}));
	if (inputs.annotations) host.annotate(...diagnostics.map(require_annotations.diagnosticAnnotation));
	host.publishAnnotations(changed);
	host.files.setOutput("errors", String(counts.errors));
	host.files.setOutput("warnings", String(counts.warnings));
	host.files.setOutput("summary-path", await writeSummary(host, inputs, outcome, pull));
	if (pull !== void 0) await tellPlan(host, inputs, outcome, pull);
	if (inputs.sarif !== void 0) await writeSarif(host, inputs.sarif, outcome);
	if (inputs.failOn === "never") return 0;
	return counts.errors > 0 || inputs.failOn === "warning" && counts.warnings > 0 ? 1 : 0;
}
async function writeSummary(host, inputs, outcome, pull) {
	const commit = pull?.headSha ?? host.environment.GITHUB_SHA;
	const findings = (budget) => renderValidationSummary(outcome.diagnostics, {
		files: outcome.files.length,
		budget,
		...host.repositoryUrl === void 0 ? {} : { repositoryUrl: host.repositoryUrl },
		...commit === void 0 ? {} : { commit }
	});
	const { plan } = outcome;
	const parts = [{ render: findings }];
	if (plan !== void 0 && pull !== void 0 && !("problem" in plan)) {
		const [{ renderPlanMarkdown }, { planLinks }] = await Promise.all([Promise.resolve().then(() => require("./plan-markdown.js")), Promise.resolve().then(() => require("./publish-plan.js"))]);
		parts.push({ render: (budget) => renderPlanMarkdown(plan, planLinks(host, pull, budget)) });
	}
	const text = require_markdown_summary.composeSummary(parts);
	if (inputs.summary) host.files.appendSummary(text);
	const unique = Buffer.from(host.process.randomBytes(4)).toString("hex");
	const path = require_start.join(host.environment.RUNNER_TEMP || ".", `gitestra-validation-${unique}.md`);
	require_start.writeFileSync(path, text);
	return path;
}
async function tellPlan(host, inputs, { plan }, pull) {
	if (plan === void 0) return;
	if ("problem" in plan) {
		host.text(`There is no plan of this pull request. ${plan.problem}`);
		return;
	}
	const { publishPlan } = await Promise.resolve().then(() => require("./publish-plan.js"));
	await publishPlan(plan, host, inputs, pull);
}
async function writeSarif(host, sarif, outcome) {
	const [{ renderSarif }, { sarifRules }] = await Promise.all([Promise.resolve().then(() => require("./sarif.js")), Promise.resolve().then(() => require("./sarif-rules.js"))]);
	const path = require_start.resolve(host.workspace, sarif);
	require_start.mkdirSync(require_start.dirname(path), { recursive: true });
	require_start.writeFileSync(path, renderSarif(outcome.diagnostics, {
		version: require_start.VERSION,
		rules: sarifRules()
	}));
	host.files.setOutput("sarif", path);
}
exports.validateCommand = validateCommand;
