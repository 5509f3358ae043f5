require("./rolldown-runtime.js");
const require_schedule = require("./schedule.js");
const require_start = require("./start.js");
const require_ticked_execution = require("./ticked-execution.js");
const require_time_options = require("./time-options.js");
// src/cli/commands/backfill.ts
const backfill = require_start.defineCommand({
	summary: "Run a flow for past dates of its schedule",
	description: ["Runs the flow once for each date of a schedule between two dates, oldest first, with `trigger.date` as it would have been. Dates whose conditions do not hold are left out.", "What was done is recorded: the same command goes on after an interruption, and needs no dates then. --in-ticks leaves the executions to `gitestra tick`."],
	operands: {
		usage: "<flow>",
		min: 1,
		max: 1,
		missing: "the flow, by namespace.id or by the path of its file"
	},
	options: {
		trigger: {
			type: "string",
			short: "t",
			value: "ID",
			description: "Schedule; needed when the flow has several"
		},
		from: {
			type: "string",
			value: "DATE",
			description: "First date: a day, or a date and time (UTC without offset)"
		},
		to: {
			type: "string",
			value: "DATE",
			default: "now",
			description: "Last date, inclusive"
		},
		...require_start.INPUT_OPTIONS,
		label: {
			type: "string",
			short: "l",
			value: "KEY=VALUE",
			multiple: true,
			description: "Label of the executions"
		},
		parallel: {
			type: "string",
			value: "N",
			default: "1",
			description: "Executions at the same time"
		},
		"dry-run": {
			type: "boolean",
			description: "Only list the dates"
		},
		"in-ticks": {
			type: "boolean",
			description: "Record it, and leave the executions to ticks"
		},
		cancel: {
			type: "boolean",
			description: "Give up what is left of one"
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
		command: "gitestra backfill company.team.etl --from 2026-01-01 --to 2026-01-31",
		does: "a month"
	}, {
		command: "gitestra backfill company.team.etl",
		does: "go on with it"
	}],
	async run({ options, operands, host, terminal }) {
		const inputs = Object.fromEntries(await require_start.readInputOptions(options, host));
		const labels = require_start.readLabelOptions(options.label);
		const secrets = await require_start.readSecretsOption(options.secrets, host);
		const parallel = require_time_options.parseCount("--parallel", options.parallel, 1);
		const from = options.from === void 0 ? void 0 : require_time_options.parseTime("--from", options.from);
		const to = options.to === void 0 ? void 0 : require_time_options.parseTime("--to", options.to, true);
		const [{ openWorkspace }, { backfill: makeUp }, { openTriggerStates }] = await Promise.all([
			Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports),
			Promise.resolve().then(() => require("./backfill.js")),
			Promise.resolve().then(() => require("./trigger-states.js")).then((n) => n.trigger_states_exports)
		]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			...secrets === void 0 ? {} : { secrets },
			warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`)
		});
		const json = options.output === "json";
		const say = json ? terminal.err : terminal.out;
		let done = 0;
		let total = 0;
		const report = await require_ticked_execution.untilInterrupted(host, workspace, (signal) => makeUp({
			target: operands[0],
			inputs,
			labels,
			parallel,
			signal,
			dryRun: options["dry-run"],
			inTicks: options["in-ticks"],
			cancel: options.cancel,
			...options.trigger === void 0 ? {} : { triggerId: options.trigger },
			...from === void 0 ? {} : { from },
			...to === void 0 ? {} : { to },
			onPlan: (plan) => {
				total = plan.moments.length;
				if (!json) tellPlan(plan, options["dry-run"], terminal);
			},
			onExecution: (execution) => {
				done++;
				say(terminal.style.dim(`${String(done).padStart(String(total).length)}/${total} `));
				require_ticked_execution.tellExecution(execution, say, terminal.style);
			}
		}, workspace, openTriggerStates(workspace)));
		if (json) terminal.out(`${JSON.stringify(asJson(report), null, 2)}\n`);
		else tellEnd(report, terminal);
		return report.executions.some(({ state }) => state !== void 0 && state !== "SUCCESS" && state !== "WARNING") || report.problems.length > 0 || report.end === "stopped" ? 1 : 0;
	}
});
function tellPlan({ name, from, to, moments, zone, done }, list, { out, style }) {
	const range = `${require_schedule.dateText(from, zone)} to ${require_schedule.dateText(to - to % 1e3, zone)}`;
	const many = `${moments.length} ${moments.length === 1 ? "date" : "dates"}`;
	const rest = done === void 0 ? many : `${many} left, ${done} done before`;
	out(`${style.bold(name)}  ${rest}  ${style.dim(range)}\n`);
	if (list) for (const moment of moments) out(`  ${require_schedule.dateText(moment, zone)}\n`);
}
function tellEnd({ end, executions, problems, notes, moments }, { out, err, style, errStyle }) {
	for (const { name, message } of notes) out(style.dim(`  ${name}: ${message}\n`));
	for (const { name, message } of problems) err(`${errStyle.red("\u2716")} ${name}: ${message}\n`);
	const left = moments.length - executions.length;
	const failed = executions.filter(({ state }) => state !== "SUCCESS" && state !== "WARNING").length;
	if (end === "stopped") out(`${style.yellow("\u25a0")} stopped with ${left} left; the same command goes on\n`);
	if (end === "left to ticks") out("left to `gitestra tick`\n");
	if (end === "cancelled") out(`given up, with ${left} left\n`);
	if (end === "done") out(`${style.bold("done")}  ${executions.length - failed} of ${executions.length} succeeded\n`);
}
function asJson({ from, to, moments, zone, ...report }) {
	return {
		...report,
		from: new Date(from).toISOString(),
		to: new Date(to).toISOString(),
		dates: moments.map((moment) => require_schedule.dateText(moment, zone))
	};
}
exports.backfill = backfill;
