require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_ask_holder = require("./ask-holder.js");
const require_compile_flows = require("./compile-flows.js");
const require_stored_execution = require("./stored-execution.js");
// src/app/kill.ts
const GRACE = 1e4;
async function killExecution(request, workspace) {
	const folder = require_common.findExecutionFolder(workspace.executionsDir, request.execution);
	const holder = require_common.executionHolder(folder.path);
	const manner = holder === void 0 ? void 0 : await endHolder(folder, holder, request, workspace);
	const before = require_common.readExecutionRecord(folder);
	const isOver = before !== void 0 && require_common.isTerminal(before.state) && isCompleted(folder);
	const record = isOver ? before : await complete(folder, workspace);
	return {
		id: folder.id,
		manner: manner ?? (isOver ? "already" : "completed"),
		record,
		children: await killChildren(folder, request, workspace)
	};
}
async function endHolder(folder, holder, { grace = GRACE }, workspace) {
	const deadline = Date.now() + grace;
	const answer = await require_ask_holder.askHolder(folder, holder, "kill", workspace, Math.min(grace, 5e3));
	if (answer === "gone") return "asked";
	if (answer !== "silent" && await require_ask_holder.holderGone(folder, holder, Math.max(0, deadline - Date.now()))) return "asked";
	const { killProcessTree } = await Promise.resolve().then(() => require("./process-tree.js"));
	killProcessTree(holder.pid);
	await require_ask_holder.holderGone(folder, holder, GRACE);
	return "forced";
}
function isCompleted(folder) {
	const last = require_common.journalHead(folder.journalFile)?.last;
	return last === "execution.completed" || last === "execution.marked";
}
async function complete(folder, current) {
	const stored = await require_stored_execution.lockStoredExecution({ execution: folder.id }, current);
	let execution;
	try {
		const { events, lock, header } = stored;
		const workspace = await require_stored_execution.workspaceOf(header, current);
		const session = await require_stored_execution.sessionOf({
			...stored,
			missing: new Set()
		}, workspace, {});
		const flows = await require_compile_flows.compileFlows(events, workspace.registry);
		execution = session.restore(flows, events, lock).go([{
			type: "execution.resumed",
			killed: true
		}]);
		session.say(`Ended by ${require_ask_holder.whoAsks(current)}`);
	} catch (error) {
		stored.lock.release();
		throw error;
	}
	return execution.finished;
}
async function killChildren({ id }, request, workspace) {
	const killed = [];
	for (const child of require_common.listExecutionFolders(workspace.executionsDir)) {
		if (require_common.journalHead(child.journalFile)?.parent !== id || isCompleted(child)) continue;
		killed.push(await killExecution({
			...request,
			execution: child.id
		}, workspace));
	}
	return killed;
}
exports.killChildren = killChildren;
exports.killExecution = killExecution;
