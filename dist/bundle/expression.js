require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_observed_execution = require("./observed-execution.js");
// src/tasks/core/condition/expression.ts
const expressionCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.Expression",
	aliases: ["io.kestra.core.models.conditions.types.VariableCondition", "io.kestra.plugin.core.condition.ExpressionCondition"],
	title: "An expression.",
	description: "True unless the expression renders to blank text or `false`.",
	schedule: true,
	properties: { expression: require_common.template({
		description: "Expression.",
		required: true
	}) },
	async holds({ expression }, context) {
		return require_observed_execution.saysYes(await context.render(expression));
	}
});
exports.expressionCondition = expressionCondition;
