require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/condition/date-time-between.ts
const dateTimeBetweenCondition = require("./trigger.js").defineCondition({
	type: "io.kestra.plugin.core.condition.DateTimeBetween",
	aliases: ["io.kestra.core.models.conditions.types.DateTimeBetweenCondition", "io.kestra.plugin.core.condition.DateTimeBetweenCondition"],
	title: "A date between two others.",
	description: "True when the date is strictly after and before the given ones.",
	schedule: true,
	properties: {
		date: require_common.template({
			description: "Date that is looked at.",
			default: "{{ trigger.date }}"
		}),
		after: require_common.text({ description: "Earliest date and time, exclusive." }),
		before: require_common.text({ description: "Latest date and time, exclusive." })
	},
	async holds({ date, after, before }, context) {
		if (after === void 0 && before === void 0) throw new require_common.TaskFailure("it needs `after` or `before`");
		return await context.renderTyped("{{ isDateBetween(day, after, before) }}", {
			day: await context.render(date),
			after: after ?? "0001-01-01T00:00:00Z",
			before: before ?? "9999-12-31T23:59:59Z"
		}) === true;
	}
});
exports.dateTimeBetweenCondition = dateTimeBetweenCondition;
