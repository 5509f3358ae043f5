require("./rolldown-runtime.js");
const require_trigger = require("./trigger.js");
const require_condition_list = require("./condition-list.js");
// src/tasks/core/condition/or.ts
const orCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.Or",
	aliases: ["io.kestra.core.models.conditions.types.OrCondition", "io.kestra.plugin.core.condition.OrCondition"],
	title: "One of some conditions.",
	description: "True when any condition is true.",
	schedule: true,
	properties: { conditions: require_condition_list.conditionList({
		description: "Conditions.",
		required: true
	}) },
	async holds({ conditions }, context) {
		for (const condition of conditions) if (await context.holds(condition)) return true;
		return false;
	}
});
exports.orCondition = orCondition;
