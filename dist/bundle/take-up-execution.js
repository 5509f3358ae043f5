require("./rolldown-runtime.js");
const require_stored_execution = require("./stored-execution.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
// src/storage/adopt-execution.ts
async function adoptExecution(executionsDir, id, fetch) {
	const folder = require_common.executionFolder(executionsDir, id);
	require_start.mkdirSync(executionsDir, { recursive: true });
	require_common.keepOutOfGit(executionsDir);
	const staged = require_start.mkdtempSync(require_start.join(executionsDir, ".fetched-"));
	try {
		await fetch(staged);
		const journal = require_start.join(staged, require_common.JOURNAL_FILE);
		if (!require_start.existsSync(journal)) throw new require_start.StorageError("journal-missing", `What was fetched holds no journal of execution ${id}`);
		if (require_start.existsSync(folder.journalFile)) {
			if (require_start.statSync(folder.journalFile).size >= require_start.statSync(journal).size) return folder;
			if (require_common.isExecutionLocked(folder.path)) throw new require_start.StorageError("execution-busy", `A process works on execution ${id} here: ${folder.path}`);
		}
		require_start.rmSync(folder.path, {
			recursive: true,
			force: true
		});
		require_start.renameSync(staged, folder.path);
		require_start.mkdirSync(folder.filesDir, { recursive: true });
		return folder;
	} finally {
		require_start.rmSync(staged, {
			recursive: true,
			force: true
		});
	}
}
// src/action/take-up-execution.ts
async function takeUpExecution(request, workspace) {
	try {
		const { execution: id, download } = request;
		if (download !== void 0) await adoptExecution(workspace.executionsDir, id, download);
		const inputs = new Map(Object.entries(request.inputs));
		const stored = require_stored_execution.readStoredExecution({
			execution: id,
			inputs
		}, workspace);
		await bringCache(request, stored, workspace);
		const begun = await begin(request, stored, workspace);
		return begun === void 0 ? void 0 : await follow(request, stored, begun);
	} catch (error) {
		throw forStep(error, request);
	}
}
async function bringCache({ onCacheUse }, { header: { namespace, flowId, flow } }, workspace) {
	if (onCacheUse === void 0) return;
	const { usesCache } = await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.cache_use_exports);
	if (await usesCache({
		flow: {
			namespace,
			id: flowId
		},
		data: flow
	}, workspace)) await onCacheUse(workspace.settings.cacheDir);
}
async function begin(request, { folder }, workspace) {
	const { command, observer, onSecret, onNote, revision } = request;
	const asked = {
		execution: folder.id,
		inputs: new Map(Object.entries(request.inputs)),
		observer,
		onSecret
	};
	if (command !== "resume") {
		const again = {
			...asked,
			...revision === void 0 ? {} : { revision }
		};
		const planned = command === "restart" ? await (await Promise.resolve().then(() => require("./restart.js")).then((n) => n.restart_exports)).prepareRestart(again, workspace) : await (await Promise.resolve().then(() => require("./replay.js"))).prepareReplay(again, workspace);
		const { flow } = planned;
		return {
			execution: planned.start(),
			...flow === void 0 ? {} : { flow }
		};
	}
	const { resumeExecution } = await Promise.resolve().then(() => require("./resume.js"));
	const resumed = await resumeExecution(asked, workspace);
	if (resumed.kind === "ended") throw new require_start.UsageError(`execution ${folder.id} has ended already: ${resumed.ended.state}`, "Begin it anew with `command: restart`, or run it again with `command: replay`");
	if (resumed.kind === "released") {
		onNote(`Execution ${resumed.id} goes on in process ${resumed.pid}`);
		return;
	}
	if (resumed.interrupted.length > 0) onNote(`Interrupted, and run again as a new attempt: ${resumed.interrupted.join(", ")}`);
	return resumed;
}
async function follow({ command, onStart, signal }, { header, events }, { execution, parentId, flow = require_stored_execution.recordedFlow(header) }) {
	const begun = events.filter(({ type }) => type === "execution.resumed" || type === "execution.restarted").length;
	const secretInputs = (flow?.inputs ?? []).flatMap(({ id, type }) => type === "SECRET" ? [id] : []);
	const name = `${header.namespace}.${header.flowId}`;
	const tell = ({ id, folder }, round) => onStart({
		id,
		folder: folder.path,
		name,
		round,
		secretInputs
	});
	tell(execution, command === "replay" ? 1 : begun + 2);
	execution.onReplaced?.((next) => tell(next, 1));
	const kill = () => execution.kill();
	if (signal.aborted) kill();
	signal.addEventListener("abort", kill, { once: true });
	try {
		return {
			record: await execution.finished,
			folder: execution.folder,
			flow,
			...parentId === void 0 ? {} : { parentId }
		};
	} finally {
		signal.removeEventListener("abort", kill);
	}
}
function forStep(error, { execution, download }) {
	if (!require_start.isStorageError(error)) return error;
	if (error.code === "execution-not-found" && download === void 0) return new require_start.UsageError(`there is no execution ${execution} in this workspace`, "Name the artifact that holds it in the input `execution-artifact`: the output `artifact-name` of the step that ran it");
	return new require_start.UsageError(error.message, void 0, error);
}
exports.takeUpExecution = takeUpExecution;
