require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flow_history = require("./flow-history.js");
const require_common = require("./common.js");
// src/app/restore.ts
async function restoreFlow(request, workspace) {
	const history = await require_flow_history.openFlowHistory(request.target, workspace);
	const version = await require_flow_history.versionText(history, request.version, workspace);
	const full = require_start.resolve(history.access.repository.root, history.path);
	const path = require_common.shownPath(workspace.cwd, full);
	const done = {
		flow: history.name,
		path,
		version
	};
	if (history.source?.text === version.source.text) return {
		...done,
		unchanged: true
	};
	if (history.source !== void 0 && history.uncommitted && request.force !== true) throw new require_start.UsageError(`${path} has changes that are not committed, and they would be lost`, "commit or stash them, or give --force");
	require_start.mkdirSync(require_start.dirname(full), { recursive: true });
	require_start.writeFileSync(full, version.source.text);
	return {
		...done,
		unchanged: false
	};
}
exports.restoreFlow = restoreFlow;
