require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_observed_execution = require("./observed-execution.js");
// src/tasks/core/condition/execution-outputs.ts
const executionOutputsCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.ExecutionOutputs",
	aliases: ["io.kestra.core.models.conditions.types.ExecutionOutputsCondition", "io.kestra.plugin.core.condition.ExecutionOutputsCondition"],
	title: "Outputs of an execution.",
	description: "True when the expression over `trigger.outputs` is; false when there are no outputs.",
	schedule: true,
	properties: { expression: require_common.template({
		description: "Expression.",
		required: true
	}) },
	async holds({ expression }, context) {
		const { outputs } = require_observed_execution.observedExecution(context);
		if (outputs === void 0 || Object.keys(outputs).length === 0) return false;
		return require_observed_execution.saysYes(await context.render(expression, { trigger: { outputs } }));
	}
});
exports.executionOutputsCondition = executionOutputsCondition;
