require("./rolldown-runtime.js");
const require_schedule = require("./schedule.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
const require_time_options = require("./time-options.js");
// src/cli/commands/schedule-next.ts
const scheduleNext = require_start.defineCommand({
	summary: "Show when flows fire next",
	description: ["Prints the next dates of the Schedule and ScheduleOnDates triggers of one flow, or of all: those that come first stand first. Conditions are evaluated, dates are shown in the zone of the schedule."],
	operands: {
		usage: "[flow]",
		min: 0,
		max: 1
	},
	options: {
		count: {
			type: "string",
			short: "n",
			value: "N",
			default: "5",
			description: "Dates of each schedule"
		},
		after: {
			type: "string",
			value: "DATE",
			description: "Date to start from, in place of now"
		},
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "What to print"
		},
		...require_start.FLOWS_OPTIONS
	},
	examples: [{
		command: "gitestra schedule next",
		does: "all flows"
	}, {
		command: "gitestra schedule next company.team.etl -n 10",
		does: "the next ten dates of one flow"
	}],
	async run({ options, operands: [target], host, terminal }) {
		const count = require_time_options.parseCount("--count", options.count, 5);
		const now = require_common.systemClock.now();
		const after = options.after === void 0 ? now : require_time_options.parseTime("--after", options.after);
		const [{ openWorkspace }, { upcomingSchedules }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./schedule-next.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: target !== void 0 && /\.ya?ml$/i.test(target)
		});
		const { schedules, problems } = await upcomingSchedules({
			after,
			count,
			...target === void 0 ? {} : { target }
		}, workspace);
		for (const { name, message } of problems) terminal.err(`${terminal.errStyle.red("\u2716")} ${name}: ${message}\n`);
		if (options.output === "json") terminal.out(`${JSON.stringify(schedules.map(asJson), null, 2)}\n`);
		else if (schedules.length > 0) terminal.out(schedules.map((schedule) => describe(schedule, now, terminal.style)).join("\n"));
		else if (problems.length === 0) terminal.out(terminal.style.dim(`No schedules${target === void 0 ? "" : ` in ${target}`}\n`));
		return problems.length > 0 ? 1 : 0;
	}
});
function asJson({ zone, moments, ...schedule }) {
	return {
		...schedule,
		timezone: zone.id,
		dates: moments.map((moment) => require_schedule.dateText(moment, zone))
	};
}
function describe({ flow, triggerId, cron, zone, disabled, moments }, now, style) {
	const facts = [
		cron ?? "dates",
		zone.id,
		...disabled ? ["disabled"] : []
	].join(", ");
	const lines = moments.map((moment) => {
		const away = moment > now ? `in ${require_common.formatDurationForPeople(moment - now)}` : "";
		const weekday = new Intl.DateTimeFormat("en", {
			weekday: "short",
			timeZone: "UTC"
		});
		const local = moment + zone.spanAt(Math.floor(moment / 1e3)).offset * 1e3;
		return `  ${weekday.format(local)} ${require_schedule.dateText(moment, zone)}  ${style.dim(away)}`.trimEnd();
	});
	if (lines.length === 0) lines.push(style.dim("  never, within ten years"));
	return `${style.bold(`${flow}.${triggerId}`)}  ${style.dim(facts)}\n${lines.join("\n")}\n`;
}
exports.scheduleNext = scheduleNext;
