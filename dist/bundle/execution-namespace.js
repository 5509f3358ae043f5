require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_observed_execution = require("./observed-execution.js");
// src/tasks/core/condition/execution-namespace.ts
const executionNamespaceCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.ExecutionNamespace",
	aliases: ["io.kestra.core.models.conditions.types.ExecutionNamespaceCondition", "io.kestra.plugin.core.condition.ExecutionNamespaceCondition"],
	title: "Executions of a namespace.",
	description: "True when the namespace compares as asked.",
	schedule: false,
	properties: {
		namespace: require_common.text({
			description: "Namespace, prefix or suffix.",
			required: true
		}),
		comparison: require_common.choice([
			"EQUALS",
			"PREFIX",
			"SUFFIX"
		], { description: "Comparison. Default: EQUALS, or PREFIX with `prefix`." }),
		prefix: require_common.boolean({
			description: "Short for `comparison: PREFIX`.",
			default: false
		})
	},
	holds({ namespace, comparison, prefix }, context) {
		return require_observed_execution.fitsNamespace(require_observed_execution.observedExecution(context).namespace, namespace, comparison ?? (prefix ? "PREFIX" : "EQUALS"));
	}
});
exports.executionNamespaceCondition = executionNamespaceCondition;
