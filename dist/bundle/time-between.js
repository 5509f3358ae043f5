require("./rolldown-runtime.js");
const require_zone = require("./zone.js");
const require_common = require("./common.js");
// src/tasks/core/condition/time-between.ts
const timeBetweenCondition = require("./trigger.js").defineCondition({
	type: "io.kestra.plugin.core.condition.TimeBetween",
	aliases: ["io.kestra.core.models.conditions.types.TimeBetweenCondition", "io.kestra.plugin.core.condition.TimeBetweenCondition"],
	title: "A time between two others.",
	description: "True when the time of the day is strictly after and before the given ones.",
	schedule: true,
	properties: {
		date: require_common.template({
			description: "Date that is looked at.",
			default: "{{ trigger.date }}"
		}),
		after: require_common.text({ description: "Earliest time with offset, such as 08:00:00+02:00." }),
		before: require_common.text({ description: "Latest time with offset." })
	},
	async holds({ date, after, before }, context) {
		if (after === void 0 && before === void 0) throw new require_common.TaskFailure("it needs `after` or `before`");
		const shown = await context.render(date);
		const time = secondOfDay(shown.slice(shown.indexOf("T") + 1).replace(/\[.*\]$/, ""), "date");
		if (after !== void 0 && time <= secondOfDay(after, "after")) return false;
		return before === void 0 || time < secondOfDay(before, "before");
	}
});
function secondOfDay(text, property) {
	const match = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d(?::?\d\d)?)$/.exec(text.trim());
	const offset = match === null ? void 0 : require_zone.parseOffset(match[4]);
	if (match === null || offset === void 0) throw new require_common.TaskFailure(`property \`${property}\`: \u201c${text}\u201d is no time with an offset such as 08:00:00+02:00`);
	return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0) - offset;
}
exports.timeBetweenCondition = timeBetweenCondition;
