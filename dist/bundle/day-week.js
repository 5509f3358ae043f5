require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/condition/day-week.ts
const dayWeekCondition = require("./trigger.js").defineCondition({
	type: "io.kestra.plugin.core.condition.DayWeek",
	aliases: ["io.kestra.core.models.conditions.types.DayWeekCondition", "io.kestra.plugin.core.condition.DayWeekCondition"],
	title: "A day of the week.",
	description: "True on that day.",
	schedule: true,
	properties: {
		date: require_common.template({
			description: "Date that is looked at.",
			default: "{{ trigger.date }}"
		}),
		dayOfWeek: require_common.choice([
			"MONDAY",
			"TUESDAY",
			"WEDNESDAY",
			"THURSDAY",
			"FRIDAY",
			"SATURDAY",
			"SUNDAY"
		], {
			description: "Day.",
			required: true
		})
	},
	async holds({ date, dayOfWeek }, context) {
		const day = await context.render(date);
		return await context.renderTyped("{{ dayOfWeek(day) }}", { day }) === dayOfWeek;
	}
});
exports.dayWeekCondition = dayWeekCondition;
