require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_flow_triggers = require("./flow-triggers.js");
const require_repository_triggers = require("./repository-triggers.js");
const require_tick_session = require("./tick-session.js");
const require_trigger_states = require("./trigger-states.js");
const require_start = require("./start.js");
const require_ticked_execution = require("./ticked-execution.js");
// src/app/follow-execution.ts
async function followExecution(record, workspace, options = {}) {
	const session = new require_tick_session.TickSession(workspace, require_trigger_states.openTriggerStates(workspace), {
		clock: require_common.systemClock,
		dryRun: false,
		parallel: 4,
		limit: 100,
		...options
	});
	await session.load();
	const { triggers } = await require_repository_triggers.repositoryTriggers(workspace);
	const given = session.ended.push(record);
	const correlationId = record.labels.find((label) => label.key === "system.correlationId")?.value ?? record.id;
	await require_flow_triggers.tickFlowTriggers(triggers, session, correlationId);
	return {
		executions: session.executions,
		records: session.ended.slice(given),
		problems: session.problems
	};
}
// src/cli/flow-triggers.ts
async function runFlowTriggers(record, workspace, { options, host, terminal }) {
	const say = options.output === "json" ? terminal.err : terminal.out;
	const { records, problems } = await require_ticked_execution.untilInterrupted(host, workspace, (signal) => followExecution(record, workspace, {
		signal,
		onExecution: (execution) => require_ticked_execution.tellExecution(execution, say, terminal.style)
	}));
	for (const { name, message, severity } of problems) {
		const mark = severity === "error" ? terminal.errStyle.red("\u2716") : terminal.errStyle.yellow("\u25b2");
		terminal.err(`${mark} ${name}: ${message}\n`);
	}
	if (problems.some(({ severity }) => severity === "error")) return 1;
	return Math.max(0, ...records.map(require_start.exitStatus));
}
exports.runFlowTriggers = runFlowTriggers;
