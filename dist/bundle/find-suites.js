require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_validate_always = require("./validate-always.js");
// src/app/flow-tests/find-suites.ts
async function findSuites(paths, workspace) {
	const folders = paths.length > 0 ? paths : suiteFolders(workspace);
	const found = new Map();
	for (const path of folders) {
		const full = require_start.resolve(workspace.cwd, path);
		const stat = require_start.statSync(full, { throwIfNoEntry: false });
		if (stat === void 0) throw new require_start.UsageError(`there is no file or folder ${path}`, "give files or folders of test suites");
		const shown = require_common.shownPath(workspace.cwd, full);
		if (stat.isFile()) {
			const source = new require_common.SourceFile(shown, require_start.readFileSync(full, "utf8"));
			if (!require_validate_always.isTestSuite(source)) throw new require_start.UsageError(`${path} is no test suite: it has no \`testCases\``, "a suite has `id`, `namespace`, `flowId` and `testCases`");
			found.set(shown, source);
		} else for (const source of await suitesBelow(shown, workspace)) found.set(source.path, source);
	}
	return [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function suiteFolders(workspace) {
	return [require_start.resolve(workspace.root, workspace.config.testsDir), workspace.flowsDir].filter((folder) => require_start.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true).map((folder) => require_common.shownPath(workspace.cwd, folder));
}
async function suitesBelow(folder, workspace) {
	const files = require_common.createFlowFiles(workspace.cwd);
	const suites = [];
	for await (const path of files.list(folder)) {
		if (!require_common.isFlowPath(path)) continue;
		const source = new require_common.SourceFile(path, await files.read(path) ?? "");
		if (require_validate_always.isTestSuite(source)) suites.push(source);
	}
	return suites;
}
exports.findSuites = findSuites;
exports.suiteFolders = suiteFolders;
