require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/commands/pause.ts
const pause = require_start.defineCommand({
	summary: "Pause an execution that runs",
	description: ["Tasks at work come to their end, no new ones begin; then the process that runs the execution ends too. gitestra resume goes on with it, at once or any time later.", "Executions of its subflows are not paused with it."],
	operands: {
		usage: "<execution>",
		min: 1,
		max: 1,
		missing: "the id of an execution, or its beginning; gitestra executions list shows them"
	},
	options: {
		...require_start.FLOWS_OPTIONS,
		"executions-dir": require_start.EXECUTIONS_OPTIONS["executions-dir"]
	},
	examples: [{
		command: "gitestra pause 4xBq",
		does: "the beginning of an id is enough"
	}],
	async run({ options, operands, host, terminal }) {
		const [{ openWorkspace }, { pauseExecution }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./pause.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true
		});
		const { id, pid } = await pauseExecution({ execution: operands[0] }, workspace);
		terminal.out(`Execution ${id} is paused; process ${pid} ends when the tasks at work have ended. Go on with: gitestra resume ${id}\n`);
		return 0;
	}
});
exports.pause = pause;
