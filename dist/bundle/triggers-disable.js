require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/cli/commands/triggers-disable.ts
const triggersDisable = require_start.defineCommand({
	summary: "Switch a trigger off",
	description: ["It no longer fires until it is switched on again. `disabled: true` in its file does the same for everybody who has that file."],
	operands: {
		usage: "<flow> <trigger>",
		min: 2,
		max: 2,
		missing: "the flow, by namespace.id, and the id of the trigger"
	},
	options: require_start.FLOWS_OPTIONS,
	examples: [{
		command: "gitestra triggers disable company.team.etl daily",
		does: "switch it off"
	}],
	async run({ options, operands, host, terminal }) {
		const [target, triggerId] = operands;
		const [{ openWorkspace }, { switchTrigger }, { openTriggerStates }] = await Promise.all([
			Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports),
			Promise.resolve().then(() => require("./trigger-list.js")),
			Promise.resolve().then(() => require("./trigger-states.js")).then((n) => n.trigger_states_exports)
		]);
		const workspace = await openWorkspace(require_start.workspaceOptions(host, options));
		const changed = await switchTrigger({
			target,
			triggerId,
			on: false,
			now: require_common.systemClock.now()
		}, workspace, openTriggerStates(workspace));
		terminal.out(`${target}.${triggerId} ${changed ? "is off now" : "was off already"}\n`);
		return 0;
	}
});
exports.triggersDisable = triggersDisable;
