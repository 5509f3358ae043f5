require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_ask_holder = require("./ask-holder.js");
const require_start = require("./start.js");
// src/app/pause.ts
async function pauseExecution(request, workspace) {
	const folder = require_common.findExecutionFolder(workspace.executionsDir, request.execution);
	const holder = require_common.executionHolder(folder.path);
	if (holder === void 0) {
		const state = require_common.readExecutionRecord(folder)?.state;
		throw new require_start.UsageError(state === void 0 ? `no process works on execution ${folder.id}: it was interrupted` : `no process works on execution ${folder.id}: it is ${state}`);
	}
	const answer = await require_ask_holder.askHolder(folder, holder, "pause", workspace);
	if (answer === "silent") throw new require_start.UsageError(`process ${holder.pid}, which works on execution ${folder.id}, does not answer`);
	if (answer === "gone") throw new require_start.UsageError(`execution ${folder.id} has ended meanwhile`);
	if (!answer.done) throw new require_start.UsageError(`execution ${folder.id} is not paused: ${answer.reason}`);
	return {
		id: folder.id,
		pid: holder.pid
	};
}
exports.pauseExecution = pauseExecution;
