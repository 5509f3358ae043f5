require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flow_diff = require("./flow-diff.js");
const require_common = require("./common.js");
const require_change_set = require("./change-set.js");
const require_file_history = require("./file-history.js");
const require_run_always = require("./run-always.js");
const require_flow_diff_words = require("./flow-diff-words.js");
const require_flow_history = require("./flow-history.js");
const require_flow_version = require("./flow-version.js");
const require_history_access = require("./history-access.js");
// src/app/revisions.ts
async function listRevisions(target, workspace, limit = Number.POSITIVE_INFINITY) {
	const history = await require_flow_history.openFlowHistory(target, workspace);
	const { revisions, source, uncommitted } = history;
	const committed = revisions.slice(Math.max(0, revisions.length - limit + (uncommitted ? 1 : 0)));
	const before = revisions[(committed[0]?.revision ?? 1) - 2];
	const texts = await require_flow_history.revisionTexts(history, before === void 0 ? committed : [before, ...committed]);
	const level = workspace.config.kestra;
	const version = (path, text) => text === void 0 ? void 0 : require_flow_version.readFlowVersion(new require_common.SourceFile(path, text), level);
	let previous = before === void 0 ? void 0 : version(before.path, texts.get(before.revision));
	const rows = committed.map((revision) => {
		const now = version(revision.path, texts.get(revision.revision));
		const row = committedRow(revision, changesOf(previous, now, revision));
		previous = now;
		return row;
	});
	if (uncommitted) {
		const now = version(history.path, source?.text);
		const { path } = history;
		rows.push({
			revision: require_flow_history.nextRevision(history),
			uncommitted,
			path,
			changes: changesOf(previous, now)
		});
	}
	return {
		flow: history.name,
		path: history.path,
		rows: rows.reverse(),
		leftOut: revisions.length - committed.length
	};
}
async function currentRevisions(workspace) {
	const { repository, git } = await require_history_access.openHistory(workspace);
	const flowsDir = require_run_always.pathInRepository(repository, workspace.flowsDir) ?? ".";
	const [entries, histories, changed] = await Promise.all([
		workspace.catalog.entries(),
		require_file_history.historiesBelow(repository.root, [flowsDir], git),
		require_change_set.uncommittedFiles(repository, git)
	]);
	return entries.flatMap((entry) => {
		const path = require_run_always.pathInRepository(repository, require_start.resolve(workspace.cwd, entry.path));
		if (path === void 0 || entry.id === "" || entry.namespace === "") return [];
		const revisions = histories.get(path)?.revisions ?? [];
		const last = revisions.at(-1);
		const flow = `${entry.namespace}.${entry.id}`;
		if (last === void 0 || changed.has(path)) return [{
			flow,
			path,
			revision: revisions.length + 1,
			uncommitted: true
		}];
		const { changes: _, ...row } = committedRow(last, []);
		return [{
			flow,
			...row,
			path
		}];
	}).sort((a, b) => a.flow < b.flow ? -1 : 1);
}
function committedRow(revision, changes) {
	const { commit, author, email, date, subject } = revision.commit;
	return {
		revision: revision.revision,
		uncommitted: false,
		commit,
		author,
		email,
		date,
		message: subject,
		path: revision.path,
		changes
	};
}
function changesOf(before, after, revision) {
	if (after === void 0) return ["deleted"];
	if (before === void 0) return [`created${after.flow === void 0 ? "" : ` with ${require_common.count(size(after.flow), "task")}`}`];
	const moved = revision?.from === void 0 ? [] : [`file moved from \`${revision.from}\``];
	const diff = require_flow_diff.diffFlows(before, after);
	if (diff.kind === "same" && moved.length > 0) return moved;
	return [...moved, ...require_flow_diff_words.diffWords(diff)];
}
function size(flow) {
	return [...require_common.walkTasks(flow)].length;
}
exports.currentRevisions = currentRevisions;
exports.listRevisions = listRevisions;
