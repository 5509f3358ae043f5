require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_observed_execution = require("./observed-execution.js");
// src/tasks/core/condition/execution-status.ts
const executionStatusCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.ExecutionStatus",
	aliases: ["io.kestra.core.models.conditions.types.ExecutionStatusCondition", "io.kestra.plugin.core.condition.ExecutionStatusCondition"],
	title: "State of an execution.",
	description: "True when the state is one of `in` and none of `notIn`.",
	schedule: false,
	properties: {
		in: require_common.list(require_common.choice(require_common.STATES, { description: "State." }), { description: "States of which one must hold." }),
		notIn: require_common.list(require_common.choice(require_common.STATES, { description: "State." }), { description: "States that must not hold." })
	},
	holds(states, context) {
		return require_observed_execution.fitsStates(require_observed_execution.observedExecution(context).state, states);
	}
});
exports.executionStatusCondition = executionStatusCondition;
