require("./rolldown-runtime.js");
const require_inputs = require("./inputs.js");
const require_start = require("./start.js");
const require_pending_uploads = require("./pending-uploads.js");
const require_common = require("./common.js");
// src/action/run-post.ts
async function runPost(process) {
	const host = new require_inputs.ActionHost(process);
	const retention = Number(process.environment["INPUT_ARTIFACT-RETENTION-DAYS"] ?? "");
	for (const pending of require_pending_uploads.readPendingUploads(process.environment)) {
		const { folder, name } = pending;
		if (!require_start.existsSync(folder)) continue;
		const { uploaded, warnings } = await host.inGroup("Upload of the interrupted execution", async () => require_pending_uploads.uploadArtifact(require_pending_uploads.nameWithState(name, stateOf(folder)), folder, {
			leaveOut: await leftOut(pending, process.environment),
			address: require_pending_uploads.runAddress(process.environment),
			retentionDays: Number.isInteger(retention) && retention > 0 ? retention : void 0
		}));
		for (const message of warnings) host.annotate({
			level: "warning",
			title: "Artifact",
			message
		});
		if (uploaded !== void 0) host.text(`Uploaded what the interrupted execution left: ${uploaded.url ?? uploaded.name}`);
	}
	const cache = require_pending_uploads.CarriedCache.left(host);
	if (cache !== void 0) {
		const ids = require_pending_uploads.readPendingUploads(process.environment).flatMap((pending) => pending.secretInputs ?? []);
		await cache.save(await knownSecrets(ids, process.environment));
	}
	host.publishAnnotations();
	host.flush();
}
function stateOf(path) {
	const folder = require_common.executionFolder(require_start.dirname(path), require_start.basename(path));
	const last = require_common.journalHead(folder.journalFile)?.last;
	if (last !== "execution.completed" && last !== "execution.suspended") return void 0;
	return require_common.readExecutionRecord(folder)?.state;
}
async function leftOut({ folder, secretInputs = [] }, environment) {
	const { filesWithSecrets } = await Promise.resolve().then(() => require("./secret-files.js"));
	return filesWithSecrets(folder, await knownSecrets(secretInputs, environment));
}
async function knownSecrets(secretInputs, environment) {
	const [{ Secrets }, inputs] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.secrets_exports), require_inputs.readInputs(environment, require_inputs.readEvent(environment))]);
	const secrets = new Secrets({
		environment,
		given: inputs.secrets
	});
	const values = secretInputs.map((id) => inputs.inputs[id]).filter((value) => typeof value === "string");
	return [...secrets.names.flatMap((name) => secrets.get(name) ?? []), ...values];
}
// src/action/post.ts
async function post() {
	await runPost(require_inputs.nodeProcess);
}
exports.post = post;
