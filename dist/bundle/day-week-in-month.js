require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/condition/day-week-in-month.ts
const dayWeekInMonthCondition = require("./trigger.js").defineCondition({
	type: "io.kestra.plugin.core.condition.DayWeekInMonth",
	aliases: ["io.kestra.core.models.conditions.types.DayWeekInMonthCondition", "io.kestra.plugin.core.condition.DayWeekInMonthCondition"],
	title: "The n-th given weekday of a month.",
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
		}),
		dayInMonth: require_common.choice([
			"FIRST",
			"SECOND",
			"THIRD",
			"FOURTH",
			"LAST"
		], {
			description: "Which of these days of the month.",
			required: true
		})
	},
	async holds({ date, dayOfWeek, dayInMonth }, context) {
		const extra = {
			day: await context.render(date),
			dayOfWeek,
			dayInMonth
		};
		return await context.renderTyped("{{ isDayWeekInMonth(day, dayOfWeek, dayInMonth) }}", extra) === true;
	}
});
exports.dayWeekInMonthCondition = dayWeekInMonthCondition;
