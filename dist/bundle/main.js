require("./rolldown-runtime.js");
const require_inputs = require("./inputs.js");
const require_start = require("./start.js");
const require_annotations = require("./annotations.js");
const require_validate_always = require("./validate-always.js");
// src/action/run-action.ts
async function runAction(process, openUseCases) {
	const host = new require_inputs.ActionHost(process);
	try {
		const event = require_inputs.readEvent(process.environment);
		return await dispatch(host, await require_inputs.readInputs(process.environment, event), event, openUseCases);
	} catch (error) {
		explain(host, error);
		return 1;
	} finally {
		host.publishAnnotations();
		host.flush();
	}
}
async function dispatch(host, inputs, event, openUseCases) {
	for (const value of require_inputs.secretStrings(inputs.secrets)) host.mask(value);
	if (inputs.token !== void 0) host.mask(inputs.token);
	for (const message of inputs.warnings) host.annotate({
		level: "warning",
		title: "Gitestra",
		message
	});
	const useCases = await openUseCases(host.environment);
	for (const value of useCases.secretValues(inputs.secrets)) host.mask(value);
	if (inputs.command === "validate") {
		const { validateCommand } = await Promise.resolve().then(() => require("./validate-command.js"));
		return validateCommand(host, inputs, event, useCases);
	}
	if (inputs.command === "test") {
		const { testCommand } = await Promise.resolve().then(() => require("./test-command.js"));
		return testCommand(host, inputs, event, useCases);
	}
	if (inputs.command === "tick") {
		const { tickCommand } = await Promise.resolve().then(() => require("./tick-command.js"));
		return tickCommand(host, inputs, event, useCases);
	}
	if (inputs.execution !== void 0) {
		const { takeUpCommand } = await Promise.resolve().then(() => require("./take-up-command.js"));
		return takeUpCommand(host, inputs, event, useCases);
	}
	const { runCommand } = await Promise.resolve().then(() => require("./run-command.js"));
	return runCommand(host, inputs, event, useCases);
}
function explain(host, error) {
	if (require_start.isUsageError(error) || error instanceof require_inputs.EventError) {
		const help = require_start.isUsageError(error) ? error.help : void 0;
		const diagnostics = error.diagnostics ?? [];
		host.annotate({
			level: "error",
			title: "Gitestra",
			message: forWorkflow(help === void 0 ? error.message : `${error.message}\n${help}`)
		});
		if (diagnostics.length > 0) host.text(require_validate_always.renderPretty(diagnostics));
		host.annotate(...diagnostics.map(require_annotations.diagnosticAnnotation));
		return;
	}
	const message = error instanceof Error ? error.message : String(error);
	host.annotate({
		level: "error",
		title: "Gitestra met a fault of its own",
		message: `${message}\nPlease report it, with the log of a run with debug logging switched on`
	});
	if (host.environment.RUNNER_DEBUG === "1" && error instanceof Error) host.text(error.stack ?? message);
}
function forWorkflow(text) {
	return text.replace(/give (?:it|them) with (-i \S.*)$/, (_, values) => `set in the input \`inputs\`: ${values.replaceAll("-i ", "").replaceAll(/(\w)=/g, "$1: ")}`).replace(/--(revision) (?!<)(\S+)/g, "`$1: $2`").replace(/--([a-z][a-z-]+)( <[^>]+>)?/g, (whole, name) => require_inputs.INPUT_NAMES.includes(name) ? `the input \`${name}\`` : whole);
}
// src/action/main.ts
async function main() {
	process.exitCode = await runAction(require_inputs.nodeProcess, async (environment) => {
		const { GitestraUseCases } = await Promise.resolve().then(() => require("./gitestra-use-cases.js"));
		return new GitestraUseCases(environment);
	});
}
exports.main = main;
