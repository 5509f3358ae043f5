require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_time_window = require("./time-window.js");
// src/tasks/core/condition/multiple-condition.ts
const multipleCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.MultipleCondition",
	aliases: ["io.kestra.core.models.conditions.types.MultipleCondition"],
	title: "Several conditions in a window of time.",
	description: "True when every condition has been true for some execution within the window.",
	deprecated: "write `preconditions` of the Flow trigger",
	schedule: false,
	properties: {
		id: require_common.text({
			description: "Name under which met conditions are remembered.",
			required: true
		}),
		timeWindow: require_time_window.timeWindow,
		window: require_common.duration({
			description: "Length of the window.",
			deprecated: "write `timeWindow.window`"
		}),
		windowAdvance: require_common.duration({
			description: "Shift of the window.",
			deprecated: "write `timeWindow.windowAdvance`"
		}),
		resetOnSuccess: require_common.boolean({
			description: "Forget met conditions when the trigger has fired.",
			default: true
		}),
		conditions: require_common.raw(require_common.Type.Record(require_common.Type.String(), require_common.Type.Object({ type: require_common.Type.String() }, { additionalProperties: true })), {
			description: "Conditions by name.",
			required: true
		})
	},
	holds() {
		throw new require_common.TaskFailure("it is only possible on a Flow trigger, directly in its `conditions`");
	}
});
exports.multipleCondition = multipleCondition;
