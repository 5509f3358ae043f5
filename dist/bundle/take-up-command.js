require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_pending_uploads = require("./pending-uploads.js");
const require_inputs = require("./inputs.js");
const require_run_command = require("./run-command.js");
const require_cancellation = require("./cancellation.js");
// src/action/take-up-command.ts
async function takeUpCommand(host, inputs, event, useCases) {
	const commit = await useCases.workspaceCommit(host.workspace);
	const refusal = require_inputs.refusalToRun(event, commit, host.environment.GITHUB_SHA);
	if (refusal !== void 0) throw new require_start.UsageError(refusal);
	const cancellation = require_cancellation.watchCancellation(host);
	const { signal } = cancellation;
	const uploads = new require_pending_uploads.PendingUploads(host);
	const cache = inputs.cache ? new require_pending_uploads.CarriedCache(host) : void 0;
	const finished = [];
	let request = requestOf(host, inputs, uploads, signal, cache);
	try {
		while (request !== void 0 && !signal.aborted) {
			const outcome = await useCases.takeUp(request);
			request = void 0;
			if (outcome === void 0) break;
			finished.push(await require_run_command.keep(host, inputs, outcome, uploads, signal));
			const { parentId, record } = outcome;
			if (parentId === void 0 || !require_common.isTerminal(record.state)) break;
			host.line(`Execution ${parentId} waited for it, and goes on`);
			const { download: _, revision: __, ...above } = requestOf(host, inputs, uploads, signal, cache);
			request = {
				...above,
				command: "resume",
				execution: parentId,
				inputs: {}
			};
		}
	} finally {
		if (finished.length > 0) require_run_command.publish(host, inputs, finished);
		if (!signal.aborted) await cache?.save(host.secrets);
		cancellation.close();
	}
	if (signal.aborted) return 1;
	return finished.some(({ record }) => require_run_command.fails(record.state, inputs.failOn)) ? 1 : 0;
}
function requestOf(host, inputs, uploads, signal, cache) {
	const { executionArtifact, revision } = inputs;
	return {
		command: inputs.command,
		execution: inputs.execution,
		...revision === void 0 ? {} : { revision },
		workspace: host.workspace,
		flowsDir: inputs.flowsDir,
		config: inputs.config,
		inputs: inputs.inputs,
		secrets: inputs.secrets,
		taskRunner: inputs.taskRunner,
		observer: require_run_command.logGroups({
			write: host.line,
			groups: host.environment.GITHUB_ACTIONS === "true"
		}),
		...executionArtifact === void 0 ? {} : { download: (folder) => fetchExecution(host, executionArtifact, folder) },
		onNote: (note) => host.text(note),
		onStart: ({ id, folder, name, round, secretInputs }) => {
			if (inputs.artifact === false || !require_pending_uploads.canUploadArtifacts(host.environment)) return;
			const base = typeof inputs.artifact === "string" ? inputs.artifact : `gitestra-${name}`;
			const which = round === 1 ? id : `${id}-${round}`;
			const artifact = require_pending_uploads.artifactName(base, which, require_pending_uploads.runAddress(host.environment)?.runAttempt ?? 1);
			uploads.add({
				folder,
				name: artifact,
				secretInputs
			});
		},
		onSecret: (value) => host.mask(value),
		onCacheUse: cache && ((folder) => cache.restore(folder, signal)),
		signal
	};
}
async function fetchExecution(host, artifact, folder) {
	if (!require_pending_uploads.canUploadArtifacts(host.environment)) throw new require_start.UsageError(`the artifact ${artifact} cannot be downloaded: the runner offers no artifact service to this step`);
	try {
		await host.inGroup("Download of the execution", () => require_pending_uploads.downloadArtifact(artifact, folder));
	} catch (error) {
		throw new require_start.UsageError(error.message, "Give the output `artifact-name` of the step that ran the execution, in the same workflow run, and keep `artifact` switched on there", error);
	}
}
exports.takeUpCommand = takeUpCommand;
