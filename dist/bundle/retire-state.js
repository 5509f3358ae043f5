require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
// src/git/retire-state.ts
async function retireState(tree, retention, now) {
	const { executions = Number.POSITIVE_INFINITY, maxAge = Number.POSITIVE_INFINITY } = retention;
	if (executions === Number.POSITIVE_INFINITY && maxAge === Number.POSITIVE_INFINITY) return;
	const all = await require_run_always.executionPaths(tree);
	const texts = await tree.readAll(all.map(({ path }) => path));
	const begun = all.map((execution) => ({
		...execution,
		at: startOf(texts.get(execution.path))
	})).sort((a, b) => b.at - a.at);
	const kept = new Map();
	for (const { path, namespace, flowId, at } of begun) {
		const flow = `${namespace}.${flowId}`;
		const count = (kept.get(flow) ?? 0) + 1;
		if (count > executions || now - at > maxAge) tree.remove(path);
		else kept.set(flow, count);
	}
}
function startOf(text) {
	try {
		return Date.parse(JSON.parse(text ?? "").startDate);
	} catch {
		return 0;
	}
}
exports.retireState = retireState;
