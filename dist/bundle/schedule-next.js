require("./rolldown-runtime.js");
const require_schedule = require("./schedule.js");
const require_run_always = require("./run-always.js");
const require_repository_triggers = require("./repository-triggers.js");
// src/app/schedule-next.ts
async function upcomingSchedules(request, workspace) {
	const { triggers, refused } = await require_repository_triggers.repositoryTriggers(workspace, request.target);
	const problems = refused.map(({ source, diagnostics }) => ({
		name: source.path,
		message: `the flow has errors: ${diagnostics.map(require_run_always.renderDiagnostic).join("; ")}`,
		severity: "error"
	}));
	const schedules = [];
	for (const trigger of triggers) {
		if (!require_schedule.isSchedule(trigger.type)) continue;
		try {
			const { schedule, wanted } = await require_repository_triggers.openSchedule(trigger, workspace);
			schedules.push({
				flow: `${trigger.flow.namespace}.${trigger.flow.id}`,
				triggerId: trigger.trigger.id,
				...schedule.kind === "cron" ? { cron: String(trigger.properties.cron) } : {},
				zone: schedule.zone,
				disabled: !trigger.enabled,
				moments: await wanted.nextOnes(request.after, request.count)
			});
		} catch (error) {
			problems.push({
				name: trigger.name,
				message: error.message,
				severity: "error"
			});
		}
	}
	const first = ({ disabled, moments }) => disabled ? Number.POSITIVE_INFINITY : moments[0] ?? Number.MAX_VALUE;
	schedules.sort((a, b) => first(a) === first(b) ? a.flow < b.flow ? -1 : 1 : first(a) - first(b));
	return {
		schedules,
		problems
	};
}
exports.upcomingSchedules = upcomingSchedules;
