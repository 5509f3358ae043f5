require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_ticked_execution = require("./ticked-execution.js");
const require_time_options = require("./time-options.js");
// src/cli/commands/tick.ts
const tick = require_start.defineCommand({
	summary: "Start what triggers say is due",
	description: ["Looks at the triggers of all flows, or of one, and runs what is due, late or missed since the last look: Schedule and ScheduleOnDates with their conditions, HTTP triggers, Flow triggers over the executions that are recorded, backfills that were left to ticks. Meant to be called every few minutes, by cron or by a workflow.", "A trigger that is seen for the first time begins now. Within 15 minutes of the last look nothing counts as missed, only as late; after a longer time `recoverMissedSchedules` decides: ALL, LAST or NONE."],
	operands: {
		usage: "[flow]",
		min: 0,
		max: 1
	},
	options: {
		"dry-run": {
			type: "boolean",
			description: "Only say what would be started"
		},
		parallel: {
			type: "string",
			value: "N",
			default: "4",
			description: "Most executions at the same time"
		},
		limit: {
			type: "string",
			value: "N",
			default: "100",
			description: "Most executions of one trigger; the others are left for the next tick"
		},
		"outage-after": {
			type: "string",
			value: "DURATION",
			default: "PT15M",
			description: "Time without a look after which dates count as missed"
		},
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "What to print"
		},
		...require_start.SECRETS_OPTION,
		...require_start.FLOWS_OPTIONS,
		"executions-dir": require_start.EXECUTIONS_OPTIONS["executions-dir"]
	},
	examples: [{
		command: "gitestra tick",
		does: "start what is due"
	}, {
		command: "gitestra tick --dry-run",
		does: "see what would be"
	}],
	async run({ options, operands: [target], host, terminal }) {
		const parallel = require_time_options.parseCount("--parallel", options.parallel, 4);
		const limit = require_time_options.parseCount("--limit", options.limit, 100);
		const outageAfter = duration("--outage-after", options["outage-after"]);
		const secrets = await require_start.readSecretsOption(options.secrets, host);
		const [{ openWorkspace }, { tick: lookAtTriggers }, { openTriggerStates }] = await Promise.all([
			Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports),
			Promise.resolve().then(() => require("./tick.js")),
			Promise.resolve().then(() => require("./trigger-states.js")).then((n) => n.trigger_states_exports)
		]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			...secrets === void 0 ? {} : { secrets },
			warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`)
		});
		const say = options.output === "json" ? terminal.err : terminal.out;
		const report = await require_ticked_execution.untilInterrupted(host, workspace, (signal) => lookAtTriggers({
			parallel,
			limit,
			signal,
			dryRun: options["dry-run"],
			...target === void 0 ? {} : { target },
			...outageAfter === void 0 ? {} : { outageAfter },
			onExecution: (execution) => require_ticked_execution.tellExecution(execution, say, terminal.style)
		}, workspace, openTriggerStates(workspace)));
		if (options.output === "json") terminal.out(`${JSON.stringify(report, null, 2)}\n`);
		else tellReport(report, options["dry-run"], terminal);
		const failed = report.executions.some(({ state }) => state === "FAILED" || state === "KILLED" || state === "CANCELLED");
		const problems = report.problems.some(({ severity }) => severity === "error");
		return failed || problems ? 1 : 0;
	}
});
function tellReport(report, dryRun, { out, err, style, errStyle }) {
	const { at, outageSince, executions, problems, notes, triggers } = report;
	if (dryRun) for (const execution of executions) require_ticked_execution.tellExecution(execution, out, style);
	for (const { name, message } of notes) out(style.dim(`  ${name}: ${message}\n`));
	for (const { name, message, severity } of problems) err(`${severity === "error" ? errStyle.red("\u2716") : errStyle.yellow("\u25b2")} ${name}: ${message}\n`);
	const outage = outageSince === void 0 ? "" : `, none looked at for ${require_common.formatDurationForPeople(Date.parse(at) - Date.parse(outageSince))}`;
	const number = executions.length;
	const many = number === 0 ? "nothing is due" : `${number} ${number === 1 ? "execution" : "executions"}${dryRun ? " would start" : ""}`;
	out(`${style.bold(many)}  ${style.dim(`${triggers} ${triggers === 1 ? "trigger" : "triggers"}${outage}`)}\n`);
}
function duration(option, text) {
	if (text === void 0) return void 0;
	const found = require_common.parseDuration(text);
	if (found !== void 0 && found > 0) return found;
	throw new require_start.UsageError(`${option} ${text} is no duration`, `write ${option} PT15M, ${option} PT1H`);
}
exports.tick = tick;
