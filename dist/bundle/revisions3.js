require("./rolldown-runtime.js");
const require_file_history = require("./file-history.js");
const require_run_always = require("./run-always.js");
// src/git/revisions.ts
async function flowRevision(repository, path, git) {
	return revisionOf(path, repository.root, git, Promise.resolve(repository));
}
function flowRevisionIn(root, path, git) {
	return revisionOf(path, root, git, require_run_always.openRepository(root, git));
}
async function revisionOf(path, root, git, opening) {
	const place = {
		root,
		cutOff: new Set()
	};
	const inside = require_run_always.pathInRepository(place, path);
	if (inside === void 0) return {
		uncommitted: true,
		notice: `${path} lies outside the repository ${root}, so it has no revision`
	};
	const [repository, status, history] = await Promise.all([
		opening,
		require_run_always.fileStatus(place, inside, git),
		require_file_history.fileHistory(root, inside, git)
	]);
	if ("reason" in repository) return repository;
	if (repository.head === void 0) return {
		revision: 1,
		uncommitted: true
	};
	const newest = history?.revisions.at(-1)?.commit.commit;
	const uncommitted = status !== "committed";
	if (history?.revisions.some(({ commit }) => repository.cutOff.has(commit.commit)) === true) return {
		...newest === void 0 || repository.cutOff.has(newest) ? { commit: repository.head } : { commit: newest },
		uncommitted,
		notice: `The revision of ${inside} is unknown: this clone holds only the last commits. In a workflow, set \`fetch-depth: 0\` for actions/checkout; elsewhere, run: git fetch --unshallow`
	};
	return {
		revision: (history?.revisions.length ?? 0) + (uncommitted ? 1 : 0),
		...newest === void 0 ? {} : { commit: newest },
		uncommitted
	};
}
exports.flowRevision = flowRevision;
exports.flowRevisionIn = flowRevisionIn;
