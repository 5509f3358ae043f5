require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/cli/commands/resume.ts
const resume = require_start.defineCommand({
	summary: "Go on with an execution that waits or was interrupted",
	description: [
		"Replays the journal of an execution and goes on where it stopped: what has ended is not run again, what was under way gets a new attempt. The flow is the one that was started, whatever its file says now.",
		"An execution that is paused goes on too: with the inputs that its Pause asks for, from a breakpoint, or where gitestra pause held it, in the process that still runs it or in this one. An execution that waits for this one as its subflow goes on when it has ended.",
		"Secrets are in no file: SECRET inputs are given again with -i, the others must be in the environment as they were."
	],
	operands: {
		usage: "<execution>",
		min: 1,
		max: 1,
		missing: "the id of an execution, or its beginning; gitestra executions list shows them"
	},
	options: {
		input: {
			...require_start.INPUT_OPTIONS.input,
			description: "Value that a Pause asks for (onResume), or of a SECRET input once more"
		},
		"no-prompt": {
			type: "boolean",
			description: "Never ask for inputs"
		},
		...require_start.SECRETS_OPTION,
		...require_start.VIEW_OPTIONS,
		...require_start.FLOWS_OPTIONS,
		"executions-dir": require_start.EXECUTIONS_OPTIONS["executions-dir"]
	},
	examples: [
		{
			command: "gitestra resume 4xBq",
			does: "the beginning of an id is enough"
		},
		{
			command: "gitestra resume 4xBq -i token=\"$TOKEN\"",
			does: "with a SECRET input"
		},
		{
			command: "gitestra resume 4xBq -i approved=true",
			does: "answers a Pause"
		}
	],
	async run({ options, operands, host, terminal }) {
		const inputs = await require_start.readInputOptions(options, host);
		const secrets = await require_start.readSecretsOption(options.secrets, host);
		const [{ openWorkspace }, { resumeExecution }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./resume.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true,
			warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`),
			...secrets === void 0 ? {} : { secrets }
		});
		const mayAsk = terminal.interactive && !options["no-prompt"] && options.output !== "json";
		const view = await require_start.openView(options, host, terminal);
		const resumed = await resumeExecution({
			execution: operands[0],
			inputs,
			observer: view,
			...mayAsk ? { ask: require_start.askPerson } : {}
		}, workspace).catch((error) => {
			view.close();
			throw error;
		});
		if (resumed.kind !== "resumed") {
			view.close();
			return tellWithoutRunning(resumed, options.output, terminal);
		}
		const following = {
			options,
			host,
			terminal,
			endProcesses: () => workspace.machine.groups.killAll()
		};
		noteInterrupted(resumed, view, following);
		const status = await require_start.watchExecution(resumed.execution, {
			view,
			...following
		});
		if (!require_common.isTerminal((await resumed.execution.finished).state)) return status;
		return await resumeAbove(resumed.parentId, workspace, following) ?? status;
	}
});
async function resumeAbove(parentId, workspace, following) {
	if (parentId === void 0) return void 0;
	const { options, host, terminal } = following;
	const { resumeExecution } = await Promise.resolve().then(() => require("./resume.js"));
	const view = await require_start.openView(options, host, terminal);
	if (options.output !== "json") view.note(`Execution ${parentId} waited for it, and goes on\n`);
	const resumed = await resumeExecution({
		execution: parentId,
		observer: view
	}, workspace).catch((error) => {
		view.close();
		throw error;
	});
	if (resumed.kind !== "resumed") {
		view.close();
		return;
	}
	const quietly = options.output === "json" ? {
		...terminal,
		out: () => {}
	} : terminal;
	const status = await require_start.watchExecution(resumed.execution, {
		...following,
		view,
		terminal: quietly
	});
	if (!require_common.isTerminal((await resumed.execution.finished).state)) return status;
	return await resumeAbove(resumed.parentId, workspace, following) ?? status;
}
function tellWithoutRunning(resumed, output, { out }) {
	if (resumed.kind === "released") {
		out(`Execution ${resumed.id} goes on in process ${resumed.pid}\n`);
		return 0;
	}
	const { ended } = resumed;
	if (output === "json") out(`${JSON.stringify(ended, null, 2)}\n`);
	else out(`Execution ${ended.id} has ended already: ${ended.state}. gitestra executions show ${ended.id} tells more\n`);
	return require_start.exitStatus(ended);
}
function noteInterrupted({ interrupted }, view, { options, terminal }) {
	if (options.output === "json" || interrupted.length === 0) return;
	view.note(terminal.errStyle.yellow(`\u25b2 Interrupted, and run again as a new attempt: ${interrupted.join(", ")}\n`));
}
exports.resume = resume;
