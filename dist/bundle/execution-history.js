const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_file_digests = require("./file-digests.js");
// src/app/execution-history.ts
var execution_history_exports = require_rolldown_runtime.__exportAll({
	listHistory: () => listHistory,
	publishedExecutions: () => publishedExecutions,
	publishedStates: () => publishedStates
});
async function listHistory(sources, filter = {}) {
	const { limit = Number.POSITIVE_INFINITY } = filter;
	const published = await publishedExecutions(sources.shared, filter);
	const found = [];
	const seen = new Set();
	const elsewhere = new Map(published.map((execution) => [execution.id, execution]));
	const take = (execution) => {
		if (seen.has(execution.id)) return;
		seen.add(execution.id);
		if (found.length < limit && matches(execution, filter)) found.push(execution);
	};
	let next = 0;
	for (const folder of require_common.listExecutionFolders(sources.executionsDir)) {
		if (found.length >= limit) break;
		const local = localExecution(folder);
		while (next < published.length && startOf(published[next]) > startOf(local)) {
			if (published[next].id !== local.id) take(published[next]);
			next++;
		}
		take(further(local, elsewhere.get(local.id)));
	}
	while (found.length < limit && next < published.length) take(published[next++]);
	return found;
}
async function publishedExecutions(shared, filter) {
	if (shared === void 0) return [];
	const tree = await (await shared()).tree();
	const paths = (await require_run_always.executionPaths(tree, filter)).map(({ path }) => path);
	return parsed((await tree.readAll(paths)).values()).sort((a, b) => startOf(b) - startOf(a));
}
function localExecution(folder) {
	const record = require_common.readExecutionRecord(folder);
	if (record !== void 0) return {
		...require_common.pastExecution(record, {}, require_file_digests.readFileDigests(folder)),
		source: "local"
	};
	return {
		id: folder.id,
		...require_common.isExecutionLocked(folder.path) ? { state: "RUNNING" } : {},
		...beginning(folder),
		source: "local"
	};
}
function beginning(folder) {
	try {
		const [first] = require_common.journalEvents(require_common.readJournal(folder.journalFile));
		if (first?.type !== "execution.created") return {};
		const { namespace, flowId, revision, labels } = first.execution;
		return {
			namespace,
			flowId,
			labels,
			startDate: new Date(first.at).toISOString(),
			...revision === void 0 ? {} : { revision }
		};
	} catch {
		return {};
	}
}
async function publishedStates(shared, ids) {
	const tree = await (await shared()).tree();
	const paths = (await require_run_always.executionPaths(tree)).filter(({ id }) => ids.has(id)).map(({ path }) => path);
	const states = new Map();
	for (const { id, state } of parsed((await tree.readAll(paths)).values())) if (state !== void 0) states.set(id, state);
	return states;
}
function parsed(texts) {
	const executions = [];
	for (const text of texts) try {
		executions.push({
			...JSON.parse(text),
			source: "state"
		});
	} catch {}
	return executions;
}
function further(local, published) {
	return lastChange(published) > lastChange(local) ? published : local;
}
function lastChange(execution) {
	const { histories = [], endDate } = execution ?? {};
	return histories.at(-1)?.date ?? (endDate === void 0 ? 0 : Date.parse(endDate));
}
function startOf({ startDate }) {
	return startDate === void 0 ? 0 : Date.parse(startDate);
}
function matches(execution, filter) {
	const { flow, states = [], labels = [], since, until, revision } = filter;
	if (flow !== void 0 && !belongsTo(execution, flow)) return false;
	if (states.length > 0 && (execution.state === void 0 || !states.includes(execution.state))) return false;
	if (revision !== void 0 && execution.revision !== revision) return false;
	const start = startOf(execution);
	if (since !== void 0 && start < since || until !== void 0 && start >= until) return false;
	return labels.every(({ key, value }) => execution.labels?.some((label) => label.key === key && String(label.value) === value) === true);
}
function belongsTo({ namespace, flowId }, wanted) {
	if (namespace === void 0) return false;
	return `${namespace}.${flowId}` === wanted || namespace === wanted || namespace.startsWith(`${wanted}.`);
}
Object.defineProperty(exports, "execution_history_exports", {
	enumerable: true,
	get: function() {
		return execution_history_exports;
	}
});
Object.defineProperty(exports, "listHistory", {
	enumerable: true,
	get: function() {
		return listHistory;
	}
});
Object.defineProperty(exports, "localExecution", {
	enumerable: true,
	get: function() {
		return localExecution;
	}
});
