const require_changed_files = require("./changed-files.js");
const require_common = require("./common.js");
// src/git/change-set.ts
async function changesSince(repository, ref, git) {
	const { root } = repository;
	const base = await mergeBase(repository, ref, git);
	const [files, entries, commits] = await Promise.all([
		require_changed_files.changedFiles(repository, {
			base,
			fromMergeBase: false
		}, git),
		statusEntries(repository, git),
		git(root, ["rev-list", `${base}..HEAD`])
	]);
	const known = new Set(files.map((file) => file.path));
	const untracked = entries.filter((entry) => entry.startsWith("??")).map((entry) => entry.slice(3)).filter((path) => !known.has(path));
	return {
		base,
		files: [...files, ...untracked.map((path) => ({
			path,
			status: "added",
			lines: []
		}))],
		commits: new Set(commits.stdout.split("\n").filter((commit) => commit !== "")),
		uncommitted: new Set(entries.map((entry) => entry.slice(3)))
	};
}
async function uncommittedFiles(repository, git) {
	return new Set((await statusEntries(repository, git)).map((entry) => entry.slice(3)));
}
async function statusEntries({ root }, git) {
	return (await git(root, [
		"status",
		"--porcelain=v1",
		"-z",
		"--no-renames",
		"--untracked-files=all",
		"--ignore-submodules"
	])).stdout.split("\0").filter((entry) => entry.length > 3);
}
async function mergeBase(repository, ref, git) {
	const found = await git(repository.root, [
		"rev-parse",
		"--verify",
		"-q",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	if (found.exitCode !== 0) throw new require_common.GitError(`\u201c${ref}\u201d names no commit of this repository`);
	const commit = found.stdout.trim();
	const meeting = await git(repository.root, [
		"merge-base",
		commit,
		"HEAD"
	]);
	return meeting.exitCode === 0 ? meeting.stdout.trim() : commit;
}
async function usualBase(repository, git) {
	const answer = await git(repository.root, [
		"for-each-ref",
		"--format=%(refname)",
		"refs/remotes/origin/HEAD",
		"refs/remotes/origin/main",
		"refs/remotes/origin/master",
		"refs/heads/main",
		"refs/heads/master"
	]);
	const there = new Set(answer.stdout.split("\n"));
	const found = [
		"remotes/origin/HEAD",
		"remotes/origin/main",
		"remotes/origin/master",
		"heads/main",
		"heads/master"
	].find((name) => there.has(`refs/${name}`));
	return found === void 0 ? "HEAD" : found.replace(/^(remotes|heads)\//, "");
}
Object.defineProperty(exports, "changesSince", {
	enumerable: true,
	get: function() {
		return changesSince;
	}
});
Object.defineProperty(exports, "uncommittedFiles", {
	enumerable: true,
	get: function() {
		return uncommittedFiles;
	}
});
Object.defineProperty(exports, "usualBase", {
	enumerable: true,
	get: function() {
		return usualBase;
	}
});
