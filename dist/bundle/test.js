require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/commands/test.ts
const EXIT_INTERRUPTED = 130;
const test = require_start.defineCommand({
	summary: "Run the tests of flows",
	description: [
		"Runs test suites in the format of Kestra: YAML files with testCases, by default those of ./tests and those among the flows. Each case runs its flow once, with its fixtures in place of inputs, files, tasks and the trigger, and looks at its assertions then.",
		"Tasks without a fixture really run. What a case writes to the KV store or to namespace files is thrown away; it is in no history, fires no triggers and counts for no concurrency limit.",
		"Ends with status 1 when a case fails or cannot be judged, and when a suite has errors."
	],
	operands: {
		usage: "[path...]",
		min: 0
	},
	options: {
		flow: {
			type: "string",
			value: "FLOW",
			multiple: true,
			description: "Only suites of this flow (namespace.id)"
		},
		case: {
			type: "string",
			value: "ID",
			description: "Only cases of this id"
		},
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: [
				"text",
				"json",
				"junit"
			],
			default: "text",
			description: "What to print"
		},
		"fail-fast": {
			type: "boolean",
			description: "Begin no new case after one that failed"
		},
		concurrency: {
			type: "string",
			value: "N",
			default: "the number of processors",
			description: "Cases that run at the same time"
		},
		keep: {
			type: "boolean",
			description: "Keep the executions, with their working directories, below .gitestra/tests"
		},
		...require_start.SECRETS_OPTION,
		...require_start.FLOWS_OPTIONS
	},
	examples: [
		{
			command: "gitestra test",
			does: "all suites of ./tests and of ./flows"
		},
		{
			command: "gitestra test tests/etl.yaml --case empty_input",
			does: "one case"
		},
		{
			command: "gitestra test --flow company.team.etl --keep",
			does: "keeps the executions to look at"
		},
		{
			command: "gitestra test -o junit > junit.xml",
			does: "for other programs"
		}
	],
	async run({ options, operands, host, terminal }) {
		const concurrency = wholeNumber(options.concurrency);
		const secrets = await require_start.readSecretsOption(options.secrets, host);
		const [{ openWorkspace }, { runTests }, { renderSuiteText }] = await Promise.all([
			Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports),
			Promise.resolve().then(() => require("./run-tests.js")),
			Promise.resolve().then(() => require("./test-text.js"))
		]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			...secrets === void 0 ? {} : { secrets }
		});
		const { signal, forget } = interruption(host, terminal, () => workspace.machine.groups.killAll());
		const { style } = terminal;
		const text = options.output === void 0 || options.output === "text";
		try {
			const outcome = await runTests({
				paths: operands,
				failFast: options["fail-fast"],
				keep: options.keep,
				signal,
				...options.flow.length === 0 ? {} : { flows: options.flow },
				...options.case === void 0 ? {} : { testCase: options.case },
				...concurrency === void 0 ? {} : { concurrency },
				...text ? { onSuite: (suite) => terminal.out(renderSuiteText(suite, { style })) } : {}
			}, workspace);
			const { renderPretty } = await Promise.resolve().then(() => require("./validate-always.js")).then((n) => n.pretty_exports);
			const { errStyle } = terminal;
			if (outcome.kind === "refused") {
				terminal.err(`${renderPretty(outcome.diagnostics, {
					style: errStyle,
					files: outcome.files
				})}\n`);
				return 1;
			}
			const { report, diagnostics } = outcome;
			terminal.out(await closing(report, options.output, terminal));
			if (diagnostics.length > 0) terminal.err(`${renderPretty(diagnostics, { style: errStyle })}\n`);
			return report.state === "FAILED" || report.state === "ERROR" || signal.aborted ? 1 : 0;
		} finally {
			forget();
			workspace.machine.groups.killAll();
		}
	}
});
async function closing(report, output, { style }) {
	if (output === "json") return (await Promise.resolve().then(() => require("./test-json.js"))).renderTestJson(report);
	if (output === "junit") return (await Promise.resolve().then(() => require("./test-junit.js"))).renderTestJunit(report);
	return (await Promise.resolve().then(() => require("./test-text.js"))).renderTestSummary(report, { style });
}
function interruption(host, { err, errStyle }, endProcesses) {
	const controller = new AbortController();
	const forget = host.onInterrupt((signal) => {
		if (controller.signal.aborted) {
			endProcesses();
			host.exit(EXIT_INTERRUPTED);
		}
		err(errStyle.yellow(`\u25a0 ${signal}: ending the tests; once more to leave at once\n`));
		controller.abort();
	});
	return {
		signal: controller.signal,
		forget
	};
}
function wholeNumber(text) {
	if (text === void 0) return void 0;
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1) throw new require_start.UsageError(`--concurrency must be a whole number from 1, but \u201c${text}\u201d was given`);
	return number;
}
exports.test = test;
