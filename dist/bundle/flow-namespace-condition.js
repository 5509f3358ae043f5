require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_observed_execution = require("./observed-execution.js");
// src/tasks/core/condition/flow-namespace-condition.ts
const flowNamespaceCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.FlowNamespaceCondition",
	aliases: ["io.kestra.core.models.conditions.types.FlowNamespaceCondition"],
	title: "The namespace of the flow itself.",
	description: "Compares the namespace of the flow that the trigger belongs to.",
	deprecated: "it compares the flow with itself; use ExecutionNamespace",
	schedule: false,
	properties: {
		namespace: require_common.text({
			description: "Namespace or prefix.",
			required: true
		}),
		prefix: require_common.boolean({
			description: "Compare the beginning only.",
			default: false
		})
	},
	holds({ namespace, prefix }, { flow }) {
		return require_observed_execution.fitsNamespace(flow.namespace, namespace, prefix ? "PREFIX" : "EQUALS");
	}
});
exports.flowNamespaceCondition = flowNamespaceCondition;
