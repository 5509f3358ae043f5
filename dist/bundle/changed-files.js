const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/git/changed-files.ts
var changed_files_exports = require_rolldown_runtime.__exportAll({ changedFiles: () => changedFiles });
async function changedFiles(repository, options, git) {
	const base = await startOf(repository, options, git);
	const range = options.head === void 0 ? [base] : [base, options.head];
	const flags = [
		"--find-renames",
		"--no-color",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules"
	];
	const [names, patch] = await Promise.all([ask(repository, [
		"diff",
		...flags,
		"--name-status",
		"-z",
		...range,
		"--"
	], git), ask(repository, [
		"diff",
		...flags,
		"--unified=0",
		"--src-prefix=a/",
		"--dst-prefix=b/",
		...range,
		"--"
	], git)]);
	const files = parseNames(names);
	const lines = parseHunks(patch);
	return files.map((file, index) => ({
		...file,
		lines: file.status === "deleted" ? [] : lines[index] ?? []
	}));
}
async function startOf(repository, { base, head, fromMergeBase = true }, git) {
	const found = await git(repository.root, [
		"rev-parse",
		"--verify",
		"-q",
		"--end-of-options",
		`${base}^{commit}`
	]);
	if (found.exitCode !== 0) throw new require_common.GitError(repository.cutOff.size > 0 ? `The commit \u201c${base}\u201d is not in this clone, which holds only the last commits. In a workflow, set \`fetch-depth: 0\` for actions/checkout; elsewhere, run: git fetch --unshallow` : `\u201c${base}\u201d names no commit of this repository`);
	const commit = found.stdout.trim();
	if (!fromMergeBase) return commit;
	const meeting = await git(repository.root, [
		"merge-base",
		commit,
		head ?? "HEAD"
	]);
	return meeting.exitCode === 0 && meeting.stdout.trim() !== "" ? meeting.stdout.trim() : commit;
}
async function ask(repository, args, git) {
	const answer = await git(repository.root, args);
	if (answer.exitCode !== 0) throw new require_common.GitError(`git diff failed: ${answer.stderr.trim().replace(/^fatal: /, "")}`);
	return answer.stdout;
}
function parseNames(text) {
	const parts = text.split("\0");
	const files = [];
	for (let at = 0; at + 1 < parts.length;) {
		const code = parts[at].trim().charAt(0);
		const path = parts[at + 1];
		if (code === "R" || code === "C") {
			files.push({
				path: parts[at + 2],
				status: code === "R" ? "renamed" : "added",
				from: path
			});
			at += 3;
			continue;
		}
		files.push({
			path,
			status: code === "A" ? "added" : code === "D" ? "deleted" : "modified"
		});
		at += 2;
	}
	return files;
}
function parseHunks(patch) {
	const files = [];
	let content = 0;
	for (const line of patch.split("\n")) {
		if (content > 0) {
			if (!line.startsWith("\\")) content -= 1;
			continue;
		}
		if (line.startsWith("diff --git ")) {
			files.push([]);
			continue;
		}
		const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
		if (hunk === null) continue;
		const start = Number(hunk[2]);
		const count = Number(hunk[3] ?? 1);
		content = Number(hunk[1] ?? 1) + count;
		if (count > 0) files.at(-1)?.push({
			start,
			end: start + count - 1
		});
	}
	return files;
}
Object.defineProperty(exports, "changedFiles", {
	enumerable: true,
	get: function() {
		return changedFiles;
	}
});
Object.defineProperty(exports, "changed_files_exports", {
	enumerable: true,
	get: function() {
		return changed_files_exports;
	}
});
