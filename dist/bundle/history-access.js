const require_start = require("./start.js");
// src/app/history-access.ts
async function openHistory(workspace) {
	const [{ gitByCapture, textOf, GitError }, { findRepositoryRoot, openRepository }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.git_command_exports), Promise.resolve().then(() => require("./run-always.js")).then((n) => n.repository_exports)]);
	const folder = findRepositoryRoot(workspace.flowsDir) ?? findRepositoryRoot(workspace.cwd);
	if (folder === void 0) throw new require_start.UsageError(`${workspace.cwd} is in no Git repository, so its flows have no revisions`, "make it one with: git init");
	const bytes = gitByCapture(workspace.machine.capture);
	const git = textOf(bytes);
	try {
		const opened = await openRepository(folder, git);
		if ("reason" in opened) throw new require_start.UsageError(opened.reason);
		if (opened.head === void 0) throw new require_start.UsageError(`the repository ${folder} has no commits yet`, "commit your flows: a revision is a commit");
		if (opened.cutOff.size === 0) return {
			repository: opened,
			git,
			bytes
		};
		const { deepen } = await Promise.resolve().then(() => require("./deepen.js"));
		return {
			repository: await deepen(opened, git),
			git,
			bytes
		};
	} catch (error) {
		if (error instanceof GitError) throw new require_start.UsageError(error.message);
		throw error;
	}
}
Object.defineProperty(exports, "openHistory", {
	enumerable: true,
	get: function() {
		return openHistory;
	}
});
