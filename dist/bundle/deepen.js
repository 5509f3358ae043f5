require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
// src/git/deepen.ts
async function deepen(repository, git) {
	if (repository.cutOff.size === 0) return repository;
	const remote = await remoteOf(repository, git);
	const answer = await git(repository.root, [
		"fetch",
		"--quiet",
		"--filter=blob:none",
		"--unshallow",
		"--no-tags",
		"--no-recurse-submodules",
		remote
	]);
	const opened = await require_run_always.openRepository(repository.root, git);
	if (answer.exitCode === 0 && !("reason" in opened) && opened.cutOff.size === 0) return opened;
	const reason = answer.stderr.trim().split("\n").at(-1)?.replace(/^(fatal|error): /, "");
	throw new require_common.GitError(`This clone holds only the last commits, and the others could not be fetched${reason === void 0 || reason === "" ? "" : ` (${reason})`}. In a workflow, set \`fetch-depth: 0\` and \`filter: blob:none\` for actions/checkout; elsewhere, run: git fetch --unshallow`);
}
async function remoteOf(repository, git) {
	const [branch, remotes] = await Promise.all([git(repository.root, [
		"config",
		"--get-regexp",
		"^branch\\..*\\.remote$"
	]), git(repository.root, ["remote"])]);
	const names = remotes.stdout.split("\n").filter((name) => name !== "");
	return branch.stdout.split(/\s+/).find((word) => names.includes(word)) ?? (names.includes("origin") ? "origin" : names[0] ?? "origin");
}
exports.deepen = deepen;
