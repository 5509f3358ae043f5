require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_condition_list = require("./condition-list.js");
// src/tasks/core/trigger/schedule.ts
const scheduleTrigger = require_trigger.defineTrigger({
	type: "io.kestra.plugin.core.trigger.Schedule",
	aliases: ["io.kestra.core.models.triggers.types.Schedule"],
	title: "Start a flow on a schedule.",
	description: "Cron with five fields (six with `withSeconds`), English names of months and days, and `@hourly`, `@daily`, `@midnight`, `@weekly`, `@monthly`, `@yearly`, `@annually`. In a GitHub workflow the schedule of the workflow looks for due times, so times are met as exactly as GitHub starts jobs.",
	properties: {
		cron: require_common.text({
			description: "Cron expression.",
			required: true
		}),
		withSeconds: require_common.boolean({
			description: "The expression begins with a field of seconds.",
			default: false
		}),
		timezone: require_common.text({ description: "Time zone of the expression, such as `Europe/Paris`. Default: UTC." }),
		inputs: require_common.map(require_common.any({ description: "Value." }), { description: "Inputs of the execution." }),
		lateMaximumDelay: require_common.duration({ description: "Times that are missed by more than this are left out." }),
		recoverMissedSchedules: require_common.choice([
			"ALL",
			"LAST",
			"NONE"
		], {
			description: "Which missed times are made up for.",
			default: "ALL"
		}),
		scheduleConditions: require_condition_list.conditionList({
			description: "Conditions.",
			deprecated: "write `conditions`"
		}),
		backfill: require_common.raw(require_common.Type.Record(require_common.Type.String(), require_common.Type.Unknown()), {
			description: "Start of times to make up for.",
			deprecated: "run `gitestra backfill`"
		})
	}
});
exports.scheduleTrigger = scheduleTrigger;
