require("./rolldown-runtime.js");
const require_anew = require("./anew.js");
const require_start = require("./start.js");
// src/cli/commands/replay.ts
const replay = require_start.defineCommand({
	summary: "Run an execution again, as a new one",
	description: ["A new execution with the inputs, the labels and the flow of an old one: from its start, or from one of its task runs on. What was done before that is taken over with its outputs and files; the old execution stays as it is.", "A task run is named by its id, by its task, or by task and iteration value: transform[oslo]."],
	operands: {
		usage: "<execution>",
		min: 1,
		max: 1,
		missing: "the id of an execution, or its beginning; gitestra executions list shows them"
	},
	options: {
		from: {
			type: "string",
			value: "TASKRUN",
			description: "Task run from which it runs again",
			default: "the start"
		},
		revision: {
			type: "string",
			value: "REV",
			description: "Flow to run: a revision (3, latest), commit, branch or tag",
			default: "the flow as it was"
		},
		label: {
			type: "string",
			short: "l",
			value: "KEY=VALUE",
			multiple: true,
			description: "Label of the new execution"
		},
		...require_anew.ANEW_OPTIONS
	},
	examples: [
		{
			command: "gitestra replay 4xBq -i day=2024-03-05",
			does: "from the start, with another input"
		},
		{
			command: "gitestra replay 4xBq --from transform",
			does: "from one task on"
		},
		{
			command: "gitestra replay 4xBq --from 'load[oslo]' --revision latest",
			does: "from one iteration, with the flow as it is"
		}
	],
	async run({ options, operands, host, terminal }) {
		const inputs = await require_start.readInputOptions(options, host);
		const secrets = await require_start.readSecretsOption(options.secrets, host);
		const labels = require_start.readLabelOptions(options.label);
		const [{ openWorkspace }, { prepareReplay }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./replay.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true,
			...secrets === void 0 ? {} : { secrets }
		});
		const view = await require_start.openView(options, host, terminal);
		const { from, revision } = options;
		const planned = await prepareReplay({
			execution: operands[0],
			inputs,
			labels,
			observer: view,
			...from === void 0 ? {} : { from },
			...revision === void 0 ? {} : { revision }
		}, workspace).catch((error) => {
			view.close();
			throw error;
		});
		const { namespace, flowId } = planned.header;
		const where = from === void 0 ? "the start" : `\`${from}\``;
		const title = `Replay of ${planned.originalId}, ${namespace}.${flowId}, from ${where}`;
		return await require_anew.beginAnew(planned, title, view, workspace, {
			options,
			host,
			terminal
		});
	}
});
exports.replay = replay;
