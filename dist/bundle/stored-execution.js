const require_start = require("./start.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_read_events = require("./read-events.js");
// src/app/stored-execution.ts
function readStoredExecution(request, workspace) {
	return readFolder(require_common.findExecutionFolder(workspace.executionsDir, request.execution), request, workspace);
}
async function lockStoredExecution(request, workspace) {
	const folder = require_common.findExecutionFolder(workspace.executionsDir, request.execution);
	const here = require_common.lockExecution(folder.path);
	let lock = here;
	try {
		const stored = readFolder(folder, request, workspace);
		if (workspace.state.shared !== void 0) {
			const lease = await workspace.state.lease(folder.id, require_common.readExecutionRecord(folder));
			if (lease !== void 0) lock = (await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.execution_lease_exports)).leasedLock(here, lease);
		}
		return {
			...stored,
			lock
		};
	} catch (error) {
		lock.release();
		throw error;
	}
}
function readFolder(folder, request, workspace) {
	const { events, missing } = require_read_events.readEvents(folder.journalFile, request, workspace);
	const [first] = events;
	if (first?.type !== "execution.created") throw new require_start.UsageError(`execution ${folder.id} never began: its journal is empty`, "run the flow again");
	return {
		folder,
		events,
		missing,
		header: headerOf(events),
		completed: isCompleted(events)
	};
}
function headerOf(events) {
	let header;
	for (const event of events) if (event.type === "execution.created") header = event.execution;
	else if (event.type === "execution.restarted") {
		header = require_run_always.headerAfter(header, event);
		if (event.inputs !== void 0) header = {
			...header,
			inputs: event.inputs
		};
	}
	return header;
}
function isCompleted(events) {
	for (let index = events.length - 1; index >= 0; index--) {
		const { type } = events[index];
		if (type === "execution.completed") return true;
		if (type === "execution.restarted") return false;
	}
	return false;
}
async function workspaceOf({ filesCommit }, workspace) {
	if (filesCommit === void 0) return workspace;
	const { workspaceAt } = await Promise.resolve().then(() => require("./flow-at-revision.js"));
	return await workspaceAt(filesCommit, workspace);
}
function recordedFlow({ flow }) {
	return require_common.parseFlow(new require_common.SourceFile("journal", JSON.stringify(flow)), { double: require_common.makeDouble }).flow;
}
async function sessionOf({ folder, header, missing }, workspace, options) {
	require_read_events.requireSecrets(missing);
	const settings = await workspace.catalog.settings(header.namespace);
	const relatives = relativesOf(header, workspace);
	const session = new require_run_always.ExecutionSession({
		...require_run_always.sessionBasis(workspace, {
			namespace: header.namespace,
			id: header.flowId
		}),
		folder,
		observer: {},
		namespaceVariables: {
			...workspace.config.variables,
			...settings.variables
		},
		maxParallel: require_run_always.defaultParallelism(),
		startSubflow: require_run_always.subflowStarter(workspace),
		convertOutputs: require_run_always.outputConverter(recordedFlow(header) ?? { outputs: [] }, workspace),
		...relatives.length === 0 ? {} : { relatives },
		...options
	});
	for (const message of require_read_events.lostSecrets(missing, header.id)) session.warn(message);
	return session;
}
function relativesOf({ trigger, parentId }, workspace) {
	const { executionId, namespace, flowId } = trigger ?? {};
	if (!require_common.isRecord(trigger) || typeof executionId !== "string" || parentId === void 0) return [];
	if (typeof namespace !== "string" || typeof flowId !== "string") return [];
	const folder = require_common.executionFolder(workspace.executionsDir, executionId);
	return require_start.existsSync(folder.path) ? [{
		namespace,
		flowId,
		executionId,
		filesDir: folder.filesDir
	}] : [];
}
Object.defineProperty(exports, "lockStoredExecution", {
	enumerable: true,
	get: function() {
		return lockStoredExecution;
	}
});
Object.defineProperty(exports, "readStoredExecution", {
	enumerable: true,
	get: function() {
		return readStoredExecution;
	}
});
Object.defineProperty(exports, "recordedFlow", {
	enumerable: true,
	get: function() {
		return recordedFlow;
	}
});
Object.defineProperty(exports, "sessionOf", {
	enumerable: true,
	get: function() {
		return sessionOf;
	}
});
Object.defineProperty(exports, "workspaceOf", {
	enumerable: true,
	get: function() {
		return workspaceOf;
	}
});
