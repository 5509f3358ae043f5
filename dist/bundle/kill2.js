require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
// src/cli/commands/kill.ts
const SENTENCES = {
	already: "had ended already",
	asked: "was ended by its process",
	forced: "did not end in time: its process was ended by force",
	completed: "had no process any more; its end is written down"
};
const kill = require_start.defineCommand({
	summary: "End an execution",
	description: ["The process that runs it stops the tasks at work, begins no new ones, and ends the execution as KILLED, its subflows too. One that does not do so in time is ended by force, with all processes that it has started.", "Of an execution whose process is gone the end is written down. afterExecution runs all the same, as in Kestra."],
	operands: {
		usage: "<execution>",
		min: 1,
		max: 1,
		missing: "the id of an execution, or its beginning; gitestra executions list shows them"
	},
	options: {
		grace: {
			type: "string",
			value: "DURATION",
			default: "PT10S",
			description: "Time that its process has to end it"
		},
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "What to print; json: the record of the execution"
		},
		...require_start.SECRETS_OPTION,
		...require_start.FLOWS_OPTIONS,
		"executions-dir": require_start.EXECUTIONS_OPTIONS["executions-dir"]
	},
	examples: [{
		command: "gitestra kill 4xBq",
		does: "the beginning of an id is enough"
	}],
	async run({ options, operands, host, terminal }) {
		const grace = graceOf(options.grace);
		const secrets = await require_start.readSecretsOption(options.secrets, host);
		const [{ openWorkspace }, { killExecution }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./kill.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true,
			warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`),
			...secrets === void 0 ? {} : { secrets }
		});
		const killed = await killExecution({
			execution: operands[0],
			...grace === void 0 ? {} : { grace }
		}, workspace);
		if (options.output === "json") terminal.out(`${JSON.stringify(killed.record, null, 2)}\n`);
		else tell(killed, "", terminal.out);
		return 0;
	}
});
function tell({ id, manner, record, children }, indent, out) {
	out(`${indent}Execution ${id} of ${record.namespace}.${record.flowId} ${SENTENCES[manner]}: ${record.state}\n`);
	for (const child of children) tell(child, `${indent}  `, out);
}
function graceOf(text) {
	if (text === void 0) return void 0;
	const grace = require_common.parseDuration(text);
	if (grace === void 0) throw new require_start.UsageError(`--grace ${text} is no ISO-8601 duration such as PT10S`);
	return grace;
}
exports.kill = kill;
