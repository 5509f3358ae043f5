require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/condition/weekend.ts
const weekendCondition = require("./trigger.js").defineCondition({
	type: "io.kestra.plugin.core.condition.Weekend",
	aliases: ["io.kestra.core.models.conditions.types.WeekendCondition", "io.kestra.plugin.core.condition.WeekendCondition"],
	title: "A weekend.",
	description: "True on Saturdays and Sundays.",
	schedule: true,
	properties: { date: require_common.template({
		description: "Date that is looked at.",
		default: "{{ trigger.date }}"
	}) },
	async holds({ date }, context) {
		return await context.renderTyped("{{ isWeekend(day) }}", { day: await context.render(date) }) === true;
	}
});
exports.weekendCondition = weekendCondition;
