require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
const require_start = require("./start.js");
// src/app/ask-holder.ts
const LOOK = 25;
async function askHolder(folder, holder, control, workspace, patience = 5e3) {
	if (!require_common.isHere(holder)) throw new require_start.UsageError(`execution ${folder.id} is being worked on by process ${holder.pid} on ${holder.host}, and this is another machine`, `run gitestra ${control} ${folder.id} there`);
	const { pid, host, started } = holder;
	const id = require_run_always.leaveRequest(folder.path, {
		control,
		to: {
			pid,
			host,
			...started === void 0 ? {} : { started }
		},
		by: whoAsks(workspace)
	});
	for (const deadline = Date.now() + patience; Date.now() < deadline;) {
		const answer = require_run_always.takeAnswer(folder.path, id);
		if (answer !== void 0) return answer;
		if (require_common.executionHolder(folder.path)?.pid !== holder.pid) {
			require_run_always.dropRequest(folder.path, id);
			return require_run_always.takeAnswer(folder.path, id) ?? "gone";
		}
		await require_common.setTimeout(LOOK);
	}
	require_run_always.dropRequest(folder.path, id);
	return require_run_always.takeAnswer(folder.path, id) ?? "silent";
}
async function holderGone(folder, holder, patience) {
	for (const deadline = Date.now() + patience; Date.now() < deadline; await require_common.setTimeout(LOOK)) if (require_common.executionHolder(folder.path)?.pid !== holder.pid) return true;
	return false;
}
function whoAsks({ environment }) {
	return environment.GITHUB_ACTOR ?? environment.USER ?? environment.USERNAME ?? "somebody";
}
exports.askHolder = askHolder;
exports.holderGone = holderGone;
exports.whoAsks = whoAsks;
