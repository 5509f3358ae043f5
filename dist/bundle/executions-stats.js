require("./rolldown-runtime.js");
const require_execution_history = require("./execution-history.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/app/execution-stats.ts
const ENOUGH = 3;
const SLOWER = 1.5;
const NOTICEABLE = 100;
const WORSE = .3;
function flowStats(executions) {
	const byRevision = new Map();
	for (const execution of executions) {
		if (execution.state === void 0 || !require_common.isTerminal(execution.state)) continue;
		const list = byRevision.get(execution.revision) ?? [];
		list.push(execution);
		byRevision.set(execution.revision, list);
	}
	const revisions = [...byRevision].map(([revision, list]) => statsOf(revision, list)).sort((a, b) => (b.revision ?? 0) - (a.revision ?? 0));
	return {
		revisions,
		findings: findingsOf(revisions)
	};
}
function statsOf(revision, executions) {
	const durations = executions.filter(({ state }) => state === "SUCCESS" || state === "WARNING").flatMap(({ duration }) => duration ?? []).sort((a, b) => a - b);
	const dates = executions.flatMap(({ startDate }) => startDate ?? []).sort();
	return {
		...revision === void 0 ? {} : { revision },
		executions: executions.length,
		failed: executions.filter(({ state }) => state !== "SUCCESS" && state !== "WARNING").length,
		...durations.length === 0 ? {} : {
			median: durations[Math.floor((durations.length - 1) / 2)],
			slowest: durations.at(-1)
		},
		...dates.length === 0 ? {} : { last: dates.at(-1) }
	};
}
function findingsOf(revisions) {
	const compared = revisions.filter((stats) => stats.revision !== void 0 && stats.executions >= ENOUGH);
	const findings = [];
	for (const [index, stats] of compared.entries()) {
		const older = compared[index + 1];
		if (older === void 0) break;
		const ends = {
			since: stats.revision,
			before: older.revision
		};
		const [current, earlier] = [stats.median, older.median];
		if (current !== void 0 && earlier !== void 0 && current > earlier * SLOWER && current - earlier >= NOTICEABLE) findings.push({
			kind: "slower",
			...ends,
			current,
			earlier
		});
		const [failing, failed] = [stats.failed / stats.executions, older.failed / older.executions];
		if (failing - failed >= WORSE) findings.push({
			kind: "fails",
			...ends,
			current: failing,
			earlier: failed
		});
	}
	return findings;
}
// src/cli/commands/executions-stats.ts
const executionsStats = require_start.defineCommand({
	summary: "How often a flow failed and how long it took, by revision",
	description: ["Prints one line a revision: executions, failures, the median and the longest duration of those that succeeded; then since which revision it is slower or fails more. Revisions with fewer than three executions are not compared. With `state: git` executions of all machines count."],
	operands: {
		usage: "<flow>",
		min: 1,
		max: 1,
		missing: "the flow, by namespace.id"
	},
	options: {
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "What to print"
		},
		...require_start.EXECUTIONS_OPTIONS
	},
	examples: [{
		command: "gitestra executions stats company.team.etl",
		does: "did the last revision make it slower?"
	}],
	async run({ options, operands, host, terminal }) {
		const { executionsDir, state } = await require_common.openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true,
			warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`)
		});
		const flow = operands[0];
		const stats = flowStats((await require_execution_history.listHistory({
			executionsDir,
			shared: state.shared
		}, { flow })).filter((one) => `${one.namespace}.${one.flowId}` === flow));
		if (options.output === "json") {
			terminal.out(`${JSON.stringify(stats, null, 2)}\n`);
			return 0;
		}
		const { style } = terminal;
		if (stats.revisions.length === 0) terminal.out(style.dim(`No execution of ${flow} has ended\n`));
		for (const revision of stats.revisions) terminal.out(`${revisionLine(revision)}\n`);
		for (const finding of stats.findings) terminal.out(`${style.yellow("\u25b2")} ${sentence(finding)}\n`);
		return 0;
	}
});
function revisionLine({ revision, executions, failed, median, slowest, last }) {
	return [
		(revision === void 0 ? "-" : `r${revision}`).padEnd(5),
		`${executions} ${executions === 1 ? "execution" : "executions"}`.padEnd(15),
		`${failed} failed`.padEnd(10),
		median === void 0 ? "" : `median ${require_common.formatDurationForPeople(median)}`,
		slowest === void 0 ? "" : `longest ${require_common.formatDurationForPeople(slowest)}`,
		last === void 0 ? "" : `last ${last.slice(0, 10)}`
	].filter((cell) => cell !== "").join("  ");
}
function sentence({ kind, since, before, current, earlier }) {
	if (kind === "fails") return `fails more since revision ${since}: ${percent(current)} of its executions, ${percent(earlier)} of those of revision ${before}`;
	return `slower since revision ${since}: ${require_common.formatDurationForPeople(current)}, ${(current / earlier).toFixed(1)} times as long as revision ${before} (${require_common.formatDurationForPeople(earlier)})`;
}
function percent(share) {
	return `${Math.round(share * 100)} %`;
}
exports.executionsStats = executionsStats;
