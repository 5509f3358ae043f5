require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_pending_uploads = require("./pending-uploads.js");
const require_inputs = require("./inputs.js");
const require_cancellation = require("./cancellation.js");
const require_run_command = require("./run-command.js");
// src/action/tick-command.ts
async function tickCommand(host, inputs, event, useCases) {
	const commit = await useCases.workspaceCommit(host.workspace);
	const refusal = require_inputs.refusalToRun(event, commit, host.environment.GITHUB_SHA);
	if (refusal !== void 0) throw new require_start.UsageError(refusal);
	const [flow, ...more] = inputs.flow;
	if (more.length > 0) throw new require_start.UsageError("The input `flow` names several flows", "Name one for `command: tick`, or none for all");
	const cancellation = require_cancellation.watchCancellation(host);
	const uploads = new require_pending_uploads.PendingUploads(host);
	const cache = inputs.cache ? new require_pending_uploads.CarriedCache(host) : void 0;
	const finished = [];
	try {
		const outcome = await useCases.tick({
			workspace: host.workspace,
			flowsDir: inputs.flowsDir,
			config: inputs.config,
			...flow === void 0 ? {} : { flow },
			secrets: inputs.secrets,
			taskRunner: inputs.taskRunner,
			onSecret: (value) => host.mask(value),
			onCacheUse: cache && ((folder) => cache.restore(folder, cancellation.signal)),
			onStart: ({ id, folder, name, secretInputs }) => {
				if (inputs.artifact === false || !require_pending_uploads.canUploadArtifacts(host.environment)) return;
				const base = typeof inputs.artifact === "string" ? inputs.artifact : `gitestra-${name}`;
				const artifact = require_pending_uploads.artifactName(base, id, require_pending_uploads.runAddress(host.environment)?.runAttempt ?? 1);
				uploads.add({
					folder,
					name: artifact,
					secretInputs
				});
			},
			onExecution: ({ flow: name, triggerId, date, state, id }) => host.line([
				state ?? "started",
				`${name}.${triggerId}`,
				date ?? "",
				id
			].filter((part) => part !== "").join("  ")),
			signal: cancellation.signal
		});
		tell(host, outcome);
		for (const one of outcome.executions) finished.push(await require_run_command.keep(host, inputs, one, uploads, cancellation.signal));
		return status(outcome, inputs, cancellation.signal);
	} finally {
		if (finished.length > 0) require_run_command.publish(host, inputs, finished);
		if (!cancellation.signal.aborted) await cache?.save(host.secrets);
		cancellation.close();
	}
}
function tell(host, { report }) {
	const { executions, triggers, notes, problems, outageSince } = report;
	for (const { name, message } of notes) host.line(`${name}: ${message}`);
	for (const { name, message, severity } of problems) host.annotate({
		level: severity,
		title: name,
		message
	});
	const outage = outageSince === void 0 ? "" : `, none looked at since ${outageSince}`;
	host.line(`${executions.length} executions of ${triggers} triggers${outage}`);
}
function status({ report, executions }, { failOn }, signal) {
	if (signal.aborted) return 1;
	if (failOn !== "never" && report.problems.some(({ severity }) => severity === "error")) return 1;
	return executions.some(({ record }) => require_run_command.fails(record.state, failOn)) ? 1 : 0;
}
exports.tickCommand = tickCommand;
