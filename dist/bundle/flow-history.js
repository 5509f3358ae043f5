const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_file_history = require("./file-history.js");
const require_run_always = require("./run-always.js");
const require_history_access = require("./history-access.js");
// src/app/flow-history.ts
var flow_history_exports = require_rolldown_runtime.__exportAll({
	nextRevision: () => nextRevision,
	openFlowHistory: () => openFlowHistory,
	revisionTexts: () => revisionTexts,
	versionText: () => versionText,
	workTreeText: () => workTreeText
});
async function openFlowHistory(target, workspace) {
	let source;
	try {
		source = await require_run_always.findFlow(target, workspace);
	} catch (error) {
		if (!require_start.isUsageError(error)) throw error;
		const deleted = await findDeleted(target, workspace);
		if (deleted === void 0) throw error;
		return deleted;
	}
	const access = await require_history_access.openHistory(workspace);
	const { repository, git } = access;
	const path = require_run_always.pathInRepository(repository, require_start.resolve(workspace.cwd, source.path));
	if (path === void 0) throw new require_start.UsageError(`${source.path} lies outside the repository ${repository.root}, so it has no revisions`);
	const [history, status] = await Promise.all([require_file_history.fileHistory(repository.root, path, git), require_run_always.fileStatus(repository, path, git)]);
	return {
		name: nameOf(source) ?? path,
		path,
		source,
		uncommitted: status !== "committed",
		revisions: history?.revisions ?? [],
		names: history?.names ?? [path],
		access
	};
}
function nameOf(source) {
	const entry = require_common.catalogEntry(source);
	return entry === void 0 || entry.id === "" ? void 0 : `${entry.namespace}.${entry.id}`;
}
async function findDeleted(target, workspace) {
	let access;
	try {
		access = await require_history_access.openHistory(workspace);
	} catch (error) {
		if (require_start.isUsageError(error)) return void 0;
		throw error;
	}
	const { repository, git } = access;
	const flowsDir = require_run_always.pathInRepository(repository, workspace.flowsDir) ?? ".";
	const histories = await require_file_history.historiesBelow(repository.root, [flowsDir], git);
	const asPath = require_run_always.pathInRepository(repository, require_start.resolve(workspace.cwd, target));
	const found = [...histories.values()].find((history) => {
		const { path } = history;
		if (!require_common.isFlowPath(path) || require_start.existsSync(require_start.resolve(repository.root, path))) return false;
		return path === asPath || conventionalName(path, flowsDir) === target;
	});
	return found === void 0 ? void 0 : deletedFlow(found, target, access);
}
function deletedFlow(history, name, access) {
	const { path, revisions, names } = history;
	return {
		name,
		path,
		uncommitted: revisions.at(-1)?.status !== "deleted",
		revisions,
		names,
		access
	};
}
function conventionalName(path, flowsDir) {
	return (flowsDir === "." ? path : path.slice(flowsDir.length + 1)).replace(/\.ya?ml$/i, "").replaceAll("/", ".");
}
function nextRevision(flow) {
	return flow.revisions.length + 1;
}
async function versionText(flow, version, workspace) {
	const number = revisionNumber(flow, version);
	if (number === void 0) return refText(flow, version, workspace);
	if (number === nextRevision(flow) && flow.uncommitted && flow.source !== void 0) return workTreeText(flow);
	const revision = flow.revisions[number - 1];
	if (revision === void 0) throw new require_start.UsageError(`${flow.name} has no revision ${number}`, revisionRange(flow));
	const text = (await revisionTexts(flow, [revision])).get(number);
	if (text === void 0) throw new require_start.UsageError(`revision ${number} of ${flow.name} deleted the flow`, number > 1 ? `the last text before is that of revision ${number - 1}` : void 0);
	return {
		label: `revision ${number}`,
		revision: number,
		commit: revision.commit.commit,
		source: new require_common.SourceFile(shown(revision.path, flow, workspace), text)
	};
}
function workTreeText(flow) {
	if (flow.source === void 0) return void 0;
	return flow.uncommitted ? {
		label: "working tree",
		revision: nextRevision(flow),
		source: flow.source
	} : {
		label: "working tree",
		revision: flow.revisions.length,
		source: flow.source
	};
}
async function revisionTexts(flow, revisions) {
	const { readBlobs } = await Promise.resolve().then(() => require("./blobs.js"));
	const { repository, bytes } = flow.access;
	const blobs = await readBlobs(repository.root, revisions.flatMap((revision) => revision.blob ?? []), bytes);
	return new Map(revisions.flatMap(({ revision, blob }) => {
		const content = blob === void 0 ? void 0 : blobs.get(blob);
		return content === void 0 ? [] : [[revision, content.toString("utf8")]];
	}));
}
function revisionNumber(flow, version) {
	if (version === "latest") return Math.max(1, flow.revisions.length);
	const match = /^(?:r(\d{1,9})|(\d{1,6}))$/.exec(version);
	return match === null ? void 0 : Number(match[1] ?? match[2]);
}
function revisionRange({ revisions, uncommitted, source, name }) {
	if (revisions.length === 0) return `${name} was never committed`;
	const next = uncommitted && source !== void 0 ? `, and ${revisions.length + 1} is not committed yet` : "";
	return revisions.length === 1 ? `there is only revision 1${next}` : `there are revisions 1 to ${revisions.length}${next}`;
}
async function refText(flow, ref, workspace) {
	const { repository, git, bytes } = flow.access;
	const answer = await git(repository.root, [
		"rev-parse",
		"--verify",
		"-q",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	if (answer.exitCode !== 0) {
		const refs = await git(repository.root, ["for-each-ref", "--format=%(refname:short)"]);
		const close = require_start.nearestAll(ref, refs.stdout.split("\n").filter((name) => name !== ""));
		throw new require_start.UsageError(`\u201c${ref}\u201d is neither a revision nor a commit, branch or tag`, close.length > 0 ? `did you mean ${close.join(" or ")}?` : revisionRange(flow));
	}
	const commit = answer.stdout.trim();
	const { readBlobs } = await Promise.resolve().then(() => require("./blobs.js"));
	const names = flow.names.map((name) => ({
		name,
		spec: `${commit}:${name}`
	}));
	const blobs = await readBlobs(repository.root, names.map(({ spec }) => spec), bytes);
	const found = names.find(({ spec }) => blobs.has(spec));
	if (found === void 0) throw new require_start.UsageError(`${flow.name} is not in ${ref}`, `its file is ${flow.path}`);
	return {
		label: ref,
		commit,
		source: new require_common.SourceFile(shown(found.name, flow, workspace), blobs.get(found.spec).toString("utf8"))
	};
}
function shown(path, flow, workspace) {
	return require_common.shownPath(workspace.cwd, require_start.resolve(flow.access.repository.root, path));
}
Object.defineProperty(exports, "flow_history_exports", {
	enumerable: true,
	get: function() {
		return flow_history_exports;
	}
});
Object.defineProperty(exports, "nextRevision", {
	enumerable: true,
	get: function() {
		return nextRevision;
	}
});
Object.defineProperty(exports, "openFlowHistory", {
	enumerable: true,
	get: function() {
		return openFlowHistory;
	}
});
Object.defineProperty(exports, "revisionTexts", {
	enumerable: true,
	get: function() {
		return revisionTexts;
	}
});
Object.defineProperty(exports, "versionText", {
	enumerable: true,
	get: function() {
		return versionText;
	}
});
Object.defineProperty(exports, "workTreeText", {
	enumerable: true,
	get: function() {
		return workTreeText;
	}
});
