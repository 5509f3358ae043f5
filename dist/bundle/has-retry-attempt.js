require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_observed_execution = require("./observed-execution.js");
// src/tasks/core/condition/has-retry-attempt.ts
const hasRetryAttemptCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.HasRetryAttempt",
	aliases: ["io.kestra.core.models.conditions.types.HasRetryAttemptCondition", "io.kestra.plugin.core.condition.HasRetryAttemptCondition"],
	title: "Retried tasks.",
	description: "True when a task run has several attempts and the state of one of them fits.",
	schedule: false,
	properties: {
		in: require_common.list(require_common.choice(require_common.STATES, { description: "State." }), { description: "States of which one must hold." }),
		notIn: require_common.list(require_common.choice(require_common.STATES, { description: "State." }), { description: "States that must not hold." })
	},
	holds(states, context) {
		return require_observed_execution.observedExecution(context).taskRuns.filter((run) => run.attempts.length > 1).some((run) => run.attempts.some((attempt) => require_observed_execution.fitsStates(attempt.state, states)));
	}
});
exports.hasRetryAttemptCondition = hasRetryAttemptCondition;
