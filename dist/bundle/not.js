require("./rolldown-runtime.js");
const require_trigger = require("./trigger.js");
const require_condition_list = require("./condition-list.js");
// src/tasks/core/condition/not.ts
const notCondition = require_trigger.defineCondition({
	type: "io.kestra.plugin.core.condition.Not",
	aliases: ["io.kestra.core.models.conditions.types.NotCondition", "io.kestra.plugin.core.condition.NotCondition"],
	title: "None of some conditions.",
	description: "True when all conditions are false.",
	schedule: true,
	properties: { conditions: require_condition_list.conditionList({
		description: "Conditions.",
		required: true
	}) },
	async holds({ conditions }, context) {
		for (const condition of conditions) if (await context.holds(condition)) return false;
		return true;
	}
});
exports.notCondition = notCondition;
