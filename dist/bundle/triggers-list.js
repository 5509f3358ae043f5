require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/commands/triggers-list.ts
const triggersList = require_start.defineCommand({
	summary: "List triggers and what is known of them",
	description: ["Prints one line a trigger: flow, id, type, up to when it was looked at, whether it is switched off, what it waits for."],
	operands: {
		usage: "[flow]",
		min: 0,
		max: 1
	},
	options: {
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "What to print"
		},
		...require_start.FLOWS_OPTIONS
	},
	examples: [{
		command: "gitestra triggers list",
		does: "of all flows"
	}],
	async run({ options, operands: [target], host, terminal }) {
		const [{ openWorkspace }, { listTriggers }, { openTriggerStates }] = await Promise.all([
			Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports),
			Promise.resolve().then(() => require("./trigger-list.js")),
			Promise.resolve().then(() => require("./trigger-states.js")).then((n) => n.trigger_states_exports)
		]);
		const workspace = await openWorkspace(require_start.workspaceOptions(host, options));
		const triggers = await listTriggers(workspace, openTriggerStates(workspace), target);
		if (options.output === "json") terminal.out(`${JSON.stringify(triggers, null, 2)}\n`);
		else if (triggers.length === 0) terminal.out(terminal.style.dim("No triggers\n"));
		else {
			const width = Math.max(...triggers.map(({ flow, triggerId }) => flow.length + triggerId.length + 1));
			for (const trigger of triggers) terminal.out(`${describe(trigger, width, terminal.style)}\n`);
		}
		return 0;
	}
});
function describe({ flow, triggerId, type, disabled, date, executionId, backfill }, width, style) {
	const facts = [
		type.slice(type.lastIndexOf(".") + 1).padEnd(15),
		disabled === void 0 ? "" : style.yellow(`off: ${disabled}`),
		date === void 0 ? style.dim("never looked at") : style.dim(`looked at up to ${date.slice(0, 19)}Z`),
		executionId === void 0 ? "" : `execution ${executionId} goes on`,
		backfill === void 0 ? "" : `backfill ${backfill.start.slice(0, 10)} to ${backfill.end.slice(0, 10)}, ${backfill.done} done`
	];
	return [`${flow}.${triggerId}`.padEnd(width), ...facts.filter((fact) => fact !== "")].join("  ");
}
exports.triggersList = triggersList;
