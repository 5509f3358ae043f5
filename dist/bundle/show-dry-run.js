require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/show-dry-run.ts
async function showDryRun(request, workspace, output, host, terminal) {
	const { dryRun } = await Promise.resolve().then(() => require("./dry-run.js"));
	const outcome = await dryRun(request, workspace);
	if (outcome.kind === "inputs") return require_start.tellInputProblems(outcome, terminal);
	if (outcome.kind === "refused") {
		const { renderPretty } = await Promise.resolve().then(() => require("./validate-always.js")).then((n) => n.pretty_exports);
		terminal.err(`${renderPretty(outcome.diagnostics, { style: terminal.errStyle })}\n`);
		return 1;
	}
	if (output === "json") terminal.out(`${JSON.stringify(outcome, null, 2)}\n`);
	else {
		const { formatDryRun } = await Promise.resolve().then(() => require("./dry-run-text.js"));
		const width = Math.max(40, (host.stdout.columns ?? 121) - 1);
		terminal.out(formatDryRun(outcome, {
			style: terminal.style,
			width
		}));
	}
	return 0;
}
exports.showDryRun = showDryRun;
