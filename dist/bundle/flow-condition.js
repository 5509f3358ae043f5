require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/condition/flow-condition.ts
const flowCondition = require("./trigger.js").defineCondition({
	type: "io.kestra.plugin.core.condition.FlowCondition",
	aliases: ["io.kestra.core.models.conditions.types.FlowCondition"],
	title: "The flow itself.",
	description: "Compares the flow that the trigger belongs to.",
	deprecated: "it compares the flow with itself; use ExecutionFlow",
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
	holds({ namespace, flowId }, { flow }) {
		return flow.namespace === namespace && flow.id === flowId;
	}
});
exports.flowCondition = flowCondition;
