require("./rolldown-runtime.js");
const require_anew = require("./anew.js");
const require_start = require("./start.js");
// src/cli/commands/restart.ts
const restart = require_start.defineCommand({
	summary: "Begin an execution again where it failed",
	description: [
		"The same execution goes on from the task runs that failed; what was done stays. Runs of errors, finally and afterExecution are forgotten.",
		"When the flow has changed meanwhile, it goes on with the flow as it is now: what the change touches, and what depends on that, begins again too. Task runs whose type, rendered properties and files are the same stay. The plan is shown first.",
		"It keeps its inputs: SECRET ones are given again with -i, and so are inputs that the flow has only now."
	],
	operands: {
		usage: "<execution>",
		min: 1,
		max: 1,
		missing: "the id of an execution, or its beginning; gitestra executions list shows them"
	},
	options: {
		revision: {
			type: "string",
			value: "REV",
			description: "Flow to go on with: a revision (3, latest), commit, branch or tag; same: as it was",
			default: "what its file says now"
		},
		...require_anew.ANEW_OPTIONS
	},
	examples: [
		{
			command: "gitestra restart 4xBq --plan",
			does: "only show what would begin again"
		},
		{
			command: "gitestra restart 4xBq",
			does: "with the flow as its file has it now"
		},
		{
			command: "gitestra restart 4xBq --revision same",
			does: "once more, with the flow as it was"
		}
	],
	async run({ options, operands, host, terminal }) {
		const inputs = await require_start.readInputOptions(options, host);
		const secrets = await require_start.readSecretsOption(options.secrets, host);
		const [{ openWorkspace }, { prepareRestart }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./restart.js")).then((n) => n.restart_exports)]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true,
			warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`),
			...secrets === void 0 ? {} : { secrets }
		});
		const view = await require_start.openView(options, host, terminal);
		const { revision } = options;
		const planned = await prepareRestart({
			execution: operands[0],
			inputs,
			observer: view,
			...revision === void 0 ? {} : { revision }
		}, workspace).catch((error) => {
			view.close();
			throw error;
		});
		const { namespace, flowId } = planned.header;
		const title = `Restart of ${planned.id}, ${namespace}.${flowId}`;
		return await require_anew.beginAnew(planned, title, view, workspace, {
			options,
			host,
			terminal
		});
	}
});
exports.restart = restart;
