require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/app/execution-facts.ts
function factsOfState(state, environment) {
	const { header } = state;
	return {
		id: header.id,
		namespace: header.namespace,
		flowId: header.flowId,
		state: state.state,
		start: state.created,
		...state.end === void 0 ? {} : { end: state.end },
		taskRuns: [...state.taskRuns.values()].map((run) => ({
			id: run.id,
			taskId: run.spec.id,
			state: run.state,
			...run.parent === void 0 ? {} : { parentId: run.parent.id }
		})),
		...pageOf(environment)
	};
}
function factsOfRecord(record, environment) {
	const { id, namespace, flowId, state, startDate, endDate, taskRuns } = record;
	return {
		id,
		namespace,
		flowId,
		state,
		start: Date.parse(startDate),
		...endDate === void 0 ? {} : { end: Date.parse(endDate) },
		taskRuns: taskRuns.map(({ id, taskId, state, parentId }) => ({
			id,
			taskId,
			state,
			...parentId === void 0 ? {} : { parentId }
		})),
		...pageOf(environment)
	};
}
function factsOfPast(past) {
	const { id, namespace, flowId, state, startDate, endDate, notable = [], job } = past;
	if (namespace === void 0 || flowId === void 0 || startDate === void 0) return void 0;
	return {
		id,
		namespace,
		flowId,
		...state === void 0 ? {} : { state },
		start: Date.parse(startDate),
		...endDate === void 0 ? {} : { end: Date.parse(endDate) },
		taskRuns: notable.map(({ taskId, state }) => ({
			taskId,
			state
		})),
		...job === void 0 ? {} : { url: job.url }
	};
}
function pageOf(environment) {
	const job = require_common.jobOf(environment);
	return job === void 0 ? {} : { url: job.url };
}
exports.factsOfPast = factsOfPast;
exports.factsOfRecord = factsOfRecord;
exports.factsOfState = factsOfState;
