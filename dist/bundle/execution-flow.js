require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_observed_execution = require("./observed-execution.js");
// src/tasks/core/condition/execution-flow.ts
const executionFlowCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.ExecutionFlow",
	aliases: ["io.kestra.core.models.conditions.types.ExecutionFlowCondition", "io.kestra.plugin.core.condition.ExecutionFlowCondition"],
	title: "Executions of a flow.",
	description: "True when namespace and id are equal.",
	schedule: false,
	properties: {
		namespace: require_common.text({
			description: "Namespace.",
			required: true
		}),
		flowId: require_common.text({
			description: "Id of the flow.",
			required: true
		})
	},
	holds({ namespace, flowId }, context) {
		const execution = require_observed_execution.observedExecution(context);
		return execution.namespace === namespace && execution.flowId === flowId;
	}
});
exports.executionFlowCondition = executionFlowCondition;
