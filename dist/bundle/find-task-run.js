const require_start = require("./start.js");
// src/app/find-task-run.ts
function findTaskRun(state, name) {
	const runs = [...state.taskRuns.values()];
	const exact = state.taskRuns.get(name);
	if (exact !== void 0) return exact;
	const [, taskId = name, value] = /^(.*?)(?:\[(.*)\])?$/s.exec(name) ?? [];
	const ofTask = runs.filter((run) => run.spec.id === taskId && (value === void 0 || run.value === value));
	if (ofTask.length === 1) return ofTask[0];
	if (ofTask.length > 1) {
		const values = ofTask.flatMap((run) => run.value === void 0 ? [] : [`${taskId}[${run.value}]`]);
		const distinct = new Set(values).size === ofTask.length;
		throw new require_start.UsageError(`task \`${taskId}\` ran ${ofTask.length} times`, `name one of them: ${(distinct ? values : ofTask.map((run) => run.id)).slice(0, 5).join(", ")}${ofTask.length > 5 ? ", \u2026" : ""}`);
	}
	const beginning = name.length < 4 ? [] : runs.filter((run) => run.id.startsWith(name));
	if (beginning.length === 1) return beginning[0];
	const close = require_start.nearest(taskId, [...new Set(runs.map((run) => run.spec.id))]);
	const others = [...new Set(runs.filter((run) => run.spec.id === taskId).map((run) => run.value))];
	throw new require_start.UsageError(`the execution has no task run \`${name}\``, others.length > 0 ? `\`${taskId}\` ran for ${others.slice(0, 5).join(", ")}${others.length > 5 ? ", \u2026" : ""}` : close === void 0 ? "gitestra executions show lists them" : `did you mean \`${close}\`?`);
}
Object.defineProperty(exports, "findTaskRun", {
	enumerable: true,
	get: function() {
		return findTaskRun;
	}
});
