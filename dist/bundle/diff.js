require("./rolldown-runtime.js");
const require_flow_diff = require("./flow-diff.js");
const require_common = require("./common.js");
const require_flow_history = require("./flow-history.js");
const require_flow_version = require("./flow-version.js");
const require_start = require("./start.js");
// src/app/diff.ts
async function diffFlow(request, workspace) {
	const history = await require_flow_history.openFlowHistory(request.target, workspace);
	const now = require_flow_history.workTreeText(history);
	const last = history.revisions.length;
	const usual = history.uncommitted || now === void 0 ? last : last - 1;
	const at = (version) => require_flow_history.versionText(history, version, workspace);
	const before = request.from !== void 0 ? await at(request.from) : usual >= 1 ? await at(`r${usual}`) : {
		label: "nothing",
		source: new require_common.SourceFile(history.path, "")
	};
	let after;
	if (request.to !== void 0) after = await at(request.to);
	else if (now !== void 0) after = request.from === void 0 && !history.uncommitted ? await at("latest") : now;
	else if (request.from === void 0) after = {
		label: "deleted",
		source: new require_common.SourceFile(history.path, "")
	};
	else throw new require_start.UsageError(`${history.name} is not in the working tree any more`, "give two revisions, commits or branches");
	const { kestra } = workspace.config;
	return {
		flow: history.name,
		path: history.path,
		before,
		after,
		diff: require_flow_diff.diffFlows(require_flow_version.readFlowVersion(before.source, kestra), require_flow_version.readFlowVersion(after.source, kestra))
	};
}
exports.diffFlow = diffFlow;
