require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/cli/commands/triggers-enable.ts
const triggersEnable = require_start.defineCommand({
	summary: "Switch a trigger on again",
	description: ["After `stopAfter`, or after somebody switched it off. It goes on from now: dates that passed meanwhile are not made up for, `gitestra backfill` does that."],
	operands: {
		usage: "<flow> <trigger>",
		min: 2,
		max: 2,
		missing: "the flow, by namespace.id, and the id of the trigger"
	},
	options: require_start.FLOWS_OPTIONS,
	examples: [{
		command: "gitestra triggers enable company.team.etl daily",
		does: "switch it on"
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
			on: true,
			now: require_common.systemClock.now()
		}, workspace, openTriggerStates(workspace));
		terminal.out(`${target}.${triggerId} ${changed ? "is on now" : "was on already"}\n`);
		return 0;
	}
});
exports.triggersEnable = triggersEnable;
