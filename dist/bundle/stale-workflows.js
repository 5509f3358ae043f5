require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_workflows = require("./workflows.js");
// src/app/stale-workflows.ts
const WORDS = {
	new: "a flow or a setting asks for this workflow, and it is missing",
	changed: "the workflow is not what its flow and the settings ask for",
	gone: "no flow asks for this workflow any more"
};
async function staleWorkflows(workspace) {
	const { root, texts } = await require_workflows.generatedWorkflows(workspace);
	const [first] = [...texts.keys()].sort();
	if (first === void 0) return [];
	const finding = (path, message, help) => {
		const text = texts.get(path) ?? "";
		const end = text.indexOf("\n");
		return {
			code: "stale-workflow",
			severity: "error",
			message,
			file: new require_common.SourceFile(require_common.shownPath(workspace.cwd, require_start.resolve(root, path)), text),
			span: {
				start: 0,
				end: end < 0 ? text.length : end
			},
			help
		};
	};
	try {
		const { files, unread } = await require_workflows.planWorkflows(workspace, { offline: true });
		const waits = ({ path, status }) => status !== "new" && unread.some((flow) => path.endsWith("/gitestra-tick.yml") || texts.get(path)?.includes(`\n# Flow: ${flow}\n`) === true);
		return files.flatMap((file) => {
			const { path, status } = file;
			if (status === "same" || status === "foreign" || waits(file)) return [];
			return [finding(path, WORDS[status], "gitestra workflows --write")];
		});
	} catch (error) {
		if (!require_start.isUsageError(error)) throw error;
		const help = error.help ?? "gitestra workflows says more";
		return [finding(first, `the workflows cannot be made: ${error.message}`, help)];
	}
}
exports.staleWorkflows = staleWorkflows;
