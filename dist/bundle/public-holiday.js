require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/condition/public-holiday.ts
const publicHolidayCondition = require("./trigger.js").defineCondition({
	type: "io.kestra.plugin.core.condition.PublicHoliday",
	aliases: ["io.kestra.core.models.conditions.types.PublicHolidayCondition", "io.kestra.plugin.core.condition.PublicHolidayCondition"],
	title: "A public holiday.",
	description: "True on public holidays of the country.",
	schedule: true,
	properties: {
		date: require_common.template({
			description: "Date that is looked at.",
			default: "{{ trigger.date }}"
		}),
		country: require_common.text({ description: "ISO code of the country, such as FR." }),
		subDivision: require_common.text({ description: "ISO code of the part of the country." })
	},
	async holds({ date, country, subDivision }, context) {
		if (country === void 0) throw new require_common.TaskFailure("it needs `country`: there is no server here whose country could be meant");
		const day = await context.render(date);
		return await context.renderTyped(`{{ isPublicHoliday(day, country${subDivision === void 0 ? "" : ", subDivision"}) }}`, {
			day,
			country,
			subDivision: subDivision ?? null
		}) === true;
	}
});
exports.publicHolidayCondition = publicHolidayCondition;
