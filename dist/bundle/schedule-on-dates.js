require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/trigger/schedule-on-dates.ts
const scheduleOnDatesTrigger = require("./trigger.js").defineTrigger({
	type: "io.kestra.plugin.core.trigger.ScheduleOnDates",
	title: "Start a flow on given dates.",
	description: "The flow runs once for each date, in order.",
	properties: {
		dates: require_common.list(require_common.text({ description: "Date and time with offset or zone, such as `2026-01-01T08:00:00Z`." }), {
			description: "Dates.",
			required: true
		}),
		timezone: require_common.text({ description: "Time zone in which dates are shown. Default: UTC." }),
		inputs: require_common.map(require_common.any({ description: "Value." }), { description: "Inputs of the execution." }),
		recoverMissedSchedules: require_common.choice([
			"ALL",
			"LAST",
			"NONE"
		], {
			description: "Which missed dates are made up for.",
			default: "ALL"
		})
	}
});
exports.scheduleOnDatesTrigger = scheduleOnDatesTrigger;
