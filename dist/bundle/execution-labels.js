require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_observed_execution = require("./observed-execution.js");
// src/tasks/core/condition/execution-labels.ts
const executionLabelsCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.ExecutionLabels",
	aliases: ["io.kestra.core.models.conditions.types.ExecutionLabelsCondition", "io.kestra.plugin.core.condition.ExecutionLabelsCondition"],
	title: "Labels of an execution.",
	description: "True when all labels are present with equal values.",
	schedule: false,
	properties: { labels: require_common.either(require_common.map(require_common.text({ description: "Value." }), { description: "As a map." }), require_common.list(require_common.object({
		key: require_common.text({
			description: "Key.",
			required: true
		}),
		value: require_common.text({
			description: "Value.",
			required: true
		})
	}, { description: "One label." }), { description: "As a list." }), {
		description: "Labels.",
		required: true
	}) },
	holds({ labels }, context) {
		const wanted = Array.isArray(labels) ? labels : Object.entries(labels).map(([key, value]) => ({
			key,
			value
		}));
		return require_observed_execution.hasLabels(require_observed_execution.observedExecution(context), wanted);
	}
});
exports.executionLabelsCondition = executionLabelsCondition;
